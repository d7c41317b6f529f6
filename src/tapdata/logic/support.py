"""Tickets: when one is open, when it is overdue, and the numbers of an account or the company by day.

A ticket is open on a day when it was created by then and not closed by the end of the day. It is a breach when it has
been open longer than its priority allows (project settings ``ticket_sla_days_*``; without a known priority never).
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods, rates
from tapdata.model import Table

UNASSIGNED = "unassigned"
"""Stands for the account of tickets that reach none, and for the owner of deals that have none."""
WINDOW_DAYS = 90
"""Days over which resolution is judged."""
MILLISECONDS_PER_HOUR = 3_600_000

CHANGES = ("opened", "closed", "timed", "resolution_ms", "open", "urgent", "breach", "settled")
"""What an event adds to a day: tickets opened, closed, closed with a known duration, and that duration; and how the
numbers of open, open urgent, overdue, and settled tickets change. Settled: created in the window, closed by the day."""


def events(tickets: Table, accounts: Table) -> Table:
    """The days on which something changes in an account's tickets, and by how much: ``account_id``, ``day``, CHANGES.

    Tickets of no known account are ``unassigned``; tickets without a creation date cannot be placed in time.
    """
    known = accounts.select(_known="account_id")
    t = tickets.filter(tickets.created_at.notnull()).left_join(known, tickets.account_id == known._known)
    t = t.select(
        account_id=t._known.fill_null(UNASSIGNED),
        created=periods.day(t.created_at),
        closed=periods.day(t.closed_at),
        hours=t.resolution_time_hours,
        urgent=(t.priority == "urgent").fill_null(False).cast("int64"),
        allowed=(t.sla_limit_hours / 24).round().cast("int64"),
    )
    ended = ibis.cases((t.closed < t.created, t.created), else_=t.closed)  # one closed before it was made is never open
    t = t.mutate(ended=ended, late=periods.after(t.created, t.allowed), outdated=periods.after(t.created, WINDOW_DAYS))
    closes = t.filter(t.closed.notnull())
    overdue = t.filter((t.late < t.ended) | (t.late.notnull() & t.ended.isnull()))
    settled = closes.filter(closes.ended < closes.outdated)
    milliseconds = (closes.hours * MILLISECONDS_PER_HOUR).round().cast("int64")
    changes = ibis.union(
        _change(t, "created", opened=1, open=1, urgent=t.urgent),
        _change(
            closes, "closed", closed=1, timed=closes.hours.notnull().cast("int64"),
            resolution_ms=milliseconds.fill_null(0),
        ),
        _change(closes, "ended", open=-1, urgent=-closes.urgent),
        _change(overdue, "late", breach=1),
        _change(overdue.filter(overdue.ended.notnull()), "ended", breach=-1),
        _change(settled, "ended", settled=1),
        _change(settled, "outdated", settled=-1),
    )  # fmt: skip
    return changes.group_by("account_id", "day").agg(**{name: changes[name].sum() for name in CHANGES})


def _change(tickets: Table, day: str, **changes: ir.IntegerValue | int) -> Table:
    values = {name: changes.get(name, 0) for name in CHANGES}
    return tickets.select(
        "account_id",
        day=tickets[day],
        **{n: ibis.literal(v, "int64") if isinstance(v, int) else v for n, v in values.items()},
    )


def mean_resolution_hours(resolution_hours: ir.NumericValue, tickets: ir.NumericValue) -> ir.FloatingValue:
    """Hours from creation to closing, mean of the tickets closed whose duration is known; null of none."""
    return rates.ratio(resolution_hours, tickets)


def resolution_rate(settled: ir.NumericValue, created: ir.NumericValue) -> ir.FloatingValue:
    """Tickets of a window's creation that are closed by its end, percent of those created in it; null of none."""
    return rates.percent(settled, created)
