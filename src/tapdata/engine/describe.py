"""What a table is, as plain data: for ``show``, ``compile`` and the documentation site."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from tapdata.engine.compiled import compiler_of
from tapdata.engine.errors import UsageError
from tapdata.engine.graph import Graph, first_line
from tapdata.engine.units import unit_of
from tapdata.warehouse.dialects import DIALECTS, REFERENCE

EXAMPLE_DAY = date(2026, 6, 30)
"""The day compiled into SQL that is only shown."""


def describe(graph: Graph, name: str, dialect: str = REFERENCE, as_of: date = EXAMPLE_DAY) -> dict[str, Any]:
    """A raw table, model or audit: its meaning, columns, inputs, readers and SQL as of a day."""
    require_dialect(dialect)
    readers = [graph.key(reader) for reader in graph.children(name)]
    if name in graph.raw:
        raw = graph.raw[name]
        columns = [
            {
                "name": c.name, "type": c.dtype, "unit": c.unit, "description": c.description, "pii": c.pii,
                "nullable": c.nullable, "values": list(c.values), "shape": {path: list(v) for path, v in c.shape.items()},
            }
            for c in raw.columns
        ]  # fmt: skip
        return {
            "name": name, "key": graph.key(name), "layer": "raw", "domain": raw.source, "kind": "table", "path": None,
            "description": f"{raw.grain[0].upper()}{raw.grain[1:]}, as delivered.", "grain": [raw.key], "inputs": [],
            "readers": readers, "columns": columns, "sql": None,
        }  # fmt: skip
    node = graph[name]
    columns = [
        {
            "name": column, "type": str(dtype), "unit": unit_of(column, node.columns.get(column, ""), dtype),
            "description": node.columns.get(column, ""), "pii": column in node.pii,
        }
        for column, dtype in graph.schemas[name].items()
    ]  # fmt: skip
    return {
        "name": name, "key": node.key, "layer": node.layer, "domain": node.domain, "kind": node.kind,
        "path": "/".join(node.path.parts[-4:]), "description": node.description, "grain": list(node.grain),
        "inputs": [graph.key(parent) for parent in node.inputs], "readers": readers, "columns": columns,
        "sql": compiler_of(graph, dialect).sql(name, as_of),
    }  # fmt: skip


def require_dialect(dialect: str) -> None:
    """Raises UsageError for a dialect that is not compiled for."""
    if dialect not in DIALECTS:
        raise UsageError(f"--dialect {dialect!r} is not known; choose {', '.join(DIALECTS)}")


def compile_to(graph: Graph, names: list[str], dialect: str, as_of: date, out: Path) -> tuple[list[str], list[str]]:
    """Write ``<layer>/<model>.sql`` for each name; returns the files written and one line per model that cannot be."""
    require_dialect(dialect)
    written, problems = [], []
    for name in names:
        try:
            sql = compiler_of(graph, dialect).sql(name, as_of)
        except Exception as error:
            problems.append(
                f"{graph.key(name)}: not possible in {dialect}: {type(error).__name__}: {first_line(error)}"
            )
            continue
        file = out / graph.layer(name) / f"{name}.sql"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(sql + "\n", encoding="utf-8")
        written.append(str(file))
    return written, problems
