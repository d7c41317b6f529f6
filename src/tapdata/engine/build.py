"""A build: load raw tables, build models and audits aside, validate, publish in one step or not at all."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Literal

import ibis

import tapdata
from tapdata.engine import intake, observations
from tapdata.engine.compiled import Compiler, compiler_of
from tapdata.engine.errors import UsageError, WarehouseError
from tapdata.engine.freshness import Rule, measure
from tapdata.engine.graph import Graph
from tapdata.engine.keep import Keeper, Stamper
from tapdata.engine.progress import Progress
from tapdata.engine.results import Built, RunReport, TableInfo, ValidationReport, Validator
from tapdata.engine.selection import Selector
from tapdata.engine.state import State, failure_rows, result_rows
from tapdata.engine.store import BuildInfo, read_info, write_info, write_results, write_row_counts
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


@dataclass
class Request:
    """What to build, from what, as of when."""

    raw: Path | None
    as_of: date | None = None
    select: Sequence[str] = ()
    exclude: Sequence[str] = ()
    freshness: Mapping[str, Rule] = field(default_factory=dict)
    """Limits of the newest rows' age; a table past its error limit is worth a warning."""
    anew: bool = False
    """Build every table from all raw data, whatever earlier builds have left."""
    late_days: int | None = None
    """How old a row that a load brings may be, days before ``as_of``; older ones wait for a build anew."""


@dataclass
class _Run:
    """What a build has done so far."""

    run_id: str
    started: str
    state: State | None = None
    as_of: date | None = None
    built: list[Built] = field(default_factory=list)
    intakes: list[intake.Intake] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    validation: ValidationReport | None = None


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
    try:
        room = target.candidate(fresh=not is_partial, reuse=not is_partial and not request.anew)
    except (LockedError, StatementError, SourceError) as error:
        raise WarehouseError(str(error)) from error
    except NotBuiltError as error:
        raise UsageError(f"{error}: a selection is built on a complete one") from error
    run = _Run(run_id, started, state)
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


def _build(
    graph: Graph,
    room: Candidate,
    request: Request,
    validator: Validator | None,
    progress: Progress,
    run: _Run,
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
        audits = {node.name for node in graph.audits if set(node.inputs) & set(names)}
        nodes = [name for name in graph.order if name in {*nodes, *audits}]
    raw = _raw_to_load(graph, names, nodes, request)
    if names and not nodes and request.raw is None:
        raise UsageError(
            "the selection names raw tables only; say --raw DIR to load them anew, or name+ for their readers"
        )
    if request.raw is not None and raw:
        day = request.as_of or (before.as_of if before else None)
        late_before = day - timedelta(days=request.late_days) if day and request.late_days is not None else None
        loaded = intake.load_raw(room, request.raw, raw, run.run_id, progress, late_before)
    elif is_partial:
        loaded = {}
    elif (in_place := intake.raw_in_place(room)) is not None:
        loaded = {name: in_place[name] for name in graph.raw}
    else:
        raise UsageError("say where the raw tables are: --raw DIR, or raw: in conf/settings.yml")
    run.as_of = as_of = _as_of(room, request, former)
    records = room.increments.known() if room.increments is not None else {}
    with progress.phase("account", len(loaded)) as step:
        for table in loaded.values():
            with step(f"raw.{table.table}"):
                record = records.get(intake.record_key(table.table))
                run.intakes.append(found := intake.account(room, compiler, table, as_of, run.run_id, record))
                run.warnings += intake.warnings(found)
    write_row_counts(room, run.intakes)
    observations.ensure(room)
    staging = [name for name in nodes if graph.layer(name) == "staging"]
    others = [name for name in _models(graph, nodes) if name not in staging]
    make = _maker(compiler, room, request, run, nodes if is_partial or request.anew else ())
    for phase, chosen in (("stage", staging), ("build", others), ("audit", _audits(graph, nodes))):
        with progress.phase(phase, len(chosen)) as step:
            for name in chosen:
                with step(graph.key(name)) as done:
                    made = make(name)
                    done(made.rows)
                run.built.append(replace(made, seconds=progress.steps[graph.key(name)]))
        if phase == "stage":
            observations.append(room, staging, as_of, run.run_id)
    _count(room, run)
    there = {key: rule for key, rule in request.freshness.items() if room.has_table(*key.split(".", 1))}
    run.warnings += [f"stale: {one.told}" for one in measure(room, there, as_of) if one.status == "error"]
    touched = [*(name for name in graph.raw if name in loaded), *(built.name for built in run.built)]
    if validator is not None:
        with progress.phase("validate", 1) as step, step(f"{len(touched)} tables"):
            run.validation = validator(room, infos(graph, touched, _versions(room)), run.run_id, as_of)
    write_info(room, BuildInfo(run.run_id, run.started, as_of, tapdata.__version__), run.built)
    if run.validation is not None:
        _remember(room, run, as_of, run.validation)
    return "failed" if run.validation is not None and run.validation.blocking else "published"


def _remember(room: Candidate, run: _Run, as_of: date, found: ValidationReport) -> None:
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


def _versions(room: Candidate) -> dict[str, str]:
    if room.increments is None:
        return {}
    known = room.increments.known().values()  # the record of a raw table's rows holds that table's content
    return {one.key.replace("rejects.", "raw.", 1): one.version for one in known}


def _maker(
    compiler: Compiler, room: Candidate, request: Request, run: _Run, anew: Collection[str]
) -> Callable[[str], Built]:
    """The function that makes one table: on record where the engine keeps one, else from scratch in each build."""
    assert run.as_of is not None
    if room.increments is not None:
        return Keeper(compiler, room, room.increments, run.as_of, run.run_id, anew).make
    known = {} if request.anew else room.stamps
    return Stamper(compiler, room, run.as_of, known).make


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


def _models(graph: Graph, names: Sequence[str]) -> list[str]:
    return [node.name for node in graph.models if node.name in names]


def _audits(graph: Graph, names: Sequence[str]) -> list[str]:
    return [node.name for node in graph.audits if node.name in names]


def _count(room: Candidate, run: _Run) -> None:
    """The rows of tables that were not counted when they were made, all in one question."""
    uncounted = [(built.layer, built.name) for built in run.built if built.rows is None]
    counts = room.row_counts(uncounted)
    run.built = [replace(built, rows=counts.get((built.layer, built.name), built.rows)) for built in run.built]


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
