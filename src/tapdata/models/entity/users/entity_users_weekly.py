import ibis

from tapdata.logic import engagement, observed, periods, rates, user_activity
from tapdata.logic.user_columns import AS_OF_TODAY
from tapdata.model import AsOf, Follow, Incremental, Table, model

COUNTS = (
    "max_session_seconds", "device_types_used", "features_used", "feature_categories_used", "total_feature_interactions",
    "page_categories_visited", "total_time_on_pages", "timed_views",
)  # fmt: skip
"""What the events of a week tell beyond the day table; 0 in a week without any."""


@model(
    incremental=Incremental(
        day="week_start_date",
        entity="user_id",
        period="week",
        inputs={
            "user_days": Follow(day="day", entity="user_id", back=7, whole=True),
            "stg_app_database__users": Follow(entity="user_id"),
            "stg_app_database__user_sessions": Follow(day="session_date", entity="user_id", back=7),
            "stg_app_database__page_views": Follow(day="page_view_date", entity="user_id", back=7),
            "stg_app_database__feature_usage": Follow(day="usage_date", entity="user_id", back=7),
            "observations": Follow(day="observed_as_of", onward=True),
        },
    ),
    grain=("user_id", "week_start_date"),
    columns={
        "user_id": "User of the application.",
        "week_start_date": "Monday of the week.",
        "week_end_date": "Sunday of the week.",
        **AS_OF_TODAY,
        "role_type_standardized": "Role observed by the end of the week: admin, manager, operator; null before any.",
        "cohort_month": "First day of the month of creation; of the first activity where that is not known.",
        "weeks_since_signup": "Weeks since the one of creation, that is 0; below 0 for activity before it.",
        "user_lifecycle_stage": "By weeks: not_yet_created < 0, first_week 0, onboarding <= 4, developing <= 12, established.",
        "weekly_sessions": "Sessions.",
        "active_days": "Days with a session.",
        "sessions_per_active_day": "Sessions a day with any.",
        "total_session_minutes": "Length of the sessions, minutes.",
        "avg_session_minutes": "Mean length of those of known duration, minutes.",
        "max_session_minutes": "The longest one, minutes; null without any of known duration.",
        "device_types_used": "Distinct kinds of device.",
        "features_used": "Distinct features used.",
        "feature_categories_used": "Distinct categories of them.",
        "total_feature_interactions": "Records of feature usage.",
        "total_feature_uses": "Uses of features; a record may fold several.",
        "total_page_views": "Pages viewed.",
        "page_categories_visited": "Distinct categories of them.",
        "total_time_on_pages": "Time on pages, seconds.",
        "avg_time_per_page": "Mean of the page views of known time, seconds.",
        "avg_pages_per_session": "Pages viewed / sessions.",
        "last_activity_in_week": "Latest session, use or page view of the week, UTC; null if none.",
        "weekly_engagement_score": "Score of the week, 0-1: 0.9 (5 active days, 5 features), 0.7 (3, 3), 0.5 (2 days, 20 pages), "
        "0.3 with any session, 0.1; not the 30-day score.",
        "weekly_activity_level": "By active days: highly_active >= 5, moderately_active >= 3, minimally_active >= 1, inactive.",
        "weekly_feature_adoption": "By feature categories: comprehensive >= 4, moderate >= 2, basic 1, none.",
        "sessions_wow_change": "Sessions less those of the week before; null in the first week.",
        "features_wow_change": "Features used less those of the week before; null in the first week.",
        "engagement_wow_change": "Score of the week less that of the week before; null in the first week.",
    },
    pii=("email", "full_name"),
)  # fmt: skip
def entity_users_weekly(
    user_days: Table,
    stg_app_database__users: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
    observations: Table,
    as_of: AsOf,
) -> Table:
    """One row per user and complete week (Monday to Sunday) from the week of creation, or of the first activity, on."""
    d = user_days.mutate(week=periods.week(user_days.day))
    d = d.filter(periods.after(d.week, 6) <= as_of)
    keys = ["user_id", "week"]
    t = d.group_by(keys).agg(
        weekly_sessions=d.sessions.sum(), active_days=d.is_active.sum(), seconds=d.session_seconds.sum(),
        timed_sessions=d.timed_sessions.sum(), total_page_views=d.page_views.sum(), total_feature_uses=d.feature_uses.sum(),
    )  # fmt: skip
    for more in (
        user_activity.sessions_by_week(stg_app_database__user_sessions),
        user_activity.views_by_week(stg_app_database__page_views),
        user_activity.uses_by_week(stg_app_database__feature_usage),
    ):
        t = t.left_join(more, keys).drop("user_id_right", "week_right")
    t = t.mutate(week_end_date=periods.after(t.week, 6), **{name: t[name].fill_null(0) for name in COUNTS})
    roles = observed.periods(observations, "stg_app_database__users", "role_category", as_of)
    t = observed.attach(t, roles, key="user_id", day="week_end_date", name="role")
    users = stg_app_database__users.select("user_id", "account_id", "email", "full_name", "created_date")
    first = user_days.group_by("user_id").agg(first_day=user_days.day.min())
    users = users.join(first, "user_id")
    t = t.join(users, "user_id")
    t = t.mutate(
        signup=t.created_date.coalesce(t.first_day),
        tenths=engagement.week_tenths(t.active_days, t.features_used, t.total_page_views),
    )
    order = ibis.window(group_by=t.user_id, order_by=t.week)
    weeks = periods.days_between(periods.week(t.signup), t.week) // 7
    return t.select(
        "user_id", "week_end_date", "account_id", "email", "full_name", "weekly_sessions", "active_days",
        "device_types_used", "features_used", "feature_categories_used", "total_feature_interactions",
        "total_feature_uses", "total_page_views", "page_categories_visited", "total_time_on_pages",
        week_start_date=t.week,
        role_type_standardized=t.role.lower(),
        cohort_month=periods.month(t.signup),
        weeks_since_signup=weeks,
        user_lifecycle_stage=engagement.week_stage(weeks),
        sessions_per_active_day=rates.ratio(t.weekly_sessions, t.active_days),
        total_session_minutes=t.seconds.cast("float64") / 60.0,
        avg_session_minutes=rates.ratio(t.seconds, t.timed_sessions) / 60.0,
        max_session_minutes=(t.timed_sessions > 0).ifelse(t.max_session_seconds.cast("float64") / 60.0, None),
        avg_time_per_page=rates.ratio(t.total_time_on_pages, t.timed_views),
        avg_pages_per_session=rates.ratio(t.total_page_views, t.weekly_sessions),
        last_activity_in_week=engagement.latest(t.last_session, t.last_use, t.last_view),
        weekly_engagement_score=t.tenths / 10.0,
        weekly_activity_level=engagement.week_activity(t.active_days),
        weekly_feature_adoption=engagement.week_adoption(t.feature_categories_used),
        sessions_wow_change=t.weekly_sessions - t.weekly_sessions.lag().over(order),
        features_wow_change=t.features_used - t.features_used.lag().over(order),
        engagement_wow_change=(t.tenths - t.tenths.lag().over(order)) / 10.0,
    )  # fmt: skip
