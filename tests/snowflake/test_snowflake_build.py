"""The whole road on the emulator, beside DuckDB: loaded, built and validated by the same models and suites, cell by cell.

Every table must be equal: keys, texts, dates and moments exactly, numbers to 1e-9 of their size. Moments are compared as
text because the emulator's answers turn a null moment into 1970.
"""

from __future__ import annotations

import datetime
import json
import math
import os
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import ibis
import pytest

from tapdata.catalog.figures import figures
from tapdata.catalog.questions import SHOWN_ROWS, Answer, answer, questions
from tapdata.catalog.text import NONE
from tapdata.contracts import RAW_TABLES
from tapdata.engine.build import Request, build
from tapdata.engine.freshness import measure
from tapdata.engine.graph import Graph, load
from tapdata.engine.progress import Progress
from tapdata.engine.results import RunReport
from tapdata.engine.state import State
from tapdata.model import LAYERS, REGISTRY
from tapdata.quality.validate import validate
from tapdata.sample import write_company
from tapdata.settings import Parameters, Project
from tapdata.warehouse.duckdb import DuckDBTarget
from tapdata.warehouse.duckdb_room import DuckDBRoom
from tapdata.warehouse.snowflake import SnowflakeTarget
from tapdata.warehouse.snowflake_load import Loader, Outcome
from tapdata.warehouse.snowflake_session import Account
from tapdata.warehouse.snowflake_sql import name as sf_name

load()
pytestmark = pytest.mark.snowflake
AS_OF = datetime.date(2026, 6, 30)
COMPANY: dict[str, Any] = {"accounts": 9, "seed": 5, "event_days": 50, "mess": 0.01}
ROWS_PER_FILE = 2_000
"""So few that the event tables travel in several files."""
TOLERANCE = 1e-9

WITH_AUDITS = bool(os.environ.get("TAPDATA_WITH_AUDITS"))
"""The audits take as long as everything else together: `nox -s snowflake -- --audits` runs them too."""

MODELS = sorted(node.name for node in REGISTRY if node.layer in LAYERS)


@dataclass
class Both:
    """One company in both warehouses."""

    graph: Graph
    target: SnowflakeTarget
    loads: list[list[Outcome]]
    report: RunReport
    again: RunReport
    local: RunReport
    duck: DuckDBRoom
    snow: Any
    raw: Path


@pytest.fixture(scope="module")
def both(account: Account, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Both]:
    folder = tmp_path_factory.mktemp("company")
    raw = folder / "raw"
    write_company(raw, as_of=AS_OF, **COMPANY)
    beside = ProcessPoolExecutor(1, get_context("fork"))  # the emulator leaves a processor free
    building = beside.submit(_local, raw, folder)
    graph = _graph()
    target = SnowflakeTarget(replace(account, database="WHOLE"))
    loads = [_load(target, raw) for _ in range(2)]
    state = State(folder / "snowflake.state")
    run_suites = partial(validate, suites_dir=Project().expectations, memory=state, always=False)
    request = Request(None, AS_OF)
    report = build(graph, target, request, run_suites, Progress(), state)
    assert report.status == "published", [(r.table, r.expectation, r.column) for r in report.validation.blocking][:20]
    again = build(graph, target, request, run_suites, Progress(), state)
    local = building.result()
    duck, snow = DuckDBTarget(folder / "w.duckdb").published(), target.published()
    yield Both(graph, target, loads, report, again, local, duck, snow, raw)
    duck.close()
    snow.close()
    beside.shutdown()


def _graph() -> Graph:
    graph = Graph([n for n in REGISTRY if n.layer in LAYERS or WITH_AUDITS], settings=Parameters().model_dump())
    assert not graph.problems
    return graph


def _local(raw: Path, folder: Path) -> RunReport:
    """Build and validate the company on DuckDB."""
    state = State(folder / "duckdb.state")
    run_suites = partial(validate, suites_dir=Project().expectations, memory=state, always=False)
    return build(_graph(), DuckDBTarget(folder / "w.duckdb"), Request(raw, AS_OF), run_suites, Progress(), state)


def _load(target: SnowflakeTarget, raw: Path) -> list[Outcome]:
    with Loader(target, raw, "load", rows_per_file=ROWS_PER_FILE) as loader:
        return [loader.load(contract) for contract in RAW_TABLES.values()]


def test_a_second_load_changes_nothing(both: Both) -> None:
    first, second = both.loads
    assert not any(outcome.is_unchanged for outcome in first)
    assert all(outcome.is_unchanged for outcome in second)


@pytest.mark.parametrize("table", RAW_TABLES)
def test_a_raw_table_is_loaded_whole(both: Both, table: str) -> None:
    _equal(both, "raw", table, both.duck.table("raw", table).schema(), (RAW_TABLES[table].key,), is_multiset=True)


def test_what_loading_nulled_and_staging_dropped_is_in_rejects(both: Both) -> None:
    for table in RAW_TABLES:
        counted = f'select action, reason, column_name, count(*) as n from rejects."{table}" group by all order by all'
        mine = {(row["action"], row["reason"], row["column_name"]): row["n"] for row in both.duck.query(counted)}
        counted = f"SELECT ACTION, REASON, COLUMN_NAME, COUNT(*) AS N FROM REJECTS.{sf_name(table)} GROUP BY 1, 2, 3"
        assert {
            (row["action"], row["reason"], row["column_name"]): row["n"] for row in both.snow.session.rows(counted)
        } == mine


@pytest.mark.parametrize("name", MODELS)
def test_a_table_is_the_same_on_both(both: Both, name: str) -> None:
    node = both.graph[name]
    _equal(both, node.layer, name, both.graph.schemas[name], node.grain)


def test_expectations_find_the_same_on_both(both: Both) -> None:
    assert both.report.validation is not None
    assert both.local.validation is not None
    snow = {(r.table, r.id): (r.success, r.failing_rows, r.error is None) for r in both.report.validation.results}
    duck = {(r.table, r.id): (r.success, r.failing_rows, r.error is None) for r in both.local.validation.results}
    assert {key: (snow.get(key), duck.get(key)) for key in {*snow, *duck} if snow.get(key) != duck.get(key)} == {}
    assert len(snow) > 700


def test_nothing_is_built_again_when_nothing_changed(both: Both) -> None:
    assert both.again.status == "published"
    assert [built.name for built in both.again.tables if not built.is_kept] == []
    assert {b.name: b.rows for b in both.again.tables} == {b.name: b.rows for b in both.report.tables}


def test_the_run_report_names_each_statement(both: Both) -> None:
    assert all(built.query_id for built in both.report.tables)
    assert len({built.query_id for built in both.report.tables}) == len(both.report.tables)


def test_the_questions_have_the_same_answers(both: Both) -> None:
    built = {built.name: built for built in both.report.tables}
    for question in questions():
        mine, other = (answer(room, question, built) for room in (both.snow, both.duck))
        assert (list(mine.columns), mine.total, mine.missing) == (list(other.columns), other.total, other.missing)
        if mine.total <= SHOWN_ROWS:  # where more are left out, ties decide which
            assert _shown(mine) == _shown(other), question.title


def _shown(found: Answer) -> list[tuple[str, ...]]:
    """The rows as shown, a moment that the emulator makes 1970 as the null it is."""
    return sorted(tuple(NONE if value.startswith("1970-01-01") else value for value in row) for row in found.rows)


def test_headline_figures_and_freshness_are_the_same(both: Both) -> None:
    rules = Project().settings().freshness
    built = {built.name: built for built in both.report.tables}
    assert figures(both.snow, built) == figures(both.duck, built)
    assert measure(both.snow, rules, AS_OF) == measure(both.duck, rules, AS_OF)


def _equal(
    both: Both, layer: str, name: str, schema: ibis.Schema, key: tuple[str, ...], *, is_multiset: bool = False
) -> None:
    """The same rows by key; where a key may repeat, the same rows, each as often."""
    snow, duck = _snow_rows(both, layer, name, schema), _duck_rows(both, layer, name, schema)
    if is_multiset:
        assert sorted(map(repr, snow)) == sorted(map(repr, duck))
        return
    places = [schema.names.index(column) for column in key]
    mine = {tuple(row[place] for place in places): row for row in snow}
    other = {tuple(row[place] for place in places): row for row in duck}
    assert (len(mine), len(other)) == (len(snow), len(duck))
    assert mine.keys() == other.keys()
    differing = [
        (row_key, column, value, expected)
        for row_key, row in mine.items()
        for column, value, expected in zip(schema.names, row, other[row_key], strict=True)
        if not _same(value, expected)
    ]
    assert differing == [], f"{len(differing)} cells of {layer}.{name} differ"


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, float) and isinstance(other, float):
        return abs(one - other) <= TOLERANCE * max(1.0, abs(one), abs(other)) or (math.isnan(one) and math.isnan(other))
    return type(one) is type(other) and bool(one == other)


def _snow_rows(both: Both, layer: str, name: str, schema: ibis.Schema) -> list[tuple[Any, ...]]:
    columns = ", ".join(
        f"CAST({sf_name(column)} AS VARCHAR) AS {sf_name(column)}" if dtype.is_timestamp() else sf_name(column)
        for column, dtype in schema.items()
    )
    rows = both.snow.session.rows(f"SELECT {columns} FROM {both.snow.address(layer, name)}")
    return [tuple(_plain(row[column], dtype) for column, dtype in schema.items()) for row in rows]


def _duck_rows(both: Both, layer: str, name: str, schema: ibis.Schema) -> list[tuple[Any, ...]]:
    columns = ", ".join(
        f'CAST("{column}" AS VARCHAR) AS "{column}"' if dtype.is_timestamp() else f'"{column}"'
        for column, dtype in schema.items()
    )
    rows = both.duck.query(f'SELECT {columns} FROM {layer}."{name}"')
    return [tuple(_plain(row[column], dtype) for column, dtype in schema.items()) for row in rows]


def _plain(value: Any, dtype: Any) -> Any:
    """A value as both warehouses mean it: numbers by their type, JSON by its content."""
    if value is None:
        return None
    if dtype.is_json():
        return json.dumps(json.loads(value), sort_keys=True)
    if dtype.is_integer():
        return int(value)
    if dtype.is_decimal():
        return Decimal(str(value)).quantize(Decimal(1).scaleb(-(dtype.scale or 0)))
    if dtype.is_floating():
        return float(value)
    return value
