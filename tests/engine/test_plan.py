"""What a second build would do and does: plans with their reasons, kept tables, increments counted by hand."""

from datetime import date, timedelta

import duckdb
import ibis
import pyarrow.parquet as pq
import pytest

from tapdata.engine.build import Request
from tapdata.engine.build import build as run_build
from tapdata.engine.errors import BuildError
from tapdata.engine.plan import plan
from tapdata.engine.progress import Progress
from tapdata.model import Follow, Incremental
from tapdata.warehouse.duckdb import DuckDBTarget
from tiny import (
    ACCOUNTS,
    EVENTS,
    LAST_DAY,
    arrow,
    at,
    build,
    node,
    per_status,
    plain_rows,
    query,
    small_graph,
    small_nodes,
    small_raw,
    staged,
)


def per_day(**inputs):
    """Events by day, with those of the day before."""
    events = inputs[f"stg_{EVENTS}"]
    days = events.mutate(day=events.timestamp.date()).group_by("day").agg(events=lambda t: t.count())
    before = days.select(day=days.day + ibis.interval(days=1), before="events")
    return days.left_join(before, "day").select("day", "events", before=lambda t: t.before.fill_null(0))


EVENT_DAYS = node(
    "int_days", per_day, inputs=(f"stg_{EVENTS}",), layer="intermediate", domain="devices", takes_as_of=False,
    columns={"day": "Day.", "events": "Events.", "before": "Events of the day before."}, grain=("day",),
    incremental=Incremental(day="day", inputs={f"stg_{EVENTS}": Follow(day="timestamp", back=1)}),
)  # fmt: skip


def event(number, day, **more):
    return {"id": str(number), "device_id": "1", "location_id": "1", "timestamp": at(day), "metrics": "{}"} | more


def graph_of(*more, first=None):
    accounts, _events, statuses = small_nodes()
    growing = staged(EVENTS)
    spec = Incremental(entity="id", inputs={EVENTS: Follow(entity="id")})
    growing = type(growing)(**{**vars(growing), "incremental": spec})
    return small_graph(nodes=[first or accounts, growing, statuses, EVENT_DAYS, *more])


@pytest.fixture
def raw(tmp_path):
    """Ten events on ten days, in a folder of files."""
    folder = small_raw(tmp_path / "raw", {EVENTS: None})
    return deliver(folder, *(event(n, n) for n in range(1, 11)))


@pytest.fixture
def warehouse(tmp_path, raw):
    file = tmp_path / "out" / "w.duckdb"
    build(raw, file, graph_of())
    return file


def steps(raw, warehouse, graph=None, as_of=LAST_DAY, **more):
    found = plan(graph or graph_of(), DuckDBTarget(warehouse), raw, as_of, **more)
    return {step.key: step for step in found.steps}, found


def deliver(raw, *rows, part=None):
    """Another file of events, or one of before written anew."""
    folder = raw / EVENTS
    folder.mkdir(exist_ok=True)
    number = part or len(list(folder.iterdir())) + 1
    pq.write_table(arrow(EVENTS, rows), folder / f"part-{number}.parquet")
    return raw


def actions(report):
    return {built.name: built.action for built in report.tables}


def mark(warehouse, sql):
    """Change what is published by hand: what is worked out anew loses the mark."""
    for slot in warehouse.parent.glob("w.duckdb.[ab]"):
        with duckdb.connect(str(slot)) as connection:
            connection.execute(sql)


def folder_of(warehouse):
    return {file.name: file.lstat().st_mtime_ns for file in warehouse.parent.iterdir()}


# Reasons


def test_nothing_is_published_yet(raw, tmp_path):
    found, whole = steps(raw, tmp_path / "none.duckdb")
    assert {step.reasons for step in found.values()} == {("never built",)}
    assert (whole.former, whole.is_idle) == (None, False)


def test_nothing_to_do_touches_nothing(raw, warehouse):
    before = folder_of(warehouse)
    found, whole = steps(raw, warehouse)
    assert ({step.action for step in found.values()}, whole.is_idle) == ({"skip"}, True)
    report = build(raw, warehouse, graph_of())
    assert (report.status, report.tables) == ("unchanged", ())
    assert folder_of(warehouse) == before


def test_changed_sql_is_told_with_its_difference_and_rebuilds_what_depends_on_it(raw, warehouse):
    def only_two(**inputs):
        return staged(ACCOUNTS).function(**inputs).limit(2)

    changed = node(
        f"stg_{ACCOUNTS}", only_two, inputs=(ACCOUNTS,), columns=staged(ACCOUNTS).columns, domain="app_database"
    )
    graph = graph_of(first=changed)
    found, _ = steps(raw, warehouse, graph)
    step = found[f"staging.stg_{ACCOUNTS}"]
    assert (step.action, step.reasons) == ("rebuild", ("SQL changed",))
    assert [line.strip() for line in step.diff if line.startswith("+") and "LIMIT" in line] == ["+LIMIT 2"]
    assert found["intermediate.int_statuses"].reasons == (f"parents change: stg_{ACCOUNTS}",)
    assert found[f"staging.stg_{EVENTS}"].action == "skip"
    assert actions(build(raw, warehouse, graph)) == {
        f"stg_{ACCOUNTS}": "made", f"stg_{EVENTS}": "kept", "int_statuses": "kept", "int_days": "kept"
    }  # two rows were all there were: what reads them is the same  # fmt: skip


def test_another_text_rebuilds_nothing_and_mends_the_comment(raw, warehouse):
    told = type(EVENT_DAYS)(**{**vars(staged(ACCOUNTS)), "description": "Said otherwise."})
    graph = graph_of(first=told)
    assert steps(raw, warehouse, graph)[1].is_idle
    deliver(raw, event(11, 11))
    assert actions(build(raw, warehouse, graph))[f"stg_{ACCOUNTS}"] == "kept"
    comment = f"SELECT comment FROM duckdb_tables() WHERE table_name = 'stg_{ACCOUNTS}'"
    assert query(warehouse, comment) == [("Said otherwise.",)]


def test_a_moved_day_is_told(raw, warehouse):
    found, _ = steps(raw, warehouse, as_of=date(2026, 7, 1))
    assert found[f"staging.stg_{ACCOUNTS}"].reasons == ("as_of moves from 2026-06-30 to 2026-07-01",)
    assert found[f"staging.stg_{EVENTS}"].action == "increment"


def test_a_selection_leaves_its_children_for_the_next_build(raw, warehouse):
    found, _ = steps(raw, warehouse, select=(f"stg_{ACCOUNTS}",))
    assert [(step.key, step.reasons) for step in found.values()] == [(f"staging.stg_{ACCOUNTS}", ("selected",))]
    rows = [row | {"status": "churned"} for row in plain_rows(ACCOUNTS)]
    small_raw(raw, {ACCOUNTS: arrow(ACCOUNTS, rows), EVENTS: None})
    build(raw, warehouse, graph_of(), as_of=None, select=(f"stg_{ACCOUNTS}",))
    found, whole = steps(raw, warehouse)
    assert found["intermediate.int_statuses"].reasons == (f"parents change: stg_{ACCOUNTS}",)
    assert not whole.is_idle


def test_everything_anew(raw, warehouse):
    found, _ = steps(raw, warehouse, anew=True)
    assert {step.reasons for key, step in found.items() if not key.startswith("raw.")} == {
        ("everything is built anew",)
    }


def test_other_expectations_are_noted(raw, warehouse):
    assert "expectations changed" in steps(raw, warehouse, suites="other")[1].notes[0]


# Increments


def test_arrived_rows_are_counted_and_only_their_days_are_worked_out_anew(raw, warehouse):
    deliver(raw, event(11, 5), event(12, 12))
    found, _ = steps(raw, warehouse)
    assert found[f"raw.{EVENTS}"].action == "load"
    days = found["intermediate.int_days"]
    assert (days.action, "to 2026-06-13" in days.scope) == ("increment", True)
    mark(warehouse, "UPDATE intermediate.int_days SET events = 100")
    report = build(raw, warehouse, graph_of())
    assert actions(report) == {
        f"stg_{ACCOUNTS}": "kept", f"stg_{EVENTS}": "incremented", "int_statuses": "kept", "int_days": "incremented"
    }  # fmt: skip
    told = {built.name: built.touched for built in report.tables}
    assert told[f"stg_{EVENTS}"] == "2 of id"
    assert query(warehouse, "SELECT day(day), events, before FROM intermediate.int_days WHERE events < 100 ORDER BY 1") == [
        (5, 2, 1), (6, 1, 2), (12, 1, 0),
    ]  # the day after the late event reads it; the others keep the mark  # fmt: skip


def test_a_row_that_goes_takes_its_day_with_it(raw, warehouse):
    deliver(raw, *(event(n, n) for n in range(1, 10)), part=1)
    report = build(raw, warehouse, graph_of())
    assert actions(report)["int_days"] == "incremented"
    assert query(warehouse, "SELECT max(day(day)), count(*) FROM intermediate.int_days") == [(9, 9)]


def test_a_corrected_row_leaves_its_former_day(raw, warehouse):
    deliver(raw, event(3, 20, created_at=at(25)))
    build(raw, warehouse, graph_of())
    assert query(warehouse, "SELECT list(day(day) ORDER BY day) FROM intermediate.int_days") == [
        ([1, 2, 4, 5, 6, 7, 8, 9, 10, 20],)
    ]


def test_a_day_that_moves_back_and_forth(raw, warehouse):
    counts = []
    for day in (5, 10, 3, 30):
        build(raw, warehouse, graph_of(), as_of=date(2026, 6, day))
        counts += query(
            warehouse, f"SELECT (SELECT count(*) FROM staging.stg_{EVENTS}), count(*) FROM intermediate.int_days"
        )
    assert counts == [(5, 5), (10, 10), (3, 3), (10, 10)]


def test_more_than_half_is_worked_out_whole(raw, warehouse):
    deliver(raw, *(event(n, n, status="error", created_at=at(28)) for n in range(1, 9)))
    assert actions(build(raw, warehouse, graph_of()))[f"stg_{EVENTS}"] == "made"


# The record of raw rows


def intake(report, name=EVENTS):
    (found,) = (one for one in report.intakes if one.table == name)
    return found


@pytest.mark.parametrize("as_of", [LAST_DAY, LAST_DAY - timedelta(days=19)])
def test_the_record_of_raw_rows_is_that_of_a_build_from_nothing(raw, warehouse, tmp_path, as_of):
    deliver(
        raw, event(2, 2), event(4, 4, status="error", created_at=at(25)), event(None, 3) | {"id": None}, event(" ", 3),
        event(12, 12), event(13, 13, timestamp=at(30) + timedelta(days=3)), event(14, 14, metrics="{broken"),
    )  # fmt: skip
    grown = build(raw, warehouse, graph_of(), as_of=as_of)
    anew = build(raw, tmp_path / "new" / "w.duckdb", graph_of(), as_of=as_of)
    assert intake(grown) == intake(anew)
    assert intake(grown).rows_null_key == 2
    dropped = f"SELECT key, reason, action FROM rejects.{EVENTS} ORDER BY ALL"
    assert query(warehouse, dropped) == query(tmp_path / "new" / "w.duckdb", dropped)


def test_rows_that_are_too_late_wait_for_a_build_anew(raw, warehouse):
    deliver(raw, event(11, 2), event(12, 29))
    request = Request(raw, LAST_DAY, late_days=10)
    report = run_build(graph_of(), DuckDBTarget(warehouse), request, None, Progress())
    assert intake(report).deferred == 1
    assert "1 rows older than late_days were deferred" in report.warnings[0]
    assert query(warehouse, f"SELECT key FROM rejects.{EVENTS} WHERE action = 'deferred'") == [("11",)]
    assert query(warehouse, f"SELECT count(*) FROM staging.stg_{EVENTS}") == [(11,)]
    anew = Request(raw, LAST_DAY, late_days=10, anew=True)
    run_build(graph_of(), DuckDBTarget(warehouse), anew, None, Progress())
    assert query(warehouse, f"SELECT count(*) FROM staging.stg_{EVENTS}") == [(12,)]


def test_a_file_that_is_written_anew_with_the_same_rows_changes_nothing(raw, warehouse):
    deliver(raw, *(event(n, n) for n in range(1, 11)), part=1)
    assert set(actions(build(raw, warehouse, graph_of())).values()) == {"kept"}


def test_a_file_with_another_name_brings_no_late_rows(raw, warehouse):
    (raw / EVENTS / "part-1.parquet").rename(raw / EVENTS / "part-0.parquet")
    report = run_build(graph_of(), DuckDBTarget(warehouse), Request(raw, LAST_DAY, late_days=3), None, Progress())
    assert (intake(report).deferred, set(actions(report).values())) == (0, {"kept", "made"})
    assert query(warehouse, f"SELECT DISTINCT _source_file FROM raw.{EVENTS}") == [(f"{EVENTS}/part-0.parquet",)]


def test_a_broken_build_is_gone_on_with(raw, warehouse):
    def failing(**inputs):
        return per_status(**inputs).mutate(accounts=lambda t: t.status.cast("int64"))

    rows = [row | {"status": "churned"} for row in plain_rows(ACCOUNTS)]
    small_raw(raw, {ACCOUNTS: arrow(ACCOUNTS, rows), EVENTS: None})
    broken = node(
        "int_broken", failing, inputs=(f"stg_{ACCOUNTS}",), layer="intermediate", domain="customers",
        columns={"status": "Status.", "accounts": "Accounts."}, grain=("status",), takes_as_of=False,
    )  # fmt: skip
    with pytest.raises(BuildError, match=r"intermediate\.int_broken"):
        build(raw, warehouse, graph_of(broken))
    assert actions(build(raw, warehouse, graph_of()))[f"stg_{ACCOUNTS}"] == "kept"
    assert query(warehouse, "SELECT status FROM intermediate.int_statuses") == [("churned",)]
