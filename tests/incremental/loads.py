"""A company's raw data as it arrives: load after load, late, twice, corrected, taken back, in one file or in many."""

from __future__ import annotations

import random
import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from tapdata.contracts import EVENT_TABLES, RAW_TABLES

LATE_DAYS = (0,) * 85 + (1, 2, 3) * 3 + (10, 20, 40)
"""How many days after an event its row arrives, drawn evenly."""


@dataclass(frozen=True)
class Load:
    """One delivery: the folder is up to date with it, and the build that follows is as of a day, or of the last one."""

    number: int
    as_of: date | None
    what: str


class Loads:
    """Delivers a sampled company into a folder in random pieces; the same seed gives the same pieces."""

    def __init__(self, company: Path, folder: Path, seed: int, last_day: date, number: int = 5) -> None:
        self.random = random.Random(seed)
        self.folder, self.last_day = folder, last_day
        self.tables = {name: _read(company, name) for name in RAW_TABLES}
        back = sorted(self.random.sample(range(1, 40), number - 1), reverse=True)
        self.cuts = [last_day - timedelta(days=days) for days in back] + [last_day]
        self.single = {name for name in EVENT_TABLES if self.random.random() < 0.3}
        self.arrivals = {name: self._arrivals(name) for name in EVENT_TABLES}
        self.parts: dict[str, list[pa.Table]] = {name: [] for name in EVENT_TABLES}
        folder.mkdir(parents=True)

    def _arrivals(self, name: str) -> list[int]:
        """The load that each row of an event table comes with."""
        found = []
        for moment in self.tables[name][RAW_TABLES[name].event_time].to_pylist():
            day = moment.date() if moment is not None else self.random.choice(self.cuts)
            day += timedelta(days=self.random.choice(LATE_DAYS))
            found.append(next((k for k, cut in enumerate(self.cuts) if day <= cut), len(self.cuts) - 1))
        return found

    def deliver(self, number: int) -> Load:
        """Write a load. Every fourth one or so holds nothing new, or is as of an earlier day."""
        if number and number < len(self.cuts) - 1 and self.random.random() < 0.15:
            return Load(number, self.cuts[number - 1] - timedelta(days=self.random.randint(0, 3)), "nothing new")
        for name in EVENT_TABLES:
            self._deliver_events(name, number)
        for name in set(RAW_TABLES) - set(EVENT_TABLES):
            self._deliver_state(name, number)
        as_of = self.cuts[number] if self.random.random() < 0.7 else None
        return Load(number, as_of, f"up to {self.cuts[number]}")

    def _deliver_events(self, name: str, number: int) -> None:
        table, parts = self.tables[name], self.parts[name]
        rows = [i for i, arrival in enumerate(self.arrivals[name]) if arrival == number]
        new = table.take(pa.array(rows, pa.int64()))
        if parts:
            earlier = pa.concat_tables(parts)
            new = pa.concat_tables([new, self._some(earlier, 0.005), self._altered(self._some(earlier, 0.01))])
            if self.random.random() < 0.4:  # a file of before is written anew: rows gone, rows changed
                place = self.random.randrange(len(parts))
                kept = self._some(parts[place], 0.98)
                cut = int(kept.num_rows * 0.99)
                parts[place] = pa.concat_tables([kept.slice(0, cut), self._altered(kept.slice(cut))])
                if name not in self.single:
                    _write(parts[place], self.folder / name / f"part-{place}.parquet")
        parts.append(new)
        if name in self.single:
            _write(pa.concat_tables(parts), self.folder / f"{name}.parquet")
        else:
            _write(new, self.folder / name / f"part-{number}.parquet")

    def _deliver_state(self, name: str, number: int) -> None:
        """What the source held at the time: rows created by then, some with other values, some missing."""
        table = self.tables[name]
        moment = table[RAW_TABLES[name].event_time]
        cut = pa.scalar(self.cuts[number] + timedelta(days=1)).cast(moment.type)
        table = table.filter(pc.fill_null(pc.less(moment, cut), fill_value=True))
        if number < len(self.cuts) - 1 or self.random.random() < 0.5:
            kept = self._some(table, 0.97) if self.random.random() < 0.3 else table
            part = int(kept.num_rows * 0.9)
            shuffled = kept.take(pa.array(self.random.sample(range(kept.num_rows), kept.num_rows), pa.int64()))
            table = pa.concat_tables([shuffled.slice(0, part), self._altered(shuffled.slice(part))])
        if self.random.random() < 0.8 or not (self.folder / f"{name}.parquet").exists():
            _write(table, self.folder / f"{name}.parquet")

    def _some(self, table: pa.Table, share: float) -> pa.Table:
        chosen = [i for i in range(table.num_rows) if self.random.random() < share]
        return table.take(pa.array(chosen, pa.int64()))

    def _altered(self, table: pa.Table) -> pa.Table:
        """The same keys with the values of a column or two dealt out anew."""
        key = table.schema.names[0]
        for column in self.random.sample([n for n in table.schema.names if n != key], 2):
            order = self.random.sample(range(table.num_rows), table.num_rows)
            values = table[column].take(pa.array(order, pa.int64()))
            table = table.set_column(table.schema.get_field_index(column), column, values)
        return table


def _read(company: Path, name: str) -> pa.Table:
    pattern = company / f"{name}.parquet" if (company / f"{name}.parquet").exists() else company / name / "**/*.parquet"
    with duckdb.connect() as connection:
        return connection.execute(f"FROM read_parquet('{pattern}')").to_arrow_table().combine_chunks()


def _write(table: pa.Table, file: Path) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_suffix(".part")
    pq.write_table(table, part)
    part.replace(file)


def differences(before: Path, after: Path, tables: list[str]) -> dict[str, list[tuple]]:
    """Rows of either warehouse that the other does not have, by ``layer.name``; a few of each table."""
    copy = after.with_name(f"copy-{after.name}")
    shutil.copyfile(after.resolve(), copy)
    found = {}
    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{before}' AS a (READ_ONLY)")
        connection.execute(f"ATTACH '{copy}' AS b (READ_ONLY)")
        for table in tables:
            layer, name = table.split(".")
            sides = [f'{side}."{layer}"."{name}"' for side in "ab"]
            skip = " EXCLUDE (run_id)" if table == "tapdata.observations" else ""
            one, other = (f"SELECT *{skip} FROM {side}" for side in sides)
            rows = connection.execute(
                f"(SELECT '-', * FROM ({one} EXCEPT ALL {other})) UNION ALL (SELECT '+', * FROM ({other} EXCEPT ALL {one}))"
            ).fetchmany(6)
            if rows:
                found[table] = rows
    copy.unlink()
    return found
