"""Comparing two DuckDB warehouses in one connection: a full outer join on the grain, with all counts in one pass."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from tapdata.warehouse.base import StatementError
from tapdata.warehouse.diff import ChangedColumn, ChangedValue, Key, Subject, TableDiff
from tapdata.warehouse.duckdb_pairs import Columns, Pair, common, same
from tapdata.warehouse.duckdb_room import CATALOG, SCRATCH, DuckDBRoom
from tapdata.warehouse.duckdb_types import literal, quote

GUEST = "compared"
"""The catalog that the other file is attached under."""

REPEATED, REST_BEFORE, REST_AFTER = "diff_repeated", "diff_rest_before", "diff_rest_after"
"""Temporary tables: keys of more than one row, and rows that no equal row of the other side stands against."""

TOGETHER = 20
"""Columns whose samples are taken in one statement: the time to plan it grows with the square of their number."""


@dataclass(frozen=True)
class _Sides:
    """The rows of both sides as SQL, with the aliases of their pairs as columns."""

    before: str
    after: str

    def only(self, join: str, on: str) -> _Sides:
        """The rows that have, or have not, a row in a temporary table."""
        return _Sides(*(f"SELECT s.* FROM ({side}) AS s {join} JOIN {on}" for side in (self.before, self.after)))


class DuckDBDiffer:
    """Two DuckDB warehouses, one attached beside the other, read-only. ``close`` detaches it again."""

    def __init__(self, before: DuckDBRoom, after: DuckDBRoom) -> None:
        # A file that is open for writing can be attached nowhere else in this process: its room is the host.
        self.room, guest = (before, after) if _is_writable(before) else (after, before)
        try:
            self.room.query(f"ATTACH {literal(str(guest.file))} AS {GUEST} (READ_ONLY)")
        except StatementError as error:  # the room still reads its file, but the file's name may be gone
            raise StatementError(f"{error}; a build may have been published meanwhile: run it again") from error
        self.catalogs = (CATALOG, GUEST) if self.room is before else (GUEST, CATALOG)
        self.before, self.after = (self._columns(catalog) for catalog in self.catalogs)

    def close(self) -> None:
        """Leave the host's connection as it was."""
        for name in (REPEATED, REST_BEFORE, REST_AFTER):
            self.room.query(f"DROP TABLE IF EXISTS {SCRATCH}.{name}")
        self.room.query(f"DETACH {GUEST}")

    def _columns(self, catalog: str) -> dict[tuple[str, str], dict[str, str]]:
        found: dict[tuple[str, str], dict[str, str]] = {}
        for row in self.room.query(
            "SELECT schema_name, table_name, column_name, data_type FROM duckdb_columns() "
            f"WHERE database_name = {literal(catalog)} ORDER BY schema_name, table_name, column_index"
        ):
            found.setdefault((row["schema_name"], row["table_name"]), {})[row["column_name"]] = row["data_type"]
        return found

    def tables(self, layers: Collection[str]) -> tuple[set[tuple[str, str]], set[tuple[str, str]]]:
        """The tables of these layers, before and after."""
        before, after = ({table for table in side if table[0] in layers} for side in (self.before, self.after))
        return before, after

    def compare(self, subject: Subject, *, limit: int, tolerance: float) -> TableDiff | None:
        """What differs; null when neither side has the table."""
        place = (subject.layer, subject.name)
        before, after = self.before.get(place), self.after.get(place)
        if before is None and after is None:
            return None
        found = TableDiff(
            table=subject.key, grain=subject.grain,
            rows_before=None if before is None else self._count(self._from(subject, 0)),
            rows_after=None if after is None else self._count(self._from(subject, 1)),
        )  # fmt: skip
        if before is None or after is None:
            return found
        found = _with_columns(found, subject, before, after)
        pairs = common(subject, before, after)
        sides = _Sides(*(self._side(subject, pairs, side) for side in (0, 1)))
        # Digests speak of values of one type alone: 150 cents and 1.50 dollars as a decimal have the same.
        if pairs and not found.types_changed and self._digest(sides.before) == self._digest(sides.after):
            return found
        return self._with_rows(found, subject, pairs, sides, limit, tolerance)

    def _with_rows(
        self, found: TableDiff, subject: Subject, pairs: Sequence[Pair], sides: _Sides, limit: int, tolerance: float
    ) -> TableDiff:
        by_name = {pair.name: pair for pair in pairs}
        if not pairs:
            return replace(
                found, removed=found.rows_before or 0, added=found.rows_after or 0,
                whole_because="the two have no column in common",
            )  # fmt: skip
        missing = [name for name in subject.grain if name not in by_name]
        key = [by_name[name] for name in subject.grain if name in by_name]
        if missing or not subject.grain:
            why = f"both need the key column {missing[0]}" if missing else "it has no key"
            return self._whole(replace(found, whole_because=why), key, pairs, sides, limit, tolerance)
        repeated = self._repeated(key, sides)
        if not any(repeated):
            return self._keyed(found, key, pairs, sides, limit, tolerance)
        on = f"{SCRATCH}.{REPEATED} AS r ON {same(key, 's', 'r')}"
        found = self._keyed(found, key, pairs, sides.only("ANTI", on), limit, tolerance)
        return self._whole(replace(found, repeated_keys=repeated), key, pairs, sides.only("SEMI", on), limit, tolerance)

    def _keyed(
        self,
        found: TableDiff,
        key: Sequence[Pair],
        pairs: Sequence[Pair],
        sides: _Sides,
        limit: int,
        tolerance: float,
    ) -> TableDiff:
        """Rows that are named by a key, one on each side."""
        values = [pair for pair in pairs if pair not in key]
        joined = f"FROM ({sides.before}) AS b FULL OUTER JOIN ({sides.after}) AS a ON {same(key, 'b', 'a')}"
        cells = [*_keys(key), *(f"{there}.here IS NULL AS is_{end}" for _, there, end in ENDS)]
        cells += [f"b.here AND a.here AND {pair.differs(tolerance)} AS d_{pair.alias}" for pair in values]
        parts = [*_ends(limit), *(f"count(*) FILTER (d_{pair.alias}) AS {pair.alias}" for pair in values)]
        any_cell = " OR ".join(f"d_{pair.alias}" for pair in values) or "FALSE"
        (row,) = self.room.query(
            f"SELECT {', '.join(parts)}, count(*) FILTER ({any_cell}) AS changed FROM (SELECT {', '.join(cells)} {joined})"
        )
        differing = [pair for pair in values if row[pair.alias]]
        samples: dict[str, Any] = {}
        for start in range(0, len(differing) if limit else 0, TOGETHER):
            samples |= self._samples(key, differing[start : start + TOGETHER], joined, limit, tolerance)
        columns = [
            ChangedColumn(pair.name, row[pair.alias], tuple(ChangedValue(**one) for one in samples.get(pair.alias, ())))
            for pair in differing
        ]
        columns.sort(key=lambda column: (-column.rows, column.name))
        return replace(_with_ends(found, row, limit), changed=row["changed"], changed_columns=tuple(columns))

    def _samples(
        self, key: Sequence[Pair], pairs: Sequence[Pair], joined: str, limit: int, tolerance: float
    ) -> Mapping[str, Any]:
        """Alias of a column -> its cells that differ, those of the least keys."""
        cells, parts = _keys(key), []
        for pair in pairs:
            b, a = pair.shown(f"b.{pair.alias}"), pair.shown(f"a.{pair.alias}")
            cells.append(f"b.here AND a.here AND {pair.differs(tolerance)} AS d_{pair.alias}")
            cells.append(f"struct_pack(key := shown_b, before := {b}, after := {a}) AS s_{pair.alias}")
            parts.append(_least(f"s_{pair.alias}", "key_b", f"d_{pair.alias}", limit, pair.alias))
        (row,) = self.room.query(f"SELECT {', '.join(parts)} FROM (SELECT {', '.join(cells)} {joined})")
        return row

    def _whole(
        self,
        found: TableDiff,
        key: Sequence[Pair],
        pairs: Sequence[Pair],
        sides: _Sides,
        limit: int,
        tolerance: float,
    ) -> TableDiff:
        """Rows that no key tells apart, as a multiset: what is left when equal rows cancel out.

        Of what is left, rows that differ in floats alone are laid side by side in the order of those, so that they cancel
        out within the tolerance.
        """
        self.room.scratch(REST_BEFORE, f"({sides.before}) EXCEPT ALL ({sides.after})")
        self.room.scratch(REST_AFTER, f"({sides.after}) EXCEPT ALL ({sides.before})")
        exact = [pair for pair in pairs if not pair.is_float]
        floats = [pair for pair in pairs if pair.is_float]
        window = f"PARTITION BY {', '.join(pair.alias for pair in exact)} " if exact else ""
        window += f"ORDER BY {', '.join(pair.alias for pair in floats)}" if floats else ""
        before, after = (
            f"SELECT *, row_number() OVER ({window}) AS place FROM {SCRATCH}.{rest}"
            for rest in (REST_BEFORE, REST_AFTER)
        )
        far = " OR ".join(pair.differs(tolerance) for pair in floats) or "FALSE"
        cells = [
            *_keys(key or pairs),
            *(f"{here}.here IS NOT NULL AND ({there}.here IS NULL OR {far}) AS is_{end}" for here, there, end in ENDS),
        ]
        alike = " AND ".join(filter(None, (same(exact, "b", "a"), "b.place = a.place")))
        (row,) = self.room.query(
            f"SELECT {', '.join(_ends(limit))} FROM (SELECT {', '.join(cells)} "
            f"FROM ({before}) AS b FULL OUTER JOIN ({after}) AS a ON {alike})"
        )
        return _with_ends(found, row, limit)

    def _repeated(self, key: Sequence[Pair], sides: _Sides) -> tuple[int, int]:
        """Keeps the keys of more than one row; how many there are before and after."""
        columns = ", ".join(pair.alias for pair in key)
        before, after = (
            f"SELECT {columns} FROM ({side}) GROUP BY {columns} HAVING count(*) > 1"
            for side in (sides.before, sides.after)
        )
        counts = self._count(f"({before})"), self._count(f"({after})")
        if any(counts):
            self.room.scratch(REPEATED, f"({before}) UNION ({after})")
        return counts

    def _from(self, subject: Subject, side: int) -> str:
        return f"{self.catalogs[side]}.{quote(subject.layer)}.{quote(subject.name)}"

    def _side(self, subject: Subject, pairs: Sequence[Pair], side: int) -> str:
        cells = [f"{(pair.before, pair.after)[side]} AS {pair.alias}" for pair in pairs]
        return f"SELECT {', '.join(['TRUE AS here', *cells])} FROM {self._from(subject, side)}"

    def _count(self, rows: str) -> int:
        (row,) = self.room.query(f"SELECT count(*) AS rows FROM {rows}")
        return int(row["rows"])

    def _digest(self, side: str) -> Mapping[str, Any]:
        (row,) = self.room.query(f"SELECT count(*) AS rows, sum(hash(s)) AS digest FROM ({side}) AS s")
        return row


ENDS = (("b", "a", "removed"), ("a", "b", "added"))
"""A row of before (``b``) that has none after (``a``) is removed, the other way round it is added."""


def _with_columns(found: TableDiff, subject: Subject, before: Columns, after: Columns) -> TableDiff:
    def told(these: Columns, others: Columns) -> dict[str, str]:
        return {name: type_ for name, type_ in these.items() if name not in others and name not in subject.ignored}

    kept = [name for name in before if name in after and name not in subject.ignored]
    changed = {name: (before[name], after[name]) for name in kept if before[name] != after[name]}
    return replace(found, columns_added=told(after, before), columns_removed=told(before, after), types_changed=changed)


def _keys(key: Sequence[Pair]) -> list[str]:
    """The key of a row on each side: to order by, and to show."""
    cells = []
    for side in ("b", "a"):
        plain = ", ".join(f"{pair.alias} := {side}.{pair.alias}" for pair in key)
        shown = ", ".join(f"{quote(pair.name)} := {pair.shown(f'{side}.{pair.alias}')}" for pair in key)
        cells += [f"struct_pack({plain}) AS key_{side}", f"struct_pack({shown}) AS shown_{side}"]
    return cells


def _least(sample: str, key: str, condition: str, limit: int, name: str) -> str:
    """The samples of the least keys."""
    return f"arg_min({sample}, {key}, {limit}) FILTER ({condition}) AS {name}" if limit else f"NULL AS {name}"


def _ends(limit: int) -> list[str]:
    return [
        "count(*) FILTER (is_removed) AS removed", _least("shown_b", "key_b", "is_removed", limit, "removed_keys"),
        "count(*) FILTER (is_added) AS added", _least("shown_a", "key_a", "is_added", limit, "added_keys"),
    ]  # fmt: skip


def _with_ends(found: TableDiff, row: Mapping[str, Any], limit: int) -> TableDiff:
    """Adds rows that are removed or added to those found already."""

    def first(known: tuple[Key, ...], more: Sequence[Key] | None) -> tuple[Key, ...]:
        return (*known, *(more or ()))[:limit]

    return replace(
        found, removed=found.removed + row["removed"], added=found.added + row["added"],
        removed_keys=first(found.removed_keys, row["removed_keys"]), added_keys=first(found.added_keys, row["added_keys"]),
    )  # fmt: skip


def _is_writable(room: DuckDBRoom) -> bool:
    (row,) = room.query(f"SELECT readonly FROM duckdb_databases() WHERE database_name = {literal(CATALOG)}")
    return not row["readonly"]
