import ibis
import ibis.expr.types as ir

from tapdata.logic import device_alerts, device_columns, device_health, device_hours, fleet, periods, rates
from tapdata.model import AsOf, Table, model

HOURS_7D = 168
COLUMNS = {
    "device_id": "Device.",
    "location_id": "Venue it stands in.",
    "account_id": "Owner of the venue.",
    "location_name": "Name of the venue.",
    "location_city": "City of the venue.",
    "location_state": "State of the venue, USPS code.",
    "device_type": "tap_controller, sensor, gateway.",
    "model_number": "Model.",
    "serial_number": "Serial number.",
    "firmware_version": "Firmware of today.",
    "device_status": "Status flag of today: online, offline, maintenance.",
    "network_connectivity": "Network medium: wifi, ethernet, cellular; no sign of being online.",
    "is_in_service": "A tap controller, installed, of an account that has not churned.",
    "activity_status": "active_today, active_this_week, active_this_month, inactive, never_active; null if it cannot report.",
    "hours_since_last_event": "Hours from the latest event to the end of as_of.",
    "days_since_installation": "Days since installation.",
    "overall_health_score": "0-100; null unless in service and ever reported.",
    "device_health_grade": "By that score: excellent >= 90, good >= 80, fair >= 60, poor >= 40, critical.",
    "primary_alert_status": "critical_health < 20, silent (in service, no event that day), poor_health < 40, "
    "quality_issues > 15, alerts > 15 percent, maintenance_overdue, offline (flag), none: the first of these; null once churned.",
    "priority_score": "1-10 by that alert and the health score; null once the account churned.",
    "urgency_category": "By priority: >= 9 critical_4hr, >= 7 urgent_24hr, >= 5 high_48hr, >= 3 medium_1week, low_routine.",
    "operational_impact": "Share of the venue's volume of 30 days: high >= 50 percent, medium >= 20, low; null of nothing.",
    "recommended_action": "dispatch_technician, check_network, emergency_maintenance, investigate_quality, inspect_device, "
    "schedule_visit, monitor; null once the account churned.",
    "sla_status": "By uptime of 30 days, percent: >= 90 exceeds, >= 80 meets, >= 60 below, breach; null out of service.",
    "predictive_maintenance_status": "maintenance_advised (> 45 days and > 5 percent issues), alerts_rising (> 10 percent of "
    "pours), performance_falling (day > 10 points below the week), normal; null out of service.",
    "maintenance_status": "overdue, due_soon <= 7 d, scheduled <= 30 d, not_scheduled; null once the account churned.",
    "days_since_maintenance": "Days since cleaning, maintenance or installation.",
    "last_maintenance_date": "Latest cleaning or maintenance, or installation before any.",
    "next_maintenance_due_date": "When the next one is due.",
    **device_columns.documented("total_events_30d", "usage_events_30d", "alert_events_30d", "quality_issues_30d"),
    "quality_issue_rate": "quality_issues_30d / readings, percent.",
    "total_volume_ml_30d": "Poured volume in 30 days, ml.",
    "avg_usage_events_per_day": "Pours per day in service, over 30 days.",
    **device_columns.RECENT,
    **device_columns.documented("avg_temperature_30d", "max_temperature_30d", "min_temperature_30d", "avg_pressure_30d"),
    **device_columns.NEIGHBOURS,
}  # fmt: skip


@model(grain=("device_id",), columns=COLUMNS, pii=("location_name",))
def operations_device_monitoring(
    entity_devices: Table, entity_devices_hourly: Table, stg_app_database__locations: Table, as_of: AsOf
) -> Table:
    """One row per device, as of as_of: what is wrong with it, how urgent that is and what to do."""
    d = entity_devices
    hours = device_hours.recent(entity_devices_hourly, as_of)
    venues = stg_app_database__locations.select(location_city="city", location_state="state", _venue="location_id")
    t = d.left_join(hours, d.device_id == hours._device).left_join(venues, d.location_id == venues._venue)
    places = fleet.of_owners(d, "location_id")
    places = places.select(
        "_place", location_total_devices="devices", location_online_devices="online",
        location_devices_with_alerts="alerting", location_avg_health="health", _place_volume="volume",
    )  # fmt: skip
    owners = fleet.of_owners(d, "account_id").select(
        _owner="_place", customer_fleet_size="devices", customer_healthy_devices="healthy",
        customer_maintenance_overdue="overdue", avg_customer_device_health="health",
    )  # fmt: skip
    t = t.left_join(places, [("location_id", "_place")]).left_join(owners, [("account_id", "_owner")])
    t = t.mutate(
        **{
            name: t[name].fill_null(zero)
            for name, zero in {
                "active_hours_24h": 0, "active_hours_7d": 0, "problematic_hours_24h": 0, "alert_hours_7d": 0,
                "total_volume_24h": 0.0, "total_volume_7d": 0.0, "active_seconds_7d": 0.0,
            }.items()
        }
    )  # fmt: skip
    alert = device_alerts.primary_alert(
        t.overall_health_score, t.alert_rate_30d, t.quality_issue_rate_30d, t.maintenance_status,
        is_silent=t.is_in_service & (t.active_hours_24h == 0), status=t.device_status,
    )  # fmt: skip
    alert = ibis.cases((t.is_account_churned, ibis.null("string")), else_=alert)
    t = t.mutate(primary_alert_status=alert, priority_score=device_alerts.priority(alert, t.overall_health_score))
    end = periods.after(as_of, 1).cast(t.latest_event_timestamp.type())
    return t.mutate(
        model_number=t.model,
        hours_since_last_event=end.delta(t.latest_event_timestamp, unit="second").cast("float64") / 3600.0,
        days_since_installation=t.device_age_days,
        device_health_grade=device_health.health_grade(t.overall_health_score),
        urgency_category=device_alerts.urgency(t.priority_score),
        operational_impact=device_alerts.impact(rates.percent(t.total_volume_ml_30d, t._place_volume)),
        recommended_action=device_alerts.action(t.primary_alert_status, t.device_status),
        sla_status=_in_service(t, device_alerts.sla_status(t.uptime_percentage_30d)),
        predictive_maintenance_status=_in_service(
            t,
            device_alerts.predicted(
                t.days_since_maintenance, t.quality_issue_rate_30d, rates.percent(t.alert_events_30d, t.usage_events_30d),
                t.avg_performance_24h - t.avg_performance_7d,
            ),
        ),
        quality_issue_rate=t.quality_issue_rate_30d,
        avg_usage_events_per_day=rates.ratio(t.usage_events_30d, t.service_days_30d),
        uptime_rate_24h=_in_service(t, rates.percent(t.active_hours_24h, ibis.literal(24))),
        uptime_rate_7d=_in_service(t, rates.percent(t.active_hours_7d, ibis.literal(HOURS_7D))),
        utilization_rate_per_tap=_in_service(t, rates.percent(t.active_seconds_7d, ibis.literal(HOURS_7D * 3600))),
    ).select(*COLUMNS)  # fmt: skip


def _in_service(t: Table, value: ir.Value) -> ir.Value:
    return ibis.cases((t.is_in_service, value), else_=ibis.null(value.type()))
