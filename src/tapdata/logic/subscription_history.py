"""The life of a subscription as states on the days on which one can change, and what each change was."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import mrr, subscriptions
from tapdata.model import AsOf, Table

ENDED = ("canceled", "expired")


def lives(core: Table, trial_rows: Table) -> Table:
    """The subscriptions of ``int_subscriptions__core`` with their own dates: trial_from, starts and ends.

    ``starts`` is the first paid day (of a trial without a price: its first day). ``trial_rows`` names the rows of the
    application that are trials themselves (``trial_id``). A subscription without a first day has no history.
    """
    t = core.left_join(trial_rows, core.subscription_id == trial_rows.trial_id)
    first = t.subscription_started_at
    after_trial = (t.data_source == "stripe_only") & (t.trial_end_date > first)
    dated = t.select(
        "subscription_id", "account_id", "stripe_subscription_id", "data_source", "plan_type", "billing_interval",
        last_status=t.subscription_status,
        is_trial_row=t.trial_id.notnull(),
        starts=ibis.cases((after_trial, t.trial_end_date), else_=first),
        ends=t.ended_at,
        trial_start=t.trial_start_date,
    )  # fmt: skip
    dated = dated.mutate(
        trial_from=ibis.cases((dated.trial_start < dated.starts, dated.trial_start), else_=ibis.null("date"))
    )
    return dated.mutate(first=ibis.coalesce(dated.trial_from, dated.starts)).drop("trial_start")


def turning_points(lives: Table, account_mrr: Table, known: Table, as_of: AsOf) -> Table:
    """The days on which the state of a subscription can change: subscription_id and day, up to ``as_of``.

    Its own dates, changes of what counts in the account while it lives, and observations of Stripe's status.
    """

    def own(column: str) -> Table:
        return lives.select("subscription_id", "first", "ends", day=lives[column])

    changes = lives.join(account_mrr, lives.account_id == account_mrr.account_id)
    seen = lives.join(known, lives.stripe_subscription_id == known.entity_key)
    other = ibis.union(
        own("ends"),
        changes.select("subscription_id", "first", "ends", day=changes.valid_from),
        seen.select("subscription_id", "first", "ends", day=seen.valid_from),
    )
    within = other.filter(other.day > other["first"], (other.day <= other.ends) | other.ends.isnull())
    every = ibis.union(own("trial_from"), own("starts"), within)
    return every.filter(every.day <= as_of).select("subscription_id", "day").distinct()


def states(lives: Table, points: Table, account_mrr: Table, known: Table) -> Table:
    """``points`` with the state from that day on: subscription_status, MRR, and what the account paid before and now.

    ``observed`` is Stripe's status as observed by that day, null before the first observation.
    """
    order = ibis.window(group_by=account_mrr.account_id, order_by=account_mrr.valid_from)
    held = account_mrr.select(
        payer="account_id", held_from="valid_from", counted="subscription_id", paid="mrr",
        held_to=account_mrr.valid_to.fill_null(mrr.FOREVER),
        paid_before="previous_mrr", had_mrr_before="had_mrr_before", plan_before=account_mrr.plan_tier.lag().over(order),
    )  # fmt: skip
    watched = known.select(
        watched="entity_key", watched_from="valid_from", watched_to=known.valid_to.fill_null(mrr.FOREVER),
        observed=subscriptions.stripe_status(known.value),
    )  # fmt: skip
    t = points.rename(_id="subscription_id")
    t = t.join(lives, t._id == lives.subscription_id)
    t = t.left_join(
        held,
        [
            t.account_id == held.payer,
            t.day >= held.held_from,
            t.day < held.held_to,
        ],
    )
    t = t.left_join(
        watched,
        [
            t.stripe_subscription_id == watched.watched,
            t.day >= watched.watched_from,
            t.day < watched.watched_to,
        ],
    )
    is_over = (t.day >= t.ends).fill_null(False)
    counts = (t.counted == t.subscription_id).fill_null(False) & ~is_over
    status = ibis.cases(
        (is_over, ibis.cases((t.last_status.isin(ENDED), t.last_status), else_="canceled")),
        ((t.day < t.starts) | t.is_trial_row, "trial"),
        (t.observed.isin(subscriptions.TROUBLED), t.observed),
        else_="active",
    )
    amount = ibis.cases((counts, t.paid), else_=mrr.NOTHING)
    return t.select(
        "subscription_id", "account_id", "data_source", "plan_type", "billing_interval", "day", "first", "starts",
        "observed", "plan_before",
        subscription_status=status,
        monthly_recurring_revenue=amount,
        is_over=is_over,
        account_mrr=t.paid.fill_null(mrr.NOTHING),
        account_mrr_before=ibis.cases((t.held_from == t.day, t.paid_before), else_=t.paid.fill_null(mrr.NOTHING)),
        had_mrr_before=t.had_mrr_before.fill_null(False),
        subscription_value_tier=subscriptions.value_tier(amount),
    )  # fmt: skip


def change_type(t: Table) -> ir.StringValue:
    """What began a period of a subscription's history: the first of these that fits.

    trial; never_live (ended as it began); replaced (another row of the account took over: no churn); churn;
    trial_ended (unpaid); ended (without MRR); upgrade, downgrade, renewal (against what the account paid before, here
    or on another row); reactivation; conversion (first MRR after the trial); new; initial_load (its status in Stripe
    observed for the first time); status_change.
    """
    amount, before = t.monthly_recurring_revenue, t.own_mrr_before.fill_null(mrr.NOTHING)
    gains = (amount > 0) & (amount != before)
    paid = (before > 0) | ((t.data_source == "stripe_only") & (t.previous_status != "trial"))
    after_trial = (t.previous_status == "trial").fill_null(False)
    return ibis.cases(
        (t.is_first & t.is_over, "never_live"),
        (t.is_first & (t.subscription_status == "trial"), "trial"),
        (t.is_over & (t.account_mrr > 0), "replaced"),
        (t.is_over & paid, "churn"),
        (t.is_over & after_trial, "trial_ended"),
        (t.is_over, "ended"),
        (gains & (t.account_mrr_before > 0) & (amount > t.account_mrr_before), "upgrade"),
        (gains & (t.account_mrr_before > amount), "downgrade"),
        (gains & (t.account_mrr_before > 0), "renewal"),
        (gains & t.had_mrr_before, "reactivation"),
        (after_trial, "conversion"),
        (t.is_first, "new"),
        ((amount == 0) & (before > 0) & (t.account_mrr > 0), "replaced"),
        ((amount == 0) & (before > 0), "churn"),
        (gains, "new"),
        (t.subscription_status_changed & t.observed.notnull() & t.observed_before.isnull(), "initial_load"),
        else_="status_change",
    )
