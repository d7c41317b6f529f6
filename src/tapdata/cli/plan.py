"""``tapdata plan``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tapdata.cli.context import AsJson, Context, Exclude, Select, TargetName, Warehouse, print_json

if TYPE_CHECKING:
    from tapdata.engine.plan import Plan

COLOURS = {"load": "cyan", "rebuild": "yellow", "increment": "green", "skip": "dim"}


def plan(
    raw: Annotated[Path | None, typer.Option(help="Raw tables, as for `tapdata build`.")] = None,
    as_of: Annotated[str | None, typer.Option(help="Last day the build would see, YYYY-MM-DD.")] = None,
    target: TargetName = None,
    warehouse: Warehouse = None,
    select: Select = None,
    exclude: Exclude = None,
    full_refresh: Annotated[bool, typer.Option("--full-refresh", help="As for `tapdata build`.")] = False,
    everything: Annotated[bool, typer.Option("--all", help="Name the tables that are skipped too.")] = False,
    as_json: AsJson = False,
) -> None:
    """Tell what a build would do with every table, and why. Nothing is written."""
    from tapdata.cli.build import parse_day, suites_digest
    from tapdata.engine.plan import plan as make_plan

    context = Context()
    partial = bool(select or exclude)
    day = parse_day(as_of) or (None if partial else context.settings.as_of)
    source = raw or (None if partial or not context.is_local(target) else context.settings.raw)
    found = make_plan(
        context.graph(), context.target(target, warehouse), source, day, select=select or (), exclude=exclude or (),
        suites=suites_digest(context), anew=full_refresh,
    )  # fmt: skip
    if as_json:
        print_json(found.as_dict())
    else:
        print_plan(found, everything=everything)


def print_plan(found: Plan, *, everything: bool = False) -> None:
    """A line a table, with why; statements that changed as differences."""
    from rich.markup import escape

    from tapdata.cli.output import console
    from tapdata.engine.plan import DIFF_LINES

    out = console()
    if found.former is None:
        out.print("nothing is published yet: everything is loaded and built")
    else:
        out.print(f"published: as of {found.former.as_of}, run {found.former.run_id}; this build: as of {found.as_of}")
    for step in found.steps:
        if step.action == "skip" and not everything:
            continue
        why = "; ".join(step.reasons) + (f": {step.scope}" if step.scope else "")
        out.print(f"[{COLOURS[step.action]}]{step.action:<9}[/] {step.key:<52} {escape(why)}")
        for line in step.diff[:DIFF_LINES]:
            colour = {"+": "green", "-": "red"}.get(line[:1], "dim")
            out.print(f"          [{colour}]{escape(line)}[/]")
        if len(step.diff) > DIFF_LINES:
            out.print(f"          and {len(step.diff) - DIFF_LINES} lines more: --json")
    for note in found.notes:
        out.print(f"[yellow]note[/]      {escape(note)}")
    if found.is_idle:
        out.print("nothing to do: the published build is what this one would be")
    else:
        counts = found.as_dict()["counts"]
        out.print(", ".join(f"{count} {action}" for action, count in counts.items() if count))
