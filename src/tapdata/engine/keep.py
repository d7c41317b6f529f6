"""The tables of a build, each made only where something changed: kept as it is, incremented, or made anew.

A table's signature holds its statement, the day, and the content of its inputs. Where an engine keeps the tables of
earlier builds, one with the same signature is kept, whichever build made it, also one that broke off.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date

from tapdata.engine import observations
from tapdata.engine.changes import change_of, told
from tapdata.engine.compiled import Compiler, digest
from tapdata.engine.errors import BuildError
from tapdata.engine.graph import Graph
from tapdata.engine.results import Built
from tapdata.engine.schemas import READABLE
from tapdata.model import LAYERS, QUALITY, Node
from tapdata.warehouse.base import SYSTEM, Candidate, StatementError
from tapdata.warehouse.increments import Change, Increments, Version


def own_fingerprint(compiler: Compiler, name: str) -> str:
    """Changes when a table's own statement does, or a setting in it, or how it is kept."""
    node = compiler.graph[name]
    return digest(compiler.template(name), node.kind, repr(node.incremental))


def documents_of(node: Node) -> str:
    """Changes when what a table or its columns are said to be does: the comments in the warehouse."""
    return digest(node.description, json.dumps(dict(node.columns)))


def settings_of(graph: Graph, name: str) -> str:
    """The settings that a model reads, as JSON."""
    return json.dumps(
        {setting: graph.settings[setting] for setting in graph[name].settings}, sort_keys=True, default=str
    )


def without_model(graph: Graph, known: Iterable[str]) -> list[str]:
    """Of the tables on record, those that no model or audit makes any more."""
    made = {node.key for node in graph.nodes.values()}
    return sorted(key for key in known if key not in made and key.split(".")[0] in (*LAYERS, QUALITY))


def followed_days(graph: Graph) -> dict[str, tuple[str, ...]]:
    """``layer.name`` -> the columns whose days other tables follow: their content is on record by day."""
    found: dict[str, dict[str, None]] = {}
    for node in graph.nodes.values():
        for parent in node.inputs if node.incremental else ():
            for follow in node.incremental.follows(parent) if node.incremental else ():
                if follow.day and not follow.columns and parent not in READABLE:
                    found.setdefault(graph.key(parent), {})[follow.day] = None
    return {key: tuple(columns) for key, columns in found.items()}


class Keeper:
    """Makes the tables of one build, several at a time. ``anew`` names those that are made whatever their signature."""

    def __init__(
        self,
        compiler: Compiler,
        room: Candidate,
        increments: Increments,
        as_of: date,
        run_id: str,
        anew: Collection[str],
    ) -> None:
        self.compiler, self.graph, self.room, self.increments = compiler, compiler.graph, room, increments
        self.as_of, self.run_id, self.anew = as_of, run_id, anew
        self.known: dict[str, Version] = dict(increments.known())
        self.versions: dict[str, str] = {}
        """``layer.name`` -> the content of each table that was looked at."""
        self.schemas = compiler.graph.schemas  # worked out now, before several threads make tables
        self._days = followed_days(self.graph)

    def version(self, name: str) -> str:
        """The content of an input."""
        key = self.graph.key(name)
        if key not in self.versions:
            if name in self.graph.raw:
                self.versions[key] = self.increments.raw_version(name)
            elif name in READABLE:
                without = ("run_id",) if name == observations.NAME else ()
                self.versions[key] = content = self.increments.version_of(SYSTEM, name, (), without)
                self.increments.remember(Version(key, "", "", content, self.as_of, 0, self.run_id, "", "{}", "{}", ""))
            else:  # a table that a selection leaves as it is
                found = self.known.get(key)
                self.versions[key] = found.version if found else ""
        return self.versions[key]

    def prepare(self, names: Collection[str]) -> None:
        """Look at the inputs of tables that are not among them, before these are made at the same time."""
        for name in names:
            for parent in self.graph[name].inputs:
                if parent not in names:
                    self.version(parent)

    def make(self, name: str, room: Candidate) -> Built:
        """Keep, increment or make one table, in a room of the build. Raises BuildError."""
        return _Making(self, room).make(name)

    def finish(self, *, is_whole: bool) -> None:
        """Note what the system's own tables are after the build; a whole one drops what no model makes any more."""
        for name in READABLE:
            if self.room.has_table(SYSTEM, name):
                self.version(name)
        if is_whole and (gone := without_model(self.graph, self.known)):
            with self.increments.transaction():
                self.increments.forget(gone)

    def change(self, node: Node, former: date) -> Change:
        """What an incremental table may have to take in."""
        return change_of(self.compiler, node, former, self.as_of, self._days.get(node.key, ()))

    def days(self, node: Node) -> tuple[str, ...]:
        """The columns of a table whose days others follow."""
        return self._days.get(node.key, ())


class _Making:
    """A table in the making, in one of the rooms of a build."""

    def __init__(self, keeper: Keeper, room: Candidate) -> None:
        self.keeper, self.room, self.compiler, self.graph = keeper, room, keeper.compiler, keeper.graph
        self.as_of, self.versions = keeper.as_of, keeper.versions
        self.increments = room.increments or keeper.increments

    def make(self, name: str) -> Built:
        """Keep, increment or make it."""
        node = self.graph[name]
        built = Built(name, node.layer, None, 0.0, self.compiler.fingerprint(name))
        own = own_fingerprint(self.compiler, name)
        inputs = {self.graph.key(parent): self.keeper.version(parent) for parent in node.inputs}
        day = self.as_of if node.takes_as_of else None
        signature = digest(own, str(day), json.dumps(inputs, sort_keys=True))
        known = self.keeper.known.get(node.key)
        if known is not None and not self.room.has_table(node.layer, name):
            known = None
        if known is not None and known.signature == signature and name not in self.keeper.anew:
            self.versions[node.key] = known.version
            if known.documents != documents_of(node):
                with self.increments.transaction():
                    self.room.describe(
                        node.layer, name, kind=node.kind, comment=node.description, comments=node.columns
                    )
                    self.increments.remember(known._replace(documents=documents_of(node)))
            return replace(built, rows=known.row_count, is_kept=True, action="kept")
        version = Version(
            node.key, own, signature, "", self.as_of, 0, self.keeper.run_id, self.compiler.template(name),
            settings_of(self.graph, name), json.dumps(inputs, sort_keys=True), documents_of(node),
        )  # fmt: skip
        try:
            return self._incremented(node, known, version, built) or self._made(node, version, built)
        except StatementError as error:
            raise BuildError(f"{node.key}: {error}") from error

    def _made(self, node: Node, version: Version, built: Built) -> Built:
        with self.increments.transaction():
            made = self.room.create(
                node.layer, node.name, self.compiler.sql(node.name, self.as_of), kind=node.kind, comment=node.description,
                comments=node.columns, schema=self.keeper.schemas[node.name], cluster_by=node.cluster_by,
            )  # fmt: skip
            content = version.signature
            if node.kind == "table":
                content = self.increments.version_of(node.layer, node.name, self.keeper.days(node))
            if node.incremental is not None:
                self.increments.see(self.keeper.change(node, self.as_of))
            self.increments.remember(version._replace(version=content, row_count=made.rows or 0))
        self.versions[node.key] = content
        return replace(built, rows=made.rows, query_id=made.query_id, action="made")

    def _incremented(self, node: Node, known: Version | None, version: Version, built: Built) -> Built | None:
        """Take in what changed; null where the table has to be made anew."""
        if (
            node.incremental is None
            or known is None
            or known.fingerprint != version.fingerprint
            or node.name in self.keeper.anew
            or (node.layer == QUALITY and known.row_count)
        ):
            return None
        change = self.keeper.change(node, known.as_of)
        touched = self.increments.touched(change)
        if touched.everything:
            return None
        if touched.nothing:
            content, rows = known.version, known.row_count
            with self.increments.transaction():
                self.increments.see(change)
                self.increments.remember(version._replace(version=content, row_count=rows))
        else:
            content = self.increments.increment(
                change, self.compiler.sql(node.name, self.as_of), known.version,
                lambda content: version._replace(version=content, row_count=int(content.split(":")[0])),
            )  # fmt: skip
            if not content:
                return None
            rows = int(content.split(":")[0])
        self.versions[node.key] = content
        return replace(built, rows=rows, action="incremented", touched=told(touched, node))
