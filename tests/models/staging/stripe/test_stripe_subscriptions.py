from datetime import date, datetime

import pytest

from support import model_schema, raw, run, typed

NAME = "stg_stripe__subscriptions"
BEFORE, ON, AFTER = datetime(2026, 6, 1), datetime(2026, 6, 30, 23, 59), datetime(2026, 7, 1)


def subscriptions(*rows):
    rows = [{"id": f"sub_{number}"} | row for number, row in enumerate(rows)]
    return run(
        NAME,
        stripe_subscriptions=raw("stripe_subscriptions", *rows),
        stg_stripe__customers=typed(model_schema("stg_stripe__customers"), {"stripe_customer_id": "cus_1"}),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    )


def columns(names, *rows):
    return [tuple(row[name] for name in names) for row in subscriptions(*rows)]


def test_the_links_come_from_the_metadata():
    rows = subscriptions(
        {"metadata": '{"app_subscription_id": "109", "account_id": "7", "plan": "pro"}', "customer": "cus_1"},
        {"metadata": '{"app_subscription_id": 109, "account_id": "8", "plan": "starter"}', "customer": "cus_1"},
        {"metadata": '{"app_subscription_id": {}}', "customer": "cus_2"},
        {"metadata": "null"},
    )
    assert [row["account_id"] for row in rows] == ["7", "8", None, None]
    assert [row["app_subscription_id"] for row in rows][:2] == ["109", "109"]
    assert [row["plan"] for row in rows] == ["pro", "starter", None, None]
    assert [row["pricing_tier"] for row in rows] == ["Pro", "unmapped", None, None]
    assert [row["is_orphan"] for row in rows] == [False, True, True, False]
    assert [row["data_quality_flag"] for row in rows] == ["Valid", "Valid", "Missing Account", "Missing Customer"]


def test_status_category_stage_and_risk():
    statuses = [
        "Active",
        "trialing",
        "past_due",
        "unpaid",
        "cancelled",
        "incomplete",
        "incomplete_expired",
        "paused",
        "odd",
        None,
    ]
    names = ("status", "subscription_status", "subscription_status_category", "lifecycle_stage", "churn_risk_score")
    assert columns(names, *({"status": status} for status in statuses)) == [
        ("Active", "active", "Active", "Active", 0),
        ("trialing", "trialing", "Trial", "Trial", 30),
        ("past_due", "past_due", "Past Due", "At Risk", 70),
        ("unpaid", "unpaid", "Unpaid", "At Risk", 80),
        ("cancelled", "canceled", "Canceled", "Churned", 100),
        ("incomplete", "incomplete", "Incomplete", "At Risk", 60),
        ("incomplete_expired", "incomplete_expired", "Expired", "Churned", 50),
        ("paused", "paused", "Paused", "At Risk", 50),
        ("odd", "unmapped", "unmapped", "unmapped", 50),
        (None, None, None, None, None),
    ]


def test_a_cancellation_counts_from_its_day_on():
    names = ("subscription_status", "lifecycle_stage", "churn_risk_score", "canceled_at_date", "ended_at_date")
    rows = [
        {"canceled_at": ON, "ended_at": ON},
        {"canceled_at": AFTER, "ended_at": AFTER},
        {"canceled_at": AFTER},
        {"canceled_at": BEFORE, "ended_at": AFTER},
        {"canceled_at": BEFORE},
        {"canceled_at": AFTER, "ended_at": AFTER, "trial_end": AFTER},
    ]
    assert columns(names, *({"status": "canceled"} | row for row in rows)) == [
        ("canceled", "Churned", 100, date(2026, 6, 30), date(2026, 6, 30)),
        ("active", "Active", 0, None, None),
        ("active", "Active", 0, None, None),
        ("active", "At Risk", 90, date(2026, 6, 1), None),
        ("canceled", "Churned", 100, date(2026, 6, 1), None),
        ("trialing", "Trial", 30, None, None),
    ]


def test_a_subscription_that_ended_is_over_whatever_its_status_says():
    names = ("subscription_status", "lifecycle_stage", "is_in_trial")
    row = {"status": "active", "ended_at": BEFORE, "trial_end": AFTER}
    assert columns(names, row) == [("canceled", "Churned", False)]


def test_a_scheduled_cancellation_is_a_risk_once_requested():
    names = ("is_cancellation_scheduled", "lifecycle_stage", "churn_risk_score", "cancel_at_date")
    rows = [
        {"cancel_at_period_end": True},
        {"cancel_at_period_end": True, "canceled_at": AFTER},
        {"cancel_at": AFTER, "canceled_at": BEFORE},
        {"cancel_at": AFTER, "canceled_at": AFTER},
        {"cancel_at_period_end": False},
    ]
    assert columns(names, *({"status": "active"} | row for row in rows)) == [
        (True, "At Risk", 90, None),
        (False, "Active", 0, None),
        (True, "At Risk", 90, date(2026, 7, 1)),
        (False, "Active", 0, None),
        (False, "Active", 0, None),
    ]


def test_the_trial_runs_until_the_day_it_ends():
    names = ("is_in_trial", "subscription_status", "trial_end_date")
    rows = [
        {"status": "trialing", "trial_start": BEFORE, "trial_end": AFTER},
        {"status": "active", "trial_start": BEFORE, "trial_end": AFTER},
        {"status": "active", "trial_start": BEFORE, "trial_end": ON},
        {"status": "active", "trial_start": AFTER, "trial_end": datetime(2026, 7, 9)},
        {"status": "past_due", "trial_start": BEFORE, "trial_end": AFTER},
    ]
    assert columns(names, *rows) == [
        (True, "trialing", date(2026, 7, 1)),
        (True, "trialing", date(2026, 7, 1)),
        (False, "active", date(2026, 6, 30)),
        (False, "active", date(2026, 7, 9)),
        (True, "past_due", date(2026, 7, 1)),
    ]


def test_new_means_the_first_period_and_a_later_period_is_not_known():
    names = ("lifecycle_stage", "current_period_start", "current_period_end")
    rows = [
        {"start_date": BEFORE, "current_period_start": BEFORE, "current_period_end": AFTER},
        {"start_date": datetime(2026, 5, 1), "current_period_start": BEFORE, "current_period_end": AFTER},
        {"start_date": datetime(2026, 5, 1), "current_period_start": AFTER, "current_period_end": datetime(2026, 8, 1)},
    ]
    assert columns(names, *({"status": "active"} | row for row in rows)) == [
        ("New", BEFORE, AFTER),
        ("Active", BEFORE, AFTER),
        ("Active", None, None),
    ]


@pytest.mark.parametrize(
    ("row", "start", "days", "months"),
    [
        ({"start_date": datetime(2024, 2, 29)}, date(2024, 2, 29), 852, 28),
        ({"created": datetime(2026, 5, 31)}, date(2026, 5, 31), 30, 0),
        ({"start_date": AFTER}, date(2026, 7, 1), None, None),
        ({}, None, None, None),
    ],
)
def test_age_in_days_and_whole_months(row, start, days, months):
    names = ("subscription_start_date", "subscription_age_days", "subscription_age_months")
    assert columns(names, row) == [(start, days, months)]


def test_a_period_that_ends_before_it_starts_is_invalid():
    row = {
        "customer": "cus_1",
        "metadata": '{"account_id": "7"}',
        "current_period_start": ON,
        "current_period_end": BEFORE,
    }
    assert columns(("data_quality_flag", "is_orphan"), row) == [("Invalid Period", False)]
