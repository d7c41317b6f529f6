"""The sales pipeline: which deals are open when, what they are worth, and how well they are won.

A deal is open on a day when it was created by then and had not closed by the end of the day. HubSpot overwrites stage,
probability and amount, so on past days they are those of the observation log: weighted and qualified pipeline are
unknown before its first entry, and the amount is then the one recorded now.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import calendar, crm, money, observed, periods, rates
from tapdata.logic.support import UNASSIGNED
from tapdata.model import AsOf, Table

STALLED_DAYS = 90
"""An open deal older than this many days is stalled."""
IDLE_DAYS = 30
"""An open deal without an activity in this many days is idle."""
WINDOW_DAYS = 90
"""Days over which won and lost deals are judged."""
ACTIVITY_DAYS = 30
HOT, WARM = 0.8, 0.5
"""Probability from which on an open deal is hot or warm."""
QUALIFIED = (3, 5)
"""Places of the stages that count as qualified: from Presentation to Negotiation."""
SEGMENTS = {"enterprise": 50_000, "mid-market": 10_000}
"""Segment of a deal by its amount, USD from; below ``smb``."""

DEALS = "stg_hubspot__deals"


def is_stalled(days_open: ir.IntegerValue) -> ir.BooleanValue:
    """Open for more than ``STALLED_DAYS`` days; false for a deal that is not open (null)."""
    return (days_open > STALLED_DAYS).fill_null(False)


def is_overdue(expected: ir.DateValue, day: ir.DateValue) -> ir.BooleanValue:
    """The expected closing date of an open deal has passed; false without one."""
    return (expected < day).fill_null(False)


def is_qualified(stage_order: ir.IntegerValue) -> ir.BooleanValue:
    """In a stage of the qualified pipeline; false when the stage is unknown."""
    return stage_order.between(*QUALIFIED).fill_null(False)


def temperature(
    is_open: ir.BooleanValue, stalled: ir.BooleanValue, overdue: ir.BooleanValue, probability: ir.FloatingValue
) -> ir.StringValue:
    """Of an open deal: stalled, else overdue, else by probability hot, warm or cold; null when that is unknown."""
    return ibis.cases(
        (~is_open, ibis.null("string")), (stalled, "stalled"), (overdue, "overdue"), (probability >= HOT, "hot"),
        (probability >= WARM, "warm"), (probability < WARM, "cold"), else_=ibis.null("string"),
    )  # fmt: skip


def segment(amount: ir.NumericValue) -> ir.StringValue:
    """Segment by the amount, USD: ``SEGMENTS``, else smb; null without an amount."""
    bands = [(amount >= least, name) for name, least in SEGMENTS.items()]
    return ibis.cases(*bands, (amount.notnull(), "smb"), else_=ibis.null("string"))


def weighted(amount: ir.NumericValue, weight: ir.FloatingValue) -> ir.DecimalValue:
    """The amount times the probability (0-1), USD to the cent."""
    return money.dollars((amount.cast("float64") * weight).round(2))


def win_rate(won: ir.NumericValue, lost: ir.NumericValue) -> ir.FloatingValue:
    """Deals won / (won + lost), percent; null when none closed."""
    return rates.percent(won, won + lost)


def mean_deal(amount: ir.NumericValue, deals: ir.NumericValue) -> ir.FloatingValue:
    """Mean amount of the deals that have one, USD."""
    return rates.ratio(amount, deals)


def velocity(
    open_deals: ir.NumericValue, mean_won: ir.FloatingValue, win_rate_pct: ir.FloatingValue, cycle: ir.FloatingValue
) -> ir.FloatingValue:
    """Open deals x mean won deal (USD) x win rate (percent) / mean sales cycle (days): USD per day."""
    return rates.ratio(open_deals * mean_won * win_rate_pct / 100, cycle)


def coverage(
    pipeline_value: ir.NumericValue, won_in_window: ir.NumericValue, pipeline_target_usd: float
) -> ir.FloatingValue:
    """Open pipeline / target. The target of a quarter is a setting; 0 takes what was won in the window of 90 days."""
    target = ibis.literal(pipeline_target_usd, "float64") if pipeline_target_usd else won_in_window
    return rates.ratio(pipeline_value, target)


def owner(owner_id: ir.StringValue) -> ir.StringValue:
    """The owner, or ``unassigned``."""
    return owner_id.fill_null(UNASSIGNED)


def _ended(deals: Table) -> ir.DateValue:
    """The first day a deal is not open: its closing day; for one closed before it was made, the day it was made."""
    created = periods.day(deals.deal_created_at)
    return ibis.cases((deals.closed_date < created, created), else_=deals.closed_date)


def open_days(deals: Table, days: Table, observations: Table, as_of: AsOf) -> Table:
    """What each owner has in the pipeline on each day: ``owner_id``, ``day`` and the sums over the deals open then.

    Without deals that lack a creation date, or a closing date though they are closed.
    """
    dated = deals.filter(deals.deal_created_at.notnull() & (deals.closed_date.notnull() | ~deals.is_closed))
    ended = _ended(dated)
    lives = dated.select(
        "missing_stage",
        deal_id="hubspot_deal_id",
        owner_id=owner(dated.deal_owner_id),
        created=periods.day(dated.deal_created_at),
        last=ibis.cases((ended.notnull(), periods.before(ended, 1)), else_=as_of),
        recorded_amount=dated.deal_amount,
        expected="expected_close_date",
    )
    t = calendar.days_of(lives, days, start="created", end=lives["last"])
    for attribute in observed.OBSERVED[DEALS].attributes:
        known = observed.periods(observations, DEALS, attribute, as_of)
        t = observed.attach(t, known, key="deal_id", day="day", name=attribute)
    has_stage = t.standardized_stage.notnull() | t.missing_stage
    t = t.select(
        "owner_id",
        "day",
        amount=ibis.coalesce(t.deal_amount.try_cast(money.USD), t.recorded_amount),
        probability=ibis.coalesce(
            t.close_probability.try_cast("float64"),
            ibis.cases((has_stage, crm.UNKNOWN_PROBABILITY), else_=ibis.null("float64")),
        ),
        qualified=is_qualified(t.stage_order.try_cast("int64")),
        stalled=is_stalled(periods.days_between(t.created, t.day)),
        overdue=is_overdue(t.expected, t.day),
    )
    t = t.mutate(weighted=weighted(t.amount, t.probability))
    sums = t.group_by("owner_id", "day").agg(
        open_deals=t.count(),
        pipeline_value=t.amount.sum(),
        qualified_pipeline_value=t.amount.sum(where=t.qualified),
        weighted_pipeline=t.weighted.sum(),
        stalled_deals=t.count(where=t.stalled),
        overdue_deals=t.count(where=t.overdue),
    )
    return sums.mutate(
        pipeline_value=money.dollars(sums.pipeline_value),
        qualified_pipeline_value=money.dollars(sums.qualified_pipeline_value),
        weighted_pipeline=money.dollars(sums.weighted_pipeline),
    )


def first_observed(observations: Table, as_of: AsOf) -> Table:
    """One row: the first day on which the observation log knows deals (``known_from``); null when it does not."""
    log = observations.filter((observations.source_table == DEALS) & (observations.observed_as_of <= as_of))
    return log.aggregate(known_from=log.observed_as_of.min())


FACTS = ("created", "won", "lost", "valued", "timed", "cycle_days", "calls", "emails", "meetings")
"""What is counted of an owner's day beside ``revenue``: deals created, won and lost; of the won ones, those with an
amount, those with a known cycle and its days; activities."""


def facts(deals: Table, engagements: Table, as_of: AsOf) -> Table:
    """What happened to an owner's deals, and what the owner did, by day: ``owner_id``, ``day``, ``revenue``, FACTS."""
    deals = deals.mutate(owner_id=owner(deals.deal_owner_id))
    made = deals.filter(deals.deal_created_at.notnull())
    closed = deals.filter(deals.closed_date.notnull())
    done = engagements.filter(engagements.engagement_date <= as_of)
    done = done.mutate(owner_id=owner(done.owner_id))
    events = ibis.union(
        _fact(made, periods.day(made.deal_created_at), created=made.deal_created_at.notnull()),
        _fact(
            closed, closed.closed_date, revenue=closed.is_won.ifelse(closed.deal_amount, 0),
            won=closed.is_won, lost=closed.is_lost, valued=closed.is_won & closed.deal_amount.notnull(),
            timed=closed.is_won & closed.sales_cycle_days.notnull(),
            cycle_days=closed.is_won.ifelse(closed.sales_cycle_days, 0),
        ),
        _fact(
            done, done.engagement_date, calls=done.engagement_category == "Call",
            emails=done.engagement_category == "Email", meetings=done.engagement_category == "Meeting",
        ),
    )  # fmt: skip
    return events.group_by("owner_id", "day").agg(
        revenue=money.dollars(events.revenue.sum()), **{name: events[name].sum() for name in FACTS}
    )


def _fact(table: Table, day: ir.DateValue, revenue: ir.NumericValue | None = None, **counts: ir.Value) -> Table:
    nothing = ibis.literal(0, "int64")
    return table.select(
        "owner_id",
        day=day,
        revenue=nothing.cast(money.USD) if revenue is None else money.dollars(revenue.fill_null(0)),
        **{name: counts[name].cast("int64").fill_null(0) if name in counts else nothing for name in FACTS},
    )
