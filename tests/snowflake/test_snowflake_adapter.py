"""The same suites on the same rows: Snowflake, as emulated, tells what DuckDB tells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import asdict, replace
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
from tapdata.warehouse.snowflake_room import SnowflakeRoom
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
NOT_NULL = "expect_column_values_to_not_be_null"
EMPTY = "expect_table_row_count_to_equal"


@pytest.fixture(scope="module")
def open_session(account: Account) -> Iterator[Session]:
    opened = Session(account)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def rooms(account: Account, open_session: Session) -> tuple[SnowflakeRoom, Any]:
    """The good and the bad rows, as tables of both."""
    con = duckdb.connect()
    con.execute("create schema staging")
    open_session.execute("CREATE OR REPLACE SCHEMA GX_STAGING")
    for table, rows in (("good", GOOD), ("bad", BAD)):
        columns = ", ".join(f'"{name}" {dtype}' for name, dtype in COLUMNS.items())
        con.execute(f"create table staging.{table} ({columns})")
        con.executemany(f"insert into staging.{table} values ({', '.join('?' * len(COLUMNS))})", rows)
        columns = ", ".join(f"{text.name(name)} {dtype}" for name, dtype in COLUMNS.items())
        values = ", ".join(f"({', '.join(map(text.literal, row))})" for row in rows)
        open_session.execute(f"CREATE TABLE GX_STAGING.{table.upper()} ({columns})")
        open_session.execute(f"INSERT INTO GX_STAGING.{table.upper()} VALUES {values}")
    room = SnowflakeRoom(replace(account, schema_prefix="gx_"), open_session)
    return room, SimpleNamespace(dialect="duckdb", connection=con, is_interrupted=False)


@pytest.fixture
def both(rooms: tuple[SnowflakeRoom, Any], write_suite: Suites) -> Evaluate:
    """Evaluates the same expectations on Snowflake and on DuckDB: on the good and the bad table, or on the given ones."""

    def run(
        *expectations: dict[str, Any],
        tables: Sequence[str] = ("good", "bad"),
        places: tuple[str | None, str | None] = (None, None),
    ) -> tuple[ValidationReport, ValidationReport]:
        found = []
        for room, place in zip(rooms, places, strict=True):
            infos = [
                TableInfo(f"staging.{name}", ("customer_id", "order"), frozenset({"name", "email"}), place)
                for name in tables
            ]
            for info in infos:
                folder = write_suite(info.key, *expectations)
            found.append(validate(room, infos, "run-1", AS_OF, suites_dir=folder))
        return found[0], found[1]

    return run


@pytest.fixture
def asked(open_session: Session, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, dict[str, str]]]:
    """Every statement that the session is given, with its tag."""
    statements: list[tuple[str, dict[str, str]]] = []
    execute = open_session.execute_once

    def record(sql: str, parameters: Any = None) -> Any:
        statements.append((sql, dict(open_session.tag)))
        return execute(sql, parameters)

    monkeypatch.setattr(open_session, "execute_once", record)
    return statements


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


def test_every_type_of_expectation_is_compared() -> None:
    columns = {"expect_table_columns_to_match_set", "expect_column_to_exist"}
    assert {type_name for type_name, _ in CASES} | columns == set(KINDS)


def test_columns_are_told_in_lower_case(both: Evaluate) -> None:
    others = ", ".join(sorted(set(COLUMNS) - {"order"}))
    snowflake, duck = both(
        expectation("expect_table_columns_to_match_set", column_set=list(COLUMNS), exact_match=True),
        expectation("expect_table_columns_to_match_set", column_set=["order", "gone"], exact_match=True),
        expectation("expect_column_to_exist", column="order"),
        expectation("expect_column_to_exist", column="gone"),
        tables=["good"],
    )
    assert [(result.success, result.observed) for result in snowflake.results] == [
        (True, "as expected"), (False, f"missing gone; unexpected {others}"), (True, "it exists"), (False, "no such column"),
    ]  # fmt: skip
    assert documented(snowflake) == documented(duck)


def test_what_cannot_be_evaluated_fails_alone(both: Evaluate) -> None:
    snowflake, duck = both(
        expectation(NOT_NULL, column="gone"),
        expectation("expect_column_values_to_be_between", column="status", min_value=1),
        expectation("expect_column_mean_to_be_between", column="status", min_value=1),
        expectation("expect_column_mean_to_be_between", column="email", min_value=1),
        expectation(NOT_NULL, column="status"),
        tables=["good"],
    )
    gone, of_text, refused, personal, status = snowflake.results
    assert gone.error == "staging.good has no column gone"
    assert of_text.error == duck.results[1].error
    assert refused.error
    assert "\n" not in refused.error
    assert "SELECT" not in refused.error
    assert "withheld" in str(personal.error)
    assert [result.success for result in (gone, of_text, refused, personal, status)] == [False] * 4 + [True]


def test_rows_that_should_not_be_there_are_named(both: Evaluate) -> None:
    snowflake, duck = both(expectation(EMPTY, value=0))
    assert [result.failing_rows for result in snowflake.results] == [6, 7]
    assert told(snowflake) == told(duck)
    assert snowflake.results[0].failing_keys == duck.results[0].failing_keys == tuple(f"c{i}, {i}" for i in range(6))


def test_temporary_tables_of_the_session_and_views_are_seen(rooms: tuple[SnowflakeRoom, Any], both: Evaluate) -> None:
    room, duck_room = rooms
    room.session.execute("CREATE OR REPLACE TEMPORARY TABLE ODD AS SELECT * FROM GX_STAGING.BAD WHERE MRR < 0")
    room.session.execute("CREATE OR REPLACE VIEW GX_STAGING.SEEN AS SELECT * FROM GX_STAGING.BAD")
    duck_room.connection.execute("create or replace temp table odd as select * from staging.bad where mrr < 0")
    duck_room.connection.execute("create or replace view staging.seen as select * from staging.bad")
    suite = [
        expectation(EMPTY, value=0),
        expectation(NOT_NULL, column="order"),
        expectation("expect_column_values_to_be_between", column="mrr", max_value=-5),
        expectation("expect_column_values_to_be_between", column="start_date", max_value="2025-01-01"),
    ]
    # the emulator keeps temporary tables in a schema of its own
    snowflake, duck = both(*suite, tables=["odd"], places=("TEMP", "temp"))
    assert [(result.success, result.failing_keys) for result in snowflake.results] == [(False, ("c7, null",))] * 4
    assert told(snowflake) == told(duck)
    snowflake, duck = both(*suite, tables=["seen"])
    assert [result.failing_rows for result in snowflake.results] == [7, 2, 6, 6]
    assert told(snowflake) == told(duck)


def test_tables_that_are_missing_fail(both: Evaluate) -> None:
    for places in ((None, None), ("TEMP", "temp")):
        snowflake, duck = both(expectation(NOT_NULL, column="status"), tables=["gone"], places=places)
        assert [result.observed for result in snowflake.results] == ["no such table"]
        assert told(snowflake) == told(duck)


def test_few_statements_and_each_with_its_tag(both: Evaluate, asked: list[tuple[str, dict[str, str]]]) -> None:
    both(
        expectation("expect_table_columns_to_match_set", column_set=list(COLUMNS), exact_match=True),
        *(expectation(NOT_NULL, column=name) for name in COLUMNS if name != "empty"),
        expectation("expect_column_values_to_be_in_set", column="status", value_set=["active", "churned"]),
        expectation("expect_column_pair_values_to_be_equal", column_A="seen_at", column_B="same_at"),
        expectation("expect_multicolumn_sum_to_equal", column_list=["part_a", "part_b"], sum_total=10),
        expectation(EMPTY, value=6),
        tables=["good"],
    )
    columns, rows, counts = asked
    assert "FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA IN ('GX_STAGING')" in columns[0]
    assert "count(*)" in rows[0]
    assert "GX_STAGING.GOOD" in counts[0]
    assert columns[1] == rows[1] == {"app": "tapdata", "step": "validate"}
    assert counts[1] == {"app": "tapdata", "step": "validate", "run_id": "run-1", "model": "staging.good"}


def test_the_owners_transaction_survives(rooms: tuple[SnowflakeRoom, Any], both: Evaluate) -> None:
    room, _ = rooms
    room.session.execute("BEGIN")
    room.session.execute('DELETE FROM GX_STAGING.GOOD WHERE "ORDER" = 5')
    snowflake, _ = both(expectation(EMPTY, value=5), tables=["good"])
    room.session.execute("ROLLBACK")
    assert snowflake.failures == ()
    assert room.session.rows("SELECT COUNT(*) AS N FROM GX_STAGING.GOOD") == [{"n": 6}]


def test_a_kept_query_counts_in_the_schema_it_was_written_for(
    rooms: tuple[SnowflakeRoom, Any],
    open_session: Session,
    write_suite: Suites,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("TAPDATA_CACHE_DIR", str(tmp_path / "cache"))
    open_session.execute("CREATE OR REPLACE SCHEMA OTHER_STAGING")
    open_session.execute("CREATE TABLE OTHER_STAGING.GOOD AS SELECT * FROM GX_STAGING.BAD")
    other = SnowflakeRoom(replace(rooms[0].account, schema_prefix="other_"), open_session)
    info = TableInfo("staging.good", ("customer_id", "order"), frozenset())
    folder = write_suite(
        info.key,
        expectation("expect_column_values_to_be_in_set", column="status", value_set=["active", "churned"]),
        expectation("expect_column_values_to_be_between", column="seen_at", min_value="2026-01-01"),
    )
    for _ in range(2):  # written, then kept
        good, bad = (validate(room, [info], "run-1", AS_OF, suites_dir=folder) for room in (rooms[0], other))
        assert good.failures == ()
        assert [one.failing_rows for one in bad.failures] == [2, 1]
    assert len(list((tmp_path / "cache").glob("*.counts.json"))) == 1
