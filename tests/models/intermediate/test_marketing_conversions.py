"""What converts, whom a lead belongs to, and the credit of each touch: worked out by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

import support
from support import model_schema, run, run_one, typed

CONVERTED = date(2026, 6, 20)
END = datetime(2026, 6, 21)
TICK = timedelta(microseconds=1)


def deals(*rows: dict[str, Any]) -> support.Filled:
    common = {"is_won": True, "is_closed": True, "deal_created_at": datetime(2026, 1, 1)}
    return typed(model_schema("stg_hubspot__deals"), *(common | row for row in rows))


def companies(*rows: dict[str, Any]) -> support.Filled:
    return typed(model_schema("stg_hubspot__companies"), *({"is_orphan": False} | row for row in rows))


def mrr(*rows: dict[str, Any]) -> support.Filled:
    return typed(model_schema("account_mrr"), *rows)


def paid(account: str, day: date, amount: int) -> dict[str, Any]:
    return {"account_id": account, "valid_from": day, "mrr": Decimal(amount), "first_paid_date": day}


def conversion(**changes: Any) -> dict[str, Any]:
    row = {
        "conversion_id": "deal:d", "conversion_type": "closed_won_deal", "party": "account:7", "account_id": "7",
        "company_id": "c", "converted_at": CONVERTED, "conversion_value": Decimal(700),
    }  # fmt: skip
    return row | changes


def journey(touches: dict[str, datetime], leads: dict[str, str] | None = None, **changes: Any) -> list[dict[str, Any]]:
    """The rows of one conversion with touches by id; their lead is l1 unless ``leads`` (touch -> lead) says."""
    named = leads or {}
    return run(
        "int_campaigns__attribution",
        conversions=typed(model_schema("conversions"), conversion(**changes)),
        lead_outcomes=typed(
            model_schema("lead_outcomes"),
            *({"lead_id": lead, "party": "account:7"} for lead in ("l1", "l2")),
            {"lead_id": "other", "party": "account:8"},
            {"lead_id": "nobody"},
        ),
        stg_marketing__attribution_touchpoints=typed(
            model_schema("stg_marketing__attribution_touchpoints"),
            *(
                {"touchpoint_id": touch, "lead_id": named.get(touch, "l1"), "touchpoint_timestamp": at}
                for touch, at in touches.items()
            ),
        ),
    )


def by_model(rows: list[dict[str, Any]], column: str = "credit") -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = {}
    for row in rows:
        found.setdefault(row["attribution_model"], {})[row["touchpoint_id"]] = row[column]
    return found


def test_three_touches_a_week_apart():
    touches = {"a": END - timedelta(days=21), "b": END - timedelta(days=14), "c": END - timedelta(days=7)}
    rows = journey(touches)
    found = by_model(rows)
    assert found["first_touch"] == {"a": 1.0, "b": 0.0, "c": 0.0}
    assert found["last_touch"] == {"a": 0.0, "b": 0.0, "c": 1.0}
    assert found["linear"] == pytest.approx({"a": 1 / 3, "b": 1 / 3, "c": 1 / 3}, abs=1e-12)
    assert found["time_decay"] == pytest.approx({"a": 1 / 7, "b": 2 / 7, "c": 4 / 7}, abs=1e-12)
    assert found["position_based"] == pytest.approx({"a": 0.4, "b": 0.2, "c": 0.4}, abs=1e-12)
    revenue = by_model(rows, "attributed_revenue")
    assert revenue["time_decay"] == pytest.approx({"a": 100.0, "b": 200.0, "c": 400.0}, abs=1e-9)
    assert by_model(rows, "touch_position")["linear"] == {"a": 1, "b": 2, "c": 3}
    assert by_model(rows, "days_before_conversion")["linear"] == {"a": 21.0, "b": 14.0, "c": 7.0}
    assert {row["days_to_convert"] for row in rows} == {21.0}


def test_days_count_as_fractions():
    found = by_model(journey({"a": END - timedelta(days=8, hours=12), "b": END - timedelta(days=5)}))
    ratio = 2 ** (-3.5 / 7)
    assert found["time_decay"]["a"] / found["time_decay"]["b"] == pytest.approx(ratio, abs=1e-12)
    assert found["position_based"] == {"a": 0.5, "b": 0.5}


def test_one_touch_takes_all():
    assert {row["credit"] for row in journey({"a": END - timedelta(days=3)})} == {1.0}


def test_middle_touches_share_a_fifth():
    touches = {name: END - timedelta(days=10 - place) for place, name in enumerate("abcdef")}
    assert by_model(journey(touches))["position_based"] == pytest.approx(
        {"a": 0.4, "b": 0.05, "c": 0.05, "d": 0.05, "e": 0.05, "f": 0.4}, abs=1e-12
    )


def test_the_window_reaches_from_ninety_days_before_the_end_of_the_day_to_that_end():
    touches = {
        "too early": END - timedelta(days=90) - TICK, "first": END - timedelta(days=90), "last": END - TICK,
        "too late": END,
    }  # fmt: skip
    assert set(by_model(journey(touches))["linear"]) == {"first", "last"}


def test_ties_go_by_touchpoint_id():
    at = END - timedelta(days=4)
    found = by_model(journey({"b": at, "c": at, "a": at}))
    assert found["first_touch"] == {"a": 1.0, "b": 0.0, "c": 0.0}
    assert found["last_touch"] == {"a": 0.0, "b": 0.0, "c": 1.0}


def test_leads_of_one_account_make_one_journey_and_others_none():
    at = END - timedelta(days=4)
    touches = dict.fromkeys(("a", "b", "c", "d", "e"), at)
    leads = {"b": "l2", "c": "other", "d": "nobody", "e": "gone"}
    assert by_model(journey(touches, leads))["linear"] == {"a": 0.5, "b": 0.5}


def test_half_life_and_weights_are_settings(monkeypatch):
    monkeypatch.setitem(support.SETTINGS, "attribution_half_life_days", 14.0)
    monkeypatch.setitem(support.SETTINGS, "attribution_first_weight", 0.6)
    monkeypatch.setitem(support.SETTINGS, "attribution_last_weight", 0.2)
    monkeypatch.setitem(support.SETTINGS, "attribution_window_days", 20)
    touches = {"a": END - timedelta(days=21), "b": END - timedelta(days=15), "c": END - timedelta(days=1)}
    found = by_model(journey(touches))
    assert found["time_decay"] == pytest.approx({"b": 1 / 3, "c": 2 / 3}, abs=1e-12)
    assert found["position_based"] == pytest.approx({"b": 0.75, "c": 0.25}, abs=1e-12)


def test_a_touch_belongs_to_its_campaigns_platform_else_to_its_channel():
    at = END - timedelta(days=4)
    rows = run(
        "int_campaigns__attribution",
        conversions=typed(model_schema("conversions"), conversion()),
        lead_outcomes=typed(model_schema("lead_outcomes"), {"lead_id": "l1", "party": "account:7"}),
        stg_marketing__attribution_touchpoints=typed(
            model_schema("stg_marketing__attribution_touchpoints"),
            *(
                {"touchpoint_id": f"{n}", "lead_id": "l1", "touchpoint_timestamp": at, "channel": channel}
                | {"campaign_platform": platform}
                for n, (channel, platform) in enumerate(
                    [("display", "google_ads"), ("paid_search", None), ("telepathy", None), (None, None)]
                )
            ),
        ),
    )
    assert by_model(rows, "channel")["linear"] == {
        "0": "google_ads",
        "1": "paid_search",
        "2": "unmapped",
        "3": "unknown",
    }


def test_the_first_won_deal_converts_and_beats_the_subscription():
    (row,) = run(
        "conversions",
        stg_hubspot__deals=deals(
            {"hubspot_deal_id": "lost", "company_id": "c", "closed_date": date(2026, 1, 5), "is_won": False},
            {"hubspot_deal_id": "later", "company_id": "c", "closed_date": date(2026, 3, 5), "deal_amount": 1},
            {"hubspot_deal_id": "first", "company_id": "c", "closed_date": date(2026, 2, 5), "deal_amount": 5000},
        ),
        stg_hubspot__companies=companies({"hubspot_company_id": "c", "account_id": "7"}),
        account_mrr=mrr(paid("7", date(2026, 1, 1), 100)),
    )
    assert (row["conversion_id"], row["conversion_type"], row["account_id"]) == ("deal:first", "closed_won_deal", "7")
    assert (row["converted_at"], row["conversion_value"]) == (date(2026, 2, 5), Decimal(5000))


def test_deals_of_one_day_go_by_creation_then_id():
    same = {"company_id": "c", "closed_date": date(2026, 2, 5)}
    row = run_one(
        "conversions",
        stg_hubspot__deals=deals(
            same | {"hubspot_deal_id": "a", "deal_created_at": datetime(2026, 1, 3)},
            same | {"hubspot_deal_id": "c", "deal_created_at": datetime(2026, 1, 2)},
            same | {"hubspot_deal_id": "b", "deal_created_at": datetime(2026, 1, 2)},
        ),
        stg_hubspot__companies=companies({"hubspot_company_id": "c"}),
    )
    assert row["conversion_id"] == "deal:b"
    assert (row["party"], row["account_id"], row["conversion_value"]) == ("company:c", None, None)


def test_two_companies_of_one_account_convert_once():
    row = run_one(
        "conversions",
        stg_hubspot__deals=deals(
            {"hubspot_deal_id": "x", "company_id": "c", "closed_date": date(2026, 2, 5)},
            {"hubspot_deal_id": "y", "company_id": "d", "closed_date": date(2026, 2, 4)},
        ),
        stg_hubspot__companies=companies(
            {"hubspot_company_id": "c", "account_id": "7"}, {"hubspot_company_id": "d", "account_id": "7"}
        ),
    )
    assert row["conversion_id"] == "deal:y"


def test_without_a_deal_the_first_paid_day_converts_for_twelve_months_of_it():
    rows = run(
        "conversions",
        account_mrr=mrr(
            {"account_id": "7", "valid_from": date(2026, 1, 1), "mrr": Decimal(0)},
            paid("7", date(2026, 1, 15), 80),
            {
                "account_id": "7",
                "valid_from": date(2026, 3, 1),
                "mrr": Decimal(300),
                "first_paid_date": date(2026, 1, 15),
            },
            {"account_id": "8", "valid_from": date(2026, 1, 1), "mrr": Decimal(0)},
        ),
        stg_hubspot__deals=deals({"hubspot_deal_id": "nobody", "closed_date": date(2026, 2, 5)}),
    )
    assert [(row["conversion_id"], row["converted_at"], row["conversion_value"]) for row in rows] == [
        ("subscription:7", date(2026, 1, 15), Decimal(960))
    ]


def test_a_company_that_names_no_known_account_stands_for_itself():
    rows = run(
        "conversions",
        stg_hubspot__deals=deals(
            {"hubspot_deal_id": "x", "company_id": "c", "closed_date": date(2026, 2, 5)},
            {"hubspot_deal_id": "y", "company_id": "not in HubSpot", "closed_date": date(2026, 2, 4)},
        ),
        stg_hubspot__companies=companies({"hubspot_company_id": "c", "account_id": "404", "is_orphan": True}),
    )
    assert [(row["party"], row["account_id"]) for row in rows] == [
        ("company:c", None),
        ("company:not in HubSpot", None),
    ]


def test_whom_a_lead_belongs_to():
    contacts = model_schema("stg_hubspot__contacts")
    leads = {
        "account": {"account_id": "7", "is_orphan": False, "contact_id": "k1"},
        "contact": {"account_id": "404", "is_orphan": True, "contact_id": "k1"},
        "deal": {"is_orphan": False, "contact_id": "k2"},
        "nobody": {"is_orphan": False, "contact_id": "k3"},
    }
    touched = [("t1", 3, "direct"), ("t2", 1, "organic"), ("t3", 2, "email")]
    rows = run(
        "lead_outcomes",
        stg_marketing__marketing_qualified_leads=typed(
            model_schema("stg_marketing__marketing_qualified_leads"),
            *({"lead_id": name, "mql_date": date(2026, 5, 1)} | row for name, row in leads.items()),
        ),
        stg_marketing__attribution_touchpoints=typed(
            model_schema("stg_marketing__attribution_touchpoints"),
            *(
                {"touchpoint_id": name, "lead_id": "deal", "is_orphan": False, "channel": channel}
                | {"touchpoint_timestamp": datetime(2026, 4, day)}
                for name, day, channel in touched
            ),
        ),
        stg_hubspot__contacts=typed(contacts, {"hubspot_contact_id": "k1", "company_id": "c"}),
        stg_hubspot__companies=companies({"hubspot_company_id": "c", "account_id": "8"}, {"hubspot_company_id": "d"}),
        conversions=typed(
            model_schema("conversions"),
            {"conversion_id": "deal:x", "party": "company:d", "company_id": "d", "contact_id": "k2"}
            | {"converted_at": date(2026, 5, 1)},
            {"conversion_id": "subscription:7", "party": "account:7", "converted_at": date(2026, 4, 30)},
        ),
    )
    assert [(row["lead_id"], row["linked_by"], row["party"], row["is_converted"]) for row in rows] == [
        ("account", "account", "account:7", False),
        ("contact", "contact", "account:8", False),
        ("deal", "deal_contact", "company:d", True),
        ("nobody", None, None, False),
    ]
    deal = rows[2]
    assert (deal["first_touch_channel"], deal["last_touch_channel"], deal["touches"]) == ("organic", "direct", 3)
