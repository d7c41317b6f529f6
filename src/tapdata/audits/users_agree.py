"""Users say the same in every table: the source, the intermediate tables, the current table and the table by day."""

from __future__ import annotations

from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near
from tapdata.model import AsOf, Table, audit

WHO = ("account_id", "email", "full_name", "user_created_at")
CORE = (
    *WHO, "first_name", "last_name", "email_domain", "email_type", "user_role", "role_type_standardized", "access_level",
    "is_admin_user", "is_manager_user", "user_updated_at", "user_age_days", "user_age_months", "is_new_user",
    "last_login_date", "days_since_last_login", "user_status", "churn_risk_level", "total_sessions_30d",
    "total_session_minutes_30d", "avg_session_minutes_30d", "active_days_30d", "sessions_per_active_day_30d",
    "device_types_used_30d", "last_session_start", "features_used_30d", "feature_categories_used_30d",
    "total_feature_interactions_30d", "total_feature_uses_30d", "avg_uses_per_interaction_30d", "last_feature_usage",
    "total_page_views_30d", "page_categories_visited_30d", "page_active_days_30d", "total_time_on_pages_30d",
    "avg_time_per_page_view_30d", "last_page_view", "last_activity_timestamp", "days_since_last_activity",
    "recency_classification", "activity_level_30d", "feature_adoption_level",
)  # fmt: skip
EVER = (
    "engagement_score", "user_engagement_tier", "activity_recency", "reading_behavior", "feature_interaction_style",
    "feature_adoption_ratio", "sessions_last_7d", "page_views_last_7d", "features_used_last_7d",
    "avg_page_views_per_session", "first_session_time", "first_page_view_time", "first_feature_use_time",
)  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def users_agree(
    stg_app_database__users: Table,
    int_users__core: Table,
    int_users__engagement_metrics: Table,
    entity_users: Table,
    user_days: Table,
    as_of: AsOf,
) -> Table:
    """One row per user and statement on which two tables of users differ."""
    source, core, ever, users = (
        stg_app_database__users,
        int_users__core,
        int_users__engagement_metrics,
        entity_users,
    )
    known = source.filter(~source.is_orphan, source.user_id != "0", source.account_id.fill_null("") != "0")
    known = known.mutate(role=known.user_role.lower(), category=known.role_category.lower())
    today = user_days.filter(user_days.day == as_of)
    minutes = today.session_seconds_30d.cast("float64") / 60.0
    today = today.mutate(minutes=minutes, mean_minutes=minutes / today.timed_sessions_30d.cast("float64").nullif(0.0))
    ever_today = user_days.group_by("user_id").agg(
        sessions=user_days.sessions.sum(), seconds=user_days.session_seconds.sum(), views=user_days.page_views.sum(),
        uses=user_days.feature_uses.sum(),
    )  # fmt: skip
    dated = core.mutate(
        session_day=core.last_session_start.cast("date"), activity_day=core.last_activity_timestamp.cast("date")
    )
    alone = broken(
        "rates of a user in 30 days fit their parts", core, ["user_id"],
        sessions_per_active_day_30d=near(
            core.sessions_per_active_day_30d, core.total_sessions_30d / core.active_days_30d.nullif(0)
        ),
        avg_uses_per_interaction_30d=near(
            core.avg_uses_per_interaction_30d,
            core.total_feature_uses_30d / core.total_feature_interactions_30d.nullif(0),
        ),
    ).union(broken(
        "rates of a user ever fit their parts", ever, ["user_id"],
        avg_page_views_per_session=near(
            ever.avg_page_views_per_session, ever.total_page_views / ever.total_sessions.nullif(0)
        ),
    ))  # fmt: skip
    return alone.union(disagreements((
        carried("a user in 30 days = the user of the source", core, known, ["user_id"], {
            **{name: name for name in (*WHO, "first_name", "last_name", "email_domain", "user_updated_at")},
            "user_role": "role", "role_type_standardized": "category", "access_level": "permission_level",
            "user_age_days": "account_age_days",
        }),
        carried("a user ever = the user in 30 days", ever, core, ["user_id"], {
            **{name: name for name in (*WHO, "user_role", "last_activity_timestamp")},
            "role_category": "role_type_standardized", "sessions_last_30d": "total_sessions_30d",
            "page_views_last_30d": "total_page_views_30d", "page_categories_last_30d": "page_categories_visited_30d",
            "features_used_last_30d": "features_used_30d", "engagement_score": "engagement_score_30d",
            "last_session_time": "last_session_start", "last_page_view_time": "last_page_view",
            "last_feature_use_time": "last_feature_usage",
        }),
        carried("a user = the user in 30 days", users, core, ["user_id"], CORE),
        carried("a user = the user ever", users, ever, ["user_id"], {
            **{name: name for name in EVER},
            "lifetime_sessions": "total_sessions", "lifetime_page_views": "total_page_views",
            "lifetime_features_used": "unique_features_used",
            "lifetime_feature_interactions": "total_feature_interactions",
        }),
        carried("a user's last day = the user in 30 days", today, dated, ["user_id"], {
            "account_id": "account_id", "sessions_30d": "total_sessions_30d", "active_days_30d": "active_days_30d",
            "page_views_30d": "total_page_views_30d", "page_categories_30d": "page_categories_visited_30d",
            "features_used_30d": "features_used_30d", "feature_categories_30d": "feature_categories_used_30d",
            "feature_uses_30d": "total_feature_uses_30d", "engagement_score": "engagement_score_30d",
            "last_login_date": "last_login_date", "last_session_date": "session_day", "last_activity_date": "activity_day",
            "minutes": "total_session_minutes_30d", "mean_minutes": "avg_session_minutes_30d",
        }, rows="left in right", tolerance=NEAR),
        carried("a user's last day = the user ever", today, ever, ["user_id"], {
            "sessions_7d": "sessions_last_7d", "page_views_7d": "page_views_last_7d",
            "engagement_tier": "user_engagement_tier", "lifetime_features": "unique_features_used",
            "lifetime_feature_categories": "unique_feature_categories",
        }, rows="left in right"),
        carried("a user's days together = the user ever", ever_today, ever, ["user_id"], {
            "sessions": "total_sessions", "seconds": "total_session_duration_seconds", "views": "total_page_views",
            "uses": "total_feature_uses",
        }, rows="left in right"),
        carried("every user whose creation or activity is known has a last day", _dated(core), today, ["user_id"],
                rows="left in right"),
    )))  # fmt: skip


def _dated(users: Table) -> Table:
    return users.filter(users.user_created_at.notnull() | users.last_activity_timestamp.notnull())
