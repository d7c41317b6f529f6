"""Users over time: periods by class, and weeks."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from support import Filled, Rows, model_schema, run, typed

START = date(2026, 6, 3)
IDS = {"user_id": "u", "account_id": "a", "is_orphan": False, "is_anonymous": False}
USER = {"user_id": "u", "account_id": "a", "full_name": "Ann Lee", "created_date": START, "is_orphan": False}
QUIET: dict[str, Any] = {
    "sessions": 0, "session_seconds": 0, "timed_sessions": 0, "page_views": 0, "feature_uses": 0, "is_active": False,
    "sessions_30d": 0, "session_seconds_30d": 0, "timed_sessions_30d": 0, "active_days_30d": 0, "page_views_30d": 0,
    "features_used_30d": 0, "feature_categories_30d": 0, "lifetime_features": 0, "lifetime_feature_categories": 0,
    "engagement_score": 0.0, "engagement_tier": "inactive", "never_logged_in": False,
}  # fmt: skip


def _user_days(*days: dict[str, Any]) -> Filled:
    rows = [IDS | QUIET | {"day": START + timedelta(n)} | day for n, day in enumerate(days)]
    names = model_schema("user_days").names
    return typed(model_schema("user_days"), *({k: v for k, v in row.items() if k in names} for row in rows))


def _seen(*rows: tuple[date, str]) -> Filled:
    usual = {"source_table": "stg_app_database__users", "entity_key": "u", "attribute": "role_category"}
    return typed(
        model_schema("observations"), *(usual | {"observed_as_of": day, "value": value} for day, value in rows)
    )


def _users(**more: Any) -> Filled:
    return typed(model_schema("stg_app_database__users"), USER | more)


def _history(*days: dict[str, Any], seen: Filled | None = None, as_of: date = date(2026, 6, 30)) -> Rows:
    return run(
        "entity_users_history", as_of,
        user_days=_user_days(*days), stg_app_database__users=_users(), observations=seen or _seen(),
    )  # fmt: skip


def test_a_period_lasts_until_a_class_changes() -> None:
    login = {"last_login_date": START + timedelta(1)}
    light = login | {"sessions_30d": 1, "active_days_30d": 1, "engagement_tier": "light", "engagement_score": 0.25}
    rows = _history(
        {"never_logged_in": True}, light | {"features_used_30d": 2}, light | {"engagement_score": 0.5},
        light | {"feature_categories_30d": 1, "features_used_30d": 5, "engagement_score": 0.125},
        light | {"feature_categories_30d": 1},
    )  # fmt: skip
    names = ("valid_from", "valid_to", "is_current", "change_type", "user_status", "user_engagement_tier")
    assert [tuple(row[name] for name in names) for row in rows] == [
        (START, date(2026, 6, 4), False, "user_created", "never_logged_in", "inactive"),
        (date(2026, 6, 4), date(2026, 6, 6), False, "status_change", "active", "light"),
        (date(2026, 6, 6), None, True, "adoption_change", "active", "light"),
    ]
    first, second, third = rows
    assert (first["churn_risk_level"], first["previous_user_status"], first["previous_engagement_score"]) == (
        "high",
        None,
        None,
    )
    assert (first["engagement_delta"], first["features_adopted_delta"], first["sessions_delta"]) == (0.0, 0, 0)
    assert (second["previous_user_status"], second["previous_churn_risk_level"]) == ("never_logged_in", "high")
    assert (second["engagement_delta"], second["features_adopted_delta"], second["sessions_delta"]) == (0.25, 2, 1)
    assert (third["previous_engagement_score"], third["engagement_delta"]) == (0.25, -0.125)  # against its first day
    assert (third["previous_features_used_30d"], third["features_adopted_delta"]) == (2, 3)
    assert (third["previous_adoption_level"], third["feature_adoption_level"]) == ("non_user", "basic_user")
    assert (third["user_age_days"], third["days_since_last_login"], third["full_name"]) == (3, 2, "Ann Lee")


def test_each_class_has_its_change() -> None:
    day = {"last_login_date": START}
    idle = {"last_login_date": START - timedelta(14)}
    tier = {"engagement_tier": "light"}
    rows = _history(
        day, day | tier, day | tier | {"active_days_30d": 1}, day | tier,
        day, {"last_login_date": START - timedelta(8)}, idle,
    )  # fmt: skip
    assert [row["change_type"] for row in rows] == [
        "user_created", "engagement_change", "activity_change", "activity_change", "engagement_change",
        "status_change", "risk_change",
    ]  # fmt: skip


def test_a_first_sight_is_no_change_and_the_role_is_null_before_it() -> None:
    seen = _seen((START + timedelta(2), "Operator"), (START + timedelta(4), "Admin"))
    days = [{"last_login_date": START}] * 6
    rows = _history(*days, seen=seen)
    assert [
        (r["valid_from"].day, r["role_type_standardized"], r["previous_role_type"], r["change_type"]) for r in rows
    ] == [
        (3, None, None, "user_created"),
        (5, "operator", None, "other_change"),
        (7, "admin", "operator", "role_change"),
    ]
    assert [row["is_current"] for row in rows] == [False, False, True]
    early = _history(*days[:4], seen=seen, as_of=START + timedelta(3))
    assert [(row["role_type_standardized"], row["valid_to"]) for row in early] == [
        (None, START + timedelta(2)),
        ("operator", None),
    ]


def test_a_login_after_a_time_unknown_is_no_status_change() -> None:
    rows = _history({}, {"last_login_date": START + timedelta(1)})
    assert [(row["user_status"], row["churn_risk_level"], row["change_type"]) for row in rows] == [
        (None, None, "user_created"),
        ("active", "none", "other_change"),
    ]


def test_weeks() -> None:
    """Created on Wednesday 3 June 2026; weeks close on the 7th, 14th, 21st and 28th."""
    days: list[dict[str, Any]] = [{} for _ in range(28)]
    for n in (0, 1, 2):  # Wednesday to Friday of the first week
        days[n] = {"sessions": 2, "session_seconds": 600, "timed_sessions": 1, "page_views": 10, "is_active": True}
    days[5] = {"sessions": 1, "page_views": 3, "feature_uses": 7, "is_active": True}  # Monday the 8th

    def use(day: int, feature: str, category: str) -> dict[str, Any]:
        moment = datetime(2026, 6, day, 12)
        return IDS | {
            "feature_name": feature, "feature_category": category, "usage_date": moment.date(), "usage_timestamp": moment,
        }  # fmt: skip

    moment = datetime(2026, 6, 5, 20)
    session = IDS | {
        "session_date": moment.date(), "start_time": moment, "duration_seconds": 450, "device_category": "Mobile",
    }  # fmt: skip
    view = IDS | {
        "page_view_date": date(2026, 6, 7), "page_view_timestamp": datetime(2026, 6, 7, 23, 59), "page_category": "POS",
        "time_on_page_seconds": 40,
    }  # fmt: skip
    rows = run(
        "entity_users_weekly",
        user_days=_user_days(*days),
        stg_app_database__users=_users(),
        stg_app_database__user_sessions=typed(model_schema("stg_app_database__user_sessions"), session),
        stg_app_database__page_views=typed(
            model_schema("stg_app_database__page_views"), view, view | {"time_on_page_seconds": None}
        ),
        stg_app_database__feature_usage=typed(
            model_schema("stg_app_database__feature_usage"),
            use(3, "a", "POS"), use(4, "b", "POS"), use(5, "c", "Orders"), use(5, "c", "Orders"), use(8, "a", "POS"),
            use(29, "z", "POS"),
        ),
        observations=_seen((date(2026, 6, 10), "Operator")),
    )  # fmt: skip
    assert [row["week_start_date"].day for row in rows] == [1, 8, 15, 22]  # the open week of the 29th is left out
    first, second, third, _ = rows
    assert (first["week_end_date"], first["cohort_month"]) == (date(2026, 6, 7), date(2026, 6, 1))
    assert [row["weeks_since_signup"] for row in rows] == [0, 1, 2, 3]
    assert [row["user_lifecycle_stage"] for row in rows] == ["first_week", "onboarding", "onboarding", "onboarding"]
    assert [row["role_type_standardized"] for row in rows] == [None, "operator", "operator", "operator"]
    assert (first["weekly_sessions"], first["active_days"], first["sessions_per_active_day"]) == (6, 3, 2.0)
    assert (first["total_session_minutes"], first["avg_session_minutes"], first["max_session_minutes"]) == (30, 10, 7.5)
    assert (first["features_used"], first["feature_categories_used"], first["total_feature_interactions"]) == (3, 2, 4)
    assert (first["total_page_views"], first["avg_pages_per_session"]) == (30, 5.0)
    assert (first["page_categories_visited"], first["total_time_on_pages"], first["avg_time_per_page"]) == (1, 40, 40)
    assert first["last_activity_in_week"] == datetime(2026, 6, 7, 23, 59)
    assert [row["weekly_engagement_score"] for row in rows] == [0.7, 0.3, 0.1, 0.1]
    levels = ["moderately_active", "minimally_active", "inactive", "inactive"]
    assert [row["weekly_activity_level"] for row in rows] == levels
    assert [row["weekly_feature_adoption"] for row in rows] == ["moderate", "basic", "none", "none"]
    assert [row["sessions_wow_change"] for row in rows] == [None, -5, -1, 0]
    assert [row["features_wow_change"] for row in rows] == [None, -2, -1, 0]
    assert [row["engagement_wow_change"] for row in rows] == [None, -0.4, -0.2, 0.0]
    assert (second["total_feature_uses"], second["last_activity_in_week"]) == (7, datetime(2026, 6, 8, 12))
    empty = ("max_session_minutes", "avg_session_minutes", "avg_time_per_page", "last_activity_in_week")
    assert [third[name] for name in empty] == [None] * 4
