import ibis

from tapdata.logic import crm, json, money, periods, rows, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model

DEAL_TYPES = {
    "newbusiness": "New Business",
    "new_business": "New Business",
    "existingbusiness": "Existing Business",
    "existing_business": "Existing Business",
}


@model(
    grain=("hubspot_deal_id",),
    columns={
        "hubspot_deal_id": "Deal, as in HubSpot.",
        "hubspot_deal_key": "Surrogate key: MD5 of hubspot_deal_id.",
        "deal_name": "Name of the deal; null when blank.",
        "deal_amount": "Amount of the deal, USD.",
        "deal_stage": "Stage as in raw; null for a deal that closes after as_of.",
        "standardized_stage": (
            "Qualification, Presentation, Proposal, Negotiation, Closed Won, Closed Lost or unmapped; "
            "null for a deal that closes after as_of."
        ),
        "stage_order": "Place of the stage, 1 (appointment scheduled) to 7 (closed lost); qualified pipeline is 3-5.",
        "sales_pipeline": "Pipeline as in raw.",
        "expected_close_date": "Closing date as recorded: expected while the deal is open, actual once it is closed.",
        "closed_date": "Day the deal closed (without a closing date: of its last update); null while it is open.",
        "is_closed": "In a closed stage and closed by as_of.",
        "is_won": "Closed won by as_of.",
        "is_lost": "Closed lost by as_of.",
        "archived": "Archived in HubSpot as in raw: marks recently closed deals, not deleted ones.",
        "deal_owner_id": "HubSpot owner of the deal; null when unassigned.",
        "deal_type": "Deal type as in raw.",
        "deal_type_category": "New Business, Existing Business or unmapped.",
        "deal_priority": "urgent, high, medium, low or unmapped.",
        "company_id": "HubSpot company of the deal: the first one associated.",
        "contact_id": "HubSpot contact of the deal: the first one associated.",
        "company_ids": "All associated companies, JSON array; null when none.",
        "contact_ids": "All associated contacts, JSON array; null when none.",
        "company_count": "Associated companies.",
        "contact_count": "Associated contacts.",
        "account_id": "Account of the application, through the company; null for a prospect.",
        "company_name": "Name of the company.",
        "close_probability": "Probability of winning, 0-1: as recorded, else by stage; null when the stage is unknown.",
        "weighted_amount": (
            "deal_amount x close_probability, USD; x 0.1 in a stage without a probability; "
            "null for a deal that closes after as_of."
        ),
        "deal_size_category": "By amount, USD: Small < 1k, Medium < 10k, Large < 50k, Extra Large < 100k, Enterprise.",
        "deal_age_days": "Days from creation to as_of.",
        "sales_cycle_days": "Days from creation to closing; null while open.",
        "days_until_close": "Days from as_of to the expected close, negative when overdue; null once closed.",
        "close_timeline": (
            "By days_until_close: Overdue < 0, This Week <= 7, This Month <= 30, This Quarter <= 90, Future; "
            "null once closed."
        ),
        "deal_health_status": (
            "Closed; No Value; At Risk (over 30 days overdue); Needs Attention (overdue); by probability "
            "Healthy > 0.7, Fair > 0.4, Poor; null when that is unknown."
        ),
        "note_count": "Notes on the deal.",
        "meeting_count": "Meetings on the deal.",
        "activity_count": "Notes and meetings on the deal, as HubSpot counts them.",
        "closed_won_reason": "Why the deal was won; null unless it is.",
        "closed_lost_reason": "Why the deal was lost; null unless it is.",
        "competitor": "Competitor named on the deal; null when none.",
        "next_step": "What sales plans next.",
        "expansion_type": "What an existing customer would add.",
        "is_orphan": "It names a company that does not exist.",
        "is_orphan_contact": "It names a contact that does not exist.",
        "is_orphan_owner": "It names an owner that does not exist.",
        "missing_deal_name": "The name is null or blank.",
        "invalid_amount": "The amount is given and below zero.",
        "missing_stage": "The stage is null or blank in raw.",
        "deal_created_at": "Creation in HubSpot, UTC.",
        "deal_modified_at": "Last update in HubSpot, UTC; may lie after as_of.",
    },
    pii=("deal_name", "company_name"),
)
def stg_hubspot__deals(
    hubspot_deals: Table,
    stg_hubspot__companies: Table,
    stg_hubspot__contacts: Table,
    stg_hubspot__owners: Table,
    as_of: AsOf,
) -> Table:
    """One row per deal. Raw keeps its latest stage only: a deal that closes after as_of is open, its stage unknown."""
    t = rows.accepted(hubspot_deals, "hubspot_deals", as_of)
    companies, contacts = crm.id_list(t.associations, "company"), crm.id_list(t.associations, "contact")
    raw_stage = crm.code(t.dealstage)
    in_closed_stage = raw_stage.isin((crm.WON, crm.LOST)).fill_null(False)
    closing_day = ibis.coalesce(t.closedate, periods.day(t.updatedat))
    is_closed = in_closed_stage & (closing_day <= as_of).fill_null(True)
    closes_later = in_closed_stage & ~is_closed
    t = t.mutate(
        company_ids=companies,
        contact_ids=contacts,
        company_id=crm.first_id(companies),
        contact_id=crm.first_id(contacts),
        deal_owner_id=crm.identifier(t.properties, "hubspot_owner_id"),
        is_closed=is_closed,
        closes_later=closes_later,
        stage=ibis.cases((closes_later, ibis.null("string")), else_=raw_stage),
        closed_date=ibis.cases((is_closed, closing_day), else_=ibis.null("date")),
        recorded=json.number(t.properties, "hs_deal_stage_probability"),
        note_count=json.integer(t.properties, "num_notes"),
        meeting_count=json.integer(t.properties, "num_meetings"),
        competitor=json.text(t.properties, "competitor"),
        created_on=periods.day(t.createdat),
    )
    t = crm.linked(
        t,
        is_orphan=Parent(
            "company_id", stg_hubspot__companies, "hubspot_company_id",
            {"account_id": "account_id", "company_name": "company_name"},
        ),
        is_orphan_contact=Parent("contact_id", stg_hubspot__contacts, "hubspot_contact_id"),
        is_orphan_owner=Parent("deal_owner_id", stg_hubspot__owners, "owner_id"),
    )  # fmt: skip
    t = t.mutate(
        probability=ibis.cases(
            (t.closes_later, ibis.null("float64")), else_=crm.stage_probability(t.stage, t.recorded)
        ),
        due=ibis.cases((t.is_closed, ibis.null("int64")), else_=periods.days_between(as_of, t.closedate)),
    )  # fmt: skip
    p, amount, probability, due = t.properties, t.amount, t.probability, t.due
    is_won, is_lost = t.is_closed & (t.stage == crm.WON), t.is_closed & (t.stage == crm.LOST)
    cycle = periods.days_between(t.created_on, t.closed_date)
    weight = ibis.cases((t.closes_later, ibis.null("float64")), else_=probability.fill_null(crm.UNKNOWN_PROBABILITY))
    return t.select(
        hubspot_deal_id=t.id,
        hubspot_deal_key=text.surrogate_key(t.id),
        deal_name=text.clean(t.dealname),
        deal_amount=money.dollars(amount),
        deal_stage=ibis.cases((t.closes_later, ibis.null("string")), else_=t.dealstage),
        standardized_stage=text.mapped(t.stage, {name: stage.label for name, stage in crm.STAGES.items()}),
        stage_order=t.stage.cases(*((n, s.order) for n, s in crm.STAGES.items()), else_=ibis.null("int64")),
        sales_pipeline=t.pipeline,
        expected_close_date=t.closedate,
        closed_date=t.closed_date,
        is_closed=t.is_closed,
        is_won=is_won,
        is_lost=is_lost,
        archived=t.archived,
        deal_owner_id=t.deal_owner_id,
        deal_type=json.text(p, "dealtype"),
        deal_type_category=text.mapped(json.text(p, "dealtype"), DEAL_TYPES),
        deal_priority=text.mapped(json.text(p, "hs_priority"), crm.PRIORITIES),
        company_id=t.company_id,
        contact_id=t.contact_id,
        company_ids=t.company_ids,
        contact_ids=t.contact_ids,
        company_count=crm.id_count(t.company_ids),
        contact_count=crm.id_count(t.contact_ids),
        account_id=t.account_id,
        company_name=t.company_name,
        close_probability=probability,
        weighted_amount=money.dollars((amount.cast("float64") * weight).round(2)),
        deal_size_category=ibis.cases(
            (amount < 0, ibis.null("string")), (amount < 1_000, "Small"), (amount < 10_000, "Medium"),
            (amount < 50_000, "Large"), (amount < 100_000, "Extra Large"), (amount >= 100_000, "Enterprise"),
            else_=ibis.null("string"),
        ),
        deal_age_days=periods.days_between(t.created_on, as_of),
        sales_cycle_days=ibis.cases((cycle >= 0, cycle), else_=ibis.null("int64")),
        days_until_close=due,
        close_timeline=ibis.cases(
            (due < 0, "Overdue"), (due <= 7, "This Week"), (due <= 30, "This Month"), (due <= 90, "This Quarter"),
            (due > 90, "Future"), else_=ibis.null("string"),
        ),
        deal_health_status=ibis.cases(
            (t.is_closed, "Closed"), (~(amount > 0).fill_null(False), "No Value"), (due < -30, "At Risk"),
            (due < 0, "Needs Attention"), (probability > 0.7, "Healthy"), (probability > 0.4, "Fair"),
            (probability <= 0.4, "Poor"), else_=ibis.null("string"),
        ),
        note_count=t.note_count,
        meeting_count=t.meeting_count,
        activity_count=ibis.coalesce(t.note_count + t.meeting_count, t.note_count, t.meeting_count),
        closed_won_reason=ibis.cases((is_won, json.text(p, "closed_won_reason")), else_=ibis.null("string")),
        closed_lost_reason=ibis.cases((is_lost, json.text(p, "closed_lost_reason")), else_=ibis.null("string")),
        competitor=ibis.cases((t.competitor.lower() == "none", ibis.null("string")), else_=t.competitor),
        next_step=json.text(p, "next_step"),
        expansion_type=json.text(p, "expansion_type"),
        is_orphan=t.is_orphan,
        is_orphan_contact=t.is_orphan_contact,
        is_orphan_owner=t.is_orphan_owner,
        missing_deal_name=text.is_missing(t.dealname),
        invalid_amount=(amount < 0).fill_null(False),
        missing_stage=text.is_missing(t.dealstage),
        deal_created_at=t.createdat,
        deal_modified_at=t.updatedat,
    )  # fmt: skip
