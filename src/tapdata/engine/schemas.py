"""The system's own tables: what a build keeps about itself inside the warehouse."""

from __future__ import annotations

from collections.abc import Mapping

import ibis

BUILD = ibis.schema(
    {
        "run_id": "string", "started": "string", "as_of": "date", "version": "string", "last_day": "date",
        "suites": "string",
    }
)  # fmt: skip
"""One row: which build the warehouse holds; ``last_day`` is the last one of its events, ``suites`` what validated it."""

MODELS = ibis.schema(
    {
        "name": "string", "layer": "string", "row_count": "int64", "seconds": "float64", "fingerprint": "string",
        "run_id": "string",
    }
)  # fmt: skip
"""One row per model and audit, with the run that built it last."""

ROW_COUNTS = ibis.schema(
    {
        "raw_table": "string", "staging_table": "string", "rows_in": "int64", "rows_null_key": "int64",
        "rows_superseded": "int64", "rows_identical": "int64", "rows_future": "int64", "staged": "int64",
        "values_nulled": "int64", "files": "int64",
    }
)  # fmt: skip
"""One row per raw table: rows in, and why some do not reach staging; ``staged`` is what staging must hold."""

RESULTS = ibis.schema(
    {
        "run_id": "string", "run_started": "string", "command": "string", "as_of": "date", "table_key": "string",
        "expectation_id": "string", "expectation": "string", "column_name": "string", "severity": "string",
        "owner": "string", "description": "string", "expected": "string", "success": "boolean", "observed": "string",
        "failing_rows": "int64", "error": "string", "kept_from": "string",
    }
)  # fmt: skip
"""One row per run and expectation; ``kept_from`` is the run that evaluated it, where the table did not change since."""

FAILURES = ibis.schema(
    {
        "run_id": "string", "table_key": "string", "expectation_id": "string", "expectation": "string",
        "column_name": "string", "severity": "string", "failing_key": "string",
    }
)  # fmt: skip
"""One row per run, failed expectation and key of a failing row, up to 20 keys each; personal data is masked."""

VALIDATED = ibis.schema({"table_key": "string", "run_id": "string"})
"""One row per table with a suite: the run whose results in ``quality.results`` are about it as it is here."""

OBSERVATIONS = ibis.schema(
    {
        "source_table": "string", "entity_key": "string", "attribute": "string", "value": "string",
        "observed_as_of": "date", "run_id": "string",
    }
)  # fmt: skip
"""One row per change of an attribute that raw only overwrites: from which as_of on a build saw which value."""

READABLE: Mapping[str, ibis.Schema] = {"row_counts": ROW_COUNTS, "observations": OBSERVATIONS}
"""System tables that models and audits may read, as inputs of these names."""
