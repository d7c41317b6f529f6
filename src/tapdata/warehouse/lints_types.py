"""The rules on SQL for Snowflake that need to know types: they are inferred from the columns that a query reads."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlglot import exp
from sqlglot.optimizer.annotate_types import annotate_types
from sqlglot.optimizer.qualify import qualify
from sqlglot.schema import MappingSchema

Found = tuple[exp.Expression, str]
"""A construct and its mend."""

Tables = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Schema, table, column, Snowflake's type: what a query reads, in upper case."""

Type = exp.DataType.Type
TEXTS = frozenset({*exp.DataType.TEXT_TYPES})
WHOLE = frozenset({*exp.DataType.INTEGER_TYPES})
FIXED = WHOLE | {Type.DECIMAL}
FLOATS = frozenset({Type.FLOAT, Type.DOUBLE})
NUMBERS = FIXED | FLOATS
MOMENTS = frozenset({Type.DATE, Type.TIMESTAMP, Type.TIMESTAMPNTZ, Type.TIMESTAMPTZ, Type.TIMESTAMPLTZ, Type.DATETIME})
DOCUMENTS = frozenset({Type.VARIANT, Type.OBJECT, Type.ARRAY, Type.JSON})

LADDER = (Type.TINYINT, Type.SMALLINT, Type.INT, Type.BIGINT, Type.DECIMAL, Type.FLOAT, Type.DOUBLE)
WIDER = {narrow: set(LADDER[place + 1 :]) for place, narrow in enumerate(LADDER)} | {
    Type.DATE: set(MOMENTS - {Type.DATE})
}
"""The types that a value takes beside one of them. Text takes none: that is what ``implicit_casts`` looks for."""

LARGEST_DIVISOR = 1_000_000
"""The quotient of whole numbers keeps six digits: below this divisor none is rounded up to the next whole number."""

DIGITS = re.compile(r"\((?:\[\+-\])?(?:\\d|\[0-9\])(?:\{\d+\}|\+)\)")
"""A group of a pattern that digits alone match."""


def typed(tree: exp.Expression, tables: Tables) -> exp.Expression:
    """The query with a type on every expression, as Snowflake sees it: constants such as 100.0 are fixed-point numbers."""
    tree = tree.copy()
    for node in list(tree.walk()):
        if isinstance(node, exp.Literal) and not node.is_string and not node.is_int:
            node.replace(exp.cast(node.copy(), "DECIMAL"))
        elif isinstance(node, exp.JSONExtractScalar) or called(node) == "AS_VARCHAR":
            node.replace(exp.cast(node.copy(), "VARCHAR"))
        elif isinstance(node, exp.DataType) and node.this == Type.DECIMAL:
            node.set("expressions", [])  # sqlglot compares types without digits only
    schema = {
        db: {table: {name: dtype.split("(")[0] for name, dtype in columns.items()} for table, columns in group.items()}
        for db, group in tables.items()
    }
    options = {"quote_identifiers": False, "identify": False, "validate_qualify_columns": False}
    tree = qualify(tree, schema=schema, dialect="snowflake", infer_schema=False, **options)
    known = MappingSchema(schema, dialect="snowflake")
    return annotate_types(tree, schema=known, coerces_to=WIDER, dialect="snowflake")


def _type(node: exp.Expression | None) -> Any:
    return node.type.this if node is not None and node.type is not None else None


def _is(node: exp.Expression | None, types: frozenset[Any]) -> bool:
    return _type(node) in types


def inner(node: exp.Expression) -> exp.Expression:
    """Without brackets and without the casts that ``typed`` puts around constants."""
    while isinstance(node, exp.Paren) or (isinstance(node, exp.Cast) and isinstance(node.this, exp.Literal)):
        node = node.this
    return node


def called(node: exp.Expression) -> str:
    """The name a function is called by."""
    if isinstance(node, exp.Anonymous):
        return str(node.name).upper()
    return str(node.sql_name()).upper() if isinstance(node, exp.Func) else ""


def division(tree: exp.Expression) -> Iterator[Found]:
    """The quotient of fixed-point numbers keeps six more digits; DuckDB's is a DOUBLE.

    Within FLOOR that is enough, for whole numbers and a constant divisor below a million.
    """
    for node in tree.find_all(exp.Div):
        if _is(node.this, FIXED) and _is(node.expression, FIXED):
            divisor = inner(node.expression)
            is_small = isinstance(divisor, exp.Literal) and divisor.is_int and int(divisor.this) < LARGEST_DIVISOR
            if not (isinstance(node.parent, exp.Floor) and is_small and _is(node.this, WHOLE)):
                yield node, "cast one side to DOUBLE"


def implicit_casts(tree: exp.Expression) -> Iterator[Found]:
    """Text where a number or a date is wanted is read as one, or fails, row by row."""
    wanted = NUMBERS | MOMENTS | {Type.BOOLEAN}
    for node in tree.find_all(exp.DateAdd, exp.TimestampAdd, exp.TsOrDsAdd, exp.DateDiff, exp.TimestampDiff):
        if _is(node.expression, TEXTS) or _is(node.this, TEXTS):
            yield node, "give a number, a date or a timestamp, not a text"
    for node in tree.find_all(exp.Binary):
        if isinstance(node, exp.Predicate | exp.Add | exp.Sub | exp.Mul | exp.Div | exp.Mod) and not isinstance(
            node, exp.Like | exp.RegexpLike | exp.Is
        ):
            sides = (node.this, node.expression)
            is_sum = not isinstance(node, exp.Predicate)
            if any(_is(one, TEXTS) for one in sides) and (is_sum or any(_is(one, wanted) for one in sides)):
                yield node, "cast the text with TRY_CAST, or compare it with a text"
    for node, values in _choices(tree):
        if any(_is(one, TEXTS) for one in values) and any(_is(one, wanted) for one in values):
            yield node, "give all of them one type"


def _choices(tree: exp.Expression) -> Iterator[tuple[exp.Expression, list[exp.Expression]]]:
    """Expressions whose parts take one common type."""
    for node in tree.find_all(exp.Case):
        results = [one.args["true"] for one in node.args["ifs"]]
        yield node, [one for one in (*results, node.args.get("default")) if one is not None]
    for node in tree.find_all(exp.If):
        if not isinstance(node.parent, exp.Case):
            yield node, [one for one in (node.args["true"], node.args.get("false")) if one is not None]
    for node in tree.find_all(exp.Coalesce, exp.Greatest, exp.Least, exp.In, exp.Nullif):
        yield node, [one for one in (node.this, node.args.get("expression"), *node.expressions) if one is not None]


def unsafe_casts(tree: exp.Expression) -> Iterator[Found]:
    """A text that is no number stops the build, unless it is tried. Constants and digits that a pattern found are safe."""
    for node in tree.find_all(exp.Cast):
        if isinstance(node, exp.TryCast):
            if _type(node.this) not in {*TEXTS, None, Type.UNKNOWN, Type.NULL}:
                yield node, "TRY_CAST takes a text only: CAST it"
        elif node.to.this in NUMBERS | MOMENTS | {Type.BOOLEAN}:
            if _is(node.this, DOCUMENTS):
                yield node, "take its text and TRY_CAST that"
            elif _is(node.this, TEXTS) and not _reads(node.this):
                yield node, "TRY_CAST it"


def _reads(text: exp.Expression) -> bool:
    """Whether a text can only be a number: by its constants, or by the pattern that took it from another."""
    text = inner(text)
    if isinstance(text, exp.Literal):
        return bool(re.fullmatch(r"[+-]?\d+(\.\d+)?", text.name))
    if isinstance(text, exp.Nullif):
        return _reads(text.this)
    if isinstance(text, exp.RegexpExtract):
        group, pattern = text.args.get("group"), text.expression.name
        found = re.findall(r"(?<!\\)\((?:[^()\\]|\\.)*\)", pattern)
        return group is not None and len(found) == 1 == int(group.name) and bool(DIGITS.fullmatch(found[0]))
    if isinstance(text, exp.Case):
        values = [one.args["true"] for one in text.args["ifs"]] + [text.args.get("default") or exp.null()]
        return all(isinstance(one, exp.Null) or _is_null(one) or _reads(one) for one in values)
    return False


def _is_null(node: exp.Expression) -> bool:
    return isinstance(node, exp.Cast) and isinstance(node.this, exp.Null)


def rounding(tree: exp.Expression) -> Iterator[Found]:
    """A DOUBLE cast to a whole number: halves go up here, and to the even number on DuckDB."""
    for node in tree.find_all(exp.Cast):
        if node.to.this in WHOLE and _is(node.this, FLOATS) and not node.this.find(exp.Floor, exp.Ceil, exp.Round):
            yield node, "FLOOR or ROUND it first"


def averages(tree: exp.Expression) -> Iterator[Found]:
    """The mean of fixed-point numbers keeps six more digits."""
    kinds = (exp.Avg, exp.Stddev, exp.StddevSamp, exp.StddevPop, exp.Variance, exp.VariancePop, exp.Median)
    for node in tree.find_all(*kinds):
        if not _is(node.this, FLOATS):
            yield node, "cast its argument to DOUBLE"


def joined_texts(tree: exp.Expression) -> Iterator[Found]:
    """CONCAT_WS is null where any part is; DuckDB's leaves nulls out.

    CONCAT is null on both: Ibis writes ``||`` for DuckDB.
    """
    for node in tree.find_all(exp.ConcatWs):
        for part in node.expressions:
            is_filled = isinstance(part, exp.Coalesce) and isinstance(inner(part.expressions[-1]), exp.Literal)
            if not (isinstance(inner(part), exp.Literal) or is_filled):
                yield part, "put it in COALESCE(..., a constant)"


def texts(tree: exp.Expression) -> Iterator[Found]:
    """The text of dates and moments follows the session's formats; that of floats and documents differs from DuckDB's.

    The latter may order rows, as the last thing that decides between versions of a row whose clocks agree: it is no
    value of any table.
    """
    for node in tree.find_all(exp.Cast):
        if node.to.this not in TEXTS or isinstance(node.this, exp.Literal):
            continue
        if _is(node.this, MOMENTS):
            yield node, "TO_VARCHAR with a format"
        elif _is(node.this, FLOATS | DOCUMENTS) and node.find_ancestor(exp.Order) is None:
            yield node, "round it to a NUMBER first" if _is(node.this, FLOATS) else "take a value of it as text"


RULES: tuple[Callable[[exp.Expression], Iterator[Found]], ...] = (
    division, implicit_casts, unsafe_casts, rounding, averages, joined_texts, texts,
)  # fmt: skip
