"""Subscriptions: the application's row and its twin in Stripe as one, in one vocabulary.

Statuses: active, trial, past_due, unpaid, incomplete, paused, pending, canceled, expired; ``unmapped`` for other words.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import text
from tapdata.model import AsOf, Table

FROM_STRIPE = {"trialing": "trial", "incomplete_expired": "expired"}
FROM_APPLICATION = {
    "Active": "active",
    "Cancelled": "canceled",
    "Expired": "expired",
    "Trial": "trial",
    "Pending": "pending",
}
TROUBLED = ("past_due", "unpaid", "incomplete", "paused")
"""What Stripe knows of a running subscription, and the application does not."""
PAST_DUE = ("past_due", "unpaid")
RECOGNISED = ("active", "past_due")
TIERS = {"high": 1000, "mid": 500, "standard": 100}
MISMATCH_USD = 1

COLUMNS = {
    "subscription_id": "Subscription of the application; Stripe's id (sub_...) where the application has none.",
    "account_id": "Account of the application; null where Stripe names none.",
    "stripe_subscription_id": "Its twin in Stripe; null where there is none.",
    "stripe_customer_id": "Customer in Stripe.",
    "data_source": "both, app_only or stripe_only; what only Stripe knows counts in no MRR.",
    "subscription_status": "active, trial, past_due, unpaid, incomplete, paused, pending, canceled, expired; unmapped.",
    "plan_type": "Plan: Starter, Professional, Business, Enterprise, Trial, Custom; Stripe's own names if stripe_only.",
    "billing_interval": "How often it is billed, lower case: monthly, quarterly, annual, ...",
    "is_live": "Started and not ended by as_of; trials are live.",
    "is_counted": "Its MRR is the account's at as_of: of several live rows the latest start counts.",
    "is_superseded": "Live, and another row of the account counts.",
    "monthly_price": "Price, USD per month, whether or not it counts; null if stripe_only.",
    "monthly_recurring_revenue": "MRR of the counted row, USD per month; else 0, so that rows sum to the account.",
    "annual_recurring_revenue": "MRR x 12, USD per year.",
    "recognized_mrr": "MRR while active or past_due, USD per month.",
    "stripe_mrr": "MRR by Stripe's items, add-ons included, USD per month; 0 unless paid for at as_of.",
    "mrr_mismatch": "MRR and stripe_mrr differ by more than 1 USD; null unless both sources have it.",
    "subscription_created_at": "Creation, UTC.",
    "subscription_started_at": "First day; of the application's rows the first paid one.",
    "ended_at": "First day without it; null while live.",
    "canceled_at": "Day its end was asked for in Stripe, else the day it ended; null for none.",
    "is_cancellation_scheduled": "Live, and an end is known or was asked for.",
    "current_period_start": "First day of the current billing period, by Stripe.",
    "current_period_end": "Day the current billing period ends, by Stripe; may lie after as_of.",
    "trial_start_date": "First day of the trial, by Stripe.",
    "trial_end_date": "Day the trial ends, by Stripe; may lie after as_of.",
    "trial_duration_days": "Days of the trial.",
    "is_in_trial": "In a trial at as_of.",
    "subscription_age_days": "Days from the first day to the end, or to as_of while it lasts.",
    "subscription_age_months": "Whole calendar months of the same.",
    "lifetime_days": "Days from the first day to the end; null while it lasts.",
    "has_churned": "It paid, has ended, and the account paid for nothing else that day.",
    "is_replaced": "It has ended and the account went on paying for another: an upgrade or a downgrade.",
    "subscription_health_status": "healthy, trial, at_risk, churned, replaced or unknown.",
    "subscription_value_tier": "By MRR: high >= 1000 USD per month, mid >= 500, standard >= 100, low, no.",
    "is_orphan": "The account (of a Stripe row the account or the customer) is named and does not exist: no MRR.",
}
"""What is known of a subscription, in the order that its tables have."""


def stripe_status(status: ir.StringValue) -> ir.StringValue:
    """Stripe's status in the words of this module."""
    return status.cases(*FROM_STRIPE.items(), else_=status)


def application_status(status: ir.StringValue) -> ir.StringValue:
    """The application's status in the words of this module."""
    known = status.cases(*FROM_APPLICATION.items(), else_=text.UNMAPPED)
    return status.isnull().ifelse(ibis.null("string"), known)


def counted(account_mrr: Table, as_of: AsOf) -> Table:
    """The subscriptions that count in the MRR of their accounts at ``as_of``: ``counted_id`` and ``counted_mrr``."""
    now = account_mrr.filter(
        account_mrr.valid_from <= as_of,
        account_mrr.valid_to.isnull() | (account_mrr.valid_to > as_of),
        account_mrr.subscription_id.notnull(),
    )
    return now.select(counted_id=now.subscription_id, counted_mrr=now.mrr)


def replacements(subscriptions: Table, account_mrr: Table) -> Table:
    """The ended rows whose account went on paying on the day they ended: ``replaced_id``. An upgrade, and no churn."""
    ended = subscriptions.filter(subscriptions.end_date >= subscriptions.start_date).select(
        replaced_id="subscription_id", _account="account_id", _ended="end_date"
    )
    paying = account_mrr.filter(account_mrr.mrr > 0)
    held = ended.join(
        paying,
        [
            ended._account == paying.account_id,
            paying.valid_from <= ended._ended,
            (paying.valid_to > ended._ended) | paying.valid_to.isnull(),
        ],
    )
    return held.select("replaced_id")


def value_tier(mrr: ir.DecimalValue) -> ir.StringValue:
    """By MRR: high >= 1000 USD per month, mid >= 500, standard >= 100, low above 0, else no."""
    return ibis.cases(*((mrr >= least, name) for name, least in TIERS.items()), (mrr > 0, "low"), else_="no")


def health_status(
    status: ir.StringValue, *, is_live: ir.BooleanValue, has_churned: ir.BooleanValue, is_replaced: ir.BooleanValue,
    is_ending: ir.BooleanValue,
) -> ir.StringValue:  # fmt: skip
    """healthy, trial, at_risk (payment fails, paused, or an end is scheduled), churned, replaced or unknown."""
    return ibis.cases(
        (is_replaced, "replaced"),
        (has_churned, "churned"),
        (~is_live, "unknown"),
        (status == "trial", "trial"),
        (status.isin(TROUBLED) | is_ending, "at_risk"),
        (status == "active", "healthy"),
        else_="unknown",
    )
