"""Marketing channels: one word for where a touch, a lead or a campaign's spend belongs."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import text
from tapdata.model import Table

TABLES = {
    "google_ads": "google_ads_campaigns",
    "facebook": "facebook_ads_campaigns",
    "linkedin": "linkedin_ads_campaigns",
    "iterable": "iterable_campaigns",
}
"""The platforms that campaigns run on, and the tables of their campaigns; each is a channel."""

TOUCH_CHANNELS = {
    "organic": "organic",
    "organic_search": "organic",
    "organic_social": "organic",
    "email": "email",
    "direct": "direct",
    "referral": "referral",
    "display": "display",
    "paid_search": "paid_search",
    "paid_social": "paid_social",
}
"""The channel of a touch that names no known campaign, by the word on it."""

LEAD_CHANNELS = {
    "organic": "organic",
    "paid_search": "paid_search",
    "social": "social",
    "events": "events",
    "partner": "partner",
    "direct": "direct",
    "google": "google_ads",
    "linkedin": "linkedin",
    "meta": "facebook",
    "email": "email",
    "other": "other",
}
"""The channel of a lead that names no known campaign, by the category of its source."""

WEBSITE = "website"
UNATTRIBUTED = "unattributed"
"""Conversions without a touch in the look-back window."""
UNKNOWN = "unknown"
"""A touch or lead that says nothing about where it came from."""

CHANNELS = (
    *TABLES, WEBSITE, "organic", "direct", "referral", "email", "display", "paid_search", "paid_social", "social",
    "events", "partner", "other", text.UNMAPPED, UNKNOWN, UNATTRIBUTED,
)  # fmt: skip
"""Every channel. A word outside the vocabularies is ``unmapped``."""


def of_touch(platform: ir.StringValue, channel: ir.StringValue) -> ir.StringValue:
    """The platform of its campaign where that is known, else the channel written on the touch."""
    return ibis.coalesce(platform, text.mapped(channel, TOUCH_CHANNELS, missing=UNKNOWN))


def of_lead(platform: ir.StringValue, source_category: ir.StringValue) -> ir.StringValue:
    """The platform of its campaign where that is known, else the category of its source."""
    return ibis.coalesce(platform, text.mapped(source_category, LEAD_CHANNELS, missing=UNKNOWN))


def every() -> Table:
    """One row per channel (column ``channel``)."""
    return listed("channel", CHANNELS)


def listed(column: str, values: tuple[str, ...]) -> Table:
    """A table of one column with one row per value."""
    return ibis.union(*(ibis.literal(value).name(column).as_table() for value in values))
