from datetime import datetime
from decimal import Decimal

import pytest

from support import model_schema, run, typed

DEVICES = [{"device_id": "a", "is_orphan": False, "device_type": "tap_controller", "model": "TC"}]
NUMBERS = (
    "events", "pours", "cleaning_events", "maintenance_events", "errors", "health_check_events", "alerts", "events_with_status",
    "successful_events", "failed_events", "readings", "anomalies", "temperature_anomalies", "pressure_anomalies",
    "flow_readings", "temperature_readings", "pressure_readings",
)  # fmt: skip
SUMS = (
    "volume_ml",
    "active_seconds",
    *(f"{n}_{s}" for n in ("flow", "temperature", "pressure") for s in ("sum", "square_sum")),
)


def hour(day, clock, events=1, **row):
    zeros = dict.fromkeys(NUMBERS, 0) | dict.fromkeys(SUMS, 0.0)
    moment = datetime(2026, 6, day, clock)
    place = {"device_id": "a", "location_id": "1", "account_id": "7", "is_orphan": False, "hour_timestamp": moment}
    done = {
        "events_with_status": events,
        "successful_events": events,
        "last_event_at": moment,
        "business_period": "Other",
    }
    return zeros | place | done | {"event_date": moment.date(), "events": events} | row


def hourly(*rows, devices=DEVICES):
    return run(
        "entity_devices_hourly",
        tap_hours=typed(model_schema("tap_hours"), *rows),
        stg_app_database__devices=typed(model_schema("stg_app_database__devices"), *devices),
    )


def test_averages_are_over_hours_not_rows():
    found = hourly(
        hour(1, 0, 24, volume_ml=240.0),
        hour(1, 23, 24),
        hour(2, 0, 12, volume_ml=480.0, errors=6),
        hour(20, 5, 3, errors=3),
    )
    assert [row["avg_events_24h"] for row in found] == [1.0, 2.0, 1.5, 0.125]
    assert [row["avg_volume_ml_24h"] for row in found] == [10.0, 10.0, 20.0, 0.0]
    assert [row["avg_error_rate_24h"] for row in found] == pytest.approx([0.0, 0.0, 6 / 36 * 100, 100.0])
    assert [row["event_change_rate"] for row in found] == [None, None, -50.0, None]
    assert [row["volume_trend"] for row in found] == ["up", "down", "up", None]


def test_a_device_that_moves_within_an_hour_has_one_row_at_its_last_venue():
    late = datetime(2026, 6, 1, 9, 50)
    found = hourly(
        hour(1, 9, 2, pours=2, volume_ml=500.0, min_pour_ml=200.0, max_pour_ml=300.0, last_event_at=datetime(2026, 6, 1, 9, 20)),
        hour(1, 9, 1, pours=1, volume_ml=150.0, min_pour_ml=150.0, max_pour_ml=150.0, location_id="0", account_id="3",
             last_event_at=late),
        hour(1, 10, 1, location_id="0", account_id="3"),
        hour(1, 8, 1),
    )  # fmt: skip
    assert [(row["hour_timestamp"].hour, row["location_id"], row["account_id"]) for row in found] == [
        (8, "1", "7"), (9, "0", "3"), (10, "0", "3")
    ]  # fmt: skip
    moved = found[1]
    assert (moved["total_events"], moved["total_volume_ml"], moved["last_event_at"]) == (3, 650.0, late)
    assert (moved["min_volume_ml"], moved["max_volume_ml"]) == (150.0, 300.0)
    assert moved["avg_volume_per_event_ml"] == pytest.approx(650 / 3)


def test_statistics_of_readings():
    (row,) = hourly(
        hour(1, 12, 3, temperature_readings=3, temperature_sum=12.0, temperature_square_sum=56.0, pressure_readings=1,
             pressure_sum=11.0, pressure_square_sum=121.0, volume_ml=591.47, active_seconds=36.0)
    )  # fmt: skip
    assert (row["avg_temperature"], row["temperature_stddev"]) == (4.0, pytest.approx(2.0))  # 2, 4 and 6
    assert (row["avg_pressure"], row["pressure_stddev"], row["avg_flow_rate"]) == (11.0, None, None)
    assert (row["revenue"], row["total_volume_liters"], row["utilization_rate"]) == (Decimal("10.00"), 0.59147, 1.0)
    assert (row["is_peak_hour"], row["is_weekend"], row["hour_of_day"], row["day_of_week"]) == (True, False, 12, 1)


@pytest.mark.parametrize(
    ("row", "score", "status", "level", "sla"),
    [
        ({"pours": 9}, 100.0, "operational", "normal", True),
        ({"readings": 50, "anomalies": 2, "pours": 9}, 90.0, "operational", "normal", True),
        ({"successful_events": 94, "errors": 6}, 75.0, "idle", "normal", False),
        ({"successful_events": 80, "errors": 11}, 50.0, "degraded", "warning", False),
        ({"successful_events": 79, "errors": 21}, 25.0, "critical", "critical", False),
        ({"readings": 100, "anomalies": 31, "pours": 9}, 50.0, "operational", "critical", True),
        ({"events_with_status": 0, "successful_events": 0, "pours": 9}, None, "operational", "normal", None),
    ],
)
def test_scores_of_an_hour(row, score, status, level, sla):
    (found,) = hourly(hour(1, 1, 100, **row))
    assert (found["hourly_performance_score"], found["hourly_status"]) == (score, status)
    assert (found["alert_level"], found["meets_sla"]) == (level, sla)


def test_orphans_have_no_hours():
    assert hourly(hour(1, 1, is_orphan=True)) == []
    assert hourly(hour(1, 1, device_id="unknown")) == []
    assert hourly(hour(1, 1), devices=[DEVICES[0] | {"is_orphan": True}]) == []
