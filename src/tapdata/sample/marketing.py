"""Marketing: leads and the touches before them, and the traffic of the web site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa

from tapdata.sample import parameters as p
from tapdata.sample.accounts import Accounts
from tapdata.sample.campaigns import Campaigns
from tapdata.sample.clock import DAY, HOUR, NEVER, SECOND, Clock, weekday
from tapdata.sample.crm import WON, Crm
from tapdata.sample.rng import Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import spread
from tapdata.sample.writer import Maybe, decimals, names

SOURCES = (
    "Content Marketing", "Paid Search", "Social Media", "Webinar", "Trade Show", "Partner Referral", "Direct Traffic",
)  # fmt: skip
CHANNELS = ("organic", "paid_search", "paid_social", "email", "direct", "referral", "display")
_PAID = {1: "google", 2: "social", 3: "iterable", 6: "google"}
_MEDIUM_SOURCE: tuple[tuple[tuple[str, str], ...], ...] = (
    (("organic", "google"), ("organic", "bing"), ("organic", "duckduckgo")),
    (("cpc", "google"), ("ppc", "google"), ("cpc", "bing")),
    (("cpc", "facebook"), ("cpc", "linkedin"), ("cpc", "twitter")),
    (("email", "newsletter"), ("email", "nurture"), ("email", "product")),
    (("none", "direct"), ("none", "direct"), ("none", "direct")),
    (("referral", "partner"), ("referral", "blog"), ("referral", "review-site")),
    (("display", "google"), ("banner", "programmatic"), ("display", "google")),
)
_CONTENT = (
    "homepage", "product-page", "pricing", "demo-request", "case-study", "blog-post", "webinar", "ebook", "free-trial",
    "contact-sales",
)  # fmt: skip


@dataclass(frozen=True)
class Leads:
    """One row per marketing-qualified lead. ``campaign`` is a position among all campaigns, NEVER for none."""

    ids: pa.Array
    company: Ints
    account: Ints
    source: Ints
    campaign: Ints
    created: Ints
    converted: Ints
    """1 where the lead's account became a customer."""


@dataclass(frozen=True)
class Touches:
    """One row per touch, in time order."""

    ids: pa.Array
    lead: Ints
    linked: Ints
    at: Ints
    channel: Ints
    way: Ints
    campaign: Ints
    position: Ints
    weight: Ints
    """Ten-thousandths."""


@dataclass(frozen=True)
class Conversions:
    """One row per account that became a customer: the company's first won deal, else the first paid day."""

    account: Ints
    day: Ints
    deal: Ints
    """Position of the deal, NEVER for a subscription."""
    cents: Ints


def conversions(lives: Lives, crm: Crm) -> Conversions:
    """When each account became a customer, and through what."""
    accounts = len(lives.status)
    won = np.flatnonzero((crm.stage == WON) & (crm.deal_company < accounts))
    order = won[np.lexsort((crm.deal_created[won], crm.close_day[won], crm.deal_company[won]))]
    company, first = np.unique(crm.deal_company[order], return_index=True)
    deal = np.full(accounts, NEVER, dtype=np.int64)
    deal[company] = order[first]
    price = np.zeros(accounts, dtype=np.int64)
    subs = lives.subscriptions
    price[subs.account[subs.first]] = subs.cents[subs.first]
    who = np.flatnonzero((deal != NEVER) | (lives.first_paid != NEVER))
    by_deal = deal[who] != NEVER
    if len(crm.deal):
        day = np.where(by_deal, crm.close_day[deal[who]], lives.first_paid[who])
        cents = np.where(by_deal, crm.cents[deal[who]], price[who])
    else:
        day, cents = lives.first_paid[who], price[who]
    return Conversions(who, day, deal[who], cents)


def simulate(
    accounts: Accounts, lives: Lives, crm: Crm, campaigns: Campaigns, *, clock: Clock, streams: Streams
) -> tuple[Leads, Touches]:
    """Leads of accounts and prospects, and the touches that led to them."""
    draw = streams("leads")
    customer = np.flatnonzero((crm.account != NEVER) & draw.chance(p.LEAD_SHARE, len(crm.account)))
    again = customer[draw.chance(p.SECOND_LEAD_SHARE, len(customer))]
    prospect = np.flatnonzero((crm.account == NEVER) & draw.chance(p.PROSPECT_LEAD_SHARE, len(crm.account)))
    company = np.concatenate([customer, again, prospect])
    account = crm.account[company]
    n = len(company)
    signed = np.where(account == NEVER, crm.company_created[company], accounts.created[np.maximum(account, 0)])
    created = signed - draw.integers(HOUR // SECOND, 25 * DAY // SECOND, n) * SECOND
    order = np.argsort(created, kind="stable")
    company, account, created = company[order], account[order], created[order]
    source = draw.pick((22, 26, 20, 9, 6, 9, 8), n)
    wanted = np.select([source == 1, source == 2, source == 0], [1, 2, 3], 0)
    campaign = campaigns.running(np.where(wanted > 0, wanted, NEVER), created // DAY, draw.uniform(n))
    paid = np.where(account == NEVER, NEVER, lives.first_paid[np.maximum(account, 0)])
    leads = Leads(draw.uuids(n), company, account, source, campaign, created, (paid != NEVER).astype(np.int64))
    return leads, _touches(leads, campaigns, clock, streams)


def _touches(leads: Leads, campaigns: Campaigns, clock: Clock, streams: Streams) -> Touches:
    draw = streams("touches")
    counts = draw.integers(*p.TOUCHES, len(leads.company))
    lead, _ = spread(counts)
    n = len(lead)
    before = np.floor(p.JOURNEY_DAYS * DAY // SECOND * draw.uniform(n) * draw.uniform(n)).astype(np.int64) * SECOND
    at = np.minimum(leads.created[lead] - before, clock.end)
    order = np.lexsort((at, lead))
    at = at[order]
    after = np.repeat(np.cumsum(counts), counts) - np.arange(n)
    channel = draw.pick((26, 22, 18, 13, 9, 7, 5), n)
    campaign = campaigns.running(
        np.where(np.isin(channel, list(_PAID)) & draw.chance(0.85, n), channel, NEVER), at // DAY, draw.uniform(n)
    )
    weight = np.where(leads.converted[lead] == 1, (10_000 + counts[lead] // 2) // counts[lead], 0)
    linked = ~draw.chance(p.UNLINKED_TOUCH_SHARE, n)
    way = draw.integers(0, 2, n)
    by_time = np.argsort(at, kind="stable")
    return Touches(
        draw.uuids(n), lead[by_time], linked[by_time].astype(np.int64), at[by_time], channel[by_time], way[by_time],
        campaign[by_time], after[by_time], weight[by_time],
    )  # fmt: skip


def raw_leads(leads: Leads, campaigns: Campaigns, streams: Streams) -> dict[str, Any]:
    """Columns of the leads. Contact ids are random, as in the source; account ids are null for prospects."""
    draw = streams("leads.raw")
    n = len(leads.company)
    score = draw.integers(4_500, 10_000, n)
    return {
        "id": leads.ids,
        "created_at_source": leads.created,
        "contact_id": draw.integers(1, 1_000_000, n),
        "account_id": Maybe(leads.account + 1, leads.account != NEVER),
        "mql_date": leads.created,
        "mql_score": decimals(score, pa.decimal128(5, 2)),
        "lead_source": names(SOURCES, leads.source),
        "campaign_id": Maybe(campaigns.ids.take(pa.array(np.maximum(leads.campaign, 0))), leads.campaign != NEVER),
        "conversion_probability": decimals(draw.integers(1_000, 9_500, n), pa.decimal128(5, 4)),
        "days_to_mql": draw.integers(1, 75, n),
        "engagement_score": decimals(draw.integers(2_000, 10_000, n), pa.decimal128(5, 2)),
        "created_at": leads.created,
    }


def raw_touches(touches: Touches, leads: Leads, campaigns: Campaigns, streams: Streams) -> dict[str, Any]:
    """Columns of the touches; position 1 is the last one."""
    draw = streams("touches.raw")
    n = len(touches.lead)
    flat = [pair for pairs in _MEDIUM_SOURCE for pair in pairs]
    way = touches.channel * 3 + touches.way
    named = touches.campaign != NEVER
    campaign = pa.array(np.maximum(touches.campaign, 0))
    return {
        "id": touches.ids,
        "mql_id": Maybe(leads.ids.take(pa.array(touches.lead)), touches.linked == 1),
        "touchpoint_date": touches.at,
        "channel": names(CHANNELS, touches.channel),
        "campaign_id": Maybe(campaigns.ids.take(campaign), named),
        "campaign_name": Maybe(campaigns.names.take(campaign), named),
        "medium": names([medium for medium, _ in flat], way),
        "source": names([source for _, source in flat], way),
        "content": names(_CONTENT, draw.integers(0, len(_CONTENT) - 1, n)),
        "attribution_weight": touches.weight,
        "touchpoint_position": touches.position,
        "created_at": touches.at,
    }


def raw_traffic(accounts: int, clock: Clock, streams: Streams) -> dict[str, Any]:
    """Columns of the web site's daily totals, with a few days of sudden interest."""
    draw = streams("traffic")
    day = np.arange(clock.window, clock.as_of + 1)
    n = len(day)
    level = 60 + accounts * 2
    week = np.array([108, 112, 114, 110, 100, 66, 58])[weekday(day)]
    spike = np.where(draw.chance(0.02, n), draw.integers(150, 320, n), 100)
    calm = level * week * draw.integers(85, 115, n) // 10_000
    sessions = np.maximum(calm * spike // 100, 1)
    users = np.maximum(sessions * draw.integers(72, 88, n) // 100, 1)
    goals = sessions * draw.integers(15, 55, n) // 1_000
    return {
        "date": day,
        "sessions": sessions,
        "users": users,
        "new_users": users * draw.integers(30, 50, n) // 100,
        "page_views": calm * draw.integers(30, 42, n) // 10,
        "bounce_rate": draw.integers(3_400, 5_600, n),
        "avg_session_duration": draw.integers(9_000, 21_000, n),
        "goal_completions": goals,
        "goal_conversion_rate": (goals * 20_000 + sessions) // (2 * sessions),
        "created_at": np.minimum((day + 1) * DAY - HOUR, clock.end),
    }
