from datetime import date, timedelta
from decimal import Decimal

import pytest

from support import model_schema, run_one, typed

AS_OF = date(2026, 6, 30)
NAME, INPUT = "entity_subscriptions", "int_subscriptions__revenue_metrics"
ROW = {
    "subscription_id": "1", "is_live": True, "is_in_trial": False, "plan_type": "Starter",
    "monthly_recurring_revenue": Decimal(300), "subscription_age_days": 100, "subscription_age_months": 3,
    "payment_health_score": 90.0, "churn_risk_score": 20.0,
}  # fmt: skip


def subscription(**more):
    return run_one(NAME, AS_OF, **{INPUT: typed(model_schema(INPUT), ROW | more)})


@pytest.mark.parametrize(
    ("more", "stage"),
    [
        ({"subscription_age_days": 29}, "new"),
        ({"subscription_age_days": 30}, "ramping"),
        ({"subscription_age_days": 90}, "established"),
        ({"subscription_age_days": 365}, "mature"),
        ({"is_in_trial": True}, "trial"),
        ({"ended_at": AS_OF, "is_live": False}, "ended"),
        ({"is_live": False}, None),
    ],
)
def test_lifecycle(more, stage):
    assert subscription(**more)["lifecycle_stage"] == stage


@pytest.mark.parametrize(
    ("more", "score"),
    [
        ({}, 0.5 * 90 + 0.5 * 80),
        ({"plan_type": "Enterprise"}, 0.0),
        ({"subscription_age_months": 2}, 0.0),
        ({"payment_health_score": 89.9}, 0.0),
        ({"monthly_recurring_revenue": Decimal(0)}, 0.0),
        ({"payment_health_score": None}, None),
    ],
)
def test_expansion_opportunity(more, score):
    assert subscription(**more)["expansion_opportunity_score"] == score


@pytest.mark.parametrize(("days", "is_due"), [(0, True), (90, True), (91, False), (-1, False)])
def test_renewals_are_due_within_ninety_days(days, is_due):
    row = subscription(current_period_end=AS_OF + timedelta(days))
    assert (row["days_until_renewal"], row["upcoming_renewal"]) == (days, is_due)


def test_what_has_ended_is_not_renewed():
    row = subscription(current_period_end=AS_OF, is_live=False)
    assert (row["days_until_renewal"], row["upcoming_renewal"]) == (None, False)
