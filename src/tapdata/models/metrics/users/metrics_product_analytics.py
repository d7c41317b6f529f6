import ibis

from tapdata.logic import product_use, rates
from tapdata.model import Table, model

EXACT = "decimal(18, 12)"
"""Percentages to 12 decimals: their sum is the same in whatever order an engine adds them."""
OPERATIONS = ("pours", "pour_volume_liters", "device_utilisation_pct")


@model(
    grain=("metric_date",),
    columns={
        "metric_date": "Day, UTC: from the first account's creation to as_of.",
        "date": "The day, under the name dashboards use.",
        "total_users": "Users by the day.",
        "daily_active_users": "Users with a session on the day.",
        "weekly_active_users": "Users with a session in 7 days.",
        "monthly_active_users": "Users with a session in 30 days.",
        "dau_mau_ratio_pct": "DAU / MAU of the day, percent; null when MAU is 0.",
        "wau_mau_ratio_pct": "WAU / MAU, percent; null when MAU is 0.",
        "stickiness_30d_pct": "Mean DAU of 30 days / MAU, percent: steadier than the day's; null when MAU is 0.",
        "sessions": "Sessions started on the day; without the anonymous user.",
        "avg_session_minutes": "Mean length of those of known duration, minutes.",
        "bounce_rate_pct": "Sessions of the day with one page or under 30 s / sessions where that is known, percent.",
        "desktop_usage_pct": "Sessions of the day on a desktop / sessions, percent; null without sessions.",
        "mobile_usage_pct": "Sessions of the day on a mobile phone / sessions, percent.",
        "tablet_usage_pct": "Sessions of the day on a tablet / sessions, percent.",
        "sessions_per_user_30d": "Sessions in 30 days / MAU.",
        "avg_features_per_user_30d": "Mean number of distinct features in 30 days of the users active in them.",
        "power_users": "Users with >= 15 sessions, 5 features and 3 page categories in 30 days.",
        "power_user_pct": "Power users / MAU, percent.",
        "avg_engagement_score": "Mean engagement of all users, 0-1; null without users, and before raw holds what they do.",
        "retention_cohort": "Users active in days 1-30 after their first recorded session whose day 60 is not after the day.",
        "retention_30d_pct": "Of these, active again in days 31-60, percent; null without any.",
        "total_features": "Features first used by anyone by the day.",
        "feature_adoption_rate_pct": "Mean over them of the share of active users that used it in 30 days, percent.",
        "pours": "Pours of the day.",
        "pour_volume_liters": "Volume poured on the day, litres.",
        "device_utilisation_pct": "Tap controllers with a pour on the day / those in service, percent.",
    },
)
def metrics_product_analytics(
    days: Table,
    user_days: Table,
    stg_app_database__users: Table,
    stg_app_database__user_sessions: Table,
    feature_days: Table,
    metrics_operations: Table,
) -> Table:
    """One row per day of the company: who used the product, how much of it, and who came back."""
    f = feature_days
    features = f.group_by("day").agg(
        total_features=f.catalogue_size.max(),
        feature_adoption_rate_pct=rates.ratio(f.user_adoption_rate.cast(EXACT).sum(), f.user_adoption_rate.count()),
    )
    taps = metrics_operations.select(*OPERATIONS, day=metrics_operations.metric_date)
    cohorts = product_use.cohorts(user_days)
    t = days.select("day", "is_company_day", "has_product_data")
    for part in (
        product_use.users_by_day(user_days),
        product_use.sessions_by_day(stg_app_database__user_sessions, stg_app_database__users),
        features,
        cohorts,
        taps,
    ):
        t = t.left_join(part, "day").drop("day_right")
    counts = (
        "users",
        "dau",
        "wau",
        "mau",
        "sessions_30d",
        "power_users",
        "session_count",
        "total_features",
        "cohort",
        "retained",
    )
    t = t.mutate(**{name: t[name].fill_null(0) for name in counts})
    so_far = ibis.window(order_by=t.day, preceding=None, following=0)
    t = t.mutate(all_cohort=t.cohort.sum().over(so_far), all_retained=t.retained.sum().over(so_far))
    t = t.filter(t.is_company_day)
    return t.select(
        "power_users", "total_features", "feature_adoption_rate_pct", *OPERATIONS,
        metric_date=t.day,
        date=t.day,
        total_users=t.users,
        avg_engagement_score=t.has_product_data.ifelse(t.avg_engagement_score, None),
        daily_active_users=t.dau,
        weekly_active_users=t.wau,
        monthly_active_users=t.mau,
        dau_mau_ratio_pct=rates.percent(t.dau, t.mau),
        wau_mau_ratio_pct=rates.percent(t.wau, t.mau),
        stickiness_30d_pct=rates.percent(t.active_days_30d, t.mau * 30),
        sessions=t.session_count,
        avg_session_minutes=rates.ratio(t.seconds, t.timed) / 60.0,
        bounce_rate_pct=rates.percent(t.bounces, t.bounce_known),
        **{f"{name}_usage_pct": rates.percent(t[f"{name}_sessions"], t.session_count) for name in product_use.DEVICES},
        sessions_per_user_30d=rates.ratio(t.sessions_30d, t.mau),
        avg_features_per_user_30d=rates.ratio(t.features_of_active, t.mau),
        power_user_pct=rates.percent(t.power_users, t.mau),
        retention_cohort=t.all_cohort,
        retention_30d_pct=rates.percent(t.all_retained, t.all_cohort),
    )  # fmt: skip
