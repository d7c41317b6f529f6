"""Kept schemas equal proved ones, and any change of what they depend on is another key."""

import shutil
from dataclasses import replace

import pytest

from tapdata.engine import cache
from tapdata.engine.graph import Graph, load
from tapdata.settings import Parameters

load()


@pytest.fixture
def graph(monkeypatch, tmp_path):
    monkeypatch.setenv("TAPDATA_CACHE_DIR", str(tmp_path / "cache"))
    return Graph(settings=Parameters().model_dump())


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
