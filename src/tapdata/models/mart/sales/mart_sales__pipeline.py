import ibis

from tapdata.logic import attribution, money, periods, pipeline
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "deal_id": "Deal, as in HubSpot.",
    "deal_name": "Name of the deal; null when blank.",
    "account_id": "Account of the application it belongs to; null for a prospect.",
    "customer_id": "The same as account_id.",
    "company_id": "HubSpot company of the deal.",
    "company_name": "Name of the company.",
    "industry": "Industry of the company as recorded, lower case.",
    "company_type": "restaurant, bar, stadium, hotel, corporate, retail or other; unmapped.",
    "owner_id": "HubSpot owner; unassigned without one.",
    "owner_name": "Name of the owner; null for an owner that HubSpot does not know.",
    "pipeline_stage": "Qualification, Presentation, Proposal, Negotiation, Closed Won or Lost, unmapped; null if unknown.",
    "stage_name": "The same as pipeline_stage.",
    "stage_order": "Place of the stage, 1 (appointment scheduled) to 7 (closed lost).",
    "deal_type": "New Business, Existing Business or unmapped.",
    "deal_priority": "urgent, high, medium, low or unmapped.",
    "amount": "Amount, USD.",
    "probability": "Probability of winning, 0-1; 1 when won, 0 when lost; null when the stage is unknown.",
    "conversion_probability": "The same as probability.",
    "weighted_value": "Amount x probability, USD; null for a deal that closes after as_of.",
    "deal_size_category": "By amount, USD: Small < 1k, Medium < 10k, Large < 50k, Extra Large < 100k, Enterprise.",
    "sales_owner_segment": "By amount, USD: enterprise >= 50k, mid-market >= 10k, smb.",
    "is_open": "Not closed by as_of.",
    "is_active": "The same as is_open.",
    "is_won": "Closed won by as_of.",
    "is_lost": "Closed lost by as_of.",
    "is_qualified": "Open, from Presentation to Negotiation.",
    "created_at": "Creation, UTC.",
    "created_date": "Its day.",
    "updated_date": "Day of the last update in HubSpot; null when it lies after as_of.",
    "close_date": "Day it closed; of an open deal the day expected.",
    "expected_close_date": "Closing day expected of an open deal; null once closed.",
    "days_open": "Days from creation to as_of of an open deal; null once closed.",
    "days_to_close": "Days from creation to closing; null while open.",
    "days_until_close": "Days from as_of to the expected close, negative when overdue; null once closed.",
    "is_stalled": "Open for more than 90 days.",
    "is_overdue": "Open past the day expected.",
    "deal_temperature": "Of an open deal: stalled, else overdue, else by probability hot >= 0.8, warm >= 0.5, cold; or null.",
    "last_activity_date": "Day of the latest call, e-mail, meeting, note or task on the deal; null without one.",
    "days_since_last_activity": "Days from it to as_of.",
    "is_idle": "Open, and no activity in 30 days.",
    "activities": "Activities on the deal by as_of.",
    "next_step": "What sales plans next.",
    "expansion_type": "What an existing customer would add.",
    "closed_won_reason": "Why it was won; null unless it is.",
    "closed_lost_reason": "Why it was lost; null unless it is.",
    "competitor": "Competitor named on the deal; null when none.",
    "mql_id": "First marketing-qualified lead of the customer by the closing, or as_of; null where no link exists.",
    "lead_source": "Source of that lead.",
    "lead_score": "Its score, points 0-100.",
    "first_touch_channel": "Marketing channel of that lead's first touch.",
    "last_touch_channel": "Marketing channel of its last touch.",
    "account_name": "Name of the account.",
    "account_status": "active, trial, churned, suspended, pending or unknown; null for a prospect.",
    "account_created_at": "Creation of the account, UTC.",
    "customer_tier": "By head-count, 1 = enterprise to 4 = startup; null for a prospect.",
    "monthly_recurring_revenue": "MRR of the account, USD per month; null for a prospect.",
    "customer_health_score": "Health of the account, 0-100; null for a prospect.",
}


@model(
    grain=("deal_id",),
    columns=COLUMNS,
    pii=("deal_name", "company_name", "owner_name", "account_name"),
)
def mart_sales__pipeline(
    stg_hubspot__deals: Table,
    stg_hubspot__engagements: Table,
    stg_hubspot__owners: Table,
    stg_hubspot__companies: Table,
    lead_outcomes: Table,
    entity_customers: Table,
    as_of: AsOf,
) -> Table:
    """One row per deal, open or closed, as of as_of; also deals of companies that are no customer or do not exist."""
    owners, companies = stg_hubspot__owners, stg_hubspot__companies
    names = owners.select(_owner="owner_id", owner_name="full_name")
    firms = companies.select("industry", "company_type", _firm="hubspot_company_id")
    parties = attribution.parties(companies).select(_of="company_id", _account="account_id", _party="party")
    customers = entity_customers.select(
        "customer_tier", "monthly_recurring_revenue", "customer_health_score",
        _customer="account_id", account_name="company_name", account_status="customer_status",
        account_created_at="created_at",
    )  # fmt: skip
    t = (
        stg_hubspot__deals.left_join(parties, [("company_id", "_of")])
        .left_join(firms, [("company_id", "_firm")])
        .left_join(names, [("deal_owner_id", "_owner")])
        .left_join(customers, [("_account", "_customer")])
        .left_join(_activities(stg_hubspot__engagements, as_of), [("hubspot_deal_id", "_deal")])
    )
    t = t.left_join(_leads(stg_hubspot__deals, parties, lead_outcomes, as_of), [("hubspot_deal_id", "_lead_deal")])
    is_open = ~t.is_closed
    created, idle_from = periods.day(t.deal_created_at), periods.before(as_of, pipeline.IDLE_DAYS)
    updated = periods.day(t.deal_modified_at)
    days_open = is_open.ifelse(t.deal_age_days, None)
    stalled = pipeline.is_stalled(days_open)
    overdue = is_open & pipeline.is_overdue(t.expected_close_date, as_of)
    computed = {
        "deal_id": t.hubspot_deal_id,
        "account_id": t._account,
        "customer_id": t._account,
        "owner_id": pipeline.owner(t.deal_owner_id),
        "pipeline_stage": t.standardized_stage,
        "stage_name": t.standardized_stage,
        "deal_type": t.deal_type_category,
        "amount": t.deal_amount,
        "probability": t.close_probability,
        "conversion_probability": t.close_probability,
        "weighted_value": t.weighted_amount,
        "sales_owner_segment": pipeline.segment(t.deal_amount),
        "is_open": is_open,
        "is_active": is_open,
        "is_qualified": is_open & pipeline.is_qualified(t.stage_order),
        "created_at": t.deal_created_at,
        "created_date": created,
        "updated_date": (updated <= as_of).ifelse(updated, None),
        "close_date": ibis.coalesce(t.closed_date, t.expected_close_date),
        "expected_close_date": is_open.ifelse(t.expected_close_date, None),
        "days_open": days_open,
        "days_to_close": t.sales_cycle_days,
        "is_stalled": stalled,
        "is_overdue": overdue,
        "deal_temperature": pipeline.temperature(is_open, stalled, overdue, t.close_probability),
        "days_since_last_activity": periods.days_between(t.last_activity_date, as_of),
        "is_idle": is_open & (ibis.coalesce(t.last_activity_date, created) <= idle_from).fill_null(False),
        "activities": t.activities.fill_null(0),
        "monthly_recurring_revenue": money.dollars(t.monthly_recurring_revenue),
    }
    return t.select(**{name: computed[name] if name in computed else t[name] for name in COLUMNS})


def _activities(engagements: Table, as_of: AsOf) -> Table:
    done = engagements.filter(engagements.deal_id.notnull() & (engagements.engagement_date <= as_of))
    return done.group_by(_deal="deal_id").agg(
        activities=done.count(), last_activity_date=done.engagement_date.max()
    )  # fmt: skip


def _leads(deals: Table, parties: Table, leads: Table, as_of: AsOf) -> Table:
    """The first lead of each deal's customer that was qualified by the closing of the deal, or by as_of."""
    leads = leads.filter(leads.party.notnull() & leads.mql_date.notnull()).select(
        "mql_date", "lead_source", "lead_score", "first_touch_channel", "last_touch_channel",
        mql_id="lead_id", _leader="party",
    )  # fmt: skip
    t = deals.select(
        "company_id", _lead_deal="hubspot_deal_id", _until=ibis.coalesce(deals.closed_date, as_of)
    ).left_join(parties, [("company_id", "_of")])
    stray = attribution.party(ibis.null("string"), t.company_id)
    t = t.mutate(_party=ibis.coalesce(t._party, stray)).select("_lead_deal", "_until", "_party")
    t = t.join(leads, [t._party == leads._leader, leads.mql_date <= t._until])
    first = ibis.window(group_by=t._lead_deal, order_by=[t.mql_date, t.mql_id])
    t = t.mutate(_place=ibis.row_number().over(first))
    return t.filter(t._place == 0).drop("_place", "_until", "_party", "_leader", "mql_date")
