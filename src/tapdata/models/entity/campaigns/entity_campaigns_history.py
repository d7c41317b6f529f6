import ibis

from tapdata.logic import campaign_scores, channels, observed, rates, scd2
from tapdata.model import AsOf, Table, model

TRACKED = ("campaign_status", "campaign_lifecycle_stage", "performance_tier", "spend_band")


@model(
    grain=("platform", "campaign_id", "valid_from"),
    columns={
        "platform": "google_ads, facebook, linkedin or iterable.",
        "campaign_id": "Campaign, as on the platform; other platforms may use the same id.",
        "valid_from": "First day of the period, UTC.",
        "valid_to": "First day after it; null for the current one.",
        "is_current": "The period holds as_of.",
        "change_type": (
            "created (the first), launched, paused, resumed, completed, stage_change, status_change, tier_change, "
            "spend_change or initial_load (the status was seen for the first time)."
        ),
        "campaign_name": "Name of the campaign; null when blank.",
        "campaign_type": "Type as in raw; Facebook has none.",
        "campaign_status": "Status as observed: active, paused, completed, ...; null before the first observation.",
        "previous_status": "Status in the period before.",
        "campaign_lifecycle_stage": "running, scheduled, paused, completed or draft: by dates and the observed status.",
        "previous_lifecycle_stage": "Stage in the period before.",
        "is_active": "Running.",
        "spend_band": "Spend to date, USD: none, under 1k, 1k-5k, 5k-10k, 10k-50k, from 50k; null for Iterable.",
        "total_spend": "Spend up to the first day of the period, USD, estimated; null for Iterable.",
        "previous_spend": "The same of the period before.",
        "spend_change": "total_spend - previous_spend, USD.",
        "performance_tier": "high, good, average or under_performing; null before the flight.",
        "previous_performance_tier": "Tier in the period before.",
        "performance_score": "Score with the leads touched so far, 0-100; null before the flight.",
        "previous_performance_score": "Score at the start of the period before.",
        "performance_delta": "performance_score - previous_performance_score, points.",
        "total_touchpoints": "Touches up to the first day of the period.",
        "total_leads_touched": "Leads touched up to it.",
        "linear_conversions": "Conversions attributed up to it, linear; null while no touch so far is linked.",
        "linear_revenue": "Their value, USD.",
        "linear_cpa": "total_spend per attributed conversion, USD; null without one.",
        "start_date": "First day in flight.",
        "end_date": "Last day in flight, which may lie ahead; null when open.",
        "campaign_created_at": "Creation, UTC.",
    },
)
def entity_campaigns_history(campaign_days: Table, entity_campaigns: Table, observations: Table, as_of: AsOf) -> Table:
    """One row per campaign and period in which status, life-cycle stage, tier and spend band did not change."""
    days = campaign_days.select(
        "platform", "campaign_id", "day", "spend_to_date", "touches_to_date", "leads_to_date", "is_attributable",
        "conversions_to_date", "revenue_to_date", "performance_tier", "performance_score",
    )  # fmt: skip
    known = ibis.union(
        *(
            observed.periods(observations, f"stg_marketing__{table}", "campaign_status", as_of).mutate(
                known_platform=ibis.literal(platform)
            )
            for platform, table in channels.TABLES.items()
        )
    )
    known = known.mutate(known_to=known.valid_to.fill_null(observed.NEVER))
    d = days.join(
        entity_campaigns.select("platform", "campaign_id", "start_date", "end_date"), ["platform", "campaign_id"]
    )
    d = d.left_join(
        known,
        [
            d.platform == known.known_platform,
            d.campaign_id == known.entity_key,
            d.day >= known.valid_from,
            d.day < known.known_to,
        ],
    )
    d = d.select(
        *days.columns, "start_date", "end_date",
        campaign_status=d.value,
        campaign_lifecycle_stage=campaign_scores.lifecycle_stage(d.value, d.start_date, d.end_date, d.day),
        spend_band=campaign_scores.spend_band(d.spend_to_date),
    )  # fmt: skip
    t = scd2.periods(
        d, key=("platform", "campaign_id"), tracked=TRACKED, day="day",
        previous={
            "previous_status": "campaign_status", "previous_lifecycle_stage": "campaign_lifecycle_stage",
            "previous_spend": "spend_to_date", "previous_performance_tier": "performance_tier",
            "previous_performance_score": "performance_score",
        },
    )  # fmt: skip
    named = entity_campaigns.select("platform", "campaign_id", "campaign_name", "campaign_type", "campaign_created_at")
    t = t.join(named, ["platform", "campaign_id"])
    by_dates = campaign_scores.lifecycle_stage(ibis.null("string"), t.start_date, t.end_date, t.day)
    first_seen = t.campaign_status_changed & t.previous_status.isnull()
    stage = t.campaign_lifecycle_stage_changed & ~(
        first_seen & (t.previous_lifecycle_stage == by_dates).fill_null(False)
    )
    return t.select(
        "platform", "campaign_id", "valid_from", "valid_to", "is_current", "campaign_name", "campaign_type",
        *TRACKED, "previous_status", "previous_lifecycle_stage", "previous_spend", "previous_performance_tier",
        "performance_score", "previous_performance_score", "start_date", "end_date", "campaign_created_at",
        change_type=ibis.cases(
            (t.is_first, "created"),
            (stage & (t.campaign_lifecycle_stage == "running") & (t.previous_lifecycle_stage == "paused"), "resumed"),
            (stage & (t.campaign_lifecycle_stage == "running"), "launched"),
            (stage & t.campaign_lifecycle_stage.isin(("paused", "completed")), t.campaign_lifecycle_stage),
            (stage, "stage_change"),
            (t.campaign_status_changed & t.previous_status.notnull(), "status_change"),
            (t.performance_tier_changed, "tier_change"),
            (t.spend_band_changed, "spend_change"),
            else_="initial_load",
        ),
        is_active=(t.campaign_lifecycle_stage == "running").fill_null(False),
        total_spend=t.spend_to_date,
        spend_change=t.spend_to_date - t.previous_spend,
        performance_delta=t.performance_score - t.previous_performance_score,
        total_touchpoints=t.touches_to_date,
        total_leads_touched=t.leads_to_date,
        linear_conversions=t.is_attributable.ifelse(t.conversions_to_date, None),
        linear_revenue=t.is_attributable.ifelse(t.revenue_to_date, None),
        linear_cpa=rates.ratio(t.spend_to_date, t.conversions_to_date),
    )  # fmt: skip
