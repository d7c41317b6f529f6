"""Plain SQL, written without Great Expectations, and the validator find the same faults in the same rows."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest
from benchmarks.checks import BY_ROW, TYPES, checks, condition, literal

from tapdata.engine.results import TableInfo
from tapdata.quality.fit import KINDS

TABLE = "mart.orders"
ROWS = """
create table mart.orders (id varchar, kind varchar, paid double, due decimal(18, 2), day date, done boolean, note varchar);
insert into mart.orders values
    ('a', 'new',  10, 10, '2026-01-01', true,  'abc'),
    ('b', 'new',  20, 15, '2026-01-02', false, 'ab1'),
    ('b', 'old',  -5, 15, '2026-01-02', null,  null),
    (null, 'odd', null, 5, null, true, ''),
    (null, null,  null, null, '2025-12-31', false, 'it''s'),
    ('f', 'old', 150, 100.5, '2026-02-01', false, 'abc');
create table mart.nothing as select * from mart.orders where false;
"""

OPEN = {"type": "comparison", "column": {"name": "done"}, "operator": "==", "parameter": False}
PAID = {"type": "nullity", "column": {"name": "paid"}, "is_null": False}
NAMED = {"type": "comparison", "column": {"name": "kind"}, "operator": "IN", "parameter": ["new", "old"]}
NOT_NEW = {"type": "comparison", "column": {"name": "kind"}, "operator": "NOT_IN", "parameter": ["new"]}
LATE = {"type": "comparison", "column": {"name": "due"}, "operator": ">=", "parameter": 15}
COLUMNS = ["id", "kind", "paid", "due", "day", "done", "note"]


def pair(a: str, b: str, ignored: str = "either_value_is_missing", **more: Any) -> dict[str, Any]:
    return {"column_A": a, "column_B": b, "ignore_row_if": ignored, **more}


CASES: list[tuple[str, dict[str, Any]]] = [
    *(("expect_column_to_exist", {"column": name}) for name in ("id", "gone")),
    ("expect_column_to_exist", {"column": "kind", "column_index": 1}),
    *(("expect_column_values_to_not_be_null", {"column": name}) for name in COLUMNS),
    ("expect_column_values_to_not_be_null", {"column": "paid", "row_condition": NAMED}),
    (
        "expect_column_values_to_not_be_null",
        {"column": "id", "row_condition": {"type": "and", "conditions": [OPEN, PAID]}},
    ),
    (
        "expect_column_values_to_not_be_null",
        {"column": "id", "row_condition": {"type": "or", "conditions": [OPEN, NOT_NEW]}},
    ),
    ("expect_column_values_to_not_be_null", {"column": "id", "mostly": 0.5}),
    ("expect_column_values_to_not_be_null", {"column": "id", "mostly": 0.9}),
    ("expect_column_values_to_be_null", {"column": "note"}),
    ("expect_column_values_to_be_null", {"column": "paid", "row_condition": NOT_NEW}),
    *(("expect_column_values_to_be_unique", {"column": name}) for name in ("id", "paid", "note")),
    ("expect_column_values_to_be_unique", {"column": "id", "row_condition": OPEN}),
    ("expect_column_values_to_be_unique", {"column": "id", "mostly": 0.6}),
    ("expect_column_values_to_be_in_set", {"column": "kind", "value_set": ["new", "old"]}),
    ("expect_column_values_to_be_in_set", {"column": "kind", "value_set": ["new", "old"], "mostly": 0.8}),
    ("expect_column_values_to_be_in_set", {"column": "done", "value_set": [False]}),
    ("expect_column_values_to_be_in_set", {"column": "due", "value_set": [5, 10, 15, 100.5]}),
    (
        "expect_column_values_to_be_in_set",
        {"column": "note", "value_set": ["it's", "abc", "ab1"], "row_condition": PAID},
    ),
    ("expect_column_values_to_not_be_in_set", {"column": "kind", "value_set": ["odd"]}),
    ("expect_column_distinct_values_to_be_in_set", {"column": "kind", "value_set": ["new", "old"]}),
    ("expect_column_distinct_values_to_be_in_set", {"column": "kind", "value_set": ["new", "old", "odd", "x"]}),
    ("expect_column_distinct_values_to_contain_set", {"column": "kind", "value_set": ["new", "lost"]}),
    ("expect_column_distinct_values_to_contain_set", {"column": "kind", "value_set": ["new", "odd"]}),
    ("expect_column_values_to_be_between", {"column": "paid", "min_value": 0}),
    ("expect_column_values_to_be_between", {"column": "paid", "min_value": -5, "strict_min": True}),
    ("expect_column_values_to_be_between", {"column": "paid", "min_value": -5, "max_value": 150}),
    (
        "expect_column_values_to_be_between",
        {"column": "paid", "max_value": 150, "strict_max": True, "row_condition": LATE},
    ),
    ("expect_column_values_to_be_between", {"column": "day", "min_value": "2026-01-01"}),
    ("expect_column_values_to_be_between", {"column": "due", "max_value": 100.4}),
    *(("expect_column_min_to_be_between", {"column": "paid", "min_value": low}) for low in (-5, 0)),
    *(("expect_column_max_to_be_between", {"column": "due", "max_value": high}) for high in (100, 101)),
    *(("expect_column_mean_to_be_between", {"column": "paid", "max_value": high}) for high in (43, 44)),
    *(("expect_column_sum_to_be_between", {"column": "due", "max_value": high}) for high in (145, 146)),
    *(
        ("expect_column_proportion_of_non_null_values_to_be_between", {"column": "id", "min_value": low})
        for low in (0.6, 0.7)
    ),
    *(("expect_column_unique_value_count_to_be_between", {"column": "kind", "max_value": high}) for high in (2, 3)),
    ("expect_column_value_lengths_to_be_between", {"column": "note", "min_value": 3, "max_value": 3}),
    ("expect_column_values_to_match_regex", {"column": "note", "regex": "^ab"}),
    ("expect_column_values_to_not_match_regex", {"column": "note", "regex": "[0-9]"}),
    *(
        ("expect_column_pair_values_a_to_be_greater_than_b", pair("due", "paid", ignored, or_equal=equal))
        for ignored in ("either_value_is_missing", "both_values_are_missing", "neither")
        for equal in (True, False)
    ),
    ("expect_column_pair_values_a_to_be_greater_than_b", pair("due", "paid", or_equal=True, row_condition=OPEN)),
    ("expect_column_pair_values_a_to_be_greater_than_b", pair("due", "paid", or_equal=True, mostly=0.5)),
    ("expect_column_pair_values_to_be_equal", pair("id", "note")),
    ("expect_column_pair_values_to_be_equal", pair("paid", "paid")),
    ("expect_compound_columns_to_be_unique", {"column_list": ["id", "day"]}),
    ("expect_compound_columns_to_be_unique", {"column_list": ["id", "kind"]}),
    ("expect_multicolumn_sum_to_equal", {"column_list": ["paid", "due"], "sum_total": 20}),
    ("expect_table_columns_to_match_set", {"column_set": COLUMNS, "exact_match": True}),
    ("expect_table_columns_to_match_set", {"column_set": [*COLUMNS[:-1], "gone"]}),
    ("expect_table_columns_to_match_set", {"column_set": COLUMNS[:3], "exact_match": False}),
    ("expect_table_columns_to_match_set", {"column_set": COLUMNS[:3], "exact_match": True}),
    *(("expect_table_row_count_to_equal", {"value": value}) for value in (0, 6)),
    *(("expect_table_row_count_to_be_between", {"max_value": high}) for high in (5, 6)),
]


def suites(folder: Path, table: str) -> Path:
    """A suite of all cases on a table; a case's number is its id."""
    entries = [
        {
            "type": type_name, "id": f"00000000-0000-0000-0000-{number:012d}", "kwargs": kwargs, "severity": "critical",
            "description": "What it means.", "meta": {"owner": "finance"},
        }
        for number, (type_name, kwargs) in enumerate(CASES)
    ]  # fmt: skip
    layer, _, name = table.partition(".")
    (folder / layer).mkdir()
    (folder / layer / f"{name}.json").write_text(json.dumps({"name": table, "expectations": entries}))
    return folder


@pytest.mark.parametrize("table", [TABLE, "mart.nothing"])
def test_sql_and_the_validator_agree(table: str, tmp_path: Path) -> None:
    """On a table with faults and on an empty one: which expectations fail, and for how many rows."""
    from tapdata.quality.validate import validate

    connection = duckdb.connect()
    connection.execute("create schema mart")
    connection.execute(ROWS)
    folder = suites(tmp_path, table)
    room: Any = SimpleNamespace(dialect="duckdb", connection=connection, is_interrupted=False)
    report = validate(room, [TableInfo(table, ("day",), frozenset())], "run", date(2026, 6, 30), suites_dir=folder)
    disagreements = []
    for result, check in zip(report.results, checks(folder, {}), strict=True):
        [count] = connection.execute(check.counting).fetchall()[0]
        rows_differ = check.type in BY_ROW and "mostly" not in check.kwargs and (result.failing_rows or 0) != count
        if result.success != (count == 0) or rows_differ:
            disagreements.append((check.type, check.kwargs, result.observed, count))
    assert not disagreements
    assert not [result.error for result in report.results if result.error]
    if table == TABLE:
        failing = {result.expectation for result in report.failures}
        assert failing == set(KINDS), "each type has to fail somewhere, or agreeing would say little"


def test_every_type_that_suites_may_use_has_sql_and_is_compared() -> None:
    assert set(KINDS) == TYPES == {type_name for type_name, _ in CASES}


def test_the_sql_of_an_audit_stands_in_for_its_table(tmp_path: Path) -> None:
    (tmp_path / "quality").mkdir()
    entry = {"type": "expect_table_row_count_to_equal", "id": "1", "kwargs": {"value": 0}, "severity": "critical"}
    (tmp_path / "quality" / "sums.json").write_text(json.dumps({"name": "quality.sums", "expectations": [entry]}))
    [found] = checks(tmp_path, {"quality.sums": "SELECT 1 AS wrong UNION ALL SELECT 2"})
    assert duckdb.connect().execute(found.query).fetchall() == [(2,)]


def test_values_are_quoted() -> None:
    assert literal("it's") == "'it''s'"
    assert literal(True) == "true"
    assert (
        condition({"type": "comparison", "column": {"name": 'a"b'}, "operator": "==", "parameter": "x"})
        == '"a""b" = \'x\''
    )


def test_a_choice_of_rows_as_text_is_refused() -> None:
    with pytest.raises(NotImplementedError, match="as text"):
        condition('col("a").notNull()')  # type: ignore[arg-type]
