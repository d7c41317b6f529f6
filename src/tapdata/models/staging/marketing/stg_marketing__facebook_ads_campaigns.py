import ibis

from tapdata.logic import campaigns, money, periods, rates, rows, text
from tapdata.model import AsOf, Table, model


@model(
    grain=("campaign_id",),
    columns={
        "campaign_id": "Campaign, as in Meta; other platforms may use the same id.",
        "campaign_name": "Name of the campaign; null when blank.",
        "status": "Status as in raw.",
        "campaign_status": "active, paused, completed, scheduled or draft; unmapped for any other value.",
        "objective": "Objective as in raw: BRAND_AWARENESS, REACH, TRAFFIC, LEAD_GENERATION, CONVERSIONS.",
        "daily_budget": "Budget per day, USD.",
        "lifetime_budget": "Budget in total, USD.",
        "start_date": "First day in flight, UTC.",
        "end_date": "Last day in flight, UTC; null when open.",
        "impressions": "Impressions over the life of the campaign.",
        "clicks": "Clicks over the life of the campaign.",
        "spend": "Spend over the life of the campaign, USD.",
        "conversions": "Actions of type conversions, purchase, leadgen.other or lead; null without actions.",
        "actions": "Actions the campaign reports, JSON array of action_type and value.",
        "action_count": "Elements of actions.",
        "unread_action_count": f"Elements of actions after the first {campaigns.ACTIONS_READ}, missing in conversions.",
        **campaigns.RATIOS,
        "created_time": "Creation in Meta, UTC.",
        "start_time": "Start, UTC.",
        "stop_time": "End, UTC; null when open.",
        "created_at": "Creation of the row, UTC.",
    },
)
def stg_marketing__facebook_ads_campaigns(facebook_ads_campaigns: Table, as_of: AsOf) -> Table:
    """One row per Meta campaign, with lifetime totals."""
    t = rows.accepted(facebook_ads_campaigns, "facebook_ads_campaigns", as_of)
    count = campaigns.action_count(t.actions)
    t = t.select(
        t.id.name("campaign_id"),
        "objective",
        "actions",
        "created_time",
        "start_time",
        "stop_time",
        "created_at",
        campaign_name=text.clean(t.name),
        status=t.status,
        campaign_status=text.mapped(t.status, campaigns.META_STATUSES),
        daily_budget=money.dollars(t.daily_budget),
        lifetime_budget=money.dollars(t.lifetime_budget),
        start_date=periods.day(t.start_time),
        end_date=periods.day(t.stop_time),
        impressions=rates.non_negative(t.impressions),
        clicks=rates.non_negative(t.clicks),
        spend=money.dollars(rates.non_negative(t.spend)),
        conversions=campaigns.action_conversions(t.actions),
        action_count=count,
        unread_action_count=ibis.cases(
            (count > campaigns.ACTIONS_READ, count - campaigns.ACTIONS_READ), else_=ibis.literal(0, "int64")
        ),
    )
    return t.mutate(**campaigns.ratios(t, spend="spend"))
