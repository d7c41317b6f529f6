"""Time: whole days and months between dates, windows that end at ``as_of``, and the clocks of a day.

All days are UTC. An N-day window is the N days that end on a day, that day included.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.model import AsOf

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def day(moment: ir.TimestampValue | ir.DateValue) -> ir.DateValue:
    """The UTC day of a moment."""
    return moment.cast("date")


def days_between(start: ir.DateValue, end: ir.DateValue) -> ir.IntegerValue:
    """Whole days from ``start`` to ``end``; negative when ``end`` lies before."""
    return end.delta(start, unit="day").cast("int64")


def months_between(start: ir.DateValue, end: ir.DateValue) -> ir.IntegerValue:
    """Whole calendar months elapsed from ``start`` to ``end``: 31 January to 28 February is none."""
    months = (end.year() - start.year()) * 12 + (end.month() - start.month())
    return (months - ibis.cases((end.day() < start.day(), 1), else_=0)).cast("int64")


def within_days(value: ir.DateValue, as_of: AsOf, days: int) -> ir.BooleanValue:
    """True when a day lies in the ``days``-day window that ends at ``as_of``."""
    return (value <= as_of) & (value > as_of - ibis.interval(days=days))


def hour(moment: ir.TimestampValue) -> ir.IntegerValue:
    """Hour of the day, 0-23, UTC."""
    return moment.hour().cast("int64")


def weekday(moment: ir.TimestampValue | ir.DateValue) -> ir.IntegerValue:
    """Day of the week, 1 = Monday to 7 = Sunday, whatever the engine's week start."""
    known_monday = ibis.date(1900, 1, 1)
    days = days_between(known_monday, day(moment))
    return ((days % 7 + 7) % 7 + 1).cast("int64")  # the remainder of a day before 1900 is negative


def is_business_hours(moment: ir.TimestampValue) -> ir.BooleanValue:
    """True from 09:00 to 16:59 UTC, Monday to Friday."""
    return hour(moment).between(9, 16) & (weekday(moment) <= 5)


def week(moment: ir.TimestampValue | ir.DateValue) -> ir.DateValue:
    """The Monday of the week."""
    return _as_date(day(moment) - (weekday(moment) - 1).as_interval("D"))


def month(moment: ir.TimestampValue | ir.DateValue) -> ir.DateValue:
    """The first day of the month."""
    return _as_date(day(moment).truncate("M"))


def _as_date(value: ir.DateValue) -> ir.DateValue:
    """A date that is one on every engine: DuckDB answers some date arithmetic with a timestamp, unseen by Ibis."""
    return value.cast("timestamp").cast("date")


def before(day: ir.DateValue, days: ir.IntegerValue | int) -> ir.DateValue:
    """The day ``days`` days before."""
    return _as_date(day - _days(days))


def after(day: ir.DateValue, days: ir.IntegerValue | int) -> ir.DateValue:
    """The day ``days`` days after."""
    return _as_date(day + _days(days))


def _days(days: ir.IntegerValue | int) -> ir.IntervalValue:
    return ibis.interval(days=days) if isinstance(days, int) else days.as_interval("D")
