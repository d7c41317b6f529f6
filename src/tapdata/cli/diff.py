"""``tapdata diff``."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Protocol

import typer

from tapdata.cli.context import AsJson, Context, Exclude, Select, print_json

if TYPE_CHECKING:
    from tapdata.engine.graph import Graph
    from tapdata.warehouse.base import Warehouse as Room


def diff(
    a: Annotated[
        str,
        typer.Argument(metavar="A", help="The build before; without B the one after."),
    ],
    b: Annotated[str | None, typer.Argument(metavar="B", help="The build after.")] = None,
    select: Select = None,
    exclude: Exclude = None,
    every: Annotated[bool, typer.Option("--all", help="Compare the building blocks (timeline), too.")] = False,
    limit: Annotated[int, typer.Option(min=0, max=1000, help="Samples to show of each kind.")] = 5,
    tolerance: Annotated[
        float, typer.Option(help="Floats are equal up to this share of the larger one; all else must be the same.")
    ] = 1e-9,
    exit_code: Annotated[bool, typer.Option("--exit-code", help="Exit with 1 when a compared table differs.")] = False,
    as_markdown: Annotated[bool, typer.Option("--markdown", help="Print Markdown, for a pull request.")] = False,
    target: Annotated[
        str | None, typer.Option("--target", "-t", help="The target whose published build A alone is compared with.")
    ] = None,
    warehouse: Annotated[
        Path | None, typer.Option("--warehouse", help="The same, as a file of a DuckDB target.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Compare two builds: A is before, B is after; with A alone the published build is before, and A after.

    Shows how the headline figures moved, and per table the rows added, removed and changed, by column, with samples.

    A build is a file that `tapdata build` made, a slot or a copy of one, or a target of conf/targets.yml.

    Rows are matched by the key of their table; rows whose key repeats are compared whole.

    Personal data is masked. Nothing is written, and no builder is locked out.
    """
    from tapdata.cli.diff_report import markdown, print_report, report
    from tapdata.engine.diff import diff as compare
    from tapdata.engine.errors import UsageError

    if as_json and as_markdown:
        raise UsageError("--json and --markdown are two forms of the same result; give one of them")
    if b is not None and (target is not None or warehouse is not None):
        raise UsageError("--target and --warehouse name the published build that A is compared with; drop them or B")
    if every and select:
        raise UsageError("--select names all that is compared, building blocks too; drop --all")
    context = Context()
    first = _named(context, a) if b is not None else _published(context, target, warehouse)
    second = _named(context, b if b is not None else a)
    graph, names, layers = _chosen(context, first, select, exclude, every=every)
    with _opened(first) as before, _opened(second) as after:
        found = compare(graph, before, after, names, others_of=layers, limit=limit, tolerance=tolerance)
    places = (first.description, second.description)
    if as_json:
        plain = found.as_dict()
        for side, place in zip(("before", "after"), places, strict=True):
            plain[side]["warehouse"] = place
        print_json(plain)
    elif as_markdown:
        typer.echo(markdown(report(found, *places)))
    else:
        print_report(report(found, *places))
    if exit_code and found.different:
        raise typer.Exit(1)


class _Place(Protocol):
    """Where a build is."""

    def published(self) -> Room:
        """The build, read-only."""
        ...

    @property
    def description(self) -> str:
        """Where it is, for people."""
        ...


@dataclass(frozen=True)
class _Copy:
    """A build in a file of its own: a slot, or a copy of one."""

    file: Path

    def published(self) -> Room:
        """The build, read-only."""
        from tapdata.warehouse.duckdb_room import DuckDBRoom

        return DuckDBRoom(self.file, read_only=True)

    @property
    def description(self) -> str:
        """Where it is, for people."""
        return str(self.file.absolute())


def _published(context: Context, target: str | None, warehouse: Path | None) -> _Place:
    from tapdata.engine.errors import UsageError

    if not context.is_local(target):
        raise UsageError(
            f"target {target or context.settings.default} is no DuckDB file; only builds that both lie on DuckDB can be "
            "compared: name a DuckDB target or two files"
        )
    return context.target(target, warehouse)


def _named(context: Context, word: str) -> _Place:
    """The build that a word of the command line names: a target of the settings, else a file. Raises UsageError."""
    from tapdata.engine.errors import UsageError

    if word in context.settings.targets:
        return _published(context, word, None)
    file = Path(word)
    if file.is_symlink():
        from tapdata.warehouse.duckdb import DuckDBTarget

        return DuckDBTarget(file)
    if not file.is_file():
        raise UsageError(
            f"{word} is neither a file nor a target; name a file that `tapdata build` made, or a target of "
            f"{context.project.conf / 'targets.yml'}: {', '.join(context.settings.targets)}"
        )
    return _Copy(file)


@contextmanager
def _opened(place: _Place) -> Iterator[Room]:
    """A build, open for reading. Raises UsageError when there is none."""
    from tapdata.engine.errors import UsageError, WarehouseError
    from tapdata.engine.store import read_info
    from tapdata.warehouse.base import NotBuiltError, StatementError

    try:
        room = place.published()
    except NotBuiltError as error:
        raise UsageError(str(error)) from error
    except StatementError as error:
        is_locked = "set lock" in str(error)
        mend = (
            "wait for the program that writes it, or compare a copy"
            if is_locked
            else "name a file that `tapdata build` made"
        )
        raise UsageError(f"{error}; {mend}") from error
    try:
        try:
            read_info(room)
        except WarehouseError as error:
            raise UsageError(f"{place.description} holds no build; name a file that `tapdata build` made") from error
        yield room
    finally:
        room.close()


def _chosen(
    context: Context, first: _Place, select: list[str] | None, exclude: list[str] | None, *, every: bool
) -> tuple[Graph, list[str], tuple[str, ...]]:
    """The graph, the tables to compare, and the layers in which tables without a model are told, too."""
    from tapdata.engine.build import modified
    from tapdata.engine.compiled import compiler_of
    from tapdata.engine.graph import Graph, load
    from tapdata.engine.selection import Selector
    from tapdata.engine.store import read_info
    from tapdata.model import INTERNAL, LAYERS

    def changed() -> set[str]:
        with _opened(first) as before:
            return modified(compiler_of(context.graph(), before.dialect), read_info(before))

    load()
    graph = Graph(settings=context.settings.parameters.model_dump())
    names = Selector(graph, changed).resolve(select or (), exclude or ())
    if select:
        return graph, names, ()
    layers = tuple(layer for layer in LAYERS if every or layer != INTERNAL)
    return graph, [name for name in names if graph.layer(name) in layers], () if exclude else layers
