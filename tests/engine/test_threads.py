"""Tables made at the same time are those that are made one by one, also where one of them fails."""

import os
import signal
import subprocess
import sys
import time

import duckdb
import ibis
import pytest

from tapdata.engine.build import Request
from tapdata.engine.build import build as run_build
from tapdata.engine.errors import BuildError
from tapdata.engine.progress import Progress
from tapdata.warehouse.duckdb import DuckDBTarget
from tiny import LAST_DAY, node, query, small_graph

WIDE = 30
STAGING = "stg_app_database_accounts"


def counted(number, parents):
    def function(**inputs):
        tables = [inputs[parent] for parent in parents]
        total = ibis.union(*tables, distinct=False) if len(tables) > 1 else tables[0]
        return total.mutate(n=ibis.literal(number)).select("id", "n")

    return function


def wide_graph(broken=()):
    """Many small models, some of which read two others."""
    nodes = []
    for number in range(WIDE):
        others = tuple(f"int_{n:02}" for n in range(max(number - 2, 0), number)) if number % 3 == 0 else ()
        parents = others or (STAGING,)
        function = counted(number, parents)
        nodes.append(
            node(f"int_{number:02}", failing(function) if number in broken else function, inputs=parents,
                 layer="intermediate", domain="customers", columns={"id": "Key.", "n": "Number."}, grain=("id", "n"),
                 takes_as_of=False)
        )  # fmt: skip
    return small_graph(*nodes)


def failing(function):
    def broken(**inputs):
        found = function(**inputs)
        return found.mutate(n=(found.id + "x").cast("int8"))

    return broken


def built_with(threads, raw, warehouse, graph=None):
    request = Request(raw, LAST_DAY, threads=threads)
    return run_build(graph or wide_graph(), DuckDBTarget(warehouse), request, None, Progress())


def rows_of(warehouse):
    listed = query(
        warehouse, "select schema_name || '.' || table_name from duckdb_tables() where schema_name <> 'tapdata'"
    )
    return {name: sorted(query(warehouse, f"from {name}"), key=repr) for (name,) in listed if "rejects" not in name}


@pytest.mark.parametrize("threads", [2, 4, 8])
def test_tables_made_at_once_are_those_made_one_by_one(plain_raw, tmp_path, threads):
    alone = built_with(1, plain_raw, tmp_path / "alone.duckdb")
    together = built_with(threads, plain_raw, tmp_path / "together.duckdb")
    assert [(one.name, one.rows, one.action) for one in alone.tables] == [
        (one.name, one.rows, one.action) for one in together.tables
    ]
    assert [one.table for one in alone.intakes] == [one.table for one in together.intakes]
    found = rows_of(tmp_path / "together.duckdb")
    assert len(found) == len(alone.tables) + len(alone.intakes)
    assert found == rows_of(tmp_path / "alone.duckdb")
    again = built_with(threads, plain_raw, tmp_path / "together.duckdb")
    assert again.status == "unchanged"


def test_what_was_made_beside_a_failure_is_kept(plain_raw, tmp_path):
    with pytest.raises(BuildError, match=r"intermediate.int_10: .*Could not convert"):
        built_with(4, plain_raw, tmp_path / "w.duckdb", wide_graph(broken={10}))
    report = built_with(4, plain_raw, tmp_path / "w.duckdb")
    actions = {one.name: one.action for one in report.tables}
    assert actions[STAGING] == "kept"
    assert actions["int_10"] == "made"
    assert rows_of(tmp_path / "w.duckdb")["intermediate.int_10"] == [("1", 10), ("2", 10)]


ENDLESS = """
import signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)  # where tests run in the background, it is ignored
sys.path[:0] = {path!r}
from pathlib import Path
import ibis
from tapdata.engine.build import Request, build
from tapdata.engine.progress import Progress
from tapdata.warehouse.duckdb import DuckDBTarget
from tiny import LAST_DAY, node, small_graph

def endless(**inputs):
    table = inputs["stg_app_database_accounts"]
    for n in range(34):
        table = table.cross_join(inputs["stg_app_database_accounts"].select("id").rename({{f"id_{{n}}": "id"}}))
    return table.group_by("id").agg(n=table.count())

class Told(Progress):
    def running(self, name):
        print(name, flush=True)

nodes = [
    node(f"int_{{n}}", endless, inputs=("stg_app_database_accounts",), layer="intermediate", domain="customers",
         columns={{"id": "Key.", "n": "Rows."}}, takes_as_of=False)
    for n in range(2)
]
request = Request(Path(sys.argv[1]), LAST_DAY, threads=2)
build(small_graph(*nodes), DuckDBTarget(Path(sys.argv[2])), request, None, Told())
"""


def test_ctrl_c_ends_all_statements_and_leaves_the_warehouse_free(plain_raw, tmp_path):
    warehouse = tmp_path / "w.duckdb"
    script = ENDLESS.format(path=[path for path in sys.path if path])
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(plain_raw), str(warehouse)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    running = 0
    for line in process.stdout:
        running += line.startswith("intermediate.int_")
        if running == 2:
            break
    time.sleep(1)
    os.kill(process.pid, signal.SIGINT)
    _, error = process.communicate(timeout=60)
    assert process.returncode != 0
    assert "KeyboardInterrupt" in error
    assert built_with(2, plain_raw, warehouse).status == "published"
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        assert connection.execute("select count(*) from intermediate.int_00").fetchone() == (2,)
