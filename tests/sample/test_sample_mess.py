"""Planted faults: each is in the raw files, each kind occurs, and the ledger names them."""

from __future__ import annotations

import pytest
from sample_support import Query

from tapdata.contracts import EVENT_TABLES, RAW_TABLES
from tapdata.sample import SampleReport, hazards
from tapdata.sample.tap_metrics import POUR_FAULTS


def _planted(sql: Query, hazard: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for table, key in sql(f"select \"table\", key from ledger.planted where hazard = '{hazard}'"):
        found.setdefault(table, []).append(key)
    return found


def test_every_kind_is_planted_and_counted(messy: SampleReport, messy_sql: Query) -> None:
    expected = {"null_key", "duplicate", "older_version", "tie", "orphan", "future", "far_future"}
    expected |= {*POUR_FAULTS, "numbers_as_text", "unknown_event_type"}
    expected |= {kind.name for kinds in (*hazards.VALUES.values(), *hazards.ROWS.values()) for kind in kinds}
    assert set(messy.planted) == expected
    assert dict(messy_sql("select hazard, count(*) from ledger.planted group by 1")) == messy.planted


@pytest.mark.parametrize("hazard", ["null_key", "duplicate", "older_version"])
def test_every_table_is_hit(messy_sql: Query, hazard: str) -> None:
    assert set(_planted(messy_sql, hazard)) == set(RAW_TABLES)


def test_planted_keys_are_in_the_raw_tables(messy_sql: Query) -> None:
    for name, table in RAW_TABLES.items():
        assert messy_sql(
            f"select count(*) from ledger.planted where \"table\" = '{name}'"
            f' and key not in (select cast("{table.key}" as varchar) from {name} where "{table.key}" is not null)'
        ) == [(0,)], name


def test_null_keys(messy_sql: Query) -> None:
    for name, keys in _planted(messy_sql, "null_key").items():
        assert messy_sql(f'select count(*) from {name} where "{RAW_TABLES[name].key}" is null') == [(len(keys),)]


def test_repeated_keys(messy_sql: Query) -> None:
    for name, table in RAW_TABLES.items():
        order = ", ".join(f'"{clock}"' for clock in table.version_order)
        rows = messy_sql(
            f'select cast("{table.key}" as varchar), count(*), count(distinct (t)), count(distinct ({order}, 0))'
            f' from {name} t where "{table.key}" is not null group by 1 having count(*) > 1'
        )
        same = {key for key, _, versions, _ in rows if versions == 1}
        tied = {key for key, _, versions, clocks in rows if versions > 1 and clocks == 1}
        older = {key for key, _, versions, clocks in rows if versions > 1 and clocks > 1}
        ties = set(_planted(messy_sql, "tie").get(name, []))
        assert same <= set(_planted(messy_sql, "duplicate")[name]) | ties, name
        assert tied <= ties, name
        assert older == set(_planted(messy_sql, "older_version")[name]), name


def test_orphans_refer_to_nothing(messy_sql: Query) -> None:
    orphans = _planted(messy_sql, "orphan")
    assert {
        "app_database_tap_events",
        "app_database_users",
        "stripe_charges",
        "hubspot_deals",
        "hubspot_tickets",
    } <= set(orphans)
    for name, keys in orphans.items():
        table = RAW_TABLES[name]
        reference = table.foreign_keys[0]
        value = f'"{reference.column}"'
        if reference.path.endswith("[]"):
            value = f"{value} ->> '$.{reference.path[:-2]}[0]'"
        elif reference.path:
            value = f"{value} ->> '{reference.path}'"
        listed = ", ".join(f"'{key}'" for key in keys)
        assert messy_sql(
            f'select count(*) from {name} where "{table.key}" in ({listed})'
            f' and ({value}) in (select "{reference.to}" from {reference.references} where "{reference.to}" '
            f"is not null)"
        ) == [(0,)], name


def test_future_rows_do_not_look_like_the_latest_day(messy_sql: Query) -> None:
    future = _planted(messy_sql, "future")
    assert set(EVENT_TABLES) <= set(future)
    for name, table in RAW_TABLES.items():
        if table.source == "stripe" and name not in future:
            continue
        rows = messy_sql(f"select count(*) from {name} where \"{table.event_time}\" >= date '2026-07-01'")
        extra = len(_planted(messy_sql, "far_future").get(name, []))
        assert rows == [(len(future.get(name, [])) + extra,)], name
    for name in EVENT_TABLES:
        clock = RAW_TABLES[name].event_time
        assert messy_sql(
            f"select count(*) from {name} where \"{clock}\" >= date '2026-07-01' and \"{clock}\" < date '2026-08-01'"
        ) == [(0,)]
    assert messy_sql("select year(max(timestamp)) from app_database_tap_events") == [(2099,)]


def test_pours_that_are_none(messy_sql: Query) -> None:
    texts = {text or None for text, _ in POUR_FAULTS.values()}
    keys = [key for hazard in POUR_FAULTS for key in _planted(messy_sql, hazard).get("app_database_tap_events", [])]
    listed = ", ".join(f"'{key}'" for key in keys)
    found = messy_sql(f"select distinct event_type, metrics from app_database_tap_events where id in ({listed})")
    assert {kind for kind, _ in found} == {"pour"}
    assert {metrics for _, metrics in found} == texts
    ((invalid,),) = messy_sql("select sum(invalid_pours) from ledger.pours_hourly")
    assert invalid == len(keys)


def test_numbers_as_text_are_still_pours(messy_sql: Query) -> None:
    keys = ", ".join(f"'{key}'" for key in _planted(messy_sql, "numbers_as_text")["app_database_tap_events"])
    rows = messy_sql(
        "select json_type(metrics, 'pour_ounces'), (metrics ->> 'pour_ounces')::double > 0 from app_database_tap_events"
        f" where id in ({keys})"
    )
    assert set(rows) == {("VARCHAR", True)}


@pytest.mark.parametrize(
    ("hazard", "table", "wrong"),
    [
        ("negative_duration", "app_database_user_sessions", "duration_seconds < 0 and end_time < start_time"),
        ("negative_duration", "app_database_page_views", "time_on_page_seconds < 0"),
        ("end_before_start", "app_database_subscriptions", "end_date < start_date"),
        ("vocabulary", "app_database_subscriptions", "status in ('cancelled', 'Canceled')"),
        ("vocabulary", "app_database_locations", "country != 'USA'"),
        ("vocabulary_priority", "hubspot_tickets", "hs_ticket_priority in ('High', 'high')"),
        ("invalid_email", "app_database_users", "email not like '_%@_%.__%' or email like '% %'"),
        ("missing_email", "app_database_accounts", "coalesce(email, '') = ''"),
        ("blank_name", "app_database_accounts", "trim(name) = ''"),
        ("percent_probability", "hubspot_deals", "(properties ->> 'hs_deal_stage_probability')::double > 1"),
        ("impressions_below_clicks", "google_ads_campaigns", "impressions < clicks"),
        ("foreign_currency", "stripe_charges", "currency != 'usd'"),
        ("minimal_intent", "stripe_payment_intents", "(metadata ->> 'source') = 'minimal_generator'"),
        ("yearly_interval", "stripe_subscription_items", 'price like \'%monthly_%"interval": "year"%\''),
        ("malformed_json", "stripe_charges", "not json_valid(billing_details)"),
        ("random_account", "marketing_qualified_leads", "account_id > 1000000"),
        (
            "updated_after_as_of",
            "app_database_devices",
            "updated_at >= date '2026-07-01' and created_at < date '2026-07-01'",
        ),
    ],
)
def test_spoilt_values(messy_sql: Query, hazard: str, table: str, wrong: str) -> None:
    planted = set(_planted(messy_sql, hazard)[table])
    key = RAW_TABLES[table].key
    copies = {k for kind in ("orphan", "future") for k in _planted(messy_sql, kind).get(table, [])}
    found = {row[0] for row in messy_sql(f'select "{key}" from {table} where "{key}" is not null and ({wrong})')}
    assert planted <= found
    assert found - planted <= copies | set(_planted(messy_sql, "duplicate")[table])


def test_wrong_owner(messy_sql: Query) -> None:
    keys = ", ".join(f"'{key}'" for key in _planted(messy_sql, "wrong_owner")["app_database_devices"])
    assert messy_sql(
        f"select count(*) from app_database_devices d join ledger.devices l on l.device_id = d.id"
        f" where d.id in ({keys}) and d.customer_id = l.account_id"
    ) == [(0,)]
