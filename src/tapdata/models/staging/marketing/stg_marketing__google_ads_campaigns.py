from tapdata.logic import campaigns, money, rates, rows, text
from tapdata.model import AsOf, Table, model


@model(
    grain=("campaign_id",),
    columns={
        "campaign_id": "Campaign, as in Google Ads; other platforms may use the same id.",
        "campaign_name": "Name of the campaign; null when blank.",
        "status": "Status as in raw.",
        "campaign_status": "active, paused, completed or scheduled; unmapped for any other value.",
        "campaign_type": "Type of campaign as in raw: SEARCH, DISPLAY, VIDEO, SHOPPING, PERFORMANCE_MAX.",
        "advertising_channel_type": "Channel it runs on, as in raw.",
        "start_date": "First day in flight.",
        "end_date": "Last day in flight; null when open.",
        "budget_amount": "Budget, USD; the source does not say whether per day or in total.",
        "target_cpa": "Target cost per conversion, USD; null unless the campaign bids for one.",
        "impressions": "Impressions over the life of the campaign.",
        "clicks": "Clicks over the life of the campaign.",
        "cost": "Spend over the life of the campaign, USD.",
        "conversions": "Conversions over the life of the campaign; may be fractional.",
        **campaigns.RATIOS,
        "created_at": "Creation, UTC.",
    },
)
def stg_marketing__google_ads_campaigns(google_ads_campaigns: Table, as_of: AsOf) -> Table:
    """One row per Google Ads campaign, with lifetime totals."""
    t = rows.accepted(google_ads_campaigns, "google_ads_campaigns", as_of)
    t = t.select(
        t.id.name("campaign_id"),
        "campaign_type",
        "advertising_channel_type",
        "start_date",
        "end_date",
        "created_at",
        campaign_name=text.clean(t.name),
        status=t.status,
        campaign_status=text.mapped(t.status, campaigns.GOOGLE_STATUSES),
        budget_amount=money.dollars(t.budget_amount),
        target_cpa=money.dollars(t.target_cpa),
        impressions=rates.non_negative(t.impressions),
        clicks=rates.non_negative(t.clicks),
        cost=money.dollars(rates.non_negative(t.cost)),
        conversions=rates.non_negative(t.conversions).cast("float64"),
    )
    return t.mutate(**campaigns.ratios(t, spend="cost"))
