import ibis

from tapdata.logic import campaign_scores, channel_days, channels, rates
from tapdata.logic.channel_days import SHARES, SPREAD
from tapdata.model import Table, model

MONTH = 30
"""Days over which spend is compared with what it brought."""
WEBSITE = ("website_sessions", "website_bounce_rate_pct", "website_conversion_rate_pct")
COUNTS = ("active_campaigns", "mqls", "touches", "linked")


@model(
    grain=("metric_date", "channel"),
    columns={
        "metric_date": "Day, UTC.",
        "date": "The same day.",
        "channel": "google_ads, facebook, linkedin, iterable, website, organic, direct, referral, email, ... or unattributed.",
        "spend": "Spend of the day, USD: lifetime totals of the channel's campaigns spread evenly over their flight; or 0.",
        "is_spend_estimated": "Some of the day's spend is so estimated.",
        "impressions": "Impressions of the day, estimated likewise.",
        "clicks": "Clicks of the day, estimated likewise.",
        "conversions": "Conversions of the day the platform reports, estimated likewise; 0 where it tells none.",
        "ctr_pct": "Clicks per impression, percent.",
        "cpc": "Spend per click, USD.",
        "cpm": "Spend per thousand impressions, USD.",
        "cpa": "Spend per conversion the platform reports, USD.",
        "conversion_rate_pct": "Conversions per click, percent.",
        "active_campaigns": "Campaigns in flight that day.",
        "mqls": "Leads qualified that day.",
        **{
            name: f"Conversions of the day, {label.replace('_', ' ')}: sum of credits."
            if kind == "conversions"
            else f"Their first-year value, {label.replace('_', ' ')}, USD."
            for name, (kind, label) in SHARES.items()
        },
        "spend_30d": "Spend of 30 days, USD.",
        "mqls_30d": "Leads qualified in 30 days.",
        "attributed_conversions_linear_30d": "Conversions of 30 days, linear.",
        "attributed_revenue_linear_30d": "Their first-year value, linear, USD.",
        "cost_per_mql": "spend_30d per mqls_30d, USD; null without spend or a lead.",
        "media_cac": "spend_30d per conversion of 30 days, linear, USD: media only; null without either.",
        "roas_linear": "attributed_revenue_linear_30d per dollar of spend_30d, ratio; null while no touch is linked.",
        "roi_linear_pct": "(attributed_revenue_linear_30d - spend_30d) / spend_30d, percent; null likewise.",
        "website_sessions": "Sessions of the web site; channel website only.",
        "website_bounce_rate_pct": "Sessions of a single page, percent; channel website only.",
        "website_conversion_rate_pct": "Goals per session, percent; channel website only.",
    },
)
def metrics_marketing(
    days: Table,
    campaign_days: Table,
    lead_outcomes: Table,
    conversions: Table,
    int_campaigns__attribution: Table,
    stg_marketing__attribution_touchpoints: Table,
    stg_marketing__google_analytics_sessions: Table,
) -> Table:
    """One row per marketing channel and day, from the first account's creation to as_of."""
    t = days.filter(days.is_company_day).select(metric_date="day").cross_join(channels.every())
    sides = (
        channel_days.flown(campaign_days),
        channel_days.qualified(lead_outcomes),
        channel_days.touched(stg_marketing__attribution_touchpoints, lead_outcomes),
        channel_days.credited(int_campaigns__attribution, conversions),
        channel_days.visited(stg_marketing__google_analytics_sessions),
    )
    for number, side in enumerate(sides):
        keyed = side.rename({f"channel_{number}": "channel", f"day_{number}": "day"})
        t = t.left_join(keyed, [t.channel == keyed[f"channel_{number}"], t.metric_date == keyed[f"day_{number}"]])
    t = t.select(
        "metric_date", "channel", *WEBSITE, **{name: t[name].fill_null(0) for name in (*COUNTS, *SPREAD, *SHARES)}
    )  # fmt: skip
    month = ibis.window(group_by=t.channel, order_by=t.metric_date, preceding=MONTH - 1, following=0)
    so_far = ibis.window(group_by=t.channel, order_by=t.metric_date, preceding=None, following=0)
    summed = {
        "spend_30d": t.spend,
        "mqls_30d": t.mqls,
        "attributed_conversions_linear_30d": t.attributed_conversions_linear,
        "attributed_revenue_linear_30d": t.attributed_revenue_linear,
    }
    t = t.mutate(
        **{name: value.sum().over(month) for name, value in summed.items()},
        touches=t.touches.sum().over(so_far),
        linked=t.linked.sum().over(so_far),
    )
    exact = {name: t[name].cast("float64") for name in (*SPREAD, *SHARES, *summed) if name != "mqls_30d"}
    spend, spend_30d = exact["spend"], exact["spend_30d"]
    spent = spend_30d.nullif(0.0)  # what comes without spend has no price, rather than a price of 0
    known = campaign_scores.attributable(t.touches, t.linked)
    revenue = known.ifelse(exact["attributed_revenue_linear_30d"], None)
    return t.select(
        "metric_date", "channel", "active_campaigns", "mqls", "mqls_30d", *WEBSITE, **exact,
        date=t.metric_date,
        is_spend_estimated=spend > 0,
        ctr_pct=rates.percent(exact["clicks"], exact["impressions"]),
        cpc=rates.ratio(spend, exact["clicks"]),
        cpm=rates.ratio(spend, exact["impressions"]) * 1000.0,
        cpa=rates.ratio(spend, exact["conversions"]),
        conversion_rate_pct=rates.percent(exact["conversions"], exact["clicks"]),
        cost_per_mql=rates.ratio(spent, t.mqls_30d),
        media_cac=rates.ratio(spent, exact["attributed_conversions_linear_30d"]),
        roas_linear=rates.ratio(revenue, spend_30d),
        roi_linear_pct=campaign_scores.roi(revenue, spend_30d),
    )  # fmt: skip
