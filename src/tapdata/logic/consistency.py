"""What the columns of one row must say of each other: parts and their share, sums, and what lies between what."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods, rates
from tapdata.model import AsOf, Table

NEAR = 1e-9
"""Relative: floats may differ in their last digits."""
HALF_CENT = 0.005 + 1e-6
GRID = 1e-6
"""Absolute, for each reading: sums of readings are put on a grid as fine as this."""


def broken(statement: str, table: Table, key: Sequence[str], **rules: ir.BooleanValue) -> Table:
    """One row per row of ``table`` that breaks a rule, in the columns of ``agreement.disagreements``.

    Rules go by what they are about. A rule that cannot be told (null) is kept.
    """
    wrong = table.filter(~reduce(lambda all_, rule: all_ & rule, rules.values()))
    told = [ibis.cases((~rule, ibis.literal(f"{name}; ")), else_="") for name, rule in rules.items()]
    parts: list[ir.StringValue] = [wrong[name].cast("string").fill_null("null") for name in key]
    return wrong.select(
        statement=ibis.literal(statement),
        entity_key=reduce(lambda text, part: text + "|" + part, parts),
        differences=reduce(lambda text, part: text + part, told),
    )


def near(one: ir.NumericValue, other: ir.NumericValue, within: float = NEAR) -> ir.BooleanValue:
    """Both null, or the same but for the last digits (``within`` is relative, absolute below 1)."""
    a, b = one.cast("float64"), other.cast("float64")
    scale = ibis.greatest(a.abs(), b.abs(), 1.0)
    return (one.isnull() & other.isnull()) | ((a - b).abs() <= scale * within).fill_null(False)


def share(percent: ir.NumericValue, part: ir.NumericValue, whole: ir.NumericValue) -> ir.BooleanValue:
    """``percent`` of ``whole`` is ``part``, and it is null exactly where there is nothing to share."""
    return quotient(percent / 100.0, part, whole)


def quotient(value: ir.NumericValue, part: ir.NumericValue, whole: ir.NumericValue) -> ir.BooleanValue:
    """``value`` times ``whole`` is ``part``, and it is null exactly where ``whole`` is 0 or null."""
    nothing = whole.isnull() | (whole == 0) | part.isnull()
    return nothing.ifelse(value.isnull(), value.notnull() & near(value * whole.cast("float64"), part))


def close(one: ir.NumericValue, other: ir.NumericValue, slack: float = 1e-4) -> ir.BooleanValue:
    """The same but for ``slack``, absolute; null where one of them is. Cheaper than ``near``, for tables of hours."""
    return (one.cast("float64") - other.cast("float64")).abs() <= slack


def within(value: ir.NumericValue, *others: ir.NumericValue) -> ir.BooleanValue:
    """``value`` is not below the least of the others and not above the greatest; those that are null do not count."""
    least = ibis.least(*(ibis.coalesce(other, value) for other in others))
    greatest = ibis.greatest(*(ibis.coalesce(other, value) for other in others))
    return (value >= least - NEAR) & (value <= greatest + NEAR)


def counted_windows(day: ir.DateValue, as_of: AsOf, days: int) -> ir.IntegerValue:
    """In how many windows of ``days`` days that end by ``as_of`` a day is counted: its own and those after it.

    So sums over windows add up to a weighted sum over days, and every row of both is held against the other.
    """
    return ibis.least(periods.days_between(day, as_of) + 1, days)


def one_price(statement: str, table: Table, key: Sequence[str], taken: str, poured: str) -> Table:
    """One row per row of ``table`` in which ``taken`` (USD, rounded to cents) is not ``poured`` at the price of all rows.

    Rounding may move the price: by half a cent for each row, of which a row feels its part of what is poured.
    """
    amount = table[taken].cast("float64")
    total = table.aggregate(
        _taken=amount.sum(), _poured=table[poured].sum(), _rows=table.count(where=table[poured] > 0)
    )
    p = table.cross_join(total)
    part = rates.ratio(p[poured], p._poured)
    slack = (part * p._rows + 1.0) * HALF_CENT
    return broken(statement, p, key, price=(p[taken].cast("float64") - part * p._taken).abs() <= slack)
