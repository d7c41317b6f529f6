"""An open DuckDB warehouse, as far as it is read."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import ibis

from tapdata.contracts import RawTable
from tapdata.model import Table
from tapdata.warehouse import duckdb_raw
from tapdata.warehouse.base import SYSTEM, RawChange, StatementError
from tapdata.warehouse.dialects import compile_sql
from tapdata.warehouse.duckdb_errors import COPIED, DamagedError, is_damage, line, told
from tapdata.warehouse.duckdb_source import DuckDBSource
from tapdata.warehouse.duckdb_types import address, literal, quote
from tapdata.warehouse.increments import Version

CATALOG = "warehouse"
"""The name a warehouse file is attached under."""


MADE_BY = f"2 duckdb {duckdb.__version__}"
"""The form of a slot's records, and the engine whose hashes they hold."""


SCRATCH = "temp"
"""The catalog of temporary tables, as DuckDB names it; a name before the table's is taken as a schema or a catalog."""


def _settle(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute("SET enable_progress_bar = false")  # it would be written to standard output


class DuckDBRoom:
    """An open DuckDB warehouse."""

    dialect = "duckdb"

    def __init__(self, file: Path, *, read_only: bool) -> None:
        self.file = file
        self.is_interrupted = False
        self.connection = duckdb.connect()
        _settle(self.connection)
        self.connection.execute(f"SET temp_directory = {literal(f'{file}.tmp')}")
        # Attached under a name of its own: opened directly, a file called raw.duckdb would hide its own schema raw.
        mode = " (READ_ONLY)" if read_only else ""
        try:
            self.connection.execute(f"ATTACH {literal(str(file))} AS {CATALOG}{mode}")
            self.connection.execute(f"USE {CATALOG}")
        except duckdb.Error as error:
            self.connection.close()
            kind = DamagedError if is_damage(error) else StatementError
            raise kind(f"{file} cannot be opened: {line(error)}") from error

    def table(self, layer: str, name: str) -> Table:
        """A table as it is in the warehouse."""
        rows = self.connection.execute(f"DESCRIBE {address(layer, name)}").fetchall()
        types = self._ibis_types(rows)
        return ibis.table(ibis.schema(types), name=name, database=layer)

    def _ibis_types(self, rows: list[tuple[Any, ...]]) -> dict[str, ibis.DataType]:
        from ibis.backends.sql.datatypes import DuckDBType

        return {row[0]: DuckDBType.from_string(row[1]) for row in rows}

    def has_table(self, layer: str, name: str) -> bool:
        """Whether a table or view exists."""
        try:
            self.connection.execute(f"FROM {address(layer, name)} LIMIT 0")
        except duckdb.CatalogException:  # asking the catalog would read what it knows of all columns of all tables
            return False
        return True

    def rows(self, expression: ibis.Expr) -> list[dict[str, Any]]:
        """The rows of an expression, as plain values."""
        return self.query(compile_sql(expression.as_table(), self.dialect, pretty=False))

    def whole(self, layer: str, name: str) -> list[dict[str, Any]]:
        """All rows of a small table, as plain values."""
        return self.query(f"FROM {address(layer, name)}")

    def query(self, sql: str) -> list[dict[str, Any]]:
        """The rows of a query, as plain values."""
        cursor = self._execute(sql)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def content(self, layer: str, name: str, *, without: Collection[str] = ()) -> str:
        """A digest of a table's columns and rows, whatever their order."""
        columns = [row for row in self._execute(f"DESCRIBE {address(layer, name)}").fetchall() if row[0] not in without]
        chosen = ", ".join(quote(row[0]) for row in columns)
        rows = self._execute(
            f"SELECT COUNT(*), SUM(hash(t)) FROM (SELECT {chosen} FROM {address(layer, name)}) AS t"
        ).fetchall()
        return hashlib.sha256(repr((columns, rows)).encode()).hexdigest()

    def versions(self) -> dict[str, Version]:
        """What is known of the tables."""
        if not self.has_table(SYSTEM, "versions") or self.fetch("SELECT made_by FROM tapdata.slot") != [(MADE_BY,)]:
            return {}
        return {row[0]: Version(*row) for row in self.fetch("SELECT * FROM tapdata.versions")}

    def raw_changes(self, source: Path, contracts: Sequence[RawTable]) -> dict[str, RawChange]:
        """The raw tables whose files changed."""
        return duckdb_raw.changes(self, DuckDBSource(self.connection, source), contracts)

    def event_days(self, source: Path, contracts: Sequence[RawTable]) -> dict[date, int]:
        """How many events raw input has on each day."""
        return duckdb_raw.event_days(self, DuckDBSource(self.connection, source), contracts)

    def fetch(self, sql: str, *parameters: Any) -> list[tuple[Any, ...]]:
        """The rows of a statement. Raises StatementError."""
        return self._execute(sql, list(parameters) or None).fetchall()

    def scratch(self, name: str, sql: str) -> str:
        """Create a temporary table from a query; returns the schema it lies in."""
        self._execute(f"CREATE OR REPLACE TEMPORARY TABLE {quote(name)} AS {sql}")
        return SCRATCH

    def _execute(self, sql: str, parameters: Sequence[Any] | None = None) -> duckdb.DuckDBPyConnection:
        try:
            return self.connection.execute(sql, parameters)
        except duckdb.Error as error:
            raise told(error, self.damaged) from error

    @property
    def damaged(self) -> str:
        """How damage of the file is told."""
        return COPIED.format(file=self.file)

    def another(self) -> duckdb.DuckDBPyConnection:
        """A connection to the same open file, for another thread; its temporary tables are its own."""
        connection = self.connection.cursor()
        _settle(connection)
        connection.execute(f"USE {CATALOG}")
        return connection

    def interrupt(self) -> None:
        """Break off the statement that runs, from another thread."""
        self.is_interrupted = True
        self.connection.interrupt()

    def close(self) -> None:
        """Let go of the connection."""
        self.connection.close()
