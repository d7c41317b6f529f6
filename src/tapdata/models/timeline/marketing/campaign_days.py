import ibis
import ibis.expr.types as ir

from tapdata.logic import campaign_facts, campaign_scores, periods, rates
from tapdata.model import AsOf, Table, model


@model(
    grain=("platform", "campaign_id", "day"),
    columns={
        "platform": "google_ads, facebook, linkedin or iterable.",
        "campaign_id": "Campaign, as on the platform.",
        "day": "Day, UTC.",
        "in_flight": "From the start of the campaign to its end.",
        "day_of_flight": "1 on the first day in flight; 0 before; the number of the last one after.",
        "spend": "Estimate of the day's spend, USD: the lifetime total spread evenly over the days in flight; 0 outside.",
        "impressions": "Estimate of the day's impressions, spread likewise.",
        "clicks": "Estimate of the day's clicks, spread likewise.",
        "conversions": "Estimate of the day's conversions as the platform reports them, spread likewise.",
        "spend_to_date": "Estimate of the spend up to the day, USD.",
        "budget_to_date": "Budget up to the day, USD; null without a budget of known kind.",
        "touches": "Touches of the day that name the campaign.",
        "touches_to_date": "Such touches up to the day.",
        "is_attributable": "No touches up to the day, or one of them belongs to a lead of an account or company.",
        "leads_to_date": "Distinct leads touched up to the day.",
        "attributed_conversions": "Conversions of the day attributed to it by the linear model.",
        "attributed_revenue": "Their value, USD.",
        "conversions_to_date": "Conversions attributed up to the day, linear.",
        "revenue_to_date": "Their value, USD.",
        "performance_score": "Score of the campaign with the leads touched up to the day, 0-100; null before the flight.",
        "performance_tier": "Tier of the campaign; null before the flight.",
    },
)
def campaign_days(
    int_campaigns__core: Table,
    int_campaigns__attribution: Table,
    stg_marketing__attribution_touchpoints: Table,
    lead_outcomes: Table,
    as_of: AsOf,
) -> Table:
    """One row per campaign and day, from its creation or start to as_of."""
    core = int_campaigns__core
    begins = (periods.day(core.campaign_created_at), core.start_date)
    t = core.select(
        "platform", "campaign_id", "start_date", "days_active", "total_spend", "impressions", "clicks", "conversions",
        "conversion_rate", "cost_per_conversion", "performance_tier",
        budget=campaign_scores.budget_share(core),
        born=ibis.least(*(ibis.coalesce(begin, as_of) for begin in begins)),
    )  # fmt: skip
    facts = campaign_facts.by_day(t, int_campaigns__attribution, stg_marketing__attribution_touchpoints, lead_outcomes)
    t = campaign_scores.life(t, t.born, as_of)
    t = t.left_join(
        facts, [t.platform == facts.fact_platform, t.campaign_id == facts.fact_campaign, t.day == facts.fact_day]
    )
    so_far = ibis.window(group_by=[t.platform, t.campaign_id], order_by=t.day, preceding=None, following=0)
    t = t.mutate(**{f"all_{name}": t[name].fill_null(0).sum().over(so_far) for name in campaign_facts.COUNTED})
    started = t.day_of_flight > 0
    score = campaign_scores.score(t.conversion_rate, t.cost_per_conversion, t.all_leads)
    return t.select(
        "platform", "campaign_id", "day", "in_flight", "day_of_flight",
        **{total.removeprefix("total_"): _share(t, total) for total in ("total_spend", "impressions", "clicks", "conversions")},
        spend_to_date=(t.day_of_flight > 0).ifelse(
            rates.ratio(t.total_spend.cast("float64") * t.day_of_flight, t.days_active), t.total_spend.cast("float64") * 0.0
        ),
        budget_to_date=t.budget * t.day_of_flight,
        touches=t.touches_today.fill_null(0),
        touches_to_date=t.all_touches,
        is_attributable=campaign_scores.attributable(t.all_touches, t.all_linked),
        leads_to_date=t.all_leads,
        attributed_conversions=t.credit_today.cast("float64").fill_null(0.0),
        attributed_revenue=t.revenue_today.cast("float64").fill_null(0.0),
        conversions_to_date=t.all_credit.cast("float64"),
        revenue_to_date=t.all_revenue.cast("float64"),
        performance_score=started.ifelse(score, None),
        performance_tier=started.ifelse(t.performance_tier, None),
    )  # fmt: skip


def _share(t: Table, total: str) -> ir.FloatingValue:
    """The day's share of a lifetime total: an even one in flight, 0 outside; null where raw has no total."""
    value = t[total].cast("float64")
    return t.in_flight.ifelse(campaign_scores.a_day(value, t.days_active), value * 0.0)
