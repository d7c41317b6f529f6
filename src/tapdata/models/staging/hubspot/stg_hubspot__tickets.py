import ibis

from tapdata.logic import crm, issues, json, periods, rows, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model


@model(
    grain=("ticket_id",),
    columns={
        "ticket_id": "Ticket, as in HubSpot.",
        "company_id": "HubSpot company of the ticket: the first one associated.",
        "contact_id": "HubSpot contact of the ticket: the first one associated.",
        "deal_id": "HubSpot deal of the ticket: the first one associated.",
        "company_ids": "All associated companies, JSON array; null when none.",
        "contact_ids": "All associated contacts, JSON array; null when none.",
        "deal_ids": "All associated deals, JSON array; null when none.",
        "company_count": "Associated companies.",
        "contact_count": "Associated contacts.",
        "deal_count": "Associated deals.",
        "account_id": "Account of the application, through the company; null for a prospect.",
        "owner_id": "HubSpot owner of the ticket; null when unassigned.",
        "subject": "Subject.",
        "content": "Text of the ticket.",
        "pipeline": "Pipeline as in raw.",
        "status": "Stage as in raw; null for a ticket that closes after as_of.",
        "status_category": "Open, In Progress, Closed or unmapped; Open for a ticket that closes after as_of.",
        "priority": "urgent, high, medium, low or unmapped.",
        "priority_score": "urgent 4, high 3, medium 2, low 1.",
        "archived": "Archived in HubSpot as in raw: marks closed tickets, not deleted ones.",
        "ticket_category": "Category as in raw.",
        "ticket_category_derived": (
            "Bug (technical issues), Feature Request, Billing, Cancellation, General Support (questions, training); "
            "or unmapped."
        ),
        "source_type": "Where the ticket came in, upper case: EMAIL, FORM, CHAT, PHONE.",
        "is_closed": "In a closed stage and closed by as_of.",
        "created_at": "Creation, UTC.",
        "updated_at": "Last modification, UTC; may lie after as_of.",
        "closed_at": "Closing, UTC (without a closing date: the last modification); null while open.",
        "resolution_time_hours": "Hours from creation to closing; null while open.",
        "resolution_time_days": "Days from creation to closing, with fractions; null while open.",
        "reported_resolution_hours": "Resolution time as HubSpot records it, hours; null while open.",
        "ticket_age_days": "Days from creation to as_of of an open ticket; null once closed.",
        "sla_limit_hours": "Hours the priority allows a ticket to stay open; null without a known priority.",
        "sla_status": (
            "Breached when open longer than sla_limit_hours (until closing, else until the end of as_of), "
            "else Within SLA; null without a known priority."
        ),
        "is_orphan": "It names a company that does not exist.",
        "is_orphan_contact": "It names a contact that does not exist.",
        "is_orphan_owner": "It names an owner that does not exist.",
        "data_quality_flag": (
            "missing_created_at, missing_subject, missing_priority, missing_company, closed_before_created; "
            "valid when none."
        ),
    },
    pii=("subject", "content"),
)
def stg_hubspot__tickets(
    hubspot_tickets: Table,
    stg_hubspot__companies: Table,
    stg_hubspot__contacts: Table,
    stg_hubspot__owners: Table,
    as_of: AsOf,
    ticket_sla_days_urgent: int,
    ticket_sla_days_high: int,
    ticket_sla_days_medium: int,
    ticket_sla_days_low: int,
) -> Table:
    """One row per support ticket. One that closes after as_of is open."""
    t = rows.accepted(hubspot_tickets, "hubspot_tickets", as_of)
    companies, contacts = crm.id_list(t.associations, "company"), crm.id_list(t.associations, "contact")
    deals = crm.id_list(t.associations, "deal")
    category = text.mapped(t.hs_pipeline_stage, crm.TICKET_STATUSES)
    in_closed_stage = (category == "Closed").fill_null(False)
    closing = ibis.coalesce(json.moment(t.properties, "closed_date"), t.hs_lastmodifieddate)
    is_closed = in_closed_stage & (closing < crm.end_of(as_of)).fill_null(True)
    t = t.mutate(
        company_ids=companies,
        contact_ids=contacts,
        deal_ids=deals,
        company_id=crm.first_id(companies),
        contact_id=crm.first_id(contacts),
        deal_id=crm.first_id(deals),
        owner_id=crm.identifier(t.properties, "hubspot_owner_id"),
        category=category,
        is_closed=is_closed,
        closes_later=in_closed_stage & ~is_closed,
        closed_at=ibis.cases((is_closed, closing), else_=ibis.null("timestamp")),
        priority=text.mapped(t.hs_ticket_priority, crm.PRIORITIES),
        kind=json.text(t.properties, "hs_ticket_category"),
    )
    t = crm.linked(
        t,
        is_orphan=Parent("company_id", stg_hubspot__companies, "hubspot_company_id", {"account_id": "account_id"}),
        is_orphan_contact=Parent("contact_id", stg_hubspot__contacts, "hubspot_contact_id"),
        is_orphan_owner=Parent("owner_id", stg_hubspot__owners, "owner_id"),
    )
    limit = t.priority.cases(
        ("urgent", 24.0 * ticket_sla_days_urgent),
        ("high", 24.0 * ticket_sla_days_high),
        ("medium", 24.0 * ticket_sla_days_medium),
        ("low", 24.0 * ticket_sla_days_low),
        else_=ibis.null("float64"),
    )
    resolution = crm.hours_between(t.createdate, t.closed_at)
    open_hours = ibis.cases(
        (t.is_closed, resolution), else_=crm.hours_between(t.createdate, crm.end_of(as_of))
    )  # fmt: skip
    return t.select(
        t.id.name("ticket_id"),
        "company_id",
        "contact_id",
        "deal_id",
        "company_ids",
        "contact_ids",
        "deal_ids",
        "account_id",
        "owner_id",
        "priority",
        "archived",
        "is_closed",
        "closed_at",
        "is_orphan",
        "is_orphan_contact",
        "is_orphan_owner",
        company_count=crm.id_count(t.company_ids),
        contact_count=crm.id_count(t.contact_ids),
        deal_count=crm.id_count(t.deal_ids),
        subject=text.clean(t.subject),
        content=text.clean(t.content),
        pipeline=t.hs_pipeline,
        status=ibis.cases((t.closes_later, ibis.null("string")), else_=t.hs_pipeline_stage),
        status_category=ibis.cases((t.closes_later, "Open"), else_=t.category),
        priority_score=t.priority.cases(
            ("urgent", 4), ("high", 3), ("medium", 2), ("low", 1), else_=ibis.null("int64")
        ),
        ticket_category=t.kind,
        ticket_category_derived=text.mapped(t.kind, crm.TICKET_CATEGORIES),
        source_type=json.text(t.properties, "source_type").upper(),
        created_at=t.createdate,
        updated_at=t.hs_lastmodifieddate,
        resolution_time_hours=resolution,
        resolution_time_days=resolution / 24,
        reported_resolution_hours=ibis.cases(
            (t.is_closed, json.number(t.properties, "hs_resolution_time")), else_=ibis.null("float64")
        ),
        ticket_age_days=ibis.cases(
            (t.is_closed, ibis.null("int64")), else_=periods.days_between(periods.day(t.createdate), as_of)
        ),
        sla_limit_hours=limit,
        sla_status=ibis.cases(
            (open_hours > limit, "Breached"), (open_hours <= limit, "Within SLA"), else_=ibis.null("string")
        ),
        data_quality_flag=issues.first_of(
            {
                "missing_created_at": t.createdate.isnull(),
                "missing_subject": text.is_missing(t.subject),
                "missing_priority": t.priority.isnull(),
                "missing_company": t.company_id.isnull(),
                "closed_before_created": t.closed_at < t.createdate,
            }
        ),
    )  # fmt: skip
