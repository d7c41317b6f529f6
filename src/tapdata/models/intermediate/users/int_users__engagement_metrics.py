from tapdata.logic import engagement, periods, rates
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
    columns={
        "user_id": "User of the application.",
        "account_id": "Account the user belongs to.",
        "email": "E-mail, lower case; not unique.",
        "full_name": "First and last name, as far as given.",
        "user_role": "Role as in raw, lower case: admin, manager, staff.",
        "role_category": "admin, manager, operator (staff), viewer, standard; unmapped for any other role.",
        "user_created_at": "Creation, UTC.",
        "total_sessions": "Sessions ever.",
        "sessions_last_30d": "Sessions in 30 days.",
        "sessions_last_7d": "Sessions in 7 days.",
        "total_session_duration_seconds": "Length of all sessions, seconds.",
        "avg_session_duration_seconds": "Mean length of the sessions of known duration, seconds.",
        "first_session_time": "Start of the first session, UTC.",
        "last_session_time": "Start of the latest session, UTC.",
        "total_page_views": "Pages ever viewed.",
        "page_views_last_30d": "Pages viewed in 30 days.",
        "page_views_last_7d": "Pages viewed in 7 days.",
        "unique_page_categories": "Distinct page categories ever viewed.",
        "page_categories_last_30d": "Distinct page categories viewed in 30 days.",
        "total_time_on_pages_seconds": "Time on pages ever, seconds.",
        "avg_time_per_page_seconds": "Mean of the page views of known time, seconds.",
        "first_page_view_time": "First page view, UTC.",
        "last_page_view_time": "Latest page view, UTC.",
        "avg_page_views_per_session": "Pages viewed / sessions, ever.",
        "unique_features_used": "Distinct features ever used.",
        "unique_feature_categories": "Distinct categories of the features ever used.",
        "features_used_last_30d": "Distinct features used in 30 days.",
        "features_used_last_7d": "Distinct features used in 7 days.",
        "feature_adoption_ratio": "Features used in 30 days / features of the catalogue, 0-1.",
        "total_feature_interactions": "Records of feature usage ever.",
        "total_feature_uses": "Uses of features ever; a record may fold several.",
        "first_feature_use_time": "First use of a feature, UTC.",
        "last_feature_use_time": "Latest use of a feature, UTC.",
        "last_activity_timestamp": "Latest session, use or page view, UTC; null if none.",
        "activity_recency": "By days since: active_today <= 1, active_this_week <= 7, active_this_month <= 30, inactive.",
        "engagement_score": "Engagement of 30 days, 0-1.",
        "user_engagement_tier": "power, regular, casual, light or inactive, by 30 days.",
        "reading_behavior": "By mean time on a page: deep_reader >= 120 s, normal_reader >= 30, quick_scanner; non_reader.",
        "feature_interaction_style": "By features ever used: thorough >= 20, normal >= 5, quick >= 1, non_user.",
    },
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
        _sessions(stg_app_database__user_sessions),
        _views(stg_app_database__page_views),
        _usage(stg_app_database__feature_usage, as_of),
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


def _sessions(sessions: Table) -> Table:
    s = engagement.counted(sessions)
    s = s.filter(s.session_date.notnull())
    return s.group_by("user_id").agg(
        total_sessions=s.count(),
        session_seconds=s.duration_seconds.sum(),
        timed_sessions=s.duration_seconds.count(),
        first_session_time=s.start_time.min(),
        last_session_time=s.start_time.max(),
    )


def _views(views: Table) -> Table:
    p = engagement.counted(views)
    p = p.filter(p.page_view_date.notnull())
    return p.group_by("user_id").agg(
        total_page_views=p.count(),
        unique_page_categories=p.page_category.nunique(),
        page_seconds=p.time_on_page_seconds.cast("int64").sum(),
        timed_views=p.time_on_page_seconds.count(),
        first_page_view_time=p.page_view_timestamp.min(),
        last_page_view_time=p.page_view_timestamp.max(),
    )


def _usage(usage: Table, as_of: AsOf) -> Table:
    f = engagement.counted(usage)
    f = f.filter(f.usage_date.notnull())
    return f.group_by("user_id").agg(
        unique_features_used=f.feature_name.nunique(),
        unique_feature_categories=f.feature_category.nunique(),
        features_used_last_7d=f.feature_name.nunique(where=periods.within_days(f.usage_date, as_of, 7)),
        total_feature_interactions=f.count(),
        total_feature_uses=f.usage_count.sum(),
        first_feature_use_time=f.usage_timestamp.min(),
        last_feature_use_time=f.usage_timestamp.max(),
    )
