"""The audits of users, features and product use fire on what they are there for, and on nothing else."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, NamedTuple

import pytest

from support import AS_OF, Filled, model_schema, run, typed

AUDITS = (
    "users_agree", "user_history_agree", "user_weeks_agree", "user_windows_agree", "features_agree",
    "feature_days_agree", "feature_months_agree", "product_agree", "product_days_agree",
)  # fmt: skip
YESTERDAY = AS_OF - timedelta(days=1)
MONDAY = date(2026, 6, 22)
WINDOWS = (
    "session_seconds_30d", "timed_sessions_30d", "active_days_30d", "page_views_7d", "page_views_30d", "feature_uses_30d",
)  # fmt: skip
NO_USE = {"session_seconds": 0, "timed_sessions": 0, "page_views": 0, "feature_uses": 0}


def rows(name: str, *given: dict[str, Any]) -> Filled:
    return typed(model_schema(name), *given)


def found(audit: str, statement: str, **tables: Filled) -> list[str]:
    """The keys of the rows that the audit finds for a statement."""
    return [row["entity_key"] for row in run(audit, AS_OF, **tables) if row["statement"] == statement]


class Case(NamedTuple):
    """Two rows that agree, and what makes the left one wrong."""

    audit: str
    statement: str
    left: str
    row: dict[str, Any]
    wrong: dict[str, Any]
    right: dict[str, dict[str, Any]]
    key: str


CASES = (
    Case(
        "users_agree", "a user in 30 days = the user of the source",
        "int_users__core", {"user_id": "u", "email": "a@b.c", "role_type_standardized": "admin"}, {"email": "x@b.c"},
        {"stg_app_database__users": {"user_id": "u", "email": "a@b.c", "role_category": "Admin", "is_orphan": False}}, "u",
    ),
    Case(
        "users_agree", "a user = the user in 30 days",
        "entity_users", {"user_id": "u", "features_used_30d": 3}, {"features_used_30d": 4},
        {"int_users__core": {"user_id": "u", "features_used_30d": 3}}, "u",
    ),
    Case(
        "users_agree", "a user = the user ever",
        "entity_users", {"user_id": "u", "lifetime_sessions": 3}, {"lifetime_sessions": None},
        {"int_users__engagement_metrics": {"user_id": "u", "total_sessions": 3}}, "u",
    ),
    Case(
        "user_history_agree", "a period of a user = the user on its first day",
        "entity_users_history", {"user_id": "u", "valid_from": YESTERDAY, "total_sessions_30d": 2},
        {"total_sessions_30d": 3}, {"user_days": {"user_id": "u", "day": YESTERDAY, "sessions_30d": 2}}, f"u|{YESTERDAY}",
    ),
    Case(
        "user_history_agree", "the period of a user that lasts = the user",
        "entity_users_history", {"user_id": "u", "valid_from": YESTERDAY, "is_current": True, "user_status": "active"},
        {"user_status": "dormant"}, {"entity_users": {"user_id": "u", "user_status": "active"}}, "u",
    ),
    Case(
        "user_weeks_agree", "a week of a user = its days",
        "entity_users_weekly", {
            "user_id": "u", "week_start_date": MONDAY, "weekly_sessions": 1, "total_page_views": 2, "active_days": 1,
            "total_feature_uses": 3, "total_session_minutes": 2.0, "avg_session_minutes": 2.0,
        }, {"total_session_minutes": 2.1}, {
            "user_days": {
                "user_id": "u", "day": MONDAY + timedelta(days=6), "sessions": 1, "page_views": 2, "feature_uses": 3,
                "session_seconds": 120, "timed_sessions": 1, "is_active": True,
            },
            "days": {"day": MONDAY + timedelta(days=6), "week_start_date": MONDAY},
        }, f"u|{MONDAY}",
    ),
    Case(
        "features_agree", "a feature = its last day",
        "int_features__core", {"feature_name": "f", "usage_records": 5}, {"usage_records": 6},
        {"feature_days": {"feature_name": "f", "day": AS_OF, "lifetime_events": 5}}, "f",
    ),
    Case(
        "features_agree", "a feature = its adoption",
        "entity_features", {"feature_name": "f", "value_band": "high"}, {"value_band": "low"},
        {"int_features__adoption_patterns": {"feature_name": "f", "value_band": "high"}}, "f",
    ),
    Case(
        "features_agree", "revenue and plans of a feature = the accounts that use it",
        "int_features__adoption_patterns", {
            "feature_name": "f", "estimated_revenue_impact": Decimal("99.00"), "starter_adopters": 1,
            "enterprise_adopters": 0, "business_adopters": 0, "professional_adopters": 0,
        }, {"estimated_revenue_impact": Decimal("99.01")}, {
            "feature_periods": {
                "level": "account", "entity_id": "a", "feature_name": "f", "valid_from": AS_OF,
                "valid_to": AS_OF + timedelta(days=30),
            },
            "entity_customers": {"account_id": "a", "plan_tier": "Starter", "monthly_recurring_revenue": Decimal("99.00")},
        }, "f",
    ),
    Case(
        "feature_days_agree", "a period of a feature = the feature on its first day",
        "entity_features_history", {"feature_name": "f", "valid_from": AS_OF, "accounts_using": 2}, {"accounts_using": 1},
        {"feature_days": {"feature_name": "f", "day": AS_OF, "accounts_using": 2}}, f"f|{AS_OF}",
    ),
    Case(
        "feature_months_agree", "a month of a feature = its last day",
        "entity_features_monthly", {
            "feature_name": "f", "month_start_date": date(2026, 6, 1), "month_end_date": AS_OF, "feature_value_score": 50.0,
        }, {"feature_value_score": 51.0}, {
            "feature_days": {"feature_name": "f", "day": AS_OF, "feature_value_score": 50.0},
            "days": {"day": AS_OF, "month_start_date": date(2026, 6, 1), "is_month_end": True},
        }, "f|2026-06-01",
    ),
    Case(
        "product_agree", "an account's adoption = the account",
        "mart_product__adoption", {"account_id": "a", "customer_status": "trial", "total_users": 2}, {"total_users": 3},
        {"entity_customers": {"account_id": "a", "customer_status": "trial", "total_users": 2}}, "a",
    ),
    Case(
        "product_agree", "engagement of an account and day = the customer's day",
        "metrics_engagement", {"account_id": "a", "customer_id": "a", "metric_date": AS_OF, "dau": 2}, {"dau": 1},
        {"entity_customers_daily": {"account_id": "a", "snapshot_date": AS_OF, "active_users_1d": 2}}, f"a|{AS_OF}",
    ),
    Case(
        "product_days_agree", "product figures are told for every day of the company",
        "metrics_product_analytics", {"metric_date": AS_OF, "date": AS_OF}, {"date": YESTERDAY},
        {"days": {"day": AS_OF, "is_company_day": True}}, str(AS_OF),
    ),
)  # fmt: skip


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.statement)
def test_a_difference_is_told(case: Case) -> None:
    right = {name: rows(name, row) for name, row in case.right.items()}

    def told(*left: dict[str, Any]) -> list[str]:
        return found(case.audit, case.statement, **right, **{case.left: rows(case.left, *left)})

    assert told(case.row) == []
    assert told(case.row | case.wrong) == [case.key]


@pytest.mark.parametrize("audit", AUDITS)
def test_nothing_to_compare_is_no_difference(audit: str) -> None:
    assert run(audit) == []


def test_lost_rows_are_told() -> None:
    feature = rows("int_features__core", {"feature_name": "f"}, {"feature_name": "g"})
    assert found(
        "features_agree", "a feature = its use", int_features__core=feature,
        entity_features=rows("entity_features", {"feature_name": "f"}),
    ) == ["g"]  # fmt: skip
    known = {"user_id": "u", "day": AS_OF}
    assert found(
        "user_history_agree", "every user with days has a period that lasts", user_days=rows("user_days", known)
    ) == ["u"]


def test_a_window_is_the_sum_of_its_days() -> None:
    """Sessions 30, 29 and 0 days ago: the window that ends today holds two of them."""

    def told(on_last_day: int) -> list[str]:
        lived = [1, 1, *[0] * 28, 1]
        days = [
            NO_USE | dict.fromkeys(WINDOWS, 0) | {
                "user_id": "u", "day": AS_OF - timedelta(days=30 - n), "sessions": sessions, "is_active": False,
                "sessions_7d": sum(lived[max(n - 6, 0) : n + 1]), "sessions_30d": sum(lived[max(n - 29, 0) : n + 1]),
            }
            for n, sessions in enumerate(lived)
        ]  # fmt: skip
        days[-1]["sessions_30d"] = on_last_day
        table = rows("user_days", *days)
        return found("user_windows_agree", "windows of all users = the sums of their days", user_days=table)

    assert told(2) == []
    assert told(3) == [str(AS_OF)]


def test_features_add_up_over_their_life() -> None:
    def told(**wrong: Any) -> list[str]:
        first = {
            "feature_name": "f", "day": YESTERDAY, "first_usage_date": YESTERDAY, "last_usage_date": YESTERDAY,
            "usage_events": 2, "usage_count": 3, "events_30d": 2, "uses_30d": 3, "lifetime_events": 2, "lifetime_uses": 3,
            "days_with_usage": 1, "feature_age_days": 0, "avg_daily_usage": 2.0,
        }  # fmt: skip
        second = first | {"day": AS_OF, "usage_events": 0, "usage_count": 0, "feature_age_days": 1} | wrong
        return found(
            "feature_days_agree",
            "windows and life of a feature fit its days",
            feature_days=rows("feature_days", first, second),
        )

    assert told() == []
    for wrong in ({"events_30d": 0}, {"lifetime_uses": 4}, {"days_with_usage": 2}, {"last_usage_date": AS_OF}):
        assert told(**wrong) == [f"f|{AS_OF}"]


def test_a_period_is_told_what_was_before() -> None:
    def told(**wrong: Any) -> list[str]:
        first = {"user_id": "u", "valid_from": YESTERDAY, "total_sessions_30d": 2, "user_status": "recent"}
        zero = {"engagement_delta": 0.0, "features_adopted_delta": 0, "sessions_delta": 0}
        second = {"user_id": "u", "valid_from": AS_OF, "total_sessions_30d": 5, "previous_sessions_30d": 2}
        second |= zero | {"sessions_delta": 3, "previous_user_status": "recent"} | wrong
        history = rows("entity_users_history", first | zero, second)
        return found(
            "user_history_agree",
            "a period of a user fits the period before and its dates",
            entity_users_history=history,
        )

    assert told() == []
    assert told(previous_user_status="active") == [f"u|{AS_OF}"]
    assert told(sessions_delta=2) == [f"u|{AS_OF}"]


def test_retention_never_falls() -> None:
    def told(cohort: int) -> list[str]:
        days = ((YESTERDAY, 10, 50.0), (AS_OF, cohort, 50.0))
        figures = [{"metric_date": d, "retention_cohort": n, "retention_30d_pct": p} for d, n, p in days]
        table = rows("metrics_product_analytics", *figures)
        return found("product_days_agree", "rates of a day fit their parts", metrics_product_analytics=table)

    assert told(12) == []
    assert told(8) == [str(AS_OF)]
