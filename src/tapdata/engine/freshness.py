"""How old the newest row of a table is, against the limits of ``conf/freshness.yml``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Literal, Protocol

import ibis

from tapdata.engine.errors import UsageError
from tapdata.engine.graph import nearest
from tapdata.logic import periods
from tapdata.warehouse.base import Warehouse

Status = Literal["pass", "warn", "error"]


class Rule(Protocol):
    """How old the newest row of a table may be."""

    @property
    def columns(self) -> tuple[str, ...]:
        """Its clocks; the latest of them counts."""
        ...

    @property
    def warn_after_days(self) -> int | None:
        """Older is worth a warning; null for no limit."""
        ...

    @property
    def error_after_days(self) -> int | None:
        """Older is an error; null for no limit."""
        ...


@dataclass(frozen=True)
class Freshness:
    """The age of one table."""

    table: str
    """``layer.name``."""
    columns: tuple[str, ...]
    newest: date | None
    """The latest day of a row, not after as_of; null when there is none."""
    age_days: int | None
    """Days from that day to as_of."""
    rows_after: int
    """Rows dated after as_of: they make nothing fresh."""
    warn_after_days: int | None
    error_after_days: int | None
    status: Status
    """A table without a dated row is older than any limit."""

    @property
    def told(self) -> str:
        """What was found, in words."""
        if self.newest is None:
            found = "no row dated by as_of"
        else:
            found = f"newest row of {self.newest}, {self.age_days} days before as_of"
        limits = {"warn": self.warn_after_days, "error": self.error_after_days}
        wanted = ", ".join(f"{name} after {days} days" for name, days in limits.items() if days is not None)
        return f"{self.table} ({', '.join(self.columns)}): {found}; {wanted or 'no limit'}"

    def as_dict(self) -> dict[str, Any]:
        """The finding as plain data."""
        return asdict(self)


def measure(room: Warehouse, rules: Mapping[str, Rule], as_of: date) -> list[Freshness]:
    """The age of every table that has a rule. Raises UsageError for a table or column that is not in the warehouse."""
    return [_measure(room, key, rule, as_of) for key, rule in rules.items()]


def _measure(room: Warehouse, key: str, rule: Rule, as_of: date) -> Freshness:
    layer, _, name = key.partition(".")
    if not room.has_table(layer, name):
        raise UsageError(f"freshness of {key}: the table is not in the warehouse; build it, or drop its rule")
    table = room.table(layer, name)
    if missing := [column for column in rule.columns if column not in table.columns]:
        raise UsageError(f"freshness of {key}: there is no column {missing[0]!r}{nearest(missing[0], table.columns)}")
    days = [periods.day(table[column]) for column in rule.columns]
    known = table.select(**{f"d{i}": day for i, day in enumerate(days)})
    parts: dict[str, ibis.Value] = {}
    for i in range(len(days)):
        day = known[f"d{i}"]
        parts |= {f"newest_{i}": day.max(where=day <= as_of), f"after_{i}": day.count(where=day > as_of)}
    (found,) = room.rows(known.aggregate(**parts))
    newest = max(
        (_day(found[f"newest_{i}"]) for i in range(len(days)) if found[f"newest_{i}"] is not None), default=None
    )
    age = None if newest is None else (as_of - newest).days
    return Freshness(
        table=key, columns=tuple(rule.columns), newest=newest, age_days=age,
        rows_after=max(found[f"after_{i}"] for i in range(len(days))),
        warn_after_days=rule.warn_after_days, error_after_days=rule.error_after_days, status=_status(age, rule),
    )  # fmt: skip


def _status(age: int | None, rule: Rule) -> Status:
    limits: tuple[tuple[Status, int | None], ...] = (("error", rule.error_after_days), ("warn", rule.warn_after_days))
    return next((status for status, days in limits if days is not None and (age is None or age > days)), "pass")


def _day(value: date | datetime) -> date:
    return value.date() if isinstance(value, datetime) else value


def problems(rules: Mapping[str, Rule], columns_of: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """What is wrong with the rules, one line each; ``columns_of`` gives each table's columns with their types."""
    for key, rule in rules.items():
        where = f"conf/freshness.yml: {key}"
        columns = columns_of.get(key)
        if columns is None:
            yield f"{where}: there is no such table{nearest(key, columns_of)}"
            continue
        for name in rule.columns:
            if name not in columns:
                yield f"{where}: there is no column {name!r}{nearest(name, columns)}"
            elif not columns[name].lstrip("!").startswith(("date", "timestamp")):
                yield f"{where}: {name} is {columns[name]}, not a date or timestamp"
