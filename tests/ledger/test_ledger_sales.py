"""Deals, tickets, campaigns, leads and touches."""

from __future__ import annotations

import pytest
from ledger_support import Company

PLATFORMS = {
    "google": ("google_ads_campaigns", "start_date, end_date, cost, impressions, clicks, conversions"),
    "facebook": ("facebook_ads_campaigns", "start_date, end_date, spend, impressions, clicks, conversions"),
    "linkedin": ("linkedin_ads_campaigns", "start_date, end_date, cost, impressions, clicks, conversions"),
}
PLATFORM = "case platform when 'google' then 'google_ads' else platform end"
TOUCHES = "staging.stg_marketing__attribution_touchpoints"
LEADS = "staging.stg_marketing__marketing_qualified_leads"


def test_deals(company: Company) -> None:
    company.compare(
        "select deal_id, company_id, account_id, owner_id, deal_type, stage, created_at, close_day, amount, outcome"
        " from ledger.deals",
        """
        select hubspot_deal_id, company_id, account_id, deal_owner_id, deal_type, deal_stage, deal_created_at,
            expected_close_date, deal_amount, case when is_won then 'won' when is_lost then 'lost' else 'open' end
        from staging.stg_hubspot__deals where not is_orphan
        """,
        least=15,
    )


def test_deals_that_are_closed(company: Company) -> None:
    company.compare(
        "select deal_id, close_day from ledger.deals where outcome != 'open'",
        "select hubspot_deal_id, closed_date from staging.stg_hubspot__deals where is_closed and not is_orphan",
        least=5,
    )


def test_a_probability_is_a_share(messy: Company) -> None:
    keys = messy.planted("hubspot_deals", "percent_probability")
    assert keys
    deals = "staging.stg_hubspot__deals"
    assert messy.rows(
        f"select count(*), count(*) filter (close_probability between 0.05 and 0.95) from {deals}"
        f" where hubspot_deal_id in {keys}"
    ) == [(len(keys), len(keys))]
    assert messy.rows(f"select count(*) from {deals} where not close_probability between 0 and 1") == [(0,)]


def test_tickets(company: Company) -> None:
    company.compare(
        """
        select ticket_id, company_id, account_id, lower(priority), replace(stage, '-', '_'), created_at,
            date_trunc('second', closed_at)
        from ledger.tickets
        """,
        """
        select ticket_id, company_id, account_id, priority, replace(status, '-', '_'), created_at,
            date_trunc('second', closed_at)
        from staging.stg_hubspot__tickets where not is_orphan
        """,
        least=8,
    )


def test_tickets_that_are_closed(company: Company) -> None:
    company.compare(
        "select ticket_id, closed_at is not null, case stage when 'new' then 'Open' when 'closed' then 'Closed'"
        " else 'In Progress' end from ledger.tickets",
        "select ticket_id, is_closed, status_category from staging.stg_hubspot__tickets where not is_orphan",
        least=8,
    )


@pytest.mark.parametrize("platform", PLATFORMS)
def test_paid_campaigns(company: Company, platform: str) -> None:
    table, columns = PLATFORMS[platform]
    company.compare(
        "select campaign_id, status, start_day, end_day, spend, impressions, clicks, conversions"
        f" from ledger.campaigns where platform = '{platform}'",
        f"select campaign_id, status, {columns} from staging.stg_marketing__{table}",
        least=5,
    )


def test_mail_campaigns(company: Company) -> None:
    company.compare(
        """
        select campaign_id, status, case when status != 'DRAFT' then start_day end
        from ledger.campaigns where platform = 'iterable'
        """,
        "select campaign_id, status, start_date from staging.stg_marketing__iterable_campaigns",
        least=5,
    )


def test_leads(company: Company) -> None:
    company.compare(
        f"""
        select lead_id, raw_account_id, source, l.campaign_id, {PLATFORM}, created_at
        from ledger.leads l left join ledger.campaigns c using (campaign_id)
        """,
        f"select lead_id, account_id, lead_source, campaign_id, campaign_platform, mql_at from {LEADS}",
        least=10,
    )


def test_the_account_of_a_lead(company: Company) -> None:
    """Where the source tells it; a random number is no account and is flagged."""
    company.compare(
        "select lead_id, account_id from ledger.leads where lead_id not in (select key from ledger.planted"
        " where hazard = 'random_account')",
        f"select lead_id, account_id from {LEADS} where not is_orphan",
        least=10,
    )


def test_touches(company: Company) -> None:
    company.compare(
        f"select touch_id, case when linked then lead_id end, touched_at, channel, campaign_id, {PLATFORM}"
        " from ledger.touches",
        "select touchpoint_id, lead_id, touchpoint_timestamp, channel, campaign_id, campaign_platform"
        f" from {TOUCHES} where not is_orphan",
        least=40,
    )


def test_journeys(company: Company) -> None:
    company.compare(
        "select lead_id, count(*), min(touched_at), max(touched_at) from ledger.touches where linked group by 1",
        f"select lead_id, max(position_in_journey), min(touchpoint_timestamp) filter (position_in_journey = 1),"
        f" max(touchpoint_timestamp) from {TOUCHES} where lead_id is not null and not is_orphan group by 1",
        least=10,
    )


def test_channels(company: Company) -> None:
    company.compare(
        "select channel, linked, count(*) from ledger.touches group by all",
        f"select channel, lead_id is not null, count(*) from {TOUCHES} where not is_orphan group by all",
        least=7,
    )
