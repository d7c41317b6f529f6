"""The DuckDB room: a published build to read, or a candidate to write."""

from __future__ import annotations

import hashlib
import time
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import duckdb
import ibis

from tapdata.contracts import RawTable
from tapdata.model import LAYERS, Table
from tapdata.warehouse import duckdb_increment, duckdb_raw
from tapdata.warehouse.base import (
    SYSTEM,
    Created,
    Loaded,
    RawChange,
    Source,
    SourceError,
    StatementError,
    Version,
)  # fmt: skip
from tapdata.warehouse.dialects import compile_sql
from tapdata.warehouse.duckdb_errors import DamagedError, is_damage, line, told
from tapdata.warehouse.duckdb_increment import DuckDBIncrements
from tapdata.warehouse.duckdb_slots import Slots
from tapdata.warehouse.duckdb_source import DuckDBSource
from tapdata.warehouse.duckdb_types import literal, quote, sql_type

CATALOG = "warehouse"
"""The name a warehouse file is attached under."""

MADE_BY = f"2 duckdb {duckdb.__version__}"
"""The form of a slot's records, and the engine whose hashes they hold."""

TRIES, PAUSE_SECONDS = 5, 0.1
"""How often opening the same slot is tried: two builds may have been published since its name was read."""

SCRATCH = "temp"
"""The catalog of temporary tables, as DuckDB names it; a name before the table's is taken as a schema or a catalog."""

FAULTY = "{file} is damaged: {{}}; build again: it is made anew from the published build"
COPIED = "the published build {file} is damaged: {{}}; build with --full-refresh"
UNREADABLE = (
    "the published build {file} is damaged: {{}}; bring it back from a copy, or build with --full-refresh, which takes the "
    "log of observations of the build before"
)
LOST = (
    "the published build {file} is damaged: {{}}; bring it back from a copy, or remove it to build from nothing: its log of "
    "observations goes with it"
)
"""How damage is told, by what it was found in; the reason stands in the middle."""

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
            kind = DamagedError if is_damage(error) else StatementError
            raise kind(f"{file} cannot be opened: {line(error)}") from error

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
        try:
            self.connection.execute(f"FROM {_name(layer, name)} LIMIT 0")
        except duckdb.CatalogException:  # asking the catalog would read what it knows of all columns of all tables
            return False
        return True

    def rows(self, expression: ibis.Expr) -> list[dict[str, Any]]:
        """The rows of an expression, as plain values."""
        return self.query(compile_sql(expression.as_table(), self.dialect, pretty=False))

    def whole(self, layer: str, name: str) -> list[dict[str, Any]]:
        """All rows of a small table, as plain values."""
        return self.query(f"FROM {_name(layer, name)}")

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

    def close(self) -> None:
        """Let go of the connection."""
        self.connection.close()


class DuckDBCandidate(DuckDBRoom):
    """A build in the making, in the slot that readers do not see."""

    def __init__(self, slots: Slots, slot: Path, copied: Path | None = None) -> None:
        super().__init__(slot, read_only=False)
        self.slots = slots
        self.copied = copied
        """The published slot, where this one began as its copy."""
        self.takes_over = False
        """It lies in the slot of an earlier build, whose log of observations is there."""
        self.is_damaged = False
        self.run_id = ""
        self.increments = DuckDBIncrements(self)
        self.rebuilds = None
        try:
            self._furnish()
        except BaseException:
            self.close()  # else this process would hold a damaged slot, and could not make it anew
            raise

    def _furnish(self) -> None:
        self._execute("SET preserve_insertion_order = false")
        for schema in SCHEMAS:
            self._execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        for table in (*duckdb_raw.STATE, *duckdb_increment.STATE, "tapdata.slot (made_by VARCHAR)"):
            self._execute(f"CREATE TABLE IF NOT EXISTS {table}")
        if not self.is_of_this_version():
            self._reset()

    def is_of_this_version(self) -> bool:
        """Whether its records were written by the same version: another one would read them wrongly."""
        return self.fetch("SELECT made_by FROM tapdata.slot") == [(MADE_BY,)]

    def _reset(self) -> None:
        """Forget what is known of the tables: all are made anew."""
        with self.transaction():
            for table in ("slot", "versions", "parts", "seen", "raw_files", "raw_state", "pending"):
                self._execute(f"DELETE FROM tapdata.{table}")
            self.run("INSERT INTO tapdata.slot VALUES (?)", MADE_BY)

    def run(self, sql: str, *parameters: Any) -> None:
        """Run a statement. Raises StatementError."""
        self._execute(sql, list(parameters) or None)

    def _execute(self, sql: str, parameters: Sequence[Any] | None = None) -> duckdb.DuckDBPyConnection:
        try:
            return super()._execute(sql, parameters)
        except DamagedError:
            self.is_damaged = True
            raise

    @property
    def damaged(self) -> str:
        """How damage of the slot is told."""
        return COPIED.format(file=self.copied) if self.copied else FAULTY.format(file=self.file)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing."""
        self._execute("BEGIN TRANSACTION")
        try:
            yield
        except BaseException:
            with suppress(duckdb.Error):  # a failed commit has rolled back already
                self.connection.execute("ROLLBACK")
            raise
        self._execute("COMMIT")

    def read(self, source: Path) -> DuckDBSource:
        """Open raw input."""
        return DuckDBSource(self.connection, source)

    def load(self, source: Source, contract: RawTable, run_id: str, late_before: date | None = None) -> Loaded:
        """Bring one raw table up to date; values that do not fit become null and are recorded."""
        relation = cast("DuckDBSource", source).relation(contract)
        if relation is None:
            raise SourceError(f"raw table {contract.name} is missing")
        return duckdb_raw.load(self, relation, contract, run_id, late_before)

    def forget_raw(self, name: str) -> None:
        """The next build loads a raw table whole."""
        self.run("DELETE FROM tapdata.raw_state WHERE raw_table = ?", name)

    def reject(self, contract: RawTable, sql: str, run_id: str) -> None:
        """Record dropped rows."""
        if sql:
            duckdb_raw.reject(self, contract, sql, run_id)

    stamps: Mapping[str, str] = MappingProxyType({})
    """What a broken build has made is on record in the slot."""

    def take_over(self, layer: str, name: str, schema: ibis.Schema) -> None:
        """There is nothing to take over."""

    def raw_in_place(self) -> None:
        """A build loads its raw tables."""

    def raw_state(self) -> str:
        """Raw tables are part of the build."""
        return ""

    def row_counts(self, tables: Iterable[tuple[str, str]]) -> dict[tuple[str, str], int]:
        """The rows of tables."""
        return {(layer, name): self.count(layer, name) for layer, name in tables}

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
        if self.is_kind(other, layer, name):
            self._execute(f"DROP {other} {target}")
        self._execute(f"CREATE OR REPLACE {kind.upper()} {target} AS {sql}")
        self.describe(layer, name, kind=kind, comment=comment, comments=comments)
        return Created(self.count(layer, name))

    def describe(self, layer: str, name: str, *, kind: str, comment: str, comments: Mapping[str, str]) -> None:
        """Comment a table and its columns."""
        target = _name(layer, name)
        self._execute(f"COMMENT ON {kind.upper()} {target} IS {literal(comment)}")
        if kind == "table":
            for column, text in comments.items():
                self._execute(f"COMMENT ON COLUMN {target}.{quote(column)} IS {literal(text)}")

    def record(self, layer: str, name: str, schema: ibis.Schema, rows: Iterable[Mapping[str, Any]]) -> None:
        """Create or replace a small table from plain rows, in one statement: it is never found without its rows."""
        columns = ", ".join(f"CAST({quote(c)} AS {sql_type(dtype)}) AS {quote(c)}" for c, dtype in schema.items())
        created = f"CREATE OR REPLACE TABLE {_name(layer, name)} AS SELECT {columns} FROM"
        if values := list(rows):
            import pyarrow as pa

            columns_of = {name: [row.get(name) for row in values] for name in schema.names}
            self.connection.register("recorded", pa.table(columns_of, schema=schema.to_pyarrow()))
            self._execute(f"{created} recorded")
            self.connection.unregister("recorded")
        else:
            nothing = ", ".join(f"NULL AS {quote(column)}" for column in schema.names)
            self._execute(f"{created} (SELECT {nothing}) WHERE false")

    def carry_over(self, layer: str, name: str) -> bool:
        """Take a table over from the published build; false when there is none."""
        with self.slots.readable() as published:
            if published is None:
                return False
            try:
                return self._carried(published, layer, name)
            except duckdb.Error as error:
                if self.slots.former.exists():
                    with suppress(duckdb.Error):
                        return self._carried(self.slots.former, layer, name)
                how = UNREADABLE if self.takes_over else LOST
                raise told(error, how.format(file=self.slots.published)) from error

    def _carried(self, file: Path, layer: str, name: str) -> bool:
        self.connection.execute(f"ATTACH {literal(str(file))} AS published (READ_ONLY)")
        try:
            found = (
                "SELECT 1 FROM duckdb_tables() WHERE database_name = 'published' AND schema_name = ? AND table_name = ?"
            )
            if self.connection.execute(found, [layer, name]).fetchone() is None:
                return False
            self.connection.execute(
                f"CREATE OR REPLACE TABLE {_name(layer, name)} AS FROM published.{_name(layer, name)}"
            )
            return True
        finally:
            self.connection.execute("DETACH published")

    def publish(self) -> None:
        """Make this build the one that readers see, in one step."""
        self._execute("CHECKPOINT")
        self.close()
        self.slots.flip(self.file)
        self.slots.release()

    def discard(self) -> None:
        """Throw this build away; the published one stays."""
        self.close()
        if self.slots.is_held and self.file != self.slots.published:  # else it is published, or somebody else's by now
            self.slots.remove(self.file)
        self.slots.release()

    def leave(self) -> None:
        """Let go of this build unpublished; what it has made serves the next one."""
        if self.is_damaged or not self._has_data():
            self.discard()
            return
        self.close()
        self.slots.release()

    def _has_data(self) -> bool:
        """Something was loaded into it, now or by an earlier build."""
        try:
            return bool(self.fetch("SELECT 1 FROM tapdata.raw_state LIMIT 1"))
        except StatementError:  # a connection that broke: what the file holds is looked at when it is opened again
            return True

    def is_kind(self, kind: str, layer: str, name: str) -> bool:
        """Whether a ``table`` or ``view`` of that name exists."""
        kind = kind.lower()
        query = (
            f"SELECT 1 FROM duckdb_{kind}s() "
            f"WHERE database_name = current_database() AND schema_name = ? AND {kind}_name = ?"
        )
        return self.connection.execute(query, [layer, name]).fetchone() is not None

    def count(self, layer: str, name: str) -> int:
        """The rows of a table."""
        row = self._execute(f"SELECT COUNT(*) FROM {_name(layer, name)}").fetchone()
        return int(row[0]) if row else 0


class DuckDBTarget:
    """A DuckDB warehouse file with its two slots."""

    keeps_tables = True

    def __init__(self, file: Path) -> None:
        self.slots = Slots(file)

    def candidate(self, *, fresh: bool, reuse: bool = False) -> DuckDBCandidate:
        """Start a build aside. Raises LockedError, NotBuiltError, SourceError."""
        self.slots.acquire()
        try:
            self.slots.tidy()
            if reuse and (left := self._left()) is not None:
                return left
            empty = self.slots.published is None if reuse else fresh
            if fresh and not reuse and not self._has_log():
                self.slots.keep_former()
            copied = None if empty else self.slots.published
            *others, last = self.slots.spare
            for slot in others:
                try:
                    return DuckDBCandidate(self.slots, self.slots.prepare(slot, fresh=empty), copied)
                except DamagedError as error:
                    if copied is None or not isinstance(error.__cause__, duckdb.Error):
                        raise
                    how = UNREADABLE if self.slots.former.exists() else LOST
                    raise told(error.__cause__, how.format(file=copied)) from error
                except StatementError:  # this process reads the slot that lay there
                    self.slots.remove(slot)
            return DuckDBCandidate(self.slots, self.slots.prepare(last, fresh=empty), copied)
        except OSError as error:
            self.slots.release()
            raise SourceError(f"{self.slots.file} cannot be written: {error.strerror or error}") from error
        except BaseException:
            self.slots.release()
            raise

    def _left(self) -> DuckDBCandidate | None:
        """The slot of the build before, or of one that broke off, where it can be brought up to date."""
        for slot in self.slots.spare:
            if slot.exists():
                try:
                    found = DuckDBCandidate(self.slots, slot)
                except StatementError:  # it is damaged, or a reader holds it: that one keeps its data
                    self.slots.remove(slot)
                else:
                    found.takes_over = found.has_table(SYSTEM, "observations")
                    return found
        return None

    def _has_log(self) -> bool:
        """The observations of the published build can be read."""
        if (slot := self.slots.published) is None:
            return True
        try:
            with closing(DuckDBRoom(slot, read_only=True)) as room:
                room.content(SYSTEM, "observations")
        except StatementError:
            return False
        return True

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
