from itertools import chain

import ibis
import pytest

from tapdata.contracts import EVENT_TABLES, RAW_TABLES, SOURCES

TABLES = list(RAW_TABLES.values())
COLUMNS = [(table, column) for table in TABLES for column in table.columns]

COUNTS = {
    "app_database_accounts": 13, "app_database_locations": 19, "app_database_users": 12, "app_database_devices": 24,
    "app_database_subscriptions": 12, "app_database_tap_events": 9, "app_database_user_sessions": 11,
    "app_database_page_views": 10, "app_database_feature_usage": 7, "stripe_customers": 15, "stripe_prices": 11,
    "stripe_subscriptions": 30, "stripe_subscription_items": 10, "stripe_events": 10, "stripe_invoices": 64,
    "stripe_charges": 47, "stripe_payment_intents": 36, "hubspot_companies": 10, "hubspot_contacts": 11,
    "hubspot_deals": 12, "hubspot_engagements": 7, "hubspot_owners": 9, "hubspot_tickets": 12,
    "attribution_touchpoints": 12, "google_ads_campaigns": 14, "facebook_ads_campaigns": 14,
    "linkedin_ads_campaigns": 15, "iterable_campaigns": 12, "google_analytics_sessions": 10,
    "marketing_qualified_leads": 12,
}  # fmt: skip

PERSONAL = {
    "app_database_accounts": {"name", "email", "website"},
    "app_database_locations": {"name", "address", "zip_code", "latitude", "longitude"},
    "app_database_users": {"first_name", "last_name", "email"},
    "app_database_devices": {"ip_address", "mac_address"},
    "stripe_customers": {"email", "name", "description", "phone", "address", "shipping"},
    "stripe_invoices": {
        "account_name", "customer_address", "customer_email", "customer_name", "customer_phone", "customer_shipping",
    },
    "stripe_charges": {"billing_details", "receipt_email", "shipping", "source", "payment_method_details"},
    "stripe_payment_intents": {"charges", "receipt_email", "shipping", "client_secret"},
    "hubspot_companies": {"properties", "name"},
    "hubspot_contacts": {"properties", "firstname", "lastname", "email", "company", "phone"},
    "hubspot_deals": {"properties", "dealname"},
    "hubspot_engagements": {"metadata"},
    "hubspot_owners": {"email", "firstname", "lastname"},
    "hubspot_tickets": {"subject", "content"},
}  # fmt: skip
"""Who and where, listed by hand; a contract may mark more."""

TYPES_DIFFER = {
    ("marketing_qualified_leads", "contact_id"),  # INTEGER in the source, though contacts have UUIDs
    ("marketing_qualified_leads", "account_id"),
}


def test_there_are_30_tables_with_490_columns_in_4_sources():
    assert {table.name: len(table.columns) for table in TABLES} == COUNTS
    assert sum(COUNTS.values()) == 490
    assert {table.source for table in TABLES} == set(SOURCES)


def test_names_are_those_the_registry_files_them_under():
    assert all(name == table.name for name, table in RAW_TABLES.items())
    for table in TABLES:
        names = [column.name for column in table.columns]
        assert len(set(names)) == len(names)
        assert [name for name in names if name != name.lower()] == []


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_keys_and_clocks_are_columns_of_the_right_type(table):
    assert not table[table.key].nullable
    assert table[table.key].dtype in {"string", "date"}
    for clock in {table.event_time, table.loaded_at, *table.version_order}:
        assert table[clock].dtype in {"timestamp", "date"}
    assert table.version_order[-1] == table.loaded_at


def test_only_what_identifies_or_names_a_row_is_required():
    required = {(table.name, column.name) for table, column in COLUMNS if not column.nullable}
    keys = {(table.name, table.key) for table in TABLES}
    assert keys <= required
    assert all(name.endswith(("_id", "name", "timestamp")) for _, name in required - keys)


def test_the_four_event_tables_are_known():
    assert set(EVENT_TABLES) == {
        "app_database_tap_events", "app_database_user_sessions", "app_database_page_views",
        "app_database_feature_usage",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("table", "link"), [(table, link) for table in TABLES for link in table.foreign_keys],
    ids=lambda value: getattr(value, "name", None) or f"{value.column}.{value.path}",
)  # fmt: skip
def test_foreign_keys_meet_a_key_of_the_same_type(table, link):
    parent = RAW_TABLES[link.references]
    assert link.to == parent.key
    column = table[link.column]
    if link.path:
        assert column.dtype == "json"
        assert link.path.removesuffix("[]") in column.shape
        assert column.shape[link.path.removesuffix("[]")].dtype.startswith("array") == link.path.endswith("[]")
    elif (table.name, column.name) in TYPES_DIFFER:
        assert column.dtype == "int32"
        assert column.description, "a link whose types differ says so"
    else:
        assert column.dtype == parent[link.to].dtype


def test_the_anonymous_user_and_account_are_allowed_where_sessions_and_pages_name_them():
    anonymous = {(t.name, link.column) for t in TABLES for link in t.foreign_keys if link.anonymous is not None}
    assert anonymous == {
        (table, column)
        for table in ("app_database_user_sessions", "app_database_page_views")
        for column in ("user_id", "customer_id")
    }


@pytest.mark.parametrize("name", PERSONAL)
def test_personal_data_is_marked(name):
    assert RAW_TABLES[name].pii >= PERSONAL[name]


def test_every_column_that_sounds_personal_is_marked():
    words = ("email", "phone", "address", "first_name", "last_name", "firstname", "lastname", "zip", "ip_", "mac_")
    unmarked = [(t.name, c.name) for t, c in COLUMNS if any(word in c.name for word in words) and not c.pii]
    assert unmarked == []


def test_keys_and_clocks_are_never_masked():
    assert [table.name for table in TABLES if table.pii & {table.key, table.event_time, *table.version_order}] == []


def test_types_are_those_the_warehouses_know():
    simple = {"string", "int32", "int64", "boolean", "date", "timestamp", "json"}
    odd = {column.dtype for _, column in COLUMNS} - simple
    assert all(ibis.dtype(dtype).is_decimal() for dtype in odd)


def test_money_and_measures_have_units():
    words = ("price", "revenue", "cost", "spend", "budget", "_watts", "latitude", "duration")
    assert [
        (t.name, c.name) for t, c in COLUMNS if c.dtype != "json" and any(w in c.name for w in words) and not c.unit
    ] == []


def test_json_columns_that_staging_reads_have_shapes():
    read = {
        "app_database_tap_events": {"metrics"},
        "stripe_customers": {"metadata"},
        "stripe_subscriptions": {"items", "metadata"},
        "stripe_subscription_items": {"price"},
        "stripe_events": {"data"},
        "hubspot_companies": {"properties"},
        "hubspot_contacts": {"properties"},
        "hubspot_deals": {"properties", "associations"},
        "hubspot_engagements": {"engagement", "associations", "metadata"},
        "hubspot_tickets": {"properties", "associations"},
        "facebook_ads_campaigns": {"actions"},
    }
    for name, columns in read.items():
        for column in columns:
            assert RAW_TABLES[name][column].shape, f"{name}.{column}"


def test_only_json_columns_have_shapes_and_their_types_are_known():
    assert all(column.dtype == "json" for _, column in COLUMNS if column.shape)
    for json in chain.from_iterable(column.shape.values() for _, column in COLUMNS):
        ibis.dtype(json.dtype)


def test_tap_events_have_the_six_shapes():
    kinds = {path.split(".")[0] for path in RAW_TABLES["app_database_tap_events"]["metrics"].shape}
    assert kinds == {"pour", "temperature", "pressure", "keg_level", "cleaning", "health_check"}


def test_an_unknown_column_is_named():
    with pytest.raises(KeyError, match="app_database_accounts has no column nope"):
        RAW_TABLES["app_database_accounts"]["nope"]


def test_the_schema_has_the_contracts_types_in_its_order():
    table = RAW_TABLES["app_database_locations"]
    assert list(table.schema.names) == [column.name for column in table.columns]
    assert str(table.schema["latitude"]) == "decimal(10, 6)"
