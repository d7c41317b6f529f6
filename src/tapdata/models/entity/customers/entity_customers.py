from tapdata.logic import account_columns, mrr, periods, revenue
from tapdata.model import AsOf, Table, model


@model(
    grain=("account_id",),
    columns={
        "account_id": "Account, as in the application database.",
        "customer_id": "The same, under the name dashboards use.",
        "company_name": "Name of the account, trimmed; null when blank.",
        "customer_name": "The same, under the name dashboards use.",
        "industry": "Industry as recorded, else the kind of business.",
        "account_type": "Kind of business, lower case: restaurant, bar, stadium, hotel, corporate.",
        "company_size_category": "By employees: enterprise > 1000, mid_market > 250, small_business > 50, startup.",
        "employee_count": "Employees, people.",
        "created_at": "Creation of the account, UTC.",
        "days_since_creation": "Days from creation to as_of.",
        "account_age_months": "Whole calendar months from creation to as_of.",
        "months_since_first_subscription": "Whole calendar months from the first subscription to as_of.",
        "subscription_id": "Current subscription; null for none.",
        "subscription_status": "Its status: active, past_due, unpaid, trial, ...; no_subscription.",
        "billing_email": "Billing e-mail in Stripe, else that of the account.",
        "mrr_per_location": "MRR / venues, USD per month; null without one.",
        "avg_user_engagement_score": "avg_engagement_score, under the name dashboards use.",
        "lifetime_value": "Paid to date: paid invoices less refunds, USD; 0 when Stripe knows none.",
    }
    | account_columns.STATE
    | account_columns.TRENDS,
    pii=("company_name", "customer_name", "billing_email"),
)
def entity_customers(
    entity_customers_daily: Table,
    stg_app_database__accounts: Table,
    int_customers__core: Table,
    stg_stripe__invoices: Table,
    stg_stripe__charges: Table,
    as_of: AsOf,
) -> Table:
    """One row per account as it is at as_of: the last row of ``entity_customers_daily`` and what the account is.

    Without the anonymous account.
    """
    daily, accounts, core = entity_customers_daily, stg_app_database__accounts, int_customers__core
    cash = revenue.collected(stg_stripe__invoices, stg_stripe__charges)
    cash = cash.filter(~cash.is_orphan, cash.day <= as_of)
    paid = cash.group_by(payer="account_id").agg(lifetime_value=revenue.total(cash.usd))
    about = accounts.select(
        "account_type", "company_size_category", "employee_count", "account_age_months", _account="account_id"
    )
    current = core.select(
        "subscription_id", "subscription_status", "billing_email", "mrr_per_location", _core="account_id"
    )
    today = daily.filter(daily.snapshot_date == as_of)
    t = (
        today.left_join(about, today.account_id == about._account)
        .left_join(current, today.account_id == current._core)
        .left_join(paid, today.account_id == paid.payer)
    )
    own = (
        "account_id",
        "customer_id",
        "company_name",
        "customer_name",
        "industry",
        "created_at",
        "days_since_creation",
    )
    return t.select(
        *own,
        *(name for name in about.columns if name != "_account"),
        *(name for name in current.columns if name != "_core"),
        *account_columns.STATE,
        *account_columns.TRENDS,
        avg_user_engagement_score=today.avg_engagement_score,
        months_since_first_subscription=periods.months_between(today.first_subscription_date, as_of),
        lifetime_value=paid.lifetime_value.fill_null(mrr.NOTHING),
    )
