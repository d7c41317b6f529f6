"""The history of users tells what was true on the first day of each period, and what it was before."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near
from tapdata.model import AsOf, Table, audit

PREVIOUS = {
    "previous_user_status": "user_status", "previous_role_type": "role_type_standardized",
    "previous_engagement_tier": "user_engagement_tier", "previous_activity_level": "activity_level_30d",
    "previous_adoption_level": "feature_adoption_level", "previous_churn_risk_level": "churn_risk_level",
    "previous_value_tier": "user_value_tier", "previous_engagement_score": "engagement_score",
    "previous_features_used_30d": "features_used_30d", "previous_sessions_30d": "total_sessions_30d",
}  # fmt: skip
CURRENT = (
    "account_id", "email", "full_name", "user_status", "user_engagement_tier", "activity_level_30d",
    "feature_adoption_level", "churn_risk_level",
)  # fmt: skip
FIRST_DAY = {
    "account_id": "account_id", "user_engagement_tier": "engagement_tier", "engagement_score": "engagement_score",
    "features_used_30d": "features_used_30d", "total_sessions_30d": "sessions_30d", "active_days_30d": "active_days_30d",
    "feature_categories_used_30d": "feature_categories_30d", "lifetime_features_used": "lifetime_features",
    "total_page_views_30d": "page_views_30d", "last_login_date": "last_login_date",
    "last_activity_date": "last_activity_date", "avg_session_minutes_30d": "minutes",
}  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def user_history_agree(
    entity_users_history: Table,
    entity_users: Table,
    user_days: Table,
    stg_app_database__users: Table,
    observations: Table,
    as_of: AsOf,
) -> Table:
    """One row per user, period and statement on which the history of users differs from what it tells of."""
    h = entity_users_history
    source = stg_app_database__users.select("user_id", "created_date")
    days = user_days.mutate(
        minutes=user_days.session_seconds_30d.cast("float64")
        / user_days.timed_sessions_30d.cast("float64").nullif(0.0)
        / 60.0
    )
    in_order = ibis.window(group_by=h.user_id, order_by=h.valid_from)
    one_before = h.mutate(**{f"before_{name}": h[column].lag().over(in_order) for name, column in PREVIOUS.items()})
    by_day = ibis.window(group_by=user_days.user_id, order_by=user_days.day)
    turns = user_days.mutate(before=user_days.engagement_tier.lag().over(by_day))
    turns = turns.filter(~turns.engagement_tier.identical_to(turns.before))
    t = one_before.left_join(source, "user_id")
    age = periods.days_between(t.created_date, t.valid_from)
    alone = broken(
        "a period of a user fits the period before and its dates", t, ["user_id", "valid_from"],
        engagement_delta=near(t.engagement_delta, (t.engagement_score - t.previous_engagement_score).fill_null(0.0)),
        features_adopted_delta=t.features_adopted_delta
        == (t.features_used_30d - t.previous_features_used_30d).fill_null(0),
        sessions_delta=t.sessions_delta == (t.total_sessions_30d - t.previous_sessions_30d).fill_null(0),
        user_age_days=t.user_age_days.identical_to((age >= 0).ifelse(age, None)),
        days_since_last_login=t.days_since_last_login.identical_to(periods.days_between(t.last_login_date, t.valid_from)),
        **{name: t[name].identical_to(t[f"before_{name}"]) for name in PREVIOUS},
    )  # fmt: skip
    current = h.filter(h.is_current)
    seen = observations.filter(
        observations.source_table == "stg_app_database__users",
        observations.attribute == "role_category",
        observations.observed_as_of <= as_of,
    )
    newest = ibis.row_number().over(ibis.window(group_by=seen.entity_key, order_by=seen.observed_as_of.desc()))
    roles = seen.mutate(newest=newest, role=seen["value"].lower()).filter(lambda s: s.newest == 0)
    return alone.union(disagreements((
        carried("a period of a user = the user on its first day", h, days, {"user_id": "user_id", "valid_from": "day"},
                FIRST_DAY, rows="left in right", tolerance=NEAR),
        carried("the period of a user that lasts = the user", current, entity_users, ["user_id"], CURRENT,
                rows="left in right"),
        carried("every user with days has a period that lasts", user_days.filter(user_days.day == as_of), current,
                ["user_id"]),
        carried("the role of a user = as last observed", current.filter(current.role_type_standardized.notnull()),
                roles, {"user_id": "entity_key"}, {"role_type_standardized": "role"}, rows="left in right"),
        carried("every change of a user's tier begins a period", turns, h, {"user_id": "user_id", "day": "valid_from"},
                rows="left in right"),
    )))  # fmt: skip
