"""Venues: what happened there and what stands there, one row per venue, or per venue and day. Volumes are ml."""

from __future__ import annotations

import ibis

from tapdata.logic import fleet, location_health, periods, rates
from tapdata.model import AsOf, Table

COUNTS = (
    "devices", "tap_controllers", "controllers_in_service", "controllers_watched", "controllers_active", "active_devices",
    "active_devices_30d", "events", "pours", "readings", "anomalies", "flow_readings",
)  # fmt: skip
AMOUNTS = ("volume_ml", "flow_sum")
"""What is counted at a venue on a day, and what is summed: ml, and ml per second."""


def by_day(tap_hours: Table, device_days: Table) -> Table:
    """What happened at each venue on each day, and its fleet: one row per venue and day, COUNTS and AMOUNTS.

    Two aggregates side by side: where one of them knows nothing of a day, its columns are null.
    """
    seen = tap_hours.filter(~tap_hours.is_orphan)
    activity = seen.group_by("location_id", day=seen.event_date).agg(
        **{name: seen[name].sum() for name in ("events", "pours", "readings", "anomalies", "flow_readings", *AMOUNTS)}
    )
    owned = device_days.filter(device_days.location_id.notnull())
    owners = owned.group_by("location_id", "day").agg(
        **fleet.figures(
            owned,
            "devices",
            "tap_controllers",
            "controllers_in_service",
            "controllers_watched",
            "controllers_active",
            "active_devices",
            "active_devices_30d",
        )
    )
    both = activity.outer_join(owners, ["location_id", "day"])
    return both.select(
        location_id=ibis.coalesce(activity.location_id, owners.location_id),
        day=ibis.coalesce(activity.day, owners.day),
        **{name: both[name] for name in (*COUNTS, *AMOUNTS)},
    )


def installed(devices: Table, today: Table, as_of: AsOf) -> Table:
    """The installed devices of each venue: flags of today, days of installation and maintenance. One row per venue with any."""
    t = devices.filter(~devices.is_orphan, devices.location_id.notnull()).inner_join(today, "device_id").select(
        "location_id", devices.is_online, devices.install_date,
        is_in_maintenance=devices.operational_status == "maintenance",
        controller_days=today.is_tap_controller.ifelse(today.days_since_maintenance, None),
        maintained=(today.last_maintenance_date > today.service_from).ifelse(today.last_maintenance_date, None),
    )  # fmt: skip
    return t.group_by("location_id").agg(
        online_devices=t.count(where=t.is_online),
        devices_with_status=t.is_online.count(),
        maintenance_devices=t.count(where=t.is_in_maintenance),
        first_device_installed=t.install_date.min(where=t.install_date <= as_of),
        latest_device_installed=t.install_date.max(where=t.install_date <= as_of),
        last_maintenance_performed=t.maintained.max(),
        avg_days_since_maintenance=rates.ratio(t.controller_days.sum(), t.controller_days.count()),
    )


def beers(events: Table, as_of: AsOf) -> Table:
    """The distinct beers poured at each venue in the 30 days to as_of. One row per venue that poured any."""
    poured = events.filter(
        ~events.is_orphan,
        events.is_valid_pour,
        events.beer_type.notnull(),
        periods.within_days(events.event_date, as_of, 30),
    )
    return poured.group_by("location_id").agg(beverage_types_served_30d=poured.beer_type.nunique())


def users(locations: Table, today: Table) -> Table:
    """The users of venues that are their account's only one, those active in 30 days, the latest login. One row per venue."""
    sole = location_health.sole_venues(locations)
    counted = today.group_by("account_id").agg(
        total_users=today.count(),
        active_users=today.count(where=today.is_active_30d),
        latest_user_login=today.last_login_date.max(),
    )
    return sole.left_join(counted, "account_id").select(
        "location_id", "latest_user_login",
        total_users=counted.total_users.fill_null(0), active_users=counted.active_users.fill_null(0),
    )  # fmt: skip
