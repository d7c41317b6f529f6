"""The steps of a build: load, account, make. What is asked for is a ``Request``; what was done so far is a ``Run``."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from operator import attrgetter
from pathlib import Path
from typing import Any

from tapdata.engine import intake, observations
from tapdata.engine.compiled import Compiler
from tapdata.engine.errors import UsageError
from tapdata.engine.freshness import Rule
from tapdata.engine.graph import Graph
from tapdata.engine.keep import Keeper
from tapdata.engine.pool import work_through
from tapdata.engine.progress import Progress
from tapdata.engine.results import Built, ValidationReport
from tapdata.engine.stamper import Stamper
from tapdata.engine.state import State
from tapdata.engine.store import BuildInfo, write_row_counts
from tapdata.warehouse.base import Candidate, Loaded


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
    suites: str = ""
    """Changes when the expectations do."""
    options: Mapping[str, Any] = field(default_factory=dict)
    """What the caller was asked for, to try it again."""
    late_days: int | None = None
    """How old a row that a load brings may be, days before ``as_of``; older ones wait for a build anew."""
    threads: int | None = None
    """How many tables are made at a time; null leaves that to the warehouse."""


@dataclass
class Run:
    """What a build has done so far."""

    run_id: str
    started: str
    state: State | None = None
    as_of: date | None = None
    built: list[Built] = field(default_factory=list)
    intakes: list[intake.Intake] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    validation: ValidationReport | None = None


def load(
    room: Candidate, request: Request, raw: Sequence[str], run: Run, progress: Progress, before: BuildInfo | None, *,
    is_partial: bool,
) -> dict[str, Loaded]:  # fmt: skip
    """Bring raw tables up to date with the input, or take those that are in place. Raises InputError, UsageError."""
    if request.raw is not None and raw:
        day = request.as_of or (before.as_of if before else None)
        late_before = day - timedelta(days=request.late_days) if day and request.late_days is not None else None
        return intake.load_raw(room, request.raw, raw, run.run_id, progress, late_before)
    if is_partial:
        return {}
    if (in_place := intake.raw_in_place(room)) is not None:
        return {name: table for name, table in in_place.items() if name in raw}
    raise UsageError("say where the raw tables are: --raw DIR, or raw: in conf/settings.yml")


def account(
    room: Candidate,
    compiler: Compiler,
    loaded: Mapping[str, Loaded],
    as_of: date,
    run: Run,
    progress: Progress,
    threads: int | None,
) -> None:
    """Count what happens to the rows of raw tables, and record those that staging drops."""
    records = room.increments.known() if room.increments is not None else {}

    def counted(name: str, place: Candidate) -> intake.Intake:
        return intake.account(place, compiler, loaded[name], as_of, run.run_id, records.get(intake.record_key(name)))

    with progress.phase("account", len(loaded)), room.side_by_side(threads) as rooms:
        found = {
            name: one for name, one, _ in work_through(list(loaded), rooms, counted, progress, told="raw.{}".format)
        }
    run.intakes = [found[name] for name in loaded]
    run.warnings += [line for one in run.intakes for line in intake.warnings(one)]
    write_row_counts(room, run.intakes)
    observations.ensure(room)


def maker(compiler: Compiler, room: Candidate, as_of: date, run: Run, anew: Collection[str]) -> Keeper | Stamper:
    """What makes tables: in place where the engine keeps them, else all of them in each build."""
    if room.increments is not None:
        return Keeper(compiler, room, room.increments, as_of, run.run_id, anew)
    return Stamper(compiler, room, as_of, run.run_id, is_anew=bool(anew))


def make(
    graph: Graph,
    room: Candidate,
    tables: Keeper | Stamper,
    nodes: Sequence[str],
    as_of: date,
    run: Run,
    progress: Progress,
    threads: int | None,
    done: Callable[[Sequence[str]], None],
) -> None:
    """Make the models and audits, and note between staging and the rest what attributes have changed.

    ``done`` is told the tables that are made while others are still to be made.
    """
    staging = [name for name in nodes if graph.layer(name) == "staging"]
    models = [node.name for node in graph.models if node.name in set(nodes) - set(staging)]
    audits = [node.name for node in graph.audits if node.name in set(nodes)]
    for phase, chosen in (("stage", staging), ("build", models), ("audit", audits)):
        tables.prepare(chosen)
        found = {}
        with progress.phase(phase, len(chosen)), room.side_by_side(threads) as rooms:
            for name, made, seconds in work_through(
                chosen, rooms, tables.make, progress, inputs=graph.parents, told=graph.key, rows=attrgetter("rows")
            ):
                found[name] = replace(made, seconds=seconds)
        run.built += [found[name] for name in chosen]
        if phase == "stage":
            observations.append(room, staging, as_of, run.run_id)
        if phase != "audit":
            done(chosen)
    tables.finish(is_whole=set(nodes) >= set(graph.order))
    uncounted = [(built.layer, built.name) for built in run.built if built.rows is None]
    counts = room.row_counts(uncounted)
    run.built = [replace(built, rows=counts.get((built.layer, built.name), built.rows)) for built in run.built]


def versions(room: Candidate) -> dict[str, str]:
    """``layer.name`` -> the content of each table on record."""
    if room.increments is None:
        return {}
    known = room.increments.known().values()  # the record of a raw table's rows holds that table's content
    return {one.key.replace("rejects.", "raw.", 1): one.version for one in known}
