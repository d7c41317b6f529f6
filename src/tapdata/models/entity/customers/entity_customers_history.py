import ibis

from tapdata.logic import money, mrr, scd2
from tapdata.model import Table, model

TRACKED = (
    "customer_status", "customer_tier", "plan_tier", "paying_status", "monthly_recurring_revenue", "health_band",
    "churn_risk_band",
)  # fmt: skip
PREVIOUS = {
    "previous_status": "customer_status", "previous_tier": "customer_tier", "previous_plan": "plan_tier",
    "previous_paying_status": "paying_status", "previous_mrr": "monthly_recurring_revenue",
    "previous_health_score": "customer_health_score", "previous_health_band": "health_band",
    "previous_churn_risk_score": "churn_risk_score", "previous_churn_risk_band": "churn_risk_band",
    "previous_active_subscriptions": "active_subscriptions", "previous_active_users_30d": "active_users_30d",
}  # fmt: skip
"""What the period before held on its first day."""
SHOWN = (
    "account_id", "company_name", "industry", "created_at", "first_subscription_date", "active_subscriptions",
    "total_devices", "device_events_30d", "active_users_30d", "customer_health_score", "churn_risk_score",
)  # fmt: skip


@model(
    grain=("account_id", "valid_from"),
    columns={
        "account_id": "Account, as in the application database.",
        "valid_from": "First day of the period.",
        "valid_to": "First day after it; null while it lasts.",
        "is_current": "The period lasts at as_of.",
        "change_type": "new_customer (the first row), status_change, tier_change, mrr_change, subscription_change (plan "
        "or trial), health_score_change (band), risk_change (band): the first that applies; initial_load: an "
        "attribute that was not known became known.",
        "company_name": "Name of the account, as of today.",
        "industry": "Industry, as of today.",
        "created_at": "Creation of the account, UTC.",
        "first_subscription_date": "First day of the first subscription; null until then.",
        "customer_status": "active, trial, churned, suspended, pending or unknown, as observed; null before that.",
        "previous_status": "The status of the period before.",
        "customer_tier": "By head-count, 1 = enterprise to 4 = startup, as observed; null before that.",
        "previous_tier": "The tier of the period before.",
        "plan_tier": "Plan of the subscription that counts; null when none is live.",
        "previous_plan": "The plan of the period before.",
        "paying_status": "paying, trial (live, no MRR), canceled or none.",
        "previous_paying_status": "The same of the period before.",
        "monthly_recurring_revenue": "MRR, USD per month.",
        "previous_mrr": "MRR of the period before, USD per month; null in the first.",
        "mrr_change_amount": "MRR less that of the period before, USD; in the first, less 0.",
        "active_subscriptions": "Subscriptions live on the first day of the period.",
        "previous_active_subscriptions": "The same of the period before.",
        "subscription_change_count": "Live subscriptions less those of the period before.",
        "customer_health_score": "Health on the first day of the period, 0-100.",
        "previous_health_score": "The same of the period before.",
        "health_score_change": "Health less that of the period before, points; null in the first.",
        "health_band": "healthy >= 80, neutral >= 60, at_risk >= 40, critical.",
        "previous_health_band": "The band of the period before.",
        "churn_risk_score": "Churn risk on the first day of the period, 0-100.",
        "previous_churn_risk_score": "The same of the period before.",
        "churn_risk_band": "critical > 80, high > 60, medium > 40, low.",
        "previous_churn_risk_band": "The band of the period before.",
        "active_users_30d": "Users with a session in the 30 days to the first day of the period.",
        "previous_active_users_30d": "The same of the period before.",
        "total_devices": "Devices installed by the first day of the period.",
        "device_events_30d": "Tap events in the 30 days to it.",
    },
    pii=("company_name",),
)
def entity_customers_history(entity_customers_daily: Table) -> Table:
    """One row per account and period in which status, tier, plan, MRR, health band and risk band do not change."""
    used = dict.fromkeys((*SHOWN, *TRACKED, *PREVIOUS.values(), "snapshot_date"))
    states = entity_customers_daily.select(*used)
    t = scd2.periods(states, key=["account_id"], tracked=TRACKED, day="snapshot_date", previous=PREVIOUS)
    return t.select(
        *SHOWN, *TRACKED, *PREVIOUS, "valid_from", "valid_to", "is_current",
        change_type=ibis.cases(
            (t.is_first, "new_customer"),
            (t.customer_status_changed & t.previous_status.notnull(), "status_change"),
            (t.customer_tier_changed & t.previous_tier.notnull(), "tier_change"),
            (t.monthly_recurring_revenue_changed, "mrr_change"),
            (t.plan_tier_changed | t.paying_status_changed, "subscription_change"),
            (t.health_band_changed, "health_score_change"),
            (t.churn_risk_band_changed, "risk_change"),
            else_="initial_load",
        ),
        mrr_change_amount=money.dollars(t.monthly_recurring_revenue - t.previous_mrr.fill_null(mrr.NOTHING)),
        subscription_change_count=t.active_subscriptions - t.previous_active_subscriptions.fill_null(0),
        health_score_change=t.customer_health_score - t.previous_health_score,
    )  # fmt: skip
