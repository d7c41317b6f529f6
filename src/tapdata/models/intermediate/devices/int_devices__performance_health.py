import ibis

from tapdata.logic import device_health, periods, rates, text
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "device_id": "Device.",
    "device_key": "Surrogate key: MD5 of device_id.",
    "location_id": "Venue it stands in.",
    "account_id": "Owner of the venue.",
    "device_type": "tap_controller, sensor, gateway.",
    "device_priority": "primary (tap controller), secondary (sensor), infrastructure (gateway); else unmapped.",
    "model": "Model.",
    "firmware_version": "Firmware of today.",
    "serial_number": "Serial number.",
    "device_installed_date": "Day of installation.",
    "device_status": "Status flag of today, lower case: online, offline, maintenance.",
    "operational_status": "operational (online), non_operational (offline), maintenance, error, unknown; unmapped.",
    "is_online": "The status flag of today is online; null without a status.",
    "network_connectivity": "Network medium: wifi, ethernet, cellular; no sign of being online.",
    "is_tap_controller": "Only tap controllers report events.",
    "is_in_service": "A tap controller, installed, of an account that has not churned.",
    "is_account_churned": "The account paid before and has no MRR.",
    "last_heartbeat_at": "Last sign of life: the latest event, UTC; null when it never reported.",
    "latest_event_timestamp": "Latest event, UTC.",
    "earliest_event_timestamp": "First event, UTC.",
    "activity_status": "active_today, active_this_week, active_this_month, inactive, never_active; null if it cannot report.",
    "total_events_30d": "Events in 30 days.",
    "active_days_30d": "Days with an event in 30 days.",
    "service_days_30d": "Days in service in 30 days.",
    "usage_events_30d": "Pours in 30 days.",
    "alert_events_30d": "Health checks with a warning or error and pressure alerts, in 30 days.",
    "checks_30d": "Health checks and pressure events in 30 days: what can raise an alert.",
    "maintenance_events_30d": "Cleanings, maintenances and calibrations in 30 days.",
    "quality_issues_30d": "Readings outside 2-6 C or 10-15 psi in 30 days.",
    "readings_30d": "Events that read a temperature or a pressure, in 30 days.",
    "total_volume_ml_30d": "Poured volume in 30 days, ml.",
    "avg_flow_rate_30d": "Mean flow of pours in 30 days, ml per second.",
    "max_flow_rate_30d": "Highest flow, ml per second.",
    "min_flow_rate_30d": "Lowest flow, ml per second.",
    "avg_temperature_30d": "Mean temperature in 30 days, degrees Celsius.",
    "max_temperature_30d": "Highest temperature, degrees Celsius.",
    "min_temperature_30d": "Lowest temperature, degrees Celsius.",
    "high_temp_events_30d": "Temperatures above 8 C in 30 days.",
    "low_temp_events_30d": "Temperatures below 1 C in 30 days.",
    "avg_pressure_30d": "Mean pressure in 30 days, psi.",
    "max_pressure_30d": "Highest pressure, psi.",
    "min_pressure_30d": "Lowest pressure, psi.",
    "high_pressure_events_30d": "Pressures above 30 psi in 30 days.",
    "low_pressure_events_30d": "Pressures below 10 psi in 30 days.",
    "uptime_percentage_30d": "Days in service with an event / days in service, in 30 days, percent.",
    "alert_rate_30d": "alert_events_30d / checks_30d, percent.",
    "quality_issue_rate_30d": "quality_issues_30d / readings_30d, percent.",
    "uptime_score": "0-100 by active days in 30: >= 25 95, >= 20 85, >= 15 75, >= 10 60, >= 5 40, any 20, none 0.",
    "performance_score": "0-100: 95 with mean flow 10-30, 2-6 C, 10-15 psi; 80 with 5-35, 0-8, 8-18; 60; 0 when silent.",
    "alert_score": "0-100 by quality issue rate: 0 100, <= 5 90, <= 10 75, <= 20 50, else 25; 0 when silent.",
    "overall_device_health_score": "0-100: 0.4 uptime + 0.4 performance + 0.2 alert; null unless in service and ever reported.",
    "performance_tier": "excellent (all >= 90), good (>= 70), fair (uptime, performance >= 50), poor, inactive; null when out.",
    "operating_hours_30d": "Days in service in 30 days x 24, hours.",
    "failures_30d": "Health checks with status error and changes to offline, in 30 days.",
    "mtbf_hours": "operating_hours_30d / failures_30d; null without a failure.",
    "repairs_30d": "Failures of 30 days that were followed by a healthy sign.",
    "repair_hours_30d": "Hours these took, in all.",
    "mttr_hours": "repair_hours_30d / repairs_30d; null without a repair.",
    "last_failure_category": "Of the latest failure: temperature, pressure, operational; null without one.",
    "last_maintenance_date": "Latest cleaning or maintenance, or installation before any.",
    "next_maintenance_due_date": "last_maintenance_date + the maintenance interval; null once the account churned.",
    "days_since_maintenance": "Days since last_maintenance_date.",
    "maintenance_status": "overdue, due_soon <= 7 d, scheduled <= 30 d, not_scheduled; null once the account churned.",
    "lifetime_events": "Events ever.",
    "lifetime_volume_ml": "Volume poured ever, ml.",
    "device_age_days": "Days since installation.",
    "device_lifecycle_stage": "By days since installation: new <= 30, establishing <= 180, mature <= 365, veteran.",
    "is_newly_installed": "Installed within 30 days.",
    "device_created_at": "Creation, UTC.",
    "device_updated_at": "Last update of the record, UTC; no sign of life.",
}


@model(grain=("device_id",), columns=COLUMNS)
def int_devices__performance_health(
    stg_app_database__devices: Table,
    device_days: Table,
    device_failures: Table,
    tap_hours: Table,
    as_of: AsOf,
    maintenance_interval_days: int,
) -> Table:
    """One row per device of a known venue and account, as of as_of: what it did in 30 days, its health and service."""
    devices = stg_app_database__devices.filter(~stg_app_database__devices.is_orphan).drop("last_maintenance_date")
    today = device_days.filter(device_days.day == as_of)
    today = today.drop("device_type", "location_id", "account_id", "volume_ml").rename(_device="device_id")
    measured, repaired = _measured(tap_hours, as_of), _repaired(device_failures, as_of)
    t = devices.left_join(today, devices.device_id == today._device)
    t = t.left_join(measured, devices.device_id == measured._measured)
    t = t.left_join(repaired, devices.device_id == repaired._repaired)
    controller, serviced = t.is_tap_controller.fill_null(False), t.is_in_service.fill_null(False)
    age = t.days_since_install
    counts = {
        "total_events_30d": t.events_30d, "active_days_30d": t.active_days_30d, "usage_events_30d": t.pours_30d,
        "service_days_30d": t.service_days_30d, "alert_events_30d": t.alerts_30d, "checks_30d": t.checks_30d,
        "quality_issues_30d": t.anomalies_30d, "readings_30d": t.readings_30d, "failures_30d": t.failures_30d,
        "operating_hours_30d": t.operating_hours_30d, "repairs_30d": t.repairs, "lifetime_events": t.lifetime,
        **{name: t[f"_{name}"] for name in ("maintenance_events_30d", "high_temp_events_30d", "low_temp_events_30d",
           "high_pressure_events_30d", "low_pressure_events_30d")},
    }  # fmt: skip
    return t.mutate(
        account_id=ibis.coalesce(t.location_account_id, t.account_id),
        device_installed_date=t.install_date,
        device_status=text.normal(t.status),
        is_tap_controller=controller,
        is_in_service=serviced,
        is_account_churned=t.is_account_churned.fill_null(False),
        last_heartbeat_at=t.last_event_at,
        latest_event_timestamp=t.last_event_at,
        activity_status=device_health.activity_status(periods.days_between(t.last_event_date, as_of), controller),
        **{name: count.fill_null(0) for name, count in counts.items()},
        total_volume_ml_30d=t.volume_ml_30d.fill_null(0.0),
        avg_flow_rate_30d=t.avg_flow_30d,
        uptime_percentage_30d=t.uptime_30d,
        alert_score=t.quality_score,
        overall_device_health_score=t.health_score,
        performance_tier=device_health.performance_tier(
            t.uptime_score, t.performance_score, t.quality_score, t.active_days_30d, serviced
        ),
        repair_hours_30d=t.repair_hours.fill_null(0.0),
        mttr_hours=rates.ratio(t.repair_hours, t.repairs),
        next_maintenance_due_date=ibis.cases(
            (t.maintenance_status.notnull(), periods.after(t.last_maintenance_date, maintenance_interval_days)),
            else_=ibis.null("date"),
        ),
        lifetime_volume_ml=t.volume.fill_null(0.0),
        device_age_days=age,
        device_lifecycle_stage=device_health.lifecycle_stage(age),
        is_newly_installed=(age <= device_health.NEW_DAYS).fill_null(False),
    ).select(*COLUMNS)


def _measured(tap_hours: Table, as_of: AsOf) -> Table:
    """By device: the extremes of 30 days, and what it ever did."""
    t = tap_hours.filter(~tap_hours.is_orphan)
    month = periods.within_days(t.event_date, as_of, 30)
    return t.group_by(_measured=t.device_id).aggregate(
        earliest_event_timestamp=t.first_event_at.min(),
        lifetime=t.events.sum(),
        volume=t.volume_ml.sum(),
        _maintenance_events_30d=(t.cleaning_events + t.maintenance_events + t.calibration_events).sum(where=month),
        max_flow_rate_30d=t.max_flow.max(where=month),
        min_flow_rate_30d=t.min_flow.min(where=month),
        max_temperature_30d=t.max_temperature.max(where=month),
        min_temperature_30d=t.min_temperature.min(where=month),
        max_pressure_30d=t.max_pressure.max(where=month),
        min_pressure_30d=t.min_pressure.min(where=month),
        _high_temp_events_30d=t.high_temperatures.sum(where=month),
        _low_temp_events_30d=t.low_temperatures.sum(where=month),
        _high_pressure_events_30d=t.high_pressures.sum(where=month),
        _low_pressure_events_30d=t.low_pressures.sum(where=month),
    )


def _repaired(device_failures: Table, as_of: AsOf) -> Table:
    """By device: the failures of 30 days that were repaired by as_of."""
    t = device_failures.filter(periods.within_days(device_failures.failed_date, as_of, 30))
    return t.group_by(_repaired=t.device_id).aggregate(
        repairs=t.repair_hours.count(), repair_hours=device_health.exact(t.repair_hours).sum()
    )
