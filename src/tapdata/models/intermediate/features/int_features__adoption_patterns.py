from tapdata.logic import adoption, money
from tapdata.logic.feature_columns import ADOPTERS, DAYS_TO_ADOPTION, STICKINESS, documented
from tapdata.model import AsOf, Table, model


@model(
    grain=("feature_name",),
    columns=documented(
        "feature_name", "feature_category", "accounts_using", *ADOPTERS, "avg_mrr_adopters", "estimated_revenue_impact",
        "expansion_mrr_12m", "avg_days_to_adoption", *DAYS_TO_ADOPTION,
        "adoptions_before_signup", "stickiness_rate", *STICKINESS,
        "feature_value_score", "value_band", "enterprise_adoption_velocity", "market_fit_segment",
        "strategic_importance", "roadmap_recommendation",
    ),
)  # fmt: skip
def int_features__adoption_patterns(
    feature_days: Table,
    feature_periods: Table,
    account_mrr: Table,
    stg_app_database__feature_usage: Table,
    stg_app_database__users: Table,
    stg_app_database__accounts: Table,
    as_of: AsOf,
) -> Table:
    """One row per feature that anyone ever used: who adopted it, how fast, and what it is worth, as of as_of."""
    today = feature_days.filter(feature_days.day == as_of)
    uses = adoption.uses(stg_app_database__feature_usage, stg_app_database__users)
    first = adoption.with_plan(adoption.first_uses(uses, "account_id"), account_mrr)
    pace = adoption.days_to_adoption(first, stg_app_database__accounts, stg_app_database__feature_usage)
    grown = adoption.expansion(feature_periods, account_mrr, as_of)
    t = today.left_join(pace, "feature_name").left_join(grown, today.feature_name == grown.feature_name)
    return t.select(
        "feature_name", "feature_category", "accounts_using", *ADOPTERS, "avg_mrr_adopters", "estimated_revenue_impact",
        "avg_days_to_adoption", *DAYS_TO_ADOPTION,
        "stickiness_rate", *STICKINESS, "feature_value_score", "value_band",
        "market_fit_segment", "strategic_importance", "roadmap_recommendation",
        expansion_mrr_12m=money.dollars(t.expansion_mrr_12m.fill_null(0)),
        adoptions_before_signup=t.adoptions_before_signup.fill_null(0),
        enterprise_adoption_velocity=adoption.velocity(t.avg_days_to_adoption_enterprise),
    )  # fmt: skip
