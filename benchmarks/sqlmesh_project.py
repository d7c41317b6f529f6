"""The models and checks as a SQLMesh project, SQLMesh in its own environment.

Models are of the kind FULL. Checks are SQLMesh's own audits where it has one (``not_null``, ``unique_values``,
``accepted_values``, ``unique_combination_of_columns``), other conditions on a row its ``forall``; tapdata's audits are
standalone audits. What is about a table's columns or a share of its rows has no audit there and is left out.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import duckdb
import yaml

from benchmarks.checks import Check, condition, identifier, literal
from benchmarks.measure import Ran, ran
from benchmarks.work import Work

REQUIREMENTS = ("sqlmesh==0.236.4", "duckdb==1.5.6")


def supported(work: Work) -> list[Check]:
    """The checks that SQLMesh makes."""
    return [
        check
        for check in work.checks
        if check.table in work.audits or (check.table in work.models and audit_of(check) is not None)
    ]


def write_project(folder: Path, work: Work, warehouse: Path) -> None:
    """Write the project to an empty folder.

    ``warehouse`` holds the raw tables already: their columns are told to SQLMesh, as ``create_external_models`` would.
    """
    shutil.rmtree(folder, ignore_errors=True)
    for part in ("models", "audits"):
        (folder / part).mkdir(parents=True)
    config = {
        "gateways": {
            "local": {
                "connection": {"type": "duckdb", "database": str(warehouse)},
                "state_connection": {"type": "duckdb", "database": str(folder / "state.db")},
            }
        },
        "default_gateway": "local",
        "model_defaults": {"dialect": "duckdb", "start": "2020-01-01"},
    }
    _write(folder / "config.yaml", config)
    audits: dict[str, list[str]] = defaultdict(list)
    for check in supported(work):
        if (text := audit_of(check)) is not None:
            audits[check.table].append(text)
    _write(folder / "external_models.yaml", list(_external(work, warehouse)))
    for key, sql in work.models.items():
        said = f",\n  audits (\n    {_LIST.join(audits[key])}\n  )" if audits[key] else ""
        (folder / "models" / f"{key}.sql").write_text(
            f"MODEL (\n  name {key},\n  kind FULL{said}\n);\n\n{sql}\n", encoding="utf-8"
        )
    for key, sql in work.audits.items():
        name = key.replace(".", "_")
        (folder / "audits" / f"{name}.sql").write_text(
            f"AUDIT (\n  name {name},\n  dialect duckdb,\n  standalone true,\n  blocking false\n);\n\n{sql}\n",
            encoding="utf-8",
        )


_LIST = ",\n    "


def audit_of(check: Check) -> str | None:
    """A check as a call of one of SQLMesh's audits; null where there is none."""
    kwargs = check.kwargs
    if "mostly" in kwargs:
        return None
    match check.type:
        case "expect_column_values_to_not_be_null":
            call = "not_null", {"columns": _columns([kwargs["column"]])}
        case "expect_column_values_to_be_unique":
            call = "unique_values", {"columns": _columns([kwargs["column"]])}
        case "expect_compound_columns_to_be_unique":
            call = "unique_combination_of_columns", {"columns": _columns(kwargs["column_list"])}
        case "expect_column_values_to_be_in_set":
            values = ", ".join(map(literal, kwargs["value_set"]))
            call = "accepted_values", {"column": identifier(kwargs["column"]), "is_in": f"({values})"}
        case _ if check.breaking is not None:
            call = "forall", {"criteria": f"(NOT ({check.breaking}))"}
        case _:
            return None
    name, arguments = call
    about = [condition(kwargs["row_condition"])] if kwargs.get("row_condition") else []
    if name == "unique_values":
        about.append(f"{identifier(kwargs['column'])} IS NOT NULL")  # it would take nulls for a value
    if about:
        arguments["condition"] = about[0] if len(about) == 1 else " AND ".join(f"({one})" for one in about)
    blocking = "" if check.severity == "critical" else "_non_blocking"
    return f"{name}{blocking}({', '.join(f'{key} := {value}' for key, value in arguments.items())})"


def _columns(names: Sequence[str]) -> str:
    return f"({', '.join(map(identifier, names))})"


def _external(work: Work, warehouse: Path) -> Iterable[Mapping[str, Any]]:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for key in (*work.raw, *work.given):
            schema, _, name = key.partition(".")
            rows = connection.execute(f"DESCRIBE {identifier(schema)}.{identifier(name)}").fetchall()
            yield {"name": key, "columns": {row[0]: row[1] for row in rows}}


def _write(file: Path, content: Any) -> None:
    file.write_text(yaml.safe_dump(content, sort_keys=False, width=10_000), encoding="utf-8")


def plan(sqlmesh: Path, project: Path, *, cold: bool, surroundings: Mapping[str, str] | None = None) -> Ran:
    """Run ``sqlmesh plan`` with no state; ``cold`` without what it parsed before. Raises RuntimeError when it fails."""
    (project / "state.db").unlink(missing_ok=True)
    if cold:
        shutil.rmtree(project / ".cache", ignore_errors=True)
    quiet = {"SQLMESH__DISABLE_ANONYMIZED_ANALYTICS": "true", "DO_NOT_TRACK": "1", "NO_COLOR": "1"}
    command = [str(sqlmesh), "--paths", str(project), "plan", "--auto-apply", "--no-prompts"]
    return ran(command, surroundings={**quiet, **(surroundings or {})}, folder=project)
