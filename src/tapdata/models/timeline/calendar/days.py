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
        "has_product_data": "By then raw holds sessions, page views or feature usage: before that, use is unknown and not 0.",
        "has_device_data": "By then raw holds device events: before that, what devices did is unknown and not 0.",
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
    used = ibis.union(
        *(
            table.aggregate(first=table[column].min())
            for table, column in (
                (stg_app_database__user_sessions, "session_date"),
                (stg_app_database__page_views, "page_view_date"),
                (stg_app_database__feature_usage, "usage_date"),
            )
        )
    )
    events = stg_app_database__tap_events
    sources = (
        opened,
        used.aggregate(product_from=used["first"].min()),
        events.aggregate(devices_from=events.event_date.min()),
    )
    firsts = ibis.union(
        *(table.select(first=table[table.columns[0]]) for table in sources),
        *(
            table.aggregate(first=periods.day(table[column]).min())
            for table, column in (
                (stg_app_database__users, "user_created_at"),
                (stg_app_database__devices, "install_date"),
                (stg_app_database__locations, "location_created_at"),
                (stg_app_database__subscriptions, "start_date"),
                (stg_hubspot__deals, "deal_created_at"),
                (stg_hubspot__tickets, "created_at"),
            )
        ),
    )
    first = firsts.aggregate(first_day=firsts["first"].min()).cross_join(*sources)
    numbers = calendar.digits(PLACES)
    back = numbers.select(day=periods.before(as_of, numbers.number))
    known = back.cross_join(first).filter(lambda t: t.day >= t.first_day)
    return known.select(
        day=known.day,
        week_start_date=periods.week(known.day),
        month_start_date=periods.month(known.day),
        is_company_day=(known.day >= known.company_from).fill_null(False),
        has_product_data=(known.day >= known.product_from).fill_null(False),
        has_device_data=(known.day >= known.devices_from).fill_null(False),
        is_week_end=(periods.weekday(known.day) == 7) | (known.day == as_of),
        is_month_end=periods.after(known.day, 1).day() == 1,
    )
