"""Adoption of features by day, month and account against what the ledger says was used, by plain SQL."""

from __future__ import annotations

import pytest
from ledger_support import Company

DAYS = "(select distinct day from timeline.feature_days where day(day) % 4 = 0 or day = date '2026-06-30')"
USED = "ledger.feature_use_daily"
RECENT = f"{DAYS} d join {USED} u on u.day <= d.day and u.day > d.day - 30"
PLANS = ("enterprise", "business", "professional", "starter")
HELD = """(
    select account_id, d.day, arg_max(lower(plan), (live_from, created_at, subscription_id)) as plan
    from ledger.subscriptions join (select distinct day from timeline.feature_days) d
        on live_from <= d.day and (live_to is null or d.day < live_to)
    group by all
)"""
"""The plan of an account on each day with usage."""

FIRST = f"""(
    select feature, account_id, first as first_use, min(day) filter (day >= first + 30) as returned_on
    from (select *, min(day) over (partition by feature, account_id) as first from {USED}) group by all
)"""
"""When an account first used a feature, and when it came back 30 or more days later."""


def test_who_used_it_in_30_days(company: Company) -> None:
    company.compare(
        f"select feature, d.day, count(distinct user_id), count(distinct account_id) from {RECENT} group by all",
        f"select feature_name, day, users_using, accounts_using from timeline.feature_days join {DAYS} using (day)"
        " where users_using + accounts_using > 0",
        least=50,
    )


@pytest.mark.parametrize("who", ["user", "account"])
def test_adoption_rates(company: Company, who: str) -> None:
    active = f"""(
        select distinct d.day, {who}_id from {DAYS} d join ledger.sessions_daily s on s.day <= d.day and s.day > d.day - 30
    )"""
    company.compare(
        f"""
        with active as {active},
            whole as (select day, count(*) as n from active group by 1),
            part as (
                select feature, d.day, count(distinct {who}_id) as n
                from {RECENT} semi join active a on a.day = d.day and a.{who}_id = u.{who}_id group by all
            )
        select feature, day, round(100.0 * part.n / whole.n, 9) from part join whole using (day)
        """,
        f"select feature_name, day, round({who}_adoption_rate, 9) from timeline.feature_days join {DAYS} using (day)"
        f" where {who}_adoption_rate > 0",
        least=50,
    )
    assert company.column(f"select max({who}_adoption_rate) <= 100 from timeline.feature_days") == [True]


def test_active_users_are_those_of_the_company(company: Company) -> None:
    company.compare(
        "select date, monthly_active_users from metrics.metrics_product_analytics"
        " semi join timeline.feature_days on day = date",
        "select distinct day, active_users from timeline.feature_days",
    )


def test_adopters_by_plan_and_what_they_pay(company: Company) -> None:
    by_plan = ", ".join(f"count(*) filter (plan = '{plan}')" for plan in PLANS)
    company.compare(
        f"""
        select feature, day, {by_plan}, sum(coalesce(mrr, 0))
        from (select distinct feature, d.day, account_id from {RECENT})
        left join {HELD} held using (account_id, day) left join ledger.account_mrr_daily using (account_id, day)
        group by all
        """,
        f"select feature_name, day, {', '.join(f'{plan}_adopters' for plan in PLANS)}, estimated_revenue_impact"
        f" from timeline.feature_days join {DAYS} using (day) where accounts_using > 0",
        least=50,
    )


def test_stickiness(company: Company) -> None:
    rates = ", ".join(
        f"round(100.0 * count(*) filter (returned_on <= d.day{only}) / nullif(count(*) filter (true{only}), 0), 9)"
        for only in ("", *(f" and plan = '{plan}'" for plan in PLANS))
    )
    built = ", ".join(f"round({name}stickiness_rate, 9)" for name in ("", *(f"{plan}_" for plan in PLANS)))
    company.compare(
        f"""
        select feature, d.day, {rates}
        from {DAYS} d join {FIRST} f on f.first_use + 30 <= d.day
        left join {HELD} held on held.account_id = f.account_id and held.day = f.first_use
        group by all
        """,
        f"select feature_name, day, {built} from timeline.feature_days join {DAYS} using (day) where stickiness_rate is not null",
        least=0 if company.name in ("messy", "clean") else 100,  # those used their product for less than 30 days
    )


def test_value_score(company: Company) -> None:
    company.compare(
        """
        select feature_name, day,
            4 * least(enterprise_adopters, 10)
            + case when pay > 500 then 40 when pay > 200 then 30 when pay > 100 then 20 when pay > 0 then 10 else 0 end
            + case when sticky > 80 then 20 when sticky > 60 then 15 when sticky > 40 then 10 when sticky > 20 then 5
                else 0 end
        from (
            select *, estimated_revenue_impact / nullif(accounts_using, 0) as pay, coalesce(stickiness_rate, 0) as sticky
            from timeline.feature_days
        )
        """,
        "select feature_name, day, feature_value_score from timeline.feature_days",
        least=50,
    )


def test_volume_and_catalogue(company: Company) -> None:
    usage = "staging.stg_app_database__feature_usage"
    company.compare(
        f"""
        select feature_name, day, count(*) filter (usage_date = day), count(*) filter (usage_date > day - 30),
            count(*), sum(usage_count), count(distinct usage_date), min(usage_date), max(usage_date)
        from {DAYS} d join {usage} on usage_date <= day group by all
        """,
        "select feature_name, day, usage_events, events_30d, lifetime_events, lifetime_uses, days_with_usage,"
        f" first_usage_date, last_usage_date from timeline.feature_days join {DAYS} using (day)",
        least=50,
    )
    company.compare(
        f"select day, count(distinct feature_name) from {DAYS} d join {usage} on usage_date <= day group by 1",
        f"select distinct day, catalogue_size from timeline.feature_days join {DAYS} using (day)",
    )


def test_the_current_table(company: Company) -> None:
    recorded = "(select min(usage_date) from staging.stg_app_database__feature_usage)"
    told = f"first_use >= created_at::date and created_at::date >= {recorded}"
    company.compare(
        f"""
        select feature, count(distinct user_id), count(distinct account_id) from {USED} group by 1
        """,
        "select feature_name, lifetime_users, lifetime_accounts from entity.entity_features",
        least=20,
    )
    company.compare(
        f"""
        select feature, round(avg(first_use - created_at::date) filter ({told}), 6),
            count(*) filter (first_use < created_at::date),
            round(avg(first_use - created_at::date) filter ({told} and plan = 'starter'), 6)
        from {FIRST} f join ledger.accounts using (account_id)
        left join {HELD} held on held.account_id = f.account_id and held.day = f.first_use group by 1
        """,
        "select feature_name, round(avg_days_to_adoption, 6), adoptions_before_signup,"
        " round(avg_days_to_adoption_starter, 6) from entity.entity_features",
        least=20,
    )


def test_expansion_of_the_adopters(company: Company) -> None:
    company.compare(
        f"""
        select feature, sum(amount)
        from (select distinct feature, account_id from {USED} where day > date '2026-06-30' - 30)
        join ledger.mrr_movements m using (account_id)
        where movement = 'expansion' and m.day > date '2026-06-30' - 365 group by 1
        """,
        "select feature_name, expansion_mrr_12m from entity.entity_features where expansion_mrr_12m > 0",
        least=0,
    )


def test_history_tells_the_state_of_every_day(company: Company) -> None:
    state = "adoption_stage, engagement_level, value_band"
    company.compare(
        f"select feature_name, day, {state} from timeline.feature_days",
        f"select d.feature_name, day, {', '.join('h.' + name for name in state.split(', '))}"
        " from timeline.feature_days d join entity.entity_features_history h on h.feature_name = d.feature_name"
        " and day >= valid_from and (valid_to is null or day < valid_to)",
        least=50,
    )
    same = " and ".join(f"previous_{name} is not distinct from {name}" for name in state.split(", "))
    assert company.rows(f"from entity.entity_features_history where change_type != 'new_feature' and {same}") == []


def test_months(company: Company) -> None:
    company.compare(
        f"""
        select feature, date_trunc('month', day), count(distinct user_id), count(distinct account_id)
        from {USED} group by all
        """,
        "select feature_name, month_start_date, monthly_users, monthly_accounts from entity.entity_features_monthly"
        " where monthly_users > 0",
        least=20,
    )
    company.compare(
        "select feature_name, usage_month, count(*), sum(usage_count), count(distinct usage_date)"
        " from staging.stg_app_database__feature_usage group by all",
        "select feature_name, month_start_date, monthly_usage_events, total_usage_count, active_days"
        " from entity.entity_features_monthly where active_days > 0",
        least=20,
    )


def test_accounts_in_the_mart_and_their_features(company: Company) -> None:
    company.compare(
        f"""
        with last as (
            select account_id, count(distinct feature) as n from {USED} where day > date '2026-06-30' - 30 group by 1
        ),
        paying as (select account_id, mrr from ledger.account_mrr_daily where day = date '2026-06-30' and mrr > 0)
        select account_id, coalesce(n, 0) from staging.stg_app_database__accounts
        left join last using (account_id) left join paying using (account_id)
        where account_status in ('active', 'trial') or mrr > 0
        """,
        "select account_id, features_adopted from mart.mart_product__adoption",
        least=5,
    )
    company.compare(
        "select account_id, features_used_30d from entity.entity_customers semi join mart.mart_product__adoption"
        " using (account_id)",
        "select account_id, features_adopted from mart.mart_product__adoption",
    )
