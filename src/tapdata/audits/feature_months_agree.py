"""Months of features are what the source recorded in them, and end as the feature stood on the last day."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import NEAR, broken, near
from tapdata.model import Table, audit

KEY = ("feature_name", "month_start_date")
MONTH_END = {
    "feature_category": "feature_category", "feature_value_score": "feature_value_score",
    "strategic_importance": "strategic_importance", "adoption_stage": "adoption_stage",
    "engagement_level": "engagement_level", "lifecycle_stage_at_month": "lifecycle_stage",
    "estimated_monthly_revenue": "estimated_revenue_impact", "month_end_date": "month_end",
}  # fmt: skip
RECORDED = (
    "monthly_usage_events", "total_usage_count", "active_days", "monthly_accounts", "monthly_users", "active_accounts",
    "monthly_adoption_rate", "avg_usage_per_account", "avg_daily_usage",
)  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def feature_months_agree(
    entity_features_monthly: Table,
    feature_days: Table,
    user_days: Table,
    days: Table,
    stg_app_database__feature_usage: Table,
    stg_app_database__users: Table,
) -> Table:
    """One row per feature and month on which months, days and the source of features differ."""
    m = entity_features_monthly
    ends = days.filter(days.is_month_end).select("month_start_date", month_end="day")
    closing = feature_days.join(ends, feature_days.day == ends.month_end)
    usage = stg_app_database__feature_usage
    dated = usage.join(days, usage.usage_date == days.day).filter(lambda t: t.feature_name.notnull())
    recorded = _recorded(m, dated, stg_app_database__users, user_days.filter(user_days.is_active))
    order = ibis.window(group_by=m.feature_name, order_by=m.month_start_date)
    t = m.mutate(_accounts=m.monthly_accounts.lag().over(order), _events=m.monthly_usage_events.lag().over(order))
    accounts = (t.monthly_accounts - t._accounts) / t._accounts.nullif(0) * 100.0
    events = (t.monthly_usage_events - t._events) / t._events.nullif(0) * 100.0
    return disagreements((
        carried("a month of a feature = its last day", m, closing, KEY, MONTH_END),
        carried("a month of a feature = what was recorded in it", m, recorded, KEY, RECORDED, tolerance=NEAR),
    )).union(broken(
        "a month of a feature fits the month before", t, KEY,
        accounts_growth_rate=near(t.accounts_growth_rate, accounts),
        usage_growth_rate=near(t.usage_growth_rate, events),
    ))  # fmt: skip


def _recorded(months: Table, dated: Table, users: Table, active: Table) -> Table:
    """What the source recorded of each feature and month, and the accounts that were active in it."""
    everybody = dated.group_by(KEY).agg(
        monthly_usage_events=dated.count(), total_usage_count=dated.usage_count.sum(),
        active_days=dated.usage_date.nunique(),
    )  # fmt: skip
    present = active.filter(active.account_id.notnull())
    present = present.select(present="account_id", month=periods.month(present.day)).distinct()
    company = present.group_by("month").agg(active_accounts=present.count())
    known = users.filter(~users.is_orphan).select(known_id="user_id", home="account_id")
    own = dated.filter(~dated.is_orphan, ~dated.is_anonymous)
    own = own.left_join(known, own.user_id == known.known_id)
    own = own.mutate(account=own.account_id.coalesce(own.home))
    own = own.left_join(present, [own.account == present.present, own.month_start_date == present.month])
    own = own.group_by(KEY).agg(
        monthly_accounts=own.account.nunique(), monthly_users=own.known_id.nunique(), records=own.account.count(),
        using=own.present.nunique(),
    )  # fmt: skip
    t = months.select(*KEY)
    t = t.left_join(everybody, KEY).select(*t.columns, *everybody.columns[2:])
    t = t.left_join(own, KEY).select(*t.columns, *own.columns[2:])
    t = t.left_join(company, t.month_start_date == company.month)
    t = t.mutate(**{n: t[n].fill_null(0) for n in t.columns if n not in (*KEY, "month")})
    return t.mutate(
        monthly_adoption_rate=t.using / t.active_accounts.nullif(0) * 100.0,
        avg_usage_per_account=t.records / t.monthly_accounts.nullif(0),
        avg_daily_usage=t.monthly_usage_events / t.active_days.nullif(0),
    )
