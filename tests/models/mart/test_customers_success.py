"""Who customer success looks after, and what it is told to do."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Any

from support import AS_OF, Filled, model_schema, run, typed

NAME = "mart_customer_success__health"


def rows(table: str, *given: dict[str, Any], **usual: Any) -> Filled:
    return typed(model_schema(table), *(usual | row for row in given))


def customers(*given: dict[str, Any]) -> Filled:
    usual = {
        "customer_status": "active", "monthly_recurring_revenue": Decimal(0), "account_value_tier": "basic",
        "customer_health_score": 85.0, "churn_risk_score": 15.0, "open_tickets": 0, "open_ticket_breaches": 0,
        "total_users": 0, "active_users_30d": 0, "total_devices": 0, "total_locations": 0,
    }  # fmt: skip
    return rows("entity_customers", *given, **usual)


def test_only_active_and_trial_accounts_are_in() -> None:
    found = run(
        NAME,
        entity_customers=customers(
            {"account_id": "active"},
            {"account_id": "trial", "customer_status": "trial"},
            {"account_id": "churned", "customer_status": "churned"},
            {"account_id": "paying", "customer_status": "suspended", "monthly_recurring_revenue": Decimal(99)},
            {"account_id": "unseen", "customer_status": None},
        ),
    )
    assert [row["account_id"] for row in found] == ["active", "paying", "trial"]


def test_an_account_is_told_by_its_people_devices_and_scores() -> None:
    today = {"account_id": "a", "day": AS_OF}
    (row,) = run(
        NAME,
        entity_customers=customers(
            {
                "account_id": "a", "subscription_id": "s", "account_value_tier": "key", "churn_risk_score": 65.0,
                "engagement_component": 80.0, "device_component": 75.0, "avg_engagement_score": 0.8, "total_users": 4,
                "active_users_30d": 3, "avg_device_health_score": 75.0, "total_devices": 4, "open_tickets": 2,
                "open_ticket_breaches": 1,
            }
        ),
        entity_customers_daily=rows(
            "entity_customers_daily",
            {"account_id": "a", "snapshot_date": AS_OF - timedelta(30), "active_users_30d": 5},
            {"account_id": "a", "snapshot_date": AS_OF - timedelta(29), "active_users_30d": 9},
        ),
        entity_subscriptions=rows("entity_subscriptions", {"subscription_id": "s", "expansion_opportunity_score": 79.0}),
        device_days=rows(
            "device_days",
            {"device_id": "d", "health_score": 59.0, "pours_30d": 9, "last_event_date": AS_OF - timedelta(6)},
            {"device_id": "e", "health_score": 60.0, "pours_30d": 0, "last_event_date": AS_OF - timedelta(7)},
            {"device_id": "f", "is_in_service": False, "maintenance_status": "scheduled"},
            {"device_id": "old", "day": AS_OF - timedelta(1), "health_score": 1.0},
            **({"is_in_service": True, "maintenance_status": "overdue"} | today),
        ),
        user_days=rows(
            "user_days",
            {"user_id": "boss", "is_active_30d": True},
            {"user_id": "deputy", "is_active_30d": False},
            {"user_id": "waiter", "is_active_30d": True},
            **today,
        ),
        stg_app_database__users=rows(
            "stg_app_database__users",
            {"user_id": "boss", "role_category": "Admin"},
            {"user_id": "deputy", "role_category": "Admin"},
            {"user_id": "waiter", "role_category": "Operator"},
        ),
    )  # fmt: skip
    told = {
        "success_category": "champion", "overall_risk_category": "medium", "intervention_priority": "proactive",
        "action_timeframe": "1 week", "cs_owner_assignment": "csm", "qbr_eligibility": True,
        "expansion_opportunity": "medium", "users_active_30d_change": -2, "user_adoption_trend": "shrinking",
        "user_engagement_health": "high", "admin_users": 2, "admin_coverage_health": "single_active_admin",
        "devices_active_7d": 1, "unhealthy_devices": 1, "overdue_maintenance_devices": 2,
        "device_utilization_pct": 50.0, "device_health_status": "degraded", "location_health_status": "no_locations",
        "support_ticket_health": "elevated",
    }  # fmt: skip
    assert {name: row[name] for name in told} == told


def test_an_account_without_people_or_devices() -> None:
    (row,) = run(NAME, entity_customers=customers({"account_id": "a"}))
    told = {
        "user_engagement_health": "no_users", "admin_coverage_health": "no_admin", "device_health_status": "no_devices",
        "device_utilization_pct": None, "user_adoption_trend": None, "expansion_opportunity": "no",
        "support_ticket_health": "no_open_tickets", "overall_risk_category": "healthy", "success_category": "satisfied",
    }  # fmt: skip
    assert {name: row[name] for name in told} == told
