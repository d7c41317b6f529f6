import ibis

from tapdata.logic import health, money, support
from tapdata.model import Table, model

SAME = (
    "account_id", "customer_id", "customer_name", "monthly_recurring_revenue", "customer_health_score",
    "engagement_component", "device_component", "revenue_component", "support_component", "adoption_component",
    "churn_risk_score", "composite_success_score", "health_band", "churn_risk_band", "avg_engagement_score",
    "total_users", "support_tickets_30d", "open_tickets", "avg_device_health_score", "pour_volume_liters_30d",
)  # fmt: skip


@model(
    grain=("metric_date", "account_id"),
    columns={
        "metric_date": "Day, UTC.",
        "date": "The same day.",
        "account_id": "Account, as in the application database.",
        "customer_id": "The same, under the name dashboards use.",
        "customer_name": "Name of the account, as of today.",
        "monthly_recurring_revenue": "MRR, USD per month.",
        "customer_health_score": "Health, 0-100.",
        "health_score": "The same, under the name dashboards use.",
        "engagement_component": "Mean engagement x 100, 0-100.",
        "device_component": "Mean device health, 0-100.",
        "revenue_component": "50 + 50 x change of MRR over 90 days, 0-100; null when MRR is new, 0 without MRR.",
        "support_component": "100 - 10 per open ticket - 5 per breach, 0-100.",
        "adoption_component": "Features used in 30 days / features of the catalogue, 0-100.",
        "health_band": "healthy >= 80, neutral >= 60, at_risk >= 40, critical.",
        "churn_risk_score": "Churn risk by rule, 0-100; a ranking, not a probability.",
        "churn_risk_band": "critical > 80, high > 60, medium > 40, low.",
        "is_at_risk": "It pays and its churn risk is high or critical.",
        "composite_success_score": ".4 health + .3 engagement + .2 devices + .1 venues, 0-100, of what applies.",
        "health_change_30d": "Health less that 30 days before, points; null when younger.",
        "total_users": "Users created by the day.",
        "monthly_active_users": "Users with a session in 30 days.",
        "user_activation_rate_pct": "Users with a session in 30 days / users, percent.",
        "avg_engagement_score": "Mean engagement of the account's users, 0-1; null without users.",
        "features_adopted": "Distinct features used in 30 days.",
        "feature_adoption_rate_pct": "Those / features of the catalogue, percent.",
        "support_tickets_30d": "Tickets opened in 30 days.",
        "open_tickets": "Tickets open at the day's end.",
        "ticket_resolution_rate_90d_pct": "Of the tickets opened in 90 days, closed by the day, percent.",
        "avg_ticket_resolution_hours_90d": "Mean hours from opening to closing, of tickets closed in 90 days.",
        "active_device_count": "Devices with an event in 30 days.",
        "avg_device_health_score": "Mean health of the tap controllers, 0-100.",
        "pour_volume_liters_30d": "Volume poured in 30 days, litres.",
        "expansion_mrr_30d": "MRR added in 30 days by upgrades while paying, USD: sum of the days' expansions.",
    },
    pii=("customer_name",),
)
def metrics_customer_success(entity_customers_daily: Table, ticket_days: Table) -> Table:
    """One row per account and day of its life, as of that day."""
    daily = entity_customers_daily
    window = ibis.window(group_by=daily.account_id, order_by=daily.snapshot_date, preceding=29, following=0)
    days = daily.mutate(expanded=daily.expansion_mrr.sum().over(window))
    tickets = ticket_days.select(
        "tickets_90d", "created_90d_closed", "timed_90d", "resolution_hours_90d", _account="account_id", _day="day"
    )
    t = days.left_join(tickets, [days.account_id == tickets._account, days.snapshot_date == tickets._day])
    return t.select(
        *SAME,
        metric_date=t.snapshot_date,
        date=t.snapshot_date,
        health_score=t.customer_health_score,
        is_at_risk=health.is_at_risk(t.monthly_recurring_revenue, t.churn_risk_score),
        health_change_30d=t.health_score_30d_change,
        monthly_active_users=t.active_users_30d,
        user_activation_rate_pct=t.user_activation_rate_30d,
        features_adopted=t.features_used_30d,
        feature_adoption_rate_pct=t.adoption_component,
        ticket_resolution_rate_90d_pct=support.resolution_rate(t.created_90d_closed, t.tickets_90d),
        avg_ticket_resolution_hours_90d=support.mean_resolution_hours(t.resolution_hours_90d, t.timed_90d),
        active_device_count=t.active_devices,
        expansion_mrr_30d=money.dollars(t.expanded),
    )
