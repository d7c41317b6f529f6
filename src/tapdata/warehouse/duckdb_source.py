"""Raw input for DuckDB: a folder of Parquet or CSV files, or a DuckDB file with a schema ``raw``."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb

from tapdata.contracts import RawTable
from tapdata.warehouse.base import RawColumns, SourceError
from tapdata.warehouse.duckdb_types import literal, quote

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

ATTACHED = "tapdata_raw_input"
SCANNED = "_tapdata_scanned_file"
AS_WRITTEN = "hive_types_autocast=false"
"""Values in folder names are text: 0012 is not 12."""


@dataclass(frozen=True)
class Relation:
    """A raw table as found: SQL to select from, its columns (lower-case name -> name, type) and its files."""

    sql: str
    columns: dict[str, tuple[str, str]]
    file_sql: str
    """SQL of the file a row came from, relative to the input."""
    paths: Mapping[str, Path]
    """The files, by the name their rows are marked with."""
    reader: str = ""
    """The SQL function and options that read files, ``{}`` standing for their list; empty for a table of a database."""

    @property
    def files(self) -> int:
        """How many files there are."""
        return len(self.paths)

    def only(self, names: Iterable[str]) -> str:
        """SQL to select from some of the files."""
        return self.reader.format(_listed(self.paths[name] for name in names)) if self.reader else self.sql

    def identities(self) -> dict[str, str]:
        """What changes when a file does, by name. Raises SourceError when one is gone."""
        try:
            return {name: _identity(path) for name, path in self.paths.items()}
        except OSError as error:
            raise SourceError(
                f"raw file {error.filename} cannot be read: {error.strerror}; it was there when the build began"
            ) from error


class DuckDBSource:
    """Finds raw tables in a folder or file, through the connection of the build."""

    def __init__(self, connection: duckdb.DuckDBPyConnection, path: Path) -> None:
        self.connection = connection
        self.path = path.absolute()
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
        if relation is None:
            return None
        return RawColumns(contract.name, {low: name for low, (name, _) in relation.columns.items()})

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
        return Relation(sql, self._describe(sql, contract), literal(self.path.name), {self.path.name: self.path})

    def identities(self, contract: RawTable) -> dict[str, str]:
        """What changes when a file of a raw table does, by name, without reading one; empty when the table is missing."""
        if self.is_file:
            return {self.path.name: _identity(self.path)}
        parquet, parts, file = self._paths(contract)
        return {self._name(path): _identity(path) for path in (*parquet, *parts, *([file] if file.is_file() else ()))}

    def _name(self, path: Path) -> str:
        return path.relative_to(self.path).as_posix()

    def _paths(self, contract: RawTable) -> tuple[list[Path], list[Path], Path]:
        parquet = [file for file in [self.path / f"{contract.name}.parquet"] if file.is_file()]
        folder = self.path / contract.name
        parts = sorted(file for file in folder.rglob("*.parquet") if file.is_file()) if folder.is_dir() else []
        return parquet, parts, self.path / f"{contract.name}.csv"

    def _files(self, contract: RawTable) -> Relation | None:
        folder = self.path / contract.name
        parquet, parts, file = self._paths(contract)
        if file.is_file() and (parquet or parts):
            raise SourceError(f"raw table {contract.name} is there as Parquet and as {file.name}; remove one of them")
        if file.is_file():
            return self._csv(file, contract)
        if not parquet and not parts:
            return None
        options = "union_by_name=true, binary_as_string=true"
        is_hive = bool(parts) and not parquet and all("=" in part.relative_to(folder).as_posix() for part in parts)
        return self._scan(
            "read_parquet", [*parquet, *parts], f"{options}, hive_partitioning={is_hive}, {AS_WRITTEN}", contract
        )

    def _csv(self, file: Path, contract: RawTable) -> Relation:
        """A CSV file, all text. Its header is read here: left to guess, DuckDB may skip rows that it finds odd."""
        try:
            with file.open(encoding="utf-8-sig", newline="") as lines:
                names = next(csv.reader(lines), [])
        except UnicodeDecodeError as error:
            raise SourceError(
                f"raw table {contract.name} cannot be read: {file.name} is not utf-8 encoded; save it as UTF-8"
            ) from error
        except csv.Error as error:
            raise unreadable(contract, error) from error
        if not names:
            raise SourceError(f"raw table {contract.name} has no header in {file.name}; write the column names there")
        if len({name.lower() for name in names}) < len(names):
            raise SourceError(f"raw table {contract.name} has a column name twice in {file.name}: {', '.join(names)}")
        columns = ", ".join(f"{literal(name)}: 'VARCHAR'" for name in names)
        options = f"auto_detect=false, columns={{{columns}}}, header=true, delim=',', quote='\"', escape='\"'"
        return self._scan("read_csv", [file], options, contract)

    def _scan(self, function: str, files: Iterable[Path], options: str, contract: RawTable) -> Relation:
        paths = {self._name(file): file for file in files}
        braced = options.replace("{", "{{").replace("}", "}}")
        reader = f"{function}([{{}}], {braced}, filename={literal(SCANNED)})"
        sql = reader.format(_listed(paths.values()))
        columns = self._describe(sql, contract)
        columns.pop(SCANNED, None)
        relative = f"substr({quote(SCANNED)}, {len(str(self.path)) + 2})"
        return Relation(sql, columns, relative, paths, reader)

    def _describe(self, sql: str, contract: RawTable) -> dict[str, tuple[str, str]]:
        try:
            rows = self.connection.execute(f"DESCRIBE SELECT * FROM {sql}").fetchall()
        except duckdb.Error as error:
            raise unreadable(contract, error) from error
        return {row[0].lower(): (row[0], row[1]) for row in rows}


def _listed(paths: Iterable[Path]) -> str:
    return ", ".join(literal(str(path)) for path in paths)


def _identity(path: Path) -> str:
    found = path.stat()
    return f"{found.st_size}:{found.st_mtime_ns}:{found.st_ctime_ns}:{found.st_ino}"


def unreadable(contract: RawTable, error: BaseException) -> SourceError:
    """The error for a raw table whose files cannot be read."""
    return SourceError(f"raw table {contract.name} cannot be read: {_line(error)}; restore or replace the file")


REASONS = ("Expected Number of Columns", "Invalid unicode", "Value with unterminated quote")


def _line(error: BaseException) -> str:
    """The error in one line: the first, and why, where DuckDB says that further down."""
    first, *rest = str(error).strip().splitlines()
    return ": ".join([first, *(line.strip() for line in rest if line.startswith(REASONS))])
