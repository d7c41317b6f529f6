import ibis

from tapdata.logic import crm, json, links, rates, rows, text
from tapdata.model import AsOf, Table, model

BUSINESS_TYPES = {name: name for name in ("restaurant", "bar", "stadium", "hotel", "corporate", "retail", "other")}
COUNTRIES = {
    "united_states": "US",
    "united_states_of_america": "US",
    "usa": "US",
    "us": "US",
    "canada": "CA",
    "ca": "CA",
}
LEAD_STATUSES = {
    name: name
    for name in (
        "new", "open", "in_progress", "open_deal", "attempted_to_contact", "contacted", "connected", "bad_timing",
        "qualified", "unqualified",
    )
}  # fmt: skip
IN_CONVERSATION = ("in_progress", "open_deal", "contacted", "connected")
SCORES = {
    "customer": 100,
    "opportunity": 80,
    "salesqualifiedlead": 60,
    "marketingqualifiedlead": 40,
    "lead": 20,
    "subscriber": 10,
}


@model(
    grain=("hubspot_company_id",),
    columns={
        "hubspot_company_id": "Company, as in HubSpot.",
        "hubspot_company_key": "Surrogate key: MD5 of hubspot_company_id.",
        "company_name": "Company name, trimmed; null when blank.",
        "company_domain": "Web domain as recorded, lower case.",
        "industry": "Industry as recorded, lower case.",
        "business_type": "Kind of business as in raw.",
        "company_type": "restaurant, bar, stadium, hotel, corporate, retail or other; unmapped for any other value.",
        "employee_count": "Employees, people.",
        "annual_revenue": "Yearly revenue recorded in HubSpot, USD; often 12 x MRR instead of the company's turnover.",
        "company_size_category": "enterprise >= 1000 employees, mid_market >= 100, small_business >= 10, startup > 0.",
        "revenue_tier": "annual_revenue USD: tier_1 >= 100M, tier_2 >= 10M, tier_3 >= 1M, tier_4 >= 100k, else tier_5.",
        "location_count": "Venues recorded in HubSpot; often stale.",
        "device_count": "Devices recorded in HubSpot; often stale.",
        "crm_plan_name": "Plan recorded in HubSpot, lower case; customers only.",
        "crm_monthly_recurring_revenue": "MRR recorded in HubSpot, USD per month; subscriptions are the truth.",
        "potential_monthly_recurring_revenue": "MRR a prospect could bring, USD per month, as sales recorded it.",
        "city": "City.",
        "state_code": "State, two letters, upper case; null when it is not written so.",
        "country_code": "Country, ISO two letters; unmapped for a country outside the vocabulary.",
        "postal_code": "Postal code.",
        "phone_cleaned": "Digits of the phone number, without extension.",
        "website": "Web site as recorded.",
        "primary_domain": "Host of the domain, else of the web site; lower case, without www.",
        "account_id": "Account of the application this company is, as text; null for a prospect.",
        "lifecycle_stage": "HubSpot life-cycle stage, lower case; unmapped outside its vocabulary.",
        "lead_status": "Where sales stands with a prospect: new, contacted, qualified, unqualified, ...; or unmapped.",
        "lifecycle_score": "Points by stage: customer 100, opportunity 80, SQL 60, MQL 40, lead 20, subscriber 10.",
        "analytics_source": "Where a prospect came from, as recorded.",
        "lead_quality_tier": (
            "existing_customer; high_quality (opportunity, SQL, or qualified with >= 100 employees); "
            "engaged; target_size; qualified; needs_nurturing."
        ),
        "is_archived": "Archived in HubSpot; not deleted.",
        "is_orphan": "It names an account that does not exist.",
        "missing_company_name": "The name is null or blank.",
        "missing_domain": "No domain and no web site.",
        "missing_account_mapping": "It names no account: a prospect.",
        "hubspot_company_created_at": "Creation in HubSpot, UTC.",
        "hubspot_company_updated_at": "Last update in HubSpot, UTC; may lie after as_of.",
    },
    pii=("company_name", "phone_cleaned"),
)
def stg_hubspot__companies(hubspot_companies: Table, stg_app_database__accounts: Table, as_of: AsOf) -> Table:
    """One row per CRM company: customers and prospects."""
    t = rows.accepted(hubspot_companies, "hubspot_companies", as_of)
    p = t.properties
    t = t.mutate(
        account_id=crm.identifier(p, "account_id"),
        people=rates.non_negative(json.integer(p, "numberofemployees")),
        revenue=crm.amount(p, "annualrevenue"),
        stage=crm.lifecycle(p),
        lead=text.mapped(
            ibis.coalesce(json.text(p, "lead_status"), json.text(p, "hs_lead_status")), LEAD_STATUSES
        ),
        domain=json.text(p, "domain").lower(),
        website=json.text(p, "website"),
        state=json.text(p, "state").upper(),
    )  # fmt: skip
    t = links.with_parents(t, links.Parent("account_id", stg_app_database__accounts, "account_id"))
    p, people, revenue, stage, lead = t.properties, t.people, t.revenue, t.stage, t.lead
    large = (people >= 100).fill_null(False)
    qualified = (lead == "qualified").fill_null(False)
    return t.select(
        hubspot_company_id=t.id,
        hubspot_company_key=text.surrogate_key(t.id),
        company_name=ibis.coalesce(text.clean(t.name), json.text(p, "name")),
        company_domain=t.domain,
        industry=json.text(p, "industry").lower(),
        business_type=t.business_type,
        company_type=text.mapped(t.business_type, BUSINESS_TYPES),
        employee_count=people,
        annual_revenue=revenue,
        company_size_category=ibis.cases(
            (people >= 1000, "enterprise"), (people >= 100, "mid_market"), (people >= 10, "small_business"),
            (people > 0, "startup"), else_=ibis.null("string"),
        ),
        revenue_tier=ibis.cases(
            (revenue >= 100_000_000, "tier_1"), (revenue >= 10_000_000, "tier_2"), (revenue >= 1_000_000, "tier_3"),
            (revenue >= 100_000, "tier_4"), (revenue > 0, "tier_5"), else_=ibis.null("string"),
        ),
        location_count=ibis.coalesce(t.location_count.cast("int64"), json.integer(p, "location_count")),
        device_count=json.integer(p, "device_count"),
        crm_plan_name=json.text(p, "tier").lower(),
        crm_monthly_recurring_revenue=crm.amount(p, "mrr"),
        potential_monthly_recurring_revenue=crm.amount(p, "potential_mrr"),
        city=json.text(p, "city"),
        state_code=ibis.cases((t.state.re_search("^[A-Z][A-Z]$"), t.state), else_=ibis.null("string")),
        country_code=text.mapped(json.text(p, "country"), COUNTRIES),
        postal_code=json.text(p, "zip"),
        phone_cleaned=crm.phone_digits(json.text(p, "phone")),
        website=t.website,
        primary_domain=ibis.coalesce(crm.host(t.domain), crm.host(t.website)),
        account_id=t.account_id,
        lifecycle_stage=stage,
        lead_status=lead,
        lifecycle_score=stage.cases(*SCORES.items(), else_=ibis.null("int64")),
        analytics_source=json.text(p, "source"),
        lead_quality_tier=ibis.cases(
            (stage.isin(("customer", "evangelist")), "existing_customer"),
            (stage.isin(("opportunity", "salesqualifiedlead")) | (qualified & large), "high_quality"),
            (lead.isin(IN_CONVERSATION), "engaged"),
            (large, "target_size"),
            ((stage == "marketingqualifiedlead") | qualified, "qualified"),
            (stage.notnull() | lead.notnull(), "needs_nurturing"),
            else_=ibis.null("string"),
        ),
        is_archived=t.archived,
        is_orphan=t.is_orphan,
        missing_company_name=text.is_missing(t.name) & json.text(p, "name").isnull(),
        missing_domain=t.domain.isnull() & t.website.isnull(),
        missing_account_mapping=t.account_id.isnull(),
        hubspot_company_created_at=ibis.coalesce(t.createdat, t.created_date.cast("timestamp")),
        hubspot_company_updated_at=t.updatedat,
    )  # fmt: skip
