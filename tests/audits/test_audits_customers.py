"""The audits of customers, subscriptions and revenue fire on what they are there for, and on nothing else."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from support import AS_OF, Filled, model_schema, run, typed

USD = Decimal("100.00")


def rows(name: str, *given: dict[str, Any]) -> Filled:
    return typed(model_schema(name), *given)


def found(audit: str, **tables: Filled) -> list[tuple[str, str]]:
    return [(row["statement"], row["entity_key"]) for row in run(audit, **tables)]


def day(number: int, **values: Any) -> dict[str, Any]:
    """The row of a customer on the day ``number`` before the last one."""
    return {
        "account_id": "a", "snapshot_date": AS_OF - timedelta(days=number), "monthly_recurring_revenue": USD,
        "previous_mrr": USD, "customer_health_score": 50.0, "is_active": True,
    } | values  # fmt: skip


@pytest.fixture
def account() -> Filled:
    return rows("stg_app_database__accounts", {"account_id": "a", "account_age_days": 2, "account_name": "A"})


def calendar(length: int = 3) -> Filled:
    return rows("days", *({"day": AS_OF - timedelta(days=n), "is_company_day": True} for n in range(length)))


def test_lost_day_and_lost_account_are_told(account: Filled) -> None:
    lived = [day(n, day_sequence=3 - n, company_name="A") for n in (0, 1, 2)]
    statement = "a customer has every day of its life"

    def told(*kept: dict[str, Any]) -> list[str]:
        tables = {"entity_customers_daily": rows("entity_customers_daily", *kept), "days": calendar()}
        pairs = found("customer_days_agree", stg_app_database__accounts=account, **tables)
        return [key for said, key in pairs if said == statement]

    assert told(*lived) == []
    assert told(lived[0], lived[2]) == [f"a|{AS_OF - timedelta(days=1)}"]
    assert len(told()) == 3


def test_changes_are_those_against_earlier_days() -> None:
    yesterday, today = day(1, previous_mrr=Decimal(0)), day(0, monthly_recurring_revenue=USD * 2, mrr_daily_change=USD)

    def told(**wrong: Any) -> list[str]:
        table = rows("entity_customers_daily", yesterday, today | wrong)
        last = f"a|{AS_OF}"
        return [said for said, key in found("customer_trends_agree", entity_customers_daily=table) if key == last]

    before = "change from the day before"
    kept = {"health_score_daily_change": 0.0, "mrr_daily_growth_rate": 100.0}
    assert before not in told(**kept)
    assert before in told(**kept, previous_mrr=USD - 1)
    assert before in told(**kept, mrr_daily_change=USD + 1)
    assert "a score lies between its parts" not in told(
        composite_success_score=50.0, engagement_component=60.0, support_component=40.0
    )
    assert "a score lies between its parts" in told(
        composite_success_score=50.0, engagement_component=60.0, support_component=55.0
    )


def test_week_is_the_sum_of_its_days() -> None:
    monday = AS_OF - timedelta(days=AS_OF.weekday())
    first, second = (
        {"account_id": "a", "snapshot_date": monday + timedelta(days=n), "device_events": 5} for n in (0, 1)
    )
    week = {
        "account_id": "a",
        "week_start_date": monday,
        "week_end_date": monday + timedelta(days=1),
        "days_in_week": 2,
    }
    daily = rows("entity_customers_daily", first, second)
    statement = "week of a customer = its days"

    def told(**values: Any) -> list[str]:
        weekly = rows("entity_customers_weekly", week | {"is_complete_week": False, "device_events": 10} | values)
        pairs = found("customer_periods_agree", entity_customers_daily=daily, entity_customers_weekly=weekly)
        return [key for said, key in pairs if said == statement]

    assert told() == []
    assert told(device_events=20) == [f"a|{monday}"]
    assert told(days_in_week=3) == [f"a|{monday}"]


def test_period_repeats_the_one_before() -> None:
    start = AS_OF - timedelta(days=5)
    first = {"account_id": "a", "valid_from": start, "valid_to": AS_OF, "change_type": "new_customer"}
    first |= {"monthly_recurring_revenue": Decimal(0)}
    second = {"account_id": "a", "valid_from": AS_OF, "change_type": "mrr_change", "previous_mrr": Decimal(0)}

    def told(**values: Any) -> list[str]:
        history = rows("entity_customers_history", first, second | values)
        return [said for said, _ in found("customer_periods_agree", entity_customers_history=history)]

    assert "a period repeats the one before" not in told()
    assert "a period repeats the one before" in told(previous_mrr=USD)
    assert "a period repeats the one before" in told(valid_from=AS_OF - timedelta(days=1))


def test_customer_today_is_its_last_day_and_its_account(account: Filled) -> None:
    last = rows("entity_customers_daily", day(0, churn_risk_score=15.0))
    values = {"account_id": "a", "monthly_recurring_revenue": USD, "customer_health_score": 50.0, "is_active": True}
    values |= {"previous_mrr": USD, "churn_risk_score": 15.0}

    def told(*customers: dict[str, Any]) -> set[str]:
        tables = {"entity_customers": rows("entity_customers", *customers), "entity_customers_daily": last}
        return {said for said, _ in found("customers_agree", stg_app_database__accounts=account, **tables)}

    assert not told(values) & {"a customer for every account", "customer today = its last day"}
    assert "customer today = its last day" in told(values | {"churn_risk_score": 16.0})
    assert "a customer for every account" in told()
    assert "users of a customer, today" in told(values | {"total_users": 1})


def test_nobody_is_left_out_of_care() -> None:
    paying = {"account_id": "a", "monthly_recurring_revenue": USD, "customer_status": "suspended"}
    gone = {"account_id": "b", "monthly_recurring_revenue": Decimal(0), "customer_status": "churned"}
    today = rows("entity_customers", paying, gone)

    def told(*care: dict[str, Any]) -> list[str]:
        mart = rows("mart_customer_success__health", *care)
        return [
            key for _, key in found("customer_care_agrees", entity_customers=today, mart_customer_success__health=mart)
        ]

    assert told(paying) == []
    assert told() == ["a"]
    assert set(told(paying, gone)) == {"b"}
    assert set(told(paying | {"churn_risk_band": "high"})) == {"a"}


def test_no_subscription_is_lost_or_told_differently() -> None:
    source = {
        "subscription_id": "s",
        "account_id": "a",
        "is_live": True,
        "is_orphan": False,
        "start_date": date(2026, 1, 1),
    }
    core = {"subscription_id": "s", "account_id": "a", "is_live": True, "is_orphan": False, "data_source": "app_only"}
    core |= {"subscription_started_at": date(2026, 1, 1), "monthly_recurring_revenue": USD, "is_counted": True}
    core |= {"annual_recurring_revenue": USD * 12, "subscription_age_days": (AS_OF - date(2026, 1, 1)).days}
    held = rows("account_mrr", {"account_id": "a", "subscription_id": "s", "mrr": USD})

    def told(*rows_of_core: dict[str, Any]) -> set[str]:
        same = {
            name: rows(name, *rows_of_core) for name in ("int_subscriptions__revenue_metrics", "entity_subscriptions")
        }
        return {
            said
            for said, _ in found(
                "subscriptions_agree",
                stg_app_database__subscriptions=rows("stg_app_database__subscriptions", source),
                int_subscriptions__core=rows("int_subscriptions__core", *rows_of_core),
                account_mrr=held,
                **same,
            )
        } - {"days until renewal"}

    assert told(core) == set()
    assert told() == {"subscription of the application", "subscription that counts"}
    amounts = "amounts and trial of a subscription"
    assert told(core | {"monthly_recurring_revenue": USD * 2}) == {"subscription that counts", amounts}
    assert "age of a subscription that runs" in told(core | {"subscription_age_days": 3})


def test_payments_are_those_of_stripe() -> None:
    paid = {"subscription_id": "s", "stripe_subscription_id": "sub", "total_invoices": 2, "paid_invoices": 1}
    paid |= {"unpaid_invoices": 1, "payment_success_rate": 50.0, "recent_payment_rate": 50.0, "lifetime_value": USD}
    paid |= {"last_payment_date": AS_OF, "days_since_last_payment": 0}
    moment = datetime(2026, 6, 30, 8)
    invoice = {
        "stripe_subscription_id": "sub",
        "is_orphan": False,
        "finalized_at": moment,
        "invoice_created_at": moment,
    }
    good = {"stripe_invoice_id": "i", "invoice_status": "paid", "paid": True, "amount_paid_usd": USD, "paid_at": moment}
    bad = {"stripe_invoice_id": "j", "invoice_status": "open", "paid": False, "amount_paid_usd": Decimal(0)}
    invoices = rows("stg_stripe__invoices", invoice | good, invoice | bad)

    def told(**values: Any) -> set[str]:
        metrics = rows("int_subscriptions__revenue_metrics", paid | values)
        tables = {"int_subscriptions__revenue_metrics": metrics, "stg_stripe__invoices": invoices}
        return {said for said, _ in found("subscription_payments_agree", **tables)}

    assert told() == set()
    assert told(lifetime_value=USD * 2) == {"cash of a subscription"}
    assert told(paid_invoices=2) == {"invoices of a subscription"}
    assert told(payment_health_score=60.0) == {"payment health and yearly value"}


def test_months_of_subscriptions_make_the_mrr_of_the_account() -> None:
    june = {"subscription_id": "s", "account_id": "a", "month_start_date": date(2026, 6, 1), "month_end_date": AS_OF}
    june |= {"cohort_month": date(2026, 6, 1), "months_since_start": 0, "subscription_state": "new", "previous_mrr": 0}
    june |= {"monthly_recurring_revenue": USD, "annual_recurring_revenue": USD * 12, "new_mrr": USD, "expansion_mrr": 0}
    june |= {"contraction_mrr": 0, "churned_mrr": 0, "reactivation_mrr": 0, "active_subscription_count": 1}
    tables = {
        "stg_app_database__subscriptions": rows(
            "stg_app_database__subscriptions",
            {"subscription_id": "s", "account_id": "a", "start_date": date(2026, 6, 9)},
        ),
        "days": rows("days", {"day": AS_OF, "month_start_date": date(2026, 6, 1), "is_month_end": True}),
        "entity_customers_daily": rows("entity_customers_daily", day(0)),
    }

    def told(*months: dict[str, Any]) -> set[str]:
        monthly = rows("entity_subscriptions_monthly", *months)
        return {said for said, _ in found("subscription_periods_agree", entity_subscriptions_monthly=monthly, **tables)}

    assert told(june) == set()
    assert told() == {"a subscription has every month"}
    assert told(june | {"new_mrr": USD + 1}) == {"months of an account = its MRR"}
    assert told(june | {"previous_mrr": USD}) == {"MRR of the month before"}


def test_revenue_is_that_of_the_customers() -> None:
    moves = dict.fromkeys(
        ("new_mrr", "expansion_mrr", "contraction_mrr", "churned_mrr", "reactivation_mrr"), Decimal(0)
    )
    moves |= {"net_new_mrr": Decimal(0)}
    company = moves | {
        "metric_date": AS_OF,
        "total_mrr": USD,
        "active_customers": 1,
        "mrr_at_risk": 0,
        "median_mrr": 100.0,
    }
    company |= {
        "total_arr": USD * 12,
        "arpa": 100.0,
        "mrr_stripe": 0,
        "mrr_reconciliation_gap": USD,
        "mrr_growth_30d_pct": 0.0,
    }
    company |= {"customer_churn_rate_30d_pct": 0.0, "revenue_churn_rate_30d_pct": 0.0, "mrr_top10_share_pct": 100.0}
    company |= {"ltv": 6000.0}
    daily = rows("entity_customers_daily", day(0, mrr_30d_change=Decimal(0), churn_risk_score=15.0, **moves))

    def told(**values: Any) -> set[str]:
        tables = {"metrics_revenue": rows("metrics_revenue", company | values), "entity_customers_daily": daily}
        return {said for said, _ in found("revenue_agree", **tables, days=calendar(1))}

    assert told() == set()
    assert told(active_customers=2, arpa=50.0, ltv=3000.0) == {"revenue of the company = its customers"}
    assert told(customer_churn_rate_30d_pct=1.0) >= {"revenue of 30 days = that of the customers"}
    assert told(mrr_reconciliation_gap=USD + 1) == {"ARR and gap to Stripe"}
    assert told(collected_30d=USD) == {"cash of 30 days"}
    assert told(ltv=5999.0) == {"life of a paying customer"}
