"""Planted spellings and broken values: each is the documented class, flagged, or ``unmapped``; nothing else is."""

from __future__ import annotations

import pytest
from ledger_support import Company, key_of

from tapdata.contracts import RAW_TABLES, staging_of

SPELLINGS = {
    "app_database_accounts": ("vocabulary", "account_type", "restaurant"),
    "app_database_locations": ("vocabulary", "country", "US"),
    "app_database_users": ("vocabulary", "role_category", "Operator"),
    "app_database_devices": ("vocabulary", "operational_status", "operational"),
    "app_database_subscriptions": ("vocabulary", "subscription_status", "Cancelled"),
    "hubspot_companies": ("vocabulary", "company_type", "restaurant"),
    "hubspot_tickets": ("vocabulary", "status_category", "In Progress"),
    "app_database_tap_events": ("unknown_event_type", "event_category", "unmapped"),
}
"""Raw table -> hazard, column of its staging table, and what the planted spellings are there."""
FLAGS = {
    ("app_database_accounts", "invalid_email"): "invalid_email",
    ("app_database_accounts", "missing_email"): "email is null",
    ("app_database_accounts", "blank_name"): "missing_account_name",
    ("app_database_accounts", "updated_after_as_of"): "account_updated_at >= timestamp '2026-07-01'",
    ("app_database_locations", "blank_name"): "missing_location_name",
    ("app_database_locations", "updated_after_as_of"): "location_updated_at >= timestamp '2026-07-01'",
    ("app_database_users", "invalid_email"): "invalid_email",
    ("app_database_users", "missing_email"): "missing_email",
    ("app_database_users", "blank_name"): "missing_first_name",
    ("app_database_users", "updated_after_as_of"): "user_updated_at >= timestamp '2026-07-01'",
    ("app_database_devices", "updated_after_as_of"): "device_updated_at >= timestamp '2026-07-01'",
    ("app_database_subscriptions", "updated_after_as_of"): "subscription_updated_at >= timestamp '2026-07-01'",
    ("hubspot_contacts", "invalid_email"): "invalid_email_format",
    ("hubspot_companies", "blank_name"): "missing_company_name",
    ("hubspot_companies", "wrong_type"): "employee_count is null",
    ("hubspot_deals", "wrong_type"): "note_count is null",
    ("stripe_customers", "json_null"): "billing_city is null and billing_address_raw = 'null'",
    ("stripe_customers", "malformed_json"): "shipping_address_raw is null",
    ("google_ads_campaigns", "impressions_below_clicks"): "impressions < clicks",
    ("facebook_ads_campaigns", "impressions_below_clicks"): "impressions < clicks",
    ("facebook_ads_campaigns", "malformed_json"): "actions is null and clicks > 0",
    ("linkedin_ads_campaigns", "impressions_below_clicks"): "impressions < clicks",
    ("stripe_subscription_items", "yearly_interval"): "interval_conflict",
}
"""Raw table and hazard -> the condition that its rows meet in staging, and no other row."""


@pytest.mark.parametrize("table", SPELLINGS)
def test_spellings_are_the_documented_class(messy: Company, table: str) -> None:
    hazard, column, meaning = SPELLINGS[table]
    keys = messy.planted(table, hazard)
    assert keys
    found = messy.rows(
        f"select {key_of(table)} as key, {column} from staging.{staging_of(table)} where key in {keys} order by 1"
    )
    assert found == [(key, meaning) for key in keys]


def test_spellings_of_a_priority(messy: Company) -> None:
    keys = messy.planted("hubspot_tickets", "vocabulary_priority")
    assert keys
    found = messy.rows(
        f"select priority, count(*) from staging.stg_hubspot__tickets where ticket_id in {keys} group by 1"
    )
    assert found == [("high", len(keys))]


@pytest.mark.parametrize("table", RAW_TABLES)
def test_nothing_else_is_unmapped(company: Company, table: str) -> None:
    staged = staging_of(table)
    texts = company.column(
        f"select column_name from duckdb_columns() where database_name = 'built' and schema_name = 'staging'"
        f" and table_name = '{staged}' and data_type = 'VARCHAR'"
    )
    tests = [f"\"{column}\" = 'unmapped'" for column in texts] or ["false"]
    orphans = "not is_orphan" if RAW_TABLES[table].foreign_keys else "true"
    found = company.column(
        f"select {key_of(table)} as key from staging.{staged} where ({' or '.join(tests)}) and {orphans} order by key"
    )
    if table == "app_database_user_sessions":  # a tie says another browser
        assert set(found) <= set(company.planted(table, "tie"))
    elif table == "app_database_page_views":
        paths = company.column(
            f"select distinct page_path from staging.{staged} where {key_of(table)} in (select unnest(?))", [found]
        )
        assert paths == []
    else:
        assert found == company.planted(table, "unknown_event_type")


@pytest.mark.parametrize(("table", "hazard"), FLAGS)
def test_broken_values_are_flagged(company: Company, table: str, hazard: str) -> None:
    orphans = " and not is_orphan" if RAW_TABLES[table].foreign_keys else ""
    found = company.column(
        f"select {key_of(table)} as key from staging.{staging_of(table)} where {FLAGS[table, hazard]}{orphans} order by key"
    )
    assert found == company.planted(table, hazard)
    assert bool(found) != company.is_clean


@pytest.mark.parametrize(
    "table",
    ["app_database_tap_events", "stripe_customers", "stripe_charges", "hubspot_engagements", "facebook_ads_campaigns"],
)
def test_malformed_json_is_rejected(messy: Company, table: str) -> None:
    """A copy of a row is as malformed as the row itself."""
    planted = messy.planted(table, "malformed_json")
    copies = messy.planted(table, "orphan", "future", "far_future", "foreign_currency")
    found = messy.column(f"select key from rejects.{table} where action = 'nulled' and reason = 'malformed JSON'")
    assert planted
    assert set(planted) <= set(found) <= {*planted, *copies, None}
    assert messy.column(f"select values_nulled from tapdata.row_counts where raw_table = '{table}'") == [len(found)]
