"""See what fails in a room: audits run anew and critical expectations evaluated, as far as a change can matter to them."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import duckdb

from mutation.room import Room
from tapdata.engine.build import infos
from tapdata.engine.graph import SENTINEL, Graph
from tapdata.engine.results import ExpectationResult
from tapdata.quality.suites import Expectation, read_suite, suite_path
from tapdata.quality.validate import validate

PORTION = 30
"""Expectations evaluated at once: the first portion in which one fails is the last."""

Columns = Collection[str] | None
"""Columns whose values changed; null when rows came or went, so that any expectation may fail."""


class Failure(NamedTuple):
    """A critical expectation that fails."""

    table: str
    id: str
    told: str


def dated(template: str, as_of: date) -> str:
    """A node's SQL as of a day."""
    return template.replace(_made(SENTINEL), _made(as_of))


def _made(day: date) -> str:
    return f"MAKE_DATE({day.year}, {day.month}, {day.day})"


@dataclass
class Look:
    """The eyes on a room: evaluates suites through the project's own validation."""

    graph: Graph
    templates: Mapping[str, str]
    as_of: date
    suites: Path
    known: set[tuple[str, str]] = field(default_factory=set)
    """Table and id of expectations that fail without any fault: they catch nothing."""

    def first(self, room: Room, changes: Mapping[str, Columns]) -> list[Failure]:
        """The first critical failures after tables (by name) changed: of audits that read them, else of their suites."""
        audits = [audit.name for audit in self.graph.audits if not changes.keys().isdisjoint(audit.inputs)]
        if found := self.audits(room, audits):
            return found
        for name, columns in changes.items():
            for portion in self.portions(name, columns):
                if found := self._evaluated(room, name, portion):
                    return found
        return []

    def fails(self, room: Room, failure: Failure) -> bool:
        """Whether a failure is there in another room too, as in one without a fault."""
        name = failure.table.partition(".")[2]
        if failure.table.startswith("quality."):
            return any(found.id == failure.id for found in self.audits(room, [name]))
        return bool(self._evaluated(room, name, [e for e in self._critical(name) if e.id == failure.id]))

    def audits(self, room: Room, names: Iterable[str]) -> list[Failure]:
        """Run audits, and evaluate their suites."""
        found: list[Failure] = []
        ran = []
        for name in names:
            try:
                room.put(f"quality.{name}", dated(self.templates[name], self.as_of))
                ran.append(name)
            except duckdb.Error as error:
                found.append(Failure(f"quality.{name}", "", f"audit {name} cannot run: {str(error).splitlines()[0]}"))
        filled = [name for name in ran if room.one(f'SELECT COUNT(*) FROM quality."{name}"')[0]]
        failed = self._validated(room, {name: self._critical(name) for name in filled})
        return [failure for failure in found + failed if (failure.table, failure.id) not in self.known]

    def portions(self, name: str, columns: Columns) -> Iterator[list[Expectation]]:
        """The critical expectations of a table that a change can make fail, those on its rows as a whole first."""
        concerned = [
            expectation
            for expectation in self._critical(name)
            if columns is None or not expectation.columns or set(expectation.columns) & set(columns)
        ]
        concerned.sort(key=lambda expectation: "column_list" not in expectation.kwargs)
        for start in range(0, len(concerned), PORTION):
            yield concerned[start : start + PORTION]

    def _critical(self, name: str) -> list[Expectation]:
        path = suite_path(self.suites, self.graph.key(name))
        known = {identifier for table, identifier in self.known if table == self.graph.key(name)}
        found = read_suite(path).expectations if path.exists() else ()
        return [one for one in found if one.severity == "critical" and one.id not in known]

    def _evaluated(self, room: Room, name: str, chosen: list[Expectation]) -> list[Failure]:
        return self._validated(room, {name: chosen})

    def _validated(self, room: Room, chosen: Mapping[str, list[Expectation]]) -> list[Failure]:
        """Evaluate some of the expectations of some tables, by the project's validation."""
        chosen = {name: expectations for name, expectations in chosen.items() if expectations}
        if not chosen:
            return []
        with tempfile.TemporaryDirectory() as folder:
            for name, expectations in chosen.items():
                key = self.graph.key(name)
                document: dict[str, Any] = dict(read_suite(suite_path(self.suites, key)).document)
                wanted = {expectation.id for expectation in expectations}
                document["expectations"] = [entry for entry in document["expectations"] if entry["id"] in wanted]
                path = suite_path(Path(folder), key)
                path.parent.mkdir(exist_ok=True)
                path.write_text(json.dumps(document), "utf-8")
            report = validate(room, infos(self.graph, chosen), "mutation", self.as_of, suites_dir=Path(folder))  # type: ignore[arg-type]
        return [Failure(result.table, result.id, _told(result)) for result in report.blocking]


def _told(result: ExpectationResult) -> str:
    if result.table.startswith("quality."):
        return f"audit {result.table.removeprefix('quality.')}"
    what = result.expectation.removeprefix("expect_").removeprefix("column_").removeprefix("values_")
    return " ".join(filter(None, (result.table, result.column, what)))
