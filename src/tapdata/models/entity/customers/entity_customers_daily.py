from tapdata.logic import account_columns, account_days, account_scores, calendar, health, money, mrr, periods, rates
from tapdata.model import AsOf, Follow, Incremental, Table, model

PEOPLE = (
    "total_users", "active_users_1d", "active_users_7d", "active_users_30d", "sessions_30d", "features_used_30d",
    "avg_engagement_score", "last_user_activity", "last_login_date",
)  # fmt: skip
MACHINES = (
    "total_devices", "controllers_in_service", "active_devices", "healthy_devices", "device_events",
    "device_events_7d", "device_events_30d", "pours", "avg_device_health_score", "avg_device_uptime_30d",
    "last_device_activity", "total_locations", "active_locations", "avg_location_health_score", "open_tickets",
)  # fmt: skip
SCORES = (
    "engagement_component", "device_component", "revenue_component", "support_component", "adoption_component",
    "customer_health_score", "churn_risk_score", "churn_risk_cause", "composite_success_score", "health_score_daily_change",
    "health_score_30d_change", "avg_health_score_30d",
)  # fmt: skip


@model(
    incremental=Incremental(
        day="snapshot_date",
        entity="account_id",
        inputs={
            "stg_app_database__accounts": Follow(entity="account_id"),
            "stg_app_database__subscriptions": Follow(entity="account_id"),
            "stg_stripe__customers": Follow(entity="account_id"),
            "account_mrr": Follow(entity="account_id"),
            "days": Follow(day="day", whole=True),
            "user_days": Follow(day="day", entity="account_id", back=30),
            "device_days": Follow(day="day", entity="account_id", back=30),
            "location_days": Follow(day="day", entity="account_id", back=30),
            "ticket_days": Follow(day="day", entity="account_id", back=30),
            "feature_days": Follow(day="day", back=30, whole=True),
            "feature_periods": (
                Follow(day="valid_from", columns=("level", "entity_id", "valid_from"), onward=True),
                Follow(day="valid_to", columns=("level", "entity_id", "valid_to"), onward=True),
            ),
            "observations": Follow(day="observed_as_of", onward=True),
        },
    ),
    grain=("account_id", "snapshot_date"),
    cluster_by=("snapshot_date",),
    columns={
        "account_id": "Account, as in the application database.",
        "snapshot_date": "Day, UTC: the row holds what was true at its end.",
        "customer_id": "The account, under the name dashboards use.",
        "date": "The day, under the name dashboards use.",
        "company_name": "Name of the account, as of today.",
        "customer_name": "The same, under the name dashboards use.",
        "industry": "Industry, as of today.",
        "created_at": "Creation of the account, UTC.",
    }
    | account_columns.AGE
    | account_columns.STATE
    | account_columns.MOVES
    | account_columns.TRENDS,
    pii=("company_name", "customer_name"),
)
def entity_customers_daily(
    stg_app_database__accounts: Table,
    stg_app_database__subscriptions: Table,
    stg_stripe__customers: Table,
    days: Table,
    account_mrr: Table,
    user_days: Table,
    device_days: Table,
    location_days: Table,
    ticket_days: Table,
    feature_periods: Table,
    feature_days: Table,
    observations: Table,
    as_of: AsOf,
) -> Table:
    """One row per account and day of its life, as of that day; the row of as_of equals ``entity_customers``."""
    log = observations
    lives = account_days.lives(stg_app_database__accounts, account_mrr, log, as_of)
    catalogue = feature_days.group_by("day").agg(catalogue_size=feature_days.catalogue_size.max())
    states = account_days.beside(
        calendar.days_of(lives.select("account_id", "first_day"), days, start="first_day", flags=("has_product_data",)),
        account_days.standing(account_mrr, days),
        account_days.counters(stg_app_database__subscriptions, feature_periods, lives, as_of),
    )
    facts = account_days.beside(
        account_scores.running(states),
        lives,
        mrr.movements(account_mrr),
        account_days.people(user_days),
        account_days.machines(device_days),
        account_days.venues(location_days),
        ticket_days.select("account_id", "day", "open_tickets", "open_breaches", "tickets_30d"),
        account_days.delinquency(log, stg_stripe__customers, days, as_of),
        account_days.attribute(log, "account_status", days, as_of),
        account_days.attribute(log, "account_type_tier", days, as_of),
        catalogue,
    )
    t = account_scores.scored(account_scores.filled(facts))
    tier = t.account_type_tier.try_cast("int64")
    return t.select(
        "account_id",
        snapshot_date=t.day,
        customer_id=t.account_id,
        date=t.day,
        company_name=t.account_name,
        customer_name=t.account_name,
        industry=t.industry,
        created_at=t.account_created_at,
        **account_days.age(t),
        customer_status=t.account_status,
        customer_tier=tier,
        customer_tier_name=health.tier_name(tier),
        **account_scores.subscribed(t),
        monthly_recurring_revenue=t.mrr,
        customer_mrr=t.mrr,
        annual_recurring_revenue=money.dollars(t.mrr * 12),
        previous_mrr=t.mrr_before,
        **{name: t[name] for name in mrr.MOVEMENTS},
        net_new_mrr=mrr.net_new(t),
        **account_scores.mrr_trends(t),
        **{name: t[name] for name in PEOPLE},
        user_activation_rate_30d=rates.percent(t.active_users_30d, t.total_users),
        days_since_last_activity=t.idle_days,
        days_since_last_login=periods.days_between(t.last_login_date, t.day),
        **{name: t[name] for name in MACHINES},
        device_health_percentage=rates.percent(t.healthy_devices, t.scored_devices),
        pour_volume_liters=t.pour_volume_ml / 1000.0,
        pour_volume_liters_30d=t.pour_volume_ml_30d / 1000.0,
        open_ticket_breaches=t.open_breaches,
        support_tickets_30d=t.tickets_30d,
        **{name: t[name] for name in SCORES},
        health_score=t.customer_health_score,
        health_band=health.health_band(t.customer_health_score),
        churn_risk_band=health.risk_band(t.churn_risk_score),
        health_trajectory_30d=health.health_trend(t.health_score_30d_change, account_scores.is_new(t)),
    )
