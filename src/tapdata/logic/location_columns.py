"""What the columns of a venue mean: said once for the tables of venues as of today."""

from __future__ import annotations

KIND = {
    "location_name": "Name of the venue.",
    "location_type": "Kind of venue, lower case: main, branch, satellite, franchise.",
    "location_category": "Flagship, Standard, Satellite, Franchise, Express, Kiosk; unmapped.",
    "business_category": "Restaurant, Bar, Brewery, Hotel, Club, Stadium, Corporate; unmapped.",
    "location_size": "small, medium, large or enterprise.",
    "seating_capacity": "Seats; null where not loaded.",
    "location_status": "active (devices, and events in 30 days), inactive (devices only), no_devices.",
    "operational_status": "operational (a tap controller reported on as_of), offline, not_operational (none in service).",
}
"""What kind of venue it is, and its standing."""

ADDRESS = {
    "state_code": "State, USPS code.",
    "zip_code": "Postal code.",
    "country_code": "US, else the country as in raw.",
    "full_address": "Address, city, state and postal code.",
}
"""Where it lies; the street, the city and the region stand with the models."""

DEVICES = {
    "total_devices": "Devices installed, of any kind.",
    "tap_controllers": "Of these, tap controllers.",
    "controllers_in_service": "Tap controllers in service: installed, in an account that is not churned.",
}
"""How many devices there are, of which kind."""

REPORTING = {
    "active_devices": "Devices with an event on as_of.",
    "active_devices_30d": "Devices with an event in 30 days.",
    "online_devices": "Devices whose status flag of today is online; tells nothing of the past.",
}
"""How many of them report."""

MAINTENANCE = {
    "first_device_installed": "Day the first device was installed.",
    "latest_device_installed": "Day the latest device was installed.",
    "last_maintenance_performed": "Day of the latest maintenance of any of its devices; null when none is known.",
    "avg_days_since_maintenance": "Mean over its tap controllers of days since maintenance or installation.",
}
"""When its devices were installed and maintained."""

QUALITY = {
    "quality_issues_30d": "Readings in 30 days outside 2-6 C or 10-15 psi.",
    "quality_issue_rate_30d": "quality_issues_30d / readings, percent.",
    "beverage_types_served_30d": "Distinct beers poured in 30 days.",
    "avg_events_per_device_30d": "tap_events_30d / devices with an event in 30 days.",
    "avg_volume_per_event_30d": "Mean volume of a pour in 30 days, ml: only pours have one.",
}
"""What its readings of 30 days tell."""

USERS = {
    "total_users": "Users of the account where this is its only venue; else null: raw ties no user to a venue.",
    "active_users": "Of these, with a session in 30 days.",
    "latest_user_login": "Day of the latest login of any of them.",
}
"""Its users, where they can be told."""

HEALTH = {
    "operational_health_score": "Operational health, 0-100: 95, 80, 60, 30 or 10.",
    "health_band": "excellent, good, fair, poor or critical by the health score.",
}
"""The operational health of a venue."""

AGE = {
    "location_age_days": "Days since creation.",
    "location_age_months": "Whole months since creation.",
    "location_lifecycle_stage": "By age: new <= 30 days, establishing <= 180, mature <= 365, veteran.",
    "is_newly_opened": "At most 30 days old.",
}
"""How long it has been there."""
