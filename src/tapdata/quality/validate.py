"""Evaluate expectation suites inside the warehouse with Great Expectations.

Every suite is evaluated twice at most: first for yes or no, which is the cheapest, then only what failed, for counts,
values and the keys of failing rows. Nothing but those few values leaves the warehouse.
"""

from __future__ import annotations

import importlib
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, cast

from tapdata.engine.results import ExpectationResult, TableInfo, ValidationReport
from tapdata.model import Severity
from tapdata.quality import gx, words
from tapdata.quality.suites import Expectation, Suite, SuiteError, read_suite, suite_path
from tapdata.warehouse.base import Warehouse

ADAPTERS: Mapping[str, str] = {"duckdb": "tapdata.quality.duckdb_adapter"}
"""Dialect -> the module that gives Great Expectations a data source: ``source(context, warehouse, tables)``."""

_WITHHELD = "could not be evaluated; the message is withheld because the column holds personal data"


class UnknownDialectError(Exception):
    """There is no adapter for the warehouse's dialect; the message names those there are."""


def validate(
    warehouse: Warehouse, tables: Sequence[TableInfo], run_id: str, as_of: date, *, suites_dir: Path
) -> ValidationReport:
    """Evaluate the suites of ``tables``. A table without a suite is skipped; one that is missing fails.

    Raises UnknownDialectError for a warehouse without an adapter, SuiteError for an unreadable suite.
    """
    started = time.perf_counter()
    adapter = _adapter(warehouse.dialect)
    suites = {table.key: suite_path(suites_dir, table.key) for table in tables}
    wanted = [(table, read_suite(suites[table.key])) for table in tables if suites[table.key].exists()]
    results: list[ExpectationResult] = []
    documents: dict[str, Mapping[str, Any]] = {}
    if wanted:
        with gx.quiet():
            context = gx.ephemeral_context()
            with adapter.source(context, warehouse, [table.key for table, _ in wanted]) as source:
                present = set(source.get_asset_names())
                for table, suite in wanted:
                    if table.key not in present:
                        results.append(_missing(table))
                        continue
                    evaluation = _evaluate(source, table, suite)
                    results += evaluation.results
                    documents[table.key] = evaluation.document(run_id, as_of)
    return ValidationReport(tuple(results), round(time.perf_counter() - started, 3), documents)


def _adapter(dialect: str) -> Any:
    if dialect not in ADAPTERS:
        raise UnknownDialectError(
            f"expectations cannot be evaluated on {dialect!r}: there are adapters for {', '.join(ADAPTERS)}"
        )
    return importlib.import_module(ADAPTERS[dialect])


@dataclass(frozen=True)
class _Evaluation:
    """A suite evaluated on its table: Great Expectations' results, masked, in the suite's order."""

    table: TableInfo
    suite: Suite
    rows: int
    outcomes: tuple[Mapping[str, Any], ...]
    meta: Mapping[str, Any]

    @property
    def results(self) -> Iterator[ExpectationResult]:
        for expectation, outcome in zip(self.suite.expectations, self.outcomes, strict=True):
            yield self._result(expectation, outcome)

    def _result(self, expectation: Expectation, outcome: Mapping[str, Any]) -> ExpectationResult:
        result, error = outcome["result"], outcome["exception_info"]["exception_message"]
        failed = not outcome["success"]
        keys = words.failing_keys(result, self.table.row_key, expectation.columns) if failed else ()
        return ExpectationResult(
            table=self.table.key,
            expectation=expectation.type,
            column=expectation.about,
            description=expectation.description,
            severity=cast("Severity", expectation.severity),
            owner=expectation.owner,
            success=not failed,
            expected=words.expected(expectation.type, expectation.kwargs),
            observed="not evaluated"
            if error
            else words.observed(expectation.type, result, self.rows, success=not failed),
            failing_rows=result.get("unexpected_count") if failed else None,
            failing_keys=keys,
            error=error,
        )

    def document(self, run_id: str, as_of: date) -> dict[str, Any]:
        """The validation result in Great Expectations' JSON format; only its run time depends on the clock."""
        passed = sum(outcome["success"] for outcome in self.outcomes)
        total = len(self.outcomes)
        now = datetime.now(UTC).isoformat()
        return {
            "success": passed == total,
            "results": list(self.outcomes),
            "suite_name": self.suite.name,
            "suite_parameters": {},
            "statistics": {
                "evaluated_expectations": total,
                "successful_expectations": passed,
                "unsuccessful_expectations": total - passed,
                "success_percent": 100 * passed / total if total else None,
            },
            "meta": {
                **self.meta,
                "as_of": as_of.isoformat(),
                "run_id": {"run_name": run_id, "run_time": now},
            },
            "id": None,
        }


def _evaluate(source: Any, table: TableInfo, suite: Suite) -> _Evaluation:
    """Evaluate one suite. What Great Expectations cannot evaluate counts as failed, with the reason."""
    asset = source.get_asset(table.key)
    rows, columns = _shape(source, table.key)
    entries: Sequence[dict[str, Any]] = suite.document["expectations"]
    first: dict[str, Mapping[str, Any]] = {}
    meta: Mapping[str, Any] = {}
    if entries:
        batch = asset.get_batch(asset.build_batch_request())
        answer = _run(batch, suite.name, entries, "BOOLEAN_ONLY")
        first, meta = answer
        entry_of = {entry["id"]: entry for entry in entries}
        details = {
            "result_format": "SUMMARY",
            "partial_unexpected_count": words.KEYS,
            "unexpected_index_column_names": [name for name in table.row_key if name in columns],
        }
        if not details["unexpected_index_column_names"]:
            del details["unexpected_index_column_names"]
        failed = [key for key, outcome in first.items() if not outcome["success"] or _needs_details(entry_of[key])]
        alone = [key for key in failed if _raised(first[key])]
        together = [key for key in failed if key not in alone]
        for group in ([together] if together else []) + [[key] for key in alone]:
            first.update(_run(batch, suite.name, [entry_of[key] for key in group], details)[0])
    outcomes = tuple(
        _tidy(first[expectation.id], expectation, table, rows, columns) for expectation in suite.expectations
    )
    kept = {key: meta[key] for key in ("great_expectations_version", "active_batch_definition") if key in meta}
    return _Evaluation(table, suite, rows, outcomes, kept)


def _run(
    batch: Any, name: str, entries: Sequence[Mapping[str, Any]], result_format: str | Mapping[str, Any]
) -> tuple[dict[str, Mapping[str, Any]], Mapping[str, Any]]:
    """Expectation id -> outcome, and the run's meta data. Raises SuiteError when the suite's arguments are refused."""
    try:
        suite = gx.library().ExpectationSuite(name=name, expectations=[dict(entry) for entry in entries])
    except Exception as error:
        raise SuiteError(f"the suite {name} is refused: {' '.join(str(error).split())}; run tapdata check") from error
    document = batch.validate(suite, result_format=result_format).to_json_dict()
    return {outcome["expectation_config"]["id"]: outcome for outcome in document["results"]}, document["meta"]


def _shape(source: Any, key: str) -> tuple[int, set[str]]:
    """The number of rows and the columns of a table."""
    import sqlalchemy as sa

    schema, _, name = key.partition(".")
    with source.get_engine().connect() as connection:
        rows = connection.execute(sa.select(sa.func.count()).select_from(sa.table(name, schema=schema))).scalar_one()
        columns = {column["name"] for column in sa.inspect(connection).get_columns(name, schema=schema)}
    return int(rows), columns


def _needs_details(entry: Mapping[str, Any]) -> bool:
    """Whether a passed expectation has more to tell than "0 of all rows": a value, a share, a choice of rows."""
    kwargs = entry["kwargs"]
    if entry["type"] in ("expect_table_columns_to_match_set", "expect_column_to_exist"):
        return False
    return not _is_by_row(entry["type"]) or "mostly" in kwargs or "row_condition" in kwargs


def _is_by_row(type_name: str) -> bool:
    return ("_values_" in type_name and "distinct" not in type_name) or "columns_to_be_unique" in type_name


def _raised(outcome: Mapping[str, Any]) -> bool:
    return _message(outcome) is not None


def _message(outcome: Mapping[str, Any]) -> str | None:
    """Why an expectation could not be evaluated, in one line; null when it could."""
    info = outcome.get("exception_info") or {}
    parts = [info] if "raised_exception" in info else list(info.values())
    messages = [str(part.get("exception_message")) for part in parts if part.get("raised_exception")]
    return " ".join(messages[0].split())[:500] if messages else None


def _tidy(
    outcome: Mapping[str, Any], expectation: Expectation, table: TableInfo, rows: int, columns: set[str]
) -> dict[str, Any]:
    """An outcome as it is stored: masked, without traces, and with the row count Great Expectations left out."""
    message = _message(outcome)
    unknown = [name for name in expectation.columns if name not in columns]
    if message and unknown:
        message = f"{table.key} has no column {', '.join(unknown)}"
    elif message and table.pii.intersection(expectation.columns):
        message = _WITHHELD
    holding_values = expectation.columns if expectation.about else ()
    result = words.masked(outcome.get("result") or {}, holding_values, table.pii)
    if outcome["success"] and not result and _is_by_row(expectation.type):
        result = {"element_count": rows, "unexpected_count": 0, "unexpected_percent": 0.0 if rows else None}
    config = dict(outcome["expectation_config"])
    config["kwargs"] = {key: value for key, value in config["kwargs"].items() if key != "batch_id"}
    return {
        "success": bool(outcome["success"]),
        "expectation_config": config,
        "result": result,
        "meta": {},
        "exception_info": {
            "raised_exception": message is not None,
            "exception_message": message,
            "exception_traceback": "",
        },
    }


def _missing(table: TableInfo) -> ExpectationResult:
    return ExpectationResult(
        table=table.key,
        expectation="expect_table_to_exist",
        column=None,
        description=f"{table.key} has an expectation suite, so it has to be in the warehouse.",
        severity="critical",
        owner="data-platform",
        success=False,
        expected="the table exists",
        observed="no such table",
        error=f"{table.key} is not in the warehouse: build it, or delete its suite",
    )
