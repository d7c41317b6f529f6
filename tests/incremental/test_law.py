"""The law: after any sequence of loads an incremental build holds what a build from nothing holds, given the same log."""

from __future__ import annotations

import random
import shutil
from contextlib import suppress
from datetime import date

import pytest
from loads import Loads, differences

from tapdata.engine.build import Request, build
from tapdata.engine.graph import Graph, load
from tapdata.engine.progress import Progress
from tapdata.sample import write_company
from tapdata.settings import Parameters
from tapdata.warehouse import duckdb_touched
from tapdata.warehouse.duckdb import DuckDBTarget

pytestmark = pytest.mark.incremental

LAST_DAY = date(2026, 6, 30)
SEEDS = range(1, 7)
STEPS = 260
"""About as many as a build has."""


class Breaks(Progress):
    """Progress that ends a build at a step, as a person does with Ctrl-C."""

    def __init__(self, step: int) -> None:
        super().__init__()
        self.left = step

    def running(self, name: str) -> None:
        self.left -= 1
        if self.left == 0:
            raise KeyboardInterrupt(name)


@pytest.fixture(scope="session")
def company(tmp_path_factory):
    """A small messy company."""
    folder = tmp_path_factory.mktemp("company")
    write_company(folder, accounts=6, seed=3, as_of=LAST_DAY, mess=0.01, event_days=45)
    return folder


@pytest.fixture(scope="session")
def graph():
    load()
    graph = Graph(settings=Parameters().model_dump())
    assert not graph.problems
    return graph


@pytest.mark.parametrize("seed", SEEDS)
def test_increments_end_as_a_build_from_nothing(tmp_path, monkeypatch, company, graph, seed):
    if seed % 2:  # however much is touched, so that increments are made of most loads
        monkeypatch.setattr(duckdb_touched, "SHARE", 2.0)
    loads = Loads(company, tmp_path / "raw", seed, LAST_DAY)
    warehouse, chance = tmp_path / "w.duckdb", random.Random(seed)
    actions: dict[str, set[str]] = {}
    for number in range(len(loads.cuts)):
        request = Request(loads.folder, loads.deliver(number).as_of)
        if chance.random() < 0.4:
            with suppress(KeyboardInterrupt):
                build(graph, DuckDBTarget(warehouse), request, None, Breaks(chance.randint(1, STEPS)))
        report = build(graph, DuckDBTarget(warehouse), request, None, Progress())
        for built in report.tables:
            actions.setdefault(built.action, set()).add(built.name)
    if seed % 2:
        spoken_of = {node.name for node in graph.models if node.incremental is not None}
        assert len(actions["incremented"] & spoken_of) >= len(spoken_of) - 2
    before = tmp_path / "before.duckdb"
    shutil.copyfile(warehouse.resolve(), before)
    whole = Request(loads.folder, date.fromisoformat(report.as_of), anew=True)
    assert build(graph, DuckDBTarget(warehouse), whole, None, Progress()).status == "published"
    tables = [*(node.key for node in graph.nodes.values()), *(f"raw.{name}" for name in graph.raw)]
    assert differences(before, warehouse, [*tables, "tapdata.observations", "tapdata.row_counts"]) == {}
