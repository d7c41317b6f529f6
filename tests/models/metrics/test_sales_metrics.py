"""Sales by owner and day: the pipeline as it was, what was won, activities, and what follows from them."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from support import Filled, Rows, model_schema, run, typed

FIRST, LAST = date(2026, 1, 1), date(2026, 6, 30)
DEALS = "stg_hubspot__deals"


def _deal(key: str, created: date, **row: Any) -> dict[str, Any]:
    closed, won = row.get("closed_date"), row.pop("won", False)
    usual = {
        "hubspot_deal_id": key, "deal_owner_id": "7", "deal_created_at": datetime.combine(created, datetime.min.time()),
        "deal_amount": Decimal(1000), "is_closed": closed is not None, "is_won": closed is not None and won,
        "is_lost": closed is not None and not won, "missing_stage": False, "expected_close_date": closed,
        "sales_cycle_days": (closed - created).days if closed and closed >= created else None,
    }  # fmt: skip
    return usual | row


def _observed(key: str, on: date, **values: Any) -> Rows:
    return [
        {"source_table": DEALS, "entity_key": key, "attribute": name, "value": value, "observed_as_of": on}
        for name, value in values.items()
    ]


def _run(
    *deals: dict[str, Any],
    activities: tuple[dict[str, Any], ...] = (),
    observations: tuple[dict[str, Any], ...] = (),
    last: date = LAST,
) -> dict[tuple[str, date], dict[str, Any]]:
    days = ({"day": FIRST + timedelta(n)} for n in range((last - FIRST).days + 1))
    tables: dict[str, Filled] = {
        "days": typed(model_schema("days"), *days),
        DEALS: typed(model_schema(DEALS), *deals),
        "stg_hubspot__engagements": typed(model_schema("stg_hubspot__engagements"), *activities),
        "stg_hubspot__owners": typed(model_schema("stg_hubspot__owners"), {"owner_id": "7", "full_name": "Ada Low"}),
        "observations": typed(model_schema("observations"), *observations),
    }
    return {(row["owner_id"], row["metric_date"]): row for row in run("metrics_sales", last, **tables)}


def _of(found: dict[tuple[str, date], dict[str, Any]], day: date, *names: str, owner: str = "7") -> tuple[Any, ...]:
    return tuple(found[owner, day][name] for name in names)


def test_a_deal_is_open_from_its_creation_to_the_day_before_it_closes() -> None:
    found = _run(
        _deal("w", date(2026, 2, 1), closed_date=date(2026, 2, 11), won=True, deal_amount=Decimal("300.50")),
        _deal("l", date(2026, 2, 5), closed_date=date(2026, 2, 10)),
        _deal("o", date(2026, 2, 20), expected_close_date=date(2026, 3, 1)),
        _deal("same", date(2026, 2, 25), closed_date=date(2026, 2, 25), won=True),
    )
    names = ("open_deals", "pipeline_value", "deals_created", "deals_won", "deals_lost", "revenue_won")
    assert min(day for _, day in found) == date(2026, 2, 1)
    assert _of(found, date(2026, 2, 1), *names) == (1, Decimal("300.50"), 1, 0, 0, 0)
    assert _of(found, date(2026, 2, 5), *names) == (2, Decimal("1300.50"), 1, 0, 0, 0)
    assert _of(found, date(2026, 2, 10), *names) == (1, Decimal("300.50"), 0, 0, 1, 0)
    assert _of(found, date(2026, 2, 11), *names) == (0, 0, 0, 1, 0, Decimal("300.50"))
    assert _of(found, date(2026, 2, 25), *names) == (1, 1000, 1, 1, 0, 1000)
    assert _of(found, LAST, *names) == (1, 1000, 0, 0, 0, 0)


def test_windows_and_what_follows_from_them() -> None:
    found = _run(
        _deal("a", date(2026, 1, 10), closed_date=date(2026, 2, 9), won=True, deal_amount=Decimal(3000)),
        _deal("b", date(2026, 2, 20), closed_date=date(2026, 3, 2), won=True, deal_amount=None),
        _deal("c", date(2026, 2, 1), closed_date=date(2026, 3, 3)),
        _deal("d", date(2026, 3, 1)),
    )
    sums = ("deals_won_90d", "deals_lost_90d", "revenue_won_90d", "valued_won_90d", "cycle_days_90d", "timed_won_90d")
    rates = ("win_rate_90d_pct", "avg_won_deal_size_90d", "avg_sales_cycle_days_90d", "sales_velocity")
    assert _of(found, date(2026, 2, 8), *sums, *rates) == (0, 0, 0, 0, 0, 0, None, None, None, None)
    assert _of(found, date(2026, 2, 9), *sums, *rates) == (1, 0, 3000, 1, 30, 1, 100.0, 3000.0, 30.0, 100.0)
    day = date(2026, 3, 3)
    assert _of(found, day, *sums) == (2, 1, 3000, 1, 40, 2)
    # one deal open x 3000 USD x 2/3 won / 20 days
    assert _of(found, day, *rates) == (pytest.approx(200 / 3), 3000.0, 20.0, pytest.approx(100.0))
    assert _of(found, day, "deals_won_mtd", "revenue_won_mtd") == (1, 0)
    assert _of(found, date(2026, 2, 28), "deals_won_mtd", "revenue_won_mtd") == (1, 3000)
    assert _of(found, date(2026, 5, 9), *sums) == (2, 1, 3000, 1, 40, 2)  # 9 February is the first of the 90 days
    assert _of(found, date(2026, 5, 10), *sums) == (1, 1, 0, 0, 10, 1)
    assert _of(found, date(2026, 6, 2), *rates) == (None, None, None, None)


def test_stalled_and_overdue_deals() -> None:
    found = _run(_deal("o", date(2026, 2, 1), expected_close_date=date(2026, 3, 10)))
    assert _of(found, date(2026, 3, 10), "stalled_deals", "overdue_deals") == (0, 0)
    assert _of(found, date(2026, 3, 11), "stalled_deals", "overdue_deals") == (0, 1)
    assert _of(found, date(2026, 5, 2), "stalled_deals", "overdue_deals") == (0, 1)  # 90 days old
    assert _of(found, date(2026, 5, 3), "stalled_deals", "overdue_deals") == (1, 1)


def test_weighted_and_qualified_pipeline_are_those_observed_by_then() -> None:
    first, later = date(2026, 3, 1), date(2026, 4, 1)
    log = [
        *_observed("a", first, standardized_stage="Qualification", stage_order="2", close_probability="0.2"),
        *_observed("a", first, deal_amount="1000.00"),
        *_observed("a", later, standardized_stage="Proposal", stage_order="4", close_probability="0.6", deal_amount="2000.00"),
        *_observed("b", first, standardized_stage=None, stage_order=None, close_probability=None, deal_amount="500.00"),
        *_observed("c", later, standardized_stage="unmapped", stage_order=None, close_probability=None, deal_amount="70.00"),
        *_observed("a", LAST + timedelta(1), close_probability="0.9"),
    ]  # fmt: skip
    found = _run(
        _deal("a", date(2026, 2, 1), deal_amount=Decimal(2000)),
        _deal("b", date(2026, 2, 1), deal_amount=Decimal(500)),  # closes after as_of: its stage is unknown
        _deal("c", date(2026, 2, 1), deal_amount=Decimal(70)),
        _deal("d", date(2026, 2, 1), deal_owner_id=None, closed_date=date(2026, 3, 9)),
        observations=tuple(log),
    )
    names = ("open_deals", "pipeline_value", "weighted_pipeline", "qualified_pipeline_value")
    assert _of(found, date(2026, 2, 28), *names) == (3, 2570, None, None)
    assert _of(found, first, *names) == (3, 1570, 200, 0)
    assert _of(found, later, *names) == (3, 2570, 1207, 2000)  # a tenth of what is in a stage of no known probability
    assert _of(found, LAST, *names) == (3, 2570, 1207, 2000)
    assert _of(found, date(2026, 2, 28), *names, owner="unassigned") == (1, 1000, None, None)
    assert _of(found, date(2026, 3, 9), *names, owner="unassigned") == (0, 0, 0, 0)


def test_activities_of_30_days_by_kind_without_those_to_come() -> None:
    def act(kind: str, on: date, owner: str | None = "7") -> dict[str, Any]:
        return {"engagement_category": kind, "engagement_date": on, "owner_id": owner}

    found = _run(
        _deal("o", date(2026, 5, 3)),
        activities=(
            act("Call", date(2026, 5, 1)), act("Call", date(2026, 5, 2)), act("Email", date(2026, 5, 2)),
            act("Meeting", date(2026, 5, 31)), act("Note", date(2026, 4, 1)), act("Task", date(2026, 5, 2)),
            act("Call", LAST), act("Meeting", LAST + timedelta(1)), act("Meeting", LAST + timedelta(1), "9"),
            act("Email", date(2026, 6, 1), None),
        ),
    )  # fmt: skip
    names = ("calls_30d", "emails_30d", "meetings_30d", "activities_per_opportunity_30d")
    assert _of(found, date(2026, 4, 1), *names) == (0, 0, 0, None)
    assert _of(found, date(2026, 5, 30), *names) == (2, 1, 0, 3.0)
    assert _of(found, date(2026, 5, 31), *names) == (1, 1, 1, 3.0)
    assert _of(found, date(2026, 6, 1), *names) == (0, 0, 1, 1.0)
    assert _of(found, LAST, *names) == (1, 0, 0, 1.0)
    assert {owner for owner, _ in found} == {"7", "unassigned"}
    assert _of(found, LAST, *names, owner="unassigned") == (0, 1, 0, None)
    assert {row["owner_name"] for (owner, _), row in found.items() if owner == "7"} == {"Ada Low"}


def test_a_deal_that_cannot_be_placed_in_time_is_left_out() -> None:
    undated = _deal("u", date(2026, 2, 1)) | {"deal_created_at": None}
    never_closed = _deal("n", date(2026, 2, 1)) | {"is_closed": True, "is_won": True}
    backwards = _deal("b", date(2026, 3, 5), closed_date=date(2026, 3, 1), won=True)
    found = _run(undated, never_closed, backwards)
    assert sum(row["open_deals"] for row in found.values()) == 0
    assert sum(row["deals_won"] for row in found.values()) == 1
    assert _of(found, date(2026, 3, 5), "deals_won_90d", "timed_won_90d", "avg_sales_cycle_days_90d") == (1, 0, None)


def test_an_earlier_as_of_gives_the_same_past() -> None:
    deals = [_deal("w", date(2026, 2, 1), closed_date=date(2026, 4, 11), won=True), _deal("o", date(2026, 3, 1))]
    early = date(2026, 3, 31)
    then = [deals[0] | {"is_closed": False, "is_won": False, "closed_date": None, "sales_cycle_days": None}, deals[1]]
    log = _observed("w", date(2026, 3, 15), stage_order=None, close_probability=None)
    log += _observed("o", date(2026, 3, 15), stage_order="4", close_probability="0.6")
    full = _run(*deals, observations=tuple(log))
    assert _run(*then, observations=tuple(log), last=early) == {
        key: row for key, row in full.items() if key[1] <= early
    }
