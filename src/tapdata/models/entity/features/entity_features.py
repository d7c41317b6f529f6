from tapdata.logic.feature_columns import ADOPTERS, DAYS_TO_ADOPTION, STICKINESS, documented
from tapdata.model import Table, model

CORE = (
    "accounts_using", "users_using", "lifetime_accounts", "lifetime_users",
    "account_adoption_rate", "user_adoption_rate", "total_usage_events", "usage_records", "usage_events_30d",
    "usage_records_30d", "avg_usage_per_account", "avg_daily_usage", "first_usage_date", "last_usage_date",
    "feature_age_days", "days_with_usage", "weeks_with_usage", "months_with_usage", "used_last_7_days",
    "used_last_30_days",
)  # fmt: skip
PATTERNS = (
    *ADOPTERS, "avg_mrr_adopters", "estimated_revenue_impact", "expansion_mrr_12m", "avg_days_to_adoption", *DAYS_TO_ADOPTION,
    "adoptions_before_signup", "stickiness_rate", *STICKINESS, "feature_value_score", "value_band",
)  # fmt: skip
CLASSES = ("adoption_stage", "engagement_level", "feature_maturity", "usage_frequency", "lifecycle_stage")
WORTH = ("enterprise_adoption_velocity", "market_fit_segment", "strategic_importance", "roadmap_recommendation")


@model(
    grain=("feature_name",),
    columns=documented("feature_name", "feature_category", "is_active", *CORE, *PATTERNS, *CLASSES, *WORTH),
)
def entity_features(int_features__core: Table, int_features__adoption_patterns: Table) -> Table:
    """One row per feature that anyone ever used: how it is used, who adopted it and what it is worth, as of as_of."""
    core = int_features__core
    patterns = int_features__adoption_patterns.select("feature_name", *PATTERNS, *WORTH)
    return core.join(patterns, "feature_name").select(
        "feature_name", "feature_category", *CORE, *PATTERNS, *CLASSES, *WORTH, is_active=core.used_last_30_days
    )
