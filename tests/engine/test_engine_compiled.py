"""A model's SQL and fingerprint depend on the model alone: not on the process, the day, or the order of compiling."""

import os
import subprocess
import sys
from datetime import date

from support import compiler
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import SENTINEL, Graph
from tapdata.settings import Parameters

PRINT = """
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import Graph, load
from tapdata.settings import Parameters
load()
graph = Graph(settings=Parameters().model_dump())
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
    dearer = Compiler(Graph(settings=Parameters().model_dump() | {"keg_low_percent": 20.0}), "duckdb")
    made = compiler()
    changed = {name for name in made.graph.order if dearer.fingerprint(name) != made.fingerprint(name)}
    readers = {name for name, node in made.graph.nodes.items() if "keg_low_percent" in node.settings}
    assert "metrics_operations" in readers
    assert changed == readers.union(*(made.graph.reach(name, up=False) for name in readers))
    assert NAME not in changed
