"""The pipeline by deal: whose it is, how old, how warm, where its customer came from."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import duckdb
import ibis
import pytest

from support import Rows, model_schema, run, typed
from tapdata.logic.pipeline import coverage
from tapdata.settings import Parameters

AS_OF = date(2026, 6, 30)


def _deal(key: str = "d", **row: Any) -> dict[str, Any]:
    closed = row.get("closed_date")
    return {
        "hubspot_deal_id": key, "is_closed": closed is not None, "deal_created_at": datetime(2026, 6, 1, 9),
        "is_won": closed is not None, "is_lost": False, "deal_amount": Decimal(5000), "company_id": "c1",
        "deal_age_days": 29, "close_probability": 0.4, "stage_order": 3, "expected_close_date": date(2026, 8, 1),
    } | row  # fmt: skip


def _run(*deals: dict[str, Any], **more: Rows) -> dict[str, dict[str, Any]]:
    tables: dict[str, Rows] = {
        "stg_hubspot__deals": list(deals),
        "stg_hubspot__companies": [
            {"hubspot_company_id": "c1", "account_id": "5", "is_orphan": False, "industry": "pubs"},
            {"hubspot_company_id": "c2", "account_id": None, "is_orphan": False},
            {"hubspot_company_id": "c3", "account_id": "404", "is_orphan": True},
        ],
        "entity_customers": [
            {"account_id": "5", "company_name": "Old Tap", "monthly_recurring_revenue": Decimal("299.00"),
             "customer_health_score": 71.5, "customer_tier": 3, "customer_status": "active"},
        ],
        "stg_hubspot__owners": [{"owner_id": "7", "full_name": "Ada Low"}],
    } | more  # fmt: skip
    made = {name: typed(model_schema(name), *rows) for name, rows in tables.items()}
    return {row["deal_id"]: row for row in run("mart_sales__pipeline", AS_OF, **made)}


@pytest.mark.parametrize(
    ("row", "temperature", "stalled", "overdue"),
    [
        ({"deal_age_days": 91, "expected_close_date": date(2026, 6, 1)}, "stalled", True, True),
        ({"deal_age_days": 90, "expected_close_date": date(2026, 6, 29)}, "overdue", False, True),
        ({"close_probability": 0.8, "expected_close_date": AS_OF}, "hot", False, False),
        ({"close_probability": 0.79, "expected_close_date": None}, "warm", False, False),
        ({"close_probability": 0.5}, "warm", False, False),
        ({"close_probability": 0.49}, "cold", False, False),
        ({"close_probability": None}, None, False, False),
        ({"deal_age_days": 400, "closed_date": date(2026, 6, 2), "expected_close_date": date(2026, 6, 2)}, None, False, False),
    ],
)  # fmt: skip
def test_temperature_by_the_first_that_holds(
    row: dict[str, Any], temperature: str | None, stalled: bool, overdue: bool
) -> None:
    (found,) = _run(_deal(**row)).values()
    assert (found["deal_temperature"], found["is_stalled"], found["is_overdue"]) == (temperature, stalled, overdue)


def test_open_and_closed_deals_under_every_name_asked_for() -> None:
    found = _run(
        _deal("o", standardized_stage="Presentation", deal_modified_at=datetime(2026, 7, 2), days_until_close=32),
        _deal(
            "w", standardized_stage="Closed Won", stage_order=6, close_probability=1.0, closed_date=date(2026, 6, 20),
            sales_cycle_days=19, deal_modified_at=datetime(2026, 6, 21, 5), closed_won_reason="Price",
        ),
    )  # fmt: skip
    names = ("stage_name", "pipeline_stage", "is_open", "is_active", "is_qualified", "days_open", "days_to_close")
    dates = ("created_date", "close_date", "expected_close_date", "updated_date")
    assert [found["o"][name] for name in names] == ["Presentation", "Presentation", True, True, True, 29, None]
    assert [found["w"][name] for name in names] == ["Closed Won", "Closed Won", False, False, False, None, 19]
    assert [found["o"][name] for name in dates] == [date(2026, 6, 1), date(2026, 8, 1), date(2026, 8, 1), None]
    assert [found["w"][name] for name in dates] == [date(2026, 6, 1), date(2026, 6, 20), None, date(2026, 6, 21)]
    assert (found["w"]["probability"], found["o"]["conversion_probability"]) == (1.0, 0.4)


@pytest.mark.parametrize(
    ("amount", "segment"),
    [(50000, "enterprise"), ("49999.99", "mid-market"), (10000, "mid-market"), ("9999.99", "smb"), (None, None)],
)
def test_segment_by_amount(amount: Any, segment: str | None) -> None:
    (found,) = _run(_deal(deal_amount=amount if amount is None else Decimal(amount))).values()
    assert found["sales_owner_segment"] == segment


def test_a_deal_has_one_row_with_its_owner_and_its_customer() -> None:
    found = _run(
        _deal("known", deal_owner_id="7"), _deal("prospect", company_id="c2", deal_owner_id="8"),
        _deal("gone", company_id="c3", account_id="404"), _deal("none", company_id=None),
    )  # fmt: skip
    names = ("account_id", "customer_id", "account_name", "monthly_recurring_revenue", "customer_health_score")
    assert [found["known"][name] for name in names] == ["5", "5", "Old Tap", Decimal("299.00"), 71.5]
    assert (found["known"]["customer_tier"], found["known"]["industry"]) == (3, "pubs")
    for key in ("prospect", "gone", "none"):
        assert [found[key][name] for name in names] == [None] * 5
    assert {key: row["owner_id"] for key, row in found.items()} == {
        "known": "7", "prospect": "8", "gone": "unassigned", "none": "unassigned",
    }  # fmt: skip
    assert (found["known"]["owner_name"], found["prospect"]["owner_name"]) == ("Ada Low", None)


def test_a_deal_is_idle_after_30_days_without_an_activity() -> None:
    def act(deal: str | None, on: date) -> dict[str, Any]:
        return {"deal_id": deal, "engagement_date": on}

    old = datetime(2026, 5, 1)
    found = _run(
        _deal("fresh", deal_created_at=old), _deal("idle", deal_created_at=old), _deal("never", deal_created_at=old),
        _deal("young"), _deal("done", deal_created_at=old, closed_date=date(2026, 5, 5)),
        stg_hubspot__engagements=[
            act("fresh", date(2026, 6, 1)), act("fresh", date(2026, 5, 2)), act("fresh", date(2026, 7, 4)),
            act("idle", date(2026, 5, 31)), act(None, date(2026, 6, 20)),
        ],
    )  # fmt: skip
    assert {key for key, row in found.items() if row["is_idle"]} == {"idle", "never"}
    names = ("activities", "last_activity_date", "days_since_last_activity")
    assert [found["fresh"][name] for name in names] == [2, date(2026, 6, 1), 29]
    assert [found["never"][name] for name in names] == [0, None, None]


def test_the_lead_is_the_first_of_the_customer_by_the_closing() -> None:
    def lead(key: str, party: str | None, on: date, source: str) -> dict[str, Any]:
        return {
            "lead_id": key, "party": party, "mql_date": on, "lead_source": source, "lead_score": 50.0,
            "first_touch_channel": f"{key} first", "last_touch_channel": f"{key} last",
        }  # fmt: skip

    found = _run(
        _deal("won", closed_date=date(2026, 6, 10)), _deal("open"), _deal("early", closed_date=date(2026, 6, 4)),
        _deal("prospect", company_id="c2"), _deal("stray", company_id="c9"), _deal("none", company_id=None),
        lead_outcomes=[
            lead("l0", "account:5", date(2026, 6, 20), "late"), lead("l2", "account:5", date(2026, 6, 5), "second"),
            lead("l1", "account:5", date(2026, 6, 5), "Webinar"), lead("l4", "company:c2", AS_OF, "Fair"),
            lead("l5", "company:c9", AS_OF, "Mail"), lead("l6", None, date(2026, 1, 1), "nobody"),
        ],
    )  # fmt: skip
    assert {key: row["mql_id"] for key, row in found.items()} == {
        "won": "l1", "open": "l1", "early": None, "prospect": "l4", "stray": "l5", "none": None,
    }  # fmt: skip
    names = ("lead_source", "lead_score", "first_touch_channel", "last_touch_channel")
    assert [found["won"][name] for name in names] == ["Webinar", 50.0, "l1 first", "l1 last"]
    assert [found["early"][name] for name in names] == [None] * 4


def test_coverage_takes_the_trailing_quarter_where_no_target_is_set() -> None:
    assert Parameters().pipeline_target_usd == 0.0
    pipeline, won = ibis.literal(300.0), ibis.literal(120.0)
    for target, expected in ((0.0, 2.5), (600.0, 0.5)):
        (row,) = duckdb.sql(ibis.to_sql(coverage(pipeline, won, target).name("c").as_table())).fetchall()
        assert row == (expected,)
