"""Selecting parts of the graph, with dbt's habits.

``stg_stripe__charges`` a name, ``stg_stripe__*`` a glob, ``+x`` with what it reads, ``x+`` with what reads it, ``2+x+1``
to a depth, ``@x`` what reads it with all that needs, ``layer:staging``, ``domain:stripe``, ``source:stripe`` the raw
tables of a source, ``path:models/staging`` or any text with a slash, ``state:modified`` what differs from the published
build. Terms separated by blanks are joined, by commas intersected.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase

from tapdata.contracts import SOURCES
from tapdata.engine.errors import UsageError
from tapdata.engine.graph import Graph, nearest
from tapdata.model import LAYERS

TERM = re.compile(r"^(?P<at>@)?(?P<up>\d*\+)?(?P<what>[^+@]+)(?P<down>\+\d*)?$")

Modified = Callable[[], set[str]]


class Selector:
    """Resolves selection terms over a graph. ``modified`` is asked for ``state:modified`` only."""

    def __init__(self, graph: Graph, modified: Modified | None = None) -> None:
        self.graph = graph
        self.modified = modified
        self.names = (*graph.raw, *graph.order)

    def resolve(self, select: Iterable[str] = (), exclude: Iterable[str] = ()) -> list[str]:
        """The selected names in build order, raw tables first; all of them when ``select`` is empty.

        Raises UsageError for a term that cannot be read or matches nothing, and when nothing is left. That nothing was
        modified is no mistake.
        """
        asked, left_out = list(select), list(exclude)
        chosen = self._union(asked) if asked else set(self.names)
        chosen -= self._union(left_out)
        if not chosen and not any("state:" in text for text in asked):
            without = f" without {' '.join(left_out)!r}" if left_out else ""
            raise UsageError(f"--select {' '.join(asked)!r}{without} selects nothing; `tapdata ls` lists the names")
        return [name for name in self.names if name in chosen]

    def audits_of(self, names: Iterable[str], exclude: Iterable[str] = ()) -> set[str]:
        """The audits that read one of these tables, without what is excluded."""
        read = set(names)
        return {audit.name for audit in self.graph.audits if read & set(audit.inputs)} - self._union(exclude)

    def _union(self, terms: Iterable[str]) -> set[str]:
        found: set[str] = set()
        for term in (word for text in terms for word in text.split()):
            parts = [self._term(part) for part in term.split(",") if part]
            found |= set.intersection(*parts) if parts else set()
        return found

    def _term(self, term: str) -> set[str]:
        match = TERM.match(term)
        if match is None:
            raise UsageError(f"--select {term!r} cannot be read; write a name, a glob, +name, name+ or method:value")
        core = self._core(match["what"])
        found = set(core)
        for name in core:
            if match["up"]:
                found |= self.graph.reach(name, up=True, depth=_depth(match["up"]))
            if match["down"] or match["at"]:
                below = self.graph.reach(name, up=False, depth=_depth(match["down"] or "+"))
                found |= below
                if match["at"]:
                    found |= {above for node in below | {name} for above in self.graph.reach(node, up=True)}
        return found

    def _core(self, what: str) -> set[str]:
        method, colon, value = what.partition(":")
        if not colon:
            method, value = ("path" if "/" in what else "name"), what
        found = self._method(method, value)
        if not found and method != "state":
            known = {"name": self.names, "layer": ("raw", *LAYERS, "quality"), "source": SOURCES}.get(method, ())
            raise UsageError(f"--select {what!r} matches nothing{nearest(value, known)}; `tapdata ls` lists the names")
        return found

    def _method(self, method: str, value: str) -> set[str]:
        graph = self.graph
        nodes = graph.nodes.values()
        match method:
            case "name":
                return {name for name in self.names if fnmatchcase(name, value) or fnmatchcase(graph.key(name), value)}
            case "layer":
                return {name for name in self.names if fnmatchcase(graph.layer(name), value)}
            case "domain":
                return {node.name for node in nodes if fnmatchcase(node.domain, value)}
            case "source":
                system, _, table = value.partition(".")
                return {
                    raw.name
                    for raw in graph.raw.values()
                    if fnmatchcase(raw.source, system)
                    and (
                        not table
                        or any(fnmatchcase(name, table) for name in (raw.name, raw.name.removeprefix(f"{raw.source}_")))
                    )
                }
            case "path":
                wanted = value.rstrip("/")
                return {node.name for node in nodes if _lies_under(node.path.as_posix(), wanted)}
            case "state":
                if value != "modified" or self.modified is None:
                    raise UsageError(
                        f"--select state:{value} cannot be told here; state:modified compares with a published build"
                    )
                return self.modified()
        raise UsageError(f"--select knows no method {method!r}; use layer, domain, source, path or state")


def _depth(text: str) -> int | None:
    digits = text.strip("+")
    return int(digits) if digits else None


def _lies_under(path: str, wanted: str) -> bool:
    return f"/{wanted.removesuffix('.py')}/" in f"{path.removesuffix('.py')}/" or fnmatchcase(path, f"*/{wanted}")
