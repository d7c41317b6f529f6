"""Values outside every vocabulary are kept as ``unmapped`` and counted here, never folded into another class."""

from __future__ import annotations

from functools import reduce
from operator import or_

import ibis

from tapdata.contracts import RAW_TABLES, SOURCES, staging_of
from tapdata.logic.text import UNMAPPED
from tapdata.model import Table, audit


def _unmapped(name: str, table: Table) -> Table:
    """Rows of one table by the class columns that are unmapped in them, in one pass."""
    classes = [column for column, dtype in table.schema().items() if dtype.is_string() and not column.endswith("_id")]
    some = table.filter(reduce(or_, ((table[column] == UNMAPPED).fill_null(False) for column in classes)))
    parts = [some[column].cases((UNMAPPED, f"{column} "), else_="") for column in classes]
    lost = some.select(column_names=ibis.literal("").join(parts).strip())
    return lost.group_by("column_names").aggregate(row_count=lost.count()).select(
        table_name=ibis.literal(name), column_names="column_names", row_count="row_count"
    )  # fmt: skip


def _declare(source: str) -> None:
    staged = tuple(staging_of(name) for name, table in RAW_TABLES.items() if table.source == source)

    @audit(
        name=f"unmapped_values__{source}",
        inputs=staged,
        grain=("table_name", "column_names"),
        columns={
            "table_name": "Staging table with values outside a vocabulary.",
            "column_names": "The class columns that are unmapped together, separated by blanks.",
            "row_count": "Rows with these columns unmapped.",
        },
    )
    def unmapped_values(**tables: Table) -> Table:
        """One row per staging table and set of class columns whose values no vocabulary knows."""
        parts = [
            _unmapped(name, tables[name])
            for name in staged
            if any(t.is_string() for t in tables[name].schema().values())
        ]
        return reduce(lambda union, part: union.union(part), parts)


for _source in SOURCES:
    _declare(_source)
