"""The graph of raw tables, models and audits, compiled against schemas alone: no database is needed.

Every model is built over its parents' *schemas*, as tables, so that one model is one statement.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterable, Mapping
from datetime import date
from difflib import get_close_matches
from functools import cached_property
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from typing import Any

import ibis

from tapdata.contracts import RAW_TABLES, RawTable
from tapdata.engine.schemas import READABLE
from tapdata.model import LAYERS, REGISTRY, Node, Table
from tapdata.warehouse.base import SOURCE_FILE

SYSTEM = "tapdata"
"""The schema of the system's own tables."""

UNKNOWN_COLUMN = re.compile(r"'\w*Table' object has no attribute '(\w+)'|^Column '([^']+)' is not found in table")

SENTINEL = date(1789, 7, 14)
"""The day that stands for ``as_of`` where a model is compiled once for all days: no data and no formula names it."""

PACKAGES = ("tapdata.models", "tapdata.audits")


def load(packages: Iterable[str] = PACKAGES) -> list[str]:
    """Import every model and audit, which registers it. Returns one line for each module that cannot be imported."""
    problems = []
    for package in packages:
        for folder in map(Path, importlib.import_module(package).__path__):
            for file in sorted(folder.rglob("*.py")):  # also where a folder lacks an __init__.py
                parts = file.relative_to(folder).with_suffix("").parts
                if parts[-1] == "__init__":
                    continue
                module = ".".join((package, *parts))
                try:
                    importlib.import_module(module)
                except Exception as error:
                    problems.append(f"{module}: cannot be imported: {type(error).__name__}: {first_line(error)}")
    return problems


def first_line(error: BaseException) -> str:
    """The first line of an error's text."""
    return next(iter(str(error).strip().splitlines()), type(error).__name__)


class Graph:
    """Nodes by name with their inputs, in build order, and the expression and schema of each.

    ``problems`` lists everything wrong with it, one line each; a graph with problems must not be built.
    """

    def __init__(
        self,
        nodes: Iterable[Node] = REGISTRY,
        *,
        raw: Mapping[str, RawTable] = RAW_TABLES,
        settings: Mapping[str, Any] | None = None,
    ) -> None:
        self.nodes = {node.name: node for node in nodes}
        self.raw = raw
        self.settings = dict(settings or {})
        self.problems: list[str] = []
        self._expressions: dict[str, Table] = {}
        for node in self.nodes.values():
            self._check_declaration(node)
        self.order = self._sorted()

    def __getitem__(self, name: str) -> Node:
        return self.nodes[name]

    @property
    def models(self) -> list[Node]:
        """The models, in build order."""
        return [self.nodes[name] for name in self.order if self.nodes[name].layer in LAYERS]

    @property
    def audits(self) -> list[Node]:
        """The audits, in build order."""
        return [self.nodes[name] for name in self.order if self.nodes[name].layer not in LAYERS]

    def parents(self, name: str) -> tuple[str, ...]:
        """The inputs of a node; a raw table has none."""
        return self.nodes[name].inputs if name in self.nodes else ()

    @cached_property
    def _children(self) -> dict[str, list[str]]:
        children: dict[str, list[str]] = {}
        for name in self.order:
            for parent in self.parents(name):
                children.setdefault(parent, []).append(name)
        return children

    def children(self, name: str) -> tuple[str, ...]:
        """The nodes that read a raw table or node."""
        return tuple(self._children.get(name, ()))

    def reach(self, name: str, *, up: bool, depth: int | None = None) -> set[str]:
        """The ancestors (``up``) or descendants of a node, up to ``depth`` steps away."""
        found: set[str] = set()
        border = {name}
        while border and (depth is None or depth > 0):
            border = {near for node in border for near in (self.parents(node) if up else self.children(node))} - found
            found |= border
            depth = None if depth is None else depth - 1
        return found

    def layer(self, name: str) -> str:
        """The schema a table lies in: ``raw`` for a raw table, ``tapdata`` for one of the system's own."""
        if name in self.nodes:
            return self.nodes[name].layer
        return SYSTEM if name in READABLE else "raw"

    def key(self, name: str) -> str:
        """``layer.name``."""
        return f"{self.layer(name)}.{name}"

    def table(self, name: str) -> Table:
        """A table of the graph by its schema alone, to build expressions on."""
        schema = dict(self.schemas[name])
        if name in self.raw:  # as loaded: SQL says SELECT * for all columns that it knows of
            schema[SOURCE_FILE] = ibis.dtype("string")
        return ibis.table(schema, name=name, database=self.layer(name))

    @cached_property
    def schemas(self) -> Mapping[str, ibis.Schema]:
        """The schema of every raw table and of every node that compiles. Fills ``problems``."""
        found = {name: table.schema for name, table in self.raw.items()} | dict(READABLE)
        self.__dict__["schemas"] = found  # what is found so far serves the expressions of what comes later
        for name in self.order:
            node = self.nodes[name]
            if not found.keys() >= set(node.inputs) or not self.settings.keys() >= set(node.settings):
                continue  # that problem is already told
            try:
                expression = self.expression(name, SENTINEL)
                if not isinstance(expression, Table):  # type: ignore[misc]
                    self.problems.append(f"{node.key}: returns {type(expression).__name__}; a model returns one table")
                    continue
                schema = expression.schema()
            except Exception as error:
                self.problems.append(f"{node.key}: {self._explain(error, node)}")
                continue
            found[name] = schema
            self._check_columns(node, schema)
        return found

    def expression(self, name: str, as_of: date) -> Table:
        """The Ibis expression of a model over its parents' schemas."""
        if as_of == SENTINEL and name in self._expressions:
            return self._expressions[name]
        node = self.nodes[name]
        arguments: dict[str, Any] = {parent: self.table(parent) for parent in node.inputs}
        arguments |= {setting: self.settings[setting] for setting in node.settings}
        if node.takes_as_of:
            arguments["as_of"] = ibis.literal(as_of)
        expression = _in_documented_order(node.function(**arguments), node)
        if as_of == SENTINEL:
            self._expressions[name] = expression
        return expression

    def _sorted(self) -> list[str]:
        known = set(self.nodes)
        edges = {name: {parent for parent in node.inputs if parent in known} for name, node in self.nodes.items()}
        while True:
            try:
                return list(TopologicalSorter({name: sorted(edges[name]) for name in sorted(edges)}).static_order())
            except CycleError as error:
                cycle: list[str] = error.args[1]
                self.problems.append(f"cycle: {' -> '.join(reversed(cycle))}; drop one of these inputs")
                for name in cycle:
                    edges.pop(name, None)
                for parents in edges.values():
                    parents.difference_update(cycle)

    def _check_declaration(self, node: Node) -> None:
        if node.path.stem != node.name and node.layer in LAYERS:
            self.problems.append(f"{node.key}: lies in {node.path.name}; name the file {node.name}.py")
        if node.layer not in (*LAYERS, "quality"):
            self.problems.append(
                f"{node.key}: no layer is called {node.layer!r}; move the file to models/<layer>/<domain>/"
            )
        if not node.description:
            self.problems.append(f"{node.key}: has no docstring; say what one row is")
        for parent in node.inputs:
            if parent not in self.nodes and parent not in self.raw and parent not in READABLE:
                self.problems.append(
                    f"{node.key}: input {parent!r} is neither a model nor a raw table"
                    f"{nearest(parent, (*self.nodes, *self.raw))}"
                )
        for setting in node.settings:
            if setting not in self.settings:
                self.problems.append(
                    f"{node.key}: parameter {setting!r} is no setting{nearest(setting, self.settings)}"
                )

    def _check_columns(self, node: Node, schema: ibis.Schema) -> None:
        documented, actual = set(node.columns), set(schema.names)
        for column in schema.names:
            if column not in documented:
                self.problems.append(f"{node.key}: column {column!r} is not documented; add it to columns= of @model")
            elif not node.columns[column].strip():
                self.problems.append(
                    f"{node.key}: column {column!r} has an empty document; say what it is, with its unit"
                )
        for column in node.columns:
            if column not in actual:
                self.problems.append(
                    f"{node.key}: column {column!r} is documented but the model does not return it{nearest(column, actual)}"
                )
        for what, columns in (("grain", node.grain), ("cluster_by", node.cluster_by), ("pii", sorted(node.pii))):
            for column in columns:
                if column not in actual:
                    self.problems.append(
                        f"{node.key}: {what} names {column!r}, which is no column{nearest(column, actual)}"
                    )
        if not node.grain and node.layer in LAYERS:
            self.problems.append(f"{node.key}: declares no grain; name the columns that identify a row")

    def _explain(self, error: Exception, node: Node) -> str:
        """An expression's error in one line, with the column that may have been meant."""
        text = first_line(error)
        found = UNKNOWN_COLUMN.search(text)
        if found is not None:
            wrong = next(filter(None, found.groups()))
            columns = {column for parent in node.inputs for column in self.schemas[parent].names}
            return f"no input has a column {wrong!r}{nearest(wrong, columns)}"
        return f"{type(error).__name__}: {text}"


def _in_documented_order(expression: Table, node: Node) -> Table:
    """The columns as ``columns=`` lists them; as they are while the two do not agree, which is told elsewhere."""
    documented = tuple(node.columns)
    columns = getattr(expression, "columns", documented)
    if columns == documented or set(columns) != set(documented):
        return expression
    return expression.select(*documented)


def nearest(word: str, known: Iterable[str]) -> str:
    """``; did you mean 'x'?`` where a known word is close, else nothing."""
    close = get_close_matches(word, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""
