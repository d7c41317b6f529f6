"""Campaigns judged: life cycle, tier, score, advice and pacing; and their lifetime totals spread over the days in flight.

Rates are percent, costs US dollars, scores 0-100. Change a threshold here and it changes in every table.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import attribution, calendar, periods, rates
from tapdata.model import AsOf, Table

HIGH = (3.0, 100.0)
"""Tier high: conversion rate from, percent; cost per conversion below, USD."""
GOOD = (1.5, 200.0)
AVERAGE = 0.5

EFFICIENCY = ((50.0, 100.0), (100.0, 80.0), (200.0, 60.0), (500.0, 40.0))
"""Cost per conversion below, USD -> points; 20 from there on, and when nothing converted."""
LEAST_EFFICIENCY = 20.0
EFFECTIVENESS = ((5.0, 100.0), (3.0, 80.0), (1.5, 60.0), (0.5, 40.0))
"""Conversion rate above, percent -> points; else 0."""
SCALE = ((100, 100.0), (50, 80.0), (20, 60.0), (5, 40.0))
"""Leads touched, more than -> points; else 0."""
WEIGHTS = (0.4, 0.4, 0.2)
"""Of efficiency, effectiveness and scale."""

CREATIVE = (1.0, 10_000)
"""Click-through rate below, percent, at more impressions than: the creative is at fault."""
LANDING_PAGE = (1.0, 100)
"""Conversion rate below, percent, at more clicks than: the landing page is."""
LONG_JOURNEY = 10.0
"""Mean touches of the conversions it had part in, more than: the journey is too long."""

ON_PACE = (90.0, 110.0)
"""Spend to date, percent of the budget to date."""
UNUSUAL_SPEND = (50.0, 150.0)
"""A day's spend outside these, percent of the day's budget, is an anomaly."""
UNUSUAL_TOUCHES = 3.0
"""A day with more touches than the mean of the 28 days before plus so many standard deviations is an anomaly."""
TREND_DAYS, BASE_DAYS = 7, 28

SPEND_BANDS = ((50_000, "from 50k"), (10_000, "10k-50k"), (5_000, "5k-10k"), (1_000, "1k-5k"), (0, "under 1k"))
"""Spend to date above, USD."""

PLACES = 4
"""A campaign is followed for 10,000 days."""


def steady(value: ir.NumericValue) -> ir.FloatingValue:
    """The value as thresholds see it: without the last digits of a division, so that 880 of 800 is 110 percent."""
    return value.cast("float64").round(9)


def lifecycle_stage(
    status: ir.StringValue, start: ir.DateValue, end: ir.DateValue, day: ir.DateValue
) -> ir.StringValue:
    """draft, completed, scheduled, paused or running on a day; null without status and start. Dates win over a late status."""
    status = status.fill_null("")
    return ibis.cases(
        (status == "draft", "draft"),
        ((status == "completed") | (day > end).fill_null(False), "completed"),
        ((status == "scheduled") | (day < start).fill_null(False), "scheduled"),
        (status == "paused", "paused"),
        ((status == "active") | start.notnull(), "running"),
        else_=ibis.null("string"),
    )


def tier(conversion_rate: ir.NumericValue, cost_per_conversion: ir.NumericValue) -> ir.StringValue:
    """High (rate >= 3, cost < 100), good (>= 1.5, < 200), average (>= 0.5), under_performing; null without a rate."""
    rate, cost = steady(conversion_rate), steady(cost_per_conversion)
    return ibis.cases(
        ((rate >= HIGH[0]) & (cost < HIGH[1]), "high"),
        ((rate >= GOOD[0]) & (cost < GOOD[1]), "good"),
        (rate >= AVERAGE, "average"),
        (rate < AVERAGE, "under_performing"),
        else_=ibis.null("string"),
    )


def score(
    conversion_rate: ir.NumericValue, cost_per_conversion: ir.NumericValue, leads: ir.IntegerValue
) -> ir.FloatingValue:
    """0.4 efficiency + 0.4 effectiveness + 0.2 scale, each 0-100; null without a conversion rate."""
    rate, cost = steady(conversion_rate), steady(cost_per_conversion)
    efficiency = ibis.cases(*((cost < below, points) for below, points in EFFICIENCY), else_=LEAST_EFFICIENCY)
    effectiveness = ibis.cases(*((rate > above, points) for above, points in EFFECTIVENESS), else_=0.0)
    scale = ibis.cases(*((leads > above, points) for above, points in SCALE), else_=0.0)
    total = WEIGHTS[0] * efficiency + WEIGHTS[1] * effectiveness + WEIGHTS[2] * scale
    return conversion_rate.notnull().ifelse(total, ibis.null("float64"))


def recommendation(t: Table, journey: ir.NumericValue, roi: ir.NumericValue) -> ir.StringValue:
    """What to do about a campaign, by its rates, the mean touches of its conversions (``journey``) and its ROI, percent.

    null for one without spend.
    """
    return ibis.cases(
        (~(t.total_spend > 0).fill_null(False), ibis.null("string")),
        ((steady(t.click_through_rate) < CREATIVE[0]) & (t.impressions > CREATIVE[1]), "improve_creative"),
        ((steady(t.conversion_rate) < LANDING_PAGE[0]) & (t.clicks > LANDING_PAGE[1]), "improve_landing_page"),
        (journey > LONG_JOURNEY, "simplify_journey"),
        (roi < 0, "reassess_strategy"),
        else_="maintain_course",
    )


def roi(revenue: ir.NumericValue, spend: ir.NumericValue) -> ir.FloatingValue:
    """(revenue - spend) / spend x 100, percent; null when spend is 0 or unknown."""
    return rates.percent(revenue.cast("float64") - spend.cast("float64"), spend)


def spend_band(spend: ir.NumericValue) -> ir.StringValue:
    """The band of the spend to date, USD: none, under 1k, 1k-5k, 5k-10k, 10k-50k, from 50k; null if unknown."""
    bands = ibis.cases(*((spend > above, name) for above, name in SPEND_BANDS), else_="none")
    return spend.notnull().ifelse(bands, ibis.null("string"))


def days_in_flight(start: ir.DateValue, end: ir.DateValue, day: ir.DateValue) -> ir.IntegerValue:
    """Days from the start to the end or ``day``, both included; 1 where the end lies before the start, 0 before it."""
    last = ibis.least(ibis.coalesce(end, day), day)
    days = periods.days_between(start, last) + 1
    return ibis.cases((start > day, 0), (days < 1, 1), else_=days).cast("int64")


def budget_share(t: Table) -> ir.FloatingValue:
    """The budget of one day of the flight, USD: the total over the planned days, else the daily one; null without either.

    A Google budget counts as neither: the source does not say which it is.
    """
    planned = periods.days_between(t.start_date, t.end_date) + 1
    total = (planned > 0).ifelse(rates.ratio(t.total_budget, planned), None)
    return ibis.coalesce(total, t.daily_budget.cast("float64"))


def pacing(spend: ir.NumericValue, budget: ir.NumericValue) -> ir.StringValue:
    """Under (< 90 % of the budget to date), on_pace, over (> 110 %), no_spend; null without a budget."""
    share = steady(rates.percent(spend, budget))
    return ibis.cases(
        (share.isnull(), ibis.null("string")),
        (spend == 0, "no_spend"),
        (share < ON_PACE[0], "under"),
        (share > ON_PACE[1], "over"),
        else_="on_pace",
    )


def a_day(total: ir.NumericValue, days: ir.IntegerValue) -> ir.FloatingValue:
    """A lifetime total spread evenly over the days in flight: what falls on one."""
    return rates.ratio(total, days)


def is_unusual_spend(spend: ir.NumericValue, budget: ir.NumericValue) -> ir.BooleanValue:
    """Spend below 50 % or above 150 % of the budget; null without a budget."""
    return ~steady(rates.percent(spend, budget)).between(*UNUSUAL_SPEND)


def life(campaigns: Table, first: ir.DateValue, as_of: AsOf) -> Table:
    """One row per campaign and day from ``first`` to as_of: its columns and ``day``.

    Adds ``in_flight`` and ``day_of_flight``: 1 on the first day, 0 before, after the flight the last day's number.
    """
    t = campaigns.mutate(life_from=first)
    t = t.mutate(life_days=periods.days_between(t.life_from, as_of) + 1)
    numbers = calendar.digits(PLACES)
    t = t.join(numbers, [numbers.number < t.life_days])
    t = t.mutate(day=periods.after(t.life_from, t.number)).drop("number", "life_from", "life_days")
    elapsed = (periods.days_between(t.start_date, t.day) + 1).fill_null(0)
    return t.mutate(
        day_of_flight=ibis.least(elapsed, t.days_active).clip(lower=0),
        in_flight=(elapsed >= 1) & (elapsed <= t.days_active),
    )


def attributable(touches: ir.IntegerValue, linked: ir.IntegerValue) -> ir.BooleanValue:
    """False where there are touches and none reaches a customer's lead: what they brought is unknown, not 0."""
    return (touches.fill_null(0) == 0) | (linked.fill_null(0) > 0)


def touch_totals(touches: Table, leads: Table) -> Table:
    """One row per campaign that was touched: touches, those linked to somebody, leads touched and converted."""
    t = touches.filter(touches.campaign_platform.notnull())
    leads = leads.select(lead="lead_id", party="party", is_converted="is_converted")
    t = t.left_join(leads, t.lead_id == leads.lead)
    return t.group_by(touch_platform=t.campaign_platform, touch_campaign=t.campaign_id).agg(
        total_touchpoints=t.count(),
        linked_touchpoints=t.count(where=t.party.notnull()),
        lead_touchpoints=t.count(where=t.lead.notnull()),
        total_leads_touched=t.lead.nunique(),
        converted_leads=t.lead.nunique(where=t.is_converted),
    )


def exact(value: ir.NumericValue, where: ir.BooleanValue | None = None) -> ir.FloatingValue:
    """The sum of fractions, independent of their order; 0 for none."""
    return attribution.exact_sum(value, where).fill_null(0.0)


def touch_trend(t: Table) -> ir.FloatingValue:
    """Touches of the last 7 days against the 7 before, percent change; null where those had none. ``t``: a row per day."""
    now = t.touches.sum().over(_days(t, 0, TREND_DAYS))
    before = t.touches.sum().over(_days(t, TREND_DAYS, TREND_DAYS))
    return rates.percent(now - before, before)


def has_unusual_touches(t: Table) -> ir.BooleanValue:
    """More touches than usual that day: than the mean of the 28 days before plus 3 standard deviations, each at least 1.

    Null in the first 28 days. ``t``: a row per day.
    """
    past = _days(t, 1, BASE_DAYS)
    n = t.count().over(past)
    mean = rates.ratio(t.touches.sum().over(past), n)
    spread = rates.ratio((t.touches * t.touches).sum().over(past), n) - mean * mean
    limit = mean + UNUSUAL_TOUCHES * ibis.greatest(spread, 1.0).sqrt()
    return (n >= BASE_DAYS).ifelse(t.touches > limit, None)


def _days(t: Table, ago: int, days: int) -> ibis.expr.builders.WindowBuilder:
    """The window of so many days that ends ``ago`` days before the row's."""
    reach = {"preceding": (ago + days - 1, ago)} if ago else {"preceding": days - 1, "following": 0}
    return ibis.window(group_by=[t.platform, t.campaign_id], order_by=t.day, **reach)
