"""The vocabulary of a raw contract: a table, its columns, keys, foreign keys and JSON shapes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

import ibis

SOURCES = ("app_database", "stripe", "hubspot", "marketing")
"""The source systems, as selected by ``source:stripe``."""


class Json(NamedTuple):
    """One value inside a JSON column: its type when cast, and its unit or meaning."""

    dtype: str
    unit: str = ""


@dataclass(frozen=True)
class Column:
    """One raw column. ``dtype`` is an Ibis type name; ``values`` is what has been seen in data: expect others too."""

    name: str
    dtype: str
    description: str = ""
    nullable: bool = True
    unit: str = ""
    values: tuple[str, ...] = ()
    pii: bool = False
    """Personal data: names, e-mails, phones, addresses, network addresses, and JSON or free text that holds them."""
    shape: Mapping[str, Json] = field(default_factory=dict)
    """For a JSON column: dotted path -> type and unit; ``[]`` marks the elements of an array."""

    @property
    def type(self) -> ibis.DataType:
        """The Ibis data type of the column."""
        return ibis.dtype(self.dtype)


@dataclass(frozen=True)
class ForeignKey:
    """A reference to another raw table.

    ``path`` addresses a value inside a JSON column (``account_id``, or ``company_ids[]`` for each element of an array).
    ``anonymous`` is the value that stands for "nobody" and refers to no row.
    """

    column: str
    references: str
    to: str = "id"
    path: str = ""
    anonymous: str | None = None


@dataclass(frozen=True)
class RawTable:
    """The contract of one raw table: a row, its key, its clock and its columns."""

    name: str
    source: str
    grain: str
    key: str
    columns: tuple[Column, ...]
    event_time: str
    """The column that dates a row: a row dated after ``as_of`` does not exist yet."""
    loaded_at: str = "created_at"
    updated_at: str | None = None
    """The column whose latest value wins where a key repeats (then ``loaded_at``)."""
    foreign_keys: tuple[ForeignKey, ...] = ()
    is_event_table: bool = False
    """One of the four large append-only tables: its files are added, the others' may be replaced."""

    @property
    def schema(self) -> ibis.Schema:
        """The typed columns, as an Ibis schema. Nullability is a check, not a type: a broken row must be loadable."""
        return ibis.schema({column.name: column.dtype for column in self.columns})

    def __getitem__(self, name: str) -> Column:
        for column in self.columns:
            if column.name == name:
                return column
        raise KeyError(f"raw table {self.name} has no column {name}")

    @property
    def version_order(self) -> tuple[str, ...]:
        """The clocks that decide which of several rows of a key is the latest, most telling first."""
        return tuple(name for name in (self.updated_at, self.loaded_at) if name)

    @property
    def pii(self) -> frozenset[str]:
        """The columns that hold personal data."""
        return frozenset(column.name for column in self.columns if column.pii)
