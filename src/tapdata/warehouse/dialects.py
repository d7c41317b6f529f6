"""Ibis expressions to SQL text, per dialect, without a connection."""

from __future__ import annotations

import ibis.backends.sql.compilers as compilers
import sqlglot as sg
from sqlglot import exp

from tapdata.model import Table

REFERENCE = "duckdb"
"""The dialect that fingerprints are taken in."""

DIALECTS = ("duckdb", "snowflake", "postgres", "databricks", "bigquery", "trino")
"""Dialects that models are compiled for. DuckDB is run; the others are compiled only."""


def compile_sql(expression: Table, dialect: str, *, pretty: bool = True) -> str:
    """The SQL of an expression. Raises an Ibis error where the dialect lacks an operation."""
    compiler = getattr(compilers, dialect).compiler
    tree = compiler.to_sqlglot(expression)
    queries = tree if isinstance(tree, list) else [tree]
    if dialect == "snowflake":
        queries = [_as_snowflake_does(query) for query in queries]
    return ";\n".join(query.sql(dialect=compiler.dialect, pretty=pretty) for query in queries)


def _as_snowflake_does(query: sg.Expression) -> sg.Expression:
    """Upper-case names, and casts that may fail kept as TRY_CAST: they are all from text, which sqlglot cannot see."""
    for node in query.walk():
        if isinstance(node, exp.Identifier):
            node.set("this", node.this.upper())
        elif isinstance(node, exp.TryCast):
            node.this.type = exp.DataType.build("varchar")
    return query
