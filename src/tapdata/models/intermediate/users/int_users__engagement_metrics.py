from tapdata.logic import engagement, periods, rates, user_activity
from tapdata.logic.user_columns import documented
from tapdata.model import AsOf, Table, model

TODAY = {
    "sessions_last_30d": "sessions_30d", "sessions_last_7d": "sessions_7d", "page_views_last_30d": "page_views_30d",
    "page_views_last_7d": "page_views_7d", "features_used_last_30d": "features_used_30d",
    "page_categories_last_30d": "page_categories_30d", "engagement_points": "engagement_points",
}  # fmt: skip
"""Columns of the day table at as_of."""
LIFETIME = (
    "total_sessions", "session_seconds", "total_page_views", "unique_page_categories", "page_seconds",
    "unique_features_used", "unique_feature_categories", "features_used_last_7d", "total_feature_interactions",
    "total_feature_uses",
)  # fmt: skip
"""Counts that are 0 for a user without any."""


@model(
    grain=("user_id",),
    columns=documented(
        "user_id", "account_id", "email", "full_name", "user_role", "role_category", "user_created_at",
        "total_sessions", "sessions_last_30d", "sessions_last_7d", "total_session_duration_seconds",
        "avg_session_duration_seconds", "first_session_time", "last_session_time", "total_page_views",
        "page_views_last_30d", "page_views_last_7d", "unique_page_categories", "page_categories_last_30d",
        "total_time_on_pages_seconds", "avg_time_per_page_seconds", "first_page_view_time", "last_page_view_time",
        "avg_page_views_per_session", "unique_features_used", "unique_feature_categories", "features_used_last_30d",
        "features_used_last_7d", "feature_adoption_ratio", "total_feature_interactions", "total_feature_uses",
        "first_feature_use_time", "last_feature_use_time", "last_activity_timestamp", "activity_recency",
        "engagement_score", "user_engagement_tier", "reading_behavior", "feature_interaction_style",
    ),
    pii=("email", "full_name"),
)  # fmt: skip
def int_users__engagement_metrics(
    stg_app_database__users: Table,
    user_days: Table,
    feature_days: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
    as_of: AsOf,
) -> Table:
    """One row per user with what the user ever did, and how engaged the user is at as_of.

    Without the anonymous user and users of accounts that do not exist.
    """
    users = engagement.members(stg_app_database__users)
    today = user_days.filter(user_days.day == as_of).select("user_id", **TODAY)
    catalogue = feature_days.filter(feature_days.day == as_of)
    catalogue = catalogue.aggregate(catalogue_size=catalogue.catalogue_size.max())
    t = users.select("user_id", "account_id", "email", "full_name", "user_role", "role_category", "user_created_at")
    for more in (
        today,
        user_activity.sessions_ever(stg_app_database__user_sessions),
        user_activity.views_ever(stg_app_database__page_views),
        user_activity.uses_ever(stg_app_database__feature_usage, as_of),
    ):
        t = t.left_join(more, "user_id").drop("user_id_right")
    t = t.cross_join(catalogue)
    t = t.mutate(
        **{name: t[name].fill_null(0) for name in (*TODAY, *LIFETIME)},
        last_activity_timestamp=engagement.latest(t.last_session_time, t.last_feature_use_time, t.last_page_view_time),
        avg_time_per_page_seconds=rates.ratio(t.page_seconds, t.timed_views),
    )
    quiet = periods.days_between(periods.day(t.last_activity_timestamp), as_of)
    return t.select(
        "user_id", "account_id", "email", "full_name",
        user_role=t.user_role.lower(),
        role_category=t.role_category.lower(),
        user_created_at=t.user_created_at,
        total_sessions=t.total_sessions,
        sessions_last_30d=t.sessions_last_30d,
        sessions_last_7d=t.sessions_last_7d,
        total_session_duration_seconds=t.session_seconds,
        avg_session_duration_seconds=rates.ratio(t.session_seconds, t.timed_sessions),
        first_session_time=t.first_session_time,
        last_session_time=t.last_session_time,
        total_page_views=t.total_page_views,
        page_views_last_30d=t.page_views_last_30d,
        page_views_last_7d=t.page_views_last_7d,
        unique_page_categories=t.unique_page_categories,
        page_categories_last_30d=t.page_categories_last_30d,
        total_time_on_pages_seconds=t.page_seconds,
        avg_time_per_page_seconds=t.avg_time_per_page_seconds,
        first_page_view_time=t.first_page_view_time,
        last_page_view_time=t.last_page_view_time,
        avg_page_views_per_session=rates.ratio(t.total_page_views, t.total_sessions),
        unique_features_used=t.unique_features_used,
        unique_feature_categories=t.unique_feature_categories,
        features_used_last_30d=t.features_used_last_30d,
        features_used_last_7d=t.features_used_last_7d,
        feature_adoption_ratio=rates.ratio(t.features_used_last_30d, t.catalogue_size),
        total_feature_interactions=t.total_feature_interactions,
        total_feature_uses=t.total_feature_uses,
        first_feature_use_time=t.first_feature_use_time,
        last_feature_use_time=t.last_feature_use_time,
        last_activity_timestamp=t.last_activity_timestamp,
        activity_recency=engagement.recency(quiet),
        engagement_score=engagement.score(t.engagement_points),
        user_engagement_tier=engagement.tier(
            t.sessions_last_30d, t.features_used_last_30d, t.page_categories_last_30d, t.page_views_last_30d
        ),
        reading_behavior=engagement.reading(t.avg_time_per_page_seconds, t.total_page_views),
        feature_interaction_style=engagement.interaction_style(t.unique_features_used),
    )  # fmt: skip
