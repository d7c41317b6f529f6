"""What the columns of a staged Stripe row say of each other."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import billing, periods, text
from tapdata.logic.consistency import near
from tapdata.logic.row_rules import Checks, Rules, aged, both, months_fit, only_if
from tapdata.model import Table

CENT = 0.0051
"""Amounts are rounded to the cent."""


def _usd(t: Table, *amounts: ir.DecimalValue) -> ir.BooleanValue:
    """Amounts in another currency are not dollars."""
    other = (t.currency != "usd").fill_null(False)
    return ~other | ibis.and_(*(amount.isnull() for amount in amounts))


def _plan(price_id: ir.StringValue, tier: ir.StringValue) -> ir.BooleanValue:
    """A price id that names a plan of the list decides the tier."""
    return ibis.and_(
        *(only_if(price_id.startswith(f"price_{word}_"), tier == name) for word, name in billing.TIERS.items())
    )


def _customers(t: Table, as_of: ir.DateScalar) -> Checks:
    category = t.customer_tenure_category
    return {
        "email": (t.missing_email == t.customer_email.isnull())
        & (t.invalid_email == ~text.is_email(t.customer_email).fill_null(True)),
        "delinquent": both(t.delinquent, t.customer_status, t.payment_risk_score)
        & (t.delinquent == (t.customer_status == "delinquent"))
        & (t.payment_risk_score == t.delinquent.ifelse(100, 0)),
        "age": aged(t.customer_age_days, periods.day(t.customer_created_at), as_of),
        "months": months_fit(t.customer_age_months, t.customer_age_days),
        "tenure": ((category == "test").fill_null(False) == ~t.livemode.fill_null(True))
        & (t.customer_age_days.isnull() | category.notnull()),
        "account": only_if(t.is_orphan, t.account_id.notnull()),
    }


def _prices(t: Table, _: ir.DateScalar) -> Checks:
    other = (t.normalized_currency != "USD").fill_null(False)
    return {
        "amount": (t.price_amount * 100 == t.unit_amount) & (t.price_amount.isnull() == (t.unit_amount.isnull() | other)),
        "year": both(t.monthly_value, t.annual_value)
        & ((t.annual_value - t.monthly_value * 12).abs().cast("float64") <= 12 * CENT),
        "month": only_if((t.billing_period == "Monthly") & t.price_amount.notnull(), t.monthly_value == t.price_amount)
        & only_if((t.billing_period == "Annual") & t.price_amount.notnull(), t.annual_value == t.price_amount),
        "interval": both(t.billing_interval, t.billing_period)
        & only_if(t.billing_period == "Monthly", t.billing_interval == "month")
        & only_if(t.billing_period == "Annual", t.billing_interval.isin(("year", "month", "quarter"))),
        "tier": _plan(t.price_id, t.price_tier),
        "flag": ((t.data_quality_flag == "Missing Amount") == t.unit_amount.isnull())
        & ((t.data_quality_flag == "Invalid Amount") == (t.unit_amount < 0).fill_null(False))
        & only_if(t.data_quality_flag == "Missing Interval", t.billing_interval.isnull()),
        "value": both(t.monthly_value, t.price_amount) | t.billing_interval.isnull() | (t.billing_interval == "unmapped")
        | (t.interval_count < 1),
    }  # fmt: skip


def _subscriptions(t: Table, as_of: ir.DateScalar) -> Checks:
    status, live = t.subscription_status, ~t.subscription_status.isin(("canceled", "incomplete_expired"))
    return {
        "plan": both(t.plan.strip().nullif(""), t.pricing_tier),
        "category": both(status, t.subscription_status_category, t.lifecycle_stage, t.churn_risk_score),
        "over": ((t.lifecycle_stage == "Churned") == ~live) & ((t.churn_risk_score == 100) == (status == "canceled")),
        "trial": ((t.lifecycle_stage == "Trial") == (status == "trialing")).fill_null(True)
        & only_if(t.is_in_trial, t.trial_end_date > as_of, live),
        "at_risk": only_if(
            t.is_cancellation_scheduled, live, t.lifecycle_stage.isin(("At Risk", "Trial")), t.churn_risk_score == 90
        ),
        "new": only_if(
            t.lifecycle_stage == "New",
            periods.day(t.current_period_start).fill_null(t.subscription_start_date) <= t.subscription_start_date,
        ),
        "age": (t.subscription_start_date > as_of).fill_null(False)
        | (aged(t.subscription_age_days, t.subscription_start_date, as_of)
           & months_fit(t.subscription_age_months, t.subscription_age_days)),
        "known": (t.canceled_at_date <= as_of).fill_null(True) & (t.ended_at_date <= as_of).fill_null(True)
        & (periods.day(t.current_period_start) <= as_of).fill_null(True),
        "ended": only_if(t.ended_at_date.notnull(), ~live),
        "flag": (t.data_quality_flag == "Missing Customer") == t.stripe_customer_id.isnull(),
        "account": only_if(t.data_quality_flag == "Missing Account", t.account_id.isnull())
        & only_if(t.data_quality_flag == "Valid", t.account_id.notnull(), t.stripe_customer_id.notnull()),
        "parents": only_if(t.is_orphan, t.account_id.notnull() | t.stripe_customer_id.notnull()),
    }  # fmt: skip


def _items(t: Table, _: ir.DateScalar) -> Checks:
    units = t.quantity * t.unit_price_usd
    mrr, arr = t.monthly_recurring_revenue, t.annual_recurring_revenue
    return {
        "price": t.unit_amount_usd.identical_to(t.unit_price_usd) & _usd(t, t.unit_price_usd)
        & only_if(t.unit_price_usd.notnull(), t.unit_amount_source.notnull()),
        "total": both(t.total_amount_usd, units) & near(t.total_amount_usd, units),
        "year": both(mrr, arr) & ((arr - mrr * 12).abs().cast("float64") <= 12 * CENT),
        "month": only_if((t.billing_frequency_display == "Monthly") & units.notnull(), mrr == t.total_amount_usd)
        & only_if((t.billing_frequency_display == "Annual") & units.notnull(), arr == t.total_amount_usd),
        "interval": both(t.billing_interval, t.billing_frequency_display),
        "conflict": only_if(t.interval_conflict, t.item_billing_interval.notnull(), t.billing_interval.notnull())
        & only_if((t.item_billing_interval != t.billing_interval).fill_null(False), t.interval_conflict),
        "addon": only_if(t.addon_name.notnull(), t.revenue_type != "base_plan"),
        "tier": _plan(t.stripe_price_id, t.pricing_tier)
        & only_if((t.revenue_type == "addon") & t.stripe_price_id.notnull(), t.pricing_tier.notnull()),
        "tiered": only_if(t.billing_scheme == "tiered", t.is_usage_based),
        "flag": t.has_data_quality_issues
        == (t.stripe_subscription_id.isnull() | t.stripe_price_id.isnull() | mrr.isnull()
            | (t.unit_price_usd < 0).fill_null(False)),
        "subscription": only_if(t.is_orphan, t.stripe_subscription_id.notnull()),
    }  # fmt: skip


def _events(t: Table, as_of: ir.DateScalar) -> Checks:
    return {
        "kind": both(t.event_type, t.event_category, t.event_action),
        "outcome": ~(t.is_failure_event & t.is_success_event)
        & only_if(t.is_success_event, t.event_category.isin(("Invoice", "Charge", "Payment Intent"))),
        "customer": only_if(t.related_object_type == "customer", t.stripe_customer_id == t.related_object_id)
        & only_if(t.is_orphan, t.stripe_customer_id.notnull()),
        "flag": ((t.data_quality_flag == "Missing Type") == t.event_type.isnull())
        & ((t.data_quality_flag == "Unmapped Type") == (t.event_category == "unmapped").fill_null(False))
        & only_if(t.data_quality_flag == "Missing Object", t.related_object_id.isnull())
        & only_if(t.data_quality_flag == "Valid", t.related_object_id.notnull()),
        "known": (periods.day(t.event_created_at) <= as_of).fill_null(True),
        "object": only_if(t.related_object_id.notnull(), t.event_object.notnull()),
    }


def _invoices(t: Table, as_of: ir.DateScalar) -> Checks:
    status, due = t.invoice_status, t.due_date
    settled = t.paid | (status == "void").fill_null(False)
    days = periods.days_between(periods.day(t.billing_period_start), periods.day(t.billing_period_end))
    seconds = t.paid_at.delta(t.finalized_at, unit="second").cast("float64")
    return {
        "currency": _usd(t, t.amount_due_usd, t.amount_paid_usd, t.amount_remaining_usd, t.subtotal_usd, t.total_usd),
        "status": both(status, t.invoice_status_category) & (t.invoice_status_category.lower() == status),
        "paid": only_if(status == "paid", t.paid) & only_if(t.paid_at.notnull() & (status == "paid"), t.paid),
        "known": ibis.and_(*((periods.day(moment) <= as_of).fill_null(True)
                             for moment in (t.finalized_at, t.paid_at, t.voided_at, t.marked_uncollectible_at))),
        "period": (days < 0).fill_null(True).ifelse(t.billing_period_days.isnull(), t.billing_period_days == days),
        "payment_days": both(t.days_to_payment, (seconds >= 0).ifelse(seconds, None))
        & near(t.days_to_payment * 86400.0, seconds),
        "until_due": (t.days_until_due.isnull() == (settled | due.isnull()))
        & (t.days_until_due == periods.days_between(as_of, due)).fill_null(True),
        "timeline": ((t.payment_timeline == "Paid") == t.paid)
        & only_if(t.payment_timeline == "Overdue", t.days_until_due < 0)
        & only_if(t.payment_timeline == "Due Soon", t.days_until_due.between(0, 7))
        & only_if((t.payment_timeline == "Future") & (status != "draft"), t.days_until_due > 7)
        & (settled | due.isnull() | t.payment_timeline.notnull()),
        "risk": ((t.collection_risk == "No Risk") == settled)
        & only_if(t.collection_risk == "Write-off", status == "uncollectible")
        & only_if(t.collection_risk == "High", t.days_until_due < -90)
        & only_if(t.collection_risk == "Medium", t.days_until_due.between(-90, -31))
        & only_if(t.collection_risk == "Low", t.days_until_due.between(-30, -1)),
        "size": both(t.invoice_size_category, ibis.coalesce(t.total_usd, t.amount_due_usd)),
        "flag": (t.data_quality_flag == "Missing Customer") == t.stripe_customer_id.isnull(),
        "amounts": only_if((t.data_quality_flag == "Valid") & (t.currency == "usd"), t.amount_due_usd >= 0),
        "parents": only_if(t.is_orphan, ibis.coalesce(t.stripe_customer_id, t.stripe_subscription_id, t.account_id).notnull()),
    }  # fmt: skip


def _charges(t: Table, as_of: ir.DateScalar) -> Checks:
    amounts = (t.charge_amount_usd, t.captured_amount_usd, t.refunded_amount_usd)
    missing = t.stripe_customer_id.isnull()
    return {
        "currency": _usd(t, *amounts),
        "status": both(t.status.strip().nullif(""), t.charge_status),
        "flag": (t.data_quality_flag == "Missing Customer") == missing,
        "amounts": only_if(
            (t.data_quality_flag == "Valid") & (t.currency == "usd"),
            t.charge_amount_usd >= 0, (t.refunded_amount_usd <= t.charge_amount_usd).fill_null(True),
        ),
        "known": (periods.day(t.stripe_charge_created_at) <= as_of).fill_null(True),
        "parents": only_if(t.is_orphan, ibis.coalesce(t.stripe_customer_id, t.stripe_invoice_id, t.account_id).notnull()),
    }  # fmt: skip


def _intents(t: Table, as_of: ir.DateScalar) -> Checks:
    amounts = (t.payment_amount_usd, t.capturable_amount_usd, t.received_amount_usd)
    failed = t.error_code.notnull() | t.error_message.notnull() | t.error_type.notnull()
    return {
        "currency": _usd(t, *amounts),
        "status": both(t.status_category, t.payment_stage),
        "succeeded": (t.status_category == "Succeeded") == (t.payment_stage == "Completed"),
        "failed": only_if(t.payment_stage == "Failed Attempt", failed),
        "canceled": (periods.day(t.canceled_at) <= as_of).fill_null(True),
        "size": both(t.payment_amount_usd, t.payment_size_category),
        "flag": ((t.data_quality_flag == "Missing Customer") == t.stripe_customer_id.isnull())
        & only_if((t.data_quality_flag == "Valid") & (t.currency == "usd"),
                  t.payment_amount_usd >= 0, (t.received_amount_usd <= t.payment_amount_usd).fill_null(True)),
        "charge": only_if(t.primary_charge_id.notnull(), t.charge_count > 0),
        "known": (periods.day(t.payment_intent_created_at) <= as_of).fill_null(True),
    }  # fmt: skip


RULES: Rules = {
    "stg_stripe__customers": _customers,
    "stg_stripe__prices": _prices,
    "stg_stripe__subscriptions": _subscriptions,
    "stg_stripe__subscription_items": _items,
    "stg_stripe__events": _events,
    "stg_stripe__invoices": _invoices,
    "stg_stripe__charges": _charges,
    "stg_stripe__payment_intents": _intents,
}
