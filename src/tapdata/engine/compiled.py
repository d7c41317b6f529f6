"""A model's SQL, compiled once for a day that stands for ``as_of``, and the fingerprint of what it depends on."""

from __future__ import annotations

import hashlib
from datetime import date
from functools import cache
from threading import RLock

import ibis

from tapdata.engine import cache as kept
from tapdata.engine.graph import SENTINEL, Graph
from tapdata.logic import rows
from tapdata.warehouse.dialects import compile_sql


class Compiler:
    """The SQL of a graph's nodes, and of the accounting of its raw tables, in one dialect."""

    def __init__(self, graph: Graph, dialect: str) -> None:
        self.graph = graph
        self.dialect = dialect
        self.lock = RLock()
        """Held while an expression is built or compiled: several tables are made at a time."""
        self._templates: dict[str, str] = {}
        self._days: dict[date, str] = {}
        self._kept: set[str] = set()
        self._fingerprints: dict[str, str] = {name: digest(repr(table)) for name, table in graph.raw.items()}

    def template(self, name: str) -> str:
        """The SQL with the sentinel in place of ``as_of``."""
        with self.lock:
            if name not in self._templates:
                expression = self.graph.expression(name, SENTINEL)
                self._templates[name] = compile_sql(expression, self.dialect)
            return self._templates[name]

    def sql(self, name: str, as_of: date) -> str:
        """The SQL as of a day."""
        return self._dated(self.template(name), as_of)

    def accounting(self, raw: str, as_of: date) -> str:
        """The SQL that counts what happens to the rows of a raw table."""
        return self._intake("accounting", raw, as_of)

    def rejected(self, raw: str, as_of: date) -> str:
        """The SQL of the rows of a raw table that staging drops, with their reason."""
        return self._intake("rejected", raw, as_of)

    def _intake(self, what: str, raw: str, as_of: date) -> str:
        name = f"{what} {raw}"
        with self.lock:
            if name not in self._templates:
                expression = {"accounting": rows.accounting, "rejected": rows.rejected}[what](
                    self.graph.table(raw), raw, ibis.literal(SENTINEL)
                )
                self._templates[name] = compile_sql(expression, self.dialect)
            return self._dated(self._templates[name], as_of)

    def _dated(self, template: str, as_of: date) -> str:
        return template.replace(self._day(SENTINEL), self._day(as_of))

    def restore(self) -> None:
        """Take the SQL that was compiled before from the same sources."""
        self._templates = kept.restore_sql(self.graph, self.dialect)
        self._kept = set(self._templates)

    def keep(self) -> None:
        """Keep what was compiled, for the next process."""
        if self._templates.keys() != self._kept:
            kept.keep_sql(self.graph, self.dialect, self._templates)
            self._kept = set(self._templates)

    def fingerprint(self, name: str) -> str:
        """Changes when the SQL, a parent or a setting that it reads changes; ``as_of`` is not part of it."""
        if name not in self._fingerprints:
            node = self.graph.nodes.get(name)
            parts = (
                [name]
                if node is None
                else [self.template(name), node.kind, *(self.fingerprint(parent) for parent in node.inputs)]
            )
            self._fingerprints[name] = digest(*parts)
        return self._fingerprints[name]

    def _day(self, day: date) -> str:
        """How the dialect writes a day."""
        with self.lock:
            if day not in self._days:
                sql = compile_sql(ibis.literal(day).name("day").as_table(), self.dialect)
                self._days[day] = sql.removeprefix("SELECT").split(" AS ")[0].strip()
            return self._days[day]


@cache
def compiler_of(graph: Graph, dialect: str) -> Compiler:
    """The one compiler of a graph and dialect: what is compiled for a build serves its documentation too."""
    compiler = Compiler(graph, dialect)
    compiler.restore()
    return compiler


def digest(*parts: str) -> str:
    """A short hash of texts."""
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
