from datetime import date
from decimal import Decimal

import pytest

from support import raw, run, run_one

NAME = "stg_marketing__google_analytics_sessions"
TABLE = "google_analytics_sessions"


def day(**row):
    return run_one(NAME, google_analytics_sessions=raw(TABLE, {"date": date(2026, 6, 1)} | row))


def test_rates():
    row = day(
        sessions=200, users=160, new_users=40, page_views=500, goal_completions=5, bounce_rate=Decimal("0.4250"),
        goal_conversion_rate=Decimal("0.9999"), avg_session_duration=Decimal("150.46"),
    )  # fmt: skip
    assert (row["new_user_rate"], row["pages_per_session"]) == (pytest.approx(25.0), pytest.approx(2.5))
    assert (row["bounce_rate"], row["goal_conversion_rate"]) == (pytest.approx(42.5), pytest.approx(2.5))
    assert row["avg_session_duration"] == pytest.approx(150.46)


def test_a_day_without_traffic_has_no_rates():
    row = day(sessions=0, users=0, new_users=0, page_views=0, goal_completions=0)
    assert (row["new_user_rate"], row["pages_per_session"], row["goal_conversion_rate"]) == (None, None, None)
    assert day()["bounce_rate"] is None


def test_the_day_is_the_key_and_days_after_as_of_do_not_exist():
    rows = raw(TABLE, {"date": date(2026, 6, 30)}, {"date": date(2026, 7, 1)}, {"date": None})
    assert [row["session_date"] for row in run(NAME, google_analytics_sessions=rows)] == [date(2026, 6, 30)]
