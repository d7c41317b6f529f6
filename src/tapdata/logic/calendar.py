"""Days: the calendar, and one row per entity and day of its life."""

from __future__ import annotations

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from tapdata.model import Table


def digits(places: int) -> Table:
    """The numbers from 0 to 10^places - 1, one a row: a spine that every engine can make (column ``number``)."""
    ones = ibis.union(*(ibis.literal(digit).cast("int64").name("number").as_table() for digit in range(10)))
    numbers = ones
    for place in range(1, places):
        numbers = numbers.cross_join(ones.select(digit=ones.number * 10**place)).select(
            number=lambda t: t.number + t.digit
        )
    return numbers


def days_of(
    entities: Table,
    days: Table,
    *,
    start: str,
    day: str = "day",
    end: ir.DateValue | None = None,
    flags: Sequence[str] = (),
) -> Table:
    """One row per entity and day from its column ``start`` to the last day of the calendar, or to ``end`` (inclusive).

    ``entities`` keeps its columns; the day is added as the column named by ``day``, and the ``flags`` of the calendar by
    their names. An entity without a start has none.
    """
    calendar = days.select(*flags, **{day: days.day})
    tests = [calendar[day] >= entities[start]]
    if end is not None:
        tests.append(calendar[day] <= end)
    return entities.join(calendar, tests)
