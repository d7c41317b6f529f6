"""How the company's users use the product, by day: how many, in what sessions, and how many come back."""

from __future__ import annotations

from tapdata.logic import engagement, periods
from tapdata.model import Table

DEVICES = {"desktop": "Desktop", "mobile": "Mobile", "tablet": "Tablet"}
"""Name in columns -> kind of device, as staging says it."""


def users_by_day(user_days: Table) -> Table:
    """One row per day: how many users there are, how many were active in 1, 7 and 30 days, and sums of what they did.

    ``avg_engagement_score`` is the mean over all users, 0-1; ``power_users`` are those of that tier.
    """
    u = user_days
    return u.group_by("day").agg(
        users=u.count(),
        dau=u.count(where=u.is_active),
        wau=u.count(where=u.is_active_7d),
        mau=u.count(where=u.is_active_30d),
        active_days_30d=u.active_days_30d.sum(),
        sessions_30d=u.sessions_30d.sum(),
        seconds=u.session_seconds.sum(),
        timed=u.timed_sessions.sum(),
        features_of_active=u.features_used_30d.sum(where=u.is_active_30d),
        power_users=u.count(where=u.engagement_tier == "power"),
        avg_engagement_score=engagement.score(u.engagement_points.sum(), u.count()),
    )


def sessions_by_day(sessions: Table, users: Table) -> Table:
    """One row per day: the sessions that count for a user, the bounces among them, and how many on each of ``DEVICES``."""
    s = engagement.counted(sessions).semi_join(engagement.members(users), "user_id")
    return s.group_by(day=s.session_date).agg(
        session_count=s.count(),
        bounces=s.count(where=s.is_bounce),
        bounce_known=s.is_bounce.count(),
        **{f"{name}_sessions": s.count(where=s.device_category == value) for name, value in DEVICES.items()},
    )


def cohorts(user_days: Table) -> Table:
    """By the day that closes their first 60 days: the users active in days 1-30, and those active again in days 31-60.

    One row per day that closes any. Day 0 is that of the first session.
    """
    active = user_days.filter(user_days.is_active).select("user_id", "day")
    firsts = active.group_by("user_id").agg(first_day=active.day.min())
    t = active.join(firsts, "user_id")
    age = periods.days_between(t.first_day, t.day)
    t = t.select("user_id", "first_day", early=age.between(1, 30), late=age.between(31, 60))
    users = t.group_by("user_id", "first_day").agg(early=t.early.any(), late=t.late.any())
    users = users.mutate(day=periods.after(users.first_day, 60))
    return users.group_by("day").agg(
        cohort=users.count(where=users.early), retained=users.count(where=users.early & users.late)
    )
