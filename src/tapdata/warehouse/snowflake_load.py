"""``tapdata load``: raw files into the raw schema of Snowflake, typed by their contracts, each table whole or not at all.

Files are read and typed by DuckDB, so that a value fits or does not fit exactly as on a laptop, and travel as Parquet.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import ibis

from tapdata.contracts import RAW_TABLES, RawTable
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import REJECTS, SOURCE_FILE, SYSTEM, Loaded
from tapdata.warehouse.duckdb import DuckDBTarget
from tapdata.warehouse.duckdb_candidate import DuckDBCandidate
from tapdata.warehouse.snowflake import SnowflakeTarget, prepare
from tapdata.warehouse.snowflake_catalog import Catalog
from tapdata.warehouse.snowflake_files import CHUNK_ROWS, export, fill, stage_name
from tapdata.warehouse.snowflake_lock import Lock
from tapdata.warehouse.snowflake_raw import LOADS, LOADS_TABLE, REJECTED, REJECTED_TABLE
from tapdata.warehouse.snowflake_session import Session

PART = "__LOAD"
"""What a raw table is called while it is loaded."""


@dataclass(frozen=True)
class Outcome:
    """What happened to one raw table: loaded, or unchanged since the last load."""

    loaded: Loaded
    is_unchanged: bool


class Loader:
    """Loads raw tables from files. Use it as a context manager: it holds the lock of the warehouse meanwhile."""

    def __init__(self, target: SnowflakeTarget, raw: Path, run_id: str, *, rows_per_file: int = CHUNK_ROWS) -> None:
        self.account = target.account
        self.session: Session = target.session()
        self.raw = raw
        self.run_id = run_id
        self.rows_per_file = rows_per_file
        self.schema = self.account.raw_schema.upper()
        state = f"{self.account.schema_prefix}{SYSTEM}{text.STATE}".upper()
        self._lock = Lock(self.session, state)
        self._state = state
        self._folder = tempfile.TemporaryDirectory(prefix="tapdata-load-")
        self._room: DuckDBCandidate | None = None

    def __enter__(self) -> Loader:
        """Take the lock, and open the files. Raises LockedError, SourceError, StatementError."""
        try:
            prepare(self.session, self.account, self.schema, self._state)
            self._lock.acquire()
            self._room = DuckDBTarget(Path(self._folder.name) / "load.duckdb").candidate(fresh=True)
            self.source = self._room.read(self.raw)
            self._known = self._loads()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of the lock, the session and the files."""
        if self._room is not None:
            self._room.discard()
        self._folder.cleanup()
        try:
            self._lock.release()
        finally:
            self.session.close()

    def _loads(self) -> dict[str, dict[str, Any]]:
        catalog = Catalog(self.session, self.account)
        self._there = {table: catalog.has(self.schema, table) for table in (*RAW_TABLES, LOADS_TABLE, REJECTED_TABLE)}
        for table, schema in ((LOADS_TABLE, LOADS), (REJECTED_TABLE, REJECTED)):
            if not self._there[table]:
                self.session.execute(self._table(table, schema, text.values(schema, ())))
        rows = self.session.rows(f"SELECT * FROM {self._address(LOADS_TABLE)}")
        return {row["raw_table"]: row for row in rows}

    def _table(self, table: str, schema: ibis.Schema, query: str) -> str:
        return text.create_table(self._address(table), schema, query, is_emulator=self.account.is_emulator)

    def _address(self, table: str) -> str:
        return f"{text.name(self.schema)}.{text.name(table)}"

    def load(self, contract: RawTable) -> Outcome:
        """Load one raw table, unless it holds these very rows already. Raises SourceError, StatementError."""
        room = self._room
        assert room is not None  # noqa: S101 - within the context
        self._lock.renew()
        loaded = room.load(self.source, contract, self.run_id)
        digest = f"{room.content('raw', contract.name)} {sorted(loaded.nulled.items())}"
        known = self._known.get(contract.name)
        if (
            known is not None
            and known["digest"] == digest
            and self._there[contract.name]
            and self._holds(contract, loaded)
        ):
            return Outcome(loaded, is_unchanged=True)
        schema = ibis.schema({**contract.schema, SOURCE_FILE: "string"})
        with self.session.tagged(run_id=self.run_id, model=f"raw.{contract.name}"):
            self._replace(contract.name, schema, loaded.rows)
            self._note(contract, loaded, digest)
        return Outcome(loaded, is_unchanged=False)

    def _holds(self, contract: RawTable, loaded: Loaded) -> bool:
        (found,) = self.session.rows(f"SELECT COUNT(*) AS N FROM {self._address(contract.name)}")
        return bool(found["n"] == loaded.rows)

    def _replace(self, table: str, schema: ibis.Schema, rows: int) -> None:
        """The table beside first; then it replaces the former one in one step, which keeps its grants."""
        assert self._room is not None  # noqa: S101
        folder = Path(self._folder.name) / table
        export(self._room.connection, f"raw.{text.name(table).lower()}", schema, folder, self.rows_per_file)
        beside = self._address(table + PART)
        fill(self.session, beside, schema, folder, rows, stage_name(self.schema, table))
        self.session.execute(text.clone_table(beside, self._address(table), is_emulator=self.account.is_emulator))
        self.session.execute(f"DROP TABLE IF EXISTS {beside}")

    def _note(self, contract: RawTable, loaded: Loaded, digest: str) -> None:
        """The load and the values it nulled, each table rewritten in one statement that may run twice."""
        assert self._room is not None  # noqa: S101
        row = {
            "raw_table": contract.name, "run_id": self.run_id, "loaded_at": datetime.now(UTC).isoformat(timespec="seconds"),
            "row_count": loaded.rows, "files": loaded.files, "digest": digest,
            "missing_columns": json.dumps(loaded.missing_columns), "unknown_columns": json.dumps(loaded.unknown_columns),
            "nulled": json.dumps(dict(loaded.nulled)),
        }  # fmt: skip
        rejected = [
            {"raw_table": contract.name, **found}
            for found in self._room.query(f'SELECT {", ".join(REJECTS)} FROM rejects."{contract.name}"')
        ]
        self._rewrite(REJECTED_TABLE, REJECTED, contract.name, rejected)
        self._rewrite(LOADS_TABLE, LOADS, contract.name, [row])

    def _rewrite(self, table: str, schema: ibis.Schema, raw: str, rows: Sequence[dict[str, Any]]) -> None:
        listed = ", ".join(map(text.name, schema.names))
        others = f"SELECT {listed} FROM {self._address(table)} WHERE RAW_TABLE <> {text.literal(raw)}"
        if rows or self._known.get(raw):
            parts = [others, *(text.values(schema, rows[i : i + 200]) for i in range(0, len(rows), 200))]
            self.session.execute(self._table(table, schema, "\nUNION ALL\n".join(parts)))
