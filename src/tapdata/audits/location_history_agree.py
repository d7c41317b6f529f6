"""The history of venues: its periods are the days of venues, each follows from the one before, and none is missing."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import broken, near, one_price, within
from tapdata.model import AsOf, Table, audit

DAY = {
    **{name: name for name in (
        "account_id", "operational_status", "tap_controllers", "controllers_in_service", "active_devices",
        "connectivity_tier", "pours_30d", "quality_issue_rate_30d", "health_band", "volume_tier",
    )},
    "location_status": "status", "total_devices": "devices", "device_connectivity_rate": "availability_pct",
    "tap_events_30d": "events_30d", "total_volume_30d": "volume_ml_30d", "quality_issues_30d": "anomalies_30d",
    "operational_health_score": "health_score",
}  # fmt: skip
"""Columns of a period -> those of its first day."""
TRACKED = {name: DAY[name] for name in ("location_status", "connectivity_tier", "health_band", "volume_tier")}
PREVIOUS = {
    "previous_status": "location_status", "previous_health_score": "operational_health_score",
    "previous_health_band": "health_band", "previous_readiness_score": "operational_readiness_score",
    "previous_revenue": "revenue_per_location", "previous_connectivity_tier": "connectivity_tier",
    "previous_volume_tier": "volume_tier", "previous_device_health_tier": "device_health_tier",
    "previous_activity_level": "activity_level", "previous_expansion_indicator": "expansion_indicator",
}  # fmt: skip
VENUE = ("location_name", "location_type", "location_category", "location_created_at")
NOW = (
    "location_status", "connectivity_tier", "health_band", "volume_tier", "account_id", "location_name", "location_type",
)  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def location_history_agree(
    entity_locations_history: Table,
    entity_locations: Table,
    location_days: Table,
    stg_app_database__locations: Table,
    as_of: AsOf,
) -> Table:
    """One row per venue, and period, that its days, the period before or the venue of today tell differently."""
    t = entity_locations_history
    end = ibis.literal(as_of)
    spans = t.group_by("location_id").aggregate(first=t.valid_from.min(), open=t.count(where=t.is_current))
    lives = location_days.group_by("location_id").aggregate(first=location_days.day.min())
    bounds = t.mutate(last_day=t.valid_to.isnull().ifelse(end, periods.before(t.valid_to.fill_null(end), 1)))
    later = t.filter(t.change_type != "created")
    day = {"location_id": "location_id", "valid_from": "day"}
    same_day = t.filter(t.is_current & (t.valid_from == as_of))
    today = [name for name in PREVIOUS.values() if name in entity_locations.columns] + ["support_priority"]
    return ibis.union(
        disagreements(
            [
                carried("every venue has a history from its first day", spans, lives, ["location_id"], ["first"]),
                carried("a period tells its first day", t, location_days, day, DAY, rows="left in right"),
                carried("nothing changed by the last day of a period", bounds, location_days,
                        {"location_id": "location_id", "last_day": "day"}, TRACKED, rows="left in right"),
                carried("a period follows from the one before", later, t.view(),
                        {"location_id": "location_id", "valid_from": "valid_to"}, PREVIOUS, rows="left in right"),
                carried("a period names the venue of today", t, stg_app_database__locations, ["location_id"], VENUE,
                        rows="left in right"),
                carried("the current period is the venue of today", t.filter(t.is_current), entity_locations,
                        ["location_id"], NOW, rows="left in right"),
                carried("a period that began today is the venue of today", same_day, entity_locations, ["location_id"],
                        today, rows="left in right"),
            ]
        ),
        broken("one period of a venue is current", spans, ["location_id"], current=spans.open == 1),
        _rows(t, as_of),
    )  # fmt: skip


def _rows(t: Table, as_of: AsOf) -> Table:
    """Periods that contradict themselves."""
    score, before = t.operational_health_score, t.previous_health_score
    return broken(
        "a period agrees with itself", t, ["location_id", "valid_from"],
        change=near(t.health_score_change, score - before),
        revenue_change=near(t.revenue_change, t.revenue_per_location - t.previous_revenue),
        status=(t.change_type == "created")
        | ((t.change_type == "status_changed") == ~t.location_status.identical_to(t.previous_status)),
        health=~t.change_type.isin(("health_improved", "health_declined"))
        | ~t.health_band.identical_to(t.previous_health_band),
        connectivity=(t.change_type != "connectivity_changed")
        | ~t.connectivity_tier.identical_to(t.previous_connectivity_tier),
        volume=(t.change_type != "volume_changed") | ~t.volume_tier.identical_to(t.previous_volume_tier),
        ready=within(t.operational_readiness_score, score, t.device_connectivity_rate, ibis.literal(50.0),
                     ibis.literal(100.0)),
        not_after_as_of=t.valid_from <= as_of,
    ).union(
        one_price("one price for all periods", t, ["location_id", "valid_from"], "revenue_per_location", "total_volume_30d")
    )  # fmt: skip
