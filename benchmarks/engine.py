"""`check` beside `import ibis`, a build beside plain DuckDB on the same SQL, and how fast the sample is made."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import duckdb

from benchmarks.measure import TAPDATA, Line, seconds, tapdata
from tapdata.contracts import RAW_TABLES

JSON_COLUMNS = {name: {c.name for c in table.columns if c.dtype == "json"} for name, table in RAW_TABLES.items()}


def start_up(root: Path) -> list[Line]:
    """What the commands take that need no data."""
    imported = seconds([sys.executable, "-c", "import ibis"])
    os.environ["TAPDATA_CACHE_DIR"] = str(root / "cache")
    first = seconds([*TAPDATA, "check"], repeats=1)
    checked = seconds([*TAPDATA, "check"])
    light = seconds([*TAPDATA, "--help"])
    return [
        Line("first tapdata check / import ibis", f"{first / imported:.1f} x", f"{first:.2f} s / {imported:.2f} s"),
        Line("tapdata check, sources unchanged / import ibis", f"{checked / imported:.1f} x", f"{checked:.2f} s"),
        Line("tapdata --help / import ibis", f"{light / imported:.1f} x", f"{light:.2f} s"),
    ]


def build(root: Path, report: dict[str, Any], sample: dict[str, Any]) -> list[Line]:
    """A build, given by its report, beside plain DuckDB on the same files with the same SQL."""
    made = sum(sample["tables"].values())
    taps = sample["tables"]["app_database_tap_events"]
    plain = plain_duckdb(root / "raw", root / "sql", root / "plain.duckdb")
    phases = report["seconds"]
    work = sum(taken for phase, taken in phases.items() if phase != "validate")
    loaded = phases["load"] + phases["build"]
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024**2
    return [
        Line("sample, rows a second", f"{made / sample['seconds']:,.0f}", f"{made:,} rows, {taps:,} tap events"),
        Line("build without validation / plain DuckDB", f"{work / plain:.2f} x", f"{work:.1f} s / {plain:.1f} s"),
        Line("load and models alone / plain DuckDB", f"{loaded / plain:.2f} x", f"{loaded:.1f} s / {plain:.1f} s"),
        *(Line(f"phase {phase}", f"{taken:.1f} s") for phase, taken in phases.items()),
        Line("peak memory of a child process", f"{peak:.1f} GiB"),
    ]


def plain_duckdb(raw: Path, sql: Path, out: Path) -> float:
    """Seconds that DuckDB alone takes to load the same files and run the same SQL."""
    connection = duckdb.connect(str(out))
    connection.execute("SET preserve_insertion_order = false")
    listed = json.loads(subprocess.run([*TAPDATA, "ls", "--json"], check=True, capture_output=True).stdout)
    order = [row["name"] for row in listed]
    start = time.perf_counter()
    connection.execute("CREATE SCHEMA raw")
    for entry in sorted(raw.iterdir()):
        if not entry.name.startswith("_"):
            _load(connection, entry)
    for name in order:
        file = next(sql.glob(f"*/{name}.sql"))
        connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{file.parent.name}"')
        connection.execute(f'CREATE TABLE "{file.parent.name}"."{name}" AS {file.read_text()}')
    connection.execute("CHECKPOINT")
    connection.close()
    return time.perf_counter() - start


def _load(connection: duckdb.DuckDBPyConnection, entry: Path) -> None:
    """Load a raw table from its file or folder; JSON that does not parse becomes null."""
    files = str(entry) if entry.is_file() else f"{entry}/**/*.parquet"
    described = connection.execute(f"DESCRIBE SELECT * FROM read_parquet('{files}')").fetchall()
    json_columns = {row[0] for row in described if row[0] in JSON_COLUMNS.get(entry.stem, ())}
    chosen = ", ".join(
        f'CAST("{r[0]}" AS JSON) AS "{r[0]}"' if r[0] in json_columns else f'"{r[0]}"' for r in described
    )
    for columns in (chosen, chosen.replace("CAST(", "TRY_CAST(")):
        try:
            connection.execute(f"CREATE TABLE raw.\"{entry.stem}\" AS SELECT {columns} FROM read_parquet('{files}')")
        except duckdb.ConversionException:
            continue
        return


def warehouse(root: Path, accounts: int, seed: int) -> tuple[dict[str, Any], dict[str, Any]]:
    """Simulate a company and build ``w.duckdb`` of it; gives the reports of the sample and of the build."""
    cache = root / "cache"
    made = ("--accounts", str(accounts), "--seed", str(seed))
    sample = tapdata("sample", "--out", str(root / "raw"), *made, cache=cache)
    report = tapdata("build", "--raw", str(root / "raw"), "--warehouse", str(root / "w.duckdb"), cache=cache)
    tapdata("compile", "--out", str(root / "sql"), "--as-of", report["as_of"], cache=cache)
    return sample, report
