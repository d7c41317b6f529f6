"""What staging takes over from the application database."""

from __future__ import annotations

from collections.abc import Mapping

from tapdata.logic.raw_copies import (
    Copies,
    count,
    day,
    dollars,
    each,
    first_of,
    given,
    held_back,
    hour,
    latest,
    same,
    spelled,
    word,
)  # fmt: skip

APP_DATABASE: Mapping[str, Copies] = {
    "app_database_accounts": {
        **each(same, "location_count", "employee_count", "annual_revenue", "status"),
        **each(same, account_created_at="created_at"),
        **each(latest, account_updated_at="updated_at"),
        **each(word, "email", "website", account_name="name", account_type="business_type"),
        "industry": first_of(word("industry"), word("business_type")),
    },
    "app_database_locations": {
        **each(same, "latitude", "longitude", "capacity", "expected_device_count", "install_date"),
        **each(same, account_id="customer_id", source_is_active="is_active"),
        **each(same, location_created_at="created_at"),
        **each(latest, location_updated_at="updated_at"),
        **each(word, "address", "city", "state", "zip_code", location_name="name"),
        **each(spelled, "location_type", "business_type", location_size="size"),
    },
    "app_database_users": {
        **each(same, account_id="customer_id", user_role="role", source_is_active="is_active"),
        **each(same, user_created_at="created_at"),
        **each(latest, user_updated_at="updated_at"),
        **each(word, "first_name", "last_name", "email"),
        "created_date": first_of(day("created_at"), same("created_date")),
        **each(held_back(given(day)), last_login_date="last_login_at"),
    },
    "app_database_devices": {
        **each(same, "location_id", "status", "warranty_expiry", "expected_lifespan_years", "energy_consumption_watts"),
        **each(same, device_created_at="created_at"),
        **each(latest, device_updated_at="updated_at"),
        **each(given(same), account_id="customer_id"),
        **each(word, "manufacturer", "model", "serial_number", "firmware_version", "ip_address", "mac_address"),
        **each(spelled, "device_type", "category", "usage_pattern", "network_connectivity"),
        "install_date": first_of(same("install_date"), same("installation_date")),
        **each(held_back(same), "last_maintenance_date"),
        **each(dollars, "purchase_price"),
    },
    "app_database_subscriptions": {
        **each(same, "plan_name", "status", "start_date", account_id="customer_id"),
        **each(same, subscription_created_at="created_at"),
        **each(latest, subscription_updated_at="updated_at"),
        **each(spelled, "billing_cycle"),
        **each(dollars, "monthly_price"),
        **each(held_back(same), "end_date"),
    },
    "app_database_tap_events": {
        **each(same, "device_id", "location_id", "event_type", "status", "device_category"),
        **each(same, event_timestamp="timestamp", record_created_at="created_at"),
        **each(day, event_date="timestamp"),
        **each(hour, event_hour="timestamp"),
    },
    "app_database_user_sessions": {
        **each(same, "user_id", "start_time", "end_time", "page_views", "actions_taken", "browser"),
        **each(same, account_id="customer_id", record_created_at="created_at"),
        **each(held_back(given(count)), "duration_seconds"),
        **each(spelled, "device_type"),
        **each(day, session_date="start_time"),
        **each(hour, session_hour="start_time"),
    },
    "app_database_page_views": {
        **each(same, "session_id", "user_id", "page_url", "referrer_url"),
        **each(same, account_id="customer_id", page_view_timestamp="timestamp", record_created_at="created_at"),
        **each(count, "time_on_page_seconds"),
        **each(day, page_view_date="timestamp"),
        **each(hour, page_view_hour="timestamp"),
    },
    "app_database_feature_usage": {
        **each(same, "user_id", account_id="customer_id", usage_timestamp="timestamp", record_created_at="created_at"),
        **each(spelled, "feature_name"),
        **each(held_back(same), "usage_count"),
        **each(day, usage_date="timestamp"),
        **each(hour, usage_hour="timestamp"),
    },
}
"""Raw table -> the columns of its staging table that hold what raw holds, and where."""
