"""Builds on the emulator that are disturbed: a network that drops, a build that breaks off, two at once.

In the end the tables equal those of a build that nothing disturbed.
"""

from __future__ import annotations

import os
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from flaky import Flaky

from tapdata.contracts import RAW_TABLES
from tapdata.engine.build import Request, build
from tapdata.engine.errors import BuildError, WarehouseError
from tapdata.engine.graph import Graph, load
from tapdata.engine.progress import Progress
from tapdata.engine.results import RunReport
from tapdata.model import REGISTRY
from tapdata.sample import write_company
from tapdata.settings import Parameters
from tapdata.warehouse.base import LockedError, NotBuiltError, SourceError, StatementError
from tapdata.warehouse.snowflake import SnowflakeTarget
from tapdata.warehouse.snowflake_load import Loader
from tapdata.warehouse.snowflake_session import Account, Session
from tapdata.warehouse.snowflake_sql import name as sf_name

load()
pytestmark = pytest.mark.snowflake
AS_OF = date(2026, 6, 30)
WANTED = {"stg_stripe__customers", "stg_stripe__prices"}


@pytest.fixture(scope="module")
def raw(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("small") / "raw"
    write_company(folder, accounts=5, seed=3, as_of=AS_OF, event_days=3, mess=0.02)
    return folder


@pytest.fixture(scope="module")
def graph() -> Graph:
    """Two staging tables of Stripe, and what they read."""
    whole = Graph(settings=Parameters().model_dump())
    names = WANTED.union(*(whole.reach(name, up=True) for name in WANTED))
    chosen = {name: table for name, table in RAW_TABLES.items() if name in names}
    return Graph([node for node in REGISTRY if node.name in names], raw=chosen, settings=Parameters().model_dump())


@pytest.fixture(scope="module")
def loaded(account: Account, raw: Path) -> Account:
    """A database of its own with the raw tables."""
    place = replace(account, database="FAULTS")
    with Loader(SnowflakeTarget(place), raw, "load") as loader:
        for contract in RAW_TABLES.values():
            loader.load(contract)
    return place


@pytest.fixture(scope="module")
def whole(loaded: Account, graph: Graph) -> dict[str, list[str]]:
    """The tables of an undisturbed build."""
    _built(graph, SnowflakeTarget(replace(loaded, schema_prefix="WHOLE_")))
    return _tables(graph, replace(loaded, schema_prefix="WHOLE_"))


def _built(graph: Graph, target: SnowflakeTarget, *, anew: bool = False) -> RunReport:
    report = build(graph, target, Request(None, AS_OF, anew=anew), None, Progress())
    assert report.status == "published"
    return report


def _tables(graph: Graph, account: Account) -> dict[str, list[str]]:
    found = {}
    with closing(SnowflakeTarget(account).published()) as room:
        for name in graph.order:
            columns = ", ".join(map(sf_name, graph.schemas[name].names))
            rows = room.session.rows(f"SELECT {columns} FROM {room.address(graph[name].layer, name)}")
            found[name] = sorted(map(repr, rows))
    assert all(found.values())
    return found


@pytest.mark.parametrize("number", [1, 3, 5])
def test_a_dropped_connection_is_tried_again(loaded, graph, whole, number):
    account = replace(loaded, schema_prefix=f"DROPPED{number}_", attempts=3, wait_seconds=0.0)
    _built(graph, SnowflakeTarget(account, connect=Flaky(number)))
    assert _tables(graph, account) == whole


def test_a_build_that_broke_off_goes_on_with_what_is_missing(loaded, graph, whole):
    account = replace(loaded, schema_prefix="BROKEN_", attempts=1)
    second = f"CREATE OR REPLACE TRANSIENT TABLE BROKEN_STAGING__BUILD.{graph.order[1].upper()}"
    with pytest.raises(BuildError, match="the network is gone"):
        _built(graph, SnowflakeTarget(account, connect=Flaky(1, second)))
    with pytest.raises(NotBuiltError):
        SnowflakeTarget(account).published()
    report = _built(graph, SnowflakeTarget(account))
    assert [built.name for built in report.tables if built.is_kept] == [graph.order[0]]
    assert _tables(graph, account) == whole
    assert not any(built.is_kept for built in _built(graph, SnowflakeTarget(account), anew=True).tables)
    assert _tables(graph, account) == whole


def test_two_builds_at_once_are_refused(loaded, graph):
    target = SnowflakeTarget(replace(loaded, schema_prefix="TWICE_"))
    first = target.candidate(fresh=True)
    with pytest.raises(WarehouseError, match=rf"another build holds .*: pid {os.getpid()} on .*, started "):
        _built(graph, target)
    with pytest.raises(LockedError), Loader(target, Path("none"), "load"):
        pass
    first.discard()
    _built(graph, target)


def test_a_load_that_broke_off_leaves_the_former_table(loaded, raw, tmp_path):
    contract = RAW_TABLES["stripe_prices"]
    before = _rows(loaded, "RAW.STRIPE_PRICES")
    other = tmp_path / "other"
    write_company(other, accounts=5, seed=4, as_of=AS_OF, event_days=3, mess=0.02)
    for statement in ("PUT", "COPY INTO"):
        flaky = SnowflakeTarget(replace(loaded, attempts=1), connect=Flaky(1, statement))
        with pytest.raises(StatementError, match="the network is gone"), Loader(flaky, other, "load") as loader:
            loader.load(contract)
        assert _rows(loaded, "RAW.STRIPE_PRICES") == before
    for folder in (other, raw):
        with Loader(SnowflakeTarget(loaded), folder, "load") as loader:
            assert not loader.load(contract).is_unchanged
    assert _rows(loaded, "RAW.STRIPE_PRICES") == before


def test_a_raw_table_that_is_missing_is_named_before_anything_is_built(account, graph):
    target = SnowflakeTarget(replace(account, database="EMPTY"))
    with pytest.raises(Exception, match="raw table stripe_prices is missing in RAW; load it: tapdata load"):
        _built(graph, target)
    with pytest.raises(SourceError, match="does not exist"), Loader(target, Path("no/such/folder"), "load"):
        pass
    _lock_is_free(target)


def test_a_raw_column_that_is_missing_is_named_with_its_mend(loaded, graph):
    place = replace(loaded, raw_schema="OTHER", schema_prefix="COLUMN_")
    session = Session(place)
    session.execute("CREATE SCHEMA IF NOT EXISTS OTHER")
    for table, contract in RAW_TABLES.items():
        columns = ", ".join(map(sf_name, [*contract.schema.names, "_source_file"]))
        session.execute(f"CREATE OR REPLACE TABLE OTHER.{sf_name(table)} AS SELECT {columns} FROM RAW.{sf_name(table)}")
    session.execute("CREATE OR REPLACE TABLE OTHER.STRIPE_PRICES AS SELECT ID, _SOURCE_FILE FROM RAW.STRIPE_PRICES")
    session.close()
    with pytest.raises(Exception, match=r"stripe_prices has no column .*ALTER TABLE OTHER.STRIPE_PRICES ADD COLUMN"):
        _built(graph, SnowflakeTarget(place))


def _rows(account: Account, place: str) -> list[str]:
    with closing(Session(account)) as session:
        return sorted(map(repr, session.rows(f"SELECT * FROM {place}")))


def _lock_is_free(target: SnowflakeTarget) -> None:
    candidate = target.candidate(fresh=True)
    candidate.discard()
