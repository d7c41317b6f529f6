"""Audits that look at what changed only: what they look at, when they look at everything, and that they find what is there."""

from dataclasses import replace
from datetime import timedelta

import pyarrow.parquet as pq
import pytest

from tapdata.engine.plan import plan
from tapdata.model import Follow, Incremental
from tapdata.warehouse.duckdb import DuckDBTarget
from tiny import EVENTS, LAST_DAY, arrow, at, build, node, query, small_graph, small_nodes, small_raw, staged

STAGED = f"stg_{EVENTS}"


def careless(**inputs):
    """Staging that loses the events of a broken device."""
    kept = staged(EVENTS).function(**inputs)
    return kept.filter(kept.device_id != "broken")


def days_agree(**inputs):
    """Days on which staging has another number of events than raw has keys."""
    raw, events = inputs[EVENTS], inputs[STAGED]
    before = raw.group_by(day=raw.timestamp.date()).agg(keys=raw.id.nunique())
    after = events.group_by(day=events.timestamp.date()).agg(events=events.count())
    both = before.left_join(after, "day")
    return both.filter((both.keys != both.events).fill_null(True)).select("day", "keys")


def latest_agree(**inputs):
    """Events that staging dates otherwise than the latest of their versions in raw."""
    raw, events = inputs[EVENTS], inputs[STAGED]
    latest = raw.group_by("id").agg(latest=raw.timestamp.max())
    both = latest.left_join(events, "id")
    return both.filter((both.latest != both.timestamp).fill_null(True)).select("id", "latest")


FOLLOWED = {EVENTS: Follow(day="timestamp", together="id"), STAGED: Follow(day="timestamp", together="id")}
DAYS_AGREE = node(
    "days_agree", days_agree, inputs=(EVENTS, STAGED), layer="quality", domain="audits", takes_as_of=False, grain=("day",),
    columns={"day": "Day.", "keys": "Keys in raw."},
    incremental=Incremental({name: Follow(day="timestamp") for name in (EVENTS, STAGED)}),
)  # fmt: skip
LATEST_AGREE = node(
    "latest_agree", latest_agree, inputs=(EVENTS, STAGED), layer="quality", domain="audits", takes_as_of=True, grain=("id",),
    columns={"id": "Key.", "latest": "Latest moment in raw."}, incremental=Incremental(FOLLOWED),
)  # fmt: skip


def graph_of(*audits):
    accounts, _, statuses = small_nodes()
    events = replace(
        staged(EVENTS), function=careless, incremental=Incremental(entity="id", inputs={EVENTS: Follow(entity="id")})
    )
    return small_graph(nodes=[accounts, events, statuses, *(audits or (DAYS_AGREE,))])


def event(number, day, device="1"):
    return {"id": str(number), "device_id": device, "location_id": "1", "timestamp": at(day), "metrics": "{}"}


def deliver(raw, *rows, part=None):
    folder = raw / EVENTS
    folder.mkdir(exist_ok=True)
    pq.write_table(arrow(EVENTS, rows), folder / f"part-{part or len(list(folder.iterdir())) + 1}.parquet")
    return raw


@pytest.fixture
def raw(tmp_path):
    folder = small_raw(tmp_path / "raw", {EVENTS: None})
    return deliver(folder, *(event(n, n) for n in range(1, 21)))


@pytest.fixture
def warehouse(tmp_path):
    return tmp_path / "out" / "w.duckdb"


def told(report, name):
    (found,) = (built for built in report.tables if built.name == name)
    return found.action, found.rows, found.touched


def test_days_that_changed_are_looked_at(raw, warehouse):
    assert told(build(raw, warehouse, graph_of()), "days_agree") == ("made", 0, "")
    deliver(raw, event(21, 21), event(22, 3))
    assert told(build(raw, warehouse, graph_of()), "days_agree") == (
        "incremented", 0, "2 days (2026-06-03 to 2026-06-21)",
    )  # fmt: skip


def test_what_is_wrong_there_has_everything_looked_at(raw, warehouse):
    build(raw, warehouse, graph_of())
    deliver(raw, event(21, 21, "broken"))
    assert told(build(raw, warehouse, graph_of()), "days_agree") == ("made", 1, "")
    assert query(warehouse, "select day::varchar, keys from quality.days_agree") == [("2026-06-21", 1)]
    deliver(raw, event(22, 22))  # what was found is there still
    (step,) = (
        step
        for step in plan(graph_of(), DuckDBTarget(warehouse), raw, LAST_DAY).steps
        if step.key == "quality.days_agree"
    )
    assert (step.action, step.reasons[-1]) == ("rebuild", "it has found something")
    assert told(build(raw, warehouse, graph_of()), "days_agree") == ("made", 1, "")
    deliver(raw, event(21, 21), part=2)
    assert told(build(raw, warehouse, graph_of()), "days_agree") == ("made", 0, "")
    for number, action in (
        (23, "made"),
        (24, "incremented"),
    ):  # the slot of the build before the last had found something
        deliver(raw, event(number, number))
        assert told(build(raw, warehouse, graph_of()), "days_agree")[0] == action


def test_a_corrected_file_changes_the_days_of_its_rows_alone(raw, warehouse):
    build(raw, warehouse, graph_of())
    deliver(raw, *(event(n, n, "2" if n == 7 else "1") for n in range(1, 20)), part=1)  # event 20 is taken back
    assert told(build(raw, warehouse, graph_of()), "days_agree") == (
        "incremented", 0, "2 days (2026-06-07 to 2026-06-20)",
    )  # fmt: skip


def test_rows_that_are_judged_together_come_together(raw, warehouse):
    build(raw, warehouse, graph_of(LATEST_AGREE))
    deliver(raw, event(10, 4))  # an older version of an event of the 10th
    assert told(build(raw, warehouse, graph_of(LATEST_AGREE)), "latest_agree") == ("incremented", 0, "day 2026-06-04")
    alone = replace(
        LATEST_AGREE, incremental=Incremental({EVENTS: Follow(day="timestamp"), STAGED: Follow(day="timestamp")})
    )
    build(raw, warehouse, graph_of(alone))
    deliver(raw, event(11, 4))
    assert told(build(raw, warehouse, graph_of(alone)), "latest_agree")[0] == "made"  # it looked as if one were missing


def test_much_that_changed_and_a_day_moved_back_have_everything_looked_at(raw, warehouse):
    graph = graph_of(LATEST_AGREE)
    build(raw, warehouse, graph)
    deliver(raw, *(event(30 + n, n) for n in range(1, 20)))
    assert told(build(raw, warehouse, graph), "latest_agree")[0] == "made"
    moved = build(raw, warehouse, graph, as_of=LAST_DAY - timedelta(days=3))
    assert told(moved, "latest_agree")[0] == "made"
