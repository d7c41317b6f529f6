"""How tables of the graph are printed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from rich.markup import escape
from rich.table import Table as Grid
from rich.tree import Tree

from tapdata.cli.output import console

if TYPE_CHECKING:
    from tapdata.engine.graph import Graph


def print_table(found: dict[str, Any]) -> None:
    """A table's meaning, columns, inputs and SQL."""
    out = console()
    out.print(f"[bold]{found['key']}[/]  {escape(found['description'])}")
    out.print(f"grain   {', '.join(found['grain'])}")
    if found["inputs"]:
        out.print(f"inputs  {', '.join(found['inputs'])}")
    if found["readers"]:
        out.print(f"readers {', '.join(found['readers'])}")
    grid = Grid("column", "type", "unit", "meaning")
    for column in found["columns"]:
        grid.add_row(column["name"], column["type"], column["unit"], escape(column["description"]))
    out.print(grid)
    if found["sql"]:
        out.print(found["sql"], markup=False)


def print_rows(rows: list[dict[str, Any]]) -> None:
    """Rows, one block each, a line a column: wide tables stay readable."""
    out = console()
    for number, row in enumerate(rows, start=1):
        out.print(f"[bold]row {number}[/]")
        width = max(map(len, row))
        for column, value in row.items():
            out.print(f"  {column:<{width}}  {'' if value is None else value}", markup=False)
    if not rows:
        out.print("no rows")


def print_lineage(graph: Graph, name: str) -> None:
    """Two trees: upstream and downstream. A node met before is not opened again."""
    out = console()
    for title, step in (("made of", graph.parents), ("read by", graph.children)):
        tree = Tree(f"[bold]{graph.key(name)}[/] {title}")
        seen: set[str] = set()
        pending = [(name, tree)]
        while pending:
            at, branch = pending.pop()
            if at in seen:
                continue
            seen.add(at)
            pending += [
                (near, branch.add(graph.key(near) + (" …" if near in seen and step(near) else ""))) for near in step(at)
            ]
        out.print(tree if tree.children else f"[bold]{graph.key(name)}[/] {title} nothing")
