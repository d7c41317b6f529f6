"""Hours of devices hold together: each agrees with itself and with the 24 hours it ends."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN
from tapdata.logic.consistency import GRID, broken, close, near, one_price, share, within
from tapdata.model import AsOf, Follow, Incremental, Table, audit

KEY = ("device_id", "hour_timestamp")
READINGS = ("flow_rate", "temperature", "pressure")
SLACK = 1e-3


@audit(
    grain=GRAIN, columns=COLUMNS,
    incremental=Incremental({"entity_devices_hourly": Follow(day="hour_timestamp", back=1)}),
)  # fmt: skip
def device_hours_hold(entity_devices_hourly: Table, as_of: AsOf) -> Table:
    """One row per device and hour that contradicts itself or the hours before it."""
    t = entity_devices_hourly.mutate(event_date=periods.day(entity_devices_hourly.hour_timestamp))
    return ibis.union(
        _rows(t),
        _month(t.filter(periods.within_days(t.event_date, as_of, 30))),
        _day_before(t.filter(periods.within_days(t.event_date, as_of, 7)), as_of),
    )


def _rows(t: Table) -> Table:
    """Hours that contradict themselves: cheap rules, as there are many hours."""
    return broken(
        "an hour agrees with itself", t, KEY,
        last_event_at=t.last_event_at < t.hour_timestamp + ibis.interval(hours=1),
        litres=close(t.total_volume_liters * 1000.0, t.total_volume_ml),
        pour=close(t.avg_volume_per_event_ml * t.pour_events, t.total_volume_ml),
        error_rate=close(t.error_rate * t.total_events, t.error_events * 100),
        anomaly_rate=close(t.anomaly_rate * t.readings, t.total_anomalies * 100),
        success=t.success_rate * t.total_events + SLACK >= t.successful_events * 100,
        utilization=(t.utilization_rate >= 100) | close(t.utilization_rate * 36.0, t.total_active_seconds),
        day=(t.avg_events_24h * 24 + SLACK >= t.total_events)
        & (t.avg_volume_ml_24h * 24 + SLACK >= t.total_volume_ml),
    )  # fmt: skip


def _month(t: Table) -> Table:
    """Hours of 30 days that contradict themselves: rules that cost more."""
    spreads = {
        name: (t[f"{name}_stddev"] <= t[f"max_{name}"] - t[f"min_{name}"] + SLACK)
        & within(t[f"avg_{name}"], t[f"min_{name}"] - GRID, t[f"max_{name}"] + GRID)
        for name in READINGS
    }
    return broken(
        "an hour of 30 days agrees with itself", t, KEY,
        clock=(periods.hour(t.hour_timestamp) == t.hour_of_day) & (periods.weekday(t.hour_timestamp) == t.day_of_week),
        trend=((t.volume_trend != "down") | (t.total_volume_ml < t.avg_volume_ml_24h))
        & ((t.volume_trend != "up") | (t.total_volume_ml > t.avg_volume_ml_24h)),
        **spreads,
    ).union(one_price("one price for all hours", t, KEY, "revenue", "total_volume_ml"))  # fmt: skip


def _day_before(t: Table, as_of: AsOf) -> Table:
    """What an hour of as_of says of the hours before it."""
    hour = t.hour_timestamp.epoch_seconds().cast("int64") // 3600
    numbered = t.select("device_id", "hour_timestamp", "event_date", "total_events", "total_volume_ml", "error_events",
                        "avg_events_24h", "avg_volume_ml_24h", "avg_error_rate_24h", "event_change_rate", hour=hour)  # fmt: skip
    last = numbered.filter(numbered.event_date == as_of)
    before = numbered.view().select(_device="device_id", _hour="hour", _events="total_events", _ml="total_volume_ml",
                                    _errors="error_events")  # fmt: skip
    pairs = last.join(before, [last.device_id == before._device])
    day = pairs.filter(pairs._hour <= pairs.hour, pairs._hour > pairs.hour - 24)
    told = ["avg_events_24h", "avg_volume_ml_24h", "avg_error_rate_24h", "event_change_rate", "total_events"]
    added = day.group_by(*KEY, *told).aggregate(
        events=day._events.sum(), ml=day._ml.sum(), errors=day._errors.sum(),
        previous=day._events.sum(where=day._hour == day.hour - 1),
    )  # fmt: skip
    return broken(
        "an hour of the last day = its 24 hours", added, KEY,
        events=near(added.avg_events_24h * 24, added.events), volume=near(added.avg_volume_ml_24h * 24, added.ml),
        errors=share(added.avg_error_rate_24h, added.errors, added.events),
        change=share(added.event_change_rate, added.total_events - added.previous, added.previous),
    )  # fmt: skip
