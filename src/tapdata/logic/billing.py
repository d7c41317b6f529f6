"""Billing: amounts per month and year, plan tiers, dollars by currency, and moments that are facts by ``as_of``."""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from tapdata.logic import money, periods, text
from tapdata.model import AsOf

INTERVALS = {"day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year"}
PER_YEAR = {"day": 365.0, "week": 52.0, "month": 12.0, "quarter": 4.0, "year": 1.0}
MONTHS = {"month": 1, "quarter": 3, "year": 12}
TIERS = {"basic": "Basic", "pro": "Pro", "enterprise": "Enterprise", "addon": "Add-on"}
"""Plans as price ids, price nicknames and metadata name them."""


def interval(value: ir.StringValue) -> ir.StringValue:
    """The billing interval: day, week, month, quarter or year; unmapped for any other word."""
    return text.mapped(value, INTERVALS)


def per_year(amount: ir.NumericValue, every: ir.StringValue, count: ir.IntegerValue) -> ir.FloatingValue:
    """An amount due once every ``count`` intervals, as an amount per year (a day x 365, a week x 52, a month x 12).

    A missing count is one, Stripe's default. Null for a count below one and for an interval outside ``INTERVALS``.
    """
    times = every.cases(*PER_YEAR.items(), else_=ibis.null("float64"))
    intervals = count.fill_null(1)
    return amount.cast("float64") * times / (intervals > 0).ifelse(intervals, None).cast("float64")


def per_month(amount: ir.NumericValue, every: ir.StringValue, count: ir.IntegerValue) -> ir.FloatingValue:
    """A twelfth of ``per_year``: a week counts 52/12 times, a day 365/12 times."""
    return per_year(amount, every, count) / 12.0


def frequency(every: ir.StringValue, count: ir.IntegerValue) -> ir.StringValue:
    """Monthly, Quarterly, Semi-Annual, Annual, Weekly, Daily, or Custom for another number of known intervals."""
    intervals = count.fill_null(1)
    months = every.cases(*MONTHS.items(), else_=ibis.null("int64")) * intervals
    return ibis.cases(
        (every.isnull(), ibis.null("string")),
        (every == text.UNMAPPED, text.UNMAPPED),
        (months == 1, "Monthly"),
        (months == 3, "Quarterly"),
        (months == 6, "Semi-Annual"),
        (months == 12, "Annual"),
        ((every == "week") & (intervals == 1), "Weekly"),
        ((every == "day") & (intervals == 1), "Daily"),
        else_="Custom",
    )


def tier(price_id: ir.StringValue, *names: ir.StringValue) -> ir.StringValue:
    """Basic, Pro, Enterprise or Add-on, by the plan that the price id names (``price_<plan>_...``).

    Else by the first of ``names`` whose first word is a plan ("Pro Annual"). Unmapped where none names a plan we
    know; null where nothing is given.
    """
    words = [
        price_id.re_extract("^price_([a-z]+)_", 1).nullif(""),
        *(text.normal(name).re_extract("^([a-z]+)", 1).nullif("") for name in names),
    ]
    known = [text.mapped(word, TIERS).nullif(text.UNMAPPED) for word in words]
    nothing = ibis.and_(*(text.is_missing(value) for value in (price_id, *names)))
    return nothing.ifelse(ibis.null("string"), ibis.coalesce(*known, text.UNMAPPED))


def currency(value: ir.StringValue) -> ir.StringValue:
    """The ISO 4217 code, lower case."""
    return text.clean(value).lower()


def usd(cents: ir.NumericValue, code: ir.StringValue) -> ir.DecimalValue:
    """Cents as US dollars; null in another currency. Where raw names no currency its amounts are US cents."""
    return (currency(code).fill_null("usd") == "usd").ifelse(money.usd(cents), None)


def is_after(moment: ir.TimestampValue, as_of: AsOf) -> ir.BooleanValue:
    """True when a moment is given and lies after the end of ``as_of``."""
    return (periods.day(moment) > as_of).fill_null(False)


def known_by(moment: ir.TimestampValue, as_of: AsOf) -> ir.TimestampValue:
    """The moment, or null where it lies after ``as_of``: not a fact yet."""
    return is_after(moment, as_of).ifelse(None, moment)


def size(amount: ir.NumericValue, below: Mapping[str, int], largest: str) -> ir.StringValue:
    """The first class whose limit the amount lies below, else ``largest``; null for no amount."""
    classes = [(amount < limit, name) for name, limit in below.items()]
    return ibis.cases((amount.isnull(), ibis.null("string")), *classes, else_=largest)
