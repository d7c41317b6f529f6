import ibis

from tapdata.logic import device_changes, device_health, observed, scd2
from tapdata.model import AsOf, Table, model

SOURCE = "stg_app_database__devices"
OBSERVED = ("operational_status", "is_online", "firmware_version")
COMPUTED = ("health_band", "maintenance_status", "last_failure_category")
COLUMNS = {
    "device_id": "Device.",
    "valid_from": "First day of the period.",
    "valid_to": "First day after it; null for the current one.",
    "is_current": "The period holds at as_of.",
    "event_sequence": "Number of the period, 1 for the first.",
    "location_id": "Venue it stands in today.",
    "account_id": "Owner of that venue today.",
    "device_type": "tap_controller, sensor, gateway.",
    "change_type": "created, initial_load (first observation), status_change, firmware_update, failure, health_improved, "
    "health_declined, health_known, health_unknown, maintenance_change: the first of these that applies.",
    "event_type": "created, failure, recovered, maintenance (done), updated.",
    "event_category": "lifecycle, status, firmware, failure, health or maintenance: what the change is about.",
    "change_reason": "What changed, from what to what.",
    "operational_status": "As observed: operational, non_operational, maintenance, error; null before the first observation.",
    "previous_operational_status": "In the period before.",
    "is_online": "The status flag was online, as observed; null before the first observation.",
    "firmware_version": "As observed; null before the first observation.",
    "previous_firmware_version": "In the period before.",
    "health_band": "healthy >= 80, degraded >= 60, unhealthy; null without a health score.",
    "previous_health_band": "In the period before.",
    "health_score": "0-100 on the first day of the period.",
    "previous_health_score": "On the first day of the period before.",
    "performance_impact": "health_score less previous_health_score, points.",
    "cumulative_performance_impact": "Sum of the impacts so far, points.",
    "performance_trend": "By the impact: improving >= 0, stable >= -10, degrading >= -30, critical.",
    "maintenance_status": "overdue, due_soon, scheduled, not_scheduled; null once the account churned.",
    "previous_maintenance_status": "In the period before.",
    "days_since_maintenance": "Days since cleaning, maintenance or installation, on the first day of the period.",
    "last_failure_category": "Of the latest failure by then: temperature, pressure, operational; null without one.",
    "failure_category": "The same where the change is a failure, else null.",
    "previous_failure_category": "In the period before.",
    "failures_30d": "Failures in the 30 days to the first day of the period.",
    "mtbf_hours": "Operating hours / failures in these 30 days, hours; null without a failure.",
    "consecutive_anomaly_flag": "Quality issues on the first day of the period and on the day before.",
    "rapid_failure_flag": "Two or more errors within one clock hour of the first day of the period.",
}


@model(grain=("device_id", "valid_from"), columns=COLUMNS)
def entity_devices_history(device_days: Table, observations: Table, as_of: AsOf) -> Table:
    """One row per device and period in which status, firmware, health band, maintenance and last failure stay the same.

    What devices report is dated by their events; status and firmware are known from their first observation on.
    """
    days = _turning_points(device_days, observations, as_of)
    for name in OBSERVED:
        days = observed.attach(
            days, observed.periods(observations, SOURCE, name, as_of), key="device_id", day="day", name=name
        )
    days = days.mutate(is_online=days.is_online.cases(("true", True), ("false", False), else_=ibis.null("boolean")))
    t = scd2.periods(
        days,
        key=("device_id",),
        tracked=(*OBSERVED, *COMPUTED),
        day="day",
        previous={
            "previous_operational_status": "operational_status", "previous_firmware_version": "firmware_version",
            "previous_health_band": "health_band", "previous_health_score": "health_score",
            "previous_maintenance_status": "maintenance_status", "previous_failure_category": "last_failure_category",
            "previous_days": "days_since_maintenance",
        },
    ).view()  # fmt: skip
    order = ibis.window(group_by=t.device_id, order_by=t.valid_from, following=0)
    impact = t.health_score - t.previous_health_score
    t = t.mutate(
        performance_impact=impact,
        cumulative_performance_impact=impact.sum().over(order),
        performance_trend=device_health.performance_trend(impact),
        event_sequence=ibis.row_number().over(group_by=t.device_id, order_by=t.valid_from) + 1,
        change_type=device_changes.change_type(t),
    )
    return t.mutate(
        event_type=device_changes.event_type(t),
        event_category=t.change_type.cases(*device_changes.CATEGORIES.items()),
        change_reason=device_changes.reason(t),
        failure_category=(t.change_type == "failure").ifelse(t.last_failure_category, None),
    ).select(*COLUMNS)


def _turning_points(device_days: Table, observations: Table, as_of: AsOf) -> Table:
    """The days on which anything may have changed: all others repeat the day before, and there are millions of them."""
    t = device_days.select(
        "device_id", "day", "location_id", "account_id", "device_type", "health_score", "maintenance_status",
        "days_since_maintenance", "last_failure_category", "failures_30d", "mtbf_hours", "anomalies", "has_rapid_failures",
        health_band=device_health.health_band(device_days.health_score),
    )  # fmt: skip
    order = ibis.window(group_by=t.device_id, order_by=t.day)
    state = ibis.literal("").concat(*(part for name in COMPUTED for part in (t[name].fill_null("-"), "/")))
    t = t.mutate(
        state=state,
        before=state.lag().over(order),
        consecutive_anomaly_flag=((t.anomalies > 0) & (t.anomalies.lag().over(order) > 0)).fill_null(False),
        rapid_failure_flag=t.has_rapid_failures,
    )
    log = observations.filter((observations.source_table == SOURCE) & (observations.observed_as_of <= as_of))
    seen = log.select(_key="entity_key", _day="observed_as_of", seen=True).distinct()
    t = t.left_join(seen, [t.device_id == seen._key, t.day == seen._day])
    return t.filter(t.seen | ~t.before.identical_to(t.state)).drop("_key", "_day", "seen", "before", "state")
