"""No table of the built sample holds a number that never changes, or a text with one value, without a known reason."""

from __future__ import annotations

import duckdb
from allowed import ALLOWED

NUMBERS = ("DECIMAL", "DOUBLE", "BIGINT", "INTEGER", "FLOAT", "HUGEINT")


def constant_columns(connection: duckdb.DuckDBPyConnection, layers: tuple[str, ...]) -> set[str]:
    """``table.column`` of the numbers and texts that are all null or have one value besides null."""
    marks = ", ".join("?" for _ in layers)
    columns = connection.execute(
        f"select table_schema, table_name, column_name from information_schema.columns where table_schema in ({marks})"
        f" and (data_type = 'VARCHAR' or {' or '.join(f'starts_with(data_type, {t!r})' for t in NUMBERS)})",
        list(layers),
    ).fetchall()
    tables: dict[tuple[str, str], list[str]] = {}
    for schema, table, column in columns:
        tables.setdefault((schema, table), []).append(column)
    found = set()
    for (schema, table), names in tables.items():
        extremes = ", ".join(f'min("{name}"), max("{name}")' for name in names)
        values = connection.execute(f'select {extremes} from "{schema}"."{table}"').fetchone()
        assert values is not None
        found |= {f"{table}.{name}" for i, name in enumerate(names) if values[2 * i] == values[2 * i + 1]}
    return found


def test_the_sweep_sees_constants():
    connection = duckdb.connect()
    connection.execute("create schema mart")
    connection.execute(
        "create table mart.t as select i as moving, 7 as seven, null::double as nothing, 'x' as word,"
        " case when i = 1 then 5 end as five, i::varchar as words from range(3) r(i)"
    )
    assert constant_columns(connection, ("mart",)) == {"t.seven", "t.nothing", "t.word", "t.five"}


def test_nothing_is_constant_without_a_reason(sample_company):
    found = constant_columns(sample_company.connection, ("staging", "intermediate", "entity", "mart", "metrics"))
    assert sorted(found - ALLOWED.keys()) == []
    assert sorted(ALLOWED.keys() - found) == [], "these vary now: drop them from the list"


def test_no_table_of_the_sample_is_empty(sample_company):
    empty = sample_company.column("select name from tapdata.models where row_count = 0 order by name")
    assert empty == []
