"""Nothing is lost between raw and staging: staged = raw - null keys - older versions - identical copies - future rows."""

from __future__ import annotations

from collections.abc import Iterable

import ibis

from tapdata.contracts import RAW_TABLES, SOURCES
from tapdata.logic import rows
from tapdata.model import AsOf, Table, audit

COLUMNS = {
    "table_name": "Staging table whose row count does not fit its raw table.",
    "rows_in": "Rows of the raw table.",
    "rows_expected": "Rows in, less null keys, older versions of a key, identical copies and future rows.",
    "distinct_keys": "Distinct keys among the raw rows dated up to as_of.",
    "rows_staged": "Rows of the staging table.",
}


def staging_of(raw: str) -> str:
    """The staging model of a raw table: ``stg_<source>__<subject>``."""
    source = RAW_TABLES[raw].source
    subject = raw if source == "marketing" else raw.removeprefix(f"{source}_")
    return f"stg_{source}__{subject}"


def _counts(raw: Table, staged: Table, name: str, as_of: AsOf) -> Table:
    counts = rows.accounting(raw, name, as_of)
    keys = rows.existing_keys(raw, name, as_of)
    lost = counts.rows_null_key + counts.rows_superseded + counts.rows_identical + counts.rows_future
    return (
        counts.mutate(rows_expected=counts.rows_in - lost)
        .cross_join(keys.nunique().name("distinct_keys").as_table())
        .cross_join(staged.count().name("rows_staged").as_table())
        .filter(lambda t: (t.rows_staged != t.rows_expected) | (t.rows_staged != t.distinct_keys))
        .select("rows_in", "rows_expected", "distinct_keys", "rows_staged", table_name=ibis.literal(staging_of(name)))
        .select(*COLUMNS)
    )


def _declare(source: str, tables: Iterable[str]) -> None:
    names = tuple(tables)

    @audit(
        name=f"staging_row_counts__{source}",
        inputs=(*names, *map(staging_of, names)),
        grain=("table_name",),
        columns=COLUMNS,
    )
    def staging_row_counts(as_of: AsOf, **tables: Table) -> Table:
        """One row per staging table whose row count does not follow from its raw table."""
        return ibis.union(*(_counts(tables[raw], tables[staging_of(raw)], raw, as_of) for raw in names))


for _source in SOURCES:
    _declare(_source, (name for name, table in RAW_TABLES.items() if table.source == _source))
