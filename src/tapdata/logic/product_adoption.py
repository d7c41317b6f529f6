"""How an account adopts the product: groups of features, the adoption score, its tiers and what to do next."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import adoption

GROUPS = {
    "core": ("POS", "Orders", "Products", "Customers", "Inventory", "Dashboard", "Administration", "Billing"),
    "advanced": ("Monitoring", "Scheduling", "Purchasing"),
    "analytics": ("Analytics", "Reporting"),
    "integration": ("Integration", "Export"),
}
"""The categories of the catalogue by what they are to a venue, a convention of ours; unmapped features are in none."""

PARTS = {
    "features_adopted": (30.0, 20),
    "high_value_features_adopted": (20.0, 5),
    "critical_features_adopted": (20.0, 3),
}
"""Count -> points of the score, and the count that earns all of them."""
STICKINESS_POINTS = 30.0

STRONG, MODERATE = 70, 40
HEALTHY = 60


def in_group(category: ir.StringValue, group: str) -> ir.BooleanValue:
    """The category belongs to the group."""
    return category.isin(GROUPS[group])


def score(counts: dict[str, ir.IntegerValue], stickiness: ir.FloatingValue) -> ir.FloatingValue:
    """Points 0-100: 30 x features / 20, 20 x high-value / 5, 20 x critical / 3, each capped, and 30 x stickiness / 100."""
    points = stickiness.fill_null(0.0) / 100.0 * STICKINESS_POINTS
    for name, (most, full) in PARTS.items():
        points = points + ibis.least(counts[name], full).cast("float64") / full * most
    return points


def tier(features: ir.IntegerValue, advanced: ir.IntegerValue, analytics: ir.IntegerValue) -> ir.StringValue:
    """Power (>= 15 features, 3 advanced), advanced (>= 10, 2 analytics), moderate >= 5, light >= 1, non."""
    return ibis.cases(
        ((features >= 15) & (advanced >= 3), "power"),
        ((features >= 10) & (analytics >= 2), "advanced"),
        (features >= 5, "moderate"),
        (features >= 1, "light"),
        else_="non",
    )


def pattern(features: ir.IntegerValue, core: ir.IntegerValue, analytics: ir.IntegerValue) -> ir.StringValue:
    """core_focused or analytics_focused when that group is more than half of the features, else balanced; none."""
    return ibis.cases(
        (features == 0, "none"),
        (core * 2 > features, "core_focused"),
        (analytics * 2 > features, "analytics_focused"),
        else_="balanced",
    )


def user_engagement(activation_rate: ir.FloatingValue) -> ir.StringValue:
    """By the percent of users with a session in 30 days: high >= 70, medium >= 40, low, none; null without users."""
    return ibis.cases(
        (activation_rate.isnull(), ibis.null("string")),
        (activation_rate >= STRONG, "high"),
        (activation_rate >= MODERATE, "medium"),
        (activation_rate > 0, "low"),
        else_="none",
    )


def market_fit(points: ir.FloatingValue) -> ir.StringValue:
    """By the adoption score: strong >= 70, moderate >= 40, weak, none at 0."""
    return ibis.cases(
        (points >= STRONG, "strong"), (points >= MODERATE, "moderate"), (points > 0, "weak"), else_="none"
    )


def expansion(adoption_tier: ir.StringValue, health: ir.FloatingValue, plan: ir.StringValue) -> ir.StringValue:
    """retain_first below health 60; adopt_first for light and non; upgrade_plan below Enterprise; else expand_features."""
    return ibis.cases(
        (health.fill_null(0.0) < HEALTHY, "retain_first"),
        (adoption_tier.isin(("light", "non")), "adopt_first"),
        (adoption_tier.isin(("power", "advanced")) & (adoption.is_on(plan, "enterprise") == 0), "upgrade_plan"),
        else_="expand_features",
    )


def recommendation(
    adoption_tier: ir.StringValue, analytics: ir.IntegerValue, integration: ir.IntegerValue, advanced: ir.IntegerValue
) -> ir.StringValue:
    """What to show next: onboard_users, drive_core_usage, the first group not in use, else maintain."""
    return ibis.cases(
        (adoption_tier == "non", "onboard_users"),
        (adoption_tier == "light", "drive_core_usage"),
        (analytics == 0, "introduce_analytics"),
        (integration == 0, "introduce_integrations"),
        (advanced == 0, "introduce_advanced"),
        else_="maintain",
    )
