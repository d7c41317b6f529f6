"""Columns of the built sample that hold one value, or none, and why that is the truth."""

from __future__ import annotations

REASONS: dict[str, tuple[str, ...]] = {
    "all venues, companies and payers of the simulated company are in the United States": (
        "stg_app_database__locations.country", "stg_hubspot__companies.country_code", "stg_hubspot__contacts.country",
        "stg_stripe__charges.billing_country", "stg_stripe__customers.billing_country",
        "stg_stripe__customers.shipping_country", "int_locations__core.country_code",
        "int_locations__operational_metrics.country_code", "entity_locations.country_code",
        "entity_locations_weekly.country_code", "mart_device_operations.country",
    ),
    "all bills are in US dollars, charged automatically to a card or account, at recurring prices of one period": (
        "stg_stripe__customers.currency", "stg_stripe__customers.tax_exempt", "stg_stripe__invoices.currency",
        "stg_stripe__invoices.collection_method", "stg_stripe__payment_intents.currency",
        "stg_stripe__payment_intents.capture_method", "stg_stripe__payment_intents.confirmation_method",
        "stg_stripe__payment_intents.capturable_amount_usd", "stg_stripe__payment_intents.setup_future_usage",
        "stg_stripe__payment_intents.cancellation_reason", "stg_stripe__payment_intents.error_type",
        "stg_stripe__prices.price_type", "stg_stripe__prices.currency", "stg_stripe__prices.normalized_currency",
        "stg_stripe__prices.interval_count", "stg_stripe__subscription_items.currency",
        "stg_stripe__subscription_items.billing_scheme", "stg_stripe__subscriptions.days_until_due",
        "stg_stripe__events.api_version",
    ),
    "the sources know one value: one pipeline, one medium, one target setting, no tiered feature, one company a deal": (
        "stg_app_database__feature_usage.feature_tier", "stg_app_database__tap_events.device_category",
        "stg_app_database__tap_events.target_temperature_c", "stg_app_database__tap_events.target_pressure_psi",
        "stg_hubspot__deals.sales_pipeline", "stg_hubspot__deals.company_count", "stg_hubspot__engagements.company_count",
        "stg_hubspot__tickets.deal_id", "stg_hubspot__tickets.deal_count", "stg_hubspot__tickets.pipeline",
        "stg_marketing__iterable_campaigns.message_medium", "stg_marketing__iterable_campaigns.campaign_status",
        "entity_devices_hourly.device_type", "entity_devices_hourly.maintenance_events",
    ),
    "a flag of data quality: the sample's mess holds no fault of that kind": (
        "stg_hubspot__engagements.data_quality_flag", "stg_hubspot__owners.data_quality_flag",
        "stg_marketing__facebook_ads_campaigns.unread_action_count", "stg_stripe__charges.data_quality_flag",
        "stg_stripe__events.data_quality_flag", "stg_stripe__invoices.data_quality_flag",
        "stg_stripe__payment_intents.data_quality_flag", "stg_stripe__prices.data_quality_flag",
        "stg_stripe__subscriptions.data_quality_flag", "int_features__adoption_patterns.adoptions_before_signup",
        "entity_features.adoptions_before_signup",
    ),
    "known from the observation log alone, which a first build has only begun": (
        "entity_campaigns_history.previous_status", "entity_customers_history.previous_status",
        "entity_customers_history.previous_tier", "entity_devices_history.previous_operational_status",
        "entity_devices_history.previous_firmware_version", "entity_users_history.previous_role_type",
        "entity_users_weekly.role_type_standardized", "metrics_unified.weighted_pipeline",
        "metrics_operations.online_now_pct",
    ),
    "so it is on that day: no tap froze or burst, no controller is above 90 points, no enterprise signed up lately": (
        "int_devices__performance_health.low_temp_events_30d", "int_devices__performance_health.high_pressure_events_30d",
        "entity_devices.low_temp_events_30d", "entity_devices.high_pressure_events_30d",
        "mart_operations_health.devices_excellent", "mart_device_operations.warning_alerts",
        "int_features__adoption_patterns.avg_days_to_adoption_enterprise",
        "int_features__adoption_patterns.enterprise_adoption_velocity", "entity_features.avg_days_to_adoption_enterprise",
        "entity_features.enterprise_adoption_velocity",
        "int_features__adoption_patterns.strategic_importance", "entity_features.strategic_importance",
        "int_users__core.email_type", "entity_users.email_type", "mart_customer_success__health.paying_status",
    ),
}  # fmt: skip

ALLOWED: dict[str, str] = {column: reason for reason, columns in REASONS.items() for column in columns}
"""``table.column`` -> reason."""
