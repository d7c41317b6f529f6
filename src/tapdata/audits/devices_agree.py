"""Devices as of as_of: what the app says of them, what their days and hours add up to, and what is published are one."""

from __future__ import annotations

import ibis

from tapdata.logic import periods, text
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import GRID, NEAR
from tapdata.model import AsOf, Table, audit

APP = {
    **{name: name for name in (
        "device_key", "location_id", "device_type", "device_priority", "model", "firmware_version", "serial_number",
        "operational_status", "is_online", "network_connectivity", "device_created_at", "device_updated_at",
    )},
    "account_id": "owner", "device_installed_date": "install_date", "device_age_days": "days_since_install",
    "device_status": "flag",
}  # fmt: skip
FACTS = (
    "category", "manufacturer", "usage_pattern", "warranty_expiry", "days_until_warranty_expiry", "warranty_status",
    "purchase_price", "expected_lifespan_years", "energy_consumption_watts", "estimated_daily_energy_cost",
)  # fmt: skip
DAY = {
    **{name: name for name in (
        "is_tap_controller", "is_in_service", "is_account_churned", "active_days_30d", "service_days_30d", "checks_30d",
        "readings_30d", "failures_30d", "uptime_score", "performance_score", "alert_rate_30d", "quality_issue_rate_30d",
        "operating_hours_30d", "mtbf_hours", "last_failure_category", "last_maintenance_date",
        "days_since_maintenance", "maintenance_status",
    )},
    "last_heartbeat_at": "last_event_at", "latest_event_timestamp": "last_event_at", "total_events_30d": "events_30d",
    "usage_events_30d": "pours_30d", "alert_events_30d": "alerts_30d", "quality_issues_30d": "anomalies_30d",
    "total_volume_ml_30d": "volume_ml_30d", "avg_flow_rate_30d": "avg_flow_30d",
    "avg_temperature_30d": "avg_temperature_30d", "avg_pressure_30d": "avg_pressure_30d",
    "uptime_percentage_30d": "uptime_30d", "alert_score": "quality_score",
    "overall_device_health_score": "health_score",
}  # fmt: skip
"""Columns of today -> those of the day of as_of."""
EXTREMES = (
    "max_flow_rate_30d", "min_flow_rate_30d", "max_temperature_30d", "min_temperature_30d", "max_pressure_30d",
    "min_pressure_30d",
)  # fmt: skip
COUNTS = (
    "maintenance_events_30d", "high_temp_events_30d", "low_temp_events_30d", "high_pressure_events_30d",
    "low_pressure_events_30d",
)  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def devices_agree(
    int_devices__performance_health: Table,
    entity_devices: Table,
    stg_app_database__devices: Table,
    stg_app_database__locations: Table,
    device_days: Table,
    tap_hours: Table,
    device_failures: Table,
    as_of: AsOf,
) -> Table:
    """One row per device that two tables tell differently, or that one of them lacks."""
    inner, told = int_devices__performance_health, entity_devices
    d = stg_app_database__devices.filter(~stg_app_database__devices.is_orphan)
    d = d.mutate(owner=ibis.coalesce(d.location_account_id, d.account_id), flag=text.normal(d.status))
    today = device_days.filter(device_days.day == as_of)
    hours = tap_hours.filter(~tap_hours.is_orphan).semi_join(d, "device_id")
    named = told.filter(told.location_id.notnull())
    carried_on = [name for name in inner.columns if name in told.columns]
    floats = [name for name in carried_on if inner[name].type().is_floating()]
    return disagreements(
        [
            carried("a device is what the app says", inner, d, ["device_id"], APP),
            carried("a device is what its last day says", inner, today, ["device_id"], DAY, rows="right in left"),
            carried("a published device is what was measured", told, inner, ["device_id"],
                    [name for name in carried_on if name not in ("device_id", *floats)]),
            carried("figures of a published device", told, inner, ["device_id"],
                    {**{name: name for name in floats}, "overall_health_score": "overall_device_health_score"},
                    tolerance=NEAR),
            carried("facts of a device are those of the app", told, d, ["device_id"], FACTS),
            carried("a device stands in its venue", named, stg_app_database__locations, ["location_id"],
                    ["location_name"], rows="left in right"),
            *_events(inner, hours, as_of),
            *_failures(inner, device_failures, as_of),
        ]
    )  # fmt: skip


def _events(inner: Table, hours: Table, as_of: AsOf) -> list[Agreement]:
    """What a device did ever and in 30 days, in the hours of taps."""
    month = periods.within_days(hours.event_date, as_of, 30)
    ever = hours.group_by("device_id").aggregate(
        lifetime_events=hours.events.sum(), lifetime_volume_ml=hours.volume_ml.sum(),
        first=hours.first_event_at.min().epoch_seconds(), last=hours.last_event_at.max().epoch_seconds(),
        total_events_30d=hours.events.sum(where=month).fill_null(0),
        max_flow_rate_30d=hours.max_flow.max(where=month), min_flow_rate_30d=hours.min_flow.min(where=month),
        max_temperature_30d=hours.max_temperature.max(where=month),
        min_temperature_30d=hours.min_temperature.min(where=month),
        max_pressure_30d=hours.max_pressure.max(where=month), min_pressure_30d=hours.min_pressure.min(where=month),
        maintenance_events_30d=(hours.cleaning_events + hours.maintenance_events + hours.calibration_events).sum(
            where=month).fill_null(0),
        high_temp_events_30d=hours.high_temperatures.sum(where=month).fill_null(0),
        low_temp_events_30d=hours.low_temperatures.sum(where=month).fill_null(0),
        high_pressure_events_30d=hours.high_pressures.sum(where=month).fill_null(0),
        low_pressure_events_30d=hours.low_pressures.sum(where=month).fill_null(0),
    )  # fmt: skip
    told = inner.filter(inner.lifetime_events > 0).mutate(
        first=inner.earliest_event_timestamp.epoch_seconds(), last=inner.latest_event_timestamp.epoch_seconds()
    )
    same = ["lifetime_events", "lifetime_volume_ml", "first", "last", "total_events_30d", *EXTREMES, *COUNTS]
    return [carried("a device did what its hours say", told, ever, ["device_id"], same, tolerance=NEAR)]


def _failures(inner: Table, failures: Table, as_of: AsOf) -> list[Agreement]:
    """The failures of 30 days, and their repairs."""
    recent = failures.filter(periods.within_days(failures.failed_date, as_of, 30)).semi_join(inner, "device_id")
    counted = recent.group_by("device_id").aggregate(
        failures_30d=recent.count(), repairs_30d=recent.repair_hours.count(),
        repair_hours_30d=recent.repair_hours.sum().fill_null(0.0), mttr_hours=recent.repair_hours.mean(),
    )  # fmt: skip
    same = ["failures_30d", "repairs_30d", "repair_hours_30d", "mttr_hours"]
    told = inner.filter((inner.failures_30d > 0) | (inner.repairs_30d > 0))
    return [carried("a device failed as its failures say", told, counted, ["device_id"], same, tolerance=GRID)]
