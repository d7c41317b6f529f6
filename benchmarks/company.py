"""A simulated company for the measurements, and its last days cut off, to arrive one by one."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.measure import tapdata
from tapdata.contracts import EVENT_TABLES, RAW_TABLES
from tapdata.warehouse.duckdb_types import literal, quote

LAST_DAY = date(2026, 6, 30)
EVENT_DAYS = 180
LONG_EVENT_DAYS = 1000
"""Of the larger companies: more days for fewer accounts keep what is worked out per account small on disk."""

TAP_EVENTS_OF_AN_ACCOUNT = 21_900
"""In ``LONG_EVENT_DAYS``, as counted in a company of 150 accounts."""


@dataclass(frozen=True)
class Size:
    """How large a company is."""

    accounts: int
    event_days: int = EVENT_DAYS
    seed: int = 1

    @classmethod
    def of_events(cls, millions: float, seed: int) -> Size:
        """The company that has about so many million tap events."""
        return cls(round(millions * 1e6 / TAP_EVENTS_OF_AN_ACCOUNT), LONG_EVENT_DAYS, seed)

    @property
    def told(self) -> str:
        """The size in words."""
        return f"{self.accounts:,} accounts with {self.event_days:,} days of events"


def simulate(out: Path, size: Size, cache: Path) -> dict[str, Any]:
    """Write a company; gives the report of ``tapdata sample``."""
    made: dict[str, Any] = tapdata(
        "sample", "--out", str(out), "--accounts", str(size.accounts), "--event-days", str(size.event_days),
        "--seed", str(size.seed), "--as-of", LAST_DAY.isoformat(), cache=cache,
    )  # fmt: skip
    return made


class Arriving:
    """A company whose last days are still to come: ``folder`` is what builds read, ``next_day`` brings a day.

    A day's rows of an event table come as one more file of its folder; of the other tables the whole file comes anew,
    as a nightly export writes it. A row comes on the day that its contract dates it by.
    """

    def __init__(self, raw: Path, root: Path, days: int, last: date = LAST_DAY) -> None:
        self.folder, self._root = root / "arrived", root
        self._to_come = [last - timedelta(days=back) for back in reversed(range(days))]
        connection = duckdb.connect()
        connection.execute("SET preserve_insertion_order = false")
        for name in RAW_TABLES:
            self._cut(connection, raw, name)
        connection.close()

    @property
    def last_arrived(self) -> date:
        """The last day that has arrived."""
        return self._to_come[0] - timedelta(days=1)

    def next_day(self) -> date:
        """Let the next day arrive. Raises IndexError when none is left."""
        day = self._to_come.pop(0)
        for file in sorted(self._place(day).rglob("*.parquet")):
            arrived = self.folder / file.relative_to(self._place(day))
            arrived.parent.mkdir(parents=True, exist_ok=True)
            os.replace(file, arrived)  # noqa: PTH105 - over the one of the day before
        return day

    def _place(self, day: date | None) -> Path:
        return self.folder if day is None else self._root / day.isoformat()

    def _cut(self, connection: duckdb.DuckDBPyConnection, raw: Path, name: str) -> None:
        """Write a table as it was before the days to come, and what each of them brings."""
        source = f"read_parquet({literal(str(pattern(raw, name)))}, union_by_name=true)"
        day = f"CAST({quote(RAW_TABLES[name].event_time)} AS DATE)"
        of = {one: f"{day} = DATE '{one}'" for one in self._to_come}
        before = f"({' OR '.join(of.values())}) IS NOT TRUE"  # what is dated later, or not at all, was there already
        if name in EVENT_TABLES:
            rows_of: list[str] = [before, *of.values()]
        else:
            rows_of = [f"({' OR '.join(list(of.values())[n:]) or 'false'}) IS NOT TRUE" for n in range(len(of) + 1)]
        for number, (when, rows) in enumerate(zip((None, *of), rows_of, strict=True), 1):
            file = f"{name}/part-{number}.parquet" if name in EVENT_TABLES else f"{name}.parquet"
            target = self._place(when) / file
            target.parent.mkdir(parents=True, exist_ok=True)
            connection.execute(
                f"COPY (SELECT * FROM {source} WHERE {rows}) TO {literal(str(target))} (FORMAT parquet, COMPRESSION zstd)"
            )


def pattern(raw: Path, name: str) -> Path:
    """The files of a simulated table."""
    return raw / name / "*.parquet" if (raw / name).is_dir() else raw / f"{name}.parquet"


def drop(*places: Path) -> None:
    """Make room on disk: remove folders, and files with what lies beside them under the same name."""
    for place in places:
        if place.is_dir() and not place.is_symlink():
            shutil.rmtree(place)
        for file in place.parent.glob(f"{place.name}*"):
            shutil.rmtree(file) if file.is_dir() and not file.is_symlink() else file.unlink()
