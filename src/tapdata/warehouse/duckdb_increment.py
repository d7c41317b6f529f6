"""Increments in DuckDB: which entities and periods of a table a change touches, and their rows worked out anew.

What a table was built from lies beside it, written in the same transaction: a digest of each part (an entity, a day) of
each input. Comparing these with the inputs as they are tells what changed, whichever build saw it come, so gaps that a
failed or skipped build left heal by themselves.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from tapdata.contracts import RAW_TABLES
from tapdata.model import Follow
from tapdata.warehouse import duckdb_days
from tapdata.warehouse.duckdb_touched import PERIOD_DAYS, Touching, apart
from tapdata.warehouse.duckdb_types import address, key_text, literal, quote
from tapdata.warehouse.increments import Change, Reading, Touched, Version

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate

STATE = (
    (
        "tapdata.versions (key VARCHAR, fingerprint VARCHAR, signature VARCHAR, version VARCHAR, as_of DATE, row_count BIGINT, "
        "run_id VARCHAR, sql VARCHAR, settings VARCHAR, inputs VARCHAR, documents VARCHAR)"
    ),
    duckdb_days.STATE,
    "tapdata.seen (consumer VARCHAR, input VARCHAR, number INTEGER, part VARCHAR, digest VARCHAR)",
)
"""What a slot knows of its tables: of each one, of its days where others follow them, and of what each was built from."""


class DuckDBIncrements:
    """The record of a candidate's tables, and their increments."""

    def __init__(self, room: DuckDBCandidate) -> None:
        self.room = room
        self.transaction = room.transaction
        self.touching = Touching(room)

    def known(self) -> dict[str, Version]:
        """What is known of the tables there are, by ``layer.name``."""
        return {row[0]: Version(*row) for row in self.room.fetch("SELECT * FROM tapdata.versions")}

    def remember(self, version: Version) -> None:
        """Note what a table is now, in the transaction that wrote it."""
        self.room.run("DELETE FROM tapdata.versions WHERE key = ?", version.key)
        self.room.run(f"INSERT INTO tapdata.versions VALUES ({', '.join('?' * len(version))})", *version)

    def version_of(self, layer: str, name: str, days: Iterable[str], without: Sequence[str] = ()) -> str:
        """A table's content as text that any other content changes; ``days`` are the columns that others follow."""
        key, table = f"{layer}.{name}", address(layer, name)
        self.room.run("DELETE FROM tapdata.parts WHERE key = ?", key)
        total = None
        for column in days:
            total = duckdb_days.record(self.room, key, column, table)
        if total is None:
            left_out = f" EXCLUDE ({', '.join(map(quote, without))})" if without else ""
            total = self._sum(f"SELECT hash(t) AS digest FROM (SELECT *{left_out} FROM {table}) AS t")
        return self._version(layer, name, *total)

    def raw_version(self, name: str) -> str:
        """The content of a raw table, as loading it has counted."""
        ((count, digest),) = self.room.fetch(
            "SELECT row_count, digest FROM tapdata.raw_state WHERE raw_table = ?", name
        )
        return self._version("raw", name, count, digest)

    def _version(self, layer: str, name: str, count: int, digest: int) -> str:
        columns = self.room.fetch(f"SELECT column_name, column_type FROM (DESCRIBE {address(layer, name)})")
        return f"{int(count)}:{int(digest):x}:{hashlib.sha256(repr(columns).encode()).hexdigest()[:8]}"

    def touched(self, change: Change) -> Touched:
        """What of a table changes of its inputs touch; the increment is ready to be made then."""
        return self.touching.touched(change)

    # The increment

    def increment(self, change: Change, sql: str, former: str, note: Callable[[str], Version]) -> str:
        """Work out the touched rows anew and put them in the place of those there are. Returns the table's version."""
        room, table = self.room, address(change.layer, change.name)
        if change.is_audit:
            return self._judged(change, sql, former, note)
        sql = self._narrow(change, sql)
        touched = self.touching.conditions(change)
        room.run(f"CREATE OR REPLACE TEMP TABLE anew AS SELECT * FROM ({sql}) WHERE {' OR '.join(touched)}")
        came, came_digest = self._sum("SELECT hash(t) AS digest FROM anew AS t")
        rows, total, _ = former.split(":")
        days = "".join(f", {duckdb_days.part(day)} AS part_{number}" for number, day in enumerate(change.followed_days))
        with room.transaction():
            going = " UNION ALL ".join(
                f"SELECT rowid AS place, hash(t) AS digest{days} FROM {table} AS t WHERE {where}"
                for where in apart(touched)
            )
            room.run(f"CREATE OR REPLACE TEMP TABLE going AS {going}")
            count, digest = self._sum("FROM going")
            if (count, digest) != (came, came_digest):
                for number, column in enumerate(change.followed_days):
                    gone = f"SELECT part_{number} AS part, digest FROM going"
                    duckdb_days.shift(room, change.key, column, gone, duckdb_days.parts_of(column, "anew AS t"))
                room.run(f"DELETE FROM {table} WHERE rowid IN (SELECT place FROM going)")
                room.run(f"INSERT INTO {table} BY NAME SELECT * FROM anew")
            self.see(change)
            version = self._version(
                change.layer, change.name, int(rows) - count + came, int(total, 16) - digest + came_digest
            )
            self.remember(note(version))
        self._drop_narrow(change)
        return version

    def _judged(self, change: Change, sql: str, former: str, note: Callable[[str], Version]) -> str:
        """Look for offending rows where something changed; an empty text when there are some."""
        for reading in change.readings:
            for follow in reading.follows:
                if follow.together:
                    on_days = self.touching.on_days(follow.day or "", follow.back, 0)
                    self.room.run(
                        f"INSERT INTO together SELECT DISTINCT {key_text(follow.together)} "
                        f"FROM {address(reading.layer, reading.name)} WHERE {on_days}"
                    )
        self.room.run(f"CREATE OR REPLACE TEMP TABLE anew AS {self._narrow(change, sql)}")
        found = self.room.fetch("SELECT 1 FROM anew LIMIT 1")
        if not found:
            with self.room.transaction():
                self.see(change)
                self.remember(note(former))
        self._drop_narrow(change)
        return "" if found else former

    def _narrow(self, change: Change, sql: str) -> str:
        """The statement on those rows of its inputs that the touched rows depend on."""
        for number, reading in enumerate(change.readings):
            if (narrowed := self._narrowed(change, reading)) is not None:
                place = f"narrow_{number}"
                self.room.run(f"CREATE OR REPLACE TEMP TABLE {place} AS {narrowed}")
                sql = sql.replace(address(reading.layer, reading.name), f'"temp"."{place}"')
        return sql

    def _drop_narrow(self, change: Change) -> None:
        for place in ("anew", "going", *(f"narrow_{number}" for number in range(len(change.readings)))):
            self.room.run(f"DROP TABLE IF EXISTS {place}")

    def see(self, change: Change) -> None:
        """Note what a table was built from, in the transaction that wrote it."""
        self.room.run("DELETE FROM tapdata.seen WHERE consumer = ?", change.key)
        for reading in change.readings:
            if reading.is_raw and not change.is_audit:
                self.room.run("DELETE FROM tapdata.pending WHERE raw_table = ?", reading.name)
                continue
            for number, follow in enumerate(reading.follows or (Follow(),)):
                self.room.run(
                    f"INSERT INTO tapdata.seen SELECT {literal(change.key)}, {literal(reading.key)}, {number}, part, digest "
                    f"FROM ({self.touching.parts(reading, follow)})"
                )

    def _narrowed(self, change: Change, reading: Reading) -> str | None:
        """SQL of the rows of an input that the touched rows depend on; null where it is read whole."""
        table = address(reading.layer, reading.name)
        if not reading.follows:
            return None
        if reading.is_raw and not change.is_audit:
            entity, key = reading.follows[0].entity or "", RAW_TABLES[reading.name].key
            of_entities = f"{table} WHERE {self.touching.of_entities(entity)}"
            if entity == key:
                return f"SELECT * FROM {of_entities}"
            return f"SELECT * FROM {table} WHERE {key_text(key)} IN (SELECT {key_text(key)} FROM {of_entities})"
        if any(follow.whole or follow.onward or not follow.day for follow in reading.follows):
            return None
        if change.spec.entity and not all(follow.entity for follow in reading.follows):
            return None  # a touched entity is worked out for all days, and whose rows these are is not known
        by_day, others = [], []
        for follow in reading.follows:
            by_day.append(self.touching.on_days(follow.day or "", follow.back, PERIOD_DAYS[change.spec.period] - 1))
            if follow.entity:
                others.append(self.touching.of_entities(follow.entity))
            if follow.together:
                others.append(f"{key_text(follow.together)} IN (FROM together)")
        conditions = [rows for rows in (*by_day, *others) if rows != duckdb_days.NONE] or [duckdb_days.NONE]
        return " UNION ALL ".join(f"SELECT * FROM {table} WHERE {rows}" for rows in apart(conditions))

    def _sum(self, digests: str) -> tuple[int, int]:
        """The number of rows, and the sum of their digests."""
        ((count, digest),) = self.room.fetch(f"SELECT COUNT(*), COALESCE(SUM(digest), 0) FROM ({digests})")
        return int(count), int(digest)

    # The record of raw rows

    def narrowed_record(self, name: str, former: date, as_of: date) -> tuple[str, str]:
        """The rows of a raw table whose record may change, as they were and as they are: two tables."""
        room, raw = self.room, RAW_TABLES[name]
        table, key = address("raw", name), key_text(raw.key)
        has_before = room.has_table("tapdata", f"before_{name}")
        keys = f"SELECT key FROM tapdata.{quote(f'keys_{name}')}" if has_before else "SELECT '' WHERE false"
        if former != as_of:
            moved = f"SELECT {key} FROM {table} WHERE {duckdb_days.between(raw.event_time, former, as_of)}"
        else:
            moved = "SELECT '' WHERE false"
        room.run(f"CREATE OR REPLACE TEMP TABLE record_keys AS {keys} UNION SELECT * FROM ({moved})")
        room.run(
            f"CREATE OR REPLACE TEMP TABLE record_after AS SELECT * FROM {table} WHERE {key} IN (SELECT * FROM record_keys)"
        )
        was = f"SELECT * FROM record_after WHERE {key} NOT IN ({keys})"
        if has_before:
            was += f" UNION ALL SELECT * FROM tapdata.{quote(f'before_{name}')}"
        room.run(f"CREATE OR REPLACE TEMP TABLE record_before AS {was}")
        return '"temp"."record_before"', '"temp"."record_after"'

    def recorded(self, name: str, *, partly: bool) -> None:
        """Make room for the record of a raw table's dropped rows: of the narrowed ones, or of all."""
        rejects = address("rejects", name)
        some = " AND COALESCE(key, '') IN (SELECT * FROM record_keys)" if partly else ""
        self.room.run(f"DELETE FROM {rejects} WHERE action = 'dropped'{some}")
        for kind in ("before", "keys"):
            self.room.run(f"DROP TABLE IF EXISTS tapdata.{quote(f'{kind}_{name}')}")

    def forget(self, keys: Iterable[str]) -> None:
        """Drop tables that no model makes any more, with what is known of them."""
        for key in keys:
            layer, _, name = key.partition(".")
            for kind in ("TABLE", "VIEW"):
                if self.room.is_kind(kind, layer, name):
                    self.room.run(f"DROP {kind} {address(layer, name)}")
            for table, column in (("versions", "key"), ("parts", "key"), ("seen", "consumer")):
                self.room.run(f"DELETE FROM tapdata.{table} WHERE {column} = ?", key)
            for table, column in (("models", "layer || '.' || name"), ("validated", "table_key")):
                if self.room.has_table("tapdata", table):
                    self.room.run(f"DELETE FROM tapdata.{table} WHERE {column} = ?", key)
