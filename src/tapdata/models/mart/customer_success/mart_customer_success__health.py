from tapdata.logic import health, periods, rates
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
        "account_type": "Kind of business, lower case.",
        "industry": "Industry as recorded, else the kind of business.",
        "customer_status": "active, trial, churned, suspended, pending or unknown.",
        "customer_tier": "By head-count, 1 = enterprise to 4 = startup.",
        "account_value_tier": "By MRR: strategic >= 1000, key >= 500, standard >= 100, basic.",
        "lifecycle_stage": "By days since the first paid day: onboarding <= 30, adoption <= 90, growth <= 365, mature.",
        "subscription_status": "Status of the current subscription; no_subscription.",
        "paying_status": "paying, trial (live, no MRR), canceled or none.",
        "plan_tier": "Plan of the subscription that counts; null when none is live.",
        "monthly_recurring_revenue": "MRR, USD per month.",
        "mrr_30d_change": "MRR less that 30 days before, USD.",
        "days_since_signup": "Days from creation to as_of.",
        "customer_health_score": "Health, 0-100.",
        "health_band": "healthy >= 80, neutral >= 60, at_risk >= 40, critical.",
        "health_trend": "new (younger than 30 days), improving > +5 points in 30 days, declining < -5, stable.",
        "health_score_30d_change": "Health less that 30 days before, points; null when younger.",
        "engagement_component": "Mean engagement x 100, 0-100.",
        "device_component": "Mean device health, 0-100.",
        "revenue_component": "50 + 50 x change of MRR over 90 days, 0-100; null when MRR is new, 0 without MRR.",
        "support_component": "100 - 10 per open ticket - 5 per breach, 0-100.",
        "adoption_component": "Features used in 30 days / features of the catalogue, 0-100.",
        "composite_health_score": ".4 health + .3 engagement + .2 devices + .1 venues, 0-100, of what applies.",
        "churn_risk_score": "Churn risk by rule, 0-100; a ranking, not a probability.",
        "churn_risk_band": "critical > 80, high > 60, medium > 40, low.",
        "churn_risk_cause": "The rule that gives it: delinquent, silent_devices, idle_users, low_health, ...",
        "overall_risk_category": "high: risk >= 80 or engagement < 30; medium: >= 60 or devices < 40; low >= 40; healthy.",
        "intervention_priority": "By risk: immediate >= 80, proactive >= 60, monitor >= 40, healthy.",
        "recommended_intervention": "The next step that follows from the priority.",
        "action_timeframe": "By when: 24 hours, 1 week, 2 weeks, quarterly.",
        "cs_owner_assignment": "By value tier: senior_csm, csm, junior_csm, cs_coordinator.",
        "success_category": "champion (health >= 80, engagement and devices >= 70), satisfied, neutral, at_risk.",
        "qbr_eligibility": "Due a quarterly review: strategic and key accounts with health >= 60, standard with >= 80.",
        "expansion_opportunity_score": "0.5 payment health + 0.5 (100 - payment churn risk) if ripe, else 0; points.",
        "expansion_opportunity": "By that score: high >= 80, medium >= 60, low above 0, no.",
        "total_users": "Users.",
        "users_active_7d": "Users with a session in 7 days.",
        "users_active_30d": "Users with a session in 30 days.",
        "users_active_30d_change": "Those less the number 30 days before; null when younger.",
        "user_adoption_trend": "growing, stable or shrinking by that change.",
        "avg_user_engagement_score": "Mean engagement of the users, 0-1.",
        "user_engagement_health": "high >= .7, medium >= .3, low; no_active_users, no_users.",
        "days_since_last_activity": "Days since the latest activity of a user; since creation when there is none.",
        "admin_users": "Users who are administrators today.",
        "admin_coverage_health": "no_admin, no_active_admin (30 days), single_active_admin, covered.",
        "total_devices": "Devices.",
        "active_devices": "Devices with an event in 30 days.",
        "devices_active_7d": "Devices with an event in 7 days.",
        "device_events_30d": "Tap events in 30 days.",
        "unhealthy_devices": "Devices with a health score below 60.",
        "overdue_maintenance_devices": "Devices whose maintenance is overdue.",
        "avg_device_health_score": "Mean health of the tap controllers, 0-100.",
        "avg_device_uptime_30d": "Mean uptime of the tap controllers over 30 days, percent.",
        "device_health_status": "healthy >= 80, degraded >= 60, unhealthy; not_reporting, no_devices.",
        "device_utilization_pct": "Tap controllers with a pour in 30 days / in service, percent.",
        "total_locations": "Venues.",
        "active_locations": "Venues with a tap event in 30 days.",
        "avg_location_health_score": "Mean health of the venues, 0-100.",
        "location_health_status": "healthy >= 80, degraded >= 60, unhealthy; no_locations.",
        "support_tickets_30d": "Tickets opened in 30 days.",
        "total_open_support_tickets": "Tickets open.",
        "open_ticket_breaches": "Those open longer than their priority allows.",
        "support_ticket_health": "no_open_tickets; critical: > 2 breaches; elevated: a breach or > 3 open; normal.",
    },
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
