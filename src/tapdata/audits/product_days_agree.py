"""Product figures of the company by day are the sums of its users, sessions, features and venues."""

from __future__ import annotations

import ibis

from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near
from tapdata.model import Table, audit

USERS = {
    "total_users": "users", "daily_active_users": "dau", "weekly_active_users": "wau", "monthly_active_users": "mau",
    "sessions": "sessions", "power_users": "power_users", "avg_session_minutes": "minutes",
    "sessions_per_user_30d": "per_user", "avg_features_per_user_30d": "features", "stickiness_30d_pct": "stickiness",
}  # fmt: skip
FEATURES = ("total_features", "feature_adoption_rate_pct")
TAPS = ("pours", "pour_volume_liters", "device_utilisation_pct")
KINDS = {"desktop": "Desktop", "mobile": "Mobile", "tablet": "Tablet"}
SESSIONS = ("bounce_rate_pct", *(f"{kind}_usage_pct" for kind in KINDS))


@audit(grain=GRAIN, columns=COLUMNS)
def product_days_agree(
    metrics_product_analytics: Table,
    metrics_operations: Table,
    days: Table,
    user_days: Table,
    feature_days: Table,
    stg_app_database__user_sessions: Table,
) -> Table:
    """One row per day on which the product figures of the company differ from what they sum up."""
    m, u, f = metrics_product_analytics, user_days, feature_days
    users = u.group_by("day").agg(
        users=u.count(), dau=u.count(where=u.is_active), wau=u.count(where=u.is_active_7d),
        mau=u.count(where=u.is_active_30d), sessions=u.sessions.sum(), seconds=u.session_seconds.sum(),
        timed=u.timed_sessions.sum(), power_users=u.count(where=u.engagement_tier == "power"),
        sessions_30d=u.sessions_30d.sum(), active_days=u.active_days_30d.sum(),
        used=u.features_used_30d.sum(where=u.is_active_30d), score=u.engagement_score.mean(),
    )  # fmt: skip
    users = users.mutate(
        minutes=users.seconds / users.timed.nullif(0) / 60.0,
        per_user=users.sessions_30d / users.mau.nullif(0),
        features=users.used / users.mau.nullif(0),
        stickiness=users.active_days / users.mau.nullif(0) / 30.0 * 100.0,
    )
    features = f.group_by("day").agg(total_features=f.count(), feature_adoption_rate_pct=f.user_adoption_rate.mean())
    company = days.filter(days.is_company_day)
    told = m.filter(m.avg_engagement_score.notnull())
    so_far = ibis.cumulative_window(order_by=m.metric_date)
    retained = (m.retention_30d_pct * m.retention_cohort / 100.0).round(0).fill_null(0.0)
    t = m.mutate(_retained=retained, _cohort=m.retention_cohort.max().over(so_far))
    t = t.mutate(_most_retained=t._retained.max().over(ibis.cumulative_window(order_by=t.metric_date)))
    by_day = {"metric_date": "day"}
    return ibis.union(
        disagreements((
            carried("product figures are told for every day of the company", m, company, by_day, {"date": "day"}),
            carried("product figures of a day = its users", m.filter(m.total_users > 0), users, by_day, USERS,
                    rows="left in right", tolerance=NEAR),
            carried("engagement of a day = its users", told, users, by_day, {"avg_engagement_score": "score"},
                    rows="left in right", tolerance=NEAR),
            carried("features of a day = the features", m.filter(m.total_features > 0), features, by_day, FEATURES,
                    rows="left in right", tolerance=NEAR),
            carried("sessions of a day = what was recorded", m.filter(m.sessions > 0),
                    _recorded(stg_app_database__user_sessions, user_days), by_day, SESSIONS, rows="left in right",
                    tolerance=NEAR),
            carried("pours of a day = operations", m, metrics_operations, ["metric_date"], TAPS, rows="left in right"),
        )),
        broken(
            "rates of a day fit their parts", t, ["metric_date"],
            dau_mau_ratio_pct=near(t.dau_mau_ratio_pct, t.daily_active_users / t.monthly_active_users.nullif(0) * 100.0),
            wau_mau_ratio_pct=near(t.wau_mau_ratio_pct, t.weekly_active_users / t.monthly_active_users.nullif(0) * 100.0),
            power_user_pct=near(t.power_user_pct, t.power_users / t.monthly_active_users.nullif(0) * 100.0),
            retention_cohort=t.retention_cohort == t._cohort,
            retention_30d_pct=near(t._retained, t.retention_30d_pct.fill_null(0.0) * t.retention_cohort / 100.0),
            retained=t._retained == t._most_retained,
        ),
    )  # fmt: skip


def _recorded(sessions: Table, user_days: Table) -> Table:
    """Bounces and kinds of device of the sessions that the source recorded for known users, percent, by day."""
    known = sessions.filter(~sessions.is_orphan, ~sessions.is_anonymous).semi_join(user_days, "user_id")
    counted = known.group_by(day=known.session_date).agg(
        all=known.count(), bounces=known.count(where=known.is_bounce), told=known.is_bounce.count(),
        **{kind: known.count(where=known.device_category == name) for kind, name in KINDS.items()},
    )  # fmt: skip
    return counted.select(
        "day",
        bounce_rate_pct=counted.bounces / counted.told.nullif(0) * 100.0,
        **{f"{kind}_usage_pct": counted[kind] / counted["all"] * 100.0 for kind in KINDS},
    )
