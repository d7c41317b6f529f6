"""The SQL of every model in every dialect, the snapshots of it, and the page on engines: computed from the models."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import sqlglot as sg
from ibis.backends.sql import compilers
from ibis.backends.sql.datatypes import SnowflakeType
from sqlglot import exp

from tapdata.engine.compiled import Compiler
from tapdata.engine.describe import EXAMPLE_DAY
from tapdata.engine.graph import Graph, load
from tapdata.model import LAYERS, REGISTRY
from tapdata.settings import Parameters
from tapdata.warehouse.dialects import DIALECTS, NoRuleError

load()

FOLDER = Path(__file__).parent / "snowflake"
PAGE = Path(__file__).parents[2] / "docs" / "engines.md"
MODELS = sorted(node.name for node in REGISTRY if node.layer in LAYERS)
ENGINES = {
    "duckdb": "DuckDB", "snowflake": "Snowflake", "postgres": "PostgreSQL", "databricks": "Databricks",
    "bigquery": "BigQuery", "trino": "Trino",
}  # fmt: skip


@cache
def graph() -> Graph:
    """The graph with the package's own settings."""
    found = Graph(settings=Parameters().model_dump())
    assert found.schemas
    assert not found.problems
    return found


@cache
def _compiler(dialect: str) -> Compiler:
    return Compiler(graph(), dialect)


@cache
def sql(name: str, dialect: str = "snowflake") -> str:
    """A model's SQL as ``tapdata compile`` writes it."""
    return _compiler(dialect).sql(name, EXAMPLE_DAY) + "\n"


def snapshot(name: str) -> Path:
    """The file that holds a model's reviewed SQL."""
    return FOLDER / graph().layer(name) / f"{name}.sql"


def tables(name: str) -> dict[str, dict[str, dict[str, str]]]:
    """The tables that a model reads, with their columns' types on Snowflake."""
    found: dict[str, dict[str, dict[str, str]]] = {}
    for parent in graph()[name].inputs:
        columns = {column.upper(): SnowflakeType.to_string(t) for column, t in graph().table(parent).schema().items()}
        found.setdefault(graph().layer(parent).upper(), {})[parent.upper()] = columns
    return found


def lacking(name: str, dialect: str) -> str | None:
    """What keeps a model from being SQL of a dialect that sqlglot can read; None when nothing does."""
    try:
        text = sql(name, dialect)
    except NoRuleError as error:
        return ", ".join(f"`{construct}`" for construct in error.constructs)
    try:
        parsed = sg.parse(text, read=getattr(compilers, dialect).compiler.dialect)
    except sg.errors.SqlglotError as error:
        return f"not parsed: {str(error).splitlines()[0]}"
    is_query = len(parsed) == 1 and isinstance(parsed[0], exp.Query)
    return None if is_query else "not parsed as one query"


def engines_page() -> str:
    """docs/engines.md."""
    blocks = {name for name in MODELS if REGISTRY[name].is_internal}
    public = [name for name in MODELS if name not in blocks]
    missing = {engine: {name: why for name in MODELS if (why := lacking(name, engine))} for engine in DIALECTS}
    rows = [
        f"| {ENGINES[engine]} | {len(public) - len(missing[engine].keys() - blocks)} of {len(public)} "
        f"| {len(blocks) - len(missing[engine].keys() & blocks)} of {len(blocks)} | {HOW[engine]} |"
        for engine in DIALECTS
    ]
    parts = []
    for engine in DIALECTS:
        if missing[engine]:
            lines = [f"- `{graph().key(name)}`: {why}" for name, why in sorted(missing[engine].items())]
            parts.append(f"### {ENGINES[engine]}\n\n" + "\n".join(lines))
    return TEXT.format(
        rows="\n".join(rows), missing="\n\n".join(parts) or "Nothing: every model compiles for every engine."
    )


RUN = "tables are built and tested on it"
READ = "compiled, and parsed by sqlglot; nothing is run"
HOW = dict.fromkeys(DIALECTS, READ) | {
    "duckdb": RUN,
    "snowflake": "built on an emulator; the SQL is kept as snapshots, and linted",
}

TEXT = """# Engines

<!-- Written by `nox -s golden -- --update` from the models, and compared with them by `nox -s golden`: do not edit. -->

Every model is an Ibis expression, so its SQL can be had for other engines:
`tapdata compile --dialect postgres --out build/sql`. A model counts where Ibis has a rule for everything in it and
sqlglot reads the result as one query of that dialect.

| Engine | Models | Building blocks | How far it is proved |
|---|---|---|---|
{rows}

Only DuckDB and Snowflake are targets of a build. Elsewhere the SQL is a start, not a promise: engines differ in how they
order nulls, divide whole numbers, cast text that is no number, and search with patterns. For Snowflake such differences
are found by lints on the SQL (`tapdata.warehouse.lints`), which all models pass.

## What does not compile

By engine and model: the operations that Ibis has no rule for there.

{missing}
"""
