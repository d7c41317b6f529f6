"""A whole company through the command line: built from hostile rows, then listed, shown, compiled."""

import shutil
from pathlib import Path

import duckdb
import pytest

from tapdata.contracts import RAW_TABLES
from tapdata.engine.state import State
from tiny import ACCOUNTS, arrow, plain_rows, query, write

STAGED, OWNERS = "stg_app_database__accounts", "stg_hubspot__owners"


@pytest.fixture
def warehouse(company):
    return company / "w.duckdb"


def test_one_hostile_value_stops_no_build(warehouse):
    assert query(warehouse, "SELECT count(*) FROM tapdata.models WHERE layer = 'staging'") == [(30,)]
    for raw_table, staging_table, staged in query(
        warehouse, "SELECT raw_table, staging_table, staged FROM tapdata.row_counts"
    ):
        assert query(warehouse, f"SELECT count(*) FROM staging.{staging_table}") == [(staged,)], raw_table


def test_every_raw_table_has_its_rejects(warehouse):
    assert {
        name for (name,) in query(warehouse, "SELECT table_name FROM duckdb_tables() WHERE schema_name = 'rejects'")
    } == set(RAW_TABLES)


def test_rejects_agree_with_the_counts(warehouse):
    for name, null_key, superseded, nulled in query(
        warehouse, "SELECT raw_table, rows_null_key, rows_superseded, values_nulled FROM tapdata.row_counts"
    ):
        found = dict(query(warehouse, f"SELECT action, count(*) FROM rejects.{name} GROUP BY ALL"))
        assert found.get("dropped", 0) == null_key + superseded, name
        assert found.get("nulled", 0) == nulled, name


def test_no_number_is_infinite_or_not_a_number(warehouse):
    floats = query(
        warehouse,
        "SELECT table_name, column_name FROM duckdb_columns() WHERE schema_name = 'staging' AND data_type = 'DOUBLE'",
    )
    for table, column in floats:
        assert query(warehouse, f'SELECT count(*) FROM staging.{table} WHERE NOT isfinite("{column}")') == [(0,)], (
            f"{table}.{column}"
        )


# ls


def test_ls(tapdata):
    found = tapdata("ls")
    lines = found.out.splitlines()
    assert (found.code, found.err, len(lines)) == (0, "", 83)  # no building block, no audit
    assert sum(line.split()[:3] == ["staging", STAGED, "account_id"] for line in lines) == 1


def test_ls_of_a_selection_as_json(tapdata):
    found = tapdata("ls", "--select", f"+{STAGED}", "--json")
    assert [entry["name"] for entry in found.json] == [ACCOUNTS, STAGED]
    assert found.json[0] | {"layer": "raw", "grain": ["id"], "inputs": []} == found.json[0]
    assert (
        found.json[1] | {"layer": "staging", "domain": "app_database", "grain": ["account_id"], "inputs": [ACCOUNTS]}
        == found.json[1]
    )


def test_ls_of_what_was_modified(tapdata, warehouse):
    found = tapdata("ls", "-s", "state:modified", "--warehouse", warehouse, "--json")
    assert (found.code, found.json) == (0, [])


@pytest.mark.parametrize("command", [["ls"], ["build"], ["compile", "--out", "x"], ["validate"]])
def test_a_selection_that_matches_nothing(tapdata, command, warehouse, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    place = () if command[0] == "compile" else ("--warehouse", copied(warehouse, tmp_path))
    found = tapdata(*command, "--select", "stg_app_database_acounts", *place)
    assert (found.code, found.out) == (2, "")
    assert found.err.splitlines()[-1].startswith("error: ")
    assert f"matches nothing; did you mean '{STAGED}'?" in found.err


def copied(warehouse, folder):
    shutil.copyfile(warehouse.parent / warehouse.readlink(), folder / "copy.duckdb.a")
    (folder / "copy.duckdb").symlink_to("copy.duckdb.a")
    return folder / "copy.duckdb"


# show


def test_show_tells_columns_units_inputs_and_sql(tapdata):
    found = tapdata("show", STAGED)
    assert found.code == 0
    assert "grain   account_id" in found.out
    assert f"inputs  raw.{ACCOUNTS}" in found.out
    assert "SELECT" in found.out
    for column in ("account_id", "account_age_months", "company_size_category"):
        assert column in found.out


def test_show_as_json_for_each_dialect(tapdata):
    sql = {}
    for dialect in ("duckdb", "snowflake", "postgres", "databricks", "bigquery", "trino"):
        found = tapdata("show", "stg_hubspot__owners", "--dialect", dialect, "--json")
        assert found.json["key"] == "staging.stg_hubspot__owners"
        sql[dialect] = found.json["sql"]
    assert len(set(sql.values())) == 6


def test_show_of_a_raw_table(tapdata):
    found = tapdata("show", f"raw.{ACCOUNTS}", "--json")
    columns = {column["name"]: column for column in found.json["columns"]}
    assert (found.json["sql"], found.json["readers"][0].startswith("staging.")) == (
        None,
        True,
    ) or "quality" in found.json["readers"][0]
    assert columns["annual_revenue"]["unit"] == "USD"
    assert (columns["email"]["pii"], columns["status"]["pii"], columns["id"]["nullable"]) == (True, False, False)


def test_show_rows(tapdata, warehouse):
    found = tapdata("show", STAGED, "--limit", "2", "--warehouse", warehouse)
    assert found.out.count("\nrow ") == 2
    found = tapdata("show", STAGED, "--limit", "3", "--warehouse", warehouse, "--json")
    assert len(found.json["rows"]) == 3
    assert "account_id" in found.json["rows"][0]


@pytest.mark.parametrize("name", list(RAW_TABLES))
def test_every_staging_table_can_be_shown(tapdata, warehouse, name):
    ((table,),) = query(warehouse, f"SELECT staging_table FROM tapdata.row_counts WHERE raw_table = '{name}'")
    assert tapdata("show", table, "--limit", "99", "--warehouse", warehouse).code == 0


def test_show_of_what_is_not_there(tapdata, warehouse, tmp_path):
    found = tapdata("show", "stg_app_database_account")
    assert (found.code, f"did you mean '{STAGED}'?" in found.err) == (2, True)
    found = tapdata("show", STAGED, "--limit", "1", "--warehouse", tmp_path / "none.duckdb")
    assert (found.code, "nothing is built at" in found.err) == (2, True)
    assert tapdata("show", STAGED, "--limit", "-1").code == 2
    found = tapdata("show", STAGED, "--dialect", "oracle")
    assert (found.code, "choose duckdb, snowflake" in found.err) == (2, True)


# lineage


def test_lineage(tapdata):
    found = tapdata("lineage", STAGED)
    assert found.code == 0
    assert f"raw.{ACCOUNTS}" in found.out
    assert "made of" in found.out
    assert "read by" in found.out
    found = tapdata("lineage", STAGED, "--json")
    assert ACCOUNTS in found.json["upstream"]
    assert [ACCOUNTS, STAGED] in found.json["edges"]
    assert set(found.json["downstream"]) >= {"stg_app_database__locations", "stg_app_database__users"}
    assert tapdata("lineage", "nope").code == 2


# compile


@pytest.mark.parametrize("dialect", ["duckdb", "snowflake", "postgres", "databricks", "bigquery", "trino"])
def test_compile_writes_a_file_a_model(tapdata, tmp_path, dialect):
    selected = "stg_app_database__accounts stg_hubspot__owners stg_stripe__prices"
    found = tapdata(
        "compile", "--dialect", dialect, "--out", tmp_path / "sql", "--as-of", "2026-03-31", "-s", selected, "--json"
    )
    assert (found.code, found.json["problems"], found.json["as_of"]) == (0, [], "2026-03-31")
    files = sorted((tmp_path / "sql").rglob("*"))
    assert [str(file.relative_to(tmp_path)) for file in files if file.is_file()] == [
        f"sql/staging/{name}.sql" for name in selected.split()
    ]
    text = files[1].read_text()
    assert "SELECT" in text
    assert "2026" in text
    assert found.json["files"] == [str(file) for file in files if file.is_file()]


def test_compiled_duckdb_sql_runs_on_the_warehouse(tapdata, tmp_path, warehouse):
    found = tapdata("compile", "--out", tmp_path, "-s", STAGED, "--as-of", "2026-06-30")
    assert "1 models written as duckdb SQL as of 2026-06-30" in found.out
    sql = (tmp_path / "staging" / f"{STAGED}.sql").read_text()
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        compiled = connection.sql(sql)
        assert compiled.except_(connection.table(f"staging.{STAGED}")).fetchall() == []
        assert compiled.columns == connection.table(f"staging.{STAGED}").columns


def test_compile_in_no_dialect(tapdata, tmp_path):
    found = tapdata("compile", "--out", tmp_path, "--dialect", "oracle", "-s", STAGED)
    assert (found.code, "--dialect 'oracle' is not known" in found.err) == (2, True)


# build, in parts


@pytest.fixture
def own(warehouse, tmp_path):
    return copied(warehouse, tmp_path)


def test_a_part_is_rebuilt_as_of_the_same_day_and_remembered(tapdata, own, monkeypatch):
    monkeypatch.setenv("TAPDATA_AS_OF", "2026-01-31")  # the configured day does not get in the way
    found = tapdata("build", "-s", OWNERS, "--warehouse", own, "--no-validate", "--json")
    assert (found.code, found.json["status"], found.json["as_of"]) == (0, "published", "2026-06-30")
    assert OWNERS in {table["name"] for table in found.json["tables"]}
    assert f"staging.{OWNERS}" in found.err  # progress is for people
    assert own.readlink() == Path("copy.duckdb.b")
    runs = State(own.with_name("copy.duckdb.state")).runs()
    assert [(run["run_id"], run["status"]) for run in runs] == [(found.json["run_id"], "published")]


def test_a_part_cannot_be_of_another_day(tapdata, own):
    found = tapdata("build", "-s", OWNERS, "--warehouse", own, "--no-validate", "--as-of", "2026-01-31")
    assert (found.code, "a selection keeps that day" in found.err) == (2, True)


def test_a_part_with_new_raw_rows_and_a_summary(tapdata, own, tmp_path):
    new = [plain_rows(ACCOUNTS, 1)[0] | {"id": key, "name": "[/x] [bold]new[/bold]"} for key in ("1", "1", "2", None)]
    write(tmp_path / "raw", {ACCOUNTS: arrow(ACCOUNTS, new)}, only=[ACCOUNTS])
    found = tapdata("build", "--raw", tmp_path / "raw", "-s", STAGED, "--warehouse", own, "--no-validate")
    assert found.code == 0
    assert "rows          4 in, 2 staged, 1 rejected, 1 identical copies, 0 future; 0 values nulled" in found.out
    assert f"{ACCOUNTS}: 1 without a key, 1 identical copies; see rejects.{ACCOUNTS}" in found.out
    assert query(own, f"SELECT account_name FROM staging.{STAGED} ORDER BY 1") == [("[/x] [bold]new[/bold]",)] * 2
    assert "[bold]new[/bold]" in tapdata("show", STAGED, "--limit", "1", "--warehouse", own).out


def test_full_refresh_and_a_part_exclude_each_other(tapdata, own):
    found = tapdata("build", "--full-refresh", "-s", STAGED, "--warehouse", own)
    assert (found.code, found.err) == (2, "error: --full-refresh rebuilds everything; drop --select and --exclude\n")
