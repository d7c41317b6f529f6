"""Venues as of as_of: what the app says of them, what their days, devices, users and tickets say, and what is published."""

from __future__ import annotations

from tapdata.logic import location_health, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import NEAR
from tapdata.model import AsOf, Table, audit

APP = {
    **{name: name for name in (
        "account_id", "location_name", "location_type", "location_category", "business_category", "location_size",
        "city", "zip_code", "full_address", "location_created_at", "location_updated_at",
    )},
    "seating_capacity": "capacity", "street_address": "address", "state_code": "state", "country_code": "country",
    "geographic_market": "region",
}  # fmt: skip
DAY = {
    **{name: name for name in (
        "operational_status", "tap_controllers", "controllers_in_service", "active_devices", "active_devices_30d",
        "pours_30d", "active_days_30d", "avg_flow_rate_30d", "quality_issue_rate_30d", "health_band", "volume_tier",
        "connectivity_tier",
    )},
    "location_status": "status", "total_devices": "devices", "device_connectivity_rate": "availability_pct",
    "tap_events_30d": "events_30d", "total_volume_30d": "volume_ml_30d", "quality_issues_30d": "anomalies_30d",
    "operational_health_score": "health_score",
}  # fmt: skip
"""Columns of today -> those of the day of as_of."""
METRICS = {
    "device_active_rate": "device_connectivity_rate", "total_taps_last_30d": "pours_30d",
    "unique_devices_last_30d": "active_devices_30d", "active_days_last_30d": "active_days_30d",
    "total_volume_ml_30d": "total_volume_30d", "avg_volume_per_tap": "avg_volume_per_event_30d",
}  # fmt: skip
FLEET = ("online_devices", "maintenance_devices", "online_now_pct", "first_device_installed", "latest_device_installed")


@audit(grain=GRAIN, columns=COLUMNS)
def locations_agree(
    int_locations__core: Table,
    int_locations__operational_metrics: Table,
    entity_locations: Table,
    stg_app_database__locations: Table,
    location_days: Table,
    int_devices__performance_health: Table,
    device_days: Table,
    tap_hours: Table,
    user_days: Table,
    ticket_days: Table,
    stg_app_database__tap_events: Table,
    as_of: AsOf,
) -> Table:
    """One row per venue that two tables tell differently, or that one of them lacks."""
    core, more, told = int_locations__core, int_locations__operational_metrics, entity_locations
    known = stg_app_database__locations.filter(~stg_app_database__locations.is_orphan)
    today = location_days.filter(location_days.day == as_of)
    key = ["location_id"]
    parts = {name: METRICS.get(name, name) for name in more.columns if METRICS.get(name, name) in core.columns}
    kept = [name for name in more.columns if name in told.columns and name not in core.columns]
    poured = tap_hours.filter(~tap_hours.is_orphan, tap_hours.pours > 0).semi_join(known, "location_id")
    last = poured.group_by(key).aggregate(last_tap_timestamp=poured.last_pour_at.max())
    tickets = ticket_days.filter(ticket_days.day == as_of)
    return disagreements(
        [
            carried("a venue is what the app says", core, known, key, APP),
            carried("a venue is what its last day says", core, today, key, DAY, rows="right in left"),
            carried("a published venue is what was measured", told.rename(active_days_30d="active_days_last_30d"),
                    core, key, [name for name in core.columns if name != "maintenance_devices"]),
            carried("the operation of a venue is what was measured", more, core, key, parts),
            carried("a published venue operates as measured", told, more, key, kept),
            carried("the last pour of a venue", more.filter(more.last_tap_timestamp.notnull()), last, key,
                    ["last_tap_timestamp"]),
            carried("open tickets of a venue = those of its account", told, tickets, ["account_id"],
                    {"account_open_tickets": "open_tickets"}, rows="common"),
            *_fleet(core, int_devices__performance_health, device_days.filter(device_days.day == as_of)),
            *_people(core, more, user_days.filter(user_days.day == as_of), known),
            _beers(core, stg_app_database__tap_events, as_of),
        ]
    )  # fmt: skip


def _fleet(core: Table, devices: Table, today: Table) -> list[Agreement]:
    """Flags and dates of the devices that stand in a venue as of as_of."""
    d = devices.semi_join(today, "device_id").filter(devices.location_id.notnull())
    controllers = d.is_tap_controller.ifelse(d.days_since_maintenance, None)
    fleet = d.group_by("location_id").aggregate(
        devices=d.count(), online_devices=d.count(where=d.is_online),
        maintenance_devices=d.count(where=d.operational_status == "maintenance"),
        online_now_pct=rates.percent(d.count(where=d.is_online), d.is_online.count()),
        active_devices_30d=d.count(where=d.active_days_30d > 0),
        first_device_installed=d.device_installed_date.min(), latest_device_installed=d.device_installed_date.max(),
        controllers_in_service=d.count(where=d.is_in_service), usual=controllers.mean(),
    )  # fmt: skip
    equipped = core.filter(core.total_devices > 0).mutate(devices=core.total_devices)
    key = ["location_id"]
    return [
        carried("the fleet of a venue = its devices", equipped, fleet, key,
                [*FLEET, "devices", "controllers_in_service", "active_devices_30d"]),
        carried("days since maintenance of a venue = its taps", equipped, fleet, key,
                {"avg_days_since_maintenance": "usual"}, tolerance=NEAR),
        carried("a venue without devices has none online",
                core.filter((core.total_devices == 0) & (core.online_devices + core.maintenance_devices > 0)), fleet, key,
                rows="left in right"),
    ]  # fmt: skip


def _people(core: Table, more: Table, today: Table, known: Table) -> list[Agreement]:
    """Users are told where a venue is its account's only one, and nowhere else."""
    sole = location_health.sole_venues(known)
    alone = today.select("account_id", "is_active_30d", "last_login_date", "last_activity_date", "feature_uses_30d")
    alone = alone.filter(alone.account_id.isin(sole.account_id))
    users = alone.group_by("account_id").aggregate(
        total_users=alone.count(), active_users=alone.count(where=alone.is_active_30d),
        latest_user_login=alone.last_login_date.max(), last_user_activity=alone.last_activity_date.max(),
        total_feature_interactions_30d=alone.feature_uses_30d.sum(),
    )  # fmt: skip
    figures = ["total_users", "active_users"]
    told = core.filter(core.total_users.notnull())
    return [
        carried("users are told of an account's only venue", told, sole, ["location_id"]),
        carried("users of a venue", told.filter(told.total_users > 0), users, ["account_id"],
                [*figures, "latest_user_login"]),
        carried("use of a venue", more.filter(more.total_users > 0), users, ["account_id"],
                [*figures, "last_user_activity", "total_feature_interactions_30d"]),
    ]  # fmt: skip


def _beers(core: Table, events: Table, as_of: AsOf) -> Agreement:
    """Beers poured at a venue in 30 days."""
    recent = events.filter(~events.is_orphan, events.is_valid_pour, periods.within_days(events.event_date, as_of, 30))
    poured = recent.filter(recent.beer_type.notnull()).semi_join(core, "location_id")
    served = poured.group_by("location_id").aggregate(beverage_types_served_30d=poured.beer_type.nunique())
    names = ["beverage_types_served_30d"]
    return carried("beers of a venue", core.filter(core.beverage_types_served_30d > 0), served, ["location_id"], names)
