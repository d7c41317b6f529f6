"""The state of Stripe objects at ``as_of``.

Raw holds the latest state only. What its own dates put after ``as_of`` is undone: a later cancellation leaves the
subscription live, a later payment leaves the invoice open.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import billing, periods, text
from tapdata.model import AsOf

SUBSCRIPTION_STATUSES = {
    "active": "active",
    "trialing": "trialing",
    "past_due": "past_due",
    "unpaid": "unpaid",
    "canceled": "canceled",
    "cancelled": "canceled",
    "incomplete": "incomplete",
    "incomplete_expired": "incomplete_expired",
    "paused": "paused",
}
SUBSCRIPTION_CATEGORIES = {
    "active": "Active",
    "trialing": "Trial",
    "past_due": "Past Due",
    "unpaid": "Unpaid",
    "canceled": "Canceled",
    "incomplete": "Incomplete",
    "incomplete_expired": "Expired",
    "paused": "Paused",
}
OVER = ("canceled", "incomplete_expired")
AT_RISK = ("past_due", "unpaid", "incomplete", "paused")
RISK = {"unpaid": 80, "past_due": 70, "incomplete": 60, "trialing": 30, "active": 0}
INVOICE_STATUSES = {name: name for name in ("draft", "open", "paid", "void", "uncollectible")}
INVOICE_CATEGORIES = {name: name.capitalize() for name in INVOICE_STATUSES}
PAYMENT_CATEGORIES = {
    "succeeded": "Succeeded",
    "processing": "Processing",
    "requires_payment_method": "Action Required",
    "requires_confirmation": "Action Required",
    "requires_action": "Action Required",
    "requires_capture": "Awaiting Capture",
    "canceled": "Canceled",
    "cancelled": "Canceled",
}
PAYMENT_STAGES = {
    "succeeded": "Completed",
    "processing": "Processing",
    "requires_payment_method": "Initiated",
    "requires_confirmation": "Authentication",
    "requires_action": "Authentication",
    "requires_capture": "Authorized",
    "canceled": "Canceled",
    "cancelled": "Canceled",
}


def is_over(
    loaded: ir.StringValue, canceled_at: ir.TimestampValue, ended_at: ir.TimestampValue, as_of: AsOf
) -> ir.BooleanValue:
    """True for a subscription that has ended by ``as_of``; one that is over at an unknown time counts as ended."""
    closed = loaded.isin(OVER) & ~billing.is_after(ended_at.coalesce(canceled_at), as_of)
    return closed.fill_null(False) | (periods.day(ended_at) <= as_of).fill_null(False)


def subscription_status(loaded: ir.StringValue, over: ir.BooleanValue, in_trial: ir.BooleanValue) -> ir.StringValue:
    """The status at ``as_of`` of a subscription whose status was ``loaded`` later; what ended later was live."""
    return ibis.cases(
        (over, loaded.isin(OVER).ifelse(loaded, "canceled")),
        (loaded == "incomplete_expired", "incomplete"),
        (in_trial & loaded.isin(("active", "canceled")), "trialing"),
        (loaded == "canceled", "active"),
        else_=loaded,
    )


def lifecycle_stage(
    status: ir.StringValue, cancellation_scheduled: ir.BooleanValue, is_first_period: ir.BooleanValue
) -> ir.StringValue:
    """Churned, Trial, At Risk, New or Active; unmapped as the status."""
    return ibis.cases(
        (status.isnull(), ibis.null("string")),
        (status.isin(OVER), "Churned"),
        (status == "trialing", "Trial"),
        (cancellation_scheduled | status.isin(AT_RISK), "At Risk"),
        (status == text.UNMAPPED, text.UNMAPPED),
        (is_first_period, "New"),
        else_="Active",
    )


def churn_risk_score(status: ir.StringValue, cancellation_scheduled: ir.BooleanValue) -> ir.IntegerValue:
    """Points 0-100: canceled 100, cancellation scheduled 90, then by ``RISK``; 50 for any other status."""
    return ibis.cases(
        (status.isnull(), ibis.null("int64")),
        (status == "canceled", 100),
        (cancellation_scheduled, 90),
        *((status == name, score) for name, score in RISK.items()),
        else_=50,
    ).cast("int64")


def invoice_status(
    loaded: ir.StringValue,
    as_of: AsOf,
    *,
    finalized_at: ir.TimestampValue,
    paid_at: ir.TimestampValue,
    voided_at: ir.TimestampValue,
    marked_uncollectible_at: ir.TimestampValue,
) -> ir.StringValue:
    """The status at ``as_of`` of an invoice whose status was ``loaded`` later; an undated change has happened."""
    changed_at = loaded.cases(
        ("open", finalized_at),
        ("paid", paid_at),
        ("void", voided_at),
        ("uncollectible", marked_uncollectible_at),
        else_=ibis.null("timestamp"),
    )
    return ibis.cases(
        (loaded.isnull(), ibis.null("string")),
        (~billing.is_after(changed_at, as_of), loaded),
        (periods.day(marked_uncollectible_at) <= as_of, "uncollectible"),
        (billing.is_after(finalized_at, as_of), "draft"),
        else_="open",
    )


def payment_timeline(status: ir.StringValue, is_paid: ir.BooleanValue, days_late: ir.IntegerValue) -> ir.StringValue:
    """Paid, Overdue, Due Soon (within 7 days) or Future; a draft is Future, a void invoice null."""
    return ibis.cases(
        (is_paid, "Paid"),
        (status == "void", ibis.null("string")),
        (status == "draft", "Future"),
        (days_late > 0, "Overdue"),
        (days_late >= -7, "Due Soon"),
        (days_late < -7, "Future"),
        else_=ibis.null("string"),
    )


def collection_risk(status: ir.StringValue, is_paid: ir.BooleanValue, days_late: ir.IntegerValue) -> ir.StringValue:
    """No Risk, Write-off, High (over 90 days late), Medium (over 30), Low (late) or Current."""
    return ibis.cases(
        (is_paid | (status == "void"), "No Risk"),
        (status == "uncollectible", "Write-off"),
        (status == "draft", "Current"),
        (days_late > 90, "High"),
        (days_late > 30, "Medium"),
        (days_late > 0, "Low"),
        (days_late <= 0, "Current"),
        else_=ibis.null("string"),
    )
