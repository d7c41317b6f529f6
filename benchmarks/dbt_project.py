"""The checks as a dbt project, one test per expectation, dbt in its own environment.

The tables are sources, or models where dbt is to make them too.

What dbt has built in is used as it is: ``not_null``, ``unique``, ``accepted_values``. Other conditions on a row are one
generic test, as in ``dbt_utils.expression_is_true``; the rest are singular tests.
"""

from __future__ import annotations

import json
import shutil
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Literal

import yaml

from benchmarks.checks import Check, condition
from benchmarks.measure import ran
from benchmarks.work import Work

REQUIREMENTS = ("dbt-core==1.10.23", "dbt-duckdb==1.10.1", "duckdb==1.5.6")

_SEVERITY = {"critical": "error", "warning": "warn"}

_SCHEMA = """{% macro generate_schema_name(custom_schema_name, node) %}{{ custom_schema_name or target.schema }}{% endmacro %}
"""

_BREAKS = """{% test no_row(model, breaking) %}
select * from {{ model }} where {{ breaking }}
{% endtest %}
"""


def name_of(check: Check) -> str:
    """The test's name; ``id_of`` turns it back."""
    return "check_" + check.id.replace("-", "_")


def write_project(
    folder: Path, checks: Sequence[Check], warehouse: Path, threads: int, work: Work | None = None
) -> None:
    """Write the project, with its profile, to an empty folder; with ``work`` dbt makes its models."""
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
    settings = {"TimeZone": "UTC", "preserve_insertion_order": False}
    output = {"type": "duckdb", "path": str(warehouse), "threads": threads, "settings": settings}
    _write(folder / "profiles.yml", {"checks": {"target": "dev", "outputs": {"dev": output}}})
    (folder / "macros" / "no_row.sql").write_text(_BREAKS, encoding="utf-8")
    tables: dict[str, dict[str, _Table]] = defaultdict(lambda: defaultdict(_Table))
    for check in checks:
        schema, _, table = check.table.partition(".")
        if (test := _generic(check)) is None:
            _write_singular(folder / "tests" / f"{name_of(check)}.sql", check, work)
        else:
            tables[schema][table].add(check, test)
    for key in work.tables if work else ():
        schema, _, table = key.partition(".")
        tables[schema][table]
    made = work.models if work else {}
    for schema, found in tables.items():
        entries = [one.as_dict(name) for name, one in found.items()]
        if all(f"{schema}.{name}" in made for name in found):
            kind: dict[str, Any] = {"models": entries}
        else:
            kind = {"sources": [{"name": schema, "schema": schema, "tables": entries}]}
        _write(folder / "models" / f"{schema}.yml", {"version": 2, **kind})
    if work:
        _write_models(folder, work)


def _write_models(folder: Path, work: Work) -> None:
    (folder / "macros" / "generate_schema_name.sql").write_text(_SCHEMA, encoding="utf-8")
    for key, sql in work.models.items():
        schema, _, name = key.partition(".")
        head = f"{{{{ config(materialized='table', schema='{schema}') }}}}"
        (folder / "models" / schema).mkdir(exist_ok=True)
        text = work.renamed(_raw(sql), _reference(work))
        (folder / "models" / schema / f"{name}.sql").write_text(f"{head}\n{text}\n", encoding="utf-8")


def _reference(work: Work) -> Callable[[str], str]:
    def reference(key: str) -> str:
        schema, _, name = key.partition(".")
        return f"{{{{ ref('{name}') }}}}" if key in work.models else f"{{{{ source('{schema}', '{name}') }}}}"

    return reference


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


def _write_singular(file: Path, check: Check, work: Work | None) -> None:
    head = f"{{{{ config(severity='{_SEVERITY[check.severity]}') }}}}"
    text = _raw(check.query)
    if work:
        text = work.renamed(text, _reference(work))
        if check.table in work.tables:  # a test of the catalog names no table, and has to wait for it
            head += f"\n-- depends_on: {_reference(work)(check.table)}"
    file.write_text(f"{head}\n{text}\n", encoding="utf-8")


def _write(file: Path, content: Mapping[str, Any]) -> None:
    file.write_text(yaml.safe_dump(content, sort_keys=False, width=10_000), encoding="utf-8")


def run(
    dbt: Path,
    project: Path,
    *,
    cold: bool,
    verb: Literal["test", "build"] = "test",
    surroundings: Mapping[str, str] | None = None,
) -> tuple[float, dict[str, tuple[str, str]]]:
    """Seconds that ``dbt test`` takes, and each test's status and message by its name; ``cold`` without what it parsed before.

    ``dbt build`` makes the models too. Raises RuntimeError when dbt itself or a model fails, not when tests do.
    """
    if cold:
        shutil.rmtree(project / "target", ignore_errors=True)
    results = project / "target" / "run_results.json"
    results.unlink(missing_ok=True)
    command = [str(dbt), "--quiet", verb, "--project-dir", str(project), "--profiles-dir", str(project)]
    command += ["--no-partial-parse"] if cold else []
    quiet = {"DBT_SEND_ANONYMOUS_USAGE_STATS": "false", "DO_NOT_TRACK": "1"}
    done = ran(command, codes=(0, 1), surroundings={**quiet, **(surroundings or {})}, folder=project)
    if not results.exists():
        raise RuntimeError(f"dbt {verb}: {done.output[-3000:]}")
    found = json.loads(results.read_text(encoding="utf-8"))["results"]
    if failed := [one for one in found if not one["unique_id"].startswith("test.") and one["status"] != "success"]:
        raise RuntimeError(f"dbt {verb}: {failed[0]['unique_id']}: {failed[0]['message']}")
    tests = [one for one in found if one["unique_id"].startswith("test.")]
    return done.seconds, {one["unique_id"].split(".")[2]: (one["status"], one["message"] or "") for one in tests}
