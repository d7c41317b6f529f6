from tapdata.logic import engagement, periods, rates, user_activity
from tapdata.logic.user_columns import documented
from tapdata.model import AsOf, Table, model

COUNTS = {
    "total_sessions_30d": "sessions_30d", "active_days_30d": "active_days_30d",
    "session_seconds_30d": "session_seconds_30d", "timed_sessions_30d": "timed_sessions_30d",
    "features_used_30d": "features_used_30d", "feature_categories_used_30d": "feature_categories_30d",
    "total_feature_uses_30d": "feature_uses_30d", "total_page_views_30d": "page_views_30d",
    "page_categories_visited_30d": "page_categories_30d", "engagement_points": "engagement_points",
}  # fmt: skip
"""Columns of the day table at as_of: 0 for a user without a day, one whose creation is not known and who did nothing."""


@model(
    grain=("user_id",),
    columns=documented(
        "user_id", "account_id", "email", "first_name", "last_name", "full_name", "email_domain", "email_type",
        "user_role", "role_type_standardized", "access_level", "is_admin_user", "is_manager_user",
        "user_created_at", "user_updated_at", "user_age_days", "user_age_months", "is_new_user", "last_login_date",
        "days_since_last_login", "user_status", "churn_risk_level", "total_sessions_30d",
        "total_session_minutes_30d", "avg_session_minutes_30d", "active_days_30d", "sessions_per_active_day_30d",
        "device_types_used_30d", "last_session_start", "features_used_30d", "feature_categories_used_30d",
        "total_feature_interactions_30d", "total_feature_uses_30d", "avg_uses_per_interaction_30d",
        "last_feature_usage", "total_page_views_30d", "page_categories_visited_30d", "page_active_days_30d",
        "total_time_on_pages_30d", "avg_time_per_page_view_30d", "last_page_view", "last_activity_timestamp",
        "days_since_last_activity", "recency_classification", "engagement_score_30d", "activity_level_30d",
        "feature_adoption_level",
    ),
    pii=("email", "first_name", "last_name", "full_name"),
)  # fmt: skip
def int_users__core(
    stg_app_database__users: Table,
    user_days: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
    as_of: AsOf,
) -> Table:
    """One row per user with what the user did in the 30 days to as_of.

    Without the anonymous user and users of accounts that do not exist.
    """
    users = engagement.members(stg_app_database__users).drop("engagement_score")
    today = user_days.filter(user_days.day == as_of).select(
        "user_id", **COUNTS,
        _session_day=user_days.last_session_date, _login=user_days.last_login_date,
    )  # fmt: skip
    t = users.left_join(today, "user_id").drop("user_id_right")
    for more in (
        user_activity.sessions_30d(stg_app_database__user_sessions, as_of),
        user_activity.uses_30d(stg_app_database__feature_usage, as_of),
        user_activity.views_30d(stg_app_database__page_views, as_of),
    ):
        t = t.left_join(more, "user_id").drop("user_id_right")
    t = t.mutate(
        **{name: t[name].fill_null(0) for name in COUNTS},
        last_activity_timestamp=engagement.latest(t.last_session_start, t.last_feature_usage, t.last_page_view),
        last_login_date=engagement.latest(t._login, t.last_login_date),
        age=rates.non_negative(t.account_age_days),
    )
    idle = periods.days_between(t.last_login_date, as_of)
    quiet = periods.days_between(periods.day(t.last_activity_timestamp), as_of)
    never = (t.user_status == "Never Logged In").fill_null(False) & t._session_day.isnull()
    return t.select(
        "user_id", "account_id", "email", "first_name", "last_name", "full_name", "email_domain",
        email_type=engagement.email_type(t.email_domain),
        user_role=t.user_role.lower(),
        role_type_standardized=t.role_category.lower(),
        access_level=t.permission_level,
        is_admin_user=(t.role_category == "Admin").fill_null(False),
        is_manager_user=(t.role_category == "Manager").fill_null(False),
        user_created_at=t.user_created_at,
        user_updated_at=t.user_updated_at,
        user_age_days=t.age,
        user_age_months=periods.months_between(t.created_date, as_of),
        is_new_user=(t.age < 30).fill_null(False),
        last_login_date=t.last_login_date,
        days_since_last_login=idle,
        user_status=engagement.status(idle, never),
        churn_risk_level=engagement.churn_risk(idle, never),
        total_sessions_30d=t.total_sessions_30d,
        total_session_minutes_30d=t.session_seconds_30d.cast("float64") / 60.0,
        avg_session_minutes_30d=rates.ratio(t.session_seconds_30d, t.timed_sessions_30d) / 60.0,
        active_days_30d=t.active_days_30d,
        sessions_per_active_day_30d=rates.ratio(t.total_sessions_30d, t.active_days_30d),
        device_types_used_30d=t.device_types_used_30d.fill_null(0),
        last_session_start=t.last_session_start,
        features_used_30d=t.features_used_30d,
        feature_categories_used_30d=t.feature_categories_used_30d,
        total_feature_interactions_30d=t.interactions.fill_null(0),
        total_feature_uses_30d=t.total_feature_uses_30d,
        avg_uses_per_interaction_30d=rates.ratio(t.total_feature_uses_30d, t.interactions),
        last_feature_usage=t.last_feature_usage,
        total_page_views_30d=t.total_page_views_30d,
        page_categories_visited_30d=t.page_categories_visited_30d,
        page_active_days_30d=t.page_active_days_30d.fill_null(0),
        total_time_on_pages_30d=t.page_seconds.fill_null(0),
        avg_time_per_page_view_30d=rates.ratio(t.page_seconds, t.timed_views),
        last_page_view=t.last_page_view,
        last_activity_timestamp=t.last_activity_timestamp,
        days_since_last_activity=quiet,
        recency_classification=engagement.recency_class(quiet),
        engagement_score_30d=engagement.score(t.engagement_points),
        activity_level_30d=engagement.activity_level(t.active_days_30d),
        feature_adoption_level=engagement.adoption_level(t.feature_categories_used_30d),
    )  # fmt: skip
