"""One raw table, read by the DuckDB room."""

from contextlib import closing
from types import SimpleNamespace

import pytest

from tapdata.contracts import RAW_TABLES
from tapdata.warehouse.duckdb import DuckDBTarget


@pytest.fixture
def load(tmp_path):
    """Load a raw table from a folder or file: what was loaded, its rows and its rejects, as dictionaries."""

    def loaded(name, source):
        room = DuckDBTarget(tmp_path / "load.duckdb").candidate(fresh=True)
        try:
            with closing(room.read(source)) as opened:
                found = room.load(opened, RAW_TABLES[name], "run")

            def rows(table):
                return room.connection.sql(f"FROM {table} ORDER BY ALL").to_arrow_table().to_pylist()

            return SimpleNamespace(
                report=found, rows=rows(f"raw.{name}"), rejects=rows(f"rejects.{name}"),
                types={c[0]: str(c[1]) for c in room.connection.execute(f"FROM raw.{name}").description},
            )  # fmt: skip
        finally:
            room.discard()

    return loaded
