"""What a build would do, and why, told from the published build and the raw files as they are: nothing is written.

A table is rebuilt where its statement or a setting in it changed, incremented where it can take in what changed, and
skipped where nothing changed. What turns out to be the same when it is built stops there: a build may do less than its plan.
"""

from __future__ import annotations

import difflib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date, timedelta
from typing import Any, Literal

from tapdata.contracts import RAW_TABLES
from tapdata.engine import observations
from tapdata.engine.compiled import Compiler, compiler_of
from tapdata.engine.errors import InputError, UsageError, WarehouseError
from tapdata.engine.graph import Graph
from tapdata.engine.keep import own_fingerprint, settings_of, without_model
from tapdata.engine.selection import Selector
from tapdata.engine.stamper import statement_of
from tapdata.engine.store import BuildInfo, read_info
from tapdata.logic import observed
from tapdata.model import QUALITY, Incremental, Node
from tapdata.warehouse.base import NotBuiltError, RawChange, SourceError, StatementError, Target, Warehouse
from tapdata.warehouse.increments import Version

Action = Literal["load", "rebuild", "increment", "skip"]
DIFF_LINES = 40
"""Of a changed statement, as people read it; ``--json`` tells all."""


@dataclass(frozen=True)
class Step:
    """What a build would do with one table."""

    key: str
    """``layer.name``."""
    action: Action
    reasons: tuple[str, ...] = ()
    scope: str = ""
    """What an increment takes in, or a load brings, in words."""
    diff: tuple[str, ...] = ()
    """How the statement changed, line by line."""


@dataclass
class Plan:
    """What a build would do, in order."""

    as_of: date | None
    """The day of the build; null where the raw input has to be read to tell."""
    former: BuildInfo | None
    steps: list[Step] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What else a build would do or cannot."""

    @property
    def is_idle(self) -> bool:
        """There is nothing to do."""
        return not self.notes and all(step.action == "skip" for step in self.steps)

    def as_dict(self) -> dict[str, Any]:
        """The plan as plain data."""
        counts = {
            action: sum(step.action == action for step in self.steps)
            for action in ("load", "rebuild", "increment", "skip")
        }
        former = None if self.former is None else {"run_id": self.former.run_id, "as_of": self.former.as_of}
        steps = [asdict(step) for step in self.steps]
        return {"as_of": self.as_of, "published": former, "counts": counts, "notes": self.notes, "steps": steps}


@dataclass
class _Published:
    """What the published build was made from."""

    info: BuildInfo
    versions: Mapping[str, Version]
    changes: Mapping[str, RawChange] | None
    """The raw tables whose files changed; null where there is no input to compare."""
    last_day: date | None = None


def plan(
    graph: Graph,
    target: Target,
    raw: Any,
    as_of: date | None,
    *,
    select: Sequence[str] = (),
    exclude: Sequence[str] = (),
    suites: str = "",
    anew: bool = False,
) -> Plan:
    """What a build with the same options would do. Raises InputError, UsageError, WarehouseError."""
    try:
        room = target.published()
    except NotBuiltError as error:
        if select or exclude:
            raise UsageError(f"{error}: a selection is built on a complete one") from error
        return Plan(as_of, None, [Step(graph.key(name), "rebuild", ("never built",)) for name in graph.order])
    except StatementError as error:
        raise WarehouseError(str(error)) from error
    try:
        info = read_info(room)
        published = _Published(info, room.versions(), _changes(room, graph, raw), info.last_day)
        compiler = compiler_of(graph, room.dialect)
        day = as_of or _day(room, published, raw)
        found = Plan(day, info)
        selected = bool(select or exclude)
        names = set(Selector(graph, set).resolve(select, exclude)) if selected else None
        _Planner(graph, compiler, published, day, found, names=names, anew=anew, keeps_tables=target.keeps_tables).run()
        if not selected:
            found.notes += [
                f"{key} is dropped: no model makes it any more" for key in without_model(graph, published.versions)
            ]
        if suites and not selected and info.suites != suites:
            found.notes.append(
                "the expectations changed since the published build was validated: they are evaluated anew"
            )
    finally:
        room.close()
    compiler.keep()
    return found


def _changes(room: Warehouse, graph: Graph, raw: Any) -> Mapping[str, RawChange] | None:
    try:
        return None if raw is None else room.raw_changes(raw, [RAW_TABLES[name] for name in graph.raw])
    except SourceError as error:
        raise InputError(str(error)) from error


def _day(room: Warehouse, published: _Published, raw: Any) -> date | None:
    """The day of the build: that of before while no event table changed, else the last day of the events."""
    from tapdata.contracts import EVENT_TABLES
    from tapdata.engine.clock import default_as_of

    if raw is None or not published.changes:
        return published.last_day or published.info.as_of
    if not set(published.changes) & set(EVENT_TABLES):
        return published.last_day
    return default_as_of(room.event_days(raw, [RAW_TABLES[name] for name in EVENT_TABLES]).items())


class _Planner:
    def __init__(
        self, graph: Graph, compiler: Compiler, published: _Published, as_of: date | None, plan: Plan, *,
        names: set[str] | None, anew: bool, keeps_tables: bool,
    ) -> None:  # fmt: skip
        self.graph, self.compiler, self.published, self.as_of, self.plan = graph, compiler, published, as_of, plan
        self.names, self.anew, self.keeps_tables = names, anew, keeps_tables
        self.changed: dict[str, str] = {}
        """Tables that change, with what is known of it: a scope in words."""
        self.days: dict[str, set[date]] = {}
        """The days of a table that an increment touches, where they are known."""

    def run(self) -> None:
        for name in self.graph.raw:
            self._raw(name, (self.published.changes or {}).get(name))
        for name in self.graph.order:
            if self.names is None or name in self.names:
                step = self._step(self.graph[name])
                self.plan.steps.append(step)
                if step.action != "skip":
                    self.changed[name] = step.scope

    def _raw(self, name: str, change: RawChange | None) -> None:
        key = self.graph.key(name)
        if change is not None and (self.names is None or self.graph.reach(name, up=False) & self.names):
            self.plan.steps.append(Step(key, "load", change.reasons, change.scope))
            self.changed[name] = change.scope
            if change.days is not None:
                self.days[name] = {day for day in change.days if self.as_of is None or day <= self.as_of}
        elif self.names is None and self.keeps_tables:
            self.plan.steps.append(Step(key, "skip", ("no file changed",)))

    def _step(self, node: Node) -> Step:
        known = self.published.versions.get(node.key)
        if known is not None and self._takes_in(node, known):
            return Step(node.key, "increment", ("what changed since the published build is found when it is made",))
        if (whole := self._whole(node, known)) or known is None:
            return Step(node.key, "rebuild", whole)
        if known.fingerprint != own_fingerprint(self.compiler, node.name):
            return self._rewritten(node, known)
        parents = [parent for parent in node.inputs if self._differs(parent) or self._is_newer(known, parent)]
        moved = node.takes_as_of and known.as_of != self.as_of
        reasons = []
        if moved:
            reasons.append(f"as_of moves from {known.as_of} to {self.as_of or 'the last day of the events'}")
        if fresh := [parent for parent in parents if parent in self.graph.raw]:
            reasons.append(f"new data: {', '.join(map(self.graph.key, fresh))}")
        if others := [parent for parent in parents if parent not in self.graph.raw]:
            reasons.append(f"parents change: {_some(others)}")
        if not reasons:
            return Step(node.key, "skip", ("nothing it reads changed",))
        read_whole = [parent for parent in parents if not (node.incremental or Incremental({})).follows(parent)]
        has_found = node.layer == QUALITY and node.incremental is not None and known.row_count > 0
        if node.incremental is None or read_whole or has_found:
            told = [f"{_some(read_whole)} is read whole"] if node.incremental and read_whole else []
            told += ["it has found something"] if has_found else []
            return Step(node.key, "rebuild", (*reasons, *told))
        return Step(node.key, "increment", tuple(reasons), self._scope(node, parents, known.as_of if moved else None))

    def _whole(self, node: Node, known: Version | None) -> tuple[str, ...]:
        """Why a table is built anew whatever has changed; empty where that is not so."""
        if not self.keeps_tables:
            return self._anew(node)
        if known is None:
            return ("never built",)
        if self.anew:
            return ("everything is built anew",)
        return () if self.names is None else ("selected",)

    def _takes_in(self, node: Node, known: Version) -> bool:
        """A build of a target that makes all tables takes the rows of this one that still hold from the published one."""
        is_whole = self.keeps_tables or self.anew or self.names is not None
        return not is_whole and known.fingerprint == statement_of(self.compiler, node.name)

    def _anew(self, node: Node) -> tuple[str, ...]:
        """Why, where each build makes all tables."""
        before = self.published.info.fingerprints.get(node.name)
        if before is None:
            return ("never built",)
        is_same = before == self.compiler.fingerprint(node.name)
        return ("each build of this target makes all tables",) if is_same else ("SQL, a setting or a parent changed",)

    def _rewritten(self, node: Node, known: Version) -> Step:
        now, was = settings_of(self.graph, node.name), known.settings
        before, after = known.sql, self.compiler.template(node.name)
        if before == after:
            return Step(node.key, "rebuild", ("it is kept in another way",))
        old, new = json.loads(was), json.loads(now)
        moved = [
            f"setting {name} changed from {old[name]} to {new[name]}"
            for name in new
            if name in old and old[name] != new[name]
        ]
        diff = difflib.unified_diff(before.splitlines(), after.splitlines(), "published", "now", lineterm="", n=2)
        return Step(node.key, "rebuild", tuple(moved) or ("SQL changed",), "", tuple(diff))

    def _differs(self, parent: str) -> bool:
        if parent == observations.NAME:
            return any(source in self.changed for source in observed.OBSERVED)
        if parent == "row_counts":
            return bool(self.changed)
        return parent in self.changed

    def _is_newer(self, known: Version, parent: str) -> bool:
        """The parent was built since, by a build of a selection that left this table as it was."""
        seen: Mapping[str, str] = json.loads(known.inputs)
        key = self.graph.key(parent)
        now = self.published.versions.get(key.replace("raw.", "rejects.", 1) if parent in self.graph.raw else key)
        return now is None or seen.get(key) != now.version

    def _scope(self, node: Node, parents: Iterable[str], former: date | None) -> str:
        """What an increment takes in: rows that arrived, and the periods that they touch as far as that is known."""
        spec = node.incremental or Incremental({})
        told = [
            f"{self.graph.key(parent)} {self.changed.get(parent, '')}" for parent in parents if parent in self.graph.raw
        ]
        days: set[date] = set()
        for parent in parents:
            for follow in spec.follows(parent):
                if follow.day or parent in self.graph.raw:
                    known = self.days.get(parent, set())
                    days |= {day + timedelta(days=n) for day in known for n in (0, follow.back)}
        if former is not None and self.as_of is not None:
            low, high = sorted((former, self.as_of))
            days |= {low + timedelta(days=n) for n in range(1, (high - low).days + 1)}
        if spec.period == "week":
            days = {day - timedelta(days=day.weekday()) for day in days}
        days = {day for day in days if self.as_of is None or day <= self.as_of}
        if days:
            self.days[node.name] = days
            if spec.day:
                kind = f"{spec.period}s"
                told.append(f"{len(days):,} {kind} ({min(days)} to {max(days)})")
        entities = [
            parent for parent in parents if parent not in self.graph.raw
            and any(follow.entity and not follow.day for follow in spec.follows(parent))
        ]  # fmt: skip
        if entities:
            told.append(f"what changed in {_some(entities)}")
        return "; ".join(told)


def _some(names: Sequence[str], limit: int = 3) -> str:
    more = f" and {len(names) - limit} more" if len(names) > limit else ""
    return ", ".join(names[:limit]) + more
