"""Which raw rows reach staging: the broken rows as planted, every other row once."""

from __future__ import annotations

import pytest
from ledger_support import END, Company, key_of

from tapdata.contracts import RAW_TABLES, staging_of

NULL_KEY, SUPERSEDED = "null key", "older version of a repeated key"
ADDED = ("orphan", "end_before_start", "foreign_currency", "minimal_intent")
"""Hazards that are rows of their own and are staged."""
IN_LEDGER = {
    "app_database_accounts": "accounts",
    "app_database_locations": "locations",
    "app_database_devices": "devices",
    "app_database_users": "users",
    "app_database_subscriptions": "subscriptions",
    "stripe_invoices": "invoices",
    "stripe_charges": "charges",
    "hubspot_deals": "deals",
    "hubspot_tickets": "tickets",
    "marketing_qualified_leads": "leads",
    "attribution_touchpoints": "touches",
}
"""Raw tables whose rows the ledger lists one by one."""
WITH_ORPHANS = tuple(name for name, raw in RAW_TABLES.items() if raw.foreign_keys)


def test_row_counts_tell_what_was_planted(company: Company) -> None:
    company.compare(
        f"""
        select t.name, count(*) filter (hazard = 'null_key'), count(*) filter (hazard in ('older_version', 'tie')),
            count(*) filter (hazard = 'duplicate'), count(*) filter (hazard in ('future', 'far_future'))
        from (select unnest({list(RAW_TABLES)}) as name) t left join ledger.planted p on p."table" = t.name group by 1
        """,
        "select raw_table, rows_null_key, rows_superseded, rows_identical, rows_future from tapdata.row_counts",
        least=30,
    )


@pytest.mark.parametrize("table", RAW_TABLES)
def test_staging_holds_the_rows_that_are_left(company: Company, table: str) -> None:
    key, staged = key_of(table), staging_of(table)
    ((rows, keys, counted),) = company.rows(
        f"select count(*), count(distinct {key}), (select staged from tapdata.row_counts where raw_table = '{table}')"
        f" from staging.{staged}"
    )
    assert rows == keys == counted > 0
    if table in IN_LEDGER:
        ((told,),) = company.rows(f"select count(*) from ledger.{IN_LEDGER[table]}")
        added = [hazard for hazard in ADDED if hazard != "foreign_currency"]
        assert rows == told + len(company.planted(table, *added))


@pytest.mark.parametrize("table", RAW_TABLES)
def test_rejects_hold_the_planted_rows(company: Company, table: str) -> None:
    dropped = company.rows(f"select key, reason from rejects.{table} where action = 'dropped' order by key")
    assert [key for key, reason in dropped if reason == SUPERSEDED] == company.planted(table, "older_version", "tie")
    nameless = [key for key, reason in dropped if reason == NULL_KEY]
    assert nameless == [None] * len(company.planted(table, "null_key"))
    assert {reason for _, reason in dropped} <= {NULL_KEY, SUPERSEDED}
    assert bool(dropped) != company.is_clean


@pytest.mark.parametrize("table", RAW_TABLES)
def test_older_versions_and_copies_leave_one_row(messy: Company, table: str) -> None:
    kept = sorted(set(messy.planted(table, "older_version", "tie", "duplicate", "null_key")))
    assert kept
    found = messy.column(
        f"select cast({key_of(table)} as varchar) as k from staging.{staging_of(table)} where k in {kept}"
    )
    assert sorted(found) == kept


@pytest.mark.parametrize("table", RAW_TABLES)
def test_nothing_is_dated_after_as_of(messy: Company, table: str) -> None:
    planted = messy.planted(table, "future", "far_future")
    assert planted
    key, staged = key_of(table), staging_of(table)
    assert messy.column(f"select {key} from staging.{staged} where cast({key} as varchar) in {planted}") == []
    raw = RAW_TABLES[table]
    late = messy.column(
        f"select cast({raw.key} as varchar) from raw.{table} where {raw.event_time} >= {END} and {raw.key} is not null"
    )
    assert sorted(late) == planted


@pytest.mark.parametrize("table", WITH_ORPHANS)
def test_orphans_are_those_planted(company: Company, table: str) -> None:
    flagged = company.column(
        f"select {key_of(table)} as key from staging.{staging_of(table)} where is_orphan order by key"
    )
    planted = company.planted(table, "orphan", "random_account", "minimal_intent")
    if table == "app_database_devices":
        planted = sorted([*planted, *_owned_by_nobody(company)])
    assert flagged == planted
    assert bool(planted) != company.is_clean


def _owned_by_nobody(company: Company) -> list[str]:
    """Devices whose planted owner does not exist, rather than being another account."""
    return company.column(
        "select key from ledger.planted join staging.stg_app_database__devices d on d.device_id = key"
        " where \"table\" = 'app_database_devices' and hazard = 'wrong_owner'"
        " and d.account_id not in (select account_id from ledger.accounts)"
    )


def test_a_clean_company_loses_nothing(company: Company) -> None:
    ((kept, raw, nulled),) = company.rows(
        "select sum(staged), sum(rows_in), sum(values_nulled) from tapdata.row_counts"
    )
    assert (kept == raw) == company.is_clean
    assert (nulled == 0) == company.is_clean
    assert bool(company.rows("from ledger.planted")) != company.is_clean
