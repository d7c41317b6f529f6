"""Faults in data: what goes wrong in a table, by kind, as statements that plant it. Each is sensible for its column."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from random import Random

from mutation.room import Room, Statements, named
from tapdata.contracts import RAW_TABLES
from tapdata.engine.graph import Graph
from tapdata.engine.units import unit_of

FACTORS: Mapping[str, tuple[str, ...]] = {
    "percent": ("/ 100", "* 100"), "share 0-1": ("* 100",), "0-1": ("* 100",), "score 0-1": ("* 100",),
    "score 0-100": ("/ 100",), "0-100": ("/ 100",), "points 0-100": ("/ 100", "* 10"), "points": ("/ 100", "* 10"),
    "ratio": ("* 100",), "USD": ("* 100", "/ 100"), "USD per month": ("* 12", "* 100"), "USD per year": ("/ 12", "* 100"),
    "USD per day": ("* 30", "* 100"), "ml": ("/ 1000", "/ 29.5735"), "ml/s": ("* 60",), "ml per second": ("* 60",),
    "litres": ("* 1000",), "US fl oz": ("* 29.5735",), "hours": ("* 60", "/ 24"), "minutes": ("* 60", "/ 60"),
    "seconds": ("* 1000", "/ 60"), "days": ("* 24", "/ 7"), "months": ("* 30",), "weeks": ("* 7",), "years": ("* 12",),
    "degrees Celsius": ("* 1.8 + 32",), "C": ("* 1.8 + 32",), "psi": ("* 6.895",), "watts": ("/ 1000",), "kWh": ("* 1000",),
}  # fmt: skip
"""By unit: what a value becomes when it is read in another: cents for dollars, shares for percent, litres for ml."""

ADDITIVE = (
    "count",
    "USD",
    "USD per month",
    "USD per year",
    "ml",
    "litres",
    "US fl oz",
    "hours",
    "minutes",
    "seconds",
    "kWh",
)
MEANS = re.compile(
    r"(^|_)(avg|mean|average|median|per|rate|ratio|share|pct|percentage|first|last|days_since|max|min)(_|$)"
)
CLASSES = re.compile(
    r"(^|_)(status|type|tier|band|stage|category|segment|class|level|trend|platform|channel|interval|priority|pattern|"
    r"role|source|medium|reason|cause|model|phase|risk|outcome|domain|unit|action|recommendation|shape|kind)(_|$)"
)
FREE = re.compile(
    r"(_id|_key|_name|_names|email|phone|url|address|description|notes|subject|content|payload|json|agent)$|^name$"
)
MOMENTS = re.compile(r"(created|started|start|updated|joined|first|timestamp|_at|_date|date|day|hour|month|week)")
AS_OF = "SELECT as_of FROM company.tapdata.build"
FEW = 12
"""A text column with no more distinct values than this holds classes."""

UNIQUE_IN_RAW = ("duplicate key", "null key", "doubled rows", "orphan", "value outside the list")
"""Of raw tables these are no faults: sources deliver such rows, and staging deals with them."""


@dataclass(frozen=True)
class Fault:
    """One fault in the data of one table."""

    table: str
    """``layer.name``."""
    kind: str
    column: str
    statements: Statements

    @property
    def id(self) -> str:
        """The fault in words, the same in every run."""
        return f"{self.table} {self.column}: {self.kind}".replace(" :", ":")

    @property
    def layer(self) -> str:
        """The layer of its table."""
        return self.table.partition(".")[0]


class Subject:
    """A table that faults are planted in: its columns, key, units and how much they vary."""

    def __init__(self, room: Room, graph: Graph, name: str) -> None:
        self.room = room
        self.key = graph.key(name)
        self.is_raw = name in RAW_TABLES
        node = graph.nodes.get(name)
        self.grain = node.grain if node is not None else (RAW_TABLES[name].key,)
        documents = (
            {c.name: c.unit or c.description for c in RAW_TABLES[name].columns} if node is None else node.columns
        )
        self.types = room.types(self.key)
        schema = graph.schemas[name]
        self.units = {c: unit_of(c, documents[c], schema[c]) for c in schema.names if schema[c].is_numeric()}
        self.documents = documents
        self.columns = [c for c in schema.names if c not in self.grain]
        self.references = references(graph, name)

    @cached_property
    def rows(self) -> int:
        """How many rows it has."""
        return int(self.room.one(f"SELECT COUNT(*) FROM {named(self.key)}")[0])

    @cached_property
    def distinct(self) -> Mapping[str, int]:
        """Different values by column, nulls left out."""
        names = list(self.types)
        counts = self.room.one(
            f"SELECT {', '.join(f'COUNT(DISTINCT {quoted(c)})' for c in names)} FROM {named(self.key)}"
        )
        return dict(zip(names, counts, strict=True))

    def differing(self, a: str, b: str) -> int:
        """Rows in which two columns differ."""
        differing = f"SELECT COUNT(*) FROM {named(self.key)} WHERE {quoted(a)} IS DISTINCT FROM {quoted(b)}"
        return int(self.room.one(differing)[0])

    def row(self, column: str | None = None, order: str = "") -> str:
        """The row in the middle of the table by key, of those with a value in ``column``, as a query of its rowid."""
        where = f"WHERE {quoted(column)} IS NOT NULL" if column else ""
        by = ", ".join([*([order] if order else []), *map(quoted, self.grain)])
        offset = "0" if order else f"(SELECT COUNT(*) // 2 FROM {{table}} {where})"
        return f"(SELECT rowid FROM {{table}} {where} ORDER BY {by} LIMIT 1 OFFSET {offset})"

    def is_class(self, column: str) -> bool:
        """Whether a text column holds classes."""
        if self.types[column] != "VARCHAR" or FREE.search(column) or not self.distinct[column]:
            return False
        few = self.distinct[column] <= FEW and self.rows >= 10 * FEW
        return bool(few or (CLASSES.search(column) and self.distinct[column] <= 3 * FEW))

    @property
    def dates(self) -> list[str]:
        """The parts of its key that are days or hours."""
        return [c for c in self.grain if self.types[c] in ("DATE", "TIMESTAMP")]


def quoted(column: str | None) -> str:
    """A column's name in SQL."""
    return f'"{column}"'


def references(graph: Graph, name: str) -> dict[str, str]:
    """Columns that name a row of another table, with that table: called as its only key is."""
    owners: dict[str, str] = {}
    for node in graph.models:
        if len(node.grain) == 1 and node.layer in ("staging", "entity"):
            owners.setdefault(node.grain[0], node.name)
    return {c: owner for c, owner in owners.items() if c in graph.schemas[name].names and owner != name}


Kind = Callable[[Subject], Iterator[tuple[str, list[str]]]]


def _duplicate_key(t: Subject) -> Iterator[tuple[str, list[str]]]:
    yield "", [f"INSERT INTO {{table}} SELECT * FROM {{table}} WHERE rowid = {t.row()}"]


def _null_key(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c in t.grain:
        yield c, [f"UPDATE {{table}} SET {quoted(c)} = NULL WHERE rowid = {t.row()}"]


def _orphan(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c in t.references:
        if t.types[c] == "VARCHAR" and t.distinct[c]:
            yield c, [f"UPDATE {{table}} SET {quoted(c)} = 'unknown-1' WHERE rowid = {t.row(c)}"]


def _outside(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c in t.types:
        if t.is_class(c):
            yield c, [f"UPDATE {{table}} SET {quoted(c)} = 'other_value' WHERE rowid = {t.row(c)}"]


def _unit(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c, unit in t.units.items():
        for factor in FACTORS.get(unit, ()):
            value = f"{quoted(c)} {factor}"
            yield c, [f"UPDATE {{table}} SET {quoted(c)} = {value if t.types[c] == 'DOUBLE' else f'round({value})'}"]


def _doubled(t: Subject) -> Iterator[tuple[str, list[str]]]:
    yield "", ["INSERT INTO {table} SELECT * FROM {table}"]
    part = quoted(t.grain[0])
    middle = f"(SELECT {part} FROM {{table}} WHERE rowid = {t.row()})"
    yield "", [f"INSERT INTO {{table}} SELECT * FROM {{table}} WHERE {part} = {middle}"]


def _lost(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c in t.dates or t.grain[: 1 if len(t.grain) > 1 else 0]:
        middle = f"(SELECT {quoted(c)} FROM {{table}} WHERE rowid = {t.row()})"
        yield c, [f"DELETE FROM {{table}} WHERE {quoted(c)} = {middle}"]
    if not t.dates:  # a file of the table: a tenth of its rows
        by = ", ".join(map(quoted, t.grain))
        tenth = f"SELECT rowid FROM {{table}} ORDER BY {by} LIMIT {max(t.rows // 10, 1)} OFFSET {t.rows // 3}"
        yield "", [f"DELETE FROM {{table}} WHERE rowid IN ({tenth})"]


def _stale(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c in t.dates:
        if t.distinct[c] > 1:
            yield c, [f"DELETE FROM {{table}} WHERE {quoted(c)} = (SELECT MAX({quoted(c)}) FROM {{table}})"]
    moments = [c for c in t.columns if t.types[c] in ("DATE", "TIMESTAMP") and MOMENTS.search(c)]
    for c in moments[: 0 if t.dates else 2]:  # nothing new for a week; rows dated after as_of are no news
        latest = f"SELECT MAX({quoted(c)}) FROM {{table}} WHERE CAST({quoted(c)} AS DATE) <= ({AS_OF})"
        yield c, [f"DELETE FROM {{table}} WHERE CAST({quoted(c)} AS DATE) > CAST(({latest}) AS DATE) - 7"]


def _swapped(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for a, b in zip(t.columns, t.columns[1:], strict=False):
        alike = t.types[a] == t.types[b] and t.units.get(a) == t.units.get(b) and t.is_class(a) == t.is_class(b)
        if alike and t.differing(a, b) > t.rows // 20:  # of two that say nearly the same, the swap is hardly a fault
            yield f"{a}, {b}", [f"UPDATE {{table}} SET {quoted(a)} = {quoted(b)}, {quoted(b)} = {quoted(a)}"]


def _constant(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c in t.columns:
        if t.distinct[c] > 1:
            value = f"(SELECT {quoted(c)} FROM {{table}} WHERE rowid = {t.row(c)})"
            yield c, [f"UPDATE {{table}} SET {quoted(c)} = {value} WHERE {quoted(c)} IS NOT NULL"]


def _off(t: Subject) -> Iterator[tuple[str, list[str]]]:
    for c, unit in t.units.items():
        if unit in ADDITIVE and c in t.columns and not MEANS.search(c) and t.distinct[c]:
            more = f"{quoted(c)} + greatest(1, {quoted(c)} / 100)"
            yield c, [f"UPDATE {{table}} SET {quoted(c)} = {more} WHERE rowid = {t.row(c, f'abs({quoted(c)}) DESC')}"]


KINDS: Mapping[str, Kind] = {
    "duplicate key": _duplicate_key, "null key": _null_key, "orphan": _orphan, "value outside the list": _outside,
    "shifted unit": _unit, "doubled rows": _doubled, "lost partition": _lost, "stale table": _stale,
    "swapped columns": _swapped, "constant column": _constant, "sum off by a little": _off,
}  # fmt: skip


def faults(room: Room, graph: Graph, name: str) -> dict[str, list[Fault]]:
    """Every fault that makes sense in a table, by kind."""
    t = Subject(room, graph, name)
    if not t.rows:
        return {}
    kinds = [kind for kind in KINDS if not (t.is_raw and kind in UNIQUE_IN_RAW)]
    made = {kind: [Fault(t.key, kind, c, tuple(s)) for c, s in KINDS[kind](t)] for kind in kinds}
    return {kind: found for kind, found in made.items() if found}


def drawn(by_table: Mapping[str, Mapping[str, list[Fault]]], seed: int, each: Mapping[str, int]) -> list[list[Fault]]:
    """Places to plant a fault in: for each of them the faults to try in turn, until one changes the table.

    ``each`` says how many places a table gets. The rarest kinds so far come first, so that all kinds are even.
    """
    lots = Random(seed)  # noqa: S311 - the same faults in every run
    used = dict.fromkeys(KINDS, 0)
    places: list[list[Fault]] = []
    for table in sorted(by_table, key=lambda table: (lots.random(), table)):
        kinds = dict(by_table[table])
        for _ in range(each[table]):
            if not kinds:
                break
            kind = min(kinds, key=lambda kind: (used[kind], lots.random()))
            used[kind] += 1
            tries = kinds.pop(kind)[:]
            lots.shuffle(tries)
            places.append(tries)
    return places
