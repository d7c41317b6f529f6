"""The product's features: the catalogue, and what a record of usage tells.

The catalogue holds the 24 features of the application, eight for each role. A feature outside it is ``unmapped``:
visible and counted until it is added here.
"""

from __future__ import annotations

from typing import NamedTuple

import ibis
import ibis.expr.types as ir

from tapdata.logic import text


class Feature(NamedTuple):
    """A feature of the catalogue: what it is about, and the role whose screens offer it."""

    category: str
    audience: str


CATALOGUE = {
    "dashboard_analytics": Feature("Analytics", "admin"),
    "revenue_reports": Feature("Reporting", "admin"),
    "user_management": Feature("Administration", "admin"),
    "billing_management": Feature("Billing", "admin"),
    "export_data": Feature("Export", "admin"),
    "integrations_config": Feature("Integration", "admin"),
    "account_settings": Feature("Administration", "admin"),
    "audit_logs": Feature("Administration", "admin"),
    "dashboard_overview": Feature("Dashboard", "manager"),
    "inventory_management": Feature("Inventory", "manager"),
    "sales_reports": Feature("Reporting", "manager"),
    "device_monitoring": Feature("Monitoring", "manager"),
    "staff_scheduling": Feature("Scheduling", "manager"),
    "location_analytics": Feature("Analytics", "manager"),
    "product_management": Feature("Products", "manager"),
    "supplier_orders": Feature("Purchasing", "manager"),
    "pos_system": Feature("POS", "staff"),
    "inventory_check": Feature("Inventory", "staff"),
    "order_management": Feature("Orders", "staff"),
    "customer_lookup": Feature("Customers", "staff"),
    "schedule_view": Feature("Scheduling", "staff"),
    "product_search": Feature("Products", "staff"),
    "quick_sale": Feature("POS", "staff"),
    "shift_report": Feature("Reporting", "staff"),
}

CATEGORIES = {name: feature.category for name, feature in CATALOGUE.items()}
AUDIENCES = {name: feature.audience for name, feature in CATALOGUE.items()}

TIER_WORDS = {
    "Premium": ("premium", "advanced"),
    "Professional": ("pro", "professional"),
    "Standard": ("basic", "standard"),
}
"""A feature says its tier by a word of its name, a whole one: ``product_search`` holds no ``pro``."""
NO_TIER = "Unknown"

USE_POINTS = {"Analytics": 10, "Reporting": 10, "Export": 6, "Integration": 6, "Dashboard": 5}
OTHER_USE_POINTS = 3
ADOPTED_ABOVE_USES = 10


def tier(feature: ir.StringValue) -> ir.StringValue:
    """Premium, Professional or Standard by a whole word of the name, else Unknown; null without a name."""
    words = ibis.literal("_") + feature + "_"

    def has(names: tuple[str, ...]) -> ir.BooleanValue:
        first, second = names
        return words.contains(f"_{first}_") | words.contains(f"_{second}_")

    known = ibis.cases(*((has(names), tier_name) for tier_name, names in TIER_WORDS.items()), else_=NO_TIER)
    return feature.isnull().ifelse(ibis.null("string"), known)


def use_points(category: ir.StringValue, uses: ir.IntegerValue) -> ir.IntegerValue:
    """Points of a record: a weight of the category (a ranking convention) times the uses; null without a category."""
    weight = category.cases(*USE_POINTS.items(), else_=OTHER_USE_POINTS)
    known = (category != text.UNMAPPED).fill_null(False)
    return ibis.cases((known, weight * uses), else_=ibis.null("int64")).cast("int64")
