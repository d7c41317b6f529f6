import ibis

from tapdata.logic import calendar, engagement, periods, support
from tapdata.model import Table, model


@model(
    grain=("account_id", "day"),
    columns={
        "account_id": "Account; unassigned for the tickets that reach no account.",
        "day": "Day, UTC: from the account's creation or first ticket, whichever is earlier, to as_of.",
        "tickets_opened": "Tickets created.",
        "tickets_closed": "Tickets closed.",
        "open_tickets": "Tickets open at the end of the day.",
        "open_urgent_tickets": "Of these, urgent.",
        "open_breaches": "Of these, open longer than their priority allows.",
        "tickets_30d": "Tickets created in 30 days.",
        "tickets_90d": "Tickets created in 90 days.",
        "created_90d_closed": "Tickets created in 90 days and closed by the end of the day.",
        "resolved_90d": "Tickets closed in 90 days.",
        "timed_90d": "Of these, with a known duration: not closed before they were created.",
        "resolution_hours_90d": "Time from creation to closing, hours, sum over the tickets of timed_90d.",
        "lifetime_tickets": "Tickets created by the end of the day.",
    },
)
def ticket_days(days: Table, stg_app_database__accounts: Table, stg_hubspot__tickets: Table) -> Table:
    """One row per account and day of its life; account unassigned holds what reaches none, so all add up to the company.

    Without the anonymous account.
    """
    accounts = stg_app_database__accounts
    accounts = accounts.filter(accounts.account_id != engagement.ANONYMOUS)
    changes = support.events(stg_hubspot__tickets, accounts)
    firsts = ibis.union(
        accounts.select("account_id", start=periods.day(accounts.account_created_at)),
        changes.select("account_id", start=changes.day),
    )
    firsts = firsts.group_by("account_id").agg(start=firsts.start.min())
    t = calendar.days_of(firsts, days, start="start").left_join(changes, ["account_id", "day"])
    t = t.select("account_id", "day", **{name: t[name].fill_null(0) for name in support.CHANGES})
    so_far = ibis.window(group_by=t.account_id, order_by=t.day, preceding=None, following=0)
    in_30 = ibis.window(group_by=t.account_id, order_by=t.day, preceding=29, following=0)
    in_90 = ibis.window(group_by=t.account_id, order_by=t.day, preceding=support.WINDOW_DAYS - 1, following=0)
    return t.select(
        "account_id",
        "day",
        tickets_opened=t.opened,
        tickets_closed=t.closed,
        open_tickets=t.open.sum().over(so_far),
        open_urgent_tickets=t.urgent.sum().over(so_far),
        open_breaches=t.breach.sum().over(so_far),
        tickets_30d=t.opened.sum().over(in_30),
        tickets_90d=t.opened.sum().over(in_90),
        created_90d_closed=t.settled.sum().over(so_far),
        resolved_90d=t.closed.sum().over(in_90),
        timed_90d=t.timed.sum().over(in_90),
        resolution_hours_90d=t.resolution_ms.sum().over(in_90).cast("float64") / support.MILLISECONDS_PER_HOUR,
        lifetime_tickets=t.opened.sum().over(so_far),
    )
