from tapdata.logic import periods
from tapdata.logic.feature_columns import documented
from tapdata.model import AsOf, Table, model

STATE = (
    "feature_name", "feature_category", "accounts_using", "users_using", "lifetime_accounts", "lifetime_users",
    "account_adoption_rate", "user_adoption_rate",
    "avg_usage_per_account", "avg_daily_usage", "first_usage_date", "last_usage_date", "feature_age_days",
    "days_with_usage", "adoption_stage", "engagement_level", "feature_maturity", "usage_frequency", "lifecycle_stage",
)  # fmt: skip
"""What the row of as_of tells already."""


@model(
    grain=("feature_name",),
    columns=documented(
        *STATE[:8], "total_usage_events", "usage_records", "usage_events_30d", "usage_records_30d", *STATE[8:14],
        "weeks_with_usage", "months_with_usage", "used_last_7_days", "used_last_30_days", *STATE[14:],
    ),
)  # fmt: skip
def int_features__core(feature_days: Table, stg_app_database__feature_usage: Table, as_of: AsOf) -> Table:
    """One row per feature that anyone ever used, as of as_of."""
    today = feature_days.filter(feature_days.day == as_of)
    usage = stg_app_database__feature_usage
    calendar = usage.group_by(_feature=usage.feature_name).agg(
        weeks_with_usage=usage.usage_week.nunique(), months_with_usage=usage.usage_month.nunique()
    )
    t = today.left_join(calendar, today.feature_name == calendar._feature)
    return t.select(
        *STATE,
        "weeks_with_usage",
        "months_with_usage",
        total_usage_events=t.lifetime_uses,
        usage_records=t.lifetime_events,
        usage_events_30d=t.uses_30d,
        usage_records_30d=t.events_30d,
        used_last_7_days=periods.within_days(t.last_usage_date, as_of, 7),
        used_last_30_days=periods.within_days(t.last_usage_date, as_of, 30),
    )
