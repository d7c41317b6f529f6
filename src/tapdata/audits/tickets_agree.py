"""Tickets by account and day are those of the help desk, and their windows add up from their days."""

from __future__ import annotations

import ibis

from tapdata.logic import mrr, periods, support
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import broken, near
from tapdata.model import AsOf, Table, audit

KEY = ("account_id", "day")
COUNTED = ("opened", "closed", "timed", "ended")
"""What happens on a day: tickets opened, closed, closed after a known time, and no longer open."""


@audit(grain=GRAIN, columns=COLUMNS)
def tickets_agree(
    ticket_days: Table, days: Table, stg_app_database__accounts: Table, stg_hubspot__tickets: Table, as_of: AsOf
) -> Table:
    """One row per account, or day of it, that is missing, or that the tickets or the days before contradict."""
    accounts = stg_app_database__accounts.filter(stg_app_database__accounts.account_id != mrr.NO_ACCOUNT)
    tickets = _placed(stg_hubspot__tickets, accounts)
    facts = _facts(tickets)
    return disagreements(
        (
            _lives(ticket_days, days, accounts, facts, as_of),
            carried("days with a ticket", ticket_days, facts, KEY, rows="right in left"),
            _now(ticket_days, tickets, as_of),
        )
    ).union(_windows(ticket_days, facts))


def _placed(tickets: Table, accounts: Table) -> Table:
    """Dated tickets with their account, or ``unassigned``. One closed before it was made is never open."""
    known = accounts.select(_account="account_id")
    t = tickets.filter(tickets.created_at.notnull()).left_join(known, [("account_id", "_account")])
    created, closed = periods.day(t.created_at), periods.day(t.closed_at)
    return t.select(
        account_id=t._account.fill_null(support.UNASSIGNED),
        created=created,
        closed=closed,
        ended=(closed < created).ifelse(created, closed),
        hours=t.resolution_time_hours,
        is_urgent=(t.priority == "urgent").fill_null(False),
        allowed=(t.sla_limit_hours / 24).round().cast("int64"),
    )


def _facts(tickets: Table) -> Table:
    closed, ended = tickets.filter(tickets.closed.notnull()), tickets.filter(tickets.ended.notnull())
    facts = ibis.union(
        _fact(tickets, "created", opened=1),
        _fact(
            closed, "closed", closed=1, timed=closed.hours.notnull().cast("int64"), hours=closed.hours.fill_null(0.0)
        ),
        _fact(ended, "ended", ended=1),
    )
    return facts.group_by(*KEY).agg(hours=facts.hours.sum(), **{name: facts[name].sum() for name in COUNTED})


def _fact(tickets: Table, day: str, hours: ibis.Value | float = 0.0, **counts: ibis.Value | int) -> Table:
    values = {name: counts.get(name, 0) for name in COUNTED}
    return tickets.select(
        "account_id",
        day=tickets[day],
        hours=hours if isinstance(hours, ibis.Value) else ibis.literal(hours),
        **{n: v if isinstance(v, ibis.Value) else ibis.literal(v, "int64") for n, v in values.items()},
    )


def _lives(t: Table, days: Table, accounts: Table, facts: Table, as_of: AsOf) -> Agreement:
    """From the account's creation or first ticket, whichever is earlier, to as_of no day is missing."""
    firsts = accounts.select("account_id", day=periods.day(accounts.account_created_at)).union(
        facts.select("account_id", "day")
    )
    begun = firsts.filter(firsts.day.notnull()).group_by("account_id").agg(day=firsts.day.min())
    begun = begun.cross_join(days.aggregate(calendar=days.day.min()))
    first = ibis.greatest(begun.day, begun.calendar)
    spans = begun.select("account_id", first=first, last=as_of, number=periods.days_between(first, as_of) + 1)
    found = t.group_by("account_id").agg(first=t.day.min(), last=t.day.max(), number=t.count())
    return carried("days of an account's tickets", found, spans, ("account_id",), ("first", "last", "number"))


def _now(t: Table, tickets: Table, as_of: AsOf) -> Agreement:
    """The tickets at as_of = those of the help desk."""
    age = periods.days_between(tickets.created, as_of)
    is_open, is_recent = tickets.ended.isnull(), age < support.WINDOW_DAYS
    counts = tickets.group_by("account_id").agg(
        lifetime_tickets=tickets.count(),
        open_tickets=tickets.count(where=is_open),
        open_urgent_tickets=tickets.count(where=is_open & tickets.is_urgent),
        open_breaches=tickets.count(where=is_open & (age >= tickets.allowed).fill_null(False)),
        tickets_90d=tickets.count(where=is_recent),
        created_90d_closed=tickets.count(where=is_recent & ~is_open),
    )
    columns = [name for name in counts.columns if name != "account_id"]
    today = t.filter((t.day == as_of) & (t.lifetime_tickets > 0))
    return carried("tickets of an account at as_of", today, counts, ("account_id",), columns)


def _windows(t: Table, facts: Table) -> Table:
    """Each day = its tickets; 30 and 90 days = their days; open tickets = opened - ended so far."""
    side = facts.rename({f"_{name}": name for name in facts.columns})
    joined = t.left_join(side, [t.account_id == side._account_id, t.day == side._day])
    f = joined.select(*t.columns, **{f"f_{name}": joined[f"_{name}"].fill_null(0) for name in (*COUNTED, "hours")})
    in_30 = ibis.window(group_by=f.account_id, order_by=f.day, preceding=29, following=0)
    in_90 = ibis.window(group_by=f.account_id, order_by=f.day, preceding=support.WINDOW_DAYS - 1, following=0)
    so_far = ibis.window(group_by=f.account_id, order_by=f.day, preceding=None, following=0)
    f = f.mutate(
        sum_30d=f.f_opened.sum().over(in_30),
        sum_90d=f.f_opened.sum().over(in_90),
        sum_resolved=f.f_closed.sum().over(in_90),
        sum_timed=f.f_timed.sum().over(in_90),
        sum_hours=f.f_hours.cast("decimal(18, 6)").sum().over(in_90),
        sum_all=f.f_opened.sum().over(so_far),
        sum_ended=f.f_ended.sum().over(so_far),
    )
    return broken(
        "tickets of a day = the help desk's",
        f,
        KEY,
        tickets_opened=f.tickets_opened == f.f_opened,
        tickets_closed=f.tickets_closed == f.f_closed,
        open_tickets=f.open_tickets == f.sum_all - f.sum_ended,
        tickets_30d=f.tickets_30d == f.sum_30d,
        tickets_90d=f.tickets_90d == f.sum_90d,
        resolved_90d=f.resolved_90d == f.sum_resolved,
        timed_90d=f.timed_90d == f.sum_timed,
        resolution_hours_90d=near(f.resolution_hours_90d, f.sum_hours, within=1e-4),
        lifetime_tickets=f.lifetime_tickets == f.sum_all,
    )
