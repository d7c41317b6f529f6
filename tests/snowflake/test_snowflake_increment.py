"""Builds on the emulator that take the untouched rows from the published build: they end as a build from nothing would.

Raw data lies in a DuckDB file, which the tests change as sources do: rows come, come late, are corrected and taken back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pytest
from flaky import Flaky

from tapdata.contracts import RAW_TABLES
from tapdata.engine import observations, steps
from tapdata.engine.build import Request, build
from tapdata.engine.errors import BuildError
from tapdata.engine.graph import Graph, load
from tapdata.engine.plan import plan
from tapdata.engine.progress import Progress
from tapdata.engine.results import Built
from tapdata.model import REGISTRY
from tapdata.sample import write_company
from tapdata.settings import Parameters
from tapdata.warehouse import snowflake_increment
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import SOURCE_FILE
from tapdata.warehouse.snowflake import SnowflakeTarget, prepare
from tapdata.warehouse.snowflake_load import Loader
from tapdata.warehouse.snowflake_session import Account, Session

load()
pytestmark = pytest.mark.snowflake
LARGE = ("stg_app_database__tap_events", "stg_app_database__feature_usage", "tap_hours", "entity_devices_hourly")
EVENTS, USAGE, VENUES = "raw.app_database_tap_events", "raw.app_database_feature_usage", "raw.app_database_locations"
DAY = "CAST(timestamp AS DATE) = DATE '2026-06-{:02}'"


def day(number: int) -> date:
    """A day of the month that the events are of."""
    return date(2026, 6, number)


class Company:
    """Raw data in a file, and two warehouses of it: one takes in what changed, one is built from nothing."""

    def __init__(self, account: Account, folder: Path) -> None:
        self.account = replace(account, database="INCREMENT")
        self.file = folder / "company.duckdb"
        self.graph = _graph()
        write_company(folder / "raw", accounts=6, seed=3, as_of=day(30), event_days=20, mess=0.02)
        with duckdb.connect(str(self.file)) as raw:
            raw.execute("CREATE SCHEMA raw; CREATE SCHEMA later")
            for table in self.graph.raw:
                files = folder / "raw" / f"{table}.parquet"
                files = files if files.exists() else folder / "raw" / table / "**/*.parquet"
                raw.execute(f"CREATE TABLE raw.{table} AS FROM read_parquet('{files}')")
        self._furnish()

    def _furnish(self) -> None:
        """The raw tables that nothing here reads, empty."""
        with closing(Session(self.account)) as session:
            prepare(session, self.account, "RAW")
            for table, contract in RAW_TABLES.items():
                if table not in self.graph.raw:
                    schema = ibis.schema({**contract.schema, SOURCE_FILE: "string"})
                    session.execute(
                        text.create_table(f"RAW.{text.name(table)}", schema, text.values(schema, ()), is_emulator=True)
                    )

    def change(self, *statements: str) -> None:
        """Change the raw data, and load what changed."""
        with duckdb.connect(str(self.file)) as raw:
            for sql in statements:
                raw.execute(sql)
        with Loader(SnowflakeTarget(self.account), self.file, "load") as loader:
            for table in self.graph.raw:
                loader.load(RAW_TABLES[table])

    def target(self, prefix: str, **given: Any) -> SnowflakeTarget:
        """A warehouse of the company."""
        return SnowflakeTarget(replace(self.account, schema_prefix=prefix), **given)

    def build(self, as_of: date, prefix: str = "NEXT_", *, anew: bool = False, **given: Any) -> dict[str, Built]:
        """Build a warehouse; what became of each table."""
        report = build(self.graph, self.target(prefix, **given), Request(None, as_of, anew=anew), None, Progress())
        assert report.status == "published"
        return {one.name: one for one in report.tables}

    def assert_as_from_nothing(self, as_of: date) -> None:
        """Every table equals that of a build from nothing."""
        self.build(as_of, "ANEW_", anew=True)
        assert self.tables("NEXT_") == self.tables("ANEW_")

    def tables(self, prefix: str) -> dict[str, list[str]]:
        """The rows of every published table."""
        found = {}
        with closing(self.target(prefix).published()) as room:
            for name in self.graph.order:
                columns = ", ".join(map(text.name, self.graph.schemas[name].names))
                rows = room.session.rows(f"SELECT {columns} FROM {room.address(self.graph[name].layer, name)}")
                found[name] = sorted(map(repr, rows))
        assert all(found.values())
        return found


def _graph() -> Graph:
    settings = Parameters().model_dump()
    whole = Graph(settings=settings)
    names = set(LARGE).union(*(whole.reach(name, up=True) for name in LARGE))
    raw = {name: table for name, table in RAW_TABLES.items() if name in names}
    return Graph([node for node in REGISTRY if node.name in names], raw=raw, settings=settings)


@pytest.fixture(autouse=True, scope="module")
def uncounted() -> Iterator[None]:
    """What staging drops is not counted here: no table reads it, and it takes a third of the time."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(steps, "account", lambda room, *_: observations.ensure(room))
        yield


@pytest.fixture(scope="module")
def company(account: Account, tmp_path_factory: pytest.TempPathFactory) -> Company:
    """As of the 26th: later events, some of the 18th and one venue are not there yet."""
    found = Company(account, tmp_path_factory.mktemp("company"))
    late = f"CAST(timestamp AS DATE) > DATE '2026-06-26' OR ({DAY.format(18)} AND hash(id) % 3 = 0)"
    quiet = f"SELECT location_id FROM {EVENTS} GROUP BY ALL ORDER BY COUNT(*), 1 LIMIT 1"
    found.change(
        *(
            f"CREATE TABLE {table.replace('raw', 'later', 1)} AS FROM {table} WHERE {late.replace('id', key)};"
            f"DELETE FROM {table} WHERE {late.replace('id', key)}"
            for table, key in ((EVENTS, "id"), (USAGE, RAW_TABLES["app_database_feature_usage"].key))
        ),
        f"CREATE TABLE later.venues AS FROM {VENUES} WHERE id IN ({quiet})",
        f"DELETE FROM {VENUES} WHERE id IN (SELECT id FROM later.venues)",
    )
    made = found.build(day(26))
    assert {one.action for one in made.values()} == {"made"}
    return found


def test_builds_one_after_the_other_end_as_builds_from_nothing(company):
    """One test: each step starts where the one before ended."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(snowflake_increment, "SHARE", 1.0)  # in a company this small, each day touches most users
        _late_corrected_moved_and_gone(company)
    _a_day_that_moves_forward_and_rows_that_lose_theirs(company)
    _a_new_venue_and_a_day_that_moves_back_after_builds_that_broke_off(company)
    _nothing_touched_and_a_changed_statement(company)


def _late_corrected_moved_and_gone(company: Company) -> None:
    company.change(
        f"INSERT INTO {EVENTS} FROM later.app_database_tap_events WHERE {DAY.format(18)}",
        f"INSERT INTO {USAGE} FROM later.app_database_feature_usage WHERE {DAY.format(18)}",
        f"UPDATE {EVENTS} SET status = 'failed', metrics = NULL WHERE {DAY.format(14)} AND hash(id) % 5 = 0",
        f"UPDATE {EVENTS} SET timestamp = timestamp - INTERVAL 1 DAY WHERE {DAY.format(15)} AND hash(id) % 5 = 0",
        f"DELETE FROM {EVENTS} WHERE {DAY.format(15)} AND hash(id) % 7 = 0",
        f"INSERT INTO {EVENTS} SELECT * REPLACE ('pour' AS event_type) FROM {EVENTS} WHERE {DAY.format(14)} LIMIT 5",
    )
    made = company.build(day(26))
    assert {name: made[name].action for name in LARGE} == dict.fromkeys(LARGE, "incremented")
    assert made["tap_hours"].touched == "3 days (2026-06-14 to 2026-06-18)"
    company.assert_as_from_nothing(day(26))
    with closing(company.target("NEXT_").published()) as room:
        seen = room.query("SELECT PART, DIGEST FROM TAPDATA.SEEN_TAP_HOURS")
    assert len(seen) == len({row["part"] for row in seen})
    assert all(re.fullmatch(r"\d+:-?\d+", row["digest"]) for row in seen)  # a sum of floats would miss small changes


def _a_day_that_moves_forward_and_rows_that_lose_theirs(company: Company) -> None:
    company.change(
        f"INSERT INTO {EVENTS} FROM later.app_database_tap_events WHERE timestamp >= DATE '2026-06-27'",
        f"INSERT INTO {USAGE} FROM later.app_database_feature_usage WHERE timestamp >= DATE '2026-06-27'",
        f"UPDATE {EVENTS} SET timestamp = NULL WHERE {DAY.format(13)} AND hash(id) % 9 = 0",
    )
    made = company.build(day(28))
    assert [made[name].action for name in LARGE] == ["incremented", "made", "incremented", "incremented"]
    assert made["tap_hours"].touched == "3 days (2026-06-13 to 2026-06-28), rows without a day"


def _a_new_venue_and_a_day_that_moves_back_after_builds_that_broke_off(company: Company) -> None:
    before = company.tables("NEXT_")
    company.change(
        f"INSERT INTO {VENUES} FROM later.venues",
        f"INSERT INTO {EVENTS} SELECT * REPLACE ('cleaning' AS event_type) FROM {EVENTS} WHERE {DAY.format(17)} LIMIT 9",
    )
    broken = "CREATE OR REPLACE TRANSIENT TABLE NEXT_TIMELINE__BUILD.TAP_HOURS"
    for as_of in (day(29), day(27)):
        with pytest.raises(BuildError, match="the network is gone"):
            company.build(as_of, connect=Flaky(1, broken))
    assert company.tables("NEXT_") == before
    made = company.build(day(27))
    assert [made[name].action for name in LARGE] == ["kept", "kept", "incremented", "incremented"]
    company.assert_as_from_nothing(day(27))


def _nothing_touched_and_a_changed_statement(company: Company) -> None:
    before = company.tables("NEXT_")
    company.change("UPDATE raw.app_database_users SET first_name = 'Somebody'")
    with closing(Session(company.account)) as session:
        session.execute("UPDATE NEXT_TAPDATA.VERSIONS SET FINGERPRINT = 'other' WHERE KEY = 'timeline.tap_hours'")
    planned = {step.key: step.action for step in plan(company.graph, company.target("NEXT_"), None, day(27)).steps}
    assert planned["timeline.tap_hours"] == planned["staging.stg_app_database__devices"] == "rebuild"
    assert planned["staging.stg_app_database__tap_events"] == planned["entity.entity_devices_hourly"] == "increment"
    made = company.build(day(27))
    unchanged = [name for name in LARGE if name != "tap_hours"]
    assert made["tap_hours"].action == "made"
    assert [(made[name].action, made[name].touched) for name in unchanged] == [("incremented", "nothing")] * 3
    changed = {name for name, rows in company.tables("NEXT_").items() if rows != before[name]}
    assert changed == {"stg_app_database__users"}
