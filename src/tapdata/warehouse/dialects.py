"""Ibis expressions to SQL text, per dialect, without a connection."""

from __future__ import annotations

import ibis

from tapdata.model import Table

REFERENCE = "duckdb"
"""The dialect that fingerprints are taken in."""

DIALECTS = ("duckdb", "snowflake", "postgres", "databricks", "bigquery", "trino")
"""Dialects that models are compiled for. DuckDB and Snowflake are run; the others are compiled only."""


def compile_sql(expression: Table, dialect: str, *, pretty: bool = True) -> str:
    """The SQL of an expression. Raises an Ibis error where the dialect lacks an operation."""
    sql = ibis.to_sql(expression, dialect=dialect, pretty=pretty)
    return str(sql)
