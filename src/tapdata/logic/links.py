"""Links between tables: whether a row's parents exist, and columns taken from them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

import ibis

from tapdata.model import Table


class Parent(NamedTuple):
    """A parent table: the child's column, the parent's unique key, and columns to take (new name -> parent's name)."""

    column: str
    table: Table
    key: str
    take: Mapping[str, str] = {}
    anonymous: str | None = None
    """A value of ``column`` that stands for nobody and is no orphan."""


def with_parents(child: Table, *parents: Parent) -> Table:
    """The child with the columns taken from its parents and ``is_orphan``: a parent that is named does not exist.

    A null reference names no parent. The parents' keys are unique, so no row is multiplied or lost.
    """
    columns = child.columns
    taken: list[str] = []
    orphan = ibis.literal(False)
    for number, parent in enumerate(parents):
        link = f"_parent_{number}"
        names = dict(parent.take)
        side = parent.table.select(**{link: parent.table[parent.key]}, **{n: parent.table[o] for n, o in names.items()})
        child = child.left_join(side, child[parent.column] == side[link])
        taken += names
    for number, parent in enumerate(parents):
        value = child[parent.column]
        absent = value.notnull() & child[f"_parent_{number}"].isnull()
        if parent.anonymous is not None:
            absent &= value != parent.anonymous
        orphan = orphan | absent
    return child.select(*columns, *taken, is_orphan=orphan)
