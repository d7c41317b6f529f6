import ibis

from tapdata.logic import device_columns, device_health, device_hours, periods, rates, taps
from tapdata.model import Follow, Incremental, Table, model

COLUMNS = {
    "device_id": "Device.",
    "hour_timestamp": "Start of the hour, UTC.",
    "location_id": "Venue of the latest event of the hour.",
    "account_id": "Owner of that venue.",
    "device_type": "tap_controller, sensor, gateway.",
    "model": "Model.",
    "hour_of_day": "Hour, 0-23, UTC.",
    "day_of_week": "Day of the week, 1 = Monday to 7 = Sunday, UTC.",
    "is_weekend": "Saturday or Sunday.",
    "business_period": "By the hour, UTC: Lunch 11-14, Dinner 17-19, Evening 20-23, Late Night 0-2, else Other.",
    "is_peak_hour": "11-14 or 17-21 h, UTC.",
    "total_events": "Events of any kind.",
    "pour_events": "Pours with a valid volume.",
    "error_events": "Events that say something failed: status, kind of event, or a health check with status error.",
    "maintenance_events": "Maintenance events.",
    "cleaning_events": "Cleanings.",
    "health_check_events": "Health checks.",
    "alert_events": "Health checks with a warning or error, and pressure alerts.",
    "successful_events": "Events completed.",
    "failed_events": "Events with status error.",
    "success_rate": "Completed / events with a status, percent.",
    "error_rate": "error_events / total_events, percent.",
    "anomaly_rate": "total_anomalies / readings, percent; null without readings.",
    "total_volume_ml": "Poured volume, ml.",
    "total_volume_liters": "Poured volume, litres.",
    "avg_volume_per_event_ml": "Mean volume of a pour, ml.",
    "max_volume_ml": "Largest pour, ml.",
    "min_volume_ml": "Smallest pour, ml.",
    "revenue": "What the venue took for the volume, USD, at one configured price per ounce: an assumption, no MRR.",
    **device_columns.HOUR_READINGS,
    "total_active_seconds": "Seconds of pouring and cleaning that began in the hour.",
    "utilization_rate": "total_active_seconds / 3600, percent, 100 at most.",
    "avg_events_24h": "Events per hour over the 24 hours that end with this one; silent hours count.",
    "avg_volume_ml_24h": "Volume per hour over these 24 hours, ml.",
    "avg_error_rate_24h": "Errors / events of these 24 hours, percent.",
    "event_change_rate": "Events against the hour before, percent; null when that was silent.",
    "volume_trend": "Volume against avg_volume_ml_24h: up > 110 percent, down < 90 percent, steady; null when none.",
    "hourly_performance_score": "0-100 by success and anomaly rates: >= 98 & <= 2 100, >= 95 & <= 5 90, >= 90 & <= 10 75, "
    ">= 80 50, else 25; null without a status.",
    "performance_tier": "By that score: excellent >= 90, good >= 75, fair >= 50, poor.",
    "hourly_status": "critical: errors > 20 percent; degraded: > 10; idle: no pour; operational.",
    "meets_sla": "success_rate of at least 95.",
    "alert_level": "critical: errors > 20 or anomalies > 30 percent; warning: > 10 or > 20; normal.",
    "last_event_at": "Latest event of the hour, UTC.",
}


@model(
    incremental=Incremental(
        day="hour_timestamp",
        entity="device_id",
        inputs={
            "tap_hours": Follow(day="event_date", entity="device_id", back=1),
            "stg_app_database__devices": Follow(entity="device_id"),
        },
    ),
    cluster_by=("hour_timestamp",),
    grain=("device_id", "hour_timestamp"),
    columns=COLUMNS,
)
def entity_devices_hourly(tap_hours: Table, stg_app_database__devices: Table, pour_price_usd_per_oz: float) -> Table:
    """One row per device and hour with events. Hours without events have no row, but count in the 24-hour averages."""
    devices = stg_app_database__devices
    devices = devices.filter(~devices.is_orphan).select("device_type", "model", _device="device_id")
    t = device_hours.of_devices(tap_hours.filter(~tap_hours.is_orphan))
    t = t.join(devices, t.device_id == devices._device).drop("_device")
    number = t.hour_timestamp.epoch_seconds().cast("int64") // 3600
    day = ibis.range_window(group_by=t.device_id, order_by=number, preceding=23, following=0)
    order = ibis.window(group_by=t.device_id, order_by=number)
    hour, weekday = periods.hour(t.hour_timestamp), periods.weekday(t.hour_timestamp)
    t = t.mutate(
        hour_of_day=hour,
        day_of_week=weekday,
        success_rate=rates.percent(t.successful_events, t.events_with_status),
        error_rate=rates.percent(t.errors, t.events),
        anomaly_rate=rates.percent(t.anomalies, t.readings),
        _day_events=t.events.sum().over(day),
        _day_volume=t.volume_ml.sum().over(day),
        _day_errors=t.errors.sum().over(day),
        _before=ibis.cases((number.lag().over(order) == number - 1, t.events.lag().over(order))),
    )
    score = device_health.hourly_score(t.success_rate, t.anomaly_rate)
    usual = t._day_volume / 24.0
    return t.mutate(
        is_weekend=t.day_of_week >= 6,
        is_peak_hour=t.hour_of_day.between(11, 14) | t.hour_of_day.between(17, 21),
        total_events=t.events,
        pour_events=t.pours,
        error_events=t.errors,
        alert_events=t.alerts,
        total_volume_ml=t.volume_ml,
        total_volume_liters=t.volume_ml / 1000.0,
        min_volume_ml=t.min_pour_ml,
        max_volume_ml=t.max_pour_ml,
        min_flow_rate=t.min_flow,
        max_flow_rate=t.max_flow,
        avg_volume_per_event_ml=rates.ratio(t.volume_ml, t.pours),
        revenue=taps.pour_revenue(t.volume_ml, pour_price_usd_per_oz),
        **device_hours.statistics(t, "flow_rate", "flow"),
        **device_hours.statistics(t, "temperature", "temperature"),
        **device_hours.statistics(t, "pressure", "pressure"),
        total_anomalies=t.anomalies,
        total_active_seconds=t.active_seconds,
        utilization_rate=ibis.least(t.active_seconds / 36.0, 100.0),
        avg_events_24h=t._day_events.cast("float64") / 24.0,
        avg_volume_ml_24h=usual,
        avg_error_rate_24h=rates.percent(t._day_errors, t._day_events),
        event_change_rate=rates.percent(t.events - t._before, t._before),
        volume_trend=device_hours.volume_trend(t.volume_ml, t._day_volume),
        hourly_performance_score=score,
        performance_tier=device_hours.performance_tier(score),
        hourly_status=device_hours.status(t.error_rate, t.pours),
        meets_sla=t.success_rate >= 95,
        alert_level=device_hours.alert_level(t.error_rate, t.anomaly_rate),
    ).select(*COLUMNS)
