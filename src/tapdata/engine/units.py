"""The unit of a column, as its documentation states it."""

from __future__ import annotations

import re

UNITS = re.compile(
    r"\b(USD per (?:month|year|day|kWh)|USD|percent|share 0-1|points? 0-100|score 0-1|0-100|days|whole calendar months|months|"
    r"hours|minutes|seconds|ml/s|ml|litres|US fl oz|°?C\b|°?F\b|psi|watts|kWh|people|devices|venues|rows|uses|pages|actions)",
)


WINDOW = re.compile(r"\b(?:\d+|a|per)[ -](?:day|hour|month|year)s?\b")
"""A window, not a unit: "in the 30 days to as_of"."""


def unit_of(column: str, document: str) -> str:
    """The unit that a column's document states, first word or last mention; empty for keys, classes, flags and names."""
    if column.startswith(("is_", "missing_", "invalid_", "has_")) or column.endswith(("_id", "_key", "_name")):
        return ""
    text = WINDOW.sub("", document.split(";", maxsplit=1)[0]) if "USD per" not in document else document
    opening = UNITS.match(text[:1].lower() + text[1:])
    found = [opening.group(1)] if opening else UNITS.findall(text)
    return found[-1] if found else ""
