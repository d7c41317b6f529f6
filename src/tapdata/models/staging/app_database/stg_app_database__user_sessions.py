import ibis

from tapdata.logic import links, periods, rates, rows, text
from tapdata.model import AsOf, Follow, Incremental, Table, model

ANONYMOUS = "0"
DEVICES = {"desktop": "Desktop", "mobile": "Mobile", "tablet": "Tablet"}
BROWSERS = {
    "chrome": "Chrome",
    "chrome_mobile": "Chrome",
    "firefox": "Firefox",
    "firefox_mobile": "Firefox",
    "safari": "Safari",
    "mobile_safari": "Safari",
    "edge": "Edge",
    "samsung_browser": "Samsung",
}


@model(
    incremental=Incremental(
        entity="session_id",
        inputs={
            "app_database_user_sessions": Follow(entity="session_id"),
            "stg_app_database__users": Follow(entity="user_id", through="user_id"),
            "stg_app_database__accounts": Follow(entity="account_id", through="customer_id"),
        },
    ),
    grain=("session_id",),
    cluster_by=("session_date",),
    columns={
        "session_id": "Session of the application.",
        "user_id": "User; '0' is the anonymous one.",
        "account_id": "Account the session took place in; '0' is the anonymous one.",
        "is_anonymous": "The user or the account is '0': kept here, out of user and account figures.",
        "start_time": "Start, UTC; dates the session.",
        "end_time": "End, UTC; may lie after midnight of the day it started.",
        "duration_seconds": "Duration, seconds; null when not known or negative.",
        "page_views": "Pages viewed.",
        "actions_taken": "Actions taken.",
        "device_type": "Kind of device, lower case: desktop, mobile, tablet.",
        "browser": "Browser as in raw.",
        "session_duration_category": "Bounce < 30 s, Quick < 2 min, Short < 5, Medium < 15, Long < 30, Extended.",
        "engagement_level": "By pages: None (one page, < 30 s), Low <= 2, Medium <= 5, High <= 10, Very High.",
        "is_bounce": "One page at most, or shorter than 30 s; null when neither is known.",
        "actions_per_minute": "Actions per minute, 2 decimals; null for no duration.",
        "pages_per_minute": "Pages per minute, 2 decimals; null for no duration.",
        "device_category": "Desktop, Mobile, Tablet; unmapped for any other.",
        "browser_family": "Chrome, Firefox, Safari, Edge, Samsung; unmapped for any other.",
        "session_date": "Day of the start, UTC.",
        "session_hour": "Hour of the start, 0-23, UTC.",
        "session_day_of_week": "Day of the week of the start, 1 = Monday to 7 = Sunday, UTC.",
        "day_type": "Weekend or Weekday, UTC.",
        "time_of_day": "By the hour of the start, UTC: Morning 6-11, Afternoon 12-17, Evening 18-22, Night.",
        "session_quality_score": "Points 0-100: 40 x time / 30 min + 30 x pages / 10 + 30 x actions / 20, each capped.",
        "missing_start_time": "The start is null.",
        "invalid_duration": "The duration is null or negative.",
        "invalid_time_sequence": "The session ends before it starts.",
        "is_orphan": "The user or the account is named, not anonymous, and does not exist.",
        "record_created_at": "Creation of the record, UTC.",
    },
)
def stg_app_database__user_sessions(
    app_database_user_sessions: Table,
    stg_app_database__users: Table,
    stg_app_database__accounts: Table,
    as_of: AsOf,
) -> Table:
    """One row per session of the application."""
    t = rows.accepted(app_database_user_sessions, "app_database_user_sessions", as_of)
    backwards = (t.end_time < t.start_time).fill_null(False)
    span = rates.non_negative(t.end_time.delta(t.start_time, unit="second"))
    recorded = ibis.cases(((t.duration_seconds >= 0) & ~backwards, t.duration_seconds.cast("int64")), else_=span)
    t = t.mutate(seconds=recorded, backwards=backwards)
    t = links.with_parents(
        t,
        links.Parent("user_id", stg_app_database__users, "user_id", anonymous=ANONYMOUS),
        links.Parent("customer_id", stg_app_database__accounts, "account_id", anonymous=ANONYMOUS),
    )
    seconds, pages, actions, hour = t.seconds, t.page_views, t.actions_taken, periods.hour(t.start_time)
    weekday = periods.weekday(t.start_time)
    minutes = seconds.cast("float64") / 60.0

    def part(value: ibis.expr.types.NumericValue, full: float) -> ibis.expr.types.FloatingValue:
        share = rates.non_negative(value).cast("float64") / full
        return ibis.cases((share > 1.0, 1.0), else_=share)

    return t.select(
        session_id=t.session_id,
        user_id=t.user_id,
        account_id=t.customer_id,
        is_anonymous=((t.user_id == ANONYMOUS) | (t.customer_id == ANONYMOUS)).fill_null(False),
        start_time=t.start_time,
        end_time=t.end_time,
        duration_seconds=seconds,
        page_views=pages,
        actions_taken=actions,
        device_type=text.normal(t.device_type),
        browser=t.browser,
        session_duration_category=ibis.cases(
            (seconds.isnull(), ibis.null("string")), (seconds < 30, "Bounce"), (seconds < 120, "Quick"),
            (seconds < 300, "Short"), (seconds < 900, "Medium"), (seconds < 1800, "Long"), else_="Extended",
        ),
        engagement_level=ibis.cases(
            (pages.isnull(), ibis.null("string")), ((seconds < 30) & (pages <= 1), "None"), (pages <= 2, "Low"),
            (pages <= 5, "Medium"), (pages <= 10, "High"), else_="Very High",
        ),
        is_bounce=(pages <= 1) | (seconds < 30),
        actions_per_minute=rates.ratio(actions, minutes).round(2),
        pages_per_minute=rates.ratio(pages, minutes).round(2),
        device_category=text.mapped(t.device_type, DEVICES),
        browser_family=text.mapped(t.browser, BROWSERS),
        session_date=periods.day(t.start_time),
        session_hour=hour,
        session_day_of_week=weekday,
        day_type=ibis.cases((weekday >= 6, "Weekend"), (weekday < 6, "Weekday"), else_=ibis.null("string")),
        time_of_day=ibis.cases(
            (hour.isnull(), ibis.null("string")), (hour.between(6, 11), "Morning"), (hour.between(12, 17), "Afternoon"),
            (hour.between(18, 22), "Evening"), else_="Night",
        ),
        session_quality_score=(
            part(seconds, 1800.0) * 40.0 + part(pages, 10.0) * 30.0 + part(actions, 20.0) * 30.0
        ).round(2),
        missing_start_time=t.start_time.isnull(),
        invalid_duration=(t.duration_seconds < 0).fill_null(True),
        invalid_time_sequence=t.backwards,
        is_orphan=t.is_orphan,
        record_created_at=t.created_at,
    )  # fmt: skip
