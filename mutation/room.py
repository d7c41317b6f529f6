"""A copy of the company's warehouse in memory: views on the file, and tables of its own where something was changed."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import duckdb

SCHEMAS = ("raw", "rejects", "staging", "timeline", "intermediate", "entity", "mart", "metrics", "quality", "tapdata")
INEXACT = ("DOUBLE", "FLOAT", "REAL")

Statements = Sequence[str]


def named(key: str) -> str:
    """``"layer"."table"``."""
    layer, _, name = key.partition(".")
    return f'"{layer}"."{name}"'


def _exact(column: str, dtype: str) -> str:
    return f'CAST("{column}" AS FLOAT)' if dtype in INEXACT else f'"{column}"'


class Room:
    """An open warehouse whose tables can be changed while the file behind it stays as it is."""

    dialect = "duckdb"

    def __init__(self, file: Path) -> None:
        os.environ.setdefault("GX_ANALYTICS_ENABLED", "False")
        limits = {
            "memory_limit": "4GB",
            "max_temp_directory_size": "2GB",
        }  # a mutant may join everything with everything
        self.connection = duckdb.connect(config={"threads": 1, **limits})
        self.connection.execute("SET TimeZone = 'UTC'")
        self.connection.execute("SET enable_progress_bar = false")
        self.connection.execute(f"ATTACH '{file}' AS company (READ_ONLY)")
        for schema in SCHEMAS:
            self.connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
        for schema, name in self.rows(
            "SELECT table_schema, table_name FROM information_schema.tables WHERE table_catalog = 'company' "
            "AND table_schema NOT IN ('quality', 'information_schema')"
        ):
            self.uncover(f"{schema}.{name}")

    def rows(self, sql: str) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self.connection.execute(sql).fetchall()

    def one(self, sql: str) -> tuple[Any, ...]:
        """The only row of a query."""
        (row,) = self.rows(sql)
        return row

    def types(self, key: str) -> dict[str, str]:
        """The columns of a table with their DuckDB types."""
        return {row[0]: row[1] for row in self.rows(f"DESCRIBE {named(key)}")}

    def content(self, key: str) -> str:
        """A digest of a table's columns and rows whatever their order; floats count with seven digits."""
        types = self.types(key)
        parts = [_exact(c, t) for c, t in types.items()]
        rows, digest = self.one(f"SELECT COUNT(*), SUM(CAST(hash({', '.join(parts)}) AS HUGEINT)) FROM {named(key)}")
        return f"{sorted(types.items())} {rows} {digest}"

    def changed(self, key: str) -> set[str] | None:
        """The columns whose values differ from the file's, rows in the same order of nothing; null when rows differ."""
        own, was = self.types(key), {r[0]: r[1] for r in self.rows(f"DESCRIBE company.{named(key)}")}
        if own != was:
            return None
        digests = ", ".join(f"SUM(CAST(hash({_exact(c, t)}) AS HUGEINT))" for c, t in own.items())
        mine = self.one(f"SELECT {digests}, COUNT(*) FROM {named(key)}")
        file = self.one(f"SELECT {digests}, COUNT(*) FROM company.{named(key)}")
        if mine[-1] != file[-1]:
            return None
        return {c for c, a, b in zip(own, mine, file, strict=False) if a != b}

    def uncover(self, key: str) -> None:
        """Show a table as the file holds it."""
        self.connection.execute(f"CREATE VIEW {named(key)} AS SELECT * FROM company.{named(key)}")

    def put(self, key: str, sql: str) -> None:
        """A table of its own from a query, instead of the file's."""
        self.drop(key)
        self.connection.execute(f"CREATE TABLE {named(key)} AS {sql}")

    def drop(self, key: str) -> None:
        """Take a table or view away."""
        layer, _, name = key.partition(".")
        kinds = self.rows(
            f"SELECT table_type FROM information_schema.tables WHERE table_catalog = current_database() "
            f"AND table_schema = '{layer}' AND table_name = '{name}'"
        )
        for (kind,) in kinds:
            self.connection.execute(f"DROP {'VIEW' if kind == 'VIEW' else 'TABLE'} {named(key)}")

    @contextmanager
    def planted(self, key: str, statements: Statements) -> Iterator[bool]:
        """A table changed by statements (``{table}`` is its name), until the block ends; says whether it did change."""
        before = self.content(key)
        self.connection.execute("BEGIN")
        try:
            self.put(key, f"SELECT * FROM company.{named(key)}")
            for statement in statements:
                self.connection.execute(statement.replace("{table}", named(key)))
            yield self.content(key) != before
        finally:
            self.connection.execute("ROLLBACK")

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()
