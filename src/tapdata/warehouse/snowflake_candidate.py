"""A build in the making on Snowflake, in schemas beside the published ones."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import ibis

from tapdata.contracts import RawTable
from tapdata.model import Table
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import (
    REJECTS,
    SOURCE_FILE,
    SYSTEM,
    Created,
    Loaded,
    NotBuiltError,
    Source,
    SourceError,
    StatementError,
)
from tapdata.warehouse.snowflake_files import export, fill, stage_name
from tapdata.warehouse.snowflake_increment import SnowflakeIncrements
from tapdata.warehouse.snowflake_lock import Lock
from tapdata.warehouse.snowflake_publish import Publisher, Replacement, Swap
from tapdata.warehouse.snowflake_raw import REJECTED_TABLE, loaded_before, row_json
from tapdata.warehouse.snowflake_room import SnowflakeRoom
from tapdata.warehouse.snowflake_session import Account, Session

MAX_VALUES = 200
"""Rows that are written as text of a statement; more go through a file."""

STAMP = "tapdata:"
"""Before the stamp at the end of a table's comment."""


class SnowflakeCandidate(SnowflakeRoom):
    """A build in the making, in schemas beside the published ones."""

    def __init__(self, account: Account, session: Session, lock: Lock, *, fresh: bool) -> None:
        super().__init__(account, session)
        self.lock = lock
        self.publisher: Publisher = (Replacement if account.is_emulator else Swap)(session, account.schema_prefix)
        self.publisher.recover()
        self.increments = None
        self.rebuilds = SnowflakeIncrements(self)
        self._digests = ""
        self._made: dict[tuple[str, str], ibis.Schema | None] = {}
        if not fresh:
            self._start_from_published()

    @property
    def run_id(self) -> str:
        """The build that this candidate is; its statements carry it in their tag."""
        return self.session.tag.get("run_id", "")

    @run_id.setter
    def run_id(self, run_id: str) -> None:
        self.session.tag = self.session.tag | {"run_id": run_id}

    @contextmanager
    def side_by_side(self, threads: int | None) -> Iterator[Sequence[SnowflakeCandidate]]:  # noqa: ARG002
        """Itself: its session runs one statement at a time."""
        yield (self,)

    def observer(self) -> None:
        """None: its session runs one statement at a time."""

    def place(self, layer: str, name: str) -> str:  # noqa: ARG002
        """The schema that a table lies in: the build's, once it is made there."""
        if layer == "raw":
            return self.published_schema(layer)
        return self.published_schema(layer) + text.BUILD

    def has_table(self, layer: str, name: str) -> bool:
        """Whether this build holds a table."""
        return super().has_table(layer, name) if layer == "raw" else (layer, name) in self._made

    def table(self, layer: str, name: str) -> Table:
        """A table as this build made it."""
        schema = self._made.get((layer, name)) or self.catalog.schema(self.place(layer, name), name)
        return ibis.table(schema, name=name, database=layer)

    def _start_from_published(self) -> None:
        """Every published table as a clone, so that a selection is built on a complete one."""
        for layer in text.SCHEMAS:
            for name in self.catalog.tables(self.published_schema(layer)):
                self._clone(layer, name)
        if (SYSTEM, "build") not in self._made:
            raise NotBuiltError(f"nothing is built at {self.account.description}")

    def retake(self, layer: str, name: str, schema: ibis.Schema, comment: str, stamp: str) -> None:
        """A published table as it is, for this build: a clone with another stamp. Raises StatementError."""
        self._clone(layer, name)
        self._run(text.comment_table(self.address(layer, name), self._told(comment, stamp)), layer, name)
        self._made[layer, name] = schema

    def drop(self, layer: str, name: str) -> None:
        """Drop a table that this build has made for itself. Raises StatementError."""
        if self._made.pop((layer, name), None) is not None:
            self._run(f"DROP TABLE IF EXISTS {self.address(layer, name)}", layer, name)

    def _told(self, comment: str, stamp: str) -> str:
        told = f"{comment} {STAMP}{stamp}" if stamp else comment
        return told.replace("'", "") if self.account.is_emulator else told  # it cannot read a quote in a comment

    def _clone(self, layer: str, name: str) -> None:
        published = f"{text.name(self.published_schema(layer))}.{text.name(name)}"
        self._run(
            text.clone_table(published, self.address(layer, name), is_emulator=self.account.is_emulator), layer, name
        )
        self._made[layer, name] = None

    def _run(self, sql: str, layer: str, name: str) -> Any:
        self.lock.renew()
        with self.session.tagged(run_id=self.run_id, model=f"{layer}.{name}"):
            return self.session.execute(sql)

    @property
    def stamps(self) -> Mapping[str, str]:
        """``layer.name`` -> the stamp of what an earlier build that broke off has left in the build schemas."""
        found = {}
        for layer in text.SCHEMAS:
            for name, comment in self.catalog.tables(self.published_schema(layer) + text.BUILD).items():
                _, marked, stamp = comment.rpartition(STAMP)
                if marked:
                    found[f"{layer}.{name}"] = stamp.strip()
        return found

    def take_over(self, layer: str, name: str, schema: ibis.Schema) -> None:
        """Count a table that an earlier build left in the build schemas as made."""
        self._made[layer, name] = schema

    def raw_in_place(self) -> Mapping[str, Loaded]:
        """The raw tables that the warehouse holds. Raises SourceError naming every one that is missing or unfit."""
        loaded, self._digests = loaded_before(self.session, self.catalog, self.account.raw_schema.upper())
        return loaded

    def raw_state(self) -> str:
        """Changes when a raw table does."""
        return hashlib.sha256(
            f"{self.catalog.state(self.account.raw_schema.upper())} {self._digests}".encode()
        ).hexdigest()[:16]

    def read(self, source: Path) -> Source:
        """Raw files are loaded by a command of their own."""
        raise SourceError(
            f"a Snowflake build reads the schema {self.account.raw_schema}; load {source} into it first: "
            f"tapdata load --target ... --raw {source}"
        )

    def load(self, source: Source, contract: RawTable, run_id: str, late_before: date | None = None) -> Loaded:  # noqa: ARG002
        """Raw files are loaded by a command of their own."""
        raise SourceError(f"raw table {contract.name} is loaded by tapdata load")

    def reject(self, contract: RawTable, sql: str, run_id: str) -> None:
        """Record dropped rows beside the values that loading nulled."""
        nulled = "SELECT * FROM (SELECT {columns} FROM {place} WHERE RAW_TABLE = {table}) AS LOADED".format(
            columns=", ".join(map(text.name, REJECTS)),
            place=f"{text.name(self.account.raw_schema)}.{text.name(REJECTED_TABLE)}",
            table=text.literal(contract.name),
        )
        parts = [nulled] if self.catalog.has(self.account.raw_schema.upper(), REJECTED_TABLE) else []
        if sql:
            names = {column.name: text.name(column.name) for column in contract.columns}
            parts.append(
                f"SELECT {text.literal(run_id)}, {text.name(SOURCE_FILE)}, CAST({names[contract.key]} AS VARCHAR), NULL, "
                f"REJECT_REASON, 'dropped', {row_json(names, contract.pii)} FROM ({text.located(sql, self.place)})"
            )
        query = "\nUNION ALL\n".join(parts) or text.values(ibis.schema(REJECTS), ())
        self._create("rejects", contract.name, ibis.schema(REJECTS), query)

    def create(
        self,
        layer: str,
        name: str,
        sql: str,
        *,
        schema: ibis.Schema,
        comment: str,
        comments: Mapping[str, str],
        kind: str = "table",  # noqa: ARG002 - a view would have to be swapped with what it reads: all are tables
        cluster_by: Sequence[str] = (),
        stamp: str = "",
    ) -> Created:
        """Create or replace a table from a query. Rows are counted for all tables together: see ``row_counts``."""
        told = self._told(comment, stamp)
        self._create(layer, name, schema, text.located(sql, self.place), told, comments, cluster_by)
        return Created(None, self.session.query_id)

    def _create(
        self,
        layer: str,
        name: str,
        schema: ibis.Schema,
        query: str,
        comment: str = "",
        comments: Mapping[str, str] | None = None,
        cluster_by: Sequence[str] = (),
    ) -> None:
        statement = text.create_table(
            self.address(layer, name),
            schema,
            query,
            comment=comment,
            comments=comments,
            cluster_by=cluster_by,
            is_emulator=self.account.is_emulator,
            replaces=self.catalog.has(self.place(layer, name), name),
        )
        with self.warehouse_of(layer):
            self._run(statement, layer, name)
        self._made[layer, name] = schema

    @contextmanager
    def warehouse_of(self, layer: str) -> Iterator[None]:
        """Compute with the warehouse of a layer meanwhile. Raises StatementError."""
        chosen = self.account.warehouses.get(layer)
        if not chosen or chosen == self.account.warehouse:
            yield
            return
        self.session.use_warehouse(chosen)
        try:
            yield
        finally:
            self.session.use_warehouse(self.account.warehouse)

    def row_counts(self, tables: Iterable[tuple[str, str]]) -> Mapping[tuple[str, str], int]:
        """The rows of tables, asked in one statement."""
        asked = list(tables)
        if not asked:
            return {}
        query = "\nUNION ALL\n".join(
            f"SELECT {text.literal(layer)} AS LAYER, {text.literal(name)} AS NAME, COUNT(*) AS N FROM {self.address(layer, name)}"
            for layer, name in asked
        )
        return {(row["layer"], row["name"]): int(row["n"]) for row in self.session.rows(query)}

    def describe(self, layer: str, name: str, *, kind: str, comment: str, comments: Mapping[str, str]) -> None:
        """Tables are commented as they are created."""

    def record(self, layer: str, name: str, schema: ibis.Schema, rows: Iterable[Mapping[str, Any]]) -> None:
        """Create or replace a small table from plain rows."""
        values = list(rows)
        if len(values) <= MAX_VALUES:
            self._create(layer, name, schema, text.values(schema, values))
            return
        with tempfile.TemporaryDirectory(prefix="tapdata-") as folder:
            count = _to_files(values, schema, Path(folder))
            stage = stage_name(self.place(layer, name), name)
            with self.session.tagged(run_id=self.run_id, model=f"{layer}.{name}"):
                fill(self.session, self.address(layer, name), schema, Path(folder), count, stage)
        self._made[layer, name] = schema

    def carry_over(self, layer: str, name: str) -> bool:
        """Take a table over from the published build; false when there is none."""
        if not self.catalog.has(self.published_schema(layer), name):
            return False
        self._clone(layer, name)
        return True

    def publish(self) -> None:
        """Make this build the one that readers see: schemas swapped whole; what is not of this build goes first."""
        self.lock.renew()
        for layer in text.SCHEMAS:
            schema = self.published_schema(layer) + text.BUILD
            for name in self.catalog.tables(schema):
                if (layer, name) not in self._made:
                    self.session.execute(f"DROP TABLE IF EXISTS {text.name(schema)}.{text.name(name)}")
        with self.session.tagged(run_id=self.run_id, step="publish"):
            self.publisher.publish(self.run_id, self._made)
        self._end()

    def discard(self) -> None:
        """Leave the published build alone; what was built stays in the build schemas for the next try."""
        self._end()

    leave = discard

    def _end(self) -> None:
        try:
            self.lock.release()
        except StatementError:  # the lease ends by itself
            pass
        finally:
            self.close()


def _to_files(rows: Sequence[Mapping[str, Any]], schema: ibis.Schema, folder: Path) -> int:
    import duckdb
    import pyarrow as pa

    with duckdb.connect() as connection:
        columns = {name: [row.get(name) for row in rows] for name in schema.names}
        connection.register("recorded", pa.table(columns, schema=schema.to_pyarrow()))
        return export(connection, "recorded", schema, folder)
