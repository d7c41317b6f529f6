"""Nothing is lost between raw and staging: staged = raw - null keys - older versions - identical copies - future rows."""

from __future__ import annotations

import ibis

from tapdata.contracts import RAW_TABLES, staging_of
from tapdata.model import Table, audit

STAGED = tuple(staging_of(name) for name in RAW_TABLES)


@audit(
    inputs=STAGED,
    grain=("staging_table",),
    columns={
        "staging_table": "Staging table whose row count does not follow from its raw table.",
        "raw_table": "The raw table.",
        "rows_in": "Rows of the raw table.",
        "rows_expected": "Rows in, less null keys, older versions of a key, identical copies and future rows.",
        "rows_staged": "Rows of the staging table.",
    },
)
def staging_row_counts(row_counts: Table, **tables: Table) -> Table:
    """One row per staging table that holds more or fewer rows than its raw table, as counted at intake, allows."""
    staged = ibis.union(
        *(
            tables[name].aggregate(rows_staged=tables[name].count()).mutate(counted_table=ibis.literal(name))
            for name in STAGED
        )
    )
    counted = row_counts.join(staged, row_counts.staging_table == staged.counted_table)
    lost = counted.rows_null_key + counted.rows_superseded + counted.rows_identical + counted.rows_future
    return (
        counted.mutate(rows_expected=counted.rows_in - lost)
        .filter(lambda t: t.rows_staged != t.rows_expected)
        .select("staging_table", "raw_table", "rows_in", "rows_expected", "rows_staged")
    )
