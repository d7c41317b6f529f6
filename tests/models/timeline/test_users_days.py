"""Users by day: windows, distinct counts, first activity, logins."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from support import Filled, Rows, model_schema, run, typed

FIRST, LAST = date(2026, 5, 1), date(2026, 6, 30)


def _days(last: date = LAST) -> Filled:
    return typed(model_schema("days"), *({"day": FIRST + timedelta(n)} for n in range((last - FIRST).days + 1)))


def _users(*rows: dict[str, Any]) -> Filled:
    usual = {"account_id": "a", "created_date": FIRST, "is_orphan": False}
    return typed(model_schema("stg_app_database__users"), *(usual | row for row in rows))


def _activity(table: str, day: str, *rows: dict[str, Any]) -> Filled:
    usual = {"user_id": "u", "account_id": "a", "is_orphan": False, "is_anonymous": False}
    name = f"stg_app_database__{table}"
    return typed(model_schema(name), *(usual | {day: row.pop("on")} | row for row in map(dict, rows)))


def _sessions(*rows: dict[str, Any]) -> Filled:
    return _activity("user_sessions", "session_date", *rows)


def _by_day(rows: Rows, user: str = "u") -> dict[date, dict[str, Any]]:
    return {row["day"]: row for row in rows if row["user_id"] == user}


def test_windows_end_on_their_day_and_hold_7_and_30_days() -> None:
    rows = run(
        "user_days",
        days=_days(),
        stg_app_database__users=_users({"user_id": "u"}),
        stg_app_database__user_sessions=_sessions(
            {"on": date(2026, 5, 10), "duration_seconds": 600},
            {"on": date(2026, 5, 10)},
            {"on": date(2026, 5, 20), "duration_seconds": 300},
        ),
    )
    found = _by_day(rows)
    assert list(found) == [FIRST + timedelta(n) for n in range(61)]
    names = ("sessions", "is_active", "sessions_7d", "is_active_7d", "sessions_30d", "active_days_30d", "is_active_30d")
    seconds = ("session_seconds", "timed_sessions", "session_seconds_30d", "timed_sessions_30d")

    def of(month: int, day: int, columns: tuple[str, ...] = names) -> tuple[Any, ...]:
        return tuple(found[date(2026, month, day)][name] for name in columns)

    assert of(5, 9) == (0, False, 0, False, 0, 0, False)
    assert of(5, 10) == (2, True, 2, True, 2, 1, True)
    assert of(5, 16) == (0, False, 2, True, 2, 1, True)
    assert of(5, 17) == (0, False, 0, False, 2, 1, True)
    assert of(5, 20) == (1, True, 1, True, 3, 2, True)
    assert of(6, 8) == (0, False, 0, False, 3, 2, True)  # the 30 days from 10 May on
    assert of(6, 9) == (0, False, 0, False, 1, 1, True)
    assert of(6, 18) == (0, False, 0, False, 1, 1, True)
    assert of(6, 19) == (0, False, 0, False, 0, 0, False)
    assert of(5, 10, seconds) == (600, 1, 600, 1)
    assert of(5, 20, seconds) == (300, 1, 900, 2)
    assert of(6, 9, seconds) == (0, 0, 300, 1)
    last = ("last_session_date", "last_activity_date", "last_login_date")
    assert of(5, 9, last) == (None, None, None)
    assert of(6, 30, last) == (date(2026, 5, 20),) * 3


def test_distinct_counts_of_30_days_and_the_score() -> None:
    period = {"level": "user", "entity_id": "u", "account_id": "a"}
    rows = run(
        "user_days",
        days=_days(),
        stg_app_database__users=_users({"user_id": "u"}),
        stg_app_database__user_sessions=_sessions({"on": date(2026, 5, 10)}),
        stg_app_database__page_views=_activity(
            "page_views", "page_view_date",
            {"on": date(2026, 5, 10), "page_category": "Reports"},
            {"on": date(2026, 5, 10), "page_category": "Reports"},
            {"on": date(2026, 5, 10), "page_category": "Dashboard"},
            {"on": date(2026, 5, 10), "page_category": None},
            {"on": date(2026, 6, 5), "page_category": "Reports"},
        ),
        stg_app_database__feature_usage=_activity(
            "feature_usage", "usage_date",
            {"on": date(2026, 5, 10), "feature_name": "f", "feature_category": "POS", "usage_count": 4},
            {"on": date(2026, 5, 12), "feature_name": "g", "feature_category": "POS", "usage_count": None},
        ),
        feature_periods=typed(
            model_schema("feature_periods"),
            period | {"feature_name": "f", "valid_from": date(2026, 5, 10), "valid_to": date(2026, 6, 9)},
            period | {"feature_name": "g", "valid_from": date(2026, 5, 12), "valid_to": date(2026, 6, 11)},
            period | {"feature_name": "g", "valid_from": date(2026, 6, 20), "valid_to": date(2026, 7, 20)},
            period | {"level": "account", "feature_name": "h", "valid_from": FIRST, "valid_to": LAST},
        ),
    )  # fmt: skip
    found = _by_day(rows)
    names = (
        "features_used_30d", "feature_categories_30d", "page_categories_30d", "page_views_30d", "feature_uses_30d",
        "lifetime_features", "lifetime_feature_categories",
    )  # fmt: skip

    def of(month: int, day: int) -> tuple[int, ...]:
        return tuple(found[date(2026, month, day)][name] for name in names)

    assert of(5, 9) == (0, 0, 0, 0, 0, 0, 0)
    assert of(5, 10) == (1, 1, 2, 4, 4, 1, 1)
    assert of(5, 12) == (2, 1, 2, 4, 4, 2, 1)
    assert of(6, 8) == (2, 1, 2, 5, 4, 2, 1)
    assert of(6, 9) == (1, 1, 1, 1, 0, 2, 1)
    assert of(6, 11) == (0, 0, 1, 1, 0, 2, 1)
    assert of(6, 30) == (1, 0, 1, 1, 0, 2, 1)
    assert found[date(2026, 5, 12)]["engagement_points"] == 1 * 105 + 2 * 300 + 1 * 80 + 2 * 240
    assert found[date(2026, 5, 12)]["engagement_score"] == 1265 / 6000
    assert [found[date(2026, 5, day)]["engagement_tier"] for day in (9, 10)] == ["inactive", "light"]
    assert found[date(2026, 6, 30)]["last_activity_date"] == date(2026, 6, 5)
    assert found[date(2026, 6, 30)]["last_session_date"] == date(2026, 5, 10)


def test_who_and_what_counts() -> None:
    rows = run(
        "user_days",
        days=_days(),
        stg_app_database__users=_users(
            {"user_id": "u"}, {"user_id": "early", "created_date": date(2026, 5, 10)},
            {"user_id": "undated", "created_date": None}, {"user_id": "orphan", "is_orphan": True}, {"user_id": "0"},
            {"user_id": "of nobody", "account_id": "0"}, {"user_id": "of none", "account_id": None},
        ),
        stg_app_database__user_sessions=_sessions(
            {"on": date(2026, 5, 5), "is_anonymous": True}, {"on": date(2026, 5, 5), "is_orphan": True},
            {"on": None}, {"on": date(2026, 5, 5), "user_id": None}, {"on": date(2026, 5, 5), "user_id": "unknown"},
            {"on": date(2026, 5, 5), "user_id": "early"}, {"on": date(2026, 6, 29), "user_id": "undated"},
        ),
    )  # fmt: skip
    first: dict[str, date] = {}
    for row in rows:
        first.setdefault(row["user_id"], row["day"])
    assert first == {
        "u": FIRST, "early": date(2026, 5, 5), "undated": date(2026, 6, 29), "of none": FIRST,
    }  # fmt: skip
    assert {row["user_id"] for row in rows if row["sessions"]} == {"early", "undated"}


def test_logins() -> None:
    recorded = {"last_login_date": date(2026, 5, 20), "user_status": "Dormant"}
    rows = run(
        "user_days",
        days=_days(),
        stg_app_database__users=_users(
            {"user_id": "u"} | recorded,
            {"user_id": "later"} | recorded,
            {"user_id": "never", "user_status": "Never Logged In"},
            {"user_id": "unknown", "user_status": None},
        ),
        stg_app_database__user_sessions=_sessions(
            {"on": date(2026, 5, 5), "user_id": "later"}, {"on": date(2026, 6, 10), "user_id": "later"},
            {"on": date(2026, 6, 10), "user_id": "never"},
        ),
    )  # fmt: skip

    def of(user: str, month: int, day: int) -> tuple[date | None, bool]:
        row = _by_day(rows, user)[date(2026, month, day)]
        return row["last_login_date"], row["never_logged_in"]

    assert of("u", 5, 19) == (None, False)  # a later login is on record: nothing is known of the time before
    assert of("u", 5, 20) == (date(2026, 5, 20), False)
    assert of("later", 5, 19) == (date(2026, 5, 5), False)
    assert of("later", 5, 20) == (date(2026, 5, 20), False)
    assert of("later", 6, 30) == (date(2026, 6, 10), False)
    assert of("never", 6, 9) == (None, True)
    assert of("never", 6, 10) == (date(2026, 6, 10), False)
    assert of("unknown", 6, 30) == (None, False)


def test_a_past_day_does_not_depend_on_later_ones() -> None:
    until = date(2026, 6, 4)
    sessions = [{"on": FIRST + timedelta(n), "user_id": user} for n in range(3, 61, 7) for user in ("u", "v")]
    views = [{"on": FIRST + timedelta(n), "page_category": f"c{n % 3}"} for n in range(0, 61, 5)]
    people = _users({"user_id": "u"}, {"user_id": "v", "created_date": date(2026, 6, 20)})

    def build(last: date) -> Rows:
        return run(
            "user_days",
            days=_days(last),
            stg_app_database__users=people,
            stg_app_database__user_sessions=_sessions(*(s for s in sessions if s["on"] <= last)),  # type: ignore[operator]
            stg_app_database__page_views=_activity(
                "page_views", "page_view_date", *(v for v in views if v["on"] <= last)  # type: ignore[operator]
            ),
        )  # fmt: skip

    early = build(until)
    assert {row["user_id"] for row in early} == {"u", "v"}
    assert early == [row for row in build(LAST) if row["day"] <= until]


def test_a_session_past_midnight_counts_on_the_day_it_started() -> None:
    session = {"on": date(2026, 5, 5), "start_time": datetime(2026, 5, 5, 23, 50), "duration_seconds": 3600}
    rows = run(
        "user_days",
        days=_days(),
        stg_app_database__users=_users({"user_id": "u"}),
        stg_app_database__user_sessions=_sessions(session),
    )
    assert [row["day"] for row in rows if row["is_active"]] == [date(2026, 5, 5)]
