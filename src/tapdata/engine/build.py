"""A build: load raw tables, build models and audits aside, validate, publish in one step or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from datetime import UTC, date, datetime
from typing import Literal

import ibis

import tapdata
from tapdata.engine import intake, steps
from tapdata.engine.beside import Beside
from tapdata.engine.compiled import Compiler, compiler_of
from tapdata.engine.errors import TapdataError, UsageError, WarehouseError
from tapdata.engine.freshness import measure
from tapdata.engine.graph import Graph
from tapdata.engine.plan import plan
from tapdata.engine.progress import Progress
from tapdata.engine.results import RunReport, TableInfo, ValidationReport, Validator
from tapdata.engine.selection import Selector
from tapdata.engine.state import State, failure_rows, result_rows
from tapdata.engine.steps import Request, Run
from tapdata.engine.store import BuildInfo, read_info, write_info, write_results
from tapdata.warehouse.base import (
    SYSTEM,
    Candidate,
    LockedError,
    NotBuiltError,
    SourceError,
    StatementError,
    Target,
    Warehouse,
)  # fmt: skip

__all__ = ["Request", "build", "infos", "modified", "new_run", "opened", "table_of"]


def new_run() -> tuple[str, str]:
    """A run id that sorts by time, and the moment the run starts."""
    now = datetime.now(UTC)
    within = f"{now.microsecond:05x}{uuid.uuid4().hex[:3]}"  # of two runs in a second, the earlier one sorts first
    return f"{now:%Y%m%dT%H%M%SZ}-{within}", now.isoformat(timespec="seconds")


def build(
    graph: Graph,
    target: Target,
    request: Request,
    validator: Validator | None,
    progress: Progress,
    state: State | None = None,
) -> RunReport:
    """Build and publish; the report says ``failed`` when a critical expectation kept the build from being published.

    A selection starts from the published build and rebuilds only what is selected. ``state`` remembers what was found,
    also of a build that is not published; what it remembers goes into each published one. Raises InputError for unusable raw
    input, BuildError for a model that fails, WarehouseError when the warehouse is locked; then nothing is published.
    """
    is_partial = bool(request.select or request.exclude)
    run_id, started = new_run()
    if not is_partial and not request.anew and (day := idle(graph, target, request, validated=validator is not None)):
        return RunReport(
            run_id=run_id, command="build", status="unchanged", started=started, as_of=str(day),
            target=target.description, version=tapdata.__version__,
        )  # fmt: skip
    if state is not None:
        state.begin("build", request.options)
    try:
        room = target.candidate(fresh=not is_partial, reuse=not is_partial and not request.anew)
    except (LockedError, StatementError, SourceError) as error:
        raise WarehouseError(str(error)) from error
    except NotBuiltError as error:
        raise UsageError(f"{error}: a selection is built on a complete one") from error
    run = Run(run_id, started, state)
    room.run_id = run_id
    let_go = room.discard if is_partial else room.leave  # what is left is brought up to date by the next whole build
    try:
        try:
            status = _build(graph, room, request, validator, progress, run, is_partial=is_partial)
        finally:
            compiler_of(graph, room.dialect).keep()  # what was compiled serves the next try
        with progress.phase("publish", 1) as step, step("publish"):
            if status == "published":
                room.publish()
            else:
                let_go()
    except (LockedError, StatementError) as error:
        let_go()
        raise WarehouseError(str(error)) from error
    except BaseException:
        let_go()
        raise
    return RunReport(
        run_id=run_id, command="build", status=status, started=started, as_of=str(run.as_of),
        target=target.description, version=tapdata.__version__, tables=tuple(run.built), intakes=tuple(run.intakes),
        warnings=tuple(run.warnings), validation=run.validation, seconds=dict(progress.seconds),
    )  # fmt: skip


def idle(graph: Graph, target: Target, request: Request, *, validated: bool) -> date | None:
    """The day of the published build, where this build would be the same; null where there is something to do."""
    if not target.keeps_tables or request.raw is None:
        return None
    try:
        found = plan(graph, target, request.raw, request.as_of, suites=request.suites if validated else "")
    except TapdataError:  # the build tells what is wrong
        return None
    return found.as_of if found.former is not None and found.is_idle else None


def _build(
    graph: Graph,
    room: Candidate,
    request: Request,
    validator: Validator | None,
    progress: Progress,
    run: Run,
    *,
    is_partial: bool,
) -> Literal["published", "failed"]:
    compiler = compiler_of(graph, room.dialect)
    before = read_info(room) if is_partial or room.has_table(SYSTEM, "build") else None
    former = before if is_partial else None
    selector = Selector(graph, lambda: modified(compiler, former))
    names = selector.resolve(request.select, request.exclude)
    nodes = [name for name in names if name in graph.nodes]
    if is_partial:  # the audits that read what changes go with it
        audits = selector.audits_of(names, request.exclude)
        nodes = [name for name in graph.order if name in {*nodes, *audits}]
    if names and not nodes and request.raw is None:
        raise UsageError(
            "the selection names raw tables only; say --raw DIR to load them anew, or name+ for their readers"
        )
    loaded = steps.load(
        room, request, _raw_to_load(graph, names, nodes, request), run, progress, before, is_partial=is_partial
    )
    run.as_of = as_of = _as_of(room, request, former)
    steps.account(room, compiler, loaded, as_of, run, progress, request.threads)
    anew = nodes if is_partial or request.anew else ()
    tables = steps.maker(compiler, room, as_of, run, anew)
    with ExitStack() as stack:
        beside = None
        if validator is not None:
            beside = stack.enter_context(
                Beside(
                    room, validator, lambda some: infos(graph, some, steps.versions(room)), run.run_id, as_of,
                    request.threads,
                )
            )  # fmt: skip
            beside.begin([name for name in graph.raw if name in loaded])
        done = beside.begin if beside is not None else lambda _: None
        steps.make(graph, room, tables, nodes, as_of, run, progress, request.threads, done)
        there = {key: rule for key, rule in request.freshness.items() if room.has_table(*key.split(".", 1))}
        run.warnings += [f"stale: {one.told}" for one in measure(room, there, as_of) if one.status == "error"]
        if beside is not None:
            touched = [*(name for name in graph.raw if name in loaded), *(built.name for built in run.built)]
            run.validation = beside.finish(touched, progress)
    last = former.last_day if former is not None else intake.last_event_day(room)
    suites = "" if validator is None else former.suites if former is not None else request.suites
    write_info(room, BuildInfo(run.run_id, run.started, as_of, tapdata.__version__, last, suites), run.built)
    if run.validation is not None:
        _remember(room, run, as_of, run.validation)
    return "failed" if run.validation is not None and run.validation.blocking else "published"


def _remember(room: Candidate, run: Run, as_of: date, found: ValidationReport) -> None:
    """Keep what the validation found beside the warehouse first, then put all that is kept into the build."""
    if run.state is None:
        results = result_rows(run.run_id, run.started, "build", as_of, found)
        failures = failure_rows(run.run_id, found)
    else:
        run.state.add_validation(run.run_id, run.started, "build", as_of, found)
        results, failures = run.state.history(), run.state.failures()
    write_results(room, run.run_id, (result.table for result in found.results), results, failures)


def infos(graph: Graph, names: Iterable[str], versions: Mapping[str, str] | None = None) -> list[TableInfo]:
    """What the validator needs to know of tables; ``versions`` tell the content of those on record."""
    found = []
    for name in names:
        key, version = graph.key(name), (versions or {}).get(graph.key(name))
        if name in graph.raw:
            found.append(TableInfo(key, (graph.raw[name].key,), graph.raw[name].pii, version=version))
        else:
            node = graph[name]
            found.append(TableInfo(key, node.grain or tuple(node.columns), node.pii, version=version))
    return found


def modified(compiler: Compiler, former: BuildInfo | None) -> set[str]:
    """The models and audits whose fingerprint differs from the published build's, or is not in it."""
    known = former.fingerprints if former is not None else {}
    return {name for name in compiler.graph.order if known.get(name) != compiler.fingerprint(name)}


def _raw_to_load(graph: Graph, names: list[str], nodes: list[str], request: Request) -> list[str]:
    if not (request.select or request.exclude):
        return list(graph.raw)
    asked = {name for name in names if name in graph.raw}
    if request.raw is not None:
        asked |= {parent for name in nodes if graph[name].layer == "staging" for parent in graph[name].inputs}
    return [name for name in graph.raw if name in asked]


def _as_of(room: Candidate, request: Request, former: BuildInfo | None) -> date:
    if former is None:
        return request.as_of or intake.last_day(room)
    if request.as_of not in (None, former.as_of):
        raise UsageError(
            f"the published build is as of {former.as_of}; a selection keeps that day: drop --as-of, or build everything"
        )
    return former.as_of


def table_of(room: Warehouse, layer: str, name: str) -> ibis.Table:
    """A table of an open warehouse. Raises UsageError when it is not built."""
    if not room.has_table(layer, name):
        raise UsageError(f"{layer}.{name} is not in the warehouse; build it with --select {name}")
    return room.table(layer, name)


@contextmanager
def opened(target: Target) -> Iterator[Warehouse]:
    """The published build, open for reading. Raises UsageError before the first build."""
    try:
        room = target.published()
    except NotBuiltError as error:
        raise UsageError(str(error)) from error
    except StatementError as error:
        raise WarehouseError(str(error)) from error
    try:
        yield room
    finally:
        room.close()
