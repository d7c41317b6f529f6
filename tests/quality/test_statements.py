"""The query that counts for a suite is kept for the next run, and only for one that would write the same."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import duckdb
import pytest

from quality.conftest import Check, expectation
from tapdata.engine.results import ValidationReport
from tapdata.quality import gx
from tapdata.quality.statements import Statement, Statements, Written

SUITE = [
    expectation("expect_column_values_to_be_unique", column="customer_id"),
    expectation("expect_column_values_to_be_unique", column="status"),
    expectation("expect_column_values_to_not_be_null", column="status"),
    expectation("expect_column_values_to_be_in_set", column="status", value_set=["active"]),
    expectation("expect_column_values_to_be_between", column="mrr", min_value=10, max_value=30),
    expectation("expect_column_values_to_match_regex", column="email", regex="^c[0-3]@"),
    expectation("expect_column_values_to_be_between", column="start_date", max_value="2026-01-03"),
]


@pytest.fixture(autouse=True)
def kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Path]:
    """The file of what is kept, in a folder of its own."""
    monkeypatch.setenv("TAPDATA_CACHE_DIR", str(tmp_path / "cache"))
    return lambda: next((tmp_path / "cache").glob("*.counts.json"))


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The columns for which SQL has been written."""
    with gx.quiet():
        from tapdata.quality.counting_query import Query

    columns: list[str] = []
    terms = Query._terms

    def noted(self: Any, one: Any) -> Any:
        columns.append(one.column)
        return terms(self, one)

    monkeypatch.setattr(Query, "_terms", noted)
    return columns


def told(report: ValidationReport) -> list[tuple[Any, ...]]:
    return [(one.success, one.observed, one.failing_rows, one.failing_keys, one.error) for one in report.results]


def test_a_second_run_finds_the_same_without_writing_sql(check: Check, written: list[str]) -> None:
    first = check(*SUITE)
    assert len(written) == len(SUITE)
    second = check(*SUITE)
    assert len(written) == len(SUITE)
    assert told(first) == told(second)
    assert [one.success for one in second.results] == [rows == 0 for rows in (0, 5, 0, 2, 2, 1, 2)]


def test_counts_are_those_of_the_rows_there_are(
    check: Check, written: list[str], connection: duckdb.DuckDBPyConnection
) -> None:
    check(*SUITE)
    connection.execute("update staging.customers set status = 'active', mrr = 20, customer_id = 'same'")
    report = check(*SUITE)
    assert len(written) == len(SUITE)
    assert [one.failing_rows for one in report.results] == [5, 5, None, None, None, 1, 2]


@pytest.mark.parametrize(
    "change",
    [
        "alter table staging.customers alter mrr type double",
        "alter table staging.customers add column more integer",
    ],
)
def test_other_columns_or_types_are_written_for(
    change: str, check: Check, written: list[str], connection: duckdb.DuckDBPyConnection
) -> None:
    check(*SUITE)
    connection.execute("drop view staging.customers_view")
    connection.execute(change)
    check(*SUITE)
    assert len(written) == 2 * len(SUITE)


def test_another_suite_is_written_for(check: Check, written: list[str]) -> None:
    check(*SUITE)
    other = [{**SUITE[4], "kwargs": {**SUITE[4]["kwargs"], "max_value": 20}}, *SUITE[:4], *SUITE[5:]]
    report = check(*other)
    assert len(written) == 2 * len(SUITE)
    assert report.results[0].failing_rows == 3


@pytest.mark.parametrize(
    "damage",
    [
        lambda text: text[: len(text) // 2],
        lambda text: "[]",
        lambda text: text.replace("SELECT", "SELEKT"),
        lambda text: json.dumps(
            {key: {**one, "statement": ["SELECT 1", [], {}]} for key, one in json.loads(text).items()}
        ),
        lambda text: json.dumps({key: {**one, "statement": None} for key, one in json.loads(text).items()}),
    ],
)
def test_what_is_damaged_is_written_anew(
    damage: Callable[[str], str], check: Check, written: list[str], kept: Callable[[], Path]
) -> None:
    first = check(*SUITE)
    kept().write_text(damage(kept().read_text()))
    assert told(check(*SUITE)) == told(first)
    assert len(written) == 2 * len(SUITE)
    assert told(check(*SUITE)) == told(first)
    assert len(written) == 2 * len(SUITE)


def test_one_that_cannot_be_evaluated_fails_alone_each_time(check: Check) -> None:
    broken = expectation("expect_column_values_to_be_between", column="name", max_value=5)
    first, second = check(*SUITE, broken), check(*SUITE, broken)
    assert told(first) == told(second)
    assert first.results[-1].error
    assert [one.error for one in first.results[:-1]] == [None] * len(SUITE)


def test_a_folder_that_cannot_be_written_keeps_nothing(
    check: Check, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, written: list[str]
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TAPDATA_CACHE_DIR", str(tmp_path / "file" / "cache"))
    assert told(check(*SUITE)) == told(check(*SUITE))
    assert len(written) == 2 * len(SUITE)


def test_parameters_come_back_as_they_went(tmp_path: Path) -> None:
    file = tmp_path / "counts.json"
    statements = Statements(file)
    place = Written.of(statements, "staging.customers", SUITE)
    place.keep(Statement("select ?", (tmp_path,), {}))
    assert place.statement is None  # no JSON of it would be read as what it was
    given = (1, 1.5, True, "a", None, date(2026, 1, 3), datetime(2026, 1, 3, 4, 5))
    place.keep(Statement("select ?", given, {"id": (0, 1, None)}))
    statements.save()
    found = Statements(file, json.loads(file.read_text())).get("staging.customers", place.signature)
    assert found == Statement("select ?", list(given), {"id": [0, 1, None]})
    assert [type(value) for value in found.parameters] == [type(value) for value in given]
    assert Statements(file, json.loads(file.read_text())).get("staging.customers", "another") is None
