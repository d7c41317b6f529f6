"""What the columns about features mean: the same words at every grain."""

from __future__ import annotations

from collections.abc import Mapping

from tapdata.logic import adoption

_PLANS = {plan: plan.title() for plan in adoption.PLANS}

ADOPTERS = {f"{p}_adopters": f"Accounts on the {plan} plan that used it in 30 days." for p, plan in _PLANS.items()}
DAYS_TO_ADOPTION = {
    f"avg_days_to_adoption_{p}": f"avg_days_to_adoption of accounts on the {plan} plan at first use, days."
    for p, plan in _PLANS.items()
}
STICKINESS = {
    f"{p}_stickiness_rate": f"stickiness_rate of accounts on the {plan} plan at first use, percent."
    for p, plan in _PLANS.items()
}

COLUMNS = {
    "feature_name": "Feature.",
    "feature_category": "By the catalogue: Analytics, Reporting, POS and so on; unmapped outside it.",
    "catalogue_size": "Features first used by anyone by then.",
    "is_active": "Used by anyone in 30 days.",
    "users_using": "Users that used it in 30 days.",
    "accounts_using": "Accounts that used it in 30 days: the adopters.",
    "lifetime_users": "Users that ever used it.",
    "lifetime_accounts": "Accounts that ever used it.",
    "active_users": "Users with a session in 30 days.",
    "active_accounts": "Accounts with a session in 30 days.",
    "user_adoption_rate": "Of the users with a session in 30 days, those that used it in them, percent.",
    "account_adoption_rate": "Of the accounts with a session in 30 days, those that used it in them, percent.",
    "total_usage_events": "Uses ever, by anyone: a record may fold several.",
    "usage_records": "Records of usage ever, by anyone.",
    "usage_events_30d": "Uses in 30 days, by anyone.",
    "usage_records_30d": "Records in 30 days, by anyone.",
    "avg_usage_per_account": "Records of accounts ever, per account that ever used it.",
    "avg_daily_usage": "Records ever per day with usage.",
    "first_usage_date": "First recorded use by anyone; the feature may be older.",
    "last_usage_date": "Latest use by anyone.",
    "feature_age_days": "Days since the first recorded use.",
    "days_with_usage": "Days with usage.",
    "weeks_with_usage": "Weeks, Monday to Sunday, with usage.",
    "months_with_usage": "Calendar months with usage.",
    "used_last_7_days": "Used by anyone in 7 days.",
    "used_last_30_days": "Used by anyone in 30 days.",
    **ADOPTERS,
    "avg_mrr_adopters": "Mean MRR of the adopters, USD per month.",
    "estimated_revenue_impact": "MRR of the adopters, USD per month; each feature counts it anew: never add features.",
    "expansion_mrr_12m": "Expansion MRR of 365 days of the adopters, USD per month: goes with the use, need not come of it.",
    "avg_days_to_adoption": "Mean days from creation to first use, of accounts created since usage is recorded.",
    **DAYS_TO_ADOPTION,
    "adoptions_before_signup": "Accounts whose first use lies before their creation: in no mean of days.",
    "stickiness_rate": "Accounts whose first use is 30 or more days old: used again from day 30 on, percent.",
    **STICKINESS,
    "feature_value_score": "Points 0-100: Enterprise adopters up to 40, mean MRR up to 40, stickiness up to 20.",
    "value_band": "Of the value score: high >= 70, medium >= 40, low.",
    "adoption_stage": "By account adoption: universal >= 80 %, mainstream 50, growing 20, emerging 5, experimental.",
    "engagement_level": "highly_engaged (in 7 days, > 100 records a day), engaged (30, > 10), moderate, declining, dormant.",
    "feature_maturity": "By age: new <= 30 days, recent <= 90, established <= 365, mature.",
    "usage_frequency": "Records per day with usage: very_high > 100, high > 50, medium > 10, low > 1, minimal.",
    "enterprise_adoption_velocity": "By days to adoption on Enterprise: immediate <= 7, quick 30, gradual 90, slow.",
    "market_fit_segment": "enterprise_focused, starter_focused or balanced, by the shares of the plans' accounts.",
    "strategic_importance": "critical (stickiness > 70, mean MRR > 300), important (50, 200), valuable, experimental.",
    "lifecycle_stage": "introduction, growth, maturity, decline or stable; growth and decline by users in 30 days.",
    "roadmap_recommendation": "maintain_and_enhance, optimize_experience, accelerate_adoption, revamp_or_sunset, monitor.",
}
"""Column -> what it means."""


def documented(*names: str) -> Mapping[str, str]:
    """The words for some columns, in that order."""
    return {name: COLUMNS[name] for name in names}
