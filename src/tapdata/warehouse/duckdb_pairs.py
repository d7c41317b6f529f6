"""The columns that two versions of a DuckDB table have in common, and the SQL that compares their values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tapdata.warehouse.diff import Subject
from tapdata.warehouse.duckdb_types import FLOATS, INTEGERS, literal, quote

MASK = "***"

Columns = Mapping[str, str]
"""Column -> type."""


@dataclass(frozen=True)
class Pair:
    """A column of both sides, with the SQL that makes its values comparable where its type changed."""

    name: str
    alias: str
    before: str
    after: str
    is_float: bool
    is_personal: bool

    def shown(self, value: str) -> str:
        """SQL of a value that may be shown."""
        return f"CASE WHEN {value} IS NOT NULL THEN {literal(MASK)} END" if self.is_personal else value

    def differs(self, tolerance: float) -> str:
        """SQL that is true where ``b`` and ``a`` hold different values."""
        b, a = f"b.{self.alias}", f"a.{self.alias}"
        differs = f"{b} IS DISTINCT FROM {a}"
        if not self.is_float:
            return f"({differs})"
        close = f"abs({b} - {a}) <= {tolerance!r} * greatest(abs({b}), abs({a}))"  # NaN <= NaN and inf <= inf hold
        return f"({differs} AND NOT COALESCE(isfinite({b}) AND isfinite({a}) AND {close}, FALSE))"


def common(subject: Subject, before: Columns, after: Columns) -> list[Pair]:
    """The columns of both versions."""
    names = [name for name in before if name in after and name not in subject.ignored]
    return [
        Pair(name, f"c{i}", *_comparable(name, before[name], after[name]), is_personal=name in subject.pii)
        for i, name in enumerate(names)
    ]


def _comparable(name: str, before: str, after: str) -> tuple[str, str, bool]:
    """A column's SQL before and after, and whether it is compared as a float: numbers as numbers, dates as dates."""
    value = quote(name)
    both = (before, after)
    if all(_is_number(type_) for type_ in both):
        if any(type_ in FLOATS for type_ in both):
            number = f"CAST({value} AS DOUBLE)"
            return number, number, True
        return value, value, False
    if before == after or all(type_ == "DATE" or type_.startswith("TIMESTAMP") for type_ in both):
        return value, value, False
    text = f"CAST({value} AS VARCHAR)"
    return text, text, False


def _is_number(type_: str) -> bool:
    return type_ in (*INTEGERS, *FLOATS) or type_.startswith("DECIMAL")


def same(pairs: Iterable[Pair], left: str, right: str) -> str:
    """SQL that is true where two rows have the same values, nulls included."""
    return " AND ".join(f"{left}.{pair.alias} IS NOT DISTINCT FROM {right}.{pair.alias}" for pair in pairs)
