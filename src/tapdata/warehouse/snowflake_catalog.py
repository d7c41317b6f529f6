"""What a Snowflake database holds, asked for in one statement about tables and one about columns."""

from __future__ import annotations

import hashlib
import re
from typing import Any

import ibis

from tapdata.warehouse.base import StatementError
from tapdata.warehouse.snowflake_session import Account, Session
from tapdata.warehouse.snowflake_sql import literal

_SCALED = re.compile(r"\((\d+),\s*(\d+)\)")


class Catalog:
    """Tables and columns of the schemas of a target, by upper-case schema and lower-case name."""

    def __init__(self, session: Session, account: Account) -> None:
        self.session = session
        self.account = account
        self._tables: dict[str, dict[str, dict[str, Any]]] | None = None
        self._columns: dict[tuple[str, str], dict[str, str]] | None = None

    def forget(self) -> None:
        """Ask anew."""
        self._tables = self._columns = None

    @property
    def _mine(self) -> str:
        return (
            f"(STARTSWITH(TABLE_SCHEMA, {literal(self.account.schema_prefix.upper())}) "
            f"OR TABLE_SCHEMA = {literal(self.account.raw_schema.upper())})"
        )

    def _found(self) -> dict[str, dict[str, dict[str, Any]]]:
        if self._tables is None:
            rows = self.session.rows(
                "SELECT TABLE_SCHEMA, TABLE_NAME, COMMENT, ROW_COUNT, LAST_ALTERED FROM INFORMATION_SCHEMA.TABLES "
                f"WHERE TABLE_TYPE <> 'LOCAL TEMPORARY' AND {self._mine}"
            )
            self._tables = {}
            for row in rows:
                self._tables.setdefault(row["table_schema"], {})[row["table_name"].lower()] = row
        return self._tables

    def tables(self, schema: str) -> dict[str, str]:
        """The tables of a schema, with their comments."""
        return {name: row["comment"] or "" for name, row in self._found().get(schema, {}).items()}

    def has(self, schema: str, name: str) -> bool:
        """Whether a table exists."""
        return name in self._found().get(schema, {})

    def state(self, schema: str) -> str:
        """Changes when a table of a schema is written to."""
        rows = sorted(
            (name, str(row["row_count"]), str(row["last_altered"]))
            for name, row in self._found().get(schema, {}).items()
        )
        return hashlib.sha256(repr(rows).encode()).hexdigest()[:16]

    def columns(self, schema: str, name: str) -> dict[str, str]:
        """The columns of a table with their Snowflake types; empty when there is no such table."""
        if self._columns is None:
            self._columns = {}
            rows = self.session.rows(
                "SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, DATA_TYPE, NUMERIC_PRECISION, NUMERIC_SCALE "
                f"FROM INFORMATION_SCHEMA.COLUMNS WHERE {self._mine} ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION"
            )
            for row in rows:
                held = self._columns.setdefault((row["table_schema"], row["table_name"].lower()), {})
                held[row["column_name"].lower()] = _typed(row)
        return self._columns.get((schema, name), {})

    def schema(self, schema: str, name: str) -> ibis.Schema:
        """The columns of a table with their Ibis types. Raises StatementError when there is no such table."""
        found = self.columns(schema, name)
        if not found:
            raise StatementError(f"there is no table {schema}.{name.upper()}")
        return ibis.schema({column: ibis_type(dtype) for column, dtype in found.items()})


def _typed(row: dict[str, Any]) -> str:
    if row["data_type"] in ("NUMBER", "DECIMAL", "NUMERIC"):
        return f"NUMBER({row['numeric_precision'] or 38}, {row['numeric_scale'] or 0})"
    return str(row["data_type"])


def ibis_type(name: str) -> ibis.DataType:
    """The Ibis type of a Snowflake type; a number without decimal places is an integer."""
    upper = name.upper()
    if upper.startswith(("NUMBER", "DECIMAL", "NUMERIC")):
        scaled = _SCALED.search(upper)
        precision, scale = (int(scaled[1]), int(scaled[2])) if scaled else (38, 0)
        return ibis.dtype(f"decimal({precision}, {scale})" if scale else "int64")
    base = upper.partition("(")[0].strip()
    names = {
        "FLOAT": "float64", "DOUBLE": "float64", "REAL": "float64", "BOOLEAN": "boolean", "DATE": "date",
        "TIMESTAMP_NTZ": "timestamp", "TIMESTAMP": "timestamp", "VARIANT": "json", "INT": "int64", "INTEGER": "int64",
        "BIGINT": "int64",
    }  # fmt: skip
    return ibis.dtype(names.get(base, "string"))
