"""Builds in processes of their own, which a test may kill: a warm parent forks one for each, and never opens DuckDB itself.

``Builders`` starts this file as a program and talks to it in lines of JSON: an order goes in; what the build does comes
out as it happens, and at last how it ended.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import subprocess
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

ENDS = 120
"""Seconds that a process may take to say its next word."""

Order = Mapping[str, Any]
Event = dict[str, Any]


class Builders:
    """Forks builds of one graph: ``taps``, of a few models, or the ``whole``."""

    def __init__(self, graph: str) -> None:
        surroundings = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
        self._parent = subprocess.Popen(
            [sys.executable, "-W", "ignore", __file__, graph],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=surroundings,
        )  # fmt: skip
        assert self._hear() == {"ready": True}

    def close(self) -> None:
        """End the parent."""
        assert self._parent.stdin
        self._parent.stdin.close()
        self._parent.wait(ENDS)
        assert self._parent.stdout
        self._parent.stdout.close()

    def _hear(self) -> Event:
        assert self._parent.stdout
        line = self._parent.stdout.readline()
        assert line, "the parent of builds has ended; see its error output"
        heard: Event = json.loads(line)
        return heard

    def run(self, order: Order, heed: Callable[[Event], float | None] | None = None) -> Event:
        """Run a build and tell how it ended: ``status``, or ``error``, or ``killed``.

        ``heed`` is told each event; it answers with the seconds after which the build is to be killed, or with nothing.
        """
        assert self._parent.stdin
        self._parent.stdin.write(json.dumps(order, default=str).encode() + b"\n")
        self._parent.stdin.flush()
        pid, end, due = 0, Event(), heed
        while "ended" not in (event := self._hear()):
            pid = event.get("pid", pid)
            if "status" in event or "error" in event:
                end = event
            elif due is not None and (seconds := due(event)) is not None:
                time.sleep(seconds)
                os.kill(pid, signal.SIGKILL)
                due = None
        return end or {"killed": event["ended"]}


@contextmanager
def builders(graph: str) -> Iterator[Builders]:
    """Forks builds of one graph until the end of the block."""
    found = Builders(graph)
    try:
        yield found
    finally:
        found.close()


def order(warehouse: Path, raw: Path, as_of: date | None = None, **more: Any) -> dict[str, Any]:
    """What to build."""
    return {"warehouse": str(warehouse), "raw": str(raw), "as_of": as_of and as_of.isoformat(), **more}


# The program


def say(**event: Any) -> None:
    """One line, in one piece, whenever the process is killed."""
    os.write(1, json.dumps(event).encode() + b"\n")


def serve(name: str) -> None:
    """Compile a graph once and fork a build for each order."""
    from taps import taps_graph

    from tapdata.engine.compiled import compiler_of

    graph = whole_graph() if name == "whole" else taps_graph()
    warm(compiler_of(graph, "duckdb"))
    say(ready=True)
    last = 0
    for line in sys.stdin:
        if last:  # kept until now, so that its number is nobody else's while it may be killed
            os.waitpid(last, 0)
        last = os.fork()
        if not last:
            answer(graph, json.loads(line))
            os._exit(0)
        ended = os.waitid(os.P_PID, last, os.WEXITED | os.WNOWAIT)
        say(ended=-ended.si_status if ended and ended.si_code != os.CLD_EXITED else 0)


def warm(compiler: Any) -> None:
    """Do once what each build would do again: import, compile, and find out which columns a model reads."""
    import ibis.backends.sql.datatypes  # noqa: F401
    import pyarrow.dataset  # noqa: F401

    from tapdata.engine import keep, plan  # noqa: F401
    from tapdata.engine.reads import columns_read

    graph, day = compiler.graph, date(2026, 1, 1)
    for name in graph.order:
        compiler.sql(name, day)
        compiler.fingerprint(name)
        if graph[name].incremental:
            columns_read(compiler.template(name), compiler.dialect, {})
    for name in graph.raw:
        compiler.accounting(name, day)
        compiler.rejected(name, day)
    compiler.keep()


def whole_graph() -> Any:
    """All models and audits."""
    from tapdata.engine import cache
    from tapdata.engine.graph import Graph, load
    from tapdata.settings import Parameters

    load()
    graph = Graph(settings=Parameters().model_dump())
    if not cache.restore(graph):
        assert not graph.problems
        cache.keep(graph)
    return graph


def answer(graph: Any, order: Order) -> None:
    """Run one build, and say what it does."""
    from tapdata.engine.build import Request, build
    from tapdata.engine.progress import Progress
    from tapdata.engine.state import State
    from tapdata.warehouse.duckdb import DuckDBTarget

    class Told(Progress):
        def started(self, phase: str, total: int) -> None:
            say(started=phase, total=total)
            if phase == "publish" and order.get("moments"):
                tell_moments()

        def running(self, name: str) -> None:
            say(running=name)

        def ended(self, phase: str, seconds: float) -> None:
            say(phase=phase, seconds=seconds)

    say(pid=os.getpid())
    warehouse = Path(order["warehouse"])
    if limit := order.get("largest_file"):
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    if user := order.get("user"):
        os.setuid(user)
    if order.get("statements"):
        die_after(order["statements"])
    request = Request(
        Path(order["raw"]), date.fromisoformat(order["as_of"]) if order["as_of"] else None,
        select=order.get("select") or (), anew=order.get("anew", False),
    )  # fmt: skip
    try:
        state = State(warehouse.with_name(f"{warehouse.name}.state")) if order.get("state", True) else None
        report = build(graph, DuckDBTarget(warehouse), request, validate, Told(), state)
    except BaseException as error:
        say(error=str(error), type=type(error).__name__, trace="".join(traceback.format_tb(error.__traceback__)))
    else:
        say(status=report.status, as_of=report.as_of, actions={one.name: one.action for one in report.tables})


def validate(room: Any, tables: Any, run_id: str, as_of: date) -> Any:
    """A validator that counts rows: what a build is killed in while it looks at its tables."""
    from tapdata.engine.results import ExpectationResult, ValidationReport

    found = []
    for table in tables:
        ((rows,),) = (row.values() for row in room.query(f'SELECT COUNT(*) AS n FROM "{table.schema}"."{table.name}"'))
        result = ExpectationResult(
            table.key, "expect_table_row_count_to_be_between", None, "There are rows.", "warning", "data-platform",
            success=True, expected="any", observed=str(rows), id=table.key,
        )  # fmt: skip
        found.append(result)
    return ValidationReport(tuple(found), 0.0)


def die_after(statements: int) -> None:
    """Kill this process once it has run so many statements that make a build, and not one more."""
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate

    execute, left = DuckDBCandidate._execute, iter(range(statements - 1, -1, -1))

    def counted(self: Any, sql: str, parameters: Any = None) -> Any:
        found = execute(self, sql, parameters)
        if not sql.startswith(("SELECT", "FROM", "DESCRIBE")) and next(left) == 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return found

    DuckDBCandidate._execute = counted  # type: ignore[method-assign]


def tell_moments() -> None:
    """Say each moment of publishing, and wait a little there: for the process to be killed exactly then."""
    from tapdata.warehouse.duckdb_candidate import DuckDBCandidate
    from tapdata.warehouse.duckdb_slots import Slots

    def told(owner: Any, name: str) -> None:
        function = getattr(owner, name)

        def wrapped(*arguments: Any, **options: Any) -> Any:
            moment(f"before {name}")
            found = function(*arguments, **options)
            moment(f"after {name}")
            return found

        setattr(owner, name, wrapped)

    def moment(name: str) -> None:
        say(moment=name)
        time.sleep(0.02)

    for owner, name in ((DuckDBCandidate, "_execute"), (DuckDBCandidate, "close"), (Path, "symlink_to"),
                        (Path, "replace"), (Slots, "flip"), (Slots, "release")):  # fmt: skip
        told(owner, name)


if __name__ == "__main__":
    serve(sys.argv[1])
