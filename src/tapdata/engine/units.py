"""The unit of a column: as its documentation states it, else as its name and type say."""

from __future__ import annotations

import re

import ibis.expr.datatypes as dt

UNITS = re.compile(
    r"\b(USD per (?:month|year|day|kWh|litre)|USD|percentage points|percent|share 0-1|points? 0-\d+|score 0-1|0-100|0-1|points|"
    r"ml per second|ml/s|ml|litres|US fl oz|degrees Celsius|°?C\b|°?F\b|psi|watts|kWh|ratio|"
    r"whole calendar months|months|days|hours|minutes|seconds|years|weeks|people|devices|venues|rows|uses|pages|actions)\b",
)

WINDOW = re.compile(r"\b(?:\d+|a|per)[ -](?:day|hour|month|week|year)s?\b")
"""A window, not a unit: "in the 30 days to as_of"."""

NAMES = (
    (r"_hours(_|$)", "hours"), (r"_days(_|$)|^days_", "days"), (r"_minutes(_|$)", "minutes"),
    (r"_seconds(_|$)", "seconds"),
    (r"_(pct|percentage|rate)(_|$)", "percent"), (r"_ml(_|$)", "ml"), (r"_liters(_|$)", "litres"), (r"engagement", "score 0-1"),
    (r"_watts$", "watts"), (r"_(score|component)(_|$)|health|risk", "points 0-100"),
    (r"_(share|ratio|coefficient)(_|$)", "ratio"),
)  # fmt: skip
ORDINALS = re.compile(
    r"(^|_)(hour|weekday|year|quarter|month|day_of_week|tier|rank|order|position|sequence|level)(_of_day)?$"
)
"""Numbers that are places in an order, and have no unit."""


def unit_of(column: str, document: str, dtype: dt.DataType | None = None) -> str:
    """The unit of a column; empty for keys, classes, flags, names and places in an order.

    What the document says comes first (its first word, else the last unit it mentions); then, for a number of a known
    type, what the column's name ends in; then US dollars for a decimal, a ratio where it divides, and else a count.
    """
    if column.startswith(("is_", "missing_", "invalid_", "has_")) or column.endswith(("_id", "_key", "_name")):
        return ""
    text = WINDOW.sub("", document.split(";", maxsplit=1)[0]) if "USD per" not in document else document
    opening = UNITS.match(text[:1].lower() + text[1:])
    found = [opening.group(1)] if opening else UNITS.findall(text)
    if found:
        return str(found[-1])
    if dtype is None or not dtype.is_numeric() or ORDINALS.search(column):
        return ""
    named = [unit for pattern, unit in NAMES if re.search(pattern, column)]
    if dtype.is_decimal():
        return "USD"
    if named:
        return named[0]
    divides = dtype.is_floating() and re.search(r" / | per ", document)
    return "ratio" if divides else "count"
