"""Increments of a table by an entity that the versions of a row may name differently."""

from dataclasses import replace
from datetime import timedelta

import pyarrow.parquet as pq
import pytest

from tapdata.model import Follow, Incremental
from tapdata.warehouse import duckdb_touched
from tiny import EVENTS, LAST_DAY, arrow, at, build, query, small_graph, small_nodes, small_raw, staged

BY_DEVICE = Incremental(entity="device_id", inputs={EVENTS: Follow(entity="device_id")})
EARLIER = LAST_DAY - timedelta(days=2)


def event(number, day, device):
    return {"id": str(number), "device_id": device, "location_id": "1", "timestamp": at(day), "metrics": "{}"}


@pytest.mark.parametrize("days", [(EARLIER, LAST_DAY), (LAST_DAY, EARLIER), (EARLIER, LAST_DAY, EARLIER, LAST_DAY)])
def test_a_moved_day_takes_a_row_from_the_device_that_had_it(tmp_path, monkeypatch, days):
    monkeypatch.setattr(duckdb_touched, "SHARE", 2.0)
    raw = small_raw(tmp_path / "raw", {EVENTS: None})
    (raw / EVENTS).mkdir()
    rows = [event(n, n, "other") for n in range(1, 20)]
    pq.write_table(
        arrow(EVENTS, [*rows, event(20, 20, "first"), event(20, 29, "then")]), raw / EVENTS / "part-1.parquet"
    )
    accounts, _, statuses = small_nodes()
    graph = small_graph(nodes=[accounts, replace(staged(EVENTS), incremental=BY_DEVICE), statuses])
    found = f"select id, device_id from staging.stg_{EVENTS} where device_id <> 'other'"
    for number, day in enumerate(days):
        report = build(raw, tmp_path / "w.duckdb", graph, as_of=day)
        (events,) = (built for built in report.tables if built.name == f"stg_{EVENTS}")
        assert events.action == "made" if not number else events.action in ("incremented", "kept")
        assert query(tmp_path / "w.duckdb", found) == [("20", "then" if day == LAST_DAY else "first")]
