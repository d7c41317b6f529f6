"""What operations reads of a venue: carried from the venue, added up from its devices, kegs, staff and tickets."""

from __future__ import annotations

import ibis

from tapdata.logic import kegs, location_health, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import GRID, NEAR
from tapdata.model import AsOf, Table, audit

VENUE = {
    **{name: name for name in (
        "account_id", "location_name", "city", "state_code", "total_devices", "tap_controllers", "controllers_in_service",
        "online_devices", "pours_30d", "account_open_tickets",
    )},
    "device_availability_pct": "device_connectivity_rate", "location_health_score": "operational_health_score",
    "quality_issue_rate_30d_pct": "quality_issue_rate_30d", "open_tickets": "support_tickets_open",
    "avg_pour_ml": "avg_volume_per_event_30d",
}  # fmt: skip
KEY = ["location_id"]
FLEET = ("failures_30d", "devices_needing_attention", "devices_maintenance_overdue", "idle_taps")
RATES = (
    "avg_device_uptime_30d_pct", "avg_device_health_score", "utilisation_30d_pct", "sla_compliance_30d_pct",
    "mttr_hours", "mtbf_hours",
)  # fmt: skip
SERVICE_LEVEL = 95.0
"""Uptime of 30 days that the service level asks for, percent."""


@audit(grain=GRAIN, columns=COLUMNS)
def venue_operations_agree(
    mart_operations__performance: Table,
    entity_locations: Table,
    entity_devices: Table,
    tap_hours: Table,
    ticket_days: Table,
    user_days: Table,
    stg_app_database__users: Table,
    stg_app_database__tap_events: Table,
    stg_app_database__locations: Table,
    as_of: AsOf,
    keg_low_percent: float,
) -> Table:
    """One row per venue whose operations are told otherwise by the tables they come from."""
    t = mart_operations__performance
    tickets = ticket_days.filter((ticket_days.day == as_of) & (ticket_days.timed_90d > 0))
    solved = tickets.mutate(
        avg_ticket_resolution_hours_90d=rates.ratio(tickets.resolution_hours_90d, tickets.timed_90d)
    )
    return disagreements(
        [
            carried("the operations of a venue are the venue's", t, entity_locations, KEY, VENUE),
            *_fleet(t, entity_devices),
            *_busiest(t, tap_hours, as_of),
            carried("time to close the tickets of an account", t.filter(t.avg_ticket_resolution_hours_90d.notnull()),
                    solved, ["account_id"], ["avg_ticket_resolution_hours_90d"], rows="left in right", tolerance=NEAR),
            carried("no closed ticket is left out", t, solved, ["account_id"], ["avg_ticket_resolution_hours_90d"],
                    rows="common", tolerance=NEAR),
            *_staff(t, user_days.filter(user_days.day == as_of), stg_app_database__users, stg_app_database__locations),
            *_kegs(t, stg_app_database__tap_events, keg_low_percent, as_of),
        ]
    )  # fmt: skip


def _fleet(t: Table, devices: Table) -> list[Agreement]:
    """What the devices of a venue add up to."""
    d = devices.filter(devices.location_id.notnull())
    serving = d.is_in_service
    fleet = d.group_by("location_id").aggregate(
        failures_30d=d.failures_30d.sum(), devices_needing_attention=d.count(where=d.requires_immediate_attention),
        devices_maintenance_overdue=d.count(where=d.maintenance_status == "overdue"),
        idle_taps=d.count(where=serving & (d.usage_events_30d == 0)),
        avg_device_uptime_30d_pct=d.uptime_percentage_30d.mean(where=serving),
        avg_device_health_score=d.overall_health_score.mean(),
        utilisation_30d_pct=rates.percent(d.count(where=serving & (d.usage_events_30d > 0)), d.count(where=serving)),
        sla_compliance_30d_pct=rates.percent(
            d.count(where=serving & (d.uptime_percentage_30d >= SERVICE_LEVEL)), d.count(where=serving)),
        mttr_hours=rates.ratio(d.repair_hours_30d.sum(), d.repairs_30d.sum()),
        mtbf_hours=rates.ratio(d.operating_hours_30d.sum(where=serving), d.failures_30d.sum(where=serving)),
    )  # fmt: skip
    some = t.filter(t.total_devices > 0)
    bare = t.filter((t.total_devices == 0) & (t.failures_30d + t.devices_needing_attention + t.idle_taps > 0))
    return [
        carried("counts of a venue's devices", some, fleet, KEY, FLEET, rows="left in right"),
        carried("rates of a venue's devices", some, fleet, KEY, RATES, rows="left in right", tolerance=GRID),
        carried("no failures without devices", bare, fleet, KEY, rows="left in right"),
    ]  # fmt: skip


def _busiest(t: Table, hours: Table, as_of: AsOf) -> list[Agreement]:
    """No hour and no weekday of a venue has more pours than the one called busiest."""
    recent = hours.filter(~hours.is_orphan, hours.pours > 0, periods.within_days(hours.event_date, as_of, 30))
    recent = recent.semi_join(t, "location_id")
    told = t.filter(t.busiest_hour.notnull())
    found = []
    for name, part in (
        ("busiest_hour", periods.hour(recent.hour_timestamp)),
        ("busiest_weekday", periods.weekday(recent.event_date)),
    ):
        split = recent.select("location_id", "pours", **{name: part})
        total = split.group_by("location_id", name).aggregate(most=split.pours.sum())
        peak = total.group_by("location_id").aggregate(most=total.most.max())
        first = (
            total.semi_join(peak, ["location_id", "most"])
            .group_by("location_id")
            .aggregate(**{name: total[name].min()})
        )
        found.append(carried(f"{name.replace('_', ' ')} of a venue", told, first, KEY, [name]))
    return found


def _staff(t: Table, today: Table, users: Table, locations: Table) -> list[Agreement]:
    """Staff is told where a venue is its account's only one."""
    sole = location_health.sole_venues(locations)
    staff = today.filter(today.is_active_30d).semi_join(users.filter(users.role_category == "Operator"), "user_id")
    counted = staff.group_by("account_id").aggregate(active_staff_users_30d=staff.count()).semi_join(sole, "account_id")
    told = t.filter(t.active_staff_users_30d.notnull())
    return [
        carried("staff is told of an account's only venue", told, sole, KEY),
        carried("staff of a venue", told.filter(told.active_staff_users_30d > 0), counted, ["account_id"],
                ["active_staff_users_30d"]),
    ]  # fmt: skip


def _kegs(t: Table, events: Table, keg_low_percent: float, as_of: AsOf) -> list[Agreement]:
    """The last readings of a venue's kegs in 30 days."""
    read = events.filter(
        ~events.is_orphan, events.keg_id.notnull(), events.keg_level_percent.notnull(),
        periods.within_days(events.event_date, as_of, 30),
    ).semi_join(t, "location_id")  # fmt: skip
    latest = ibis.row_number().over(
        group_by=[read.location_id, read.keg_id], order_by=[read.event_timestamp.desc(), read.tap_event_id.desc()]
    )
    ranked = read.select("location_id", "keg_level_percent", "estimated_pours_remaining", latest=latest)
    last = ranked.filter(ranked.latest == 0)
    held = last.group_by("location_id").aggregate(
        kegs_seen=last.count(),
        kegs_low=last.count(where=kegs.is_low(last.keg_level_percent, keg_low_percent)),
        estimated_pours_remaining=last.estimated_pours_remaining.sum(),
    )
    told = t.filter((t.kegs_seen > 0) | (t.kegs_low != 0) | t.estimated_pours_remaining.notnull())
    return [carried("kegs of a venue", told, held, KEY, ["kegs_seen", "kegs_low", "estimated_pours_remaining"])]
