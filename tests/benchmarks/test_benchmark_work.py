"""The same work for all sides: what a statement reads, and projects of dbt and SQLMesh that make it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pytest
import yaml
from benchmarks.checks import Check, breaking, query
from benchmarks.dbt_project import write_project
from benchmarks.measure import Line, Ran
from benchmarks.page import Section, merged
from benchmarks.sqlmesh_project import audit_of
from benchmarks.work import Work

from benchmarks import days, full, plain_build, profile, sqlmesh_project, work

OPEN = {"type": "comparison", "column": {"name": "done"}, "operator": "==", "parameter": False}


def check(identifier: str, type_name: str, table: str, severity: str = "critical", **kwargs: Any) -> Check:
    sql = query(table, type_name, kwargs)
    return Check(identifier, table, type_name, kwargs, severity, sql, breaking(type_name, kwargs))


NOT_NULL = check("a", "expect_column_values_to_not_be_null", "mart.orders", column="id")
COLUMNS = check("b", "expect_table_columns_to_match_set", "mart.orders", column_set=["id", "done"])
EMPTY = check("c", "expect_table_row_count_to_equal", "quality.sums", value=0)
RAW = check("d", "expect_column_values_to_not_be_null", "raw.orders", column="id")
WORK = Work(
    raw={"raw.orders": "SELECT 1 AS id UNION ALL SELECT NULL"},
    given={"tapdata.observations": "SELECT 7 AS seen"},
    models={
        "staging.stg_orders": 'SELECT "t0"."id" FROM "raw"."orders" AS "t0"',
        "mart.orders": 'SELECT id, true AS done FROM "staging"."stg_orders" CROSS JOIN "tapdata"."observations"',
    },
    audits={"quality.sums": 'SELECT * FROM "mart"."orders" WHERE id = 2'},
    checks=[NOT_NULL, COLUMNS, EMPTY, RAW],
)


def test_inputs_of_a_statement_are_tables_and_not_columns() -> None:
    assert WORK.inputs(WORK.models["staging.stg_orders"]) == ["raw.orders"]
    assert WORK.inputs(WORK.models["mart.orders"]) == ["staging.stg_orders", "tapdata.observations"]


def test_plain_duckdb_makes_tables_and_counts_what_breaks_checks(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "script.json").write_text(WORK.script(*full.ALL))
    plain_build.main(str(tmp_path / "script.json"), str(tmp_path / "w.duckdb"))
    told = json.loads(capsys.readouterr().out)
    rows = {"raw.orders": 2, "tapdata.observations": 1, "staging.stg_orders": 2, "mart.orders": 2, "quality.sums": 0}
    assert told["rows"] == rows == work.rows_of(tmp_path / "w.duckdb", list(rows))
    assert told["checks"] == {"a": 1, "b": 0, "c": 0, "d": 1}
    assert list(told["seconds"]) == [*full.ALL, "checkpoint"]
    assert work.rows_of(tmp_path / "w.duckdb", ["mart.gone"]) == {"mart.gone": None}


def test_dbt_makes_the_models_from_sources_in_the_order_of_their_references(tmp_path: Path) -> None:
    write_project(tmp_path, WORK.checks[:2], tmp_path / "w.duckdb", 2, WORK)
    model = (tmp_path / "models" / "mart" / "orders.sql").read_text()
    assert "config(materialized='table', schema='mart')" in model
    assert "FROM {{ ref('stg_orders') }} CROSS JOIN {{ source('tapdata', 'observations') }}" in model
    assert (
        "\"t0\".\"id\" FROM {{ source('raw', 'orders') }}" in (tmp_path / "models/staging/stg_orders.sql").read_text()
    )
    [orders] = yaml.safe_load((tmp_path / "models" / "mart.yml").read_text())["models"]
    assert list(orders["columns"][0]["data_tests"][0]) == ["not_null"]
    [source] = yaml.safe_load((tmp_path / "models" / "tapdata.yml").read_text())["sources"]
    assert [table["name"] for table in source["tables"]] == ["observations"]
    assert "depends_on: {{ ref('orders') }}" in (tmp_path / "tests" / "check_b.sql").read_text()


def test_sqlmesh_gets_its_own_audits_where_it_has_them(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "w.duckdb")) as connection:
        for schema in ("raw", "tapdata"):
            connection.execute(f"CREATE SCHEMA {schema}")
        for key, sql in {**WORK.raw, **WORK.given}.items():
            connection.execute(f"CREATE TABLE {key} AS {sql}")
    assert sqlmesh_project.supported(WORK) == [NOT_NULL, EMPTY]
    sqlmesh_project.write_project(tmp_path / "project", WORK, tmp_path / "w.duckdb")
    model = (tmp_path / "project" / "models" / "mart.orders.sql").read_text()
    assert 'kind FULL,\n  audits (\n    not_null(columns := ("id"))\n  )' in model
    external = yaml.safe_load((tmp_path / "project" / "external_models.yaml").read_text())
    assert external[0] == {"name": "raw.orders", "columns": {"id": "INTEGER"}}
    assert "standalone true" in (tmp_path / "project" / "audits" / "quality_sums.sql").read_text()


@pytest.mark.parametrize(
    ("type_name", "kwargs", "expected"),
    [
        (
            "expect_column_values_to_be_unique",
            {"column": "id"},
            'unique_values(columns := ("id"), condition := "id" IS NOT NULL)',
        ),
        (
            "expect_column_values_to_be_unique",
            {"column": "id", "row_condition": OPEN},
            'unique_values(columns := ("id"), condition := ("done" = false) AND ("id" IS NOT NULL))',
        ),
        (
            "expect_compound_columns_to_be_unique",
            {"column_list": ["id", "day"]},
            'unique_combination_of_columns(columns := ("id", "day"))',
        ),
        (
            "expect_column_values_to_be_in_set",
            {"column": "kind", "value_set": ["a", "b"], "row_condition": OPEN},
            "accepted_values(column := \"kind\", is_in := ('a', 'b'), condition := \"done\" = false)",
        ),
        (
            "expect_column_values_to_be_between",
            {"column": "paid", "min_value": 0},
            'forall(criteria := (NOT ("paid" IS NOT NULL AND ("paid" < 0))))',
        ),
        ("expect_column_values_to_be_between", {"column": "paid", "min_value": 0, "mostly": 0.9}, None),
        ("expect_table_row_count_to_equal", {"value": 0}, None),
    ],
)
def test_checks_as_audits_of_sqlmesh(type_name: str, kwargs: dict[str, Any], expected: str | None) -> None:
    assert audit_of(check("x", type_name, "mart.orders", **kwargs)) == expected


def test_a_warning_does_not_block_sqlmesh() -> None:
    found = audit_of(check("x", "expect_column_values_to_not_be_null", "mart.orders", "warning", column="id"))
    assert found == 'not_null_non_blocking(columns := ("id"))'


def test_tables_of_other_sizes_are_told() -> None:
    assert full.differences("dbt", {"mart.a": 1, "mart.b": 2, "mart.c": 3}, {"mart.a": 1, "mart.b": 5}) == [
        "dbt: mart.b has 5 rows, not 2",
        "dbt: mart.c has None rows, not 3",
    ]


def test_a_profile_tells_phases_the_rest_and_the_slowest_tables_first() -> None:
    tables = [{"layer": "mart", "name": f"t{n}", "seconds": n / 10, "rows": n, "action": "made"} for n in range(1, 13)]
    report = {"seconds": {"load": 2.0, "build": 7.0}, "tables": tables}
    lines = profile.lines(Ran(10.0, 0, 0.0, 0.0, json.dumps(report), ""))
    assert [(line.what, line.value) for line in lines[:4]] == [
        ("phase load", "20%"), ("phase build", "70%"), ("start, imports and the rest", "10%"), ("mart.t12", "12%"),
    ]  # fmt: skip
    assert len(lines) == 3 + 10
    assert lines[3].figures == "1.2 s; 12 rows, made"


def test_a_run_replaces_its_sections_of_the_page_and_keeps_the_others() -> None:
    first = merged("", [Section("Full build", "8 accounts", [Line("a / b", "1.0 x")]), Section("Days", "x", [])])
    second = merged(first, [Section("Full build", "30 accounts", [Line("a / b", "2.0 x", "2 s", "<= 3")], "How.")])
    assert second.count("## Full build") == second.count("## Days") == second.count("# Benchmark\n") == 1
    assert "| a / b | 2.0 x | 2 s | <= 3 |" in second
    assert "1.0 x" not in second
    assert second.index("## Full build") < second.index("How.") < second.index("## Days")
    assert merged(second, []) == second


def test_wrong_usage_is_refused() -> None:
    run = [sys.executable, "-m", "benchmarks", "--large", "--only", "full"]
    root = Path(__file__).parents[2]
    done = subprocess.run(run, check=False, capture_output=True, text=True, cwd=root)
    assert done.returncode == 2
    assert "drop --only" in done.stderr


def build_of(seconds: float, validate: float, **actions: int) -> Ran:
    tables = [{"action": action} for action, count in actions.items() for _ in range(count)]
    return Ran(
        seconds, 0, 0.0, 0.0, json.dumps({"seconds": {"build": 1.0, "validate": validate}, "tables": tables}), ""
    )


def test_the_share_of_a_day_is_told_without_what_starting_takes() -> None:
    short, long = (
        days.Measured(told, build_of(whole, 50.0, made=3), idle=2.0, imported=3.0, days={"next": build_of(day, 4.0, kept=2)})
        for told, whole, day in (("90 days", 105.0, 15.0), ("180 days", 205.0, 17.0))
    )  # fmt: skip
    lines = days.lines([short, long])
    assert [line.value for line in lines] == ["100.0 s", "10%", "200.0 s", "6%", "1.20 x"]
    assert lines[1].figures == "10.0 s / 100.0 s; 2 kept"
    assert lines[-1].figures == "12.0 s / 10.0 s; full builds 2.00 x"


def test_a_reader_keeps_its_build_open_until_it_is_done(tmp_path: Path) -> None:
    with duckdb.connect(str(tmp_path / "w.duckdb.a")) as connection:
        for key in ("staging.stg_app_database__tap_events", "entity.entity_customers"):
            connection.execute(f"CREATE SCHEMA {key.partition('.')[0]}; CREATE TABLE {key} AS SELECT 1 AS id")
    (tmp_path / "w.duckdb").symlink_to("w.duckdb.a")
    with days.reader(tmp_path / "w.duckdb"):
        with pytest.raises(duckdb.IOException, match="lock"):
            duckdb.connect(str(tmp_path / "w.duckdb.a"))
        (tmp_path / "w.duckdb.a").unlink()  # as a build leaves it to its reader
    with pytest.raises(RuntimeError, match="lost its build"), days.reader(tmp_path / "w.duckdb"):
        pass
