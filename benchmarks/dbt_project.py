"""The checks as a dbt project: the warehouse's tables as sources, one test per expectation, dbt in its own environment.

What dbt has built in is used as it is: ``not_null``, ``unique``, ``accepted_values``. Other conditions on a row are one
generic test, as in ``dbt_utils.expression_is_true``; the rest are singular tests.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import yaml

from benchmarks.checks import Check, condition

REQUIREMENTS = ("dbt-core==1.10.23", "dbt-duckdb==1.10.1", "duckdb==1.5.6")

_SEVERITY = {"critical": "error", "warning": "warn"}

_BREAKS = """{% test no_row(model, breaking) %}
select * from {{ model }} where {{ breaking }}
{% endtest %}
"""


def name_of(check: Check) -> str:
    """The test's name; ``id_of`` turns it back."""
    return "check_" + check.id.replace("-", "_")


def environment(folder: Path) -> Path:
    """A virtual environment with dbt, made when it is not there; gives the path of ``dbt``."""
    dbt = folder / "bin" / "dbt"
    if not dbt.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", *REQUIREMENTS]
        subprocess.run(pip, check=True)
    return dbt


def write_project(folder: Path, checks: Sequence[Check], warehouse: Path, threads: int) -> None:
    """Write the project, with its profile, to an empty folder."""
    shutil.rmtree(folder, ignore_errors=True)
    for part in ("models", "tests", "macros"):
        (folder / part).mkdir(parents=True)
    project = {
        "name": "checks",
        "version": "1.0.0",
        "profile": "checks",
        "flags": {"send_anonymous_usage_stats": False},
    }
    _write(folder / "dbt_project.yml", project)
    output = {"type": "duckdb", "path": str(warehouse), "threads": threads, "settings": {"TimeZone": "UTC"}}
    _write(folder / "profiles.yml", {"checks": {"target": "dev", "outputs": {"dev": output}}})
    (folder / "macros" / "no_row.sql").write_text(_BREAKS, encoding="utf-8")
    tables: dict[str, dict[str, _Table]] = defaultdict(lambda: defaultdict(_Table))
    for check in checks:
        schema, _, table = check.table.partition(".")
        if (test := _generic(check)) is None:
            _write_singular(folder / "tests" / f"{name_of(check)}.sql", check)
        else:
            tables[schema][table].add(check, test)
    for schema, found in tables.items():
        sources = [{"name": schema, "schema": schema, "tables": [one.as_dict(name) for name, one in found.items()]}]
        _write(folder / "models" / f"{schema}.yml", {"version": 2, "sources": sources})


class _Table:
    """The tests of one source table, by column."""

    def __init__(self) -> None:
        self._tests: list[dict[str, Any]] = []
        self._columns: dict[str, list[dict[str, Any]]] = defaultdict(list)

    def add(self, check: Check, test: dict[str, Any]) -> None:
        """A test, on the column when it is one of dbt's own."""
        if "no_row" in test:
            self._tests.append(test)
        else:
            self._columns[check.kwargs["column"]].append(test)

    def as_dict(self, name: str) -> dict[str, Any]:
        """The table as it stands in a file of sources."""
        columns = [{"name": column, "data_tests": tests} for column, tests in self._columns.items()]
        return {"name": name, "data_tests": self._tests, "columns": columns}


def _generic(check: Check) -> dict[str, Any] | None:
    """The check as a generic test; null when it is none."""
    if check.table.startswith("quality.") or "mostly" in check.kwargs:
        return None
    config: dict[str, Any] = {"severity": _SEVERITY[check.severity]}
    if check.kwargs.get("row_condition"):
        config["where"] = _raw(condition(check.kwargs["row_condition"]))
    common = {"name": name_of(check), "config": config}
    match check.type:
        case "expect_column_values_to_not_be_null":
            return {"not_null": common}
        case "expect_column_values_to_be_unique":
            return {"unique": common}
        case "expect_column_values_to_be_in_set":
            values = check.kwargs["value_set"]
            quote = all(isinstance(value, str) for value in values)
            return {"accepted_values": common | {"arguments": {"values": values, "quote": quote}}}
    if check.breaking is None:
        return None
    return {"no_row": common | {"arguments": {"breaking": _raw(check.breaking)}}}


def _raw(sql: str) -> str:
    """SQL that holds no template."""
    return f"{{% raw %}}{sql}{{% endraw %}}" if any(sign in sql for sign in ("{{", "{%", "{#")) else sql


def _write_singular(file: Path, check: Check) -> None:
    head = f"{{{{ config(severity='{_SEVERITY[check.severity]}') }}}}"
    file.write_text(f"{head}\n{_raw(check.query)}\n", encoding="utf-8")


def _write(file: Path, content: Mapping[str, Any]) -> None:
    file.write_text(yaml.safe_dump(content, sort_keys=False, width=10_000), encoding="utf-8")


def run(dbt: Path, project: Path, *, cold: bool) -> tuple[float, dict[str, tuple[str, str]]]:
    """Seconds that ``dbt test`` takes, and each test's status and message by its name; ``cold`` without what it parsed before.

    Raises RuntimeError when dbt itself fails, not when tests do.
    """
    if cold:
        shutil.rmtree(project / "target", ignore_errors=True)
    command = [str(dbt), "--quiet", "test", "--project-dir", str(project), "--profiles-dir", str(project)]
    command += ["--no-partial-parse"] if cold else []
    surroundings = {**os.environ, "DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DO_NOT_TRACK": "1"}
    start = time.perf_counter()
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=surroundings, cwd=project)
    taken = time.perf_counter() - start
    results = project / "target" / "run_results.json"
    if done.returncode not in (0, 1) or not results.exists():
        raise RuntimeError(f"dbt test: {done.stdout[-3000:]} {done.stderr[-3000:]}")
    found = json.loads(results.read_text(encoding="utf-8"))["results"]
    return taken, {one["unique_id"].split(".")[2]: (one["status"], one["message"] or "") for one in found}
