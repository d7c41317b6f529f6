"""What the other versions of a row say: earlier ones, equal ones, and rows dated after as-of."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

STALE: dict[str, tuple[str, Any]] = {
    "app_database_accounts": ("status", "pending"),
    "app_database_locations": ("city", "Springfield"),
    "app_database_users": ("role", "staff"),
    "app_database_devices": ("status", "Maintenance"),
    "app_database_subscriptions": ("plan_name", "starter"),
    "app_database_tap_events": ("status", "failed"),
    "app_database_user_sessions": ("actions_taken", 0),
    "app_database_page_views": ("page_title", "Loading"),
    "app_database_feature_usage": ("usage_count", 1_000),
    "stripe_customers": ("delinquent", True),
    "stripe_prices": ("unit_amount", 1),
    "stripe_subscriptions": ("status", "incomplete"),
    "stripe_subscription_items": ("quantity", 99),
    "stripe_invoices": ("status", "draft"),
    "stripe_charges": ("status", "pending"),
    "stripe_payment_intents": ("status", "processing"),
    "stripe_events": ("pending_webhooks", 3),
    "hubspot_companies": ("name", "Earlier name"),
    "hubspot_contacts": ("lastname", "Earlier"),
    "hubspot_deals": ("dealstage", "appointmentscheduled"),
    "hubspot_engagements": ("metadata", "{}"),
    "hubspot_owners": ("lastname", "Earlier"),
    "hubspot_tickets": ("hs_pipeline_stage", "new"),
    "attribution_touchpoints": ("channel", "direct"),
    "google_ads_campaigns": ("status", "PENDING"),
    "facebook_ads_campaigns": ("status", "DRAFT"),
    "linkedin_ads_campaigns": ("status", "DRAFT"),
    "iterable_campaigns": ("status", "DRAFT"),
    "google_analytics_sessions": ("sessions", 0),
    "marketing_qualified_leads": ("lead_source", "Webinar"),
}
"""What an earlier version of a row said: a column that the ledger may count, since the version must lose."""

IMMATERIAL: dict[str, tuple[str, Any]] = {
    "app_database_accounts": ("website", "https://tie.example"),
    "app_database_locations": ("address", "1 Tie Street"),
    "app_database_users": ("last_name", "Tie"),
    "app_database_devices": ("ip_address", "192.168.0.1"),
    "app_database_subscriptions": ("monthly_amount", Decimal("1.00")),
    "app_database_tap_events": ("device_category", "tap2"),
    "app_database_user_sessions": ("browser", "Other"),
    "app_database_page_views": ("page_title", "Tie"),
    "stripe_customers": ("description", "Tie"),
    "stripe_prices": ("nickname", "Tie"),
    "stripe_subscriptions": ("default_payment_method", "pm_tie"),
    "stripe_subscription_items": ("tax_rates", "null"),
    "stripe_invoices": ("receipt_number", "RCPT-tie"),
    "stripe_charges": ("receipt_number", "RCPT-tie"),
    "stripe_payment_intents": ("description", "Tie"),
    "stripe_events": ("request", '{"id": "req_tie", "idempotency_key": null}'),
    "hubspot_companies": ("location_count", None),
    "hubspot_contacts": ("phone", "000"),
    "hubspot_deals": ("dealname", "Tie"),
    "hubspot_engagements": ("metadata", '{"body": "tie"}'),
    "hubspot_owners": ("email", "tie@barmanagement.com"),
    "hubspot_tickets": ("content", "Tie"),
    "attribution_touchpoints": ("content", "tie"),
    "google_ads_campaigns": ("name", "Tie"),
    "facebook_ads_campaigns": ("name", "Tie"),
    "linkedin_ads_campaigns": ("name", "Tie"),
    "iterable_campaigns": ("labels", "tie"),
    "google_analytics_sessions": ("page_views", 0),
    "marketing_qualified_leads": ("engagement_score", Decimal("1.00")),
}
"""What a row with the same key and the same clocks says otherwise: a column that the ledger does not count,
with a value that no row has by itself.

A table without such a column has no ties.
"""

FUTURE_TOO: dict[str, tuple[str, ...]] = {
    "app_database_user_sessions": ("end_time",),
    "app_database_subscriptions": ("start_date",),
    "marketing_qualified_leads": ("created_at_source",),
    "hubspot_deals": ("closedate",),
}
"""Further clocks that move with a row that is dated after as-of."""
