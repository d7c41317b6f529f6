"""The DuckDB room: a published build to read, or a candidate to write."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import duckdb
import ibis

from tapdata.contracts import RawTable
from tapdata.model import LAYERS, Table
from tapdata.warehouse.base import REJECTS, SOURCE_FILE, SYSTEM, Created, Loaded, Source, SourceError, StatementError
from tapdata.warehouse.dialects import compile_sql
from tapdata.warehouse.duckdb_slots import Slots
from tapdata.warehouse.duckdb_source import DuckDBSource, unreadable
from tapdata.warehouse.duckdb_types import absent, literal, quote, read, sql_type

CATALOG = "warehouse"
"""The name a warehouse file is attached under."""

TRIES, PAUSE_SECONDS = 5, 0.1
"""How often opening the same slot is tried: two builds may have been published since its name was read."""

SCRATCH = "temp"
"""The catalog of temporary tables, as DuckDB names it; a name before the table's is taken as a schema or a catalog."""

SCHEMAS = ("raw", "rejects", *LAYERS, "quality", SYSTEM)


class DuckDBRoom:
    """An open DuckDB warehouse."""

    dialect = "duckdb"

    def __init__(self, file: Path, *, read_only: bool) -> None:
        self.file = file
        self.connection = duckdb.connect()
        self.connection.execute("SET TimeZone = 'UTC'")
        self.connection.execute("SET enable_progress_bar = false")  # it would be written to standard output
        self.connection.execute(f"SET temp_directory = {literal(f'{file}.tmp')}")
        # Attached under a name of its own: opened directly, a file called raw.duckdb would hide its own schema raw.
        mode = " (READ_ONLY)" if read_only else ""
        try:
            self.connection.execute(f"ATTACH {literal(str(file))} AS {CATALOG}{mode}")
            self.connection.execute(f"USE {CATALOG}")
        except duckdb.Error as error:
            self.connection.close()
            raise StatementError(f"{file} cannot be opened: {_line(error)}") from error

    def table(self, layer: str, name: str) -> Table:
        """A table as it is in the warehouse."""
        rows = self.connection.execute(f"DESCRIBE {_name(layer, name)}").fetchall()
        types = self._ibis_types(rows)
        return ibis.table(ibis.schema(types), name=name, database=layer)

    def _ibis_types(self, rows: list[tuple[Any, ...]]) -> dict[str, ibis.DataType]:
        from ibis.backends.sql.datatypes import DuckDBType

        return {row[0]: DuckDBType.from_string(row[1]) for row in rows}

    def has_table(self, layer: str, name: str) -> bool:
        """Whether a table or view exists."""
        query = (
            "SELECT 1 FROM information_schema.tables "
            "WHERE table_catalog = current_database() AND table_schema = ? AND table_name = ?"
        )
        return self.connection.execute(query, [layer, name]).fetchone() is not None

    def rows(self, expression: ibis.Expr) -> list[dict[str, Any]]:
        """The rows of an expression, as plain values."""
        return self.query(compile_sql(expression.as_table(), self.dialect, pretty=False))

    def query(self, sql: str) -> list[dict[str, Any]]:
        """The rows of a query, as plain values."""
        cursor = self._execute(sql)
        names = [column[0] for column in cursor.description or ()]
        return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]

    def content(self, layer: str, name: str, *, without: Collection[str] = ()) -> str:
        """A digest of a table's columns and rows, whatever their order."""
        columns = [row for row in self._execute(f"DESCRIBE {_name(layer, name)}").fetchall() if row[0] not in without]
        chosen = ", ".join(quote(row[0]) for row in columns)
        rows = self._execute(
            f"SELECT COUNT(*), SUM(hash(t)) FROM (SELECT {chosen} FROM {_name(layer, name)}) AS t"
        ).fetchall()
        return hashlib.sha256(repr((columns, rows)).encode()).hexdigest()

    def scratch(self, name: str, sql: str) -> str:
        """Create a temporary table from a query; returns the schema it lies in."""
        self._execute(f"CREATE OR REPLACE TEMPORARY TABLE {quote(name)} AS {sql}")
        return SCRATCH

    def _execute(self, sql: str, parameters: Sequence[Any] | None = None) -> duckdb.DuckDBPyConnection:
        try:
            return self.connection.execute(sql, parameters)
        except duckdb.Error as error:
            raise StatementError(_line(error)) from error

    def close(self) -> None:
        """Let go of the connection."""
        self.connection.close()


class DuckDBCandidate(DuckDBRoom):
    """A build in the making, in the slot that readers do not see."""

    def __init__(self, slots: Slots, slot: Path) -> None:
        super().__init__(slot, read_only=False)
        self.slots = slots
        self.run_id = ""
        self._execute("SET preserve_insertion_order = false")
        for schema in SCHEMAS:
            self._execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")

    def read(self, source: Path) -> DuckDBSource:
        """Open raw input."""
        return DuckDBSource(self.connection, source)

    def load(self, source: Source, contract: RawTable, run_id: str) -> Loaded:
        """Load one raw table, typed by its contract; values that do not fit become null and are recorded."""
        relation = cast("DuckDBSource", source).relation(contract)
        if relation is None:
            raise SourceError(f"raw table {contract.name} is missing")
        readings, sources = {}, {}
        for column in contract.columns:
            if column.name in relation.columns:
                sources[column.name] = relation.columns[column.name]
                readings[column.name] = read(*relation.columns[column.name], column.type)
        chosen = [
            f"{readings[column.name].sql if column.name in readings else f'CAST(NULL AS {sql_type(column.type)})'} "
            f"AS {quote(column.name)}"
            for column in contract.columns
        ]
        target = _name("raw", contract.name)
        try:
            self.connection.execute(
                f"CREATE OR REPLACE TABLE {target} AS "
                f"SELECT {', '.join(chosen)}, {relation.file_sql} AS {quote(SOURCE_FILE)} FROM {relation.sql}"
            )
            self.record("rejects", contract.name, ibis.schema(REJECTS), ())
            checked = [name for name, reading in readings.items() if reading.checked]
            nulled = self._misfits(contract, relation.sql, sources, checked) if checked else {}
            for name, misfits in nulled.items():
                if misfits:
                    self._reject_values(contract, relation, sources, readings[name].sql, name, run_id)
        except duckdb.Error as error:
            raise unreadable(contract, error) from error
        known = {column.name for column in contract.columns}
        return Loaded(
            table=contract.name,
            rows=self._count("raw", contract.name),
            files=relation.files,
            missing_columns=tuple(column.name for column in contract.columns if column.name not in readings),
            unknown_columns=tuple(name for low, (name, _) in relation.columns.items() if low not in known),
            nulled={column: rows for column, rows in nulled.items() if rows},
        )

    def _misfits(
        self, contract: RawTable, relation: str, sources: Mapping[str, tuple[str, str]], checked: Sequence[str]
    ) -> dict[str, int]:
        given = ", ".join(f"COUNT(*) FILTER (NOT {absent(*sources[column])})" for column in checked)
        kept = ", ".join(f"COUNT({quote(column)})" for column in checked)
        before = self.connection.execute(f"SELECT {given} FROM {relation}").fetchone() or ()
        after = self.connection.execute(f"SELECT {kept} FROM {_name('raw', contract.name)}").fetchone() or ()
        return {column: was - now for column, was, now in zip(checked, before, after, strict=True)}

    def _reject_values(
        self,
        contract: RawTable,
        relation: Any,
        sources: Mapping[str, tuple[str, str]],
        reading: str,
        column: str,
        run_id: str,
    ) -> None:
        found, what = sources[column], contract[column].dtype
        reason = "malformed JSON" if what == "json" else f"value does not fit {what}"
        key = f"CAST({read(*sources[contract.key], contract[contract.key].type).sql} AS VARCHAR)"
        row = _row_json({name: quote(source) for name, (source, _) in sources.items()}, contract.pii)
        self.connection.execute(
            f"INSERT INTO {_name('rejects', contract.name)} SELECT ?, {relation.file_sql}, {key}, ?, ?, 'nulled', {row} "
            f"FROM {relation.sql} WHERE NOT {absent(*found)} AND ({reading}) IS NULL",
            [run_id, column, reason],
        )

    def reject(self, contract: RawTable, sql: str, run_id: str) -> int:
        """Record dropped rows; returns how many."""
        if not sql:
            return 0
        row = _row_json({column.name: quote(column.name) for column in contract.columns}, contract.pii)
        before = self._count("rejects", contract.name)
        self._execute(
            f"INSERT INTO {_name('rejects', contract.name)} SELECT ?, {quote(SOURCE_FILE)}, "
            f"CAST({quote(contract.key)} AS VARCHAR), NULL, reject_reason, 'dropped', {row} FROM ({sql})",
            [run_id],
        )
        return self._count("rejects", contract.name) - before

    stamps: Mapping[str, str] = MappingProxyType({})
    """Nothing of a broken build is used again: its slot is thrown away."""

    def take_over(self, layer: str, name: str, schema: ibis.Schema) -> None:
        """There is nothing to take over."""

    def raw_in_place(self) -> None:
        """A build loads its raw tables."""

    def raw_state(self) -> str:
        """Raw tables are part of the build."""
        return ""

    def row_counts(self, tables: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The rows of tables."""
        return {(layer, name): self._count(layer, name) for layer, name in tables}

    def create(
        self,
        layer: str,
        name: str,
        sql: str,
        *,
        schema: ibis.Schema | None = None,  # noqa: ARG002 - the query's types are the table's
        comment: str,
        comments: Mapping[str, str],
        kind: str = "table",
        cluster_by: Sequence[str] = (),  # noqa: ARG002 - a file has no clusters
        stamp: str = "",  # noqa: ARG002
    ) -> Created:
        """Create or replace a table or view from a query."""
        target = _name(layer, name)
        other = "VIEW" if kind == "table" else "TABLE"
        if self._is(other, layer, name):
            self._execute(f"DROP {other} {target}")
        self._execute(f"CREATE OR REPLACE {kind.upper()} {target} AS {sql}")
        self._execute(f"COMMENT ON {kind.upper()} {target} IS {literal(comment)}")
        if kind == "table":
            for column, text in comments.items():
                self._execute(f"COMMENT ON COLUMN {target}.{quote(column)} IS {literal(text)}")
        return Created(self._count(layer, name))

    def record(self, layer: str, name: str, schema: ibis.Schema, rows: Iterable[Mapping[str, Any]]) -> None:
        """Create or replace a small table from plain rows."""
        target = _name(layer, name)
        columns = ", ".join(f"{quote(column)} {sql_type(dtype)}" for column, dtype in schema.items())
        self._execute(f"CREATE OR REPLACE TABLE {target} ({columns})")
        values = list(rows)
        if values:
            import pyarrow as pa

            columns_of = {name: [row.get(name) for row in values] for name in schema.names}
            self.connection.register("recorded", pa.table(columns_of, schema=schema.to_pyarrow()))
            self._execute(f"INSERT INTO {target} FROM recorded")
            self.connection.unregister("recorded")

    def carry_over(self, layer: str, name: str) -> bool:
        """Take a table over from the published build; false when there is none."""
        with self.slots.readable() as published:
            if published is None:
                return False
            self._execute(f"ATTACH {literal(str(published))} AS published (READ_ONLY)")
            try:
                found = "SELECT 1 FROM duckdb_tables() WHERE database_name = 'published' AND schema_name = ? AND table_name = ?"
                if self._execute(found, [layer, name]).fetchone() is None:
                    return False
                self._execute(f"CREATE TABLE {_name(layer, name)} AS FROM published.{_name(layer, name)}")
                return True
            finally:
                self._execute("DETACH published")

    def publish(self) -> None:
        """Make this build the one that readers see, in one step."""
        self._execute("CHECKPOINT")
        self.close()
        self.slots.flip(self.file)
        self.slots.release()

    def discard(self) -> None:
        """Throw this build away; the published one stays."""
        self.close()
        self.slots.remove(self.file)
        self.slots.release()

    def _is(self, kind: str, layer: str, name: str) -> bool:
        kind = kind.lower()
        query = (
            f"SELECT 1 FROM duckdb_{kind}s() "
            f"WHERE database_name = current_database() AND schema_name = ? AND {kind}_name = ?"
        )
        return self.connection.execute(query, [layer, name]).fetchone() is not None

    def _count(self, layer: str, name: str) -> int:
        row = self._execute(f"SELECT COUNT(*) FROM {_name(layer, name)}").fetchone()
        return int(row[0]) if row else 0


class DuckDBTarget:
    """A DuckDB warehouse file with its two slots."""

    def __init__(self, file: Path) -> None:
        self.slots = Slots(file)

    def candidate(self, *, fresh: bool) -> DuckDBCandidate:
        """Start a build aside. Raises LockedError, NotBuiltError, SourceError."""
        self.slots.acquire()
        try:
            return DuckDBCandidate(self.slots, self.slots.prepare(fresh=fresh))
        except BaseException:
            self.slots.release()
            raise

    def published(self) -> DuckDBRoom:
        """The published build, read-only. Raises NotBuiltError."""
        tries = 0
        while True:
            slot = self.slots.require_published()
            try:
                return DuckDBRoom(slot, read_only=True)
            except StatementError:
                if self.slots.require_published() == slot:  # else a build was published in between, or two of them:
                    tries += 1
                    if tries == TRIES:
                        raise
                    time.sleep(PAUSE_SECONDS)

    @property
    def description(self) -> str:
        """Where the warehouse is, for people."""
        return str(self.slots.file)


def _name(layer: str, name: str) -> str:
    return f"{quote(layer)}.{quote(name)}"


def _row_json(columns: Mapping[str, str], pii: frozenset[str]) -> str:
    """SQL of a row as JSON text, personal data masked (a null stays null)."""
    parts = [
        f"{quote(name)} := " + (f"CASE WHEN {sql} IS NOT NULL THEN '***' END" if name in pii else sql)
        for name, sql in columns.items()
    ]
    return f"CAST(to_json(struct_pack({', '.join(parts)})) AS VARCHAR)"


def _line(error: Exception) -> str:
    return str(error).strip().splitlines()[0]
