"""A model's SQL and fingerprint depend on the model alone: not on the process, the day, or the order of compiling."""

import os
import subprocess
import sys
from datetime import date

from support import compiler
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import SENTINEL, Graph

PRINT = """
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import Graph, load
from tapdata.model import REGISTRY
from tapdata.settings import Parameters
load()
nodes = [node for node in REGISTRY if node.name.startswith("stg_app_database__")]
graph = Graph(nodes, settings=Parameters().model_dump())
graph.schemas
print(Compiler(graph, "duckdb").fingerprint("stg_app_database__tap_events"))
"""
NAME = "stg_app_database__tap_events"


def test_another_process_gives_the_same_fingerprint():
    found = {
        subprocess.run(
            [sys.executable, "-c", PRINT],
            check=True,
            capture_output=True,
            text=True,
            env=os.environ | {"PYTHONHASHSEED": seed},
        ).stdout.strip()
        for seed in ("1", "2")
    }
    assert found == {compiler().fingerprint(NAME)}


def test_the_day_is_the_only_difference():
    made = compiler()
    early, late = made.sql(NAME, date(2020, 2, 29)), made.sql(NAME, date(2026, 6, 30))
    assert early != late
    assert early.replace("2020, 2, 29", "2026, 6, 30") == late
    assert str(SENTINEL.year) not in late


def test_a_setting_that_is_read_changes_it_and_what_reads_it_and_nothing_else():
    known = compiler().graph
    wanted = {name for name in known.nodes if name.startswith("stg_app_database__") or name == "tap_hours"}
    nodes = [known[name] for name in wanted]
    made, dearer = (
        Compiler(Graph(nodes, settings=known.settings | {"pour_price_usd_per_oz": price}), "duckdb")
        for price in (0.5, 0.75)
    )
    for graph in (made.graph, dearer.graph):
        graph.__dict__["schemas"] = known.schemas
    changed = {name for name in wanted if dearer.fingerprint(name) != made.fingerprint(name)}
    assert changed == {NAME, "tap_hours"}
