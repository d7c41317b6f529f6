import ibis

from tapdata.logic import links, periods, rows, taps, text
from tapdata.model import AsOf, Follow, Incremental, Table, model

COLUMNS = {
    "tap_event_id": "Device event.",
    "device_id": "Device that reported.",
    "location_id": "Venue the event happened at.",
    "account_id": "Owner of the venue; of the device's venue where the event's own is unknown.",
    "event_timestamp": "Moment of the event, UTC.",
    "event_date": "Day of the event, UTC.",
    "event_hour": "Hour of the event, 0-23, UTC.",
    "event_day_of_week": "Day of the week, 1 = Monday to 7 = Sunday, UTC.",
    "business_period": "By the hour, UTC: Lunch 11-14, Dinner 17-19, Evening 20-23, Late Night 0-2, else Other.",
    "event_type": "Kind of event as in raw.",
    "event_category": "Pour, Temperature, Pressure, Keg Level, Cleaning, Health Check, ...; else unmapped.",
    "status": "Status as in raw.",
    "event_status": "completed, error, cancelled or pending; unmapped for any other value.",
    "is_successful": "The event completed; null without a status.",
    "is_error": "Says that something failed: its status, its category, or a health check with status error.",
    "is_alert": "A health check with a warning or error, or a pressure alert.",
    "device_category": "Kind of device as the event names it.",
    "is_valid_pour": "A pour whose volume is known, finite and above zero: only these count as pours.",
    "volume_ml": "Poured volume of a valid pour, ml; from ounces x 29.5735 where ml is missing.",
    "volume_oz": "Poured volume of a valid pour, US fluid ounces.",
    "flow_rate_ml_per_sec": "Flow of a valid pour, ml per second; volume / duration where it is not recorded.",
    "duration_seconds": "Duration of a pour or cleaning, seconds; null unless above zero.",
    "estimated_revenue": "What the venue takes for the pour, USD, at a configured price per ounce: an assumption.",
    "beer_type": "Beer poured.",
    "temperature_c": "Temperature read by a pour or temperature event, degrees Celsius.",
    "target_temperature_c": "Temperature aimed at, degrees Celsius.",
    "ambient_temperature_c": "Temperature of the room, degrees Celsius.",
    "cooling_active": "The cooling runs.",
    "temperature_level": "normal 2-6 C, warning outside it, critical outside 0-8 C; null without a reading.",
    "temperature_anomaly": "The temperature lies outside 2-6 C; null without a reading.",
    "pressure_psi": "Pressure read by a pour or pressure event, psi.",
    "target_pressure_psi": "Pressure aimed at, psi.",
    "co2_level": "CO2 left, share 0-1.",
    "pressure_alert": "low_pressure or high_pressure as the device raised it; null when it raised none.",
    "pressure_level": "normal 10-15 psi, warning outside it, critical outside 8-18 psi; null without a reading.",
    "pressure_anomaly": "The pressure lies outside 10-15 psi; null without a reading.",
    "quality_level": "The worse of temperature_level and pressure_level; null without a reading.",
    "keg_id": "Keg on the tap.",
    "keg_level_percent": "What is left in the keg, percent.",
    "keg_volume_remaining_ml": "What is left in the keg, ml.",
    "estimated_pours_remaining": "Pours left in the keg, as the device estimates.",
    "cleaning_type": "rinse, sanitize or deep_clean; unmapped for any other value.",
    "cleaning_chemical": "Chemical used to clean.",
    "cleaning_operator_id": "Employee who cleaned.",
    "health_status": "healthy, warning or error by a health check; unmapped for any other value.",
    "uptime_hours": "Hours since the device started, by a health check.",
    "error_count": "Errors counted by a health check.",
    "last_maintenance_at": "Last maintenance as a health check reports it, UTC.",
    "firmware_version": "Firmware as a health check reports it.",
    "missing_device_id": "The device is null or blank.",
    "missing_timestamp": "The moment is null.",
    "invalid_volume": "A pour that is none: its volume is missing, not finite or not above zero.",
    "invalid_duration": "The duration is given and not above zero.",
    "is_orphan": "The device, the venue or the venue's account is named and does not exist.",
    "record_created_at": "Creation of the record, UTC.",
}


@model(
    incremental=Incremental(
        entity="tap_event_id",
        inputs={
            "app_database_tap_events": Follow(entity="id"),
            "stg_app_database__devices": Follow(entity="device_id", through="device_id"),
            "stg_app_database__locations": Follow(entity="location_id", through="location_id"),
        },
    ),
    cluster_by=("event_date",),
    grain=("tap_event_id",),
    columns=COLUMNS,
)
def stg_app_database__tap_events(
    app_database_tap_events: Table,
    stg_app_database__devices: Table,
    stg_app_database__locations: Table,
    as_of: AsOf,
    pour_price_usd_per_oz: float,
) -> Table:
    """One row per device event: a pour, a reading, a cleaning or a health check."""
    t = taps.measured(rows.accepted(app_database_tap_events, "app_database_tap_events", as_of))
    owners = stg_app_database__locations
    t = links.with_parents(
        t,
        links.Parent("location_id", owners, "location_id", {"owner": "account_id", "homeless": "is_orphan"}),
        links.Parent("device_id", stg_app_database__devices, "device_id", {"device_owner": "location_account_id"}),
    )
    hour = periods.hour(t.timestamp)
    status = text.mapped(t.status, taps.EVENT_STATUSES)
    warmth = taps.level(t.temperature_c, taps.NORMAL_C, taps.TOLERABLE_C)
    pressure = taps.level(t.pressure_psi, taps.NORMAL_PSI, taps.TOLERABLE_PSI)
    t = t.mutate(
        tap_event_id=t.id,
        account_id=ibis.coalesce(t.owner, t.device_owner),
        event_timestamp=t.timestamp,
        event_date=periods.day(t.timestamp),
        event_hour=hour,
        event_day_of_week=periods.weekday(t.timestamp),
        business_period=hour.isnull().ifelse(
            ibis.null("string"),
            ibis.cases(
                (hour.between(11, 14), "Lunch"), (hour.between(17, 19), "Dinner"), (hour >= 20, "Evening"),
                (hour <= 2, "Late Night"), else_="Other",
            ),
        ),
        event_status=status,
        is_successful=status == "completed",
        is_error=(status == "error").fill_null(False)
        | (t.event_category == "Error").fill_null(False)
        | (t.health_status == "error").fill_null(False),
        is_alert=t.health_status.isin(("warning", "error")).fill_null(False) | t.pressure_alert.notnull(),
        volume_oz=taps.ounces(t.volume_ml),
        estimated_revenue=taps.pour_revenue(t.volume_ml, pour_price_usd_per_oz),
        temperature_level=warmth,
        temperature_anomaly=warmth != "normal",
        pressure_level=pressure,
        pressure_anomaly=pressure != "normal",
        quality_level=taps.worst(warmth, pressure),
        missing_device_id=text.is_missing(t.device_id),
        missing_timestamp=t.timestamp.isnull(),
        is_orphan=t.is_orphan | t.homeless.fill_null(False),
        record_created_at=t.created_at,
    )  # fmt: skip
    return t.select(*COLUMNS)
