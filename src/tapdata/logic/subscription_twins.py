"""Stripe's side of a subscription, and which row of the application it belongs to."""

from __future__ import annotations

import ibis

from tapdata.logic import mrr, periods, revenue, stripe_state, subscriptions, text
from tapdata.model import AsOf, Table


def described(stripe_subscriptions: Table, items: Table, as_of: AsOf) -> Table:
    """Stripe's subscriptions with their status in the words of ``subscriptions``, their end and what they pay.

    ``stripe_mrr`` is what is paid for at ``as_of``, USD per month; ``stripe_was_paid`` when it was paid for, and ended.
    """
    base = items.filter(items.revenue_type == "base_plan")
    billed = base.group_by(billed="stripe_subscription_id").agg(frequency=base.billing_frequency_display.min())
    lives = revenue.stripe_lives(stripe_subscriptions, items)
    paid = lives.select(
        life="stripe_subscription_id",
        stripe_mrr=ibis.cases((revenue.is_paid_on(lives, as_of), lives.pays), else_=mrr.NOTHING),
        stripe_was_paid=(lives.paid_to > lives.paid_from).fill_null(False),
    )
    t = stripe_subscriptions.join(paid, stripe_subscriptions.stripe_subscription_id == paid.life)
    t = t.left_join(billed, t.stripe_subscription_id == billed.billed)
    is_over = t.subscription_status.isin(stripe_state.OVER).fill_null(False)
    ended = ibis.coalesce(t.ended_at_date, ibis.cases((is_over, t.canceled_at_date), else_=ibis.null("date")))
    return t.select(
        "stripe_subscription_id", "stripe_customer_id", "stripe_mrr", "stripe_was_paid", "trial_start_date",
        "trial_end_date", "is_in_trial", "app_subscription_id", "subscription_start_date",
        stripe_account_id=t.account_id,
        stripe_plan=t.pricing_tier,
        stripe_interval=text.normal(t.frequency),
        stripe_status=subscriptions.stripe_status(t.subscription_status),
        stripe_created=t.subscription_created_at,
        stripe_asked=t.canceled_at_date,
        stripe_scheduled=t.is_cancellation_scheduled.fill_null(False),
        stripe_ended=ended,
        stripe_is_over=is_over | (ended <= as_of).fill_null(False),
        stripe_is_orphan=t.is_orphan,
        current_period_start=periods.day(t.current_period_start),
        current_period_end=periods.day(t.current_period_end),
    )  # fmt: skip


def matched(stripe_subscriptions: Table, subscriptions: Table) -> tuple[Table, Table]:
    """Stripe's subscriptions in two: the twin of each application row (``twin_of``), and those without such a row.

    A Stripe subscription names its row in the metadata. Where several name the same one, the latest start is the twin,
    then the greatest id; the others stay apart, as does one whose row does not exist.
    """
    ids = subscriptions.select(twin_of=subscriptions.subscription_id)
    t = stripe_subscriptions.left_join(ids, stripe_subscriptions.app_subscription_id == ids.twin_of)
    order = ibis.window(
        group_by=t.twin_of,
        order_by=[ibis.desc(t.subscription_start_date, nulls_first=False), ibis.desc(t.stripe_subscription_id)],
    )
    ranked = t.mutate(_rank=ibis.row_number().over(order))
    is_twin = ranked.twin_of.notnull() & (ranked._rank == 0)
    return ranked.filter(is_twin).drop("_rank"), ranked.filter(~is_twin).drop("_rank", "twin_of")
