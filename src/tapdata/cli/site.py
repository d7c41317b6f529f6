"""``tapdata docs``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tapdata.cli.context import AsJson, Context, TargetName, Warehouse, print_json

if TYPE_CHECKING:
    from tapdata.engine.freshness import Freshness
    from tapdata.warehouse.base import Warehouse as Room

OUT = Path("build/docs")


def write_site(context: Context, out: Path, target: str | None, warehouse: Path | None) -> Path:
    """Write the documentation site of the published build; returns its first page."""
    from tapdata import catalog
    from tapdata.engine.build import opened
    from tapdata.engine.store import read_info

    graph = context.graph()
    state = context.state(target, warehouse)
    documents = state.documents()

    def add_data_docs(folder: Path) -> None:
        from tapdata.quality.data_docs import write_data_docs
        from tapdata.quality.mending import Links

        pages = {table: f"../{address}" for table, address in catalog.addresses(graph).items()}
        write_data_docs(documents, context.project.expectations, folder / "data_docs", Links("../index.html", pages))

    with opened(context.target(target, warehouse)) as room:
        built = read_info(room).run_id
        runs = state.runs()
        later = [run["run_id"] for run in runs if run["run_id"] > built and run.get("validation")]
        return catalog.write_site(
            out,
            graph=graph,
            room=room,
            runs=runs,
            results=[row for run_id in later for row in state.history(run_id)],
            failures=[row for run_id in later for row in state.failures(run_id)],
            freshness=freshness(context, room),
            extras=add_data_docs if documents else None,
        )


def freshness(context: Context, room: Room) -> list[Freshness]:
    """The age of every table that has a limit and is in the warehouse."""
    from tapdata.engine.freshness import measure
    from tapdata.engine.store import read_info

    there = {key: rule for key, rule in context.settings.freshness.items() if room.has_table(*key.split(".", 1))}
    return measure(room, there, read_info(room).as_of)


def folder_of(context: Context, site: str) -> Path:
    """The folder of a site of conf/targets.yml. Raises UsageError."""
    from tapdata.engine.errors import UsageError

    sites = context.settings.sites
    if site not in sites:
        known = f"has: {', '.join(sites)}" if sites else "has none; add a block sites"
        raise UsageError(f"no site is called {site!r}; {context.project.conf / 'targets.yml'} {known}")
    return sites[site].folder


def docs(
    out: Annotated[
        Path | None, typer.Option(help=f"Folder to write the site to; replaced in one step. Default: {OUT}")
    ] = None,
    publish: Annotated[
        str | None, typer.Option(help="Write it to the folder of this site of conf/targets.yml instead.")
    ] = None,
    target: TargetName = None,
    warehouse: Warehouse = None,
    as_json: AsJson = False,
) -> None:
    """Write the documentation site: models, metrics, lineage, results over time, and Great Expectations' Data Docs."""
    from tapdata.engine.errors import UsageError

    context = Context()
    if publish is not None and out is not None:
        raise UsageError("--publish and --out name two folders; give one of them")
    folder = folder_of(context, publish) if publish is not None else out or OUT
    page = write_site(context, folder, target, warehouse)
    if as_json:
        print_json({"site": page})
    else:
        typer.echo(f"{'docs' if publish is None else 'published':<14}{page}")
