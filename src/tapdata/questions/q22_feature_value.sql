-- title: Which features drive expansion revenue; which should be sunset?
-- note: Expansion MRR of 365 days of the accounts that use a feature, USD per month, and as percent of what they pay: accounts that grow use many features, so never add features, and read no cause into it.
-- note: revamp_or_sunset: not used in 30 days.
select
    feature_name,
    accounts_using,
    expansion_mrr_12m,
    100.0 * expansion_mrr_12m / nullif(estimated_revenue_impact, 0) as expansion_pct,
    feature_value_score,
    strategic_importance,
    engagement_level,
    lifecycle_stage,
    roadmap_recommendation
from entity.entity_features
order by case when roadmap_recommendation = 'revamp_or_sunset' then 1 else 0 end, expansion_mrr_12m desc, feature_name
