"""Windows of 7 and 30 days of users are the sums of their days, and the days hold what the source recorded."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.model import AsOf, Table, audit

WINDOWS = {
    "sessions_7d": ("sessions", 7), "page_views_7d": ("page_views", 7), "sessions_30d": ("sessions", 30),
    "session_seconds_30d": ("session_seconds", 30), "timed_sessions_30d": ("timed_sessions", 30),
    "active_days_30d": ("active", 30), "page_views_30d": ("page_views", 30), "feature_uses_30d": ("feature_uses", 30),
}  # fmt: skip
"""Column -> what it sums, over how many days."""
RECORDED = ("sessions", "session_seconds", "timed_sessions", "active", "page_views", "feature_uses")
DISTINCT = {
    "features_used_30d": "features", "feature_categories_30d": "feature_categories", "page_categories_30d": "page_categories",
}  # fmt: skip
FULL_POINTS = 6000.0
"""Engagement is told in 6000ths, so that sums are exact."""


@audit(grain=GRAIN, columns=COLUMNS)
def user_windows_agree(
    user_days: Table,
    feature_periods: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
    as_of: AsOf,
) -> Table:
    """One row per day, or user on the last day, on which windows, days and the source differ."""
    u = user_days
    days = u.group_by("day").agg(
        **{name: u[name].sum() for name in (*WINDOWS, *RECORDED, "features_used_30d") if name != "active"},
        active=u.count(where=u.is_active),
        score=u.engagement_score.sum(),
        points=u.engagement_points.sum(),
    )
    days = days.mutate(score_of_points=days.points / FULL_POINTS)
    summed = days.select("day", **{
        name: days[of].sum().over(ibis.trailing_window(length - 1, order_by=days.day))
        for name, (of, length) in WINDOWS.items()
    })  # fmt: skip
    sessions, views, usage = (
        table.filter(~table.is_orphan, ~table.is_anonymous).semi_join(user_days, "user_id")
        for table in (stg_app_database__user_sessions, stg_app_database__page_views, stg_app_database__feature_usage)
    )
    spans = feature_periods.filter(feature_periods.level == "user")
    moves = spans.select(day="valid_from", move=ibis.literal(1)).union(
        spans.select(day="valid_to", move=ibis.literal(-1))
    )
    moves = moves.group_by("day").agg(move=moves.move.sum())
    using = days.select("day").left_join(moves, "day")
    using = using.select("day", users=using.move.fill_null(0).sum().over(ibis.cumulative_window(order_by=using.day)))
    return disagreements((
        carried("windows of all users = the sums of their days", days, summed, ["day"], tuple(WINDOWS)),
        carried("engagement of all users = their points", days, days, ["day"], {"score": "score_of_points"},
                tolerance=1e-9),
        carried("days of all users = what was recorded", days, _recorded(days, sessions, views, usage), ["day"],
                RECORDED),
        carried("features in use by all users = the periods of use", days, using, ["day"],
                {"features_used_30d": "users"}),
        carried("distinct counts of a user's last day = what was recorded in 30 days", u.filter(u.day == as_of),
                _distinct(u.filter(u.day == as_of).select("user_id"), views, usage, as_of), ["user_id"], DISTINCT),
    ))  # fmt: skip


def _recorded(days: Table, sessions: Table, views: Table, usage: Table) -> Table:
    """What the source recorded on each day."""
    seconds = sessions.duration_seconds
    parts = (
        sessions.group_by(day=sessions.session_date).agg(
            sessions=sessions.count(), session_seconds=seconds.sum(), timed_sessions=seconds.count(),
            active=sessions.user_id.nunique(),
        ),
        views.group_by(day=views.page_view_date).agg(page_views=views.count()),
        usage.group_by(day=usage.usage_date).agg(feature_uses=usage.usage_count.sum()),
    )  # fmt: skip
    t = days.select("day")
    for part in parts:
        t = t.left_join(part, "day").drop("day_right")
    return t.select("day", **{name: t[name].fill_null(0) for name in RECORDED})


def _distinct(users: Table, views: Table, usage: Table, as_of: AsOf) -> Table:
    """What each user used and viewed in the 30 days to as_of."""
    since = periods.before(as_of, 29)
    recent, viewed = usage.filter(usage.usage_date >= since), views.filter(views.page_view_date >= since)
    used = recent.group_by("user_id").agg(
        features=recent.feature_name.nunique(), feature_categories=recent.feature_category.nunique()
    )
    seen = viewed.group_by("user_id").agg(page_categories=viewed.page_category.nunique())
    t = users.left_join(used, "user_id").drop("user_id_right").left_join(seen, "user_id").drop("user_id_right")
    return t.select("user_id", **{name: t[name].fill_null(0) for name in DISTINCT.values()})
