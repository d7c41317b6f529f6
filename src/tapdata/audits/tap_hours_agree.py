"""Hours of taps: they hold what the raw events of devices say."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import GRID, broken
from tapdata.model import AsOf, Follow, Incremental, Table, audit

KEY = ("device_id", "location_id", "hour_timestamp")
KINDS = ("temperature", "pressure", "keg_level", "cleaning", "health_check", "error", "maintenance", "calibration")


@audit(
    grain=GRAIN,
    columns=COLUMNS,
    incremental=Incremental(
        {
            "tap_hours": Follow(day="event_date", entity="location_id"),
            "stg_app_database__tap_events": Follow(day="event_date", entity="location_id"),
            "stg_app_database__locations": Follow(entity="location_id"),
        }
    ),
)
def tap_hours_agree(
    tap_hours: Table, stg_app_database__tap_events: Table, stg_app_database__locations: Table, as_of: AsOf
) -> Table:
    """One row per device and day whose hours do not add up to its events, and per hour that cannot be."""
    events = stg_app_database__tap_events
    dated = events.filter(events.event_timestamp.notnull()).mutate(
        device_id=events.device_id.fill_null("unassigned"), day=events.event_date
    )
    hours = tap_hours.mutate(day=tap_hours.event_date, orphans=tap_hours.is_orphan.ifelse(tap_hours.events, 0))
    key = ["device_id", "day"]
    figures = _figures(dated)
    recent = dated.filter(periods.within_days(dated.day, as_of, 30))
    details = _counts(recent) | _amounts(recent)
    lately = hours.filter(periods.within_days(hours.day, as_of, 30))
    places = stg_app_database__locations.filter(stg_app_database__locations.account_id.notnull())
    owned = tap_hours.filter(~tap_hours.is_orphan).select("location_id", "account_id").distinct()
    clock = lately.select(hour=periods.hour(lately.hour_timestamp), period=lately.business_period)
    known = recent.select(hour="event_hour", period="business_period")
    return ibis.union(
        disagreements(
            [
                carried("hours of a device = its events", _added(hours, key, figures),
                        dated.group_by(key).aggregate(**figures), key, list(figures), tolerance=GRID),
                carried("hours of a device in 30 days = its events, in detail", _added(lately, key, details),
                        recent.group_by(key).aggregate(**details), key, list(details), tolerance=GRID),
                carried("owner of an hour = owner of its venue", owned, places, ["location_id", "account_id"],
                        rows="left in right"),
                carried("times of day = those of events", clock.distinct(), known.distinct(), ["hour", "period"]),
            ]
        ),
        _hours(tap_hours, as_of),
    )  # fmt: skip


def _added(t: Table, key: list[str], figures: dict[str, ir.Scalar]) -> Table:
    """Hours put together to the span of ``key``: the figures by their names, extremes by their first word."""

    def added(name: str) -> ir.Scalar:
        if name.endswith("_second"):
            moment = _second(t[name.removesuffix("_second")])
            return moment.min() if name.startswith("first") else moment.max()
        if name.startswith(("min_", "max_")):
            return t[name].min() if name.startswith("min_") else t[name].max()
        return t[name].sum()

    return t.group_by(key).aggregate(**{name: added(name) for name in figures})


def _second(moment: ir.TimestampValue) -> ir.IntegerValue:
    """Second of the day."""
    return moment.hour() * 3600 + moment.minute() * 60 + moment.second()


def _figures(t: Table) -> dict[str, ir.Scalar]:
    """What every figure by day is made of."""
    return {
        "events": t.count(), "pours": t.count(where=t.is_valid_pour), "volume_ml": t.volume_ml.sum().fill_null(0.0),
        "orphans": t.count(where=t.is_orphan), "readings": t.quality_level.count(),
        "anomalies": t.count(where=t.quality_level != "normal"), "errors": t.count(where=t.is_error),
    }  # fmt: skip


def _counts(t: Table) -> dict[str, ir.Scalar]:
    """Events of each kind and outcome, under the names hours have."""
    check = t.event_category.isin(("Health Check", "Pressure"))
    return {
        **{f"{kind}_events": t.count(where=t.event_category == kind.replace("_", " ").title()) for kind in KINDS},
        "critical_readings": t.count(where=t.quality_level == "critical"),
        "temperature_anomalies": t.count(where=t.temperature_anomaly),
        "pressure_anomalies": t.count(where=t.pressure_anomaly),
        "critical_temperatures": t.count(where=t.temperature_level == "critical"),
        "critical_pressures": t.count(where=t.pressure_level == "critical"),
        "temperature_readings": t.temperature_c.count(), "pressure_readings": t.pressure_psi.count(),
        "flow_readings": t.flow_rate_ml_per_sec.count(),
        "checks": t.count(where=check), "alerts": t.count(where=check & t.is_alert),
        "events_with_status": t.event_status.count(), "successful_events": t.count(where=t.is_successful),
        "failed_events": t.count(where=t.event_status == "error"),
        "health_check_errors": t.count(where=t.health_status == "error"),
    }  # fmt: skip


def _amounts(t: Table) -> dict[str, ir.Scalar]:
    """Sums of readings, their extremes and moments, under the names hours have."""
    return {
        "flow_sum": t.flow_rate_ml_per_sec.sum().fill_null(0.0), "pressure_sum": t.pressure_psi.sum().fill_null(0.0),
        "temperature_sum": t.temperature_c.sum().fill_null(0.0),
        "active_seconds": t.duration_seconds.sum().fill_null(0.0),
        "pour_seconds": t.duration_seconds.sum(where=t.is_valid_pour).fill_null(0.0),
        "max_flow": t.flow_rate_ml_per_sec.max(), "min_flow": t.flow_rate_ml_per_sec.min(),
        "max_temperature": t.temperature_c.max(), "min_temperature": t.temperature_c.min(),
        "max_pressure": t.pressure_psi.max(), "min_pressure": t.pressure_psi.min(),
        "max_pour_ml": t.volume_ml.max(), "min_pour_ml": t.volume_ml.min(),
        "first_event_at_second": _second(t.event_timestamp).min(),
        "last_event_at_second": _second(t.event_timestamp).max(),
        "last_pour_at_second": _second(t.event_timestamp).max(where=t.is_valid_pour),
    }  # fmt: skip


def _hours(t: Table, as_of: AsOf) -> Table:
    """Hours whose figures cannot all be true: a sum outside its extremes, an event outside its hour."""
    end = t.hour_timestamp + ibis.interval(hours=1)

    def fits(name: str) -> ir.BooleanValue:
        n, total, low, high = t[f"{name}_readings"], t[f"{name}_sum"], t[f"min_{name}"], t[f"max_{name}"]
        return (total >= (low - GRID) * n - GRID) & (total <= (high + GRID) * n + GRID)

    def squares(name: str) -> ir.BooleanValue:
        n, total, square = t[f"{name}_readings"], t[f"{name}_sum"], t[f"{name}_square_sum"]
        low, high = t[f"min_{name}"], t[f"max_{name}"]
        most = ibis.greatest(low * low, high * high) * n
        return (square * n >= total * total * (1 - GRID) - GRID) & (square <= most * (1 + GRID) + GRID)

    recent = periods.within_days(t.event_date, as_of, 30)
    return broken(
        "an hour holds its own events", t, KEY,
        hour=(t.first_event_at >= t.hour_timestamp) & (t.last_event_at < end),
        day=(t.event_date <= t.hour_timestamp)
        & (t.hour_timestamp < t.event_date + ibis.interval(days=1))
        & (t.event_date <= as_of),
        flow=fits("flow"), temperature=fits("temperature"), pressure=fits("pressure"),
    ).union(
        broken(
            "an hour of 30 days holds its own events", t.filter(recent), KEY,
            volume=(t.volume_ml >= t.min_pour_ml - GRID) & (t.volume_ml <= (t.max_pour_ml + GRID) * t.pours + GRID),
            flow=squares("flow"), temperature=squares("temperature"), pressure=squares("pressure"),
        )
    )  # fmt: skip
