"""A small warehouse and a folder of suites to plant faults in."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import duckdb
import pytest

from tapdata.engine.results import TableInfo, ValidationReport

AS_OF = date(2026, 6, 30)
Suites = Callable[..., Path]
Check = Callable[..., ValidationReport]


def expectation(type_name: str, severity: str = "critical", **kwargs: Any) -> dict[str, Any]:
    """One expectation, declared as the project wants it."""
    number = next(_numbers)
    return {
        "type": type_name,
        "id": f"00000000-0000-0000-0000-{number:012d}",
        "kwargs": kwargs,
        "severity": severity,
        "description": f"What {type_name} means for the business.",
        "meta": {"owner": "finance"},
    }


_numbers = count(1)


@pytest.fixture
def write_suite(tmp_path: Path) -> Suites:
    """Writes the suite of a table and returns the folder of suites."""

    def write(table: str, *expectations: dict[str, Any], name: str | None = None) -> Path:
        layer, _, stem = table.partition(".")
        path = tmp_path / "expectations" / layer / f"{stem}.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps({"name": name or table, "expectations": list(expectations)}, indent=2))
        return tmp_path / "expectations"

    return write


@pytest.fixture
def connection() -> duckdb.DuckDBPyConnection:
    """An open DuckDB with one good table of five customers, also as a view, in two schemas of the same table name."""
    con = duckdb.connect()
    con.execute("create schema staging; create schema raw")
    con.execute(
        """
        create table staging.customers as
        select i::varchar as customer_id, 'name ' || i as name, 'c' || i || '@example.com' as email,
               case when i % 2 = 0 then 'active' else 'churned' end as status, (i * 10)::decimal(18, 2) as mrr,
               date '2026-01-01' + i::integer as start_date, date '2026-03-01' as end_date
        from range(5) r(i)
        """
    )
    con.execute("create table raw.customers as select 'x' as other, json('{}') as payload")
    con.execute("create view staging.customers_view as select * from staging.customers")
    return con


@pytest.fixture
def check(connection: duckdb.DuckDBPyConnection, write_suite: Suites) -> Check:
    """Evaluates expectations on ``staging.customers``."""
    from tapdata.quality.validate import validate

    def run(*expectations: dict[str, Any], table: str = "staging.customers") -> ValidationReport:
        folder = write_suite(table, *expectations)
        info = TableInfo(table, ("customer_id",), frozenset({"name", "email"}))
        warehouse: Any = SimpleNamespace(dialect="duckdb", connection=connection, is_interrupted=False)
        return validate(warehouse, [info], "run-1", AS_OF, suites_dir=folder)

    return run
