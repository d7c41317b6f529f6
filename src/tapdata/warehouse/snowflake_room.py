"""An open Snowflake warehouse, as far as it is read."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import ibis

from tapdata.contracts import RawTable
from tapdata.model import Table
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import (
    SYSTEM,
    RawChange,
)
from tapdata.warehouse.dialects import compile_sql
from tapdata.warehouse.increments import Version
from tapdata.warehouse.snowflake_catalog import Catalog
from tapdata.warehouse.snowflake_record import versions
from tapdata.warehouse.snowflake_session import Account, Session


class SnowflakeRoom:
    """An open Snowflake warehouse, as published."""

    dialect = "snowflake"
    is_interrupted = False

    def __init__(self, account: Account, session: Session) -> None:
        self.account = account
        self.session = session
        self.catalog = Catalog(session, account)

    @property
    def connection(self) -> Any:
        """The connector's open connection."""
        return self.session.connection

    def place(self, layer: str, name: str) -> str:  # noqa: ARG002 - a candidate's place depends on the name
        """The schema that a table lies in."""
        return self.published_schema(layer)

    def published_schema(self, layer: str) -> str:
        """The schema of a layer that readers see."""
        return self.account.raw_schema.upper() if layer == "raw" else f"{self.account.schema_prefix}{layer}".upper()

    def address(self, layer: str, name: str) -> str:
        """``SCHEMA.TABLE`` of a table."""
        return f"{text.name(self.place(layer, name))}.{text.name(name)}"

    def table(self, layer: str, name: str) -> Table:
        """A table as it is in the warehouse."""
        return ibis.table(self.catalog.schema(self.place(layer, name), name), name=name, database=layer)

    def has_table(self, layer: str, name: str) -> bool:
        """Whether a table or view exists."""
        return self.catalog.has(self.place(layer, name), name)

    def rows(self, expression: ibis.Expr) -> list[dict[str, Any]]:
        """The rows of an expression, as plain values."""
        return self.query(compile_sql(expression.as_table(), self.dialect, pretty=False))

    def whole(self, layer: str, name: str) -> list[dict[str, Any]]:
        """All rows of a small table, as plain values."""
        return self.rows(self.table(layer, name))

    def query(self, sql: str) -> list[dict[str, Any]]:
        """The rows of a query, as plain values by lower-case name."""
        return self.session.rows(text.located(sql, self.place))

    def content(self, layer: str, name: str, *, without: Collection[str] = ()) -> str:
        """A digest of a table's columns and rows, whatever their order."""
        columns = {c: str(t) for c, t in self.table(layer, name).schema().items() if c not in without}
        hashed = ", ".join(map(text.name, columns))
        (found,) = self.session.rows(
            f"SELECT COUNT(*) AS N, SUM(HASH({hashed})) AS DIGEST FROM {self.address(layer, name)}"
        )
        return f"{found['n']} {found['digest']} {columns}"

    def versions(self) -> Mapping[str, Version]:
        """What the published tables that can take in changes were made from; of the others, fingerprints tell it alone."""
        return versions(self)

    def raw_changes(self, source: Path, contracts: Sequence[RawTable]) -> Mapping[str, RawChange]:  # noqa: ARG002
        """Raw input is loaded by a command of its own."""
        return {}

    def event_days(self, source: Path, contracts: Sequence[RawTable]) -> Mapping[date, int]:  # noqa: ARG002
        """Raw input is loaded by a command of its own."""
        return {}

    def scratch(self, name: str, sql: str) -> str:
        """Create a temporary table from a query; returns the schema it lies in."""
        query = text.located(sql, self.place)
        if self.account.is_emulator:  # its temporary tables have no schema
            self.session.execute(f"CREATE OR REPLACE TEMPORARY TABLE {text.name(name)} AS {query}")
            return "TEMP"
        schema = self.place(SYSTEM, name)
        self.session.execute(f"CREATE OR REPLACE TEMPORARY TABLE {text.name(schema)}.{text.name(name)} AS {query}")
        return schema

    def interrupt(self) -> None:
        """Nothing runs in another thread."""

    def close(self) -> None:
        """Let go of the connection."""
        self.session.close()
