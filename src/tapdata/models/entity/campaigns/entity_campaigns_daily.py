import ibis

from tapdata.logic import campaign_scores, campaigns, periods, rates
from tapdata.model import Table, model


@model(
    grain=("platform", "campaign_id", "performance_date"),
    columns={
        "platform": "google_ads, facebook, linkedin or iterable.",
        "campaign_id": "Campaign, as on the platform; other platforms may use the same id.",
        "performance_date": "Day in flight, UTC.",
        "campaign_name": "Name of the campaign; null when blank.",
        "campaign_type": "Type as in raw; Facebook has none.",
        "day_of_week": "1 = Monday to 7 = Sunday.",
        "day_name": "Name of the weekday.",
        "day_of_flight": "1 on the first day in flight.",
        "is_estimated": "Spend, impressions, clicks and conversions are lifetime totals spread evenly over the flight.",
        "daily_spend": "Spend of the day, USD, estimated; null for Iterable, where none is recorded.",
        "daily_impressions": "Impressions of the day, estimated; null for Iterable.",
        "daily_clicks": "Clicks of the day, estimated; null for Iterable.",
        "daily_conversions": "Conversions of the day the platform reports, estimated; null where it tells none.",
        "cumulative_spend": "Spend up to the day, USD, estimated.",
        **campaigns.RATIOS,
        "budget_to_date": "Budget up to the day, USD; null without a budget of known kind.",
        "budget_pacing_pct": "cumulative_spend per budget_to_date, percent.",
        "budget_pacing_status": "under (< 90 %), on_pace, over (> 110 %) or no_spend; null without a budget.",
        "is_spend_anomaly": "The day's spend is below 50 % or above 150 % of the day's budget; null without a budget.",
        "daily_touches": "Touches of the day that name the campaign.",
        "performance_trend_7d": "Touches of 7 days against the 7 before, percent change; null where those had none.",
        "is_performance_anomaly": "More touches than the 28 days' mean + 3 standard deviations; null before the 29th day.",
        "daily_attributed_conversions": "Conversions of the day attributed to it, linear; null if no touch is linked.",
        "daily_attributed_revenue": "Their value, USD; null while no touch so far is linked.",
        "cumulative_attributed_conversions": "Conversions attributed to it up to the day, linear.",
        "attributed_cpa": "cumulative_spend per attributed conversion so far, USD; null without one.",
        "performance_score": "Score with the leads touched up to the day, 0-100; null without a conversion rate.",
        "performance_tier": "high, good, average or under_performing; null without a conversion rate.",
    },
)
def entity_campaigns_daily(campaign_days: Table, entity_campaigns: Table) -> Table:
    """One row per campaign and day in flight up to as_of. Raw has lifetime totals only, so there is no trend of spend."""
    d = campaign_days.mutate(
        trend=campaign_scores.touch_trend(campaign_days), unusual=campaign_scores.has_unusual_touches(campaign_days)
    )
    d = d.filter(d.in_flight)
    named = entity_campaigns.select("platform", "campaign_id", "campaign_name", "campaign_type")
    t = d.join(named, ["platform", "campaign_id"])
    weekday = periods.weekday(t.day)
    known = t.is_attributable
    return t.select(
        "platform", "campaign_id", "campaign_name", "campaign_type", "day_of_flight", "budget_to_date",
        "performance_score", "performance_tier", **campaigns.ratios(t, spend="spend"),
        performance_date=t.day,
        day_of_week=weekday,
        day_name=weekday.cases(*enumerate(periods.WEEKDAYS, start=1), else_=ibis.null("string")),
        is_estimated=t.spend.notnull(),
        daily_spend=t.spend,
        daily_impressions=t.impressions,
        daily_clicks=t.clicks,
        daily_conversions=t.conversions,
        cumulative_spend=t.spend_to_date,
        budget_pacing_pct=rates.percent(t.spend_to_date, t.budget_to_date),
        budget_pacing_status=campaign_scores.pacing(t.spend_to_date, t.budget_to_date),
        is_spend_anomaly=campaign_scores.is_unusual_spend(t.spend, rates.ratio(t.budget_to_date, t.day_of_flight)),
        daily_touches=t.touches,
        performance_trend_7d=t.trend,
        is_performance_anomaly=t.unusual,
        daily_attributed_conversions=known.ifelse(t.attributed_conversions, None),
        daily_attributed_revenue=known.ifelse(t.attributed_revenue, None),
        cumulative_attributed_conversions=known.ifelse(t.conversions_to_date, None),
        attributed_cpa=rates.ratio(t.spend_to_date, t.conversions_to_date),
    )  # fmt: skip
