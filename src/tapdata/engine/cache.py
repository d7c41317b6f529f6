"""The schemas and the SQL of a graph that was proved before, so that an unchanged project is not compiled again.

The key holds everything they depend on: the source of the whole package and of every model, what the models in memory
declare, the settings, the versions of Ibis, sqlglot and Python. Only a graph without problems is kept. A cache that
cannot be read or written is no cache.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import sys
import tempfile
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import CodeType

import ibis
import sqlglot

from tapdata.engine.graph import Graph
from tapdata.model import Node

PACKAGE = Path(__file__).parents[1]
KEPT = 40
"""Files; older ones are forgotten."""


def folder() -> Path:
    """Where schemas are kept: TAPDATA_CACHE_DIR, else the user's cache folder."""
    named = os.environ.get("TAPDATA_CACHE_DIR")
    return Path(named) if named else Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "tapdata"


def key_of(graph: Graph, package: Path = PACKAGE) -> str:
    """A hash of everything the schemas of a graph depend on."""
    digest = hashlib.sha256()
    sources = sorted({*package.rglob("*.py"), *(node.path for node in graph.nodes.values())})
    settings = json.dumps(graph.settings, sort_keys=True, default=str)
    for text in (sys.version, ibis.__version__, sqlglot.__version__, settings, *map(_declared, graph.nodes.values())):
        digest.update(text.encode() + b"\0")
    for source in sources:
        digest.update(str(source.relative_to(package) if source.is_relative_to(package) else source).encode() + b"\0")
        digest.update(source.read_bytes() + b"\0")
    return digest.hexdigest()[:32]


def _declared(node: Node) -> str:
    """A node as it is in memory, which may differ from its source: what it declares, and its function's code."""
    function = node.function
    code = getattr(function, "__code__", None)
    made = (
        function.__module__,
        function.__qualname__,
        _code(code) if code is not None else None,
        [_plain(cell.cell_contents) for cell in getattr(function, "__closure__", None) or ()],
        _plain(getattr(function, "__defaults__", None)),
    )
    declared = (node.key, node.domain, node.inputs, node.settings, node.takes_as_of, node.grain, node.kind)
    return repr((made, declared, node.description, sorted(node.columns.items()), tuple(node.columns), sorted(node.pii)))


def _code(code: CodeType) -> str:
    """Compiled code, the same in every process: constants that are sets come in an order of their own each time."""
    constants = [
        _code(one) if isinstance(one, CodeType) else sorted(map(repr, one)) if isinstance(one, frozenset) else repr(one)
        for one in code.co_consts
    ]
    return repr((code.co_code, code.co_names, code.co_varnames, code.co_freevars, constants))


def _plain(value: object) -> str:
    """A value as text, without the addresses of functions in memory."""
    return re.sub(r" at 0x[0-9a-f]+", "", repr(value))


def restore(graph: Graph) -> bool:
    """Give a graph the schemas it had when the same sources were proved; false when they never were."""
    try:
        schemas = _Schemas(json.loads(_file(graph, "schemas").read_text("utf-8")))
    except (OSError, ValueError, AttributeError):
        return False
    graph.__dict__["schemas"] = schemas
    return True


class _Schemas(Mapping[str, ibis.Schema]):
    """Schemas from the text of their types, each read when it is asked for: a plan asks for none."""

    def __init__(self, kept: Mapping[str, Mapping[str, str]]) -> None:
        self._kept = {name: dict(columns.items()) for name, columns in kept.items()}
        self._read: dict[str, ibis.Schema] = {}
        self._dtype = cache(ibis.dtype)

    def __getitem__(self, name: str) -> ibis.Schema:
        if name not in self._read:
            self._read[name] = ibis.schema({column: self._dtype(text) for column, text in self._kept[name].items()})
        return self._read[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)


def keep(graph: Graph) -> None:
    """Keep the schemas of a graph without problems, and forget the oldest ones."""
    if graph.problems:
        return
    plain = {name: {column: str(dtype) for column, dtype in schema.items()} for name, schema in graph.schemas.items()}
    _write(graph, "schemas", plain)


def restore_sql(graph: Graph, dialect: str) -> dict[str, str]:
    """The SQL by name that was compiled from the same sources before; nothing when none was."""
    try:
        found: dict[str, str] = json.loads(_file(graph, dialect).read_text("utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def keep_sql(graph: Graph, dialect: str, templates: Mapping[str, str]) -> None:
    """Keep compiled SQL of a graph without problems."""
    if not graph.problems:
        _write(graph, dialect, templates)


def _file(graph: Graph, what: str) -> Path:
    key = graph.__dict__.get("cache_key") or graph.__dict__.setdefault("cache_key", key_of(graph))
    return (
        folder() / f"{key}.{what}.json"
    )  # hashed once: all that a graph compiles to comes from the sources it was read from


def _write(graph: Graph, what: str, content: Mapping[str, object]) -> None:
    try:
        file = _file(graph, what)
    except OSError:
        return
    write(file, content)


def write(file: Path, content: Mapping[str, object]) -> None:
    """Write a file of the cache as a whole, and forget the oldest ones."""
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile("w", dir=file.parent, suffix=".part", delete=False, encoding="utf-8") as part:
            json.dump(content, part)
        Path(part.name).replace(file)
        for old in sorted(file.parent.glob("*.json"), key=lambda file: file.stat().st_mtime)[:-KEPT]:
            old.unlink(missing_ok=True)
    except OSError:
        return
