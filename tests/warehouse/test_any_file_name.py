"""A warehouse file may be called like one of its own schemas, which DuckDB alone would take for the other."""

import ibis
import pytest

from tapdata.warehouse.duckdb import DuckDBTarget

SCHEMA = ibis.schema({"key": "string", "count": "int64"})


@pytest.mark.parametrize(
    "name", ["tapdata.duckdb", "raw.duckdb", "staging.db", "quality", "a b'c.duckdb", "warehouse.duckdb"]
)
def test_tables_are_written_and_read(tmp_path, name):
    target = DuckDBTarget(tmp_path / name)
    room = target.candidate(fresh=True)
    for layer in ("raw", "staging", "quality", "tapdata"):
        room.record(layer, "counted", SCHEMA, [{"key": layer, "count": 1}])
    room.publish()
    reader = target.published()
    try:
        for layer in ("raw", "staging", "quality", "tapdata"):
            assert reader.has_table(layer, "counted")
            assert reader.rows(reader.table(layer, "counted")) == [{"key": layer, "count": 1}]
        assert not reader.has_table("raw", "other")
    finally:
        reader.close()
