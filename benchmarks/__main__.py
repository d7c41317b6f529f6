"""Ratios within one run: commands' start-up, a build beside plain DuckDB, validation beside dbt and plain SQL.

nox -s bench                                the default company
nox -s bench -- --accounts 1500             about 10 million tap events
nox -s bench -- --only validation           that part alone
nox -s bench -- --only validation --warehouse build/warehouse.duckdb
"""

from __future__ import annotations

import argparse
import tempfile
from datetime import UTC, datetime
from pathlib import Path

import duckdb

from benchmarks import engine, validation
from benchmarks.measure import REPEATS, ROOT, Line, machine

PAGE = ROOT / "docs" / "benchmark.md"


def main() -> None:
    """Measure, print a table of ratios and write it to docs/benchmark.md."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", choices=("engine", "validation"), help="one part alone")
    parser.add_argument("--accounts", type=int, default=150)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--repeats", type=int, default=REPEATS, help="runs of each side of the validation")
    parser.add_argument("--warehouse", type=Path, help="validate this built warehouse instead of a new one")
    parser.add_argument("--out", type=Path, default=PAGE, help="Markdown file of the result")
    options = parser.parse_args()
    if options.warehouse and options.only != "validation":
        parser.error("--warehouse goes with --only validation")
    parts: dict[str, list[Line]] = {}
    disagreements: list[str] = []
    with tempfile.TemporaryDirectory(prefix="tapdata-bench-") as folder:
        root = Path(folder)
        if options.only != "validation":
            parts["Start-up"] = engine.start_up(root)
        built = options.warehouse or root / "w.duckdb"
        if options.warehouse is None:
            sample, report = engine.warehouse(root, options.accounts, options.seed)
            if options.only != "validation":
                parts["Build"] = engine.build(root, report, sample)
        if options.only != "engine":
            outcome = validation.compare(built, as_of(built), root / "validation", options.repeats)
            parts["Validation"], disagreements = outcome.lines(), outcome.disagreements
    company = f"the warehouse {built.name}" if options.warehouse else f"a company of {options.accounts} accounts"
    text = page(parts, company)
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(text, encoding="utf-8")
    print(text)
    for line in disagreements:
        print(line)
    if disagreements:
        raise SystemExit(1)


def as_of(warehouse: Path) -> str:
    """The last day that a built warehouse sees."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return str(connection.execute("SELECT as_of FROM tapdata.build").fetchall()[0][0])


def page(parts: dict[str, list[Line]], company: str) -> str:
    """The result in Markdown."""
    day = datetime.now(UTC).date().isoformat()
    text = [
        "# Benchmark",
        "",
        f"Measured on {day} on {machine()},",
        f"with {company}; `nox -s bench` writes this page. Times of one run are worth comparing",
        "with each other, hence the ratios; another machine gives other times. dbt-core 1.10.23 with dbt-duckdb 1.10.1 runs",
        "in an environment of its own. Imports and start-up count on all sides.",
        "",
    ]
    for part, lines in parts.items():
        text += [f"## {part}", "", "| measured | result | figures |", "|---|---:|---|"]
        text += [f"| {line.what} | {line.value} | {line.figures} |" for line in lines]
        text.append("")
    return "\n".join(text)


if __name__ == "__main__":
    main()
