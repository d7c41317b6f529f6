"""Rules that the columns of one staged row follow among themselves: gaps, flags, moments and ages."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods
from tapdata.model import Table

Checks = Mapping[str, ir.BooleanValue]
"""Rules by what they are about. One that cannot be told (null) is kept."""
Rules = Mapping[str, Callable[[Table, ir.DateScalar], Checks]]
"""Staging table -> its rules, given the table and as_of."""


def both(*values: ir.Value) -> ir.BooleanValue:
    """All known or none."""
    first, *others = (value.isnull() for value in values)
    return ibis.and_(*(other == first for other in others))


def only_if(claim: ir.BooleanValue, *facts: ir.BooleanValue) -> ir.BooleanValue:
    """Where the claim is true the facts are, known and true; where it is false or unknown nothing is said."""
    return ~claim.fill_null(False) | ibis.and_(*(fact.fill_null(False) for fact in facts))


def aged(days: ir.IntegerValue, since: ir.DateValue, as_of: ir.DateScalar) -> ir.BooleanValue:
    """The days from a day to ``as_of``."""
    return since.isnull() | (days == periods.days_between(since, as_of)).fill_null(False)


def months_fit(months: ir.IntegerValue, days: ir.IntegerValue) -> ir.BooleanValue:
    """A month has 28 to 31 days."""
    return both(months, days) & (months * 28 <= days) & ((months + 1) * 31 >= days)


def clocked(
    moment: ir.TimestampValue, day: ir.DateValue, hour: ir.IntegerValue, weekday: ir.IntegerValue
) -> ir.BooleanValue:
    """The day, hour and day of the week of a moment."""
    same = (day == periods.day(moment)) & (hour == periods.hour(moment)) & (weekday == periods.weekday(day))
    return both(moment, day, hour, weekday) & same
