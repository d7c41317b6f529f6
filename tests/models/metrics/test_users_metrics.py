"""Engagement by account and day, product analytics by day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from support import Filled, model_schema, run, typed

DAY = date(2026, 6, 30)
USER: dict[str, Any] = {
    "day": DAY, "account_id": "a", "sessions": 0, "session_seconds": 0, "timed_sessions": 0, "is_active": False,
    "is_active_7d": False, "is_active_30d": False, "sessions_30d": 0, "session_seconds_30d": 0, "timed_sessions_30d": 0,
    "active_days_30d": 0, "page_views_30d": 0, "features_used_30d": 0, "engagement_points": 0,
    "engagement_tier": "inactive",
}  # fmt: skip


def _user_days(*rows: dict[str, Any]) -> Filled:
    return typed(model_schema("user_days"), *(USER | row for row in rows))


POWER = {
    "user_id": "p", "is_active": True, "is_active_7d": True, "is_active_30d": True, "sessions": 2,
    "session_seconds": 600, "timed_sessions": 1, "sessions_30d": 20, "session_seconds_30d": 7200,
    "timed_sessions_30d": 12, "active_days_30d": 12, "page_views_30d": 90, "features_used_30d": 6,
    "engagement_points": 4500, "engagement_tier": "power",
}  # fmt: skip
CASUAL = {
    "user_id": "c", "is_active_30d": True, "sessions_30d": 4, "session_seconds_30d": 1200, "timed_sessions_30d": 2,
    "active_days_30d": 3, "page_views_30d": 30, "features_used_30d": 1, "engagement_points": 900,
    "engagement_tier": "casual",
}  # fmt: skip
IDLE = {"user_id": "i", "features_used_30d": 2, "engagement_points": 600}


def test_engagement_by_account() -> None:
    daily = {
        "snapshot_date": DAY, "customer_name": "Bar", "total_users": 3, "active_users_1d": 1, "active_users_7d": 1,
        "active_users_30d": 2, "user_activation_rate_30d": 200 / 3, "sessions_30d": 24, "features_used_30d": 6,
        "avg_engagement_score": 1 / 3,
    }  # fmt: skip
    none = {"total_users": 0, "active_users_1d": 0, "active_users_7d": 0, "active_users_30d": 0, "sessions_30d": 0,
            "features_used_30d": 0, "avg_engagement_score": None, "user_activation_rate_30d": None}  # fmt: skip
    rows = run(
        "metrics_engagement",
        entity_customers_daily=typed(
            model_schema("entity_customers_daily"),
            daily | {"account_id": "a"}, daily | none | {"account_id": "b"},
        ),
        user_days=_user_days(POWER, CASUAL, IDLE, POWER | {"user_id": "x", "account_id": None}),
    )  # fmt: skip
    assert rows[0] == {
        "metric_date": DAY, "account_id": "a", "customer_id": "a", "date": DAY, "customer_name": "Bar",
        "total_users": 3, "dau": 1, "wau": 1, "mau": 2, "stickiness_pct": 50.0, "wau_mau_ratio_pct": 50.0,
        "user_activation_rate_30d_pct": 200 / 3, "sessions_30d": 24, "sessions_per_user_30d": 12.0,
        "avg_session_minutes_30d": 10.0, "pages_per_session_30d": 5.0, "features_used_30d": 6, "power_users": 1,
        "avg_engagement_score": 1 / 3,
    }  # fmt: skip
    empty = ("stickiness_pct", "wau_mau_ratio_pct", "user_activation_rate_30d_pct", "sessions_per_user_30d",
             "avg_session_minutes_30d", "pages_per_session_30d", "avg_engagement_score")  # fmt: skip
    assert [rows[1][name] for name in empty] == [None] * 7
    assert rows[1]["power_users"] == 0


def _calendar(*days: date, company_from: date = date(2020, 1, 1)) -> Filled:
    return typed(
        model_schema("days"),
        *({"day": day, "is_company_day": day >= company_from, "has_product_data": True} for day in days),
    )


def test_product_by_day() -> None:
    session = {"user_id": "p", "account_id": "a", "session_date": DAY, "is_orphan": False, "is_anonymous": False}
    used = {"day": DAY, "catalogue_size": 4}
    before = DAY - timedelta(1)
    rows = run(
        "metrics_product_analytics",
        days=_calendar(before, DAY),
        user_days=_user_days(POWER, CASUAL, IDLE),
        stg_app_database__users=typed(
            model_schema("stg_app_database__users"), {"user_id": "p", "account_id": "a", "is_orphan": False}
        ),
        stg_app_database__user_sessions=typed(
            model_schema("stg_app_database__user_sessions"),
            session | {"device_category": "Desktop", "is_bounce": True},
            session | {"device_category": "Desktop", "is_bounce": False},
            session | {"device_category": "Tablet", "is_bounce": False}, session | {"device_category": "unmapped"},
            session | {"device_category": "Mobile", "is_anonymous": True},
            session | {"device_category": "Mobile", "is_orphan": True},
            session | {"device_category": "Mobile", "user_id": "of an orphan"},
        ),
        feature_days=typed(
            model_schema("feature_days"),
            used | {"feature_name": "f", "user_adoption_rate": 50.0}, used | {"feature_name": "g", "user_adoption_rate": 0.0},
            used | {"feature_name": "h", "user_adoption_rate": 100 / 3}, used | {"feature_name": "i", "user_adoption_rate": 0.0},
        ),
        metrics_operations=typed(
            model_schema("metrics_operations"),
            {"metric_date": DAY, "pours": 8, "pour_volume_liters": 3.5, "device_utilisation_pct": 25.0},
        ),
    )  # fmt: skip
    empty, row = rows
    assert row == {
        "metric_date": DAY, "date": DAY, "total_users": 3, "daily_active_users": 1, "weekly_active_users": 1,
        "monthly_active_users": 2, "dau_mau_ratio_pct": 50.0, "wau_mau_ratio_pct": 50.0,
        "stickiness_30d_pct": 25.0,  # 15 active days in 30 days of 2 users
        "sessions": 4, "avg_session_minutes": 10.0, "bounce_rate_pct": pytest.approx(100 / 3),
        "desktop_usage_pct": 50.0, "mobile_usage_pct": 0.0, "tablet_usage_pct": 25.0, "sessions_per_user_30d": 12.0,
        "avg_features_per_user_30d": 3.5, "power_users": 1, "power_user_pct": 50.0,
        "avg_engagement_score": pytest.approx((4500 + 900 + 600) / 6000 / 3), "retention_cohort": 0,
        "retention_30d_pct": None, "total_features": 4, "feature_adoption_rate_pct": pytest.approx(250 / 12),
        "pours": 8, "pour_volume_liters": 3.5, "device_utilisation_pct": 25.0,
    }  # fmt: skip
    assert empty["metric_date"] == before
    counts = ("total_users", "daily_active_users", "monthly_active_users", "sessions", "power_users", "total_features")
    assert [empty[name] for name in counts] == [0] * 6
    ratios = ("dau_mau_ratio_pct", "avg_session_minutes", "desktop_usage_pct", "power_user_pct", "avg_engagement_score")
    assert [empty[name] for name in ratios] == [None] * 5


def test_retention() -> None:
    """Day 0 is the first session's; a user counts from day 60 on, if active in days 1-30."""
    start = date(2026, 1, 1)

    def active(user: str, first: int, *ages: int) -> list[dict[str, Any]]:
        return [
            {"user_id": user, "day": start + timedelta(first + age)}
            | dict.fromkeys(("is_active", "is_active_7d", "is_active_30d"), True)
            for age in (0, *ages)
        ]  # fmt: skip

    rows = run(
        "metrics_product_analytics",
        days=_calendar(*(start + timedelta(n) for n in range(100)), company_from=start + timedelta(50)),
        user_days=_user_days(
            *active("stays", 0, 30, 60), *active("goes", 0, 1, 61), *active("back too late", 2, 30, 61),
            *active("never early", 0, 31), *active("once", 0), *active("late", 39, 5, 31), *active("open", 41, 5, 31),
        ),
    )  # fmt: skip
    found = {(row["metric_date"] - start).days: (row["retention_cohort"], row["retention_30d_pct"]) for row in rows}
    assert (min(found), max(found)) == (50, 99)
    assert found[59] == (0, None)
    assert found[60] == found[61] == (2, 50.0)
    assert found[62] == found[98] == (3, pytest.approx(100 / 3))
    assert found[99] == (4, 50.0)
