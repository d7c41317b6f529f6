"""``tapdata check``, ``ls``, ``show``, ``lineage`` and ``compile``: the graph, without building it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from tapdata.cli.context import AsJson, Context, Exclude, Select, TargetName, Warehouse, print_json

if TYPE_CHECKING:
    from tapdata.engine.graph import Graph

Name = Annotated[str, typer.Argument(help="A model, audit or raw table.")]


def check(as_json: AsJson = False) -> None:
    """Prove the whole graph, the suites and the documentation of every column, with no database."""
    from tapdata.engine.check import columns_of
    from tapdata.engine.freshness import problems as freshness_problems
    from tapdata.quality.suites import suite_problems

    context = Context()
    graph, problems = context.unproved_graph()
    columns = columns_of(graph)
    problems += suite_problems(context.project.expectations, columns)
    problems += freshness_problems(context.settings.freshness, columns)
    blocks = sum(node.is_internal for node in graph.models)
    models, audits = len(graph.models) - blocks, len(graph.audits)
    if as_json:
        print_json({"models": models, "building_blocks": blocks, "audits": audits, "problems": problems})
    else:
        for problem in problems:
            typer.echo(problem)
        typer.echo(
            f"{len(graph.raw)} raw tables, {models} models, {blocks} building blocks, {audits} audits: "
            + (
                f"{len(problems)} problem{'s' * (len(problems) > 1)}"
                if problems
                else "all names, types, suites and documents agree"
            )
        )
    if problems:
        raise typer.Exit(1)


def list_tables(
    select: Select = None,
    exclude: Exclude = None,
    target: TargetName = None,
    warehouse: Warehouse = None,
    as_json: AsJson = False,
) -> None:
    """List models (or what --select names, also building blocks and audits), in build order."""
    from tapdata.engine.build import modified, opened
    from tapdata.engine.compiled import compiler_of
    from tapdata.engine.selection import Selector
    from tapdata.engine.store import read_info

    context = Context()
    graph = context.graph()

    def changed() -> set[str]:
        with opened(context.target(target, warehouse)) as room:
            return modified(compiler_of(graph, room.dialect), read_info(room))

    names = Selector(graph, changed).resolve(select or (), exclude or ())
    if not select:
        names = [node.name for node in graph.models if not node.is_internal and node.name in names]
    rows = [_entry(graph, name) for name in names]
    if as_json:
        print_json(rows)
        return
    width = max((len(row["name"]) for row in rows), default=0)
    for row in rows:
        typer.echo(f"{row['layer']:<13}{row['name']:<{width}}  {', '.join(row['grain'])}")


def _entry(graph: Graph, name: str) -> dict[str, Any]:
    if name in graph.raw:
        raw = graph.raw[name]
        return {
            "name": name,
            "layer": "raw",
            "domain": raw.source,
            "kind": "table",
            "grain": [raw.key],
            "inputs": [],
            "description": raw.grain,
        }
    node = graph[name]
    return {
        "name": name, "layer": node.layer, "domain": node.domain, "kind": node.kind, "grain": list(node.grain),
        "inputs": list(node.inputs), "description": node.description,
    }  # fmt: skip


def _known(graph: Graph, name: str) -> str:
    from tapdata.engine.errors import UsageError
    from tapdata.engine.graph import nearest

    name = name.rsplit(".", 1)[-1]
    if name not in graph.nodes and name not in graph.raw:
        raise UsageError(f"there is no model, audit or raw table {name!r}{nearest(name, (*graph.nodes, *graph.raw))}")
    return name


def show(
    name: Name,
    limit: Annotated[int, typer.Option(min=0, help="Rows to print from the published build.")] = 0,
    dialect: Annotated[str, typer.Option(help="Dialect of the SQL.")] = "duckdb",
    target: TargetName = None,
    warehouse: Warehouse = None,
    as_json: AsJson = False,
) -> None:
    """Show a table: its columns with types and units, inputs, SQL, and with --limit its rows."""
    from tapdata.cli.tables import print_rows, print_table
    from tapdata.engine.build import opened, table_of
    from tapdata.engine.describe import describe

    context = Context()
    graph = context.graph()
    name = _known(graph, name)
    found = describe(graph, name, dialect)
    rows: list[dict[str, Any]] = []
    if limit:
        with opened(context.target(target, warehouse)) as room:
            rows = room.rows(table_of(room, graph.layer(name), name).limit(limit))
    if as_json:
        print_json(found | ({"rows": rows} if limit else {}))
        return
    print_table(found)
    if limit:
        print_rows(rows)


def lineage(name: Name, as_json: AsJson = False) -> None:
    """Show what a table is made of, and what is made of it."""
    from tapdata.cli.tables import print_lineage

    graph = Context().graph()
    name = _known(graph, name)
    if as_json:
        around = {name} | graph.reach(name, up=True) | graph.reach(name, up=False)
        print_json(
            {
                "name": name,
                "upstream": sorted(graph.reach(name, up=True)),
                "downstream": sorted(graph.reach(name, up=False)),
                "edges": [
                    [parent, child] for child in sorted(around) for parent in graph.parents(child) if parent in around
                ],
            }
        )
        return
    print_lineage(graph, name)


def compile_models(
    out: Annotated[Path, typer.Option(help="Folder to write <layer>/<model>.sql to.")],
    dialect: Annotated[
        str, typer.Option(help="duckdb, snowflake, postgres, databricks, bigquery or trino.")
    ] = "duckdb",
    as_of: Annotated[str | None, typer.Option(help="The day compiled in, YYYY-MM-DD.")] = None,
    select: Select = None,
    exclude: Exclude = None,
    as_json: AsJson = False,
) -> None:
    """Write the SQL of every model, one file each."""
    from tapdata.cli.build import parse_day
    from tapdata.engine.describe import EXAMPLE_DAY, compile_to
    from tapdata.engine.selection import Selector

    context = Context()
    graph = context.graph()
    day = parse_day(as_of) or context.settings.as_of or EXAMPLE_DAY
    names = [name for name in Selector(graph).resolve(select or (), exclude or ()) if name in graph.nodes]
    written, problems = compile_to(graph, names, dialect, day, out)
    if as_json:
        print_json({"out": out, "dialect": dialect, "as_of": day, "files": written, "problems": problems})
    else:
        for problem in problems:
            typer.echo(problem)
        missing = f", {len(problems)} not possible" if problems else ""
        typer.echo(f"{len(written)} models written as {dialect} SQL as of {day}{missing}: {out}")
    if problems:
        raise typer.Exit(1)
