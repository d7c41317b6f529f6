"""How an account fares: health, churn risk, the composite score, and the classes that follow from them.

Scores are points 0-100. Weights, thresholds and bands of all of them stand in this file and nowhere else.
"""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from tapdata.logic import rates

HEALTH_WEIGHTS: Mapping[str, int] = {"engagement": 30, "device": 20, "revenue": 20, "support": 15, "adoption": 15}
"""Customer health: weight of each component, percent. A component that does not apply leaves its weight to the others."""

COMPOSITE_WEIGHTS: Mapping[str, int] = {"health": 40, "engagement": 30, "device": 20, "location": 10}
"""Composite success score: weight of each part, percent; renormalised likewise."""

TREND_POINTS = 5.0
"""Health that moved more than this in 30 days is improving or declining."""

REVENUE_LOOK_BACK = 90
"""Days over which the revenue component compares MRR."""

AT_RISK = 60.0
"""A churn risk above this is high or critical: the account counts as one at risk."""


def weighted(parts: Mapping[str, ir.NumericValue], weights: Mapping[str, int]) -> ir.FloatingValue:
    """The weighted mean of the parts that are not null, 0-100; null when all are."""
    total = sum((parts[name] * weight).fill_null(0.0) for name, weight in weights.items())
    applied = sum(parts[name].isnull().ifelse(0, weight) for name, weight in weights.items())
    return rates.ratio(total, applied)


def customer_health(
    engagement: ir.NumericValue,
    device: ir.NumericValue,
    revenue: ir.NumericValue,
    support: ir.NumericValue,
    adoption: ir.NumericValue,
) -> ir.FloatingValue:
    """Customer health: .30 engagement + .20 device + .20 revenue + .15 support + .15 adoption, points 0-100."""
    parts = {"engagement": engagement, "device": device, "revenue": revenue, "support": support, "adoption": adoption}
    return weighted(parts, HEALTH_WEIGHTS)


def composite_success(
    health: ir.NumericValue, engagement: ir.NumericValue, device: ir.NumericValue, location: ir.NumericValue
) -> ir.FloatingValue:
    """.4 customer health + .3 engagement + .2 mean device health + .1 mean location health, points 0-100."""
    return weighted(
        {"health": health, "engagement": engagement, "device": device, "location": location}, COMPOSITE_WEIGHTS
    )


def revenue_component(mrr: ir.NumericValue, mrr_before: ir.NumericValue) -> ir.FloatingValue:
    """50 + 50 x the change of MRR over 90 days as a share, at most 1 either way; 0 without MRR; null when it is new."""
    change = ibis.least(ibis.greatest(rates.ratio(mrr - mrr_before, mrr_before), -1.0), 1.0)
    return (mrr > 0).ifelse((mrr_before > 0).ifelse(change * 50.0 + 50.0, ibis.null("float64")), 0.0)


def support_component(open_tickets: ir.IntegerValue, breaches: ir.IntegerValue) -> ir.FloatingValue:
    """100 - 10 for each open ticket - 5 for each that is open longer than its priority allows, at least 0."""
    return ibis.greatest(100 - open_tickets * 10 - breaches * 5, 0).cast("float64")


def adoption_component(features_used: ir.IntegerValue, catalogue: ir.IntegerValue) -> ir.FloatingValue:
    """Distinct features used in 30 days / features of the catalogue x 100; null without a catalogue."""
    return rates.percent(features_used, catalogue)


def churn_risk(
    *,
    is_canceled: ir.BooleanValue,
    is_delinquent: ir.BooleanValue,
    has_controllers: ir.BooleanValue,
    events_30d: ir.IntegerValue,
    idle_days: ir.IntegerValue,
    health: ir.NumericValue,
) -> tuple[ir.FloatingValue, ir.StringValue]:
    """Churn risk by rule, points 15-100, and its cause: the gravest rule that holds. It is a ranking, not a probability.

    Rules on events hold only for accounts with tap controllers in service, on days of which raw holds device events;
    ``idle_days`` counts from the last activity of a user, else from the account's creation or the first day of such data.
    """

    def fewer(than: int) -> ir.BooleanValue:
        return has_controllers & (events_30d < than)

    rules = (
        (is_canceled, 100, "canceled"),
        (is_delinquent & fewer(10), 95, "delinquent"),
        (fewer(1), 90, "silent_devices"),
        ((idle_days > 60) & fewer(50), 85, "idle_users"),
        ((idle_days > 30) & fewer(100), 70, "idle_users"),
        (health < 30, 65, "low_health"),
        (fewer(100), 55, "few_device_events"),
        (idle_days > 14, 40, "idle_users"),
        (health < 60, 30, "low_health"),
    )  # gravest first
    held = [(rule.fill_null(False), points, cause) for rule, points, cause in rules]
    risk = ibis.cases(*((rule, points) for rule, points, _ in held), else_=15)
    return risk.cast("float64"), ibis.cases(*((rule, cause) for rule, _, cause in held), else_="none")


def health_band(health: ir.NumericValue) -> ir.StringValue:
    """Healthy >= 80, neutral >= 60, at_risk >= 40, else critical; null without a score."""
    return ibis.cases(
        (health >= 80, "healthy"), (health >= 60, "neutral"), (health >= 40, "at_risk"), (health.notnull(), "critical")
    )


def risk_band(risk: ir.NumericValue) -> ir.StringValue:
    """Critical > 80, high > 60, medium > 40, else low."""
    return ibis.cases((risk > 80, "critical"), (risk > AT_RISK, "high"), (risk > 40, "medium"), (risk.notnull(), "low"))


def is_at_risk(mrr: ir.NumericValue, risk: ir.NumericValue) -> ir.BooleanValue:
    """A paying account whose churn risk is high or critical."""
    return (mrr > 0) & (risk > AT_RISK).fill_null(False)


def health_trend(change_30d: ir.NumericValue, is_new: ir.BooleanValue) -> ir.StringValue:
    """New when younger than 30 days, improving above +5 points in 30 days, declining below -5, else stable."""
    return ibis.cases(
        (is_new, "new"), (change_30d > TREND_POINTS, "improving"), (change_30d < -TREND_POINTS, "declining"),
        else_="stable",
    )  # fmt: skip


def mrr_trend(change_30d: ir.NumericValue, is_new: ir.BooleanValue) -> ir.StringValue:
    """New when younger than 30 days, expanding or contracting as MRR moved in 30 days, else stable."""
    return ibis.cases((is_new, "new"), (change_30d > 0, "expanding"), (change_30d < 0, "contracting"), else_="stable")


def lifecycle_stage(days_paid: ir.IntegerValue) -> ir.StringValue:
    """By days since the first paid day: onboarding <= 30, adoption <= 90, growth <= 365, mature; null when it never paid."""
    return ibis.cases(
        (days_paid <= 30, "onboarding"), (days_paid <= 90, "adoption"), (days_paid <= 365, "growth"),
        (days_paid.notnull(), "mature"),
    )  # fmt: skip


def value_tier(mrr: ir.NumericValue) -> ir.StringValue:
    """By MRR, USD per month: strategic >= 1000, key >= 500, standard >= 100, else basic."""
    return ibis.cases((mrr >= 1000, "strategic"), (mrr >= 500, "key"), (mrr >= 100, "standard"), else_="basic")


TIER_NAMES: Mapping[int, str] = {1: "enterprise", 2: "mid_market", 3: "small_business", 4: "startup"}
"""Customer tiers by head-count, 1 = largest, in the words of the company size category."""


def user_engagement_class(users: ir.IntegerValue, active: ir.IntegerValue, score: ir.NumericValue) -> ir.StringValue:
    """By mean engagement 0-1: high >= .7, medium >= .3, low; no_active_users in 30 days; no_users."""
    return ibis.cases(
        (users == 0, "no_users"), (active == 0, "no_active_users"), (score >= 0.7, "high"), (score >= 0.3, "medium"),
        else_="low",
    )  # fmt: skip


def score_class(count: ir.IntegerValue, score: ir.NumericValue, nothing: str) -> ir.StringValue:
    """By mean score 0-100: healthy >= 80, degraded >= 60, else unhealthy; not_reporting without a score; or ``nothing``."""
    return ibis.cases(
        (count == 0, nothing), (score >= 80, "healthy"), (score >= 60, "degraded"), (score.notnull(), "unhealthy"),
        else_="not_reporting",
    )  # fmt: skip


def ticket_class(open_tickets: ir.IntegerValue, breaches: ir.IntegerValue) -> ir.StringValue:
    """critical: more than 2 breaches; elevated: a breach or more than 3 open; else normal; or no_open_tickets."""
    return ibis.cases(
        (open_tickets == 0, "no_open_tickets"), (breaches > 2, "critical"),
        ((breaches > 0) | (open_tickets > 3), "elevated"), else_="normal",
    )  # fmt: skip


def admin_class(admins: ir.IntegerValue, active: ir.IntegerValue) -> ir.StringValue:
    """By administrators: no_admin, no_active_admin in 30 days, single_active_admin, covered (two or more active)."""
    return ibis.cases(
        (admins == 0, "no_admin"), (active == 0, "no_active_admin"), (active == 1, "single_active_admin"),
        else_="covered",
    )  # fmt: skip


def use_trend(now: ir.IntegerValue, before: ir.IntegerValue) -> ir.StringValue:
    """Active users against 30 days before: growing, shrinking or stable; null when there is no day before."""
    return ibis.cases((now > before, "growing"), (now < before, "shrinking"), (now == before, "stable"))


def expansion_class(score: ir.NumericValue) -> ir.StringValue:
    """By expansion opportunity score: high >= 80, medium >= 60, low above 0, else no."""
    return ibis.cases((score >= 80, "high"), (score >= 60, "medium"), (score > 0, "low"), else_="no")


def tier_name(tier: ir.IntegerValue) -> ir.StringValue:
    """The name of a customer tier; null where it is unknown."""
    return ibis.cases(*((tier == rank, name) for rank, name in TIER_NAMES.items()))


INTERVENTIONS = (
    (80.0, "immediate", "Call the account and escalate", "24 hours"),
    (60.0, "proactive", "Schedule a check-in call", "1 week"),
    (40.0, "monitor", "Watch usage and send guidance", "2 weeks"),
    (0.0, "healthy", "Review in the regular cadence", "quarterly"),
)
"""From which churn risk on: the priority, the next step, and its time frame."""


def intervention(risk: ir.NumericValue) -> tuple[ir.StringValue, ir.StringValue, ir.StringValue]:
    """Priority, next step and time frame by churn risk: immediate >= 80, proactive >= 60, monitor >= 40, healthy."""

    def by_risk(place: int) -> ir.StringValue:
        return ibis.cases(*((risk >= row[0], str(row[place])) for row in INTERVENTIONS))

    return by_risk(1), by_risk(2), by_risk(3)


def overall_risk(risk: ir.NumericValue, engagement: ir.NumericValue, device: ir.NumericValue) -> ir.StringValue:
    """high: risk >= 80 or engagement < 30; medium: risk >= 60 or device health < 40; low: risk >= 40; else healthy."""
    return ibis.cases(
        (((risk >= 80) | (engagement < 30)).fill_null(False), "high"),
        (((risk >= 60) | (device < 40)).fill_null(False), "medium"),
        (risk >= 40, "low"),
        else_="healthy",
    )


def success_category(health: ir.NumericValue, engagement: ir.NumericValue, device: ir.NumericValue) -> ir.StringValue:
    """champion: health >= 80, engagement and devices (if any) >= 70; satisfied >= 60; neutral >= 40; else at_risk."""
    is_champion = (health >= 80) & (engagement >= 70) & (device >= 70).fill_null(True)
    return ibis.cases(
        (is_champion, "champion"), (health >= 60, "satisfied"), (health >= 40, "neutral"), (health.notnull(), "at_risk")
    )


def is_qbr_eligible(tier: ir.StringValue, health: ir.NumericValue) -> ir.BooleanValue:
    """A quarterly business review: strategic and key accounts with health >= 60, standard ones with >= 80."""
    needed = ibis.cases((tier.isin(("strategic", "key")), 60.0), (tier == "standard", 80.0))
    return (health >= needed).fill_null(False)


def success_owner(tier: ir.StringValue) -> ir.StringValue:
    """Who looks after an account, by value tier: senior_csm, csm, junior_csm, cs_coordinator."""
    return tier.cases(("strategic", "senior_csm"), ("key", "csm"), ("standard", "junior_csm"), else_="cs_coordinator")
