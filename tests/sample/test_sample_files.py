"""Files, schemas, keys and links of a sample; the same arguments give the same rows."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pyarrow.parquet as pq
import pytest
from sample_support import AS_OF, Query, query_of, read_all

from tapdata.contracts import EVENT_TABLES, RAW_TABLES
from tapdata.sample import SampleError, SampleReport, write_company
from tapdata.sample.ledger import SCHEMAS
from tapdata.sample.writer import raw_schema


def test_same_arguments_give_the_same_rows(tmp_path: Path) -> None:
    one, two, other = tmp_path / "one", tmp_path / "two", tmp_path / "other"
    for out, seed in ((one, 7), (two, 7), (other, 8)):
        write_company(out, accounts=5, seed=seed, as_of=AS_OF, mess=0.01, event_days=20)
    first, second, third = read_all(one), read_all(two), read_all(other)
    assert first.keys() == second.keys()
    assert [name for name in first if not first[name].equals(second[name])] == []
    assert not first["app_database_accounts.parquet"].equals(third["app_database_accounts.parquet"])


def test_mess_changes_nothing_but_what_it_plants(tmp_path: Path) -> None:
    plain = write_company(tmp_path / "plain", accounts=8, seed=2, as_of=AS_OF, mess=0, event_days=20)
    dirty = write_company(tmp_path / "dirty", accounts=8, seed=2, as_of=AS_OF, mess=0.02, event_days=20)
    for name in ("account_mrr_daily", "sessions_daily", "feature_use_daily", "invoices", "tickets", "deals", "users"):
        assert pq.read_table(plain.ledger / f"{name}.parquet").equals(pq.read_table(dirty.ledger / f"{name}.parquet"))
    assert plain.planted == {}
    assert sum(dirty.planted.values()) > 100


@pytest.mark.parametrize(("accounts", "event_days", "mess"), [(1, 1, 0.0), (1, 3, 0.5), (2, 30, 0.002)])
def test_tiny_companies(tmp_path: Path, accounts: int, event_days: int, mess: float) -> None:
    report = write_company(tmp_path / "raw", accounts=accounts, as_of=AS_OF, mess=mess, event_days=event_days)
    assert set(report.tables) == set(RAW_TABLES)
    assert report.tables["app_database_accounts"] >= accounts
    ((latest,),) = query_of(report)(
        "select max(timestamp::date) from app_database_tap_events where timestamp < timestamp '2026-07-01'"
    )
    assert latest == AS_OF


def test_leap_day_and_year_end(tmp_path: Path) -> None:
    for number, as_of in enumerate((date(2024, 2, 29), date(2025, 12, 31), date(2026, 3, 1))):
        report = write_company(tmp_path / str(number), accounts=4, as_of=as_of, mess=0, event_days=10)
        created = pq.read_table(report.out / "stripe_invoices.parquet", columns=["created"])["created"].to_pylist()
        assert max(created).date() <= as_of


def test_schemas_equal_the_contracts(clean: SampleReport, messy: SampleReport) -> None:
    for report in (clean, messy):
        for name in RAW_TABLES:
            files = sorted((report.out / name).glob("*")) if name in EVENT_TABLES else [report.out / f"{name}.parquet"]
            assert files
            assert all(pq.read_schema(file).equals(raw_schema(name)) for file in files), name
        for name, schema in SCHEMAS.items():
            assert pq.read_schema(report.ledger / f"{name}.parquet").equals(schema), name


def test_report_counts_the_rows(clean: SampleReport, messy: SampleReport) -> None:
    for report in (clean, messy):
        for name, rows in report.tables.items():
            path = report.out / name if name in EVENT_TABLES else report.out / f"{name}.parquet"
            assert pq.read_table(path).num_rows == rows, name
        manifest = json.loads((report.ledger / "manifest.json").read_text())
        assert manifest["rows"] == report.tables
        assert manifest["arguments"]["as_of"] == "2026-06-30"
        assert manifest["planted"] == report.planted


def test_keys_are_unique_and_rows_not_in_the_future(sql: Query) -> None:
    for name, table in RAW_TABLES.items():
        ((rows, keys, nulls, late),) = sql(
            f'select count(*), count(distinct "{table.key}"), count(*) filter ("{table.key}" is null),'
            f" count(*) filter (\"{table.event_time}\" >= date '2026-07-01') from {name}"
        )
        assert (rows, 0, 0) == (keys, nulls, late), name
        clocks = [clock for clock in (table.loaded_at, table.updated_at) if clock]
        for clock in clocks:
            assert sql(f"select count(*) from {name} where {clock} >= timestamp '2026-07-01'") == [(0,)], (name, clock)


def test_required_columns_are_filled_and_json_is_json(sql: Query) -> None:
    for name, table in RAW_TABLES.items():
        for column in table.columns:
            if not column.nullable:
                assert sql(f'select count(*) from {name} where "{column.name}" is null') == [(0,)], (name, column.name)
            if column.dtype == "json":
                bad = (
                    f'select count(*) from {name} where "{column.name}" is not null and not json_valid("{column.name}")'
                )
                assert sql(bad) == [(0,)], (name, column.name)


def test_vocabularies(sql: Query) -> None:
    beyond = {
        "app_database_tap_events.status", "app_database_subscriptions.billing_cycle", "stripe_subscriptions.status",
        "stripe_charges.status", "stripe_invoices.status", "stripe_events.type", "hubspot_tickets.hs_ticket_priority",
    }  # fmt: skip
    for name, table in RAW_TABLES.items():
        for column in table.columns:
            if column.values and f"{name}.{column.name}" not in beyond:
                seen = {value for (value,) in sql(f'select distinct "{column.name}" from {name}') if value is not None}
                assert seen <= set(column.values), (name, column.name)


def test_every_reference_resolves(sql: Query) -> None:
    never = {("marketing_qualified_leads", "contact_id")}
    for name, table in RAW_TABLES.items():
        for key in table.foreign_keys:
            if (name, key.column) in never:
                continue
            value = f'"{key.column}"'
            if key.path.endswith("[]"):
                value = f"unnest(from_json({value} -> '{key.path[:-2]}', '[\"VARCHAR\"]'))"
            elif key.path:
                value = f"{value} ->> '{key.path}'"
            addon = (
                "and v not like 'price_addon%' and v not like '%quarterly%'"
                if key.references == "stripe_prices"
                else ""
            )
            ((missing,),) = sql(
                f"select count(*) from (select cast({value} as varchar) v from {name}) where v is not null {addon}"
                f" and v != '{key.anonymous or ''}' and v not in (select cast(\"{key.to}\" as varchar) from "
                f"{key.references})"
            )
            assert missing == 0, (name, key)


def test_owner_of_a_device_is_the_owner_of_its_location(sql: Query) -> None:
    assert sql(
        "select count(*) from app_database_devices d join app_database_locations l on l.id = d.location_id"
        " where d.customer_id != l.customer_id"
    ) == [(0,)]
    assert sql(
        "select count(*) from app_database_tap_events e join app_database_devices d on d.id = e.device_id"
        " where e.location_id != d.location_id or d.device_type != 'tap_controller'"
    ) == [(0,)]


@pytest.mark.parametrize(
    "arguments",
    [{"accounts": 0}, {"seed": -1}, {"mess": -0.1}, {"mess": 0.6}, {"event_days": 0}, {"as_of": date(1970, 1, 1)}],
)
def test_arguments_out_of_range(tmp_path: Path, arguments: dict[str, object]) -> None:
    with pytest.raises(SampleError, match=next(iter(arguments))):
        write_company(tmp_path / "raw", **{"accounts": 1, "as_of": AS_OF, **arguments})  # type: ignore[arg-type]
    assert not (tmp_path / "raw").exists()


def test_a_foreign_folder_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("mine")
    with pytest.raises(SampleError, match="not a sample"):
        write_company(tmp_path, accounts=1, as_of=AS_OF, event_days=1)
    with pytest.raises(SampleError, match="is a file"):
        write_company(tmp_path / "notes.txt", accounts=1, as_of=AS_OF, event_days=1)
    assert [file.name for file in tmp_path.iterdir()] == ["notes.txt"]


def test_an_earlier_sample_is_replaced(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "raw"
    write_company(out, accounts=2, as_of=AS_OF, event_days=2)
    (out / "app_database_tap_events" / "part-00099.parquet").write_text("stale")
    write_company(out, accounts=1, as_of=AS_OF, event_days=2)
    assert not (out / "app_database_tap_events" / "part-00099.parquet").exists()
    assert [path.name for path in out.parent.iterdir()] == ["raw"]


def test_a_crash_leaves_the_earlier_sample(tmp_path: Path) -> None:
    out = tmp_path / "raw"
    write_company(out, accounts=1, as_of=AS_OF, event_days=2)
    before = read_all(out)

    def fail(table: str, rows: int) -> None:
        if table == "stripe_invoices":
            raise RuntimeError("power cut")

    with pytest.raises(RuntimeError, match="power cut"):
        write_company(out, accounts=3, as_of=AS_OF, event_days=2, progress=fail)
    after = read_all(out)
    assert before.keys() == after.keys()
    assert all(before[name].equals(after[name]) for name in before)
    assert [path.name for path in tmp_path.iterdir()] == ["raw"]


def test_progress_names_every_table(tmp_path: Path) -> None:
    told: dict[str, int] = {}

    def note(table: str, rows: int) -> None:
        told[table] = told.get(table, 0) + rows

    report = write_company(tmp_path / "raw", accounts=1, as_of=AS_OF, event_days=2, progress=note)
    assert told == report.tables
