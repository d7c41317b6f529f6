"""The graph as drawings: the whole of it, and the neighbourhood of one table."""

from __future__ import annotations

from tapdata.catalog.facts import ALL_LAYERS
from tapdata.catalog.layout import Drawing, lay_out
from tapdata.engine.graph import Graph


def whole(graph: Graph) -> Drawing:
    """Every raw table, model and audit: layers side by side, and within a layer what reads what from left to right."""
    depths: dict[str, int] = {}
    for name in graph.order:
        same = [depths[parent] for parent in graph.parents(name) if graph.layer(parent) == graph.layer(name)]
        depths[name] = 1 + max(same, default=-1)
    columns: dict[tuple[int, int], list[str]] = {}
    for name in (*graph.raw, *graph.order):
        columns.setdefault((_rank(graph.layer(name)), depths.get(name, 0)), []).append(name)
    places = sorted(columns)
    edges = [(parent, name) for name in graph.order for parent in graph.parents(name)]
    titles = [ALL_LAYERS[rank] if rank < len(ALL_LAYERS) else "other" for rank, _ in places]
    return lay_out([sorted(columns[place], key=lambda name: _home(graph, name)) for place in places], edges, titles)


def neighbourhood(graph: Graph, name: str) -> Drawing:
    """What a table reads, the table, and what reads it."""
    parents = [parent for parent in graph.parents(name) if parent in graph.nodes or parent in graph.raw]
    children = graph.children(name)
    edges = [*((parent, name) for parent in parents), *((name, child) for child in children)]
    columns = [sorted(parents, key=lambda n: _home(graph, n)), [name], sorted(children, key=lambda n: _home(graph, n))]
    return lay_out([column for column in columns if column], edges)


def _rank(layer: str) -> int:
    return ALL_LAYERS.index(layer) if layer in ALL_LAYERS else len(ALL_LAYERS)


def _home(graph: Graph, name: str) -> tuple[int, str, str]:
    domain = graph[name].domain if name in graph.nodes else graph.raw[name].source
    return _rank(graph.layer(name)), domain, name
