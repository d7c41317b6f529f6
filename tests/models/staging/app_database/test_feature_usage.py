from datetime import date, datetime

import pytest

from support import model_schema, raw, run, run_one, typed
from tapdata.contracts import RAW_TABLES
from tapdata.logic import features

NAME = "stg_app_database__feature_usage"
BASE = {"usage_id": "u", "user_id": "5", "customer_id": "7", "timestamp": datetime(2026, 6, 29, 9), "usage_count": 1}


def parents():
    return {
        "stg_app_database__users": typed(model_schema("stg_app_database__users"), {"user_id": "5"}),
        "stg_app_database__accounts": typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    }


def usage(**row):
    return run_one(NAME, app_database_feature_usage=raw("app_database_feature_usage", BASE | row), **parents())


def usages(*rows):
    table = raw("app_database_feature_usage", *(BASE | row for row in rows))
    return {row["usage_id"]: row for row in run(NAME, app_database_feature_usage=table, **parents())}


def test_the_catalogue_holds_every_feature_seen_and_eight_per_role():
    seen = RAW_TABLES["app_database_feature_usage"]["feature_name"].values
    assert set(features.CATALOGUE) == set(seen)
    audiences = [feature.audience for feature in features.CATALOGUE.values()]
    assert {role: audiences.count(role) for role in set(audiences)} == {"admin": 8, "manager": 8, "staff": 8}


@pytest.mark.parametrize(
    ("feature", "name", "category", "audience", "tier", "points"),
    [
        ("pos_system", "pos_system", "POS", "staff", "Unknown", 12),
        ("Revenue Reports", "revenue_reports", "Reporting", "admin", "Unknown", 40),
        ("dashboard_analytics", "dashboard_analytics", "Analytics", "admin", "Unknown", 40),
        ("dashboard_overview", "dashboard_overview", "Dashboard", "manager", "Unknown", 20),
        ("export_data", "export_data", "Export", "admin", "Unknown", 24),
        ("product_management", "product_management", "Products", "manager", "Unknown", 12),
        ("product_search", "product_search", "Products", "staff", "Unknown", 12),
        ("forecast_pro", "forecast_pro", "unmapped", "unmapped", "Professional", None),
        ("advanced_alerts", "advanced_alerts", "unmapped", "unmapped", "Premium", None),
        (" ", None, None, None, None, None),
    ],
)
def test_features_go_by_the_catalogue(feature, name, category, audience, tier, points):
    row = usage(feature_name=feature, usage_count=4)
    columns = ("feature_name", "feature_category", "feature_audience", "feature_tier", "feature_value_score")
    assert [row[column] for column in columns] == [name, category, audience, tier, points]
    assert row["missing_feature_name"] is (name is None)


def test_the_first_use_is_the_first_record_by_time_and_key():
    rows = usages(
        {"usage_id": "c", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 2), "usage_count": 1},
        {"usage_id": "a", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 3), "usage_count": 1},
        {"usage_id": "b", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 2), "usage_count": 1},
        {"usage_id": "d", "feature_name": "quick_sale", "timestamp": datetime(2026, 6, 9), "usage_count": 3},
        {"usage_id": "e", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 8), "user_id": "6"},
        {"usage_id": "f", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 1), "user_id": "0"},
        {"usage_id": "g", "feature_name": None},
        {"usage_id": "h", "feature_name": "pos_system", "timestamp": None},
    )
    assert {key: row["is_first_use"] for key, row in rows.items()} == {
        "a": False, "b": True, "c": False, "d": True, "e": True, "f": None, "g": None, "h": False,
    }  # fmt: skip
    assert {key: row["usage_intensity"] for key, row in rows.items()} == {
        "a": "Light", "b": "First Use", "c": "Light", "d": "Light", "e": "First Use", "f": "Light", "g": "Light",
        "h": "Light",
    }  # fmt: skip


def test_adoption_looks_at_the_history_of_the_user():
    rows = usages(
        {"usage_id": "a", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 1), "usage_count": 6},
        {"usage_id": "b", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 2), "usage_count": -4},
        {"usage_id": "c", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 3), "usage_count": 4},
        {"usage_id": "d", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 4), "usage_count": 1},
        {"usage_id": "e", "feature_name": "quick_sale", "timestamp": datetime(2026, 6, 5), "usage_count": 11},
        {"usage_id": "f", "feature_name": "pos_system", "timestamp": datetime(2026, 6, 5), "user_id": "0"},
    )
    assert {key: row["is_adopted"] for key, row in rows.items()} == {
        "a": False, "b": False, "c": False, "d": True, "e": True, "f": None,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("count", "kept", "intensity", "invalid"),
    [(5, 5, "Light", False), (6, 6, "Moderate", False), (20, 20, "Moderate", False), (21, 21, "Heavy", False),
     (50, 50, "Heavy", False), (51, 51, "Power User", False), (0, None, None, True), (-1, None, None, True),
     (None, None, None, True)],
)  # fmt: skip
def test_intensity_of_a_record(count, kept, intensity, invalid):
    row = usage(feature_name="pos_system", usage_count=count)
    assert (row["usage_count"], row["usage_intensity"], row["invalid_usage_count"]) == (kept, intensity, invalid)


@pytest.mark.parametrize(
    ("moment", "business"),
    [(datetime(2026, 6, 29, 9), True), (datetime(2026, 6, 26, 16, 59), True), (datetime(2026, 6, 29, 17), False),
     (datetime(2026, 6, 29, 8, 59), False), (datetime(2026, 6, 27, 12), False)],
)  # fmt: skip
def test_business_hours_are_utc(moment, business):
    assert usage(timestamp=moment)["is_business_hours"] is business


def test_the_calendar_of_a_record():
    row = usage(timestamp=datetime(2026, 6, 28, 23, 30))
    columns = ("usage_date", "usage_hour", "usage_day_of_week", "usage_week", "usage_month")
    assert [row[column] for column in columns] == [
        date(2026, 6, 28), 23, 7, date(2026, 6, 22), date(2026, 6, 1),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "anonymous", "orphan"),
    [({}, False, False), ({"user_id": "0", "customer_id": "0"}, True, False), ({"user_id": "6"}, False, True),
     ({"customer_id": "8"}, False, True), ({"user_id": None}, False, False)],
)  # fmt: skip
def test_orphans_and_anonymous_records(row, anonymous, orphan):
    result = usage(feature_name="pos_system", **row)
    assert (result["is_anonymous"], result["is_orphan"]) == (anonymous, orphan)
