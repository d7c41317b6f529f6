"""Evaluate expectation suites inside the warehouse with Great Expectations, on whichever engine it runs.

Nothing but counts and a few values and keys of failing rows leaves the warehouse.
"""

from __future__ import annotations

import hashlib
import importlib
import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import tapdata
from tapdata.engine.results import ExpectationResult, Memory, TableInfo, ValidationReport
from tapdata.quality import evaluation, gx
from tapdata.quality.statements import Statements
from tapdata.quality.suites import Suite, read_suite, suite_path
from tapdata.warehouse.base import StatementError, Warehouse

ADAPTERS: Mapping[str, str] = {
    "duckdb": "tapdata.quality.duckdb_adapter",
    "snowflake": "tapdata.quality.snowflake_adapter",
}
"""Dialect -> the module that gives Great Expectations a data source, ``source(context, warehouse, tables)``, and marks
the statements of a block, ``tagged(warehouse, **parts)``."""


class UnknownDialectError(Exception):
    """There is no adapter for the warehouse's dialect; the message names those there are."""


def validate(
    warehouse: Warehouse,
    tables: Sequence[TableInfo],
    run_id: str,
    as_of: date,
    *,
    suites_dir: Path,
    memory: Memory | None = None,
    always: bool = True,
) -> ValidationReport:
    """Evaluate the suites of ``tables``. A table without a suite is skipped; one that is missing fails.

    Unless ``always``, a table whose content and suite are those of its last evaluation in ``memory`` keeps that result.
    With a ``memory`` the report tells what each result depends on. Raises UnknownDialectError for a warehouse without
    an adapter, SuiteError for an unreadable suite.
    """
    started = time.perf_counter()
    adapter = _adapter(warehouse.dialect)
    wanted = [(table, read_suite(path)) for table in tables if (path := suite_path(suites_dir, table.key)).exists()]
    found: dict[str, Sequence[ExpectationResult]] = {}
    documents: dict[str, Mapping[str, Any]] = {}
    signatures: dict[str, str] = {}
    if memory is not None:
        signatures = _signatures(warehouse, wanted)
        for key, signature in signatures.items() if not always else ():
            if (kept := memory.recall(key, signature)) is not None:
                run = kept.document["meta"]["run_id"]["run_name"]
                found[key] = [replace(result, kept_from=run) for result in kept.results]
                documents[key] = kept.document
    found |= {table.key: [_missing(table)] for table, _ in wanted if table.error is not None}
    if pending := [(table, suite) for table, suite in wanted if table.key not in found]:
        with gx.quiet():
            context = gx.ephemeral_context()
            statements = Statements.of(warehouse.dialect)
            with adapter.source(context, warehouse, [table for table, _ in pending]) as source:
                rows = evaluation.count_rows(source)
                for table, suite in pending:
                    if table.key not in rows:
                        found[table.key] = [_missing(table)]
                        continue
                    if warehouse.is_interrupted:
                        raise StatementError("the validation was broken off")
                    with adapter.tagged(warehouse, run_id=run_id, model=table.key):
                        evaluated = evaluation.evaluate(source, table, suite, rows[table.key], statements)
                    found[table.key] = list(evaluated.results)
                    documents[table.key] = evaluated.document(run_id, as_of)
            statements.save()
    results = tuple(result for table, _ in wanted for result in found[table.key])
    return ValidationReport(results, round(time.perf_counter() - started, 3), documents, signatures)


def _signatures(warehouse: Warehouse, wanted: Sequence[tuple[TableInfo, Suite]]) -> dict[str, str]:
    """What the result of each table depends on; a table that is not there has none."""
    found = {}
    for table, suite in wanted:
        if table.place is None and table.error is None and warehouse.has_table(table.schema, table.name):
            content = table.version or warehouse.content(table.schema, table.name)
            parts = (content, suite.document, table.row_key, sorted(table.pii))
            text = json.dumps([tapdata.__version__, *parts], sort_keys=True, default=str)
            found[table.key] = hashlib.sha256(text.encode()).hexdigest()
    return found


def _adapter(dialect: str) -> Any:
    if dialect not in ADAPTERS:
        raise UnknownDialectError(
            f"expectations cannot be evaluated on {dialect!r}: there are adapters for {', '.join(ADAPTERS)}"
        )
    return importlib.import_module(ADAPTERS[dialect])


def _missing(table: TableInfo) -> ExpectationResult:
    return ExpectationResult(
        table=table.key,
        expectation="expect_table_to_exist",
        column=None,
        description=f"{table.key} has an expectation suite, so it has to be in the warehouse.",
        severity="critical",
        owner="data-platform",
        success=False,
        expected="the table exists",
        observed="no such table" if table.error is None else "not evaluated",
        error=table.error or f"{table.key} is not in the warehouse: build it, or delete its suite",
    )
