from tapdata.logic import fleet, location_health, operations_facts, rates, taps
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "metric_date": "Day, UTC: from the first account's creation to as_of.",
    "date": "The same as metric_date.",
    "total_devices": "Devices installed by then, of any kind; also those whose venue does not exist.",
    "tap_controllers": "Of these, tap controllers.",
    "active_devices": "Devices with an event that day.",
    "controllers_in_service": "Tap controllers in service: installed by then, in an account that is not churned by then.",
    "device_availability_pct": "Of these, with an event that day, percent.",
    "online_now_pct": "Devices whose status flag is online, percent; only on as_of, as past flags are overwritten.",
    "device_utilisation_pct": "Tap controllers in service with a pour that day, percent.",
    "avg_device_uptime_30d_pct": "Mean over tap controllers in service: days with an event / days in service, 30 days, percent.",
    "total_locations": "Venues created by then; also those whose account does not exist.",
    "active_locations": "Venues with devices, and an event in the 30 days to the day.",
    "pours": "Pours; also of devices or venues that do not exist.",
    "pour_volume_liters": "Poured volume, litres.",
    "avg_pour_ml": "Mean volume of a pour, ml.",
    "quality_issue_rate_pct": "Readings of the day outside 2-6 C or 10-15 psi, percent.",
    "alert_rate_pct": "Health checks and pressure events of the day with a warning, error or alert, percent.",
    "sla_compliance_pct": "Tap controllers in service with an uptime over 30 days of at least 95 %, percent.",
    "kegs_low": "Kegs whose last reading of the 30 days to the day is below the level set as low.",
    "devices_maintenance_overdue": "Devices whose maintenance is overdue, outside churned accounts.",
    "active_staff_users": "Users whose role of today is staff, with a session that day.",
    "pours_per_staff_user": "Pours / active_staff_users: activity, as raw holds no shifts.",
    "estimated_pour_revenue": "What venues take, USD: volume x one configured price, an assumption; no MRR.",
}


@model(grain=("metric_date",), columns=COLUMNS)
def metrics_operations(
    days: Table,
    tap_hours: Table,
    device_days: Table,
    location_days: Table,
    user_days: Table,
    stg_app_database__devices: Table,
    stg_app_database__locations: Table,
    stg_app_database__users: Table,
    stg_app_database__tap_events: Table,
    as_of: AsOf,
    keg_low_percent: float,
    pour_price_usd_per_oz: float,
) -> Table:
    """One row per day of the company: fleet, service, throughput and kegs as of that day."""
    parts = (
        _fleet(device_days),
        operations_facts.activity(tap_hours, stg_app_database__devices),
        _venues(location_days),
        operations_facts.strays(days, stg_app_database__devices, stg_app_database__locations),
        operations_facts.kegs_low(stg_app_database__tap_events, days, keg_low_percent),
        _staff(user_days, stg_app_database__users),
        _online(stg_app_database__devices, as_of),
    )
    t = days.filter(days.is_company_day).select("day")
    for part in parts:
        t = t.left_join(part, "day").drop("day_right")
    zero = {name: t[name].fill_null(0) for name in t.columns if t[name].type().is_integer()}
    t = t.mutate(**zero, volume_ml=t.volume_ml.fill_null(0.0))
    return t.select(
        metric_date=t.day,
        date=t.day,
        total_devices=t.devices + t.stray_devices,
        tap_controllers=t.tap_controllers + t.stray_controllers,
        active_devices=t.reporting,
        controllers_in_service=t.controllers_in_service,
        device_availability_pct=rates.percent(t.controllers_active, t.controllers_watched),
        online_now_pct=t.online_now_pct,
        device_utilisation_pct=rates.percent(t.controllers_pouring, t.controllers_watched),
        avg_device_uptime_30d_pct=t.avg_uptime_30d,
        total_locations=t.locations + t.stray_locations,
        active_locations=t.active_locations,
        pours=t.pours,
        pour_volume_liters=t.volume_ml / 1000.0,
        avg_pour_ml=rates.ratio(t.volume_ml, t.pours),
        quality_issue_rate_pct=rates.percent(t.anomalies, t.readings),
        alert_rate_pct=rates.percent(t.alerts, t.checks),
        sla_compliance_pct=rates.percent(t.controllers_within_sla, t.controllers_watched),
        kegs_low=t.kegs_low,
        devices_maintenance_overdue=t.maintenance_overdue,
        active_staff_users=t.active_staff_users,
        pours_per_staff_user=rates.ratio(t.pours, t.active_staff_users),
        estimated_pour_revenue=taps.pour_revenue(t.volume_ml, pour_price_usd_per_oz),
    ).select(*COLUMNS)


def _fleet(device_days: Table) -> Table:
    names = (
        "devices", "tap_controllers", "controllers_in_service", "controllers_watched", "controllers_active",
        "controllers_pouring", "controllers_within_sla", "avg_uptime_30d", "maintenance_overdue",
    )  # fmt: skip
    return device_days.group_by("day").agg(**fleet.figures(device_days, *names))


def _venues(location_days: Table) -> Table:
    t = location_days
    return t.group_by("day").agg(locations=t.count(), active_locations=t.count(where=t.status == "active"))


def _staff(user_days: Table, users: Table) -> Table:
    active = location_health.staff(user_days.filter(user_days.is_active), users)
    return active.group_by("day").agg(active_staff_users=active.count())


def _online(devices: Table, as_of: AsOf) -> Table:
    installed = devices.filter((devices.install_date <= as_of).fill_null(True))
    share = installed.aggregate(
        online_now_pct=rates.percent(installed.count(where=installed.is_online), installed.is_online.count())
    )
    return share.mutate(day=as_of)
