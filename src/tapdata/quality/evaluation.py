"""Evaluate one suite on its table with Great Expectations, and tell what came of it.

Every suite is evaluated twice at most: first for counts, in one query a table, then only what failed, for the values and
the keys of failing rows.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, cast

from tapdata.engine.results import ExpectationResult, TableInfo
from tapdata.model import Severity
from tapdata.quality import gx, words
from tapdata.quality.statements import Statements, Written
from tapdata.quality.suites import Expectation, Suite, SuiteError

_WITHHELD = "could not be evaluated; the message is withheld because the column holds personal data"


@dataclass(frozen=True)
class Evaluation:
    """A suite evaluated on its table: Great Expectations' results, masked, in the suite's order."""

    table: TableInfo
    suite: Suite
    rows: int
    outcomes: tuple[Mapping[str, Any], ...]
    meta: Mapping[str, Any]

    @property
    def results(self) -> Iterator[ExpectationResult]:
        """One result per expectation."""
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
            id=expectation.id,
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


def evaluate(
    source: Any, table: TableInfo, suite: Suite, rows: int, statements: Statements | None = None
) -> Evaluation:
    """Evaluate one suite. What Great Expectations cannot evaluate counts as failed, with the reason.

    ``statements`` keep the query that counts for the whole suite.
    """
    asset = source.get_asset(table.key)
    columns = _columns(source, asset)
    entries: Sequence[dict[str, Any]] = suite.document["expectations"]
    first: dict[str, Mapping[str, Any]] = {}
    meta: Mapping[str, Any] = {}
    if entries:
        batch = asset.get_batch(asset.build_batch_request())
        found = asset.as_selectable()  # the place it really lies in: that of a build in the making is another one
        place = f"{found.schema}.{found.name}"
        written = Written.of(statements, place, entries, columns) if statements is not None else None
        first, meta = _run(batch, suite.name, entries, "BASIC", rows, written)
        entry_of = {entry["id"]: entry for entry in entries}
        details = {
            "result_format": "SUMMARY",
            "partial_unexpected_count": words.KEYS,
            "unexpected_index_column_names": [name for name in table.row_key if name in columns],
        }
        if not details["unexpected_index_column_names"]:
            del details["unexpected_index_column_names"]
        failed = [key for key, outcome in first.items() if not outcome["success"]]
        alone = [key for key in failed if _raised(first[key])]
        together = [key for key in failed if key not in alone]
        for group in ([together] if together else []) + [[key] for key in alone]:
            first.update(_run(batch, suite.name, [entry_of[key] for key in group], details, rows)[0])
        for key in together:
            if _expects_none(entry_of[key]):
                first[key] = {**first[key], "result": {**first[key]["result"], **_offending(source, table, rows)}}
    outcomes = tuple(_tidy(first[expectation.id], expectation, table, columns) for expectation in suite.expectations)
    kept = {key: meta[key] for key in ("great_expectations_version", "active_batch_definition") if key in meta}
    return Evaluation(table, suite, rows, outcomes, kept)


def _run(
    batch: Any,
    name: str,
    entries: Sequence[Mapping[str, Any]],
    result_format: str | Mapping[str, Any],
    rows: int,
    written: Written | None = None,
) -> tuple[dict[str, Mapping[str, Any]], Mapping[str, Any]]:
    """Expectation id -> outcome, and the run's meta data; only counts when the result format is BASIC.

    Raises SuiteError when the suite's arguments are refused.
    """
    from tapdata.quality import counting

    try:
        suite = gx.library().ExpectationSuite(name=name, expectations=[dict(entry) for entry in entries])
    except Exception as error:
        raise SuiteError(f"the suite {name} is refused: {' '.join(str(error).split())}; run tapdata check") from error
    with counting.together(suite.expectations if result_format == "BASIC" else (), rows, written):
        found = batch.validate(suite, result_format=result_format)
    return {outcome.expectation_config.id: _plain(outcome) for outcome in found.results}, found.meta


def _plain(outcome: Any) -> dict[str, Any]:
    """An outcome as its ``to_json_dict`` gives it, which copies it some ten times on the way."""
    from great_expectations.util import convert_to_json_serializable as plain

    config = outcome.expectation_config
    given = {key: value for key in ("id", "description", "notes") if (value := getattr(config, key)) is not None}
    severity = config.severity and config.severity.value
    return {
        "success": outcome.success,
        "expectation_config": {
            "type": config.type,
            "kwargs": plain(config.kwargs),
            "meta": plain(config.meta),
            **given,
            "severity": severity,
        },
        "result": plain(outcome.result),
        "exception_info": plain(outcome.exception_info),
    }


def count_rows(source: Any) -> dict[str, int]:
    """The number of rows of each table that is there, in one query."""
    import sqlalchemy as sa

    keys = sorted(source.get_asset_names())
    if not keys:
        return {}
    tables = (source.get_asset(key).as_selectable() for key in keys)
    counted: list[sa.Select[Any]] = [
        sa.select(
            sa.literal_column(str(number)).label("table_number"), sa.func.count().label("rows_found")
        ).select_from(table)
        for number, table in enumerate(tables)
    ]
    with source.get_engine().connect() as connection:
        return {keys[int(number)]: int(found) for number, found in connection.execute(sa.union_all(*counted))}


def _columns(source: Any, asset: Any) -> dict[str, str]:
    """The types of a table's columns, by name."""
    import sqlalchemy as sa

    table = asset.as_selectable()
    with source.get_engine().connect() as connection:
        found = sa.inspect(connection).get_columns(table.name, schema=table.schema)
        return {column["name"]: repr(column["type"]) for column in found}


def _expects_none(entry: Mapping[str, Any]) -> bool:
    """Whether an expectation wants the table empty, so that every row is an offending one."""
    return bool(entry["type"] == "expect_table_row_count_to_equal" and entry["kwargs"].get("value") == 0)


def _offending(source: Any, table: TableInfo, rows: int) -> dict[str, Any]:
    """How many rows are there that should not be, and the keys of the first ones."""
    import sqlalchemy as sa

    if not table.row_key:
        return {"unexpected_count": rows}
    key: list[sa.ColumnClause[Any]] = [sa.column(name) for name in table.row_key]
    found = source.get_asset(table.key).as_selectable()
    query = sa.select(*key).select_from(found).order_by(*key).limit(words.KEYS)
    with source.get_engine().connect() as connection:
        named = [dict(zip(table.row_key, row, strict=True)) for row in connection.execute(query)]
    keys = [{name: value if value is None else str(value) for name, value in row.items()} for row in named]
    return {"unexpected_count": rows, "partial_unexpected_index_list": keys}


def _raised(outcome: Mapping[str, Any]) -> bool:
    return _message(outcome) is not None


def _message(outcome: Mapping[str, Any]) -> str | None:
    """Why an expectation could not be evaluated, in one line; null when it could."""
    info = outcome.get("exception_info") or {}
    parts = [info] if "raised_exception" in info else list(info.values())
    messages = [str(part.get("exception_message")) for part in parts if part.get("raised_exception")]
    return " ".join(messages[0].split())[:500] if messages else None


def _tidy(
    outcome: Mapping[str, Any], expectation: Expectation, table: TableInfo, columns: Collection[str]
) -> dict[str, Any]:
    """An outcome as it is stored: masked, and without traces."""
    message = _message(outcome)
    unknown = [name for name in expectation.columns if name not in columns]
    if message and unknown:
        message = f"{table.key} has no column {', '.join(unknown)}"
    elif message and table.pii.intersection(expectation.columns):
        message = _WITHHELD
    holding_values = expectation.columns if expectation.about else ()
    result = words.masked(_counted(outcome.get("result") or {}), holding_values, table.pii)
    if outcome["success"] and expectation.type in ("expect_table_columns_to_match_set", "expect_column_to_exist"):
        result = {}
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


def _counted(result: Mapping[str, Any]) -> dict[str, Any]:
    """The result with whole numbers as counts, whatever type an engine adds ones up to."""
    counts = {key: int(value) for key, value in result.items() if key.endswith("_count") and value is not None}
    return {**result, **counts}
