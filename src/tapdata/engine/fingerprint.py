"""What a model is made of, as one hash: its SQL, its parents', and the settings it reads. Data and ``as_of`` are not."""

from __future__ import annotations

import hashlib
from datetime import date

from tapdata.engine.graph import Graph
from tapdata.warehouse.dialects import REFERENCE, compile_sql

SENTINEL = date(1900, 1, 1)
"""The fixed ``as_of`` that fingerprints are compiled with."""


def fingerprints(graph: Graph) -> dict[str, str]:
    """The fingerprint of every raw contract and node."""
    found = {name: _hash(repr(table)) for name, table in graph.raw.items()}
    for name in graph.order:
        sql = compile_sql(graph.expression(name, SENTINEL), REFERENCE, pretty=False)
        node = graph[name]
        settings = [f"{setting}={graph.settings[setting]}" for setting in node.settings]
        found[name] = _hash(sql, node.kind, *settings, *(found[parent] for parent in node.inputs))
    return found


def _hash(*parts: str) -> str:
    return hashlib.sha256("\x1f".join(parts).encode()).hexdigest()[:16]
