"""What the columns of operations mean: the fleet, throughput, service, kegs and scores of a venue or an account."""

from __future__ import annotations

from tapdata.logic import location_columns

FLEET = {
    **location_columns.DEVICES,
    "online_devices": "Devices whose status flag of today is online.",
    "device_availability_pct": "Tap controllers in service with an event on as_of, percent.",
}
"""The fleet as of as_of."""

MEANS = {
    "avg_device_uptime_30d_pct": "Mean over tap controllers in service: days with an event / days in service, 30 days, percent.",
    "avg_device_health_score": "Mean device health, 0-100; null where no device has one.",
}
"""Its uptime and health."""

GRADES = {
    "devices_excellent": "Devices with a health of at least 90.",
    "devices_good": "Devices with a health of at least 80, below 90.",
    "devices_fair": "Devices with a health of at least 60, below 80.",
    "devices_poor": "Devices with a health of at least 40, below 60.",
    "devices_critical": "Devices with a health below 40.",
}
"""A fleet by grade of health."""

THROUGHPUT = {
    "pours_30d": "Pours in 30 days.",
    "pour_volume_liters_30d": "Poured volume in 30 days, litres.",
    "avg_pour_ml": "Mean volume of a pour in 30 days, ml.",
    "busiest_hour": "Hour with most pours in 30 days, 0-23, UTC; the earliest of equals.",
    "busiest_weekday": "Day of the week with most pours in 30 days, 1 = Monday to 7 = Sunday, UTC; the first of equals.",
    "idle_taps": "Tap controllers in service without a pour in 30 days.",
    "utilisation_30d_pct": "Tap controllers in service with a pour in 30 days, percent.",
}
"""What a venue pours in 30 days, when, and with how many of its taps."""

SERVICE = {
    "sla_compliance_30d_pct": "Tap controllers in service with an uptime of at least 95 % in 30 days, percent.",
    "failures_30d": "Failures of its devices in 30 days: health checks with status error, or observed going offline.",
    "mttr_hours": "Mean time from a failure of 30 days to the next healthy sign, hours; null when none was repaired.",
    "mtbf_hours": "Operating hours of tap controllers in 30 days / failures, hours; null without a failure.",
    "quality_issue_rate_30d_pct": "Readings in 30 days outside 2-6 C or 10-15 psi, percent.",
}
"""How reliably its devices serve."""

KEGS = {
    "kegs_seen": "Kegs read in 30 days.",
    "kegs_low": "Of these, below the level set as low at their last reading.",
    "estimated_pours_remaining": "Pours left in these kegs, as their last readings estimate; null when no keg was read.",
}
"""The kegs of a venue."""

SCORES = {
    "composite_operational_score": "30 device, 25 location health, 20 utilisation, 15 uptime, 10 support; null: none in service.",
    "operations_priority": "By the composite: critical < 40, high < 60, medium < 80, low; none where nothing is in service.",
    "operational_recommendation": "The first thing to do: restore_connectivity, check_quality, schedule_maintenance and so on.",
    "rank_in_account": "Place among the account's venues by the composite, 1 = best; venues without one come last.",
}
"""What it comes to for a venue, and what to do."""
