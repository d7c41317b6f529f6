"""Money: US dollars as decimals. Integer cents are converted once, in staging."""

from __future__ import annotations

import ibis.expr.types as ir

USD = "decimal(18, 2)"
LIMIT = 1e15
"""Amounts from here on are faults of the data, and no US dollars: null, as they fit no column."""


def usd(cents: ir.NumericValue) -> ir.DecimalValue:
    """Integer minor units as dollars."""
    return (_sane(cents).cast("decimal(18, 2)") / 100).cast(USD)


def dollars(amount: ir.NumericValue) -> ir.DecimalValue:
    """A dollar amount of any numeric type, to the cent.

    The detour keeps the cast: an engine may widen a decimal where Ibis sees the type asked for already.
    """
    return _sane(amount).cast("decimal(38, 6)").cast(USD)


def _sane(amount: ir.NumericValue) -> ir.NumericValue:
    """The amount, or null where it would not fit; 32-bit integers always do."""
    dtype = amount.type()
    if dtype.is_integer() and dtype.nbytes <= 4:
        return amount
    return (amount.abs() < LIMIT).ifelse(amount, None)
