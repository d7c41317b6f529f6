from tapdata.logic import campaigns, money, rates, rows, text
from tapdata.model import AsOf, Table, model


@model(
    grain=("campaign_id",),
    columns={
        "campaign_id": "Campaign, as in LinkedIn; other platforms may use the same id.",
        "campaign_name": "Name of the campaign; null when blank.",
        "status": "Status as in raw.",
        "campaign_status": "active, paused, completed, scheduled or draft; unmapped for any other value.",
        "campaign_type": "Type of campaign as in raw: SPONSORED_CONTENT, TEXT_ADS, ...",
        "objective_type": "Objective as in raw: BRAND_AWARENESS, WEBSITE_VISITS, ...",
        "daily_budget": "Budget per day, USD.",
        "total_budget": "Budget in total, USD.",
        "start_date": "First day in flight.",
        "end_date": "Last day in flight; null when open.",
        "impressions": "Impressions over the life of the campaign.",
        "clicks": "Clicks over the life of the campaign.",
        "cost": "Spend over the life of the campaign, USD.",
        "conversions": "Conversions over the life of the campaign.",
        **campaigns.RATIOS,
        "created_time": "Creation in LinkedIn, UTC.",
        "created_at": "Creation of the row, UTC.",
    },
)
def stg_marketing__linkedin_ads_campaigns(linkedin_ads_campaigns: Table, as_of: AsOf) -> Table:
    """One row per LinkedIn campaign, with lifetime totals."""
    t = rows.accepted(linkedin_ads_campaigns, "linkedin_ads_campaigns", as_of)
    t = t.select(
        t.id.name("campaign_id"),
        "campaign_type",
        "objective_type",
        "start_date",
        "end_date",
        "created_time",
        "created_at",
        campaign_name=text.clean(t.name),
        status=t.status,
        campaign_status=text.mapped(t.status, campaigns.LINKEDIN_STATUSES),
        daily_budget=money.dollars(t.daily_budget),
        total_budget=money.dollars(t.total_budget),
        impressions=rates.non_negative(t.impressions),
        clicks=rates.non_negative(t.clicks),
        cost=money.dollars(rates.non_negative(t.cost)),
        conversions=rates.non_negative(t.conversions).cast("float64"),
    )
    return t.mutate(**campaigns.ratios(t, spend="cost"))
