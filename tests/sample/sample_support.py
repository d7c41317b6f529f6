"""Plain SQL over a sample, and all of its rows."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pyarrow.parquet as pq

from tapdata.contracts import EVENT_TABLES, RAW_TABLES
from tapdata.sample import SampleReport

AS_OF = date(2026, 6, 30)
Query = Callable[[str], list[tuple[Any, ...]]]


def query_of(report: SampleReport) -> Query:
    """Plain SQL over the raw tables (by name) and the ledger (schema ``ledger``) of a sample."""
    connection = duckdb.connect()
    connection.execute("create schema ledger")
    for name in RAW_TABLES:
        files = report.out / (f"{name}/*.parquet" if name in EVENT_TABLES else f"{name}.parquet")
        connection.execute(f"create view {name} as from '{files}'")
    for file in sorted(report.ledger.glob("*.parquet")):
        connection.execute(f"create view ledger.{file.stem} as from '{file}'")
    return lambda sql: connection.execute(sql).fetchall()


def read_all(folder: Path) -> dict[str, Any]:
    """Every Parquet file of a folder by its relative path."""
    return {str(file.relative_to(folder)): pq.read_table(file) for file in sorted(folder.rglob("*.parquet"))}
