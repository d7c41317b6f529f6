"""Increments on Snowflake: which entities and days of a published table a change touches, and the table made from the rest.

A build writes beside the published tables and never into them. What each was made from lies in the schema TAPDATA of its
build and is swapped with it: ``SEEN_<table>`` holds a digest of each part (an entity, a day) of each input, ``VERSIONS``
the statement and the day. Comparing these with the inputs as they are tells what changed, whichever build saw it come.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import ibis

from tapdata.contracts import RAW_TABLES
from tapdata.logic.event_days import DAYS
from tapdata.model import Follow
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import SYSTEM
from tapdata.warehouse.increments import SHARE, Change, Reading, Touched, Version
from tapdata.warehouse.snowflake_parts import (
    address_of,
    is_keyed,
    key_of,
    keys_of,
    on_days,
    onward,
    parts_of,
    shifted,
    text_of,
)
from tapdata.warehouse.snowflake_record import SEEN, VERSIONS, VERSIONS_TABLE, seen_by, versions

if TYPE_CHECKING:
    from tapdata.warehouse.snowflake_candidate import SnowflakeCandidate

TOUCHED = "touched"
"""The entities that the table in the making has to work out anew; dropped before the build is published."""


class SnowflakeIncrements:
    """The untouched rows of published tables, for the tables of a candidate."""

    def __init__(self, room: SnowflakeCandidate) -> None:
        self.room = room
        self._days: set[date] = set()
        """The days of the periods that the table in the making has to work out anew."""
        self._is_undated = False
        self._has_entities = False

    def known(self) -> Mapping[str, Version]:
        """What the published tables were made from, by ``layer.name``: those that can take in what changed."""
        has, place = self.room.catalog.has, self.room.published_schema
        return {
            key: version
            for key, version in versions(self.room).items()
            for layer, _, name in (key.partition("."),)
            if has(place(layer), name) and has(place(SYSTEM), seen_by(name))
        }

    def take_over(self, layer: str, name: str, stamp: str) -> bool:  # noqa: ARG002 - names are unique over all layers
        """Count the record of a table's inputs that a build broken off has left; false when it left none of this stamp."""
        if self.room.stamps.get(f"{SYSTEM}.{seen_by(name)}") != stamp:
            return False
        self.room.take_over(SYSTEM, seen_by(name), SEEN)
        return True

    def take_published(self, layer: str, name: str, schema: ibis.Schema, *, comment: str, stamp: str) -> None:
        """Take a table as it is published, with the stamp of this build."""
        self.room.retake(layer, name, schema, comment, stamp)

    def remember(self, versions: Sequence[Version], *, is_whole: bool) -> None:
        """Note what the tables of this build were made from; a whole build forgets all others."""
        made = {version.key: version._asdict() for version in versions}
        others = {} if is_whole else {key: version._asdict() for key, version in self.room.versions().items()}
        self.room.record(SYSTEM, VERSIONS_TABLE, VERSIONS, (others | made).values())
        self.room.drop(SYSTEM, TOUCHED)

    # What a change touches

    def see(self, change: Change, stamp: str) -> None:
        """Note what the inputs of a table are, before it is made from them."""
        total = "SUM(CAST(SEEN AS NUMBER(37, 0)))"  # without the cast the emulator adds up floats, in any order
        parts = [
            f"SELECT {text.literal(reading.key)} AS INPUT, {number} AS NUMBER, PART, "
            f"CAST(COUNT(*) AS VARCHAR) || ':' || CAST({total} AS VARCHAR) AS DIGEST "
            f"FROM ({parts_of(reading, follow)}) AS ROWS_{number} GROUP BY PART"
            for reading in change.readings
            for number, follow in enumerate(reading.follows or (Follow(),))
        ]
        with self.room.warehouse_of(change.layer):
            self.room.create(
                SYSTEM, seen_by(change.name), "\nUNION ALL\n".join(parts), schema=SEEN,
                comment=f"What {change.key} was made from.", comments={}, stamp=stamp,
            )  # fmt: skip

    def touched(self, change: Change) -> Touched:
        """What of the published table no longer holds, after ``see``."""
        with self.room.warehouse_of(change.layer), self.room.session.tagged(model=change.key):
            try:
                return self._touched(change)
            except ValueError as error:  # a day that Python's calendar does not know
                return Touched(everything=True, reason=str(error))

    def _touched(self, change: Change) -> Touched:
        self._days, self._is_undated, self._has_entities = set(), False, False
        entities, keys, changed = [], [], self._changed(change)
        for reading in change.readings:
            for number, follow in enumerate(reading.follows or (Follow(),)):
                parts = changed.get((reading.key, number), set())
                if is_keyed(reading, follow):
                    keys += self._arrived(change, reading, parts)
                elif not parts:
                    continue
                elif follow.day:
                    self._touch_days(change, follow, parts)
                elif follow.through:
                    raw = next(one for one in change.readings if one.is_raw)
                    named = f"SELECT PART FROM ({self._compared(change, reading.key, number)}) AS C"
                    keys.append(keys_of(raw, f"{text_of(follow.through)} IN ({named})"))
                elif follow.entity:
                    entities.append(self._compared(change, reading.key, number))
                else:
                    return Touched(everything=True, reason=f"{reading.key} changed")
        if change.spec.day and change.takes_as_of and change.former_as_of != change.as_of:
            low, high = sorted((change.former_as_of, change.as_of))
            self._days |= set(onward(shifted(low, 1 - change.spec.as_of_days), high))
        return self._told(change, entities, keys)

    def _told(self, change: Change, entities: list[str], keys: list[str]) -> Touched:
        if change.spec.period == "week":
            weeks = {shifted(day, -day.weekday()) for day in self._days}
            self._days = {shifted(monday, n) for monday in weeks for n in range(7)}
        if entities or keys:
            self._has_entities = True
            self._touch_entities(change, entities, keys)
        if not (self._has_entities or self._days or self._is_undated):
            return Touched()
        counted = f"COUNT(*) AS N, COUNT_IF({self._is_touched(change, 'P')}) AS HIT"
        rows = f"SELECT {counted} FROM {self._with_entities(self._published(change), 'P', change.spec.entity)}"
        if self._has_entities:
            rows = f"SELECT * FROM ({rows}) AS C CROSS JOIN (SELECT COUNT(*) AS ENTITIES FROM {SYSTEM}.{TOUCHED}) AS E"
        (found,) = self._rows(rows)
        if found["hit"] > SHARE * found["n"]:
            return Touched(everything=True, reason=f"{found['hit']:,} of {found['n']:,} rows are touched")
        starts = {shifted(day, -day.weekday()) for day in self._days} if change.spec.period == "week" else self._days
        return Touched(entities=int(found.get("entities", 0)), days=tuple(sorted(starts)), undated=self._is_undated)

    def _changed(self, change: Change) -> dict[tuple[str, int], set[str]]:
        """The days of each input that are not what the table was made from; of entities only that there are some."""
        dated = [
            text.literal(f"{reading.key} {number}")
            for reading in change.readings
            for number, follow in enumerate(reading.follows)
            if follow.day or is_keyed(reading, follow)
        ]
        day = f"IFF(INPUT || ' ' || CAST(NUMBER AS VARCHAR) IN ({', '.join(dated)}), PART, '')" if dated else "''"
        rows = self._rows(f"SELECT DISTINCT INPUT, NUMBER, {day} AS PART FROM ({self._compared(change)}) AS C")
        found: dict[tuple[str, int], set[str]] = {}
        for row in rows:
            found.setdefault((row["input"], int(row["number"])), set()).add(row["part"])
        return found

    def _compared(self, change: Change, key: str | None = None, number: int = 0) -> str:
        """SQL of the parts that changed: of all inputs, or ``PART`` of one way that one input is followed."""
        chosen = "" if key is None else f" WHERE INPUT = {text.literal(key)} AND NUMBER = {number}"
        now = f"SELECT * FROM {SYSTEM}.{text.name(seen_by(change.name))}{chosen}"
        former = f"SELECT * FROM {self._place(SYSTEM, seen_by(change.name))}{chosen}"
        columns = (
            "" if key is not None else "COALESCE(N.INPUT, S.INPUT) AS INPUT, COALESCE(N.NUMBER, S.NUMBER) AS NUMBER, "
        )
        return (
            f"SELECT {columns}COALESCE(N.PART, S.PART) AS PART FROM ({now}) AS N FULL OUTER JOIN ({former}) AS S "
            "ON N.INPUT = S.INPUT AND N.NUMBER = S.NUMBER AND N.PART = S.PART WHERE N.DIGEST IS DISTINCT FROM S.DIGEST"
        )

    def _arrived(self, change: Change, reading: Reading, parts: Iterable[str]) -> list[str]:
        """SQL of the keys of raw rows on changed days, and of the published rows that were made of rows on these days.

        A moved ``as_of`` counts the days between both as changed.
        """
        days = {date.fromisoformat(part) for part in parts if part}
        if change.former_as_of != change.as_of:
            low, high = sorted((change.former_as_of, change.as_of))
            days |= set(onward(shifted(low, 1), high))
        is_undated = "" in parts
        if not (days or is_undated):
            return []
        raw, published = (
            on_days(text.name(column), days, is_undated=is_undated)
            for column in (RAW_TABLES[reading.name].event_time, DAYS[change.name])
        )
        return [
            keys_of(reading, raw),
            f"SELECT {text_of(change.row_key)} AS ROW_KEY FROM {self._published(change)} WHERE {published}",
        ]

    def _touch_days(self, change: Change, follow: Follow, parts: Iterable[str]) -> None:
        last = max(change.as_of, change.former_as_of)
        for part in parts:
            if not part:
                self._is_undated = True
                continue
            day = date.fromisoformat(part)
            self._days |= set(onward(day, max(last, shifted(day, 7)) if follow.onward else shifted(day, follow.back)))

    def _touch_entities(self, change: Change, entities: list[str], keys: list[str]) -> None:
        """The touched entities as a table: those that changed, and those of all raw and published rows with touched keys."""
        found, pending = list(entities), ""
        if keys:
            raw = next(one for one in change.readings if one.is_raw)
            pending = "WITH PENDING AS (\n" + "\nUNION\n".join(keys) + "\n)\n"
            among = "IN (SELECT ROW_KEY FROM PENDING)"
            found += [
                f"SELECT {text_of(entity)} AS PART FROM {place} WHERE {text_of(key)} {among}"
                for entity, place, key in (
                    (raw.follows[0].entity or "", address_of(raw), key_of(raw)),
                    (change.entity, self._published(change), change.row_key),
                )
            ]
        sql = f"{pending}SELECT DISTINCT PART FROM (\n" + "\nUNION ALL\n".join(found) + "\n) AS FOUND"
        self.room.create(SYSTEM, TOUCHED, sql, schema=ibis.schema({"part": "string"}), comment="", comments={})

    # The table

    def narrowed(self, change: Change, sql: str, columns: Sequence[str]) -> str:
        """SQL of the whole table, after ``touched``: untouched rows as published, the others by the model's ``sql``."""
        narrow = {
            (reading.layer, reading.name): rows
            for reading in change.readings
            if (rows := self._narrowed(change, reading)) is not None
        }
        places = {key: f"NARROW_{number}" for number, key in enumerate(narrow)}
        inputs = ",\n".join(f"{places[key]} AS (\n{rows}\n)" for key, rows in narrow.items())
        kept, anew = (", ".join(f"{alias}.{text.name(column)}" for column in columns) for alias in ("P", "A"))
        entity = change.spec.entity
        return (
            (f"WITH {inputs}\n" if inputs else "")
            + f"SELECT {kept} FROM {self._with_entities(self._published(change), 'P', entity)}\n"
            + f"WHERE NOT COALESCE({self._is_touched(change, 'P')}, FALSE)\nUNION ALL\n"
            + f"SELECT {anew} FROM {self._with_entities(f'({chr(10)}{text.replaced(sql, places)}{chr(10)})', 'A', entity)}\n"
            + f"WHERE {self._is_touched(change, 'A')}"
        )

    def _narrowed(self, change: Change, reading: Reading) -> str | None:
        """SQL of the rows of an input that the touched rows depend on; null where it is read whole."""
        if not reading.follows:
            return None
        place = address_of(reading)
        if reading.is_raw:
            if not self._has_entities:
                return f"SELECT * FROM {place} WHERE FALSE"
            shared = (
                f"SELECT {text_of(key_of(reading), 'S')} FROM {place} AS S INNER JOIN {SYSTEM}.{TOUCHED} AS T "
                f"ON T.PART = {text_of(reading.follows[0].entity or '', 'S')}"
            )
            return f"SELECT R.* FROM {place} AS R WHERE {text_of(key_of(reading), 'R')} IN ({shared})"
        if any(follow.whole or follow.onward or not follow.day for follow in reading.follows):
            return None
        if change.spec.entity and not all(follow.entity for follow in reading.follows):
            return None  # a touched entity is worked out for all days, and whose rows these are is not known
        joins, conditions = "", []
        for number, follow in enumerate(reading.follows):
            days = {shifted(day, -n) for day in self._days for n in range(follow.back + 1)}
            conditions.append(on_days(f"R.{text.name(follow.day or '')}", days, is_undated=self._is_undated))
            if follow.entity and self._has_entities:
                joins += f" LEFT JOIN {SYSTEM}.{TOUCHED} AS T{number} ON T{number}.PART = {text_of(follow.entity, 'R')}"
                conditions.append(f"T{number}.PART IS NOT NULL")
        return f"SELECT R.* FROM {place} AS R{joins} WHERE {' OR '.join(conditions)}"

    def _with_entities(self, rows: str, alias: str, entity: str | None) -> str:
        """SQL of rows beside their touched entity, which is null for an entity that is not touched."""
        if not (entity and self._has_entities):
            return f"{rows} AS {alias}"
        return f"{rows} AS {alias} LEFT JOIN {SYSTEM}.{TOUCHED} AS T ON T.PART = {text_of(entity, alias)}"

    def _is_touched(self, change: Change, alias: str) -> str:
        """SQL that is true for the touched rows, beside their touched entity."""
        conditions = ["T.PART IS NOT NULL"] if change.spec.entity and self._has_entities else []
        if change.spec.day:
            day = f"{alias}.{text.name(change.spec.day)}"
            conditions.append(on_days(day, self._days, is_undated=self._is_undated))
        return f"({' OR '.join(conditions) or 'FALSE'})"

    def _rows(self, sql: str) -> list[dict[str, Any]]:
        return self.room.session.rows(text.located(sql, self.room.place))

    def _published(self, change: Change) -> str:
        return self._place(change.layer, change.name)

    def _place(self, layer: str, name: str) -> str:
        """A published table, in quotes: what is not quoted belongs to the build."""
        return f'"{self.room.published_schema(layer)}"."{name.upper()}"'
