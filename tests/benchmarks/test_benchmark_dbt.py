"""The checks as a dbt project, and what is told when those compared disagree."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from benchmarks.checks import Check, breaking, query
from benchmarks.dbt_project import name_of, write_project
from benchmarks.validation import Outcome, Side

OPEN = {"type": "comparison", "column": {"name": "done"}, "operator": "==", "parameter": False}


def check(
    identifier: str, type_name: str, severity: str = "critical", table: str = "mart.orders", **kwargs: Any
) -> Check:
    sql = query(table, type_name, kwargs)
    return Check(identifier, table, type_name, kwargs, severity, sql, breaking(type_name, kwargs))


def project(folder: Path, *checks: Check) -> tuple[dict[str, Any], dict[str, str]]:
    """The only source table, and the singular tests by name."""
    write_project(folder, checks, folder / "w.duckdb", 2)
    files = list(folder.glob("models/*.yml"))
    sources = yaml.safe_load(files[0].read_text())["sources"][0]["tables"][0] if files else {}
    return sources, {file.stem: file.read_text() for file in folder.glob("tests/*.sql")}


def test_dbts_own_tests_are_used_where_there_are_any(tmp_path: Path) -> None:
    table, singular = project(
        tmp_path,
        check("a-1", "expect_column_values_to_not_be_null", "warning", column="id", row_condition=OPEN),
        check("a-2", "expect_column_values_to_be_unique", column="id"),
        check("a-3", "expect_column_values_to_be_in_set", column="done", value_set=[True]),
    )
    columns = {column["name"]: column["data_tests"] for column in table["columns"]}
    where = {"severity": "warn", "where": '"done" = false'}
    assert columns["id"][0] == {"not_null": {"name": "check_a_1", "config": where}}
    assert list(columns["id"][1]) == ["unique"]
    assert columns["done"][0]["accepted_values"]["arguments"] == {"values": [True], "quote": False}
    assert not singular


def test_other_conditions_on_a_row_are_one_generic_test_and_the_rest_singular(tmp_path: Path) -> None:
    table, singular = project(
        tmp_path,
        check("b-1", "expect_column_values_to_be_between", column="paid", min_value=0, row_condition=OPEN),
        check("b-2", "expect_column_values_to_be_between", "warning", column="paid", min_value=0, mostly=0.9),
        check("b-3", "expect_compound_columns_to_be_unique", column_list=["id", "day"]),
        check("b-4", "expect_column_values_to_match_regex", column="note", regex="{{x"),
    )
    between, pattern = table["data_tests"]
    assert between["no_row"]["arguments"] == {"breaking": '"paid" IS NOT NULL AND ("paid" < 0)'}
    assert between["no_row"]["config"]["where"] == '"done" = false'
    assert pattern["no_row"]["arguments"]["breaking"].startswith("{% raw %}")
    assert set(singular) == {"check_b_2", "check_b_3"}
    assert singular["check_b_2"].startswith("{{ config(severity='warn') }}")


def test_every_check_has_a_test_of_its_name(tmp_path: Path) -> None:
    checks = [check(f"c-{column}", "expect_column_values_to_not_be_null", column=column) for column in ("a", "b")]
    checks.append(check("c-n", "expect_table_row_count_to_equal", table="quality.sums", value=0))
    write_project(tmp_path, checks, tmp_path / "w.duckdb", 2)
    written = "".join(file.read_text() + file.stem for file in tmp_path.rglob("*.*"))
    assert all(name_of(one) in written for one in checks)


def test_a_check_that_fails_for_one_alone_is_told() -> None:
    checks = [check(key, "expect_column_values_to_not_be_null", column=key) for key in ("a", "b", "c")]
    sides = [Side(name, [1.0], {"a"}) for name in ("validate", "warm", "dbt", "warm dbt", "plain")]
    assert not Outcome(checks, *sides).disagreements
    sides[2].failing = {"a", "b"}
    sides[4].errors = {"c": "no such column"}
    told = Outcome(checks, *sides).disagreements
    assert len(told) == 2
    assert "no such column" in told[0]
    assert told[1].endswith("fails for dbt alone")
