from datetime import datetime

import pytest

from support import model_schema, raw, run_one, typed

NAME = "stg_app_database__user_sessions"
START = datetime(2026, 6, 29, 9, 0)  # a Monday


def session(**row):
    base = {"session_id": "s", "user_id": "5", "customer_id": "7", "start_time": START}
    return run_one(
        NAME,
        app_database_user_sessions=raw("app_database_user_sessions", base | row),
        stg_app_database__users=typed(model_schema("stg_app_database__users"), {"user_id": "5"}),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), {"account_id": "7"}),
    )


@pytest.mark.parametrize(
    ("user", "account", "anonymous", "orphan"),
    [("5", "7", False, False), ("0", "0", True, False), ("0", "7", True, False), ("5", "0", True, False),
     ("6", "7", False, True), ("5", "8", False, True), (None, None, False, False)],
)  # fmt: skip
def test_the_anonymous_user_is_no_orphan(user, account, anonymous, orphan):
    row = session(user_id=user, customer_id=account)
    assert (row["is_anonymous"], row["is_orphan"]) == (anonymous, orphan)


@pytest.mark.parametrize(
    ("seconds", "category"),
    [(0, "Bounce"), (29, "Bounce"), (30, "Quick"), (119, "Quick"), (120, "Short"), (299, "Short"), (300, "Medium"),
     (899, "Medium"), (900, "Long"), (1799, "Long"), (1800, "Extended"), (None, None)],
)  # fmt: skip
def test_duration_category(seconds, category):
    row = session(duration_seconds=seconds)
    assert (row["duration_seconds"], row["session_duration_category"]) == (seconds, category)


@pytest.mark.parametrize(
    ("seconds", "pages", "level", "bounce"),
    [(29, 1, "None", True), (30, 1, "Low", True), (29, 2, "Low", True), (60, 3, "Medium", False),
     (60, 5, "Medium", False), (60, 6, "High", False), (60, 10, "High", False), (60, 11, "Very High", False),
     (60, None, None, None), (None, 1, "Low", True)],
)  # fmt: skip
def test_engagement_by_pages(seconds, pages, level, bounce):
    row = session(duration_seconds=seconds, page_views=pages)
    assert (row["engagement_level"], row["is_bounce"]) == (level, bounce)


def test_rates_per_minute_are_null_without_duration():
    row = session(duration_seconds=90, page_views=2, actions_taken=5)
    assert (row["pages_per_minute"], row["actions_per_minute"]) == (1.33, 3.33)
    row = session(duration_seconds=0, page_views=2, actions_taken=5)
    assert (row["pages_per_minute"], row["actions_per_minute"]) == (None, None)


@pytest.mark.parametrize(
    ("seconds", "pages", "actions", "score"),
    [(900, 5, 10, 50.0), (1800, 10, 20, 100.0), (7200, 99, 99, 100.0), (7200, 1, 1, 44.5), (0, 0, 0, 0.0),
     (900, None, 10, None)],
)  # fmt: skip
def test_quality_needs_time_pages_and_actions(seconds, pages, actions, score):
    row = session(duration_seconds=seconds, page_views=pages, actions_taken=actions)
    assert row["session_quality_score"] == score


def test_durations_that_cannot_be():
    row = session(duration_seconds=-5, end_time=datetime(2026, 6, 29, 9, 2))
    assert (row["invalid_duration"], row["invalid_time_sequence"], row["duration_seconds"]) == (True, False, 120)
    row = session(duration_seconds=60, end_time=datetime(2026, 6, 29, 8, 59))
    assert (row["invalid_time_sequence"], row["duration_seconds"]) == (True, None)
    row = session(duration_seconds=60, start_time=None)
    assert (row["missing_start_time"], row["duration_seconds"], row["day_type"], row["time_of_day"]) == (
        True, 60, None, None,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("device", "browser", "category", "family"),
    [("Desktop", "Chrome", "Desktop", "Chrome"), ("mobile", "Chrome Mobile", "Mobile", "Chrome"),
     ("tablet", "Samsung Browser", "Tablet", "Samsung"), ("mobile", "Mobile Safari", "Mobile", "Safari"),
     ("tv", "Netscape", "unmapped", "unmapped"), (None, None, None, None)],
)  # fmt: skip
def test_devices_and_browsers_are_matched_exactly(device, browser, category, family):
    row = session(device_type=device, browser=browser)
    assert (row["device_category"], row["browser"], row["browser_family"]) == (category, browser, family)


@pytest.mark.parametrize(
    ("start", "day_type", "time_of_day", "weekday"),
    [(datetime(2026, 6, 26, 5, 59), "Weekday", "Night", 5), (datetime(2026, 6, 27, 6), "Weekend", "Morning", 6),
     (datetime(2026, 6, 28, 12), "Weekend", "Afternoon", 7), (datetime(2026, 6, 29, 18), "Weekday", "Evening", 1),
     (datetime(2026, 6, 29, 22, 59), "Weekday", "Evening", 1), (datetime(2026, 6, 30, 23), "Weekday", "Night", 2)],
)  # fmt: skip
def test_times_of_day(start, day_type, time_of_day, weekday):
    row = session(start_time=start)
    assert (row["day_type"], row["time_of_day"], row["session_day_of_week"]) == (day_type, time_of_day, weekday)
    assert row["session_date"] == start.date()
