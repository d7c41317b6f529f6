"""What the engine asks of a warehouse, whichever engine it runs on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Literal, Protocol, runtime_checkable

import ibis

from tapdata.contracts import RawTable
from tapdata.model import Table
from tapdata.warehouse.increments import Increments, PartialRebuilds, Version

SYSTEM = "tapdata"
"""The schema of the system's own tables."""

SOURCE_FILE = "_source_file"
"""The column of a loaded raw table, beside the contract's, that names the file a row came from."""


class SourceError(Exception):
    """Raw input that cannot be used; the text names the table, the column or the file, and the mend."""


class LockedError(Exception):
    """Another build holds the warehouse; the text names its pid, host and start time."""


class NotBuiltError(Exception):
    """There is no published build to read."""


class StatementError(Exception):
    """A statement failed in the warehouse."""

    is_transient = False
    """Whether the same statement may succeed a little later."""
    number = 0
    """The engine's number of the error, where it has one."""


@dataclass(frozen=True)
class RawColumns:
    """A raw table as found: its column names as spelled there, by lower-case name."""

    table: str
    columns: Mapping[str, str]


@dataclass(frozen=True)
class Loaded:
    """One raw table after loading."""

    table: str
    rows: int
    files: int
    missing_columns: tuple[str, ...] = ()
    """Nullable columns of the contract that the input lacks: typed nulls."""
    unknown_columns: tuple[str, ...] = ()
    nulled: Mapping[str, int] = field(default_factory=dict)
    """Column -> values that did not fit its type and were set to null (recorded in rejects)."""
    is_kept: bool = False
    """Nothing of it changed since the build before."""
    arrived: int | None = None
    """Rows that came with this load; null where that is not counted."""
    removed: int = 0
    """Rows of before that its files no longer hold."""
    deferred: int = 0
    """Rows too old for a load: left as they were, recorded in rejects."""


@dataclass(frozen=True)
class RawChange:
    """A raw table whose files are not those that the published build was made from."""

    reasons: tuple[str, ...]
    scope: str
    """What comes with it, in words."""
    days: frozenset[date] | None = None
    """The days of the rows in new files; null where rows of before change too."""


@dataclass(frozen=True)
class Created:
    """A table after it was created."""

    rows: int | None
    """Null where counting costs a statement: ``row_counts`` then counts many tables in one."""
    query_id: str | None = None
    """The statement, as the engine's query history names it."""


Action = Literal["dropped", "nulled"]

REJECTS: Mapping[str, str] = {
    "run_id": "string",
    "source_file": "string",
    "key": "string",
    "column_name": "string",
    "reason": "string",
    "action": "string",
    "row_json": "string",
}
"""Columns of ``rejects.<raw table>``. ``column_name`` is null for a dropped row; ``row_json`` masks personal data."""


@runtime_checkable
class Warehouse(Protocol):
    """An open warehouse: the published build, or a candidate that is being written aside."""

    dialect: str
    is_interrupted: bool
    """Its statements were broken off: nothing more is to be asked of it."""

    @property
    def connection(self) -> Any:
        """The engine's own open connection."""
        ...

    def table(self, layer: str, name: str) -> Table:
        """A table as it is in the warehouse."""
        ...

    def has_table(self, layer: str, name: str) -> bool:
        """Whether a table exists."""
        ...

    def rows(self, expression: ibis.Expr) -> list[dict[str, Any]]:
        """The rows of an expression, as plain values."""
        ...

    def whole(self, layer: str, name: str) -> list[dict[str, Any]]:
        """All rows of a small table, as plain values. Raises StatementError when it is missing."""
        ...

    def query(self, sql: str) -> list[dict[str, Any]]:
        """The rows of a query in standard SQL, as plain values. Raises StatementError."""
        ...

    def content(self, layer: str, name: str, *, without: Collection[str] = ()) -> str:
        """A digest of a table's columns and rows, whatever their order. Raises StatementError when it is missing."""
        ...

    def versions(self) -> Mapping[str, Version]:
        """What is known of the tables, by ``layer.name``; empty where the engine keeps no record."""
        ...

    def raw_changes(self, source: Path, contracts: Sequence[RawTable]) -> Mapping[str, RawChange]:
        """The raw tables whose input is not what this build was made from. Raises SourceError."""
        ...

    def event_days(self, source: Path, contracts: Sequence[RawTable]) -> Mapping[date, int]:
        """How many events raw input has on each day. Raises SourceError."""
        ...

    def scratch(self, name: str, sql: str) -> str:
        """Create a table from a query for this connection alone; returns the schema it lies in. Raises StatementError."""
        ...

    def interrupt(self) -> None:
        """Break off the statement that runs, from another thread."""
        ...

    def close(self) -> None:
        """Let go of the connection."""
        ...


class Candidate(Warehouse, Protocol):
    """A build in the making, invisible to readers until published."""

    run_id: str
    """The run that builds it; the engine says so before anything is written."""

    @property
    def increments(self) -> Increments | None:
        """The record of the tables of earlier builds; null where each build makes them all."""
        ...

    @property
    def rebuilds(self) -> PartialRebuilds | None:
        """What tables can take from the published build, where each build makes them all; null where none can."""
        ...

    @property
    def stamps(self) -> Mapping[str, str]:
        """``layer.name`` -> the stamp of each table that an earlier build, broken off, has left in the making."""
        ...

    def take_over(self, layer: str, name: str, schema: ibis.Schema) -> None:
        """Count a table that an earlier build left as made."""
        ...

    def raw_in_place(self) -> Mapping[str, Loaded] | None:
        """The raw tables where they are loaded by a command of their own; null where a build loads them."""
        ...

    def raw_state(self) -> str:
        """Changes when a raw table in place does."""
        ...

    def row_counts(self, tables: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], int]:
        """The rows of ``(layer, name)`` tables."""
        ...

    def side_by_side(self, threads: int | None) -> AbstractContextManager[Sequence[Candidate]]:
        """Rooms of this build whose statements run at the same time, itself among them: so many, or as many as serve."""
        ...

    def observer(self) -> Warehouse | None:
        """Another room of this build, to read what is done while the rest is made; null where that would take too much."""
        ...

    def read(self, source: Path) -> Source:
        """Open raw input. Raises SourceError when it is no folder of tables and no file with a schema ``raw``."""
        ...

    def load(self, source: Source, contract: RawTable, run_id: str, late_before: date | None = None) -> Loaded:
        """Bring one raw table, typed by its contract, and its rejects up to date. Raises SourceError.

        Rows dated before ``late_before`` that come with an increment are deferred.
        """
        ...

    def reject(self, contract: RawTable, sql: str, run_id: str) -> None:
        """Record the rows of a query (the raw table's columns, ``reject_reason``) as dropped.

        Without a query no row was dropped.
        """
        ...

    def create(
        self,
        layer: str,
        name: str,
        sql: str,
        *,
        schema: ibis.Schema,
        comment: str,
        comments: Mapping[str, str],
        kind: str = "table",
        cluster_by: Sequence[str] = (),
        stamp: str = "",
    ) -> Created:
        """Create or replace a table or view from a query with this schema. Raises StatementError.

        ``stamp`` says what the table was made from; an engine that keeps tables of a broken build keeps it too.
        """
        ...

    def describe(self, layer: str, name: str, *, kind: str, comment: str, comments: Mapping[str, str]) -> None:
        """Comment a table and its columns."""
        ...

    def record(self, layer: str, name: str, schema: ibis.Schema, rows: Iterable[Mapping[str, Any]]) -> None:
        """Create or replace a small table from plain rows."""
        ...

    def carry_over(self, layer: str, name: str) -> bool:
        """Take a table over from the published build; false when there is none. Raises StatementError."""
        ...

    def publish(self) -> None:
        """Make this build the one that readers see, in one step."""
        ...

    def discard(self) -> None:
        """Throw this build away; the published one stays."""
        ...

    def leave(self) -> None:
        """Let go of this build unpublished; what it has made serves the next try, where the engine can do that."""
        ...


class Source(Protocol):
    """Raw input, opened."""

    def columns(self, contract: RawTable) -> RawColumns | None:
        """The columns of a raw table as found; null when the table is missing."""
        ...


class Target(Protocol):
    """Where a warehouse lives."""

    keeps_tables: bool
    """Builds keep the tables of earlier builds that did not change."""

    def candidate(self, *, fresh: bool, reuse: bool = False) -> Candidate:
        """Start a build aside: empty when ``fresh``, else from the published one. Raises LockedError, NotBuiltError.

        With ``reuse`` it may start from any earlier build, whether or not that was finished: all of it is looked at.
        """
        ...

    def published(self) -> Warehouse:
        """The published build, read-only. Raises NotBuiltError."""
        ...

    @property
    def description(self) -> str:
        """Where the warehouse is, for people."""
        ...
