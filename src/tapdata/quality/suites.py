"""Expectation suites: one JSON file per table, ``expectations/<layer>/<table>.json``, in Great Expectations' format.

They are read here as plain data, and checked against the columns that exist, without Great Expectations.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from tapdata.quality.fit import Family, closest, family, kwargs_problems

OWNERS = ("data-platform", "product", "finance", "sales", "marketing", "customer-success", "operations")
"""Who is told when an expectation fails."""

SEVERITIES = ("critical", "warning")

_COLUMN_KEYS = ("column", "column_A", "column_B", "column_list", "column_set")
_LEGACY_CONDITION = re.compile(r"""col\(\s*["'](\w+)["']\s*\)""")


class SuiteError(Exception):
    """A suite file cannot be read; the message names the file and, where it can, the line."""


@dataclass(frozen=True)
class Expectation:
    """One expectation of a suite, as plain data."""

    id: str
    type: str
    """As in ``expect_column_values_to_be_unique``."""
    kwargs: Mapping[str, Any]
    severity: str
    description: str
    owner: str

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """Every column it names, also in the conditions that choose its rows, once each."""
        named: list[str] = []
        for key in _COLUMN_KEYS:
            value = self.kwargs.get(key)
            named += [value] if isinstance(value, str) else [v for v in value or () if isinstance(v, str)]
        return tuple(dict.fromkeys([*named, *_condition_columns(self.kwargs.get("row_condition"))]))

    @cached_property
    def about(self) -> str | None:
        """The columns it is about, joined; null for an expectation on the table."""
        columns = self.columns if "column_set" not in self.kwargs else ()
        return ", ".join(columns) or None


@dataclass(frozen=True)
class Suite:
    """The expectations of one table."""

    name: str
    """``layer.table``."""
    path: Path
    expectations: tuple[Expectation, ...]
    document: Mapping[str, Any] = field(repr=False)
    """The file's content, in Great Expectations' format."""


def suite_path(folder: Path, table: str) -> Path:
    """Where the suite of ``layer.table`` lies."""
    layer, _, name = table.partition(".")
    return folder / layer / f"{name}.json"


def suite_files(folder: Path) -> list[Path]:
    """Every suite file below ``folder``, in order."""
    return sorted(folder.glob("*/*.json"))


def read_suite(path: Path) -> Suite:
    """Read one suite. Raises SuiteError when the file is no suite."""
    try:
        document = json.loads(path.read_text(encoding="utf-8"))
    except json.JSONDecodeError as error:
        raise SuiteError(f"{path}:{error.lineno}: not valid JSON: {error.msg} (column {error.colno})") from None
    except (OSError, UnicodeDecodeError) as error:
        raise SuiteError(f"{path}: cannot be read: {error}") from None
    if not isinstance(document, dict) or not isinstance(document.get("expectations"), list):
        raise SuiteError(f"{path}:1: no expectation suite: an object with name and a list of expectations is wanted")
    entries = [entry if isinstance(entry, dict) else {} for entry in document["expectations"]]
    return Suite(str(document.get("name") or ""), path, tuple(map(_expectation, entries)), document)


def read_suites(folder: Path) -> dict[str, Suite]:
    """Every suite of ``folder`` by table. Raises SuiteError for the first file that is no suite."""
    return {suite.name: suite for suite in map(read_suite, suite_files(folder))}


def expectations(folder: Path) -> Iterator[tuple[Suite, Expectation]]:
    """Every expectation of ``folder`` with its suite; its ``columns`` are those it names."""
    for suite in read_suites(folder).values():
        for expectation in suite.expectations:
            yield suite, expectation


def suite_problems(folder: Path, columns_of: Mapping[str, Mapping[str, str]]) -> list[str]:
    """What is wrong with the suites of ``folder``, one line per problem.

    ``columns_of`` gives the tables that exist, by ``layer.table``: column -> Ibis type name.
    """
    problems: list[str] = []
    for path in suite_files(folder):
        try:
            suite = read_suite(path)
        except SuiteError as error:
            problems.append(str(error))
        else:
            problems += _problems(suite, columns_of)
    return problems


def _expectation(entry: Mapping[str, Any]) -> Expectation:
    meta, kwargs = entry.get("meta"), entry.get("kwargs")
    return Expectation(
        id=str(entry.get("id") or ""),
        type=str(entry.get("type") or ""),
        kwargs=kwargs if isinstance(kwargs, dict) else {},
        severity=str(entry.get("severity") or ""),
        description=str(entry.get("description") or "").strip(),
        owner=str(meta.get("owner") or "") if isinstance(meta, dict) else "",
    )


def _condition_columns(condition: Any) -> list[str]:
    if isinstance(condition, str):
        return _LEGACY_CONDITION.findall(condition)
    if not isinstance(condition, dict):
        return []
    column = condition.get("column")
    named = [column["name"]] if isinstance(column, dict) and isinstance(column.get("name"), str) else []
    return [*named, *(name for part in condition.get("conditions") or () for name in _condition_columns(part))]


def _problems(suite: Suite, columns_of: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    path, table = suite.path, f"{suite.path.parent.name}.{suite.path.stem}"
    if suite.name != table:
        yield f"{path}: the suite is called {suite.name!r}; after its file it has to be {table!r}"
    columns = columns_of.get(table)
    if columns is None:
        yield f"{path}: the table {table} does not exist{closest(table, columns_of)}; rename or delete the suite"
    families = None if columns is None else {name: family(dtype) for name, dtype in columns.items()}
    lines = _Lines(path)
    for number, expectation in enumerate(suite.expectations, start=1):
        for problem in _expectation_problems(expectation, table, families):
            where = lines.of(expectation.id, number)
            yield f"{path}:{where}: {expectation.type or f'expectation {number}'}: {problem}"
    for what, counts in (
        ("id", Counter(expectation.id for expectation in suite.expectations if expectation.id)),
        ("expectation", Counter(_signature(expectation) for expectation in suite.expectations)),
    ):
        for value, times in counts.items():
            if times > 1:
                yield f"{path}: the {what} {value} occurs {times} times; keep one"


def _expectation_problems(expectation: Expectation, table: str, columns: Mapping[str, Family] | None) -> Iterator[str]:
    yield from _declaration_problems(expectation)
    for name in expectation.columns:
        if columns is not None and name not in columns:
            yield f"{table} has no column {name!r}{closest(name, columns)}"
    yield from kwargs_problems(expectation.type, expectation.kwargs, columns)


def _declaration_problems(expectation: Expectation) -> Iterator[str]:
    if not expectation.id:
        yield f"no id{_on(expectation)}: give it a fixed one, or the file changes whenever it is written"
    if not expectation.description:
        yield f"no description{_on(expectation)}: say what it means for the business"
    if expectation.severity not in SEVERITIES:
        yield f"severity{_on(expectation)} is {expectation.severity or 'missing'}: use {' or '.join(SEVERITIES)}"
    if expectation.owner not in OWNERS:
        named = expectation.owner or "missing"
        yield f"owner{_on(expectation)} is {named}: name one of {', '.join(OWNERS)} under meta.owner"


def _on(expectation: Expectation) -> str:
    return f" on {expectation.about}" if expectation.about else ""


def _signature(expectation: Expectation) -> str:
    about = {key: value for key, value in expectation.kwargs.items() if key != "mostly"}
    return f"{expectation.type} {json.dumps(about, sort_keys=True, default=str)}"


class _Lines:
    """The line of an expectation in its file, found by its id; the file is read at the first question only."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lines: list[str] | None = None

    def of(self, identifier: str, number: int) -> int:
        """The line with the id, else that of the n-th ``"type"``, else the first."""
        if self._lines is None:
            self._lines = self._path.read_text(encoding="utf-8").splitlines()
        wanted = f'"{identifier}"' if identifier else '"type"'
        found = [line for line, text in enumerate(self._lines, start=1) if wanted in text]
        position = 0 if identifier else number - 1
        return found[position] if position < len(found) else 1
