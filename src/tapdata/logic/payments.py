"""Payments: how reliably a subscription is paid for, and the scores and classes that follow. Rates are percent.

payment health = 0.4 x payment success + 0.3 x recent success + 0.3 x charge success, over the parts that are known.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import account_days, mrr, periods, rates, revenue, subscriptions
from tapdata.model import AsOf, Table

RECENT_DAYS = 180
WEIGHTS = {"payment_success_rate": 0.4, "recent_payment_rate": 0.3, "charge_success_rate": 0.3}
TOP_PLAN = "Enterprise"
RIPE_MONTHS, RIPE_HEALTH = 3, 90
"""Months from which on, and payment health at which, an account may be offered more."""
RENEWAL_DAYS = 90
STAGES = {"new": 30, "ramping": 90, "established": 365}
COLUMNS = {
    "total_invoices": "Invoices that became payable, count; null without any invoice or charge.",
    "paid_invoices": "Of them paid, count.",
    "unpaid_invoices": "Of them still open or written off, count; void ones are neither.",
    "total_charges": "Attempts to collect, failed ones too, count.",
    "lifetime_value": "USD paid to date: paid invoices less refunds.",
    "avg_days_to_payment": "Mean days from the moment an invoice became payable to its payment.",
    "last_payment_date": "Day of the last payment.",
    "days_since_last_payment": "Days from it to as_of.",
    "days_overdue": "Days that nothing was paid while an invoice was open; null when none is.",
    "payment_success_rate": "Paid invoices / payable invoices, percent.",
    "recent_payment_rate": "The same of invoices of the 180 days to as_of, percent.",
    "charge_success_rate": "Succeeded charges / charges, percent.",
    "payment_health_score": "0.4 payment success + 0.3 recent + 0.3 charges, over the parts known; points 0-100.",
    "churn_risk_score": "Rules on payments, points 0-100: 100 churned, 80 past due, 70, 60, 50, 40, 20; null if unknown.",
    "mrr_at_risk": "MRR while past due or unpaid, USD per month.",
    "estimated_annual_ltv": "lifetime_value / months of age x 12, USD per year; null in the first month.",
    "risk_classification": "churned, high_risk, medium, low or minimal; null where nothing tells.",
    "payment_behavior": "excellent, good, fair, poor or very_poor, by payment success and days to payment.",
}
"""How a subscription is paid for, in the order that its tables have."""


def by_subscription(invoices: Table, charges: Table, as_of: AsOf) -> Table:
    """One row per Stripe subscription (``paid_for``): its invoices, charges, cash and moments up to ``as_of``.

    A charge belongs to the subscription it names, else to that of its invoice. Orphans are left out.
    """
    invoices, charges = invoices.filter(~invoices.is_orphan), charges.filter(~charges.is_orphan)
    finalised = revenue.finalised_day(invoices)
    recent = periods.within_days(finalised, as_of, RECENT_DAYS)
    is_due = finalised.notnull()
    unpaid = is_due & ~invoices.paid & invoices.invoice_status.isin(("open", "uncollectible"))
    billed = invoices.group_by(paid_for="stripe_subscription_id").agg(
        total_invoices=invoices.count(where=is_due),
        paid_invoices=invoices.count(where=is_due & invoices.paid),
        _recent=invoices.count(where=is_due & recent),
        _recent_paid=invoices.count(where=is_due & recent & invoices.paid),
        unpaid_invoices=invoices.count(where=unpaid),
        avg_days_to_payment=account_days.exact_mean(invoices.days_to_payment, where=invoices.paid),
        last_payment_date=periods.day(invoices.paid_at.max(where=invoices.paid)),
        _unpaid_since=finalised.min(where=unpaid),
    )
    owners = invoices.select(_invoice="stripe_invoice_id", _invoiced_for="stripe_subscription_id")
    linked = charges.left_join(owners, charges.stripe_invoice_id == owners._invoice)
    linked = linked.mutate(_owner=ibis.coalesce(linked.stripe_subscription_id, linked._invoiced_for))
    charged = linked.group_by(_charged_for="_owner").agg(
        total_charges=linked.count(),
        _succeeded=linked.count(where=linked.charge_status == "succeeded"),
    )
    cash = revenue.collected(invoices, linked.drop("stripe_subscription_id").rename(stripe_subscription_id="_owner"))
    earned = cash.group_by(_earned_for="stripe_subscription_id").agg(lifetime_value=revenue.total(cash.usd))
    known = (
        billed.select(paid_for="paid_for")
        .union(charged.select(paid_for="_charged_for"), distinct=True)
        .filter(lambda t: t.paid_for.notnull())
        .rename(_id="paid_for")
    )
    t = known.left_join(billed, known._id == billed.paid_for)
    t = t.left_join(charged, t._id == charged._charged_for).left_join(earned, known._id == earned._earned_for)
    quiet_since = ibis.cases((t.last_payment_date > t._unpaid_since, t.last_payment_date), else_=t._unpaid_since)
    counts = ("total_invoices", "paid_invoices", "unpaid_invoices", "total_charges")
    return t.select(
        "avg_days_to_payment", "last_payment_date",
        paid_for=t._id,
        lifetime_value=t.lifetime_value.fill_null(mrr.NOTHING),
        **{name: t[name].fill_null(0) for name in counts},
        payment_success_rate=rates.percent(t.paid_invoices, t.total_invoices),
        recent_payment_rate=rates.percent(t._recent_paid, t._recent),
        charge_success_rate=rates.percent(t._succeeded, t.total_charges),
        days_since_last_payment=periods.days_between(t.last_payment_date, as_of),
        days_overdue=ibis.cases(
            (t._unpaid_since.notnull(), periods.days_between(quiet_since, as_of)), else_=ibis.null("int64")
        ),
    )  # fmt: skip


def health(payments: Table) -> ir.FloatingValue:
    """The payment health score, points 0-100; null where no part is known."""
    parts = {payments[name]: weight for name, weight in WEIGHTS.items()}
    points = sum((rate.fill_null(0.0) * weight for rate, weight in parts.items()), ibis.literal(0.0))
    whole = sum((rate.notnull().ifelse(weight, 0.0) for rate, weight in parts.items()), ibis.literal(0.0))
    return rates.ratio(points, whole)


def churn_risk(t: Table) -> ir.FloatingValue:
    """Points 0-100 by the first rule that fits; null where nothing tells (not live, or no payment is known).

    100 churned; 80 past due or unpaid; 70 nothing paid for more than 90 days while an invoice is open; 60 recent success
    below 50; 50 charge success below 80; 40 payment success below 90; else 20.
    """
    return ibis.cases(
        (t.has_churned, 100.0),
        (~t.is_live, ibis.null("float64")),
        (t.subscription_status.isin(subscriptions.PAST_DUE), 80.0),
        (t.days_overdue > 90, 70.0),
        (t.recent_payment_rate < 50, 60.0),
        (t.charge_success_rate < 80, 50.0),
        (t.payment_success_rate < 90, 40.0),
        (t.total_invoices > 0, 20.0),
        else_=ibis.null("float64"),
    )


def risk_class(t: Table) -> ir.StringValue:
    """churned, high_risk (past due, unpaid), medium (over 60 days overdue, or success below 70), low (below 90), minimal.

    Null where nothing tells.
    """
    return ibis.cases(
        (t.has_churned, "churned"),
        (~t.is_live, ibis.null("string")),
        (t.subscription_status.isin(subscriptions.PAST_DUE), "high_risk"),
        ((t.days_overdue > 60) | (t.payment_success_rate < 70), "medium"),
        (t.payment_success_rate < 90, "low"),
        (t.total_invoices > 0, "minimal"),
        else_=ibis.null("string"),
    )


def behavior(t: Table) -> ir.StringValue:
    """By payment success and mean days to payment: excellent (95, 1), good (90, 7), fair (80), poor (70), very_poor."""
    rate, days = t.payment_success_rate, t.avg_days_to_payment
    return ibis.cases(
        (rate.isnull(), ibis.null("string")),
        ((rate >= 95) & (days <= 1), "excellent"),
        ((rate >= 90) & (days <= 7), "good"),
        (rate >= 80, "fair"),
        (rate >= 70, "poor"),
        else_="very_poor",
    )


def lifecycle_stage(t: Table) -> ir.StringValue:
    """trial; by age in days new < 30, ramping < 90, established < 365, mature; ended; null before the first day."""
    age = t.subscription_age_days
    return ibis.cases(
        (t.ended_at.notnull(), "ended"),
        (~t.is_live, ibis.null("string")),
        (t.is_in_trial, "trial"),
        *((age < days, name) for name, days in STAGES.items()),
        (age.notnull(), "mature"),
        else_=ibis.null("string"),
    )


def expansion_opportunity(t: Table) -> ir.FloatingValue:
    """0.5 x payment health + 0.5 x (100 - churn risk), points 0-100, for a live paying row that is ripe for more; else 0.

    Ripe: not on the top plan, at least 3 months old, payment health at least 90. Null where the health is unknown.
    """
    ripe = (
        (t.monthly_recurring_revenue > 0)
        & (t.plan_type != TOP_PLAN)
        & (t.subscription_age_months >= RIPE_MONTHS)
        & (t.payment_health_score >= RIPE_HEALTH)
    )
    score = 0.5 * t.payment_health_score + 0.5 * (100.0 - t.churn_risk_score)
    return ibis.cases((t.payment_health_score.isnull(), ibis.null("float64")), (ripe, score), else_=0.0)
