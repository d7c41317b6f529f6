import ibis

from tapdata.logic import attribution, channels, periods
from tapdata.model import Table, model


@model(
    grain=("lead_id",),
    columns={
        "lead_id": "Marketing-qualified lead.",
        "linked_by": "What ties it to a customer: account, contact (its company) or deal_contact; null if nothing.",
        "party": "Whom it belongs to: account:<id>, or company:<id> without an account; null if unknown.",
        "account_id": "Account of the application; null if unknown.",
        "company_id": "HubSpot company, where the contact told it; else null.",
        "linked_on": "From which day on that was known: its qualification, or the later creation of the account or company.",
        "platform": "Platform of its campaign; null if none is known.",
        "campaign_id": "Campaign the lead came from; null when none is recorded.",
        "channel": "Marketing channel: the platform where it is known, else by the lead's source.",
        "lead_source": "Source of the lead as in raw.",
        "lead_score": "Score, points 0-100.",
        "mql_date": "Day of qualification, UTC.",
        "touches": "Touches of the lead.",
        "first_touch_channel": "Marketing channel of its first touch; null without touches.",
        "last_touch_channel": "Marketing channel of its last touch; null without touches.",
        "conversion_id": "Conversion of that customer; null if none.",
        "converted_at": "Day of that conversion.",
        "is_converted": "The customer converted on or after the day of qualification.",
    },
)
def lead_outcomes(
    stg_marketing__marketing_qualified_leads: Table,
    stg_marketing__attribution_touchpoints: Table,
    stg_hubspot__contacts: Table,
    stg_hubspot__companies: Table,
    stg_app_database__accounts: Table,
    conversions: Table,
) -> Table:
    """One row per marketing-qualified lead: whom it belongs to, its touches' ends, and whether it became a customer."""
    leads, touches = stg_marketing__marketing_qualified_leads, stg_marketing__attribution_touchpoints
    links = attribution.lead_links(leads, stg_hubspot__contacts, stg_hubspot__companies, conversions)
    known = touches.filter(touches.lead_id.notnull() & ~touches.is_orphan & touches.touchpoint_timestamp.notnull())
    in_time = ibis.window(group_by=known.lead_id, order_by=[known.touchpoint_timestamp, known.touchpoint_id])
    known = known.select(
        touch_lead=known.lead_id,
        word=channels.of_touch(known.campaign_platform, known.channel),
        place=ibis.row_number().over(in_time) + 1,
        total=known.count().over(ibis.window(group_by=known.lead_id)),
    )
    ends = known.group_by("touch_lead").agg(
        touches=known.count(),
        first_touch_channel=known.word.max(where=known.place == 1),
        last_touch_channel=known.word.max(where=known.place == known.total),
    )
    t = leads.select(
        "lead_id",
        "campaign_id",
        "lead_source",
        "lead_score",
        "mql_date",
        platform=leads.campaign_platform,
        channel=channels.of_lead(leads.campaign_platform, leads.lead_source_category),
    )
    t = t.join(links, "lead_id").left_join(ends, t.lead_id == ends.touch_lead)
    t = t.left_join(conversions.select("party", "conversion_id", "converted_at"), "party")
    accounts, companies = stg_app_database__accounts, stg_hubspot__companies
    created = accounts.select(owner="account_id", owner_from=periods.day(accounts.account_created_at))
    t = t.left_join(created, t.account_id == created.owner)
    founded = companies.select(firm="hubspot_company_id", firm_from=periods.day(companies.hubspot_company_created_at))
    t = t.left_join(founded, t.company_id == founded.firm)
    known_from = ibis.coalesce(t.owner_from, t.firm_from, t.mql_date)
    linked_on = ibis.greatest(ibis.coalesce(t.mql_date, known_from), known_from)
    return t.select(
        "lead_id", "linked_by", "party", "account_id", "company_id", "platform", "campaign_id", "channel",
        "lead_source", "lead_score", "mql_date", "first_touch_channel", "last_touch_channel", "conversion_id",
        "converted_at",
        linked_on=t.party.notnull().ifelse(linked_on, None),
        touches=t.touches.fill_null(0).cast("int64"),
        is_converted=(t.converted_at >= t.mql_date).fill_null(False),
    )  # fmt: skip
