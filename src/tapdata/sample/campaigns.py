"""Campaigns on the ad platforms and by e-mail, with lifetime totals."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample.clock import DAY, HOUR, NEVER, Clock
from tapdata.sample.rng import Draw, Floats, Ints, Streams
from tapdata.sample.writer import Maybe, fill, names

PLATFORMS = ("google", "facebook", "linkedin", "iterable")
_PREFIX = ("GA_", "FB_", "LI_", "IT_")
_TOPICS = ("Happy Hour Analytics", "Tap Analytics", "Bar Owners", "Hospitality Leaders", "Keg Loss", "Restaurant POS")
_ANGLES = ("Search", "Retargeting", "Lead Form", "Product", "Brand", "Webinar", "Comparison")
_MAILS = ("Monthly Product Update", "Trial Welcome", "We miss you", "Industry Report", "Feature Launch")
_GOALS = ("BRAND_AWARENESS", "REACH", "TRAFFIC", "LEAD_GENERATION", "CONVERSIONS")
_LINKEDIN_GOALS = ("BRAND_AWARENESS", "WEBSITE_VISITS", "ENGAGEMENT", "LEAD_GENERATION", "WEBSITE_CONVERSIONS")
_GOOGLE_TYPES = ("SEARCH", "DISPLAY", "PERFORMANCE_MAX", "VIDEO", "SHOPPING")
_GOOGLE_CHANNELS = ("SEARCH", "DISPLAY", "MULTI_CHANNEL", "VIDEO", "SHOPPING")
_LINKEDIN_TYPES = ("SPONSORED_CONTENT", "MESSAGE_ADS", "TEXT_ADS", "DYNAMIC_ADS", "VIDEO_ADS")
_MAIL_TYPES = ("NEWSLETTER", "ONBOARDING", "REENGAGEMENT", "PROMOTIONAL", "PRODUCT_UPDATE")
_CLICK_RATE = (0.022, 0.011, 0.006)
_CLICK_CENTS = (180, 130, 520)
_CONVERSION_RATE = (0.03, 0.018, 0.022)
STATUSES = (
    ("ENABLED", "PAUSED", "ENDED", "PENDING"),
    ("ACTIVE", "PAUSED", "COMPLETED", "DRAFT"),
    ("ACTIVE", "PAUSED", "COMPLETED", "DRAFT"),
    ("SENT", "SCHEDULED", "DRAFT", "ARCHIVED"),
)


@dataclass(frozen=True)
class Campaigns:
    """One row per campaign, by platform. Days; ``end`` is NEVER for an open-ended one."""

    ids: pa.Array
    names: pa.Array
    platform: Ints
    status: Ints
    """Position in the platform's ``STATUSES``."""
    start: Ints
    end: Ints
    created: Ints
    daily_cents: Ints
    spend: Ints
    impressions: Ints
    clicks: Ints
    conversions: Ints
    goal: Ints
    topic: Ints

    def at(self, platform: int) -> Ints:
        """Positions of a platform's campaigns."""
        return np.flatnonzero(self.platform == platform)

    def running(self, channel: Ints, day: Ints, share: Floats) -> Ints:
        """For each channel code a campaign that ran that day, else one that started before it, else NEVER.

        Codes: 1 and 6 Google, 2 Facebook or LinkedIn, 3 e-mail.
        """
        found = np.full(len(channel), NEVER, dtype=np.int64)
        for code, platforms in ((1, (0,)), (6, (0,)), (2, (1, 2)), (3, (3,))):
            pool = np.flatnonzero(np.isin(self.platform, platforms))
            pool = pool[np.argsort(self.start[pool], kind="stable")]
            rows = np.flatnonzero(channel == code)
            upto = np.searchsorted(self.start[pool], day[rows], side="right")
            low = np.maximum(upto - 4, 0)
            pick = low + np.floor((upto - low) * share[rows]).astype(np.int64)
            found[rows] = np.where(upto > 0, pool[np.minimum(pick, len(pool) - 1)], NEVER)
        return found


def simulate(accounts: int, clock: Clock, streams: Streams) -> Campaigns:
    """Campaigns over the company's life, some still running, a few not begun."""
    draw = streams("campaigns")
    counts = (10 + accounts // 40, 8 + accounts // 50, 6 + accounts // 60, 18 + accounts // 25)
    platform = np.repeat(np.arange(4), counts)
    n = len(platform)
    mail = platform == 3
    start = clock.start - 90 + np.floor((clock.as_of - clock.start + 80) * draw.uniform(n)).astype(np.int64)
    start[np.cumsum(counts) - counts] = clock.start - 90
    planned = draw.chance(0.06, n)
    planned[np.cumsum(counts) - counts] = False
    start = np.where(planned, clock.as_of + draw.integers(3, 40, n), start)
    length = np.where(mail, draw.integers(1, 3, n), draw.integers(30, 240, n))
    endless = ~mail & draw.chance(0.12, n)
    end = np.where(endless, NEVER, start + length)
    over = (end != NEVER) & (end < clock.as_of)
    paused = ~over & ~planned & draw.chance(0.2, n)
    ads = np.select([planned, over, paused], [3, 2, 1], 0)
    mails = np.select([planned & draw.chance(0.5, n), planned, draw.chance(0.12, n)], [1, 2, 3], 0)
    days = np.where(planned, 0, np.minimum(np.where(end == NEVER, clock.as_of, end), clock.as_of) - start + 1)
    kind = np.minimum(platform, 2)
    daily = draw.integers(25, 240, n) * 100
    spend = np.where(mail, 0, daily * days * draw.integers(62, 98, n) // 100)
    clicks = spend * 100 // (np.array(_CLICK_CENTS)[kind] * draw.integers(75, 130, n))
    impressions = np.floor(clicks / np.array(_CLICK_RATE)[kind]).astype(np.int64) * draw.integers(85, 120, n) // 100
    conversions = np.floor(clicks * np.array(_CONVERSION_RATE)[kind] * draw.uniform(n) * 2).astype(np.int64)
    topic = draw.integers(0, len(_TOPICS) - 1, n)
    goal = draw.integers(0, 4, n)
    title = fill("% - %", names(_TOPICS, topic), names(_ANGLES, draw.integers(0, len(_ANGLES) - 1, n)))
    letter = fill("% - %", names(_MAILS, goal), start)
    created = (
        np.where(planned, clock.as_of - draw.integers(1, 20, n), start - draw.integers(1, 10, n)) * DAY + 10 * HOUR
    )
    return Campaigns(
        ids=fill("%%", names(_PREFIX, platform), draw.digits(n, 10)),
        names=pc.if_else(pa.array(mail), letter, title),
        platform=platform, status=np.where(mail, mails, ads), start=start, end=end, created=created, daily_cents=daily,
        spend=spend, impressions=np.maximum(impressions, clicks), clicks=clicks, conversions=conversions, goal=goal,
        topic=topic,
    )  # fmt: skip


def raw_google(c: Campaigns, draw: Draw) -> dict[str, Any]:
    """Columns of the Google campaigns."""
    at = c.at(0)
    n, rows = len(at), pa.array(at)
    return {
        "id": c.ids.take(rows),
        "name": c.names.take(rows),
        "status": names(STATUSES[0], c.status[at]),
        "campaign_type": names(_GOOGLE_TYPES, c.goal[at]),
        "advertising_channel_type": names(_GOOGLE_CHANNELS, c.goal[at]),
        "start_date": c.start[at],
        "end_date": Maybe(c.end[at], c.end[at] != NEVER),
        "budget_amount": c.daily_cents[at],
        "target_cpa": Maybe(draw.integers(30, 120, n) * 100, draw.chance(0.4, n)),
        "impressions": c.impressions[at],
        "clicks": c.clicks[at],
        "cost": c.spend[at],
        "conversions": c.conversions[at] * 100,
        "created_at": c.created[at],
    }


def raw_facebook(c: Campaigns) -> dict[str, Any]:
    """Columns of the Meta campaigns; conversions only inside ``actions``, which is null without any action."""
    at = c.at(1)
    rows = pa.array(at)
    both = fill(
        '[{"value": %, "action_type": "link_click"}, {"value": %, "action_type": "%"}]',
        c.clicks[at], c.conversions[at], names(("conversions", "purchase", "leadgen.other"), c.topic[at] % 3),
    )  # fmt: skip
    clicks = fill('[{"value": %, "action_type": "link_click"}]', c.clicks[at])
    return {
        "id": c.ids.take(rows),
        "name": c.names.take(rows),
        "status": names(STATUSES[1], c.status[at]),
        "objective": names(_GOALS, c.goal[at]),
        "created_time": c.created[at],
        "start_time": c.start[at] * DAY + 6 * HOUR,
        "stop_time": Maybe(c.end[at] * DAY + 6 * HOUR, c.end[at] != NEVER),
        "daily_budget": c.daily_cents[at],
        "lifetime_budget": Maybe(c.daily_cents[at] * (c.end[at] - c.start[at] + 1), c.end[at] != NEVER),
        "impressions": c.impressions[at],
        "clicks": c.clicks[at],
        "spend": c.spend[at],
        "actions": Maybe(pc.if_else(pa.array(converting(c)[at]), both, clicks), c.clicks[at] > 0),
        "created_at": c.created[at],
    }


def converting(c: Campaigns) -> Any:
    """Whether a campaign reports conversions; on Meta those that only seek attention report none."""
    return (c.platform != 1) | (c.goal >= 2)


def raw_linkedin(c: Campaigns) -> dict[str, Any]:
    """Columns of the LinkedIn campaigns."""
    at = c.at(2)
    rows = pa.array(at)
    return {
        "id": c.ids.take(rows),
        "name": c.names.take(rows),
        "status": names(STATUSES[2], c.status[at]),
        "campaign_type": names(_LINKEDIN_TYPES, c.topic[at] % 5),
        "objective_type": names(_LINKEDIN_GOALS, c.goal[at]),
        "created_time": c.created[at],
        "start_date": c.start[at],
        "end_date": Maybe(c.end[at], c.end[at] != NEVER),
        "daily_budget": c.daily_cents[at],
        "total_budget": Maybe(c.daily_cents[at] * (c.end[at] - c.start[at] + 1), c.end[at] != NEVER),
        "impressions": c.impressions[at],
        "clicks": c.clicks[at],
        "cost": c.spend[at],
        "conversions": c.conversions[at],
        "created_at": c.created[at],
    }


def raw_iterable(c: Campaigns, clock: Clock, accounts: int, draw: Draw) -> dict[str, Any]:
    """Columns of the e-mail campaigns."""
    at = c.at(3)
    n, rows, status = len(at), pa.array(at), c.status[at]
    return {
        "id": c.ids.take(rows),
        "name": c.names.take(rows),
        "campaign_type": names(_MAIL_TYPES, c.goal[at]),
        "status": names(STATUSES[3], status),
        "created_at_source": c.created[at],
        "updated_at_source": np.minimum(c.created[at] + draw.integers(1, 200, n) * HOUR, clock.end),
        "start_at": Maybe(c.start[at] * DAY + 9 * HOUR, status != 2),
        "ended_at": Maybe(c.start[at] * DAY + 12 * HOUR, (status == 0) | (status == 3)),
        "send_size": draw.integers(40, 120 + accounts * 3, n),
        "message_medium": "EMAIL",
        "labels": Maybe(names(("product-updates", "onboarding,trial", "winback"), c.goal[at] % 3), draw.chance(0.6, n)),
        "created_at": c.created[at],
    }
