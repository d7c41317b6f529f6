"""The sidecar: results of every run with their keys, how long they are kept, and what is recalled."""

import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tapdata.engine.errors import WarehouseError
from tapdata.engine.results import ExpectationResult, ValidationReport
from tapdata.engine.state import State
from tapdata.warehouse.duckdb import DuckDBTarget
from tiny import ACCOUNTS, LAST_DAY, build, query, small_graph, small_raw

DAY = date(2026, 6, 30)
GOOD = ExpectationResult(
    table="staging.a", expectation="expect_column_values_to_be_unique", column="id", description="Once.",
    severity="critical", owner="finance", success=True, expected="unique", observed="0 of 3 rows", id="one",
)  # fmt: skip
BAD = replace(
    GOOD, id="two", expected="positive", success=False, observed="2 of 3 rows", failing_rows=2, failing_keys=("7", "8")
)
DOCUMENT = {"meta": {"run_id": {"run_name": "r1"}}, "results": []}


def found(*results, signature="s1"):
    return ValidationReport(results, 0.1, {"staging.a": DOCUMENT}, {"staging.a": signature})


def now(days=0):
    return (datetime.now(UTC) - timedelta(days=days)).isoformat(timespec="seconds")


def test_every_run_is_kept_with_its_keys(tmp_path):
    state = State(tmp_path / "w.state")
    state.add_validation("r1", now(), "build", DAY, found(GOOD, BAD))
    state.add_validation("r2", now(), "validate", DAY, found(GOOD, replace(BAD, success=True, failing_keys=())))
    rows = [(row["run_id"], row["expectation_id"], row["success"], row["as_of"]) for row in state.history()]
    assert rows == [
        ("r1", "one", True, DAY),
        ("r1", "two", False, DAY),
        ("r2", "one", True, DAY),
        ("r2", "two", True, DAY),
    ]
    assert [(row["run_id"], row["expectation_id"], row["failing_key"]) for row in state.failures()] == [
        ("r1", "two", "7"), ("r1", "two", "8"),
    ]  # fmt: skip
    assert [
        ExpectationResult(**{**plain, "failing_keys": tuple(plain["failing_keys"])}) for plain in state.results("r1")
    ] == [GOOD, BAD]


def test_results_older_than_the_setting_are_forgotten(tmp_path):
    state = State(tmp_path / "w.state", keep_days=10)
    state.add_validation("r1", now(days=11), "build", DAY, found(replace(BAD, id="old")))
    state.add_validation("r2", now(days=9), "build", DAY, found(BAD))
    assert {row["run_id"] for row in state.history()} == {"r2"}
    assert {row["run_id"] for row in state.failures()} == {"r2"}
    with sqlite3.connect(state.file) as connection:
        assert connection.execute("SELECT count(*) FROM expectations").fetchone() == (1,)


def test_only_the_same_signature_is_recalled(tmp_path):
    state = State(tmp_path / "w.state")
    assert state.recall("staging.a", "s1") is None
    state.add_validation("r1", now(), "build", DAY, found(GOOD, BAD))
    kept = state.recall("staging.a", "s1")
    assert (kept.results, kept.document) == ((GOOD, BAD), DOCUMENT)
    assert state.recall("staging.a", "s2") is None
    assert state.recall("staging.b", "s1") is None


def test_a_kept_result_does_not_replace_the_evaluation_it_repeats(tmp_path):
    state = State(tmp_path / "w.state")
    state.add_validation("r1", now(), "build", DAY, found(GOOD))
    state.add_validation("r2", now(), "build", DAY, found(replace(GOOD, kept_from="r1")))
    assert [row["kept_from"] for row in state.history()] == [None, "r1"]
    assert state.recall("staging.a", "s1").results == (GOOD,)


def test_a_sidecar_of_an_earlier_version_is_taken_over(tmp_path):
    file = tmp_path / "w.state"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE runs (run_id TEXT PRIMARY KEY, command TEXT, status TEXT, report TEXT)")
        connection.execute("CREATE TABLE documents (table_key TEXT PRIMARY KEY, run_id TEXT, document TEXT)")
        connection.execute("""INSERT INTO runs VALUES ('r0', 'build', 'published', '{"command": "build"}')""")
    state = State(file)
    state.add_validation("r1", now(), "build", DAY, found(GOOD))
    assert (state.runs(), len(state.history())) == ([{"command": "build"}], 1)


def test_a_file_that_is_no_sidecar_is_named(tmp_path):
    file = tmp_path / "w.state"
    file.write_text("not a database, however long it may be " * 100)
    with pytest.raises(WarehouseError, match=r"w\.state cannot be used: .*remove it: the history of runs"):
        State(file).history()


# In a build


def validating(*results):
    """A validator that finds these, whatever the tables hold."""
    return lambda *_: ValidationReport(results, 0.1)


@pytest.fixture(scope="module")
def raw(tmp_path_factory):
    return small_raw(tmp_path_factory.mktemp("raw"))


def test_a_build_that_is_not_published_is_in_the_next_one(raw, tmp_path):
    warehouse, state = tmp_path / "w.duckdb", State(tmp_path / "w.duckdb.state")
    failed = build(raw, warehouse, validator=validating(GOOD, BAD), state=state)
    assert (failed.status, warehouse.exists()) == ("failed", False)
    assert [row["failing_key"] for row in state.failures(failed.run_id)] == ["7", "8"]
    published = build(raw, warehouse, validator=validating(GOOD), state=state)
    assert query(warehouse, "SELECT run_id, count(*), count(*) FILTER (success) FROM quality.results GROUP BY 1 ORDER BY 1") == [
        (failed.run_id, 2, 1), (published.run_id, 1, 1),
    ]  # fmt: skip
    assert query(warehouse, "SELECT DISTINCT run_id FROM quality.failures") == [(failed.run_id,)]
    assert query(warehouse, "SELECT * FROM tapdata.validated") == [("staging.a", published.run_id)]


def test_a_part_says_which_run_its_tables_were_validated_by(raw, tmp_path):
    warehouse, state = tmp_path / "w.duckdb", State(tmp_path / "w.duckdb.state")
    first = build(raw, warehouse, validator=validating(GOOD, replace(GOOD, table="staging.b")), state=state)
    second = build(None, warehouse, as_of=None, select=(f"stg_{ACCOUNTS}",), validator=validating(GOOD), state=state)
    assert query(warehouse, "SELECT * FROM tapdata.validated ORDER BY 1") == [
        ("staging.a", second.run_id), ("staging.b", first.run_id),
    ]  # fmt: skip


# A validation of what is built


def test_content_depends_on_rows_and_columns_not_on_their_order(raw, tmp_path):
    warehouse = tmp_path / "w.duckdb"
    build(raw, warehouse)
    before = DuckDBTarget(warehouse).published()
    digest = before.content("staging", f"stg_{ACCOUNTS}")
    assert before.content("raw", ACCOUNTS) != digest
    before.scratch("turned", f"SELECT * FROM staging.stg_{ACCOUNTS} ORDER BY id DESC")
    rows = "SELECT * FROM staging.stg_{0} UNION ALL SELECT * FROM staging.stg_{0}"
    before.scratch("twice", rows.format(ACCOUNTS))
    turned, twice = before.content("temp", "turned"), before.content("temp", "twice")
    before.close()
    assert (turned == digest, twice == digest) == (True, False)


def test_a_validation_runs_audits_anew_and_names_what_is_gone(raw, tmp_path):
    from tapdata.engine.progress import Progress
    from tapdata.engine.validate import prepare
    from tiny import node

    def orphans(**inputs):
        accounts = inputs[f"stg_{ACCOUNTS}"]
        return accounts.filter(accounts.id == "9").select("id")

    audit = node("no_nine", orphans, inputs=(f"stg_{ACCOUNTS}",), layer="quality", domain="audits", takes_as_of=False)
    warehouse, graph = tmp_path / "w.duckdb", small_graph(audit)
    build(raw, warehouse, graph)
    chosen = [f"stg_{ACCOUNTS}", "no_nine"]
    room = DuckDBTarget(warehouse).candidate(fresh=False)
    room.connection.execute(f"UPDATE staging.stg_{ACCOUNTS} SET id = '9'")
    tables = prepare(graph, room, chosen, LAST_DAY, Progress())
    assert [(table.key, table.schema) for table in tables] == [
        (f"staging.stg_{ACCOUNTS}", "staging"),
        ("quality.no_nine", "temp"),
    ]
    assert len(room.query("SELECT * FROM temp.no_nine")) == 2
    assert room.query("SELECT * FROM quality.no_nine") == []  # as it was when the build was made
    room.connection.execute(f"ALTER TABLE staging.stg_{ACCOUNTS} RENAME id TO key")
    (_, broken) = prepare(graph, room, chosen, LAST_DAY, Progress())
    room.discard()
    assert (broken.place, "the audit cannot run" in broken.error, '"id"' in broken.error) == (None, True, True)
