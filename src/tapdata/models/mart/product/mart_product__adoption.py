from tapdata.logic import account_days, adoption, product_adoption
from tapdata.model import AsOf, Table, model

ACCOUNT = (
    "account_id", "customer_tier", "customer_tier_name", "customer_status", "subscription_status", "plan_tier",
    "monthly_recurring_revenue", "customer_health_score", "total_users", "active_users_30d",
)  # fmt: skip
COUNTS = (
    "features_adopted", *(f"{group}_features_adopted" for group in product_adoption.GROUPS),
    "high_value_features_adopted", "critical_features_adopted",
)  # fmt: skip


@model(
    grain=("account_id",),
    columns={
        "account_id": "Account: status active or trial, or MRR above 0.",
        "account_name": "Name of the account.",
        "customer_tier": "By head-count, 1 = enterprise to 4 = startup.",
        "customer_tier_name": "enterprise, mid_market, small_business, startup.",
        "customer_segment": "By MRR: strategic >= 1000, key >= 500, standard >= 100, basic.",
        "customer_lifecycle": "By days since the first paid day: onboarding <= 30, adoption <= 90, growth <= 365, mature.",
        "customer_status": "Status of the account.",
        "subscription_status": "Status of the current subscription.",
        "plan_tier": "Plan of the subscription that counts; null when none is live.",
        "monthly_recurring_revenue": "MRR, USD per month.",
        "customer_health_score": "Health of the account, 0-100.",
        "days_since_signup": "Days since the account's creation.",
        "total_users": "Users.",
        "active_users_30d": "Users with a session in 30 days.",
        "features_adopted": "Features the account used in 30 days.",
        "core_features_adopted": "Of these: POS, orders, products, customers, inventory, dashboard, administration, billing.",
        "advanced_features_adopted": "Of these: monitoring, scheduling, purchasing.",
        "analytics_features_adopted": "Of these: analytics and reporting.",
        "integration_features_adopted": "Of these: integration and export.",
        "avg_feature_stickiness": "Mean stickiness of these features over all accounts, percent; null without any.",
        "high_value_features_adopted": "Of these: with a value score of 70 or more.",
        "critical_features_adopted": "Of these: of critical strategic importance.",
        "feature_adoption_score": "Points 0-100: features / 20 x 30, stickiness 30, high-value / 5 x 20, critical / 3 x 20.",
        "adoption_tier": "power (>= 15, 3 advanced), advanced (>= 10, 2 analytics), moderate >= 5, light >= 1, non.",
        "feature_usage_pattern": "core_focused or analytics_focused when more than half is, else balanced; none.",
        "user_engagement_level": "Of the users, active in 30 days: high >= 70 %, medium >= 40, low, none; null without users.",
        "product_market_fit": "By the adoption score: strong >= 70, moderate >= 40, weak, none.",
        "expansion_opportunity": "retain_first (health < 60), adopt_first, upgrade_plan, expand_features.",
        "product_recommendation": "onboard_users, drive_core_usage, introduce_analytics, _integrations, _advanced, maintain.",
    },
    pii=("account_name",),
)
def mart_product__adoption(
    entity_customers: Table, entity_features: Table, feature_periods: Table, as_of: AsOf
) -> Table:
    """One row per active or trial account: the features it used in the 30 days to as_of."""
    customers = entity_customers
    is_in = customers.customer_status.isin(("active", "trial")) | (customers.monthly_recurring_revenue > 0)
    used = _used(feature_periods, entity_features, as_of)
    t = customers.filter(is_in.fill_null(False)).left_join(used, customers.account_id == used.user_of)
    t = t.mutate(**{name: t[name].fill_null(0) for name in COUNTS})
    tier = product_adoption.tier(t.features_adopted, t.advanced_features_adopted, t.analytics_features_adopted)
    score = product_adoption.score({name: t[name] for name in product_adoption.PARTS}, t.avg_feature_stickiness)
    return t.select(
        *ACCOUNT, *COUNTS, "avg_feature_stickiness",
        account_name=t.customer_name,
        customer_segment=t.account_value_tier,
        customer_lifecycle=t.lifecycle_stage,
        days_since_signup=t.days_since_creation,
        feature_adoption_score=score,
        adoption_tier=tier,
        feature_usage_pattern=product_adoption.pattern(
            t.features_adopted, t.core_features_adopted, t.analytics_features_adopted
        ),
        user_engagement_level=product_adoption.user_engagement(t.user_activation_rate_30d),
        product_market_fit=product_adoption.market_fit(score),
        expansion_opportunity=product_adoption.expansion(tier, t.customer_health_score, t.plan_tier),
        product_recommendation=product_adoption.recommendation(
            tier, t.analytics_features_adopted, t.integration_features_adopted, t.advanced_features_adopted
        ),
    )  # fmt: skip


def _used(feature_periods: Table, features: Table, as_of: AsOf) -> Table:
    """By account, the features used in the 30 days to as_of, counted by what they are."""
    t = adoption.used_by_accounts(feature_periods, as_of).join(features, "feature_name")
    return t.group_by(user_of=t.account_id).agg(
        features_adopted=t.count(),
        **{
            f"{group}_features_adopted": t.count(where=product_adoption.in_group(t.feature_category, group))
            for group in product_adoption.GROUPS
        },
        avg_feature_stickiness=account_days.exact_mean(t.stickiness_rate),
        high_value_features_adopted=t.count(where=t.value_band == "high"),
        critical_features_adopted=t.count(where=t.strategic_importance == "critical"),
    )
