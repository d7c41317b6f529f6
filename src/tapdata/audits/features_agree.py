"""Features say the same in every table, and their days are what the source recorded."""

from __future__ import annotations

from functools import reduce

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.logic.consistency import broken, near
from tapdata.model import AsOf, Table, audit

PLANS = ("enterprise", "business", "professional", "starter")
CORE = (
    "feature_category", "accounts_using", "users_using", "lifetime_accounts", "lifetime_users", "account_adoption_rate",
    "user_adoption_rate", "avg_usage_per_account", "avg_daily_usage", "first_usage_date", "last_usage_date",
    "feature_age_days", "days_with_usage", "adoption_stage", "engagement_level", "feature_maturity", "usage_frequency",
    "lifecycle_stage",
)  # fmt: skip
PATTERNS = (
    "feature_category", "accounts_using", *(f"{plan}_adopters" for plan in PLANS), "avg_mrr_adopters",
    "estimated_revenue_impact", "stickiness_rate", *(f"{plan}_stickiness_rate" for plan in PLANS), "feature_value_score",
    "value_band", "market_fit_segment", "strategic_importance", "roadmap_recommendation",
)  # fmt: skip
USAGE = {
    "total_usage_events": "lifetime_uses", "usage_records": "lifetime_events", "usage_events_30d": "uses_30d",
    "usage_records_30d": "events_30d",
}  # fmt: skip
ONLY_CORE = ("weeks_with_usage", "months_with_usage", "used_last_7_days", "used_last_30_days")
ONLY_PATTERNS = (
    "expansion_mrr_12m", "avg_days_to_adoption", *(f"avg_days_to_adoption_{plan}" for plan in PLANS),
    "adoptions_before_signup", "enterprise_adoption_velocity",
)  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def features_agree(
    feature_days: Table,
    feature_periods: Table,
    int_features__core: Table,
    int_features__adoption_patterns: Table,
    entity_features: Table,
    entity_customers: Table,
    stg_app_database__feature_usage: Table,
    as_of: AsOf,
) -> Table:
    """One row per feature and statement on which two tables of features differ."""
    core, patterns, features = int_features__core, int_features__adoption_patterns, entity_features
    today = feature_days.filter(feature_days.day == as_of)
    using = feature_periods.filter(feature_periods.valid_from <= as_of, feature_periods.valid_to > as_of)
    recorded = _recorded(stg_app_database__feature_usage, as_of)
    return ibis.union(
        disagreements((
            carried("a feature = its last day", core, today, ["feature_name"],
                    {**{name: name for name in CORE}, **USAGE}),
            carried("the adoption of a feature = its last day", patterns, today, ["feature_name"], PATTERNS),
            carried("a feature = its use", features, core, ["feature_name"], (*CORE, *USAGE, *ONLY_CORE)),
            carried("a feature = its adoption", features, patterns, ["feature_name"], (*PATTERNS, *ONLY_PATTERNS)),
            carried("a feature = what was recorded of it", core, recorded, ["feature_name"], recorded.columns[1:]),
            carried("users and accounts of a feature = the periods of use", core, _periods(core, using),
                    ["feature_name"], ("users_using", "accounts_using")),
            carried("revenue and plans of a feature = the accounts that use it", patterns,
                    _paying(patterns, using, entity_customers), ["feature_name"],
                    ("estimated_revenue_impact", *(f"{plan}_adopters" for plan in PLANS))),
        )),
        broken(
            "rates of a feature fit their parts", patterns, ["feature_name"],
            avg_mrr_adopters=near(
                patterns.avg_mrr_adopters,
                patterns.estimated_revenue_impact.cast("float64") / patterns.accounts_using.nullif(0),
            ),
            adopters=reduce(lambda a, b: a + b, (patterns[f"{plan}_adopters"] for plan in PLANS))
            <= patterns.accounts_using,
        ),
        broken(
            "use of a feature fits its parts", core, ["feature_name"],
            avg_daily_usage=near(core.avg_daily_usage, core.usage_records / core.days_with_usage.nullif(0)),
            avg_usage_per_account=core.avg_usage_per_account * core.lifetime_accounts <= core.usage_records + 1e-6,
            feature_age_days=core.feature_age_days == periods.days_between(core.first_usage_date, ibis.literal(as_of)),
        ),
    )  # fmt: skip


def _recorded(usage: Table, as_of: AsOf) -> Table:
    """What the source recorded of each feature, by anyone."""
    known = usage.filter(usage.feature_name.notnull(), usage.usage_date.notnull())
    last = known.usage_date
    return known.group_by("feature_name").agg(
        usage_records=known.count(), total_usage_events=known.usage_count.sum(), days_with_usage=last.nunique(),
        weeks_with_usage=known.usage_week.nunique(), months_with_usage=known.usage_month.nunique(),
        first_usage_date=last.min(), last_usage_date=last.max(),
        usage_records_30d=known.count(where=last >= periods.before(as_of, 29)),
        used_last_7_days=(last >= periods.before(as_of, 6)).any(),
        used_last_30_days=(last >= periods.before(as_of, 29)).any(),
    )  # fmt: skip


def _periods(features: Table, using: Table) -> Table:
    """How many users and accounts are in a period of use, by feature."""
    counted = using.group_by("feature_name").agg(
        users=using.count(where=using.level == "user"), accounts=using.count(where=using.level == "account")
    )
    t = features.select("feature_name").left_join(counted, "feature_name")
    return t.select("feature_name", users_using=t.users.fill_null(0), accounts_using=t.accounts.fill_null(0))


def _paying(features: Table, using: Table, customers: Table) -> Table:
    """What the accounts in a period of use pay, and how many are on each plan, by feature."""
    accounts = using.filter(using.level == "account")
    t = accounts.join(customers, accounts.entity_id == customers.account_id)
    paid = t.group_by("feature_name").agg(
        paid=t.monthly_recurring_revenue.sum(),
        **{plan: t.count(where=t.plan_tier == plan.title()) for plan in PLANS},
    )
    t = features.select("feature_name").left_join(paid, "feature_name")
    return t.select(
        "feature_name",
        estimated_revenue_impact=t.paid.fill_null(0).cast("decimal(18, 2)"),
        **{f"{plan}_adopters": t[plan].fill_null(0) for plan in PLANS},
    )
