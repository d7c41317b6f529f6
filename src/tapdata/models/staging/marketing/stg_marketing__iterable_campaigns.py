from tapdata.logic import campaigns, periods, rates, rows, text
from tapdata.model import AsOf, Table, model


@model(
    grain=("campaign_id",),
    columns={
        "campaign_id": "Campaign, as in Iterable; other platforms may use the same id.",
        "campaign_name": "Name of the campaign; null when blank.",
        "campaign_type": "Type of campaign as in raw: NEWSLETTER, PROMOTIONAL, ONBOARDING, ...",
        "status": "Status as in raw.",
        "campaign_status": "active, completed, scheduled or draft; unmapped for any other value.",
        "message_medium": "Medium of the message as in raw: EMAIL.",
        "labels": "Labels as in raw, text.",
        "send_size": "Recipients: delivered once sent, size of the list before.",
        "start_date": "First day of sending, UTC; null for a draft.",
        "end_date": "Last day of sending, UTC; null unless sent.",
        "start_at": "Start of sending, UTC.",
        "ended_at": "End of sending, UTC.",
        "created_at_source": "Creation in Iterable, UTC.",
        "updated_at_source": "Last update in Iterable, UTC; may lie after as_of.",
        "created_at": "Creation of the row, UTC.",
    },
)
def stg_marketing__iterable_campaigns(iterable_campaigns: Table, as_of: AsOf) -> Table:
    """One row per e-mail campaign. Opens, clicks and spend are not recorded."""
    t = rows.accepted(iterable_campaigns, "iterable_campaigns", as_of)
    return t.select(
        t.id.name("campaign_id"),
        "campaign_type",
        "message_medium",
        "start_at",
        "ended_at",
        "created_at_source",
        "updated_at_source",
        "created_at",
        campaign_name=text.clean(t.name),
        status=t.status,
        campaign_status=text.mapped(t.status, campaigns.ITERABLE_STATUSES),
        labels=text.clean(t.labels),
        send_size=rates.non_negative(t.send_size),
        start_date=periods.day(t.start_at),
        end_date=periods.day(t.ended_at),
    )
