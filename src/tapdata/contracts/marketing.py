"""Marketing: ad platforms, e-mail campaigns, web analytics, touchpoints and leads. Ad totals are lifetime totals."""

from __future__ import annotations

from tapdata.contracts.schema import Column, ForeignKey, Json, RawTable

attribution_touchpoints = RawTable(
    name="attribution_touchpoints",
    source="marketing",
    grain="one marketing touch in a buyer journey",
    key="id",
    event_time="touchpoint_date",
    foreign_keys=(ForeignKey("mql_id", "marketing_qualified_leads"),),
    columns=(
        Column("id", "string", nullable=False),
        Column("mql_id", "string", "Often null: the link to a lead may be lost."),
        Column("touchpoint_date", "timestamp"),
        Column(
            "channel",
            "string",
            values=("organic", "paid_search", "paid_social", "email", "direct", "referral", "display"),
        ),
        Column("campaign_id", "string"),
        Column("campaign_name", "string"),
        Column("medium", "string", values=("organic", "cpc", "ppc", "email", "none", "referral", "display", "banner")),
        Column(
            "source",
            "string",
            values=(
                "google",
                "bing",
                "duckduckgo",
                "facebook",
                "linkedin",
                "twitter",
                "newsletter",
                "nurture",
                "product",
                "direct",
                "partner",
                "blog",
                "review-site",
                "programmatic",
            ),
        ),
        Column(
            "content",
            "string",
            values=(
                "homepage",
                "product-page",
                "pricing",
                "demo-request",
                "case-study",
                "blog-post",
                "webinar",
                "ebook",
                "free-trial",
                "contact-sales",
            ),
        ),
        Column(
            "attribution_weight", "decimal(5,4)", "Rounded to 4 decimals: recompute credits instead.", unit="share 0-1"
        ),
        Column("touchpoint_position", "int32", "1 may be the last touch: order by touchpoint_date."),
        Column("created_at", "timestamp"),
    ),
)


google_ads_campaigns = RawTable(
    name="google_ads_campaigns",
    source="marketing",
    grain="one Google Ads campaign with lifetime totals",
    key="id",
    event_time="created_at",
    columns=(
        Column("id", "string", nullable=False),
        Column("name", "string"),
        Column("status", "string", values=("ENABLED", "PAUSED", "ENDED", "PENDING")),
        Column("campaign_type", "string", values=("SEARCH", "DISPLAY", "PERFORMANCE_MAX", "VIDEO", "SHOPPING")),
        Column(
            "advertising_channel_type", "string", values=("SEARCH", "DISPLAY", "MULTI_CHANNEL", "VIDEO", "SHOPPING")
        ),
        Column("start_date", "date"),
        Column("end_date", "date"),
        Column("budget_amount", "decimal(12,2)", "Daily or total: ambiguous in the source.", unit="USD"),
        Column("target_cpa", "decimal(10,2)", unit="USD"),
        Column("impressions", "int32"),
        Column("clicks", "int32"),
        Column("cost", "decimal(12,2)", "Lifetime spend.", unit="USD"),
        Column("conversions", "decimal(10,2)", unit="conversions"),
        Column("created_at", "timestamp"),
    ),
)


facebook_ads_campaigns = RawTable(
    name="facebook_ads_campaigns",
    source="marketing",
    grain="one Meta campaign with lifetime totals",
    key="id",
    event_time="created_time",
    columns=(
        Column("id", "string", nullable=False),
        Column("name", "string"),
        Column("status", "string", values=("ACTIVE", "PAUSED", "COMPLETED", "DRAFT")),
        Column("objective", "string", values=("BRAND_AWARENESS", "REACH", "TRAFFIC", "LEAD_GENERATION", "CONVERSIONS")),
        Column("created_time", "timestamp"),
        Column("start_time", "timestamp"),
        Column("stop_time", "timestamp"),
        Column("daily_budget", "decimal(10,2)", unit="USD"),
        Column("lifetime_budget", "decimal(12,2)", unit="USD"),
        Column("impressions", "int32"),
        Column("clicks", "int32"),
        Column("spend", "decimal(12,2)", unit="USD"),
        Column(
            "actions",
            "json",
            "The only place with conversions.",
            shape={"[].action_type": Json("string"), "[].value": Json("float64")},
        ),
        Column("created_at", "timestamp"),
    ),
)


linkedin_ads_campaigns = RawTable(
    name="linkedin_ads_campaigns",
    source="marketing",
    grain="one LinkedIn campaign with lifetime totals",
    key="id",
    event_time="created_time",
    columns=(
        Column("id", "string", nullable=False),
        Column("name", "string"),
        Column("status", "string", values=("ACTIVE", "PAUSED", "COMPLETED", "DRAFT")),
        Column(
            "campaign_type",
            "string",
            values=("SPONSORED_CONTENT", "MESSAGE_ADS", "TEXT_ADS", "DYNAMIC_ADS", "VIDEO_ADS"),
        ),
        Column(
            "objective_type",
            "string",
            values=("BRAND_AWARENESS", "WEBSITE_VISITS", "ENGAGEMENT", "LEAD_GENERATION", "WEBSITE_CONVERSIONS"),
        ),
        Column("created_time", "timestamp"),
        Column("start_date", "date"),
        Column("end_date", "date"),
        Column("daily_budget", "decimal(10,2)", unit="USD"),
        Column("total_budget", "decimal(12,2)", unit="USD"),
        Column("impressions", "int32"),
        Column("clicks", "int32"),
        Column("cost", "decimal(12,2)", unit="USD"),
        Column("conversions", "int32"),
        Column("created_at", "timestamp"),
    ),
)


iterable_campaigns = RawTable(
    name="iterable_campaigns",
    source="marketing",
    grain="one email campaign",
    key="id",
    event_time="created_at_source",
    updated_at="updated_at_source",
    columns=(
        Column("id", "string", nullable=False),
        Column("name", "string"),
        Column(
            "campaign_type",
            "string",
            values=("NEWSLETTER", "PROMOTIONAL", "ONBOARDING", "REENGAGEMENT", "TRANSACTIONAL", "PRODUCT_UPDATE"),
        ),
        Column("status", "string", values=("SENT", "SCHEDULED", "DRAFT", "ARCHIVED")),
        Column("created_at_source", "timestamp"),
        Column("updated_at_source", "timestamp"),
        Column("start_at", "timestamp"),
        Column("ended_at", "timestamp"),
        Column("send_size", "int32", unit="recipients"),
        Column("message_medium", "string", values=("EMAIL",)),
        Column("labels", "string"),
        Column("created_at", "timestamp"),
    ),
)


google_analytics_sessions = RawTable(
    name="google_analytics_sessions",
    source="marketing",
    grain="one day of site traffic",
    key="date",
    event_time="date",
    columns=(
        Column("date", "date", "One row per day of site traffic.", nullable=False),
        Column("sessions", "int32", unit="sessions"),
        Column("users", "int32", "Daily uniques: not additive over days.", unit="users"),
        Column("new_users", "int32", unit="users"),
        Column("page_views", "int32", unit="pages"),
        Column("bounce_rate", "decimal(5,4)", unit="share 0-1"),
        Column("avg_session_duration", "decimal(10,2)", unit="s"),
        Column("goal_completions", "int32"),
        Column("goal_conversion_rate", "decimal(5,4)", unit="share 0-1"),
        Column("created_at", "timestamp"),
    ),
)


marketing_qualified_leads = RawTable(
    name="marketing_qualified_leads",
    source="marketing",
    grain="one marketing-qualified lead",
    key="id",
    event_time="mql_date",
    foreign_keys=(
        ForeignKey("contact_id", "hubspot_contacts"),
        ForeignKey("account_id", "app_database_accounts"),
    ),
    columns=(
        Column("id", "string", nullable=False),
        Column("created_at_source", "timestamp"),
        Column("contact_id", "int32", "Integer; HubSpot contact ids are UUIDs, so it rarely resolves."),
        Column("account_id", "int32", "Integer; account ids are text."),
        Column("mql_date", "timestamp"),
        Column("mql_score", "decimal(5,2)", unit="points 0-100"),
        Column(
            "lead_source",
            "string",
            values=(
                "Content Marketing",
                "Paid Search",
                "Social Media",
                "Webinar",
                "Trade Show",
                "Partner Referral",
                "Direct Traffic",
            ),
        ),
        Column("campaign_id", "string"),
        Column("conversion_probability", "decimal(5,4)", unit="share 0-1"),
        Column("days_to_mql", "int32", unit="days"),
        Column("engagement_score", "decimal(5,2)", unit="points 0-100"),
        Column("created_at", "timestamp"),
    ),
)


TABLES = (
    attribution_touchpoints,
    google_ads_campaigns,
    facebook_ads_campaigns,
    linkedin_ads_campaigns,
    iterable_campaigns,
    google_analytics_sessions,
    marketing_qualified_leads,
)
