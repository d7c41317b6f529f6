"""`tapdata validate` beside `dbt test` and plain SQL: the same checks on the same tables, and the same failures."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from benchmarks import dbt_project
from benchmarks.checks import Check, checks
from benchmarks.measure import ENVIRONMENTS, ROOT, Line, clocked, environment, tapdata
from benchmarks.work import SUITES


@dataclass
class Side:
    """One of those compared: its times, and the checks that failed, by id."""

    name: str
    seconds: list[float] = field(default_factory=list)
    failing: set[str] = field(default_factory=set)
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def median(self) -> float:
        """The median of its times."""
        return statistics.median(self.seconds)


@dataclass(frozen=True)
class Outcome:
    """What a comparison found."""

    checks: Sequence[Check]
    validate: Side
    warm_validate: Side
    dbt: Side
    warm_dbt: Side
    plain: Side

    @property
    def disagreements(self) -> list[str]:
        """The checks that fail for one and not for another, one line each, and those that could not run."""
        by_id = {check.id: check for check in self.checks}
        sides = (self.validate, self.dbt, self.plain)
        told = [
            f"{side.name}: {by_id[key].table} {by_id[key].type}: {text[:300]}"
            for side in sides
            for key, text in sorted(side.errors.items())
        ]
        for key, check in by_id.items():
            failing = [side.name for side in sides if key in side.failing]
            if failing and len(failing) < len(sides):
                told.append(f"{check.table} {check.type} {dict(check.kwargs)} fails for {' and '.join(failing)} alone")
        return told

    def lines(self) -> list[Line]:
        """The result as ratios."""
        mine, other, plain = self.validate.median, self.dbt.median, self.plain.median
        tables = len({check.table for check in self.checks})
        failing = len(self.plain.failing)
        return [
            Line("checks", f"{len(self.checks):,}", f"on {tables} tables; {failing} fail, for all three alike"
                 if not self.disagreements else f"on {tables} tables; {len(self.disagreements)} DISAGREEMENTS"),
            Line("tapdata validate / dbt test, from nothing", f"{mine / other:.2f} x", f"{mine:.1f} s / {other:.1f} s"),
            Line(
                "tapdata validate / dbt test, both with what they kept",
                f"{self.warm_validate.median / self.warm_dbt.median:.2f} x",
                f"{self.warm_validate.median:.1f} s / {self.warm_dbt.median:.1f} s",
            ),
            Line("tapdata validate / plain SQL", f"{mine / plain:.1f} x", f"{mine:.1f} s / {plain:.1f} s"),
            Line("dbt test / plain SQL", f"{other / plain:.1f} x", f"{other:.1f} s / {plain:.1f} s"),
        ]  # fmt: skip


def compare(warehouse: Path, as_of: str, folder: Path, repeats: int) -> Outcome:
    """Run all three on a built warehouse, in turn, ``repeats`` times; nothing is kept between runs unless said."""
    folder.mkdir(parents=True, exist_ok=True)
    found = checks(SUITES, audits(folder, as_of))
    copy = folder / "warehouse.duckdb"
    shutil.copy(warehouse.resolve(), copy)
    dbt = environment(ENVIRONMENTS / "dbt", "dbt", dbt_project.REQUIREMENTS)
    project = folder / "project"
    dbt_project.write_project(project, found, copy, os.cpu_count() or 1)
    outcome = Outcome(found, *map(Side, ("validate", "validate, warm", "dbt", "dbt, warm", "plain SQL")))
    for _ in range(repeats):
        cache = folder / "cache"
        shutil.rmtree(cache, ignore_errors=True)
        _validate(outcome.validate, warehouse, cache)
        _validate(outcome.warm_validate, warehouse, cache)
        _dbt(outcome.dbt, dbt, project, found, cold=True)
        _dbt(outcome.warm_dbt, dbt, project, found, cold=False)
        _plain(outcome.plain, copy, folder, found)
    return outcome


def audits(folder: Path, as_of: str) -> dict[str, str]:
    """The SQL of every audit, by ``layer.name``."""
    tapdata("compile", "--out", str(folder / "sql"), "--as-of", as_of, cache=folder / "compiled")
    return {f"quality.{file.stem}": file.read_text(encoding="utf-8") for file in (folder / "sql").glob("quality/*.sql")}


def _validate(side: Side, warehouse: Path, cache: Path) -> None:
    def run() -> None:
        report = tapdata("validate", "--warehouse", str(warehouse), cache=cache, codes=(0, 1))
        results = report["validation"]["results"]
        side.failing = {result["id"] for result in results if not result["success"]}
        side.errors = {result["id"]: result["error"] for result in results if result["error"]}

    side.seconds.append(clocked(run))


def _dbt(side: Side, dbt: Path, project: Path, found: Sequence[Check], *, cold: bool) -> None:
    taken, statuses = dbt_project.run(dbt, project, cold=cold)
    side.seconds.append(taken)
    by_name = {dbt_project.name_of(check): check.id for check in found}
    side.failing = {by_name[name] for name, (status, _) in statuses.items() if status in ("fail", "warn")}
    side.errors = {by_name[name]: message for name, (status, message) in statuses.items() if status == "error"}
    side.errors |= {key: "dbt did not run it" for name, key in by_name.items() if name not in statuses}


def _plain(side: Side, warehouse: Path, folder: Path, found: Sequence[Check]) -> None:
    queries = folder / "queries.json"
    queries.write_text(json.dumps({check.id: check.counting for check in found}), encoding="utf-8")
    command = [sys.executable, "-m", "benchmarks.plain", str(queries), str(warehouse)]
    answers: Mapping[str, int | str] = {}

    def run() -> None:
        nonlocal answers
        answers = json.loads(subprocess.run(command, check=True, capture_output=True, text=True, cwd=ROOT).stdout)

    side.seconds.append(clocked(run))
    side.failing = {key for key, count in answers.items() if isinstance(count, int) and count > 0}
    side.errors = {key: count for key, count in answers.items() if isinstance(count, str)}
