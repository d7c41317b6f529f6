"""MRR by account and day, its movements, and the company's revenue by day, against what the sample company paid."""

from __future__ import annotations

import pytest
from ledger_support import AS_OF, Company

SPINE = (
    "(select cast(day as date) as day from (select min(cast(account_created_at as date)) as first from"
    f" staging.stg_app_database__accounts), generate_series(first, date '{AS_OF}', interval 1 day) as s(day))"
)
"""The days of the company, from its first account on."""
PAID = "(select account_id, day, mrr from ledger.account_mrr_daily where mrr > 0)"


def _then(days: int) -> str:
    """MRR by account on a day (``mrr``) and so many days before (``before``), where either is above 0."""
    return f"""(
        select account_id, day, coalesce(n.mrr, 0) as mrr, coalesce(b.mrr, 0) as before
        from {PAID} n full join (select account_id, cast(day + {days} as date) as day, mrr from {PAID}) b
            using (account_id, day)
        where day <= date '{AS_OF}'
    )"""


def _metric(company: Company, ledger: str, columns: str) -> None:
    company.compare(ledger, f"select metric_date, {columns} from metrics.metrics_revenue", least=300)


def test_mrr_of_every_account_on_every_day(company: Company) -> None:
    held = "select account_id, day, mrr from timeline.account_mrr join timeline.days on day >= valid_from"
    company.compare(
        "select account_id, day, mrr from ledger.account_mrr_daily where mrr > 0",
        f"{held} and (day < valid_to or valid_to is null) where mrr > 0",
        least=1000,
    )
    company.compare(
        "select account_id, day from ledger.account_mrr_daily where mrr = 0",
        "select account_id, day from timeline.account_mrr join timeline.days on day >= valid_from"
        " and (day < valid_to or valid_to is null) where mrr = 0 and first_paid_date < day",
        least=0,
    )


def test_the_five_movements_by_account(company: Company) -> None:
    company.compare(
        "select account_id, day, movement, amount from ledger.mrr_movements",
        """
        select account_id, valid_from, case when previous_mrr = 0 and not had_mrr_before then 'new'
            when previous_mrr = 0 then 'reactivation' when mrr = 0 then 'churned'
            when mrr > previous_mrr then 'expansion' else 'contraction' end, abs(mrr - previous_mrr)
        from timeline.account_mrr where mrr != previous_mrr
        """,
        least=20,
    )


@pytest.mark.parametrize("movement", ["new", "expansion", "contraction", "churned", "reactivation"])
def test_the_movements_of_the_company(company: Company, movement: str) -> None:
    company.compare(
        f"select day, sum(amount) from ledger.mrr_movements where movement = '{movement}' group by day",
        f"select metric_date, {movement}_mrr from metrics.metrics_revenue where {movement}_mrr != 0",
        least=1,
    )


def test_the_movements_add_up_to_the_mrr(company: Company) -> None:
    company.compare(
        f"select day, coalesce((select sum(case when movement in ('contraction', 'churned') then -amount else amount"
        f" end) from ledger.mrr_movements m where m.day <= s.day), 0) from {SPINE} s",
        "select metric_date, sum(net_new_mrr) over (order by metric_date) from metrics.metrics_revenue",
        least=300,
    )


def test_mrr_customers_and_concentration_of_every_day(company: Company) -> None:
    _metric(
        company,
        f"""
        select s.day, coalesce(sum(mrr), 0), coalesce(sum(mrr), 0) * 12, count(mrr),
            round(sum(mrr) / count(mrr), 6), median(mrr::double),
            round(sum(mrr) filter (place <= 10) / sum(mrr) * 100, 6)
        from {SPINE} s left join (
            select day, mrr, row_number() over (partition by day order by mrr desc) as place from {PAID}
        ) using (day) group by 1
        """,
        "total_mrr, total_arr, active_customers, round(arpa, 6), median_mrr, round(mrr_top10_share_pct, 6)",
    )


def test_rates_over_thirty_days(company: Company) -> None:
    _metric(
        company,
        f"""
        select s.day, round((sum(mrr) / nullif(sum(before), 0) - 1) * 100, 6),
            round(count(*) filter (before > 0 and mrr = 0) / nullif(count(*) filter (before > 0), 0) * 100, 6),
            round(sum(greatest(before - mrr, 0)) filter (before > 0) / nullif(sum(before), 0) * 100, 6),
            round(sum(greatest(mrr - before, 0)) / nullif(sum(greatest(before - mrr, 0)), 0), 6)
        from {SPINE} s left join {_then(30)} using (day) group by 1
        """,
        "round(mrr_growth_30d_pct, 6), round(customer_churn_rate_30d_pct, 6), round(revenue_churn_rate_30d_pct, 6),"
        " round(quick_ratio_30d, 6)",
    )


def test_lifetime_value_of_every_day(company: Company) -> None:
    _metric(
        company,
        f"""
        select day, round(arpa * case when paid = 0 then null when lost = 0 then 60 else least(60, paid / lost) end, 4)
        from (
            select s.day, sum(mrr) / nullif(count(*) filter (mrr > 0), 0) as arpa, count(*) filter (before > 0) as paid,
                count(*) filter (before > 0 and mrr = 0) as lost
            from {SPINE} s left join {_then(30)} using (day) group by 1
        )
        """,
        "round(ltv, 4)",
    )


def test_retention_over_a_year(company: Company) -> None:
    _metric(
        company,
        f"""
        select s.day, round(sum(mrr) filter (before > 0) / nullif(sum(before), 0) * 100, 6),
            round(sum(least(mrr, before)) / nullif(sum(before), 0) * 100, 6)
        from {SPINE} s left join {_then(365)} using (day) group by 1
        """,
        "round(nrr_12m_pct, 6), round(grr_12m_pct, 6)",
    )


def test_what_was_collected_in_thirty_days(company: Company) -> None:
    cash = """
        select cast(paid_at as date) as day, amount_paid as usd from ledger.invoices where status = 'paid'
        union all select cast(c.created as date), -r.amount
        from ledger.refunds r join ledger.charges c using (charge_id) where c.currency = 'usd'
        union all select cast(paid_at as date), amount_paid_usd from staging.stg_stripe__invoices where is_orphan and paid
        union all select cast(stripe_charge_created_at as date), -refunded_amount_usd
        from staging.stg_stripe__charges where is_orphan
    """
    _metric(
        company,
        f"select s.day, coalesce(sum(usd), 0) from {SPINE} s left join ({cash}) c"
        " on c.day between s.day - 29 and s.day group by 1",
        "collected_30d",
    )


def test_payment_success_of_thirty_days(company: Company) -> None:
    invoices = """
        select cast(coalesce(finalized_at, invoice_created_at) as date) as due, cast(paid_at as date) as settled
        from staging.stg_stripe__invoices where invoice_status not in ('draft', 'unmapped')
    """
    _metric(
        company,
        f"select s.day, round(count(*) filter (settled <= s.day) / nullif(count(due), 0) * 100, 6)"
        f" from {SPINE} s left join ({invoices}) on due between s.day - 29 and s.day group by 1",
        "round(payment_success_rate_30d_pct, 6)",
    )


def test_mrr_in_stripe(company: Company) -> None:
    """Plain SQL over staging: the ledger holds the application's prices, not the items."""
    lives = """
        select stripe_subscription_id, greatest(subscription_start_date, coalesce(trial_end_date, date '1900-01-01'))
            as first, coalesce(ended_at_date, case when subscription_status = 'canceled' then canceled_at_date end) as last
        from staging.stg_stripe__subscriptions where subscription_status not like 'incomplete%'
    """
    _metric(
        company,
        f"""
        select s.day, coalesce(sum(monthly_recurring_revenue), 0) from {SPINE} s left join (
            select * from ({lives}) join staging.stg_stripe__subscription_items using (stripe_subscription_id)
        ) on day >= first and (last is null or day < last) group by 1
        """,
        "mrr_stripe",
    )


def test_stripe_bills_what_the_application_agreed(company: Company) -> None:
    """Without add-ons the twins agree."""
    company.compare(
        "select subscription_id, price from ledger.subscriptions where live_to is null",
        """
        select subscription_id, sum(i.monthly_recurring_revenue) from entity.entity_subscriptions
        join staging.stg_stripe__subscription_items i using (stripe_subscription_id)
        where revenue_type = 'base_plan' and is_live and not i.is_orphan and data_source = 'both' group by 1
        """,
        least=5,
    )


def test_the_last_day_is_the_sum_of_the_subscriptions(company: Company) -> None:
    company.compare(
        "select sum(monthly_recurring_revenue), count(*) filter (monthly_recurring_revenue > 0), sum(stripe_mrr)"
        " from entity.entity_subscriptions",
        "select total_mrr, active_customers, mrr_stripe from metrics.metrics_revenue"
        f" where metric_date = date '{AS_OF}'",
    )
