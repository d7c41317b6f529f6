"""What runs leave behind: a small SQLite file beside the warehouse, which a failed run can still write to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from tapdata.engine.errors import WarehouseError

KEPT_RUNS = 50
TABLES = (
    "runs (run_id TEXT PRIMARY KEY, command TEXT, status TEXT, report TEXT)",
    "documents (table_key TEXT PRIMARY KEY, run_id TEXT, document TEXT)",
)


class State:
    """The runs of a warehouse, newest last."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def _connect(self) -> sqlite3.Connection:
        try:
            connection = sqlite3.connect(self.file, timeout=30)
            for table in TABLES:
                connection.execute(f"CREATE TABLE IF NOT EXISTS {table}")
        except sqlite3.Error as error:
            raise WarehouseError(
                f"the run log {self.file} cannot be used: {error}; remove it, it holds no data"
            ) from error
        return connection

    def add(
        self,
        run_id: str,
        command: str,
        status: str,
        report: Mapping[str, Any],
        documents: Mapping[str, Mapping[str, Any]],
    ) -> None:
        """Record a run, and the latest validation document of each table; runs beyond the last 50 are forgotten."""
        with closing(self._connect()) as connection, connection:
            connection.execute(
                "INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?)", (run_id, command, status, json.dumps(report))
            )
            connection.execute(
                "DELETE FROM runs WHERE run_id NOT IN (SELECT run_id FROM runs ORDER BY run_id DESC LIMIT ?)",
                (KEPT_RUNS,),
            )
            connection.executemany(
                "INSERT OR REPLACE INTO documents VALUES (?, ?, ?)",
                [(table, run_id, json.dumps(document)) for table, document in documents.items()],
            )

    def runs(self) -> list[dict[str, Any]]:
        """The reports of all runs, oldest first."""
        return [json.loads(row[0]) for row in self._read("SELECT report FROM runs ORDER BY run_id")]

    def documents(self) -> dict[str, dict[str, Any]]:
        """The latest validation document of each table, in Great Expectations' format."""
        return {
            row[0]: json.loads(row[1]) for row in self._read("SELECT table_key, document FROM documents ORDER BY 1")
        }

    def _read(self, query: str) -> list[tuple[Any, ...]]:
        if not self.file.exists():
            return []
        with closing(self._connect()) as connection:
            return connection.execute(query).fetchall()
