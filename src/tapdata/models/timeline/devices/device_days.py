import ibis
import ibis.expr.types as ir

from tapdata.logic import device_columns, device_health, device_reports, periods, rates
from tapdata.logic.device_reports import CATEGORIES, SUMS
from tapdata.model import Table, model

COLUMNS = {
    "device_id": "Device.",
    "day": "Day, UTC.",
    "account_id": "Owner of the venue it stands in today.",
    "location_id": "Venue it stands in today.",
    "device_type": "tap_controller, sensor, gateway.",
    "is_tap_controller": "Only tap controllers report events.",
    "is_in_service": "A tap controller, installed by then, of an account that has not churned by then.",
    "is_account_churned": "The account paid before and has no MRR on the day.",
    "service_from": "Day of installation; the first event where that is not known.",
    "is_watched": "In service, on a day of which raw holds device events: before these its uptime is unknown, and not 0.",
    "has_event": "It reported on the day.",
    "events": "Events of the day.",
    "pours": "Pours.",
    "volume_ml": "Poured volume, ml.",
    "readings": "Events that read a temperature or a pressure.",
    "anomalies": "Of these, outside 2-6 C or 10-15 psi: quality issues.",
    "checks": "Health checks and pressure events.",
    "alerts": "Of these, with a warning or error, or a pressure alert.",
    "failures": "Failures: health checks with status error, or observed going offline.",
    "has_rapid_failures": "Two or more errors within one clock hour of the day.",
    **device_columns.DAY_WINDOW,
    "uptime_score": "0-100, by days with an event in 30; null where the health score is.",
    "performance_score": "0-100, by mean flow, temperature and pressure of 30 days.",
    "quality_score": "0-100, by the quality issue rate of 30 days.",
    "health_score": "0-100; null unless in service and ever reported; 0 when silent for 30 days.",
    "last_event_at": "Latest event by then, UTC; null when it never reported.",
    "last_event_date": "Its day.",
    "last_failure_category": "Of the latest failure by then: temperature, pressure, operational; null without one.",
    "last_maintenance_date": "Latest cleaning, maintenance or, before any, installation by then.",
    "days_since_maintenance": "Days since then.",
    "maintenance_status": "overdue, due_soon <= 7 d, scheduled <= 30 d, not_scheduled; null once the account churned.",
}


@model(cluster_by=("day",), grain=("device_id", "day"), columns=COLUMNS)
def device_days(
    stg_app_database__devices: Table,
    tap_hours: Table,
    device_failures: Table,
    account_mrr: Table,
    days: Table,
    maintenance_interval_days: int,
) -> Table:
    """One row per device and day, from its installation (or first event, if earlier) to as_of.

    A day's row depends on facts dated up to that day only. Devices without a known venue or account are left out.
    """
    t = device_reports.states(
        stg_app_database__devices, device_reports.by_day(tap_hours, device_failures), account_mrr, days
    )
    order = {"group_by": t.device_id, "order_by": t.day}
    month = ibis.window(**order, preceding=29, following=0)
    so_far = ibis.window(**order, following=0)
    t = t.mutate(
        **{f"{name}_30d": t[name].sum().over(month) for name in SUMS},
        active_days_30d=t.has_event.ifelse(1, 0).sum().over(month),
        service_days_30d=t.is_watched.ifelse(1, 0).sum().over(month),
        _up_days=(t.has_event & t.is_in_service).ifelse(1, 0).sum().over(month),
        last_event_at=t.event_at.max().over(so_far),
        _maintained=t.maintained.max().over(so_far),
        _last_failure=t.failure_mark.max().over(so_far),
    )
    rated = t.mutate(
        quality_issue_rate_30d=rates.percent(t.anomalies_30d, t.readings_30d),
        alert_rate_30d=rates.percent(t.alerts_30d, t.checks_30d),
        uptime_30d=rates.percent(t._up_days, t.service_days_30d),
        operating_hours_30d=t.service_days_30d * 24,
        mtbf_hours=rates.ratio(t.service_days_30d.nullif(0) * 24, t.failures_30d),
        avg_flow_30d=rates.ratio(t.flow_sum_30d, t.flow_readings_30d),
        avg_temperature_30d=rates.ratio(t.temperature_sum_30d, t.temperature_readings_30d),
        avg_pressure_30d=rates.ratio(t.pressure_sum_30d, t.pressure_readings_30d),
        last_event_date=periods.day(t.last_event_at),
        last_failure_category=(t._last_failure % 10).cases(*((code, name) for name, code in CATEGORIES.items())),
        last_maintenance_date=_latest(t._maintained, _by(t.recorded_maintenance, t.day), _by(t.service_from, t.day)),
        _has_health=t.is_in_service & t.last_event_at.notnull(),
    )
    days_since = periods.days_between(rated.last_maintenance_date, rated.day)
    scored = rated.mutate(
        uptime_score=_where(rated._has_health, device_health.uptime_score(rated.active_days_30d)),
        performance_score=_where(
            rated._has_health,
            device_health.performance_score(
                rated.events_30d, rated.avg_flow_30d, rated.avg_temperature_30d, rated.avg_pressure_30d
            ),
        ),
        quality_score=_where(
            rated._has_health, device_health.quality_score(rated.events_30d, rated.quality_issue_rate_30d)
        ),
        days_since_maintenance=days_since,
        maintenance_status=ibis.cases(
            (rated.is_account_churned, ibis.null("string")),
            else_=device_health.maintenance_status(days_since, maintenance_interval_days),
        ),
    )
    finished = scored.mutate(
        health_score=device_health.health_score(scored.uptime_score, scored.performance_score, scored.quality_score),
    )
    return finished.select(*COLUMNS)


def _by(date: ir.DateValue, day: ir.DateValue) -> ir.DateValue:
    return ibis.cases((date <= day, date), else_=ibis.null("date"))


def _latest(*dates: ir.DateValue) -> ir.DateValue:
    early = ibis.date(1, 1, 1)
    latest = ibis.greatest(*(date.fill_null(early) for date in dates))
    return latest.nullif(early)


def _where(condition: ir.BooleanValue, value: ir.FloatingValue) -> ir.FloatingValue:
    return ibis.cases((condition, value), else_=ibis.null("float64"))
