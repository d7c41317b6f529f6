"""A device's hours with events: the venue they are counted for, their statistics and what they say of the device."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods, rates
from tapdata.model import AsOf, Table

SUMS = (
    "events", "pours", "cleaning_events", "maintenance_events", "errors", "health_check_events", "alerts", "events_with_status",
    "successful_events", "failed_events", "volume_ml", "active_seconds", "readings", "anomalies", "temperature_anomalies",
    "pressure_anomalies",
    *(f"{name}_{part}" for name in ("flow", "temperature", "pressure") for part in ("readings", "sum", "square_sum")),
)  # fmt: skip
"""What adds up over the venues of an hour."""
EXTREMES = ("pour_ml", "flow", "temperature", "pressure")
"""What has a smallest and a largest value in an hour."""


def of_devices(tap_hours: Table) -> Table:
    """The hours of a device, whatever venue it stood in; a device that moved within an hour has the venue it went to.

    Few devices ever move, so only theirs are added up.
    """
    t = tap_hours
    kept = ("device_id", "hour_timestamp", "business_period", "location_id", "account_id", "last_event_at")
    figures = (*SUMS, *(f"{side}_{source}" for side in ("min", "max") for source in EXTREMES))
    movers = t.group_by(_mover=t.device_id).aggregate(first=t.location_id.min(), last=t.location_id.max())
    movers = movers.filter(movers["first"] != movers["last"])
    stayed = t.anti_join(movers, t.device_id == movers._mover).select(*kept, *figures)
    moved = t.semi_join(movers, t.device_id == movers._mover)
    key = [moved.device_id, moved.hour_timestamp]
    order = [moved.last_event_at.desc(), moved.location_id]
    placed = moved.mutate(place=ibis.row_number().over(group_by=key, order_by=order))
    final = placed.place == 0
    added = placed.group_by("device_id", "hour_timestamp", "business_period").aggregate(
        location_id=placed.location_id.max(where=final),
        account_id=placed.account_id.max(where=final),
        last_event_at=placed.last_event_at.max(),
        **{name: placed[name].sum() for name in SUMS},
        **{f"min_{source}": placed[f"min_{source}"].min() for source in EXTREMES},
        **{f"max_{source}": placed[f"max_{source}"].max() for source in EXTREMES},
    )
    return stayed.union(added.select(stayed.columns))


def statistics(t: Table, name: str, source: str) -> dict[str, ir.FloatingValue]:
    """``avg_<name>`` and ``<name>_stddev`` (of the sample, null below two), in the unit of the readings of ``source``."""
    count, total, squares = t[f"{source}_readings"], t[f"{source}_sum"], t[f"{source}_square_sum"]
    variance = (squares - rates.ratio(total * total, count)) / (count - 1).nullif(0)
    deviation = ibis.cases((count > 1, ibis.greatest(variance, 0.0).sqrt()), else_=ibis.null("float64"))
    return {f"avg_{name}": rates.ratio(total, count), f"{name}_stddev": deviation}


def volume_trend(volume_ml: ir.FloatingValue, day_volume_ml: ir.FloatingValue) -> ir.StringValue:
    """An hour's volume against the mean of the 24 that end with it: up > 110 %, down < 90 %, steady; null when none."""
    usual = day_volume_ml / 24.0
    return ibis.cases(
        (day_volume_ml == 0, ibis.null("string")), (volume_ml > usual * 1.1, "up"), (volume_ml < usual * 0.9, "down"),
        else_="steady",
    )  # fmt: skip


def performance_tier(score: ir.FloatingValue) -> ir.StringValue:
    """By the performance score of an hour: excellent >= 90, good >= 75, fair >= 50, poor; null without a score."""
    return ibis.cases(
        (score >= 90, "excellent"), (score >= 75, "good"), (score >= 50, "fair"), (score.notnull(), "poor"),
        else_=ibis.null("string"),
    )  # fmt: skip


def status(error_rate: ir.FloatingValue, pours: ir.IntegerValue) -> ir.StringValue:
    """By the errors of an hour, percent: > 20 critical, > 10 degraded; else idle without a pour, or operational."""
    return ibis.cases(
        (error_rate > 20, "critical"), (error_rate > 10, "degraded"), (pours == 0, "idle"), else_="operational"
    )  # fmt: skip


def alert_level(error_rate: ir.FloatingValue, anomaly_rate: ir.FloatingValue) -> ir.StringValue:
    """By errors and anomalies of an hour, percent: > 20 or > 30 critical, > 10 or > 20 warning, else normal.

    An hour without readings has no anomaly.
    """
    anomalies = anomaly_rate.fill_null(0.0)
    return ibis.cases(
        ((error_rate > 20) | (anomalies > 30), "critical"), ((error_rate > 10) | (anomalies > 20), "warning"),
        else_="normal",
    )  # fmt: skip


def recent(hourly: Table, as_of: AsOf) -> Table:
    """One row per device, ``_device``: its hours with events of as_of (24h) and of 7 days; volumes in ml, scores 0-100."""
    t = hourly.filter(periods.within_days(periods.day(hourly.hour_timestamp), as_of, 7))
    today = periods.day(t.hour_timestamp) == as_of
    score = t.hourly_performance_score
    return t.group_by(_device=t.device_id).aggregate(
        active_hours_24h=t.count(where=today),
        active_hours_7d=t.count(),
        avg_performance_24h=score.mean(where=today),
        avg_performance_7d=score.mean(),
        problematic_hours_24h=t.count(where=today & (score < 75)),
        alert_hours_7d=t.count(where=t.alert_level != "normal"),
        total_volume_24h=t.total_volume_ml.sum(where=today),
        total_volume_7d=t.total_volume_ml.sum(),
        active_seconds_7d=t.total_active_seconds.sum(),
    )
