"""Every channel has every day of the company, and each day adds up from campaigns, leads, conversions and visits."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import channels
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.attribution import EXACT, MODELS, exact_sum
from tapdata.logic.consistency import NEAR, broken, near, quotient, share
from tapdata.model import Table, audit

KEY = ("metric_date", "channel")
FLIGHT = ("spend", "impressions", "clicks", "conversions")
MONTH = 30
ROLLED = ("spend", "mqls", "attributed_conversions_linear", "attributed_revenue_linear")
"""What a month of days is added up of; the sum is called ``_30d``."""


@audit(grain=GRAIN, columns=COLUMNS)
def channel_days_agree(
    metrics_marketing: Table,
    days: Table,
    entity_campaigns_daily: Table,
    int_campaigns__attribution: Table,
    conversions: Table,
    lead_outcomes: Table,
    stg_marketing__google_analytics_sessions: Table,
) -> Table:
    """One row per channel and day that is missing, or that differs from what it adds up."""
    t = metrics_marketing
    company = days.filter(days.is_company_day).select(metric_date="day")
    return disagreements(
        (
            carried("every channel has every day", t, company.cross_join(channels.every()), KEY),
            _flown(t, entity_campaigns_daily, company),
            _led(t, lead_outcomes, company),
            *_credited(t, int_campaigns__attribution, conversions, company),
            _visited(t, stg_marketing__google_analytics_sessions, company),
        )
    ).union(_rolled(t), _ratios(t))


def _of_company(parts: Table, company: Table) -> Table:
    """What happened before the company's first day is in no table by day."""
    return parts.semi_join(company, "metric_date")


def _flown(t: Table, daily: Table, company: Table) -> Agreement:
    """The campaigns in flight; a platform that tells no figure counts as 0."""
    named = daily.mutate(metric_date=daily.performance_date, channel=daily.platform)
    figures = {name: exact_sum(named[f"daily_{name}"]).fill_null(0.0) for name in FLIGHT}
    parts = named.group_by(*KEY).agg(active_campaigns=named.count(), **figures)
    whole, columns = t.filter(t.active_campaigns > 0), ("active_campaigns", *FLIGHT)
    return carried("a channel's day = its campaigns", whole, _of_company(parts, company), KEY, columns, tolerance=NEAR)


def _led(t: Table, leads: Table, company: Table) -> Agreement:
    dated = leads.mutate(metric_date=leads.mql_date)
    parts = dated.group_by(*KEY).agg(mqls=dated.count())
    return carried("leads of a day", t.filter(t.mqls > 0), _of_company(parts, company), KEY, ("mqls",))


def _credited(t: Table, given: Table, conversions: Table, company: Table) -> list[Agreement]:
    """What each model gives the channels on a day; a conversion without a touch is given to none of them."""
    dated = given.mutate(metric_date=given.converted_at)
    of = {name: dated.attribution_model == name for name in MODELS}
    figures = {f"attributed_conversions_{name}": exact_sum(dated.credit, of[name]).fill_null(0.0) for name in MODELS}
    figures |= {
        f"attributed_revenue_{name}": exact_sum(dated.attributed_revenue, of[name]).fill_null(0.0) for name in MODELS
    }
    parts = _of_company(dated.group_by(*KEY).agg(**figures), company)
    rest = conversions.anti_join(given, "conversion_id").mutate(metric_date=conversions.converted_at)
    number, value = rest.count(), rest.conversion_value.sum().fill_null(0)
    alone = rest.group_by("metric_date").agg(**{name: number if "conversions" in name else value for name in figures})
    has_credit = t.attributed_conversions_linear > 0
    is_alone = t.channel == channels.UNATTRIBUTED
    touched, untouched = t.filter(has_credit & ~is_alone), t.filter(has_credit & is_alone)
    day = ("metric_date",)
    alone, columns = _of_company(alone, company), tuple(figures)
    return [
        carried("credits of a channel's day = its touches", touched, parts, KEY, columns, tolerance=NEAR),
        carried("conversions without a touch, by day", untouched, alone, day, columns, tolerance=NEAR),
    ]


def _visited(t: Table, traffic: Table, company: Table) -> Agreement:
    staged = traffic.select(
        metric_date="session_date",
        website_sessions="sessions",
        website_bounce_rate_pct="bounce_rate",
        website_conversion_rate_pct="goal_conversion_rate",
    )
    columns = [name for name in staged.columns if name != "metric_date"]
    whole = t.filter(t.website_sessions.notnull())
    parts = _of_company(staged.filter(staged.website_sessions.notnull()), company)
    return carried("visits of a day", whole, parts, ("metric_date",), columns)


def _rolled(t: Table) -> Table:
    """A figure of 30 days = the sum of the last 30 days."""
    month = ibis.window(group_by=t.channel, order_by=t.metric_date, preceding=MONTH - 1, following=0)
    sums: dict[str, ir.Value] = {f"sum_{name}": t[name].cast(EXACT).sum().over(month) for name in ROLLED}
    summed = t.select(*KEY, *(f"{name}_30d" for name in ROLLED), **sums)
    rules = {name: near(summed[f"{name}_30d"], summed[f"sum_{name}"]) for name in ROLLED}
    return broken("30 days of a channel = its days", summed, KEY, **rules)


def _ratios(t: Table) -> Table:
    """Each ratio = its two parts beside it; what is unknown of the revenue is unknown of the return."""
    spend, spend_30d = t.spend, t.spend_30d
    return broken(
        "ratios of a channel = its parts",
        t,
        KEY,
        ctr_pct=share(t.ctr_pct, t.clicks, t.impressions),
        cpc=quotient(t.cpc, spend, t.clicks),
        cpm=quotient(t.cpm, spend * 1000, t.impressions),
        cpa=quotient(t.cpa, spend, t.conversions),
        conversion_rate_pct=share(t.conversion_rate_pct, t.conversions, t.clicks),
        cost_per_mql=quotient(t.cost_per_mql, spend_30d.nullif(0.0), t.mqls_30d),
        media_cac=quotient(t.media_cac, spend_30d.nullif(0.0), t.attributed_conversions_linear_30d),
        roas_linear=t.roas_linear.isnull() | near(t.roas_linear * spend_30d, t.attributed_revenue_linear_30d),
        roi_linear_pct=near(t.roi_linear_pct, (t.roas_linear - 1.0) * 100.0),
    )
