"""Activity of users beside the ledger: who was active when, what was used, and how engaged that makes them."""

from __future__ import annotations

from ledger_support import Company

DAYS = "(select metric_date as day from metrics.metrics_product_analytics)"
SESSIONS = "ledger.sessions_daily s"
USES = "ledger.feature_use_daily f"


def _active(days: int, key: str = "") -> str:
    """Users with a session in the ``days`` days to each day, by the ledger."""
    return (
        f"select {key}d.day, count(distinct s.user_id) as users from {DAYS} d join {SESSIONS}"
        f" on s.day between d.day - {days - 1} and d.day group by all"
    )


def test_active_users_of_the_company(company: Company) -> None:
    for days, column in ((1, "daily"), (7, "weekly"), (30, "monthly")):
        company.compare(
            _active(days),
            f"select metric_date, {column}_active_users from metrics.metrics_product_analytics"
            f" where {column}_active_users > 0",
            least=10,
        )


def test_active_users_by_account(company: Company) -> None:
    for days, column in ((1, "dau"), (7, "wau"), (30, "mau")):
        company.compare(
            _active(days, "s.account_id, "),
            f"select account_id, metric_date, {column} from metrics.metrics_engagement where {column} > 0",
            least=30,
        )


def test_every_user_has_every_day_from_creation_on(company: Company) -> None:
    company.compare(
        f"select d.day, count(*) from {DAYS} d join ledger.users u on u.created_at::date <= d.day group by all",
        "select metric_date, total_users from metrics.metrics_product_analytics where total_users > 0",
        least=100,
    )
    company.compare(
        "select user_id, created_at::date, date '2026-06-30' - created_at::date + 1 from ledger.users",
        "select user_id, min(day), count(*) from timeline.user_days group by all",
        least=30,
    )


def test_sessions(company: Company) -> None:
    company.compare(
        f"select s.user_id, d.day, sum(s.sessions), count(*) from {DAYS} d join {SESSIONS}"
        " on s.day between d.day - 29 and d.day group by all",
        "select user_id, day, sessions_30d, active_days_30d from timeline.user_days where sessions_30d > 0",
        least=100,
    )
    company.compare(
        "select user_id, sum(sessions), max(day) from ledger.sessions_daily group by all",
        "select user_id, lifetime_sessions, last_session_start::date from entity.entity_users where lifetime_sessions > 0",
        least=20,
    )


def test_page_views(company: Company) -> None:
    company.compare(
        f"select p.user_id, d.day, sum(p.page_views) from {DAYS} d join ledger.page_views_daily p"
        " on p.day between d.day - 29 and d.day group by all",
        "select user_id, day, page_views_30d from timeline.user_days where page_views_30d > 0",
        least=100,
    )


def test_features_used(company: Company) -> None:
    for key, table, day in (
        ("user_id", "timeline.user_days", "day"),
        ("account_id", "metrics.metrics_engagement", "metric_date"),
    ):
        company.compare(
            f"select f.{key}, d.day, count(distinct f.feature) from {DAYS} d join {USES}"
            " on f.day between d.day - 29 and d.day group by all",
            f"select {key}, {day}, features_used_30d from {table} where features_used_30d > 0",
            least=50,
        )
    company.compare(
        "select user_id, count(distinct feature), sum(uses) from ledger.feature_use_daily group by all",
        "select user_id, unique_features_used, total_feature_uses from intermediate.int_users__engagement_metrics"
        " where total_feature_uses > 0",
        least=20,
    )


def test_engagement(company: Company) -> None:
    """The score by its formula, from the ledger and, for the categories of pages, from staging; on every fifth day."""
    company.compare(
        f"""
        with days as (select day from {DAYS} where (date '2026-06-30' - day) % 5 = 0),
        s as (select s.user_id, d.day, count(*) as n, sum(sessions) as sessions from days d
            join {SESSIONS} on s.day between d.day - 29 and d.day group by all),
        f as (select f.user_id, d.day, count(distinct feature) as features from days d
            join {USES} on f.day between d.day - 29 and d.day group by all),
        p as (select p.user_id, d.day, count(distinct page_category) as pages from days d
            join staging.stg_app_database__page_views p on p.page_view_date between d.day - 29 and d.day
            where not is_orphan and not is_anonymous group by all)
        select user_id, day, round(0.35 * least(1, coalesce(n, 0) / 20.0) + 0.25 * least(1, coalesce(features, 0) / 5.0)
            + 0.2 * least(1, coalesce(sessions, 0) / 15.0) + 0.2 * least(1, coalesce(pages, 0) / 5.0), 9)::double as score
        from s full join f using (user_id, day) full join p using (user_id, day)
        """,
        "select user_id, day, round(engagement_score, 9) from timeline.user_days"
        " where engagement_points > 0 and (date '2026-06-30' - day) % 5 = 0",
        least=30,
    )


def test_the_mean_of_an_account_counts_all_its_users(company: Company) -> None:
    company.compare(
        "select account_id, day, round(avg(engagement_score), 9) from timeline.user_days group by all",
        "select account_id, metric_date, round(avg_engagement_score, 9) from metrics.metrics_engagement"
        " where total_users > 0",
        least=100,
    )


def test_retention(company: Company) -> None:
    """Of the users active in days 1-30 after their first session, those active in days 31-60, on three days."""
    for back in (0, 30, 90):
        day = f"(date '2026-06-30' - {back})"
        company.compare(
            f"""
            with firsts as (select user_id, min(day) as first from ledger.sessions_daily group by all),
            users as (select user_id, bool_or(day - first between 1 and 30) as early,
                bool_or(day - first between 31 and 60) as late
                from ledger.sessions_daily join firsts using (user_id) where first + 60 <= {day} group by all)
            select count(*) filter (early), round(100.0 * count(*) filter (early and late)
                / nullif(count(*) filter (early), 0), 9)::double from users
            """,
            "select retention_cohort, round(retention_30d_pct, 9) from metrics.metrics_product_analytics"
            f" where metric_date = {day}",
        )


def test_last_logins(company: Company) -> None:
    company.compare(
        "select user_id, last_login, date '2026-06-30' - last_login from ledger.users",
        "select user_id, last_login_date, days_since_last_login from entity.entity_users",
        least=30,
    )


def test_weeks_are_complete_and_sum_their_days(company: Company) -> None:
    whole = "date_trunc('week', day) + interval 6 days <= date '2026-06-30'"
    company.compare(
        "select user_id, date_trunc('week', day)::date as week_start_date, sum(sessions), count(*)"
        f" from ledger.sessions_daily where {whole} group by all",
        "select user_id, week_start_date, weekly_sessions, active_days from entity.entity_users_weekly"
        " where weekly_sessions > 0",
        least=20,
    )
    company.compare(
        "select user_id, date_trunc('week', day)::date as week_start_date, count(distinct feature), sum(uses)"
        f" from ledger.feature_use_daily where {whole} group by all",
        "select user_id, week_start_date, features_used, total_feature_uses from entity.entity_users_weekly"
        " where features_used > 0",
        least=20,
    )
    company.compare(
        "select user_id, unnest(generate_series(date_trunc('week', created_at), timestamp '2026-06-22',"
        " interval 7 days))::date from ledger.users",
        "select user_id, week_start_date from entity.entity_users_weekly",
        least=100,
    )


CLASSES = (
    "user_status, role_type_standardized, user_engagement_tier, activity_level_30d, feature_adoption_level,"
    " churn_risk_level"
)


def test_history_is_whole_and_ends_in_today(company: Company) -> None:
    table = "entity.entity_users_history"
    company.compare(
        "select user_id, min(day) from timeline.user_days group by all",
        f"select user_id, min(valid_from) from {table} group by all",
        least=30,
    )
    gaps = f"""
        select user_id, valid_from, valid_to, lead(valid_from) over (partition by user_id order by valid_from) as following
        from {table} qualify valid_to is distinct from following
    """
    assert company.rows(gaps) == []
    unchanged = f"""
        select user_id, valid_from from {table} qualify row({CLASSES}) is not distinct from
            lag(row({CLASSES})) over (partition by user_id order by valid_from)
    """
    assert company.rows(unchanged) == []
    company.compare(
        f"select user_id, {CLASSES} from entity.entity_users",
        f"select user_id, {CLASSES} from {table} where is_current",
        least=30,
    )


def test_classes_of_a_past_day_follow_from_that_day(company: Company) -> None:
    """Whether a user is inactive on the first day of each period, by the ledger."""
    company.compare(
        f"""
        select h.user_id, h.valid_from, case when coalesce(sum(sessions), 0) = 0 then 'inactive' else 'some' end
        from entity.entity_users_history h left join {SESSIONS} on s.user_id = h.user_id
            and s.day between h.valid_from - 29 and h.valid_from group by all
        """,
        "select user_id, valid_from, case user_engagement_tier when 'inactive' then 'inactive' else 'some' end"
        " from entity.entity_users_history",
        least=100,
    )


def test_today_is_the_last_day(company: Company) -> None:
    company.compare(
        "select user_id, sessions_30d, active_days_30d, features_used_30d, page_views_30d, engagement_score,"
        " engagement_tier, is_active_30d from timeline.user_days where day = date '2026-06-30'",
        "select user_id, total_sessions_30d, active_days_30d, features_used_30d, total_page_views_30d, engagement_score,"
        " user_engagement_tier, is_active from entity.entity_users",
        least=30,
    )
