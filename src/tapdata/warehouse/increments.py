"""What a warehouse knows of the tables it has made, and how those that take in changes do so."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple, Protocol

import ibis

from tapdata.model import QUALITY, Follow, Incremental

SHARE = 0.5
"""Of a table's rows; where more are touched, all are worked out anew."""


class Version(NamedTuple):
    """What is known of a built table: what it was made from, and what came of it."""

    key: str
    """``layer.name``."""
    fingerprint: str
    """Changes when the SQL or a setting in it does."""
    signature: str
    """Changes when the fingerprint, the day or the content of an input does."""
    version: str
    """Changes when the content of the table does."""
    as_of: date
    row_count: int
    run_id: str
    sql: str
    """The statement, with a day that stands for ``as_of``."""
    settings: str
    """The settings that the model reads, as JSON."""
    inputs: str
    """The version of each input, as JSON."""
    documents: str
    """Changes when the comments on the table do."""


@dataclass(frozen=True)
class Reading:
    """An input of an incremental table."""

    layer: str
    name: str
    columns: frozenset[str]
    """The columns that the model reads."""
    follows: tuple[Follow, ...]
    """What a changed row touches; empty for an input whose change rebuilds the table."""
    is_small: bool = False
    """Its days are not on record: they are looked at each time."""

    @property
    def key(self) -> str:
        """``layer.name``."""
        return f"{self.layer}.{self.name}"

    @property
    def is_raw(self) -> bool:
        """A raw table, whose changed keys are on record."""
        return self.layer == "raw"


@dataclass(frozen=True)
class Change:
    """An incremental table that may have to take in what changed."""

    layer: str
    name: str
    row_key: str
    """The first column of its grain."""
    spec: Incremental
    readings: tuple[Reading, ...]
    former_as_of: date
    as_of: date
    takes_as_of: bool = True
    """The model reads ``as_of``."""
    followed_days: tuple[str, ...] = ()
    """Its columns whose days other tables follow."""

    @property
    def key(self) -> str:
        """``layer.name``."""
        return f"{self.layer}.{self.name}"

    @property
    def is_audit(self) -> bool:
        """What changes is looked at; nothing is worked out anew."""
        return self.layer == QUALITY

    @property
    def entity(self) -> str:
        """The column that names the entity."""
        return self.spec.entity or self.row_key


@dataclass(frozen=True)
class Touched:
    """What of an incremental table has to be worked out anew."""

    everything: bool = False
    reason: str = ""
    """Why everything."""
    entities: int = 0
    days: tuple[date, ...] = ()
    undated: bool = False
    """Rows without a day are touched."""

    @property
    def nothing(self) -> bool:
        """The table is what it would become."""
        return not (self.everything or self.entities or self.days or self.undated)


class Increments(Protocol):
    """The record of a candidate's tables, where an engine keeps them from build to build, and their increments."""

    def transaction(self) -> AbstractContextManager[None]:
        """All or nothing."""
        ...

    def known(self) -> Mapping[str, Version]:
        """What is known of the tables there are, by ``layer.name``."""
        ...

    def remember(self, version: Version) -> None:
        """Note what a table is now, in the transaction that wrote it."""
        ...

    def version_of(self, layer: str, name: str, days: Iterable[str], without: Sequence[str] = ()) -> str:
        """A table's content as text that any other content changes; ``days`` are the columns that others follow."""
        ...

    def raw_version(self, name: str) -> str:
        """The content of a raw table, as loading it has counted."""
        ...

    def touched(self, change: Change) -> Touched:
        """What of a table changes of its inputs touch."""
        ...

    def increment(self, change: Change, sql: str, former: str, note: Callable[[str], Version]) -> str:
        """Work out what ``touched`` found, put it in its place and note it. Returns the table's version.

        Of an audit that found something, an empty text: it has to be run whole.
        """
        ...

    def see(self, change: Change) -> None:
        """Note what a table was built from, in the transaction that wrote it."""
        ...

    def narrowed_record(self, name: str, former: date, as_of: date) -> tuple[str, str]:
        """The rows of a raw table whose record may change, as they were and as they are: two tables."""
        ...

    def recorded(self, name: str, *, partly: bool) -> None:
        """Make room for the record of a raw table's dropped rows: of the narrowed ones, or of all."""
        ...

    def forget(self, keys: Iterable[str]) -> None:
        """Drop tables that no model makes any more."""
        ...


class PartialRebuilds(Protocol):
    """Which rows of the published tables still hold, on an engine whose builds make all tables beside the published ones."""

    def known(self) -> Mapping[str, Version]:
        """What the published tables were made from, by ``layer.name``: those that can take in what changed."""
        ...

    def take_over(self, layer: str, name: str, stamp: str) -> bool:
        """Count the record of a table's inputs that a build broken off has left; false when it left none of this stamp."""
        ...

    def see(self, change: Change, stamp: str) -> None:
        """Note what the inputs of a table are, before it is made from them. Raises StatementError."""
        ...

    def touched(self, change: Change) -> Touched:
        """What of the published table no longer holds, after ``see``. Raises StatementError."""
        ...

    def narrowed(self, change: Change, sql: str, columns: Sequence[str]) -> str:
        """SQL of the whole table, after ``touched``: untouched rows as published, the others by the model's ``sql``."""
        ...

    def take_published(self, layer: str, name: str, schema: ibis.Schema, *, comment: str, stamp: str) -> None:
        """Take a table as it is published, with the stamp of this build. Raises StatementError."""
        ...

    def remember(self, versions: Sequence[Version], *, is_whole: bool) -> None:
        """Note what the tables of this build were made from; a whole build forgets all others. Raises StatementError."""
        ...
