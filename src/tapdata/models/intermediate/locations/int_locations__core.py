from tapdata.logic import location_health, periods, rates
from tapdata.model import AsOf, Table, model


@model(
    grain=("location_id",),
    columns={
        "location_id": "Venue.",
        "account_id": "Owning account.",
        "location_name": "Name of the venue.",
        "location_type": "Kind of venue, lower case: main, branch, satellite, franchise.",
        "location_category": "Flagship, Standard, Satellite, Franchise, Express, Kiosk; unmapped.",
        "business_category": "Restaurant, Bar, Brewery, Hotel, Club, Stadium, Corporate; unmapped.",
        "location_size": "small, medium, large or enterprise.",
        "seating_capacity": "Seats; null where not loaded.",
        "location_status": "active (devices, and events in 30 days), inactive (devices only), no_devices.",
        "operational_status": "operational (a tap controller reported on as_of), offline, not_operational (none in service).",
        "street_address": "Street and number.",
        "city": "City.",
        "state_code": "State, USPS code.",
        "zip_code": "Postal code.",
        "country_code": "US, else the country as in raw.",
        "full_address": "Address, city, state and postal code.",
        "geographic_market": "Region: Northeast, Southeast, Midwest, Southwest, West, Other, International; unmapped.",
        "total_devices": "Devices installed, of any kind.",
        "tap_controllers": "Of these, tap controllers.",
        "controllers_in_service": "Tap controllers in service: installed, in an account that is not churned.",
        "active_devices": "Devices with an event on as_of.",
        "active_devices_30d": "Devices with an event in 30 days.",
        "online_devices": "Devices whose status flag of today is online; tells nothing of the past.",
        "maintenance_devices": "Devices whose status flag of today is maintenance.",
        "online_now_pct": "online_devices / devices with a status, percent.",
        "device_connectivity_rate": "Tap controllers with an event on as_of / tap controllers in service, percent.",
        "first_device_installed": "Day the first device was installed.",
        "latest_device_installed": "Day the latest device was installed.",
        "last_maintenance_performed": "Day of the latest maintenance of any of its devices; null when none is known.",
        "avg_days_since_maintenance": "Mean over its tap controllers of days since maintenance or installation.",
        "tap_events_30d": "Device events of any kind in 30 days.",
        "pours_30d": "Pours in 30 days.",
        "active_days_30d": "Days with an event in 30 days.",
        "total_volume_30d": "Poured volume in 30 days, ml.",
        "avg_flow_rate_30d": "Mean flow of pours in 30 days, ml per second.",
        "quality_issues_30d": "Readings in 30 days outside 2-6 C or 10-15 psi.",
        "quality_issue_rate_30d": "quality_issues_30d / readings, percent.",
        "beverage_types_served_30d": "Distinct beers poured in 30 days.",
        "avg_events_per_device_30d": "tap_events_30d / devices with an event in 30 days.",
        "avg_volume_per_event_30d": "Mean volume of a pour in 30 days, ml: only pours have one.",
        "total_users": "Users of the account where this is its only venue; else null: raw ties no user to a venue.",
        "active_users": "Of these, with a session in 30 days.",
        "latest_user_login": "Day of the latest login of any of them.",
        "operational_health_score": "Operational health, 0-100: 95, 80, 60, 30 or 10.",
        "health_band": "excellent, good, fair, poor or critical by the health score.",
        "volume_tier": "By ml in 30 days: high >= 100,000, medium >= 50,000, low >= 10,000, minimal, none.",
        "connectivity_tier": "By device_connectivity_rate: excellent >= 95, good >= 80, fair >= 60, poor, none.",
        "location_age_days": "Days since creation.",
        "location_age_months": "Whole months since creation.",
        "location_lifecycle_stage": "By age: new <= 30 days, establishing <= 180, mature <= 365, veteran.",
        "is_newly_opened": "At most 30 days old.",
        "location_created_at": "Creation, UTC.",
        "location_updated_at": "Last update, UTC; may lie after as_of.",
    },
    pii=("location_name", "street_address", "zip_code", "full_address"),
)
def int_locations__core(
    stg_app_database__locations: Table,
    stg_app_database__devices: Table,
    stg_app_database__tap_events: Table,
    location_days: Table,
    device_days: Table,
    user_days: Table,
    as_of: AsOf,
) -> Table:
    """One row per venue of a known account, as of as_of: place, fleet, 30 days of operation and health."""
    venues = stg_app_database__locations.filter(~stg_app_database__locations.is_orphan)
    today = location_days.filter(location_days.day == as_of)
    fleet = _fleet(stg_app_database__devices, device_days.filter(device_days.day == as_of), as_of)
    beers = _beers(stg_app_database__tap_events, as_of)
    users = _users(stg_app_database__locations, user_days.filter(user_days.day == as_of))
    t = (
        venues.left_join(today, "location_id")
        .left_join(fleet, venues.location_id == fleet.location_id)
        .left_join(beers, venues.location_id == beers.location_id)
        .left_join(users, venues.location_id == users.location_id)
    )
    created = periods.day(venues.location_created_at)
    age = periods.days_between(created, as_of)
    return t.select(
        "location_name", "location_type", "location_category", "business_category", "location_size", "city",
        "zip_code", "full_address", "location_created_at", "location_updated_at",
        location_id=venues.location_id,
        account_id=venues.account_id,
        seating_capacity=venues.capacity,
        street_address=venues.address,
        state_code=venues.state,
        country_code=venues.country,
        geographic_market=venues.region,
        location_status=today.status,
        operational_status=today.operational_status,
        total_devices=today.devices,
        tap_controllers=today.tap_controllers,
        controllers_in_service=today.controllers_in_service,
        active_devices=today.active_devices,
        active_devices_30d=today.active_devices_30d,
        online_devices=fleet.online_devices.fill_null(0),
        maintenance_devices=fleet.maintenance_devices.fill_null(0),
        online_now_pct=rates.percent(fleet.online_devices, fleet.devices_with_status),
        device_connectivity_rate=today.availability_pct,
        first_device_installed=fleet.first_device_installed,
        latest_device_installed=fleet.latest_device_installed,
        last_maintenance_performed=fleet.last_maintenance_performed,
        avg_days_since_maintenance=fleet.avg_days_since_maintenance,
        tap_events_30d=today.events_30d,
        pours_30d=today.pours_30d,
        active_days_30d=today.active_days_30d,
        total_volume_30d=today.volume_ml_30d,
        avg_flow_rate_30d=today.avg_flow_rate_30d,
        quality_issues_30d=today.anomalies_30d,
        quality_issue_rate_30d=today.quality_issue_rate_30d,
        beverage_types_served_30d=beers.beverage_types_served_30d.fill_null(0),
        avg_events_per_device_30d=rates.ratio(today.events_30d, today.active_devices_30d),
        avg_volume_per_event_30d=rates.ratio(today.volume_ml_30d, today.pours_30d),
        total_users=users.total_users,
        active_users=users.active_users,
        latest_user_login=users.latest_user_login,
        operational_health_score=today.health_score,
        health_band=today.health_band,
        volume_tier=today.volume_tier,
        connectivity_tier=today.connectivity_tier,
        location_age_days=age,
        location_age_months=periods.months_between(created, as_of),
        location_lifecycle_stage=location_health.lifecycle_stage(age),
        is_newly_opened=age <= 30,
    )  # fmt: skip


def _fleet(devices: Table, today: Table, as_of: AsOf) -> Table:
    """The installed devices of each venue: flags of today, installation, maintenance."""
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


def _beers(events: Table, as_of: AsOf) -> Table:
    """The distinct beers poured at each venue in 30 days."""
    poured = events.filter(
        ~events.is_orphan,
        events.is_valid_pour,
        events.beer_type.notnull(),
        periods.within_days(events.event_date, as_of, 30),
    )
    return poured.group_by("location_id").agg(beverage_types_served_30d=poured.beer_type.nunique())


def _users(locations: Table, today: Table) -> Table:
    """The users of venues that are their account's only one."""
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
