"""What a build keeps about itself, inside the warehouse: when and as of when, its models, row counts and results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date

import ibis

from tapdata.engine.errors import WarehouseError
from tapdata.engine.intake import Intake
from tapdata.engine.results import Built, ValidationReport
from tapdata.warehouse.base import SYSTEM, Candidate, Warehouse

BUILD = ibis.schema({"run_id": "string", "started": "string", "as_of": "date", "version": "string"})
MODELS = ibis.schema(
    {
        "name": "string",
        "layer": "string",
        "row_count": "int64",
        "seconds": "float64",
        "fingerprint": "string",
        "run_id": "string",
    }
)
ROW_COUNTS = ibis.schema(
    {
        "raw_table": "string", "rows_in": "int64", "rows_null_key": "int64", "rows_superseded": "int64",
        "rows_identical": "int64", "rows_future": "int64", "staged": "int64", "values_nulled": "int64", "files": "int64",
    }
)  # fmt: skip
RESULTS = ibis.schema(
    {
        "run_id": "string", "table_key": "string", "expectation": "string", "column_name": "string", "description": "string",
        "severity": "string", "owner": "string", "success": "boolean", "expected": "string", "observed": "string",
        "failing_rows": "int64", "error": "string",
    }
)  # fmt: skip
FAILURES = ibis.schema(
    {
        "run_id": "string",
        "table_key": "string",
        "expectation": "string",
        "column_name": "string",
        "failing_key": "string",
    }
)


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


def write_info(
    room: Candidate, info: BuildInfo, built: Sequence[Built], intakes: Sequence[Intake], former: BuildInfo | None
) -> None:
    """Record a build; what a partial build did not touch keeps its record."""
    models = [
        {"name": b.name, "layer": b.layer, "row_count": b.rows, "seconds": b.seconds, "fingerprint": b.fingerprint, "run_id": info.run_id}
        for b in built
    ]  # fmt: skip
    counts = [{"raw_table": i.table, **asdict(i)} for i in intakes]
    if former is not None:
        fresh = {b.name for b in built}
        models += [row for row in room.rows(room.table(SYSTEM, "models")) if row["name"] not in fresh]
        taken = {i.table for i in intakes}
        counts += [row for row in room.rows(room.table(SYSTEM, "row_counts")) if row["raw_table"] not in taken]
    room.record(SYSTEM, "build", BUILD, [{k: v for k, v in vars(info).items() if k != "fingerprints"}])
    room.record(SYSTEM, "models", MODELS, models)
    room.record(SYSTEM, "row_counts", ROW_COUNTS, counts)


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
