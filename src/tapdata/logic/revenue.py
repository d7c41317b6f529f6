"""Revenue rates and values from MRR: growth, churn, retention, quick ratio, ARPA, revenue LTV; MRR according to Stripe.

MRR is USD per month, rates are percent. A rate over 30 days compares the end of day t-30 with the end of day t.
"""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from tapdata.logic import money, periods, rates, stripe_state
from tapdata.model import AsOf, Table

MONTH_DAYS, YEAR_DAYS = 30, 365
TOP = 10
"""How many of the largest accounts the concentration of MRR is measured by."""
LTV_MONTHS = 60
"""The longest life an account is credited with: also what holds when nobody churns."""
RISKY = 70
"""Churn risk points from which on the MRR of an account counts as at risk."""
NEVER_STARTED = ("incomplete", "incomplete_expired")
"""Stripe's words for a subscription whose first payment never came in."""


def total(amount: ir.DecimalValue) -> ir.DecimalValue:
    """The sum of amounts, USD; 0 for none."""
    return money.dollars(amount.sum()).fill_null(ibis.literal(0).cast(money.USD))


def arpa(mrr: ir.NumericValue, paying: ir.IntegerValue) -> ir.FloatingValue:
    """Average MRR of a paying account, USD per month."""
    return rates.ratio(mrr, paying)


def growth(now: ir.NumericValue, before: ir.NumericValue) -> ir.FloatingValue:
    """(now / before - 1) x 100."""
    return rates.percent(now, before) - 100.0


def quick_ratio(moved: Mapping[str, ir.NumericValue]) -> ir.FloatingValue:
    """(new + expansion + reactivation) / (contraction + churned), of the five movements by name."""
    return rates.ratio(
        moved["new_mrr"] + moved["expansion_mrr"] + moved["reactivation_mrr"],
        moved["contraction_mrr"] + moved["churned_mrr"],
    )


def ltv(arpa: ir.FloatingValue, churn_pct: ir.FloatingValue) -> ir.FloatingValue:
    """Revenue LTV, USD: ARPA / monthly customer churn (a share), at most ``LTV_MONTHS`` x ARPA, and that without churn."""
    months = rates.ratio(ibis.literal(100.0), churn_pct)
    limit = ibis.cases((churn_pct.isnull(), ibis.null("float64")), else_=float(LTV_MONTHS))
    return arpa * ibis.cases((months < limit, months), else_=limit)


def stripe_lives(subscriptions: Table, items: Table) -> Table:
    """What each Stripe subscription pays and when: stripe_subscription_id, paid_from, paid_to (exclusive), ``pays``.

    ``pays`` is USD per month over all items, add-ons included. Paid from its first day or the end of the trial, to the
    end; one that is over at an unknown time, or whose first payment never came in, never paid.
    """
    priced = items.group_by("stripe_subscription_id").agg(_pays=total(items.monthly_recurring_revenue))
    priced = priced.rename(_item_of="stripe_subscription_id")
    t = subscriptions.left_join(priced, subscriptions.stripe_subscription_id == priced._item_of)
    starts = t.subscription_start_date
    paid_from = ibis.cases((t.trial_end_date > starts, t.trial_end_date), else_=starts)
    is_over = t.subscription_status.isin(stripe_state.OVER)
    ended = ibis.coalesce(t.ended_at_date, ibis.cases((is_over, t.canceled_at_date), else_=ibis.null("date")))
    never = t.subscription_status.isin(NEVER_STARTED) | (is_over & ended.isnull())
    return t.select(
        "stripe_subscription_id",
        paid_from=paid_from,
        paid_to=ibis.cases((never.fill_null(False), paid_from), else_=ended),
        pays=t._pays.fill_null(ibis.literal(0).cast(money.USD)),
    )


def is_paid_on(lives: Table, day: ir.DateValue | AsOf) -> ir.BooleanValue:
    """Whether a Stripe subscription was paid for on a day."""
    return ((lives.paid_from <= day) & ((lives.paid_to > day) | lives.paid_to.isnull())).fill_null(False)


def finalised_day(invoices: Table) -> ir.DateValue:
    """The day an invoice became payable; its creation where Stripe did not note it. Null for a draft."""
    moment = ibis.coalesce(invoices.finalized_at, invoices.invoice_created_at)
    payable = invoices.invoice_status.isin(("open", "paid", "void", "uncollectible"))
    return ibis.cases((payable, periods.day(moment)), else_=ibis.null("date"))


def collected(invoices: Table, charges: Table) -> Table:
    """Cash, one row per payment or refund: account_id, stripe_subscription_id, is_orphan, day, usd.

    Paid invoices on the day they were paid, and below zero what was paid back of a charge, on the day of that charge:
    Stripe's charges hold how much was refunded and not when. Orphans are in.
    """
    paid = invoices.filter(invoices.paid, invoices.amount_paid_usd.notnull())
    back = charges.filter(charges.refunded_amount_usd > 0)
    invoiced = paid.select(
        "account_id", "stripe_subscription_id", "is_orphan",
        day=periods.day(ibis.coalesce(paid.paid_at, paid.finalized_at, paid.invoice_created_at)),
        usd=paid.amount_paid_usd,
    )  # fmt: skip
    refunded = back.select(
        "account_id", "stripe_subscription_id", "is_orphan",
        day=periods.day(back.stripe_charge_created_at),
        usd=money.dollars(-back.refunded_amount_usd),
    )  # fmt: skip
    return invoiced.union(refunded)
