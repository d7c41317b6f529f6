"""Everything that ``tapdata check`` proves beyond the graph itself: the suites name only what exists."""

from __future__ import annotations

from tapdata.engine.graph import Graph


def columns_of(graph: Graph) -> dict[str, dict[str, str]]:
    """Column types of every raw table, model and audit that compiles, by ``layer.name``."""
    return {
        graph.key(name): {column: str(dtype) for column, dtype in schema.items()}
        for name, schema in graph.schemas.items()
    }
