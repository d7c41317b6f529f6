"""How features are adopted: whose uses count, rates, stickiness, the value score and the classes that follow.

Adopters are the accounts (users) that used a feature in the 30 days that end on the day. Bands are lower bounds.
"""

from __future__ import annotations

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from tapdata.logic import money, mrr, periods, usage_periods
from tapdata.model import AsOf, Table

PLANS = ("enterprise", "business", "professional", "starter")
"""The plans whose adopters are told apart, as they appear in column names."""

SETTLED_AFTER_DAYS = 30
"""An adopter is settled so many days after its first use, and sticks when it uses the feature again from then on."""

STAGES = ((80, "universal"), (50, "mainstream"), (20, "growing"), (5, "emerging"))
LEAST_STAGE = "experimental"
MATURITY = ((30, "new"), (90, "recent"), (365, "established"))
FREQUENCIES = ((100, "very_high"), (50, "high"), (10, "medium"), (1, "low"))
VELOCITIES = ((7, "immediate"), (30, "quick"), (90, "gradual"))
IMPORTANCE = (("critical", 70, 300), ("important", 50, 200), ("valuable", 20, 100))
"""A class, the stickiness (percent) and the adopters' mean MRR (USD) that must both be exceeded."""

ENTERPRISE_POINTS, ENTERPRISE_FULL = 40, 10
MRR_POINTS = ((500, 40), (200, 30), (100, 20), (0, 10))
STICKINESS_POINTS = ((80, 20), (60, 15), (40, 10), (20, 5))
VALUE_BANDS = ((70, "high"), (40, "medium"))

EXPANSION_DAYS = 365

FOCUS_FACTOR = 2.0
"""A feature is focused on a plan when its share of adopters is so many times that of the other plan."""

INTRODUCED_DAYS = 90
GROWTH, DECLINE = 1.1, 0.75
"""Users now over users 30 days before: from here on growth, down to there decline."""

MOMENTUM = ((1000, 20, "high"), (500, 15, "growing"), (100, 10, "steady"))
"""Records of the month to exceed, days with usage to reach, class."""
MONTH_USAGE_POINTS = ((1000, 40), (500, 30), (100, 20), (0, 10))
MONTH_ACCOUNT_POINTS = ((50, 30), (20, 20), (5, 10), (0, 5))
VALUE_WEIGHT = 0.3


def uses(usage: Table, users: Table) -> Table:
    """The records of usage that count for users and accounts: not anonymous, no orphan, with a feature and a day.

    ``user_id`` is null where the record names none or a user without an account; ``account_id`` is the account of the
    record, else the user's.
    """
    known = users.filter(~users.is_orphan).select(_user_id=users.user_id, user_account_id=users.account_id)
    counted = usage.filter(
        ~usage.is_anonymous & ~usage.is_orphan & usage.feature_name.notnull() & usage.usage_date.notnull()
    ).select("user_id", "account_id", "feature_name", "usage_date", "usage_count")
    linked = counted.left_join(known, counted.user_id == known._user_id)
    return linked.select(
        "feature_name",
        "usage_date",
        "usage_count",
        "user_account_id",
        user_id=linked._user_id,
        account_id=ibis.coalesce(linked.account_id, linked.user_account_id),
    )


def first_uses(used: Table, key: str) -> Table:
    """One row per feature and ``key`` of ``uses``: ``first_use``, and ``returned_on``, null while it has not.

    ``returned_on`` is the first use 30 or more days after the first one.
    """
    days = used.filter(used[key].notnull()).select("feature_name", key, "usage_date").distinct()
    dated = days.mutate(first_use=days.usage_date.min().over(ibis.window(group_by=[days.feature_name, days[key]])))
    later = periods.days_between(dated.first_use, dated.usage_date) >= SETTLED_AFTER_DAYS
    return dated.group_by("feature_name", key, "first_use").agg(returned_on=dated.usage_date.min(where=later))


def with_plan(first: Table, account_mrr: Table) -> Table:
    """First uses of accounts with ``plan_tier``, the plan on that day; null when none was live."""
    held = account_mrr.select(
        "plan_tier",
        _account=account_mrr.account_id,
        _from=account_mrr.valid_from,
        _to=account_mrr.valid_to.fill_null(usage_periods.FOREVER),
    )
    on_day = [first.account_id == held._account, first.first_use >= held._from, first.first_use < held._to]
    return first.left_join(held, on_day).select(*first.columns, "plan_tier")


def days_to_adoption(first: Table, accounts: Table, usage: Table) -> Table:
    """By feature, the mean days from an account's creation to its first use, over all and by the plan at that use.

    Only accounts created since the first recorded use of any feature count: the first use of an older one may have gone
    unrecorded. First uses before the creation are in no mean, but counted (``adoptions_before_signup``).
    """
    created = accounts.select(_account="account_id", _created=periods.day(accounts.account_created_at))
    recorded = usage.aggregate(_recorded_from=usage.usage_date.min())
    t = first.join(created, first.account_id == created._account).cross_join(recorded)
    days = periods.days_between(t._created, t.first_use)
    is_told = (days >= 0) & (t._created >= t._recorded_from)
    return t.group_by("feature_name").agg(
        avg_days_to_adoption=days.mean(where=is_told),
        adoptions_before_signup=t.count(where=days < 0),
        **{
            f"avg_days_to_adoption_{plan}": days.mean(where=is_told & (is_on(t.plan_tier, plan) == 1)) for plan in PLANS
        },
    )


def used_by_accounts(feature_periods: Table, as_of: AsOf) -> Table:
    """The features that accounts used in the 30 days to as_of (account_id, feature_name), one a row."""
    p = feature_periods.filter(feature_periods.level == "account")
    p = p.filter(p.valid_from <= as_of, p.valid_to > as_of)
    return p.select("feature_name", account_id=p.entity_id)


def expansion(feature_periods: Table, account_mrr: Table, as_of: AsOf) -> Table:
    """By feature, the expansion MRR of the 365 days to as_of of the accounts that use it (``expansion_mrr_12m``)."""
    moved = mrr.movements(account_mrr)
    moved = moved.filter(periods.within_days(moved.day, as_of, EXPANSION_DAYS))
    grown = moved.group_by("account_id").agg(expansion=moved.expansion_mrr.sum())
    t = used_by_accounts(feature_periods, as_of).join(grown, "account_id")
    return t.group_by("feature_name").agg(expansion_mrr_12m=money.dollars(t.expansion.sum()))


def is_on(plan_tier: ir.StringValue, plan: str) -> ir.IntegerValue:
    """1 when the plan is the one of that name in ``PLANS``, else 0."""
    return (plan_tier == plan.title()).fill_null(False).cast("int64")


def adoption_stage(account_adoption_rate: ir.FloatingValue) -> ir.StringValue:
    """By the percent of active accounts: >= 80 universal, 50 mainstream, 20 growing, 5 emerging, else experimental."""
    return _at_least(account_adoption_rate.fill_null(0.0), STAGES, LEAST_STAGE)


def engagement_level(days_since_use: ir.IntegerValue, avg_daily_usage: ir.FloatingValue) -> ir.StringValue:
    """highly_engaged (used in 7 days, > 100 records a day), engaged (30, > 10), moderate (30), declining (90), dormant."""
    return ibis.cases(
        ((days_since_use < 7) & (avg_daily_usage > 100), "highly_engaged"),
        ((days_since_use < 30) & (avg_daily_usage > 10), "engaged"),
        (days_since_use < 30, "moderate"),
        (days_since_use < 90, "declining"),
        else_="dormant",
    )


def maturity(age_days: ir.IntegerValue) -> ir.StringValue:
    """By days since the first recorded use: <= 30 new, 90 recent, 365 established, else mature."""
    return ibis.cases(*((age_days <= limit, name) for limit, name in MATURITY), else_="mature")


def usage_frequency(avg_daily_usage: ir.FloatingValue) -> ir.StringValue:
    """By records per day with usage: > 100 very_high, 50 high, 10 medium, 1 low, else minimal."""
    return _above(avg_daily_usage, FREQUENCIES, "minimal")


def velocity(days_to_adoption: ir.FloatingValue) -> ir.StringValue:
    """By mean days from signup to first use: <= 7 immediate, 30 quick, 90 gradual, else slow; null without adopters."""
    return ibis.cases(
        (days_to_adoption.isnull(), ibis.null("string")),
        *((days_to_adoption <= limit, name) for limit, name in VELOCITIES),
        else_="slow",
    )


def value_score(
    enterprise_adopters: ir.IntegerValue, avg_mrr: ir.FloatingValue, stickiness: ir.FloatingValue
) -> ir.FloatingValue:
    """Points 0-100: 40 x min(1, enterprise adopters / 10), the band of the adopters' mean MRR, the band of stickiness."""
    enterprise = ibis.least(enterprise_adopters, ENTERPRISE_FULL).cast("float64") * (
        ENTERPRISE_POINTS / ENTERPRISE_FULL
    )
    return enterprise + _above(avg_mrr, MRR_POINTS, 0) + _above(stickiness, STICKINESS_POINTS, 0)


def value_band(score: ir.FloatingValue) -> ir.StringValue:
    """Of the value score: >= 70 high, 40 medium, else low."""
    return _at_least(score, VALUE_BANDS, "low")


def strategic_importance(stickiness: ir.FloatingValue, avg_mrr: ir.FloatingValue) -> ir.StringValue:
    """Critical (stickiness > 70 %, mean MRR > 300 USD), important (50, 200), valuable (20, 100), else experimental."""
    return ibis.cases(
        *(((stickiness > least) & (avg_mrr > mrr), name) for name, least, mrr in IMPORTANCE), else_="experimental"
    )


def market_fit(enterprise_share: ir.FloatingValue, starter_share: ir.FloatingValue) -> ir.StringValue:
    """Whose feature it is, by the shares of Enterprise and of Starter accounts that use it.

    enterprise_focused or starter_focused when one is twice the other, else balanced; null when neither uses it.
    """
    enterprise, starter = enterprise_share.fill_null(0.0), starter_share.fill_null(0.0)
    return ibis.cases(
        ((enterprise == 0) & (starter == 0), ibis.null("string")),
        (enterprise >= FOCUS_FACTOR * starter, "enterprise_focused"),
        (starter >= FOCUS_FACTOR * enterprise, "starter_focused"),
        else_="balanced",
    )


def lifecycle(
    engagement: ir.StringValue,
    age_days: ir.IntegerValue,
    users: ir.IntegerValue,
    users_before: ir.IntegerValue,
    stage: ir.StringValue,
) -> ir.StringValue:
    """Where the feature is in its life.

    Decline when declining or dormant; introduction up to 90 days old; growth or decline by users against 30 days before
    (+10 %, -25 %); maturity when universal or mainstream; else stable.
    """
    return ibis.cases(
        (engagement.isin(("declining", "dormant")), "decline"),
        (age_days <= INTRODUCED_DAYS, "introduction"),
        ((users >= users_before * GROWTH) & (users > 0), "growth"),
        (users <= users_before * DECLINE, "decline"),
        (stage.isin(("universal", "mainstream")), "maturity"),
        else_="stable",
    )


def recommendation(engagement: ir.StringValue, stage: ir.StringValue, importance: ir.StringValue) -> ir.StringValue:
    """What to do about a feature.

    Declining or dormant: revamp_or_sunset. Universal or mainstream: maintain_and_enhance when critical or important, else
    optimize_experience. Others: accelerate_adoption unless experimental, else monitor.
    """
    adopted = stage.isin(("universal", "mainstream"))
    return ibis.cases(
        (engagement.isin(("declining", "dormant")), "revamp_or_sunset"),
        (adopted & importance.isin(("critical", "important")), "maintain_and_enhance"),
        (adopted, "optimize_experience"),
        (importance != "experimental", "accelerate_adoption"),
        else_="monitor",
    )


def momentum(records: ir.IntegerValue, active_days: ir.IntegerValue) -> ir.StringValue:
    """Of a month: high (> 1000 records on >= 20 days), growing (500, 15), steady (100, 10), low (> 0), no."""
    return ibis.cases(
        *(((records > least) & (active_days >= days), name) for least, days, name in MOMENTUM),
        (records > 0, "low"),
        else_="no",
    )


def month_value(records: ir.IntegerValue, accounts: ir.IntegerValue, score: ir.FloatingValue) -> ir.FloatingValue:
    """Points 0-100 of a month: by records up to 40, by accounts up to 30, and 0.3 x the value score."""
    points = _above(records, MONTH_USAGE_POINTS, 0) + _above(accounts, MONTH_ACCOUNT_POINTS, 0)
    return points.cast("float64") + score * VALUE_WEIGHT


def _above(value: ir.NumericValue, bands: Sequence[tuple[float, object]], else_: object) -> ir.Value:
    return ibis.cases(*((value > limit, name) for limit, name in bands), else_=else_)


def _at_least(value: ir.NumericValue, bands: Sequence[tuple[float, object]], else_: object) -> ir.Value:
    return ibis.cases(*((value >= limit, name) for limit, name in bands), else_=else_)
