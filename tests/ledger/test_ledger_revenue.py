"""Subscriptions, and the monthly recurring revenue that follows from them."""

from __future__ import annotations

from ledger_support import Company

DAYS = (
    "(select cast(first + cast(round(n * (last - first) / 19.0) as int) as date) as day"
    " from (select min(day) as first, max(day) as last from ledger.account_mrr_daily), range(20) r(n))"
)
"""Twenty days spread over the years, the first and the last one among them."""


def _mrr(rows: str, days: str) -> str:
    """Revenue by account and day: of the rows live that day the latest start counts, then the later creation, the id."""
    return f"""
        select account_id, day, arg_max(monthly_price, (start_date, subscription_created_at, subscription_id)) as mrr
        from {rows} join {days} d on start_date <= day and (end_date is null or day < end_date) group by all
    """


def test_subscriptions(company: Company) -> None:
    company.compare(
        "select subscription_id, account_id, plan, price, billing_cycle, live_from, live_to, created_at"
        " from ledger.subscriptions",
        """
        select subscription_id, account_id, plan_name, monthly_price, billing_cycle, start_date,
            case when end_date <= date '2026-06-30' then end_date end, subscription_created_at
        from staging.stg_app_database__subscriptions where not is_orphan and not invalid_date_range
        """,
        least=10,
    )


def test_live_rows(company: Company) -> None:
    company.compare(
        "select subscription_id, price from ledger.subscriptions where live_to is null",
        "select subscription_id, normalized_mrr from staging.stg_app_database__subscriptions"
        " where is_live and not is_orphan",
        least=5,
    )


def test_periods_that_end_before_they_start_are_those_planted(company: Company) -> None:
    table = "staging.stg_app_database__subscriptions"
    found = company.column(f"select subscription_id as id from {table} where invalid_date_range order by id")
    assert found == company.planted("app_database_subscriptions", "end_before_start")
    assert company.column(f"select subscription_id from {table} where invalid_date_range and is_live") == []


def test_mrr_as_of(company: Company) -> None:
    company.compare(
        "select account_id, mrr from ledger.account_mrr_daily where day = date '2026-06-30' and mrr > 0",
        """
        select account_id, arg_max(normalized_mrr, (start_date, subscription_created_at, subscription_id))
        from staging.stg_app_database__subscriptions where is_live and not is_orphan group by 1
        """,
        least=5,
    )


def test_mrr_over_the_years(company: Company) -> None:
    assert company.rows(f"select count(distinct day) from {DAYS}") == [(20,)]
    company.compare(
        f"select account_id, day, mrr from ledger.account_mrr_daily join {DAYS} using (day) where mrr > 0",
        _mrr("(from staging.stg_app_database__subscriptions where not is_orphan)", DAYS),
        least=60,
    )


def test_nothing_is_paid_on_days_without_revenue(company: Company) -> None:
    lapsed = "select account_id, day from ledger.account_mrr_daily where mrr = 0"
    paid = _mrr("staging.stg_app_database__subscriptions", "(select distinct day from ledger.account_mrr_daily)")
    assert company.rows(f"select account_id, day from ({paid}) semi join ({lapsed}) using (account_id, day)") == []
    if company.is_clean:
        assert company.rows(f"select count(*) > 30 from ({lapsed})") == [(True,)]
