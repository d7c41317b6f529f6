"""Operations: what the fleet, taps, kegs and staff of venues and of the company did, by venue, by account or by day."""

from __future__ import annotations

from collections.abc import Callable

import ibis
import ibis.expr.types as ir

from tapdata.logic import calendar, fleet, kegs, location_health, periods, rates
from tapdata.model import AsOf, Table


def venue_fleet(owned: Table) -> Table:
    """The fleet of each venue, of the devices' days of one day: taps that pour, service level, upkeep, mean uptime and health."""
    names = (
        "controllers_pouring_30d",
        "controllers_within_sla",
        "needing_attention",
        "maintenance_overdue",
        "mtbf_hours",
    )
    named = fleet.figures(owned, *names, "avg_uptime_30d", "avg_health_score")
    return (
        owned.group_by("location_id")
        .agg(**named)
        .rename(avg_device_uptime_30d_pct="avg_uptime_30d", avg_device_health_score="avg_health_score")
    )


def repairs(devices: Table) -> Table:
    """Failures of 30 days by venue, and the mean hours the repaired ones took."""
    return devices.group_by("location_id").agg(
        failures=devices.failures_30d.sum(),
        mttr_hours=rates.ratio(devices.repair_hours_30d.sum(), devices.repairs_30d.sum()),
    )


def busiest(tap_hours: Table, as_of: AsOf, name: str, part: Callable[[Table], ir.IntegerValue]) -> Table:
    """The hour or weekday (``part``) in which each venue poured most often in 30 days, as ``name``; the first of equals."""
    recent = tap_hours.filter(
        ~tap_hours.is_orphan, tap_hours.pours > 0, periods.within_days(tap_hours.event_date, as_of, 30)
    )
    split = recent.select("location_id", "pours", **{name: part(recent)})
    total = split.group_by("location_id", name).agg(poured=split.pours.sum())
    order = [ibis.desc(total.poured), total[name]]
    ranked = total.mutate(place=ibis.row_number().over(group_by=total.location_id, order_by=order))
    return ranked.filter(ranked.place == 0).select("location_id", name)


def venue_kegs(events: Table, as_of: AsOf, keg_low_percent: float) -> Table:
    """The kegs of each venue by the readings that hold on as_of: how many, how many low (percent), pours left."""
    read = kegs.readings(events.filter(~events.is_orphan))
    last = read.filter(read.valid_from <= as_of, read.valid_to > as_of)
    return last.group_by("location_id").agg(
        kegs_read=last.count(),
        kegs_empty=last.count(where=kegs.is_low(last.keg_level_percent, keg_low_percent)),
        estimated_pours_remaining=last.estimated_pours_remaining.sum(),
    )


def venue_staff(locations: Table, users: Table, today: Table) -> Table:
    """Active staff (a session in 30 days) of venues that are their account's only one. One row per such venue."""
    sole = location_health.sole_venues(locations)
    staff = location_health.staff(today.filter(today.is_active_30d), users)
    counted = staff.group_by("account_id").agg(active=staff.count())
    return sole.left_join(counted, "account_id").select(
        "location_id", active_staff_users_30d=counted.active.fill_null(0)
    )  # fmt: skip


def readings(hours: Table) -> Table:
    """Mean flow (ml per second), temperature (C) and pressure (psi) by account, over hours of taps."""
    return hours.group_by("account_id").agg(
        flow=rates.ratio(hours.flow_sum.sum(), hours.flow_readings.sum()),
        temperature=rates.ratio(hours.temperature_sum.sum(), hours.temperature_readings.sum()),
        pressure=rates.ratio(hours.pressure_sum.sum(), hours.pressure_readings.sum()),
    )


def activity(tap_hours: Table, devices: Table) -> Table:
    """What taps did by day, also unknown ones (volumes ml), and how many known devices reported."""
    known = devices.select(_known="device_id")
    t = tap_hours.left_join(known, tap_hours.device_id == known._known)
    t = t.select(
        "device_id", "pours", "volume_ml", "readings", "anomalies", "checks", "alerts", "_known", day=t.event_date
    )
    return t.group_by("day").agg(
        reporting=t._known.nunique(),
        **{name: t[name].sum() for name in ("pours", "volume_ml", "readings", "anomalies", "checks", "alerts")},
    )


def strays(days: Table, devices: Table, locations: Table) -> Table:
    """The devices and venues by day that hang on nothing known: they count in the company, and nowhere else."""
    devices = devices.filter(devices.is_orphan, devices.install_date.notnull())
    venues = locations.filter(locations.is_orphan)
    lost = ibis.union(
        devices.select(
            start=devices.install_date,
            stray_devices=ibis.literal(1, "int64"),
            stray_controllers=(devices.device_type == "tap_controller").fill_null(False).cast("int64"),
            stray_locations=ibis.literal(0, "int64"),
        ),
        venues.select(
            start=venues.location_created_at.cast("date"),
            stray_devices=ibis.literal(0, "int64"),
            stray_controllers=ibis.literal(0, "int64"),
            stray_locations=ibis.literal(1, "int64"),
        ),
    )
    present = calendar.days_of(lost, days, start="start")
    names = ("stray_devices", "stray_controllers", "stray_locations")
    return present.group_by("day").agg(**{name: present[name].sum() for name in names})


def kegs_low(events: Table, days: Table, keg_low_percent: float) -> Table:
    """The kegs by day whose reading that holds is below the level set as low (percent). One row per day with any."""
    read = kegs.readings(events)
    low = read.filter(kegs.is_low(read.keg_level_percent, keg_low_percent)).select("valid_from", "valid_to")
    held = low.join(days.select("day"), [days.day >= low.valid_from, days.day < low.valid_to])
    return held.group_by("day").agg(kegs_low=held.count())
