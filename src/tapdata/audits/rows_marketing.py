"""What the columns of a staged marketing row say of each other."""

from __future__ import annotations

import ibis.expr.types as ir

from tapdata.logic import periods
from tapdata.logic.consistency import quotient, share
from tapdata.logic.row_rules import Checks, Rules, aged, both, only_if
from tapdata.model import Table


def _ratios(t: Table, spend: ir.NumericValue) -> Checks:
    """The ratios of a campaign come from the totals beside them."""
    return {
        "click_through_rate": share(t.click_through_rate, t.clicks, t.impressions),
        "cost_per_click": quotient(t.cost_per_click, spend, t.clicks),
        "cost_per_thousand_impressions": quotient(t.cost_per_thousand_impressions / 1000.0, spend, t.impressions),
        "cost_per_conversion": quotient(t.cost_per_conversion, spend, t.conversions),
        "conversion_rate": share(t.conversion_rate, t.conversions, t.clicks),
        "status": both(t.status.strip().nullif(""), t.campaign_status),
    }


def _google(t: Table, _: ir.DateScalar) -> Checks:
    return _ratios(t, t.cost)


def _facebook(t: Table, _: ir.DateScalar) -> Checks:
    read = t.action_count - t.unread_action_count
    return {
        **_ratios(t, t.spend),
        "actions": (t.conversions.isnull() == (t.action_count == 0)) & read.between(0, 16)
        & only_if(t.unread_action_count > 0, read == 16) & only_if(t.action_count > 0, t.actions.notnull()),
    }  # fmt: skip


def _linkedin(t: Table, _: ir.DateScalar) -> Checks:
    return _ratios(t, t.cost)


def _iterable(t: Table, as_of: ir.DateScalar) -> Checks:
    return {
        "status": both(t.status.strip().nullif(""), t.campaign_status),
        "known": (periods.day(t.created_at_source) <= as_of).fill_null(True),
    }


def _analytics(t: Table, as_of: ir.DateScalar) -> Checks:
    return {
        "goal_conversion_rate": share(t.goal_conversion_rate, t.goal_completions, t.sessions),
        "new_user_rate": share(t.new_user_rate, t.new_users, t.users),
        "pages_per_session": quotient(t.pages_per_session, t.page_views, t.sessions),
        "known": t.session_date <= as_of,
    }


def _touchpoints(t: Table, as_of: ir.DateScalar) -> Checks:
    flag = t.data_quality_flag
    return {
        "lead": both(t.lead_id, t.position_in_journey) & only_if(t.is_orphan, t.lead_id.notnull()),
        "weight": t.normalized_attribution_weight.notnull()
        & only_if(t.lead_id.isnull() & t.attribution_weight.notnull(),
                  (t.normalized_attribution_weight - t.attribution_weight.cast("float64")).abs() <= 1e-9),
        "campaign": only_if(t.campaign_platform.notnull(), t.campaign_id.notnull(), ~t.is_orphan_campaign)
        & only_if(t.is_orphan_campaign, t.campaign_id.notnull()),
        "channel": only_if(t.channel.notnull(), t.channel_group.notnull())
        & only_if(t.channel.isin(("email", "direct", "referral", "display", "organic")), t.channel_group.lower() == t.channel),
        "flag": ((flag == "missing_timestamp") == t.touchpoint_timestamp.isnull())
        & only_if(flag == "missing_channel", t.channel.isnull()) & only_if(flag == "missing_lead", t.lead_id.isnull())
        & only_if(flag == "unmapped_channel", t.channel_group == "unmapped")
        & only_if(flag == "valid", t.lead_id.notnull(), t.channel.notnull(), t.channel_group != "unmapped"),
        "known": (periods.day(t.touchpoint_timestamp) <= as_of).fill_null(True),
    }  # fmt: skip


def _leads(t: Table, as_of: ir.DateScalar) -> Checks:
    flag = t.data_quality_flag
    return {
        "source": both(t.lead_source.strip().nullif(""), t.lead_source_category),
        "score": both(t.lead_score, t.lead_temperature),
        "calendar": both(t.mql_at, t.mql_date, t.mql_year, t.mql_quarter, t.days_since_mql)
        & (t.mql_year == t.mql_date.year()) & ((t.mql_quarter - 1) * 3 < t.mql_date.month())
        & (t.mql_date.month() <= t.mql_quarter * 3) & aged(t.days_since_mql, t.mql_date, as_of)
        & (t.days_since_mql >= 0),
        "campaign": only_if(t.campaign_platform.notnull(), t.campaign_id.notnull(), ~t.is_orphan_campaign)
        & only_if(t.is_orphan_campaign, t.campaign_id.notnull()),
        "parents": only_if(t.is_orphan, t.account_id.notnull()) & only_if(t.is_orphan_contact, t.contact_id.notnull()),
        "flag": ((flag == "missing_mql_date") == t.mql_date.isnull())
        & only_if(flag == "missing_score", t.lead_score.isnull())
        & only_if(flag == "invalid_score", (t.lead_score < 0) | (t.lead_score > 100))
        & only_if(flag == "unmapped_source", t.lead_source_category == "unmapped")
        & only_if(flag == "missing_account", t.account_id.isnull())
        & only_if(flag == "valid", t.lead_score.between(0, 100), t.account_id.notnull(), t.lead_source_category != "unmapped"),
    }  # fmt: skip


RULES: Rules = {
    "stg_marketing__google_ads_campaigns": _google,
    "stg_marketing__facebook_ads_campaigns": _facebook,
    "stg_marketing__linkedin_ads_campaigns": _linkedin,
    "stg_marketing__iterable_campaigns": _iterable,
    "stg_marketing__google_analytics_sessions": _analytics,
    "stg_marketing__attribution_touchpoints": _touchpoints,
    "stg_marketing__marketing_qualified_leads": _leads,
}
