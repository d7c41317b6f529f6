from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from support import AS_OF, model_schema, run, typed

YESTERDAY = AS_OF - timedelta(days=1)
SERVING = {
    "is_tap_controller": True,
    "is_in_service": True,
    "is_watched": True,
    "has_event": True,
    "pours": 1,
    "location_id": "1",
}
NOTHING = {"pours": 0, "volume_ml": 0.0, "readings": 0, "anomalies": 0, "checks": 0, "alerts": 0}


def company(**tables):
    calendar = [AS_OF - timedelta(days=n) for n in range(40)]
    given = {"days": [{"day": day, "is_company_day": day >= date(2026, 6, 1)} for day in calendar]} | tables
    found = run("metrics_operations", **{n: typed(model_schema(n), *rows) for n, rows in given.items()})
    return {row["metric_date"]: row for row in found}


def device(device_id, day=AS_OF, **row):
    return SERVING | {"device_id": device_id, "day": day} | row


def hour(day=AS_OF, **row):
    return NOTHING | {"device_id": "a", "location_id": "1", "is_orphan": False, "event_date": day} | row


def test_every_day_of_the_company_and_no_other():
    days = company()
    assert sorted(days) == [date(2026, 6, 1) + timedelta(days=n) for n in range(30)]
    row = days[AS_OF]
    assert [row[n] for n in ("total_devices", "pours", "kegs_low", "active_staff_users", "total_locations")] == [0] * 5
    rates = ("device_availability_pct", "device_utilisation_pct", "sla_compliance_pct", "quality_issue_rate_pct",
             "avg_pour_ml", "pours_per_staff_user", "avg_device_uptime_30d_pct", "online_now_pct")  # fmt: skip
    assert [row[name] for name in rates] == [None] * len(rates)
    assert (row["date"], row["estimated_pour_revenue"], row["pour_volume_liters"]) == (AS_OF, Decimal(0), 0.0)


def test_the_fleet_by_day():
    fleet = [
        device("a", uptime_30d=100.0, maintenance_status="overdue"),
        device("b", uptime_30d=95.0, pours=0),
        device("c", uptime_30d=94.9, has_event=False, pours=0),
        device("d", is_in_service=False, is_watched=False, uptime_30d=100.0),
        device(
            "s",
            is_tap_controller=False,
            is_in_service=False,
            is_watched=False,
            has_event=False,
            maintenance_status="overdue",
        ),
        device("a", YESTERDAY, uptime_30d=50.0),
    ]
    days = company(device_days=fleet)
    row, before = days[AS_OF], days[YESTERDAY]
    assert [row[n] for n in ("total_devices", "tap_controllers", "controllers_in_service")] == [5, 4, 3]
    assert row["device_availability_pct"] == pytest.approx(200 / 3)
    assert row["device_utilisation_pct"] == pytest.approx(100 / 3)
    assert row["sla_compliance_pct"] == pytest.approx(200 / 3)
    assert row["avg_device_uptime_30d_pct"] == pytest.approx((100 + 95 + 94.9) / 3)
    assert row["devices_maintenance_overdue"] == 2
    assert [before[n] for n in ("total_devices", "device_availability_pct", "sla_compliance_pct")] == [1, 100.0, 0.0]


def test_what_hangs_on_nothing_known_counts_in_the_company():
    orphans = [
        {"device_id": "o", "is_orphan": True, "device_type": "tap_controller", "install_date": YESTERDAY},
        {"device_id": "a", "is_orphan": False, "device_type": "tap_controller", "install_date": YESTERDAY},
    ]
    venues = [
        {"location_id": "9", "is_orphan": True, "location_created_at": datetime(2026, 6, 30, 8)},
        {"location_id": "1", "is_orphan": False, "location_created_at": datetime(2026, 6, 1)},
    ]
    days = company(
        stg_app_database__devices=orphans,
        stg_app_database__locations=venues,
        device_days=[device("a"), device("a", YESTERDAY)],
        location_days=[{"location_id": "1", "day": day, "status": "active"} for day in (YESTERDAY, AS_OF)],
        tap_hours=[
            hour(pours=2, volume_ml=500.0, readings=3, anomalies=1, checks=4, alerts=1),
            hour(device_id="o", location_id="404", is_orphan=True, pours=1, volume_ml=91.47, readings=1, checks=1),
            hour(device_id="unknown", is_orphan=True, pours=1, volume_ml=0.0),
        ],
    )
    row = days[AS_OF]
    assert [(days[d]["total_devices"], days[d]["tap_controllers"]) for d in (YESTERDAY, AS_OF)] == [(2, 2), (2, 2)]
    assert [days[d]["total_locations"] for d in (YESTERDAY, AS_OF)] == [1, 2]
    assert [days[d]["active_locations"] for d in (YESTERDAY, AS_OF)] == [1, 1]
    assert days[date(2026, 6, 28)]["total_devices"] == 0
    assert row["active_devices"] == 2  # one that nobody knows is no device
    assert (row["pours"], row["pour_volume_liters"], row["avg_pour_ml"]) == (4, 0.59147, pytest.approx(147.8675))
    assert (row["quality_issue_rate_pct"], row["alert_rate_pct"]) == (25.0, 20.0)
    assert row["estimated_pour_revenue"] == Decimal("10.00")  # 20 ounces


def test_low_kegs_by_day():
    readings = [
        ("keg_1_1", date(2026, 6, 2), 14.9), ("keg_1_1", date(2026, 6, 5), 15.0),  # low from the 2nd to the 4th
        ("keg_1_2", date(2026, 6, 3), 1.0), ("keg_1_3", date(2026, 5, 25), 2.0),  # until the 23rd
    ]  # fmt: skip
    events = [
        {"tap_event_id": str(n), "location_id": "1", "keg_id": keg, "event_date": day, "keg_level_percent": level,
         "event_timestamp": datetime.combine(day, datetime.min.time())}
        for n, (keg, day, level) in enumerate(readings)
    ]  # fmt: skip
    days = company(stg_app_database__tap_events=events)
    low = {day: days[date(2026, 6, day)]["kegs_low"] for day in (1, 2, 3, 4, 5, 23, 24, 30)}
    assert low == {1: 1, 2: 2, 3: 3, 4: 3, 5: 2, 23: 2, 24: 1, 30: 1}


def test_staff_and_the_flag_of_today():
    users = [
        {"user_id": key, "role_category": role}
        for key, role in (("u", "Operator"), ("v", "Operator"), ("m", "Manager"))
    ]
    did = [
        {"user_id": key, "day": day, "is_active": active}
        for key, day, active in (("u", AS_OF, True), ("v", AS_OF, False), ("m", AS_OF, True), ("v", YESTERDAY, True))
    ]
    fleet = [
        {"device_id": str(n), "is_online": online, "is_orphan": False, "install_date": installed}
        for n, (online, installed) in enumerate(
            [(True, YESTERDAY), (False, YESTERDAY), (False, None), (None, YESTERDAY), (True, date(2026, 7, 9))]
        )
    ]
    days = company(
        stg_app_database__users=users, user_days=did, tap_hours=[hour(pours=30)], stg_app_database__devices=fleet
    )
    assert [(days[d]["active_staff_users"], days[d]["pours_per_staff_user"]) for d in (YESTERDAY, AS_OF)] == [
        (1, 0.0),
        (1, 30.0),
    ]
    assert (days[AS_OF]["online_now_pct"], days[YESTERDAY]["online_now_pct"]) == (pytest.approx(100 / 3), None)
