"""Rows on their way into Snowflake: typed Parquet files in a folder, put on a stage, copied into a table, counted."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import ibis
import ibis.expr.datatypes as dt

from tapdata.warehouse import duckdb_types as duck
from tapdata.warehouse.base import StatementError
from tapdata.warehouse.snowflake_session import Session
from tapdata.warehouse.snowflake_sql import columns, copy_into, name

CHUNK_ROWS = 1_000_000
"""Rows of one file: some 100 MB, which is what Snowflake loads best."""

PLAIN = (dt.Integer, dt.Floating, dt.Boolean, dt.String)
"""Types that Parquet and Snowflake hold alike; the others travel as text."""


def export(connection: Any, relation: str, schema: ibis.Schema, folder: Path, rows_per_file: int = CHUNK_ROWS) -> int:
    """Write a relation of a DuckDB connection to Parquet files of some rows each; returns the number of rows."""
    folder.mkdir(parents=True, exist_ok=True)
    chosen = ", ".join(
        duck.quote(column)
        if isinstance(dtype, PLAIN)
        else f"CAST({duck.quote(column)} AS VARCHAR) AS {duck.quote(column)}"
        for column, dtype in schema.items()
    )
    (total,) = connection.execute(f"SELECT COUNT(*) FROM {relation}").fetchone()
    connection.execute("SET preserve_insertion_order = true")  # so that chunks cut the same rows once each
    for number, start in enumerate(range(0, total, rows_per_file)):
        connection.execute(
            f"COPY (SELECT {chosen} FROM {relation} LIMIT {rows_per_file} OFFSET {start}) "
            f"TO {duck.literal(str(folder / f'{number:05}.parquet'))} (FORMAT parquet, COMPRESSION zstd)"
        )
    return int(total)


def fill(session: Session, place: str, schema: ibis.Schema, folder: Path, rows: int, stage: str) -> None:
    """Create a table from the files of a folder, from nothing however often it is tried. Raises StatementError.

    The rows are counted afterwards: a table with other than ``rows`` rows is an error, never a result.
    """

    def load() -> None:
        session.execute_once(f"CREATE OR REPLACE TEMPORARY STAGE {stage}")
        session.execute_once(f"CREATE OR REPLACE TRANSIENT TABLE {place} (\n  {columns(schema, {})}\n)")
        for file in sorted(folder.glob("*.parquet")):
            session.execute_once(f"PUT 'file://{file.as_posix()}' @{stage} AUTO_COMPRESS = FALSE OVERWRITE = TRUE")
        if rows:
            session.execute_once(copy_into(place, schema, stage))

    session.again(load)
    (found,) = session.rows(f"SELECT COUNT(*) AS LOADED FROM {place}")
    if found["loaded"] != rows:
        raise StatementError(f"{place} holds {found['loaded']:,} rows after loading {rows:,}; run the command again")


def stage_name(schema: str, table: str) -> str:
    """The stage that a table's files go through; it ends with the session."""
    return f"{schema}.{name('tapdata_' + table)}"
