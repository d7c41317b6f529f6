"""Marketing by channel, month and day, worked out by hand."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from support import Filled, model_schema, run, typed

DAYS = [date(2026, 5, 1) + timedelta(n) for n in range(61)]
"""1 May to 30 June."""


def rows(name: str, *given: dict[str, Any]) -> Filled:
    return typed(model_schema(name), *given)


def credit(day: date, model: str, share: float, **changes: Any) -> dict[str, Any]:
    row = {
        "conversion_id": "c", "touchpoint_id": f"{model}{share}", "converted_at": day, "attribution_model": model,
        "channel": "google_ads", "platform": "google_ads", "campaign_id": "g", "credit": share,
        "attributed_revenue": 1000.0 * share, "touches_in_journey": 3, "days_to_convert": 30.0,
    }  # fmt: skip
    return row | changes


ORGANIC = {"channel": "organic", "platform": None, "campaign_id": None}
INPUTS = {
    "campaign_days": (
        {"platform": "google_ads", "campaign_id": "g", "day": day, "in_flight": day < date(2026, 6, 1), "spend": 10.0}
        | {"impressions": 100.0, "clicks": 4.0, "conversions": 0.5}
        for day in DAYS[:31]
    ),
    "int_campaigns__attribution": (
        credit(date(2026, 6, 10), "linear", 0.25),
        credit(date(2026, 6, 10), "linear", 0.75, **ORGANIC),
        credit(date(2026, 6, 10), "last_touch", 1.0),
    ),
    "conversions": (
        {"conversion_id": "c", "converted_at": date(2026, 6, 10), "conversion_value": Decimal(1000)},
        {"conversion_id": "d", "converted_at": date(2026, 6, 12), "conversion_value": Decimal(70)},
    ),
    "lead_outcomes": (
        {"lead_id": "l", "party": "p", "linked_on": date(2026, 5, 20), "mql_date": date(2026, 5, 20)}
        | {"channel": "google_ads", "platform": "google_ads", "campaign_id": "g"},
        {"lead_id": "m", "mql_date": date(2026, 6, 5), "channel": "events"},
    ),
    "stg_marketing__attribution_touchpoints": (
        {"touchpoint_id": "1", "lead_id": "l", "touchpoint_timestamp": datetime(2026, 5, 10), "channel": "display"}
        | {"campaign_platform": "google_ads", "campaign_id": "g"},
        {"touchpoint_id": "2", "touchpoint_timestamp": datetime(2026, 5, 3), "channel": "display"}
        | {"campaign_platform": "google_ads", "campaign_id": "g"},
        {"touchpoint_id": "3", "touchpoint_timestamp": datetime(2026, 5, 3), "channel": "organic"},
    ),
}


def inputs(*names: str) -> dict[str, Filled]:
    fixed = {name: tuple(given) for name, given in INPUTS.items()}
    INPUTS.update(fixed)
    return {name: rows(name, *fixed[name]) for name in names or INPUTS}


def by_channel_and_day() -> dict[tuple[str, date], dict[str, Any]]:
    found = run(
        "metrics_marketing",
        days=rows(
            "days", {"day": date(2026, 4, 30), "is_company_day": False},
            *({"day": day, "is_company_day": True} for day in DAYS),
        ),
        stg_marketing__google_analytics_sessions=rows(
            "stg_marketing__google_analytics_sessions",
            {"session_date": date(2026, 5, 2), "sessions": 50, "bounce_rate": 40.0, "goal_conversion_rate": 2.0},
        ),
        **inputs(),
    )  # fmt: skip
    return {(row["channel"], row["metric_date"]): row for row in found}


def test_metrics_by_channel_and_day():
    found = by_channel_and_day()
    assert len(found) == len(DAYS) * len({channel for channel, _ in found})
    last_of_may, june = found["google_ads", date(2026, 5, 31)], found["google_ads", date(2026, 6, 10)]
    assert (last_of_may["spend"], last_of_may["active_campaigns"], last_of_may["is_spend_estimated"]) == (10.0, 1, True)
    assert (last_of_may["ctr_pct"], last_of_may["cpc"], last_of_may["cpm"], last_of_may["cpa"]) == (
        4.0,
        2.5,
        100.0,
        20.0,
    )
    assert (last_of_may["spend_30d"], last_of_may["conversion_rate_pct"]) == (300.0, 12.5)
    assert (june["spend"], june["cpc"], june["active_campaigns"], june["spend_30d"]) == (0.0, None, 0, 190 + 10.0)
    assert (june["attributed_conversions_linear"], june["attributed_conversions_last_touch"]) == (0.25, 1.0)
    assert (june["attributed_revenue_linear_30d"], june["media_cac"]) == (250.0, 800.0)
    assert (june["roas_linear"], june["roi_linear_pct"]) == (1.25, pytest.approx(25.0))
    assert june["date"] == date(2026, 6, 10)


def test_leads_count_for_thirty_days():
    found = by_channel_and_day()
    lead = [found["google_ads", day] for day in (date(2026, 5, 20), date(2026, 6, 18), date(2026, 6, 19))]
    assert [(row["mqls"], row["mqls_30d"]) for row in lead] == [(1, 1), (0, 1), (0, 0)]
    assert [row["cost_per_mql"] for row in lead] == [200.0, 120.0, None]
    events = found["events", date(2026, 6, 5)]
    assert (events["mqls"], events["cost_per_mql"], events["spend"]) == (1, None, 0.0)


def test_a_channel_without_linked_touches_has_no_known_return():
    found = by_channel_and_day()
    days = [date(2026, 5, 2), date(2026, 5, 3), date(2026, 5, 19), date(2026, 5, 20)]
    assert [found["google_ads", day]["roi_linear_pct"] for day in days] == [-100.0, None, None, -100.0]
    organic = found["organic", date(2026, 6, 10)]
    assert (organic["attributed_conversions_linear"], organic["roas_linear"], organic["media_cac"]) == (
        0.75,
        None,
        None,
    )


def test_conversions_without_touches_and_the_web_site_have_their_channel():
    found = by_channel_and_day()
    lost = found["unattributed", date(2026, 6, 12)]
    assert (lost["attributed_conversions_linear"], lost["attributed_revenue_first_touch"]) == (1.0, 70.0)
    site = found["website", date(2026, 5, 2)]
    assert (site["website_sessions"], site["website_bounce_rate_pct"], site["website_conversion_rate_pct"]) == (
        50,
        40.0,
        2.0,
    )
    assert found["google_ads", date(2026, 5, 2)]["website_sessions"] is None


def test_attribution_by_month():
    found = run(
        "mart_marketing__attribution",
        entity_campaigns=rows(
            "entity_campaigns",
            {"platform": "google_ads", "campaign_id": "g", "campaign_name": "G", "total_spend": Decimal(310)}
            | {"total_touchpoints": 2, "linked_touchpoints": 1},
        ),
        **inputs(),
    )
    linear = {(r["channel"], r["conversion_month"].month): r for r in found if r["attribution_model"] == "linear"}
    assert sorted(linear) == [
        ("events", 6), ("google_ads", 5), ("google_ads", 6), ("organic", 5), ("organic", 6), ("unattributed", 6),
    ]  # fmt: skip
    may, june = linear["google_ads", 5], linear["google_ads", 6]
    assert (may["spend"], may["impressions"], may["roi_pct"], may["cpa"]) == (310.0, 3100.0, -100.0, None)
    assert (may["touches"], may["linked_touches"], may["touch_match_rate_pct"]) == (2, 1, 50.0)
    assert (may["leads"], may["matched_leads"], may["lead_match_rate_pct"]) == (1, 1, 100.0)
    assert (june["attributed_conversions"], june["attributed_revenue"], june["spend"]) == (0.25, 250.0, 0.0)
    assert (june["avg_touches"], june["avg_days_to_convert"], june["roas"]) == (3.0, 30.0, None)
    lost = linear["unattributed", 6]
    assert (lost["platform"], lost["campaign_id"], lost["spend"], lost["avg_touches"]) == ("none", "none", None, None)
    assert linear["events", 6]["lead_match_rate_pct"] == 0.0
    totals: dict[str, float] = {}
    for row in found:
        totals[row["attribution_model"]] = totals.get(row["attribution_model"], 0.0) + row["attributed_conversions"]
    assert totals == {"first_touch": 1.0, "last_touch": 2.0, "linear": 2.0, "position_based": 1.0, "time_decay": 1.0}
