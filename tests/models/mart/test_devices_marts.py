from datetime import date, datetime
from decimal import Decimal

import pytest

from support import AS_OF, model_schema, run, typed


def filled(name, *rows):
    return typed(model_schema(name), *rows)


VENUE = {"location_id": "1", "location_name": "Bar", "city": "Boise", "state": "ID", "country": "US"}
FIXED = {
    "location_id": "1", "account_id": "7", "device_type": "tap_controller", "is_in_service": True, "is_account_churned": False,
    "is_online": True, "device_status": "online", "maintenance_status": "not_scheduled", "days_since_maintenance": 10,
    "overall_health_score": 90.0, "uptime_percentage_30d": 100.0, "performance_score": 80.0, "active_days_30d": 30,
    "service_days_30d": 30, "total_events_30d": 100, "usage_events_30d": 90, "alert_events_30d": 0, "quality_issues_30d": 1,
    "readings_30d": 100, "quality_issue_rate_30d": 1.0, "alert_rate_30d": 0.0, "total_volume_ml_30d": 60000.0,
    "estimated_revenue_30d": Decimal("1014.42"), "latest_event_timestamp": datetime(2026, 6, 30, 22), "is_tap_controller": True,
}  # fmt: skip
SILENT = {
    "total_events_30d": 0, "usage_events_30d": 0, "active_days_30d": 0, "quality_issues_30d": 0, "readings_30d": 0,
    "quality_issue_rate_30d": None, "alert_rate_30d": None, "total_volume_ml_30d": 0.0, "uptime_percentage_30d": 0.0,
    "estimated_revenue_30d": Decimal("0.00"), "latest_event_timestamp": datetime(2026, 5, 1), "overall_health_score": 0.0,
}  # fmt: skip
GONE = {"is_in_service": False, "is_account_churned": True, "overall_health_score": None, "maintenance_status": None,
        "uptime_percentage_30d": None, "performance_score": None}  # fmt: skip


def device(device_id, **row):
    return FIXED | {"device_id": device_id} | row


def operations(*devices):
    found = run(
        "mart_device_operations",
        entity_devices=filled("entity_devices", *devices),
        stg_app_database__locations=filled("stg_app_database__locations", VENUE),
    )
    return {(row["location_id"], row["device_type"]): row for row in found}


def test_a_venue_and_kind_of_device_in_figures():
    found = operations(
        device("a"), device("b", overall_health_score=39.9, quality_issues_30d=9, total_events_30d=50),
        device("c", maintenance_status="overdue", days_since_maintenance=100, device_status="offline", is_online=False, **SILENT),
        device("s", device_type="sensor", **SILENT | GONE | {"is_account_churned": False}),
        device("n", device_type=None, **SILENT | GONE),
    )  # fmt: skip
    assert sorted(found) == [("1", "sensor"), ("1", "tap_controller"), ("1", "unknown")]
    taps = found["1", "tap_controller"]
    assert (taps["city"], taps["state"], taps["country"], taps["account_id"]) == ("Boise", "ID", "US", "7")
    assert (taps["total_devices"], taps["devices_in_service"], taps["online_devices"], taps["offline_devices"]) == (
        3,
        3,
        2,
        1,
    )
    assert taps["device_active_rate"] == taps["connectivity_rate"] == pytest.approx(200 / 3)
    assert (taps["critical_alerts"], taps["warning_alerts"], taps["info_alerts"], taps["total_alerts"]) == (1, 1, 0, 2)
    assert taps["operational_health_score"] == pytest.approx((90 + 39.9) / 3)
    assert (taps["quality_issue_rate_30d"], taps["avg_events_per_device_30d"]) == (5.0, 75.0)
    assert (taps["overdue_maintenance_devices"], taps["avg_days_since_maintenance"]) == (1, 40.0)
    assert (taps["overall_operational_health"], taps["operational_status"]) == (60.0, "operational")
    assert (taps["volume_tier"], taps["connectivity_tier"], taps["performance_tier"]) == ("high", "fair", "poor")
    assert (taps["recommended_action"], taps["estimated_monthly_revenue"]) == (
        "schedule_maintenance",
        Decimal("2028.84"),
    )
    sensors = found["1", "sensor"]
    assert (sensors["device_active_rate"], sensors["connectivity_rate"], sensors["avg_uptime_30d"]) == (
        None,
        None,
        None,
    )
    assert (sensors["operational_status"], sensors["risk_status"]) == ("not_operational", None)
    assert (found["1", "unknown"]["overdue_maintenance_rate"], found["1", "unknown"]["recommended_action"]) == (
        None,
        "none",
    )


def hourly(device_id, day, clock, **row):
    fixed = {
        "hourly_performance_score": 100.0,
        "alert_level": "normal",
        "total_volume_ml": 100.0,
        "total_active_seconds": 60.48,
    }
    return fixed | {"device_id": device_id, "hour_timestamp": datetime(2026, 6, day, clock)} | row


def monitoring(devices, hours=()):
    found = run(
        "operations_device_monitoring",
        entity_devices=filled("entity_devices", *devices),
        entity_devices_hourly=filled("entity_devices_hourly", *hours),
        stg_app_database__locations=filled("stg_app_database__locations", VENUE),
    )
    return {row["device_id"]: row for row in found}


def test_hours_of_the_day_and_of_the_week():
    hours = [
        hourly("a", 30, 0), hourly("a", 30, 23, hourly_performance_score=50.0, alert_level="warning"),
        hourly("a", 24, 0, hourly_performance_score=90.0, alert_level="critical"), hourly("a", 23, 23, total_volume_ml=9e9),
    ]  # fmt: skip
    row = monitoring([device("a")], hours)["a"]
    assert (row["avg_performance_24h"], row["avg_performance_7d"]) == (75.0, 80.0)
    assert (row["problematic_hours_24h"], row["alert_hours_7d"]) == (1, 2)
    assert (row["uptime_rate_24h"], row["uptime_rate_7d"]) == (pytest.approx(200 / 24), pytest.approx(300 / 168))
    assert (row["total_volume_24h"], row["total_volume_7d"]) == (200.0, 300.0)
    assert row["utilization_rate_per_tap"] == pytest.approx(3 * 60.48 / (168 * 3600) * 100)
    assert (row["hours_since_last_event"], row["avg_usage_events_per_day"]) == (2.0, 3.0)


def test_figures_of_venue_and_account():
    others = [device("b", overall_health_score=50.0, total_volume_ml_30d=20000.0, is_online=False)]
    others += [device("x", location_id="2", overall_health_score=None, maintenance_status="overdue")]
    found = monitoring([device("a"), *others])
    row = found["a"]
    assert (row["location_total_devices"], row["location_online_devices"], row["location_devices_with_alerts"]) == (
        2,
        1,
        1,
    )
    assert (row["location_avg_health"], row["avg_customer_device_health"]) == (70.0, 70.0)
    assert (row["customer_fleet_size"], row["customer_healthy_devices"], row["customer_maintenance_overdue"]) == (
        3,
        1,
        1,
    )
    assert [found[name]["operational_impact"] for name in ("a", "b", "x")] == ["high", "medium", "high"]
    assert (row["location_city"], row["location_state"], found["x"]["location_city"]) == ("Boise", "ID", None)


@pytest.mark.parametrize(
    ("row", "alert", "priority", "urgency", "action"),
    [
        ({}, "none", 1, "low_routine", "monitor"),
        ({"overall_health_score": 79.0}, "none", 2, "low_routine", "monitor"),
        ({"overall_health_score": 19.9}, "critical_health", 10, "critical_4hr", "dispatch_technician"),
        ({"device_id": "mute"}, "silent", 8, "urgent_24hr", "dispatch_technician"),
        ({"device_id": "mute", "device_status": "offline"}, "silent", 8, "urgent_24hr", "check_network"),
        ({"overall_health_score": 20.0}, "poor_health", 7, "urgent_24hr", "emergency_maintenance"),
        ({"quality_issue_rate_30d": 15.1}, "quality_issues", 6, "high_48hr", "investigate_quality"),
        ({"alert_rate_30d": 15.1}, "alerts", 5, "high_48hr", "inspect_device"),
        ({"maintenance_status": "overdue"}, "maintenance_overdue", 4, "medium_1week", "schedule_visit"),
        ({"device_status": "offline"}, "offline", 3, "medium_1week", "check_network"),
        (GONE | {"device_status": "offline"}, None, None, None, None),
    ],
)
def test_what_is_wrong_and_how_urgent(row, alert, priority, urgency, action):
    (found,) = monitoring([device("a") | row], [hourly("a", 30, 12)]).values()
    assert (found["primary_alert_status"], found["priority_score"]) == (alert, priority)
    assert (found["urgency_category"], found["recommended_action"]) == (urgency, action)


def test_service_level_and_what_points_to_maintenance():
    devices = [
        device("a", uptime_percentage_30d=90.0, days_since_maintenance=46, quality_issue_rate_30d=5.1),
        device("b", uptime_percentage_30d=80.0, alert_events_30d=10), device("c", uptime_percentage_30d=60.0),
        device("d", uptime_percentage_30d=59.9), device("e", **GONE | {"uptime_percentage_30d": 95.0}),
    ]  # fmt: skip
    falling = [hourly("c", 30, 1, hourly_performance_score=50.0), hourly("c", 29, 1)]
    found = monitoring(devices, falling).values()
    assert [row["sla_status"] for row in found] == ["exceeds", "meets", "below", "breach", None]
    assert [row["predictive_maintenance_status"] for row in found] == [
        "maintenance_advised", "alerts_rising", "performance_falling", "normal", None
    ]  # fmt: skip
    assert [row["uptime_rate_24h"] for row in found][3:] == [0.0, None]
    assert date(2026, 6, 30) == AS_OF
