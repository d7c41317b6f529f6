import ibis

from tapdata.logic import location_health, scd2, taps
from tapdata.model import Table, model

TRACKED = ("location_status", "connectivity_tier", "health_band", "volume_tier")
PREVIOUS = {
    "previous_status": "location_status",
    "previous_health_score": "operational_health_score",
    "previous_health_band": "health_band",
    "previous_readiness_score": "operational_readiness_score",
    "previous_revenue": "revenue_per_location",
    "previous_connectivity_tier": "connectivity_tier",
    "previous_volume_tier": "volume_tier",
    "previous_device_health_tier": "device_health_tier",
    "previous_activity_level": "activity_level",
    "previous_expansion_indicator": "expansion_indicator",
}
COLUMNS = {
    "location_id": "Venue.",
    "valid_from": "First day of the period.",
    "valid_to": "First day after it; null for the current one.",
    "is_current": "The period lasts.",
    "change_type": "First that holds: created, status_changed, health_improved, health_declined, connectivity_, volume_changed.",
    "account_id": "Owning account of today.",
    "location_name": "Name of today.",
    "location_type": "Kind of venue of today.",
    "location_category": "Category of today.",
    "location_status": "Tracked. active (devices, and events in 30 days), inactive (devices only), no_devices.",
    "previous_status": "Status at the start of the period before.",
    "operational_status": "operational, offline or not_operational on the first day of the period.",
    "total_devices": "Devices by then, of any kind.",
    "tap_controllers": "Of these, tap controllers.",
    "controllers_in_service": "Tap controllers in service on the first day.",
    "active_devices": "Devices with an event on the first day.",
    "device_connectivity_rate": "Device availability of the first day, percent.",
    "connectivity_tier": "Tracked. By device_connectivity_rate: excellent >= 95, good >= 80, fair >= 60, poor, none.",
    "previous_connectivity_tier": "Connectivity tier at the start of the period before.",
    "tap_events_30d": "Device events of any kind in the 30 days to the first day.",
    "pours_30d": "Pours in these 30 days.",
    "total_volume_30d": "Poured volume in these 30 days, ml.",
    "quality_issues_30d": "Readings outside 2-6 C or 10-15 psi in these 30 days.",
    "quality_issue_rate_30d": "quality_issues_30d / readings, percent.",
    "operational_health_score": "Operational health on the first day, 0-100.",
    "previous_health_score": "The same at the start of the period before.",
    "health_score_change": "Difference of the two, points.",
    "health_band": "Tracked. excellent, good, fair, poor or critical by the health score.",
    "previous_health_band": "Health band at the start of the period before.",
    "operational_readiness_score": "0-100: 0.4 health + 0.3 availability + 0.3 quality, over the parts that apply.",
    "previous_readiness_score": "The same at the start of the period before.",
    "revenue_per_location": "What the venue takes in 30 days, USD: volume x one configured price, an assumption; no MRR.",
    "previous_revenue": "The same at the start of the period before.",
    "revenue_change": "Difference of the two, USD.",
    "device_health_tier": "By device_connectivity_rate: excellent >= 90, good >= 70, fair >= 50, poor; null: none in service.",
    "previous_device_health_tier": "The same at the start of the period before.",
    "activity_level": "By pours in 30 days: high >= 1000, medium >= 500, low >= 100, minimal, none.",
    "previous_activity_level": "The same at the start of the period before.",
    "volume_tier": "Tracked. By ml in 30 days: high >= 100,000, medium >= 50,000, low >= 10,000, minimal, none.",
    "previous_volume_tier": "Volume tier at the start of the period before.",
    "expansion_indicator": "high_, moderate_ or low_expansion_potential on the first day.",
    "previous_expansion_indicator": "The same at the start of the period before.",
    "support_priority": "urgent, high, medium or low on the first day.",
    "devices_but_no_activity": "Devices, and no event in the 30 days to the first day.",
    "location_created_at": "Creation, UTC.",
}


@model(grain=("location_id", "valid_from"), columns=COLUMNS, pii=("location_name",))
def entity_locations_history(
    location_days: Table, stg_app_database__locations: Table, pour_price_usd_per_oz: float
) -> Table:
    """One row per venue and period in which status, connectivity tier, health band and volume tier did not change.

    Figures are those of the period's first day.
    """
    t = location_days
    states = t.select(
        "location_id", "day", "account_id", "operational_status", "tap_controllers", "controllers_in_service",
        "active_devices", "connectivity_tier", "pours_30d", "quality_issue_rate_30d", "health_band", "volume_tier",
        location_status=t.status,
        total_devices=t.devices,
        device_connectivity_rate=t.availability_pct,
        tap_events_30d=t.events_30d,
        total_volume_30d=t.volume_ml_30d,
        quality_issues_30d=t.anomalies_30d,
        operational_health_score=t.health_score,
        operational_readiness_score=location_health.readiness_score(
            t.health_score, t.availability_pct, t.quality_issue_rate_30d
        ),
        revenue_per_location=taps.pour_revenue(t.volume_ml_30d, pour_price_usd_per_oz),
        device_health_tier=location_health.device_health_tier(t.availability_pct),
        activity_level=location_health.activity_level(t.pours_30d),
        expansion_indicator=location_health.expansion_indicator(t.health_score, t.volume_tier),
    )  # fmt: skip
    p = scd2.periods(states, key=["location_id"], tracked=TRACKED, day="day", previous=PREVIOUS)
    rose = p.operational_health_score > p.previous_health_score
    venues = stg_app_database__locations.select(
        "location_id", "location_name", "location_type", "location_category", "location_created_at"
    )
    t = p.mutate(
        change_type=ibis.cases(
            (p.is_first, "created"), (p.location_status_changed, "status_changed"),
            (p.health_band_changed & rose, "health_improved"), (p.health_band_changed, "health_declined"),
            (p.connectivity_tier_changed, "connectivity_changed"), else_="volume_changed",
        ),
        health_score_change=p.operational_health_score - p.previous_health_score,
        revenue_change=p.revenue_per_location - p.previous_revenue,
        support_priority=location_health.support_priority(
            p.operational_health_score, p.controllers_in_service, p.quality_issue_rate_30d
        ),
        devices_but_no_activity=p.location_status == "inactive",
    )  # fmt: skip
    return t.left_join(venues, "location_id").select(*COLUMNS)
