"""Reading a raw value as its contract's type in DuckDB: SQL text for a column of whatever type a file has.

A value that does not fit becomes null; ``Reading.checked`` says where that can happen. Nothing is rounded or
cut into shape in silence: 3.7 is no integer.
"""

from __future__ import annotations

from typing import NamedTuple

import ibis.expr.datatypes as dt

INTEGERS = (
    "TINYINT",
    "SMALLINT",
    "INTEGER",
    "BIGINT",
    "HUGEINT",
    "UTINYINT",
    "USMALLINT",
    "UINTEGER",
    "UBIGINT",
    "UHUGEINT",
)
FLOATS = ("FLOAT", "DOUBLE")
WHOLE = "DECIMAL(38, 6)"


class Reading(NamedTuple):
    """How to read one column."""

    sql: str
    checked: bool
    """A value may fail to fit: nulls of the reading must be compared with nulls of the source."""


def quote(name: str) -> str:
    """A quoted identifier."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """A string literal."""
    return "'" + text.replace("'", "''") + "'"


def address(layer: str, name: str) -> str:
    """A table with its schema."""
    return f"{quote(layer)}.{quote(name)}"


def key_text(column: str) -> str:
    """A key as text; empty where there is none."""
    return f"COALESCE(CAST({quote(column)} AS VARCHAR), '')"


def sql_type(dtype: dt.DataType) -> str:
    """The DuckDB type of a contract's type."""
    if isinstance(dtype, dt.Decimal):
        return f"DECIMAL({dtype.precision}, {dtype.scale})"
    names: dict[type[dt.DataType], str] = {
        dt.String: "VARCHAR", dt.Int32: "INTEGER", dt.Int64: "BIGINT", dt.Float64: "DOUBLE", dt.Boolean: "BOOLEAN",
        dt.Date: "DATE", dt.Timestamp: "TIMESTAMP", dt.JSON: "JSON",
    }  # fmt: skip
    return names[type(dtype)]


def read(column: str, found: str, dtype: dt.DataType) -> Reading:  # noqa: PLR0911 - one return a type
    """The SQL that reads ``column``, which has DuckDB type ``found``, as ``dtype``."""
    value, target = quote(column), sql_type(dtype)
    if found == target:
        return Reading(value, checked=False)
    text = f"NULLIF(TRIM({value}), '')" if found == "VARCHAR" else f"CAST({value} AS VARCHAR)"
    match dtype:
        case dt.JSON():
            return _json(value, found)
        case dt.String():
            return Reading(_text(value, found), checked=found in FLOATS)
        case dt.Integer():
            return Reading(_integer(value, text, found, target), checked=True)
        case dt.Date():
            moment = _timestamp(value, text, found)
            return Reading(f"CAST({moment} AS DATE)", checked=True)
        case dt.Timestamp():
            return Reading(_timestamp(value, text, found), checked=True)
        case dt.Boolean() if _is_number(found):
            return Reading(f"CASE {value} WHEN 0 THEN FALSE WHEN 1 THEN TRUE END", checked=True)
    if _is_number(found) or found == "BOOLEAN":
        return Reading(f"TRY_CAST({value} AS {target})", checked=True)
    return Reading(f"TRY_CAST({text} AS {target})", checked=True)


def absent(column: str, found: str) -> str:
    """SQL that is true where the source has no value: null, or blank text."""
    value = quote(column)
    if found != "VARCHAR":
        return f"({value} IS NULL)"
    # What comes after "!" does not begin with a blank, and need not be copied to tell.
    return f"({value} IS NULL OR CASE WHEN {value} >= '!' THEN FALSE ELSE TRIM({value}) = '' END)"


def _is_number(found: str) -> bool:
    return found in (*INTEGERS, *FLOATS) or found.startswith("DECIMAL")


def _json(value: str, found: str) -> Reading:
    if found == "BLOB":
        value = f"TRY(DECODE({value}))"
    if found in ("VARCHAR", "BLOB"):
        return Reading(f"TRY_CAST(NULLIF(TRIM({value}), '') AS JSON)", checked=True)
    return Reading(f"CASE WHEN {value} IS NOT NULL THEN to_json({value}) END", checked=False)


def _text(value: str, found: str) -> str:
    if found in FLOATS or found.startswith("DECIMAL"):  # 12.0 is the key '12', written by a tool with no null integers
        whole = f"TRY_CAST({value} AS BIGINT)"
        known = f"WHEN NOT ISFINITE({value}) THEN NULL " if found in FLOATS else ""
        return f"CASE {known}WHEN {value} = {whole} THEN CAST({whole} AS VARCHAR) ELSE CAST({value} AS VARCHAR) END"
    return f"CAST({value} AS VARCHAR)"


def _integer(value: str, text: str, found: str, target: str) -> str:
    if found in INTEGERS or found == "BOOLEAN":
        return f"TRY_CAST({value} AS {target})"
    number = value if _is_number(found) else f"TRY_CAST({text} AS {WHOLE})"
    return f"CASE WHEN {number} = TRUNC({number}) THEN TRY_CAST({number} AS {target}) END"


def _timestamp(value: str, text: str, found: str) -> str:
    if found == "TIMESTAMP WITH TIME ZONE":
        return f"{value} AT TIME ZONE 'UTC'"
    if found == "DATE" or found.startswith("TIMESTAMP"):
        return f"CAST({value} AS TIMESTAMP)"
    if found != "VARCHAR":
        return "CAST(NULL AS TIMESTAMP)"  # a bare number is no date: its unit is unknown
    moment = f"TRY_CAST({text} AS TIMESTAMPTZ) AT TIME ZONE 'UTC'"  # text without an offset is UTC, as the session is
    return f"CASE WHEN ISFINITE({moment}) THEN {moment} END"
