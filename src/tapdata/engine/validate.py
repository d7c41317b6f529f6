"""What a validation of a published build evaluates: the tables chosen, and the audits that read them, run anew."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from tapdata.engine.build import infos
from tapdata.engine.compiled import Compiler, compiler_of
from tapdata.engine.graph import Graph
from tapdata.engine.progress import Progress
from tapdata.engine.results import TableInfo
from tapdata.warehouse.base import StatementError, Warehouse


def prepare(graph: Graph, room: Warehouse, names: Collection[str], as_of: date, progress: Progress) -> list[TableInfo]:
    """The tables and audits to evaluate; all the tables must be there.

    An audit is run on the tables as they are now, beside the published build. One that cannot run, because a table or
    column it reads is gone, fails with the reason.
    """
    audits = [audit for audit in graph.audits if audit.name in names]
    tables = infos(graph, [name for name in names if name not in {audit.name for audit in audits}])
    compiler = compiler_of(graph, room.dialect)
    with progress.phase("audit", len(audits)) as step:
        for audit, info in zip(audits, infos(graph, [audit.name for audit in audits]), strict=True):
            with step(audit.key):
                tables.append(_run(room, compiler, audit.name, info, as_of))
    compiler.keep()
    return tables


def _run(room: Warehouse, compiler: Compiler, name: str, info: TableInfo, as_of: date) -> TableInfo:
    try:
        return replace(info, place=room.scratch(name, compiler.sql(name, as_of)))
    except StatementError as error:
        return replace(info, error=f"the audit cannot run: {error}")
