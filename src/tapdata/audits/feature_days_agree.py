"""Days of features hold what was recorded, windows are their sums, and the history tells the first day of each period."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import broken, near
from tapdata.model import AsOf, Table, audit

PREVIOUS = {
    "previous_adoption_stage": "adoption_stage", "previous_engagement_level": "engagement_level",
    "previous_value_band": "value_band", "previous_strategic_importance": "strategic_importance",
    "previous_lifecycle_stage": "lifecycle_stage", "previous_adoption_rate": "account_adoption_rate",
    "previous_value_score": "feature_value_score",
}  # fmt: skip
TRACKED = ("adoption_stage", "engagement_level", "value_band")
STATE = (
    *TRACKED, "feature_category", "accounts_using", "users_using", "account_adoption_rate", "user_adoption_rate",
    "avg_mrr_adopters", "estimated_revenue_impact", "feature_value_score", "first_usage_date", "last_usage_date",
    "feature_age_days", "strategic_importance", "market_fit_segment", "lifecycle_stage", "feature_maturity",
    "usage_frequency", "roadmap_recommendation", "stickiness_rate",
    *(f"{plan}_{what}" for plan in ("enterprise", "business", "professional", "starter")
      for what in ("adopters", "stickiness_rate")),
)  # fmt: skip
COMPANY = ("active_users", "active_accounts", "catalogue_size")


@audit(grain=GRAIN, columns=COLUMNS)
def feature_days_agree(
    feature_days: Table,
    entity_features_history: Table,
    user_days: Table,
    stg_app_database__feature_usage: Table,
    as_of: AsOf,
) -> Table:
    """One row per feature and day, or period, on which days, history and the source of features differ."""
    f, h = feature_days, entity_features_history
    key = ["feature_name", "day"]
    active = user_days.filter(user_days.is_active_30d)
    company = active.group_by("day").agg(active_users=active.count(), active_accounts=active.account_id.nunique())
    sizes = f.group_by("day").agg(catalogue_size=f.count())
    company = sizes.left_join(company, "day").drop("day_right")
    company = company.mutate(**{name: company[name].fill_null(0) for name in ("active_users", "active_accounts")})
    expected = f.select(*key).join(company, "day")
    turns = f.mutate(**{f"_{n}": f[n].lag().over(group_by=f.feature_name, order_by=f.day) for n in TRACKED})
    turns = turns.filter(~ibis.and_(*(turns[name].identical_to(turns[f"_{name}"]) for name in TRACKED)))
    first_day = {"feature_name": "feature_name", "valid_from": "day"}
    usage = stg_app_database__feature_usage
    dated = usage.filter(usage.feature_name.notnull())
    daily = dated.group_by(feature_name=dated.feature_name, day=dated.usage_date).agg(
        usage_events=dated.count(), usage_count=dated.usage_count.sum()
    )
    daily = f.select(*key).left_join(daily, key)
    daily = daily.select(*key, **{n: daily[n].fill_null(0) for n in ("usage_events", "usage_count")})
    return ibis.union(
        disagreements((
            carried("a day of features = users and accounts of the company", f, expected, key, COMPANY),
            carried("a day of a feature = what was recorded", f, daily, key, ("usage_events", "usage_count")),
            carried("every day of a feature follows one", f.filter(f.day > f.first_usage_date),
                    f.filter(f.day < as_of).select("feature_name", day=periods.after(f.day, 1)), key),
            carried("a period of a feature = the feature on its first day", h, f, first_day,
                    {**{name: name for name in STATE}, "total_usage_events": "lifetime_uses"}, rows="left in right"),
            carried("a period of a feature begins where a class changes", h, turns, first_day),
        )),
        _windows(f),
        _changes(h),
    )  # fmt: skip


def _windows(f: Table) -> Table:
    """Windows and lives of features against their days."""
    order = {"group_by": f.feature_name, "order_by": f.day}
    month, life = ibis.trailing_window(29, **order), ibis.cumulative_window(**order)
    t = f.mutate(
        _events=f.usage_events.sum().over(month), _uses=f.usage_count.sum().over(month),
        _all_events=f.usage_events.sum().over(life), _all_uses=f.usage_count.sum().over(life),
        _days=(f.usage_events > 0).cast("int64").sum().over(life),
        _last=ibis.cases((f.usage_events > 0, f.day)).max().over(life), _first=f.day.min().over(group_by=f.feature_name),
    )  # fmt: skip
    return broken(
        "windows and life of a feature fit its days", t, ["feature_name", "day"],
        events_30d=t.events_30d == t._events, uses_30d=t.uses_30d == t._uses,
        lifetime_events=t.lifetime_events == t._all_events, lifetime_uses=t.lifetime_uses == t._all_uses,
        days_with_usage=t.days_with_usage == t._days, last_usage_date=t.last_usage_date == t._last,
        first_usage_date=t.first_usage_date == t._first,
        feature_age_days=t.feature_age_days == periods.days_between(t.first_usage_date, t.day),
        avg_daily_usage=near(t.avg_daily_usage, t.lifetime_events / t.days_with_usage),
        avg_mrr_adopters=near(
            t.avg_mrr_adopters, t.estimated_revenue_impact.cast("float64") / t.accounts_using.nullif(0)
        ),
        avg_usage_per_account=t.avg_usage_per_account * t.lifetime_accounts <= t.lifetime_events + 1e-6,
        user_adoption_rate=t.user_adoption_rate * t.active_users <= t.users_using * 100.0 + 1e-6,
        account_adoption_rate=t.account_adoption_rate * t.active_accounts <= t.accounts_using * 100.0 + 1e-6,
    )  # fmt: skip


def _changes(h: Table) -> Table:
    """Periods against the ones before them."""
    order = ibis.window(group_by=h.feature_name, order_by=h.valid_from)
    t = h.mutate(**{f"_{name}": h[column].lag().over(order) for name, column in PREVIOUS.items()})
    return broken(
        "a period of a feature fits the period before", t, ["feature_name", "valid_from"],
        **{name: t[name].identical_to(t[f"_{name}"]) for name in PREVIOUS},
        adoption_rate_change=near(t.adoption_rate_change, t.account_adoption_rate - t.previous_adoption_rate),
        value_score_change=near(t.value_score_change, t.feature_value_score - t.previous_value_score),
    )  # fmt: skip
