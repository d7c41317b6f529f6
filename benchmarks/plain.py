"""Run queries on a DuckDB file in one process and print how many rows each yields: the least that checking can cost.

    python -m benchmarks.plain QUERIES.json WAREHOUSE

``QUERIES.json`` maps names to queries; the answer maps them to counts, or to the error's text.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import duckdb


def main(queries: str, warehouse: str) -> None:
    """Print the counts as JSON."""
    connection = duckdb.connect(warehouse, read_only=True)
    connection.execute("SET TimeZone = 'UTC'")
    found: dict[str, int | str] = {}
    for name, query in json.loads(Path(queries).read_text(encoding="utf-8")).items():
        try:
            row = connection.execute(query).fetchone()
            found[name] = row[0] if row else 0
        except duckdb.Error as error:
            found[name] = str(error)
    print(json.dumps(found))


if __name__ == "__main__":
    main(*sys.argv[1:])
