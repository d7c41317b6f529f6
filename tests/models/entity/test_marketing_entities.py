"""Campaigns: totals, judgement, days in flight and history, worked out by hand. As-of is 30 June 2026."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any

import pytest

from support import Filled, model_schema, run, run_one, typed

NOON = datetime(2026, 6, 1, 12)


def rows(name: str, *given: dict[str, Any]) -> Filled:
    return typed(model_schema(name), *given)


def google(**changes: Any) -> Filled:
    row = {
        "campaign_id": "g", "campaign_status": "active", "start_date": date(2026, 6, 21), "cost": Decimal(500),
        "impressions": 20_000, "clicks": 400, "conversions": 20.0, "created_at": datetime(2026, 6, 15),
    }  # fmt: skip
    return rows("stg_marketing__google_ads_campaigns", row | changes)


def core(**changes: Any) -> dict[str, Any]:
    """The core row of the Google campaign."""
    return run_one("int_campaigns__core", stg_marketing__google_ads_campaigns=google(**changes))


def test_ratios_and_days_of_a_running_campaign():
    row = core()
    assert (row["platform"], row["campaign_lifecycle_stage"], row["is_active"]) == ("google_ads", "running", True)
    assert (row["days_active"], row["total_spend"], row["conversion_rate"]) == (10, Decimal(500), 5.0)
    assert (row["click_through_rate"], row["cost_per_click"], row["cost_per_conversion"]) == (2.0, 1.25, 25.0)
    assert (row["cost_per_thousand_impressions"], row["performance_tier"]) == (25.0, "high")
    assert (row["conversion_value"], row["roi_percentage"]) == (0.0, -100.0)


@pytest.mark.parametrize(
    ("clicks", "conversions", "cost", "tier"),
    [
        (100, 3.0, 299, "high"), (100, 3.0, 300, "good"), (100, 1.5, 299, "good"), (100, 1.5, 300, "average"),
        (200, 1.0, 1, "average"), (201, 1.0, 1, "under_performing"), (100, 0.0, 50, "under_performing"),
        (0, 0.0, 50, None), (100, None, 50, None),
    ],
)  # fmt: skip
def test_tiers(clicks, conversions, cost, tier):
    assert core(clicks=clicks, conversions=conversions, cost=Decimal(cost))["performance_tier"] == tier


@pytest.mark.parametrize(
    ("status", "start", "end", "stage", "days"),
    [
        ("active", date(2026, 6, 30), None, "running", 1),
        ("active", date(2026, 7, 1), None, "scheduled", 0),
        ("active", date(2026, 6, 1), date(2026, 6, 29), "completed", 29),
        ("active", date(2026, 6, 1), date(2026, 6, 30), "running", 30),
        ("completed", date(2026, 6, 1), date(2026, 8, 1), "completed", 30),
        ("paused", date(2026, 6, 1), None, "paused", 30),
        ("draft", date(2026, 6, 1), None, "draft", 30),
        ("unmapped", date(2026, 6, 1), date(2026, 5, 1), "completed", 1),
        (None, date(2026, 6, 1), None, "running", 30),
    ],
)
def test_life_cycle(status, start, end, stage, days):
    row = core(campaign_status=status, start_date=start, end_date=end)
    assert (row["campaign_lifecycle_stage"], row["days_active"]) == (stage, days)


def test_spend_without_a_start_is_in_flight_from_the_creation():
    assert core(start_date=None)["days_active"] == 16
    unspent = core(start_date=None, cost=Decimal(0), campaign_status=None)
    assert (unspent["days_active"], unspent["campaign_lifecycle_stage"]) == (0, None)


def test_platforms_may_share_an_id_and_each_has_what_it_tells():
    found = run(
        "int_campaigns__core",
        stg_marketing__google_ads_campaigns=google(campaign_id="x"),
        stg_marketing__facebook_ads_campaigns=rows(
            "stg_marketing__facebook_ads_campaigns",
            {"campaign_id": "x", "spend": Decimal(70), "clicks": 10, "lifetime_budget": Decimal(90)},
        ),
        stg_marketing__linkedin_ads_campaigns=rows(
            "stg_marketing__linkedin_ads_campaigns", {"campaign_id": "x", "cost": Decimal(5), "objective_type": "REACH"}
        ),
        stg_marketing__iterable_campaigns=rows(
            "stg_marketing__iterable_campaigns", {"campaign_id": "x", "send_size": 9}
        ),
    )
    assert [
        (r["platform"], r["total_spend"], r["send_size"], r["total_budget"], r["objective"], r["conversions"], r["clicks"])
        for r in found
    ] == [
        ("facebook", Decimal(70), None, Decimal(90), None, None, 10),
        ("google_ads", Decimal(500), None, None, None, 20.0, 400),
        ("iterable", None, 9, None, None, None, None),
        ("linkedin", Decimal(5), None, None, "REACH", None, None),
    ]  # fmt: skip


TOUCHED = {"campaign_platform": "google_ads", "campaign_id": "g", "touchpoint_timestamp": NOON}
LEADS = (
    {"lead_id": "l1", "party": "account:1", "is_converted": True},
    {"lead_id": "l2", "party": "account:2", "is_converted": False},
    {"lead_id": "l3", "is_converted": False},
)


def test_what_the_touches_of_a_campaign_led_to():
    credit = {"platform": "google_ads", "campaign_id": "g", "attribution_model": "linear", "attributed_revenue": 900.0}
    row = run_one(
        "int_campaigns__core",
        stg_marketing__google_ads_campaigns=google(),
        stg_marketing__attribution_touchpoints=rows(
            "stg_marketing__attribution_touchpoints",
            *(
                TOUCHED | {"touchpoint_id": f"{n}", "lead_id": lead}
                for n, lead in enumerate(["l1", "l1", "l2", "l3", None])
            ),
            {"touchpoint_id": "facebook's", "campaign_platform": "facebook", "campaign_id": "g", "lead_id": "l1"},
        ),
        lead_outcomes=rows("lead_outcomes", *LEADS),
        int_campaigns__attribution=rows(
            "int_campaigns__attribution",
            credit | {"conversion_id": "a", "touchpoint_id": "0"},
            credit | {"conversion_id": "b", "touchpoint_id": "1"},
            credit | {"conversion_id": "b", "touchpoint_id": "1", "attribution_model": "last_touch"},
        ),
    )
    assert (row["total_touchpoints"], row["lead_touchpoints"], row["linked_touchpoints"]) == (5, 4, 3)
    assert (row["total_leads_touched"], row["converted_leads"]) == (3, 1)
    assert (row["conversion_value"], row["roi_percentage"]) == (1800.0, 260.0)


def test_a_campaign_whose_touches_reach_nobody_has_no_known_value():
    row = run_one(
        "int_campaigns__core",
        stg_marketing__google_ads_campaigns=google(),
        stg_marketing__attribution_touchpoints=rows(
            "stg_marketing__attribution_touchpoints", TOUCHED | {"touchpoint_id": "t", "lead_id": "l3"}
        ),
        lead_outcomes=rows("lead_outcomes", *LEADS),
    )
    assert (row["total_touchpoints"], row["conversion_value"], row["roi_percentage"]) == (1, None, None)


CORE = {
    "platform": "facebook", "campaign_id": "f", "campaign_status": "active", "campaign_lifecycle_stage": "running",
    "is_active": True, "start_date": date(2026, 6, 21), "end_date": date(2026, 7, 10), "days_active": 10,
    "campaign_created_at": datetime(2026, 6, 19), "total_spend": Decimal(1000), "total_budget": Decimal(1600),
    "impressions": 20_000, "clicks": 400, "conversions": 10.0, "click_through_rate": 2.0, "conversion_rate": 2.5,
    "cost_per_conversion": 100.0, "performance_tier": "good", "total_touchpoints": 30, "linked_touchpoints": 30,
    "lead_touchpoints": 30, "total_leads_touched": 21, "converted_leads": 7, "conversion_value": 3000.0,
    "roi_percentage": 200.0,
}  # fmt: skip


def entity(**changes: Any) -> dict[str, Any]:
    return run_one("entity_campaigns", int_campaigns__core=rows("int_campaigns__core", CORE | changes))


def test_score_pace_and_spend_a_day():
    row = entity()
    # 0.4 x 60 (cost 100 is not below 100) + 0.4 x 60 (rate 2.5) + 0.2 x 60 (21 leads)
    assert row["performance_score"] == pytest.approx(60.0)
    assert (row["daily_spend_rate"], row["spend"], row["total_spend"]) == (100.0, Decimal(1000), Decimal(1000))
    # 1600 over 20 planned days is 80 a day: 800 by now
    assert (row["budget_pacing_pct"], row["budget_pacing_status"]) == (125.0, "over")
    assert row["lead_conversion_rate"] == pytest.approx(100 / 3)
    assert row["optimization_recommendation"] == "maintain_course"


@pytest.mark.parametrize(
    ("changes", "score"),
    [
        ({"cost_per_conversion": 49.0, "conversion_rate": 5.1, "total_leads_touched": 101}, 100.0),
        ({"cost_per_conversion": 499.0, "conversion_rate": 0.6, "total_leads_touched": 6}, 40.0),
        ({"cost_per_conversion": 500.0, "conversion_rate": 0.5, "total_leads_touched": 5}, 8.0),
        ({"cost_per_conversion": None, "conversion_rate": 0.0, "total_leads_touched": 0}, 8.0),
        ({"cost_per_conversion": None, "conversion_rate": None}, None),
    ],
)
def test_scores(changes, score):
    assert entity(**changes)["performance_score"] == (None if score is None else pytest.approx(score))


@pytest.mark.parametrize(
    ("changes", "advice"),
    [
        ({"click_through_rate": 0.9, "impressions": 10_001, "conversion_rate": 0.1}, "improve_creative"),
        ({"click_through_rate": 0.9, "impressions": 10_000, "conversion_rate": 0.9}, "improve_landing_page"),
        ({"conversion_rate": 0.9, "clicks": 100, "roi_percentage": -1.0}, "reassess_strategy"),
        ({"roi_percentage": None}, "maintain_course"),
        ({"total_spend": None}, None),
        ({"total_spend": Decimal(0)}, None),
    ],
)
def test_advice(changes, advice):
    assert entity(**changes)["optimization_recommendation"] == advice


@pytest.mark.parametrize(
    ("changes", "share", "status"),
    [
        ({"total_spend": Decimal(880)}, 110.0, "on_pace"),
        ({"total_spend": Decimal(719)}, 89.875, "under"),
        ({"total_spend": Decimal(0)}, 0.0, "no_spend"),
        ({"total_budget": None, "daily_budget": Decimal(200)}, 50.0, "under"),
        ({"end_date": None, "daily_budget": Decimal(100)}, 100.0, "on_pace"),
        ({"total_budget": None, "budget_amount": Decimal(9)}, None, None),
    ],
)
def test_pacing(changes, share, status):
    row = entity(**changes)
    assert (row["budget_pacing_pct"], row["budget_pacing_status"]) == (pytest.approx(share), status)


def test_credits_by_model():
    base = {"platform": "facebook", "campaign_id": "f", "touches_in_journey": 4, "attribution_model": "linear"}
    long = {"conversion_id": "b", "touches_in_journey": 20}
    row = run_one(
        "entity_campaigns",
        int_campaigns__core=rows("int_campaigns__core", CORE),
        int_campaigns__attribution=rows(
            "int_campaigns__attribution",
            base | {"conversion_id": "a", "touchpoint_id": "1", "touch_position": 1, "credit": 0.25, "attributed_revenue": 50.0},
            base | {"conversion_id": "a", "touchpoint_id": "2", "touch_position": 4, "credit": 0.25, "attributed_revenue": 50.0},
            base | long | {"touchpoint_id": "3", "touch_position": 1, "credit": 0.5, "attributed_revenue": 900.0},
            base | {"conversion_id": "a", "touchpoint_id": "1", "attribution_model": "first_touch", "credit": 1.0},
        ),
        lead_outcomes=rows(
            "lead_outcomes",
            {"lead_id": "1", "platform": "facebook", "campaign_id": "f"},
            {"lead_id": "2", "platform": "linkedin", "campaign_id": "f"},
        ),
    )  # fmt: skip
    assert (row["linear_conversions"], row["linear_revenue"], row["linear_cpa"]) == (1.0, 1000.0, 1000.0)
    assert (row["linear_roas"], row["linear_roi_pct"], row["first_touch_conversions"]) == (1.0, 0.0, 1.0)
    assert (row["last_touch_conversions"], row["last_touch_cpa"]) == (0.0, None)
    assert (row["first_touches"], row["last_touches"], row["attribution_pattern"]) == (2, 1, "opener")
    assert (row["avg_journey_touches"], row["optimization_recommendation"]) == (12.0, "simplify_journey")
    assert row["leads_generated"] == 1


def days_of(**changes: Any) -> list[dict[str, Any]]:
    """The days of the campaign: created on the 19th, two touches on the 22nd (l1, l2 known from the 25th), one before all."""
    touched = {"campaign_platform": "facebook", "campaign_id": "f"}
    return run(
        "campaign_days",
        int_campaigns__core=rows("int_campaigns__core", CORE | changes),
        stg_marketing__attribution_touchpoints=rows(
            "stg_marketing__attribution_touchpoints",
            touched | {"touchpoint_id": "1", "lead_id": "l1", "touchpoint_timestamp": datetime(2026, 6, 22, 9)},
            touched | {"touchpoint_id": "2", "lead_id": "l2", "touchpoint_timestamp": datetime(2026, 6, 22, 10)},
            touched | {"touchpoint_id": "3", "lead_id": "l1", "touchpoint_timestamp": datetime(2026, 6, 1)},
        ),
        lead_outcomes=rows(
            "lead_outcomes",
            {"lead_id": "l1", "mql_date": date(2026, 6, 5), "linked_on": date(2026, 6, 25), "party": "account:1"},
            {"lead_id": "l2", "mql_date": date(2026, 6, 25)},
        ),
        int_campaigns__attribution=rows(
            "int_campaigns__attribution",
            {"platform": "facebook", "campaign_id": "f", "attribution_model": "linear", "credit": 0.5}
            | {
                "attributed_revenue": 60.0,
                "converted_at": date(2026, 6, 28),
                "conversion_id": "c",
                "touchpoint_id": "1",
            },
        ),
    )


def test_totals_are_spread_evenly_over_the_days_in_flight():
    found = {row["day"].day: row for row in days_of()}
    assert list(found) == list(range(19, 31))
    assert [row["spend"] for row in found.values()] == [0.0, 0.0, *[100.0] * 10]
    assert [found[day]["in_flight"] for day in (20, 21, 30)] == [False, True, True]
    assert [found[day]["spend_to_date"] for day in (20, 21, 25, 30)] == [0.0, 100.0, 500.0, 1000.0]
    assert [found[day]["budget_to_date"] for day in (20, 21, 30)] == [0.0, 80.0, 800.0]
    assert (found[30]["impressions"], found[30]["clicks"], found[30]["conversions"]) == (2000.0, 40.0, 1.0)
    ended = {row["day"].day: row for row in days_of(end_date=date(2026, 6, 24), days_active=4)}
    assert [ended[day]["spend"] for day in (21, 24, 25)] == [250.0, 250.0, 0.0]
    assert ended[30]["spend_to_date"] == 1000.0


def test_a_day_knows_what_was_known_by_then():
    found = {row["day"].day: row for row in days_of()}
    assert [found[day]["touches"] for day in (19, 21, 22, 23)] == [0, 0, 2, 0]
    assert [found[day]["touches_to_date"] for day in (19, 21, 22, 30)] == [1, 1, 3, 3]
    assert [found[day]["leads_to_date"] for day in (19, 24, 25)] == [1, 1, 2]
    assert [found[day]["is_attributable"] for day in (19, 24, 25)] == [False, False, True]
    assert [found[day]["conversions_to_date"] for day in (27, 28, 30)] == [0.0, 0.5, 0.5]
    assert (found[28]["attributed_revenue"], found[29]["attributed_revenue"]) == (60.0, 0.0)
    assert (found[20]["performance_tier"], found[21]["performance_tier"]) == (None, "good")


def daily(touches: dict[int, int]) -> dict[int, dict[str, Any]]:
    """Sixty days in flight to as-of with touches by day of flight."""
    base = {"platform": "facebook", "campaign_id": "f", "in_flight": True, "is_attributable": True}
    found = run(
        "entity_campaigns_daily",
        entity_campaigns=rows("entity_campaigns", {"platform": "facebook", "campaign_id": "f", "campaign_name": "F"}),
        campaign_days=rows(
            "campaign_days",
            base | {"day": date(2026, 5, 1), "in_flight": False, "touches": 0},
            *(
                base
                | {"day": date.fromordinal(date(2026, 5, 1).toordinal() + n), "day_of_flight": n}
                | {"touches": touches.get(n, 0), "spend": 10.0, "spend_to_date": 10.0 * n, "budget_to_date": 4.0 * n}
                | {"impressions": 100.0, "clicks": 5.0, "conversions": 0.5, "conversions_to_date": 2.0}
                for n in range(1, 61)
            ),
        ),
    )
    return {row["day_of_flight"]: row for row in found}


def test_trend_and_anomaly_of_touches():
    found = daily({40: 2, 47: 3, 55: 4})
    assert [found[day]["performance_trend_7d"] for day in (40, 46, 47, 48, 54)] == [None, None, 50.0, 50.0, -100.0]
    # before day 55: 5 touches in 28 days, a mean of 0.18; the deviation counts as 1, so the limit is 3.18
    assert [found[day]["is_performance_anomaly"] for day in (27, 28, 47, 55)] == [None, False, False, True]
    assert min(found) == 1


def test_a_day_of_a_campaign():
    row = daily({})[7]
    assert (row["performance_date"], row["day_name"], row["day_of_week"]) == (date(2026, 5, 8), "Friday", 5)
    assert (row["click_through_rate"], row["cost_per_click"], row["conversion_rate"]) == (5.0, 2.0, 10.0)
    assert (row["cumulative_spend"], row["attributed_cpa"], row["is_estimated"]) == (70.0, 35.0, True)
    assert (row["budget_pacing_pct"], row["budget_pacing_status"], row["is_spend_anomaly"]) == (250.0, "over", True)


def test_history():
    campaign = {key: CORE[key] for key in ("platform", "campaign_id", "start_date", "end_date", "campaign_created_at")}
    observed = {
        "source_table": "stg_marketing__facebook_ads_campaigns",
        "entity_key": "f",
        "attribute": "campaign_status",
    }
    spend = {19: 0.0, 20: 0.0} | {day: 300.0 * (day - 20) for day in range(21, 31)}
    found = run(
        "entity_campaigns_history",
        entity_campaigns=rows("entity_campaigns", campaign | {"end_date": date(2026, 6, 29)}),
        campaign_days=rows(
            "campaign_days",
            *(
                {"platform": "facebook", "campaign_id": "f", "day": date(2026, 6, day), "spend_to_date": spent}
                | {"performance_score": None if day < 21 else 40.0 + 8.0 * (day > 25), "is_attributable": True}
                | {"performance_tier": None if day < 21 else "good"}
                for day, spent in spend.items()
            ),
        ),
        observations=rows(
            "observations",
            observed | {"value": "active", "observed_as_of": date(2026, 6, 23)},
            observed | {"value": "paused", "observed_as_of": date(2026, 6, 25)},
            observed | {"value": "active", "observed_as_of": date(2026, 6, 26)},
            observed | {"entity_key": "other", "value": "draft", "observed_as_of": date(2026, 6, 20)},
            observed
            | {"source_table": "stg_marketing__google_ads_campaigns", "value": "draft"}
            | {"observed_as_of": date(2026, 6, 20)},
        ),
    )
    shown = (
        "change_type", "campaign_status", "campaign_lifecycle_stage", "spend_band", "spend_change", "performance_delta",
    )  # fmt: skip
    assert [
        (r["valid_from"].day, r["valid_to"] and r["valid_to"].day, *(r[name] for name in shown))
        for r in found
    ] == [
        (19, 21, "created", None, "scheduled", "none", None, None),
        (21, 23, "launched", None, "running", "under 1k", 300.0, None),
        (23, 24, "initial_load", "active", "running", "under 1k", 600.0, 0.0),
        (24, 25, "spend_change", "active", "running", "1k-5k", 300.0, 0.0),
        (25, 26, "paused", "paused", "paused", "1k-5k", 300.0, 0.0),
        (26, 30, "resumed", "active", "running", "1k-5k", 300.0, 8.0),
        (30, None, "completed", "active", "completed", "1k-5k", 1200.0, 0.0),
    ]  # fmt: skip
    assert [r["is_current"] for r in found] == [False] * 6 + [True]
