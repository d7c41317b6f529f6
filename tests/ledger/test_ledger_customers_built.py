"""Accounts by day, of today, by week and by period, beside the ledger and beside plain SQL over other tables."""

from __future__ import annotations

from ledger_support import Company

AS_OF = "date '2026-06-30'"
DAILY = "entity.entity_customers_daily"


def test_mrr_of_every_account_and_day(company: Company) -> None:
    company.compare(
        "select account_id, day, mrr from ledger.account_mrr_daily where mrr > 0",
        f"select account_id, snapshot_date, monthly_recurring_revenue from {DAILY} where monthly_recurring_revenue > 0",
        least=500,
    )


def test_movements_of_every_account_and_day(company: Company) -> None:
    kinds = ("new", "expansion", "contraction", "churned", "reactivation")
    company.compare(
        "select account_id, day, movement, amount from ledger.mrr_movements",
        " union all ".join(
            f"select account_id, snapshot_date, '{kind}', {kind}_mrr from {DAILY} where {kind}_mrr > 0"
            for kind in kinds
        ),
        least=10,
    )


def test_every_account_has_every_day_of_its_life(company: Company) -> None:
    company.compare(
        "select account_id, cast(account_created_at as date), count(*) from staging.stg_app_database__accounts,"
        f" range(4000) r(n) where account_id <> '0' and cast(account_created_at as date) + cast(n as int) <= {AS_OF}"
        " group by all",
        f"select account_id, cast(created_at as date), count(*) from {DAILY}"
        " where snapshot_date >= cast(created_at as date) group by all",
        least=10,
    )


def test_the_last_day_is_today(company: Company) -> None:
    shared = [
        name
        for (name,) in company.rows(
            "select column_name from information_schema.columns where table_name = 'entity_customers_daily'"
            " and column_name in (select column_name from information_schema.columns where table_name = 'entity_customers')"
        )
    ]
    assert len(shared) > 60
    chosen = ", ".join(shared)
    company.compare(
        f"select {chosen} from {DAILY} where snapshot_date = {AS_OF}", f"select {chosen} from entity.entity_customers",
        least=10,
    )  # fmt: skip


def test_health_follows_from_the_components(company: Company) -> None:
    weights = {"engagement": 30, "device": 20, "revenue": 20, "support": 15, "adoption": 15}
    total = " + ".join(f"coalesce({name}_component * {weight}, 0)" for name, weight in weights.items())
    applied = " + ".join(f"if({name}_component is null, 0, {weight})" for name, weight in weights.items())
    company.compare(
        f"select account_id, snapshot_date, round(({total}) / ({applied}), 6) from {DAILY}",
        f"select account_id, snapshot_date, round(customer_health_score, 6) from {DAILY}",
        least=500,
    )
    for name in weights:
        assert company.column(f"select count(distinct {name}_component) > 1 from {DAILY}") == [True]


def test_the_revenue_component_from_the_ledger(company: Company) -> None:
    company.compare(
        """
        select d.account_id, d.snapshot_date, case
            when coalesce(now.mrr, 0) = 0 then 0
            when coalesce(old.mrr, 0) > 0
            then round(50 + 50 * greatest(-1, least(1, cast(now.mrr - old.mrr as double) / cast(old.mrr as double))), 6)
        end
        from entity.entity_customers_daily d
        left join ledger.account_mrr_daily now on now.account_id = d.account_id and now.day = d.snapshot_date
        left join ledger.account_mrr_daily old on old.account_id = d.account_id and old.day = d.snapshot_date - 90
        """,
        f"select account_id, snapshot_date, round(revenue_component, 6) from {DAILY}",
        least=500,
    )


def test_active_users_from_the_ledger(company: Company) -> None:
    """Of accounts and users that exist."""
    days = f"(select distinct snapshot_date as day from {DAILY} where snapshot_date > {AS_OF} - 45)"
    company.compare(
        f"""
        select u.account_id, d.day, count(distinct s.user_id)
        from {days} d join ledger.sessions_daily s on s.day between d.day - 29 and d.day
        join staging.stg_app_database__users u on u.user_id = s.user_id and not u.is_orphan
        where u.user_id <> '0' and u.account_id <> '0' group by all
        """,
        f"select account_id, snapshot_date, active_users_30d from {DAILY} join {days} on day = snapshot_date"
        " where active_users_30d > 0",
        least=50,
    )


def test_adoption_from_usage(company: Company) -> None:
    company.compare(
        f"""
        with uses as (
            select coalesce(u.account_id, f.account_id) as account_id, f.feature_name, f.usage_date
            from staging.stg_app_database__feature_usage f
            left join staging.stg_app_database__users u using (user_id)
            where not f.is_orphan and not f.is_anonymous
        ), catalogue as (select feature_name, min(usage_date) as first from uses group by 1)
        select account_id, snapshot_date, count(distinct feature_name),
            (select count(*) from catalogue where first <= snapshot_date)
        from {DAILY} d join uses using (account_id)
        where usage_date between snapshot_date - 29 and snapshot_date and snapshot_date > {AS_OF} - 20
        group by all
        """,
        f"select account_id, snapshot_date, features_used_30d, cast(round(100 * features_used_30d / adoption_component)"
        f" as bigint) from {DAILY} where features_used_30d > 0 and snapshot_date > {AS_OF} - 20",
        least=20,
    )


def test_churn_risk_by_the_rules(company: Company) -> None:
    known = "snapshot_date >= (select min(event_date) from staging.stg_app_database__tap_events)"
    fewer = f"(controllers_in_service > 0 and {known} and device_events_30d < {{}})"
    idle = "days_since_last_activity"
    company.compare(
        f"""
        select account_id, snapshot_date, greatest(15.0, if(is_canceled, 100, 0),
            if(coalesce(is_delinquent, false) and {fewer.format(10)}, 95, 0), if({fewer.format(1)}, 90, 0),
            if({idle} > 60 and {fewer.format(50)}, 85, 0), if({idle} > 30 and {fewer.format(100)}, 70, 0),
            if(customer_health_score < 30, 65, 0), if({fewer.format(100)}, 55, 0), if({idle} > 14, 40, 0),
            if(customer_health_score < 60, 30, 0)) from {DAILY}
        """,
        f"select account_id, snapshot_date, churn_risk_score from {DAILY}",
        least=500,
    )
    assert len(company.column(f"select distinct churn_risk_score from {DAILY}")) >= 5


def test_canceled_accounts_are_those_whose_revenue_ended(company: Company) -> None:
    company.compare(
        f"select account_id, coalesce(max(mrr) filter (day = {AS_OF}), 0) = 0"
        " from ledger.account_mrr_daily group by 1 having max(mrr) > 0",
        "select account_id, is_canceled from entity.entity_customers where first_paid_date is not null",
        least=5,
    )


def test_weeks_are_the_days(company: Company) -> None:
    company.compare(
        f"""
        select account_id, cast(date_trunc('week', snapshot_date) as date), max(snapshot_date), count(*),
            sum(new_mrr), sum(expansion_mrr), sum(contraction_mrr), sum(churned_mrr), sum(reactivation_mrr),
            sum(device_events), arg_max(monthly_recurring_revenue, snapshot_date),
            arg_max(customer_health_score, snapshot_date), dayofweek(max(snapshot_date)) = 0
        from {DAILY} group by 1, 2
        """,
        """
        select account_id, week_start_date, week_end_date, days_in_week, new_mrr, expansion_mrr, contraction_mrr,
            churned_mrr, reactivation_mrr, device_events, monthly_recurring_revenue, customer_health_score, is_complete_week
        from entity.entity_customers_weekly
        """,
        least=100,
    )
    wrong = "opening_mrr + net_new_mrr <> monthly_recurring_revenue"
    assert company.column(f"select count(*) from entity.entity_customers_weekly where {wrong}") == [0]


def test_history_has_no_gaps_and_holds_on_every_day(company: Company) -> None:
    tracked = "customer_status, customer_tier, plan_tier, paying_status, monthly_recurring_revenue, health_band, churn_risk_band"
    company.compare(
        f"select account_id, snapshot_date, {tracked} from {DAILY}",
        f"""
        select h.account_id, d.snapshot_date, {", ".join(f"h.{name.strip()}" for name in tracked.split(","))}
        from {DAILY} d join entity.entity_customers_history h on h.account_id = d.account_id
            and d.snapshot_date >= h.valid_from and d.snapshot_date < coalesce(h.valid_to, date '9999-01-01')
        """,
        least=500,
    )
    assert company.column("select count(*) - count(distinct account_id) from entity.entity_customers_history"
                          " where is_current") == [0]  # fmt: skip
    assert len(company.column("select distinct change_type from entity.entity_customers_history")) >= 4


def test_accounts_add_up_to_the_company(company: Company) -> None:
    company.compare(
        "select day, sum(mrr), count(*) from ledger.account_mrr_daily where mrr > 0 group by 1",
        "select metric_date, total_mrr, active_customers from metrics.metrics_unified where active_customers > 0",
        least=50,
    )
    company.compare(
        f"""
        select snapshot_date, sum(net_new_mrr),
            count(*) filter (monthly_recurring_revenue > 0 and churn_risk_score > 60)
        from {DAILY} group by 1
        """,
        "select metric_date, net_new_mrr, customers_at_risk from metrics.metrics_unified",
        least=100,
    )
    means = f"select snapshot_date, avg(customer_health_score) as mean from {DAILY} where is_active group by 1"
    far = company.column(
        f"select count(*) from metrics.metrics_unified left join ({means}) on snapshot_date = metric_date"
        " where avg_customer_health is distinct from mean and abs(avg_customer_health - mean) > 1e-5"
    )
    assert far == [0]
    assert company.column("select count(avg_customer_health) > 100 from metrics.metrics_unified") == [True]


def test_key_figures_of_other_days_stand_beside_todays(company: Company) -> None:
    company.compare(
        "select u.metric_date, u.total_mrr, w.total_mrr, m.total_mrr, u.mau - m.mau from metrics.metrics_unified u"
        " left join metrics.metrics_unified w on w.metric_date = u.metric_date - 7"
        " left join metrics.metrics_unified m on m.metric_date = u.metric_date - 30",
        """
        select a.metric_date, cast(a.current_value as decimal(18, 2)), cast(a.value_7d_ago as decimal(18, 2)),
            cast(a.value_30d_ago as decimal(18, 2)), cast(b.change_30d as bigint)
        from metrics.metrics_api a join metrics.metrics_api b using (metric_date)
        where a.metric_name = 'total_mrr' and b.metric_name = 'mau'
        """,
        least=100,
    )
    company.compare(
        f"select metric_name, current_value, value_30d_ago from metrics.metrics_api where metric_date = {AS_OF}",
        "select metric_name, current_value, previous_value from metrics.metrics_company_overview",
        least=20,
    )


def test_the_long_form_repeats_the_tables(company: Company) -> None:
    company.compare(
        "select account_id, metric_date, round(customer_health_score, 6) from metrics.metrics_customer_success",
        "select entity_id, metric_date, round(metric_value, 6) from metrics.metrics_unified_domains"
        " where entity_type = 'account' and metric_name = 'customer_health_score'",
        least=500,
    )
    company.compare(
        "select metric_name, metric_date, current_value from metrics.metrics_api where current_value is not null",
        "select metric_name, metric_date, metric_value from metrics.metrics_unified_domains where entity_type = 'company'",
        least=500,
    )


def test_customer_success_is_told_of_active_and_trial_accounts(company: Company) -> None:
    company.compare(
        "select account_id from staging.stg_app_database__accounts where account_id <> '0'"
        " and (account_status in ('active', 'trial') or account_id in (select account_id"
        f" from ledger.account_mrr_daily where day = {AS_OF} and mrr > 0))",
        "select account_id from mart.mart_customer_success__health",
        least=5,
    )
