"""Marts and metrics of product use carry and add up what accounts, users and features say."""

from __future__ import annotations

import ibis

from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import GRID, NEAR, broken, near
from tapdata.model import AsOf, Table, audit

ACCOUNT = {
    "account_name": "customer_name", "customer_segment": "account_value_tier", "customer_lifecycle": "lifecycle_stage",
    "days_since_signup": "days_since_creation",
    **{name: name for name in (
        "customer_tier", "customer_tier_name", "customer_status", "subscription_status", "plan_tier",
        "monthly_recurring_revenue", "customer_health_score", "total_users", "active_users_30d",
    )},
}  # fmt: skip
FEATURES = ("features_adopted", "high_value_features_adopted", "critical_features_adopted", "catalogued")
GROUPS = ("core", "advanced", "analytics", "integration")
DAILY = {
    "customer_id": "account_id", "customer_name": "customer_name", "total_users": "total_users",
    "dau": "active_users_1d", "wau": "active_users_7d", "mau": "active_users_30d", "sessions_30d": "sessions_30d",
    "features_used_30d": "features_used_30d", "avg_engagement_score": "avg_engagement_score",
    "user_activation_rate_30d_pct": "user_activation_rate_30d",
}  # fmt: skip
PER_USER = (
    "power_users", "avg_session_minutes_30d", "pages_per_session_30d", "avg_engagement_score", "sessions_30d", "mau",
)  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def product_agree(
    mart_product__adoption: Table,
    metrics_engagement: Table,
    entity_customers: Table,
    entity_customers_daily: Table,
    entity_features: Table,
    feature_periods: Table,
    user_days: Table,
    as_of: AsOf,
) -> Table:
    """One row per account, or account and day, on which product use is told differently."""
    mart, customers, e = mart_product__adoption, entity_customers, metrics_engagement
    kept = customers.filter(
        customers.customer_status.isin(("active", "trial")).fill_null(False) | (customers.monthly_recurring_revenue > 0)
    )
    grouped = mart.mutate(catalogued=sum((mart[f"{group}_features_adopted"] for group in GROUPS), ibis.literal(0)))
    used = _used(mart, feature_periods, entity_features, as_of)
    by_account = {"account_id": "account_id", "metric_date": "snapshot_date"}
    u = user_days.filter(user_days.account_id.notnull())
    users = u.group_by("account_id", "day").agg(
        seconds=u.session_seconds_30d.sum(), timed=u.timed_sessions_30d.sum(), pages=u.page_views_30d.sum(),
        power_users=u.count(where=u.engagement_tier == "power"), avg_engagement_score=u.engagement_score.mean(),
        sessions_30d=u.sessions_30d.sum(), mau=u.count(where=u.is_active_30d),
    )  # fmt: skip
    users = users.mutate(
        avg_session_minutes_30d=users.seconds / users.timed.nullif(0) / 60.0,
        pages_per_session_30d=users.pages / users.sessions_30d.nullif(0),
    )
    return ibis.union(
        disagreements((
            carried("an account's adoption = the account", mart, kept, ["account_id"], ACCOUNT),
            carried("features of an account = the periods of use", grouped, used, ["account_id"], FEATURES),
            carried("stickiness of an account's features = its features", mart, used, ["account_id"],
                    ["avg_feature_stickiness"], tolerance=GRID),
            carried("features of an account = features of the customer", mart, customers, ["account_id"],
                    {"features_adopted": "features_used_30d"}, rows="left in right"),
            carried("engagement of an account and day = the customer's day", e, entity_customers_daily, by_account, DAILY),
            carried("engagement of an account and day = its users", e.filter(e.total_users > 0), users,
                    {"account_id": "account_id", "metric_date": "day"}, PER_USER, rows="left in right", tolerance=NEAR),
        )),
        broken(
            "rates of an account and day fit their parts", e, ["account_id", "metric_date"],
            stickiness_pct=near(e.stickiness_pct, e.dau / e.mau.nullif(0) * 100.0),
            wau_mau_ratio_pct=near(e.wau_mau_ratio_pct, e.wau / e.mau.nullif(0) * 100.0),
            user_activation_rate_30d_pct=near(e.user_activation_rate_30d_pct, e.mau / e.total_users.nullif(0) * 100.0),
            sessions_per_user_30d=near(e.sessions_per_user_30d, e.sessions_30d / e.mau.nullif(0)),
        ),
    )  # fmt: skip


def _used(accounts: Table, spans: Table, features: Table, as_of: AsOf) -> Table:
    """The features that each account used in the 30 days to as_of."""
    now = spans.filter(spans.level == "account", spans.valid_from <= as_of, spans.valid_to > as_of)
    t = now.join(features, "feature_name").mutate(user_of=now.entity_id)
    t = t.group_by("user_of").agg(
        features_adopted=t.count(),
        high_value_features_adopted=t.count(where=t.value_band == "high"),
        critical_features_adopted=t.count(where=t.strategic_importance == "critical"),
        catalogued=t.count(where=t.feature_category != "unmapped"),
        avg_feature_stickiness=t.stickiness_rate.mean(),
    )
    joined = accounts.select("account_id").left_join(t, accounts.account_id == t.user_of)
    return joined.select(
        "account_id", "avg_feature_stickiness", **{name: joined[name].fill_null(0) for name in FEATURES}
    )
