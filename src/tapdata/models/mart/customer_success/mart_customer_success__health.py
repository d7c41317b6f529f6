from tapdata.logic import health, periods, rates, success_columns
from tapdata.model import AsOf, Table, model

SAME = (
    "account_id", "customer_id", "account_type", "industry", "customer_status", "customer_tier", "account_value_tier",
    "lifecycle_stage", "subscription_status", "paying_status", "plan_tier", "monthly_recurring_revenue",
    "mrr_30d_change", "customer_health_score", "health_band", "health_score_30d_change", "engagement_component",
    "device_component", "revenue_component", "support_component", "adoption_component", "churn_risk_score",
    "churn_risk_band", "churn_risk_cause", "total_users", "days_since_last_activity", "device_events_30d",
    "total_devices", "active_devices", "avg_device_health_score", "avg_device_uptime_30d", "total_locations",
    "active_locations", "avg_location_health_score", "support_tickets_30d", "open_ticket_breaches",
)  # fmt: skip


@model(
    grain=("account_id",),
    columns={
        "account_id": "Account, as in the application database.",
        "customer_id": "The same, under the name dashboards use.",
        "account_name": "Name of the account; null when blank.",
    }
    | success_columns.ACCOUNT
    | success_columns.SCORES
    | success_columns.ACTIONS
    | success_columns.PEOPLE
    | success_columns.MACHINES
    | success_columns.SUPPORT,
    pii=("account_name",),
)
def mart_customer_success__health(
    entity_customers: Table,
    entity_customers_daily: Table,
    entity_subscriptions: Table,
    device_days: Table,
    user_days: Table,
    stg_app_database__users: Table,
    as_of: AsOf,
) -> Table:
    """One row per active or trial account (by its status, or with MRR) at as_of: how it fares and what to do."""
    customers = entity_customers
    known = customers.filter(
        customers.customer_status.isin(("active", "trial")).fill_null(False) | (customers.monthly_recurring_revenue > 0)
    )
    earlier = entity_customers_daily.filter(entity_customers_daily.snapshot_date == periods.before(as_of, 30))
    before = earlier.select(_before="account_id", users_before="active_users_30d")
    ripe = entity_subscriptions.select("expansion_opportunity_score", _subscription="subscription_id")
    devices, admins = _devices(device_days, as_of), _admins(user_days, stg_app_database__users, as_of)
    joined = (
        known.left_join(before, known.account_id == before._before)
        .left_join(ripe, known.subscription_id == ripe._subscription)
        .left_join(devices, known.account_id == devices._owner)
        .left_join(admins, known.account_id == admins._employer)
    )
    counts = ("devices_active_7d", "unhealthy_devices", "overdue_maintenance_devices", "admin_users", "active_admins")
    t = joined.mutate(**{name: joined[name].fill_null(0) for name in counts})
    risk, score = t.churn_risk_score, t.customer_health_score
    priority, step, deadline = health.intervention(risk)
    return t.select(
        *SAME,
        *(name for name in counts if name != "active_admins"),
        "expansion_opportunity_score",
        account_name=t.company_name,
        days_since_signup=t.days_since_creation,
        health_trend=t.health_trajectory_30d,
        composite_health_score=t.composite_success_score,
        overall_risk_category=health.overall_risk(risk, t.engagement_component, t.device_component),
        intervention_priority=priority,
        recommended_intervention=step,
        action_timeframe=deadline,
        cs_owner_assignment=health.success_owner(t.account_value_tier),
        success_category=health.success_category(score, t.engagement_component, t.device_component),
        qbr_eligibility=health.is_qbr_eligible(t.account_value_tier, score),
        expansion_opportunity=health.expansion_class(t.expansion_opportunity_score),
        users_active_7d=t.active_users_7d,
        users_active_30d=t.active_users_30d,
        users_active_30d_change=t.active_users_30d - t.users_before,
        user_adoption_trend=health.use_trend(t.active_users_30d, t.users_before),
        avg_user_engagement_score=t.avg_engagement_score,
        user_engagement_health=health.user_engagement_class(t.total_users, t.active_users_30d, t.avg_engagement_score),
        admin_coverage_health=health.admin_class(t.admin_users, t.active_admins),
        device_health_status=health.score_class(t.total_devices, t.avg_device_health_score, "no_devices"),
        device_utilization_pct=rates.percent(t.pouring, t.serving),
        location_health_status=health.score_class(t.total_locations, t.avg_location_health_score, "no_locations"),
        total_open_support_tickets=t.open_tickets,
        support_ticket_health=health.ticket_class(t.open_tickets, t.open_ticket_breaches),
    )


def _devices(device_days: Table, as_of: AsOf) -> Table:
    """What of an account's devices at as_of its state does not tell."""
    t = device_days.filter(device_days.day == as_of)
    return t.group_by(_owner="account_id").agg(
        devices_active_7d=t.count(where=periods.days_between(t.last_event_date, t.day) < 7),
        unhealthy_devices=t.count(where=t.health_score < 60),
        overdue_maintenance_devices=t.count(where=t.maintenance_status == "overdue"),
        serving=t.count(where=t.is_in_service),
        pouring=t.count(where=t.is_in_service & (t.pours_30d > 0)),
    )


def _admins(user_days: Table, users: Table, as_of: AsOf) -> Table:
    """An account's administrators at as_of, and how many of them were active in 30 days."""
    today = user_days.filter(user_days.day == as_of)
    admins = users.filter(users.role_category == "Admin").select(_user="user_id")
    t = today.join(admins, today.user_id == admins._user)
    return t.group_by(_employer="account_id").agg(admin_users=t.count(), active_admins=t.count(where=t.is_active_30d))
