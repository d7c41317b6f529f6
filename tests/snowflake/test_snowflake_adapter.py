"""The same suites on the same rows: Snowflake, as emulated, tells what DuckDB tells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest

from quality.conftest import AS_OF, Suites, expectation, write_suite
from tapdata.engine.results import TableInfo, ValidationReport
from tapdata.quality.fit import KINDS
from tapdata.quality.validate import validate
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.snowflake_session import Account, Session

pytestmark = pytest.mark.snowflake
__all__ = ["write_suite"]

COLUMNS: Mapping[str, str] = {
    "customer_id": "varchar", "order": "integer", "name": "varchar", "email": "varchar", "status": "varchar",
    "mrr": "decimal(18, 2)", "score": "double", "part_a": "integer", "part_b": "integer", "is_active": "boolean",
    "start_date": "date", "end_date": "date", "seen_at": "timestamp", "same_at": "timestamp", "empty": "varchar",
}  # fmt: skip
"""Column -> type, as both know it; ``order`` is a reserved word."""

GOOD: Sequence[Sequence[Any]] = [
    [f"c{i}", i, f"Name {i}", f"n{i}@example.com", "active" if i % 2 else "churned", f"{i}0.25", i / 4, i, 10 - i, i < 3,
     f"2026-01-0{i + 1}", "2026-03-01", f"2026-03-01 10:00:0{i}.25", f"2026-03-01 10:00:0{i}.25", None]
    for i in range(6)
]  # fmt: skip

BAD: Sequence[Sequence[Any]] = [
    *GOOD[:4],
    ["c3", 3, "Name 3", "n3@example.com", "50% o'f \\ it", "99999.99", -1.5, 1, 1, None,
     "2026-04-01", "2026-03-01", "2020-01-01 00:00:00", "2026-03-01 10:00:00", "full"],
    [None, None, None, "nobody", None, None, None, None, None, None, None, None, None, None, "x"],
    ["c7", None, "Name 7", "", "50% o'f \\ it", "-3.10", 700.125, None, 4, True,
     "2026-01-01", None, "2031-01-01 00:00:00", "2026-03-01 10:00:00.5", None],
]  # fmt: skip

CASES: Sequence[tuple[str, Mapping[str, Any]]] = [
    ("expect_column_values_to_not_be_null", {"column": "order"}),
    ("expect_column_values_to_not_be_null", {"column": "end_date", "row_condition": {"type": "and", "conditions": [
        {"type": "nullity", "column": {"name": "customer_id"}, "is_null": False},
        {"type": "comparison", "column": {"name": "mrr"}, "operator": "<", "parameter": 0.5},
        {"type": "comparison", "column": {"name": "status"}, "operator": "IN", "parameter": ["50% o'f \\ it", "churned"]},
        {"type": "comparison", "column": {"name": "is_active"}, "operator": "==", "parameter": True}]}}),
    ("expect_column_values_to_be_null", {"column": "empty"}),
    ("expect_column_values_to_be_unique", {"column": "customer_id"}),
    ("expect_column_values_to_be_in_set", {"column": "status", "value_set": ["active", "churned"]}),
    ("expect_column_values_to_be_in_set", {"column": "order", "value_set": [0, 1, 2, 4, 5], "mostly": 0.8}),
    ("expect_column_values_to_not_be_in_set", {"column": "status", "value_set": ["50% o'f \\ it"]}),
    ("expect_column_distinct_values_to_be_in_set", {"column": "status", "value_set": ["active", "churned"]}),
    ("expect_column_distinct_values_to_contain_set", {"column": "order", "value_set": [4, 5]}),
    ("expect_column_values_to_be_between", {"column": "mrr", "min_value": 0, "max_value": 100.5}),
    ("expect_column_values_to_be_between", {"column": "seen_at", "min_value": "2026-01-01", "max_value": "2027-01-01"}),
    ("expect_column_min_to_be_between", {"column": "mrr", "min_value": 0, "strict_min": True}),
    ("expect_column_max_to_be_between", {"column": "start_date", "max_value": "2026-01-06"}),
    ("expect_column_max_to_be_between", {"column": "score", "max_value": 2}),
    ("expect_column_mean_to_be_between", {"column": "mrr", "max_value": 26}),
    ("expect_column_sum_to_be_between", {"column": "mrr", "min_value": 151.5, "max_value": 151.5}),
    ("expect_column_proportion_of_non_null_values_to_be_between", {"column": "end_date", "min_value": 0.9}),
    ("expect_column_unique_value_count_to_be_between", {"column": "customer_id", "min_value": 6}),
    ("expect_column_value_lengths_to_be_between", {"column": "email", "min_value": 14, "max_value": 14}),
    ("expect_column_values_to_match_regex", {"column": "email", "regex": "^[^@\\s]+@[^@\\s]+\\.[^@\\s.]+$"}),
    ("expect_column_values_to_not_match_regex", {"column": "status", "regex": "^50% o'f"}),
    ("expect_column_pair_values_a_to_be_greater_than_b",
     {"column_A": "end_date", "column_B": "start_date", "or_equal": True}),
    ("expect_column_pair_values_to_be_equal", {"column_A": "seen_at", "column_B": "same_at"}),
    ("expect_compound_columns_to_be_unique", {"column_list": ["customer_id", "order"]}),
    ("expect_multicolumn_sum_to_equal", {"column_list": ["part_a", "part_b"], "sum_total": 10}),
    ("expect_table_row_count_to_be_between", {"max_value": 6}),
    ("expect_table_row_count_to_equal", {"value": 6}),
]  # fmt: skip
"""What passes on the good rows and fails on the bad ones; what concerns columns as such is tested below."""

Evaluate = Callable[..., tuple[ValidationReport, ValidationReport]]


class Room:
    """What the adapter asks of a Snowflake warehouse: its session, and where a table lies."""

    dialect = "snowflake"

    def __init__(self, session: Session) -> None:
        self.session = session

    def place(self, layer: str, name: str) -> str:
        return f"TD_{layer}__BUILD".upper()


@pytest.fixture(scope="module")
def open_session(account: Account) -> Iterator[Session]:
    opened = Session(account)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def rooms(open_session: Session) -> tuple[Room, Any]:
    """The good and the bad rows, as tables of both."""
    con = duckdb.connect()
    con.execute("create schema staging")
    open_session.execute("CREATE SCHEMA TD_STAGING__BUILD")
    for table, rows in (("good", GOOD), ("bad", BAD)):
        columns = ", ".join(f'"{name}" {dtype}' for name, dtype in COLUMNS.items())
        con.execute(f"create table staging.{table} ({columns})")
        con.executemany(f"insert into staging.{table} values ({', '.join('?' * len(COLUMNS))})", rows)
        columns = ", ".join(f"{text.name(name)} {dtype}" for name, dtype in COLUMNS.items())
        values = ", ".join(f"({', '.join(map(text.literal, row))})" for row in rows)
        open_session.execute(f"CREATE TABLE TD_STAGING__BUILD.{table.upper()} ({columns})")
        open_session.execute(f"INSERT INTO TD_STAGING__BUILD.{table.upper()} VALUES {values}")
    return Room(open_session), SimpleNamespace(dialect="duckdb", connection=con)


@pytest.fixture
def both(rooms: tuple[Room, Any], write_suite: Suites) -> Evaluate:
    """Evaluates the same expectations on the good and the bad table, on Snowflake and on DuckDB."""

    def run(*expectations: dict[str, Any]) -> tuple[ValidationReport, ValidationReport]:
        infos = [
            TableInfo(f"staging.{name}", ("customer_id", "order"), frozenset({"name", "email"}))
            for name in ("good", "bad")
        ]
        for info in infos:
            folder = write_suite(info.key, *expectations)
        found = [validate(room, infos, "run-1", AS_OF, suites_dir=folder) for room in rooms]
        return found[0], found[1]

    return run


def told(report: ValidationReport) -> list[dict[str, Any]]:
    """What a report tells, whatever order rows came in."""
    found = [asdict(result) for result in report.results]
    for result in found:
        result["failing_keys"] = sorted(result["failing_keys"])
        result["observed"] = sorted(result["observed"].replace(":", ",").split(", "))
    return found


def documented(report: ValidationReport) -> Any:
    """The stored documents, whatever order rows came in, without the clock."""
    documents = json.loads(json.dumps(dict(report.documents)))
    for document in documents.values():
        document["meta"]["run_id"].pop("run_time")
        for outcome in document["results"]:
            for name, value in outcome["result"].items():
                if isinstance(value, list):
                    outcome["result"][name] = sorted(value, key=str)
    return documents


@pytest.mark.parametrize(("type_name", "kwargs"), CASES)
def test_good_rows_pass_and_bad_rows_fail_alike(both: Evaluate, type_name: str, kwargs: Mapping[str, Any]) -> None:
    snowflake, duck = both(expectation(type_name, **kwargs))
    assert [result.success for result in snowflake.results] == [True, False]
    assert snowflake.results[1].error is None
    assert told(snowflake) == told(duck)
    assert documented(snowflake) == documented(duck)
