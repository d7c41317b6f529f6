"""``tapdata docs``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tapdata.cli.context import AsJson, Context, TargetName, Warehouse, print_json


def write_site(context: Context, out: Path, target: str | None, warehouse: Path | None) -> Path:
    """Write the documentation site of the published build; returns its first page."""
    from tapdata import catalog
    from tapdata.engine.build import opened

    graph = context.graph()
    state = context.state(target, warehouse)
    documents = state.documents()

    def add_data_docs(folder: Path) -> None:
        from tapdata.quality.data_docs import write_data_docs

        write_data_docs(documents, context.project.expectations, folder / "data_docs")

    with opened(context.target(target, warehouse)) as room:
        return catalog.write_site(
            out, graph=graph, room=room, runs=state.runs(), extras=add_data_docs if documents else None
        )


def docs(
    out: Annotated[Path, typer.Option(help="Folder to write the site to; replaced in one step.")] = Path("build/docs"),
    target: TargetName = None,
    warehouse: Warehouse = None,
    as_json: AsJson = False,
) -> None:
    """Write the documentation site: models, columns, lineage, and the data docs of the last validation."""
    page = write_site(Context(), out, target, warehouse)
    if as_json:
        print_json({"site": page})
    else:
        typer.echo(f"docs          {page}")
