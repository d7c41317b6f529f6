from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from support import AS_OF, model_schema, run, typed

VENUE = {"location_id": "1", "account_id": "7", "is_orphan": False, "location_name": "Main",
         "location_created_at": datetime(2026, 6, 1)}  # fmt: skip
OUNCES_20 = 591.47
"""Twenty US fluid ounces, ml: 10 USD at the default price of half a dollar."""


def filled(name, rows):
    return typed(model_schema(name), *rows)


def june(day):
    return date(2026, 6, day)


STATE = {
    "location_id": "1", "account_id": "7", "status": "active", "operational_status": "operational", "devices": 2,
    "tap_controllers": 2, "controllers_in_service": 2, "active_devices": 2, "availability_pct": 100.0,
    "connectivity_tier": "excellent", "health_score": 95.0, "health_band": "excellent", "volume_tier": "high",
    "events_30d": 200, "pours_30d": 600, "volume_ml_30d": OUNCES_20, "anomalies_30d": 0, "quality_issue_rate_30d": 0.0,
}  # fmt: skip


def history(*changes):
    """The history of a venue whose state changes on some days of June, from the first of them to as_of."""
    days, state = [], STATE
    known = dict(changes)
    for day in range(min(known), 31):
        state = state | known.get(day, {})
        days.append(state | {"day": june(day)})
    tables = {"location_days": days, "stg_app_database__locations": [VENUE]}
    return run("entity_locations_history", **{name: filled(name, rows) for name, rows in tables.items()})


def test_a_period_lasts_until_a_tracked_attribute_changes():
    found = history(
        (1, {"status": "no_devices", "health_score": 10.0, "health_band": "critical", "volume_tier": "none"}),
        (3, {"events_30d": 999}),  # not tracked
        (5, {"status": "active", "health_score": 95.0, "health_band": "excellent", "volume_tier": "high"}),
        (9, {"health_score": 80.0, "health_band": "good", "volume_ml_30d": 3 * OUNCES_20}),
        (12, {"health_score": 95.0, "health_band": "excellent", "connectivity_tier": "good"}),
        (20, {"connectivity_tier": "fair", "availability_pct": 60.0}),
        (21, {"volume_tier": "medium"}),
    )
    told = [(row["valid_from"].day, row["valid_to"] and row["valid_to"].day, row["change_type"]) for row in found]
    assert told == [
        (1, 5, "created"), (5, 9, "status_changed"), (9, 12, "health_declined"), (12, 20, "health_improved"),
        (20, 21, "connectivity_changed"), (21, None, "volume_changed"),
    ]  # fmt: skip
    assert [row["is_current"] for row in found] == [False] * 5 + [True]
    assert [row["health_score_change"] for row in found] == [None, 85.0, -15.0, 15.0, 0.0, 0.0]
    assert [row["revenue_per_location"] for row in found[:3]] == [Decimal(10), Decimal(10), Decimal(30)]
    assert [row["revenue_change"] for row in found[:4]] == [None, Decimal(0), Decimal(20), Decimal(0)]
    assert (found[4]["previous_connectivity_tier"], found[4]["connectivity_tier"]) == ("good", "fair")
    assert (found[4]["operational_readiness_score"], found[4]["previous_readiness_score"]) == (86.0, 98.0)
    assert found[0]["location_name"] == "Main"


DAY = {
    "location_id": "1", "account_id": "7", "location_created_date": june(1), "events": 0, "pours": 0, "volume_ml": 0.0,
    "readings": 0, "anomalies": 0, "flow_readings": 0, "flow_sum": 0.0, "devices": 2, "controllers_in_service": 0,
    "controllers_active": 0,
}  # fmt: skip


def weeks(days, devices=(), events=()):
    tables = {
        "location_days": [DAY | row for row in days],
        "device_days": devices,
        "stg_app_database__locations": [VENUE],
        "stg_app_database__tap_events": events,
    }
    return run("entity_locations_weekly", **{name: filled(name, rows) for name, rows in tables.items()})


def test_weeks_add_up_and_compare():
    busy = {"events": 40, "pours": 30, "volume_ml": 1000.0, "readings": 20, "anomalies": 1, "flow_readings": 2,
            "flow_sum": 30.0, "controllers_in_service": 2, "controllers_watched": 2, "controllers_active": 2}  # fmt: skip
    days = [{"day": june(17)}]  # a Wednesday: the first week is cut
    days += [{"day": june(day), **busy} for day in range(18, 22)]
    days += [{"day": june(day), **busy} for day in range(22, 28)]
    days += [{"day": june(28), "controllers_in_service": 2, "controllers_watched": 2, "devices": 3}]
    days += [{"day": june(29), **busy}, {"day": june(30), **busy}]
    first, full, still_open = weeks(days)
    assert [row["week_start_date"] for row in (first, full, still_open)] == [june(15), june(22), june(29)]
    assert [row["is_complete_week"] for row in (first, full, still_open)] == [True, True, False]
    assert [row["days_covered"] for row in (first, full, still_open)] == [5, 7, 2]
    assert full["week_end_date"] == june(28)
    assert [full[name] for name in ("weekly_tap_events", "weekly_pours", "total_volume")] == [240, 180, 6000.0]
    assert [full[name] for name in ("quality_issues", "quality_issue_rate", "avg_flow_rate")] == [6, 5.0, 15.0]
    assert [row["active_days"] for row in (first, full, still_open)] == [4, 6, 2]
    assert full["total_devices"] == 3  # of the Sunday
    assert full["device_connectivity_rate"] == pytest.approx(12 / 14 * 100)
    assert (full["weekly_operational_score"], full["weekly_activity_level"], full["weekly_volume_tier"]) == (
        60.0,
        "low",
        "low",
    )
    assert full["avg_daily_taps"] == pytest.approx(180 / 7)
    assert full["estimated_weekly_revenue"] == Decimal("101.44")  # 6000 / 29.5735 ounces at 0.50
    assert (full["taps_wow_change"], full["volume_wow_change"], full["quality_wow_change"]) == (50.0, 50.0, 0.0)
    assert [first[f"{name}_wow_change"] for name in ("taps", "volume", "quality")] == [None] * 3
    assert [still_open[f"{name}_wow_change"] for name in ("taps", "volume", "quality")] == [None] * 3


def test_the_fleet_of_a_week():
    def device(device_id, day, **row):
        served = {"is_in_service": True, "is_watched": True, "has_event": False, "pours": 0}
        return {"device_id": device_id, "location_id": "1", "day": june(day)} | served | row

    (row,) = weeks(
        [{"day": june(22), "pours": 12}, {"day": june(23)}],
        [
            device("a", 22, has_event=True, pours=12), device("a", 23), device("b", 22, has_event=True), device("c", 23),
            device("d", 22, is_in_service=False, is_watched=False, has_event=True, pours=3),
            device("e", 22, is_in_service=False, is_watched=False),
        ],
        [
            {"tap_event_id": key, "location_id": "1", "event_date": june(day), "beer_type": beer, "is_valid_pour": True,
             "is_orphan": False}
            for key, day, beer in (("1", 22, "IPA"), ("2", 23, "IPA"), ("3", 23, "Stout"))
        ],
    )  # fmt: skip
    assert row["active_devices"] == 3
    assert row["device_utilization_rate"] == pytest.approx(100 / 3)  # a of a, b, c
    assert row["taps_per_device"] == 4.0
    assert row["beverage_types_served"] == 2


def test_tickets_of_an_account_with_several_venues_are_no_ones():
    core = {"location_status": "active", "operational_health_score": 60.0, "controllers_in_service": 2, "volume_tier": "medium",
            "total_volume_30d": OUNCES_20, "quality_issue_rate_30d": 6.0, "device_connectivity_rate": 80.0,
            "state_code": "NC"}  # fmt: skip
    own = [{"location_id": key, "account_id": "7" if key == "1" else "8"} for key in "123"]
    tables = {
        "int_locations__core": [core | row for row in own],
        "int_locations__operational_metrics": own,
        "stg_app_database__locations": [row | {"is_orphan": False} for row in own],
        "ticket_days": [
            {"account_id": "7", "day": AS_OF, "open_tickets": 2},
            {"account_id": "7", "day": AS_OF - timedelta(days=1), "open_tickets": 9},
            {"account_id": "8", "day": AS_OF, "open_tickets": 3},
        ],
    }
    found = run("entity_locations", **{name: filled(name, rows) for name, rows in tables.items()})
    assert [row["support_tickets_open"] for row in found] == [2, None, None]
    assert [row["account_open_tickets"] for row in found] == [2, 3, 3]
    one = found[0]
    assert (one["customer_id"], one["state"], one["is_active"], one["risk_level"]) == ("7", "NC", True, "medium")
    assert (one["revenue_per_location"], one["expansion_indicator"]) == (Decimal(10), "moderate_expansion_potential")
    assert (one["operational_readiness_score"], one["support_priority"]) == (63.0, "high")  # 24 + 24 + 15
