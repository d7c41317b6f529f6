"""Money: US dollars as decimals. Integer cents are converted once, in staging."""

from __future__ import annotations

import ibis.expr.types as ir

USD = "decimal(18, 2)"


def usd(cents: ir.NumericValue) -> ir.DecimalValue:
    """Integer minor units as dollars."""
    return (cents.cast("decimal(18, 2)") / 100).cast(USD)


def dollars(amount: ir.NumericValue) -> ir.DecimalValue:
    """A dollar amount of any numeric type, to the cent."""
    return amount.cast(USD)
