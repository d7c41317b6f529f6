"""What a build makes of messy raw tables, what it says of it, and what it refuses."""

import json
import re
from datetime import date, datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tapdata.contracts import RAW_TABLES
from tapdata.engine.errors import BuildError, InputError, UsageError, WarehouseError
from tiny import (
    ACCOUNTS,
    EVENTS,
    LAST_DAY,
    OWNERS,
    SMALL_RAW,
    arrow,
    at,
    build,
    node,
    plain_rows,
    query,
    rejects,
    small_graph,
    small_raw,
    write,
)  # fmt: skip

STAGED = f"staging.stg_{ACCOUNTS}"


def intake(report, name):
    (found,) = [found for found in report.intakes if found.table == name]
    return found


def test_rows_in_are_rows_staged_rejected_collapsed_and_future(first_build):
    report, warehouse = first_build
    found = intake(report, ACCOUNTS)
    dropped = (found.rows_null_key, found.rows_superseded, found.rows_identical, found.rows_future)
    assert (found.rows_in, *dropped, found.staged) == (
        8, 2, 1, 1, 1, 3,
    )  # fmt: skip
    assert query(warehouse, f"SELECT id, name FROM {STAGED} ORDER BY id") == [
        ("1", "new"),
        ("3", "updated later"),
        ("4", "undated"),
    ]
    for table in report.intakes:
        ((staged,),) = (
            query(warehouse, f"SELECT count(*) FROM staging.stg_{table.table}") if table.table != OWNERS else [(2,)]
        )
        assert table.staged == staged
        assert table.rows_in == table.staged + table.rejected + table.rows_identical + table.rows_future


def test_the_last_microsecond_of_as_of_is_seen(first_build):
    report, warehouse = first_build
    assert query(warehouse, f"SELECT id FROM staging.stg_{EVENTS} ORDER BY id") == [("1",), ("3",)]
    assert (report.as_of, intake(report, EVENTS).rows_future) == ("2026-06-30", 1)


def test_dropped_rows_are_in_rejects_with_personal_data_masked(first_build):
    report, warehouse = first_build
    found = rejects(warehouse, ACCOUNTS)
    assert [(r["key"], r["column_name"], r["reason"], r["action"]) for r in found] == [
        ("  ", None, "null key", "dropped"),
        ("1", None, "older version of a repeated key", "dropped"),
        (None, None, "null key", "dropped"),
    ]
    assert {r["source_file"] for r in found} == {f"{ACCOUNTS}.parquet"}
    assert {(r["row"]["name"], r["row"]["email"]) for r in found} == {("***", "***")}
    assert {r["row"]["status"] for r in found} == {"active"}
    assert len(found) == intake(report, ACCOUNTS).rejected
    assert query(warehouse, f"SELECT DISTINCT run_id FROM rejects.{ACCOUNTS}") == [(report.run_id,)]


def test_nulled_values_are_in_rejects_and_counted(first_build):
    report, warehouse = first_build
    (found,) = rejects(warehouse, EVENTS)
    assert (found["key"], found["column_name"], found["reason"], found["action"]) == (
        "3",
        "metrics",
        "malformed JSON",
        "nulled",
    )
    assert (intake(report, EVENTS).values_nulled, intake(report, EVENTS).nulled_columns) == (1, {"metrics": 1})


def test_every_table_has_rejects_also_without_any(first_build):
    _, warehouse = first_build
    for name in SMALL_RAW:
        assert query(warehouse, f"SELECT column_name FROM (DESCRIBE rejects.{name})") == [
            ("run_id",), ("source_file",), ("key",), ("column_name",), ("reason",), ("action",), ("row_json",),
        ]  # fmt: skip
    assert rejects(warehouse, OWNERS) == []


def test_what_happened_to_rows_is_told_in_words(first_build):
    report, _ = first_build
    told = {intake.table: intake.outcome for intake in report.intakes}
    assert report.warnings == ()
    assert told[ACCOUNTS] == (
        f"{ACCOUNTS}: 2 without a key, 1 older versions, 1 identical copies, 1 dated after as_of; see rejects.{ACCOUNTS}"
    )
    assert told[EVENTS] == (
        f"{EVENTS}: 1 dated after as_of, 1 values that did not fit (metrics 1); see rejects.{EVENTS}"
    )


def test_the_report_is_plain_data_and_the_warehouse_says_which_build_it_is(first_build):
    report, warehouse = first_build
    plain = json.loads(json.dumps(report.as_dict()))
    assert (plain["status"], plain["command"], plain["as_of"], plain["error"]) == (
        "published",
        "build",
        "2026-06-30",
        None,
    )
    assert [(table["name"], table["rows"]) for table in plain["tables"] if table["layer"] == "intermediate"] == [
        ("int_statuses", 1)
    ]
    assert query(warehouse, "SELECT run_id, as_of FROM tapdata.build") == [(report.run_id, LAST_DAY)]
    assert query(warehouse, "SELECT name, layer, row_count FROM tapdata.models ORDER BY name") == [
        ("int_statuses", "intermediate", 1), (f"stg_{ACCOUNTS}", "staging", 3), (f"stg_{EVENTS}", "staging", 2),
    ]  # fmt: skip
    counts = query(
        warehouse, f"SELECT rows_in, staged, rows_future FROM tapdata.row_counts WHERE raw_table = '{ACCOUNTS}'"
    )
    assert counts == [(8, 3, 1)]
    assert set(report.seconds) >= {"load", "build", "publish"}


def test_tables_carry_their_documents(first_build):
    comments = query(
        first_build[1], "SELECT comment FROM duckdb_columns() WHERE table_name = 'int_statuses' ORDER BY column_name"
    )
    assert comments == [("Accounts.",), ("Status.",)]


def test_copies_in_overlapping_files_are_no_rejects(tmp_path):
    rows = plain_rows(ACCOUNTS, 2)
    (tmp_path / "raw" / ACCOUNTS).mkdir(parents=True)
    for file, kept in (("a", rows), ("b", rows[:1]), ("c", [rows[0] | {"updated_at": at(1)}])):
        pq.write_table(arrow(ACCOUNTS, kept), tmp_path / "raw" / ACCOUNTS / f"{file}.parquet")
    write(tmp_path / "raw", only=[EVENTS, OWNERS])
    report = build(tmp_path / "raw", tmp_path / "w.duckdb")
    found = intake(report, ACCOUNTS)
    assert (found.rows_in, found.rows_identical, found.rows_superseded, found.staged, found.files) == (4, 1, 1, 2, 3)
    (rejected,) = rejects(tmp_path / "w.duckdb", ACCOUNTS)
    assert rejected["source_file"] == f"{ACCOUNTS}/c.parquet"


def test_empty_tables_build_with_the_right_columns(tmp_path):
    raw = small_raw(tmp_path / "raw", {name: arrow(name, []) for name in SMALL_RAW})
    report = build(raw, tmp_path / "w.duckdb")
    assert report.status == "published"
    assert [built.rows for built in report.tables] == [0, 0, 0]
    assert query(tmp_path / "w.duckdb", f"SELECT count(*) FROM (DESCRIBE {STAGED})") == [(13,)]


# as_of


def events_on(folder, *days):
    rows = [{"id": str(n), "device_id": "1", "location_id": "1", "timestamp": day} for n, day in enumerate(days)]
    return small_raw(folder, {EVENTS: arrow(EVENTS, rows)})


def test_the_default_as_of_is_the_last_day_of_the_events(tmp_path):
    june = [at(day) for day in range(1, 31)]
    raw = events_on(tmp_path / "raw", *june, datetime(2099, 1, 1), datetime(1969, 12, 31, 23))
    # a day outside the calendar of Python is no day either
    moments = [day.isoformat(" ") for day in june for _ in range(4)] + ["99999-01-01 00:00:00", "2099-01-01"]
    ids = [str(n) for n in range(len(moments))]
    pq.write_table(pa.table({"id": ids, "timestamp": moments}), raw / f"{EVENTS}.parquet")
    assert build(raw, tmp_path / "w.duckdb", as_of=None).as_of == "2026-06-30"


def test_without_events_the_day_must_be_said_and_nothing_is_published(tmp_path):
    raw = small_raw(tmp_path / "raw", {EVENTS: arrow(EVENTS, [])})
    with pytest.raises(UsageError, match="event tables are empty, so there is no last day; say --as-of YYYY-MM-DD"):
        build(raw, tmp_path / "out" / "w.duckdb", as_of=None)
    assert not (tmp_path / "out" / "w.duckdb").exists()


def test_an_earlier_as_of_sees_less(messy_raw, built):
    report = build(messy_raw, built, as_of=date(2026, 6, 29))
    assert intake(report, EVENTS).rows_future == 2
    assert query(built, f"SELECT id FROM staging.stg_{EVENTS}") == [("3",)]


# What is refused


def refused(raw, warehouse, graph=None):
    with pytest.raises(InputError) as raised:
        build(raw, warehouse, graph)
    assert not warehouse.exists()
    assert [file.name for file in warehouse.parent.iterdir() if file.name.startswith("w.duckdb")] == ["w.duckdb.lock"]
    return str(raised.value).splitlines()


def test_all_missing_tables_are_named_at_once(tmp_path):
    raw = write(tmp_path / "raw", only=[OWNERS])
    lines = refused(raw, tmp_path / "w.duckdb")
    assert lines == [
        f"raw table {name} is missing in {raw}; add {name}.parquet, {name}/*.parquet or {name}.csv"
        for name in (ACCOUNTS, EVENTS)
    ]


def test_all_thirty_may_be_missing(tmp_path):
    (tmp_path / "raw").mkdir()
    lines = refused(tmp_path / "raw", tmp_path / "w.duckdb", small_graph(raw=RAW_TABLES))
    assert [line.split()[2] for line in lines] == list(RAW_TABLES)


def test_missing_key_columns_are_named_with_the_missing_tables(tmp_path):
    raw = small_raw(
        tmp_path / "raw", {ACCOUNTS: pa.table({"ids": ["1"]}), EVENTS: pa.table({"name": ["1"]}), OWNERS: None}
    )
    assert [line.split(";")[0] for line in refused(raw, tmp_path / "w.duckdb")] == [
        f"raw table {ACCOUNTS} has no key column 'id'", f"raw table {EVENTS} has no key column 'id'",
        f"raw table {OWNERS} is missing in {raw}",
    ]  # fmt: skip


def test_a_truncated_file_stops_the_build_in_one_line(tmp_path):
    raw = small_raw(tmp_path / "raw")
    file = raw / f"{EVENTS}.parquet"
    file.write_bytes(file.read_bytes()[:-50])
    (line,) = refused(raw, tmp_path / "w.duckdb")
    assert re.match(rf"raw table {EVENTS} cannot be read: .*{EVENTS}.parquet.*; restore or replace the file$", line)


def test_no_raw_input_is_wrong_usage(tmp_path):
    with pytest.raises(UsageError, match=r"--raw DIR, or raw: in conf/settings\.yml"):
        build(None, tmp_path / "w.duckdb")


def test_missing_nullable_columns_are_warned_about_and_null(tmp_path):
    raw = small_raw(tmp_path / "raw", {OWNERS: pa.table({"Id": ["1"], "nickname": ["x"], "CREATEDAT": ["2026-06-01"]})})
    report = build(raw, tmp_path / "w.duckdb")
    found = intake(report, OWNERS)
    assert found.missing_columns == ("email", "firstname", "lastname", "userid", "updatedat", "archived", "created_at")
    told = [line for line in report.warnings if OWNERS in line]
    assert f"raw table {OWNERS} has no column userid: read as null; add it, or ignore this" in told
    assert [line for line in told if "nickname" in line] == [
        f"raw table {OWNERS} has columns no contract knows, ignored: nickname"
    ]


# Models that fail, validators that say no


def failing(**inputs):
    """A model that compiles and cannot run: its text is no number."""
    accounts = inputs[f"stg_{ACCOUNTS}"]
    return accounts.select(id=accounts.name.cast("int64"))


def no(room, tables, run_id, as_of):
    """A validator that finds a critical failure in one table."""
    from tapdata.engine.results import ExpectationResult, ValidationReport

    assert all(room.has_table(table.schema, table.name) for table in tables)
    results = [
        ExpectationResult(
            table.key, "expect_x", "id", "d", "critical", "o", success=False, expected="x", observed="y", failing_rows=1
        )
        for table in tables
        if table.key == f"raw.{ACCOUNTS}"
    ]
    return ValidationReport(tuple(results), 0.1)


def snapshot(folder):
    """The files that readers may see; the slot of the next build is none of them."""
    spare = {".a": ".b", ".b": ".a"}[(folder / "w.duckdb").resolve().suffix]
    files = [path for path in folder.iterdir() if path.name not in (f"w.duckdb{spare}", f"w.duckdb{spare}.wal")]
    return {path.name: path.readlink() if path.is_symlink() else path.stat().st_size for path in files}


def test_a_model_that_fails_leaves_the_published_build(plain_raw, built):
    before = snapshot(built.parent)
    graph = small_graph(node("stg_fails", failing, inputs=(f"stg_{ACCOUNTS}",), takes_as_of=False))
    with pytest.raises(BuildError, match=r"^staging.stg_fails: Conversion Error.*") as raised:
        build(plain_raw, built, graph)
    assert "\n" not in str(raised.value)
    assert snapshot(built.parent) == before
    assert query(built, f"SELECT count(*) FROM {STAGED}") == [(3,)]


def test_a_critical_failure_keeps_a_build_from_being_published(plain_raw, built):
    before = snapshot(built.parent)
    report = build(plain_raw, built, validator=no)
    assert (report.status, len(report.validation.blocking)) == ("failed", 1)
    assert snapshot(built.parent) == before


def test_a_validator_that_breaks_leaves_the_published_build(plain_raw, built):
    def broken(*arguments):
        raise KeyboardInterrupt

    before = snapshot(built.parent)
    with pytest.raises(KeyboardInterrupt):
        build(plain_raw, built, validator=broken)
    assert snapshot(built.parent) == before


def test_a_warning_is_reported_and_published(plain_raw, tmp_path):
    from dataclasses import replace

    def careful(*arguments):
        report = no(*arguments)
        return replace(
            report, results=tuple(replace(result, severity="warning", failing_keys=("7",)) for result in report.results)
        )

    report = build(plain_raw, tmp_path / "w.duckdb", validator=careful)
    assert (report.status, len(report.validation.failures), report.validation.blocking) == ("published", 1, ())
    assert query(tmp_path / "w.duckdb", "SELECT table_key, severity, success FROM quality.results") == [
        (f"raw.{ACCOUNTS}", "warning", False)
    ]
    assert query(tmp_path / "w.duckdb", "SELECT failing_key FROM quality.failures") == [("7",)]


# Parts of a build


def test_a_selection_rebuilds_its_part_and_keeps_the_rest(plain_raw, built):
    graph = small_graph()
    before = query(built, f"SELECT * FROM staging.stg_{EVENTS} ORDER BY id")
    report = build(plain_raw, built, graph, as_of=None, select=(f"stg_{ACCOUNTS}",))
    assert ([table.name for table in report.tables], report.as_of) == ([f"stg_{ACCOUNTS}"], "2026-06-30")
    assert query(built, f"SELECT id FROM {STAGED} ORDER BY id") == [("1",), ("2",)]
    assert query(built, f"SELECT * FROM staging.stg_{EVENTS} ORDER BY id") == before
    assert query(built, "SELECT accounts FROM intermediate.int_statuses") == [(3,)]  # not selected, so as it was
    assert dict(query(built, "SELECT raw_table, rows_in FROM tapdata.row_counts")) == {
        ACCOUNTS: 2,
        EVENTS: 3,
        OWNERS: 2,
    }
    assert len(query(built, "SELECT name FROM tapdata.models")) == 3
    report = build(None, built, graph, as_of=None, select=("int_statuses",))
    assert query(built, "SELECT status, accounts FROM intermediate.int_statuses ORDER BY status") == [
        ("active", 1),
        ("churned", 1),
    ]
    assert report.intakes == ()


def test_a_selection_keeps_the_day(messy_raw, built):
    with pytest.raises(UsageError, match="published build is as of 2026-06-30; a selection keeps that day"):
        build(messy_raw, built, as_of=date(2026, 6, 1), select=(f"stg_{ACCOUNTS}",))


def test_a_selection_before_the_first_build_is_wrong_usage(plain_raw, tmp_path):
    with pytest.raises(UsageError, match=r"nothing is built at .*w.duckdb; run `tapdata build` first"):
        build(plain_raw, tmp_path / "w.duckdb", select=("int_statuses",))
    with pytest.raises(UsageError, match="nothing is built at"):
        build(plain_raw, tmp_path / "w.duckdb", exclude=("int_statuses",))


def test_raw_tables_alone_need_raw_input(built):
    with pytest.raises(UsageError, match="selection names raw tables only; say --raw DIR"):
        build(None, built, as_of=None, select=(ACCOUNTS,))


def test_modified_models_are_those_whose_sql_parents_or_settings_changed(built, plain_raw):
    def more(**inputs):
        accounts = inputs[f"stg_{ACCOUNTS}"]
        return accounts.group_by("status").agg(accounts=accounts.id.nunique())

    unchanged = build(None, built, small_graph(), as_of=None, select=("state:modified",))
    assert unchanged.tables == ()
    nodes = [found for found in small_graph().nodes.values() if found.name != "int_statuses"]
    changed = node(
        "int_statuses", more, inputs=(f"stg_{ACCOUNTS}",), layer="intermediate", domain="customers", grain=("status",),
        columns={"status": "Status.", "accounts": "Accounts."}, takes_as_of=False,
    )  # fmt: skip
    report = build(None, built, small_graph(changed, nodes=nodes), as_of=None, select=("state:modified",))
    assert [table.name for table in report.tables] == ["int_statuses"]


def test_a_model_may_turn_from_table_to_view_and_back(plain_raw, built):
    from dataclasses import replace

    for kind in ("view", "table"):
        nodes = [
            replace(found, kind=kind) if found.name == "int_statuses" else found
            for found in small_graph().nodes.values()
        ]
        build(None, built, small_graph(nodes=nodes), as_of=None, select=("int_statuses",))
        assert query(built, "SELECT table_type FROM information_schema.tables WHERE table_name = 'int_statuses'") == [
            ("VIEW" if kind == "view" else "BASE TABLE",)
        ]


def test_a_warehouse_that_another_program_made_is_refused(built, tmp_path):
    import duckdb

    slot = built.parent / built.readlink()
    with duckdb.connect(str(slot)) as connection:
        connection.execute("DROP TABLE tapdata.build")
    with pytest.raises(WarehouseError, match="holds no finished build"):
        build(None, built, as_of=None, select=("int_statuses",))


# The same in, the same out


def test_rows_shuffled_over_files_give_the_same_tables(tmp_path, messy_raw, first_build):
    import random

    for name in SMALL_RAW:
        rows = pq.read_table(messy_raw / f"{name}.parquet").to_pylist()
        random.Random(name).shuffle(rows)
        (tmp_path / "raw" / name / "deep").mkdir(parents=True)
        for part, kept in (("deep/b", rows[::2]), ("a", rows[1::2])):
            pq.write_table(arrow(name, kept), tmp_path / "raw" / name / f"{part}.parquet")
    build(tmp_path / "raw", tmp_path / "w.duckdb")
    one, other = first_build[1], tmp_path / "w.duckdb"
    import duckdb

    with duckdb.connect() as connection:
        connection.execute(f"ATTACH '{one}' AS one (READ_ONLY); ATTACH '{other}' AS other (READ_ONLY)")
        for table in (STAGED, f"staging.stg_{EVENTS}", "intermediate.int_statuses"):
            for left, right in (("one", "other"), ("other", "one")):
                assert connection.sql(f"FROM {left}.{table} EXCEPT ALL FROM {right}.{table}").fetchall() == []
        counts = [
            connection.sql(f"SELECT * EXCLUDE (files) FROM {w}.tapdata.row_counts ORDER BY ALL").fetchall()
            for w in ("one", "other")
        ]
    assert counts[0] == counts[1]
