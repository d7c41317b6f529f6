"""Weeks of users are the sums of their days, and hold what the source recorded."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near
from tapdata.model import AsOf, Table, audit

KEY = ("user_id", "week_start_date")
WHO = ("account_id", "email", "full_name")
SUMS = {
    "weekly_sessions": "sessions", "total_page_views": "page_views", "total_feature_uses": "feature_uses",
    "total_session_minutes": "minutes", "avg_session_minutes": "mean_minutes", "active_days": "active_days",
}  # fmt: skip
COUNTS = (
    "device_types_used", "page_categories_visited", "total_time_on_pages", "features_used", "feature_categories_used",
    "total_feature_interactions",
)  # fmt: skip
RECORDED = (*COUNTS, "avg_time_per_page", "max_session_minutes", "last_activity")
CHANGES = {
    "sessions_wow_change": "weekly_sessions", "features_wow_change": "features_used",
    "engagement_wow_change": "weekly_engagement_score",
}  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def user_weeks_agree(
    entity_users_weekly: Table,
    entity_users_history: Table,
    user_days: Table,
    days: Table,
    stg_app_database__users: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
    as_of: AsOf,
) -> Table:
    """One row per user, week and statement on which the weeks of users differ from days, source or history."""
    calendar = days.select(date=days.day, week_start_date=days.week_start_date)
    dated = user_days.join(calendar, user_days.day == calendar.date)
    dated = dated.filter(periods.after(dated.week_start_date, 6) <= as_of)
    summed = dated.group_by(KEY).agg(
        sessions=dated.sessions.sum(), page_views=dated.page_views.sum(), feature_uses=dated.feature_uses.sum(),
        session_seconds=dated.session_seconds.sum(), active_days=dated.is_active.sum(), timed=dated.timed_sessions.sum(),
    )  # fmt: skip
    summed = summed.mutate(
        minutes=summed.session_seconds / 60.0, mean_minutes=summed.session_seconds / summed.timed.nullif(0) / 60.0
    )
    recorded = _recorded(
        entity_users_weekly.select(*KEY),
        calendar,
        stg_app_database__user_sessions,
        stg_app_database__page_views,
        stg_app_database__feature_usage,
    )
    weeks = entity_users_weekly
    weeks = weeks.mutate(last_activity=weeks.last_activity_in_week.epoch_seconds())
    parts = disagreements((
        carried("a week of a user = its days", weeks, summed, KEY, SUMS, tolerance=NEAR),
        carried("a week of a user = what was recorded in it", weeks, recorded, KEY, RECORDED, tolerance=NEAR),
    ))  # fmt: skip
    return parts.union(_alone(entity_users_weekly, stg_app_database__users, calendar, entity_users_history))


def _alone(weekly: Table, users: Table, calendar: Table, history: Table) -> Table:
    """The weeks that contradict the user, its history, the week before or themselves."""
    who = users.select(_user="user_id", **{f"_{name}": users[name] for name in WHO}, _created="created_date")
    created = calendar.select(_day="date", _week="week_start_date")
    held = history.select(
        _holder="user_id", _role="role_type_standardized", _from="valid_from",
        _to=history.valid_to.fill_null(ibis.date(9999, 12, 31)),
    )  # fmt: skip
    w = weekly.left_join(who, weekly.user_id == who._user)
    w = w.left_join(created, w._created == created._day)
    w = w.left_join(held, [w.user_id == held._holder, w.week_end_date >= held._from, w.week_end_date < held._to])
    order = ibis.window(group_by=w.user_id, order_by=w.week_start_date)
    w = w.mutate(**{f"_before_{name}": w[name].lag().over(order) for name in CHANGES.values()})
    changes = {name: near(w[name], w[of] - w[f"_before_{of}"]) for name, of in CHANGES.items()}
    return broken(
        "a week of a user fits the user and the week before", w, KEY,
        **{name: w[name].identical_to(w[f"_{name}"]) for name in WHO},
        **changes,
        role_type_standardized=w.role_type_standardized.identical_to(w._role),
        week_end_date=w.week_end_date == periods.after(w.week_start_date, 6),
        weeks_since_signup=periods.before(w.week_start_date, w.weeks_since_signup * 7) == w._week,
        cohort_month=w._week.isnull() | (w.cohort_month == periods.month(w._created)),
        sessions_per_active_day=near(w.sessions_per_active_day, w.weekly_sessions / w.active_days.nullif(0)),
        avg_pages_per_session=near(w.avg_pages_per_session, w.total_page_views / w.weekly_sessions.nullif(0)),
    )  # fmt: skip


def _recorded(weeks: Table, calendar: Table, sessions: Table, views: Table, usage: Table) -> Table:
    """What the source recorded in each week of a user: of sessions, page views and uses that name known parents."""

    def of(table: Table, day: str) -> Table:
        known = table.filter(~table.is_orphan, ~table.is_anonymous)
        return known.join(calendar, known[day] == calendar.date)

    s, p, f = of(sessions, "session_date"), of(views, "page_view_date"), of(usage, "usage_date")
    s = s.group_by(KEY).agg(
        device_types_used=s.device_category.nunique(),
        max_session_minutes=s.duration_seconds.max() / 60.0,
        last_1=s.start_time.max(),
    )
    p = p.group_by(KEY).agg(
        page_categories_visited=p.page_category.nunique(),
        total_time_on_pages=p.time_on_page_seconds.sum().cast("int64"),
        mean_time=p.time_on_page_seconds.mean(),
        last_2=p.page_view_timestamp.max(),
    )
    f = f.group_by(KEY).agg(
        features_used=f.feature_name.nunique(),
        feature_categories_used=f.feature_category.nunique(),
        total_feature_interactions=f.count(),
        last_3=f.usage_timestamp.max(),
    )
    t = weeks
    for part in (s, p, f):
        t = t.left_join(part, KEY).select(*t.columns, *(name for name in part.columns if name not in KEY))
    early = ibis.timestamp("1900-01-01 00:00:00")
    latest = ibis.greatest(*(t[f"last_{n}"].fill_null(early) for n in (1, 2, 3)))
    return t.select(
        *KEY, "max_session_minutes",
        avg_time_per_page=t.mean_time,
        last_activity=latest.nullif(early).epoch_seconds(),
        **{name: t[name].fill_null(0) for name in COUNTS},
    )  # fmt: skip
