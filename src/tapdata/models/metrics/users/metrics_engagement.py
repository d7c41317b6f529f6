from tapdata.logic import rates
from tapdata.model import Table, model


@model(
    grain=("metric_date", "account_id"),
    columns={
        "metric_date": "Day, UTC: from the account's creation to as_of.",
        "account_id": "Account, as in the application database.",
        "customer_id": "The account, under the name dashboards use.",
        "date": "The day, under the name dashboards use.",
        "customer_name": "Name of the account, as of today.",
        "total_users": "Users by the day.",
        "dau": "Users with a session on the day.",
        "wau": "Users with a session in 7 days.",
        "mau": "Users with a session in 30 days.",
        "stickiness_pct": "DAU / MAU, percent; null when MAU is 0.",
        "wau_mau_ratio_pct": "WAU / MAU, percent; null when MAU is 0.",
        "user_activation_rate_30d_pct": "Users with a session in 30 days / users, percent; null without users.",
        "sessions_30d": "Sessions in 30 days.",
        "sessions_per_user_30d": "Sessions in 30 days / users with one; null without any.",
        "avg_session_minutes_30d": "Mean length of the sessions of known duration in 30 days, minutes.",
        "pages_per_session_30d": "Pages viewed / sessions, in 30 days; null without sessions.",
        "features_used_30d": "Distinct features the account used in 30 days.",
        "power_users": "Users with >= 15 sessions, 5 features and 3 page categories in 30 days.",
        "avg_engagement_score": "Mean engagement of the account's users, 0-1; null without users.",
    },
    pii=("customer_name",),
)
def metrics_engagement(entity_customers_daily: Table, user_days: Table) -> Table:
    """One row per account and day: how many of its users are active, and how engaged they are."""
    daily = entity_customers_daily.select(
        "account_id", "snapshot_date", "customer_name", "total_users", "sessions_30d", "features_used_30d",
        "avg_engagement_score", "user_activation_rate_30d",
        dau=entity_customers_daily.active_users_1d,
        wau=entity_customers_daily.active_users_7d,
        mau=entity_customers_daily.active_users_30d,
    )  # fmt: skip
    u = user_days.filter(user_days.account_id.notnull())
    users = u.group_by("account_id", "day").agg(
        seconds=u.session_seconds_30d.sum(), timed=u.timed_sessions_30d.sum(), pages=u.page_views_30d.sum(),
        power_users=u.count(where=u.engagement_tier == "power"),
    )  # fmt: skip
    t = daily.left_join(users, [daily.account_id == users.account_id, daily.snapshot_date == users.day])
    return t.select(
        "account_id", "customer_name", "total_users", "dau", "wau", "mau", "sessions_30d", "features_used_30d",
        "avg_engagement_score",
        metric_date=t.snapshot_date,
        date=t.snapshot_date,
        customer_id=t.account_id,
        stickiness_pct=rates.percent(t.dau, t.mau),
        wau_mau_ratio_pct=rates.percent(t.wau, t.mau),
        user_activation_rate_30d_pct=t.user_activation_rate_30d,
        sessions_per_user_30d=rates.ratio(t.sessions_30d, t.mau),
        avg_session_minutes_30d=rates.ratio(t.seconds, t.timed) / 60.0,
        pages_per_session_30d=rates.ratio(t.pages, t.sessions_30d),
        power_users=t.power_users.fill_null(0),
    )  # fmt: skip
