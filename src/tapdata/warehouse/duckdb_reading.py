"""Reading raw input as its contract types it in DuckDB, and recording the values and rows that are not taken in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from tapdata.contracts import RawTable
from tapdata.warehouse.base import SOURCE_FILE
from tapdata.warehouse.duckdb_source import Relation
from tapdata.warehouse.duckdb_types import absent, address, key_text, quote, read, sql_type

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate


class RawReading(NamedTuple):
    """How a raw table is read: the contract's columns as SQL, those that can fail, and where each comes from."""

    chosen: str
    checked: Mapping[str, str]
    sources: Mapping[str, tuple[str, str]]


def reading(contract: RawTable, relation: Relation) -> RawReading:
    """The SQL that reads the columns of a raw table as its contract types them."""
    sources = {c.name: relation.columns[c.name] for c in contract.columns if c.name in relation.columns}
    readings = {name: read(*source, contract[name].type) for name, source in sources.items()}
    chosen = [
        f"{readings[column.name].sql if column.name in readings else f'CAST(NULL AS {sql_type(column.type)})'} "
        f"AS {quote(column.name)}"
        for column in contract.columns
    ]
    checked = {name: one.sql for name, one in readings.items() if one.checked}
    return RawReading(f"{', '.join(chosen)}, {relation.file_sql} AS {quote(SOURCE_FILE)}", checked, sources)


def values(room: DuckDBCandidate, relation: str, how: RawReading) -> dict[str, int]:
    """How many values each column has, where a reading can fail."""
    return _counts(
        room, relation, {name: f"COUNT(*) FILTER (NOT {absent(*how.sources[name])})" for name in how.checked}
    )


def kept(room: DuckDBCandidate, target: str, how: RawReading) -> dict[str, int]:
    """How many values each of these columns has after it was read."""
    return _counts(room, target, {name: f"COUNT({quote(name)})" for name in how.checked})


def _counts(room: DuckDBCandidate, relation: str, counts: Mapping[str, str]) -> dict[str, int]:
    if not counts:
        return {}
    (row,) = room.fetch(f"SELECT {', '.join(counts.values())} FROM {relation}")
    return dict(zip(counts, row, strict=True))


def reject_values(
    room: DuckDBCandidate,
    contract: RawTable,
    relation: Relation,
    sql: str,
    how: RawReading,
    column: str,
    read_into: str,
    run_id: str,
) -> None:
    """Record the values of a column that the table ``read_into`` has as null because they do not fit."""
    reason = "malformed JSON" if contract[column].dtype == "json" else f"value does not fit {contract[column].dtype}"
    key = f"CAST({read(*how.sources[contract.key], contract[contract.key].type).sql} AS VARCHAR)"
    row = row_json({name: quote(source) for name, (source, _) in how.sources.items()}, contract.pii)
    given = f"NOT {absent(*how.sources[column])}"
    lost = f"SELECT {key_text(contract.key)} FROM {read_into} WHERE {quote(column)} IS NULL"
    room.run(  # a table of its own: whether a value fits is costly to tell, and is asked of few rows so
        f"CREATE OR REPLACE TEMP TABLE misfits AS SELECT * FROM {sql} WHERE {given} AND COALESCE({key}, '') IN ({lost})"
    )
    room.run(
        f"INSERT INTO {address('rejects', contract.name)} SELECT ?, {relation.file_sql}, {key}, ?, ?, 'nulled', {row} "
        f"FROM misfits WHERE {given} AND ({how.checked[column]}) IS NULL",
        run_id, column, reason,
    )  # fmt: skip
    room.run("DROP TABLE misfits")


def reject(room: DuckDBCandidate, contract: RawTable, sql: str, run_id: str) -> None:
    """Record the rows of a query (the raw table's columns, ``reject_reason``) as dropped."""
    row = row_json({column.name: quote(column.name) for column in contract.columns}, contract.pii)
    room.run(
        f"INSERT INTO {address('rejects', contract.name)} SELECT ?, {quote(SOURCE_FILE)}, "
        f"CAST({quote(contract.key)} AS VARCHAR), NULL, reject_reason, 'dropped', {row} FROM ({sql})",
        run_id,
    )


def row_json(columns: Mapping[str, str], pii: frozenset[str]) -> str:
    """SQL of a row as JSON text, personal data masked (a null stays null)."""
    parts = [
        f"{quote(name)} := " + (f"CASE WHEN {sql} IS NOT NULL THEN '***' END" if name in pii else sql)
        for name, sql in columns.items()
    ]
    return f"CAST(to_json(struct_pack({', '.join(parts)})) AS VARCHAR)"
