"""Tickets by day: open, overdue, closed, and the windows of 30 and 90 days."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from support import Filled, model_schema, run, typed

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
HOURS = {"urgent": 24.0, "high": 72.0, "medium": 168.0, "low": 336.0}


def _days() -> Filled:
    return typed(model_schema("days"), *({"day": FIRST + timedelta(n)} for n in range((LAST - FIRST).days + 1)))


def _tickets(*rows: dict[str, Any]) -> Filled:
    made = []
    for number, row in enumerate(rows):
        usual = {"ticket_id": f"t{number}", "account_id": "a", "priority": "high", "is_closed": "closed_at" in row}
        full = usual | row
        hours = (full["closed_at"] - full["created_at"]).total_seconds() / 3600 if full.get("closed_at") else None
        known = hours is not None and hours >= 0
        made.append(
            {"sla_limit_hours": HOURS.get(full["priority"] or ""), "resolution_time_hours": hours if known else None}
            | full
        )
    return typed(model_schema("stg_hubspot__tickets"), *made)


def _run(*tickets: dict[str, Any], accounts: tuple[str, ...] = ("a",)) -> dict[tuple[str, date], dict[str, Any]]:
    created = datetime(2026, 1, 1, 9)
    known = [{"account_id": account, "account_created_at": created} for account in accounts]
    rows = run(
        "ticket_days", LAST, days=_days(), stg_hubspot__tickets=_tickets(*tickets),
        stg_app_database__accounts=typed(model_schema("stg_app_database__accounts"), *known),
    )  # fmt: skip
    return {(row["account_id"], row["day"]): row for row in rows}


def _series(found: dict[tuple[str, date], dict[str, Any]], column: str, first: date, last: date) -> list[Any]:
    return [found["a", first + timedelta(n)][column] for n in range((last - first).days + 1)]


def test_open_from_the_day_of_creation_to_the_day_before_closing() -> None:
    found = _run({"created_at": datetime(2026, 3, 2, 15), "closed_at": datetime(2026, 3, 5, 3)})
    first, last = date(2026, 3, 1), date(2026, 3, 6)
    assert _series(found, "tickets_opened", first, last) == [0, 1, 0, 0, 0, 0]
    assert _series(found, "tickets_closed", first, last) == [0, 0, 0, 0, 1, 0]
    assert _series(found, "open_tickets", first, last) == [0, 1, 1, 1, 0, 0]
    assert found["a", LAST]["lifetime_tickets"] == 1


def test_a_ticket_of_one_day_is_never_open_at_its_end() -> None:
    found = _run({"created_at": datetime(2026, 3, 2, 8), "closed_at": datetime(2026, 3, 2, 20)})
    assert _series(found, "open_tickets", FIRST, LAST) == [0] * 181
    assert _series(found, "created_90d_closed", date(2026, 3, 1), date(2026, 3, 3)) == [0, 1, 1]


def test_a_breach_is_longer_than_the_priority_allows() -> None:
    """High: three days. Made on the 2nd, it is 3 days and less old on the 4th's end, and more on the 5th's."""
    made = {"created_at": datetime(2026, 3, 2, 15)}
    first, last = date(2026, 3, 2), date(2026, 3, 8)
    assert _series(_run(made), "open_breaches", first, last) == [0, 0, 0, 1, 1, 1, 1]
    midnight = {"created_at": datetime(2026, 3, 2)}  # exactly three days old at the end of the 4th: not longer
    assert _series(_run(midnight), "open_breaches", first, last) == [0, 0, 0, 1, 1, 1, 1]
    late = made | {"closed_at": datetime(2026, 3, 7, 1)}
    assert _series(_run(late), "open_breaches", first, last) == [0, 0, 0, 1, 1, 0, 0]
    in_time = made | {"closed_at": datetime(2026, 3, 5, 23)}  # over three days old, and closed before that day's end
    assert _series(_run(in_time), "open_breaches", first, last) == [0] * 7
    assert _series(_run(made | {"priority": "urgent"}), "open_breaches", first, last) == [0, 1, 1, 1, 1, 1, 1]
    assert _series(_run(made | {"priority": "unmapped"}), "open_breaches", first, LAST)[-1] == 0


def test_urgent_tickets_are_counted_apart() -> None:
    made = {"created_at": datetime(2026, 3, 2, 15)}
    found = _run(made, made | {"priority": "urgent", "closed_at": datetime(2026, 3, 4)})
    assert _series(found, "open_urgent_tickets", date(2026, 3, 1), date(2026, 3, 5)) == [0, 1, 1, 0, 0]
    assert _series(found, "open_tickets", date(2026, 3, 1), date(2026, 3, 5)) == [0, 2, 2, 1, 1]


def test_windows_of_30_and_90_days() -> None:
    found = _run(
        {"created_at": datetime(2026, 2, 1, 10), "closed_at": datetime(2026, 2, 3, 10)},
        {"created_at": datetime(2026, 2, 10), "closed_at": datetime(2026, 5, 20)},
    )
    names = ("tickets_30d", "tickets_90d", "created_90d_closed", "resolved_90d", "timed_90d", "resolution_hours_90d")

    def of(month: int, day: int) -> tuple[Any, ...]:
        return tuple(found["a", date(2026, month, day)][name] for name in names)

    assert of(2, 2) == (1, 1, 0, 0, 0, 0.0)
    assert of(2, 3) == (1, 1, 1, 1, 1, 48.0)
    assert of(2, 10) == (2, 2, 1, 1, 1, 48.0)
    assert of(3, 2) == (2, 2, 1, 1, 1, 48.0)  # 1 February is the first of the 30 days
    assert of(3, 3) == (1, 2, 1, 1, 1, 48.0)
    assert of(5, 1) == (0, 2, 1, 1, 1, 48.0)  # and the first of the 90
    assert of(5, 2) == (0, 1, 0, 1, 1, 48.0)
    assert of(5, 4) == (0, 1, 0, 0, 0, 0.0)
    assert of(5, 20) == (0, 0, 0, 1, 1, 99 * 24.0)  # closed in the window, made before it


def test_a_ticket_closed_before_it_was_made_was_never_open() -> None:
    found = _run({"created_at": datetime(2026, 3, 5, 12), "closed_at": datetime(2026, 3, 2, 12)})
    assert _series(found, "open_tickets", FIRST, LAST) == [0] * 181
    assert _series(found, "open_breaches", FIRST, LAST) == [0] * 181
    assert _series(found, "tickets_closed", date(2026, 3, 1), date(2026, 3, 5)) == [0, 1, 0, 0, 0]
    row = found["a", date(2026, 3, 5)]
    assert (row["resolved_90d"], row["timed_90d"], row["resolution_hours_90d"]) == (1, 0, 0.0)


def test_what_reaches_no_account_is_unassigned_and_adds_to_the_company() -> None:
    on = datetime(2026, 3, 2, 12)
    found = _run(
        {"created_at": on}, {"created_at": on, "account_id": None}, {"created_at": on, "account_id": "gone"},
        {"created_at": on, "account_id": "0"}, {"created_at": None}, accounts=("a", "b", "0"),
    )  # fmt: skip
    today = {account: row["open_tickets"] for (account, day), row in found.items() if day == LAST}
    assert today == {"a": 1, "b": 0, "unassigned": 3}
    assert min(day for account, day in found if account == "unassigned") == date(2026, 3, 2)
    assert len([1 for account, _ in found if account == "b"]) == 181
