import ibis

from tapdata.logic import crm, json, links, periods, rows, text
from tapdata.model import AsOf, Table, model

SOURCES = {
    "direct": ("Direct", "Direct"),
    "direct_traffic": ("Direct", "Direct"),
    "referral": ("Referral", "Referral"),
    "referrals": ("Referral", "Referral"),
    "website": ("Website", "Website"),
    "trade_show": ("Trade Show", "Events"),
    "cold_call": ("Cold Call", "Outbound"),
    "organic_search": ("Organic Search", "Organic"),
    "paid_search": ("Paid Search", "Paid"),
    "paid_social": ("Paid Social", "Paid"),
    "social_media": ("Social Media", "Social"),
    "email_marketing": ("Email", "Email"),
    "email": ("Email", "Email"),
    "offline": ("Offline", "Offline"),
    "offline_sources": ("Offline", "Offline"),
}
"""Traffic source -> primary attribution channel and its group."""


@model(
    grain=("hubspot_contact_id",),
    columns={
        "hubspot_contact_id": "Contact, as in HubSpot.",
        "hubspot_contact_key": "Surrogate key: MD5 of hubspot_contact_id.",
        "contact_email": "E-mail address, lower case.",
        "first_name": "First name.",
        "last_name": "Last name.",
        "full_name": "First and last name; null when both are missing.",
        "company_name": "Company name as written on the contact, else the linked company's.",
        "job_title": "Job title.",
        "phone_number": "Phone number as recorded, else the mobile one.",
        "country": "Country as recorded.",
        "city": "City.",
        "state": "State as recorded.",
        "company_id": "HubSpot company of the contact.",
        "account_id": "Account of the application, through the company; null for a prospect.",
        "lifecycle_stage": "HubSpot life-cycle stage, lower case; unmapped outside its vocabulary.",
        "lifecycle_stage_order": "Place of the stage, 1 (subscriber) to 7 (evangelist).",
        "lead_score": "Lead score, points 0-100.",
        "lead_temperature": "By lead_score: hot >= 80, warm >= 60, cool >= 40, cold > 0; unscored without a score.",
        "contact_data_quality": (
            "complete: e-mail, both names, company and job title; partial: e-mail and a name; "
            "minimal: e-mail only; incomplete: no e-mail."
        ),
        "traffic_source": "Where the contact came from, as recorded.",
        "primary_attribution_channel": "The traffic source in one spelling; unmapped outside the vocabulary.",
        "attribution_channel_group": "Direct, Referral, Website, Events, Outbound, Organic, Paid, ... or unmapped.",
        "email_marketing_status": (
            "opted_out or in_sequence as recorded; bounced or marketable (delivered) by the latest e-mail "
            "sent to it; null when nothing tells."
        ),
        "days_since_creation": "Days from creation to as_of.",
        "days_since_last_update": "Days from the last update to as_of; null when it lies after as_of.",
        "contact_age_category": "By days since creation: New < 30, Recent < 90, Established < 365, Mature.",
        "is_archived": "Archived in HubSpot; not deleted.",
        "is_orphan": "It names a company that does not exist.",
        "missing_email": "No e-mail address.",
        "invalid_email_format": "The e-mail is given and is no address.",
        "missing_name": "Neither a first nor a last name.",
        "missing_company": "It names no company, neither by id nor by name.",
        "missing_attribution": "No traffic source.",
        "contact_created_at": "Creation in HubSpot, UTC.",
        "contact_modified_at": "Last update in HubSpot, UTC; may lie after as_of.",
    },
    pii=("contact_email", "first_name", "last_name", "full_name", "company_name", "phone_number"),
)
def stg_hubspot__contacts(
    hubspot_contacts: Table, hubspot_engagements: Table, stg_hubspot__companies: Table, as_of: AsOf
) -> Table:
    """One row per CRM contact."""
    t = rows.accepted(hubspot_contacts, "hubspot_contacts", as_of)
    mails = crm.latest_email_outcomes(rows.accepted(hubspot_engagements, "hubspot_engagements", as_of), as_of)
    p = t.properties
    t = t.mutate(
        company_id=crm.identifier(p, "company_id"),
        mail=ibis.coalesce(text.clean(t.email), json.text(p, "email")).lower(),
        first=ibis.coalesce(text.clean(t.firstname), json.text(p, "firstname")),
        last=ibis.coalesce(text.clean(t.lastname), json.text(p, "lastname")),
        company_text=ibis.coalesce(text.clean(t.company), json.text(p, "company")),
        job_title=json.text(p, "jobtitle"),
        stage=crm.lifecycle(p),
        score=json.number(p, "lead_score"),
        source=json.text(p, "source"),
        opted_out=json.boolean(p, "hs_email_optout").fill_null(False),
        in_sequence=json.boolean(p, "hs_sequences_is_enrolled").fill_null(False),
    )
    taken = {"account_id": "account_id", "linked_name": "company_name"}
    t = links.with_parents(t, links.Parent("company_id", stg_hubspot__companies, "hubspot_company_id", taken))
    t = t.left_join(mails, t.id == mails.email_contact_id)
    p, score, age = t.properties, t.score, periods.days_between(periods.day(t.createdat), as_of)
    updated = periods.days_between(periods.day(t.updatedat), as_of)
    full_name = text.joined(" ", t["first"], t["last"])
    company = ibis.coalesce(t.company_text, t.linked_name)
    is_address = text.is_email(t.mail)
    return t.select(
        hubspot_contact_id=t.id,
        hubspot_contact_key=text.surrogate_key(t.id),
        contact_email=t.mail,
        first_name=t["first"],
        last_name=t["last"],
        full_name=full_name,
        company_name=company,
        job_title=t.job_title,
        phone_number=ibis.coalesce(text.clean(t.phone), json.text(p, "phone"), json.text(p, "mobilephone")),
        country=json.text(p, "country"),
        city=json.text(p, "city"),
        state=json.text(p, "state"),
        company_id=t.company_id,
        account_id=t.account_id,
        lifecycle_stage=t.stage,
        lifecycle_stage_order=t.stage.cases(
            *((name, place) for place, name in enumerate(crm.LIFECYCLE, start=1)), else_=ibis.null("int64")
        ),
        lead_score=score,
        lead_temperature=ibis.cases(
            (score >= 80, "hot"), (score >= 60, "warm"), (score >= 40, "cool"), (score > 0, "cold"), else_="unscored"
        ),
        contact_data_quality=ibis.cases(
            (t.mail.isnull(), "incomplete"),
            (t["first"].notnull() & t["last"].notnull() & company.notnull() & t.job_title.notnull(), "complete"),
            (full_name.notnull(), "partial"),
            else_="minimal",
        ),
        traffic_source=t.source,
        primary_attribution_channel=text.mapped(t.source, {raw: channel for raw, (channel, _) in SOURCES.items()}),
        attribution_channel_group=text.mapped(t.source, {raw: group for raw, (_, group) in SOURCES.items()}),
        email_marketing_status=ibis.cases(
            (t.opted_out, "opted_out"),
            (t.outcome == "bounced", "bounced"),
            (t.in_sequence, "in_sequence"),
            ((t.outcome == "sent") & is_address, "marketable"),
            else_=ibis.null("string"),
        ),
        days_since_creation=age,
        days_since_last_update=ibis.cases((updated >= 0, updated), else_=ibis.null("int64")),
        contact_age_category=ibis.cases(
            (age < 30, "New"), (age < 90, "Recent"), (age < 365, "Established"), (age >= 365, "Mature"),
            else_=ibis.null("string"),
        ),
        is_archived=t.archived,
        is_orphan=t.is_orphan,
        missing_email=t.mail.isnull(),
        invalid_email_format=~is_address.fill_null(True),
        missing_name=full_name.isnull(),
        missing_company=t.company_id.isnull() & t.company_text.isnull(),
        missing_attribution=t.source.isnull(),
        contact_created_at=t.createdat,
        contact_modified_at=t.updatedat,
    )  # fmt: skip
