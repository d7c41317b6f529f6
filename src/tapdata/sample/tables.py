"""The raw tables on disk: each with its share of the mess, the event tables in pieces."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyarrow as pa

from tapdata.contracts import RAW_TABLES
from tapdata.sample.mess import Mess
from tapdata.sample.writer import raw_table, write_parquet

_PLAIN = (
    "id",
    "session_id",
    "page_view_id",
    "usage_id",
    "timestamp",
    "start_time",
    "end_time",
    "created_at",
    "metrics",
)


class RawTables:
    """Writes raw tables. A piece of an event table is written while the next one is simulated."""

    def __init__(self, folder: Path, mess: Mess, progress: Callable[[str, int], None] | None) -> None:
        self._folder, self._progress = folder, progress
        self.mess = mess
        self.rows: dict[str, int] = dict.fromkeys(RAW_TABLES, 0)
        self._parts: dict[str, int] = {}
        self._writer = ThreadPoolExecutor(1)
        self._writing: Future[None] | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._writer.shutdown()
        if self._writing and kind is None:
            self._writing.result()

    def small(self, name: str, rows: int, columns: Mapping[str, Any]) -> None:
        """Plant the mess in a table and write it as one file."""
        self.finished(name, self.mess.values(name, raw_table(name, rows, columns)))

    def finished(self, name: str, rows: pa.Table) -> None:
        """Add planted rows to a table whose values are final, and write it as one file."""
        table = self.mess.rows(name, rows)
        write_parquet(table, self._folder / f"{name}.parquet", plain=("id",))
        self._count(name, table.num_rows)

    def part(self, name: str, rows: pa.Table) -> None:
        """Plant the mess in a piece of an event table and write it as the next file."""
        number = self._parts.get(name, 0)
        spoilt = self.mess.values(name, rows)
        added = self.mess.added(name, spoilt)
        if added.num_rows:
            spoilt = pa.concat_tables([spoilt, _encoded(added, spoilt.schema)]).unify_dictionaries()
        if self._writing:
            self._writing.result()
        path = self._folder / name / f"part-{number:05d}.parquet"
        self._writing = self._writer.submit(write_parquet, spoilt, path, plain=_PLAIN)
        self._parts[name] = number + 1
        self._count(name, spoilt.num_rows)

    def _count(self, name: str, rows: int) -> None:
        self.rows[name] += rows
        if self._progress:
            self._progress(name, rows)


def _encoded(rows: pa.Table, schema: pa.Schema) -> pa.Table:
    """The rows with a dictionary in each column that has one in ``schema``."""
    columns = [
        rows[field.name].dictionary_encode() if pa.types.is_dictionary(field.type) else rows[field.name]
        for field in schema
    ]
    return pa.table(columns, names=schema.names)
