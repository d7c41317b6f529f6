from tapdata.logic import engagement, periods, rates
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
    columns={
        "user_id": "User of the application.",
        "account_id": "Account the user belongs to.",
        "email": "E-mail, lower case; not unique.",
        "first_name": "First name.",
        "last_name": "Last name.",
        "full_name": "First and last name, as far as given.",
        "email_domain": "Part of the e-mail after the @.",
        "email_type": "personal (gmail, yahoo, hotmail, outlook) or business; null without a valid address.",
        "user_role": "Role as in raw, lower case: admin, manager, staff.",
        "role_type_standardized": "admin, manager, operator (staff), viewer, standard; unmapped for any other role.",
        "access_level": "Admin 4, manager 3, operator 2, viewer and standard 1; null for any other role.",
        "is_admin_user": "The role is admin.",
        "is_manager_user": "The role is manager.",
        "user_created_at": "Creation, UTC.",
        "user_updated_at": "Last update, UTC; may lie after as_of.",
        "user_age_days": "Days since creation.",
        "user_age_months": "Whole months since creation.",
        "is_new_user": "Created less than 30 days ago.",
        "last_login_date": "Latest login: a session, or the login the source records.",
        "days_since_last_login": "Days since; null when there is none or it lies after as_of.",
        "user_status": "active <= 7 days since the last login, recent <= 30, inactive <= 90, dormant; never_logged_in.",
        "churn_risk_level": "By days since: high > 60 or never, medium > 30, low > 14, none; null when not known.",
        "total_sessions_30d": "Sessions in 30 days.",
        "total_session_minutes_30d": "Length of the sessions of 30 days, minutes.",
        "avg_session_minutes_30d": "Mean length of those of known duration, minutes.",
        "active_days_30d": "Days with a session in 30 days.",
        "sessions_per_active_day_30d": "Sessions a day with any, in 30 days.",
        "device_types_used_30d": "Distinct kinds of device in 30 days.",
        "last_session_start": "Start of the latest session, UTC.",
        "features_used_30d": "Distinct features used in 30 days.",
        "feature_categories_used_30d": "Distinct categories of them.",
        "total_feature_interactions_30d": "Records of feature usage in 30 days.",
        "total_feature_uses_30d": "Uses of features in 30 days; a record may fold several.",
        "avg_uses_per_interaction_30d": "Uses a record, in 30 days.",
        "last_feature_usage": "Latest use of a feature, UTC.",
        "total_page_views_30d": "Pages viewed in 30 days.",
        "page_categories_visited_30d": "Distinct categories of them.",
        "page_active_days_30d": "Days with a page view in 30 days.",
        "total_time_on_pages_30d": "Time on pages in 30 days, seconds.",
        "avg_time_per_page_view_30d": "Mean of the page views of known time, seconds.",
        "last_page_view": "Latest page view, UTC.",
        "last_activity_timestamp": "Latest session, use or page view, UTC; null if none.",
        "days_since_last_activity": "Days since; null if none.",
        "recency_classification": "By days since the last activity: recently_active <= 7, somewhat_recent <= 30, not_recent.",
        "engagement_score_30d": "Engagement of 30 days, 0-1.",
        "activity_level_30d": "By active days: highly_active >= 20, moderately_ >= 10, somewhat_ >= 5, minimally_ 1, inactive.",
        "feature_adoption_level": "By feature categories: power_user >= 4, regular_user >= 2, basic_user 1, non_user.",
    },
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
        _sessions(stg_app_database__user_sessions, as_of),
        _usage(stg_app_database__feature_usage, as_of),
        _views(stg_app_database__page_views, as_of),
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


def _sessions(sessions: Table, as_of: AsOf) -> Table:
    s = engagement.counted(sessions)
    recent = periods.within_days(s.session_date, as_of, 30)
    return s.group_by("user_id").agg(
        device_types_used_30d=s.device_category.nunique(where=recent), last_session_start=s.start_time.max()
    )


def _usage(usage: Table, as_of: AsOf) -> Table:
    f = engagement.counted(usage)
    recent = periods.within_days(f.usage_date, as_of, 30)
    return f.group_by("user_id").agg(interactions=f.count(where=recent), last_feature_usage=f.usage_timestamp.max())


def _views(views: Table, as_of: AsOf) -> Table:
    p = engagement.counted(views)
    recent = periods.within_days(p.page_view_date, as_of, 30)
    return p.group_by("user_id").agg(
        page_active_days_30d=p.page_view_date.nunique(where=recent),
        page_seconds=p.time_on_page_seconds.cast("int64").sum(where=recent),
        timed_views=p.time_on_page_seconds.count(where=recent),
        last_page_view=p.page_view_timestamp.max(),
    )
