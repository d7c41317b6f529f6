"""What every command needs: the project, its settings, the graph and the target."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from tapdata.engine.graph import Graph
    from tapdata.engine.state import State
    from tapdata.settings import Project, Settings
    from tapdata.warehouse.base import Target

Select = Annotated[
    list[str] | None,
    typer.Option(
        "--select",
        "-s",
        help="What to take: name, +name, name+, layer:staging, source:stripe, path, glob, state:modified.",
    ),
]
Exclude = Annotated[list[str] | None, typer.Option("--exclude", help="What to leave out, in the same terms.")]
TargetName = Annotated[str | None, typer.Option("--target", "-t", help="A target of conf/targets.yml.")]
Warehouse = Annotated[Path | None, typer.Option("--warehouse", help="File of a DuckDB target.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print a machine-readable result.")]


@dataclass
class _Choice:
    """The project folder chosen on the command line."""

    folder: Path | None = None


PROJECT = _Choice()


class Context:
    """The project of this call. Raises SettingsError, UsageError."""

    def __init__(self) -> None:
        from tapdata.engine.errors import UsageError
        from tapdata.settings import Project, SettingsError

        try:
            self.project: Project = Project(PROJECT.folder)
            self.settings: Settings = self.project.settings()
        except SettingsError as error:
            raise UsageError(str(error)) from error

    def graph(self) -> Graph:
        """The whole graph, proved. Raises CheckError with one line a problem."""
        from tapdata.engine.errors import CheckError

        graph, problems = self.unproved_graph()
        if problems:
            raise CheckError(problems)
        return graph

    def unproved_graph(self) -> tuple[Graph, list[str]]:
        """The graph, and everything wrong with it; compiled once a call of the command line."""
        return self._graph

    @cached_property
    def _graph(self) -> tuple[Graph, list[str]]:
        from tapdata.engine import cache
        from tapdata.engine.graph import Graph, load

        problems = load()
        graph = Graph(settings=self.settings.parameters.model_dump())
        if problems or graph.problems or not cache.restore(graph):
            graph.schemas  # noqa: B018 - compiling fills the problems
            if not problems:
                cache.keep(graph)
        return graph, problems + graph.problems

    def file(self, target: str | None, warehouse: Path | None) -> Path:
        """The file of a DuckDB target."""
        from tapdata.engine.errors import UsageError

        name = target or self.settings.default
        if name not in self.settings.targets:
            raise UsageError(
                f"no target is called {name!r}; {self.project.conf / 'targets.yml'} has: {', '.join(self.settings.targets)}"
            )
        return warehouse or self.settings.targets[name].file

    def target(self, target: str | None, warehouse: Path | None) -> Target:
        """The warehouse of a target."""
        from tapdata.warehouse.duckdb import DuckDBTarget

        return DuckDBTarget(self.file(target, warehouse))

    def state(self, target: str | None, warehouse: Path | None) -> State:
        """The run log beside a warehouse."""
        from tapdata.engine.state import State

        file = self.file(target, warehouse)
        return State(file.with_name(file.name + ".state"), self.settings.keep_results_days)


def print_json(value: Any) -> None:
    """Print a result for machines."""
    typer.echo(json.dumps(value, indent=2, default=str))
