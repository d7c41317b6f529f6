"""What an increment of a table is about: its inputs with the columns that it reads, and the days it moves between."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from tapdata.engine.compiled import Compiler
from tapdata.engine.reads import columns_read
from tapdata.engine.schemas import READABLE
from tapdata.model import Incremental, Node
from tapdata.warehouse.increments import Change, Reading, Touched


def change_of(compiler: Compiler, node: Node, former: date, as_of: date, followed_days: tuple[str, ...] = ()) -> Change:
    """What an incremental table may have to take in. ``followed_days``: its columns whose days other tables follow."""
    with compiler.lock:
        reads = _reads(compiler, node)
    graph, spec = compiler.graph, node.incremental or Incremental({})
    readings = tuple(
        Reading(
            graph.layer(parent), parent, frozenset(reads.get(graph.key(parent), ())),
            spec.follows(parent), is_small=parent in READABLE,
        )
        for parent in node.inputs
    )  # fmt: skip
    return Change(
        node.layer, node.name, node.grain[0], spec, readings, former, as_of,
        takes_as_of=node.takes_as_of, followed_days=followed_days,
    )  # fmt: skip


def _reads(compiler: Compiler, node: Node) -> Mapping[str, set[str]]:
    schema: dict[str, dict[str, dict[str, str]]] = {}
    for parent in node.inputs:
        columns = dict.fromkeys(compiler.graph.table(parent).schema().names, "TEXT")
        schema.setdefault(compiler.graph.layer(parent), {})[parent] = columns
    return columns_read(compiler.template(node.name), compiler.dialect, schema)


def told(touched: Touched, node: Node) -> str:
    """What an increment touches, in words."""
    parts = []
    if touched.entities and node.incremental is not None:
        parts.append(f"{touched.entities:,} of {node.incremental.entity}")
    if touched.days:
        first, last = touched.days[0], touched.days[-1]
        period = f"{first}" if first == last else f"{first} to {last}"
        kind = node.incremental.period if node.incremental else "day"
        parts.append(f"{len(touched.days):,} {kind}s ({period})" if len(touched.days) > 1 else f"{kind} {period}")
    if touched.undated:
        parts.append("rows without a day")
    return ", ".join(parts) or "nothing"
