"""Sales by owner and day, and the pipeline by deal, beside the simulator's own deals."""

from __future__ import annotations

from ledger_support import AS_OF, Company

DEALS = """
    select deal_id, coalesce(owner_id, 'unassigned') as owner_id, created_at::date as made, outcome, amount,
        case when outcome != 'open' then close_day end as shut, close_day, account_id, stage
    from ledger.deals
    union all
    select hubspot_deal_id, coalesce(deal_owner_id, 'unassigned'), deal_created_at::date,
        case when is_won then 'won' when is_lost then 'lost' else 'open' end, deal_amount, closed_date,
        expected_close_date, null, deal_stage
    from staging.stg_hubspot__deals where is_orphan
"""
"""The deals that were simulated, and the planted ones of companies that do not exist."""


def test_deals_created_won_and_lost_by_owner_and_day(company: Company) -> None:
    company.compare(
        f"""
        with d as ({DEALS}), events as (
            select owner_id, made as day, 1 as created, 0 as won, 0 as lost, 0 as revenue from d
            union all
            select owner_id, shut, 0, (outcome = 'won')::int, (outcome = 'lost')::int,
                case when outcome = 'won' then amount else 0 end from d where shut is not null
        )
        select owner_id, day, sum(created), sum(won), sum(lost), sum(revenue) from events group by all
        """,
        "select owner_id, metric_date, deals_created, deals_won, deals_lost, revenue_won from metrics.metrics_sales"
        " where deals_created + deals_won + deals_lost > 0",
        least=20,
    )


def test_the_pipeline_by_owner_and_day(company: Company) -> None:
    company.compare(
        f"""
        with d as ({DEALS})
        select owner_id, day, count(*), sum(amount), count(*) filter (day - made > 90),
            count(*) filter (close_day < day)
        from d join timeline.days on made <= day and (shut is null or shut > day) group by all
        """,
        "select owner_id, metric_date, open_deals, pipeline_value, stalled_deals, overdue_deals"
        " from metrics.metrics_sales where open_deals > 0",
        least=100,
    )


def test_won_and_lost_in_90_days_and_in_the_month_by_owner_and_day(company: Company) -> None:
    company.compare(
        f"""
        with d as ({DEALS}), t as (
            select owner_id, day, count(*) filter (outcome = 'won' and shut > day - 90) as won,
                count(*) filter (outcome = 'lost' and shut > day - 90) as lost,
                avg(amount) filter (outcome = 'won' and shut > day - 90) as size,
                avg(shut - made) filter (outcome = 'won' and shut > day - 90) as cycle,
                count(*) filter (outcome = 'won' and date_trunc('month', shut) = date_trunc('month', day)) as month
            from d join timeline.days on shut <= day group by all
        )
        select owner_id, day, won, lost, round(100 * won / (won + lost), 6), round(size, 2), round(cycle, 6), month
        from t where won + lost > 0
        """,
        """
        select owner_id, metric_date, deals_won_90d, deals_lost_90d, round(win_rate_90d_pct, 6),
            round(avg_won_deal_size_90d, 2), round(avg_sales_cycle_days_90d, 6), deals_won_mtd
        from metrics.metrics_sales where deals_won_90d + deals_lost_90d > 0
        """,
        least=100,
    )


def test_velocity_is_made_of_its_four_parts(company: Company) -> None:
    company.compare(
        """
        select owner_id, metric_date, round(open_deals * avg_won_deal_size_90d * deals_won_90d
            / (deals_won_90d + deals_lost_90d) / avg_sales_cycle_days_90d, 4)
        from metrics.metrics_sales where deals_won_90d > 0 and avg_sales_cycle_days_90d > 0
        """,
        "select owner_id, metric_date, round(sales_velocity, 4) from metrics.metrics_sales"
        " where sales_velocity is not null",
        least=20,
    )


def test_the_last_day_is_the_pipeline_of_today(company: Company) -> None:
    """By owner: the rows of the deals add up to the last row of the days; also what is weighted by observed stages."""
    company.compare(
        """
        select owner_id, count(*), sum(amount), sum(weighted_value), sum(amount) filter (is_qualified),
            count(*) filter (is_stalled), count(*) filter (is_overdue)
        from mart.mart_sales__pipeline where is_open group by 1
        """,
        f"""
        select owner_id, open_deals, pipeline_value, weighted_pipeline,
            case when qualified_pipeline_value > 0 then qualified_pipeline_value end, stalled_deals, overdue_deals
        from metrics.metrics_sales where metric_date = '{AS_OF}' and open_deals > 0
        """,
        least=2,
    )


def test_stage_and_probability_of_open_deals(company: Company) -> None:
    """Weighted by the simulator's stage: the probability recorded may differ, so only its stage's place is compared."""
    company.compare(
        """
        select deal_id, amount, case stage when 'appointmentscheduled' then 1 when 'qualifiedtobuy' then 2
            when 'presentationscheduled' then 3 when 'decisionmakerboughtin' then 4 when 'contractsent' then 5 end
        from ledger.deals where outcome = 'open'
        """,
        "select deal_id, amount, stage_order from mart.mart_sales__pipeline where is_open and deal_id in"
        " (select deal_id from ledger.deals)",
        least=5,
    )


def test_every_deal_once_with_the_account_it_belongs_to(company: Company) -> None:
    company.compare(
        f"select deal_id, owner_id, account_id, outcome, made, close_day from ({DEALS})",
        """
        select deal_id, owner_id, account_id, case when is_won then 'won' when is_lost then 'lost' else 'open' end,
            created_date, close_date
        from mart.mart_sales__pipeline
        """,
        least=20,
    )


def test_activities_of_30_days_by_owner(company: Company) -> None:
    company.compare(
        f"""
        select coalesce(owner_id, 'unassigned'), count(*) filter (engagement_category = 'Call'),
            count(*) filter (engagement_category = 'Email'), count(*) filter (engagement_category = 'Meeting')
        from staging.stg_hubspot__engagements
        where engagement_date between date '{AS_OF}' - 29 and date '{AS_OF}'
            and engagement_category in ('Call', 'Email', 'Meeting')
        group by 1
        """,
        f"select owner_id, calls_30d, emails_30d, meetings_30d from metrics.metrics_sales"
        f" where metric_date = '{AS_OF}' and calls_30d + emails_30d + meetings_30d > 0",
    )


def test_the_lead_of_a_deal_is_one_of_its_account(company: Company) -> None:
    deals = "mart.mart_sales__pipeline"
    assert (
        company.rows(
            f"""
        select deal_id, mql_id from {deals} m where mql_id is not null and account_id is not null and not exists
            (select 1 from ledger.leads l where l.lead_id = m.mql_id and l.account_id = m.account_id)
        and mql_id not in (select key from ledger.planted where "table" like '%leads')
        """
        )
        == []
    )
    assert company.rows(f"select count(*) > 3 from {deals} where mql_id is not null and lead_source is not null") == [
        (True,)
    ]
