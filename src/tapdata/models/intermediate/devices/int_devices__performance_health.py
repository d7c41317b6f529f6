import ibis

from tapdata.logic import device_columns, device_health, device_reports, periods, rates, text
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
    **device_columns.MONTH,
    **device_columns.SERVICE,
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
    measured = device_reports.measured(tap_hours, as_of)
    repaired = device_reports.repaired(device_failures, as_of)
    t = devices.left_join(today, devices.device_id == today._device)
    t = t.left_join(measured, devices.device_id == measured._measured)
    t = t.left_join(repaired, devices.device_id == repaired._repaired)
    installed, serviced = t.is_tap_controller.fill_null(False), t.is_in_service.fill_null(False)
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
        is_tap_controller=device_health.is_controller(t.device_type),
        is_in_service=serviced,
        is_account_churned=t.is_account_churned.fill_null(False),
        last_heartbeat_at=t.last_event_at,
        latest_event_timestamp=t.last_event_at,
        activity_status=device_health.activity_status(periods.days_between(t.last_event_date, as_of), installed),
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
