"""What the expectations said in the runs before: counts by run, and the last marks of each expectation."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tapdata.catalog.facts import Tally
from tapdata.engine.results import ExpectationResult
from tapdata.warehouse.base import Warehouse

SHOWN_RUNS = 60
"""Runs that the page of results lists."""
MARKED_RUNS = 12
"""Runs of which every expectation shows a mark."""
KEYED_RUNS = 3
"""Earlier failures whose keys are shown."""

Row = Mapping[str, Any]
_KINDS = ("critical_passed", "critical_failed", "warning_passed", "warning_failed")


@dataclass(frozen=True)
class Run:
    """The validation of one run."""

    run_id: str
    started: str
    command: str
    as_of: str
    tally: Tally
    kept: int
    """Results that were taken over, as the table had not changed."""


@dataclass(frozen=True)
class Mark:
    """What one expectation said in one run."""

    run: Run
    success: bool
    severity: str
    failing_rows: int | None
    keys: tuple[str, ...] = ()
    """Keys of failing rows; personal data is masked."""

    @property
    def told(self) -> str:
        """``3 rows``, ``failed`` or ``passed``."""
        if self.success:
            return "passed"
        if self.failing_rows is None:
            return "failed"
        return f"{self.failing_rows:,} {'row' if self.failing_rows == 1 else 'rows'}"


@dataclass(frozen=True)
class Stretch:
    """The failures of one table over the marked runs."""

    table: str
    cells: Sequence[Tally | None]
    """Oldest first; null where the run did not evaluate the table."""


@dataclass(frozen=True)
class History:
    """The validations that are remembered, oldest first."""

    runs: Sequence[Run] = ()
    marked: Sequence[Run] = ()
    """The last of them, of which ``marks`` tells."""
    stretches: Sequence[Stretch] = ()
    """Tables that failed in any of the marked runs, by the failures of the last."""
    marks: Mapping[tuple[str, str], Sequence[Mark]] = field(default_factory=dict)
    """(table, expectation's id) -> what it said, oldest first."""

    def of(self, result: ExpectationResult) -> Sequence[Mark]:
        """What an expectation said, oldest first; nothing for one without an id."""
        return self.marks.get((result.table, result.id), ()) if result.id else ()

    def earlier(self, result: ExpectationResult) -> list[Mark]:
        """Its last failures with keys that are not the ones of its last result, newest first."""
        known = set(result.failing_keys)
        found = [mark for mark in reversed(self.of(result)) if mark.keys and set(mark.keys) != known]
        return found[:KEYED_RUNS]


def gather_history(room: Warehouse, results: Sequence[Row] = (), failures: Iterable[Row] = ()) -> History:
    """What the warehouse remembers, and the rows of ``quality.results`` and ``quality.failures`` of later runs."""
    held = room.has_table("quality", "results")
    later = {row["run_id"] for row in results}
    runs = [run for run in (_counted(room) if held else []) if run.run_id not in later]
    runs = sorted([*runs, *_counted_rows(results)], key=lambda run: run.run_id)
    marked = runs[-MARKED_RUNS:]
    names = [run.run_id for run in marked]
    rows = [*(_rows(room, "results", names) if held else []), *(row for row in results if row["run_id"] in names)]
    keys: dict[tuple[str, str, str], list[str]] = {}
    for row in [*(_rows(room, "failures", names) if held else []), *failures]:
        keys.setdefault((row["run_id"], row["table_key"], row["expectation_id"]), []).append(str(row["failing_key"]))
    return History(runs[-SHOWN_RUNS:], marked, _stretches(marked, rows), _marks(marked, rows, keys))


def _counted(room: Warehouse) -> list[Run]:
    table = room.table("quality", "results")
    grave = table.severity == "critical"
    kinds = (grave & table.success, grave & ~table.success, ~grave & table.success, ~grave & ~table.success)
    grouped = table.group_by("run_id", "run_started", "command", "as_of").aggregate(
        **{name: kind.ifelse(1, 0).sum() for name, kind in zip(_KINDS, kinds, strict=True)},
        kept=table.kept_from.notnull().ifelse(1, 0).sum(),
    )
    return [_run(row, Tally(*(int(row[name]) for name in _KINDS)), int(row["kept"])) for row in room.rows(grouped)]


def _counted_rows(rows: Sequence[Row]) -> list[Run]:
    by_run: dict[str, list[Row]] = {}
    for row in rows:
        by_run.setdefault(row["run_id"], []).append(row)
    return [_run(own[0], _tally(own), sum(row["kept_from"] is not None for row in own)) for own in by_run.values()]


def _run(row: Row, tally: Tally, kept: int) -> Run:
    return Run(row["run_id"], row["run_started"], row["command"], str(row["as_of"]), tally, kept)


def _tally(rows: Iterable[Row]) -> Tally:
    counted = Counter((row["severity"] == "critical", row["success"]) for row in rows)
    return Tally(*(counted[kind] for kind in ((True, True), (True, False), (False, True), (False, False))))


def _rows(room: Warehouse, name: str, runs: Sequence[str]) -> list[dict[str, Any]]:
    if not room.has_table("quality", name):
        return []
    table = room.table("quality", name)
    wanted = ("run_id", "table_key", "expectation_id", "severity", "success", "failing_rows", "failing_key")
    return room.rows(table.filter(table.run_id.isin(runs)).select(*(c for c in wanted if c in table.columns)))


def _stretches(marked: Sequence[Run], rows: Iterable[Row]) -> list[Stretch]:
    cells: dict[str, dict[str, list[Row]]] = {}
    for row in rows:
        cells.setdefault(row["table_key"], {}).setdefault(row["run_id"], []).append(row)
    found = [
        Stretch(table, [_tally(runs[run.run_id]) if run.run_id in runs else None for run in marked])
        for table, runs in cells.items()
        if any(not row["success"] for own in runs.values() for row in own)
    ]
    return sorted(found, key=_gravity)


def _gravity(stretch: Stretch) -> tuple[Any, ...]:
    last = next((cell for cell in reversed(stretch.cells) if cell is not None), Tally())
    return -last.critical_failed, -last.warning_failed, stretch.table


def _marks(
    marked: Sequence[Run], rows: Iterable[Row], keys: Mapping[tuple[str, str, str], Sequence[str]]
) -> dict[tuple[str, str], list[Mark]]:
    by_id = {run.run_id: run for run in marked}
    found: dict[tuple[str, str], list[Mark]] = {}
    for row in rows:
        place = (row["table_key"], row["expectation_id"])
        failing = () if row["success"] else keys.get((row["run_id"], *place), ())
        mark = Mark(by_id[row["run_id"]], row["success"], row["severity"], row["failing_rows"], tuple(sorted(failing)))
        found.setdefault(place, []).append(mark)
    return {place: sorted(marks, key=lambda mark: mark.run.run_id) for place, marks in found.items()}
