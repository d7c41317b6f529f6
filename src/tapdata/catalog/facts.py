"""What a build recorded about itself, and what its runs reported, read once for all pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tapdata.engine.graph import Graph
from tapdata.engine.results import ExpectationResult
from tapdata.engine.store import BuildInfo, read_info
from tapdata.model import LAYERS
from tapdata.warehouse.base import SYSTEM, Warehouse

ALL_LAYERS = ("raw", *LAYERS, "quality")


@dataclass(frozen=True)
class Tally:
    """Expectations met and not met, by severity."""

    critical_passed: int = 0
    critical_failed: int = 0
    warning_passed: int = 0
    warning_failed: int = 0

    @classmethod
    def of(cls, results: Iterable[ExpectationResult]) -> Tally:
        """The tally of some results."""
        marks = [(result.severity == "critical", result.success) for result in results]
        return cls(*(marks.count(mark) for mark in ((True, True), (True, False), (False, True), (False, False))))

    @property
    def passed(self) -> int:
        """Expectations met."""
        return self.critical_passed + self.warning_passed

    @property
    def failed(self) -> int:
        """Expectations not met."""
        return self.critical_failed + self.warning_failed

    @property
    def total(self) -> int:
        """Expectations evaluated."""
        return self.passed + self.failed

    @property
    def state(self) -> str:
        """``critical``, ``warning``, ``passed`` or, where nothing was evaluated, ``none``."""
        if self.critical_failed:
            return "critical"
        if self.warning_failed:
            return "warning"
        return "passed" if self.passed else "none"


@dataclass(frozen=True)
class Facts:
    """A published build: its tables' rows, its raw intake, its expectation results, and the runs around it."""

    info: BuildInfo
    rows: Mapping[str, int]
    """Table -> rows; a table that is not in the build is absent."""
    seconds: Mapping[str, float]
    """Model -> seconds of its last build."""
    intakes: Sequence[Mapping[str, Any]]
    """Rows of ``tapdata.row_counts``, by source and table."""
    results: Mapping[str, Sequence[ExpectationResult]]
    """Table -> its last results, failed ones first."""
    run: Mapping[str, Any] | None
    """The report of the run that published this build, when the run log still has it."""
    unpublished: Mapping[str, Any] | None
    """The report of the last build, when it came after this one and was not published."""
    runs: Sequence[Mapping[str, Any]]
    """All runs known, newest first."""

    def tally(self, key: str) -> Tally:
        """The expectations of a table."""
        return Tally.of(self.results.get(key, ()))

    @property
    def all_results(self) -> list[ExpectationResult]:
        """The results of all tables."""
        return [result for results in self.results.values() for result in results]


def gather(graph: Graph, room: Warehouse, runs: Sequence[Mapping[str, Any]]) -> Facts:
    """Read a published warehouse. Raises WarehouseError when it holds no finished build."""
    info = read_info(room)
    models = _rows(room, SYSTEM, "models")
    intakes = {row["raw_table"]: row for row in _rows(room, SYSTEM, "row_counts")}
    builds = [run for run in runs if run["command"] == "build"]
    last = builds[-1] if builds else None
    return Facts(
        info=info,
        rows={row["name"]: row["row_count"] for row in models} | {n: row["rows_in"] for n, row in intakes.items()},
        seconds={row["name"]: row["seconds"] for row in models},
        intakes=[intakes[name] for name in graph.raw if name in intakes],
        results=_results(room, [run for run in runs if run["command"] == "validate" and run["run_id"] > info.run_id]),
        run=next((run for run in runs if run["run_id"] == info.run_id), None),
        unpublished=last if last is not None and last["status"] != "published" else None,
        runs=list(reversed(runs)),
    )


def _rows(room: Warehouse, layer: str, name: str) -> list[dict[str, Any]]:
    return room.rows(room.table(layer, name)) if room.has_table(layer, name) else []


def _results(room: Warehouse, validations: Iterable[Mapping[str, Any]]) -> dict[str, list[ExpectationResult]]:
    """The results a build was published with; a table that was validated since has its later ones."""
    rows = _rows(room, "quality", "results")
    last = {row["table_key"]: row["run_id"] for row in _rows(room, SYSTEM, "validated")}
    keys: dict[tuple[str, str], list[str]] = {}
    for row in _rows(room, "quality", "failures"):
        if row["run_id"] == last.get(row["table_key"]):
            keys.setdefault((row["table_key"], row["expectation_id"]), []).append(row["failing_key"])
    found: dict[str, list[ExpectationResult]] = {}
    for row in rows:
        if row["run_id"] != last.get(row["table_key"]):
            continue
        failing = () if row["success"] else keys.get((row["table_key"], row["expectation_id"]), ())
        found.setdefault(row["table_key"], []).append(
            ExpectationResult(
                table=row["table_key"],
                column=row["column_name"],
                id=row["expectation_id"],
                failing_keys=tuple(sorted(str(key) for key in failing)),
                **{name: row[name] for name in SHARED},
            )
        )
    for run in validations:
        latest: dict[str, list[ExpectationResult]] = {}
        for plain in (run.get("validation") or {}).get("results", ()):
            result = ExpectationResult(**{**plain, "failing_keys": tuple(plain.get("failing_keys") or ())})
            latest.setdefault(result.table, []).append(result)
        found |= latest
    return {table: sorted(results, key=urgency) for table, results in sorted(found.items())}


SHARED = (
    "expectation",
    "description",
    "severity",
    "owner",
    "success",
    "expected",
    "observed",
    "failing_rows",
    "error",
    "kept_from",
)
"""Fields that a result and its record in the warehouse have under the same name."""


def urgency(result: ExpectationResult) -> tuple[Any, ...]:
    """What sorts results: failed before passed, critical before warning, then by place."""
    place = (result.table, result.column or "", result.expectation, result.expected, result.description)
    return (result.success, result.severity != "critical", *place)
