import ibis

from tapdata.logic import links, money, periods, rows, text
from tapdata.model import AsOf, Table, model

PLANS = {
    "starter": "Starter",
    "professional": "Professional",
    "business": "Business",
    "enterprise": "Enterprise",
    "trial": "Trial",
    "custom": "Custom",
}
STATUSES = {
    "active": "Active",
    "canceled": "Cancelled",
    "cancelled": "Cancelled",
    "expired": "Expired",
    "trial": "Trial",
    "trialing": "Trial",
    "pending": "Pending",
}


@model(
    grain=("subscription_id",),
    columns={
        "subscription_id": "Subscription period of an account; an upgrade closes one and opens another.",
        "subscription_key": "Surrogate key: MD5 of subscription_id.",
        "account_id": "Subscribing account.",
        "plan_name": "Plan as in raw.",
        "status": "Status as in raw, so as of the last load.",
        "billing_cycle": "How often it is billed, lower case; the price is per month whatever it is.",
        "plan_tier": "Starter, Professional, Business, Enterprise, Trial, Custom; unmapped for any other plan.",
        "subscription_status": "Active, Cancelled, Expired, Trial, Pending on as_of, by dates and status; unmapped.",
        "is_live": "Started by as_of and not ended by then; of several live rows of an account one counts.",
        "monthly_price": "Price, USD per month.",
        "normalized_mrr": "USD per month while live, 0 before, after and in a trial; rows of an account may overlap.",
        "annual_revenue": "normalized_mrr x 12, USD per year: what the subscription pays, not the customer's turnover.",
        "start_date": "First paid day.",
        "end_date": "Day it ends, the first without it; null while open, or when known only after as_of.",
        "subscription_age_days": "Days from the start to the end, or to as_of while it lasts; null before the start.",
        "lifecycle_stage": "Ended, Future, Expiring Soon <= 30 days left, New <= 30 old, Recent <= 90, Established.",
        "churn_risk": "Churned (ended, or upgraded), High <= 30 days left, Medium <= 90, Low; Unknown if not Active.",
        "total_contract_value": "Price x whole months elapsed from the start to the end or as_of, USD; 0 for a trial.",
        "missing_plan_name": "The plan is null or blank.",
        "missing_status": "The status is null or blank.",
        "missing_start_date": "The first paid day is null: the row is never live.",
        "missing_end_date": "Cancelled or expired without a last day: by its dates still live.",
        "invalid_price": "The price is null or negative.",
        "invalid_date_range": "It ends before it starts.",
        "is_orphan": "The account is named and does not exist.",
        "subscription_created_at": "Creation, UTC.",
        "subscription_updated_at": "Last update, UTC; may lie after as_of.",
    },
)
def stg_app_database__subscriptions(
    app_database_subscriptions: Table, stg_app_database__accounts: Table, as_of: AsOf
) -> Table:
    """One row per subscription period of an account.

    An end after as_of is known only where the row was last written by then. Which of an account's overlapping live
    rows counts is decided per day in the intermediate layer: summing normalized_mrr here counts an upgrade twice.
    """
    t = rows.accepted(app_database_subscriptions, "app_database_subscriptions", as_of)
    t = links.with_parents(t, links.Parent("customer_id", stg_app_database__accounts, "account_id"))
    known = (t.end_date <= as_of) | (periods.day(t.updated_at) <= as_of)
    end = ibis.cases((known, t.end_date), else_=ibis.null("date"))
    started = t.start_date <= as_of
    ended = (end <= as_of).fill_null(False)
    live = started.fill_null(False) & ~ended
    plan = text.mapped(t.plan_name, PLANS)
    recorded = text.mapped(t.status, STATUSES)
    closed = recorded.isin(("Cancelled", "Expired"))
    status = ibis.cases(
        (ended & ~closed & (recorded != text.UNMAPPED), "Expired"),
        (live & closed & t.end_date.notnull(), "Active"),
        (~started & (recorded == "Active"), "Pending"),
        else_=recorded,
    )
    trial = ((recorded == "Trial") | (plan == "Trial")).fill_null(False)
    nothing = ibis.literal(0).cast(money.USD)
    price = money.dollars(t.monthly_price)
    sound_price = ibis.cases((price >= 0, price), else_=ibis.null(money.USD))
    mrr = ibis.cases((live & ~trial, sound_price), else_=nothing)
    last_day = ibis.cases((ended, end), else_=as_of)
    age = ibis.cases((started, periods.days_between(t.start_date, last_day)), else_=ibis.null("int64"))
    months = ibis.cases((age >= 0, periods.months_between(t.start_date, last_day)), else_=ibis.null("int64"))
    days_left = periods.days_between(as_of, end)
    return t.select(
        subscription_id=t.id,
        subscription_key=text.surrogate_key(t.id),
        account_id=t.customer_id,
        plan_name=t.plan_name,
        status=t.status,
        billing_cycle=text.normal(t.billing_cycle),
        plan_tier=plan,
        subscription_status=status,
        is_live=live,
        monthly_price=price,
        normalized_mrr=mrr,
        annual_revenue=money.dollars(mrr * 12),
        start_date=t.start_date,
        end_date=end,
        subscription_age_days=age,
        lifecycle_stage=ibis.cases(
            (ended, "Ended"), (started.isnull(), ibis.null("string")), (~started, "Future"),
            (days_left <= 30, "Expiring Soon"), (age <= 30, "New"), (age <= 90, "Recent"), else_="Established",
        ),
        churn_risk=ibis.cases(
            (ended, "Churned"), ((status != "Active").fill_null(True) | ~live, "Unknown"), (days_left <= 30, "High"),
            (days_left <= 90, "Medium"), else_="Low",
        ),
        total_contract_value=money.dollars(ibis.cases((trial, nothing), else_=sound_price).cast("float64") * months),
        missing_plan_name=text.is_missing(t.plan_name),
        missing_status=text.is_missing(t.status),
        missing_start_date=t.start_date.isnull(),
        missing_end_date=closed.fill_null(False) & t.end_date.isnull(),
        invalid_price=(price < 0).fill_null(True),
        invalid_date_range=(t.end_date < t.start_date).fill_null(False),
        is_orphan=t.is_orphan,
        subscription_created_at=t.created_at,
        subscription_updated_at=t.updated_at,
    )  # fmt: skip
