"""A deal of the pipeline is told as HubSpot, its customer, its owner, its lead and its activities tell it."""

from __future__ import annotations

import ibis

from tapdata.logic import attribution, periods, pipeline
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import broken
from tapdata.model import AsOf, Table, audit

KEY = ("deal_id",)
CENT = 0.01


@audit(grain=GRAIN, columns=COLUMNS)
def sales_agree(
    mart_sales__pipeline: Table,
    stg_hubspot__deals: Table,
    stg_hubspot__companies: Table,
    stg_hubspot__owners: Table,
    stg_hubspot__engagements: Table,
    entity_customers: Table,
    lead_outcomes: Table,
    as_of: AsOf,
) -> Table:
    """One row per deal of the pipeline that one of its sources tells otherwise."""
    deals = mart_sales__pipeline
    staged = _staged(stg_hubspot__deals, as_of)
    told = [name for name in staged.columns if name not in KEY]
    return disagreements(
        (
            carried("a deal of the pipeline = the staged deal", deals, staged, KEY, told),
            *_parties(deals, stg_hubspot__companies, stg_hubspot__owners, entity_customers),
            *_leads(deals, lead_outcomes, as_of),
            _activities(deals, stg_hubspot__engagements, as_of),
        )
    ).union(_dated(deals, as_of))


def _staged(t: Table, as_of: AsOf) -> Table:
    """The staged deals by the names of the pipeline."""
    is_open, updated = ~t.is_closed, periods.day(t.deal_modified_at)
    return t.select(
        "deal_name", "company_id", "company_name", "stage_order", "deal_priority", "deal_size_category", "is_won",
        "is_lost", "days_until_close", "closed_won_reason", "closed_lost_reason", "competitor", "next_step",
        "expansion_type",
        deal_id="hubspot_deal_id", pipeline_stage="standardized_stage", deal_type="deal_type_category",
        amount="deal_amount", probability="close_probability", weighted_value="weighted_amount",
        created_at="deal_created_at", days_to_close="sales_cycle_days",
        created_date=periods.day(t.deal_created_at),
        owner_id=pipeline.owner(t.deal_owner_id),
        is_open=is_open,
        close_date=ibis.coalesce(t.closed_date, t.expected_close_date),
        expected_close_date=is_open.ifelse(t.expected_close_date, None),
        days_open=is_open.ifelse(t.deal_age_days, None),
        updated_date=(updated <= as_of).ifelse(updated, None),
    )  # fmt: skip


def _parties(deals: Table, companies: Table, owners: Table, customers: Table) -> list[Agreement]:
    """Whom a deal is with, who owns it, and how the customer is at as_of."""
    known = (~companies.is_orphan & (companies.account_id != "0")).ifelse(companies.account_id, None)
    firms = companies.select("industry", "company_type", company_id="hubspot_company_id", account_id=known)
    names = owners.select("owner_id", owner_name="full_name")
    now = customers.select(
        "account_id", "customer_tier", "monthly_recurring_revenue", "customer_health_score",
        account_name="company_name", account_status="customer_status", account_created_at="created_at",
    )  # fmt: skip
    of_account = deals.filter(deals.account_id.notnull())
    return [
        _repeats("company of a deal", deals, firms, "company_id"),
        _repeats("owner of a deal", deals, names, "owner_id"),
        _repeats("customer of a deal", of_account, now, "account_id"),
    ]


def _repeats(statement: str, deals: Table, other: Table, by: str) -> Agreement:
    """A deal repeats the columns of the row it names; null where that is unknown."""
    columns = [name for name in other.columns if name != by]
    side = other.rename({f"_{name}": name for name in other.columns})
    found = deals.select(*KEY, by).left_join(side, [(by, f"_{by}")])
    return carried(statement, deals, found, KEY, {name: f"_{name}" for name in columns})


def _leads(deals: Table, leads: Table, as_of: AsOf) -> list[Agreement]:
    """The lead of a deal is its customer's, and the earliest one by the closing of the deal, or by as_of."""
    t = deals.select(
        *KEY,
        party=attribution.party(deals.account_id, deals.company_id),
        until=deals.is_open.ifelse(as_of, deals.close_date),
    )
    known = leads.select("party", "mql_date")
    t = t.join(known, "party")
    t = t.filter(t.mql_date <= t.until)
    earliest = t.group_by(*KEY).agg(mql_date=t.mql_date.min())
    named = deals.filter(deals.mql_id.notnull())
    own = leads.rename(mql_id="lead_id").select(
        "mql_id", "mql_date", "party", "lead_source", "lead_score", "first_touch_channel", "last_touch_channel"
    )
    dated = named.select(*KEY, "mql_id").join(own.select("mql_id", "mql_date"), "mql_id")
    with_party = named.mutate(party=attribution.party(named.account_id, named.company_id))
    return [
        _repeats("lead of a deal", with_party, own.drop("mql_date"), "mql_id"),
        carried("lead of a deal = the first of its customer", dated, earliest, KEY, ("mql_date",)),
    ]


def _activities(deals: Table, engagements: Table, as_of: AsOf) -> Agreement:
    done = engagements.filter(engagements.deal_id.notnull() & (engagements.engagement_date <= as_of))
    parts = done.group_by("deal_id").agg(activities=done.count(), last_activity_date=done.engagement_date.max())
    parts = parts.semi_join(deals, "deal_id")
    columns = ("activities", "last_activity_date")
    return carried("activities of a deal", deals.filter(deals.activities > 0), parts, KEY, columns)


def _dated(deals: Table, as_of: AsOf) -> Table:
    """What follows from the columns beside it."""
    worth = deals.amount.cast("float64") * deals.probability
    last = periods.days_between(deals.last_activity_date, as_of)
    return broken(
        "a deal of the pipeline = its parts",
        deals,
        KEY,
        weighted_value=worth.isnull() | ((deals.weighted_value.cast("float64") - worth).abs() <= CENT),
        days_since_last_activity=deals.days_since_last_activity.identical_to(last),
        days_until_close=deals.days_until_close.identical_to(periods.days_between(as_of, deals.expected_close_date)),
        days_open=deals.days_open.isnull() | (deals.days_open == periods.days_between(deals.created_date, as_of)),
        is_idle=deals.is_idle == (deals.is_open & _quiet(deals, as_of)),
    )


def _quiet(deals: Table, as_of: AsOf) -> ibis.expr.types.BooleanValue:
    since = ibis.coalesce(deals.last_activity_date, deals.created_date)
    return (periods.days_between(since, as_of) >= pipeline.IDLE_DAYS).fill_null(False)
