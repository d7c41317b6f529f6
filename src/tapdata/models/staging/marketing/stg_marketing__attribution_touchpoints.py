import ibis

from tapdata.logic import campaigns, crm, issues, rates, rows, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model


@model(
    grain=("touchpoint_id",),
    columns={
        "touchpoint_id": "Touch, as recorded.",
        "lead_id": "Marketing-qualified lead of the touch; null where the link is lost.",
        "campaign_id": "Campaign of a paid touch; null for others.",
        "campaign_platform": "google_ads, facebook, linkedin or iterable; null if no or several platforms have the id.",
        "campaign_name": "Name of the campaign as written on the touch.",
        "channel": "Channel, lower case: organic, paid_search, paid_social, email, direct, referral, display.",
        "channel_group": (
            "Organic, Email, Direct, Referral, Display; a paid touch by its source: Google, Bing, Meta, "
            "LinkedIn, Twitter; or unmapped."
        ),
        "medium": "Medium, lower case; null for none.",
        "source": "Source, lower case.",
        "content": "Page or asset touched, lower case.",
        "attribution_weight": "Weight as recorded, share 0-1 with four decimals.",
        "normalized_attribution_weight": (
            "Weight as a share of the weights of its lead, 0-1, so a lead's sum to 1; as recorded where the lead "
            "is unknown or all its weights are 0; 0 when not recorded."
        ),
        "touchpoint_position": "Position as recorded: may count from the last touch.",
        "position_in_journey": "Place among the touches of its lead, 1 = first in time; null without a lead.",
        "touchpoint_timestamp": "Moment of the touch, UTC.",
        "is_orphan": "It names a lead that does not exist.",
        "is_orphan_campaign": "It names a campaign that no platform has.",
        "data_quality_flag": "missing_timestamp, missing_channel, unmapped_channel, missing_lead; valid when none.",
        "created_at": "Creation of the row, UTC.",
    },
)
def stg_marketing__attribution_touchpoints(
    attribution_touchpoints: Table,
    stg_marketing__marketing_qualified_leads: Table,
    stg_marketing__google_ads_campaigns: Table,
    stg_marketing__facebook_ads_campaigns: Table,
    stg_marketing__linkedin_ads_campaigns: Table,
    stg_marketing__iterable_campaigns: Table,
    as_of: AsOf,
) -> Table:
    """One row per marketing touch."""
    t = rows.accepted(attribution_touchpoints, "attribution_touchpoints", as_of)
    known = campaigns.platforms(
        stg_marketing__google_ads_campaigns, stg_marketing__facebook_ads_campaigns,
        stg_marketing__linkedin_ads_campaigns, stg_marketing__iterable_campaigns,
    )  # fmt: skip
    t = t.select(
        t.id.name("touchpoint_id"),
        "touchpoint_position",
        "attribution_weight",
        "created_at",
        lead_id=text.clean(t.mql_id),
        campaign_id=text.clean(t.campaign_id),
        campaign_name=text.clean(t.campaign_name),
        channel=text.clean(t.channel).lower(),
        channel_group=campaigns.channel_group(t.channel, t.source),
        medium=text.clean(t.medium).lower().nullif("none"),
        source=text.clean(t.source).lower(),
        content=text.clean(t.content).lower(),
        touchpoint_timestamp=t.touchpoint_date,
        weight=t.attribution_weight.cast("float64").fill_null(0.0),
    )
    t = crm.linked(
        t,
        is_orphan=Parent("lead_id", stg_marketing__marketing_qualified_leads, "lead_id"),
        is_orphan_campaign=Parent(
            "campaign_id", known, "known_campaign_id", {"campaign_platform": "campaign_platform"}
        ),
    )  # fmt: skip
    journey = ibis.window(group_by=t.lead_id)
    in_time = ibis.window(
        group_by=t.lead_id, order_by=[ibis.asc(t.touchpoint_timestamp, nulls_first=False), t.touchpoint_id]
    )
    position = (ibis.row_number().over(in_time) + 1).cast("int64")
    share = rates.ratio(t.weight, t.weight.sum().over(journey))
    unlinked = t.lead_id.isnull()
    return t.mutate(
        position_in_journey=unlinked.ifelse(ibis.null("int64"), position),
        normalized_attribution_weight=unlinked.ifelse(t.weight, ibis.coalesce(share, t.weight)),
        data_quality_flag=issues.first_of(
            {
                "missing_timestamp": t.touchpoint_timestamp.isnull(),
                "missing_channel": t.channel.isnull(),
                "unmapped_channel": t.channel_group == text.UNMAPPED,
                "missing_lead": unlinked,
            }
        ),
    ).drop("weight")
