from tapdata.logic import location_columns, location_facts, location_health, periods, rates
from tapdata.model import AsOf, Table, model


@model(
    grain=("location_id",),
    columns={
        "location_id": "Venue.",
        "account_id": "Owning account.",
        **location_columns.KIND,
        "street_address": "Street and number.",
        "city": "City.",
        **location_columns.ADDRESS,
        "geographic_market": "Region: Northeast, Southeast, Midwest, Southwest, West, Other, International; unmapped.",
        **location_columns.DEVICES,
        **location_columns.REPORTING,
        "maintenance_devices": "Devices whose status flag of today is maintenance.",
        "online_now_pct": "online_devices / devices with a status, percent.",
        "device_connectivity_rate": "Tap controllers with an event on as_of / tap controllers in service, percent.",
        **location_columns.MAINTENANCE,
        "tap_events_30d": "Device events of any kind in 30 days.",
        "pours_30d": "Pours in 30 days.",
        "active_days_30d": "Days with an event in 30 days.",
        "total_volume_30d": "Poured volume in 30 days, ml.",
        "avg_flow_rate_30d": "Mean flow of pours in 30 days, ml per second.",
        **location_columns.QUALITY,
        **location_columns.USERS,
        **location_columns.HEALTH,
        "volume_tier": "By ml in 30 days: high >= 100,000, medium >= 50,000, low >= 10,000, minimal, none.",
        "connectivity_tier": "By device_connectivity_rate: excellent >= 95, good >= 80, fair >= 60, poor, none.",
        **location_columns.AGE,
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
    fleet = location_facts.installed(stg_app_database__devices, device_days.filter(device_days.day == as_of), as_of)
    beers = location_facts.beers(stg_app_database__tap_events, as_of)
    users = location_facts.users(stg_app_database__locations, user_days.filter(user_days.day == as_of))
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
