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
from tapdata.warehouse.base import Change, Reading, Touched, Version
from tapdata.warehouse.duckdb_types import literal, quote

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb import DuckDBCandidate

STATE = (
    (
        "tapdata.versions (key VARCHAR, fingerprint VARCHAR, signature VARCHAR, version VARCHAR, as_of DATE, row_count BIGINT, "
        "run_id VARCHAR, sql VARCHAR, settings VARCHAR, inputs VARCHAR, documents VARCHAR)"
    ),
    duckdb_days.STATE,
    "tapdata.seen (consumer VARCHAR, input VARCHAR, number INTEGER, part VARCHAR, digest VARCHAR)",
)
"""What a slot knows of its tables: of each one, of its days where others follow them, and of what each was built from."""

SHARE = 0.5
"""Of a table's rows; where more are touched, all are worked out anew."""


class DuckDBIncrements:
    """The record of a candidate's tables, and their increments."""

    def __init__(self, room: DuckDBCandidate) -> None:
        self.room = room
        self.transaction = room.transaction

    def known(self) -> dict[str, Version]:
        """What is known of the tables there are, by ``layer.name``."""
        return {row[0]: Version(*row) for row in self.room.fetch("SELECT * FROM tapdata.versions")}

    def remember(self, version: Version) -> None:
        """Note what a table is now, in the transaction that wrote it."""
        self.room.run("DELETE FROM tapdata.versions WHERE key = ?", version.key)
        self.room.run(f"INSERT INTO tapdata.versions VALUES ({', '.join('?' * len(version))})", *version)

    def version_of(self, layer: str, name: str, days: Iterable[str], without: Sequence[str] = ()) -> str:
        """A table's content as text that any other content changes; ``days`` are the columns that others follow."""
        key, table = f"{layer}.{name}", _address(layer, name)
        self.room.run("DELETE FROM tapdata.parts WHERE key = ?", key)
        total = None
        for column in days:
            total = duckdb_days.record(self.room, key, column, table)
        if total is None:
            left_out = f" EXCLUDE ({', '.join(map(quote, without))})" if without else ""
            total = self._sum(f"SELECT t FROM (SELECT *{left_out} FROM {table}) AS t")
        return self._version(layer, name, *total)

    def raw_version(self, name: str) -> str:
        """The content of a raw table, as loading it has counted."""
        ((count, digest),) = self.room.fetch(
            "SELECT row_count, digest FROM tapdata.raw_state WHERE raw_table = ?", name
        )
        return self._version("raw", name, count, digest)

    def _version(self, layer: str, name: str, count: int, digest: int) -> str:
        columns = self.room.fetch(f"SELECT column_name, column_type FROM (DESCRIBE {_address(layer, name)})")
        return f"{int(count)}:{int(digest):x}:{hashlib.sha256(repr(columns).encode()).hexdigest()[:8]}"

    # What a change touches

    def touched(self, change: Change) -> Touched:
        """The entities and periods of a table that changes of its inputs touch; the increment is ready to be made then."""
        room = self.room
        room.run("CREATE OR REPLACE TEMP TABLE touched_entity (part VARCHAR)")
        room.run("CREATE OR REPLACE TEMP TABLE touched_day (day DATE)")
        room.run("CREATE OR REPLACE TEMP TABLE together (part VARCHAR)")
        if change.is_audit and change.as_of < change.former_as_of:
            return Touched(everything=True, reason="as_of moves back")
        for reading in change.readings:
            for number, follow in enumerate(reading.follows or (Follow(),)):
                if reading.is_raw and follow.entity and not follow.day:
                    reason = self._arrived(change, reading)
                else:
                    reason = self._compared(change, reading, number, follow)
                if reason:
                    return Touched(everything=True, reason=reason)
        self._moved(change)
        room.run("CREATE OR REPLACE TEMP TABLE touched_entity AS SELECT DISTINCT part FROM touched_entity")
        start = _start(change, "day")
        room.run(f"CREATE OR REPLACE TEMP TABLE touched_day AS SELECT DISTINCT {start} AS day FROM touched_day")
        ((entities,),) = room.fetch("SELECT COUNT(*) FROM touched_entity")
        days = [row[0] for row in room.fetch("SELECT day FROM touched_day WHERE day IS NOT NULL ORDER BY 1")]
        if entities or days or self._undated:
            hit, rows = self._share(change)
            if rows and hit > SHARE * rows:
                return Touched(everything=True, reason=f"{hit:,} of {rows:,} rows are touched")
        return Touched(entities=entities, days=tuple(days), undated=self._undated)

    def _share(self, change: Change) -> tuple[int, int]:
        """How many rows are touched, and of how many: of the table, or of what an audit follows."""
        if not change.is_audit:
            counts = f"COUNT(*) FILTER ({self._condition(change)}), COUNT(*) FROM {_address(change.layer, change.name)}"
        else:
            followed = [
                f"(key, column_name) = ({literal(reading.key)}, {literal(follow.day)})"
                for reading in change.readings
                for follow in reading.follows
                if follow.day
            ]
            is_touched = "part IN (SELECT COALESCE(CAST(day AS VARCHAR), '') FROM touched_day)"
            counts = (
                f"COALESCE(SUM(row_count) FILTER ({is_touched}), 0), COALESCE(SUM(row_count), 0) "
                f"FROM tapdata.parts WHERE {' OR '.join(followed) or 'false'}"
            )
        ((hit, rows),) = self.room.fetch(f"SELECT {counts}")
        return int(hit), int(rows)

    def _arrived(self, change: Change, reading: Reading) -> str:
        """Raw rows that came, went or were corrected since; with the rows of the entities that share them."""
        room, raw = self.room, RAW_TABLES[reading.name]
        if room.fetch("SELECT 1 FROM tapdata.pending WHERE raw_table = ? AND key IS NULL", raw.name):
            return f"raw.{raw.name} was loaded whole"
        pending = f"SELECT key FROM tapdata.pending WHERE raw_table = {literal(raw.name)}"
        self._touch_rows(change, reading, f"{_text(raw.key)} IN ({pending})", pending)
        if change.former_as_of != change.as_of:
            low, high = sorted((change.former_as_of, change.as_of))
            moment = f"CAST({quote(raw.event_time)} AS DATE)"
            moved = (
                f"SELECT {_text(raw.key)} FROM {_address('raw', reading.name)} "
                f"WHERE {moment} > DATE '{low}' AND {moment} <= DATE '{high}'"
            )
            self._touch_rows(
                change, reading, f"{_text(raw.key)} IN ({moved})", moved
            )  # a version may name another entity
        return ""

    def _touch_rows(self, change: Change, reading: Reading, condition: str, keys: str = "") -> None:
        """Touch the entities of raw rows under a condition, and those that hold the rows with these ``keys`` now."""
        follow = reading.follows[0]
        self.room.run(
            f"INSERT INTO touched_entity SELECT DISTINCT {_text(follow.entity or '')} "
            f"FROM {_address('raw', reading.name)} WHERE {condition}"
        )
        if keys:
            self.room.run(
                f"INSERT INTO touched_entity SELECT DISTINCT {_text(change.entity)} "
                f"FROM {_address(change.layer, change.name)} WHERE {_text(change.row_key)} IN ({keys})"
            )

    def _compared(self, change: Change, reading: Reading, number: int, follow: Follow) -> str:
        """The parts of an input that are not what the table was built from."""
        room = self.room
        now = self._parts(reading, follow)
        changed = (
            f"SELECT COALESCE(n.part, s.part) AS part FROM ({now}) AS n FULL JOIN (SELECT part, digest FROM tapdata.seen "
            f"WHERE consumer = {literal(change.key)} AND input = {literal(reading.key)} AND number = {number}) AS s "
            "ON n.part = s.part WHERE n.digest IS DISTINCT FROM s.digest"
        )
        room.run(f"CREATE OR REPLACE TEMP TABLE changed AS {changed}")
        if not room.fetch("SELECT 1 FROM changed LIMIT 1"):
            return ""
        if follow.day:
            last = f"DATE '{max(change.as_of, change.former_as_of)}'"
            until = f"GREATEST({last}, day + 7)" if follow.onward else f"day + {follow.back}"
            room.run(
                "INSERT INTO touched_day SELECT DISTINCT CAST(UNNEST(generate_series(day, "
                f"CAST({until} AS DATE), INTERVAL 1 DAY)) AS DATE) FROM "
                "(SELECT TRY_CAST(part AS DATE) AS day FROM changed) WHERE day IS NOT NULL "
                "UNION ALL SELECT NULL FROM changed WHERE part = ''"
            )
        elif follow.through:
            raw = next(one for one in change.readings if one.is_raw)
            self._touch_rows(change, raw, f"{_text(follow.through)} IN (SELECT part FROM changed)")
        elif follow.entity:
            room.run("INSERT INTO touched_entity SELECT part FROM changed")
        elif change.is_audit and follow.whole:
            room.run("INSERT INTO touched_day VALUES (NULL)")  # it is looked at whole anyway, with no day of the others
        else:
            return f"{reading.key} changed"
        return ""

    def _parts(self, reading: Reading, follow: Follow) -> str:
        """SQL of the parts of an input as they are: ``part``, ``digest``."""
        table = _address(reading.layer, reading.name)
        if follow.day and not follow.columns and not reading.is_small:
            return (
                f"SELECT part, row_count || ':' || digest AS digest FROM tapdata.parts "
                f"WHERE key = {literal(reading.key)} AND column_name = {literal(follow.day)}"
            )
        part = duckdb_days.part(follow.day) if follow.day else _text(follow.entity) if follow.entity else "''"
        columns = ", ".join(quote(column) for column in sorted(follow.columns or reading.columns))
        rows = f"SELECT {part} AS part, ROW({columns}) AS seen FROM {table}"
        return f"SELECT part, COUNT(*) || ':' || SUM(hash(seen)) AS digest FROM ({rows}) GROUP BY part"

    def _moved(self, change: Change) -> None:
        """What a moved ``as_of`` touches."""
        if (change.spec.day or change.is_audit) and change.takes_as_of and change.former_as_of != change.as_of:
            low, high = sorted((change.former_as_of, change.as_of))
            self.room.run(
                f"INSERT INTO touched_day SELECT CAST(UNNEST(generate_series(DATE '{low}' - {change.spec.as_of_days - 1}, "
                f"DATE '{high}', INTERVAL 1 DAY)) AS DATE)"
            )

    @property
    def _undated(self) -> bool:
        """Rows without a day are touched."""
        return bool(self.room.fetch("SELECT 1 FROM touched_day WHERE day IS NULL LIMIT 1"))

    def _condition(self, change: Change) -> str:
        """SQL that is true for the touched rows of a table."""
        conditions = []
        if change.spec.entity:
            conditions.append(f"{_text(change.spec.entity)} IN (SELECT part FROM touched_entity)")
        if change.spec.day:
            day = f"CAST({quote(change.spec.day)} AS DATE)"
            conditions.append(f"{_start(change, day)} IN (SELECT day FROM touched_day)")
            if self._undated:
                conditions.append(f"{day} IS NULL")
        return f"({' OR '.join(conditions)})"

    # The increment

    def increment(self, change: Change, sql: str, former: str, note: Callable[[str], Version]) -> str:
        """Work out the touched rows anew and put them in the place of those there are. Returns the table's version."""
        room, table = self.room, _address(change.layer, change.name)
        if change.is_audit:
            return self._judged(change, sql, former, note)
        sql = self._narrow(change, sql)
        touched = self._condition(change)
        room.run(f"CREATE OR REPLACE TEMP TABLE anew AS SELECT * FROM ({sql}) WHERE {touched}")
        count, digest = self._sum(f"SELECT t FROM {table} AS t WHERE {touched}")
        came, came_digest = self._sum("SELECT t FROM anew AS t")
        rows, total, _ = former.split(":")
        with room.transaction():
            if (count, digest) != (came, came_digest):
                for column in change.followed_days:
                    duckdb_days.shift(room, change.key, column, f"{table} AS t WHERE {touched}", "anew AS t")
                room.run(f"DELETE FROM {table} WHERE {touched}")
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
                    self.room.run(
                        f"INSERT INTO together SELECT DISTINCT {_text(follow.together)} "
                        f"FROM {_address(reading.layer, reading.name)} WHERE {self._on_days(follow, 0)}"
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
                sql = sql.replace(_address(reading.layer, reading.name), f'"temp"."{place}"')
        return sql

    def _drop_narrow(self, change: Change) -> None:
        for place in ("anew", *(f"narrow_{number}" for number in range(len(change.readings)))):
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
                    f"FROM ({self._parts(reading, follow)})"
                )

    def _narrowed(self, change: Change, reading: Reading) -> str | None:
        """SQL of the rows of an input that the touched rows depend on; null where it is read whole."""
        table = _address(reading.layer, reading.name)
        if not reading.follows:
            return None
        if reading.is_raw and not change.is_audit:
            key = _text(RAW_TABLES[reading.name].key)
            shared = (
                f"SELECT {key} FROM {table} WHERE {_text(reading.follows[0].entity or '')} IN (FROM touched_entity)"
            )
            return f"SELECT * FROM {table} WHERE {key} IN ({shared})"
        if any(follow.whole or follow.onward or not follow.day for follow in reading.follows):
            return None
        if change.spec.entity and not all(follow.entity for follow in reading.follows):
            return None  # a touched entity is worked out for all days, and whose rows these are is not known
        conditions = []
        for follow in reading.follows:
            conditions.append(self._on_days(follow, {"day": 0, "week": 6}[change.spec.period]))
            if follow.entity:
                conditions.append(f"{_text(follow.entity)} IN (FROM touched_entity)")
            if follow.together:
                conditions.append(f"{_text(follow.together)} IN (FROM together)")
        return f"SELECT * FROM {table} WHERE {' OR '.join(conditions)}"

    def _on_days(self, follow: Follow, end: int) -> str:
        """SQL that is true for the rows of an input that touched periods read; ``end``: days after a period's first."""
        day = f"CAST({quote(follow.day or '')} AS DATE)"
        days = (
            f"SELECT DISTINCT CAST(UNNEST(generate_series(day - {follow.back}, day + {end}, INTERVAL 1 DAY)) AS DATE) "
            "FROM touched_day"
        )
        undated = f" OR {day} IS NULL" if self._undated else ""
        return f"({day} IN ({days}){undated})"

    def _sum(self, rows: str) -> tuple[int, int]:
        ((count, digest),) = self.room.fetch(f"SELECT COUNT(*), COALESCE(SUM(hash(t)), 0) FROM ({rows})")
        return int(count), int(digest)

    # The record of raw rows

    def narrowed_record(self, name: str, former: date, as_of: date) -> tuple[str, str]:
        """The rows of a raw table whose record may change, as they were and as they are: two tables."""
        room, raw = self.room, RAW_TABLES[name]
        table, key = _address("raw", name), _text(raw.key)
        has_before = room.has_table("tapdata", f"before_{name}")
        keys = f"SELECT key FROM tapdata.{quote(f'keys_{name}')}" if has_before else "SELECT '' WHERE false"
        if former != as_of:
            low, high = sorted((former, as_of))
            moment = f"CAST({quote(raw.event_time)} AS DATE)"
            moved = f"SELECT {key} FROM {table} WHERE {moment} > DATE '{low}' AND {moment} <= DATE '{high}'"
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
        rejects = _address("rejects", name)
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
                    self.room.run(f"DROP {kind} {_address(layer, name)}")
            for table, column in (("versions", "key"), ("parts", "key"), ("seen", "consumer")):
                self.room.run(f"DELETE FROM tapdata.{table} WHERE {column} = ?", key)
            for table, column in (("models", "layer || '.' || name"), ("validated", "table_key")):
                if self.room.has_table("tapdata", table):
                    self.room.run(f"DELETE FROM tapdata.{table} WHERE {column} = ?", key)


def _address(layer: str, name: str) -> str:
    return f"{quote(layer)}.{quote(name)}"


def _text(column: str) -> str:
    return f"COALESCE(CAST({quote(column)} AS VARCHAR), '')"


def _start(change: Change, day: str) -> str:
    """SQL of the first day of the period of a day."""
    return day if change.spec.period == "day" else f"CAST(date_trunc('{change.spec.period}', {day}) AS DATE)"
