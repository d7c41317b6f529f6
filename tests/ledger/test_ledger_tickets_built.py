"""Tickets by account and day beside the simulator's own tickets."""

from __future__ import annotations

from ledger_support import AS_OF, Company

TICKETS = """
    select coalesce(account_id, 'unassigned') as account_id, lower(priority) as priority,
        created_at, created_at::date as made, closed_at, closed_at::date as shut
    from ledger.tickets
    union all
    select 'unassigned', priority, created_at, created_at::date, closed_at, closed_at::date
    from staging.stg_hubspot__tickets where is_orphan
"""
"""The tickets that were simulated, and the planted ones of companies that do not exist."""
LIMIT = "case priority when 'urgent' then 1 when 'high' then 3 when 'medium' then 7 when 'low' then 14 end"


def test_tickets_opened_and_closed_by_account_and_day(company: Company) -> None:
    company.compare(
        f"""
        with t as ({TICKETS}), events as (
            select account_id, made as day, 1 as opened, 0 as closed from t
            union all select account_id, shut, 0, 1 from t where shut is not null
        )
        select account_id, day, sum(opened), sum(closed) from events group by all
        """,
        "select account_id, day, tickets_opened, tickets_closed from timeline.ticket_days"
        " where tickets_opened > 0 or tickets_closed > 0",
        least=15,
    )


def test_open_tickets_and_breaches_by_account_and_day(company: Company) -> None:
    company.compare(
        f"""
        with t as ({TICKETS})
        select account_id, day, count(*),
            count(*) filter (date_diff('second', created_at, day + interval 1 day) > 86400 * {LIMIT})
        from t join timeline.days on made <= day and (shut is null or shut > day)
        group by all
        """,
        "select account_id, day, open_tickets, open_breaches from timeline.ticket_days where open_tickets > 0",
        least=20,
    )


def test_windows_of_tickets_by_account_and_day(company: Company) -> None:
    company.compare(
        f"""
        with t as ({TICKETS})
        select account_id, day,
            count(*) filter (made <= day and made > day - 30), count(*) filter (made <= day and made > day - 90),
            count(*) filter (made <= day and made > day - 90 and shut <= day),
            count(*) filter (shut <= day and shut > day - 90)
        from t join timeline.days on made <= day group by all
        having count(*) filter (made > day - 90 or (shut <= day and shut > day - 90)) > 0
        """,
        "select account_id, day, tickets_30d, tickets_90d, created_90d_closed, resolved_90d from timeline.ticket_days"
        " where tickets_90d + resolved_90d > 0",
        least=100,
    )


def test_hours_to_resolution_of_the_company(company: Company) -> None:
    company.compare(
        f"""
        with t as ({TICKETS})
        select count(*), round(sum(date_diff('millisecond', created_at, closed_at)) / 3.6e6, 1)
        from t where shut > date '{AS_OF}' - 90 and closed_at >= created_at
        """,
        f"select sum(timed_90d), round(sum(resolution_hours_90d), 1) from timeline.ticket_days where day = '{AS_OF}'",
    )


def test_every_account_has_every_day_of_its_life(company: Company) -> None:
    """From its creation, or from its first ticket where that came before."""
    company.compare(
        f"""
        with starts as (
            select account_id, created_at::date as day from ledger.accounts
            union all select account_id, made from ({TICKETS})
        )
        select account_id, min(day), date_diff('day', min(day), date '{AS_OF}') + 1 from starts group by 1
        """,
        "select account_id, min(day), count(*) from timeline.ticket_days group by 1",
        least=10,
    )
