"""Helpers the tests share: raw rows by hand, and a model run over them."""

from __future__ import annotations

from datetime import date
from typing import Any

import ibis
import pyarrow as pa


from tapdata.contracts import RAW_TABLES
from tapdata.engine.graph import load
from tapdata.model import REGISTRY, Table

AS_OF = date(2026, 6, 30)
SETTINGS: dict[str, Any] = {}
"""Values of project settings that a model under test reads; filled from the defaults when a test does not say."""

load()


def raw(name: str, *rows: dict[str, Any]) -> Table:
    """The raw table ``name`` holding ``rows``; columns a row does not name are null. JSON columns take text."""
    return typed(RAW_TABLES[name].schema, *rows)


def typed(schema: ibis.Schema, *rows: dict[str, Any]) -> Table:
    """A table of the given schema holding ``rows``."""
    unknown = {column for row in rows for column in row} - set(schema.names)
    assert not unknown, f"no such columns: {unknown}"
    plain = ibis.schema({n: "string" if t.is_json() else t for n, t in schema.items()})
    data = pa.Table.from_pylist([{n: row.get(n) for n in plain.names} for row in rows], schema=plain.to_pyarrow())
    table = ibis.memtable(data, schema=plain)
    return table.mutate(**{n: table[n].cast("json") for n, t in schema.items() if t.is_json()}).select(schema.names)


def model_schema(name: str, as_of: date = AS_OF) -> ibis.Schema:
    """The schema of a raw table or model, found by compiling it against its parents' schemas."""
    if name in RAW_TABLES:
        return RAW_TABLES[name].schema
    return expression(name, as_of).schema()


def expression(name: str, as_of: date = AS_OF, **inputs: Table) -> Table:
    """The model's expression over ``inputs``; an input that is not given is empty. Settings take their defaults."""
    from tapdata.settings import Parameters

    node = REGISTRY[name]
    tables = {parent: inputs.get(parent, None) for parent in node.inputs}
    given = {parent: typed(model_schema(parent, as_of)) if table is None else table for parent, table in tables.items()}
    defaults = Parameters().model_dump() | SETTINGS
    arguments: dict[str, Any] = {setting: defaults[setting] for setting in node.settings}
    if node.takes_as_of:
        arguments["as_of"] = ibis.date(as_of.year, as_of.month, as_of.day)
    return node.function(**given, **arguments)


def run(name: str, as_of: date = AS_OF, **inputs: Table) -> list[dict[str, Any]]:
    """The rows of a model over ``inputs``, ordered by its grain."""
    table = expression(name, as_of, **inputs)
    grain = REGISTRY[name].grain
    rows: list[dict[str, Any]] = ibis.duckdb.connect().to_pyarrow(table.order_by(grain)).to_pylist()
    return rows


def run_one(name: str, as_of: date = AS_OF, **inputs: Table) -> dict[str, Any]:
    """The only row of a model over ``inputs``."""
    (row,) = run(name, as_of, **inputs)
    return row
