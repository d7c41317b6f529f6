"""A build may be killed at any moment: readers keep the last good build, and the next build needs no hand."""

from __future__ import annotations

import random
import shutil
import time
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from loads import Loads
from processes import Builders, Event, builders, order
from taps import Taps, content, names

from tapdata.sample import write_company

pytestmark = pytest.mark.incremental

PHASES = ("begin", "load", "account", "stage", "build", "audit", "validate", "publish")
KILLS = 13
"""In each phase, so more than 100 in all."""
MOMENTS = (
    "before _execute", "after _execute", "before close", "after close", "before symlink_to", "after symlink_to",
    "before replace", "after replace", "after flip", "before release", "after release",
)  # fmt: skip
"""Of publishing: around its checkpoint, the closing of the file, the link made aside, its flip, and the lock."""
FLIPPED = MOMENTS[7:]
LEFT = {"", ".a", ".b", ".lock", ".state"}
LAST_DAY = date(2026, 6, 30)


class Kill:
    """When a build is killed: at a step of a phase, after some of the time that the phase took before, or at a moment."""

    def __init__(self, phase: str, chance: random.Random, seconds: float, moment: str = "") -> None:
        self.phase, self.moment = phase, moment
        self.share, self.is_at_step = chance.random(), chance.random() < 0.5
        self.delay = chance.random() * seconds
        self.left: int | None = None

    def __call__(self, event: Event) -> float | None:
        if self.moment:
            return 0.0 if event.get("moment") == self.moment else None
        if event.get("phase") == self.phase:
            return 0.0  # it took less time than before
        if self.phase == "begin":
            return self.delay if "pid" in event else None
        if event.get("started") == self.phase:
            if not self.is_at_step:
                return self.delay
            self.left = int(self.share * event["total"])
        elif self.left is not None and "running" in event:
            self.left -= 1
            return self.delay / 4 if self.left < 0 else None
        return None


class Clock:
    """How long the phases of a build take."""

    def __init__(self) -> None:
        self.seconds = dict.fromkeys(PHASES, 0.1)
        self._start = 0.0

    def __call__(self, event: Event) -> None:
        if "pid" in event:
            self._start = time.monotonic()
        elif event.get("started") == "load":
            self.seconds["begin"] = time.monotonic() - self._start
        elif "phase" in event:
            self.seconds[event["phase"]] = event["seconds"]


@pytest.fixture(scope="module")
def taps_builders():
    with builders("taps") as found:
        yield found


def from_nothing(made_by: Builders, folder: Path, former: Path, raw: Path, as_of: date) -> dict[str, Any]:
    """What a build from nothing holds that knows the observations of a former one."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    warehouse = folder / "w.duckdb"
    if former.exists():
        shutil.copyfile(former, folder / "w.duckdb.a")
        warehouse.symlink_to("w.duckdb.a")
    assert made_by.run(order(warehouse, raw, as_of, anew=True, state=False))["status"] == "published"
    return content(warehouse)


@pytest.mark.parametrize("phase", PHASES)
def test_a_build_killed_in_any_phase_harms_nobody(tmp_path, taps_builders, phase):
    chance, clock, taps = random.Random(phase), Clock(), Taps(tmp_path / "raw", phase)
    warehouse, former = tmp_path / "w" / "w.duckdb", tmp_path / "former.duckdb"
    good: dict[str, Any] | None = None
    moments, kills = list(MOMENTS) if phase == "publish" else [], 0
    while kills < KILLS:
        is_new = False
        for _ in range(chance.randint(1, 3)):  # once, or again and again before one comes through
            as_of = taps.deliver()
            moment = moments.pop(0) if moments and good is not None else ""
            options = {"anew": chance.random() < 0.3, "moments": bool(moment)}
            if good is not None and phase != "publish" and chance.random() < 0.2:
                options = {"select": ["stg_app_database__tap_events+"], "as_of": None}
            asked = order(warehouse, taps.folder, as_of) | options
            end = taps_builders.run(asked, Kill(phase, chance, clock.seconds[phase], moment))
            assert end.get("killed", -9) == -9
            assert "error" not in end, end
            kills += "killed" in end
            is_new = published(warehouse) != good
            if is_new:
                assert moment in FLIPPED or "status" in end or (phase == "publish" and not moment)
                good = published(warehouse)
                break
        is_whole = is_new and "select" not in options
        if not is_new and chance.random() < 0.3:  # more data has come before somebody builds again
            as_of = taps.deliver()
        expected = from_nothing(taps_builders, tmp_path / "other", former, taps.folder, as_of)
        if is_whole:
            assert good == expected
        end = taps_builders.run(order(warehouse, taps.folder, as_of), clock)
        assert end.get("status") == ("unchanged" if is_whole else "published"), end
        good = published(warehouse)
        assert good == expected
        assert names(warehouse) <= LEFT
        shutil.copyfile(warehouse, former)
    assert not moments


def test_a_build_killed_between_any_two_statements_harms_nobody(tmp_path, taps_builders):
    taps, warehouse, former = Taps(tmp_path / "raw", 2), tmp_path / "w" / "w.duckdb", tmp_path / "former.duckdb"
    good, statements, step = None, 3, 7
    while True:
        as_of = taps.deliver()
        end = taps_builders.run(order(warehouse, taps.folder, as_of, statements=statements))
        if "status" in end:
            break
        assert end == {"killed": -9}
        assert published(warehouse) == good
        expected = from_nothing(taps_builders, tmp_path / "other", former, taps.folder, as_of)
        end = taps_builders.run(order(warehouse, taps.folder, as_of))
        assert end.get("status") == "published", end
        good = published(warehouse)
        assert good == expected
        shutil.copyfile(warehouse, former)
        statements += step
    assert statements > 15 * step


def published(warehouse: Path) -> dict[str, Any] | None:
    """What readers see; nothing before the first build."""
    return content(warehouse) if warehouse.exists() else None


def test_a_whole_build_killed_again_and_again_ends_as_one_from_nothing(tmp_path):
    write_company(tmp_path / "company", accounts=3, seed=5, as_of=LAST_DAY, mess=0.01, event_days=20)
    chance, clock = random.Random(83), Clock()
    loads = Loads(tmp_path / "company", tmp_path / "raw", 5, LAST_DAY, number=2)
    warehouse = tmp_path / "w" / "w.duckdb"
    with builders("whole") as made_by:
        asked = order(warehouse, loads.folder, loads.deliver(0).as_of)
        assert made_by.run(asked, clock)["status"] == "published"
        good = published(warehouse)
        asked |= {"as_of": loads.deliver(1).as_of and str(LAST_DAY)}
        for phase in ("load", "account", "stage", "build", "audit", "publish"):
            end = made_by.run(
                asked | {"moments": True},
                Kill(phase, chance, clock.seconds[phase] / 2, MOMENTS[6] * (phase == "publish")),
            )
            assert end == {"killed": -9}
            assert published(warehouse) == good
        end = made_by.run(asked)
        assert end["status"] == "published"
        assert list(end["actions"].values()).count("kept") > 150  # what the killed ones had made
        expected = from_nothing(
            made_by,
            tmp_path / "other",
            warehouse.with_name(spare(warehouse)),
            loads.folder,
            date.fromisoformat(end["as_of"]),
        )
    assert published(warehouse) == expected
    assert names(warehouse) <= LEFT


def spare(warehouse: Path) -> str:
    """The slot that holds the build before."""
    (other,) = {f"{warehouse.name}{end}" for end in (".a", ".b")} - {str(warehouse.readlink())}
    return other
