import ibis

from tapdata.logic import account_days, money, mrr, periods, rates
from tapdata.model import Follow, Incremental, Table, model

CLOSING = (
    "company_name", "customer_status", "customer_tier", "plan_tier", "paying_status", "monthly_recurring_revenue",
    "active_subscriptions", "total_users", "active_users_7d", "active_users_30d", "features_used_30d",
    "avg_engagement_score", "total_devices", "healthy_devices", "avg_device_health_score", "open_tickets",
    "customer_health_score", "health_band", "churn_risk_score", "churn_risk_band", "composite_success_score",
)  # fmt: skip
"""As on the last day of the week."""


@model(
    incremental=Incremental(
        day="week_start_date", period="week", inputs={"entity_customers_daily": Follow(day="snapshot_date", back=7)}
    ),
    grain=("account_id", "week_start_date"),
    columns={
        "account_id": "Account, as in the application database.",
        "customer_id": "The same, under the name dashboards use.",
        "week_start_date": "Monday of the week.",
        "week_end_date": "Last day of the week in the table: Sunday, or as_of in the open week.",
        "days_in_week": "Days of the week in the table, 1-7.",
        "is_complete_week": "The week is over at as_of; false for the open one.",
        "company_name": "Name of the account, as of today.",
        "customer_status": "Status at the week's end, as observed; null before the first observation.",
        "customer_tier": "Tier at the week's end, 1 = enterprise to 4 = startup, as observed.",
        "plan_tier": "Plan at the week's end; null when no subscription is live.",
        "paying_status": "paying, trial, canceled or none, at the week's end.",
        "opening_mrr": "MRR before the week, USD per month.",
        "monthly_recurring_revenue": "MRR at the week's end, USD per month.",
        "avg_mrr": "Mean MRR of the days, USD per month.",
        "new_mrr": "MRR won from accounts that never paid, USD.",
        "expansion_mrr": "MRR added while paying, USD: sum of the days.",
        "contraction_mrr": "MRR given up while paying, USD: sum of the days.",
        "churned_mrr": "MRR lost with the account, USD: sum of the days.",
        "reactivation_mrr": "MRR won back, USD: sum of the days.",
        "net_new_mrr": "New + expansion + reactivation - contraction - churned, USD: closing less opening MRR.",
        "active_subscriptions": "Subscriptions live at the week's end.",
        "total_users": "Users at the week's end.",
        "active_users_7d": "Users with a session in the 7 days to the week's end.",
        "active_users_30d": "Users with a session in the 30 days to the week's end.",
        "avg_daily_active_users": "Mean of the days' users with a session.",
        "features_used_30d": "Distinct features used in the 30 days to the week's end.",
        "avg_engagement_score": "Mean engagement of users at the week's end, 0-1.",
        "total_devices": "Devices at the week's end.",
        "healthy_devices": "Devices with a health score of 80 or more at the week's end.",
        "avg_device_health_score": "Mean health of the tap controllers at the week's end, 0-100.",
        "device_events": "Tap events.",
        "pours": "Valid pours.",
        "pour_volume_liters": "Volume poured, litres.",
        "open_tickets": "Tickets open at the week's end.",
        "customer_health_score": "Health at the week's end, 0-100.",
        "avg_health_score": "Mean health of the days, 0-100.",
        "health_score_change": "Health at the week's end less that of the week before, points.",
        "health_band": "healthy >= 80, neutral >= 60, at_risk >= 40, critical, at the week's end.",
        "churn_risk_score": "Churn risk at the week's end, 0-100.",
        "churn_risk_band": "critical > 80, high > 60, medium > 40, low, at the week's end.",
        "composite_success_score": "Composite score at the week's end, 0-100.",
    },
    pii=("company_name",),
)
def entity_customers_weekly(entity_customers_daily: Table) -> Table:
    """One row per account and week of its life, Monday to Sunday; the open week is there and marked."""
    daily = entity_customers_daily.mutate(week_start_date=periods.week(entity_customers_daily.snapshot_date))
    sums = daily.group_by("account_id", "week_start_date").agg(
        week_end_date=daily.snapshot_date.max(),
        days_in_week=daily.count(),
        avg_mrr=rates.ratio(daily.monthly_recurring_revenue.sum(), daily.count()),
        avg_daily_active_users=rates.ratio(daily.active_users_1d.sum(), daily.count()),
        avg_health_score=account_days.exact_mean(daily.customer_health_score),
        device_events=daily.device_events.sum(),
        pours=daily.pours.sum(),
        pour_volume_liters=account_days.exact_sum(daily.pour_volume_liters),
        **{name: money.dollars(daily[name].sum()) for name in (*mrr.MOVEMENTS, "net_new_mrr")},
    )
    closing = daily.select(*CLOSING, _account="account_id", _day="snapshot_date")
    weeks = sums.join(closing, [sums.account_id == closing._account, sums.week_end_date == closing._day])
    t = weeks.select(*sums.columns, *CLOSING)
    order = ibis.window(group_by=t.account_id, order_by=t.week_start_date)
    return t.mutate(
        customer_id=t.account_id,
        is_complete_week=periods.weekday(t.week_end_date) == 7,
        opening_mrr=t.monthly_recurring_revenue.lag().over(order).fill_null(mrr.NOTHING),
        health_score_change=t.customer_health_score - t.customer_health_score.lag().over(order),
    )
