"""The content of tables in DuckDB by day: how many rows a day has, and a sum over them that another row changes.

``tapdata.parts`` holds it for the tables whose days others follow, so that what changed is found without reading them.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tapdata.warehouse.duckdb_types import literal, quote

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate

NONE = "false"
"""SQL of no rows."""

MOST_RUNS = 40
"""Runs of days that are told as ranges."""

STATE = "tapdata.parts (key VARCHAR, column_name VARCHAR, part VARCHAR, row_count HUGEINT, digest HUGEINT)"


def part(column: str) -> str:
    """SQL of the day of a row as text; empty where it has none."""
    return f"COALESCE(CAST(CAST({quote(column)} AS DATE) AS VARCHAR), '')"


def on(column: str, days: Sequence[Any]) -> str:
    """SQL that is true for the rows of some days, in order.

    Runs of days are told as ranges, of which DuckDB reads only the blocks that may hold some; it tells days that Python
    has not as text.
    """
    runs = _runs(days)
    if any(not isinstance(day, date) for day in days) or len(runs) > MOST_RUNS:
        return f"CAST({quote(column)} AS DATE) IN ({', '.join(map(_sql, days))})"
    ranges = (
        f"({quote(column)} >= {_sql(first)} AND {quote(column)} < {_sql(last)} + 1)" for first, last in runs
    )  # text or null is no day
    return f"({' OR '.join(ranges)})" if runs else NONE


def between(column: str, one: date, other: date) -> str:
    """SQL that is true for the rows after the earlier of two days, up to the end of the later one."""
    low, high = sorted((one, other))
    return f"{quote(column)} >= {_sql(low)} + 1 AND {quote(column)} < {_sql(high)} + 1"


def _sql(day: Any) -> str:
    return f"DATE '{day}'"


def _runs(days: Sequence[Any]) -> list[tuple[date, date]]:
    """The first and last days of those that follow each other."""
    found: list[tuple[date, date]] = []
    for day in days:
        if found and isinstance(day, date) and day - found[-1][1] == timedelta(days=1):
            found[-1] = found[-1][0], day
        elif isinstance(day, date):
            found.append((day, day))
    return found


def record(room: DuckDBCandidate, key: str, column: str, table: str) -> tuple[int, int]:
    """Put a whole table on record by the days of one column. Returns its rows and the sum over them."""
    room.run("DELETE FROM tapdata.parts WHERE key = ? AND column_name = ?", key, column)
    room.run(
        f"INSERT INTO tapdata.parts SELECT {literal(key)}, {literal(column)}, {part(column)}, COUNT(*), SUM(hash(t)) "
        f"FROM {table} AS t GROUP BY ALL"
    )
    ((rows, digest),) = room.fetch(
        "SELECT COALESCE(SUM(row_count), 0), COALESCE(SUM(digest), 0) FROM tapdata.parts WHERE key = ? AND column_name = ?",
        key, column,
    )  # fmt: skip
    return int(rows), int(digest)


def shift(room: DuckDBCandidate, key: str, column: str, going: str, coming: str) -> None:
    """Bring the record up to date before the table is: ``going`` and ``coming`` are SQL of rows, ``part`` and ``digest``."""
    counted = "SELECT part, {sign}COUNT(*), {sign}SUM(digest) FROM ({rows}) GROUP BY part"
    room.run(
        "CREATE OR REPLACE TEMP TABLE shifted AS SELECT part, SUM(row_count) AS row_count, SUM(digest) AS digest FROM ("
        f"SELECT part, row_count, digest FROM tapdata.parts WHERE key = {literal(key)} AND column_name = {literal(column)} "
        f"UNION ALL {counted.format(sign='-', rows=going)} UNION ALL {counted.format(sign='', rows=coming)}"
        ") GROUP BY part HAVING SUM(row_count) <> 0"
    )
    room.run("DELETE FROM tapdata.parts WHERE key = ? AND column_name = ?", key, column)
    room.run(f"INSERT INTO tapdata.parts SELECT {literal(key)}, {literal(column)}, * FROM shifted")
    room.run("DROP TABLE shifted")


def parts_of(column: str, rows: str) -> str:
    """SQL of rows by day for ``shift``: ``rows`` is a table ``AS t`` and a condition."""
    return f"SELECT {part(column)} AS part, hash(t) AS digest FROM {rows}"
