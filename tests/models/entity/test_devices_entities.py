from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from support import AS_OF, model_schema, run, run_one, typed


def filled(name, *rows):
    return typed(model_schema(name), *rows)


DEVICE = {
    "device_id": "a", "location_id": "1", "account_id": "9", "location_account_id": "7", "is_orphan": False,
    "device_type": "tap_controller", "status": "Online", "operational_status": "operational", "is_online": True,
    "install_date": date(2026, 1, 1), "days_since_install": 180, "last_maintenance_date": date(2026, 2, 1),
}  # fmt: skip
TODAY = {
    "device_id": "a", "day": AS_OF, "account_id": "7", "is_tap_controller": True, "is_in_service": True,
    "is_account_churned": False, "events_30d": 40, "active_days_30d": 27, "service_days_30d": 30, "pours_30d": 30,
    "volume_ml_30d": 29573.5, "readings_30d": 20, "anomalies_30d": 1, "checks_30d": 10, "alerts_30d": 2, "failures_30d": 2,
    "operating_hours_30d": 720, "mtbf_hours": 360.0, "uptime_30d": 90.0, "alert_rate_30d": 20.0, "quality_issue_rate_30d": 5.0,
    "uptime_score": 95.0, "performance_score": 80.0, "quality_score": 90.0, "health_score": 88.0,
    "last_event_at": datetime(2026, 6, 28, 4), "last_event_date": date(2026, 6, 28), "last_maintenance_date": date(2026, 6, 20),
    "days_since_maintenance": 10, "maintenance_status": "not_scheduled",
}  # fmt: skip


def hour(day, **row):
    fixed = {
        "device_id": "a",
        "location_id": "1",
        "is_orphan": False,
        "event_date": day,
        "events": 1,
        "volume_ml": 100.0,
    }
    counts = ("cleaning_events", "maintenance_events", "calibration_events", "high_temperatures", "low_temperatures")
    moment = datetime(day.year, day.month, day.day, 5)
    zeros = dict.fromkeys((*counts, "high_pressures", "low_pressures"), 0)
    return zeros | fixed | {"hour_timestamp": moment, "first_event_at": moment} | row


def measured(devices=(DEVICE,), today=(TODAY,), hours=(), failures=()):
    return run(
        "int_devices__performance_health",
        stg_app_database__devices=filled("stg_app_database__devices", *devices),
        device_days=filled("device_days", *today),
        tap_hours=filled("tap_hours", *hours),
        device_failures=filled("device_failures", *failures),
    )


def test_the_current_table_reads_the_last_day():
    (row,) = measured(today=[TODAY | {"day": AS_OF - timedelta(days=1), "health_score": 1.0, "events_30d": 1}, TODAY])
    assert (row["overall_device_health_score"], row["total_events_30d"], row["usage_events_30d"]) == (88.0, 40, 30)
    assert (row["uptime_percentage_30d"], row["alert_score"], row["alert_events_30d"]) == (90.0, 90.0, 2)
    assert (row["account_id"], row["device_status"]) == ("7", "online")  # the venue's owner, not the named one
    assert (row["last_maintenance_date"], row["next_maintenance_due_date"]) == (date(2026, 6, 20), date(2026, 9, 18))
    assert (row["activity_status"], row["performance_tier"]) == ("active_this_week", "good")
    assert (row["device_lifecycle_stage"], row["is_newly_installed"], row["mtbf_hours"]) == (
        "establishing",
        False,
        360.0,
    )


def test_extremes_are_of_thirty_days_and_totals_of_all_time():
    hours = [
        hour(date(2026, 6, 1), max_temperature=9.5, min_temperature=3.0, high_temperatures=2, cleaning_events=1),
        hour(date(2026, 6, 30), max_temperature=5.5, min_temperature=0.5, low_temperatures=1, maintenance_events=1),
        hour(date(2026, 5, 31), max_temperature=30.0, min_temperature=-9.0, high_temperatures=7, cleaning_events=5),
        hour(date(2026, 6, 2), max_temperature=99.0, is_orphan=True),
    ]
    (row,) = measured(hours=hours)
    assert (row["max_temperature_30d"], row["min_temperature_30d"]) == (9.5, 0.5)
    assert (row["high_temp_events_30d"], row["low_temp_events_30d"], row["maintenance_events_30d"]) == (2, 1, 2)
    assert (row["lifetime_events"], row["lifetime_volume_ml"]) == (3, 300.0)
    assert row["earliest_event_timestamp"] == datetime(2026, 5, 31, 5)


def test_repairs_are_of_the_failures_of_thirty_days():
    fault = {"device_id": "a", "failure_type": "health_check_error"}
    failures = [
        fault | {"failed_at": datetime(2026, 6, day, 1), "failed_date": date(2026, 6, day), "repair_hours": took}
        for day, took in ((1, 4.0), (9, 8.0), (29, None))
    ]
    old = fault | {"failed_at": datetime(2026, 5, 31), "failed_date": date(2026, 5, 31), "repair_hours": 99.0}
    (row,) = measured(failures=[*failures, old])
    assert (row["repairs_30d"], row["repair_hours_30d"], row["mttr_hours"]) == (2, 12.0, 6.0)
    (row,) = measured(failures=[old])
    assert (row["repairs_30d"], row["repair_hours_30d"], row["mttr_hours"]) == (0, 0.0, None)


def test_a_sensor_and_a_device_not_yet_installed():
    sensor = DEVICE | {"device_id": "s", "device_type": "sensor"}
    later = DEVICE | {"device_id": "z", "days_since_install": None, "install_date": date(2026, 7, 5)}
    orphan = DEVICE | {"device_id": "o", "is_orphan": True}
    silent = {
        "is_tap_controller": False,
        "is_in_service": False,
        "active_days_30d": 0,
        "events_30d": 0,
        "last_event_date": None,
    }
    nothing = dict.fromkeys(("uptime_30d", "health_score", "uptime_score", "performance_score", "quality_score"))
    found = measured([sensor, later, orphan], [TODAY | {"device_id": "s", "last_event_at": None} | silent | nothing])
    assert [row["device_id"] for row in found] == ["s", "z"]
    for row in found:
        assert (row["total_events_30d"], row["uptime_percentage_30d"], row["performance_tier"]) == (0, None, None)
        assert row["activity_status"] is None
    assert found[1]["device_lifecycle_stage"] is None


def entity(**row):
    (base,) = measured()
    device = filled("stg_app_database__devices", DEVICE | {"category": "dispensing", "warranty_status": "Active"})
    return run_one(
        "entity_devices",
        int_devices__performance_health=filled("int_devices__performance_health", base | row),
        stg_app_database__devices=device,
        stg_app_database__locations=filled("stg_app_database__locations", {"location_id": "1", "location_name": "Bar"}),
    )


def test_an_entity_adds_revenue_risk_and_compatible_names():
    row = entity(lifetime_events=3, lifetime_volume_ml=300.0, earliest_event_timestamp=datetime(2026, 6, 21, 3))
    assert (row["location_name"], row["customer_id"], row["category"]) == ("Bar", "7", "dispensing")
    assert (row["health_score"], row["overall_health_score"], row["is_active"]) == (88.0, 88.0, True)
    assert row["total_volume_liters_30d"] == pytest.approx(29.5735)
    assert row["estimated_revenue_30d"] == Decimal("500.00")  # 1000 oz at 0.50 USD
    assert row["avg_daily_volume_ml_lifetime"] == pytest.approx(30.0)  # 300 ml in ten days
    assert (row["maintenance_risk_level"], row["requires_immediate_attention"]) == (
        "high",
        True,
    )  # a fifth of the checks
    assert row["device_health_status"] == "healthy"


@pytest.mark.parametrize(
    ("row", "status", "attention"),
    [
        ({"overall_device_health_score": 49.9, "alert_rate_30d": None}, "unhealthy", True),
        ({"overall_device_health_score": 60.0, "alert_rate_30d": 15.0}, "degraded", False),
        (
            {"overall_device_health_score": None, "alert_rate_30d": None, "maintenance_status": "overdue"},
            "unknown",
            True,
        ),
        ({"operational_status": "non_operational", "alert_rate_30d": 0.0}, "offline", False),
        ({"operational_status": "maintenance", "alert_rate_30d": 15.1}, "maintenance", True),
    ],
)
def test_who_requires_attention(row, status, attention):
    found = entity(**row)
    assert (found["device_health_status"], found["requires_immediate_attention"]) == (status, attention)


@pytest.mark.parametrize(
    ("alerts", "issues", "risk"),
    [(10.0, 15.0, "medium"), (0.0, 15.1, "high"), (5.0, 8.1, "medium"), (2.1, 0.0, "low"), (2.0, 3.0, "minimal"),
     (None, 3.1, "low"), (None, None, None)],
)  # fmt: skip
def test_maintenance_risk(alerts, issues, risk):
    assert entity(alert_rate_30d=alerts, quality_issue_rate_30d=issues)["maintenance_risk_level"] == risk


def day_of(number, **row):
    fixed = {
        "device_id": "a",
        "location_id": "1",
        "anomalies": 0,
        "has_rapid_failures": False,
        "days_since_maintenance": number,
    }
    state = {"health_score": 85.0, "maintenance_status": "not_scheduled", "failures_30d": 0}
    return fixed | state | {"day": date(2026, 6, number)} | row


def history(rows, observations=()):
    log = [
        {"source_table": "stg_app_database__devices", "entity_key": "a", "attribute": name, "value": value,
         "observed_as_of": date(2026, 6, day)} for name, value, day in observations
    ]  # fmt: skip
    return run(
        "entity_devices_history", device_days=filled("device_days", *rows), observations=filled("observations", *log)
    )


def test_a_period_lasts_while_nothing_changes():
    changes = {4: {"health_score": 70.0}, 5: {"health_score": 65.0}, 6: {"maintenance_status": "scheduled"}}
    found = history([day_of(n, **changes.get(n, {})) for n in range(1, 9)])
    assert [(row["valid_from"].day, row["valid_to"] and row["valid_to"].day, row["change_type"]) for row in found] == [
        (1, 4, "created"), (4, 6, "health_declined"), (6, 7, "health_improved"), (7, None, "maintenance_change")
    ]  # fmt: skip
    assert [row["performance_impact"] for row in found] == [None, -15.0, 15.0, 0.0]
    assert [row["cumulative_performance_impact"] for row in found][1:] == [-15.0, 0.0, 0.0]
    assert [row["performance_trend"] for row in found] == [None, "degrading", "improving", "improving"]
    assert found[1]["change_reason"] == "health healthy -> degraded"
    assert (found[3]["event_type"], found[3]["is_current"], found[3]["event_sequence"]) == ("updated", True, 4)


def test_status_and_firmware_are_known_from_their_observation_on():
    seen = [
        ("operational_status", "operational", 3), ("is_online", "true", 3), ("firmware_version", "1.0", 3),
        ("operational_status", "non_operational", 5), ("is_online", "false", 5), ("firmware_version", "1.1", 7),
    ]  # fmt: skip
    found = history([day_of(n) for n in range(1, 9)], seen)
    assert [(row["valid_from"].day, row["change_type"], row["event_type"]) for row in found] == [
        (1, "created", "created"), (3, "initial_load", "updated"), (5, "status_change", "failure"),
        (7, "firmware_update", "updated"),
    ]  # fmt: skip
    assert [row["operational_status"] for row in found] == [None, "operational", "non_operational", "non_operational"]
    assert [row["is_online"] for row in found] == [None, True, False, False]
    assert [row["previous_firmware_version"] for row in found] == [None, None, "1.0", "1.0"]


def test_flags_are_as_of_the_change():
    rows = [
        day_of(1),
        day_of(2, anomalies=1),
        day_of(3, anomalies=2, last_failure_category="pressure", has_rapid_failures=True),
    ]
    created, failed = history([*rows, day_of(4, last_failure_category="pressure")])
    assert (failed["valid_from"].day, failed["change_type"], failed["event_type"]) == (3, "failure", "failure")
    assert (failed["consecutive_anomaly_flag"], failed["rapid_failure_flag"]) == (True, True)
    assert (created["consecutive_anomaly_flag"], created["rapid_failure_flag"]) == (False, False)
