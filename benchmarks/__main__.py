"""Ratios within one run: commands' start-up, full builds and one more day of data beside others, validation.

nox -s bench                                all parts, on the default company
nox -s bench -- --accounts 30 --only days   one part, on a smaller company
nox -s bench -- --events 10                 10 million tap events: a full build beside plain DuckDB, and one more day
nox -s bench -- --large                     the same with 50 million, DuckDB's memory limited
nox -s bench -- --only full --profile       where the build's time goes as well
nox -s bench -- --only validation --warehouse build/warehouse.duckdb
"""

from __future__ import annotations

import argparse
import os
import shutil
import tempfile
from pathlib import Path

import duckdb

from benchmarks import days, full, profile, start, validation
from benchmarks.company import LAST_DAY, Arriving, Size, drop, simulate
from benchmarks.measure import ENVIRONMENTS, GIB, REPEATS, ROOT, Line
from benchmarks.page import Section, merged

PAGE = ROOT / "docs" / "benchmark.md"
PARTS = ("full", "start", "days", "validation")
LARGE, LARGE_GIB = 50.0, 12.0
SHORTER = 2
"""The shorter of two histories is this part of the longer one."""


def main() -> None:
    """Measure, print each table and write it to docs/benchmark.md at once; exit 1 where the sides do not agree."""
    options = arguments()
    ENVIRONMENTS.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="run-", dir=ENVIRONMENTS) as folder:
        run = LargeRun(Path(folder), options) if options.events else Run(Path(folder), options)
        run.measure()
    print(*run.disagreements, sep="\n")
    if run.disagreements:
        raise SystemExit(1)


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=PARTS, action="append", help="one part alone; several times for several")
    parser.add_argument("--accounts", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=REPEATS, help="runs of each side that takes seconds")
    parser.add_argument("--events", type=float, help="a company of so many million tap events")
    parser.add_argument("--large", action="store_true", help=f"--events {LARGE:g} --memory {LARGE_GIB:g}")
    parser.add_argument("--memory", type=float, help="GiB of the machine that DuckDB is told of; it takes 80 %%")
    parser.add_argument("--profile", action="store_true", help="tell where the time of a full build goes")
    parser.add_argument("--warehouse", type=Path, help="validate this built warehouse instead of a new one")
    parser.add_argument("--out", type=Path, default=PAGE, help="Markdown file of the result")
    options = parser.parse_args()
    if options.large:
        options.events, options.memory = options.events or LARGE, options.memory or LARGE_GIB
    if options.warehouse and options.only != ["validation"]:
        parser.error("--warehouse goes with --only validation")
    if options.events and options.only:
        parser.error("--events and --large have parts of their own; drop --only")
    return options


class Run:
    """All parts, on a company of some accounts."""

    def __init__(self, root: Path, options: argparse.Namespace) -> None:
        self.root, self.options = root, options
        self.cache = root / "cache"
        self.size = Size(options.accounts, seed=options.seed)
        self.disagreements: list[str] = []

    def measure(self) -> None:
        """Measure what was asked for."""
        parts = self.options.only or PARTS
        for part in PARTS:
            if part in parts:
                getattr(self, part)()

    def add(self, title: str, lines: list[Line], how: str = "", company: str | None = None) -> None:
        """A section of the page, written at once: what is measured later may take an hour, or break off."""
        section, page = Section(title, company or self.size.told, lines, how), self.options.out
        former = page.read_text(encoding="utf-8") if page.exists() else ""
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(merged(former, [section]), encoding="utf-8")
        print(section, flush=True)

    def start(self) -> None:
        """Start-up, and commands where nothing has changed."""
        lines = start.lines(self.root / "cache-start", self.options.repeats)
        lines += days.nothing(self.raw, self.built, self.cache, self.options.repeats)
        self.add("Start-up, and nothing to do", lines)

    @property
    def raw(self) -> Path:
        """The company's raw tables."""
        raw = self.root / "raw"
        if not raw.exists():
            simulate(raw, self.size, self.cache)
        return raw

    @property
    def built(self) -> Path:
        """Its warehouse."""
        warehouse = self.root / "w.duckdb"
        if not warehouse.exists():
            full.build(self.raw, warehouse, self.cache)
        return warehouse

    def full(self) -> None:
        """Full builds beside plain DuckDB, dbt and SQLMesh."""
        found, work = full.measure(self.root, self.raw, LAST_DAY, self.options.repeats, self.options.memory)
        self.add("Full build", full.lines(found, work), full.SIDES)
        if self.options.profile:
            self.add("Where a full build's time goes", profile.lines(found.warm[-1]))
        for name, lines in full.others(self.root, found, work):
            self.add(f"Full build beside {name}", lines)
        self.disagreements += found.notes

    def days(self) -> None:
        """One more day, at two lengths of history."""
        histories = []
        if not (self.root / "w.duckdb").exists():  # nothing is compiled yet
            small = self.root / "small"
            simulate(small / "raw", full.SMALL, self.cache)
            full.build(small / "raw", small / "w.duckdb", self.cache)
        for event_days in (self.size.event_days // SHORTER, self.size.event_days):
            size = Size(self.size.accounts, event_days, self.size.seed)
            place = self.root / f"days-{event_days}"
            simulate(place / "raw", size, self.cache)
            arriving = Arriving(place / "raw", place, days.DAYS)
            histories.append(days.measure(arriving, place / "w.duckdb", size.told, self.cache))
            shutil.rmtree(place)
        self.add("One more day of data", days.lines(histories), days.HOW)

    def validation(self) -> None:
        """The expectations of a built warehouse beside dbt and plain SQL."""
        warehouse = self.options.warehouse or self.built
        outcome = validation.compare(warehouse, as_of(warehouse), self.root / "validation", self.options.repeats)
        self.disagreements += outcome.disagreements
        self.add("Validation", outcome.lines(), company=self.options.warehouse and f"the warehouse {warehouse.name}")


class LargeRun(Run):
    """A full build beside plain DuckDB and one more day, on a company of some million tap events."""

    def __init__(self, root: Path, options: argparse.Namespace) -> None:
        super().__init__(root, options)
        self.size = Size.of_events(options.events, options.seed)

    def measure(self) -> None:
        """Each build once: they take long."""
        gib = self.options.memory
        sample = simulate(self.root / "raw", self.size, self.cache)
        arriving = Arriving(self.root / "raw", self.root, days.DAYS)
        shutil.rmtree(self.root / "raw")
        found, work = full.measure(self.root, arriving.folder, arriving.last_arrived, 1, gib, is_large=True)
        lines = [*full.lines(found, work, is_large=True), *full.memory_lines(found)]
        used = shutil.disk_usage(self.root)
        lines.append(Line("free on disk, of", f"{used.free / GIB:.0f} GiB", f"{used.total / GIB:.0f} GiB"))
        self.disagreements += found.notes
        limit = f", DuckDB told of {gib:g} GiB of memory" if gib else ""
        events = sample["tables"]["app_database_tap_events"]
        company = f"{self.size.told}: {events:,} tap events{limit}"
        self.add(f"{self.options.events:g} million tap events: full build", lines, company=company)
        if self.options.profile:
            title = f"{self.options.events:g} million tap events: where the time goes"
            self.add(title, profile.lines(found.warm[-1]), company=company)
        built = self.root / "w.duckdb"
        more = days.measure(arriving, built, self.size.told, self.cache, whole=found.warm[-1], gib=gib)
        self.add(f"{self.options.events:g} million tap events: one more day", days.lines([more]), company=company)
        drop(built)


def as_of(warehouse: Path) -> str:
    """The last day that a built warehouse sees."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return str(connection.execute("SELECT as_of FROM tapdata.build").fetchall()[0][0])


if __name__ == "__main__":
    os.environ.setdefault("GX_ANALYTICS_ENABLED", "False")
    main()
