import ibis

from tapdata.logic import periods, rows, text
from tapdata.model import AsOf, Table, model

STATUSES = {
    "active": "active",
    "trial": "trial",
    "churned": "churned",
    "suspended": "suspended",
    "pending": "pending",
    "inactive": "churned",
    "prospect": "pending",
    "unknown": "unknown",
}


@model(
    grain=("account_id",),
    columns={
        "account_id": "Account, as in the application database.",
        "account_key": "Surrogate key: MD5 of account_id.",
        "account_name": "Company name, trimmed; null when blank.",
        "account_type": "Kind of business, lower case: restaurant, bar, stadium, hotel, corporate.",
        "industry": "Industry as recorded, else the kind of business; as in raw.",
        "email": "Contact e-mail of the account; equals the login of its first user.",
        "location_count": "Venues as denormalised on the account; often stale: count the locations instead.",
        "employee_count": "Employees, people.",
        "annual_revenue": "The customer's own yearly turnover, USD; not what it pays.",
        "website": "Web site.",
        "status": "Status as in raw.",
        "account_status": "active, trial, churned, suspended, pending or unknown; unmapped for any other value.",
        "company_size_category": "By employees: enterprise > 1000, mid_market > 250, small_business > 50, startup.",
        "account_type_tier": "By employees: 1 > 1000, 2 > 250, 3 > 50, 4 otherwise (1 = largest).",
        "created_date": "Day of creation, UTC: the recorded day where the moment is not known.",
        "account_age_days": "Days from creation to as_of.",
        "account_age_months": "Whole calendar months from creation to as_of.",
        "is_new_customer": "Created in the 90 days to as_of.",
        "missing_account_name": "The name is null or blank.",
        "missing_account_type": "The kind of business is null or blank.",
        "invalid_email": "The e-mail is given and is no address.",
        "account_created_at": "Creation, UTC.",
        "account_updated_at": "Last update, UTC; may lie after as_of.",
    },
    pii=("account_name", "email", "website"),
)
def stg_app_database__accounts(app_database_accounts: Table, as_of: AsOf) -> Table:
    """One row per account."""
    t = rows.accepted(app_database_accounts, "app_database_accounts", as_of)
    people = t.employee_count
    created = ibis.coalesce(periods.day(t.created_at), t.created_date)
    business = text.clean(t.business_type)
    return t.select(
        account_id=t.id,
        account_key=text.surrogate_key(t.id),
        account_name=text.clean(t.name),
        account_type=business.lower(),
        industry=ibis.coalesce(text.clean(t.industry), business),
        email=text.clean(t.email).lower(),
        location_count=t.location_count,
        employee_count=people,
        annual_revenue=t.annual_revenue,
        website=text.clean(t.website),
        status=t.status,
        account_status=text.mapped(t.status, STATUSES, missing="unknown"),
        company_size_category=people.isnull().ifelse(
            ibis.null("string"),
            ibis.cases(
                (people > 1000, "enterprise"), (people > 250, "mid_market"), (people > 50, "small_business"),
                else_="startup",
            ),
        ),
        account_type_tier=people.isnull().ifelse(
            ibis.null("int64"), ibis.cases((people > 1000, 1), (people > 250, 2), (people > 50, 3), else_=4)
        ),
        created_date=created,
        account_age_days=periods.days_between(created, as_of),
        account_age_months=periods.months_between(created, as_of),
        is_new_customer=periods.within_days(created, as_of, 90),
        missing_account_name=text.is_missing(t.name),
        missing_account_type=text.is_missing(t.business_type),
        invalid_email=~text.is_email(t.email).fill_null(True),
        account_created_at=t.created_at,
        account_updated_at=t.updated_at,
    )  # fmt: skip
