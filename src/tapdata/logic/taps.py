"""Device events: the vocabularies, the six shapes of ``metrics`` in one unit each, and the bands of their readings.

Volumes are millilitres, temperatures degrees Celsius, pressures psi, durations seconds.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import json, money, text
from tapdata.model import Table

ML_PER_OUNCE = 29.5735
"""Millilitres of a US fluid ounce."""

POUR = "Pour"
EVENT_CATEGORIES = {
    "pour": POUR,
    "temperature": "Temperature",
    "pressure": "Pressure",
    "keg_level": "Keg Level",
    "cleaning": "Cleaning",
    "health_check": "Health Check",
    "error": "Error",
    "maintenance": "Maintenance",
    "calibration": "Calibration",
}
EVENT_STATUSES = {
    "completed": "completed",
    "complete": "completed",
    "success": "completed",
    "successful": "completed",
    "error": "error",
    "failed": "error",
    "failure": "error",
    "canceled": "cancelled",
    "cancelled": "cancelled",
    "pending": "pending",
}
HEALTH_STATUSES = {"healthy": "healthy", "warning": "warning", "error": "error"}
PRESSURE_ALERTS = {"low_pressure": "low_pressure", "high_pressure": "high_pressure"}
CLEANING_TYPES = {"rinse": "rinse", "sanitize": "sanitize", "deep_clean": "deep_clean"}

NORMAL_C, TOLERABLE_C = (2.0, 6.0), (0.0, 8.0)
NORMAL_PSI, TOLERABLE_PSI = (10.0, 15.0), (8.0, 18.0)


def celsius(fahrenheit: ir.FloatingValue) -> ir.FloatingValue:
    """Degrees Celsius of degrees Fahrenheit."""
    return (fahrenheit - 32.0) * 5.0 / 9.0


def ounces(volume_ml: ir.FloatingValue) -> ir.FloatingValue:
    """US fluid ounces of millilitres."""
    return volume_ml / ML_PER_OUNCE


def pour_revenue(volume_ml: ir.FloatingValue, usd_per_ounce: float) -> ir.DecimalValue:
    """What the venue takes for a volume, USD, at one configured price: an assumption, never the vendor's revenue."""
    return money.dollars(ounces(volume_ml) * usd_per_ounce)


def level(value: ir.FloatingValue, normal: tuple[float, float], tolerable: tuple[float, float]) -> ir.StringValue:
    """``critical`` outside the tolerable band, ``warning`` outside the normal one, else ``normal``; null of no reading.

    The bounds themselves lie inside.
    """
    known = ibis.cases(
        (~value.between(*tolerable), "critical"), (~value.between(*normal), "warning"), else_="normal"
    )  # fmt: skip
    return value.isnull().ifelse(ibis.null("string"), known)


def worst(*levels: ir.StringValue) -> ir.StringValue:
    """The worst of several levels; null when all are."""
    first, second = levels
    return ibis.cases(
        ((first == "critical") | (second == "critical"), "critical"),
        ((first == "warning") | (second == "warning"), "warning"),
        else_=ibis.coalesce(first, second),
    )


def measured(events: Table) -> Table:
    """The raw events with ``event_category`` and every value of their metrics as a typed column.

    Values are read from the shape of the event's own category only, so a row pays for the fields it can have.
    ``view()`` keeps the steps apart: without it they are compiled into one and each document is parsed several times.
    """
    sorted_out = events.mutate(event_category=text.mapped(events.event_type, EVENT_CATEGORIES)).view()
    t = sorted_out.mutate(
        _pour=_of(sorted_out, POUR), _temperature=_of(sorted_out, "Temperature"),
        _pressure=_of(sorted_out, "Pressure"), _keg=_of(sorted_out, "Keg Level"),
        _cleaning=_of(sorted_out, "Cleaning"), _health=_of(sorted_out, "Health Check"),
    ).view()  # fmt: skip

    def either(first: ir.JSONValue, second: ir.JSONValue, name: str) -> ir.StringValue:
        return ibis.coalesce(json.text(first, name), json.text(second, name))

    d = t.select(
        *events.columns,
        event_category=t.event_category,
        _ml=json.text(t._pour, "volume_ml"),
        _ounces=json.text(t._pour, "pour_ounces"),
        _seconds=json.text(t._pour, "duration_seconds"),
        _minutes=json.text(t._cleaning, "duration_minutes"),
        _flow=json.text(t._pour, "flow_rate_ml_per_sec"),
        _c=either(t._pour, t._temperature, "temperature_c"),
        _f=either(t._pour, t._temperature, "temperature_f"),
        _target_f=json.text(t._temperature, "target_temp_f"),
        _ambient_f=json.text(t._temperature, "ambient_temp_f"),
        cooling_active=json.boolean(t._temperature, "cooling_active"),
        _psi=either(t._pour, t._pressure, "pressure_psi"),
        _target_psi=json.text(t._pressure, "target_psi"),
        _co2=json.text(t._pressure, "co2_level"),
        _alert=json.text(t._pressure, "alert"),
        beer_type=json.text(t._pour, "beer_type"),
        keg_id=either(t._pour, t._keg, "keg_id"),
        _keg_percent=json.text(t._keg, "level_percent"),
        _keg_ounces=json.text(t._keg, "volume_remaining_oz"),
        _keg_pours=json.text(t._keg, "estimated_pours_remaining"),
        _cleaning_type=json.text(t._cleaning, "cleaning_type"),
        cleaning_chemical=json.text(t._cleaning, "chemical_used"),
        cleaning_operator_id=json.text(t._cleaning, "operator_id"),
        _health_status=json.text(t._health, "status"),
        _uptime=json.text(t._health, "uptime_hours"),
        _errors=json.text(t._health, "error_count"),
        last_maintenance_at=json.moment(t._health, "last_maintenance"),
        firmware_version=json.text(t._health, "firmware_version"),
    ).view()
    return _in_units(d).drop([column for column in d.columns if column.startswith("_")])


def _in_units(d: Table) -> Table:
    number = json.finite
    recorded = d.mutate(
        _volume=ibis.coalesce(number(d._ml), number(d._ounces) * ML_PER_OUNCE),
        _duration=ibis.coalesce(number(d._seconds), number(d._minutes) * 60.0),
        temperature_c=ibis.coalesce(number(d._c), celsius(number(d._f))),
        target_temperature_c=celsius(number(d._target_f)),
        ambient_temperature_c=celsius(number(d._ambient_f)),
        pressure_psi=number(d._psi),
        target_pressure_psi=number(d._target_psi),
        co2_level=number(d._co2),
        pressure_alert=text.mapped(d._alert, PRESSURE_ALERTS),
        keg_level_percent=number(d._keg_percent),
        keg_volume_remaining_ml=number(d._keg_ounces) * ML_PER_OUNCE,
        estimated_pours_remaining=json.whole(number(d._keg_pours)),
        cleaning_type=text.mapped(d._cleaning_type, CLEANING_TYPES),
        health_status=text.mapped(d._health_status, HEALTH_STATUSES),
        uptime_hours=number(d._uptime),
        error_count=json.whole(number(d._errors)),
    ).view()
    is_pour = (recorded.event_category == POUR).fill_null(False)
    is_valid = is_pour & (recorded._volume > 0).fill_null(False)
    no_duration = (recorded._duration <= 0).fill_null(False)
    volume = _where(is_valid, recorded._volume)
    seconds = _where(recorded._duration > 0, recorded._duration)
    flow = number(recorded._flow)
    return recorded.mutate(
        is_valid_pour=is_valid,
        invalid_volume=is_pour & ~is_valid,
        invalid_duration=no_duration,
        volume_ml=volume,
        duration_seconds=seconds,
        flow_rate_ml_per_sec=_where(is_valid & ~no_duration, ibis.coalesce(_where(flow > 0, flow), volume / seconds)),
    ).drop("_volume", "_duration")


def _of(events: Table, category: str) -> ir.JSONValue:
    return ibis.cases((events.event_category == category, events.metrics), else_=ibis.null("json"))


def _where(condition: ir.BooleanValue, value: ir.FloatingValue) -> ir.FloatingValue:
    return ibis.cases((condition, value), else_=ibis.null("float64"))
