"""The thirty business questions on the sample company: all are answered, and these answers are the ledger's."""

from __future__ import annotations

import pytest
from ledger_support import Company

from tapdata.catalog.questions import questions

QUERIES = {question.number: question.sql for question in questions()}
LAST = "date '2026-06-30'"
MONTH_ENDS = f"(select distinct day from ledger.account_mrr_daily where day = last_day(day) and day <= {LAST})"
PAID = """(
    select account_id, day, mrr, first from ledger.account_mrr_daily
    join (select account_id, min(day) as first from ledger.account_mrr_daily where mrr > 0 group by 1) using (account_id)
)"""
"""MRR by account and day, with the day it was first above 0."""


def answered(number: int, columns: str, where: str = "true") -> str:
    """Columns of the answer to a question."""
    return f"select {columns} from ({QUERIES[number]}) answer where {where}"


@pytest.mark.parametrize("number", QUERIES)
def test_every_question_has_an_answer(sample_company: Company, number: int) -> None:
    found = sample_company.connection.execute(QUERIES[number])
    names = [column[0] for column in found.description or []]
    rows = found.fetchall()
    assert rows
    assert [name for name, values in zip(names, zip(*rows, strict=True), strict=True) if set(values) == {None}] == []


def test_mrr_and_how_it_moved(sample_company: Company) -> None:
    moved = (
        "select movement, amount from ledger.mrr_movements where day between date '2026-06-01' and date '2026-06-30'"
    )
    sums = ", ".join(
        f"coalesce(sum(amount) filter (movement = '{name}'), 0)"
        for name in ("new", "reactivation", "expansion", "contraction", "churned")
    )
    sample_company.compare(
        f"""
        select (select sum(mrr) from ledger.account_mrr_daily where day = {LAST}),
            (select sum(mrr) from ledger.account_mrr_daily where day = date '2026-05-31'), {sums} from ({moved})
        """,
        answered(1, "mrr, opening_mrr, new_mrr, reactivation_mrr, expansion_mrr, contraction_mrr, churned_mrr"),
    )
    assert sample_company.column("select count(*) > 0 from ledger.mrr_movements where movement = 'churned'") == [True]


def test_net_revenue_retention_by_cohort(sample_company: Company) -> None:
    sample_company.compare(
        f"""
        select year(past.first), count(*), sum(past.mrr), sum(coalesce(now.mrr, 0)),
            sum(case when coalesce(now.mrr, 0) = 0 then past.mrr else 0 end), sum(greatest(now.mrr - past.mrr, 0))
        from {PAID} past left join (from {PAID} where day = {LAST}) now using (account_id)
        where past.day = {LAST} - 365 and past.mrr > 0 group by 1
        """,
        answered(2, "cohort_year, accounts, mrr_then, mrr_now, churned, expansion"),
        least=2,
    )


def test_monthly_churn(sample_company: Company) -> None:
    sample_company.compare(
        f"""
        select cast(date_trunc('month', now.day) as date)::varchar, count(*), count(*) filter (coalesce(paid.mrr, 0) = 0),
            sum(case when coalesce(paid.mrr, 0) = 0 then past.mrr else 0 end)
        from {MONTH_ENDS} now
        join {PAID} past on past.day = cast(date_trunc('month', now.day) as date) - 1 and past.mrr > 0
        left join {PAID} paid on paid.account_id = past.account_id and paid.day = now.day
        where now.day > date '2025-07-01' group by 1
        """,
        answered(3, "month, paying_before, churned_accounts, churned_mrr", "month != 'all'"),
        least=12,
    )


def test_accounts_without_active_users(sample_company: Company) -> None:
    sample_company.compare(
        f"""
        select account_id from staging.stg_app_database__accounts where account_id != '0'
        except select account_id from ledger.sessions_daily where day > {LAST} - 30
        """,
        answered(6, "account_id"),
        least=5,
    )


def test_health_bands_hold_every_paying_account(sample_company: Company) -> None:
    sample_company.compare(
        f"""
        select (select count(*) from {PAID} where day = {LAST} and mrr > 0),
            (select sum(mrr) from ledger.account_mrr_daily where day = {LAST}),
            (select count(*) from {PAID} where day = {LAST} - 90 and mrr > 0)
        """,
        answered(8, "sum(accounts_today), sum(mrr_today), sum(paying_90_days_ago)"),
    )


def test_cohorts(sample_company: Company) -> None:
    at = "date_diff('month', date_trunc('month', first), date_trunc('month', day))"
    sample_company.compare(
        f"""
        select cohort, count(distinct account_id),
            round(100.0 * count(*) filter (age = 6 and mrr > 0) / count(distinct account_id), 6)
        from (
            select account_id, cast(date_trunc('month', first) as date) as cohort, {at} as age, mrr
            from {PAID} semi join {MONTH_ENDS} ends using (day) where day >= first
        ) where cohort <= date '2025-12-01' group by 1
        """,
        answered(
            9, "account_cohort_month, accounts, round(month_6_pct, 6)", "account_cohort_month <= date '2025-12-01'"
        ),
        least=12,
    )


def test_every_model_shares_out_every_conversion(sample_company: Company) -> None:
    models = ("first_touch", "last_touch", "linear", "time_decay", "position_based")
    total = "(select count(*)::double from ledger.conversions)"
    sample_company.compare(
        f"select {', '.join([total] * len(models))}",
        answered(12, ", ".join(f"round(sum({name}), 6)" for name in models)),
    )


def test_lost_deals(sample_company: Company) -> None:
    orphans = "select key from ledger.planted where \"table\" = 'hubspot_deals' and hazard = 'orphan'"
    sample_company.compare(
        "select count(*), sum(amount) from (select amount from ledger.deals where outcome = 'lost' union all"
        f" select deal_amount from staging.stg_hubspot__deals where is_lost and hubspot_deal_id in ({orphans}))",
        answered(19, "sum(deals)::bigint, sum(amount)"),
    )
    sample_company.compare(
        "select competitor, count(*) from staging.stg_hubspot__deals where standardized_stage = 'Closed Lost'"
        " and competitor is not null group by 1",
        answered(19, "competitor, sum(deals)::bigint", "competitor != 'none named' group by 1"),
    )


def test_active_users(sample_company: Company) -> None:
    def users(days: int) -> str:
        return f"(select count(distinct user_id) from ledger.sessions_daily where day > {LAST} - {days})"

    sample_company.compare(
        f"select {users(1)}, {users(7)}, {users(30)}",
        answered(20, "daily_active_users, weekly_active_users, monthly_active_users", f"metric_date = {LAST}"),
    )


def test_expansion_by_feature(sample_company: Company) -> None:
    sample_company.compare(
        f"""
        select feature, sum(amount)
        from (select distinct feature, account_id from ledger.feature_use_daily where day > {LAST} - 30)
        join ledger.mrr_movements m using (account_id)
        where movement = 'expansion' and m.day > {LAST} - 365 group by 1
        """,
        answered(22, "feature_name, expansion_mrr_12m", "expansion_mrr_12m > 0"),
        least=20,
    )


def test_pours_by_venue(sample_company: Company) -> None:
    truth = f"""(
        select location_id, sum(pours) as pours, sum(volume_ml) / 1000 as litres
        from ledger.pours_hourly join ledger.devices using (device_id) where hour >= {LAST} - 29
            and account_id not in (select account_id from {PAID} group by 1 having max(mrr) filter (day = {LAST}) = 0)
        group by 1 having sum(pours) > 0
    )"""
    built = answered(27, "location_id, pours_30d, pour_volume_liters_30d", "pours_30d > 0")
    sample_company.compare(
        f"select location_id, pours::bigint from {truth}",
        answered(27, "location_id, pours_30d", "pours_30d > 0"),
        least=20,
    )
    far = f"select * from ({built}) join {truth} truth using (location_id) where abs(pour_volume_liters_30d - litres) > 0.01"
    assert sample_company.rows(far) == []


def test_tickets(sample_company: Company) -> None:
    planted = "select count(*) from ledger.planted where \"table\" = 'hubspot_tickets' and hazard = 'orphan'"
    sample_company.compare(
        f"select count(*) + ({planted}) from ledger.tickets", answered(29, "sum(tickets)::bigint"), least=1
    )
    sample_company.compare(
        "select size, count(*) filter (closed_at is null), round(avg(epoch(closed_at - created_at) / 3600), 2)"
        " from ledger.tickets join (select account_id, customer_tier_name as size from entity.entity_customers)"
        " using (account_id) where size is not null group by 1",
        answered(29, "size, open_tickets::bigint, round(avg_hours_to_close, 2)", "size != 'unknown'"),
        least=3,
    )
