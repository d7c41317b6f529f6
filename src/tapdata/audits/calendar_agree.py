"""The calendar: every day once up to as_of, weeks and months that close when they should, data that begins where raw does."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import broken
from tapdata.model import AsOf, Table, audit

REACH = 9_999
"""The calendar goes back so many days at most."""


@audit(grain=GRAIN, columns=COLUMNS)
def calendar_agree(
    days: Table,
    stg_app_database__accounts: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
    tap_hours: Table,
    as_of: AsOf,
) -> Table:
    """One row per day, week or kind of data that the calendar tells wrong."""
    accounts = stg_app_database__accounts
    used = ibis.union(
        stg_app_database__user_sessions.select(day="session_date"),
        stg_app_database__page_views.select(day="page_view_date"),
        stg_app_database__feature_usage.select(day="usage_date"),
    )
    follows = days.filter(days.day < as_of).select(day=periods.after(days.day, 1))
    other = days.view()
    following = other.select(week="week_start_date", month="month_start_date", before=periods.before(other.day, 1))
    pairs = days.join(following, days.day == following.before)
    weeks = days.group_by("week_start_date").aggregate(
        weekday=periods.weekday(days.week_start_date).max(),
        ends=days.count(where=days.is_week_end),
        last=days.day.max(),
        last_end=days.day.max(where=days.is_week_end),
        rows=days.count(),
        first=days.day.min(),
    )
    reached = periods.days_between(weeks.week_start_date, weeks["last"])
    alone = broken(
        "days, weeks and months fit",
        days,
        ["day"],
        month=(days.month_start_date.day() == 1)
        & (days.month_start_date.month() == days.day.month())
        & (days.month_start_date.year() == days.day.year()),
        not_after_as_of=days.day <= as_of,
        as_of_closes_its_week=(days.day != as_of) | days.is_week_end,
    )
    turns = broken(
        "weeks and months close before the next begins",
        pairs,
        ["day"],
        week_end=pairs.is_week_end == (pairs.week != pairs.week_start_date),
        month_end=pairs.is_month_end == (pairs.month != pairs.month_start_date),
    )
    whole = broken(
        "a week is Monday to Sunday",
        weeks,
        ["week_start_date"],
        monday=weeks.weekday == 1,
        one_end=(weeks.ends == 1) & (weeks.last_end == weeks["last"]),
        seven_days=(reached <= 6) & (weeks["first"] >= weeks.week_start_date),
        every_day=weeks.rows == periods.days_between(weeks["first"], weeks["last"]) + 1,
    )
    gaps = carried("every day but the first follows one", follows, days.view(), ["day"], rows="left in right")
    return ibis.union(
        alone,
        turns,
        whole,
        disagreements(
            [
                gaps,
                _begins("company", days, accounts.select(day=periods.day(accounts.account_created_at)), as_of),
                _begins("product_data", days, used, as_of),
                _begins("device_data", days, tap_hours.select(day="event_date"), as_of),
            ]
        ),
    )


def _begins(what: str, days: Table, facts: Table, as_of: AsOf) -> Agreement:
    """The flag begins with the first fact and holds on every day from then on."""
    flag = days["is_company_day"] if what == "company" else days[f"has_{what}"]
    told = days.aggregate(first=days.day.min(where=flag), flagged=days.count(where=flag))
    dated = facts.filter(facts.day <= as_of)
    known = dated.aggregate(first=dated.day.min())
    first = ibis.greatest(known["first"], periods.before(ibis.literal(as_of), REACH))
    right = known.select(
        first=known["first"].isnull().ifelse(None, first),
        flagged=known["first"].isnull().ifelse(0, periods.days_between(first, ibis.literal(as_of)) + 1),
    )
    return carried(
        f"{what} begins with its first fact",
        told.mutate(what=ibis.literal(what)),
        right.mutate(what=ibis.literal(what)),
        ["what"],
        ["first", "flagged"],
    )
