"""What of a table in DuckDB a change touches: entities and days, kept as temporary tables until the increment is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tapdata.contracts import RAW_TABLES
from tapdata.model import Follow
from tapdata.warehouse import duckdb_days
from tapdata.warehouse.duckdb_types import address, key_text, literal, quote
from tapdata.warehouse.increments import SHARE, Change, Reading, Touched

if TYPE_CHECKING:
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate


class Touching:
    """Compares what a table was built from with what its inputs are."""

    def __init__(self, room: DuckDBCandidate) -> None:
        self.room = room

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
        if entities or days or self.undated:
            hit, rows = self._share(change)
            if rows and hit > SHARE * rows:
                return Touched(everything=True, reason=f"{hit:,} of {rows:,} rows are touched")
        return Touched(entities=entities, days=tuple(days), undated=self.undated)

    def _share(self, change: Change) -> tuple[int, int]:
        """How many rows are touched, and of how many: of the table, or of what an audit follows."""
        if not change.is_audit:
            counts = f"COUNT(*) FILTER ({self.condition(change)}), COUNT(*) FROM {address(change.layer, change.name)}"
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
        self._touch_rows(change, reading, f"{key_text(raw.key)} IN ({pending})", pending)
        if change.former_as_of != change.as_of:
            low, high = sorted((change.former_as_of, change.as_of))
            moment = f"CAST({quote(raw.event_time)} AS DATE)"
            moved = (
                f"SELECT {key_text(raw.key)} FROM {address('raw', reading.name)} "
                f"WHERE {moment} > DATE '{low}' AND {moment} <= DATE '{high}'"
            )
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

    @property
    def undated(self) -> bool:
        """Rows without a day are touched."""
        return bool(self.room.fetch("SELECT 1 FROM touched_day WHERE day IS NULL LIMIT 1"))

    def condition(self, change: Change) -> str:
        """SQL that is true for the touched rows of a table."""
        conditions = []
        if change.spec.entity:
            conditions.append(f"{key_text(change.spec.entity)} IN (SELECT part FROM touched_entity)")
        if change.spec.day:
            day = f"CAST({quote(change.spec.day)} AS DATE)"
            conditions.append(f"{_start(change, day)} IN (SELECT day FROM touched_day)")
            if self.undated:
                conditions.append(f"{day} IS NULL")
        return f"({' OR '.join(conditions)})"


def _start(change: Change, day: str) -> str:
    """SQL of the first day of the period of a day."""
    return day if change.spec.period == "day" else f"CAST(date_trunc('{change.spec.period}', {day}) AS DATE)"
