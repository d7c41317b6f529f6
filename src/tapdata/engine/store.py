"""What a build keeps about itself, inside the warehouse: when and as of when, its models, row counts and results."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from typing import Any

from tapdata.contracts import staging_of
from tapdata.engine.errors import WarehouseError
from tapdata.engine.intake import Intake
from tapdata.engine.results import Built
from tapdata.engine.schemas import BUILD, FAILURES, MODELS, RESULTS, ROW_COUNTS, VALIDATED
from tapdata.warehouse.base import SYSTEM, Candidate, Warehouse


@dataclass(frozen=True)
class BuildInfo:
    """Which build this is. ``fingerprints`` holds the models it was built from."""

    run_id: str
    started: str
    as_of: date
    version: str
    last_day: date | None = None
    """The last day of the event tables, the default ``as_of``; null when they are empty or no raw data was looked at."""
    suites: str = ""
    """Changes when the expectations do; empty for a build that was not validated."""
    fingerprints: Mapping[str, str] = field(default_factory=dict)


def read_info(room: Warehouse) -> BuildInfo:
    """The build a warehouse holds. Raises WarehouseError when it was not written by tapdata."""
    if not room.has_table(SYSTEM, "build"):
        raise WarehouseError("the warehouse holds no finished build; build it anew without --select")
    (row,) = room.whole(SYSTEM, "build")
    models = room.whole(SYSTEM, "models")
    return BuildInfo(**row, fingerprints={model["name"]: model["fingerprint"] for model in models})


def write_row_counts(room: Candidate, intakes: Sequence[Intake]) -> None:
    """Record what happened to raw rows; raw tables that were not loaded this time keep their record."""
    taken = {intake.table for intake in intakes}
    counts = [{"raw_table": i.table, "staging_table": staging_of(i.table), **asdict(i)} for i in intakes]
    if room.has_table(SYSTEM, "row_counts"):
        counts += [row for row in room.whole(SYSTEM, "row_counts") if row["raw_table"] not in taken]
    room.record(SYSTEM, "row_counts", ROW_COUNTS, counts)


def write_info(room: Candidate, info: BuildInfo, built: Sequence[Built]) -> None:
    """Record a build; models that a partial build did not touch keep their record."""
    fresh = {b.name for b in built}
    models = [{**asdict(b), "row_count": b.rows, "run_id": info.run_id} for b in built]
    if room.has_table(SYSTEM, "models"):
        models += [row for row in room.whole(SYSTEM, "models") if row["name"] not in fresh]
    room.record(SYSTEM, "build", BUILD, [{k: v for k, v in vars(info).items() if k != "fingerprints"}])
    room.record(SYSTEM, "models", MODELS, models)


def write_results(
    room: Candidate,
    run_id: str,
    tables: Iterable[str],
    results: Sequence[Mapping[str, Any]],
    failures: Sequence[Mapping[str, Any]],
) -> None:
    """Record the results of every run that is remembered, and that this run is about ``tables`` as they are here."""
    validated = [{"table_key": table, "run_id": run_id} for table in dict.fromkeys(tables)]
    fresh = {row["table_key"] for row in validated}
    if room.has_table(SYSTEM, "validated"):
        validated += [row for row in room.whole(SYSTEM, "validated") if row["table_key"] not in fresh]
    room.record(SYSTEM, "validated", VALIDATED, validated)
    room.record("quality", "results", RESULTS, results)
    room.record("quality", "failures", FAILURES, failures)
