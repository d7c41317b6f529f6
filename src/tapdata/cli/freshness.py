"""``tapdata freshness``."""

from __future__ import annotations

from typing import Annotated

import typer

from tapdata.cli.context import AsJson, Context, Exclude, Select, TargetName, Warehouse, print_json

MARKS = {"pass": "green", "warn": "yellow", "error": "red"}


def freshness(
    select: Select = None,
    exclude: Exclude = None,
    as_of: Annotated[
        str | None, typer.Option(help="The day to measure from, YYYY-MM-DD. Default: that of the published build.")
    ] = None,
    target: TargetName = None,
    warehouse: Warehouse = None,
    as_json: AsJson = False,
) -> None:
    """Compare the newest rows with the limits of conf/freshness.yml; exits with 1 when a table is past its error limit."""
    from rich.markup import escape

    from tapdata.cli.build import parse_day
    from tapdata.cli.output import console
    from tapdata.engine.build import opened
    from tapdata.engine.errors import UsageError
    from tapdata.engine.freshness import measure
    from tapdata.engine.store import read_info

    context = Context()
    rules = context.settings.freshness
    if select or exclude:
        from tapdata.engine.graph import Graph, load
        from tapdata.engine.selection import Selector

        load()
        graph = Graph(settings=context.settings.parameters.model_dump())
        chosen = {graph.key(name) for name in Selector(graph).resolve(select or (), exclude or ())}
        rules = {key: rule for key, rule in rules.items() if key in chosen}
    if not rules:
        raise UsageError(f"no table that was asked for has a limit; {context.project.conf / 'freshness.yml'} sets them")
    with opened(context.target(target, warehouse)) as room:
        day = parse_day(as_of) or read_info(room).as_of
        found = measure(room, rules, day)
    found.sort(key=lambda one: list(MARKS).index(one.status), reverse=True)
    if as_json:
        print_json({"as_of": day, "tables": [one.as_dict() for one in found]})
    else:
        out = console()
        for one in found:
            out.print(f"[{MARKS[one.status]}]{one.status:<5}[/] {escape(one.told)}")
        counts = {status: sum(one.status == status for one in found) for status in MARKS}
        out.print(f"as of {day}: " + ", ".join(f"{count} {status}" for status, count in counts.items()))
    if any(one.status == "error" for one in found):
        raise typer.Exit(1)
