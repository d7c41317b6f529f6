import ibis

from tapdata.logic import scd2
from tapdata.logic.feature_columns import ADOPTERS, STICKINESS, documented
from tapdata.model import Table, model

TRACKED = ("adoption_stage", "engagement_level", "value_band")
PREVIOUS = {
    "previous_adoption_stage": "adoption_stage",
    "previous_engagement_level": "engagement_level",
    "previous_value_band": "value_band",
    "previous_strategic_importance": "strategic_importance",
    "previous_lifecycle_stage": "lifecycle_stage",
    "previous_adoption_rate": "account_adoption_rate",
    "previous_value_score": "feature_value_score",
}
STATE = (
    "feature_category", "accounts_using", "users_using", "account_adoption_rate", "user_adoption_rate",
    *ADOPTERS, "avg_mrr_adopters", "estimated_revenue_impact", "stickiness_rate", *STICKINESS,
    "feature_value_score", "first_usage_date", "last_usage_date", "feature_age_days",
    "strategic_importance", "market_fit_segment", "lifecycle_stage", "feature_maturity", "usage_frequency",
    "roadmap_recommendation",
)  # fmt: skip


@model(
    grain=("feature_name", "valid_from"),
    columns={
        "feature_name": "Feature. All columns but the dates hold what was true on the first day of the period.",
        "valid_from": "First day of the period.",
        "valid_to": "First day after it; null for the current row.",
        "is_current": "The period lasts at as_of.",
        "change_type": "new_feature, adoption_stage, engagement_level or value_band by what changed, or multiple.",
        **documented(*TRACKED),
        **{
            name: f"{column} on the first day of the period before; null in the first."
            for name, column in PREVIOUS.items()
        },
        "adoption_rate_change": "account_adoption_rate less the one of the period before, percentage points.",
        "value_score_change": "feature_value_score less the one of the period before, points.",
        "total_usage_events": "Uses by then, by anyone.",
        **documented(*STATE),
    },
)
def entity_features_history(feature_days: Table) -> Table:
    """One row per feature and period in which its adoption stage, engagement level and value band did not change."""
    t = scd2.periods(feature_days, key=("feature_name",), tracked=TRACKED, day="day", previous=PREVIOUS)
    changed = [t[f"{name}_changed"].cast("int64") for name in TRACKED]
    return t.select(
        "feature_name", "valid_from", "valid_to", "is_current", *TRACKED, *PREVIOUS, *STATE,
        change_type=ibis.cases(
            (t.is_first, "new_feature"),
            (changed[0] + changed[1] + changed[2] > 1, "multiple"),
            *((t[f"{name}_changed"], name) for name in TRACKED),
            else_=ibis.null("string"),
        ),
        adoption_rate_change=t.account_adoption_rate - t.previous_adoption_rate,
        value_score_change=t.feature_value_score - t.previous_value_score,
        total_usage_events=t.lifetime_uses,
    )  # fmt: skip
