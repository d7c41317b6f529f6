import ibis

from tapdata.logic import money, periods, rates, subscription_health
from tapdata.model import AsOf, Table, model


@model(
    grain=("account_id",),
    columns={
        "account_id": "Account, as in the application database.",
        "account_name": "Company name.",
        "account_type": "Kind of business, lower case.",
        "industry_vertical": "Industry as recorded, else the kind of business.",
        "account_status": "active, trial, churned, suspended, pending or unknown, as of the last load; unmapped.",
        "subscription_id": "Current subscription: the one that counts at as_of, else the trial; null for none.",
        "subscription_status": "Its status: active, past_due, unpaid, trial, ...; no_subscription.",
        "plan_type": "Its plan; null for none.",
        "billing_interval": "How often it is billed, lower case.",
        "monthly_recurring_revenue": "MRR at as_of, USD per month.",
        "annual_recurring_revenue": "MRR x 12, USD per year.",
        "mrr_per_location": "MRR / locations, USD per month; null without a location.",
        "subscription_started_at": "First day of the current subscription.",
        "current_period_start": "First day of its billing period, by Stripe.",
        "current_period_end": "Day that period ends; may lie after as_of.",
        "first_paid_date": "First day with MRR above 0; null for an account that never paid.",
        "has_churned": "It paid and has no MRR at as_of.",
        "trial_start_date": "First day of the account's first trial, by Stripe.",
        "trial_end_date": "Day that trial ended or ends.",
        "trial_duration_days": "Days of that trial.",
        "is_trial_account": "In a trial at as_of, and without MRR.",
        "is_new_customer": "Created in the 30 days to as_of.",
        "billing_email": "Billing e-mail in Stripe, else that of the account.",
        "total_locations": "Locations that exist, count.",
        "company_size_category": "By employees: enterprise > 1000, mid_market > 250, small_business > 50, startup.",
        "account_type_tier": "By employees: 1 > 1000, 2 > 250, 3 > 50, 4 otherwise (1 = largest).",
        "account_created_at": "Creation, UTC.",
        "account_age_days": "Days from creation to as_of.",
        "account_age_months": "Whole calendar months from creation to as_of.",
        "subscription_health_score": "Points 0-100: active and paying 90, trial 60, past due 30, else 10.",
        "customer_lifecycle_stage": "trial, new_customer (paying for <= 90 days), active_customer, at_risk, inactive.",
    },
    pii=("account_name", "billing_email"),
)
def int_customers__core(
    stg_app_database__accounts: Table,
    stg_app_database__locations: Table,
    stg_stripe__customers: Table,
    int_subscriptions__core: Table,
    account_mrr: Table,
    as_of: AsOf,
) -> Table:
    """One row per account with its current subscription, MRR, size and lifecycle."""
    rows = int_subscriptions__core
    known = rows.filter(~rows.is_orphan, rows.account_id.notnull())
    candidates = known.filter(known.is_counted | (known.is_in_trial & known.is_live))
    latest = ibis.window(
        group_by=candidates.account_id,
        order_by=[
            ibis.desc(candidates.is_counted.cast("int64")),
            ibis.desc(candidates.subscription_started_at, nulls_first=False),
            ibis.desc(candidates.subscription_id),
        ],
    )
    ranked = candidates.mutate(_rank=ibis.row_number().over(latest))
    current = ranked.filter(ranked._rank == 0).select(
        "subscription_id", "subscription_status", "plan_type", "billing_interval", "subscription_started_at",
        "current_period_start", "current_period_end", "is_in_trial", _subscriber="account_id",
    )  # fmt: skip
    tried = known.filter(known.trial_start_date.notnull())
    trials = tried.mutate(
        _rank=ibis.row_number().over(
            ibis.window(group_by=tried.account_id, order_by=[tried.trial_start_date, tried.subscription_id])
        )
    )
    trials = trials.filter(trials._rank == 0).select(
        "trial_start_date", "trial_end_date", "trial_duration_days", _tried="account_id"
    )
    held = account_mrr.filter(account_mrr.valid_to.isnull())
    paying = held.select("first_paid_date", "is_churned", _payer="account_id", _mrr="mrr")
    venues = stg_app_database__locations.filter(~stg_app_database__locations.is_orphan)
    venues = venues.group_by(_owner="account_id").agg(_locations=venues.count())
    billed = stg_stripe__customers.filter(stg_stripe__customers.customer_email.notnull())
    billed = billed.group_by(_billed="account_id").agg(_email=billed.customer_email.min())
    accounts = stg_app_database__accounts
    t = accounts.left_join(current, accounts.account_id == current._subscriber)
    t = t.left_join(trials, t.account_id == trials._tried)
    t = t.left_join(paying, t.account_id == paying._payer)
    t = t.left_join(venues, t.account_id == venues._owner)
    t = t.left_join(billed, t.account_id == billed._billed)
    mrr = t._mrr.fill_null(ibis.literal(0).cast(money.USD))
    locations = t._locations.fill_null(0)
    status = t.subscription_status.fill_null("no_subscription")
    in_trial = t.is_in_trial.fill_null(False) & (mrr == 0)
    days_paying = periods.days_between(t.first_paid_date, as_of)
    return t.select(
        "account_id", "account_name", "account_type", "account_status", "subscription_id", "plan_type",
        "billing_interval", "subscription_started_at", "current_period_start", "current_period_end",
        "first_paid_date", "trial_start_date", "trial_end_date", "trial_duration_days", "company_size_category",
        "account_type_tier", "account_created_at", "account_age_days", "account_age_months",
        industry_vertical=t.industry,
        subscription_status=status,
        monthly_recurring_revenue=mrr,
        annual_recurring_revenue=money.dollars(mrr * 12),
        mrr_per_location=money.dollars(rates.ratio(mrr, locations)),
        has_churned=t.is_churned.fill_null(False),
        is_trial_account=in_trial,
        is_new_customer=t.account_age_days <= subscription_health.NEW_ACCOUNT_DAYS,
        billing_email=ibis.coalesce(t._email, t.email),
        total_locations=locations,
        subscription_health_score=subscription_health.score(status, mrr, in_trial),
        customer_lifecycle_stage=subscription_health.lifecycle_stage(status, mrr, in_trial, days_paying),
    )  # fmt: skip
