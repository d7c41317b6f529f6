"""Hours of devices: what is published of an hour is what the hours of taps, and the raw events, say."""

from __future__ import annotations

import ibis.expr.types as ir

from tapdata.logic import periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import GRID
from tapdata.model import AsOf, Follow, Incremental, Table, audit

SUMS = {
    "total_events": "events", "pour_events": "pours", "error_events": "errors", "readings": "readings",
    "total_anomalies": "anomalies", "total_volume_ml": "volume_ml",
}  # fmt: skip
"""Columns of the published hours -> what they are called in the hours of taps."""
DETAILS = {
    "alert_events": "alerts", "maintenance_events": "maintenance_events", "cleaning_events": "cleaning_events",
    "health_check_events": "health_check_events", "successful_events": "successful_events",
    "failed_events": "failed_events", "temperature_anomalies": "temperature_anomalies",
    "pressure_anomalies": "pressure_anomalies", "total_active_seconds": "active_seconds",
}  # fmt: skip
"""What is compared over 7 days only."""
EXTREMES = {"volume_ml": "pour_ml", "flow_rate": "flow", "temperature": "temperature", "pressure": "pressure"}
READINGS = {"flow_rate": "flow_rate_ml_per_sec", "temperature": "temperature_c", "pressure": "pressure_psi"}
TOLD = (
    "total_events", "pour_events", "total_volume_ml", "success_rate", "error_rate", "anomaly_rate",
    *(name for source in READINGS for name in (f"avg_{source}", f"{source}_stddev")),
)  # fmt: skip
KEY = ("device_id", "hour_timestamp")
SLACK = 1e-3
"""Deviations of readings on a grid, against those of the readings themselves."""


@audit(
    grain=GRAIN,
    columns=COLUMNS,
    incremental=Incremental(
        {
            "entity_devices_hourly": Follow(day="hour_timestamp", entity="device_id"),
            "tap_hours": Follow(day="event_date", entity="device_id"),
            "stg_app_database__tap_events": Follow(day="event_date", entity="device_id"),
            "stg_app_database__devices": Follow(entity="device_id"),
        }
    ),
)
def device_hours_agree(
    entity_devices_hourly: Table,
    tap_hours: Table,
    stg_app_database__tap_events: Table,
    stg_app_database__devices: Table,
    as_of: AsOf,
) -> Table:
    """One row per device, and day or hour, that is told otherwise than by events."""
    t = entity_devices_hourly
    devices = stg_app_database__devices.filter(~stg_app_database__devices.is_orphan)
    hours = tap_hours.filter(~tap_hours.is_orphan).semi_join(devices, "device_id")
    dated = t.mutate(event_date=periods.day(t.hour_timestamp))
    day = ["device_id", "event_date"]
    recent = dated.filter(periods.within_days(dated.event_date, as_of, 7))
    lately = hours.filter(periods.within_days(hours.event_date, as_of, 7))
    published = dated.group_by(day).aggregate(**{name: dated[name].sum() for name in SUMS})
    added = hours.group_by(day).aggregate(**{name: hours[source].sum() for name, source in SUMS.items()})
    details = lately.group_by(KEY).aggregate(
        last_event_at=lately.last_event_at.max(), **{name: lately[source].sum() for name, source in DETAILS.items()},
        **_extremes(lately, EXTREMES),
    )  # fmt: skip
    places = ["device_id", "event_date", "location_id", "account_id"]
    clock = ["hour_of_day", "business_period"]
    known = lately.select(hour_of_day=periods.hour(lately.hour_timestamp), business_period="business_period")
    return disagreements(
        [
            carried("hours of a device and day", published, added, day, list(SUMS), tolerance=GRID),
            carried("hours of 7 days = hours of taps", recent, details, KEY, ["last_event_at", *list(DETAILS)[:-1]]),
            carried("extremes of 7 days = hours of taps", recent, details, KEY,
                    [*_extremes(lately, EXTREMES), "total_active_seconds"], rows="common", tolerance=GRID),
            carried("place and owner of an hour = those of its events", recent.select(places).distinct(),
                    lately.select(places).distinct(), places, rows="left in right"),
            carried("owner of an hour = owner of the venue", t.select("location_id", "account_id").distinct(),
                    hours.select("location_id", "account_id").distinct(), ["location_id", "account_id"],
                    rows="left in right"),
            carried("times of day", recent.select(clock).distinct(), known.distinct(), clock),
            carried("kind and model of an hour = the device's",
                    t.select("device_id", "device_type", "model").distinct(), devices, ["device_id"],
                    ["device_type", "model"], rows="left in right"),
            carried("hours of 7 days = raw events", recent,
                    _measured(stg_app_database__tap_events, devices, as_of), KEY, TOLD, tolerance=SLACK),
        ]
    )  # fmt: skip


def _extremes(t: Table, sources: dict[str, str]) -> dict[str, ir.Scalar]:
    return {f"max_{name}": t[f"max_{source}"].max() for name, source in sources.items()} | {
        f"min_{name}": t[f"min_{source}"].min() for name, source in sources.items()
    }


def _measured(events: Table, devices: Table, as_of: AsOf) -> Table:
    """What raw events of 7 days say of each device and hour."""
    known = events.filter(~events.is_orphan, periods.within_days(events.event_date, as_of, 7))
    e = known.semi_join(devices, "device_id")
    measured: dict[str, ir.Scalar] = {}
    for name, source in READINGS.items():
        measured |= {f"avg_{name}": e[source].mean(), f"{name}_stddev": e[source].std(how="sample")}
    return e.group_by("device_id", hour_timestamp=e.event_timestamp.truncate("h")).aggregate(
        total_events=e.count(), pour_events=e.count(where=e.is_valid_pour),
        total_volume_ml=e.volume_ml.sum().fill_null(0.0),
        success_rate=rates.percent(e.count(where=e.is_successful), e.event_status.count()),
        error_rate=rates.percent(e.count(where=e.is_error), e.count()),
        anomaly_rate=rates.percent(e.count(where=e.quality_level != "normal"), e.quality_level.count()),
        **measured,
    )  # fmt: skip
