"""Users as of today: activity of 30 days and ever, classes, and the entity that joins them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from support import AS_OF, Filled, model_schema, run, run_one, typed

USER = {
    "user_id": "u", "account_id": "a", "email": "ann@gmail.com", "email_domain": "gmail.com", "first_name": "Ann",
    "full_name": "Ann Lee", "last_name": "Lee",
    "user_role": "Staff", "role_category": "Operator", "permission_level": 2, "is_orphan": False,
    "created_date": date(2026, 3, 31), "account_age_days": 91,
    "user_created_at": datetime(2026, 3, 31, 9), "last_login_date": date(2026, 6, 25), "user_status": "Active",
}  # fmt: skip
TODAY = {
    "user_id": "u", "day": AS_OF, "sessions_7d": 1, "sessions_30d": 4, "session_seconds_30d": 3600,
    "timed_sessions_30d": 3, "active_days_30d": 2, "page_views_7d": 2, "page_views_30d": 12, "features_used_30d": 3,
    "feature_categories_30d": 2, "page_categories_30d": 3, "feature_uses_30d": 9, "engagement_points": 3600,
    "last_session_date": date(2026, 6, 28), "last_login_date": date(2026, 6, 28),
}  # fmt: skip
IDS = {"user_id": "u", "account_id": "a", "is_orphan": False, "is_anonymous": False}


def _rows(name: str, usual: dict[str, Any], *rows: dict[str, Any]) -> Filled:
    return typed(model_schema(name), *(usual | row for row in rows))


def _inputs(*users: dict[str, Any]) -> dict[str, Filled]:
    def session(day: datetime, device: str, seconds: int | None) -> dict[str, Any]:
        return {
            "start_time": day, "session_date": day.date(), "device_category": device, "duration_seconds": seconds,
        }  # fmt: skip

    def view(moment: datetime, seconds: int | None, category: str) -> dict[str, Any]:
        return {
            "page_view_timestamp": moment, "page_view_date": moment.date(), "time_on_page_seconds": seconds,
            "page_category": category,
        }  # fmt: skip

    def use(moment: datetime, feature: str, category: str, count: int) -> dict[str, Any]:
        return {
            "usage_timestamp": moment, "usage_date": moment.date(), "feature_name": feature,
            "feature_category": category, "usage_count": count,
        }  # fmt: skip

    return {
        "stg_app_database__users": _rows("stg_app_database__users", USER, *(users or ({},))),
        "user_days": _rows("user_days", TODAY, {}, {"day": date(2026, 6, 29), "sessions_30d": 77}),
        "stg_app_database__user_sessions": _rows(
            "stg_app_database__user_sessions", IDS,
            session(datetime(2026, 5, 31, 8), "Tablet", 60), session(datetime(2026, 6, 1, 8), "Desktop", 100),
            session(datetime(2026, 6, 28, 8), "Mobile", 200), session(datetime(2026, 6, 28, 9), "Mobile", None),
            session(datetime(2026, 6, 29, 9), "Watch", 9) | {"is_orphan": True},
            session(datetime(2026, 6, 29, 9), "Watch", 9) | {"is_anonymous": True},
        ),
        "stg_app_database__page_views": _rows(
            "stg_app_database__page_views", IDS,
            view(datetime(2026, 5, 31, 23), 500, "Home"), view(datetime(2026, 6, 1, 8), 10, "Reports"),
            view(datetime(2026, 6, 28, 8), 30, "Reports"), view(datetime(2026, 6, 28, 10), None, "POS"),
        ),
        "stg_app_database__feature_usage": _rows(
            "stg_app_database__feature_usage", IDS,
            use(datetime(2026, 4, 1, 8), "a", "POS", 1), use(datetime(2026, 6, 23, 8), "b", "POS", 2),
            use(datetime(2026, 6, 24, 8), "c", "Orders", 3), use(datetime(2026, 6, 28, 9, 30), "c", "Orders", 4),
        ),
    }  # fmt: skip


def _core(*users: dict[str, Any]) -> dict[str, Any]:
    return run_one("int_users__core", **_inputs(*users))


def test_activity_of_30_days() -> None:
    row = _core()
    assert {name: row[name] for name in row if name.endswith("_30d")} == {
        "total_sessions_30d": 4, "total_session_minutes_30d": 60.0, "avg_session_minutes_30d": 20.0,
        "active_days_30d": 2, "sessions_per_active_day_30d": 2.0, "device_types_used_30d": 2,
        "features_used_30d": 3, "feature_categories_used_30d": 2, "total_feature_interactions_30d": 3,
        "total_feature_uses_30d": 9, "avg_uses_per_interaction_30d": 3.0, "total_page_views_30d": 12,
        "page_categories_visited_30d": 3, "page_active_days_30d": 2, "total_time_on_pages_30d": 40,
        "avg_time_per_page_view_30d": 20.0, "engagement_score_30d": 0.6, "activity_level_30d": "minimally_active",
    }  # fmt: skip
    assert row["last_session_start"] == datetime(2026, 6, 28, 9)
    assert row["last_feature_usage"] == datetime(2026, 6, 28, 9, 30)
    assert row["last_activity_timestamp"] == row["last_page_view"] == datetime(2026, 6, 28, 10)
    assert (row["days_since_last_activity"], row["recency_classification"]) == (2, "recently_active")
    assert row["feature_adoption_level"] == "regular_user"


def test_who_the_user_is() -> None:
    row = _core()
    assert (row["user_role"], row["role_type_standardized"], row["access_level"]) == ("staff", "operator", 2)
    assert (row["is_admin_user"], row["is_manager_user"]) == (False, False)
    assert (row["email_type"], row["user_age_days"], row["user_age_months"]) == ("personal", 91, 2)
    assert row["is_new_user"] is False
    other = _core({"email_domain": "pub.com", "role_category": "Admin", "account_age_days": 29})
    assert (other["email_type"], other["is_admin_user"], other["is_new_user"]) == ("business", True, True)
    assert _core({"email_domain": None, "account_age_days": 30})["email_type"] is None


def test_the_last_login_is_the_later_of_record_and_session() -> None:
    row = _core()
    assert (row["last_login_date"], row["days_since_last_login"]) == (date(2026, 6, 28), 2)
    assert (row["user_status"], row["churn_risk_level"]) == ("active", "none")


def test_a_user_without_any_activity() -> None:
    silent = {"user_id": "s", "created_date": None, "account_age_days": None, "last_login_date": None}
    never, unknown = (_core(silent | {"user_status": status}) for status in ("Never Logged In", None))
    assert (never["user_status"], never["churn_risk_level"]) == ("never_logged_in", "high")
    assert (unknown["user_status"], unknown["churn_risk_level"]) == (None, None)
    counts = ("total_sessions_30d", "total_time_on_pages_30d", "device_types_used_30d", "engagement_score_30d")
    assert [never[name] for name in counts] == [0, 0, 0, 0.0]
    nothing = ("avg_session_minutes_30d", "avg_time_per_page_view_30d", "last_activity_timestamp", "user_age_days")
    assert [never[name] for name in nothing] == [None] * 4
    assert (never["activity_level_30d"], never["feature_adoption_level"]) == ("inactive", "non_user")
    assert never["recency_classification"] == "not_recent"


def test_without_orphans_and_the_anonymous() -> None:
    users = ({}, {"user_id": "o", "is_orphan": True}, {"user_id": "0"}, {"user_id": "z", "account_id": "0"})
    assert [row["user_id"] for row in run("int_users__core", **_inputs(*users))] == ["u"]


def _metrics() -> dict[str, Any]:
    catalogue = _rows(
        "feature_days", {"day": AS_OF, "catalogue_size": 12},
        {"feature_name": "a"}, {"feature_name": "b"}, {"feature_name": "b", "day": date(2026, 6, 29), "catalogue_size": 99},
    )  # fmt: skip
    return run_one("int_users__engagement_metrics", **_inputs(), feature_days=catalogue)


def test_activity_ever() -> None:
    row = _metrics()
    assert (row["total_sessions"], row["sessions_last_30d"], row["sessions_last_7d"]) == (4, 4, 1)
    assert (row["total_session_duration_seconds"], row["avg_session_duration_seconds"]) == (360, 120.0)
    assert (row["total_page_views"], row["page_views_last_30d"], row["page_views_last_7d"]) == (4, 12, 2)
    assert (row["unique_page_categories"], row["page_categories_last_30d"]) == (3, 3)
    assert (row["total_time_on_pages_seconds"], row["avg_time_per_page_seconds"]) == (540, 180.0)
    assert row["avg_page_views_per_session"] == 1.0
    assert (row["unique_features_used"], row["unique_feature_categories"]) == (3, 2)
    assert (row["features_used_last_30d"], row["features_used_last_7d"]) == (3, 1)  # 23 June is the eighth day
    assert row["feature_adoption_ratio"] == 0.25
    assert (row["total_feature_interactions"], row["total_feature_uses"]) == (4, 10)
    assert (row["first_session_time"], row["last_session_time"]) == (datetime(2026, 5, 31, 8), datetime(2026, 6, 28, 9))
    assert row["last_activity_timestamp"] == datetime(2026, 6, 28, 10)
    assert (row["engagement_score"], row["user_engagement_tier"]) == (0.6, "casual")
    assert (row["activity_recency"], row["reading_behavior"]) == ("active_this_week", "deep_reader")
    assert row["feature_interaction_style"] == "quick"


@pytest.mark.parametrize(
    ("age", "stage"), [(6, "onboarding"), (7, "new_user"), (30, "developing"), (90, "established"), (365, "mature")]
)
def test_entity(age: int, stage: str) -> None:
    core, more = _core({"account_age_days": age}), _metrics()
    row = run_one(
        "entity_users",
        int_users__core=typed(model_schema("int_users__core"), core),
        int_users__engagement_metrics=typed(model_schema("int_users__engagement_metrics"), more),
    )
    assert (row["customer_id"], row["is_active"], row["user_maturity_stage"]) == ("a", True, stage)
    assert row["engagement_score"] == core["engagement_score_30d"] == more["engagement_score"]
    assert (row["user_value_tier"], row["feature_adoption_depth"]) == ("medium", "minimal")
    assert (row["lifetime_sessions"], row["lifetime_page_views"], row["lifetime_features_used"]) == (4, 4, 3)
    assert (row["sessions_last_7d"], row["days_since_last_login"], row["user_status"]) == (1, 2, "active")
