"""The unit of a column, as its documentation states it."""

from __future__ import annotations

import re

UNITS = re.compile(
    r"\b(USD per (?:month|year|day|kWh)|USD|percent|share 0-1|points? 0-100|score 0-1|0-100|days|whole calendar months|months|"
    r"hours|minutes|seconds|ml/s|ml|litres|US fl oz|°?C\b|°?F\b|psi|watts|kWh|people|devices|venues|rows|uses|pages|actions)",
)


def unit_of(column: str, document: str) -> str:
    """The first unit named in a column's document; empty for keys, classes, flags and names."""
    if column.startswith(("is_", "missing_", "invalid_", "has_")) or column.endswith(("_id", "_key", "_name")):
        return ""
    found = UNITS.search(document)
    return found.group(1) if found else ""
