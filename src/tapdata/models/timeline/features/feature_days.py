import ibis

from tapdata.logic import adoption, adoption_changes, calendar, features, periods, rates, text, usage_periods
from tapdata.logic.feature_columns import ADOPTERS, STICKINESS, documented
from tapdata.model import Table, model

COLUMNS = {
    "feature_name": "Feature.",
    "day": "Day, UTC: from the first use by anyone to as_of. Lifetime figures count up to it.",
    **documented("feature_category", "first_usage_date", "last_usage_date", "feature_age_days", "days_with_usage"),
    "catalogue_size": "Features first used by anyone by then.",
    "usage_events": "Records of usage that day, by anyone.",
    "usage_count": "Uses that day, by anyone: a record may fold several.",
    "events_30d": "Records in 30 days, by anyone.",
    "uses_30d": "Uses in 30 days, by anyone.",
    "lifetime_events": "Records by then, by anyone.",
    "lifetime_uses": "Uses by then, by anyone.",
    **documented(
        "avg_daily_usage", "avg_usage_per_account", "users_using", "accounts_using", "lifetime_users",
        "lifetime_accounts", "active_users", "active_accounts", "user_adoption_rate", "account_adoption_rate",
        *ADOPTERS, "avg_mrr_adopters", "estimated_revenue_impact", "stickiness_rate", *STICKINESS,
        "feature_value_score", "value_band", "adoption_stage", "engagement_level", "feature_maturity",
        "usage_frequency", "strategic_importance", "market_fit_segment", "lifecycle_stage", "roadmap_recommendation",
    ),
}  # fmt: skip


@model(
    grain=("feature_name", "day"),
    columns=COLUMNS,
)
def feature_days(
    days: Table,
    user_days: Table,
    feature_periods: Table,
    account_mrr: Table,
    stg_app_database__feature_usage: Table,
    stg_app_database__users: Table,
) -> Table:
    """One row per feature and day from its first use by anyone to as_of, with its adoption as of that day."""
    usage = stg_app_database__feature_usage
    known = usage.filter(usage.feature_name.notnull() & usage.usage_date.notnull())
    firsts = known.group_by("feature_name").agg(first_usage_date=known.usage_date.min())
    sessions = user_days.filter(user_days.is_active).select("user_id", "account_id", "day")
    changes = adoption_changes.changes(usage, stg_app_database__users, feature_periods, sessions, account_mrr)
    spine = calendar.days_of(firsts, days, start="first_usage_date")
    moved = spine.left_join(changes, ["feature_name", "day"]).select(
        *spine.columns, *(adoption_changes.or_none(changes, name) for name in adoption_changes.MEASURES)
    )
    company = _company(days, user_days, account_mrr)
    return _classes(_rates(adoption_changes.running(moved).left_join(company, "day")))


def _company(days: Table, user_days: Table, account_mrr: Table) -> Table:
    """Users and accounts with a session in 30 days, and Enterprise and Starter accounts, by day."""
    active = user_days.filter(user_days.is_active_30d)
    counts = active.group_by("day").agg(active_users=active.count(), active_accounts=active.account_id.nunique())
    plans = {plan: adoption.is_on(account_mrr.plan_tier, plan) for plan in ("enterprise", "starter")}
    moves = usage_periods.changes(account_mrr, (), "day", **plans)
    joined = days.select("day").left_join(moves, "day").left_join(counts, days.day == counts.day)
    so_far = ibis.cumulative_window(order_by=days.day)
    return joined.select(
        day=days.day,
        active_users=counts.active_users.fill_null(0),
        active_accounts=counts.active_accounts.fill_null(0),
        **{f"{plan}_accounts": moves[plan].fill_null(0).sum().over(so_far) for plan in plans},
    )


def _rates(t: Table) -> Table:
    sticking = {
        f"{plan}_stickiness_rate": rates.percent(t[f"{plan}_sticking"], t[f"{plan}_settled"]) for plan in adoption.PLANS
    }
    return t.mutate(
        feature_category=text.mapped(t.feature_name, features.CATEGORIES),
        feature_age_days=periods.days_between(t.first_usage_date, t.day),
        days_since_use=periods.days_between(t.last_usage_date, t.day),
        days_with_usage=t.usage_days,
        avg_daily_usage=rates.ratio(t.lifetime_events, t.usage_days),
        avg_usage_per_account=rates.ratio(t.account_events, t.lifetime_accounts),
        user_adoption_rate=rates.percent(t.active_users_using, t.active_users),
        account_adoption_rate=rates.percent(t.active_accounts_using, t.active_accounts),
        avg_mrr_adopters=rates.ratio(t.estimated_revenue_impact, t.accounts_using),
        stickiness_rate=rates.percent(t.sticking, t.settled),
        **sticking,
    )


def _classes(t: Table) -> Table:
    stage = adoption.adoption_stage(t.account_adoption_rate)
    engaged = adoption.engagement_level(t.days_since_use, t.avg_daily_usage)
    important = adoption.strategic_importance(t.stickiness_rate, t.avg_mrr_adopters)
    score = adoption.value_score(t.enterprise_adopters, t.avg_mrr_adopters, t.stickiness_rate)
    t = t.mutate(
        adoption_stage=stage, engagement_level=engaged, strategic_importance=important, feature_value_score=score
    )
    return t.mutate(
        value_band=adoption.value_band(t.feature_value_score),
        feature_maturity=adoption.maturity(t.feature_age_days),
        usage_frequency=adoption.usage_frequency(t.avg_daily_usage),
        market_fit_segment=adoption.market_fit(
            rates.ratio(t.enterprise_adopters, t.enterprise_accounts),
            rates.ratio(t.starter_adopters, t.starter_accounts),
        ),
        lifecycle_stage=adoption.lifecycle(
            t.engagement_level, t.feature_age_days, t.users_using, t.users_before, t.adoption_stage
        ),
        roadmap_recommendation=adoption.recommendation(t.engagement_level, t.adoption_stage, t.strategic_importance),
    ).select(*COLUMNS)
