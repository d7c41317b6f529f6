from datetime import date, timedelta
from decimal import Decimal

import pytest

from support import model_schema, run, run_one, typed

AS_OF = date(2026, 6, 30)
ACCOUNTS, CORE, PERIODS = "stg_app_database__accounts", "int_subscriptions__core", "account_mrr"
ACCOUNT = {"account_id": "7", "account_status": "active", "account_age_days": 400, "email": "office@bar.com"}


def counted(**more):
    return {
        "subscription_id": "1", "account_id": "7", "subscription_status": "active", "plan_type": "Business",
        "is_counted": True, "is_live": True, "is_in_trial": False, "is_orphan": False,
        "subscription_started_at": date(2026, 1, 1),
    } | more  # fmt: skip


def held(mrr, first_paid=100, **more):
    return {
        "account_id": "7", "valid_to": None, "mrr": Decimal(mrr), "is_churned": False,
        "first_paid_date": None if first_paid is None else AS_OF - timedelta(first_paid),
    } | more  # fmt: skip


def customer(*rows, periods=(), account=ACCOUNT, **inputs):
    filled = {ACCOUNTS: [account], CORE: rows, PERIODS: periods} | inputs
    return run_one("int_customers__core", AS_OF, **{n: typed(model_schema(n), *r) for n, r in filled.items()})


def test_several_live_subscriptions_are_one_account():
    older = counted(subscription_id="0", is_counted=False)
    past = held(100, valid_to=date(2026, 2, 1))
    row = customer(older, counted(), periods=[past, held(1200)])
    assert (row["subscription_id"], row["plan_type"], row["subscription_status"]) == ("1", "Business", "active")
    assert (row["monthly_recurring_revenue"], row["annual_recurring_revenue"]) == (1200, 14400)


def test_locations_are_counted_and_not_taken_from_the_account():
    venues = [{"location_id": n, "account_id": "7", "is_orphan": n == "c"} for n in "abc"]
    account = ACCOUNT | {"location_count": 9}
    row = customer(counted(), periods=[held(501)], account=account, stg_app_database__locations=venues)
    assert (row["total_locations"], row["mrr_per_location"]) == (2, Decimal("250.50"))
    assert customer(counted(), periods=[held(501)])["mrr_per_location"] is None


@pytest.mark.parametrize(
    ("row", "period", "score", "stage"),
    [
        (counted(), held(100, 91), 90.0, "active_customer"),
        (counted(), held(100, 90), 90.0, "new_customer"),
        (counted(subscription_status="past_due"), held(100), 30.0, "at_risk"),
        (counted(subscription_status="canceled"), held(100), 10.0, "active_customer"),
        (counted(subscription_status="trial", is_counted=False, is_in_trial=True), None, 60.0, "trial"),
        (counted(is_counted=False), held(0), 10.0, "inactive"),
        (counted(is_orphan=True), None, 10.0, "inactive"),
    ],
)
def test_score_and_stage(row, period, score, stage):
    found = customer(row, periods=[period] if period else [])
    assert (found["subscription_health_score"], found["customer_lifecycle_stage"]) == (score, stage)


def test_an_account_without_a_subscription():
    row = customer()
    assert (row["subscription_status"], row["plan_type"], row["monthly_recurring_revenue"]) == (
        "no_subscription",
        None,
        0,
    )
    assert (row["has_churned"], row["is_trial_account"], row["first_paid_date"]) == (False, False, None)


def test_a_trial_in_stripe_makes_a_trial_account():
    trial = counted(
        subscription_id="sub_1", is_counted=False, is_in_trial=True, subscription_status="trial", plan_type="Pro",
        trial_start_date=date(2026, 6, 20), trial_end_date=date(2026, 7, 4), trial_duration_days=14,
    )  # fmt: skip
    row = customer(trial)
    assert (row["is_trial_account"], row["subscription_status"], row["plan_type"]) == (True, "trial", "Pro")
    assert (row["trial_start_date"], row["trial_duration_days"]) == (date(2026, 6, 20), 14)
    assert customer(trial, counted(), periods=[held(100)])["is_trial_account"] is False


@pytest.mark.parametrize(("age", "is_new"), [(30, True), (31, False)])
def test_new_customers_are_thirty_days_old_at_most(age, is_new):
    assert customer(account=ACCOUNT | {"account_age_days": age})["is_new_customer"] is is_new


def test_the_billing_email_is_that_of_stripe():
    assert customer()["billing_email"] == "office@bar.com"
    billed = [{"stripe_customer_id": "cus", "account_id": "7", "customer_email": "bills@bar.com"}]
    assert customer(stg_stripe__customers=billed)["billing_email"] == "bills@bar.com"


def test_every_account_is_there_once():
    accounts = [ACCOUNT | {"account_id": str(n)} for n in range(5)]
    rows = run("int_customers__core", AS_OF, **{ACCOUNTS: typed(model_schema(ACCOUNTS), *accounts)})
    assert [row["account_id"] for row in rows] == list("01234")
