"""Ratios within one run: `check` against `import ibis`, a build against plain DuckDB on the same SQL, sample speed.

nox -s bench                         the default company
nox -s bench -- --accounts 1500      about 10 million tap events
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb

from tapdata.contracts import RAW_TABLES

JSON_COLUMNS = {name: {c.name for c in table.columns if c.dtype == "json"} for name, table in RAW_TABLES.items()}
REPEATS = 3
TAPDATA = [sys.executable, "-c", "from tapdata.cli import main; main()"]


def seconds(command: list[str], repeats: int = REPEATS) -> float:
    """Median wall-clock seconds of a command, started cold."""
    taken = []
    for _ in range(repeats):
        start = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        taken.append(time.perf_counter() - start)
    return statistics.median(taken)


def run_json(*arguments: str) -> dict:
    """A tapdata command's ``--json`` result."""
    done = subprocess.run([*TAPDATA, *arguments, "--json"], check=True, capture_output=True, text=True)
    return json.loads(done.stdout)


def plain_duckdb(raw: Path, sql: Path, out: Path) -> float:
    """Seconds that DuckDB alone takes to load the same files and run the same SQL."""
    connection = duckdb.connect(str(out))
    connection.execute("SET preserve_insertion_order = false")
    start = time.perf_counter()
    order = [
        row["name"]
        for row in json.loads(subprocess.run([*TAPDATA, "ls", "--json"], check=True, capture_output=True).stdout)
    ]
    start = time.perf_counter()
    connection.execute("CREATE SCHEMA raw")
    for entry in sorted(raw.iterdir()):
        if entry.name.startswith("_"):
            continue
        files = str(entry) if entry.is_file() else f"{entry}/**/*.parquet"
        described = connection.execute(f"DESCRIBE SELECT * FROM read_parquet('{files}')").fetchall()
        json_columns = {row[0] for row in described if row[0] in JSON_COLUMNS.get(entry.stem, ())}
        chosen = ", ".join(
            f'CAST("{r[0]}" AS JSON) AS "{r[0]}"' if r[0] in json_columns else f'"{r[0]}"' for r in described
        )
        try:
            connection.execute(f"CREATE TABLE raw.\"{entry.stem}\" AS SELECT {chosen} FROM read_parquet('{files}')")
        except duckdb.ConversionException:
            chosen = chosen.replace("CAST(", "TRY_CAST(")
            connection.execute(f"CREATE TABLE raw.\"{entry.stem}\" AS SELECT {chosen} FROM read_parquet('{files}')")
    for name in order:
        file = next(sql.glob(f"*/{name}.sql"))
        connection.execute(f'CREATE SCHEMA IF NOT EXISTS "{file.parent.name}"')
        connection.execute(f'CREATE TABLE "{file.parent.name}"."{name}" AS {file.read_text()}')
    connection.execute("CHECKPOINT")
    connection.close()
    return time.perf_counter() - start


def main() -> None:
    """Measure and print a table of ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--accounts", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rows: list[tuple[str, str]] = []
    with tempfile.TemporaryDirectory(prefix="tapdata-bench-") as folder:
        root = Path(folder)
        imported = seconds([sys.executable, "-c", "import ibis"])
        os.environ["TAPDATA_CACHE_DIR"] = str(root / "cache")
        first = seconds([*TAPDATA, "check"], repeats=1)
        rows.append(
            ("first tapdata check / import ibis", f"{first / imported:.1f} x  ({first:.2f} s / {imported:.2f} s)")
        )
        checked = seconds([*TAPDATA, "check"])
        rows.append(
            ("tapdata check, sources unchanged / import ibis", f"{checked / imported:.1f} x  ({checked:.2f} s)")
        )
        light = seconds([*TAPDATA, "--help"])
        rows.append(("tapdata --help / import ibis", f"{light / imported:.1f} x  ({light:.2f} s)"))
        sample = run_json(
            "sample", "--out", str(root / "raw"), "--accounts", str(options.accounts), "--seed", str(options.seed)
        )
        made = sum(sample["tables"].values())
        taps = sample["tables"]["app_database_tap_events"]
        rows.append(("sample, rows a second", f"{made / sample['seconds']:,.0f}  ({made:,} rows, {taps:,} tap events)"))
        warehouse = str(root / "w.duckdb")
        report = run_json("build", "--raw", str(root / "raw"), "--warehouse", warehouse)
        run_json("compile", "--out", str(root / "sql"), "--as-of", report["as_of"])
        plain = plain_duckdb(root / "raw", root / "sql", root / "plain.duckdb")
        phases = report["seconds"]
        work = sum(taken for phase, taken in phases.items() if phase != "validate")
        rows.append(
            ("build without validation / plain DuckDB", f"{work / plain:.2f} x  ({work:.1f} s / {plain:.1f} s)")
        )
        rows.append(("load and models alone / plain DuckDB", f"{(phases['load'] + phases['build']) / plain:.2f} x"))
        rows.append(
            ("validation, GX's import included", f"{phases['validate']:.1f} s, {report['validation']['passed']} passed")
        )
        rows += [(f"phase {phase}", f"{taken:.1f} s") for phase, taken in phases.items()]
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024**2
    rows.append(("peak memory of a child process", f"{peak:.1f} GiB"))
    print(f"{platform.machine()}, Python {platform.python_version()}, DuckDB {duckdb.__version__}")
    for what, value in rows:
        print(f"{what:<48} {value}")


if __name__ == "__main__":
    main()
