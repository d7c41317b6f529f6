"""Planted faults turn the right expectation red, with counts, keys and masking."""

from __future__ import annotations

import copy
import json
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest
import sqlalchemy as sa

from quality.conftest import AS_OF, Check, Suites, expectation
from tapdata.engine.results import ExpectationResult, TableInfo, ValidationReport
from tapdata.quality import duckdb_adapter
from tapdata.quality.suites import SuiteError
from tapdata.quality.validate import UnknownDialectError, validate

UNIQUE = "expect_column_values_to_be_unique"
NOT_NULL = "expect_column_values_to_not_be_null"
BETWEEN = "expect_column_values_to_be_between"
IN_SET = "expect_column_values_to_be_in_set"
PAIR = "expect_column_pair_values_a_to_be_greater_than_b"
COLUMNS = ["customer_id", "name", "email", "status", "mrr", "start_date", "end_date"]


def standard() -> list[dict[str, Any]]:
    return [
        expectation("expect_table_columns_to_match_set", column_set=COLUMNS, exact_match=True),
        expectation(UNIQUE, column="customer_id"),
        expectation(NOT_NULL, column="status"),
        expectation(IN_SET, column="status", value_set=["active", "churned"]),
        expectation(BETWEEN, "warning", column="mrr", min_value=0, max_value=100),
        expectation(PAIR, "warning", column_A="end_date", column_B="start_date", or_equal=True),
        expectation("expect_column_values_to_match_regex", column="email", regex="^[^@ ]+@[^@ ]+$"),
        expectation("expect_table_row_count_to_be_between", min_value=1),
    ]


def only(report: ValidationReport) -> ExpectationResult:
    (result,) = report.failures
    return result


def test_a_good_table_passes(check: Check) -> None:
    report = check(*standard())
    assert report.failures == ()
    assert report.passed == 8
    assert [result.observed for result in report.results] == [
        "as expected", *["0 of 5 rows"] * 6, "5 rows",
    ]  # fmt: skip
    assert [result.expected for result in report.results] == [
        "exactly the 7 documented columns", "unique", "not null", "one of active, churned", "between 0 and 100",
        "end_date at least start_date", "matches ^[^@ ]+@[^@ ]+$", "at least 1 rows",
    ]  # fmt: skip
    assert report.documents["staging.customers"]["success"] is True
    assert report.seconds > 0


@pytest.mark.parametrize(
    ("fault", "seen"),
    [
        ("insert into staging.customers select * from staging.customers where customer_id = '3'",
         (UNIQUE, "2 of 6 rows", ("3",))),
        ("update staging.customers set status = null where customer_id = '2'",
         (NOT_NULL, "1 of 5 rows", ("2",))),
        ("update staging.customers set status = 'lost' where customer_id in ('1', '2')",
         (IN_SET, "2 of 5 rows: lost", ("1", "2"))),
        ("update staging.customers set mrr = mrr * 100 where customer_id = '4'",
         (BETWEEN, "1 of 5 rows: 4000", ("4",))),
        ("update staging.customers set end_date = date '2025-01-01' where customer_id = '0'",
         (PAIR, "1 of 5 rows: (2025-01-01, 2026-01-01)", ("0",))),
        ("update staging.customers set email = 'nobody' where customer_id = '1'",
         ("expect_column_values_to_match_regex", "1 of 5 rows: ***", ("1",))),
        ("alter table staging.customers add column extra integer",
         ("expect_table_columns_to_match_set", "unexpected extra", ())),
        ("delete from staging.customers",
         ("expect_table_row_count_to_be_between", "0 rows", ())),
    ],
)  # fmt: skip
def test_a_planted_fault_turns_its_expectation_red(
    check: Check, connection: duckdb.DuckDBPyConnection, fault: str, seen: tuple[str, str, tuple[str, ...]]
) -> None:
    type_name, observed, keys = seen
    connection.execute(fault)
    failed = only(check(*standard()))
    assert (failed.expectation, failed.observed, tuple(sorted(failed.failing_keys))) == (type_name, observed, keys)
    assert failed.failing_rows == (int(observed.split(maxsplit=1)[0]) if " of " in observed else None)
    assert failed.owner == "finance"
    assert failed.error is None


def test_critical_failures_block_and_warnings_do_not(check: Check, connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("update staging.customers set mrr = -1, status = 'lost'")
    report = check(*standard())
    assert [failure.severity for failure in report.failures] == ["critical", "warning"]
    assert [failure.column for failure in report.blocking] == ["status"]


def test_at_most_twenty_keys_are_kept(check: Check, connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute(
        "insert into staging.customers select (100 + i)::varchar, '', '', 'lost', 0, null, null from range(50) r(i)"
    )
    failed = only(check(expectation(IN_SET, column="status", value_set=["active", "churned"])))
    assert failed.failing_rows == 50
    assert len(failed.failing_keys) == 20


def test_keys_of_several_columns_that_repeat(check: Check, connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("insert into staging.customers select * from staging.customers where customer_id = '3'")
    columns = ["customer_id", "start_date"]
    failed = only(check(expectation("expect_compound_columns_to_be_unique", column_list=columns)))
    assert (failed.expected, failed.observed) == ("one row per customer_id, start_date", "2 of 6 rows")
    assert failed.failing_keys == ("3",)


def test_personal_data_is_masked_everywhere(connection: duckdb.DuckDBPyConnection, write_suite: Suites) -> None:
    connection.execute("update staging.customers set name = 'Jane Doe', email = 'jane@doe.example'")
    folder = write_suite(
        "staging.customers",
        expectation(IN_SET, column="name", value_set=["nobody"]),
        expectation(UNIQUE, column="email"),
        expectation(PAIR, column_A="name", column_B="email"),
        expectation("expect_compound_columns_to_be_unique", column_list=["email", "name"]),
        expectation(IN_SET, column="status", value_set=["other"]),
        expectation("expect_column_max_to_be_between", column="email", max_value="2020-01-01"),
        expectation(BETWEEN, column="email", max_value=3),
    )
    warehouse: Any = SimpleNamespace(dialect="duckdb", connection=connection, is_interrupted=False)
    info = TableInfo("staging.customers", ("email",), frozenset({"name", "email"}))
    report = validate(warehouse, [info], "run-1", AS_OF, suites_dir=folder)
    assert len(report.failures) >= 6
    stored = json.dumps([result.as_dict() for result in report.results]) + json.dumps(dict(report.documents))
    assert "jane" not in stored.lower()
    assert "doe" not in stored.replace("does", "").lower()
    by_status = next(result for result in report.results if result.column == "status")
    assert by_status.failing_keys == ("***",)
    assert by_status.observed in {"5 of 5 rows: active, churned", "5 of 5 rows: churned, active"}


def test_a_missing_table_fails_and_a_missing_suite_is_skipped(
    connection: duckdb.DuckDBPyConnection, write_suite: Suites
) -> None:
    folder = write_suite("staging.gone", expectation(NOT_NULL, column="id"))
    infos = [TableInfo(name, ("id",), frozenset()) for name in ("staging.gone", "staging.customers")]
    warehouse: Any = SimpleNamespace(dialect="duckdb", connection=connection, is_interrupted=False)
    report = validate(warehouse, infos, "run-1", AS_OF, suites_dir=folder)
    (result,) = report.results
    assert (result.table, result.severity, result.success) == ("staging.gone", "critical", False)
    assert result.error == "staging.gone is not in the warehouse: build it, or delete its suite"
    assert report.documents == {}


def test_what_cannot_be_evaluated_fails_alone_with_its_reason(check: Check) -> None:
    report = check(
        expectation(NOT_NULL, column="gone"),
        expectation(BETWEEN, column="status", min_value=1),
        expectation(NOT_NULL, column="status"),
        expectation("expect_column_to_exist", column="nowhere"),
    )
    assert [result.success for result in report.results] == [False, False, True, False]
    gone, text, _, nowhere = report.results
    assert (gone.observed, gone.error) == ("not evaluated", "staging.customers has no column gone")
    assert text.error
    assert "\n" not in text.error
    assert (nowhere.observed, nowhere.error) == ("no such column", None)


def test_rows_that_should_not_be_there_are_named_where_they_have_a_key(
    connection: duckdb.DuckDBPyConnection, write_suite: Suites
) -> None:
    folder = write_suite("staging.customers", expectation("expect_table_row_count_to_equal", value=0))
    warehouse: Any = SimpleNamespace(dialect="duckdb", connection=connection, is_interrupted=False)
    for row_key, keys in (("customer_id",), ("0", "1", "2", "3", "4")), ((), ()):
        info = TableInfo("staging.customers", row_key, frozenset())
        failed = only(validate(warehouse, [info], "run-1", AS_OF, suites_dir=folder))
        assert (failed.failing_rows, failed.failing_keys, failed.error) == (5, keys, None)


def test_an_empty_table_passes_what_speaks_of_rows(check: Check, connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("delete from staging.customers")
    assert check(*standard()[:-1]).failures == ()


def test_a_share_and_a_choice_of_rows(check: Check, connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("update staging.customers set status = null where customer_id = '0'")
    active = {"type": "comparison", "column": {"name": "mrr"}, "operator": ">", "parameter": 10}
    report = check(
        expectation(NOT_NULL, column="status", mostly=0.8),
        expectation(NOT_NULL, column="status", row_condition=active),
    )
    assert [(result.success, result.observed) for result in report.results] == [
        (True, "1 of 5 rows"), (True, "0 of 3 rows"),
    ]  # fmt: skip
    assert report.results[0].expected == "not null, in at least 80% of the rows"


def test_views_and_schemas_are_told_apart(check: Check) -> None:
    assert check(*standard(), table="staging.customers_view").failures == ()
    columns = expectation("expect_table_columns_to_match_set", column_set=["other", "payload"], exact_match=True)
    assert check(columns, table="raw.customers").failures == ()


def test_what_speaks_of_single_rows_or_of_all_is_counted_in_one_query_each(
    check: Check, monkeypatch: pytest.MonkeyPatch
) -> None:
    counted = [item for item in standard() if item["type"] != UNIQUE]
    counted.append(expectation("expect_table_row_count_to_equal", value=5))
    counted.append(expectation("expect_column_pair_values_to_be_equal", column_A="status", column_B="status"))
    counted.append(expectation("expect_multicolumn_sum_to_equal", column_list=["mrr", "mrr"], sum_total=20, mostly=0.2))
    asked = []
    execute = duckdb_adapter.Cursor.execute

    def record(self: duckdb_adapter.Cursor, statement: str, *rest: Any) -> None:
        asked.append(statement)
        execute(self, statement, *rest)

    monkeypatch.setattr(duckdb_adapter.Cursor, "execute", record)
    assert check(*counted).failures == ()
    rows, counts = [statement for statement in asked if "staging.customers" in statement]
    assert "count(*) AS rows_found" in rows
    assert "count(CASE WHEN" in counts


def test_a_number_of_chosen_rows_is_asked_for(check: Check) -> None:
    active = {"type": "comparison", "column": {"name": "status"}, "operator": "==", "parameter": "active"}
    report = check(
        expectation("expect_table_row_count_to_equal", value=3, row_condition=active),
        expectation("expect_table_row_count_to_be_between", max_value=2, row_condition=active),
        expectation("expect_table_row_count_to_be_between", max_value=4),
    )
    assert [(result.success, result.observed) for result in report.results] == [
        (True, "3 rows"), (False, "3 rows"), (False, "5 rows"),
    ]  # fmt: skip


def test_documents_depend_on_the_clock_in_their_run_time_only(check: Check) -> None:
    suite = [expectation(IN_SET, column="status", value_set=["active"]), *standard()]
    first, second = (copy.deepcopy(dict(check(*suite).documents["staging.customers"])) for _ in range(2))
    assert first["meta"]["run_id"].pop("run_time") != second["meta"]["run_id"].pop("run_time")
    assert first == second
    assert json.loads(json.dumps(first)) == first
    assert first["meta"]["as_of"] == "2026-06-30"


def test_the_owners_transaction_survives(check: Check, connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("begin; delete from staging.customers where customer_id = '4'")
    assert check(*standard()).results[-1].observed == "4 rows"
    connection.execute("rollback")
    assert connection.execute("select count(*) from staging.customers").fetchone() == (5,)


def test_a_suite_that_is_refused_is_named(check: Check) -> None:
    with pytest.raises(SuiteError, match=r"staging.customers is refused: .*max_value.*tapdata check"):
        check(expectation("expect_column_max_to_be_between", column="mrr", max_value="many"))


def test_an_unknown_dialect_is_named(write_suite: Suites) -> None:
    warehouse: Any = SimpleNamespace(dialect="oracle", connection=None, is_interrupted=False)
    with pytest.raises(UnknownDialectError, match=r"'oracle'.*duckdb"):
        validate(warehouse, [], "run-1", AS_OF, suites_dir=write_suite("staging.t"))


def test_the_dialect_reflects_by_schema(connection: duckdb.DuckDBPyConnection) -> None:
    with duckdb_adapter.connection_string(connection) as url:
        inspector = sa.inspect(sa.create_engine(url))
        assert {"raw", "staging"} <= set(inspector.get_schema_names())
        assert inspector.get_table_names(schema="staging") == ["customers"]
        assert inspector.get_view_names(schema="staging") == ["customers_view"]
        assert [column["name"] for column in inspector.get_columns("customers", schema="staging")] == COLUMNS
        types = {column["name"]: column["type"] for column in inspector.get_columns("customers", schema="staging")}
        assert isinstance(types["mrr"], sa.NUMERIC)
        assert isinstance(types["start_date"], sa.DATE)
        assert inspector.has_table("customers", schema="raw")
        assert not inspector.has_table("customers_view", schema="raw")
        with pytest.raises(sa.exc.NoSuchTableError):
            inspector.get_columns("gone", schema="staging")
