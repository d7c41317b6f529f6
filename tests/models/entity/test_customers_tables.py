"""Accounts of today, by week and by period, from the table by day."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from support import AS_OF, Filled, Rows, model_schema, run, run_one, typed

FIRST = date(2026, 6, 11)
"""A Thursday; AS_OF is a Tuesday."""


def states(*changes: dict[str, Any], account: str = "a", first: date = FIRST) -> Filled:
    """A row for each day from ``first`` to as_of; each of ``changes`` holds from its day ``on`` on."""
    state: dict[str, Any] = {
        "account_id": account, "customer_id": account, "monthly_recurring_revenue": Decimal(0), "active_subscriptions": 0,
        "active_users_1d": 1, "device_events": 10, "pours": 4, "pour_volume_liters": 0.5, "customer_health_score": 70.0,
        "health_band": "neutral", "churn_risk_score": 15.0, "churn_risk_band": "low", "paying_status": "none",
        "created_at": datetime(2026, 6, 11), "active_users_30d": 1,
    }  # fmt: skip
    movements = ("new_mrr", "expansion_mrr", "contraction_mrr", "churned_mrr", "reactivation_mrr", "net_new_mrr")
    made: Rows = []
    for number in range((AS_OF - first).days + 1):
        day = first + timedelta(number)
        today: dict[str, Any] = dict.fromkeys(movements, Decimal(0))
        for change in changes:
            if change["on"] == day:
                held = {name: value for name, value in change.items() if name not in ("on", *movements)}
                state |= held
                today |= {name: value for name, value in change.items() if name in movements}
        made.append(state | today | {"snapshot_date": day})
    return typed(model_schema("entity_customers_daily"), *made)


WON = {
    "on": date(2026, 6, 16), "monthly_recurring_revenue": Decimal(299), "new_mrr": Decimal(299),
    "net_new_mrr": Decimal(299), "plan_tier": "Starter", "paying_status": "paying", "active_subscriptions": 1,
}  # fmt: skip
GROWN = {
    "on": date(2026, 6, 24), "monthly_recurring_revenue": Decimal(999), "expansion_mrr": Decimal(700),
    "net_new_mrr": Decimal(700), "plan_tier": "Professional", "active_subscriptions": 2,
}  # fmt: skip


def test_weeks_close_on_sunday_and_the_open_one_is_marked() -> None:
    better = {"on": date(2026, 6, 28), "customer_health_score": 84.0}
    found = run("entity_customers_weekly", entity_customers_daily=states(WON, GROWN, better))
    weeks = [
        (row["week_start_date"], row["week_end_date"], row["days_in_week"], row["is_complete_week"]) for row in found
    ]
    assert weeks == [
        (date(2026, 6, 8), date(2026, 6, 14), 4, True), (date(2026, 6, 15), date(2026, 6, 21), 7, True),
        (date(2026, 6, 22), date(2026, 6, 28), 7, True), (date(2026, 6, 29), AS_OF, 2, False),
    ]  # fmt: skip
    assert [(row["opening_mrr"], row["monthly_recurring_revenue"], row["net_new_mrr"]) for row in found] == [
        (0, 0, 0), (0, 299, 299), (299, 999, 700), (999, 999, 0),
    ]  # fmt: skip
    assert [row["new_mrr"] for row in found] == [0, 299, 0, 0]
    assert [row["expansion_mrr"] for row in found] == [0, 0, 700, 0]
    assert [row["device_events"] for row in found] == [40, 70, 70, 20]
    assert [row["pour_volume_liters"] for row in found] == [2.0, 3.5, 3.5, 1.0]
    assert [row["avg_mrr"] for row in found] == pytest.approx([0, 299 * 6 / 7, (299 * 2 + 999 * 5) / 7, 999])
    assert [row["customer_health_score"] for row in found] == [70, 70, 84, 84]
    assert [row["avg_health_score"] for row in found] == pytest.approx([70, 70, 72, 84])
    assert [row["health_score_change"] for row in found] == [None, 0, 14, 0]


def history(*changes: dict[str, Any]) -> Rows:
    return run("entity_customers_history", entity_customers_daily=states(*changes))


def test_history_holds_each_period_once_and_says_what_changed() -> None:
    worse = {"on": date(2026, 6, 26), "customer_health_score": 55.0, "health_band": "at_risk"}
    riskier = {"on": date(2026, 6, 27), "churn_risk_score": 65.0, "churn_risk_band": "high"}
    found = history(WON, GROWN, worse, riskier)
    spans = [(row["valid_from"], row["valid_to"], row["is_current"]) for row in found]
    days = [FIRST, *(date(2026, 6, day) for day in (16, 24, 26, 27)), None]
    assert spans == [(days[n], days[n + 1], n == 4) for n in range(5)]
    assert [row["change_type"] for row in found] == [
        "new_customer", "mrr_change", "mrr_change", "health_score_change", "risk_change",
    ]  # fmt: skip
    assert [row["mrr_change_amount"] for row in found] == [0, 299, 700, 0, 0]
    assert [row["subscription_change_count"] for row in found] == [0, 1, 1, 0, 0]
    assert [row["previous_mrr"] for row in found] == [None, 0, 299, 999, 999]
    assert [row["health_score_change"] for row in found] == [None, 0, 0, -15, 0]
    assert [row["previous_plan"] for row in found] == [None, None, "Starter", "Professional", "Professional"]


def test_a_first_sight_is_no_change_of_status() -> None:
    sight = {"on": date(2026, 6, 20), "customer_status": "trial", "customer_tier": 3}
    moved = {"on": date(2026, 6, 25), "customer_status": "active"}
    grown = {"on": date(2026, 6, 28), "customer_tier": 2}
    plan = {"on": date(2026, 6, 29), "plan_tier": "Trial", "paying_status": "trial"}
    found = history(sight, moved, grown, plan)
    assert [row["change_type"] for row in found] == [
        "new_customer", "initial_load", "status_change", "tier_change", "subscription_change",
    ]  # fmt: skip
    assert [row["previous_status"] for row in found] == [None, None, "trial", "active", "active"]
    assert [row["previous_tier"] for row in found] == [None, None, 3, 3, 2]


def test_today_is_the_last_day_and_what_the_account_is() -> None:
    row = run_one(
        "entity_customers",
        entity_customers_daily=states(WON, {"on": FIRST, "first_subscription_date": date(2026, 5, 30)}),
        stg_app_database__accounts=typed(
            model_schema("stg_app_database__accounts"), {"account_id": "a", "account_type": "bar", "account_age_months": 0}
        ),
        int_customers__core=typed(
            model_schema("int_customers__core"), {"account_id": "a", "subscription_id": "s", "subscription_status": "active"}
        ),
        stg_stripe__invoices=typed(
            model_schema("stg_stripe__invoices"),
            *(
                {"stripe_invoice_id": str(number), "account_id": "a", "is_orphan": False, "paid": paid,
                 "amount_paid_usd": Decimal(amount), "paid_at": datetime(2026, 6, 20)}
                for number, (paid, amount) in enumerate(((True, "299"), (True, "100.50"), (False, "999")))
            ),
        ),
        stg_stripe__charges=typed(
            model_schema("stg_stripe__charges"),
            {"stripe_charge_id": "c", "account_id": "a", "is_orphan": False, "refunded_amount_usd": Decimal("50.25"),
             "stripe_charge_created_at": datetime(2026, 6, 21)},
        ),
    )  # fmt: skip
    assert (row["monthly_recurring_revenue"], row["customer_health_score"]) == (299, 70.0)
    assert (row["lifetime_value"], row["months_since_first_subscription"]) == (Decimal("349.25"), 1)
    assert (row["subscription_id"], row["subscription_status"], row["account_type"]) == ("s", "active", "bar")
