"""Full builds of all models: tapdata beside plain DuckDB, dbt and SQLMesh doing the same work from the same files."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from benchmarks import dbt_project, sqlmesh_project
from benchmarks.company import Size, drop, simulate
from benchmarks.measure import (
    ENVIRONMENTS,
    Line,
    Ran,
    command,
    compared,
    environment,
    memory,
    ran,
)  # fmt: skip
from benchmarks.work import Work, gather, rows_of

ALL = ("raw", "given", "models", "audits", "checks")
SMALL = Size(accounts=8)
SIDES = """Every side starts as a process from the same raw files in Parquet and ends with a warehouse file that holds the same
tables.

- **tapdata**: `tapdata build` loads the raw tables, records what it rejects, makes models and audits, evaluates the
  expectations with Great Expectations, keeps their results and publishes.
- **plain DuckDB**: one script in one process and connection reads the raw tables with the same typed reading, runs the
  SQL of `tapdata compile` in order (models and audits), and counts the rows that break each check with one query.
- **dbt**: that script's load, then `dbt build`: models as tables, checks as dbt's own and other tests. An audit is a test.
- **SQLMesh**: that script's load, then `sqlmesh plan --auto-apply`: models of kind FULL, its own audits for checks where
  it has them, audits as standalone audits. Checks of raw tables, of columns and of shares of rows are left out there.

*From nothing* means that none kept anything: models compiled, projects parsed anew. *With what they kept* lets each use
its cache of compiled or parsed models; the warehouse is new in both. The observation log and the row counts, which
tapdata writes by the way, are handed to the others as tables."""


@dataclass
class Measured:
    """The times of full builds."""

    cold: float
    warm: list[Ran] = field(default_factory=list)
    bare: list[Ran] = field(default_factory=list)
    """Builds that evaluate nothing."""
    plain: list[Ran] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """Where the sides do not agree."""

    @property
    def report(self) -> dict[str, Any]:
        """What the last build with a warm cache tells."""
        found: dict[str, Any] = json.loads(self.warm[-1].output)
        return found


def build(raw: Path, warehouse: Path, cache: Path, *options: str, gib: float | None = None) -> Ran:
    """Build a warehouse with tapdata."""
    arguments = ("build", "--raw", str(raw), "--warehouse", str(warehouse), *options)
    return command(*arguments, cache=cache, gib=gib, watched=warehouse.parent)


def measure(
    root: Path, raw: Path, as_of: date, repeats: int, gib: float | None = None, *, is_large: bool = False
) -> tuple[Measured, Work]:
    """Build ``raw`` with tapdata and with plain DuckDB, in turn; leaves ``root/w.duckdb``.

    A large one is built once only; what compiling takes is found out on a small company.
    """
    cache, warehouse, small = root / "cache", root / "w.duckdb", root / "small"
    if is_large:
        simulate(small, SMALL, cache)
    shutil.rmtree(cache, ignore_errors=True)
    found = Measured(build(small if is_large else raw, warehouse, cache).seconds)
    for number in range(repeats):
        if (
            not is_large or gib is None
        ):  # with little memory, validation comes after all the rest, and its time is known
            drop(warehouse)
            found.bare.append(build(raw, warehouse, cache, "--no-validate", gib=gib))
        drop(warehouse)
        found.warm.append(build(raw, warehouse, cache, gib=gib))
        if number == 0:
            work = gather(raw, warehouse, as_of.isoformat(), root, cache)
        rows = rows_of(warehouse, [*work.models, *work.audits])
        drop(root / "plain.duckdb")
        found.plain.append(plain(work, root / "plain.duckdb", *ALL, gib=gib))
        told = json.loads(found.plain[-1].output)
        found.notes += differences("plain DuckDB", rows, told["rows"])
        failing = {key for key, count in told["checks"].items() if count}
        odd = failing ^ {one["id"] for one in found.report["validation"]["results"] if not one["success"]}
        found.notes += [f"plain DuckDB: {len(odd)} checks end otherwise"] if odd else []
    drop(root / "plain.duckdb")
    return found, work


def plain(work: Work, out: Path, *parts: str, gib: float | None = None) -> Ran:
    """Run parts of the work with DuckDB alone."""
    script = out.with_suffix(".json")
    script.write_text(work.script(*parts), encoding="utf-8")
    run = [sys.executable, "-m", "benchmarks.plain_build", str(script), str(out)]
    return ran(run, surroundings=memory(gib), watched=out.parent)


def differences(side: str, mine: dict[str, int | None], theirs: dict[str, int | None]) -> list[str]:
    """The tables that do not have as many rows elsewhere, one line each."""
    return [
        f"{side}: {key} has {theirs.get(key)} rows, not {rows}" for key, rows in mine.items() if theirs.get(key) != rows
    ]


def median(runs: Sequence[Ran]) -> float:
    """The median of their seconds."""
    return statistics.median(run.seconds for run in runs)


def unchecked(run: Ran) -> float:
    """Seconds of a plain build without the checks."""
    return run.seconds - float(json.loads(run.output)["seconds"]["checks"])


def lines(found: Measured, work: Work, *, is_large: bool = False) -> list[Line]:
    """Tapdata beside plain DuckDB."""
    warm, plainly = median(found.warm), median(found.plain)
    bare = median(found.bare) if found.bare else warm - found.report["seconds"]["validate"]
    least = statistics.median(map(unchecked, found.plain))
    checked = f"{len(work.models)} models, {len(work.audits)} audits, {len(work.checks):,} checks"
    result = [
        compared("tapdata build / plain DuckDB, checks included", warm, plainly, goal="<= 1.3", told=checked),
        compared("the same without checks", bare, least, goal="<= 1.3"),
        compared("the checks alone", warm - bare, plainly - least),
    ]
    if found.bare and not is_large:
        result.append(compared("first build in a new checkout / one with compiled models", found.cold, warm))
    return result


def memory_lines(found: Measured) -> list[Line]:
    """How much memory tapdata and plain DuckDB held, and what they spilled to disk."""
    mine, plainly = found.warm[-1], found.plain[-1]
    return [
        Line(
            "peak memory, tapdata build", f"{mine.peak_gib:.1f} GiB", f"{mine.spilled_gib:.1f} GiB spilled", "<= 12 GiB"
        ),
        Line("peak memory, plain DuckDB", f"{plainly.peak_gib:.1f} GiB", f"{plainly.spilled_gib:.1f} GiB spilled"),
    ]


def others(root: Path, found: Measured, work: Work) -> Iterator[tuple[str, list[Line]]]:
    """Dbt, then SQLMesh beside tapdata, from nothing and with what each kept; what does not agree goes to the notes."""
    rows = rows_of(root / "w.duckdb", list(work.models))
    warm = median(found.warm)
    for name, side, goal in (("dbt", _dbt, ">= 3"), ("SQLMesh", _sqlmesh, ">= 6")):
        out = root / f"{name.lower()}.duckdb"
        times = {}
        for cold in (True, False):
            drop(out)
            loaded = plain(work, out, "raw", "given")
            taken, told = side(root / name.lower(), work, out, found, cold=cold)
            times[cold] = (loaded.seconds + taken, f"load {loaded.seconds:.1f} s; {told}")
            found.notes += differences(name, rows, rows_of(out, list(work.models)))
        drop(out)
        yield name, [
            compared(f"{name} / tapdata build, both from nothing", times[True][0], found.cold, goal=goal),
            compared(
                f"{name} / tapdata build, both with what they kept", times[False][0], warm, goal=goal,
                told=times[False][1],
            ),
        ]  # fmt: skip


def _dbt(folder: Path, work: Work, out: Path, found: Measured, *, cold: bool) -> tuple[float, str]:
    dbt = environment(ENVIRONMENTS / "dbt", "dbt", dbt_project.REQUIREMENTS)
    if cold:
        dbt_project.write_project(folder, work.inlined, out, os.cpu_count() or 1, work)
    taken, tests = dbt_project.run(dbt, folder, cold=cold, verb="build")
    failing = {name for name, (status, _) in tests.items() if status in ("fail", "warn")}
    results = found.report["validation"]["results"]
    names = {check.id: dbt_project.name_of(check) for check in work.checks}
    odd = failing ^ {names[one["id"]] for one in results if not one["success"]}
    broken = [f"{name}: {text[:200]}" for name, (status, text) in tests.items() if status in ("error", "skipped")]
    found.notes += [f"dbt: {len(odd)} checks end otherwise"] if odd else []
    found.notes += [f"dbt: {text}" for text in broken[:5]]
    return taken, f"{len(tests):,} tests"


def _sqlmesh(folder: Path, work: Work, out: Path, found: Measured, *, cold: bool) -> tuple[float, str]:  # noqa: ARG001
    sqlmesh = environment(ENVIRONMENTS / "sqlmesh", "sqlmesh", sqlmesh_project.REQUIREMENTS)
    if cold:
        sqlmesh_project.write_project(folder, work, out)
    taken = sqlmesh_project.plan(sqlmesh, folder, cold=cold).seconds
    return taken, f"{len(sqlmesh_project.supported(work)):,} of {len(work.checks):,} checks"
