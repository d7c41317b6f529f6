"""What is done is validated while the rest is made: the report is that of one validation after all, in the same order."""

import threading
import time
from dataclasses import replace

import pytest

from tapdata.engine.beside import merged
from tapdata.engine.build import Request
from tapdata.engine.build import build as run_build
from tapdata.engine.errors import BuildError
from tapdata.engine.progress import Progress
from tapdata.engine.results import ExpectationResult, ValidationReport
from tapdata.warehouse import duckdb_candidate
from tapdata.warehouse.duckdb import DuckDBTarget
from tiny import ACCOUNTS, LAST_DAY, node, query, small_graph

STAGED = f"stg_{ACCOUNTS}"


def result(table, **more):
    given = {"severity": "warning", "success": True, "expected": "x", "observed": "y"} | more
    return ExpectationResult(table, "expect_x", "id", "d", owner="o", **given)


class Recorder:
    """A validator that finds what a table holds, and notes what it was asked for, by which thread, through which room."""

    def __init__(self, *, error_at=()):
        self.calls, self.rooms, self.errors = [], [], list(error_at)

    def __call__(self, room, tables, run_id, as_of):
        assert all(room.has_table(table.schema, table.name) for table in tables)
        self.calls.append((threading.current_thread().name.split("_")[0], [table.key for table in tables]))
        self.rooms.append(room)
        found = []
        for table in tables:
            rows = room.fetch(f"SELECT count(*) FROM {table.schema}.{table.name}")[0][0]
            error = "Out of Memory Error" if table.key in self.errors else None
            found.append(result(table.key, success=error is None, observed=f"{rows} rows", error=error))
        self.errors = []
        return ValidationReport(
            tuple(found),
            0.5,
            {table.key: {"of": run_id} for table in tables},
            {table.key: table.version for table in tables},
        )


def doubled(**inputs):
    table = inputs[STAGED].select("id")
    return table.union(table)


def graph(function=doubled):
    return small_graph(
        node("int_twice", function, inputs=(STAGED,), layer="intermediate", domain="customers", columns={"id": "Key."},
             takes_as_of=False)
    )  # fmt: skip


def built(raw, warehouse, validator, *, threads=None, of=None, progress=None):
    request = Request(raw, LAST_DAY, threads=threads)
    return run_build(of or graph(), DuckDBTarget(warehouse), request, validator, progress or Progress())


def test_tables_are_validated_as_they_are_done_and_reported_in_order(plain_raw, tmp_path):
    beside, after = Recorder(), Recorder()
    report = built(plain_raw, tmp_path / "a.duckdb", beside)
    alone = built(plain_raw, tmp_path / "b.duckdb", after, threads=1)
    assert [thread for thread, _ in after.calls] == ["MainThread"]
    assert {thread for thread, _ in beside.calls} == {"tapdata-validate"}
    batches = [keys for _, keys in beside.calls]
    assert [{key.split(".")[0] for key in keys} for keys in batches] == [{"raw"}, {"staging"}, {"intermediate"}]
    assert len({id(room) for room in beside.rooms}) == 1
    assert report.validation.results == alone.validation.results
    assert list(report.validation.signatures) == list(alone.validation.signatures)
    assert report.validation.documents.keys() == alone.validation.documents.keys()
    assert report.validation.results[-1].observed == "4 rows"
    assert report.validation.seconds == 0.5 * len(beside.calls)
    with pytest.raises(Exception, match=r"(?i)closed"):
        beside.rooms[0].fetch("SELECT 1")


def test_what_could_not_be_evaluated_beside_others_is_evaluated_again(plain_raw, tmp_path):
    validator = Recorder(error_at=[f"raw.{ACCOUNTS}"])
    report = built(plain_raw, tmp_path / "w.duckdb", validator)
    assert validator.calls[-1] == ("MainThread", [f"raw.{ACCOUNTS}"])
    assert all(one.success for one in report.validation.results)
    assert len(report.validation.results) == len({one.table for one in report.validation.results})


def test_large_data_is_validated_after_all_is_made(plain_raw, tmp_path, monkeypatch):
    monkeypatch.setattr(duckdb_candidate, "BYTES_OF_A_ROW", 1e15)
    validator = Recorder()
    report = built(plain_raw, tmp_path / "w.duckdb", validator)
    assert [thread for thread, _ in validator.calls] == ["MainThread"]
    assert len(validator.calls[0][1]) == len(report.validation.results)


def test_a_failed_model_ends_the_validation_and_frees_the_warehouse(plain_raw, tmp_path):
    started, seen = threading.Event(), []

    def endless(room, tables, run_id, as_of):
        started.set()
        try:
            room.fetch("SELECT count(*) FROM range(1000000000) a, range(1000000000) b")
        finally:
            seen.append(room.is_interrupted)
        return ValidationReport((), 0.0)

    def broken(**inputs):
        return inputs[STAGED].select(id=(inputs[STAGED].id + "x").cast("int8").cast("string"))

    class Waiting(Progress):
        def running(self, name):
            assert name != "intermediate.int_twice" or started.wait(30)

    begun = time.monotonic()
    with pytest.raises(BuildError, match="int_twice"):
        built(plain_raw, tmp_path / "w.duckdb", endless, of=graph(broken), progress=Waiting())
    assert time.monotonic() - begun < 60
    assert seen == [True]
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("tapdata")]
    assert built(plain_raw, tmp_path / "w.duckdb", Recorder()).status == "published"
    assert query(tmp_path / "w.duckdb", "SELECT count(*) FROM intermediate.int_twice") == [(4,)]


def test_a_validator_that_raises_ends_the_build(plain_raw, tmp_path):
    def broken(room, tables, run_id, as_of):
        raise ValueError("a suite cannot be read")

    with pytest.raises(ValueError, match="a suite cannot be read"):
        built(plain_raw, tmp_path / "w.duckdb", broken)
    assert not (tmp_path / "w.duckdb").exists()


def test_of_two_reports_on_a_table_the_later_counts():
    early, late = result("staging.b"), result("staging.b", observed="z")
    first = ValidationReport((early, result("raw.a")), 1.0, {"staging.b": {"n": 1}}, {"staging.b": "1"})
    second = ValidationReport((late,), 2.0, {"staging.b": {"n": 2}}, {"staging.b": "2"})
    report = merged([first, second], ["raw.a", "staging.b"])
    assert report.results == (replace(early, table="raw.a"), late)
    assert (report.seconds, report.documents, report.signatures) == (3.0, {"staging.b": {"n": 2}}, {"staging.b": "2"})
