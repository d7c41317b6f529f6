"""Raw tables in DuckDB: loaded whole the first time, then only what files that changed bring, take back or correct.

``tapdata.raw_files`` knows each file that was loaded. Of a file that is new or changed, the rows are compared with those
that came from it before, so a rewritten file costs no more than its differences from there on. The keys of changed rows
of event tables wait in ``tapdata.pending`` until staging has taken them in.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from typing import TYPE_CHECKING

import duckdb
import ibis

from tapdata.contracts import EVENT_TABLES, RawTable
from tapdata.warehouse import duckdb_days
from tapdata.warehouse.base import REJECTS, SOURCE_FILE, Loaded, RawChange, SourceError, StatementError
from tapdata.warehouse.duckdb_errors import DamagedError, is_full, line
from tapdata.warehouse.duckdb_late import hold_back, take_accepted
from tapdata.warehouse.duckdb_reading import RawReading, kept, reading, reject_values, row_json, values
from tapdata.warehouse.duckdb_source import DuckDBSource, Relation, unreadable
from tapdata.warehouse.duckdb_types import address, key_text, literal, quote, read

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate
    from tapdata.warehouse.duckdb_room import DuckDBRoom

STATE = (
    "tapdata.raw_files (raw_table VARCHAR, file VARCHAR, identity VARCHAR)",
    "tapdata.raw_state (raw_table VARCHAR, reading VARCHAR, row_count HUGEINT, digest HUGEINT)",
    "tapdata.pending (raw_table VARCHAR, key VARCHAR)",
)
"""What a slot knows of its raw tables. A null key in ``pending`` stands for all."""


def load(
    room: DuckDBCandidate, relation: Relation, contract: RawTable, run_id: str, late_before: date | None = None
) -> Loaded:
    """Bring one raw table up to date with its files, in one transaction. Raises SourceError."""
    how = reading(contract, relation)
    found = relation.identities()
    known = dict(room.fetch("SELECT file, identity FROM tapdata.raw_files WHERE raw_table = ?", contract.name))
    state = room.fetch("SELECT reading FROM tapdata.raw_state WHERE raw_table = ?", contract.name)
    changed = [name for name, identity in found.items() if known.get(name) != identity]
    gone = [name for name in known if name not in found]
    arrived = removed = deferred = 0
    is_whole = state != [(how.chosen,)] or not room.has_table("raw", contract.name)
    if is_whole or contract.name not in EVENT_TABLES:
        late_before = None
    if late_before is not None and (changed or gone):
        take_accepted(room, contract, [*changed, *gone])
    with _told(contract, reads_files=bool(relation.reader)), room.transaction():
        if is_whole:
            arrived = _whole(room, relation, contract, how, run_id)
        elif changed or gone:
            held = changed if late_before is not None else [name for name in changed if name in known]
            files = (changed, [*held, *gone])
            arrived, removed, deferred = _merge(room, relation, contract, how, files, run_id, late_before)
        if is_whole or changed or gone:
            _remember(room, contract, found)
    after = relation.identities()
    if altered := [name for name in found if after[name] != found[name]]:
        room.forget_raw(contract.name)
        raise SourceError(
            f"raw table {contract.name}: {', '.join(altered)} changed while it was read; build again when it is written"
        )
    contracted = {column.name for column in contract.columns}
    nulled = room.fetch(
        f"SELECT column_name, COUNT(*) FROM {address('rejects', contract.name)} WHERE action = 'nulled' GROUP BY 1 ORDER BY 1"
    )
    return Loaded(
        table=contract.name,
        rows=room.count("raw", contract.name),
        files=relation.files,
        missing_columns=tuple(column.name for column in contract.columns if column.name not in how.sources),
        unknown_columns=tuple(name for low, (name, _) in relation.columns.items() if low not in contracted),
        nulled=dict(nulled),
        is_kept=not (is_whole or arrived or removed),
        arrived=arrived,
        removed=removed,
        deferred=deferred,
    )


def changes(room: DuckDBRoom, source: DuckDBSource, contracts: Sequence[RawTable]) -> dict[str, RawChange]:
    """The raw tables whose files are not those that a build was made from."""
    found, loaded = {}, dict[str, dict[str, str]]()
    for table, file, identity in room.fetch("FROM tapdata.raw_files"):  # a parameter would import pandas: half a second
        loaded.setdefault(table, {})[file] = identity
    for contract in contracts:
        known = loaded.get(contract.name, {})
        now = source.identities(contract)
        kinds = {
            "new": [name for name in now if name not in known],
            "changed": [name for name in now if name in known and known[name] != now[name]],
            "gone": [name for name in known if name not in now],
        }
        if any(kinds.values()):
            found[contract.name] = _change(room, source, contract, kinds)
    return found


def _change(
    room: DuckDBRoom, source: DuckDBSource, contract: RawTable, kinds: Mapping[str, Sequence[str]]
) -> RawChange:
    told = tuple(
        f"{len(files)} {kind} {'file' if len(files) == 1 else 'files'}" for kind, files in kinds.items() if files
    )
    relation = source.relation(contract)
    if relation is None:
        return RawChange(told, "the table is missing")
    files = [*kinds["new"], *kinds["changed"]]
    if not files:
        return RawChange(told, "rows go")
    ((rows,),) = room.fetch(f"SELECT COUNT(*) FROM {relation.only(files)}")
    if kinds["changed"] or kinds["gone"] or contract.name not in EVENT_TABLES:
        return RawChange(told, f"{rows:,} rows to compare")
    days = _days(room, relation, contract, relation.only(files))
    span = f" dated {min(days)} to {max(days)}" if days else ""
    return RawChange(told, f"{rows:,} rows arrived{span}", frozenset(days))


def event_days(room: DuckDBRoom, source: DuckDBSource, contracts: Sequence[RawTable]) -> dict[date, int]:
    """How many events raw input has on each day."""
    days: dict[date, int] = {}
    for contract in contracts:
        if (relation := source.relation(contract)) is not None:
            for day, rows in _days(room, relation, contract, relation.sql).items():
                days[day] = days.get(day, 0) + rows
    return days


def _days(room: DuckDBRoom, relation: Relation, contract: RawTable, sql: str) -> dict[date, int]:
    if contract.event_time not in relation.columns:
        return {}
    moment = read(*relation.columns[contract.event_time], contract[contract.event_time].type).sql
    query = f"SELECT CAST({moment} AS DATE) AS day, COUNT(*) FROM {sql} GROUP BY day"
    found = room.fetch(f"FROM ({query}) WHERE day BETWEEN DATE '0001-01-01' AND DATE '9999-12-31'")
    return {day: int(rows) for day, rows in found}


def _whole(room: DuckDBCandidate, relation: Relation, contract: RawTable, how: RawReading, run_id: str) -> int:
    target = address("raw", contract.name)
    room.run(f"CREATE OR REPLACE TABLE {target} AS SELECT {how.chosen} FROM {relation.sql}")
    room.record("rejects", contract.name, ibis.schema(REJECTS), ())
    before, after = values(room, relation.sql, how), kept(room, target, how)
    for column in how.checked:
        if before[column] != after[column]:
            reject_values(room, contract, relation, relation.sql, how, column, target, run_id)
    if contract.name in EVENT_TABLES:
        rows, digest = duckdb_days.record(room, f"raw.{contract.name}", contract.event_time, target)
    else:
        rows, digest = _digest(room, f"SELECT t FROM {target} AS t")
    room.run("DELETE FROM tapdata.raw_state WHERE raw_table = ?", contract.name)
    room.run("INSERT INTO tapdata.raw_state VALUES (?, ?, ?, ?)", contract.name, how.chosen, rows, digest)
    room.run("DELETE FROM tapdata.pending WHERE raw_table = ?", contract.name)
    room.run("INSERT INTO tapdata.pending VALUES (?, NULL)", contract.name)
    _forget_record(room, contract)
    return rows


def _merge(
    room: DuckDBCandidate,
    relation: Relation,
    contract: RawTable,
    how: RawReading,
    files: tuple[Sequence[str], Sequence[str]],
    run_id: str,
    late_before: date | None,
) -> tuple[int, int, int]:
    """Take in changed files: ``files`` to read, and those whose rows of before they replace. Rows in, out, deferred."""
    changed, stale = files
    target, key = address("raw", contract.name), key_text(contract.key)
    subset = relation.only(changed) if changed else f"(SELECT * FROM {relation.sql} WHERE false)"
    former = f"{quote(SOURCE_FILE)} IN ({', '.join(map(literal, stale)) or 'NULL'})"
    room.run(f"CREATE OR REPLACE TEMP TABLE incoming AS SELECT {how.chosen} FROM {subset}")
    rejects = address("rejects", contract.name)
    named = ", ".join(map(literal, stale)) or "NULL"
    room.run(f"DELETE FROM {rejects} WHERE action <> 'dropped' AND source_file IN ({named})")
    before, after = values(room, subset, how), kept(room, "incoming", how)
    for column in how.checked:
        if before[column] != after[column]:
            reject_values(room, contract, relation, subset, how, column, "incoming", run_id)
    deferred = 0
    if late_before is not None:
        row = row_json({column.name: quote(column.name) for column in contract.columns}, contract.pii)
        deferred = hold_back(room, contract, late_before, row, run_id)
    if stale:
        differing = (
            f"SELECT key FROM (SELECT {key} AS key, hash(t) AS h, 1 AS n FROM incoming AS t UNION ALL "
            f"SELECT {key}, hash(t), -1 FROM {target} AS t WHERE {former}) GROUP BY key, h HAVING SUM(n) <> 0"
        )
    else:
        differing = f"SELECT {key} AS key FROM incoming"
    room.run(f"CREATE OR REPLACE TEMP TABLE differing AS SELECT DISTINCT key FROM ({differing})")
    touched = f"{key} IN (SELECT key FROM differing)"
    rows, digest = room.fetch("SELECT row_count, digest FROM tapdata.raw_state WHERE raw_table = ?", contract.name)[0]
    out, out_digest = _digest(room, f"SELECT t FROM {target} AS t WHERE {former} AND {touched}")
    came, came_digest = _digest(room, f"SELECT t FROM incoming AS t WHERE {touched}")
    if contract.name in EVENT_TABLES:
        going, coming = f"{target} AS t WHERE {former} AND {touched}", f"incoming AS t WHERE {touched}"
        duckdb_days.shift(
            room, f"raw.{contract.name}", contract.event_time,
            *(duckdb_days.parts_of(contract.event_time, rows) for rows in (going, coming)),
        )  # fmt: skip
        _await(room, contract, target, touched)
    if out:
        room.run(f"DELETE FROM {target} WHERE {former} AND {touched}")
    if came:
        room.run(f"INSERT INTO {target} SELECT * FROM incoming WHERE {touched}")
    room.run(
        "UPDATE tapdata.raw_state SET row_count = ?, digest = ? WHERE raw_table = ?",
        rows - out + came, digest - out_digest + came_digest, contract.name,
    )  # fmt: skip
    room.run("DROP TABLE incoming")
    return came, out, deferred


def _await(room: DuckDBCandidate, contract: RawTable, target: str, touched: str) -> None:
    """Note the keys that staging has to take in, and keep their rows of before, which are counted out of the record."""
    before = f"tapdata.{quote(f'before_{contract.name}')}"
    if room.has_table("tapdata", f"before_{contract.name}"):  # a build broke off before it had counted the last ones
        _forget_record(room, contract)
    else:
        room.run(f"CREATE TABLE {before} AS SELECT * FROM {target} WHERE {touched}")
        room.run(f"CREATE OR REPLACE TABLE tapdata.{quote(f'keys_{contract.name}')} AS SELECT key FROM differing")
    room.run("INSERT INTO tapdata.pending SELECT ?, key FROM differing", contract.name)


def _forget_record(room: DuckDBCandidate, contract: RawTable) -> None:
    """All rows of a raw table are to be counted anew."""
    for kind in ("before", "keys"):
        room.run(f"DROP TABLE IF EXISTS tapdata.{quote(f'{kind}_{contract.name}')}")
    room.run("DELETE FROM tapdata.versions WHERE key = ?", f"rejects.{contract.name}")


def _remember(room: DuckDBCandidate, contract: RawTable, found: Mapping[str, str]) -> None:
    room.run("DELETE FROM tapdata.raw_files WHERE raw_table = ?", contract.name)
    rows = ", ".join(f"({literal(contract.name)}, {literal(name)}, {literal(one)})" for name, one in found.items())
    if rows:
        room.run(f"INSERT INTO tapdata.raw_files VALUES {rows}")


def _digest(room: DuckDBCandidate, rows: str) -> tuple[int, int]:
    """How many rows there are, and a sum over them that another row, or one less, changes."""
    ((count, total),) = room.fetch(f"SELECT COUNT(*), COALESCE(SUM(hash(t)), 0) FROM ({rows})")
    return int(count), int(total)


@contextmanager
def _told(contract: RawTable, *, reads_files: bool) -> Iterator[None]:
    try:
        yield
    except (duckdb.Error, StatementError) as error:
        if is_full(error):
            raise StatementError(f"raw table {contract.name} cannot be written: {line(error)}") from error
        if isinstance(error, DamagedError) and reads_files:
            raise
        raise unreadable(contract, error.__cause__ or error) from error
