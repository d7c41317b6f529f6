"""`sample`, `validate` and `docs` by their own words: small, as their packages have tests of their own."""

import shutil

import pytest

from tapdata.contracts import RAW_TABLES

OWNERS = "stg_hubspot__owners"


@pytest.fixture
def own(company, tmp_path):
    """A copy of the company's warehouse."""
    shutil.copyfile(company / (company / "w.duckdb").readlink(), tmp_path / "own.duckdb.a")
    (tmp_path / "own.duckdb").symlink_to("own.duckdb.a")
    return tmp_path / "own.duckdb"


def test_sample_writes_the_raw_tables_and_says_what_is_next(tapdata, tmp_path):
    words = ("sample", "--accounts", "3", "--event-days", "2", "--as-of", "2026-03-31", "--out", tmp_path / "raw")
    found = tapdata(*words, "--json")
    assert (found.code, set(found.json["tables"])) == (0, set(RAW_TABLES))
    for name in RAW_TABLES:
        assert (tmp_path / "raw" / f"{name}.parquet").exists() or list((tmp_path / "raw" / name).rglob("*.parquet"))
    assert found.json["tables"]["app_database_accounts"] >= 3
    assert "hubspot_owners" in found.err


@pytest.mark.parametrize(
    "wrong", [("--accounts", "0"), ("--accounts", "-1"), ("--mess", "2"), ("--event-days", "-1"), ("--as-of", "x")]
)
def test_sample_of_nothing_sensible(tapdata, tmp_path, wrong):
    found = tapdata("sample", "--out", tmp_path / "raw", *wrong)
    assert (found.code, found.out) == (2, "")
    assert "Traceback" not in found.err
    assert not list((tmp_path / "raw").glob("*.parquet"))


def test_validate_a_part(tapdata, own):
    found = tapdata("validate", "--select", OWNERS, "--warehouse", own, "--json")
    tables = {result["table"] for result in found.json["validation"]["results"]}
    assert f"staging.{OWNERS}" in tables
    assert found.json["command"] == "validate"
    assert found.code == (1 if found.json["validation"]["critical"] else 0)
    assert found.json["status"] == ("failed" if found.code else "passed")
    assert own.readlink().name == "own.duckdb.a"


def test_validate_finds_a_fault_planted_in_the_warehouse(tapdata, own):
    import duckdb

    with duckdb.connect(str(own.with_name("own.duckdb.a"))) as connection:
        connection.execute(f"INSERT INTO staging.{OWNERS} SELECT * FROM staging.{OWNERS} WHERE owner_id = '1'")
    found = tapdata("validate", "--select", OWNERS, "--warehouse", own)
    assert found.code == 1
    assert f"critical staging.{OWNERS}.owner_id: expected unique" in found.out
    assert "critical" in found.out.splitlines()[-1]


def test_docs(tapdata, own, tmp_path):
    found = tapdata("docs", "--warehouse", own, "--out", tmp_path / "site")
    assert found.code == 0
    page = found.out.removeprefix("docs").strip()
    assert page == str(tmp_path / "site" / "index.html")
    assert OWNERS in (tmp_path / "site" / "index.html").read_text() or list((tmp_path / "site").rglob(f"*{OWNERS}*"))


def planted(own, sql):
    import duckdb

    with duckdb.connect(str(own.with_name("own.duckdb.a"))) as connection:
        connection.execute(sql)


def test_validate_runs_the_audits_that_read_a_table_on_what_is_there_now(tapdata, own):
    first = "SELECT min(device_id) FROM entity.entity_devices"
    planted(own, f"UPDATE entity.entity_devices SET device_id = 'zz-unknown' WHERE device_id = ({first})")
    found = tapdata("validate", "--select", "entity_devices", "--warehouse", own, "--json")
    failed = [r for r in found.json["validation"]["results"] if not r["success"] and r["table"].startswith("quality.")]
    assert found.code == 1
    assert any("zz-unknown" in key for result in failed for key in result["failing_keys"])


def test_validate_names_a_table_and_a_column_that_are_gone(tapdata, own):
    planted(own, f"DROP TABLE staging.{OWNERS}; ALTER TABLE entity.entity_users RENAME user_id TO id")
    found = tapdata("validate", "--select", OWNERS, "--select", "entity_users", "--warehouse", own, "--json")
    told = {(r["table"], r["column"]): r["error"] for r in found.json["validation"]["results"] if r["error"]}
    assert found.code == 1
    assert (
        told[(f"staging.{OWNERS}", None)] == f"staging.{OWNERS} is not in the warehouse: build it, or delete its suite"
    )
    assert told[("entity.entity_users", "user_id")] == "entity.entity_users has no column user_id"
    assert any("the audit cannot run" in error for (table, _), error in told.items() if table.startswith("quality."))


def test_validate_keeps_what_it_found_beside_the_warehouse(tapdata, own):
    from tapdata.engine.state import State

    planted(own, f"INSERT INTO staging.{OWNERS} SELECT * FROM staging.{OWNERS} WHERE owner_id = '1'")
    found = tapdata("validate", "--select", OWNERS, "--warehouse", own, "--json")
    state = State(own.with_name("own.duckdb.state"))
    keys = {(row["run_id"], row["column_name"], row["failing_key"]) for row in state.failures()}
    assert (found.json["run_id"], "owner_id", "1") in keys


def test_freshness(tapdata, own):
    found = tapdata("freshness", "--warehouse", own, "-s", "source:stripe", "--as-of", "2026-07-01")
    assert (found.code, found.out.splitlines()[-1].startswith("as of 2026-07-01: ")) == (0, True)
    assert "raw.stripe_charges (created, created_at): newest row of 2026-06-30, 1 days before as_of" in found.out
    late = tapdata("freshness", "--warehouse", own, "-s", "stripe_events", "--as-of", "2026-07-31", "--json")
    assert (late.code, [(one["table"], one["status"]) for one in late.json["tables"]]) == (
        1,
        [("raw.stripe_events", "error")],
    )


def test_freshness_of_what_has_no_limit(tapdata, own):
    found = tapdata("freshness", "--warehouse", own, "-s", "entity_users")
    assert (found.code, "no table that was asked for has a limit" in found.err) == (2, True)
