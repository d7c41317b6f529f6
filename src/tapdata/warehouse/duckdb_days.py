"""The content of tables in DuckDB by day: how many rows a day has, and a sum over them that another row changes.

``tapdata.parts`` holds it for the tables whose days others follow, so that what changed is found without reading them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tapdata.warehouse.duckdb_types import literal, quote

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate

STATE = "tapdata.parts (key VARCHAR, column_name VARCHAR, part VARCHAR, row_count HUGEINT, digest HUGEINT)"


def part(column: str) -> str:
    """SQL of the day of a row as text; empty where it has none."""
    return f"COALESCE(CAST(CAST({quote(column)} AS DATE) AS VARCHAR), '')"


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
    """Bring the record up to date before the table is: ``going`` and ``coming`` are SQL, a table ``AS t`` and a condition."""
    counted = f"SELECT {part(column)} AS part, {{sign}}COUNT(*), {{sign}}SUM(hash(t)) FROM {{rows}} GROUP BY ALL"
    room.run(
        "CREATE OR REPLACE TEMP TABLE shifted AS SELECT part, SUM(row_count) AS row_count, SUM(digest) AS digest FROM ("
        f"SELECT part, row_count, digest FROM tapdata.parts WHERE key = {literal(key)} AND column_name = {literal(column)} "
        f"UNION ALL {counted.format(sign='-', rows=going)} UNION ALL {counted.format(sign='', rows=coming)}"
        ") GROUP BY part HAVING SUM(row_count) <> 0"
    )
    room.run("DELETE FROM tapdata.parts WHERE key = ? AND column_name = ?", key, column)
    room.run(f"INSERT INTO tapdata.parts SELECT {literal(key)}, {literal(column)}, * FROM shifted")
    room.run("DROP TABLE shifted")
