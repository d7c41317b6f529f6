"""Comparing the tables of two open warehouses: what is asked and what is answered, whichever engine does it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from tapdata.warehouse.base import Warehouse

Key = Mapping[str, Any]
"""Column -> value of the columns that name a row; personal data is masked."""

Status = Literal["equal", "different", "only before", "only after"]


class IncomparableError(Exception):
    """Two warehouses that cannot be compared; the text says what can."""


@dataclass(frozen=True)
class Subject:
    """A table to compare."""

    layer: str
    name: str
    grain: tuple[str, ...] = ()
    """The columns that name a row; without them rows are compared whole."""
    pii: frozenset[str] = frozenset()
    """Columns whose values must not leave the warehouse."""
    ignored: frozenset[str] = frozenset()
    """Columns that say nothing of the data, such as the file a row came from."""

    @property
    def key(self) -> str:
        """``layer.name``."""
        return f"{self.layer}.{self.name}"


@dataclass(frozen=True)
class ChangedValue:
    """One cell, before and after."""

    key: Key
    before: Any
    after: Any


@dataclass(frozen=True)
class ChangedColumn:
    """A column in which rows of the same key differ."""

    name: str
    rows: int
    samples: tuple[ChangedValue, ...] = ()


@dataclass(frozen=True)
class TableDiff:
    """What differs between two versions of a table."""

    table: str
    """``layer.name``."""
    grain: tuple[str, ...]
    rows_before: int | None
    """Null where the table is missing."""
    rows_after: int | None
    added: int = 0
    """Rows whose key is only after."""
    removed: int = 0
    """Rows whose key is only before."""
    changed: int = 0
    """Rows of one key with at least one column that differs."""
    columns_added: Mapping[str, str] = field(default_factory=dict)
    """Column -> type."""
    columns_removed: Mapping[str, str] = field(default_factory=dict)
    types_changed: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    """Column -> types before and after; its values are compared all the same."""
    changed_columns: tuple[ChangedColumn, ...] = ()
    """Those with most rows first."""
    added_keys: tuple[Key, ...] = ()
    removed_keys: tuple[Key, ...] = ()
    repeated_keys: tuple[int, int] = (0, 0)
    """Keys with more than one row, before and after. Their rows are compared whole, as a multiset."""
    whole_because: str = ""
    """Why no key could be used: all rows are then compared whole, and a changed one is one removed and one added."""

    @property
    def status(self) -> Status:
        """Whether the table is the same on both sides."""
        if self.rows_before is None or self.rows_after is None:
            return "only after" if self.rows_before is None else "only before"
        rows = self.added or self.removed or self.changed
        return "different" if rows or self.columns_added or self.columns_removed or self.types_changed else "equal"


class Differ(Protocol):
    """Two warehouses side by side."""

    def tables(self, layers: Collection[str]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
        """The tables of these layers as ``(layer, name)``, before and after."""
        ...

    def compare(self, subject: Subject, *, limit: int, tolerance: float) -> TableDiff | None:
        """What differs, with up to ``limit`` samples of each kind; null when neither side has the table.

        Floats are equal when they differ by at most ``tolerance`` of the larger one; all else must be the same, null
        equals null and NaN equals NaN. Raises StatementError.
        """
        ...


@contextmanager
def differ(before: Warehouse, after: Warehouse) -> Iterator[Differ]:
    """Lay two open warehouses side by side. Raises IncomparableError, StatementError."""
    from tapdata.warehouse.duckdb_diff import DuckDBDiffer
    from tapdata.warehouse.duckdb_room import DuckDBRoom

    if not (isinstance(before, DuckDBRoom) and isinstance(after, DuckDBRoom)):
        found = " and ".join(dict.fromkeys((before.dialect, after.dialect)))
        raise IncomparableError(f"only builds that both lie on DuckDB can be compared, not {found}")
    both = DuckDBDiffer(before, after)
    try:
        yield both
    finally:
        both.close()
