import ibis

from tapdata.logic import attribution, money, periods, pipeline, pipeline_columns
from tapdata.model import AsOf, Table, model

COLUMNS = (
    {
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
    }
    | pipeline_columns.DEAL
    | pipeline_columns.STATE
    | pipeline_columns.WORK
    | pipeline_columns.LEAD
    | pipeline_columns.CUSTOMER
)


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
