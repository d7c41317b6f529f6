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
    "differences": "The columns that differ, and the side that lacks the row, if one does.",
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
    """For numbers, of the left one's size plus 1; 0 wants the very same value, and two nulls are the same."""


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
    """Few nodes a column: an audit compares hundreds of them, and compiling is what it costs."""
    left = agreement.left.select(
        **{f"_lk{i}": agreement.left[name] for i, name in enumerate(agreement.key)},
        **{f"_l{i}": agreement.left[name] for i, name in enumerate(agreement.columns)},
    )
    right = agreement.right.select(
        **{f"_rk{i}": agreement.right[name] for i, name in enumerate(agreement.key.values())},
        **{f"_r{i}": agreement.right[name] for i, name in enumerate(agreement.columns.values())},
    )
    by = [left[f"_lk{i}"] == right[f"_rk{i}"] for i in range(len(agreement.key))]
    how = {"same": "outer", "left in right": "left", "right in left": "right", "common": "inner"}[agreement.rows]
    joined = left.join(right, by, how=how)
    agreed = [_agree(joined[f"_l{i}"], joined[f"_r{i}"], agreement.tolerance) for i in range(len(agreement.columns))]
    on_both = joined._lk0.notnull() & joined._rk0.notnull()
    wrong = joined.filter(~reduce(lambda all_, one: all_ & one, agreed, on_both))
    missing = ibis.cases(
        (wrong._rk0.isnull(), "not on the right; "), (wrong._lk0.isnull(), "not on the left; "), else_=""
    )
    differing = [
        ibis.cases((_agree(wrong[f"_l{i}"], wrong[f"_r{i}"], agreement.tolerance), ""), else_=f"{name} ")
        for i, name in enumerate(agreement.columns)
    ]
    keys = [
        ibis.coalesce(wrong[f"_lk{i}"].cast("string"), wrong[f"_rk{i}"].cast("string"))
        for i in range(len(agreement.key))
    ]
    return wrong.select(
        statement=ibis.literal(agreement.statement),
        entity_key=ibis.literal("|").join(keys),
        differences=missing.concat(*differing) if differing else missing,
    )


def _agree(one: ir.Value, other: ir.Value, tolerance: float) -> ir.BooleanValue:
    same = one.identical_to(other)
    if not (tolerance and one.type().is_numeric()):
        return same
    a, b = one.cast("float64"), other.cast("float64")
    return same | ((a - b).abs() <= (a.abs() + 1.0) * tolerance).fill_null(False)
