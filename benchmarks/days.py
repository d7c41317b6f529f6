"""One more day of data: what a build takes in a company of which a day has arrived, as a share of the full build."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks.company import Arriving
from benchmarks.measure import ROOT, TAPDATA, Line, Ran, command, ratio, seconds

DAYS = 3
HOW = """The last days of a company are cut off and arrive one by one: a day's rows of an event table as one more file, the
other 26 tables as whole new files. The first build takes all the rest; each further one is `tapdata build` with the same
options. Starting the process and importing Great Expectations are taken off both times of a share: a build with nothing
to do, and the import alone, measured in the same run.

- *first*: there is no second slot yet, and the published one is copied.
- *next*: the slot that readers left is two days behind.
- *while read*: a reader holds that slot open, which therefore is left to it."""

_READER = """
import duckdb, sys
reader = duckdb.connect(sys.argv[1], read_only=True)
reader.execute("SELECT count(*) FROM staging.stg_app_database__tap_events").fetchall()
print("open", flush=True)
sys.stdin.read()
reader.execute("SELECT count(*) FROM entity.entity_customers").fetchall()
"""

_IMPORT = """
import time, ibis, pandas, sqlalchemy, duckdb
start = time.perf_counter()
import great_expectations
print(time.perf_counter() - start)
"""


@dataclass
class Measured:
    """Builds of a company, day by day."""

    told: str
    """The company in words."""
    whole: Ran
    idle: float
    """Seconds of a build with nothing to do."""
    imported: float
    """Seconds that importing Great Expectations takes."""
    days: dict[str, Ran] = field(default_factory=dict)

    def net(self, run: Ran) -> float:
        """Seconds of a build without its start."""
        return run.seconds - self.idle - self.imported

    def share(self, name: str) -> float:
        """Of the full build's time, that of a further day."""
        return self.net(self.days[name]) / self.net(self.whole)


def measure(
    arriving: Arriving, warehouse: Path, told: str, cache: Path, *, whole: Ran | None = None, gib: float | None = None
) -> Measured:
    """Build what has arrived, unless ``whole`` has built it, then one more day and another, the last beside a reader."""
    arguments = ("build", "--raw", str(arriving.folder), "--warehouse", str(warehouse))
    whole = whole or command(*arguments, cache=cache, gib=gib, watched=warehouse.parent)
    idle = command(*arguments, cache=cache, gib=gib).seconds
    found = Measured(told, whole, idle, imported())
    found.days["first"] = _day(arriving, arguments, warehouse, cache, gib)
    with reader(warehouse):  # of the slot that the next build but one would take
        found.days["next"] = _day(arriving, arguments, warehouse, cache, gib)
        found.days["while read"] = _day(arriving, arguments, warehouse, cache, gib)
    return found


def _day(arriving: Arriving, arguments: Sequence[str], warehouse: Path, cache: Path, gib: float | None) -> Ran:
    """The build of one more day. Raises RuntimeError when it is not the build of that day."""
    day = arriving.next_day()
    run = command(*arguments, cache=cache, gib=gib, watched=warehouse.parent)
    report = json.loads(run.output)
    if (report["status"], report["as_of"]) != ("published", day.isoformat()):
        raise RuntimeError(f"the build of {day} ended as {report['status']} as of {report['as_of']}")
    return run


@contextmanager
def reader(warehouse: Path) -> Iterator[None]:
    """A process that has the published build open meanwhile. Raises RuntimeError when it could not read to the end."""
    run = [sys.executable, "-c", _READER, str(warehouse.resolve())]
    process = subprocess.Popen(run, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None  # noqa: S101 - a pipe was asked for
    process.stdout.readline()
    try:
        yield
    finally:
        _, error = process.communicate()
    if process.returncode:
        raise RuntimeError(f"a reader lost its build: {error[-1000:]}")


def imported() -> float:
    """Seconds that Great Expectations adds to what is imported anyway."""
    run = [sys.executable, "-c", _IMPORT]
    return float(subprocess.run(run, check=True, capture_output=True, text=True, cwd=ROOT).stdout)


def lines(histories: Sequence[Measured]) -> list[Line]:
    """The shares of each company, and how they grow from the first to the last one."""
    result = []
    for found in histories:
        whole = found.net(found.whole)
        off = f"{found.idle:.1f} s + {found.imported:.1f} s taken off"
        result.append(Line(f"full build, {found.told}", f"{whole:.1f} s", f"{found.whole.seconds:.1f} s; {off}"))
        for name, run in found.days.items():
            figures = f"{found.net(run):.1f} s / {whole:.1f} s; {_work(run)}"
            result.append(Line(f"one more day, {name}", f"{found.share(name):.0%}", figures))
    if len(histories) > 1:
        short, long = histories[0], histories[-1]
        day = long.net(long.days["next"]), short.net(short.days["next"])
        whole_ratio = ratio(long.net(long.whole), short.net(short.whole))
        result.append(
            Line(
                "growth of a day's build with the history, first to last company", ratio(*day),
                f"{day[0]:.1f} s / {day[1]:.1f} s; full builds {whole_ratio}",
            )
        )  # fmt: skip
    return result


def _work(run: Ran) -> str:
    """What a build did."""
    actions = [table["action"] for table in json.loads(run.output)["tables"]]
    return ", ".join(f"{actions.count(name)} {name}" for name in ("made", "incremented", "kept") if name in actions)


def nothing(raw: Path, warehouse: Path, cache: Path, repeats: int) -> list[Line]:
    """`plan` and `build` where nothing has changed since ``warehouse`` was built of ``raw``."""
    surroundings = {"TAPDATA_CACHE_DIR": str(cache)}
    ibis = seconds([sys.executable, "-c", "import ibis"], repeats)
    options = ("--raw", str(raw), "--warehouse", str(warehouse))
    times = {
        name: _median_of(arguments, repeats, surroundings)
        for name, arguments in {"plan": ("plan", *options), "build": ("build", *options), "check": ("check",)}.items()
    }
    return [
        Line(
            "tapdata plan with nothing changed, more than import ibis", f"{times['plan'] - ibis:+.2f} s",
            f"{times['plan']:.2f} s - {ibis:.2f} s", "<= 1 s",
        ),
        Line(
            "tapdata build with nothing to do / tapdata check", ratio(times["build"], times["check"]),
            f"{times['build']:.2f} s / {times['check']:.2f} s", "< 2",
        ),
    ]  # fmt: skip


def _median_of(arguments: Sequence[str], repeats: int, surroundings: dict[str, str]) -> float:
    return seconds([*TAPDATA, *arguments], repeats, surroundings)
