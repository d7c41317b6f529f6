"""A build in the making in DuckDB: the slot that readers do not see."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import duckdb
import ibis

from tapdata.contracts import RawTable
from tapdata.model import LAYERS
from tapdata.warehouse import duckdb_increment, duckdb_raw, duckdb_reading
from tapdata.warehouse.base import SYSTEM, Created, Loaded, Source, SourceError, StatementError
from tapdata.warehouse.duckdb_errors import COPIED, FAULTY, LOST, UNREADABLE, DamagedError, told
from tapdata.warehouse.duckdb_increment import DuckDBIncrements
from tapdata.warehouse.duckdb_room import MADE_BY, DuckDBRoom
from tapdata.warehouse.duckdb_slots import Slots
from tapdata.warehouse.duckdb_source import DuckDBSource
from tapdata.warehouse.duckdb_types import address, literal, quote, sql_type

MOST = 4
"""Tables made at a time, unless told: one alone leaves threads idle, many share the memory."""

BYTES_OF_A_ROW = 1000
"""Of memory, by raw rows: with more than that, validating while tables are made could let either run short of it."""

WRITTEN_ASIDE = "1GB"
"""What increments may write beside the slot before it is put into it: each time rewrites blocks of the tables that changed."""

SCHEMAS = ("raw", "rejects", *LAYERS, "quality", SYSTEM)


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
        if self.fetch("SELECT 1 FROM tapdata.versions LIMIT 1"):
            self._execute(f"SET checkpoint_threshold = '{WRITTEN_ASIDE}'")

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

    @contextmanager
    def side_by_side(self, threads: int | None) -> Iterator[Sequence[DuckDBCandidate]]:
        """Itself and connections of their own to the slot: unless told, as many as DuckDB has threads, up to some."""
        if threads is None:
            ((available,),) = self.fetch("SELECT current_setting('threads')")
            threads = min(int(available), MOST)
        more = [self._sibling() for _ in range(threads - 1)]
        try:
            yield (self, *more)
        finally:
            for one in more:
                self.is_damaged = self.is_damaged or one.is_damaged
                one.close()

    def _sibling(self) -> DuckDBCandidate:
        one = copy.copy(self)
        one.connection = self.another()
        one.increments = DuckDBIncrements(one)
        return one

    def observer(self) -> DuckDBCandidate | None:
        """A connection of its own to the slot, where memory is no concern."""
        ((rows,),) = self.fetch("SELECT COALESCE(SUM(row_count), 0) FROM tapdata.raw_state")
        ((limit,),) = self.fetch("SELECT current_setting('memory_limit')")
        return self._sibling() if rows * BYTES_OF_A_ROW < _bytes(limit) else None

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
            duckdb_reading.reject(self, contract, sql, run_id)

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
        target = address(layer, name)
        other = "VIEW" if kind == "table" else "TABLE"
        if self.is_kind(other, layer, name):
            self._execute(f"DROP {other} {target}")
        self._execute(f"CREATE OR REPLACE {kind.upper()} {target} AS {sql}")
        self.describe(layer, name, kind=kind, comment=comment, comments=comments)
        return Created(self.count(layer, name))

    def describe(self, layer: str, name: str, *, kind: str, comment: str, comments: Mapping[str, str]) -> None:
        """Comment a table and its columns."""
        target = address(layer, name)
        self._execute(f"COMMENT ON {kind.upper()} {target} IS {literal(comment)}")
        if kind == "table":
            for column, text in comments.items():
                self._execute(f"COMMENT ON COLUMN {target}.{quote(column)} IS {literal(text)}")

    def record(self, layer: str, name: str, schema: ibis.Schema, rows: Iterable[Mapping[str, Any]]) -> None:
        """Create or replace a small table from plain rows, in one statement: it is never found without its rows."""
        columns = ", ".join(f"CAST({quote(c)} AS {sql_type(dtype)}) AS {quote(c)}" for c, dtype in schema.items())
        created = f"CREATE OR REPLACE TABLE {address(layer, name)} AS SELECT {columns} FROM"
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
                f"CREATE OR REPLACE TABLE {address(layer, name)} AS FROM published.{address(layer, name)}"
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
        row = self._execute(f"SELECT COUNT(*) FROM {address(layer, name)}").fetchone()
        return int(row[0]) if row else 0


def _bytes(size: str) -> float:
    """A size as DuckDB tells it, as in ``18.4 GiB``."""
    number, unit = size.split()
    return float(number) * float(1024 ** ("bytes", "KiB", "MiB", "GiB", "TiB", "PiB").index(unit))
