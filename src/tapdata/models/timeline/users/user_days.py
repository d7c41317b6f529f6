import ibis

from tapdata.logic import calendar, engagement, user_activity
from tapdata.model import Table, model


@model(
    grain=("user_id", "day"),
    cluster_by=("day",),
    columns={
        "user_id": "User of the application.",
        "day": "Day, UTC: from the user's creation or first activity, whichever is earlier, to as_of.",
        "account_id": "Account the user belongs to.",
        "sessions": "Sessions started.",
        "session_seconds": "Length of the sessions of known duration, seconds.",
        "timed_sessions": "Sessions of known duration.",
        "page_views": "Pages viewed.",
        "feature_uses": "Uses of features.",
        "is_active": "A session started that day.",
        "is_active_7d": "A session started in 7 days.",
        "is_active_30d": "A session started in 30 days.",
        "sessions_7d": "Sessions in 7 days.",
        "sessions_30d": "Sessions in 30 days.",
        "session_seconds_30d": "Length of the sessions of 30 days, seconds.",
        "timed_sessions_30d": "Sessions of known duration in 30 days.",
        "active_days_30d": "Days with a session in 30 days.",
        "page_views_7d": "Pages viewed in 7 days.",
        "page_views_30d": "Pages viewed in 30 days.",
        "features_used_30d": "Distinct features used in 30 days.",
        "feature_categories_30d": "Distinct categories of the features used in 30 days.",
        "page_categories_30d": "Distinct categories of the pages viewed in 30 days.",
        "feature_uses_30d": "Uses of features in 30 days.",
        "lifetime_features": "Distinct features used by then.",
        "lifetime_feature_categories": "Distinct categories of the features used by then.",
        "engagement_points": "Points 0-6000 of 30 days: the engagement score in 6000ths, so that sums are exact.",
        "engagement_score": "Engagement of 30 days, 0-1.",
        "engagement_tier": "power, regular, casual, light or inactive by 30 days.",
        "last_activity_date": "Latest day by then with a session, a feature used or a page viewed; null if none.",
        "last_session_date": "Latest day by then with a session; null if none.",
        "last_login_date": "Latest login by then: a session, or the source's last login if it lies by then.",
        "never_logged_in": "No session by then, and the source records no login, not even a later one.",
    },
)
def user_days(
    days: Table,
    feature_periods: Table,
    stg_app_database__users: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
) -> Table:
    """One row per user and day of the user's life, with what was done that day and in the 7 and 30 days ending on it.

    Without the anonymous user and users of accounts that do not exist.
    """
    users = engagement.members(stg_app_database__users)
    facts = user_activity.by_day(
        stg_app_database__user_sessions, stg_app_database__page_views, stg_app_database__feature_usage, feature_periods
    )
    firsts = facts.filter(facts.active > 0)
    firsts = firsts.group_by("user_id").agg(_first_day=firsts.day.min())
    dated = users.left_join(firsts, "user_id").select(
        "user_id", "account_id",
        _start=engagement.earliest(users.created_date, firsts._first_day),
        _login=users.last_login_date,
        _no_login=(users.user_status == "Never Logged In").fill_null(False),
    )  # fmt: skip
    spine = calendar.days_of(dated.filter(dated._start.notnull()), days, start="_start")
    t = spine.left_join(facts, ["user_id", "day"]).select(
        *spine.columns, **{name: facts[name].fill_null(0) for name in user_activity.MEASURES}
    )
    return _windows(t)


def _windows(t: Table) -> Table:
    """The measures of a dense table of user and day over 7 and 30 days, and since the beginning."""
    by = {"group_by": t.user_id, "order_by": t.day}
    week, month, life = (ibis.window(**by, preceding=reach, following=0) for reach in (6, 29, None))
    nothing = ibis.null("date")
    active_day = ibis.cases((t.sessions > 0, t.day), else_=nothing)
    session_day = active_day.max().over(life)
    recorded = ibis.cases((t._login <= t.day, t._login), else_=nothing)
    w = t.mutate(
        sessions_7d=t.sessions.sum().over(week),
        page_views_7d=t.page_views.sum().over(week),
        sessions_30d=t.sessions.sum().over(month),
        session_seconds_30d=t.session_seconds.sum().over(month),
        timed_sessions_30d=t.timed_sessions.sum().over(month),
        active_days_30d=active_day.count().over(month),
        page_views_30d=t.page_views.sum().over(month),
        feature_uses_30d=t.feature_uses.sum().over(month),
        features_used_30d=t.features.sum().over(life),
        feature_categories_30d=t.feature_categories.sum().over(life),
        page_categories_30d=t.page_categories.sum().over(life),
        lifetime_features=t.new_features.sum().over(life),
        lifetime_feature_categories=t.new_feature_categories.sum().over(life),
        last_activity_date=ibis.cases((t.active > 0, t.day), else_=nothing).max().over(life),
        last_session_date=session_day,
        last_login_date=engagement.latest(session_day, recorded),
    )
    points = engagement.points(w.active_days_30d, w.features_used_30d, w.sessions_30d, w.page_categories_30d)
    return w.select(
        "user_id", "day", "account_id", "sessions", "session_seconds", "timed_sessions", "page_views", "feature_uses",
        is_active=w.sessions > 0, is_active_7d=w.sessions_7d > 0, is_active_30d=w.sessions_30d > 0,
        sessions_7d=w.sessions_7d, sessions_30d=w.sessions_30d, session_seconds_30d=w.session_seconds_30d,
        timed_sessions_30d=w.timed_sessions_30d, active_days_30d=w.active_days_30d, page_views_7d=w.page_views_7d,
        page_views_30d=w.page_views_30d, features_used_30d=w.features_used_30d,
        feature_categories_30d=w.feature_categories_30d, page_categories_30d=w.page_categories_30d,
        feature_uses_30d=w.feature_uses_30d, lifetime_features=w.lifetime_features,
        lifetime_feature_categories=w.lifetime_feature_categories,
        engagement_points=points, engagement_score=engagement.score(points),
        engagement_tier=engagement.tier(
            w.sessions_30d, w.features_used_30d, w.page_categories_30d, w.page_views_30d
        ),
        last_activity_date=w.last_activity_date, last_session_date=w.last_session_date,
        last_login_date=w.last_login_date, never_logged_in=w._no_login & w.last_session_date.isnull(),
    )  # fmt: skip
