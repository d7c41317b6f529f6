"""The bands of venues at their edges, and which reading of a keg holds when."""

from datetime import date, datetime, timedelta

import ibis
import pytest

from support import model_schema, table
from tapdata.logic import kegs, location_health
from tiny import column_of


def number(value, kind="float64"):
    return ibis.literal(value, kind) if value is not None else ibis.null(kind)


@pytest.mark.parametrize(
    ("availability", "issues", "events", "devices", "score"),
    [
        (95.0, 2.0, 101, 3, 95.0), (100.0, 0.0, 100, 3, 80.0), (94.9, 0.0, 900, 3, 80.0), (100.0, 2.1, 900, 3, 80.0),
        (80.0, 5.0, 51, 3, 80.0), (80.0, 5.1, 51, 3, 60.0), (80.0, 5.0, 50, 3, 60.0), (60.0, 90.0, 1, 3, 60.0),
        (60.0, None, 0, 3, 30.0), (59.9, 0.0, 500, 3, 30.0), (None, 0.0, 500, 3, 30.0), (None, None, 0, 0, 10.0),
        (100.0, None, 101, 3, 95.0),
    ],
)  # fmt: skip
def test_the_health_ladder(availability, issues, events, devices, score):
    found = location_health.health_score(
        number(availability), number(issues), number(events, "int64"), number(devices, "int64")
    )
    assert column_of(found) == [score]


@pytest.mark.parametrize(
    ("score", "availability", "issues", "readiness"),
    [
        (95.0, 100.0, 5.0, 98.0),  # 38 + 30 + 30
        (60.0, 80.0, 5.1, 63.0),  # 24 + 24 + 15
        (30.0, None, None, 30.0),  # health alone
        (30.0, None, 0.0, 60.0),  # (12 + 30) / 0.7
    ],
)
def test_readiness_shares_the_weight_of_what_does_not_apply(score, availability, issues, readiness):
    found = location_health.readiness_score(number(score), number(availability), number(issues))
    assert column_of(found) == [pytest.approx(readiness)]


def test_the_composite_shares_the_weight_of_what_does_not_apply():
    parts = {"device_health": 80.0, "location_health": 60.0, "utilisation": 100.0, "uptime": 90.0, "support": 70.0}
    known = {name: number(value) for name, value in parts.items()}
    assert column_of(location_health.composite_score(**known)) == [pytest.approx(79.5)]  # 24 + 15 + 20 + 13.5 + 7
    known["device_health"] = number(None)
    assert column_of(location_health.composite_score(**known)) == [pytest.approx(55.5 / 0.7)]


@pytest.mark.parametrize(
    ("days", "connectivity", "issues", "score"),
    [(6, 90.1, 1.9, 95.0), (6, 90.0, 1.9, 80.0), (4, 70.1, 4.9, 80.0), (4, 70.1, 5.0, 60.0), (2, 50.1, 99.0, 60.0),
     (2, 50.0, 0.0, 40.0), (1, None, None, 40.0), (0, 0.0, None, 20.0)],
)  # fmt: skip
def test_the_ladder_of_a_week(days, connectivity, issues, score):
    found = location_health.weekly_score(number(days, "int64"), number(connectivity), number(issues))
    assert column_of(found) == [score]


@pytest.mark.parametrize(
    ("function", "edges"),
    [
        (location_health.volume_tier, {100_000: "high", 99_999: "medium", 49_999: "low", 9_999: "minimal", 0: "none"}),
        (
            location_health.weekly_volume_tier,
            {50_000: "high", 49_999: "medium", 19_999: "low", 4_999: "minimal", 0: "none"},
        ),
        (
            location_health.connectivity_tier,
            {95: "excellent", 94.9: "good", 79.9: "fair", 59.9: "poor", 0: "none", None: "none"},
        ),
        (
            location_health.device_health_tier,
            {90: "excellent", 89.9: "good", 69.9: "fair", 49.9: "poor", 0: "poor", None: None},
        ),
        (location_health.health_band, {95: "excellent", 80: "good", 60: "fair", 30: "poor", 10: "critical"}),
        (location_health.activity_level, {1000: "high", 999: "medium", 499: "low", 99: "minimal", 0: "none"}),
        (location_health.lifecycle_stage, {30: "new", 31: "establishing", 181: "mature", 366: "veteran"}),
        (location_health.recent_activity_status, {0: "today", 1: "week", 7: "month", 30: "dormant", None: "never"}),
    ],
)
def test_bands_at_their_edges(function, edges):
    found = {value: column_of(function(number(None if value is None else float(value))))[0] for value in edges}
    assert found == edges


def test_a_reading_of_a_keg_holds_until_the_next_or_for_thirty_days():
    rows = [
        ("1", "keg_1_1", 40.0, datetime(2026, 5, 1, 9)),
        ("2", "keg_1_1", 8.0, datetime(2026, 5, 1, 22)),  # the later reading of a day tells
        ("3", "keg_1_1", 95.0, datetime(2026, 5, 11, 9)),
        ("4", "keg_1_2", 5.0, datetime(2026, 5, 3, 9)),
        ("5", None, 5.0, datetime(2026, 5, 3, 9)),  # no keg named
        ("6", "keg_1_3", None, datetime(2026, 5, 3, 9)),  # no level told
    ]
    events = table(
        model_schema("stg_app_database__tap_events"),
        *(
            {"tap_event_id": key, "location_id": "1", "keg_id": keg, "keg_level_percent": level, "event_timestamp": at,
             "event_date": at.date()}
            for key, keg, level, at in rows
        ),
    )  # fmt: skip
    found = kegs.readings(events).order_by("keg_id", "valid_from").to_pyarrow().to_pylist()
    assert [(row["keg_id"], row["keg_level_percent"], row["valid_from"], row["valid_to"]) for row in found] == [
        ("keg_1_1", 8.0, date(2026, 5, 1), date(2026, 5, 11)),
        ("keg_1_1", 95.0, date(2026, 5, 11), date(2026, 5, 11) + timedelta(days=30)),
        ("keg_1_2", 5.0, date(2026, 5, 3), date(2026, 6, 2)),
    ]
