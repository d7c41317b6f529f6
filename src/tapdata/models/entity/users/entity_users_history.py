from tapdata.logic import engagement, observed, periods, rates, scd2, user_changes
from tapdata.logic.user_columns import AS_OF_TODAY
from tapdata.model import AsOf, Table, model

TRACKED = (
    "user_status", "role_type_standardized", "user_engagement_tier", "activity_level_30d", "feature_adoption_level",
    "churn_risk_level",
)  # fmt: skip
PREVIOUS = {
    "previous_user_status": "user_status", "previous_role_type": "role_type_standardized",
    "previous_engagement_tier": "user_engagement_tier", "previous_activity_level": "activity_level_30d",
    "previous_adoption_level": "feature_adoption_level", "previous_churn_risk_level": "churn_risk_level",
    "previous_value_tier": "user_value_tier", "previous_engagement_score": "engagement_score",
    "previous_features_used_30d": "features_used_30d", "previous_sessions_30d": "total_sessions_30d",
}  # fmt: skip
"""What the row before held on its first day."""


@model(
    grain=("user_id", "valid_from"),
    columns={
        "user_id": "User of the application.",
        "valid_from": "First day of the period.",
        "valid_to": "First day after it; null while it lasts.",
        "is_current": "The period lasts at as_of.",
        "change_type": "user_created, role_change, status_change, engagement_change, activity_change, adoption_change, "
        "risk_change (the first that applies), or other_change: what was not known became known.",
        **AS_OF_TODAY,
        "role_type_standardized": "Observed role: admin, manager, operator, viewer, standard; null before the first sight.",
        "previous_role_type": "The role of the period before.",
        "user_status": "active <= 7 days since the last login, recent <= 30, inactive <= 90, dormant; never_logged_in; "
        "null where the only known login is later.",
        "previous_user_status": "The status of the period before.",
        "user_engagement_tier": "power, regular, casual, light or inactive, by 30 days.",
        "previous_engagement_tier": "The tier of the period before.",
        "activity_level_30d": "highly_active >= 20 active days, moderately_ >= 10, somewhat_ >= 5, minimally_ >= 1, inactive.",
        "previous_activity_level": "The level of the period before.",
        "feature_adoption_level": "By feature categories in 30 days: power_user >= 4, regular_user >= 2, basic_user, non_user.",
        "previous_adoption_level": "The level of the period before.",
        "churn_risk_level": "By days since the last login: high > 60 or never, medium > 30, low > 14, none; null unknown.",
        "previous_churn_risk_level": "The risk of the period before.",
        "user_value_tier": "high, medium, low or very_low on the first day; not tracked.",
        "previous_value_tier": "The value tier on the first day of the period before.",
        "engagement_score": "Engagement of 30 days on the first day, 0-1.",
        "previous_engagement_score": "Engagement on the first day of the period before.",
        "engagement_delta": "The difference; 0 in the first period.",
        "features_used_30d": "Distinct features used in 30 days, on the first day.",
        "previous_features_used_30d": "The same on the first day of the period before.",
        "features_adopted_delta": "The difference; 0 in the first period.",
        "total_sessions_30d": "Sessions in 30 days, on the first day.",
        "previous_sessions_30d": "The same on the first day of the period before.",
        "sessions_delta": "The difference; 0 in the first period.",
        "feature_categories_used_30d": "Distinct feature categories in 30 days, on the first day.",
        "lifetime_features_used": "Distinct features ever used by the first day.",
        "feature_adoption_depth": "By features ever used by then: complete, substantial, minimal, none.",
        "active_days_30d": "Days with a session in 30 days, on the first day.",
        "total_page_views_30d": "Pages viewed in 30 days, on the first day.",
        "avg_session_minutes_30d": "Mean length of the sessions of 30 days, minutes, on the first day.",
        "user_age_days": "Days since creation on the first day.",
        "user_maturity_stage": "By age on the first day: onboarding < 7 days, new_user, developing, established, mature.",
        "last_login_date": "Latest login by the first day.",
        "days_since_last_login": "Days since, on the first day.",
        "last_activity_date": "Latest session, use or page view by the first day.",
    },
    pii=("email", "full_name"),
)  # fmt: skip
def entity_users_history(user_days: Table, stg_app_database__users: Table, observations: Table, as_of: AsOf) -> Table:
    """One row per user and period in which status, role, engagement, activity, adoption and risk class do not change.

    Figures are those of the period's first day.
    """
    roles = observed.periods(observations, "stg_app_database__users", "role_category", as_of)
    d = observed.attach(user_days, roles, key="user_id", day="day", name="role")
    idle = periods.days_between(d.last_login_date, d.day)
    states = d.select(
        "user_id", "day", "last_login_date", "last_activity_date", "engagement_score", "features_used_30d",
        "active_days_30d", "timed_sessions_30d", "session_seconds_30d",
        "lifetime_features", "lifetime_feature_categories",
        role_type_standardized=d.role.lower(),
        user_status=engagement.status(idle, d.never_logged_in),
        user_engagement_tier=d.engagement_tier,
        activity_level_30d=engagement.activity_level(d.active_days_30d),
        feature_adoption_level=engagement.adoption_level(d.feature_categories_30d),
        churn_risk_level=engagement.churn_risk(idle, d.never_logged_in),
        user_value_tier=engagement.value_tier(d.engagement_score, d.features_used_30d, d.feature_categories_30d),
        total_sessions_30d=d.sessions_30d,
        total_page_views_30d=d.page_views_30d,
        feature_categories_used_30d=d.feature_categories_30d,
        days_since_last_login=idle,
    )  # fmt: skip
    p = scd2.periods(states, key=["user_id"], tracked=TRACKED, day="day", previous=PREVIOUS)
    users = stg_app_database__users.select("user_id", "account_id", "email", "full_name", "created_date")
    t = p.left_join(users, "user_id")
    age = rates.non_negative(periods.days_between(t.created_date, t.valid_from))
    return t.select(
        "user_id", "valid_from", "valid_to", "is_current", "account_id", "email", "full_name", *TRACKED, *PREVIOUS,
        "user_value_tier", "engagement_score", "features_used_30d", "total_sessions_30d", "feature_categories_used_30d",
        "active_days_30d", "total_page_views_30d", "last_login_date", "days_since_last_login", "last_activity_date",
        change_type=user_changes.change_type(t),
        engagement_delta=(t.engagement_score - t.previous_engagement_score).fill_null(0.0),
        features_adopted_delta=(t.features_used_30d - t.previous_features_used_30d).fill_null(0),
        sessions_delta=(t.total_sessions_30d - t.previous_sessions_30d).fill_null(0),
        lifetime_features_used=t.lifetime_features,
        feature_adoption_depth=engagement.adoption_depth(t.lifetime_features, t.lifetime_feature_categories),
        avg_session_minutes_30d=rates.ratio(t.session_seconds_30d, t.timed_sessions_30d) / 60.0,
        user_age_days=age,
        user_maturity_stage=engagement.maturity(age),
    )  # fmt: skip
