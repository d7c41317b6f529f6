"""Conversions, credits and spend of the built tables, against the ledger and by plain SQL."""

from __future__ import annotations

import pytest
from ledger_support import Company

PLATFORM = "case platform when 'google' then 'google_ads' else platform end"
REAL = "(from timeline.conversions where account_id is not null)"
"""A planted deal of a company that does not exist converts that company; the ledger does not know of it."""

CONVERSIONS = """
    (select c.* exclude (value), coalesce(12 * first.mrr, c.value) as value from ledger.conversions c
    left join (select account_id, arg_min(mrr, day) as mrr from ledger.account_mrr_daily where mrr > 0 group by 1) first
        on c.kind = 'subscription' and c.account_id = first.account_id)
"""
"""The ledger's conversions; without a deal, a year of the first MRR is the value."""

JOURNEYS = f"""
    select c.account_id, c.day, c.value, t.touch_id, t.platform, t.campaign_id,
        date_diff('microsecond', t.touched_at, cast(c.day as timestamp) + interval 1 day) / 86400e6 as ago,
        row_number() over (partition by c.account_id order by t.touched_at, t.touch_id) as place,
        count(*) over (partition by c.account_id) as touches
    from {CONVERSIONS} c
    join ledger.leads l on l.account_id = c.account_id
        and l.lead_id not in (select key from ledger.planted where hazard = 'random_account')
    join ledger.touches t on t.lead_id = l.lead_id and t.linked
    where t.touched_at < cast(c.day as timestamp) + interval 1 day
        and t.touched_at >= cast(c.day as timestamp) - interval 89 day
"""
"""Touches of the ninety days up to the end of the day of the conversion, linked as the ledger knows it."""

CREDITS = {
    "first_touch": "case when place = 1 then 1.0 else 0.0 end",
    "last_touch": "case when place = touches then 1.0 else 0.0 end",
    "linear": "1.0 / touches",
    "time_decay": "pow(0.5, ago / 7.0) / sum(pow(0.5, ago / 7.0)) over (partition by account_id)",
    "position_based": (
        "case when touches = 1 then 1.0 when touches = 2 then 0.5 when place in (1, touches) then 0.4"
        " else 0.2 / (touches - 2) end"
    ),
}
OFF_HALF = "1e-6"
"""Keeps half a thousandth from being rounded up here and down there."""
CORE = "intermediate.int_campaigns__core"
SPREAD = f"""
    select platform, campaign_id, cast(d as date) as day, cast(total_spend as double) / n as spend
    from (
        select *, 1 + date_diff('day', start_day, least(coalesce(end_day, date '2026-06-30'), date '2026-06-30')) as n
        from (select {PLATFORM} as platform, campaign_id, start_day, end_day, spend as total_spend from ledger.campaigns)
        where start_day <= date '2026-06-30' and platform != 'iterable'
    ), lateral (select unnest(generate_series(start_day, start_day + cast(n - 1 as int), interval 1 day)) as d)
"""
"""Every paid campaign's spend, evenly over its days up to as-of, from the ledger."""


def test_conversions(company: Company) -> None:
    company.compare(
        f"select account_id, day, kind, deal_id, value from {CONVERSIONS}",
        f"""
        select account_id, converted_at, case conversion_type when 'closed_won_deal' then 'deal' else 'subscription' end,
            case when conversion_id like 'deal:%' then conversion_id[6:] end, conversion_value
        from {REAL}
        """,
        least=10,
    )


@pytest.mark.parametrize("name", CREDITS)
def test_credits(company: Company, name: str) -> None:
    company.compare(
        f"select account_id, touch_id, round({CREDITS[name]}, 9) from ({JOURNEYS})",
        "select account_id, touchpoint_id, round(credit, 9) from intermediate.int_campaigns__attribution"
        f" where attribution_model = '{name}'",
        least=20,
    )


def test_every_journey_is_credited_once(company: Company) -> None:
    assert company.rows("select count(*) from intermediate.int_campaigns__attribution") > [(100,)]
    assert (
        company.rows(
            """
            select conversion_id, attribution_model, sum(credit) from intermediate.int_campaigns__attribution
            group by all having abs(sum(credit) - 1) > 1e-9
                or abs(sum(attributed_revenue) - any_value(conversion_value)) > 1e-6
            """
        )
        == []
    )


@pytest.mark.parametrize("name", CREDITS)
def test_what_a_campaign_is_given(company: Company, name: str) -> None:
    platform = PLATFORM.replace("platform", "c.platform")
    company.compare(
        f"""
        with given as (
            select platform, campaign_id, sum(credit) as credit, sum(credit * value) as revenue
            from (select *, {CREDITS[name]} as credit from ({JOURNEYS})) where campaign_id is not null group by all
        )
        select {platform}, campaign_id, round(credit, 7), round(revenue + {OFF_HALF}, 3) from ledger.campaigns c
        join given using (platform, campaign_id) where credit > 0
        """,
        f"""
        select platform, campaign_id, round({name}_conversions, 7), round({name}_revenue + {OFF_HALF}, 3)
        from entity.entity_campaigns where {name}_conversions > 0
        """,
        least=3,
    )


def test_the_marts_total_is_every_conversion(company: Company) -> None:
    company.compare(
        "select name, date_trunc('month', converted_at), count(*), sum(conversion_value)"
        f" from timeline.conversions, (select unnest({list(CREDITS)}) as name) group by all",
        """
        select attribution_model, conversion_month, round(sum(attributed_conversions)),
            cast(sum(attributed_revenue) as decimal(38, 2))
        from mart.mart_marketing__attribution group by all having sum(attributed_conversions) > 0
        """,
        least=25,
    )


def test_the_match_rate(company: Company) -> None:
    """A link is lost where the touch names no lead, and where its lead belongs to nobody."""
    company.compare(
        """
        select count(*), count(*) filter (t.linked and l.account_id is not null and l.lead_id not in
            (select key from ledger.planted where hazard = 'random_account'))
        from ledger.touches t join ledger.leads l using (lead_id)
        """,
        """
        select sum(touches) - (select count(*) from staging.stg_marketing__attribution_touchpoints where is_orphan),
            sum(linked_touches)
        from mart.mart_marketing__attribution where attribution_model = 'linear'
        """,
    )


def test_totals_of_campaigns(company: Company) -> None:
    company.compare(
        f"""
        select {PLATFORM}, campaign_id, case when platform != 'iterable' then spend end, impressions, clicks, conversions
        from ledger.campaigns
        """,
        f"select platform, campaign_id, total_spend, impressions, clicks, conversions from {CORE}",
        least=15,
    )


def test_spend_by_day_and_campaign(company: Company) -> None:
    company.compare(
        f"select platform, campaign_id, day, round(spend, 6) from ({SPREAD})",
        "select platform, campaign_id, performance_date, round(daily_spend, 6) from entity.entity_campaigns_daily"
        " where platform != 'iterable'",
        least=500,
    )


def test_spend_by_month(company: Company) -> None:
    company.compare(
        f"select platform, date_trunc('month', day), round(sum(spend), 4) from ({SPREAD}) group by all",
        "select platform, conversion_month, round(sum(spend), 4) from mart.mart_marketing__attribution"
        " where attribution_model = 'linear' and spend > 0 group by all",
        least=20,
    )


def test_spend_by_channel_of_thirty_days(company: Company) -> None:
    company.compare(
        f"""
        select d.day, s.platform, round(sum(s.spend), 4) from (select distinct day from ({SPREAD})) d
        join ({SPREAD}) s on s.day between d.day - 29 and d.day where d.day >= date '2026-01-01' group by all
        having sum(s.spend) > 0
        """,
        "select metric_date, channel, round(spend_30d, 4) from metrics.metrics_marketing"
        " where metric_date >= date '2026-01-01' and spend_30d > 0"
        f" and metric_date in (select distinct day from ({SPREAD}))",
        least=50,
    )


def test_leads_by_channel_and_day(company: Company) -> None:
    """A lead of a campaign belongs to its platform, one without to its source."""
    company.compare(
        f"""
        select cast(l.created_at as date) as day, coalesce({PLATFORM}, case source when 'Content Marketing' then 'organic'
            when 'Paid Search' then 'paid_search' when 'Social Media' then 'social' when 'Partner Referral' then 'partner'
            when 'Direct Traffic' then 'direct' else 'events' end) as channel, count(*)
        from ledger.leads l left join ledger.campaigns c using (campaign_id)
        where cast(l.created_at as date) >= (select min(metric_date) from metrics.metrics_marketing) group by all
        """,
        "select metric_date, channel, mqls from metrics.metrics_marketing where mqls > 0",
        least=5,
    )


def test_metrics_hold_every_channel_and_day_once(company: Company) -> None:
    company.compare(
        "select day, channel from (from timeline.days where is_company_day),"
        " (select distinct channel from metrics.metrics_marketing)",
        "select metric_date, channel from metrics.metrics_marketing",
        least=1000,
    )


def test_web_site(company: Company) -> None:
    company.compare(
        "select session_date, sessions, bounce_rate from staging.stg_marketing__google_analytics_sessions",
        "select metric_date, website_sessions, website_bounce_rate_pct from metrics.metrics_marketing"
        " where website_sessions is not null",
        least=10,
    )
    assert company.column(
        "select distinct channel from metrics.metrics_marketing where website_sessions is not null"
    ) == ["website"]


def test_the_current_row_of_the_history_is_the_campaign(company: Company) -> None:
    company.compare(
        """
        select platform, campaign_id, campaign_status, campaign_lifecycle_stage, total_touchpoints > 0,
            case when days_active > 0 then performance_tier end
        from entity.entity_campaigns
        """,
        """
        select platform, campaign_id, campaign_status, campaign_lifecycle_stage, t.touched, performance_tier
        from entity.entity_campaigns_history
        join (select platform, campaign_id, max(total_touchpoints) > 0 as touched from entity.entity_campaigns group by all) t
            using (platform, campaign_id)
        where is_current
        """,
        least=15,
    )
    assert company.rows(
        "select count(*) from (select valid_to, lead(valid_from) over (partition by platform, campaign_id"
        " order by valid_from) as next from entity.entity_campaigns_history) where valid_to is distinct from next"
    ) == [(0,)]


def test_the_last_day_of_a_running_campaign_is_the_campaign(company: Company) -> None:
    company.compare(
        """
        select platform, campaign_id, performance_score, total_spend, round(linear_conversions, 9), budget_pacing_status
        from entity.entity_campaigns where is_active and platform != 'iterable'
        """,
        """
        select platform, campaign_id, performance_score, cast(cumulative_spend as decimal(18, 2)),
            round(cumulative_attributed_conversions, 9), budget_pacing_status
        from entity.entity_campaigns_daily
        where performance_date = date '2026-06-30' and platform != 'iterable'
            and (platform, campaign_id) in (select (platform, campaign_id) from entity.entity_campaigns where is_active)
        """,
    )
