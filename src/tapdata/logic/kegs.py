"""Kegs: which reading of a keg's level holds on which day."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods
from tapdata.model import Table

READING_HOLDS_DAYS = 30
"""A reading tells the level for so many days, its own included, unless the keg is read again before."""


def readings(events: Table) -> Table:
    """The last reading of each keg and day, and the days on which it is the keg's last one.

    A keg is known by its venue and its number there. Columns ``location_id``, ``account_id``, ``keg_id``,
    ``keg_level_percent``, ``estimated_pours_remaining``, ``valid_from`` (the day read) and ``valid_to`` (exclusive: the
    day it is read again, at the latest 30 days later; may lie after as_of). Devices that no one knows report too.
    """
    read = events.filter(events.keg_id.notnull(), events.keg_level_percent.notnull(), events.event_date.notnull())
    keg = [read.location_id, read.keg_id]
    latest = [ibis.desc(read.event_timestamp), ibis.desc(read.tap_event_id)]
    order = ibis.window(group_by=[*keg, read.event_date], order_by=latest)
    ranked = read.select(
        "location_id", "account_id", "keg_id", "keg_level_percent", "estimated_pours_remaining",
        valid_from=read.event_date, _rank=ibis.row_number().over(order),
    )  # fmt: skip
    daily = ranked.filter(ranked._rank == 0).drop("_rank")
    order = ibis.window(group_by=[daily.location_id, daily.keg_id], order_by=daily.valid_from)
    end = periods.after(daily.valid_from, READING_HOLDS_DAYS)
    following = daily.valid_from.lead().over(order)
    return daily.mutate(valid_to=ibis.cases((following < end, following), else_=end))


def is_low(level_percent: ir.FloatingValue, below_percent: float) -> ir.BooleanValue:
    """The keg is below the level that calls for a new one, percent."""
    return level_percent < below_percent
