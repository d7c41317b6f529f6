"""What a user did: sessions, page views and uses of features, summed by user and day, by week, in 30 days and ever.

Only activity that counts for a user is in it: see ``engagement.counted``.
"""

from __future__ import annotations

import ibis

from tapdata.logic import engagement, periods, usage_periods
from tapdata.model import AsOf, Table

MEASURES = (
    "sessions", "session_seconds", "timed_sessions", "page_views", "feature_uses",
    "active", "features", "feature_categories", "page_categories", "new_features", "new_feature_categories",
)  # fmt: skip
"""What a user adds to a day: counts, whether anything was done, how distinct counts of 30 days change, first uses."""


def by_day(sessions: Table, page_views: Table, feature_usage: Table, feature_periods: Table) -> Table:
    """What each user did on each day: ``MEASURES``, one row per user and day on which there is anything.

    ``features``, ``feature_categories`` and ``page_categories`` are changes: summed from the first day on they are the distinct
    count of the 30 days that end on a day. Summed likewise, ``new_*`` are the distinct count ever.
    """
    one = ibis.literal(1, "int64")
    s, p, f = (engagement.counted(table) for table in (sessions, page_views, feature_usage))
    features = feature_periods.filter(feature_periods.level == "user").rename(user_id="entity_id")

    def part(table: Table, user: ibis.Value, day: ibis.Value, **values: ibis.Value) -> Table:
        none = {name: ibis.literal(0, "int64") for name in MEASURES}
        given = {name: value.cast("int64") for name, value in values.items()}
        return table.select(user_id=user, day=day, **(none | given))

    def changes(spans: Table, name: str) -> Table:
        change = usage_periods.changes(spans, ("user_id",), "day", change=one)
        return part(change, change.user_id, change.day, **{name: change.change})

    def firsts(spans: Table, what: str, name: str) -> Table:
        first = spans.group_by("user_id", what).agg(day=spans.valid_from.min())
        return part(first, first.user_id, first.day, **{name: one})

    def categories(table: Table, what: str, day: str) -> Table:
        return usage_periods.recent(table.filter(table[what].notnull()), ("user_id", what), day)

    by_feature_category = categories(f, "feature_category", "usage_date")
    seconds = s.duration_seconds
    parts = ibis.union(
        part(s, s.user_id, s.session_date, sessions=one, session_seconds=seconds.fill_null(0),
             timed_sessions=seconds.notnull(), active=one),
        part(p, p.user_id, p.page_view_date, page_views=one, active=one),
        part(f, f.user_id, f.usage_date, feature_uses=f.usage_count.fill_null(0), active=one),
        changes(features, "features"),
        changes(by_feature_category, "feature_categories"),
        firsts(features, "feature_name", "new_features"),
        firsts(by_feature_category, "feature_category", "new_feature_categories"),
        changes(categories(p, "page_category", "page_view_date"), "page_categories"),
    )  # fmt: skip
    dated = parts.filter(parts.day.notnull())
    return dated.group_by("user_id", "day").agg(**{name: dated[name].sum() for name in MEASURES})


def sessions_by_week(sessions: Table) -> Table:
    """Sessions by user and week (its Monday): the longest in seconds, kinds of device, the start of the latest, UTC."""
    s = engagement.counted(sessions)
    s = s.mutate(week=periods.week(s.session_date))
    return s.group_by("user_id", "week").agg(
        max_session_seconds=s.duration_seconds.max(),
        device_types_used=s.device_category.nunique(),
        last_session=s.start_time.max(),
    )


def views_by_week(views: Table) -> Table:
    """Page views by user and week (its Monday): categories, seconds on pages, views of known time, the latest, UTC."""
    p = engagement.counted(views)
    p = p.mutate(week=periods.week(p.page_view_date))
    return p.group_by("user_id", "week").agg(
        page_categories_visited=p.page_category.nunique(),
        total_time_on_pages=p.time_on_page_seconds.cast("int64").sum(),
        timed_views=p.time_on_page_seconds.count(),
        last_view=p.page_view_timestamp.max(),
    )


def uses_by_week(usage: Table) -> Table:
    """Uses of features by user and week (its Monday): features, categories, records, the latest, UTC."""
    f = engagement.counted(usage)
    f = f.mutate(week=periods.week(f.usage_date))
    return f.group_by("user_id", "week").agg(
        features_used=f.feature_name.nunique(),
        feature_categories_used=f.feature_category.nunique(),
        total_feature_interactions=f.count(),
        last_use=f.usage_timestamp.max(),
    )


def sessions_30d(sessions: Table, as_of: AsOf) -> Table:
    """Sessions by user: kinds of device in the 30 days to ``as_of``, and the start of the latest ever, UTC."""
    s = engagement.counted(sessions)
    recent = periods.within_days(s.session_date, as_of, 30)
    return s.group_by("user_id").agg(
        device_types_used_30d=s.device_category.nunique(where=recent), last_session_start=s.start_time.max()
    )


def views_30d(views: Table, as_of: AsOf) -> Table:
    """Page views by user: days, seconds and views of known time in the 30 days to ``as_of``, and the latest ever, UTC."""
    p = engagement.counted(views)
    recent = periods.within_days(p.page_view_date, as_of, 30)
    return p.group_by("user_id").agg(
        page_active_days_30d=p.page_view_date.nunique(where=recent),
        page_seconds=p.time_on_page_seconds.cast("int64").sum(where=recent),
        timed_views=p.time_on_page_seconds.count(where=recent),
        last_page_view=p.page_view_timestamp.max(),
    )


def uses_30d(usage: Table, as_of: AsOf) -> Table:
    """Uses of features by user: records in the 30 days to ``as_of``, and the latest use ever, UTC."""
    f = engagement.counted(usage)
    recent = periods.within_days(f.usage_date, as_of, 30)
    return f.group_by("user_id").agg(interactions=f.count(where=recent), last_feature_usage=f.usage_timestamp.max())


def sessions_ever(sessions: Table) -> Table:
    """Sessions by user, ever: how many, their length in seconds, how many of known length, the first and the latest."""
    s = engagement.counted(sessions)
    s = s.filter(s.session_date.notnull())
    return s.group_by("user_id").agg(
        total_sessions=s.count(),
        session_seconds=s.duration_seconds.sum(),
        timed_sessions=s.duration_seconds.count(),
        first_session_time=s.start_time.min(),
        last_session_time=s.start_time.max(),
    )


def views_ever(views: Table) -> Table:
    """Page views by user, ever: how many, of what categories, seconds on them, the first and the latest."""
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


def uses_ever(usage: Table, as_of: AsOf) -> Table:
    """Uses of features by user, ever: features, records, uses, the first and the latest; features of the 7 days to ``as_of``."""
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
