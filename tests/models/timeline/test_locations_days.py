from datetime import date, datetime, timedelta

from support import model_schema, run, typed

FIRST, LAST = date(2026, 5, 20), date(2026, 6, 30)
CALENDAR = [FIRST + timedelta(days=n) for n in range((LAST - FIRST).days + 1)]
QUIET = {"is_tap_controller": True, "is_in_service": True, "is_watched": True, "has_event": False, "active_days_30d": 0}


def filled(name, rows):
    return typed(model_schema(name), *rows)


def hour(day, **row):
    sums = {
        "events": 0,
        "pours": 0,
        "volume_ml": 0.0,
        "readings": 0,
        "anomalies": 0,
        "flow_readings": 0,
        "flow_sum": 0.0,
    }
    return sums | {"device_id": "a", "location_id": "1", "is_orphan": False, "event_date": day} | row


def device(device_id, day, location="1", **row):
    return QUIET | {"device_id": device_id, "location_id": location, "day": day} | row


def built(hours=(), devices=(), created=datetime(2026, 5, 25, 13), venues=None):
    own = {"location_id": "1", "account_id": "7", "is_orphan": False, "location_created_at": created}
    found = run(
        "location_days",
        days=filled("days", [{"day": day, "has_device_data": True} for day in CALENDAR]),
        stg_app_database__locations=filled("stg_app_database__locations", venues or [own]),
        tap_hours=filled("tap_hours", hours),
        device_days=filled("device_days", devices),
    )
    return {(row["location_id"], row["day"]): row for row in found}


def test_a_venue_has_every_day_from_its_creation_or_first_fact():
    days = built()
    assert [day for _, day in days] == [day for day in CALENDAR if day >= date(2026, 5, 25)]
    early = built([hour(date(2026, 5, 22), events=3)])
    assert min(early) == ("1", date(2026, 5, 22))
    assert early["1", date(2026, 5, 22)]["location_created_date"] == date(2026, 5, 25)
    assert min(built(devices=[device("a", date(2026, 5, 23))])) == ("1", date(2026, 5, 23))


def test_a_bare_venue_scores_ten_and_knows_no_availability():
    row = built()["1", LAST]
    assert (row["devices"], row["events_30d"], row["availability_pct"], row["quality_issue_rate_30d"]) == (
        0,
        0,
        None,
        None,
    )
    assert (row["health_score"], row["health_band"], row["status"]) == (10.0, "critical", "no_devices")
    assert (row["operational_status"], row["connectivity_tier"], row["volume_tier"]) == (
        "not_operational",
        "none",
        "none",
    )


def test_sums_of_thirty_days_hold_the_day_itself_and_twenty_nine_before():
    days = built(
        [
            hour(date(2026, 5, 31), events=10, pours=4, volume_ml=1000.0, readings=5, anomalies=5),
            hour(date(2026, 6, 1), events=7, pours=2, volume_ml=300.0, readings=4, anomalies=1, flow_readings=2, flow_sum=60.0),
            hour(date(2026, 6, 1), device_id="b", events=5, pours=1, volume_ml=200.0, readings=6, flow_readings=1, flow_sum=20.0),
        ]
    )  # fmt: skip
    names = ("events_30d", "pours_30d", "volume_ml_30d", "readings_30d", "anomalies_30d", "active_days_30d")
    assert [days["1", date(2026, 6, 29)][name] for name in names] == [22, 7, 1500.0, 15, 6, 2]
    assert [days["1", LAST][name] for name in names] == [12, 3, 500.0, 10, 1, 1]
    assert days["1", LAST]["quality_issue_rate_30d"] == 10.0
    assert days["1", LAST]["avg_flow_rate_30d"] == 80.0 / 3
    assert (days["1", date(2026, 6, 1)]["events"], days["1", LAST]["events"]) == (12, 0)


def test_availability_is_of_the_tap_controllers_in_service_only():
    row = built(
        [hour(LAST, events=500, readings=100, anomalies=2)],
        [
            device("a", LAST, has_event=True, active_days_30d=20),
            device("b", LAST),
            device("c", LAST, is_in_service=False, is_watched=False, has_event=True, active_days_30d=1),
            device("s", LAST, is_tap_controller=False, is_in_service=False, is_watched=False),
            device("x", LAST, location="2", has_event=True),
        ],
    )["1", LAST]
    counts = ("devices", "tap_controllers", "controllers_in_service", "controllers_active", "active_devices")
    assert [row[name] for name in counts] == [4, 3, 2, 1, 2]
    assert (row["active_devices_30d"], row["availability_pct"], row["connectivity_tier"]) == (2, 50.0, "poor")
    assert (row["status"], row["operational_status"], row["health_score"]) == ("active", "operational", 30.0)


def test_a_good_day_scores_full():
    row = built(
        [hour(LAST, events=101, pours=90, volume_ml=36_000.0, readings=100, anomalies=2)],
        [device("a", LAST, has_event=True, active_days_30d=1)],
    )["1", LAST]
    assert (row["availability_pct"], row["quality_issue_rate_30d"]) == (100.0, 2.0)
    assert (row["health_score"], row["health_band"], row["volume_tier"]) == (95.0, "excellent", "low")


def test_a_silent_fleet_is_offline():
    row = built(devices=[device("a", LAST)])["1", LAST]
    assert (row["availability_pct"], row["operational_status"], row["status"]) == (0.0, "offline", "inactive")


def test_orphans_stay_out():
    venues = [
        {"location_id": "1", "account_id": "7", "is_orphan": False, "location_created_at": datetime(2026, 6, 1)},
        {"location_id": "2", "account_id": "404", "is_orphan": True, "location_created_at": datetime(2026, 6, 1)},
    ]
    days = built(
        [hour(LAST, events=9, is_orphan=True), hour(LAST, events=4), hour(LAST, location_id="2", events=8)],
        venues=venues,
    )
    assert {location for location, _ in days} == {"1"}
    assert days["1", LAST]["events"] == 4
