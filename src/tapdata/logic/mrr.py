"""Monthly recurring revenue (MRR): which subscription row of an account counts when, and how MRR moves.

USD per month. A row is live on day t when it started by t and has not ended by t; of several live rows of an account
the one with the latest start counts, then the one created later, then the greater id. A trial counts 0.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import money, text
from tapdata.model import AsOf, Table

NO_ACCOUNT = "0"
"""The account that stands for nobody: it pays nothing."""
TRIALS = ("trial", "trialing")
MOVEMENTS = ("new_mrr", "expansion_mrr", "contraction_mrr", "churned_mrr", "reactivation_mrr")
NOTHING = ibis.literal(0).cast(money.USD)
FOREVER = ibis.date(9999, 12, 31)
"""Stands for an end that is not known in joins: an OR there keeps engines from joining by order."""


def is_trial(subscriptions: Table) -> ir.BooleanValue:
    """True for a row whose plan or recorded status is a trial."""
    status = text.normal(subscriptions.status).isin(TRIALS)
    return (status | (subscriptions.plan_tier == "Trial")).fill_null(False)


def price(subscriptions: Table) -> ir.DecimalValue:
    """What a row adds to MRR while it counts, USD per month: 0 for a trial and where the price is missing or negative."""
    amount = subscriptions.monthly_price
    return ibis.cases(((amount > 0) & ~is_trial(subscriptions), amount), else_=NOTHING)


def live_rows(subscriptions: Table, as_of: AsOf) -> Table:
    """The rows that were ever live by ``as_of`` in an account that exists: account_id, subscription_id, starts, ends.

    Beside them ``mrr`` (as ``price``), ``plan_tier`` and ``created``. A row that ends as it starts, or before, never was.
    """
    t = subscriptions
    kept = t.filter(
        ~t.is_orphan,
        t.account_id != NO_ACCOUNT,
        t.start_date <= as_of,
        (t.end_date > t.start_date) | t.end_date.isnull(),
    )
    return kept.select(
        "account_id", "subscription_id", "plan_tier",
        starts=kept.start_date, ends=kept.end_date, created=kept.subscription_created_at, mrr=price(kept),
    )  # fmt: skip


def account_periods(subscriptions: Table, as_of: AsOf) -> Table:
    """The periods in which the counted row of an account does not change, from its first start to ``as_of``.

    Columns as in the model ``account_mrr``. What counts can change only where a row starts or ends: on each such day
    the live rows are ranked, and neighbours with the same outcome merge.
    """
    live = live_rows(subscriptions, as_of)
    ended = live.filter(live.ends <= as_of)
    bounds = live.select("account_id", valid_from=live.starts).union(
        ended.select("account_id", valid_from=ended.ends), distinct=True
    )
    side = live.rename(_account="account_id").mutate(_until=live.ends.fill_null(FOREVER))
    ranked = bounds.left_join(
        side,
        [
            bounds.account_id == side._account,
            side.starts <= bounds.valid_from,
            side._until > bounds.valid_from,
        ],
    )
    first = ibis.window(
        group_by=[ranked.account_id, ranked.valid_from],
        order_by=[
            ibis.desc(ranked.starts, nulls_first=False),
            ibis.desc(ranked.created, nulls_first=False),
            ibis.desc(ranked.subscription_id, nulls_first=False),
        ],
    )
    counted = ranked.select(
        "account_id", "valid_from", "subscription_id", "plan_tier",
        mrr=ranked.mrr.fill_null(NOTHING), _rank=ibis.row_number().over(first),
    )  # fmt: skip
    counted = counted.filter(counted._rank == 0)
    order = ibis.window(group_by=counted.account_id, order_by=counted.valid_from)
    marked = counted.mutate(
        _is_first=ibis.row_number().over(order) == 0, _before=counted.subscription_id.lag().over(order)
    )
    kept = marked.filter(marked._is_first | ~marked.subscription_id.identical_to(marked._before))
    order = ibis.window(group_by=kept.account_id, order_by=kept.valid_from)
    paid_from = ibis.cases((kept.mrr > 0, kept.valid_from), else_=ibis.null("date"))
    dated = kept.mutate(
        valid_to=kept.valid_from.lead().over(order),
        previous_mrr=kept.mrr.lag().over(order).fill_null(NOTHING),
        _first_paid=paid_from.min().over(ibis.window(group_by=kept.account_id)),
    )
    had_before = (dated._first_paid < dated.valid_from).fill_null(False)
    return dated.select(
        "account_id", "valid_from", "valid_to", "subscription_id", "plan_tier", "mrr", "previous_mrr",
        had_mrr_before=had_before,
        first_paid_date=(dated._first_paid <= dated.valid_from).ifelse(dated._first_paid, None),
        is_churned=had_before & (dated.mrr == 0),
    )  # fmt: skip


def split(before: ir.DecimalValue, now: ir.DecimalValue, had_before: ir.BooleanValue) -> dict[str, ir.DecimalValue]:
    """The five movements of one account between two ends of a period, USD per month, all 0 or above.

    new: MRR at the end and at no earlier time; reactivation: 0 at the start, but MRR before; expansion and contraction:
    MRR at both ends; churned: 0 at the end. new + expansion + reactivation - contraction - churned = now - before.
    ``had_before``: the account had MRR at some time up to the start.
    """
    cases = {
        "new_mrr": ((before == 0) & ~had_before, now),
        "expansion_mrr": ((before > 0) & (now > before), money.dollars(now - before)),
        "contraction_mrr": ((now > 0) & (now < before), money.dollars(before - now)),
        "churned_mrr": (now == 0, before),
        "reactivation_mrr": ((before == 0) & had_before, now),
    }
    return {name: ibis.cases(case, else_=NOTHING) for name, case in cases.items()}


def movements(account_mrr: Table) -> Table:
    """What moved by account and day, a row only where something did: account_id, day and the five ``MOVEMENTS``.

    An upgrade that closes one row and opens another on the same day is expansion, not churn.
    """
    moved = account_mrr.filter(account_mrr.mrr != account_mrr.previous_mrr)
    return moved.select(
        "account_id", day=moved.valid_from, **split(moved.previous_mrr, moved.mrr, moved.had_mrr_before)
    )


def net_new(moved: Table) -> ir.DecimalValue:
    """New + expansion + reactivation - contraction - churned: the change of MRR, USD per month."""
    gained = moved.new_mrr + moved.expansion_mrr + moved.reactivation_mrr
    return money.dollars(gained - moved.contraction_mrr - moved.churned_mrr)


def on_days(account_mrr: Table, days: Table) -> Table:
    """``account_mrr`` by day: its row that held on each day of the calendar, from the account's first period on."""
    until = account_mrr.mutate(_until=account_mrr.valid_to.fill_null(FOREVER))
    calendar = days.select("day")
    return until.join(calendar, [calendar.day >= until.valid_from, calendar.day < until._until]).drop("_until")
