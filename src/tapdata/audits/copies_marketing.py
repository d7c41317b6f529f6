"""What staging takes over from the ad platforms, the e-mail tool, web analytics and the lead tables."""

from __future__ import annotations

from collections.abc import Mapping

from tapdata.logic.raw_copies import (
    Copies,
    Copy,
    as_text,
    count,
    day,
    dollars,
    each,
    first_of,
    latest,
    same,
    word,
)  # fmt: skip

COUNTED = ("impressions", "clicks", "conversions")


def _percent(column: str) -> Copy:
    """A share in raw, percent in staging."""
    return Copy(lambda t: t[column].cast("float64") * 100.0)


MARKETING: Mapping[str, Copies] = {
    "attribution_touchpoints": {
        **each(same, "touchpoint_position", "attribution_weight", "created_at", touchpoint_timestamp="touchpoint_date"),
        **each(word, "campaign_id", "campaign_name", "channel", "source", "content", lead_id="mql_id"),
    },
    "google_ads_campaigns": {
        **each(same, "campaign_type", "advertising_channel_type", "start_date", "end_date", "created_at", "status"),
        **each(word, campaign_name="name"),
        **each(dollars, "budget_amount", "target_cpa"),
        **each(count, *COUNTED, "cost"),
    },
    "facebook_ads_campaigns": {
        **each(same, "objective", "actions", "created_time", "start_time", "stop_time", "created_at", "status"),
        **each(word, campaign_name="name"),
        **each(dollars, "daily_budget", "lifetime_budget"),
        **each(day, start_date="start_time", end_date="stop_time"),
        **each(count, "impressions", "clicks", "spend"),
    },
    "linkedin_ads_campaigns": {
        **each(same, "campaign_type", "objective_type", "start_date", "end_date", "created_time", "created_at"),
        **each(same, "status"),
        **each(word, campaign_name="name"),
        **each(dollars, "daily_budget", "total_budget"),
        **each(count, *COUNTED, "cost"),
    },
    "iterable_campaigns": {
        **each(same, "campaign_type", "message_medium", "start_at", "ended_at", "created_at_source", "created_at"),
        **each(same, "status"),
        **each(latest, "updated_at_source"),
        **each(word, "labels", campaign_name="name"),
        **each(count, "send_size"),
        **each(day, start_date="start_at", end_date="ended_at"),
    },
    "google_analytics_sessions": {
        **each(same, "created_at"),
        **each(count, "sessions", "users", "new_users", "page_views", "goal_completions", "avg_session_duration"),
        **each(_percent, "bounce_rate"),
    },
    "marketing_qualified_leads": {
        **each(same, "lead_source", "days_to_mql", "created_at_source", "created_at", mql_at="mql_date"),
        **each(same, "conversion_probability", "engagement_score", lead_score="mql_score"),
        **each(as_text, "contact_id", "account_id"),
        **each(word, "campaign_id"),
        **each(day, "mql_date"),
        "created_date": first_of(day("created_at_source"), day("created_at")),
    },
}
"""Raw table -> the columns of its staging table that hold what raw holds, and where."""
