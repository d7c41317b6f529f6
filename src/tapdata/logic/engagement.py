"""User engagement: what a user did in the last days, the score of it (0-1), and the classes that follow.

Active means: started a session. A login is a session's start, or the source's own record of the last login.
"""

from __future__ import annotations

from functools import reduce

import ibis
import ibis.expr.types as ir

from tapdata.logic import rates
from tapdata.model import Table

ANONYMOUS = "0"
"""The user and the account that stand for nobody."""

PARTS = {
    "active_days": (105, 20),
    "features": (300, 5),
    "sessions": (80, 15),
    "page_categories": (240, 5),
}
"""Engagement points for each active day, feature, session and page category in 30 days, and how many count at most.

In full, in 6000ths: active days 35 %, features 25 %, sessions 20 %, page categories 20 %. Whole points keep sums exact.
"""
FULL_POINTS = 6000

STATUSES = {"active": 7, "recent": 30, "inactive": 90}
"""Status of a user by days since the last login, at most; longer is ``dormant``."""
RISKS = {"high": 60, "medium": 30, "low": 14}
"""Churn risk of a user by days since the last login, more than; fewer is ``none``."""
RECENT = {"active_today": 1, "active_this_week": 7, "active_this_month": 30}
"""Recency by days since the last activity, at most; longer or never is ``inactive``."""


def latest(*days: ir.DateValue) -> ir.DateValue:
    """The latest of the days, or moments, that are given; null of none. Engines differ over GREATEST of a null."""
    return reduce(lambda first, other: ibis.cases((other.isnull() | (first >= other), first), else_=other), days)


def earliest(*days: ir.DateValue) -> ir.DateValue:
    """The earliest of those that are given; null of none."""
    return reduce(lambda first, other: ibis.cases((other.isnull() | (first <= other), first), else_=other), days)


def members(users: Table) -> Table:
    """The users that count: known by key, not anonymous, of an account that exists if one is named."""
    nobody = (users.user_id == ANONYMOUS) | (users.account_id == ANONYMOUS).fill_null(False)
    return users.filter(~users.is_orphan, ~nobody)


def counted(activity: Table) -> Table:
    """The sessions, views or usages that count for a user: not anonymous, every parent known."""
    return activity.filter(~activity.is_orphan, ~activity.is_anonymous, activity.user_id.notnull())


def points(
    active_days: ir.IntegerValue,
    features: ir.IntegerValue,
    sessions: ir.IntegerValue,
    page_categories: ir.IntegerValue,
) -> ir.IntegerValue:
    """Engagement points 0-6000 of 30 days, by ``PARTS``: the score is 6000ths of them."""
    values = zip(PARTS.values(), (active_days, features, sessions, page_categories), strict=True)
    first, second, third, fourth = (
        (value > limit).ifelse(limit, value) * each for (each, limit), value in values
    )  # fmt: skip
    return (first + second + third + fourth).cast("int64")


def score(total: ir.NumericValue, users: ir.NumericValue | None = None) -> ir.FloatingValue:
    """The engagement score, 0-1, of points; the mean score of ``users`` when their number is given, null of none."""
    one = total.cast("float64") / float(FULL_POINTS)
    return one if users is None else rates.ratio(one, users)


def tier(
    sessions: ir.IntegerValue,
    features: ir.IntegerValue,
    page_categories: ir.IntegerValue,
    page_views: ir.IntegerValue,
) -> ir.StringValue:
    """Tier of a user: power, regular, casual, light or inactive, by 30 days.

    At least 15 sessions, 5 features and 3 page categories; 8 and 3 features; 3 and 10 page views; 1 session.
    """
    return ibis.cases(
        ((sessions >= 15) & (features >= 5) & (page_categories >= 3), "power"),
        ((sessions >= 8) & (features >= 3), "regular"),
        ((sessions >= 3) & (page_views >= 10), "casual"),
        (sessions >= 1, "light"),
        else_="inactive",
    )


def activity_level(active_days: ir.IntegerValue) -> ir.StringValue:
    """By active days in 30: highly_active >= 20, moderately_active >= 10, somewhat_active >= 5, minimally_active >= 1."""
    return ibis.cases(
        (active_days >= 20, "highly_active"),
        (active_days >= 10, "moderately_active"),
        (active_days >= 5, "somewhat_active"),
        (active_days >= 1, "minimally_active"),
        else_="inactive",
    )


def adoption_level(categories: ir.IntegerValue) -> ir.StringValue:
    """By feature categories used in 30 days: power_user >= 4, regular_user >= 2, basic_user 1, non_user."""
    return ibis.cases(
        (categories >= 4, "power_user"), (categories >= 2, "regular_user"), (categories >= 1, "basic_user"),
        else_="non_user",
    )  # fmt: skip


def status(idle: ir.IntegerValue, never: ir.BooleanValue) -> ir.StringValue:
    """By days since the last login: active <= 7, recent <= 30, inactive <= 90, dormant; never_logged_in.

    Null where a login is on record but lies after the day, so that nothing is known of the time before.
    """
    classes = [(idle <= most, name) for name, most in STATUSES.items()]
    return ibis.cases(
        *classes, (idle.notnull(), "dormant"), (never, "never_logged_in"), else_=ibis.null("string")
    )  # fmt: skip


def churn_risk(idle: ir.IntegerValue, never: ir.BooleanValue) -> ir.StringValue:
    """By days since the last login: high > 60, medium > 30, low > 14, none; high also for a user who never logged in.

    Null where the last login is not known.
    """
    classes = [(idle > least, name) for name, least in RISKS.items()]
    return ibis.cases(
        (idle.isnull() & never, "high"), *classes, (idle.notnull(), "none"), else_=ibis.null("string")
    )  # fmt: skip


def recency(idle: ir.IntegerValue) -> ir.StringValue:
    """By days since the last activity of any kind: active_today <= 1, this_week <= 7, this_month <= 30, inactive."""
    return ibis.cases(*((idle <= most, name) for name, most in RECENT.items()), else_="inactive")


PERSONAL = ("gmail.com", "yahoo.com", "hotmail.com", "outlook.com")
"""Mail services of persons."""


def email_type(domain: ir.StringValue) -> ir.StringValue:
    """Personal for an address at one of ``PERSONAL``, else business; null without a valid address."""
    return ibis.cases((domain.isnull(), ibis.null("string")), (domain.isin(PERSONAL), "personal"), else_="business")


def recency_class(idle: ir.IntegerValue) -> ir.StringValue:
    """By days since the last activity: recently_active <= 7, somewhat_recent <= 30, not_recent (also never)."""
    return ibis.cases((idle <= 7, "recently_active"), (idle <= 30, "somewhat_recent"), else_="not_recent")


def maturity(age_days: ir.IntegerValue) -> ir.StringValue:
    """By days since creation: onboarding < 7, new_user < 30, developing < 90, established < 365, mature."""
    return ibis.cases(
        (age_days.isnull(), ibis.null("string")), (age_days < 7, "onboarding"), (age_days < 30, "new_user"),
        (age_days < 90, "developing"), (age_days < 365, "established"), else_="mature",
    )  # fmt: skip


def value_tier(
    score: ir.FloatingValue, features: ir.IntegerValue, feature_categories: ir.IntegerValue
) -> ir.StringValue:
    """By 30 days: high above 0.7 with 3 feature categories, medium above 0.5 with 3 features, low above 0.3, very_low."""
    return ibis.cases(
        ((score > 0.7) & (feature_categories >= 3), "high"), ((score > 0.5) & (features >= 3), "medium"),
        (score > 0.3, "low"), else_="very_low",
    )  # fmt: skip


def adoption_depth(features: ir.IntegerValue, feature_categories: ir.IntegerValue) -> ir.StringValue:
    """By all features ever used: complete >= 10 of 4 categories, substantial >= 5 of 2, minimal >= 1, none."""
    return ibis.cases(
        ((features >= 10) & (feature_categories >= 4), "complete"),
        ((features >= 5) & (feature_categories >= 2), "substantial"),
        (features >= 1, "minimal"),
        else_="none",
    )


def reading(seconds_per_page: ir.FloatingValue, page_views: ir.IntegerValue) -> ir.StringValue:
    """By seconds a page, over the user's life: deep_reader >= 120, normal_reader >= 30, quick_scanner; non_reader.

    Null where pages were viewed and no time on them is known.
    """
    return ibis.cases(
        (page_views == 0, "non_reader"), (seconds_per_page >= 120, "deep_reader"),
        (seconds_per_page >= 30, "normal_reader"), (seconds_per_page.notnull(), "quick_scanner"),
        else_=ibis.null("string"),
    )  # fmt: skip


def interaction_style(features: ir.IntegerValue) -> ir.StringValue:
    """By all features ever used: thorough >= 20, normal >= 5, quick >= 1, non_user."""
    return ibis.cases(
        (features >= 20, "thorough"), (features >= 5, "normal"), (features >= 1, "quick"), else_="non_user"
    )


def week_tenths(
    active_days: ir.IntegerValue, features: ir.IntegerValue, page_views: ir.IntegerValue
) -> ir.IntegerValue:
    """The score of one week in tenths, by steps; not the 30-day score.

    9 with 5 active days and 5 features, 7 with 3 and 3, 5 with 2 active days and 20 page views, 3 with any session, 1.
    """
    return ibis.cases(
        ((active_days >= 5) & (features >= 5), 9), ((active_days >= 3) & (features >= 3), 7),
        ((active_days >= 2) & (page_views >= 20), 5), (active_days >= 1, 3), else_=1,
    ).cast("int64")  # fmt: skip


def week_activity(active_days: ir.IntegerValue) -> ir.StringValue:
    """By active days of a week: highly_active >= 5, moderately_active >= 3, minimally_active >= 1, inactive."""
    return ibis.cases(
        (active_days >= 5, "highly_active"), (active_days >= 3, "moderately_active"),
        (active_days >= 1, "minimally_active"), else_="inactive",
    )  # fmt: skip


def week_adoption(categories: ir.IntegerValue) -> ir.StringValue:
    """By feature categories used in a week: comprehensive >= 4, moderate >= 2, basic 1, none."""
    return ibis.cases(
        (categories >= 4, "comprehensive"), (categories >= 2, "moderate"), (categories >= 1, "basic"), else_="none"
    )  # fmt: skip


def week_stage(weeks: ir.IntegerValue) -> ir.StringValue:
    """By weeks since that of creation: not_yet_created < 0, first_week 0, onboarding <= 4, developing <= 12, established."""
    return ibis.cases(
        (weeks.isnull(), ibis.null("string")), (weeks < 0, "not_yet_created"), (weeks == 0, "first_week"),
        (weeks <= 4, "onboarding"), (weeks <= 12, "developing"), else_="established",
    )  # fmt: skip
