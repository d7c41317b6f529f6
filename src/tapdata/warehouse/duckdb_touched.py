"""What of a table in DuckDB a change touches: entities and days, kept as temporary tables until the increment is made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tapdata.contracts import RAW_TABLES
from tapdata.model import Follow
from tapdata.warehouse import duckdb_days
from tapdata.warehouse.duckdb_types import address, key_text, literal, quote
from tapdata.warehouse.increments import SHARE, Change, Reading, Touched

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate


PERIOD_DAYS = {"day": 1, "week": 7}


class Touching:
    """Compares what a table was built from with what its inputs are."""

    def __init__(self, room: DuckDBCandidate) -> None:
        self.room = room
        self.undated = False
        """Rows without a day are touched."""
        self._unnamed = False
        """Rows without an entity are touched."""
        self._days: dict[tuple[int, int], list[Any]] = {}
        """The days of touched periods, from so many days before their first one to so many after."""

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
        ((entities, unnamed),) = room.fetch("SELECT COUNT(*), COALESCE(BOOL_OR(part = ''), false) FROM touched_entity")
        ((undated,),) = room.fetch("SELECT COALESCE(BOOL_OR(day IS NULL), false) FROM touched_day")
        self.undated, self._unnamed, self._days = bool(undated), bool(unnamed), {}
        days = self._near(0, 0)
        if entities or days or self.undated:
            hit, rows = self._share(change)
            if rows and hit > SHARE * rows:
                return Touched(everything=True, reason=f"{hit:,} of {rows:,} rows are touched")
        return Touched(entities=entities, days=tuple(days), undated=self.undated)

    def _share(self, change: Change) -> tuple[int, int]:
        """How many rows are touched, and of how many: of the table, or of what an audit follows."""
        if not change.is_audit:
            table = address(change.layer, change.name)
            hits = [f"(SELECT COUNT(*) FROM {table} WHERE {rows})" for rows in apart(self.conditions(change))]
            ((hit, rows),) = self.room.fetch(f"SELECT {' + '.join(hits) or '0'}, (SELECT COUNT(*) FROM {table})")
            return int(hit), int(rows)
        followed = [
            f"(key, column_name) = ({literal(reading.key)}, {literal(follow.day)})"
            for reading in change.readings
            for follow in reading.follows
            if follow.day
        ]
        is_touched = "part IN (SELECT COALESCE(CAST(day AS VARCHAR), '') FROM touched_day)"
        ((hit, rows),) = self.room.fetch(
            f"SELECT COALESCE(SUM(row_count) FILTER ({is_touched}), 0), COALESCE(SUM(row_count), 0) "
            f"FROM tapdata.parts WHERE {' OR '.join(followed) or 'false'}"
        )
        return int(hit), int(rows)

    def _arrived(self, change: Change, reading: Reading) -> str:
        """Raw rows that came, went or were corrected since; with the rows of the entities that share them."""
        room, raw = self.room, RAW_TABLES[reading.name]
        if room.fetch("SELECT 1 FROM tapdata.pending WHERE raw_table = ? AND key IS NULL", raw.name):
            return f"raw.{raw.name} was loaded whole"
        pending = f"SELECT key FROM tapdata.pending WHERE raw_table = {literal(raw.name)}"
        self._touch_rows(change, reading, f"{key_text(raw.key)} IN ({pending})", pending)
        if change.former_as_of != change.as_of:
            between = duckdb_days.between(raw.event_time, change.former_as_of, change.as_of)
            moved = f"SELECT {key_text(raw.key)} FROM {address('raw', reading.name)} WHERE {between}"
            self._touch_rows(
                change, reading, f"{key_text(raw.key)} IN ({moved})", moved
            )  # a version may name another entity
        return ""

    def _touch_rows(self, change: Change, reading: Reading, condition: str, keys: str = "") -> None:
        """Touch the entities of raw rows under a condition, and those that hold the rows with these ``keys`` now."""
        follow = reading.follows[0]
        self.room.run(
            f"INSERT INTO touched_entity SELECT DISTINCT {key_text(follow.entity or '')} "
            f"FROM {address('raw', reading.name)} WHERE {condition}"
        )
        if keys:
            self.room.run(
                f"INSERT INTO touched_entity SELECT DISTINCT {key_text(change.entity)} "
                f"FROM {address(change.layer, change.name)} WHERE {key_text(change.row_key)} IN ({keys})"
            )

    def _compared(self, change: Change, reading: Reading, number: int, follow: Follow) -> str:
        """The parts of an input that are not what the table was built from."""
        room = self.room
        now = self.parts(reading, follow)
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
            self._touch_rows(change, raw, f"{key_text(follow.through)} IN (SELECT part FROM changed)")
        elif follow.entity:
            room.run("INSERT INTO touched_entity SELECT part FROM changed")
        elif change.is_audit and follow.whole:
            room.run("INSERT INTO touched_day VALUES (NULL)")  # it is looked at whole anyway, with no day of the others
        else:
            return f"{reading.key} changed"
        return ""

    def parts(self, reading: Reading, follow: Follow) -> str:
        """SQL of the parts of an input as they are: ``part``, ``digest``."""
        table = address(reading.layer, reading.name)
        if follow.day and not follow.columns and not reading.is_small:
            return (
                f"SELECT part, row_count || ':' || digest AS digest FROM tapdata.parts "
                f"WHERE key = {literal(reading.key)} AND column_name = {literal(follow.day)}"
            )
        part = duckdb_days.part(follow.day) if follow.day else key_text(follow.entity) if follow.entity else "''"
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

    def conditions(self, change: Change) -> list[str]:
        """SQL that is true for the touched rows of a table: those of periods, those of entities."""
        found = []
        if change.spec.day:
            found.append(self.on_days(change.spec.day, 0, PERIOD_DAYS[change.spec.period] - 1))
        if change.spec.entity:
            found.append(self.of_entities(change.spec.entity))
        return [rows for rows in found if rows != duckdb_days.NONE] or [duckdb_days.NONE]

    def on_days(self, column: str, back: int, after: int) -> str:
        """SQL that is true for rows from so many days before a touched period's first day to so many after it."""
        dated = duckdb_days.on(column, self._near(back, after))
        return f"({dated} OR {quote(column)} IS NULL)" if self.undated else dated

    def of_entities(self, column: str) -> str:
        """SQL that is true for the rows of touched entities."""
        if not self.room.fetch("SELECT 1 FROM touched_entity LIMIT 1"):
            return duckdb_days.NONE
        named = f"CAST({quote(column)} AS VARCHAR) IN (SELECT part FROM touched_entity)"
        return f"({named} OR {quote(column)} IS NULL)" if self._unnamed else named

    def _near(self, back: int, after: int) -> list[Any]:
        """The days from so many before a touched period's first day to so many after it."""
        if (back, after) not in self._days:
            near = f"UNNEST(generate_series(day - {back}, day + {after}, INTERVAL 1 DAY))"
            days = f"SELECT DISTINCT CAST({near} AS DATE) AS day FROM touched_day WHERE day IS NOT NULL ORDER BY 1"
            self._days[back, after] = [row[0] for row in self.room.fetch(days)]
        return self._days[back, after]


def apart(conditions: list[str]) -> list[str]:
    """The conditions, of which a row fulfils the first one only; each is asked for alone, which is faster than together."""
    found = []
    for number, rows in enumerate(conditions):
        others = " OR ".join(conditions[:number])
        found.append(f"{rows} AND ({others}) IS NOT TRUE" if others else rows)
    return found


def _start(change: Change, day: str) -> str:
    """SQL of the first day of the period of a day."""
    return day if change.spec.period == "day" else f"CAST(date_trunc('{change.spec.period}', {day}) AS DATE)"
