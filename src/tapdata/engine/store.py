"""What a build keeps about itself, inside the warehouse: when and as of when, its models, row counts and results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date

from tapdata.contracts import staging_of
from tapdata.engine.errors import WarehouseError
from tapdata.engine.intake import Intake
from tapdata.engine.results import Built, ValidationReport
from tapdata.engine.schemas import BUILD, FAILURES, MODELS, RESULTS, ROW_COUNTS
from tapdata.warehouse.base import SYSTEM, Candidate, Warehouse


@dataclass(frozen=True)
class BuildInfo:
    """Which build this is. ``fingerprints`` holds the models it was built from."""

    run_id: str
    started: str
    as_of: date
    version: str
    fingerprints: Mapping[str, str] = field(default_factory=dict)


def read_info(room: Warehouse) -> BuildInfo:
    """The build a warehouse holds. Raises WarehouseError when it was not written by tapdata."""
    if not room.has_table(SYSTEM, "build"):
        raise WarehouseError("the warehouse holds no finished build; build it anew without --select")
    (row,) = room.rows(room.table(SYSTEM, "build"))
    models = room.rows(room.table(SYSTEM, "models"))
    return BuildInfo(**row, fingerprints={model["name"]: model["fingerprint"] for model in models})


def write_row_counts(room: Candidate, intakes: Sequence[Intake]) -> None:
    """Record what happened to raw rows; raw tables that were not loaded this time keep their record."""
    taken = {intake.table for intake in intakes}
    counts = [{"raw_table": i.table, "staging_table": staging_of(i.table), **asdict(i)} for i in intakes]
    if room.has_table(SYSTEM, "row_counts"):
        counts += [row for row in room.rows(room.table(SYSTEM, "row_counts")) if row["raw_table"] not in taken]
    room.record(SYSTEM, "row_counts", ROW_COUNTS, counts)


def write_info(room: Candidate, info: BuildInfo, built: Sequence[Built]) -> None:
    """Record a build; models that a partial build did not touch keep their record."""
    fresh = {b.name for b in built}
    models = [{**asdict(b), "row_count": b.rows, "run_id": info.run_id} for b in built]
    if room.has_table(SYSTEM, "models"):
        models += [row for row in room.rows(room.table(SYSTEM, "models")) if row["name"] not in fresh]
    room.record(SYSTEM, "build", BUILD, [{k: v for k, v in vars(info).items() if k != "fingerprints"}])
    room.record(SYSTEM, "models", MODELS, models)


def write_results(room: Candidate, run_id: str, report: ValidationReport) -> None:
    """Record expectation results; tables that were not validated this time keep their last ones."""
    validated = {result.table for result in report.results}
    results = [{"run_id": run_id, "table_key": r.table, "column_name": r.column, **r.as_dict()} for r in report.results]
    failures = [
        {
            "run_id": run_id,
            "table_key": r.table,
            "expectation": r.expectation,
            "column_name": r.column,
            "failing_key": key,
        }
        for r in report.failures
        for key in r.failing_keys
    ]
    for name, schema, rows in (("results", RESULTS, results), ("failures", FAILURES, failures)):
        if room.has_table("quality", name):
            rows += [row for row in room.rows(room.table("quality", name)) if row["table_key"] not in validated]
        room.record("quality", name, schema, rows)
