"""The raw schema on Snowflake: what loading records there, and what a build wants of it."""

from __future__ import annotations

import json
from collections.abc import Mapping

import ibis

from tapdata.contracts import RAW_TABLES
from tapdata.warehouse.base import REJECTS, SOURCE_FILE, Loaded, SourceError
from tapdata.warehouse.snowflake_catalog import Catalog
from tapdata.warehouse.snowflake_session import Session
from tapdata.warehouse.snowflake_sql import literal, name, sql_type

LOADS_TABLE = "tapdata_loads"
LOADS = ibis.schema(
    {
        "raw_table": "string", "run_id": "string", "loaded_at": "string", "row_count": "int64", "files": "int64",
        "digest": "string", "missing_columns": "string", "unknown_columns": "string", "nulled": "string",
    }
)  # fmt: skip
"""One row per raw table: its last load. Lists and maps are JSON; ``digest`` is of the rows that were loaded."""

REJECTED_TABLE = "tapdata_rejects"
REJECTED = ibis.schema({"raw_table": "string", **REJECTS})
"""One row per value that did not fit its type when it was loaded."""


def loaded_before(session: Session, catalog: Catalog, schema: str) -> tuple[dict[str, Loaded], str]:
    """The raw tables of the contracts as they lie in the warehouse, and what their last loads brought, as one digest.

    Raises SourceError naming what does not fit.
    """
    problems = []
    for table, contract in RAW_TABLES.items():
        found = catalog.columns(schema, table)
        if not found:
            problems.append(f"raw table {table} is missing in {schema}; load it: tapdata load --select {table}")
            continue
        problems += [
            f"raw table {table} has no column {column.name}; load it anew, or: "
            f"ALTER TABLE {schema}.{name(table)} ADD COLUMN {name(column.name)} {sql_type(column.type)}"
            for column in contract.columns
            if column.name not in found
        ]
        if SOURCE_FILE not in found:
            problems.append(
                f"raw table {table} has no column {SOURCE_FILE}, the file a row came from: "
                f"ALTER TABLE {schema}.{name(table)} ADD COLUMN {name(SOURCE_FILE)} VARCHAR"
            )
    if problems:
        raise SourceError("\n".join(problems))
    known = {}
    if catalog.has(schema, LOADS_TABLE):
        known = {row["raw_table"]: row for row in session.rows(f"SELECT * FROM {name(schema)}.{name(LOADS_TABLE)}")}
    digests = sorted((table, str(row["digest"])) for table, row in known.items())
    return {table: _loaded(table, known.get(table)) for table in RAW_TABLES}, repr(digests)


def _loaded(table: str, row: Mapping[str, object] | None) -> Loaded:
    if row is None:  # loaded by another tool
        return Loaded(table, 0, 0)
    return Loaded(
        table=table,
        rows=int(str(row["row_count"])),
        files=int(str(row["files"])),
        missing_columns=tuple(json.loads(str(row["missing_columns"]))),
        unknown_columns=tuple(json.loads(str(row["unknown_columns"]))),
        nulled=json.loads(str(row["nulled"])),
    )


def row_json(columns: Mapping[str, str], pii: frozenset[str]) -> str:
    """SQL of a row as JSON text, personal data masked (a null stays null)."""
    parts = [
        f"{literal(column)}, " + (f"IFF({sql} IS NULL, NULL, '***')" if column in pii else sql)
        for column, sql in columns.items()
    ]
    return f"TO_JSON(OBJECT_CONSTRUCT_KEEP_NULL({', '.join(parts)}))"
