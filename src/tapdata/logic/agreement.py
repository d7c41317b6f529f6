"""What two tables must say alike: figures carried on from one to the other, and sums of parts. Used by the audits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import reduce
from typing import Literal

import ibis
import ibis.expr.types as ir

from tapdata.model import Table

COLUMNS: Mapping[str, str] = {
    "statement": "What should agree.",
    "entity_key": "Of what: the key of the row, parts joined by a bar.",
    "differences": "The columns that differ with both values, or the side that lacks the row.",
}
"""Documentation of the columns of ``disagreements``, for an audit's declaration."""

GRAIN = ("statement", "entity_key")

Rows = Literal["same", "left in right", "right in left", "common"]


@dataclass(frozen=True)
class Agreement:
    """Two tables that must agree, by key."""

    statement: str
    """In words: ``health of a customer = its last day``."""
    left: Table
    right: Table
    key: Mapping[str, str]
    """Columns of ``left`` that name a row -> the columns of ``right``. No side may repeat a key or hold a null in it."""
    columns: Mapping[str, str] = field(default_factory=dict)
    """Columns of ``left`` -> those of ``right`` that say the same."""
    rows: Rows = "same"
    """Which keys must be on both sides: ``same`` all, ``left in right`` those of ``left``, ``common`` none."""
    tolerance: float = 0.0
    """Relative (absolute below 1); 0 wants the very same value, and two nulls are the same."""


def carried(
    statement: str,
    left: Table,
    right: Table,
    key: Sequence[str] | Mapping[str, str],
    columns: Sequence[str] | Mapping[str, str] = (),
    rows: Rows = "same",
    tolerance: float = 0.0,
) -> Agreement:
    """An agreement between columns; a sequence means that they are called alike on both sides."""
    return Agreement(statement, left, right, _mapping(key), _mapping(columns), rows, tolerance)


def disagreements(agreements: Sequence[Agreement]) -> Table:
    """One row per agreement and key on which the two sides differ, or that one side lacks; grain ``GRAIN``."""
    return reduce(lambda union, part: union.union(part), map(_differences, agreements))


def _mapping(names: Sequence[str] | Mapping[str, str]) -> Mapping[str, str]:
    return names if isinstance(names, Mapping) else {name: name for name in names}


def _differences(agreement: Agreement) -> Table:
    left = agreement.left.select(
        _in_left=ibis.literal(1),
        **{f"_lk{i}": agreement.left[name] for i, name in enumerate(agreement.key)},
        **{f"_l{i}": agreement.left[name] for i, name in enumerate(agreement.columns)},
    )
    right = agreement.right.select(
        _in_right=ibis.literal(1),
        **{f"_rk{i}": agreement.right[name] for i, name in enumerate(agreement.key.values())},
        **{f"_r{i}": agreement.right[name] for i, name in enumerate(agreement.columns.values())},
    )
    by = [left[f"_lk{i}"] == right[f"_rk{i}"] for i in range(len(agreement.key))]
    how = {"same": "outer", "left in right": "left", "right in left": "right", "common": "inner"}[agreement.rows]
    joined = left.join(right, by, how=how)
    both = joined._in_left.notnull() & joined._in_right.notnull()
    parts = [
        (joined._in_right.isnull(), "not on the right"),
        (joined._in_left.isnull(), "not on the left"),
    ]
    texts: list[ir.StringValue] = [ibis.cases((condition, ibis.literal(text)), else_="") for condition, text in parts]
    wrong = ~both
    for i, (name, _) in enumerate(agreement.columns.items()):
        one, other = joined[f"_l{i}"], joined[f"_r{i}"]
        differs = both & ~_agree(one, other, agreement.tolerance)
        wrong = wrong | differs
        told = ibis.literal(f"{name} ") + _text(one) + " <> " + _text(other) + "; "
        texts.append(ibis.cases((differs, told), else_=""))
    keys = [
        ibis.coalesce(joined[f"_lk{i}"].cast("string"), joined[f"_rk{i}"].cast("string"))
        for i in range(len(agreement.key))
    ]
    return joined.filter(wrong).select(
        statement=ibis.literal(agreement.statement),
        entity_key=reduce(lambda text, part: text + "|" + part, keys),
        differences=reduce(lambda text, part: text + part, texts),
    )


def _agree(one: ir.Value, other: ir.Value, tolerance: float) -> ir.BooleanValue:
    if not tolerance:
        return one.identical_to(other)
    a, b = one.cast("float64"), other.cast("float64")
    scale = ibis.greatest(a.abs(), b.abs(), 1.0)
    return ((a - b).abs() <= tolerance * scale).fill_null(False) | (one.isnull() & other.isnull())


def _text(value: ir.Value) -> ir.StringValue:
    return value.cast("string").fill_null("null")
