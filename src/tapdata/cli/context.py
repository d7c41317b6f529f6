"""What every command needs: the project, its settings, the graph and the target."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tapdata.engine.graph import Graph
    from tapdata.engine.state import State
    from tapdata.settings import DuckDBTargetSettings, Project, Settings, SnowflakeTargetSettings
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

    def chosen(self, select: Sequence[str] | None, exclude: Sequence[str] | None) -> list[str]:
        """The tables a selection names, without proving the graph. Raises UsageError."""
        from tapdata.engine.graph import Graph, load
        from tapdata.engine.selection import Selector

        load()
        graph = Graph(settings=self.settings.parameters.model_dump())
        return Selector(graph).resolve(select or (), exclude or ())

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

    def _settings_of(
        self, target: str | None, warehouse: Path | None
    ) -> DuckDBTargetSettings | SnowflakeTargetSettings:
        """The settings of a target. Raises UsageError when there is none, or when it has no file to override."""
        from tapdata.engine.errors import UsageError

        name = target or self.settings.default
        if name not in self.settings.targets:
            raise UsageError(
                f"no target is called {name!r}; {self.project.conf / 'targets.yml'} has: {', '.join(self.settings.targets)}"
            )
        found = self.settings.targets[name]
        if warehouse is not None and found.type != "duckdb":
            raise UsageError(f"--warehouse is the file of a DuckDB target, and {name} is of type {found.type}; drop it")
        return found

    def is_local(self, target: str | None) -> bool:
        """Whether a target is a file that builds load their raw tables into."""
        return self._settings_of(target, None).type == "duckdb"

    def target(self, target: str | None, warehouse: Path | None) -> Target:
        """The warehouse of a target."""
        settings = self._settings_of(target, warehouse)
        if settings.type == "duckdb":
            from tapdata.warehouse.duckdb import DuckDBTarget

            return DuckDBTarget(warehouse or settings.file)
        from tapdata.cli.snowflake import account_of
        from tapdata.warehouse.snowflake import SnowflakeTarget

        return SnowflakeTarget(account_of(settings))

    def state(self, target: str | None, warehouse: Path | None) -> State:
        """The run log beside a warehouse."""
        from tapdata.engine.state import State

        settings = self._settings_of(target, warehouse)
        if settings.type == "duckdb":
            file = warehouse or settings.file
            return State(file.with_name(file.name + ".state"), self.settings.keep_results_days)
        return State(settings.state, self.settings.keep_results_days)


def print_json(value: Any) -> None:
    """Print a result for machines."""
    typer.echo(json.dumps(value, indent=2, default=str))
