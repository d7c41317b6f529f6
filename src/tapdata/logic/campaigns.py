"""Marketing: campaign statuses, channels and lead sources in one vocabulary, and the ratios of a campaign."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import json, rates, text
from tapdata.model import Table

GOOGLE_STATUSES = {
    "enabled": "active",
    "paused": "paused",
    "ended": "completed",
    "removed": "completed",
    "pending": "scheduled",
}
META_STATUSES = {
    "active": "active",
    "paused": "paused",
    "completed": "completed",
    "archived": "completed",
    "deleted": "completed",
    "scheduled": "scheduled",
    "draft": "draft",
}
LINKEDIN_STATUSES = META_STATUSES | {"canceled": "completed", "cancelled": "completed"}
ITERABLE_STATUSES = {
    "sent": "completed",
    "finished": "completed",
    "archived": "completed",
    "aborted": "completed",
    "running": "active",
    "starting": "active",
    "recurring": "active",
    "scheduled": "scheduled",
    "ready": "scheduled",
    "draft": "draft",
}

CHANNELS = {
    "organic": "Organic",
    "organic_search": "Organic",
    "organic_social": "Organic",
    "email": "Email",
    "direct": "Direct",
    "referral": "Referral",
    "display": "Display",
}
"""Channels that are a group by themselves, whatever the source."""

PAID_CHANNELS = ("paid_search", "paid_social")
PAID_SOURCES = {
    "google": "Google",
    "facebook": "Meta",
    "instagram": "Meta",
    "meta": "Meta",
    "linkedin": "LinkedIn",
    "bing": "Bing",
    "twitter": "Twitter",
    "x": "Twitter",
}
"""The network a paid search or social touch was bought from, by its source."""

LEAD_SOURCES = {
    "content_marketing": "Organic",
    "organic_search": "Organic",
    "paid_search": "Paid Search",
    "social_media": "Social",
    "google": "Google",
    "google_ads": "Google",
    "linkedin": "LinkedIn",
    "facebook": "Meta",
    "instagram": "Meta",
    "email": "Email",
    "email_marketing": "Email",
    "webinar": "Events",
    "trade_show": "Events",
    "event": "Events",
    "partner_referral": "Partner",
    "partner": "Partner",
    "direct_traffic": "Direct",
    "direct": "Direct",
    "other": "Other",
}

CONVERSION_ACTIONS = ("conversions", "purchase", "leadgen.other", "lead")
"""The Meta action types that count as a conversion."""

ACTIONS_READ = 16
"""How many elements of a Meta campaign's action list are read; more are counted apart."""


def channel_group(channel: ir.StringValue, source: ir.StringValue) -> ir.StringValue:
    """The group of a touch by channel and, when bought, by source; ``unmapped`` when neither tells."""
    paid = text.normal(channel).isin(PAID_CHANNELS)
    return ibis.cases(
        (paid, text.mapped(source, PAID_SOURCES, missing=text.UNMAPPED)), else_=text.mapped(channel, CHANNELS)
    )


def ratios(table: Table, *, spend: str) -> dict[str, ir.Value]:
    """The ratios of a campaign from its columns impressions, clicks, conversions and the one named by ``spend``."""
    cost, clicks, conversions = table[spend], table.clicks, table.conversions
    return {
        "click_through_rate": rates.percent(clicks, table.impressions),
        "cost_per_click": rates.ratio(cost, clicks),
        "cost_per_thousand_impressions": rates.ratio(cost, table.impressions) * 1000.0,
        "cost_per_conversion": rates.ratio(cost, conversions),
        "conversion_rate": rates.percent(conversions, clicks),
    }


RATIOS = {
    "click_through_rate": "Clicks per impression, percent; null without impressions.",
    "cost_per_click": "Spend per click, USD; null without clicks.",
    "cost_per_thousand_impressions": "Spend per thousand impressions, USD; null without impressions.",
    "cost_per_conversion": "Spend per conversion, USD; null without conversions.",
    "conversion_rate": "Conversions per click, percent; null without clicks.",
}
"""What the columns of ``ratios`` mean."""


def action_count(actions: ir.JSONValue) -> ir.IntegerValue:
    """How many actions a Meta campaign reports; none is 0."""
    return actions.array.length().fill_null(0).cast("int64")


def action_conversions(actions: ir.JSONValue) -> ir.FloatingValue:
    """The conversions among a Meta campaign's actions; null when it reports no action at all."""
    found = ibis.literal(0.0)
    for position in range(ACTIONS_READ):
        action = actions[position]
        counts = json.text(action, "action_type").lower().isin(CONVERSION_ACTIONS)
        value = json.number(action, "value")
        found = found + ibis.cases((counts & (value >= 0), value), else_=0.0)
    return ibis.cases((action_count(actions) > 0, found), else_=ibis.null("float64"))


def platforms(google_ads: Table, facebook: Table, linkedin: Table, iterable: Table) -> Table:
    """One row per campaign id: ``known_campaign_id`` and its platform, null where several platforms have the id."""
    sides = {"google_ads": google_ads, "facebook": facebook, "linkedin": linkedin, "iterable": iterable}
    named = [
        side.select(known_campaign_id=side.campaign_id, platform=ibis.literal(name)) for name, side in sides.items()
    ]
    every = ibis.union(*named)
    one = every.group_by("known_campaign_id").agg(lowest=every.platform.min(), highest=every.platform.max())
    unique = ibis.cases((one.lowest == one.highest, one.lowest), else_=ibis.null("string"))
    return one.select("known_campaign_id", campaign_platform=unique)
