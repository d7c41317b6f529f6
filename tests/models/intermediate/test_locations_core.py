from datetime import date, datetime

from support import AS_OF, model_schema, run, typed

VENUES = [
    {"location_id": "1", "account_id": "7", "is_orphan": False, "location_created_at": datetime(2026, 5, 31)},
    {"location_id": "2", "account_id": "8", "is_orphan": False, "location_created_at": datetime(2025, 6, 30)},
    {"location_id": "3", "account_id": "8", "is_orphan": False, "location_created_at": datetime(2024, 7, 1)},
    {"location_id": "4", "account_id": "404", "is_orphan": True, "location_created_at": datetime(2024, 7, 1)},
]
ZERO = {
    "devices": 0, "tap_controllers": 0, "controllers_in_service": 0, "active_devices": 0, "active_devices_30d": 0,
    "events_30d": 0, "pours_30d": 0, "active_days_30d": 0, "volume_ml_30d": 0.0, "anomalies_30d": 0,
}  # fmt: skip


def filled(name, rows):
    return typed(model_schema(name), *rows)


def today(location, **row):
    return ZERO | {"location_id": location, "day": AS_OF} | row


def core(**tables):
    tables.setdefault("location_days", [today("1"), today("2"), today("3")])
    given = {"stg_app_database__locations": VENUES} | tables
    return {
        r["location_id"]: r for r in run("int_locations__core", **{n: filled(n, rows) for n, rows in given.items()})
    }


def users(*rows):
    return [
        {"user_id": str(n), "account_id": account, "day": AS_OF, "is_active_30d": active, "last_login_date": login}
        for n, (account, active, login) in enumerate(rows)
    ]


def test_users_are_told_only_where_the_account_has_one_venue():
    people = users(("7", True, date(2026, 6, 3)), ("7", False, date(2026, 6, 9)), ("8", True, date(2026, 6, 9)))
    found = core(user_days=people)
    assert set(found) == {"1", "2", "3"}
    assert [found["1"][name] for name in ("total_users", "active_users", "latest_user_login")] == [
        2,
        1,
        date(2026, 6, 9),
    ]
    for shared in "23":
        assert [found[shared][name] for name in ("total_users", "active_users", "latest_user_login")] == [
            None,
            None,
            None,
        ]
    assert [core()["1"][name] for name in ("total_users", "active_users")] == [0, 0]


def test_the_flags_of_today_and_the_maintenance_of_its_devices():
    staged = [
        {"device_id": "a", "is_online": True, "operational_status": "operational", "install_date": date(2026, 1, 2)},
        {"device_id": "b", "is_online": False, "operational_status": "maintenance", "install_date": date(2026, 3, 4)},
        {"device_id": "s", "is_online": None, "operational_status": "unknown", "install_date": date(2026, 2, 2)},
    ]
    days = [
        {"device_id": "a", "is_tap_controller": True, "service_from": date(2026, 1, 2), "days_since_maintenance": 10,
         "last_maintenance_date": date(2026, 6, 20)},
        {"device_id": "b", "is_tap_controller": True, "service_from": date(2026, 6, 25), "days_since_maintenance": 5,
         "last_maintenance_date": date(2026, 6, 25)},
        {"device_id": "s", "is_tap_controller": False, "service_from": date(2026, 2, 2), "days_since_maintenance": 148,
         "last_maintenance_date": date(2026, 2, 2)},
    ]  # fmt: skip
    row = core(
        stg_app_database__devices=[{"location_id": "1", "is_orphan": False} | row for row in staged],
        device_days=[{"location_id": "1", "day": AS_OF} | row for row in days],
    )["1"]
    assert (row["online_devices"], row["maintenance_devices"], row["online_now_pct"]) == (1, 1, 50.0)
    assert (row["first_device_installed"], row["latest_device_installed"]) == (date(2026, 1, 2), date(2026, 3, 4))
    assert row["last_maintenance_performed"] == date(2026, 6, 20)  # an installation is no maintenance
    assert row["avg_days_since_maintenance"] == 7.5


def test_beers_of_thirty_days():
    events = [
        ("1", "IPA", date(2026, 6, 1), True), ("1", "IPA", date(2026, 6, 2), True), ("1", "Stout", date(2026, 6, 30), True),
        ("1", "Lager", date(2026, 5, 31), True), ("1", "Porter", date(2026, 6, 3), False), ("1", None, date(2026, 6, 3), True),
    ]  # fmt: skip
    rows = [
        {"tap_event_id": str(n), "location_id": location, "beer_type": beer, "event_date": day, "is_valid_pour": valid,
         "is_orphan": False}
        for n, (location, beer, day, valid) in enumerate(events)
    ]  # fmt: skip
    found = core(stg_app_database__tap_events=rows)
    assert (found["1"]["beverage_types_served_30d"], found["2"]["beverage_types_served_30d"]) == (2, 0)


def test_ratios_and_age():
    found = core(
        location_days=[
            today("1", events_30d=90, pours_30d=60, active_devices_30d=3, volume_ml_30d=24_000.0), today("2"), today("3"),
        ]
    )  # fmt: skip
    assert (found["1"]["avg_events_per_device_30d"], found["1"]["avg_volume_per_event_30d"]) == (30.0, 400.0)
    assert (found["2"]["avg_events_per_device_30d"], found["2"]["avg_volume_per_event_30d"]) == (None, None)
    ages = [[found[key][name] for name in ("location_age_days", "location_age_months")] for key in "123"]
    assert ages == [[30, 0], [365, 12], [729, 23]]
    assert [found[key]["location_lifecycle_stage"] for key in "123"] == ["new", "mature", "veteran"]
    assert [found[key]["is_newly_opened"] for key in "123"] == [True, False, False]


CORE = {"maintenance_devices": 0, "total_devices": 0, "active_devices": 0, "tap_events_30d": 0, "pours_30d": 0}


def metrics(*rows, **tables):
    given = {"int_locations__core": [CORE | row for row in rows], "stg_app_database__locations": VENUES} | tables
    found = run("int_locations__operational_metrics", **{name: filled(name, rows) for name, rows in given.items()})
    return {row["location_id"]: row for row in found}


def test_taps_are_pours_and_their_ratios_are_null_of_nothing():
    found = metrics(
        {"location_id": "1", "pours_30d": 120, "tap_events_30d": 400, "active_devices_30d": 4, "active_days_30d": 20,
         "active_users": 3, "total_devices": 6, "active_devices": 4},
        {"location_id": "2", "total_devices": 2, "active_devices_30d": 0, "active_days_30d": 0, "active_users": 2},
        {"location_id": "3"},
        tap_hours=[
            {"location_id": "1", "pours": 2, "is_orphan": False, "last_pour_at": datetime(2026, 6, 29, 20)},
            {"location_id": "1", "pours": 0, "is_orphan": False, "last_event_at": datetime(2026, 6, 30, 9)},
            {"location_id": "2", "pours": 1, "is_orphan": False, "last_pour_at": datetime(2026, 5, 1, 20)},
        ],
    )  # fmt: skip
    names = ("total_taps_last_30d", "taps_per_device_30d", "avg_taps_per_active_day", "taps_per_user_30d")
    assert [found["1"][name] for name in names] == [120, 30.0, 6.0, 40.0]
    assert [found["2"][name] for name in names] == [0, None, None, 0.0]
    assert (found["1"]["inactive_devices"], found["1"]["activity_level"]) == (2, "low")
    assert found["1"]["last_tap_timestamp"] == datetime(2026, 6, 29, 20)
    assert [found[key]["recent_activity_status"] for key in "123"] == ["week", "dormant", "never"]
    assert [found[key]["devices_but_no_activity"] for key in "123"] == [False, True, False]
    assert [found[key]["users_but_no_taps"] for key in "123"] == [False, True, None]


def test_features_of_the_only_venue_of_an_account():
    used = [
        ("account", "7", "menu", date(2026, 6, 1), date(2026, 7, 1)),
        ("account", "7", "reports", date(2026, 5, 1), date(2026, 6, 30)),  # over the day before
        ("user", "7", "alerts", date(2026, 6, 1), date(2026, 7, 1)),
        ("account", "8", "menu", date(2026, 6, 1), date(2026, 7, 1)),
    ]
    found = metrics(
        {"location_id": "1", "active_users": 1},
        {"location_id": "2"},
        feature_periods=[
            {"level": level, "entity_id": entity, "feature_name": feature, "valid_from": start, "valid_to": end}
            for level, entity, feature, start, end in used
        ],
        user_days=[
            {"user_id": "u", "account_id": "7", "day": AS_OF, "feature_uses_30d": 5, "last_activity_date": AS_OF},
            {"user_id": "v", "account_id": "7", "day": AS_OF, "feature_uses_30d": 2},
            {"user_id": "w", "account_id": "8", "day": AS_OF, "feature_uses_30d": 9},
        ],
    )
    names = (
        "unique_features_used_30d",
        "total_feature_interactions_30d",
        "last_user_activity",
        "user_engagement_level",
    )
    assert [found["1"][name] for name in names] == [1, 7, AS_OF, "lightly_engaged"]
    assert [found["2"][name] for name in names] == [None, None, None, None]
