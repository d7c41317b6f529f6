"""A model's SQL, compiled once for a day that stands for ``as_of``, and the fingerprint of what it depends on."""

from __future__ import annotations

import hashlib
from datetime import date
from functools import cache

import ibis

from tapdata.engine.graph import SENTINEL, Graph
from tapdata.warehouse.dialects import compile_sql


class Compiler:
    """The SQL of a graph's nodes in one dialect."""

    def __init__(self, graph: Graph, dialect: str) -> None:
        self.graph = graph
        self.dialect = dialect
        self._templates: dict[str, str] = {}
        self._fingerprints: dict[str, str] = {name: _hash(repr(table)) for name, table in graph.raw.items()}

    def template(self, name: str) -> str:
        """The SQL with the sentinel in place of ``as_of``."""
        if name not in self._templates:
            expression = self.graph.expression(name, SENTINEL)
            self._templates[name] = compile_sql(expression, self.dialect)
        return self._templates[name]

    def sql(self, name: str, as_of: date) -> str:
        """The SQL as of a day."""
        return self.template(name).replace(self._day(SENTINEL), self._day(as_of))

    def fingerprint(self, name: str) -> str:
        """Changes when the SQL, a parent or a setting that it reads changes; ``as_of`` is not part of it."""
        if name not in self._fingerprints:
            node = self.graph.nodes.get(name)
            parts = (
                [name]
                if node is None
                else [self.template(name), node.kind, *(self.fingerprint(parent) for parent in node.inputs)]
            )
            self._fingerprints[name] = _hash(*parts)
        return self._fingerprints[name]

    def _day(self, day: date) -> str:
        """How the dialect writes a day."""
        sql = compile_sql(ibis.literal(day).name("day").as_table(), self.dialect)
        return sql.removeprefix("SELECT").split(" AS ")[0].strip()


@cache
def compiler_of(graph: Graph, dialect: str) -> Compiler:
    """The one compiler of a graph and dialect: what is compiled for a build serves its documentation too."""
    return Compiler(graph, dialect)


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
