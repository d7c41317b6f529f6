"""Rows of event tables in DuckDB that are older than a load may be: they wait, on record, for a build anew.

What counts is what the published build has. A slot may lie two builds behind it, and the rows that it still lacks may have
become old since they were taken in there.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING

import duckdb

from tapdata.contracts import RawTable
from tapdata.warehouse.base import SOURCE_FILE
from tapdata.warehouse.duckdb_types import address, key_text, literal, quote

if TYPE_CHECKING:
    from pathlib import Path

    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate

DEFERRED = "older than late_days: taken in by --full-refresh"


def take_accepted(room: DuckDBCandidate, contract: RawTable, files: Iterable[str]) -> None:
    """Have the rows of files at hand as the published build has them, as table ``accepted``."""
    columns = ", ".join(quote(name) for name in (*(column.name for column in contract.columns), SOURCE_FILE))
    chosen = f"WHERE {quote(SOURCE_FILE)} IN ({', '.join(map(literal, files)) or 'NULL'})"
    table = address("raw", contract.name)
    with room.slots.readable() as published:
        if published is not None and _attached(room, published):
            with suppress(duckdb.Error):  # of another version, or damaged: what the slot has itself is next to it
                room.connection.execute(
                    f"CREATE OR REPLACE TEMP TABLE accepted AS SELECT {columns} FROM published.{table} {chosen}"
                )
                room.connection.execute("DETACH published")
                return
            room.connection.execute("DETACH published")
    room.run(f"CREATE OR REPLACE TEMP TABLE accepted AS SELECT {columns} FROM {table} {chosen}")


def _attached(room: DuckDBCandidate, file: Path) -> bool:
    try:
        room.connection.execute(f"ATTACH {literal(str(file))} AS published (READ_ONLY)")
    except duckdb.Error:
        return False
    return True


def hold_back(room: DuckDBCandidate, contract: RawTable, late_before: date, row: str, run_id: str) -> int:
    """Let the rows of late keys in table ``incoming`` be those ``accepted``. Returns how many are on record as deferred.

    ``row`` is SQL of a row as JSON text.
    """
    key = key_text(contract.key)
    is_late = f"CAST({quote(contract.event_time)} AS DATE) < DATE '{late_before}'"
    content = f"hash(ROW({', '.join(quote(column.name) for column in contract.columns)}))"
    room.run(  # a row that only changes its file is not late
        "CREATE OR REPLACE TEMP TABLE late AS SELECT DISTINCT key FROM ("
        f"SELECT {key} AS key, {content} AS h, 1 AS n FROM incoming WHERE {is_late} UNION ALL "
        f"SELECT {key}, {content}, -1 FROM accepted WHERE {is_late}"
        ") GROUP BY key, h HAVING SUM(n) <> 0"
    )
    is_deferred = f"{key} IN (SELECT key FROM late) AND {content} NOT IN (SELECT {content} FROM accepted)"
    ((deferred,),) = room.fetch(f"SELECT COUNT(*) FROM incoming WHERE {is_deferred}")
    room.run(
        f"INSERT INTO {address('rejects', contract.name)} SELECT ?, {quote(SOURCE_FILE)}, "
        f"CAST({quote(contract.key)} AS VARCHAR), NULL, ?, 'deferred', {row} FROM incoming WHERE {is_deferred}",
        run_id, DEFERRED,
    )  # fmt: skip
    room.run(f"DELETE FROM incoming WHERE {key} IN (SELECT key FROM late)")
    room.run(f"INSERT INTO incoming BY NAME SELECT * FROM accepted WHERE {key} IN (SELECT key FROM late)")
    for table in ("late", "accepted"):
        room.run(f"DROP TABLE {table}")
    return int(deferred)
