"""Build a warehouse with DuckDB alone, in one process and one connection: the least that the same work can cost.

    python -m benchmarks.plain_build SCRIPT.json OUT.duckdb

The script maps parts to tables or checks, each with its SQL. Tables are created, checks counted. The answer tells the
seconds of each part, the rows of each table, and how many rows break each check.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import duckdb


def main(script: str, out: str) -> None:
    """Print the answer as JSON."""
    connection = duckdb.connect()
    connection.execute("SET TimeZone = 'UTC'")
    connection.execute("SET preserve_insertion_order = false")
    connection.execute(f"SET temp_directory = '{out}.tmp'")
    connection.execute(f"ATTACH '{out}' AS warehouse")
    connection.execute("USE warehouse")
    seconds: dict[str, float] = {}
    found: dict[str, dict[str, int]] = {"rows": {}, "checks": {}}
    for part, statements in json.loads(Path(script).read_text(encoding="utf-8")).items():
        start = time.perf_counter()
        for name, sql in statements.items():
            if part == "checks":
                found["checks"][name] = _number(connection, sql)
            else:
                schema, _, table = name.partition(".")
                connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{schema}"')
                found["rows"][name] = _number(connection, f'CREATE TABLE "{schema}"."{table}" AS {sql}')
        seconds[part] = time.perf_counter() - start
    start = time.perf_counter()
    connection.execute("CHECKPOINT")
    connection.close()
    seconds["checkpoint"] = time.perf_counter() - start
    print(json.dumps({"seconds": seconds, **found}))


def _number(connection: duckdb.DuckDBPyConnection, sql: str) -> int:
    """The only value that a statement answers with: a count, or how many rows a table was made with."""
    row = connection.execute(sql).fetchone()
    return int(row[0]) if row else 0


if __name__ == "__main__":
    main(*sys.argv[1:])
