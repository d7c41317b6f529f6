import ibis

from tapdata.logic import campaign_scores, campaigns, periods
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "campaign_name": "string", "campaign_type": "string", "objective": "string", "status": "string",
    "campaign_status": "string", "start_date": "date", "end_date": "date", "campaign_created_at": "timestamp",
    "campaign_updated_at": "timestamp", "daily_budget": "decimal(18, 2)", "total_budget": "decimal(18, 2)",
    "budget_amount": "decimal(18, 2)", "target_cpa": "decimal(18, 2)", "send_size": "int64",
    "total_spend": "decimal(18, 2)", "impressions": "int64", "clicks": "int64", "conversions": "float64",
}  # fmt: skip
"""What the platforms have in common; a platform without one has null."""


@model(
    grain=("platform", "campaign_id"),
    columns={
        "platform": "google_ads, facebook, linkedin or iterable.",
        "campaign_id": "Campaign, as on the platform; other platforms may use the same id.",
        "campaign_name": "Name of the campaign; null when blank.",
        "campaign_type": "Type as in raw; Facebook has none.",
        "objective": "Objective as in raw; Facebook and LinkedIn only.",
        "status": "Status as in raw.",
        "campaign_status": "active, paused, completed, scheduled or draft; unmapped for any other value.",
        "campaign_lifecycle_stage": "running, scheduled, paused, completed or draft at as_of, by status and dates.",
        "is_active": "Running at as_of.",
        "start_date": "First day in flight; of a campaign with spend and no start, the day of its creation.",
        "end_date": "Last day in flight, which may lie ahead; null when open.",
        "days_active": "Days in flight from the start to the end or as_of; 0 before the start.",
        "campaign_created_at": "Creation, UTC.",
        "campaign_updated_at": "Last update, UTC; Iterable only.",
        "daily_budget": "Budget per day, USD; Facebook and LinkedIn only.",
        "total_budget": "Budget in total, USD; Facebook and LinkedIn only.",
        "budget_amount": "Budget, USD; Google only, which does not say whether per day or in total.",
        "target_cpa": "Target cost per conversion, USD; Google only.",
        "send_size": "Recipients; Iterable only.",
        "total_spend": "Lifetime spend, USD; null for Iterable, where none is recorded.",
        "impressions": "Lifetime impressions; null for Iterable.",
        "clicks": "Lifetime clicks; null for Iterable.",
        "conversions": "Lifetime conversions the platform reports; null for Iterable, and Facebook without actions.",
        "conversion_value": "Revenue attributed by the linear model, USD; null when none of its touches is linked.",
        **campaigns.RATIOS,
        "roi_percentage": "(conversion_value - total_spend) / total_spend, percent; null without spend.",
        "performance_tier": "high (rate >= 3 %, cost per conversion < 100), good, average, under_performing.",
        "total_touchpoints": "Touches that name the campaign.",
        "linked_touchpoints": "Of these, touches of a lead that belongs to an account or company.",
        "lead_touchpoints": "Of these, touches of a known lead.",
        "total_leads_touched": "Distinct leads touched.",
        "converted_leads": "Of these, leads whose customer converted on or after their qualification.",
    },
)
def int_campaigns__core(
    stg_marketing__google_ads_campaigns: Table,
    stg_marketing__facebook_ads_campaigns: Table,
    stg_marketing__linkedin_ads_campaigns: Table,
    stg_marketing__iterable_campaigns: Table,
    stg_marketing__attribution_touchpoints: Table,
    lead_outcomes: Table,
    int_campaigns__attribution: Table,
    as_of: AsOf,
) -> Table:
    """One row per campaign of every platform, with its lifetime totals and what its touches led to."""
    renamed = {
        "google_ads": (
            stg_marketing__google_ads_campaigns,
            {"total_spend": "cost", "campaign_created_at": "created_at"},
        ),
        "facebook": (
            stg_marketing__facebook_ads_campaigns,
            {"total_spend": "spend", "campaign_created_at": "created_time", "total_budget": "lifetime_budget"},
        ),
        "linkedin": (
            stg_marketing__linkedin_ads_campaigns,
            {"total_spend": "cost", "campaign_created_at": "created_time", "objective": "objective_type"},
        ),
        "iterable": (
            stg_marketing__iterable_campaigns,
            {"campaign_created_at": "created_at_source", "campaign_updated_at": "updated_at_source"},
        ),
    }  # fmt: skip
    t = ibis.union(*(_common(table, platform, names) for platform, (table, names) in renamed.items()))
    started = ibis.coalesce(t.start_date, (t.total_spend > 0).ifelse(periods.day(t.campaign_created_at), None))
    t = t.mutate(start_date=started)
    touched = campaign_scores.touch_totals(stg_marketing__attribution_touchpoints, lead_outcomes)
    given = int_campaigns__attribution.filter(int_campaigns__attribution.attribution_model == "linear")
    revenue = given.group_by(credit_platform=given.platform, credit_campaign=given.campaign_id).agg(
        revenue=campaign_scores.exact(given.attributed_revenue)
    )
    t = t.left_join(touched, [t.platform == touched.touch_platform, t.campaign_id == touched.touch_campaign])
    t = t.left_join(revenue, [t.platform == revenue.credit_platform, t.campaign_id == revenue.credit_campaign])
    known = campaign_scores.attributable(t.total_touchpoints, t.linked_touchpoints)
    value = known.ifelse(t.revenue.fill_null(0.0), None)
    ratios = campaigns.ratios(t, spend="total_spend")
    stage = campaign_scores.lifecycle_stage(t.campaign_status, t.start_date, t.end_date, as_of)
    counts = ("total_touchpoints", "linked_touchpoints", "lead_touchpoints", "total_leads_touched", "converted_leads")
    return t.select(
        "platform", "campaign_id", *COLUMNS, **ratios, **{name: t[name].fill_null(0) for name in counts},
        campaign_lifecycle_stage=stage,
        is_active=(stage == "running").fill_null(False),
        days_active=campaign_scores.days_in_flight(t.start_date, t.end_date, as_of).fill_null(0),
        conversion_value=value,
        roi_percentage=campaign_scores.roi(value, t.total_spend),
        performance_tier=campaign_scores.tier(ratios["conversion_rate"], ratios["cost_per_conversion"]),
    )  # fmt: skip


def _common(table: Table, platform: str, names: dict[str, str]) -> Table:
    """A platform's campaigns in the common columns."""
    found = {}
    for column, dtype in COLUMNS.items():
        source = names.get(column, column)
        found[column] = table[source].cast(dtype) if source in table.columns else ibis.null(dtype)
    return table.select("campaign_id", platform=ibis.literal(platform), **found)
