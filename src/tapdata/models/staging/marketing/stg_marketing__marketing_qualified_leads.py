import ibis

from tapdata.logic import campaigns, crm, issues, periods, rows, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model


@model(
    grain=("lead_id",),
    columns={
        "lead_id": "Marketing-qualified lead.",
        "contact_id": "Contact as recorded, as text; a number, while HubSpot ids are not, so it rarely resolves.",
        "account_id": "Account as recorded, as text.",
        "campaign_id": "Campaign the lead came from; null when none is recorded.",
        "campaign_platform": "google_ads, facebook, linkedin or iterable; null if no or several platforms have the id.",
        "lead_source": "Source of the lead as in raw.",
        "lead_source_category": (
            "Organic (content), Paid Search, Social, Events (webinars, trade shows), Partner, Direct; "
            "Google, LinkedIn, Meta, Email, Other where the source names them; or unmapped."
        ),
        "lead_score": "Score, points 0-100.",
        "lead_temperature": "By lead_score: Hot >= 90, Warm >= 70, Cool >= 50, Cold; null without a score.",
        "conversion_probability": "Probability of becoming a customer as recorded, share 0-1.",
        "days_to_mql": "Days from the first touch to qualification.",
        "engagement_score": "Engagement, points 0-100.",
        "mql_date": "Day of qualification, UTC.",
        "mql_at": "Moment of qualification, UTC.",
        "mql_year": "Calendar year of qualification.",
        "mql_quarter": "Calendar quarter of qualification, 1-4.",
        "days_since_mql": "Days from qualification to as_of.",
        "created_date": "Day of creation, UTC.",
        "created_at_source": "Creation in the source, UTC.",
        "created_at": "Creation of the row, UTC.",
        "is_orphan": "It names an account that does not exist.",
        "is_orphan_contact": "It names a contact that does not exist.",
        "is_orphan_campaign": "It names a campaign that no platform has.",
        "data_quality_flag": (
            "missing_mql_date, missing_score, invalid_score, missing_source, unmapped_source, missing_account; "
            "valid when none."
        ),
    },
)
def stg_marketing__marketing_qualified_leads(
    marketing_qualified_leads: Table,
    stg_app_database__accounts: Table,
    stg_hubspot__contacts: Table,
    stg_marketing__google_ads_campaigns: Table,
    stg_marketing__facebook_ads_campaigns: Table,
    stg_marketing__linkedin_ads_campaigns: Table,
    stg_marketing__iterable_campaigns: Table,
    as_of: AsOf,
) -> Table:
    """One row per marketing-qualified lead."""
    t = rows.accepted(marketing_qualified_leads, "marketing_qualified_leads", as_of)
    known = campaigns.platforms(
        stg_marketing__google_ads_campaigns, stg_marketing__facebook_ads_campaigns,
        stg_marketing__linkedin_ads_campaigns, stg_marketing__iterable_campaigns,
    )  # fmt: skip
    score = t.mql_score.cast("float64")
    day = periods.day(t.mql_date)
    t = t.select(
        t.id.name("lead_id"),
        "lead_source",
        "days_to_mql",
        "created_at_source",
        "created_at",
        contact_id=t.contact_id.cast("string"),
        account_id=t.account_id.cast("string"),
        campaign_id=text.clean(t.campaign_id),
        lead_source_category=text.mapped(t.lead_source, campaigns.LEAD_SOURCES),
        lead_score=score,
        lead_temperature=ibis.cases(
            (score >= 90, "Hot"), (score >= 70, "Warm"), (score >= 50, "Cool"), (score < 50, "Cold"),
            else_=ibis.null("string"),
        ),
        conversion_probability=t.conversion_probability.cast("float64"),
        engagement_score=t.engagement_score.cast("float64"),
        mql_date=day,
        mql_at=t.mql_date,
        mql_year=day.year().cast("int64"),
        mql_quarter=day.quarter().cast("int64"),
        days_since_mql=periods.days_between(day, as_of),
        created_date=periods.day(ibis.coalesce(t.created_at_source, t.created_at)),
        data_quality_flag=issues.first_of(
            {
                "missing_mql_date": day.isnull(),
                "missing_score": score.isnull(),
                "invalid_score": ~score.between(0, 100),
                "missing_source": text.is_missing(t.lead_source),
                "unmapped_source": text.mapped(t.lead_source, campaigns.LEAD_SOURCES) == text.UNMAPPED,
                "missing_account": t.account_id.isnull(),
            }
        ),
    )  # fmt: skip
    return crm.linked(
        t,
        is_orphan=Parent("account_id", stg_app_database__accounts, "account_id"),
        is_orphan_contact=Parent("contact_id", stg_hubspot__contacts, "hubspot_contact_id"),
        is_orphan_campaign=Parent(
            "campaign_id", known, "known_campaign_id", {"campaign_platform": "campaign_platform"}
        ),
    )  # fmt: skip
