"""The helpers of ``support`` for many small cases: a model is compiled once, each case only fills its tables."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, NamedTuple

import duckdb
import ibis
import pyarrow as pa
from ibis.backends.sql.datatypes import DuckDBType

import support
from support import AS_OF
from tapdata.contracts import RAW_TABLES
from tapdata.model import REGISTRY
from tapdata.settings import Parameters

Rows = list[dict[str, Any]]
model_schema = cache(support.model_schema)


class Filled(NamedTuple):
    """The rows of a table of a given schema."""

    schema: ibis.Schema
    rows: Rows


def raw(name: str, *rows: dict[str, Any]) -> Filled:
    """The raw table ``name`` holding ``rows``; columns a row does not name are null. JSON columns take text."""
    return Filled(RAW_TABLES[name].schema, list(rows))


def typed(schema: ibis.Schema, *rows: dict[str, Any]) -> Filled:
    """A table of the given schema holding ``rows``."""
    return Filled(schema, list(rows))


@cache
def compiled(name: str, as_of: date, settings: tuple[tuple[str, Any], ...]) -> str:
    """The SQL of a model over tables of its inputs' names."""
    node = REGISTRY[name]
    arguments: dict[str, Any] = {parent: ibis.table(model_schema(parent), name=parent) for parent in node.inputs}
    arguments |= {setting: dict(settings)[setting] for setting in node.settings}
    if node.takes_as_of:
        arguments["as_of"] = ibis.date(as_of.year, as_of.month, as_of.day)
    return str(ibis.to_sql(node.function(**arguments).order_by(node.grain), dialect="duckdb"))


def result(name: str, as_of: date = AS_OF, **inputs: Filled) -> duckdb.DuckDBPyRelation:
    """A model over ``inputs``, ordered by its grain, as the engine types it; an input that is not given is empty."""
    settings = tuple(sorted((Parameters().model_dump() | support.SETTINGS).items()))
    connection = duckdb.connect()
    for parent in REGISTRY[name].inputs:
        schema, rows = inputs.get(parent) or Filled(model_schema(parent), [])
        _create(connection, parent, schema, rows)
    return connection.sql(compiled(name, as_of, settings))


def run(name: str, as_of: date = AS_OF, **inputs: Filled) -> Rows:
    """The rows of a model over ``inputs``, ordered by its grain."""
    return result(name, as_of, **inputs).to_arrow_table().to_pylist()


def run_one(name: str, as_of: date = AS_OF, **inputs: Filled) -> dict[str, Any]:
    """The only row of a model over ``inputs``."""
    (row,) = run(name, as_of, **inputs)
    return row


def _create(connection: duckdb.DuckDBPyConnection, name: str, schema: ibis.Schema, rows: Rows) -> None:
    unknown = {column for row in rows for column in row} - set(schema.names)
    assert not unknown, f"no such columns: {unknown}"
    columns = ", ".join(f'"{column}" {DuckDBType.to_string(dtype)}' for column, dtype in schema.items())
    connection.execute(f'CREATE TABLE "{name}" ({columns})')
    if rows:
        plain = ibis.schema({n: "string" if t.is_json() else t for n, t in schema.items()}).to_pyarrow()
        connection.register("filling", pa.Table.from_pylist([{n: r.get(n) for n in plain.names} for r in rows], plain))
        connection.execute(f'INSERT INTO "{name}" SELECT * FROM filling')
