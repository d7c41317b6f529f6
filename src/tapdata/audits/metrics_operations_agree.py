"""The company's operations by day: they add up from devices, venues, events, kegs and staff, and every day is there."""

from __future__ import annotations

import ibis

from tapdata.logic import kegs, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import GRID, NEAR, broken, one_price, quotient
from tapdata.model import AsOf, Table, audit

DAY = {"metric_date": "day"}
SERVICE_LEVEL = 95.0
"""Uptime of 30 days that the service level asks for, percent."""


@audit(grain=GRAIN, columns=COLUMNS)
def metrics_operations_agree(
    metrics_operations: Table,
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
) -> Table:
    """One row per day whose operations do not add up from the tables below, or contradict themselves."""
    t = metrics_operations
    staff = stg_app_database__users.filter(stg_app_database__users.role_category == "Operator")
    worked = user_days.filter(user_days.is_active).semi_join(staff, "user_id")
    served = worked.group_by("day").aggregate(active_staff_users=worked.count())
    calendar = days.filter(days.is_company_day)
    return ibis.union(
        disagreements(
            [
                carried("every day of the company is there", t, calendar, DAY, {"date": "day"}),
                *_events(t, tap_hours, stg_app_database__devices, calendar),
                *_fleet(t, device_days, stg_app_database__devices, calendar),
                *_venues(t, location_days, stg_app_database__locations),
                carried("staff of a day", t.filter(t.active_staff_users > 0), served.semi_join(calendar, "day"), DAY,
                        ["active_staff_users"]),
                _kegs(t, stg_app_database__tap_events, keg_low_percent, as_of),
                _flags(t, stg_app_database__devices, as_of),
            ]
        ),
        _rows(t, as_of),
    )  # fmt: skip


def _events(t: Table, hours: Table, devices: Table, calendar: Table) -> list[Agreement]:
    """What taps did by day, also unknown ones; known ones that reported."""
    done = hours.group_by(day="event_date").aggregate(
        pours=hours.pours.sum(), pour_volume_liters=hours.volume_ml.sum() / 1000.0,
        avg_pour_ml=rates.ratio(hours.volume_ml.sum(), hours.pours.sum()),
        quality_issue_rate_pct=rates.percent(hours.anomalies.sum(), hours.readings.sum()),
        alert_rate_pct=rates.percent(hours.alerts.sum(), hours.checks.sum()),
    )  # fmt: skip
    known = hours.filter(hours.device_id.isin(devices.device_id)).select("device_id", day="event_date").distinct()
    reported = known.group_by("day").aggregate(active_devices=known.count())
    busy = t.filter((t.pours > 0) | t.quality_issue_rate_pct.notnull() | t.alert_rate_pct.notnull())
    return [
        carried("what taps did on a day", busy, done, DAY, done.columns[1:], rows="left in right", tolerance=NEAR),
        carried("no event of a day is left out", t, done, DAY, done.columns[1:], rows="common", tolerance=NEAR),
        carried("devices that reported on a day", t.filter(t.active_devices > 0), reported.semi_join(calendar, "day"), DAY,
                ["active_devices"]),
    ]  # fmt: skip


def _fleet(t: Table, d: Table, devices: Table, calendar: Table) -> list[Agreement]:
    """The fleet by day; devices of no known venue count in the company only."""
    serving = d.is_in_service
    fleet = d.group_by("day").aggregate(
        controllers_in_service=d.count(where=serving),
        devices_maintenance_overdue=d.count(where=d.maintenance_status == "overdue"),
        avg_device_uptime_30d_pct=d.uptime_30d.mean(where=serving),
        device_availability_pct=rates.percent(d.count(where=serving & d.has_event), d.count(where=d.is_watched)),
        device_utilisation_pct=rates.percent(d.count(where=serving & (d.pours > 0)), d.count(where=d.is_watched)),
        sla_compliance_pct=rates.percent(
            d.count(where=serving & (d.uptime_30d >= SERVICE_LEVEL)), d.count(where=d.is_watched)),
    ).semi_join(calendar, "day")  # fmt: skip
    inside = d.group_by("day").aggregate(known=d.count(), known_controllers=d.count(where=d.is_tap_controller))
    lost = devices.filter(devices.is_orphan & devices.install_date.notnull())
    starts = lost.group_by(day="install_date").aggregate(
        lost=lost.count(), lost_controllers=lost.count(where=lost.device_type == "tap_controller")
    )
    starts, every = starts.rename(_start="day"), t.select(day="metric_date")
    pairs = every.join(starts, every.day >= starts._start)
    strays = pairs.group_by("day").aggregate(lost=pairs.lost.sum(), lost_controllers=pairs.lost_controllers.sum())
    p = t.left_join(inside, t.metric_date == inside.day).drop("day").left_join(strays, t.metric_date == strays.day)
    whole = p.mutate(
        devices=p.known.fill_null(0) + p.lost.fill_null(0),
        controllers=p.known_controllers.fill_null(0) + p.lost_controllers.fill_null(0),
    )
    return [
        carried("the fleet of a day", t, fleet, DAY, fleet.columns[1:], rows="right in left", tolerance=GRID),
        carried("no fleet without devices", t.filter(t.controllers_in_service > 0), fleet, DAY, rows="left in right"),
        carried("devices of a day", whole, whole.view(), ["metric_date"],
                {"total_devices": "devices", "tap_controllers": "controllers"}),
    ]  # fmt: skip


def _venues(t: Table, v: Table, locations: Table) -> list[Agreement]:
    """Venues by day; those of no known account count in the company only."""
    known = v.group_by("day").aggregate(venues=v.count(), active=v.count(where=v.status == "active"))
    lost = locations.filter(locations.is_orphan & locations.location_created_at.notnull())
    starts = lost.group_by(_start=periods.day(lost.location_created_at)).aggregate(lost=lost.count())
    every = t.select(day="metric_date")
    pairs = every.join(starts, every.day >= starts._start)
    strays = pairs.group_by("day").aggregate(lost=pairs.lost.sum())
    p = t.left_join(known, t.metric_date == known.day).drop("day").left_join(strays, t.metric_date == strays.day)
    whole = p.mutate(all_venues=p.venues.fill_null(0) + p.lost.fill_null(0), all_active=p.active.fill_null(0))
    return [carried("venues of a day", whole, whole.view(), ["metric_date"],
                    {"total_locations": "all_venues", "active_locations": "all_active"})]  # fmt: skip


def _kegs(t: Table, events: Table, keg_low_percent: float, as_of: AsOf) -> Agreement:
    """Kegs whose last reading in the 30 days to as_of is low."""
    read = events.filter(
        events.keg_id.notnull(), events.keg_level_percent.notnull(), periods.within_days(events.event_date, as_of, 30)
    )
    latest = ibis.row_number().over(
        group_by=[read.location_id, read.keg_id], order_by=[read.event_timestamp.desc(), read.tap_event_id.desc()]
    )
    ranked = read.select("keg_level_percent", latest=latest)
    low = ranked.filter((ranked.latest == 0) & kegs.is_low(ranked.keg_level_percent, keg_low_percent))
    counted = low.aggregate(kegs_low=low.count()).mutate(day=ibis.literal(as_of))
    return carried("low kegs of the last day", t.filter(t.metric_date == as_of), counted, DAY, ["kegs_low"],
                   rows="left in right")  # fmt: skip


def _flags(t: Table, devices: Table, as_of: AsOf) -> Agreement:
    """Status flags of today."""
    placed = devices.filter((devices.install_date <= as_of) | devices.install_date.isnull())
    online = rates.percent(placed.count(where=placed.is_online), placed.is_online.count())
    today = placed.aggregate(online_now_pct=online).mutate(day=ibis.literal(as_of))
    return carried("devices online now", t.filter(t.metric_date == as_of), today, DAY, ["online_now_pct"],
                   rows="left in right", tolerance=NEAR)  # fmt: skip


def _rows(t: Table, as_of: AsOf) -> Table:
    """Days that contradict themselves."""
    return broken(
        "a day of operations agrees with itself", t, ["metric_date"],
        per_head=quotient(t.pours_per_staff_user, t.pours, t.active_staff_users),
        online=(t.metric_date == as_of) | t.online_now_pct.isnull(),
    ).union(one_price("one price on all days", t, ["metric_date"], "estimated_pour_revenue", "pour_volume_liters"))  # fmt: skip
