from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from support import model_schema, run, typed

AS_OF = date(2026, 6, 30)
APP, STRIPE = "stg_app_database__subscriptions", "stg_stripe__subscriptions"
ITEMS, PERIODS = "stg_stripe__subscription_items", "account_mrr"
JAN, MARCH = date(2026, 1, 1), date(2026, 3, 1)


def app(number="1", **more):
    return {
        "subscription_id": number, "account_id": "7", "plan_tier": "Starter", "subscription_status": "Active",
        "status": "active", "billing_cycle": "monthly", "is_live": True, "monthly_price": Decimal(300),
        "start_date": JAN, "is_orphan": False,
    } | more  # fmt: skip


def twin(number="sub_1", **more):
    return {
        "stripe_subscription_id": number, "stripe_customer_id": "cus_1", "account_id": "7", "app_subscription_id": "1",
        "pricing_tier": "Basic", "subscription_status": "active", "subscription_start_date": JAN, "is_in_trial": False,
        "is_cancellation_scheduled": False, "is_orphan": False,
    } | more  # fmt: skip


def item(usd, number="sub_1", kind="base_plan"):
    return {
        "stripe_subscription_id": number, "monthly_recurring_revenue": Decimal(usd), "revenue_type": kind,
        "billing_frequency_display": "Monthly",
    }  # fmt: skip


def period(start, number, mrr, end=None, **more):
    return {
        "account_id": "7", "valid_from": start, "valid_to": end, "subscription_id": number, "mrr": Decimal(mrr)
    } | more  # fmt: skip


def core(apps=(), twins=(), items=(), periods=()):
    tables = {APP: apps, STRIPE: twins, ITEMS: items, PERIODS: periods}
    filled = {name: typed(model_schema(name), *rows) for name, rows in tables.items()}
    return {row["subscription_id"]: row for row in run("int_subscriptions__core", AS_OF, **filled)}


def test_the_twins_are_one_row():
    (row,) = core([app()], [twin()], [item(300), item(49, kind="addon")], [period(JAN, "1", 300)]).values()
    assert (row["data_source"], row["stripe_subscription_id"], row["account_id"]) == ("both", "sub_1", "7")
    assert (row["monthly_recurring_revenue"], row["annual_recurring_revenue"], row["stripe_mrr"]) == (300, 3600, 349)
    assert (row["mrr_mismatch"], row["recognized_mrr"]) == (True, 300)
    assert (row["subscription_status"], row["subscription_health_status"]) == ("active", "healthy")
    assert (row["subscription_value_tier"], row["is_counted"], row["is_superseded"]) == ("standard", True, False)
    assert (row["subscription_age_days"], row["subscription_age_months"]) == (180, 5)
    assert (row["ended_at"], row["lifetime_days"], row["has_churned"]) == (None, None, False)


def test_one_dollar_is_no_mismatch():
    rows = core([app()], [twin()], [item("301.00")], [period(JAN, "1", 300)])
    assert rows["1"]["mrr_mismatch"] is False
    rows = core([app()], [twin()], [item("301.01")], [period(JAN, "1", 300)])
    assert rows["1"]["mrr_mismatch"] is True


def test_what_one_source_has_alone():
    stray = twin("sub_9", app_subscription_id=None, account_id="8")
    lost = twin("sub_8", app_subscription_id="404", account_id="9")
    rows = core([app()], [stray, lost], [item(50, "sub_9")], [period(JAN, "1", 300)])
    assert {name: row["data_source"] for name, row in rows.items()} == {
        "1": "app_only", "sub_8": "stripe_only", "sub_9": "stripe_only"
    }  # fmt: skip
    assert [row["mrr_mismatch"] for row in rows.values()] == [None, None, None]
    assert (rows["1"]["stripe_mrr"], rows["sub_9"]["stripe_mrr"]) == (None, 50)
    assert [rows[n]["monthly_recurring_revenue"] for n in ("sub_8", "sub_9")] == [0, 0]
    assert (rows["sub_9"]["account_id"], rows["sub_9"]["billing_interval"]) == ("8", "monthly")


def test_of_two_stripe_rows_for_one_subscription_the_latest_is_its_twin():
    old, new = twin("sub_1"), twin("sub_0", subscription_start_date=MARCH)
    rows = core([app()], [old, new])
    assert (rows["1"]["stripe_subscription_id"], rows["sub_1"]["data_source"]) == ("sub_0", "stripe_only")


def test_a_superseded_row_has_no_mrr():
    rows = core([app(), app("2", start_date=MARCH)], (), (), [period(JAN, "1", 300, MARCH), period(MARCH, "2", 300)])
    assert [rows[n]["monthly_recurring_revenue"] for n in "12"] == [0, 300]
    assert [rows[n]["is_superseded"] for n in "12"] == [True, False]


ENDED = {"end_date": MARCH, "is_live": False, "subscription_status": "Cancelled"}


def test_an_upgrade_is_no_churn():
    upgraded = core([app(**ENDED)], (), (), [period(JAN, "1", 300, MARCH), period(MARCH, "2", 500)])["1"]
    assert (upgraded["has_churned"], upgraded["is_replaced"]) == (False, True)
    assert upgraded["subscription_health_status"] == "replaced"
    left = core([app(**ENDED)], (), (), [period(JAN, "1", 300, MARCH), period(MARCH, None, 0)])["1"]
    assert (left["has_churned"], left["is_replaced"], left["subscription_health_status"]) == (True, False, "churned")
    assert (left["ended_at"], left["canceled_at"], left["lifetime_days"]) == (MARCH, MARCH, 59)
    assert left["subscription_status"] == "canceled"


def test_an_end_that_is_only_scheduled_is_no_churn():
    row = core([app(end_date=date(2026, 8, 1))], (), (), [period(JAN, "1", 300)])["1"]
    assert (row["has_churned"], row["ended_at"], row["canceled_at"]) == (False, None, None)
    assert (row["is_cancellation_scheduled"], row["subscription_health_status"]) == (True, "at_risk")


@pytest.mark.parametrize(
    ("status", "expected", "recognised", "health"),
    [
        ("past_due", "past_due", 300, "at_risk"),
        ("unpaid", "unpaid", 0, "at_risk"),
        ("canceled", "active", 300, "healthy"),
        ("trialing", "active", 300, "healthy"),
    ],
)
def test_stripe_tells_of_troubles_and_of_nothing_else(status, expected, recognised, health):
    row = core([app()], [twin(subscription_status=status)], (), [period(JAN, "1", 300)])["1"]
    assert (row["subscription_status"], row["recognized_mrr"], row["subscription_health_status"]) == (
        expected, recognised, health
    )  # fmt: skip


def test_trials():
    trial = {"trial_start_date": date(2026, 6, 20), "trial_end_date": date(2026, 7, 4), "is_in_trial": True}
    running = twin("sub_5", app_subscription_id=None, subscription_status="trialing", **trial)
    given_up = twin(
        "sub_6", app_subscription_id=None, subscription_status="canceled", trial_end_date=MARCH, ended_at_date=MARCH
    )
    rows = core((), [running, given_up], [item(50, "sub_5"), item(50, "sub_6")])
    row = rows["sub_5"]
    assert (row["is_in_trial"], row["trial_duration_days"], row["stripe_mrr"]) == (True, 14, 0)
    assert (row["subscription_status"], row["subscription_health_status"]) == ("trial", "trial")
    assert (rows["sub_6"]["has_churned"], rows["sub_6"]["stripe_mrr"]) == (False, 0)


PAYMENTS = "int_subscriptions__revenue_metrics"
INVOICES, CHARGES = "stg_stripe__invoices", "stg_stripe__charges"
COUNTED = {
    "subscription_id": "1", "account_id": "7", "stripe_subscription_id": "sub_1", "is_live": True, "has_churned": False,
    "subscription_status": "active", "monthly_recurring_revenue": Decimal(300), "subscription_age_months": 12,
    "is_orphan": False, "plan_type": "Starter", "subscription_age_days": 370, "is_in_trial": False,
}  # fmt: skip


def at(ago, hour=0):
    return datetime.combine(AS_OF - timedelta(ago), datetime.min.time()) + timedelta(hours=hour)


def invoice(number, ago, *, paid=None, usd=100, status=None):
    return {
        "stripe_invoice_id": number, "stripe_subscription_id": "sub_1", "finalized_at": at(ago),
        "invoice_status": status or ("open" if paid is None else "paid"), "paid": paid is not None,
        "paid_at": None if paid is None else at(paid), "amount_paid_usd": Decimal(0 if paid is None else usd),
        "days_to_payment": None if paid is None else float(ago - paid), "is_orphan": False,
    }  # fmt: skip


def charge(number, status="succeeded", *, invoice=None, refunded=0):
    return {
        "stripe_invoice_id": number, "charge_status": status, "refunded_amount_usd": Decimal(refunded),
        "stripe_charge_created_at": at(1), "stripe_subscription_id": None if invoice else "sub_1", "is_orphan": False,
    }  # fmt: skip


def paid(invoices=(), charges=(), **more):
    tables = {"int_subscriptions__core": [COUNTED | more], INVOICES: invoices, CHARGES: charges}
    filled = {name: typed(model_schema(name), *rows) for name, rows in tables.items()}
    (row,) = run(PAYMENTS, AS_OF, **filled)
    return row


def test_how_a_subscription_is_paid_for():
    invoices = [
        invoice("a", 300, paid=300, usd=100),
        invoice("b", 179, paid=175, usd=120),
        invoice("c", 180),  # the day before the recent half year
        invoice("d", 10, status="draft"),
        invoice("e", 3, paid=3, usd=80),
    ]
    charges = [charge("a"), charge("b", "failed"), charge("b", invoice=True), charge("e", refunded="25.50")]
    row = paid(invoices, charges)
    assert (row["total_invoices"], row["paid_invoices"], row["unpaid_invoices"]) == (4, 3, 1)
    assert (row["payment_success_rate"], row["recent_payment_rate"], row["charge_success_rate"]) == (75.0, 100.0, 75.0)
    assert row["payment_health_score"] == pytest.approx(0.4 * 75 + 0.3 * 100 + 0.3 * 75)
    assert row["lifetime_value"] == Decimal("274.50")
    assert row["estimated_annual_ltv"] == Decimal("274.50")  # twelve months old
    assert (row["last_payment_date"], row["days_since_last_payment"]) == (AS_OF - timedelta(3), 3)
    assert row["days_overdue"] == 3  # something was paid since the open one
    assert row["avg_days_to_payment"] == pytest.approx(4 / 3)
    assert (row["churn_risk_score"], row["payment_behavior"], row["risk_classification"]) == (50.0, "poor", "low")


def test_what_stripe_does_not_bill_is_unknown_and_not_sick():
    row = paid()
    unknown = ("payment_success_rate", "payment_health_score", "churn_risk_score", "risk_classification",
               "payment_behavior", "lifetime_value", "total_invoices")  # fmt: skip
    assert [row[name] for name in unknown] == [None] * 7
    assert row["mrr_at_risk"] == 0


def test_orphans_are_no_payments_of_a_subscription():
    stray = invoice("a", 5, paid=5) | {"is_orphan": True}, charge("a") | {"is_orphan": True}
    assert paid([stray[0]], [stray[1]])["lifetime_value"] is None
    row = paid([stray[0], invoice("b", 5)], [stray[1], charge("b", "failed")])
    assert (row["total_invoices"], row["total_charges"], row["lifetime_value"]) == (1, 1, 0)


def test_missing_parts_of_payment_health_are_weighed_out():
    old_one = invoice("a", 300, paid=300), invoice("b", 290, status="uncollectible")
    assert paid(old_one)["payment_health_score"] == 50.0  # no recent invoice, no charge
    assert paid(old_one, [charge("a")])["payment_health_score"] == pytest.approx((0.4 * 50 + 0.3 * 100) / 0.7)


@pytest.mark.parametrize(
    ("invoices", "more", "risk", "classed"),
    [
        ([invoice("a", 5, paid=5)], {}, 20.0, "minimal"),
        ([invoice(str(n), 200, paid=200) for n in range(8)] + [invoice("x", 5)], {}, 60.0, "low"),
        ([invoice("a", 100, paid=100), invoice("b", 91)], {}, 70.0, "medium"),
        ([invoice("a", 100, paid=100), invoice("b", 90)], {}, 40.0, "medium"),
        ([invoice("a", 400, paid=400)], {}, 20.0, "minimal"),  # paid by the year
        ([invoice("a", 5, paid=5)], {"subscription_status": "past_due"}, 80.0, "high_risk"),
        ([invoice("a", 5, paid=5)], {"is_live": False, "has_churned": True}, 100.0, "churned"),
        ([invoice("a", 5, paid=5)], {"is_live": False}, None, None),  # replaced by another
    ],
)
def test_risk(invoices, more, risk, classed):
    row = paid(invoices, **more)
    assert (row["churn_risk_score"], row["risk_classification"]) == (risk, classed)


def test_mrr_at_risk_is_of_live_rows_past_due_or_unpaid():
    found = [paid(subscription_status=status)["mrr_at_risk"] for status in ("past_due", "unpaid", "active", "canceled")]
    assert found == [300, 300, 0, 0]


@pytest.mark.parametrize(
    ("rates", "behavior"),
    [((10, 0, 1), "excellent"), ((10, 0, 2), "good"), ((10, 0, 8), "fair"), ((9, 1, 0), "good"), ((8, 2, 0), "fair"),
     ((7, 3, 0), "poor"), ((6, 4, 0), "very_poor")],
)  # fmt: skip
def test_payment_behavior(rates, behavior):
    good, bad, days = rates
    invoices = [invoice(f"g{n}", 200, paid=200 - days) for n in range(good)] + [
        invoice(f"b{n}", 30) for n in range(bad)
    ]
    assert paid(invoices)["payment_behavior"] == behavior


def test_who_pays_again_later_had_churned():
    may, june = date(2026, 5, 1), date(2026, 6, 1)
    periods = [
        period(JAN, "1", 300, MARCH), period(MARCH, None, 0, may), period(may, "2", 500, june), period(june, "3", 900)
    ]  # fmt: skip
    later = [app("2", start_date=may, end_date=june), app("3", start_date=june)]
    rows = core([app(**ENDED), *later], (), (), periods)
    assert {n: (row["has_churned"], row["is_replaced"]) for n, row in rows.items()} == {
        "1": (True, False),  # two months before the next
        "2": (False, True),  # the day the next began
        "3": (False, False),
    }
    assert rows["1"]["subscription_health_status"] == "churned"
