"""Helpers the tests share: rows by hand, and a model run over them. A model is compiled once; a case only fills tables."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any, NamedTuple

import duckdb
import ibis
import pyarrow as pa
from ibis.backends.sql.datatypes import DuckDBType

from tapdata.contracts import RAW_TABLES
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import Graph, load
from tapdata.model import REGISTRY
from tapdata.settings import Parameters

AS_OF = date(2026, 6, 30)
SETTINGS: dict[str, Any] = {}
"""Values of project settings that a model under test reads; the defaults where a test does not say."""

Rows = list[dict[str, Any]]

load()


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
def compiler(settings: tuple[tuple[str, Any], ...] = ()) -> Compiler:
    """The models' SQL for DuckDB under given settings; what columns there are does not depend on them."""
    graph = Graph(settings=Parameters().model_dump() | dict(settings))
    if settings:
        graph.__dict__["schemas"] = compiler().graph.schemas
    assert not graph.problems
    return Compiler(graph, "duckdb")


def model_schema(name: str) -> ibis.Schema:
    """The schema of a raw table or model."""
    return compiler().graph.schemas[name]


def expression(name: str, as_of: date = AS_OF) -> ibis.Table:
    """The model's expression over its inputs' schemas."""
    return compiler().graph.expression(name, as_of)


def result(name: str, as_of: date = AS_OF, **inputs: Filled) -> duckdb.DuckDBPyRelation:
    """A model over ``inputs``, ordered by its grain, as the engine types it; an input that is not given is empty."""
    made = compiler(tuple(sorted(SETTINGS.items())))
    unknown = set(inputs) - set(REGISTRY[name].inputs)
    assert not unknown, f"{name} does not read {unknown}"
    connection = duckdb.connect()
    for parent in REGISTRY[name].inputs:
        schema, rows = inputs.get(parent) or Filled(made.graph.schemas[parent], [])
        _create(connection, made.graph.layer(parent), parent, schema, rows)
    order = ", ".join(REGISTRY[name].grain)
    return connection.sql(f"SELECT * FROM ({made.sql(name, as_of)}) ORDER BY {order}")


def run(name: str, as_of: date = AS_OF, **inputs: Filled) -> Rows:
    """The rows of a model over ``inputs``, ordered by its grain."""
    return result(name, as_of, **inputs).to_arrow_table().to_pylist()


def run_one(name: str, as_of: date = AS_OF, **inputs: Filled) -> dict[str, Any]:
    """The only row of a model over ``inputs``."""
    (row,) = run(name, as_of, **inputs)
    return row


def _create(connection: duckdb.DuckDBPyConnection, layer: str, name: str, schema: ibis.Schema, rows: Rows) -> None:
    unknown = {column for row in rows for column in row} - set(schema.names)
    assert not unknown, f"no such columns: {unknown}"
    columns = ", ".join(f'"{column}" {DuckDBType.to_string(dtype)}' for column, dtype in schema.items())
    connection.execute(f"CREATE SCHEMA IF NOT EXISTS {layer}")
    connection.execute(f'CREATE TABLE {layer}."{name}" ({columns})')
    if rows:
        plain = ibis.schema({n: "string" if t.is_json() else t for n, t in schema.items()}).to_pyarrow()
        connection.register("filling", pa.Table.from_pylist([{n: r.get(n) for n in plain.names} for r in rows], plain))
        connection.execute(f'INSERT INTO {layer}."{name}" SELECT * FROM filling')


def table(schema: ibis.Schema, *rows: dict[str, Any]) -> ibis.Table:
    """An Ibis table of the given schema holding ``rows``, for expressions that are no model."""
    plain = ibis.schema({n: "string" if t.is_json() else t for n, t in schema.items()})
    data = pa.Table.from_pylist([{n: row.get(n) for n in plain.names} for row in rows], schema=plain.to_pyarrow())
    made = ibis.memtable(data, schema=plain)
    return made.mutate(**{n: made[n].cast("json") for n, t in schema.items() if t.is_json()}).select(schema.names)


def raw_table(name: str, *rows: dict[str, Any]) -> ibis.Table:
    """The raw table ``name`` as an Ibis table."""
    return table(RAW_TABLES[name].schema, *rows)
