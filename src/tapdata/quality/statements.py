"""The queries that count for whole suites, kept from run to run: on most tables, writing one takes longer than running it.

What is kept for a table holds as long as its suite, its columns and their types are the same; the file it lies in is named
by everything else it depends on: this package, Great Expectations, SQLAlchemy, the dialect. A file that cannot be read or
written is none.
"""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, NamedTuple

import tapdata
from tapdata.engine import cache

_PLAIN = (str, int, float, bool, type(None))
_MOMENTS = (date, datetime)
_PACKAGES = ("great_expectations", "sqlalchemy", "duckdb-engine", "snowflake-sqlalchemy")


class Statement(NamedTuple):
    """A query as the driver gets it, and where its one row holds the counts."""

    sql: str
    parameters: Any
    places: Mapping[str, Sequence[Any]]
    """Expectation id -> the places of the rows it is about, of those without a value, and of those that break it: null
    where a query of its own counts these."""


@dataclass
class Statements:
    """The statements that are kept for one dialect, by table."""

    file: Path
    _kept: dict[str, Any] = field(default_factory=dict)
    _is_changed: bool = False

    @classmethod
    def of(cls, dialect: str) -> Statements:
        """Those of earlier runs."""
        file = cache.folder() / f"{_key(dialect)}.counts.json"
        try:
            kept = json.loads(file.read_text("utf-8"))
        except (OSError, ValueError):
            kept = {}
        return cls(file, kept if isinstance(kept, dict) else {})

    def get(self, table: str, signature: str) -> Statement | None:
        """The statement of a table whose suite and columns are those of ``signature``."""
        entry = self._kept.get(table, {})
        try:
            sql, given, places = entry["statement"]
            return Statement(sql, _each(_read, given), places) if entry["signature"] == signature else None
        except (AttributeError, KeyError, TypeError, ValueError):  # not written by this package
            return None

    def put(self, table: str, signature: str, statement: Statement) -> None:
        """Keep a statement, if its parameters can be written as JSON."""
        try:
            given = _each(_text, statement.parameters)
        except TypeError:
            return
        self._kept[table] = {"signature": signature, "statement": [statement.sql, given, statement.places]}
        self._is_changed = True

    def save(self) -> None:
        """Write what has changed."""
        if self._is_changed:
            cache.write(self.file, self._kept)
            self._is_changed = False


@dataclass(frozen=True)
class Written:
    """The statement of one table, in its place among the others."""

    statements: Statements
    table: str
    signature: str

    @classmethod
    def of(cls, statements: Statements, table: str, entries: Sequence[Mapping[str, Any]], *about: Any) -> Written:
        """The place of a table whose expectations are ``entries``; ``about``: what else its statement depends on."""
        text = json.dumps([table, entries, about], sort_keys=True, default=str)
        return cls(statements, table, hashlib.sha256(text.encode()).hexdigest())

    @property
    def statement(self) -> Statement | None:
        """What an earlier run has kept."""
        return self.statements.get(self.table, self.signature)

    def keep(self, statement: Statement) -> None:
        """Keep it for the next run."""
        self.statements.put(self.table, self.signature, statement)


def _each(change: Callable[[Any], Any], parameters: Any) -> Any:
    """Parameters by name or by place, each changed."""
    if isinstance(parameters, dict):
        return {name: change(value) for name, value in parameters.items()}
    return [change(value) for value in parameters]


def _text(value: Any) -> Any:
    """A parameter as JSON has it. Raises TypeError where it would not be the same when it is read."""
    if type(value) in _PLAIN:
        return value
    if type(value) in _MOMENTS:
        return {type(value).__name__: value.isoformat()}
    raise TypeError(type(value).__name__)


def _read(value: Any) -> Any:
    if isinstance(value, dict):
        ((kind, text),) = value.items()
        return {moment.__name__: moment for moment in _MOMENTS}[kind].fromisoformat(text)
    return value


def _key(dialect: str) -> str:
    digest = hashlib.sha256()
    for text in (sys.version, tapdata.__version__, dialect, *map(_version, _PACKAGES)):
        digest.update(text.encode() + b"\0")
    for source in sorted(Path(__file__).parent.glob("*.py")):
        digest.update(source.read_bytes() + b"\0")
    return digest.hexdigest()[:32]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""
