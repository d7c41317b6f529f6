"""Ibis expressions to SQL text, per dialect, without a connection."""

from __future__ import annotations

import re
from typing import Any

import sqlglot as sg
from ibis.common.exceptions import IbisError, OperationNotDefinedError
from sqlglot import exp

from tapdata.model import Table

REFERENCE = "duckdb"
"""The dialect that fingerprints are taken in."""

DIALECTS = ("duckdb", "snowflake", "postgres", "databricks", "bigquery", "trino")
"""Dialects that models are compiled for. DuckDB is run; the others are compiled only."""


PLAIN_NAME = re.compile("[A-Z_][A-Z0-9_$]*")

SNOWFLAKE_RESERVED = frozenset(
    """
    ACCOUNT ALL ALTER AND ANY AS BETWEEN BY CASE CAST CHECK COLUMN CONNECT CONNECTION CONSTRAINT CREATE CROSS
    CURRENT CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP CURRENT_USER DATABASE DELETE DISTINCT DROP ELSE EXISTS
    FALSE FOLLOWING FOR FROM FULL GRANT GROUP GSCLUSTER HAVING ILIKE IN INCREMENT INNER INSERT INTERSECT INTO IS
    ISSUE JOIN LATERAL LEFT LIKE LOCALTIME LOCALTIMESTAMP MINUS NATURAL NOT NULL OF ON OR ORDER ORGANIZATION
    QUALIFY REGEXP REVOKE RIGHT RLIKE ROW ROWS SAMPLE SCHEMA SELECT SET SOME START TABLE TABLESAMPLE THEN TO
    TRIGGER TRUE TRY_CAST UNION UNIQUE UPDATE USING VALUES VIEW WHEN WHENEVER WHERE WITH
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
"""Words that are no names unless they are quoted, in any position."""

MIN_PATHS = 3
"""Extractions from one document from which on a list is worth it."""


class NoRuleError(Exception):
    """A dialect lacks something that an expression needs. ``constructs`` names everything it lacks."""

    def __init__(self, constructs: list[str]) -> None:
        super().__init__(f"Ibis has none for {', '.join(constructs)}")
        self.constructs = constructs


def compile_sql(expression: Table, dialect: str, *, pretty: bool = True) -> str:
    """The SQL of an expression. Raises NoRuleError where the dialect lacks an operation."""
    from tapdata.warehouse.compilers import compiler_for  # late: Ibis imports the compilers of all engines

    compiler = compiler_for(dialect)
    try:
        tree = compiler.to_sqlglot(expression)
    except IbisError as error:
        raise NoRuleError(_lacking(expression, type(compiler))) from error
    queries = tree if isinstance(tree, list) else [tree]
    queries = [ADAPTATIONS.get(dialect, _unchanged)(_settled(query)) for query in queries]
    return ";\n".join(query.sql(dialect=compiler.dialect, pretty=pretty) for query in queries)


def _lacking(expression: Table, compiler: type) -> list[str]:
    """Everything that a compiler has no rule for: each one found is passed over, to find the next."""
    found: list[str] = []
    while True:
        passing: dict[str, Any] = {f"visit_{name}": lambda _self, _op, **_: exp.null() for name in found}
        passing["UNSUPPORTED_OPS"] = ()  # else Ibis puts its refusals back
        try:
            type(compiler.__name__, (compiler,), passing)().to_sqlglot(expression)
        except OperationNotDefinedError as error:
            name = re.search(r"'(\w+)'", str(error))
            if name is None or name[1] in found:
                return [*found, str(error)]
            found.append(name[1])
        except IbisError as error:
            return [*found, str(error).strip().splitlines()[0]]
        else:
            return found


def _settled(query: sg.Expression) -> sg.Expression:
    """Columns left out of ``*`` in one order: Ibis holds them in a set, and equal models must give equal text."""
    _make_walkable(query)
    for star in query.find_all(exp.Star):
        left_out = star.args.get("except_")
        if left_out:
            star.set("except_", sorted(left_out, key=lambda column: str(column.sql())))
    return query


def _make_walkable(query: sg.Expression) -> None:
    """Lists where Ibis puts tuples (in windows): sqlglot walks through lists alone, and names within would be missed."""
    pending = [query]
    while pending:
        node = pending.pop()
        for key, value in list(node.args.items()):
            if isinstance(value, tuple):
                node.args[key] = list(value)
            within = list(value) if isinstance(value, list | tuple) else [value]
            pending += [one for one in within if isinstance(one, exp.Expression)]


def _unchanged(query: sg.Expression) -> sg.Expression:
    return query


def _as_snowflake_does(query: sg.Expression) -> sg.Expression:
    """Upper-case names, unquoted where they may be, and casts that may fail kept as TRY_CAST.

    Those casts are all from text, which sqlglot cannot see.
    """
    if any("decimal" in node.meta for node in query.walk()):
        query = query.copy()  # Ibis shares nodes between windows; here each has its own parent
        for node in [node for node in query.walk() if "decimal" in node.meta]:
            _cast_whole(node, f"DECIMAL(38, {node.meta['decimal'] or 0})")
    for node in query.walk():
        if isinstance(node, exp.Identifier):
            name = node.this.upper()
            node.set("this", name)
            node.set("quoted", name in SNOWFLAKE_RESERVED or not PLAIN_NAME.fullmatch(name))
        elif isinstance(node, exp.TryCast):
            node.this.type = exp.DataType.build("varchar")
        elif isinstance(node, exp.Greatest | exp.Least):
            node.set("ignore_nulls", True)  # as DuckDB does; plain GREATEST is null where any of them is
        elif isinstance(node, exp.DateAdd | exp.TimestampAdd | exp.TsOrDsAdd):
            step = node.expression.this if isinstance(node.expression, exp.Neg) else node.expression
            if isinstance(step, exp.Literal):
                step.set("is_string", False)  # a number of days, not a text to be read as one
        elif isinstance(node, exp.DataType) and node.this == exp.DataType.Type.TIMESTAMP:
            node.set("this", exp.DataType.Type.TIMESTAMPNTZ)  # plain TIMESTAMP is what a session parameter says it is
    return query


def _as_duckdb_does(query: sg.Expression) -> sg.Expression:
    """Sums of integers as 64 bits, and several paths of a JSON document read in one parse.

    ``j ->> 'a'``, ``j ->> 'b'`` ask for the list of both once: DuckDB parses a document once per extraction, but
    evaluates an expression that occurs several times only once.
    """
    if not any(_is_adapted(node) for node in query.walk()):
        return query
    query = query.copy()  # Ibis shares nodes between windows; here each has its own parent
    nodes = [node for node in query.walk() if _is_adapted(node)]
    documents: dict[tuple[int, str], list[exp.JSONExtractScalar]] = {}
    for node in nodes:
        if isinstance(node, exp.JSONExtractScalar):
            documents.setdefault((id(node.find_ancestor(exp.Select)), node.this.sql("duckdb")), []).append(node)
        else:
            _cast_whole(node, "BIGINT")
    for (_, document), extracts in documents.items():
        paths = list(dict.fromkeys(extract.expression.sql("duckdb") for extract in extracts))
        if len(paths) < MIN_PATHS:
            continue
        listed = f"json_extract_string({document}, [{', '.join(paths)}])"
        for extract in extracts:
            place = paths.index(extract.expression.sql("duckdb")) + 1
            extract.replace(sg.parse_one(f"{listed}[{place}]", read="duckdb"))
    return query


def _is_adapted(node: sg.Expression) -> bool:
    from_column = isinstance(node, exp.JSONExtractScalar) and isinstance(node.this, exp.Column)
    return from_column or bool(node.meta.get("integer"))


def _cast_whole(total: sg.Expression, dtype: str) -> None:
    """Cast a sum with its filter and window."""
    while isinstance(total.parent, exp.Filter | exp.Window):
        total = total.parent
    inner = total.copy()
    for node in inner.walk():
        node.meta.pop("decimal", None)
    total.replace(exp.cast(inner, dtype))


ADAPTATIONS = {"duckdb": _as_duckdb_does, "snowflake": _as_snowflake_does}
