"""The monitoring of devices: carried from devices, their hours of a day and a week, and the fleets they belong to."""

from __future__ import annotations

import ibis

from tapdata.logic import periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import GRID, NEAR, broken, close, quotient
from tapdata.model import AsOf, Table, audit

KEY = ["device_id"]
DEVICE = {
    **{name: name for name in (
        "location_id", "account_id", "location_name", "device_type", "serial_number", "firmware_version", "device_status",
        "network_connectivity", "is_in_service", "activity_status", "maintenance_status", "days_since_maintenance",
        "last_maintenance_date", "next_maintenance_due_date", "total_events_30d", "usage_events_30d", "alert_events_30d",
        "quality_issues_30d",
    )},
    "model_number": "model", "days_since_installation": "device_age_days",
}  # fmt: skip
FIGURES = {
    **{name: name for name in (
        "overall_health_score", "total_volume_ml_30d", "avg_temperature_30d", "max_temperature_30d",
        "min_temperature_30d", "avg_pressure_30d",
    )},
    "quality_issue_rate": "quality_issue_rate_30d",
}  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def device_monitoring_agree(
    operations_device_monitoring: Table,
    entity_devices: Table,
    entity_devices_hourly: Table,
    stg_app_database__locations: Table,
    as_of: AsOf,
) -> Table:
    """One row per device that the monitoring tells otherwise than the tables it comes from, or that contradicts itself."""
    t, d = operations_device_monitoring, entity_devices
    placed = t.filter(t.location_id.notnull())
    return ibis.union(
        disagreements(
            [
                carried("a device monitored is the device", t, d, KEY, DEVICE),
                carried("figures of a device monitored", t, d, KEY, FIGURES, tolerance=NEAR),
                carried("a device monitored stands in its venue", placed, stg_app_database__locations, ["location_id"],
                        {"location_city": "city", "location_state": "state"}, rows="left in right"),
                *_hours(t, entity_devices_hourly, as_of),
                *_fleets(t, d),
            ]
        ),
        _rows(t, d, as_of),
    )  # fmt: skip


def _hours(t: Table, hourly: Table, as_of: AsOf) -> list[Agreement]:
    """What the hours of as_of and of 7 days add up to."""
    h = hourly.filter(periods.within_days(periods.day(hourly.hour_timestamp), as_of, 7))
    today = periods.day(h.hour_timestamp) == as_of
    score = h.hourly_performance_score
    serving = t.filter(t.is_in_service).select("device_id", is_in_service=ibis.literal(True))
    h_ = h.group_by("device_id").aggregate(
        avg_performance_24h=score.mean(where=today), avg_performance_7d=score.mean(),
        problematic_hours_24h=h.count(where=today & (score < 75)), alert_hours_7d=h.count(where=h.alert_level != "normal"),
        total_volume_24h=h.total_volume_ml.sum(where=today).fill_null(0.0), total_volume_7d=h.total_volume_ml.sum(),
        uptime_rate_24h=h.count(where=today) / 24 * 100, uptime_rate_7d=h.count() / 168 * 100,
        utilization_rate_per_tap=h.total_active_seconds.sum() / (168 * 3600) * 100,
    )  # fmt: skip
    always = ["avg_performance_24h", "avg_performance_7d", "problematic_hours_24h", "alert_hours_7d", "total_volume_24h",
              "total_volume_7d"]  # fmt: skip
    shares = ["uptime_rate_24h", "uptime_rate_7d", "utilization_rate_per_tap"]
    heard = t.filter(t.avg_performance_7d.notnull() | (t.total_volume_7d > 0) | (t.alert_hours_7d > 0))
    told = t.semi_join(serving, KEY).semi_join(h_, KEY)
    silent = t.filter(t.is_in_service).anti_join(h_, KEY).mutate(nothing=ibis.literal(0.0))
    return [
        carried("hours of a device monitored", heard, h_.semi_join(t, KEY), KEY, always, rows="left in right", tolerance=GRID),
        carried("no hour of a device is left out", t, h_, KEY, always, rows="common", tolerance=GRID),
        carried("time a device was up", told, h_, KEY, shares, rows="left in right", tolerance=GRID),
        carried("time a silent device was up", silent, silent.view(), KEY, dict.fromkeys(shares, "nothing"),
                tolerance=GRID),
    ]  # fmt: skip


def _fleets(t: Table, devices: Table) -> list[Agreement]:
    """What the other devices of its venue and of its owner add up to."""
    score = devices.overall_health_score
    place = devices.group_by("location_id").aggregate(
        location_total_devices=devices.count(), location_online_devices=devices.count(where=devices.is_online),
        location_devices_with_alerts=devices.count(where=score < 60), location_avg_health=score.mean(),
    )  # fmt: skip
    owner = devices.group_by("account_id").aggregate(
        customer_fleet_size=devices.count(), customer_healthy_devices=devices.count(where=score >= 80),
        customer_maintenance_overdue=devices.count(where=devices.maintenance_status == "overdue"),
        avg_customer_device_health=score.mean(),
    )  # fmt: skip
    return [
        carried("the fleet of the venue", t.filter(t.location_id.notnull()), place, ["location_id"], place.columns[1:],
                rows="left in right", tolerance=GRID),
        carried("the fleet of the owner", t.filter(t.account_id.notnull()), owner, ["account_id"], owner.columns[1:],
                rows="left in right", tolerance=GRID),
    ]  # fmt: skip


def _rows(t: Table, d: Table, as_of: AsOf) -> Table:
    """Devices of the monitoring that contradict themselves."""
    more = d.select("service_days_30d", "latest_event_timestamp", "uptime_percentage_30d", _device="device_id")
    p = t.join(more, t.device_id == more._device)
    volumes = t.group_by(_place="location_id").aggregate(_poured=t.total_volume_ml_30d.sum())
    p = p.left_join(volumes, p.location_id == volumes._place)
    end = periods.after(ibis.literal(as_of), 1).cast(p.latest_event_timestamp.type())
    seconds = end.epoch_seconds() - p.latest_event_timestamp.epoch_seconds()
    silent = p.is_in_service & (p.uptime_rate_24h == 0)
    part = rates.percent(p.total_volume_ml_30d, p._poured)
    uptime = p.uptime_percentage_30d
    return broken(
        "a device monitored agrees with itself", p, KEY,
        since=close(p.hours_since_last_event * 3600.0, seconds, 1.0),
        per_day=quotient(p.avg_usage_events_per_day, p.usage_events_30d, p.service_days_30d),
        silent=(p.primary_alert_status == "silent") == (silent & ~(p.overall_health_score < 20).fill_null(False)),
        exceeds=(p.sla_status == "exceeds") == (uptime >= 90),
        meets=(p.sla_status != "meets") | uptime.between(80, 90), breach=(p.sla_status == "breach") == (uptime < 60),
        impact=(p.operational_impact == "high") == (part >= 50), low=(p.operational_impact == "low") == (part < 20),
        pours=p.operational_impact.isnull() == part.isnull(),
    )  # fmt: skip
