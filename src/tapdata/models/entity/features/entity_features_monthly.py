import ibis
import ibis.expr.types as ir

from tapdata.logic import adoption, periods, rates
from tapdata.logic.feature_columns import documented
from tapdata.model import Table, model

AT_END = (
    "feature_value_score", "strategic_importance", "adoption_stage", "engagement_level",
)  # fmt: skip
"""The state on the last day of the month, over the 30 days that end on it."""
SAME_DAY = {"lifecycle_stage_at_month": "lifecycle_stage", "estimated_monthly_revenue": "estimated_revenue_impact"}
FACTS = (
    "monthly_accounts", "monthly_users", "monthly_usage_events", "active_days", "total_usage_count",
    "account_records", "active_accounts_using",
)  # fmt: skip


@model(
    grain=("feature_name", "month_start_date"),
    columns={
        **documented("feature_name", "feature_category"),
        "month_start_date": "First day of the month.",
        "month_end_date": "Last day of the month.",
        "monthly_accounts": "Accounts that used it in the month.",
        "monthly_users": "Users that used it in the month.",
        "monthly_usage_events": "Records of usage in the month, by anyone.",
        "total_usage_count": "Uses in the month, by anyone: a record may fold several.",
        "active_days": "Days of the month with usage by anyone.",
        "avg_daily_usage": "Records per day with usage; null without any.",
        "avg_usage_per_account": "Records of accounts per account that used it; null without any.",
        "accounts_growth_rate": "monthly_accounts against the month before, percent; null when that had none.",
        "usage_growth_rate": "monthly_usage_events against the month before, percent; null when that had none.",
        "active_accounts": "Accounts with a session in the month.",
        "monthly_adoption_rate": "Of these, the accounts that used it in the month, percent.",
        "feature_momentum": "high (> 1000 records on >= 20 days), growing (500, 15), steady (100, 10), low (> 0), no.",
        "monthly_strategic_value": "Points 0-100: records up to 40, accounts up to 30, value score x 0.3.",
        **{n: f"On the last day of the month. {words}" for n, words in documented(*AT_END).items()},
        "lifecycle_stage_at_month": "introduction, growth, maturity, decline or stable on the last day of the month.",
        "estimated_monthly_revenue": "MRR on the last day of the accounts using it, USD: never add features.",
    },
)
def entity_features_monthly(
    feature_days: Table,
    days: Table,
    user_days: Table,
    stg_app_database__feature_usage: Table,
    stg_app_database__users: Table,
) -> Table:
    """One row per feature and complete month, from the month of its first use, months without usage included."""
    active = user_days.filter(user_days.is_active & user_days.account_id.notnull())
    active = active.select("account_id", month=periods.month(active.day)).distinct()
    company = active.group_by("month").agg(active_accounts=active.count())
    ends = days.filter(days.is_month_end).select("day", "month_start_date")
    ends = ends.left_join(company, ends.month_start_date == company.month).drop("month")
    state = feature_days.select("feature_name", "feature_category", "day", *AT_END, *SAME_DAY.values())
    facts = _usage(stg_app_database__feature_usage, stg_app_database__users, active)
    t = state.join(ends, "day").left_join(facts, ["feature_name", "month_start_date"])
    t = t.mutate(**{name: t[name].fill_null(0) for name in (*FACTS, "active_accounts")})
    order = ibis.window(group_by=t.feature_name, order_by=t.month_start_date)
    return t.select(
        "feature_name",
        "feature_category",
        "month_start_date",
        "monthly_accounts",
        "monthly_users",
        "monthly_usage_events",
        "total_usage_count",
        "active_days",
        "active_accounts",
        *AT_END,
        month_end_date=t.day,
        avg_daily_usage=rates.ratio(t.monthly_usage_events, t.active_days),
        avg_usage_per_account=rates.ratio(t.account_records, t.monthly_accounts),
        accounts_growth_rate=_growth(t.monthly_accounts, t.monthly_accounts.lag().over(order)),
        usage_growth_rate=_growth(t.monthly_usage_events, t.monthly_usage_events.lag().over(order)),
        monthly_adoption_rate=rates.percent(t.active_accounts_using, t.active_accounts),
        feature_momentum=adoption.momentum(t.monthly_usage_events, t.active_days),
        monthly_strategic_value=adoption.month_value(t.monthly_usage_events, t.monthly_accounts, t.feature_value_score),
        **{name: t[column] for name, column in SAME_DAY.items()},
    )


def _growth(now: ir.IntegerValue, before: ir.IntegerValue) -> ir.FloatingValue:
    return rates.percent(now - before, before)


def _usage(usage: Table, users: Table, active: Table) -> Table:
    """What a feature saw in a month: records of anyone; users and accounts that are known."""
    everybody = usage.group_by(feature_name=usage.feature_name, month_start_date=usage.usage_month).agg(
        monthly_usage_events=usage.count(),
        total_usage_count=usage.usage_count.sum(),
        active_days=usage.usage_date.nunique(),
    )
    known = adoption.uses(usage, users)
    known = known.mutate(month=periods.month(known.usage_date))
    was_active = known.left_join(active, [known.account_id == active.account_id, known.month == active.month]).select(
        "feature_name", "user_id", account_id=known.account_id, month=known.month, active_id=active.account_id
    )
    own = was_active.group_by(feature_name=was_active.feature_name, month_start_date=was_active.month).agg(
        monthly_accounts=was_active.account_id.nunique(),
        monthly_users=was_active.user_id.nunique(),
        account_records=was_active.account_id.count(),
        active_accounts_using=was_active.active_id.nunique(),
    )
    return everybody.left_join(own, ["feature_name", "month_start_date"]).select(
        "feature_name", "month_start_date", *FACTS
    )
