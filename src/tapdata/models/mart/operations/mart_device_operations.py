import ibis
import ibis.expr.types as ir

from tapdata.logic import device_health, fleet, location_health, periods, rates
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "location_id": "Venue.",
    "device_type": "tap_controller, sensor, gateway; unknown where the device has no kind.",
    "account_id": "Owner of the venue.",
    "location_name": "Name of the venue.",
    "city": "City of the venue.",
    "state": "State of the venue, USPS code.",
    "country": "US, else the country as in raw.",
    "total_devices": "Devices of the kind.",
    "devices_in_service": "Tap controllers in service: installed, of an account that has not churned.",
    "active_devices": "Devices with an event in 30 days.",
    "online_devices": "Devices whose status flag of today is online.",
    "offline_devices": "Devices whose status flag of today is offline.",
    "device_active_rate": "In service with an event in 30 days / in service, percent; null where none is in service.",
    "connectivity_rate": "In service with an event on as_of / in service, percent; null where none is in service.",
    "online_now_pct": "online_devices / devices with a status flag, percent.",
    "total_events_30d": "Events in 30 days.",
    "total_volume_30d": "Poured volume in 30 days, ml.",
    "total_quality_issues_30d": "Readings outside 2-6 C or 10-15 psi in 30 days.",
    "quality_issue_rate_30d": "total_quality_issues_30d / readings, percent.",
    "avg_events_per_device_30d": "Events per device with an event in 30 days.",
    "avg_uptime_30d": "Mean uptime over 30 days, percent.",
    "avg_performance_score": "Mean performance score, 0-100.",
    "operational_health_score": "Mean device health score, 0-100.",
    "critical_alerts": "Devices with health below 20.",
    "warning_alerts": "Devices with health of 20 to below 40.",
    "info_alerts": "Devices with health of 40 to below 60.",
    "total_alerts": "Devices with health below 60.",
    "avg_days_since_maintenance": "Mean days since cleaning, maintenance or installation; churned accounts left out.",
    "overdue_maintenance_devices": "Devices whose maintenance is overdue.",
    "overdue_maintenance_rate": "overdue_maintenance_devices / devices of accounts that have not churned, percent.",
    "maintenance_tier": "By that rate: high > 50, medium > 20, low > 0, none.",
    "overall_operational_health": "0-100: 95, 80, 60, 30 or 10 by connectivity, quality issues and events, as for a venue.",
    "operational_status": "operational (one reported on as_of), offline (none did), not_operational (none in service).",
    "volume_tier": "By ml in 30 days: high >= 100,000, medium >= 50,000, low >= 10,000, minimal, none.",
    "connectivity_tier": "By connectivity_rate: excellent >= 95, good >= 80, fair >= 60, poor, none.",
    "performance_tier": "By operational_health_score: excellent >= 90, good >= 80, fair >= 60, poor >= 40, critical.",
    "risk_status": "high: overall_operational_health below 60, medium: below 80, low; null where none is in service.",
    "support_priority": "urgent: below 60, high: below 80 with over 5 percent issues, medium: either, low.",
    "recommended_action": "restore_connectivity, check_quality, schedule_maintenance, inspect_silent_taps, monitor; else none.",
    "estimated_monthly_revenue": "What the venue took for 30 days' pours, USD, at one configured price: an assumption, no MRR.",
}


@model(grain=("location_id", "device_type"), columns=COLUMNS, pii=("location_name",))
def mart_device_operations(entity_devices: Table, stg_app_database__locations: Table, as_of: AsOf) -> Table:
    """One row per venue and kind of device, as of as_of."""
    d = entity_devices.filter(entity_devices.location_id.notnull())
    score, serving = d.overall_health_score, d.is_in_service
    kept = ~d.is_account_churned
    t = d.group_by("location_id", device_type=d.device_type.fill_null("unknown")).aggregate(
        account_id=d.account_id.min(),
        total_devices=d.count(),
        devices_in_service=d.count(where=serving),
        active_devices=d.count(where=d.active_days_30d > 0),
        _serving_active=d.count(where=serving & (d.active_days_30d > 0)),
        _serving_today=d.count(where=serving & (periods.day(d.latest_event_timestamp) == as_of)),
        online_devices=d.count(where=d.is_online),
        offline_devices=d.count(where=d.device_status == "offline"),
        _flagged=d.is_online.count(),
        total_events_30d=d.total_events_30d.sum(),
        total_volume_30d=d.total_volume_ml_30d.sum(),
        total_quality_issues_30d=d.quality_issues_30d.sum(),
        _readings=d.readings_30d.sum(),
        avg_uptime_30d=fleet.mean(d.uptime_percentage_30d),
        avg_performance_score=fleet.mean(d.performance_score),
        operational_health_score=fleet.mean(score),
        critical_alerts=d.count(where=score < 20),
        warning_alerts=d.count(where=(score >= 20) & (score < 40)),
        info_alerts=d.count(where=(score >= 40) & (score < 60)),
        total_alerts=d.count(where=score < 60),
        avg_days_since_maintenance=fleet.mean(kept.ifelse(d.days_since_maintenance, None).cast("float64")),
        overdue_maintenance_devices=d.count(where=d.maintenance_status == "overdue"),
        _kept=d.count(where=kept),
        estimated_monthly_revenue=d.estimated_revenue_30d.sum().cast("decimal(38, 6)").cast("decimal(18, 2)"),
    )
    t = t.mutate(
        device_active_rate=rates.percent(t._serving_active, t.devices_in_service),
        connectivity_rate=rates.percent(t._serving_today, t.devices_in_service),
        online_now_pct=rates.percent(t.online_devices, t._flagged),
        quality_issue_rate_30d=rates.percent(t.total_quality_issues_30d, t._readings),
        avg_events_per_device_30d=rates.ratio(t.total_events_30d, t.active_devices),
        overdue_maintenance_rate=rates.percent(t.overdue_maintenance_devices, t._kept),
        operational_status=location_health.operational_status(t.devices_in_service, t._serving_today),
        performance_tier=device_health.health_grade(t.operational_health_score),
    )
    health = location_health.health_score(
        t.connectivity_rate, t.quality_issue_rate_30d, t.total_events_30d, t.total_devices
    )
    t = t.mutate(
        overall_operational_health=health,
        maintenance_tier=location_health.maintenance_priority(t.overdue_maintenance_rate),
        volume_tier=location_health.volume_tier(t.total_volume_30d),
        connectivity_tier=location_health.connectivity_tier(t.connectivity_rate),
        risk_status=location_health.risk_level(health, t.devices_in_service),
        support_priority=location_health.support_priority(health, t.devices_in_service, t.quality_issue_rate_30d),
        recommended_action=_action(t),
    )
    venues = stg_app_database__locations.select("location_name", "city", "state", "country", _venue="location_id")
    return t.left_join(venues, t.location_id == venues._venue).select(*COLUMNS)


def _action(t: Table) -> ir.StringValue:
    return ibis.cases(
        (t._kept == 0, "none"),
        (t.operational_status == "offline", "restore_connectivity"),
        (t.quality_issue_rate_30d > location_health.READY_ISSUES, "check_quality"),
        (t.overdue_maintenance_devices > 0, "schedule_maintenance"),
        (t.connectivity_rate < 100, "inspect_silent_taps"),
        else_="monitor",
    )
