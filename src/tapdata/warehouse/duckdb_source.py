"""Raw input for DuckDB: a folder of Parquet or CSV files, or a DuckDB file with a schema ``raw``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from tapdata.contracts import RawTable
from tapdata.warehouse.base import RawColumns, SourceError
from tapdata.warehouse.duckdb_types import literal, quote

if TYPE_CHECKING:
    from collections.abc import Iterable

ATTACHED = "tapdata_raw_input"
FILE_COLUMN = "_source_file"


@dataclass(frozen=True)
class Relation:
    """A raw table as found: SQL to select from, its columns (lower-case name -> name, type) and its files."""

    sql: str
    columns: dict[str, tuple[str, str]]
    file_sql: str
    """SQL of the file a row came from, relative to the input."""
    files: int


class DuckDBSource:
    """Finds raw tables in a folder or file, through the connection of the build."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self.connection = connection
        self.path = path
        self._found: dict[str, Relation | None] = {}
        self.is_file = path.is_file()
        if not path.exists():
            raise SourceError(f"raw input {path} does not exist; give --raw a folder of tables or a DuckDB file")
        if self.is_file:
            self._attach()

    def _attach(self) -> None:
        try:
            self.connection.execute(f"ATTACH {literal(str(self.path))} AS {ATTACHED} (READ_ONLY)")
        except duckdb.Error as error:
            raise SourceError(f"raw input {self.path} cannot be opened as a DuckDB file: {_line(error)}") from error
        schemas = "SELECT lower(schema_name) FROM duckdb_schemas() WHERE database_name = ?"
        if ("raw",) not in self.connection.execute(schemas, [ATTACHED]).fetchall():
            raise SourceError(f"raw input {self.path} has no schema raw; put the 30 tables there")

    def close(self) -> None:
        """Let go of the input."""
        if self.is_file:
            self.connection.execute(f"DETACH DATABASE IF EXISTS {ATTACHED}")

    def columns(self, contract: RawTable) -> RawColumns | None:
        """The columns of a raw table as found; null when the table is missing."""
        relation = self.relation(contract)
        return relation and RawColumns(contract.name, {low: name for low, (name, _) in relation.columns.items()})

    def relation(self, contract: RawTable) -> Relation | None:
        """The raw table as found. Raises SourceError for a file that cannot be read."""
        if contract.name not in self._found:
            self._found[contract.name] = self._table(contract) if self.is_file else self._files(contract)
        return self._found[contract.name]

    def _table(self, contract: RawTable) -> Relation | None:
        query = (
            "SELECT schema_name, table_name FROM (SELECT database_name, schema_name, table_name FROM duckdb_tables() UNION ALL "
            "SELECT database_name, schema_name, view_name FROM duckdb_views()) "
            "WHERE database_name = ? AND lower(schema_name) = 'raw' AND lower(table_name) = ?"
        )
        found = self.connection.execute(query, [ATTACHED, contract.name]).fetchone()
        if found is None:
            return None
        sql = f"{ATTACHED}.{quote(found[0])}.{quote(found[1])}"
        return Relation(sql, self._describe(sql, contract), literal(self.path.name), 1)

    def _files(self, contract: RawTable) -> Relation | None:
        parquet = [file for file in [self.path / f"{contract.name}.parquet"] if file.is_file()]
        folder = self.path / contract.name
        parts = sorted(file for file in folder.rglob("*.parquet") if file.is_file()) if folder.is_dir() else []
        csv = self.path / f"{contract.name}.csv"
        if csv.is_file() and (parquet or parts):
            raise SourceError(f"raw table {contract.name} is there as Parquet and as {csv.name}; remove one of them")
        if csv.is_file():
            options = "all_varchar=true, header=true, delim=',', quote='\"', escape='\"', sample_size=1"
            return self._scan("read_csv", [csv], options, contract)
        if not parquet and not parts:
            return None
        options = "union_by_name=true, binary_as_string=true"
        is_hive = bool(parts) and not parquet and all("=" in part.relative_to(folder).as_posix() for part in parts)
        return self._scan("read_parquet", [*parquet, *parts], f"{options}, hive_partitioning={is_hive}", contract)

    def _scan(self, reader: str, files: Iterable[Path], options: str, contract: RawTable) -> Relation:
        paths = [str(file) for file in files]
        listed = ", ".join(literal(path) for path in paths)
        sql = f"{reader}([{listed}], {options}, filename={literal(FILE_COLUMN)})"
        columns = self._describe(sql, contract)
        columns.pop(FILE_COLUMN, None)
        relative = f"substr({quote(FILE_COLUMN)}, {len(str(self.path)) + 2})"
        return Relation(sql, columns, relative, len(paths))

    def _describe(self, sql: str, contract: RawTable) -> dict[str, tuple[str, str]]:
        try:
            rows = self.connection.execute(f"DESCRIBE SELECT * FROM {sql}").fetchall()
        except duckdb.Error as error:
            raise unreadable(contract, error) from error
        return {row[0].lower(): (row[0], row[1]) for row in rows}


def unreadable(contract: RawTable, error: Exception) -> SourceError:
    """The error for a raw table whose files cannot be read."""
    return SourceError(f"raw table {contract.name} cannot be read: {_line(error)}; restore or replace the file")


def _line(error: Exception) -> str:
    return str(error).strip().splitlines()[0]
