import ibis
import ibis.expr.types as ir

from tapdata.logic import device_columns
from tapdata.logic.device_health import HIGH_C, HIGH_PSI, LOW_C, LOW_PSI, exact
from tapdata.model import Follow, Incremental, Table, model


@model(
    incremental=Incremental(day="event_date", inputs={"stg_app_database__tap_events": Follow(day="event_date")}),
    grain=("device_id", "location_id", "hour_timestamp"),
    cluster_by=("event_date",),
    columns={
        "device_id": "Device that reported; unassigned where the events name none.",
        "location_id": "Venue the events happened at; unassigned where they name none.",
        "account_id": "Owner of the venue.",
        "is_orphan": "The device, the venue or the venue's account does not exist.",
        "event_date": "Day, UTC.",
        "hour_timestamp": "Start of the hour, UTC.",
        "business_period": "By the hour, UTC: Lunch 11-14, Dinner 17-19, Evening 20-23, Late Night 0-2, else Other.",
        "first_event_at": "First event of the hour, UTC.",
        "last_event_at": "Last event of the hour, UTC.",
        "last_pour_at": "Last pour with a valid volume, UTC.",
        "events": "Events of any kind.",
        "pours": "Pours with a valid volume.",
        **device_columns.EVENT_KINDS,
        "volume_ml": "Poured volume, ml.",
        "min_pour_ml": "Smallest pour, ml.",
        "max_pour_ml": "Largest pour, ml.",
        "pour_seconds": "Seconds of pouring.",
        "active_seconds": "Seconds of pouring and cleaning.",
        **device_columns.READINGS,
        **device_columns.OUTCOMES,
        "last_maintenance_at": "Latest cleaning or maintenance event, or maintenance reported by a health check, UTC.",
    },
)
def tap_hours(stg_app_database__tap_events: Table) -> Table:
    """One row per device, venue and hour with events, whoever owns them: the one pass over the device events.

    Readings and volumes are put on a grid so fine that nobody sees it: their sums are then the same in any order.
    Events without a moment are left out.
    """
    events = stg_app_database__tap_events
    t = events.filter(events.event_timestamp.notnull())
    category, is_pour = t.event_category, t.is_valid_pour
    flow, warmth, pressure = exact(t.flow_rate_ml_per_sec), exact(t.temperature_c), exact(t.pressure_psi)
    seconds = exact(t.duration_seconds)
    ml = exact(t.volume_ml)

    def of(name: str) -> ir.IntegerScalar:
        return t.count(where=category == name)

    is_check = category.isin(("Health Check", "Pressure"))
    serviced = category.isin(("Cleaning", "Maintenance"))
    reported = t.last_maintenance_at <= t.event_timestamp
    return t.group_by(
        "account_id", "is_orphan", "event_date", "business_period",
        device_id=t.device_id.fill_null("unassigned"),
        location_id=t.location_id.fill_null("unassigned"),
        hour_timestamp=t.event_timestamp.truncate("h"),
    ).aggregate(
        first_event_at=t.event_timestamp.min(),
        last_event_at=t.event_timestamp.max(),
        last_pour_at=t.event_timestamp.max(where=is_pour),
        events=t.count(),
        pours=t.count(where=is_pour),
        temperature_events=of("Temperature"),
        pressure_events=of("Pressure"),
        keg_level_events=of("Keg Level"),
        cleaning_events=of("Cleaning"),
        health_check_events=of("Health Check"),
        error_events=of("Error"),
        maintenance_events=of("Maintenance"),
        calibration_events=of("Calibration"),
        volume_ml=ml.sum().fill_null(0.0),
        min_pour_ml=t.volume_ml.min(),
        max_pour_ml=t.volume_ml.max(),
        pour_seconds=seconds.sum(where=is_pour).fill_null(0.0),
        active_seconds=seconds.sum().fill_null(0.0),
        flow_readings=flow.count(),
        flow_sum=flow.sum().fill_null(0.0),
        flow_square_sum=exact(flow * flow).sum().fill_null(0.0),
        min_flow=t.flow_rate_ml_per_sec.min(),
        max_flow=t.flow_rate_ml_per_sec.max(),
        temperature_readings=warmth.count(),
        temperature_sum=warmth.sum().fill_null(0.0),
        temperature_square_sum=exact(warmth * warmth).sum().fill_null(0.0),
        min_temperature=t.temperature_c.min(),
        max_temperature=t.temperature_c.max(),
        temperature_anomalies=t.count(where=t.temperature_anomaly),
        critical_temperatures=t.count(where=t.temperature_level == "critical"),
        high_temperatures=t.count(where=t.temperature_c > HIGH_C),
        low_temperatures=t.count(where=t.temperature_c < LOW_C),
        pressure_readings=pressure.count(),
        pressure_sum=pressure.sum().fill_null(0.0),
        pressure_square_sum=exact(pressure * pressure).sum().fill_null(0.0),
        min_pressure=t.pressure_psi.min(),
        max_pressure=t.pressure_psi.max(),
        pressure_anomalies=t.count(where=t.pressure_anomaly),
        critical_pressures=t.count(where=t.pressure_level == "critical"),
        high_pressures=t.count(where=t.pressure_psi > HIGH_PSI),
        low_pressures=t.count(where=t.pressure_psi < LOW_PSI),
        readings=t.quality_level.count(),
        anomalies=t.count(where=t.quality_level != "normal"),
        critical_readings=t.count(where=t.quality_level == "critical"),
        checks=t.count(where=is_check),
        alerts=t.count(where=is_check & t.is_alert),
        events_with_status=t.event_status.count(),
        successful_events=t.count(where=t.is_successful),
        failed_events=t.count(where=t.event_status == "error"),
        errors=t.count(where=t.is_error),
        health_check_errors=t.count(where=t.health_status == "error"),
        last_maintenance_at=_latest(
            t.event_timestamp.max(where=serviced), t.last_maintenance_at.max(where=reported)
        ),
    )  # fmt: skip


def _latest(first: ir.TimestampValue, second: ir.TimestampValue) -> ir.TimestampValue:
    return ibis.cases((first.isnull() | (second > first), second), else_=first)
