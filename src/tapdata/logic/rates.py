"""Ratios: null where the denominator is zero or missing, never 0 and never an error."""

from __future__ import annotations

import ibis.expr.types as ir


def ratio(part: ir.NumericValue, whole: ir.NumericValue) -> ir.FloatingValue:
    """``part / whole`` as a float; null when ``whole`` is 0."""
    return part.cast("float64") / whole.cast("float64").nullif(0.0)


def percent(part: ir.NumericValue, whole: ir.NumericValue) -> ir.FloatingValue:
    """``part / whole x 100``, 0-100 for a share; null when ``whole`` is 0."""
    return ratio(part, whole) * 100.0


def non_negative(value: ir.NumericValue) -> ir.NumericValue:
    """The value, or null where it is below zero: a count, a duration or a spend cannot be."""
    return (value >= 0).ifelse(value, None)
