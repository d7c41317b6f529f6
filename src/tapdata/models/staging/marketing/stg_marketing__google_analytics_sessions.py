from tapdata.logic import rates, rows
from tapdata.model import AsOf, Table, model


@model(
    grain=("session_date",),
    columns={
        "session_date": "Day of site traffic.",
        "sessions": "Sessions of the day.",
        "users": "Distinct users of the day; not additive over days.",
        "new_users": "Users seen for the first time that day.",
        "page_views": "Pages viewed that day.",
        "bounce_rate": "Sessions of a single page, percent of sessions.",
        "avg_session_duration": "Mean length of a session, seconds.",
        "goal_completions": "Goals completed that day.",
        "goal_conversion_rate": "Goal completions per session, percent; null without sessions.",
        "new_user_rate": "New users, percent of the day's users; null without users.",
        "pages_per_session": "Pages viewed per session; null without sessions.",
        "created_at": "Creation of the row, UTC.",
    },
)
def stg_marketing__google_analytics_sessions(google_analytics_sessions: Table, as_of: AsOf) -> Table:
    """One row per day of site traffic; there are no rows of single sessions."""
    t = rows.accepted(google_analytics_sessions, "google_analytics_sessions", as_of)
    t = t.mutate(
        sessions=rates.non_negative(t.sessions),
        users=rates.non_negative(t.users),
        new_users=rates.non_negative(t.new_users),
        page_views=rates.non_negative(t.page_views),
        goal_completions=rates.non_negative(t.goal_completions),
    )
    return t.select(
        t.date.name("session_date"),
        "sessions",
        "users",
        "new_users",
        "page_views",
        "goal_completions",
        "created_at",
        bounce_rate=t.bounce_rate.cast("float64") * 100.0,
        avg_session_duration=rates.non_negative(t.avg_session_duration).cast("float64"),
        goal_conversion_rate=rates.percent(t.goal_completions, t.sessions),
        new_user_rate=rates.percent(t.new_users, t.users),
        pages_per_session=rates.ratio(t.page_views, t.sessions),
    )
