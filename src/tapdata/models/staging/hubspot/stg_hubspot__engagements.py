import ibis

from tapdata.logic import crm, issues, json, periods, rates, rows, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model

CHANNELS = {"email": "Digital", "call": "Direct", "meeting": "Direct", "note": "Internal", "task": "Internal"}


@model(
    grain=("engagement_id",),
    columns={
        "engagement_id": "Activity, as in HubSpot.",
        "engagement_type": "Type as in raw.",
        "engagement_category": "Email, Call, Meeting, Note, Task or unmapped.",
        "engagement_channel": "Digital (e-mails), Direct (calls, meetings) or Internal (notes, tasks).",
        "engagement_score": "Points: meeting 10, call 5, e-mail 3, task 2, else 1.",
        "engagement_status": "How it went, as in raw: the status of a call or e-mail, the outcome of a meeting.",
        "engagement_outcome": (
            "completed, no_answer, busy, sent, bounced, scheduled, no_show, canceled or unmapped; null when unknown."
        ),
        "engagement_subject": "Subject of an e-mail or title of a meeting.",
        "engagement_body": "Text of an e-mail, or notes of a call or meeting.",
        "meeting_type": "Kind of a meeting as in raw: PHONE, IN_PERSON, VIDEO_CALL.",
        "is_active": "Active in HubSpot.",
        "owner_id": "HubSpot owner of the activity; null when unassigned.",
        "company_id": "HubSpot company of the activity: the first one associated.",
        "contact_id": "HubSpot contact of the activity: the first one associated.",
        "deal_id": "HubSpot deal of the activity: the first one associated.",
        "company_ids": "All associated companies, JSON array; null when none.",
        "contact_ids": "All associated contacts, JSON array; null when none.",
        "deal_ids": "All associated deals, JSON array; null when none.",
        "company_count": "Associated companies.",
        "contact_count": "Associated contacts.",
        "deal_count": "Associated deals.",
        "account_id": "Account of the application, through the company; null for a prospect.",
        "engagement_timestamp": "When it takes place, UTC; a planned meeting may lie after as_of.",
        "engagement_date": "Its day, UTC.",
        "engagement_hour": "Its hour of the day, 0-23, UTC.",
        "engagement_day_of_week": "Its day of the week, 1 = Monday to 7 = Sunday.",
        "is_business_hours": "Between 09:00 and 16:59 UTC, Monday to Friday.",
        "is_upcoming": "Takes place after as_of.",
        "duration_ms": "Length of a call, or of a meeting from start to end, milliseconds; null for others.",
        "duration_minutes": "The same in minutes, with fractions.",
        "is_orphan": "It names a company that does not exist.",
        "is_orphan_contact": "It names a contact that does not exist.",
        "is_orphan_deal": "It names a deal that does not exist.",
        "is_orphan_owner": "It names an owner that does not exist.",
        "data_quality_flag": "missing_type, unmapped_type, missing_owner, missing_association; valid when none.",
        "record_created_at": "Record created in HubSpot, UTC.",
        "record_updated_at": "Record last updated in HubSpot, UTC; may lie after as_of.",
    },
    pii=("engagement_subject", "engagement_body"),
)
def stg_hubspot__engagements(
    hubspot_engagements: Table,
    stg_hubspot__companies: Table,
    stg_hubspot__contacts: Table,
    stg_hubspot__deals: Table,
    stg_hubspot__owners: Table,
    as_of: AsOf,
) -> Table:
    """One row per sales activity: a call, an e-mail, a meeting."""
    t = rows.accepted(hubspot_engagements, "hubspot_engagements", as_of)
    companies, contacts = crm.id_list(t.associations, "company"), crm.id_list(t.associations, "contact")
    deals = crm.id_list(t.associations, "deal")
    length = json.number(t.metadata, "durationMilliseconds")
    nested_length = json.number(t.metadata, "CALL.durationMilliseconds")
    start = ibis.coalesce(json.number(t.metadata, "startTime"), json.number(t.metadata, "MEETING.startTime"))
    end = ibis.coalesce(json.number(t.metadata, "endTime"), json.number(t.metadata, "MEETING.endTime"))
    kind = json.text(t.engagement, "type")
    t = t.mutate(
        company_ids=companies,
        contact_ids=contacts,
        deal_ids=deals,
        company_id=crm.first_id(companies),
        contact_id=crm.first_id(contacts),
        deal_id=crm.first_id(deals),
        owner_id=crm.identifier(t.engagement, "ownerId"),
        engagement_type=kind,
        engagement_category=text.mapped(kind, crm.ACTIVITIES),
        engagement_timestamp=crm.activity_time(t),
        engagement_status=ibis.coalesce(crm.detail(t.metadata, "status"), crm.detail(t.metadata, "meetingOutcome")),
        length=rates.non_negative(ibis.coalesce(length, nested_length, end - start)),
    )
    t = crm.linked(
        t,
        is_orphan=Parent("company_id", stg_hubspot__companies, "hubspot_company_id", {"account_id": "account_id"}),
        is_orphan_contact=Parent("contact_id", stg_hubspot__contacts, "hubspot_contact_id"),
        is_orphan_deal=Parent("deal_id", stg_hubspot__deals, "hubspot_deal_id"),
        is_orphan_owner=Parent("owner_id", stg_hubspot__owners, "owner_id"),
    )
    at, category = t.engagement_timestamp, t.engagement_category
    unlinked = t.company_ids.isnull() & t.contact_ids.isnull() & t.deal_ids.isnull()
    return t.select(
        t.id.name("engagement_id"),
        "engagement_type",
        "engagement_category",
        "engagement_status",
        "owner_id",
        "company_id",
        "contact_id",
        "deal_id",
        "company_ids",
        "contact_ids",
        "deal_ids",
        "account_id",
        "engagement_timestamp",
        "is_orphan",
        "is_orphan_contact",
        "is_orphan_deal",
        "is_orphan_owner",
        engagement_channel=text.mapped(category, CHANNELS),
        engagement_score=category.cases(("Meeting", 10), ("Call", 5), ("Email", 3), ("Task", 2), else_=1).cast("int64"),
        engagement_outcome=text.mapped(t.engagement_status, crm.OUTCOMES),
        engagement_subject=ibis.coalesce(crm.detail(t.metadata, "subject"), crm.detail(t.metadata, "title")),
        engagement_body=ibis.coalesce(crm.detail(t.metadata, "body"), crm.detail(t.metadata, "text")),
        meeting_type=crm.detail(t.metadata, "meetingType"),
        is_active=json.boolean(t.engagement, "active"),
        company_count=crm.id_count(t.company_ids),
        contact_count=crm.id_count(t.contact_ids),
        deal_count=crm.id_count(t.deal_ids),
        engagement_date=periods.day(at),
        engagement_hour=periods.hour(at),
        engagement_day_of_week=periods.weekday(at),
        is_business_hours=periods.is_business_hours(at),
        is_upcoming=periods.day(at) > as_of,
        duration_ms=t.length.round().cast("int64"),
        duration_minutes=t.length / 60_000,
        data_quality_flag=issues.first_of(
            {
                "missing_type": t.engagement_type.isnull(),
                "unmapped_type": category == text.UNMAPPED,
                "missing_owner": t.owner_id.isnull(),
                "missing_association": unlinked,
            }
        ),
        record_created_at=t.createdat,
        record_updated_at=t.updatedat,
    )
