from datetime import date, datetime, timedelta

import pytest

from support import AS_OF, model_schema, run, typed

VENUE = {
    "location_id": "1", "account_id": "7", "operational_status": "operational", "controllers_in_service": 2, "pours_30d": 0,
    "total_volume_30d": 0.0, "device_connectivity_rate": 100.0, "operational_health_score": 95.0, "account_open_tickets": 0,
    "quality_issue_rate_30d": 0.0,
}  # fmt: skip
DEVICE = {
    "location_id": "1", "account_id": "7", "day": AS_OF, "is_tap_controller": True, "is_in_service": True, "is_watched": True,
    "has_event": True, "pours_30d": 5, "uptime_30d": 100.0, "health_score": 80.0, "operating_hours_30d": 720,
    "failures_30d": 0,
}  # fmt: skip


def filled(name, rows):
    return typed(model_schema(name), *rows)


def performance(*venues, **tables):
    rows = [VENUE | row for row in venues or ({},)]
    owned = [{"location_id": r["location_id"], "account_id": r["account_id"], "is_orphan": False} for r in rows]
    given = {"entity_locations": rows, "stg_app_database__locations": owned} | tables
    found = run("mart_operations__performance", **{name: filled(name, rows) for name, rows in given.items()})
    return {row["location_id"]: row for row in found}


def test_the_fleet_of_a_venue():
    row = performance(
        device_days=[
            DEVICE | {"device_id": "a", "health_score": 90.0, "maintenance_status": "overdue"},
            DEVICE | {"device_id": "b", "health_score": 45.0, "uptime_30d": 94.0, "pours_30d": 0, "failures_30d": 3},
            DEVICE | {"device_id": "s", "is_tap_controller": False, "is_in_service": False, "is_watched": False,
                      "health_score": None,
                      "uptime_30d": None, "operating_hours_30d": 0, "pours_30d": 0},
            DEVICE | {"device_id": "old", "day": AS_OF - timedelta(days=1), "health_score": 1.0},
        ],
        ticket_days=[{"account_id": "7", "day": AS_OF, "open_breaches": 0}],
    )["1"]  # fmt: skip
    assert (row["avg_device_health_score"], row["avg_device_uptime_30d_pct"]) == (67.5, 97.0)
    assert (row["devices_needing_attention"], row["devices_maintenance_overdue"]) == (2, 1)
    assert (row["idle_taps"], row["utilisation_30d_pct"], row["sla_compliance_30d_pct"]) == (1, 50.0, 50.0)
    assert row["mtbf_hours"] == 480.0  # 1440 hours, three failures
    assert row["composite_operational_score"] == pytest.approx(0.3 * 67.5 + 0.25 * 95 + 0.2 * 50 + 0.15 * 97 + 10)
    assert (row["operations_priority"], row["operational_recommendation"]) == ("medium", "schedule_maintenance")


def test_failures_of_a_venue_and_their_repair():
    devices = [
        ("a", "1", 2, 2, 3.5),
        ("b", "1", 1, 0, 0.0),
        ("c", "1", 0, 0, 0.0),
        ("d", "1", 3, 1, 10.0),
        ("e", "2", 1, 0, 0.0),
    ]
    found = performance(
        {}, {"location_id": "2"},
        int_devices__performance_health=[
            {"device_id": key, "location_id": venue, "failures_30d": failed, "repairs_30d": mended, "repair_hours_30d": hours}
            for key, venue, failed, mended, hours in devices
        ],
    )  # fmt: skip
    assert (found["1"]["failures_30d"], found["1"]["mttr_hours"]) == (6, 4.5)
    assert (found["2"]["failures_30d"], found["2"]["mttr_hours"]) == (1, None)
    assert performance()["1"]["failures_30d"] == 0


def test_peaks_of_thirty_days():
    def hour(day, at, pours, **row):
        return {"device_id": "a", "location_id": "1", "is_orphan": False, "event_date": day, "pours": pours,
                "hour_timestamp": datetime(day.year, day.month, day.day, at)} | row  # fmt: skip

    friday, monday = date(2026, 6, 26), date(2026, 6, 29)
    row = performance(
        tap_hours=[
            hour(friday, 20, 5), hour(friday, 21, 4), hour(monday, 21, 1), hour(monday, 9, 2),
            hour(date(2026, 5, 31), 3, 90), hour(friday, 4, 90, is_orphan=True),
        ],
    )["1"]  # fmt: skip
    assert (row["busiest_hour"], row["busiest_weekday"]) == (20, 5)  # 20 and 21 o'clock: five pours each


def test_kegs_staff_and_tickets():
    def keg(key, name, day, level, left):
        return {"tap_event_id": key, "location_id": "1", "is_orphan": False, "keg_id": name, "event_date": day,
                "event_timestamp": datetime.combine(day, datetime.min.time()), "keg_level_percent": level,
                "estimated_pours_remaining": left}  # fmt: skip

    people = (
        ("u", "7", "Operator", True),
        ("v", "7", "Operator", False),
        ("m", "7", "Manager", True),
        ("w", "8", "Operator", True),
    )
    found = performance(
        {"pours_30d": 40, "support_tickets_open": 2, "account_open_tickets": 2},
        {"location_id": "2", "account_id": "8"}, {"location_id": "3", "account_id": "8"},
        stg_app_database__tap_events=[
            keg("1", "keg_1_1", date(2026, 6, 20), 3.0, 4), keg("2", "keg_1_1", date(2026, 6, 28), 90.0, 110),
            keg("3", "keg_1_2", date(2026, 6, 1), 14.0, 17), keg("4", "keg_1_3", date(2026, 5, 31), 1.0, 1),
        ],
        stg_app_database__users=[{"user_id": key, "role_category": role} for key, _, role, _ in people],
        user_days=[
            {"user_id": key, "account_id": account, "day": AS_OF, "is_active_30d": active} for key, account, _, active in people
        ],
        ticket_days=[
            {"account_id": "7", "day": AS_OF, "open_breaches": 1, "resolution_hours_90d": 30.0, "timed_90d": 4},
            {"account_id": "8", "day": AS_OF, "open_breaches": 0, "resolution_hours_90d": 0.0, "timed_90d": 0},
        ],
    )  # fmt: skip
    row = found["1"]
    assert (row["kegs_seen"], row["kegs_low"], row["estimated_pours_remaining"]) == (2, 1, 127)
    assert (row["active_staff_users_30d"], row["pours_per_staff_user"]) == (1, 40.0)
    assert (row["open_tickets"], row["avg_ticket_resolution_hours_90d"]) == (2, 7.5)
    assert row["composite_operational_score"] == pytest.approx((25 * 95 + 10 * 75) / 35)  # no device is known
    shared = found["2"]
    assert [shared[n] for n in ("active_staff_users_30d", "pours_per_staff_user", "open_tickets")] == [None] * 3
    assert [shared[n] for n in ("avg_ticket_resolution_hours_90d", "estimated_pours_remaining", "kegs_seen")] == [
        None,
        None,
        0,
    ]


def test_venues_are_ranked_in_their_account_and_those_out_of_service_come_last():
    found = performance(
        {"location_id": "1", "operational_health_score": 60.0},
        {"location_id": "2", "operational_health_score": 95.0},
        {"location_id": "3", "controllers_in_service": 0, "operational_status": "not_operational"},
        {"location_id": "4", "account_id": "8", "operational_status": "offline", "operational_health_score": 30.0},
    )
    assert [found[key]["rank_in_account"] for key in "1234"] == [2, 1, 3, 1]
    assert (found["3"]["composite_operational_score"], found["3"]["operations_priority"]) == (None, "none")
    assert [found[key]["operational_recommendation"] for key in "34"] == ["none", "restore_connectivity"]


def health(**tables):
    given = {
        "stg_app_database__accounts": [{"account_id": key, "account_name": f"Bar {key}"} for key in "078"]
    } | tables
    return {
        r["account_id"]: r for r in run("mart_operations_health", **{n: filled(n, rows) for n, rows in given.items()})
    }


def test_an_account_adds_up_its_venues_and_devices():
    sums = {"events": 0, "volume_ml": 0.0, "anomalies": 0, "events_30d": 0, "volume_ml_30d": 0.0, "readings_30d": 0,
            "anomalies_30d": 0, "account_id": "7", "day": AS_OF, "health_score": 60.0}  # fmt: skip
    found = health(
        entity_locations=[
            {"location_id": "1", "is_active": True, "risk_level": "high", "online_devices": 2},
            {"location_id": "2", "is_active": False, "risk_level": None, "online_devices": 1},
        ],
        location_days=[
            sums | {"location_id": "1", "events": 4, "volume_ml": 900.0, "anomalies": 1, "events_30d": 50, "health_score": 95.0,
                    "volume_ml_30d": 20_000.0, "readings_30d": 40, "anomalies_30d": 3},
            sums | {"location_id": "2", "events_30d": 10, "volume_ml_30d": 5_000.0, "readings_30d": 10, "anomalies_30d": 0},
            sums | {"location_id": "1", "day": AS_OF - timedelta(days=1), "events": 900, "health_score": 1.0},
        ],
        device_days=[
            DEVICE | {"device_id": "a", "health_score": 90.0},
            DEVICE | {"device_id": "b", "health_score": 89.9, "maintenance_status": "overdue"},
            DEVICE | {"device_id": "c", "health_score": 60.0, "has_event": False, "pours_30d": 0},
            DEVICE | {"device_id": "d", "health_score": 0.0},
            DEVICE | {"device_id": "s", "is_tap_controller": False, "is_in_service": False, "is_watched": False,
                      "has_event": False,
                      "health_score": None, "uptime_30d": None},
        ],
        tap_hours=[
            {"account_id": "7", "is_orphan": False, "event_date": AS_OF, "flow_sum": flow, "flow_readings": 1,
             "temperature_sum": 4.0, "temperature_readings": 1, "pressure_sum": 0.0, "pressure_readings": 0}
            for flow in (20.0, 36.0)
        ],
        ticket_days=[{"account_id": "7", "day": AS_OF, "open_tickets": 1, "open_breaches": 0}],
    )  # fmt: skip
    row = found["7"]
    assert set(found) == {"7", "8"}  # nobody has account 0
    assert [row[n] for n in ("total_locations", "active_locations", "at_risk_locations", "online_devices")] == [
        2,
        1,
        1,
        3,
    ]
    assert [row[n] for n in ("total_devices", "tap_controllers", "controllers_in_service")] == [5, 4, 4]
    bands = ("excellent", "good", "fair", "poor", "critical")
    assert [row[f"devices_{band}"] for band in bands] == [1, 1, 1, 0, 1]
    assert [row[n] for n in ("events_24h", "pour_volume_liters_24h", "quality_issues_24h")] == [4, 0.9, 1]
    assert [row[n] for n in ("events_30d", "pour_volume_liters_30d", "quality_issue_rate_30d_pct")] == [60, 25.0, 6.0]
    assert row["performance_score_24h"] == 95.0  # 28 ml/s, 4 C
    assert (row["device_availability_pct"], row["avg_device_health_score"]) == (75.0, pytest.approx(59.975))
    assert row["avg_location_health_score"] == 77.5
    expected = 0.3 * 59.975 + 0.25 * 77.5 + 0.2 * 75 + 0.15 * 100 + 0.1 * 90
    assert row["composite_operational_score"] == pytest.approx(expected)
    assert (row["risk_status"], row["maintenance_overdue"], row["maintenance_priority"]) == ("medium", 1, "low")
    empty = found["8"]
    assert [empty[n] for n in ("total_locations", "total_devices", "open_tickets", "events_30d")] == [0, 0, 0, 0]
    nulls = (
        "avg_location_health_score",
        "composite_operational_score",
        "performance_score_24h",
        "device_availability_pct",
    )
    assert [empty[n] for n in nulls] == [None] * 4
    assert (empty["risk_status"], empty["maintenance_priority"]) == ("none", "none")
