"""Values out of JSON columns, by type and safely: a wrong type, an empty object, JSON null and SQL null all give null.

A path is dotted (``"card.brand"``). Text comes without quotes; numbers may be stored as numbers or as text.
"""

from __future__ import annotations

import ibis
import ibis.expr.datatypes as dt
import ibis.expr.types as ir

MOMENT = r"^(\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?)"
OFFSET = r"[T ].*([+-]\d{2}):?\d{2}$"
OFFSET_MINUTES = r"[T ].*[+-]\d{2}:?(\d{2})$"
FINITE = 9.0e18
"""Numbers from here on are faults of the data: no amount, measure or moment is so large, and 64 bits hold the others."""
EXACT = 9.0e15
"""Whole numbers up to here are exact as 64-bit floats."""
EPOCH_SECONDS_LIMIT = 1e11
"""Epoch numbers from here on are milliseconds (1e11 seconds is the year 5138, 1e11 milliseconds is 1973)."""


@ibis.udf.scalar.builtin(name="json_extract_path_text")
def _path_text(document: dt.json, key: str) -> str: ...  # type: ignore[empty-body]


def text(document: ir.JSONValue, path: str) -> ir.StringValue:
    """The value at ``path`` as text, without quotes; empty text is null. Objects and arrays come as their JSON text."""
    *parents, leaf = path.split(".")
    for parent in parents:
        document = document[parent]
    return _path_text(document, leaf).nullif("")


def number(document: ir.JSONValue, path: str) -> ir.FloatingValue:
    """The finite number at ``path``, stored as a number or as text; anything else is null."""
    return finite(text(document, path))


def finite(value: ir.StringValue) -> ir.FloatingValue:
    """Text as a finite number; null where it is none (``n/a``, ``NaN``, ``Infinity``)."""
    parsed = value.try_cast("float64")
    return (parsed.abs() < FINITE).ifelse(parsed, ibis.null("float64"))  # NaN compares as greater than any number


def integer(document: ir.JSONValue, path: str) -> ir.IntegerValue:
    """The whole number at ``path``; a fraction is no integer and gives null."""
    return whole(number(document, path))


def whole(value: ir.FloatingValue) -> ir.IntegerValue:
    """A number as an integer; null where it has a fraction or is too large to be exact."""
    exact = (value.abs() < EXACT).ifelse(value, ibis.null("float64"))  # first: floor() fails beyond 64 bits
    return (exact == exact.floor()).ifelse(exact, ibis.null("float64")).cast("int64")


def boolean(document: ir.JSONValue, path: str) -> ir.BooleanValue:
    """The boolean at ``path``: true/false, in any case, or 1/0; anything else is null."""
    value = text(document, path).lower()
    return ibis.cases(
        (value.isin(("true", "1")), ibis.literal(True)),
        (value.isin(("false", "0")), ibis.literal(False)),
        else_=ibis.null("boolean"),
    )


def epoch(document: ir.JSONValue, path: str) -> ir.TimestampValue:
    """The moment (UTC) at ``path``, given in epoch seconds or milliseconds, told apart by size."""
    value = number(document, path)
    milliseconds = ibis.cases((value.abs() < EPOCH_SECONDS_LIMIT, value * 1000), else_=value)
    sane = milliseconds.abs() < EPOCH_SECONDS_LIMIT * 1000
    return ibis.cases((sane, milliseconds), else_=ibis.null("float64")).round().cast("int64").as_timestamp("ms")


def moment(document: ir.JSONValue, path: str) -> ir.TimestampValue:
    """The moment (UTC) at ``path``, given as ISO-8601 text, or in epoch seconds or milliseconds."""
    value = text(document, path)
    local = value.re_extract(MOMENT, 1).nullif("").try_cast("timestamp")
    iso = value.re_search(OFFSET).ifelse(local - _offset_minutes(value).as_interval("m"), local)
    return ibis.coalesce(iso, epoch(document, path))


def _offset_minutes(value: ir.StringValue) -> ir.IntegerValue:
    """Minutes east of UTC of an ISO-8601 moment; 0 where it names no offset."""
    hours = value.re_extract(OFFSET, 1).nullif("").cast("int64").fill_null(0)
    minutes = value.re_extract(OFFSET_MINUTES, 1).nullif("").cast("int64").fill_null(0)
    return hours * 60 + value.re_search(r"-\d{2}:?\d{2}$").ifelse(-minutes, minutes)


def first(document: ir.JSONValue, path: str) -> ir.StringValue:
    """The first element of the array at ``path`` as text; null for an empty array or none."""
    for part in path.split("."):
        document = document[part]
    return _path_text(document, "[0]").nullif("")
