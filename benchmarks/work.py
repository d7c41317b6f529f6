"""The work that all sides of a comparison do: the same files, the same SQL, the same checks.

Taken from what ``tapdata compile`` writes, from how ``tapdata build`` reads raw files, and from the suites.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from pathlib import Path

import duckdb

from benchmarks.checks import Check, checks
from benchmarks.measure import ROOT, tapdata
from tapdata.contracts import RAW_TABLES
from tapdata.warehouse.duckdb_raw import reading
from tapdata.warehouse.duckdb_source import DuckDBSource
from tapdata.warehouse.duckdb_types import literal, quote

SUITES = ROOT / "expectations"
GIVEN = ("tapdata.observations", "tapdata.row_counts")
"""What builds write down by the way, and models or audits read: handed to the other sides as tables."""

_NAMED = re.compile(r'"(\w+)"\."(\w+)"')


@dataclass(frozen=True)
class Work:
    """Tables by ``schema.name``, with the SQL that makes them, in an order in which they can be made."""

    raw: Mapping[str, str]
    """The 30 raw tables from their files, typed as tapdata types them."""
    given: Mapping[str, str]
    models: Mapping[str, str]
    audits: Mapping[str, str]
    checks: Sequence[Check]
    """Those of audits ask the audits' tables; ``inlined`` has them ask their SQL."""

    @cached_property
    def tables(self) -> dict[str, str]:
        """All tables but the audits."""
        return {**self.raw, **self.given, **self.models}

    @cached_property
    def inlined(self) -> list[Check]:
        """The checks for those that do not make the audits' tables."""
        return checks(SUITES, self.audits)

    def inputs(self, sql: str) -> list[str]:
        """The tables that a statement names."""
        return named(sql, self.tables)

    def renamed(self, sql: str, reference: Callable[[str], str]) -> str:
        """A statement with each table in it named otherwise."""

        def other(match: re.Match[str]) -> str:
            key = f"{match[1]}.{match[2]}"
            return reference(key) if key in self.tables else match[0]

        return _NAMED.sub(other, sql)

    def script(self, *parts: str) -> str:
        """What ``benchmarks.plain_build`` runs, as JSON: some of raw, given, models, audits, checks."""
        found: dict[str, Mapping[str, str]] = {part: getattr(self, part) for part in parts if part != "checks"}
        if "checks" in parts:
            found["checks"] = {check.id: check.counting for check in self.checks}
        return json.dumps(found)


def named(sql: str, tables: Mapping[str, str]) -> list[str]:
    """Those of the tables that a statement names, each once."""
    return list(dict.fromkeys(key for key in map(".".join, _NAMED.findall(sql)) if key in tables))


def gather(raw: Path, warehouse: Path, as_of: str, folder: Path, cache: Path) -> Work:
    """The work of a build of ``raw`` that made ``warehouse``; what is needed is written to ``folder``."""
    tapdata("compile", "--out", str(folder / "sql"), "--as-of", as_of, cache=cache)
    made = {f"{file.parent.name}.{file.stem}": file.read_text(encoding="utf-8") for file in folder.glob("sql/*/*.sql")}
    graph = {key: set(named(sql, made)) for key, sql in sorted(made.items())}
    order = list(TopologicalSorter(graph).static_order())
    models = {key: made[key] for key in order if not key.startswith("quality.")}
    audits = {key: made[key] for key in order if key.startswith("quality.")}
    return Work(readings(raw), logs(warehouse, folder), models, audits, checks(SUITES, {}))


def readings(raw: Path) -> dict[str, str]:
    """The statement that reads each raw table from its files."""
    source = DuckDBSource(duckdb.connect(), raw)
    found = {}
    for name, contract in RAW_TABLES.items():
        if (relation := source.relation(contract)) is not None:
            found[f"raw.{name}"] = f"SELECT {reading(contract, relation).chosen} FROM {relation.sql}"
    source.close()
    return found


def logs(warehouse: Path, folder: Path) -> dict[str, str]:
    """The tables that are given, as statements that read them from files in ``folder``."""
    found = {}
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for key in GIVEN:
            schema, _, name = key.partition(".")
            file = folder / f"{name}.parquet"
            connection.execute(f"COPY {quote(schema)}.{quote(name)} TO {literal(str(file))} (FORMAT parquet)")
            found[key] = f"SELECT * FROM read_parquet({literal(str(file))})"
    return found


def rows_of(warehouse: Path, keys: Sequence[str]) -> dict[str, int | None]:
    """How many rows tables have, by ``schema.name``; null for one that is not there."""
    found: dict[str, int | None] = {}
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for key in keys:
            schema, _, name = key.partition(".")
            try:
                row = connection.execute(f"SELECT count(*) FROM {quote(schema)}.{quote(name)}").fetchone()
            except duckdb.CatalogException:
                row = None
            found[key] = row[0] if row else None
    return found
