"""Customers and subscriptions as built, their history and their months, against what the sample company agreed and paid."""

from __future__ import annotations

from ledger_support import AS_OF, Company

LAST = f"(select account_id, mrr from ledger.account_mrr_daily where day = date '{AS_OF}' and mrr > 0)"
REAL = "(select * from entity.entity_subscriptions where data_source != 'stripe_only' and not is_orphan)"
ENDS = (
    "(select cast(last_day(d) as date) as day"
    f" from generate_series(date '2020-01-01', date '{AS_OF}', interval 1 month) s(d))"
)
SOUND = "(select subscription_id from staging.stg_app_database__subscriptions where not invalid_date_range)"


def test_every_subscription_of_the_application_once(company: Company) -> None:
    company.compare(
        "select subscription_id, account_id, price, billing_cycle, live_from, live_to, live_to - live_from"
        " from ledger.subscriptions",
        f"""
        select subscription_id, account_id, monthly_price, billing_interval, subscription_started_at, ended_at,
            lifetime_days
        from {REAL} semi join {SOUND} using (subscription_id)
        """,
        least=10,
    )


def test_mrr_of_subscriptions_and_customers(company: Company) -> None:
    company.compare(
        f"select account_id, mrr from {LAST}",
        "select account_id, sum(monthly_recurring_revenue) from entity.entity_subscriptions group by 1"
        " having sum(monthly_recurring_revenue) > 0",
        least=5,
    )
    company.compare(
        f"select account_id, mrr, mrr * 12 from {LAST}",
        "select account_id, monthly_recurring_revenue, annual_recurring_revenue"
        " from intermediate.int_customers__core where monthly_recurring_revenue > 0",
        least=5,
    )


def test_what_ended_was_left_or_replaced(company: Company) -> None:
    company.compare(
        """
        select subscription_id, exists(from ledger.account_mrr_daily d
            where d.account_id = s.account_id and d.day = s.live_to and d.mrr > 0)
        from ledger.subscriptions s where live_to > live_from
        """,
        f"select subscription_id, is_replaced from {REAL} where lifetime_days > 0 and has_churned = not is_replaced",
        least=5,
    )


def test_customers_trials_and_first_payments(company: Company) -> None:
    company.compare(
        "select account_id, first_paid, trial_end from ledger.accounts",
        "select account_id, first_paid_date, trial_end_date from intermediate.int_customers__core",
        least=20,
    )
    company.compare(
        f"select account_id from ledger.accounts where trial_end > date '{AS_OF}'",
        "select account_id from intermediate.int_customers__core where is_trial_account",
        least=0,
    )
    company.compare(
        "select account_id, count(*) from ledger.locations group by 1",
        "select account_id, total_locations from intermediate.int_customers__core where total_locations > 0",
        least=15,
    )


def test_customers_that_left(company: Company) -> None:
    company.compare(
        "select account_id from ledger.accounts where first_paid is not null"
        f" and account_id not in (select account_id from {LAST})",
        "select account_id from intermediate.int_customers__core where has_churned",
        least=3,
    )


def test_what_accounts_paid_to_date(company: Company) -> None:
    company.compare(
        """
        select account_id, sum(usd) from (
            select account_id, amount_paid as usd from ledger.invoices
            union all select r.account_id, -r.amount from ledger.refunds r join ledger.charges using (charge_id)
            where currency = 'usd'
        ) group by 1
        """,
        """
        select account_id, sum(lifetime_value) from entity.entity_subscriptions s
        where account_id in (select account_id from ledger.accounts) and lifetime_value is not null group by 1
        """,
        least=5,
    )


def test_payments_of_each_subscription(company: Company) -> None:
    company.compare(
        """
        select subscription_id, count(*), count(*) filter (status = 'paid'),
            round(count(*) filter (status = 'paid') / count(*) * 100, 6), max(cast(paid_at as date))
        from ledger.invoices where status != 'draft' group by 1
        """,
        """
        select stripe_subscription_id, total_invoices, paid_invoices, round(payment_success_rate, 6), last_payment_date
        from entity.entity_subscriptions s where stripe_subscription_id in
            (select subscription_id from ledger.invoices where status != 'draft') and total_invoices is not null
        """,
        least=10,
    )


def test_history_moves_the_mrr_of_accounts_as_it_moved(company: Company) -> None:
    company.compare(
        "select account_id, day, case when movement in ('contraction', 'churned') then -amount else amount end"
        " from ledger.mrr_movements",
        "select account_id, valid_from, sum(mrr_change_amount) from entity.entity_subscriptions_history"
        " group by all having sum(mrr_change_amount) != 0",
        least=20,
    )
    company.compare(
        "select account_id, day, movement from ledger.mrr_movements where movement in ('churned', 'reactivation')",
        """
        select account_id, valid_from, case change_type when 'churn' then 'churned' else change_type end
        from entity.entity_subscriptions_history where change_type in ('churn', 'reactivation') and account_id in
            (select account_id from ledger.accounts)
        """,
        least=3,
    )


def test_history_has_no_gaps_and_no_overlaps(company: Company) -> None:
    table = "entity.entity_subscriptions_history"
    broken = f"""
        select subscription_id from (
            select *, lead(valid_from) over (partition by subscription_id order by valid_from) as following from {table}
        ) where valid_to is distinct from following or is_current != (valid_to is null) or valid_to <= valid_from
    """
    assert company.rows(broken) == []
    company.compare(
        "select subscription_id, subscription_status, monthly_recurring_revenue from entity.entity_subscriptions"
        " where coalesce(least(trial_start_date, subscription_started_at), subscription_started_at) is not null",
        f"select subscription_id, subscription_status, monthly_recurring_revenue from {table} where is_current",
        least=20,
    )


def test_conversions_and_trials_are_those_of_the_accounts(company: Company) -> None:
    company.compare(
        "select account_id, first_paid from ledger.accounts where first_paid is not null",
        """
        select account_id, min(valid_from) from entity.entity_subscriptions_history
        where change_type in ('conversion', 'new') and monthly_recurring_revenue > 0 group by 1
        """,
        least=10,
    )


def test_months_add_up_to_the_accounts(company: Company) -> None:
    months = "entity.entity_subscriptions_monthly"
    company.compare(
        f"select account_id, day, mrr from ledger.account_mrr_daily join {ENDS} using (day) where mrr > 0",
        f"select account_id, month_end_date, sum(monthly_recurring_revenue) from {months} group by all"
        " having sum(monthly_recurring_revenue) > 0",
        least=50,
    )
    company.compare(
        f"""
        select account_id, day, greatest(mrr - before, 0) * (before > 0)::int, greatest(before - mrr, 0) * (mrr > 0)::int,
            before * (mrr = 0)::int, mrr * (before = 0 and first < date_trunc('month', day))::int,
            mrr * (before = 0 and first >= date_trunc('month', day))::int
        from (
            select account_id, day, coalesce(n.mrr, 0) as mrr, coalesce(b.mrr, 0) as before from
            (select account_id, day, mrr from ledger.account_mrr_daily join {ENDS} using (day)) n full join
            (select account_id, cast(last_day(day + 1) as date) as day, mrr from ledger.account_mrr_daily
                join {ENDS} using (day)) b using (account_id, day)
        ) join (select account_id, min(day) as first from ledger.account_mrr_daily where mrr > 0 group by 1)
            using (account_id)
        where mrr != before and day <= date '{AS_OF}'
        """,
        f"""
        select account_id, month_end_date, sum(expansion_mrr), sum(contraction_mrr), sum(churned_mrr),
            sum(reactivation_mrr), sum(new_mrr) from {months} group by all
        having sum(expansion_mrr + contraction_mrr + churned_mrr + reactivation_mrr + new_mrr) != 0
        """,
        least=15,
    )


def test_months_are_complete_and_of_every_subscription(company: Company) -> None:
    company.compare(
        f"select subscription_id, day from ledger.subscriptions join {ENDS}"
        f" on day >= live_from and day <= date '{AS_OF}'",
        """
        select subscription_id, month_end_date from entity.entity_subscriptions_monthly
        where subscription_id in (select subscription_id from ledger.subscriptions)
        """,
        least=100,
    )
