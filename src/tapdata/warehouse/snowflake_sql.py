"""The text of Snowflake statements, without a connection: names, types, literals, tables, copies, swaps."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import ibis
import ibis.expr.datatypes as dt

from tapdata.model import LAYERS
from tapdata.warehouse.base import SYSTEM
from tapdata.warehouse.dialects import PLAIN_NAME, SNOWFLAKE_RESERVED

SCHEMAS = (*LAYERS, "quality", "rejects", SYSTEM)
"""Schemas that a build writes; consumers read the layers."""

BUILD = "__BUILD"
"""What the schemas that a build writes are called after the ones that readers see."""

STATE = "__STATE"
"""The schema of the lock, after the prefix and TAPDATA; it is never swapped."""

_REFERENCE = re.compile(
    rf"'(?:[^'\\]|''|\\.)*'|\b({'|'.join(name.upper() for name in ('raw', *SCHEMAS))})\.([A-Z_][A-Z0-9_$]*)\b",
    re.DOTALL | re.IGNORECASE,
)
"""A string literal, which is skipped, or a table of a layer."""


def name(text: str) -> str:
    """An upper-case name, quoted only where it must be."""
    upper = text.upper()
    plain = PLAIN_NAME.fullmatch(upper) and upper not in SNOWFLAKE_RESERVED
    return upper if plain else '"' + upper.replace('"', '""') + '"'


def literal(value: Any) -> str:
    """A value as SQL."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, int | float):
        return repr(value)
    return "'" + str(value).replace("\\", "\\\\").replace("'", "''") + "'"


def sql_type(dtype: dt.DataType) -> str:
    """The Snowflake type of an Ibis type."""
    if isinstance(dtype, dt.Decimal):
        return f"NUMBER({dtype.precision or 38}, {dtype.scale or 0})"
    names: dict[type[dt.DataType], str] = {
        dt.String: "VARCHAR", dt.Boolean: "BOOLEAN", dt.Date: "DATE", dt.Timestamp: "TIMESTAMP_NTZ", dt.JSON: "VARIANT",
        dt.Float64: "FLOAT", dt.Float32: "FLOAT",
    }  # fmt: skip
    return "BIGINT" if isinstance(dtype, dt.Integer) else names[type(dtype)]


def located(sql: str, schema_of: Callable[[str, str], str]) -> str:
    """SQL whose tables ``LAYER.NAME`` are found in the schema that ``schema_of(layer, name)`` says, in lower case."""

    def found(match: re.Match[str]) -> str:
        layer, table = match.groups()
        return match.group() if layer is None else f"{name(schema_of(layer.lower(), table.lower()))}.{name(table)}"

    return _REFERENCE.sub(found, sql)


def replaced(sql: str, places: Mapping[tuple[str, str], str]) -> str:
    """SQL that reads other tables in the place of some ``(layer, name)``, in lower case; ``located`` finds the rest."""

    def found(match: re.Match[str]) -> str:
        layer, table = match.groups()
        return match.group() if layer is None else places.get((layer.lower(), table.lower()), match.group())

    return _REFERENCE.sub(found, sql)


def columns(schema: ibis.Schema, comments: Mapping[str, str]) -> str:
    """The columns of a table with their types and meanings."""
    return ",\n  ".join(
        f"{name(column)} {sql_type(dtype)}" + (f" COMMENT {literal(comments[column])}" if comments.get(column) else "")
        for column, dtype in schema.items()
    )


def create_table(
    place: str,
    schema: ibis.Schema,
    query: str,
    *,
    comment: str = "",
    comments: Mapping[str, str] | None = None,
    cluster_by: Sequence[str] = (),
    is_emulator: bool = False,
    replaces: bool = True,
) -> str:
    """A table from a query, with its meaning, in one statement; grants on the one it ``replaces`` are kept.

    One that replaces none gets the schema's future grants, which COPY GRANTS would keep from it.
    """
    listed = f" (\n  {columns(schema, comments or {})}\n)"
    if is_emulator:  # it takes no list of columns with a query: types by casts, and no meaning of columns
        listed, query = "", f"SELECT {_cast(schema)} FROM (\n{query}\n) AS TYPED"
    clauses = [
        f"CREATE OR REPLACE TRANSIENT TABLE {place}{listed}",
        *([f"CLUSTER BY ({', '.join(map(name, cluster_by))})"] if cluster_by else []),
        *(["COPY GRANTS"] if replaces else []),
        *([f"COMMENT = {literal(comment)}"] if comment else []),
    ]
    return "\n".join(clauses) + f"\nAS\n{query}"


def _cast(schema: ibis.Schema) -> str:
    return ", ".join(f"CAST({name(column)} AS {sql_type(dtype)}) AS {name(column)}" for column, dtype in schema.items())


def values(schema: ibis.Schema, rows: Iterable[Mapping[str, Any]]) -> str:
    """A query that gives plain rows, typed."""
    lines = [f"({', '.join(literal(row.get(column)) for column in schema.names)})" for row in rows]
    typed = ", ".join(
        f"CAST(COLUMN{number} AS {sql_type(dtype)}) AS {name(column)}"
        for number, (column, dtype) in enumerate(schema.items(), start=1)
    )
    if not lines:
        nulls = ", ".join(f"CAST(NULL AS {sql_type(dtype)}) AS {name(column)}" for column, dtype in schema.items())
        return f"SELECT {nulls} WHERE FALSE"
    return f"SELECT {typed} FROM (VALUES\n  " + ",\n  ".join(lines) + ")"


def copy_into(place: str, schema: ibis.Schema, stage: str) -> str:
    """Rows from staged Parquet files, as ``snowflake_files.export`` wrote them: what Parquet lacks is text there."""
    read = []
    for column, dtype in schema.items():
        value = f'$1:"{column}"'
        if isinstance(dtype, dt.JSON):
            read.append(f"PARSE_JSON({value}::VARCHAR)")
        else:
            read.append(f"{value}::{sql_type(dtype)}")
    names = ", ".join(map(name, schema.names))
    return (
        f"COPY INTO {place} ({names})\nFROM (SELECT {', '.join(read)} FROM @{stage})\n"
        "FILE_FORMAT = (TYPE = PARQUET)\nON_ERROR = ABORT_STATEMENT"
    )


def swap_schemas(published: str, built: str) -> str:
    """Two schemas exchanged in one step, with everything in them and granted on them."""
    return f"ALTER SCHEMA {name(published)} SWAP WITH {name(built)}"


def mark_schema(schema: str, run_id: str) -> str:
    """A schema's comment that says which run it holds."""
    return f"ALTER SCHEMA {name(schema)} SET COMMENT = {literal(f'tapdata run {run_id}')}"


def comment_table(place: str, comment: str) -> str:
    """What a table means, said anew."""
    return f"COMMENT ON TABLE {place} IS {literal(comment)}"


def clone_table(source: str, place: str, *, is_emulator: bool = False) -> str:
    """A table as it is elsewhere, without copying a byte. A transient table has only transient clones."""
    if is_emulator:  # it cannot put a clone in a table's place
        return f"CREATE OR REPLACE TABLE {place} AS SELECT * FROM {source}"
    return f"CREATE OR REPLACE TRANSIENT TABLE {place} CLONE {source} COPY GRANTS"
