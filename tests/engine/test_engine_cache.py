"""Kept schemas equal proved ones, and any change of what they depend on is another key."""

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from datetime import date

import pytest

from support import compiler
from tapdata.engine import cache
from tapdata.engine.compiled import compiler_of
from tapdata.engine.graph import Graph, load
from tapdata.settings import Parameters

load()
DAY = date(2026, 6, 30)


@pytest.fixture
def graph(monkeypatch, tmp_path):
    monkeypatch.setenv("TAPDATA_CACHE_DIR", str(tmp_path / "cache"))
    proved = Graph(settings=Parameters().model_dump())
    proved.__dict__["schemas"] = compiler().graph.schemas  # proved once for all tests
    return proved


def again(**settings):
    return Graph(settings=Parameters().model_dump() | settings)


def test_kept_schemas_are_the_proved_ones(graph):
    assert not cache.restore(graph)
    cache.keep(graph)
    other = again()
    assert cache.restore(other)
    assert other.schemas == graph.schemas
    assert other.schemas is not graph.schemas


def test_a_graph_with_problems_is_not_kept(graph):
    graph.problems.append("something is wrong")
    cache.keep(graph)
    assert not cache.restore(again())


def test_another_setting_is_another_key(graph):
    assert cache.key_of(graph) == cache.key_of(again())
    assert cache.key_of(graph) != cache.key_of(again(pour_price_usd_per_oz=0.75))


@pytest.mark.parametrize("changed", ["logic/money.py", "contracts/stripe.py", "model.py", "models/staging/__init__.py"])
def test_another_source_is_another_key(graph, tmp_path, changed):
    copy = tmp_path / "package"
    shutil.copytree(cache.PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__", "static"))
    before = cache.key_of(graph, copy)
    with (copy / changed).open("a", encoding="utf-8") as source:
        source.write("# changed\n")
    assert cache.key_of(graph, copy) != before


def test_a_node_changed_in_memory_is_another_key(graph):
    node = graph["stg_stripe__prices"]
    kept = {name: other for name, other in graph.nodes.items() if name != node.name}
    for changed in (replace(node, grain=()), replace(node, function=lambda **inputs: inputs["stripe_prices"])):
        other = Graph([*kept.values(), changed], settings=graph.settings)
        assert cache.key_of(other) != cache.key_of(graph)


def test_a_broken_cache_is_no_cache(graph):
    cache.keep(graph)
    (kept,) = cache.folder().glob("*.json")
    kept.write_text('{"stg_x": {"a": "no such type"}')
    assert not cache.restore(again())
    kept.write_text("[]")
    assert not cache.restore(again())


def test_a_folder_that_cannot_be_made_is_no_error(graph, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("TAPDATA_CACHE_DIR", str(tmp_path / "file" / "cache"))
    cache.keep(graph)
    assert not cache.restore(again())


def test_kept_sql_is_what_would_be_compiled(graph):
    compiler = compiler_of(graph, "duckdb")
    names = ["stg_stripe__prices", "stg_hubspot__owners"]
    compiled = {name: compiler.sql(name, DAY) for name in names}
    counted = compiler.accounting("hubspot_owners", DAY)
    compiler.keep()
    other = compiler_of(again(), "duckdb")
    assert {name: other.sql(name, DAY) for name in names} == compiled
    assert other.accounting("hubspot_owners", DAY) == counted
    assert not other.graph._expressions  # nothing was compiled again
    assert compiler_of(again(pour_price_usd_per_oz=0.75), "duckdb")._templates == {}
    assert compiler_of(again(), "snowflake")._templates == {}


def changed_constant(threshold):
    def function(**inputs):
        table = inputs["stripe_prices"]
        return table.filter(table.unit_amount > threshold)

    return function


def test_a_constant_changed_in_memory_is_another_key(graph):
    node = graph["stg_stripe__prices"]
    keys = set()
    for threshold in (30, 31):
        nodes = [
            *(n for n in graph.nodes.values() if n.name != node.name),
            replace(node, function=changed_constant(threshold)),
        ]
        keys.add(cache.key_of(Graph(nodes, settings=graph.settings)))
    assert len(keys) == 2


def test_the_key_is_the_same_in_every_process():
    program = "from tapdata.engine import cache, graph; graph.load(); print(cache.key_of(graph.Graph()))"
    keys = {
        subprocess.run(
            [sys.executable, "-c", program],
            env={**os.environ, "PYTHONHASHSEED": seed},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert len(keys) == 1
