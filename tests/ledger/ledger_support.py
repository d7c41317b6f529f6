"""A built sample company beside its own ledger, compared by plain SQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import duckdb

from tapdata.contracts import staging_of
from tapdata.engine.build import Request, build
from tapdata.engine.graph import Graph, load
from tapdata.engine.progress import Progress
from tapdata.model import LAYERS, REGISTRY
from tapdata.sample import write_company
from tapdata.settings import Parameters
from tapdata.warehouse.duckdb import DuckDBTarget

AS_OF = date(2026, 6, 30)
END = "timestamp '2026-07-01'"
"""The first moment after as-of."""

ARGUMENTS: dict[str, dict[str, Any]] = {
    "messy": {"accounts": 24, "seed": 21, "event_days": 16, "mess": 0.1},
    "clean": {"accounts": 40, "seed": 13, "event_days": 10, "mess": 0.0},
    "long": {"accounts": 32, "seed": 7, "event_days": 120, "mess": 0.01},
}
"""The companies by name. So much mess hits every table of some size more than once with each hazard."""

OTHERS: dict[str, dict[str, Any]] = {"sample": {}, "earlier": ARGUMENTS["long"]}
"""Companies of single tests: what `tapdata sample` writes by default, and ``long`` built as of an earlier day."""
AS_OFS = {"earlier": date(2026, 5, 20)}


@dataclass(frozen=True)
class Company:
    """A published build with its ledger attached: the layers' schemas, ``rejects``, ``tapdata`` and ``ledger``."""

    name: str
    connection: duckdb.DuckDBPyConnection

    @property
    def is_clean(self) -> bool:
        return not ARGUMENTS[self.name]["mess"]

    def rows(self, sql: str, values: list[Any] | None = None) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        return self.connection.execute(sql, values).fetchall()

    def column(self, sql: str, values: list[Any] | None = None) -> list[Any]:
        """The only column of a query."""
        return [value for (value,) in self.rows(sql, values)]

    def compare(self, ledger: str, staging: str, *, least: int = 1) -> None:
        """Two queries give the same rows, each as often, and the first one gives at least ``least``."""
        differing = self.rows(
            f"""
            with told as ({ledger}), built as ({staging})
            select 'ledger' as side, * from (from told except all from built)
            union all
            select 'staging', * from (from built except all from told)
            order by all limit 12
            """
        )
        assert not differing, "\n".join(map(str, differing))
        assert len(self.rows(ledger)) >= least

    def planted(self, table: str, *hazards: str) -> list[str]:
        """The keys planted in a raw table under some hazards, sorted."""
        names = ", ".join(f"'{hazard}'" for hazard in hazards)
        return self.column(
            f"select key from ledger.planted where \"table\" = '{table}' and hazard in ({names}) order by key"
        )


def key_of(table: str) -> str:
    """The key column of the staging table of a raw table."""
    (key,) = REGISTRY[staging_of(table)].grain
    return key


def models_graph() -> Graph:
    """The models without the audits: what the ledger is compared with."""
    load()
    graph = Graph([node for node in REGISTRY if node.layer in LAYERS], settings=Parameters().model_dump())
    assert graph.problems == []
    return graph


def built(folder: Path, name: str, graph: Graph) -> Company:
    """Write a company, build it and attach its ledger."""
    raw, warehouse = folder / "raw", folder / "w.duckdb"
    write_company(raw, as_of=AS_OF, **(ARGUMENTS | OTHERS)[name])
    report = build(graph, DuckDBTarget(warehouse), Request(raw, AS_OFS.get(name, AS_OF)), None, Progress())
    assert report.status == "published"
    connection = duckdb.connect()
    connection.execute("set timezone = 'UTC'")
    connection.execute(f"attach '{warehouse}' as built (read_only)")
    connection.execute("attach ':memory:' as ledger")
    for file in sorted((raw / "_ledger").glob("*.parquet")):
        connection.execute(f"create view ledger.{file.stem} as from '{file}'")
    connection.execute("use built")
    return Company(name, connection)


Companies = Callable[[str], Company]
