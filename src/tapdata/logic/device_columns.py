"""What the columns of the devices' tables mean: by hour, by day, by 30 days and of today."""

from __future__ import annotations

from collections.abc import Mapping

EVENT_KINDS = {
    "temperature_events": "Temperature events.",
    "pressure_events": "Pressure events.",
    "keg_level_events": "Keg level events.",
    "cleaning_events": "Cleanings.",
    "health_check_events": "Health checks.",
    "error_events": "Error events.",
    "maintenance_events": "Maintenance events.",
    "calibration_events": "Calibration events.",
}
"""How many events of each kind an hour has; pours are counted apart."""

READINGS = {
    "flow_readings": "Pours with a flow.",
    "flow_sum": "Sum of flows, ml per second.",
    "flow_square_sum": "Sum of squared flows.",
    "min_flow": "Lowest flow, ml per second.",
    "max_flow": "Highest flow, ml per second.",
    "temperature_readings": "Temperatures read, by pours and temperature events.",
    "temperature_sum": "Sum of temperatures, degrees Celsius.",
    "temperature_square_sum": "Sum of squared temperatures.",
    "min_temperature": "Lowest temperature, degrees Celsius.",
    "max_temperature": "Highest temperature, degrees Celsius.",
    "temperature_anomalies": "Temperatures outside 2-6 C.",
    "critical_temperatures": "Temperatures outside 0-8 C.",
    "high_temperatures": "Temperatures above 8 C.",
    "low_temperatures": "Temperatures below 1 C.",
    "pressure_readings": "Pressures read, by pours and pressure events.",
    "pressure_sum": "Sum of pressures, psi.",
    "pressure_square_sum": "Sum of squared pressures.",
    "min_pressure": "Lowest pressure, psi.",
    "max_pressure": "Highest pressure, psi.",
    "pressure_anomalies": "Pressures outside 10-15 psi.",
    "critical_pressures": "Pressures outside 8-18 psi.",
    "high_pressures": "Pressures above 30 psi.",
    "low_pressures": "Pressures below 10 psi.",
    "readings": "Events that read a temperature or a pressure: what can show a quality issue.",
    "anomalies": "Of these, outside 2-6 C or 10-15 psi: quality issues.",
    "critical_readings": "Of these, outside 0-8 C or 8-18 psi.",
}
"""What the events of an hour read: sums from which means and deviations of any span follow."""

OUTCOMES = {
    "checks": "Health checks and pressure events: what can raise an alert.",
    "alerts": "Of these, with a warning or error, or a pressure alert.",
    "events_with_status": "Events with a status.",
    "successful_events": "Of these, completed.",
    "failed_events": "Of these, with status error.",
    "errors": "Events that say something failed: status, kind of event, or a health check with status error.",
    "health_check_errors": "Health checks with status error.",
}
"""Which events of an hour can raise an alert and which did, and how the events ended."""

HOUR_READINGS = {
    "avg_flow_rate": "Mean flow of pours, ml per second.",
    "max_flow_rate": "Highest flow, ml per second.",
    "min_flow_rate": "Lowest flow, ml per second.",
    "flow_rate_stddev": "Sample deviation of flows, ml per second; null below two.",
    "avg_temperature": "Mean temperature, degrees Celsius.",
    "max_temperature": "Highest temperature, degrees Celsius.",
    "min_temperature": "Lowest temperature, degrees Celsius.",
    "temperature_stddev": "Sample deviation of temperatures, degrees Celsius; null below two.",
    "avg_pressure": "Mean pressure, psi.",
    "max_pressure": "Highest pressure, psi.",
    "min_pressure": "Lowest pressure, psi.",
    "pressure_stddev": "Sample deviation of pressures, psi; null below two.",
    "temperature_anomalies": "Temperatures outside 2-6 C.",
    "pressure_anomalies": "Pressures outside 10-15 psi.",
    "total_anomalies": "Readings with either: quality issues.",
    "readings": "Events that read a temperature or a pressure.",
}
"""What a device read in an hour."""

DAY_WINDOW = {
    "events_30d": "Events in the 30 days to the day.",
    "active_days_30d": "Days with an event in 30 days.",
    "service_days_30d": "Days in service in 30 days, of which raw holds device events.",
    "pours_30d": "Pours in 30 days.",
    "volume_ml_30d": "Poured volume in 30 days, ml.",
    "readings_30d": "Readings in 30 days.",
    "anomalies_30d": "Quality issues in 30 days.",
    "checks_30d": "Health checks and pressure events in 30 days.",
    "alerts_30d": "Alerts in 30 days.",
    "failures_30d": "Failures in 30 days.",
    "quality_issue_rate_30d": "Quality issues / readings, percent; null without readings.",
    "alert_rate_30d": "Alerts / checks, percent; null without checks.",
    "uptime_30d": "Days in service with an event / days in service, in 30 days, percent; null when never in service.",
    "operating_hours_30d": "Days in service in 30 days x 24, hours.",
    "mtbf_hours": "Operating hours / failures, in 30 days, hours; null without a failure or out of service.",
    "avg_flow_30d": "Mean flow of the pours of 30 days, ml per second.",
    "avg_temperature_30d": "Mean temperature of 30 days, degrees Celsius.",
    "avg_pressure_30d": "Mean pressure of 30 days, psi.",
}
"""A device's 30 days to a day."""

MONTH = {
    "total_events_30d": "Events in 30 days.",
    "active_days_30d": "Days with an event in 30 days.",
    "service_days_30d": "Days in service in 30 days.",
    "usage_events_30d": "Pours in 30 days.",
    "alert_events_30d": "Health checks with a warning or error and pressure alerts, in 30 days.",
    "checks_30d": "Health checks and pressure events in 30 days: what can raise an alert.",
    "maintenance_events_30d": "Cleanings, maintenances and calibrations in 30 days.",
    "quality_issues_30d": "Readings outside 2-6 C or 10-15 psi in 30 days.",
    "readings_30d": "Events that read a temperature or a pressure, in 30 days.",
    "total_volume_ml_30d": "Poured volume in 30 days, ml.",
    "avg_flow_rate_30d": "Mean flow of pours in 30 days, ml per second.",
    "max_flow_rate_30d": "Highest flow, ml per second.",
    "min_flow_rate_30d": "Lowest flow, ml per second.",
    "avg_temperature_30d": "Mean temperature in 30 days, degrees Celsius.",
    "max_temperature_30d": "Highest temperature, degrees Celsius.",
    "min_temperature_30d": "Lowest temperature, degrees Celsius.",
    "high_temp_events_30d": "Temperatures above 8 C in 30 days.",
    "low_temp_events_30d": "Temperatures below 1 C in 30 days.",
    "avg_pressure_30d": "Mean pressure in 30 days, psi.",
    "max_pressure_30d": "Highest pressure, psi.",
    "min_pressure_30d": "Lowest pressure, psi.",
    "high_pressure_events_30d": "Pressures above 30 psi in 30 days.",
    "low_pressure_events_30d": "Pressures below 10 psi in 30 days.",
    "uptime_percentage_30d": "Days in service with an event / days in service, in 30 days, percent.",
    "alert_rate_30d": "alert_events_30d / checks_30d, percent.",
    "quality_issue_rate_30d": "quality_issues_30d / readings_30d, percent.",
}
"""What a device did in the 30 days to as_of."""

SERVICE = {
    "uptime_score": "0-100 by active days in 30: >= 25 95, >= 20 85, >= 15 75, >= 10 60, >= 5 40, any 20, none 0.",
    "performance_score": "0-100: 95 with mean flow 10-30, 2-6 C, 10-15 psi; 80 with 5-35, 0-8, 8-18; 60; 0 when silent.",
    "alert_score": "0-100 by quality issue rate: 0 100, <= 5 90, <= 10 75, <= 20 50, else 25; 0 when silent.",
    "overall_device_health_score": "0-100: 0.4 uptime + 0.4 performance + 0.2 alert; null unless in service and ever reported.",
    "performance_tier": "excellent (all >= 90), good (>= 70), fair (uptime, performance >= 50), poor, inactive; null when out.",
    "operating_hours_30d": "Days in service in 30 days x 24, hours.",
    "failures_30d": "Health checks with status error and changes to offline, in 30 days.",
    "mtbf_hours": "operating_hours_30d / failures_30d; null without a failure.",
    "repairs_30d": "Failures of 30 days that were followed by a healthy sign.",
    "repair_hours_30d": "Hours these took, in all.",
    "mttr_hours": "repair_hours_30d / repairs_30d; null without a repair.",
    "last_failure_category": "Of the latest failure: temperature, pressure, operational; null without one.",
    "last_maintenance_date": "Latest cleaning or maintenance, or installation before any.",
    "next_maintenance_due_date": "last_maintenance_date + the maintenance interval; null once the account churned.",
    "days_since_maintenance": "Days since last_maintenance_date.",
    "maintenance_status": "overdue, due_soon <= 7 d, scheduled <= 30 d, not_scheduled; null once the account churned.",
}
"""The scores of a device as of as_of, its failures and its maintenance."""

RECENT = {
    "avg_performance_24h": "Mean hourly performance score of as_of's hours with events, 0-100.",
    "avg_performance_7d": "The same over 7 days.",
    "problematic_hours_24h": "Hours of as_of with a performance score below 75.",
    "alert_hours_7d": "Hours of 7 days with alert level warning or critical.",
    "uptime_rate_24h": "Hours with events / 24, percent; null out of service.",
    "uptime_rate_7d": "Hours with events in 7 days / 168, percent; null out of service.",
    "total_volume_24h": "Poured volume on as_of, ml.",
    "total_volume_7d": "Poured volume in 7 days, ml.",
    "utilization_rate_per_tap": "Seconds of pouring and cleaning / seconds of 7 days, percent; null out of service.",
}
"""A device's hours of as_of and of its 7 days."""

NEIGHBOURS = {
    "location_total_devices": "Devices of the venue.",
    "location_online_devices": "Of these, with status flag online.",
    "location_devices_with_alerts": "Of these, with health below 60.",
    "location_avg_health": "Mean device health of the venue, 0-100.",
    "customer_fleet_size": "Devices of the account.",
    "customer_healthy_devices": "Of these, with health of 80 and more.",
    "customer_maintenance_overdue": "Of these, with maintenance overdue.",
    "avg_customer_device_health": "Mean device health of the account, 0-100.",
}
"""The other devices of its venue and of its account."""


def documented(*names: str) -> Mapping[str, str]:
    """The words for some columns of the 30 days to as_of, in that order."""
    return {name: MONTH[name] for name in names}
