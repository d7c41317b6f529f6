from datetime import date, datetime
from decimal import Decimal

import pytest

from support import model_schema, raw, run, run_one, typed

NAME = "stg_app_database__subscriptions"
START = date(2025, 1, 1)
BASE = {
    "id": "1",
    "customer_id": "7",
    "plan_name": "starter",
    "status": "active",
    "start_date": START,
    "monthly_price": Decimal("299.00"),
    "updated_at": datetime(2025, 1, 1),
}


def subscription(**row):
    return run_one(
        NAME,
        app_database_subscriptions=raw("app_database_subscriptions", BASE | row),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    )


@pytest.mark.parametrize("cycle", ["monthly", "quarterly", "annual", None])
def test_the_price_is_per_month_whatever_the_cycle(cycle):
    row = subscription(billing_cycle=cycle)
    assert (row["normalized_mrr"], row["annual_revenue"]) == (Decimal("299.00"), Decimal("3588.00"))


@pytest.mark.parametrize(
    ("dates", "live", "status", "mrr"),
    [
        ({}, True, "Active", "299.00"),
        ({"start_date": date(2026, 6, 30)}, True, "Active", "299.00"),
        ({"start_date": date(2026, 7, 1)}, False, "Pending", "0.00"),
        ({"start_date": None}, False, "Active", "0.00"),
        ({"end_date": date(2026, 6, 30), "status": "canceled"}, False, "Cancelled", "0.00"),
        ({"end_date": date(2026, 6, 30)}, False, "Expired", "0.00"),
        ({"end_date": date(2026, 7, 1), "status": "canceled"}, True, "Active", "299.00"),
        ({"end_date": None, "status": "canceled"}, True, "Cancelled", "299.00"),
    ],
)
def test_liveness_goes_by_the_dates_on_as_of(dates, live, status, mrr):
    row = subscription(**dates)
    assert (row["is_live"], row["subscription_status"], row["normalized_mrr"]) == (live, status, Decimal(mrr))


def test_a_cancellation_without_a_last_day_is_flagged():
    assert subscription(status="cancelled")["missing_end_date"] is True
    assert subscription(status="cancelled", end_date=date(2026, 1, 1))["missing_end_date"] is False
    assert subscription()["missing_end_date"] is False


def test_an_end_to_come_is_known_only_when_written_by_then():
    end = date(2026, 7, 20)
    known = subscription(end_date=end, updated_at=datetime(2026, 6, 30, 12))
    assert (known["end_date"], known["lifecycle_stage"], known["churn_risk"]) == (end, "Expiring Soon", "High")
    later = subscription(end_date=end, updated_at=datetime(2026, 7, 1))
    assert (later["end_date"], later["lifecycle_stage"], later["churn_risk"]) == (None, "Established", "Low")
    assert (known["normalized_mrr"], later["normalized_mrr"]) == (Decimal("299.00"), Decimal("299.00"))


@pytest.mark.parametrize(
    ("row", "stage", "risk"),
    [
        ({"end_date": date(2026, 7, 30)}, "Expiring Soon", "High"),
        ({"end_date": date(2026, 7, 31)}, "Established", "Medium"),
        ({"end_date": date(2026, 9, 28)}, "Established", "Medium"),
        ({"end_date": date(2026, 9, 29)}, "Established", "Low"),
        ({"start_date": date(2026, 7, 2)}, "Future", "Unknown"),
        ({"start_date": date(2026, 5, 31)}, "New", "Low"),
        ({"start_date": date(2026, 5, 30)}, "Recent", "Low"),
        ({"start_date": date(2026, 4, 1)}, "Recent", "Low"),
        ({"start_date": date(2026, 3, 31)}, "Established", "Low"),
        ({"end_date": date(2026, 6, 1)}, "Ended", "Churned"),
        ({"status": "trial"}, "Established", "Unknown"),
        ({"status": None}, "Established", "Unknown"),
        ({"start_date": None}, None, "Unknown"),
    ],
)
def test_lifecycle_and_risk(row, stage, risk):
    result = subscription(**row)
    assert (result["lifecycle_stage"], result["churn_risk"]) == (stage, risk)


def test_a_trial_pays_nothing():
    for row in (subscription(status="trialing"), subscription(plan_name="Trial")):
        assert (row["normalized_mrr"], row["total_contract_value"]) == (Decimal("0.00"), Decimal("0.00"))
        assert row["is_live"] is True


@pytest.mark.parametrize(
    ("start", "end", "months", "days"),
    [
        (date(2024, 1, 15), date(2026, 2, 15), 25, 762),
        (date(2024, 1, 31), date(2024, 2, 29), 0, 29),
        (date(2026, 1, 1), None, 5, 180),
        (date(2026, 1, 1), date(2026, 12, 31), 5, 180),
    ],
)
def test_the_contract_counts_whole_months_elapsed(start, end, months, days):
    row = subscription(start_date=start, end_date=end)
    assert (row["total_contract_value"], row["subscription_age_days"]) == (Decimal("299.00") * months, days)


def test_a_contract_to_come_has_no_age_and_no_value():
    row = subscription(start_date=date(2026, 7, 1))
    assert (row["subscription_age_days"], row["total_contract_value"]) == (None, None)


@pytest.mark.parametrize(
    ("price", "invalid", "mrr"),
    [(None, True, None), (Decimal("-1.00"), True, None), (Decimal("0.00"), False, Decimal("0.00"))],
)
def test_an_unusable_price_gives_no_mrr(price, invalid, mrr):
    row = subscription(monthly_price=price)
    assert (row["invalid_price"], row["normalized_mrr"]) == (invalid, mrr)


@pytest.mark.parametrize(
    ("plan", "tier"),
    [("starter", "Starter"), ("Professional", "Professional"), ("business", "Business"), ("ENTERPRISE", "Enterprise"),
     ("custom", "Custom"), ("pro", "unmapped"), ("enterprise plus", "unmapped"), ("", None)],
)  # fmt: skip
def test_plans_are_matched_exactly(plan, tier):
    row = subscription(plan_name=plan)
    assert (row["plan_tier"], row["missing_plan_name"]) == (tier, tier is None)


def test_an_unknown_status_stays_visible():
    row = subscription(status="paused")
    assert (row["status"], row["subscription_status"], row["churn_risk"]) == ("paused", "unmapped", "Unknown")
    assert subscription(status="paused", end_date=date(2026, 1, 1))["subscription_status"] == "unmapped"


def test_flags():
    row = subscription(start_date=date(2026, 2, 2), end_date=date(2026, 2, 1), status=" ", customer_id="8")
    assert (row["invalid_date_range"], row["missing_status"], row["is_orphan"]) == (True, True, True)
    assert row["total_contract_value"] is None
    assert subscription()["is_orphan"] is False


def test_overlapping_rows_of_an_upgrade_both_stay():
    upgraded = run(
        NAME,
        app_database_subscriptions=raw(
            "app_database_subscriptions",
            BASE | {"end_date": date(2026, 7, 15), "status": "canceled"},
            BASE | {"id": "2", "plan_name": "business", "start_date": date(2025, 6, 1), "monthly_price": Decimal(2999)},
        ),
    )
    assert [(row["subscription_id"], row["is_live"]) for row in upgraded] == [("1", True), ("2", True)]
