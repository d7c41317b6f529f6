import ibis

from tapdata.logic import calendar, periods
from tapdata.model import AsOf, Table, model

PLACES = 4
"""The calendar reaches back 10,000 days: 27 years."""


@model(
    grain=("day",),
    columns={
        "day": "Day, UTC.",
        "week_start_date": "Monday of the week.",
        "month_start_date": "First day of the month.",
        "is_company_day": "From the first account's creation on: the days that company tables have.",
        "is_week_end": "The last day of the week, or as_of: weekly tables close on it.",
        "is_month_end": "The last day of the month.",
    },
)
def days(
    stg_app_database__accounts: Table,
    stg_app_database__users: Table,
    stg_app_database__devices: Table,
    stg_app_database__locations: Table,
    stg_app_database__subscriptions: Table,
    stg_app_database__user_sessions: Table,
    stg_app_database__page_views: Table,
    stg_app_database__feature_usage: Table,
    stg_app_database__tap_events: Table,
    stg_hubspot__deals: Table,
    stg_hubspot__tickets: Table,
    as_of: AsOf,
) -> Table:
    """One row per day, from the first dated fact of the company (10,000 days back at most) to as_of."""
    accounts = stg_app_database__accounts
    opened = accounts.aggregate(company_from=periods.day(accounts.account_created_at).min())
    firsts = ibis.union(
        opened.select(first=opened.company_from),
        *(
            table.aggregate(first=periods.day(table[column]).min())
            for table, column in (
                (stg_app_database__users, "user_created_at"),
                (stg_app_database__devices, "install_date"),
                (stg_app_database__locations, "location_created_at"),
                (stg_app_database__subscriptions, "start_date"),
                (stg_app_database__user_sessions, "session_date"),
                (stg_app_database__page_views, "page_view_date"),
                (stg_app_database__feature_usage, "usage_date"),
                (stg_app_database__tap_events, "event_date"),
                (stg_hubspot__deals, "deal_created_at"),
                (stg_hubspot__tickets, "created_at"),
            )
        ),
    )
    first = firsts.aggregate(first_day=firsts["first"].min()).cross_join(opened)
    numbers = calendar.digits(PLACES)
    back = numbers.select(day=periods.before(as_of, numbers.number))
    known = back.cross_join(first).filter(lambda t: t.day >= t.first_day)
    return known.select(
        day=known.day,
        week_start_date=periods.week(known.day),
        month_start_date=periods.month(known.day),
        is_company_day=(known.day >= known.company_from).fill_null(False),
        is_week_end=(periods.weekday(known.day) == 7) | (known.day == as_of),
        is_month_end=periods.after(known.day, 1).day() == 1,
    )
