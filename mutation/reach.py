"""Which lines of the source are run to make which table: a mutant in a line can only change those."""

from __future__ import annotations

import sys
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from types import FrameType
from typing import Any

from tapdata.engine.graph import SENTINEL, Graph

FOLDERS = ("models", "logic", "audits")
"""Where tables are made."""

Reach = Mapping[str, Mapping[str, list[str]]]
"""File, relative to the package -> line -> tables."""


def traced(graph: Graph, package: Path, names: list[str] | None = None) -> dict[str, dict[str, list[str]]]:
    """The lines of ``package`` that each node's function runs, worked out by running it over its inputs' schemas."""
    graph.schemas  # noqa: B018 - compiled before, untraced
    graph._expressions.clear()
    root = str(package) + "/"
    folders = tuple(str(package / folder) + "/" for folder in FOLDERS)
    found: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name in names or graph.order:
        lines: set[tuple[str, int]] = set()

        def within(frame: FrameType, event: str, arg: Any, lines: set[tuple[str, int]] = lines) -> Any:
            del event, arg
            lines.add((frame.f_code.co_filename, frame.f_lineno))
            return within

        def calls(frame: FrameType, event: str, arg: Any) -> Any:
            del event, arg
            return within if frame.f_code.co_filename.startswith(folders) else None

        sys.settrace(calls)
        try:
            graph.expression(name, SENTINEL)
        finally:
            sys.settrace(None)
        for file, line in lines:
            found[file.removeprefix(root)][str(line)].append(name)
    return found


def tables(reach: Reach, file: str, first: int, last: int) -> set[str]:
    """The tables that lines ``first`` to ``last`` of a file have a part in."""
    lines = reach.get(file, {})
    return {name for line in range(first, last + 1) for name in lines.get(str(line), ())}


def of_file(reach: Reach, file: str) -> set[str]:
    """The tables that any line of a file has a part in."""
    return {name for names in reach.get(file, {}).values() for name in names}
