"""Plant faults in data one at a time, and see which critical expectations catch each."""

from __future__ import annotations

import multiprocessing
import warnings
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import duckdb

from mutation import audits
from mutation.company import Company
from mutation.data_faults import Fault, drawn, faults
from mutation.look import Failure, Look
from mutation.outcome import Outcome
from mutation.room import Room
from tapdata.contracts import RAW_TABLES

EACH_MODEL, EACH_RAW = 2, 1
"""Faults planted in a model and in a raw table."""


@dataclass
class Field:
    """A worker's own room with all it needs to plant and to look."""

    room: Room
    look: Look

    def plant(self, tries: Sequence[Fault]) -> Outcome | None:
        """Plant the first of the faults that changes the table."""
        for fault in tries:
            try:
                found = self._found(fault)
            except duckdb.Error:  # the type does not hold the faulty value
                continue
            if found is not None:
                told = tuple(failure.told for failure in found)
                return Outcome("data", fault.id, fault.layer, fault.kind, told)
        return None

    def _found(self, fault: Fault) -> list[Failure] | None:
        """What fails with the fault and passes without it; null when the fault changes nothing."""
        name = fault.table.partition(".")[2]
        while True:
            with self.room.planted(fault.table, fault.statements) as is_changed:
                if not is_changed:
                    return None
                seen = self.look.first(self.room, {name: self.room.changed(fault.table)})
            before = {(one.table, one.id) for one in seen if self.look.fails(self.room, one)}
            self.look.known |= before
            if not before or len(before) < len(seen):
                return [one for one in seen if (one.table, one.id) not in before]


_fields: list[Field] = []


def _enter(company: Company, suites: Path) -> None:
    warnings.simplefilter("ignore")
    known = audits.read(company)
    graph = audits.without_broken(company.facts.graph(), known)
    look = Look(graph, known.templates, company.facts.as_of, suites)
    _fields[:] = [Field(company.room(), look)]


def _plant(tries: Sequence[Fault]) -> Outcome | None:
    return _fields[0].plant(tries)


def run(
    company: Company,
    suites: Path,
    tell: Callable[[str], None],
    *,
    seed: int,
    workers: int,
    select: Sequence[str] = (),
    kinds: Sequence[str] = (),
    everything: bool = False,
) -> list[Outcome]:
    """Draw faults, plant them and look: one outcome each."""
    graph = company.facts.graph()
    chosen = [node.name for node in graph.models if not node.is_internal] + list(RAW_TABLES)
    if select:
        known = {*graph.nodes, *RAW_TABLES}
        chosen = [name.rpartition(".")[2] for name in select]
        if unknown := set(chosen) - known:
            raise SystemExit(f"no such table: {', '.join(sorted(unknown))}")
    known_audits = audits.ready(company, tell)
    graph = audits.without_broken(graph, known_audits)
    room = company.room()
    by_table = {graph.key(name): faults(room, graph, name) for name in chosen}
    room.close()
    if kinds:
        by_table = {table: {k: f for k, f in found.items() if k in kinds} for table, found in by_table.items()}
    if everything:
        places = [[fault] for found in by_table.values() for kind in found.values() for fault in kind]
    else:
        each = {table: EACH_RAW if table.startswith("raw.") else EACH_MODEL for table in by_table}
        places = drawn(by_table, seed, each)
    tables = sorted({tries[0].table for tries in places})
    tell(f"planting {len(places)} faults in {len(tables)} tables")
    context = multiprocessing.get_context("spawn")
    start = (company, suites)
    with context.Pool(workers, _enter, start) as pool:
        outcomes: list[Outcome] = []
        for number, outcome in enumerate(pool.imap(_plant, places), start=1):
            outcomes += [outcome] if outcome is not None else []
            if number % 25 == 0:
                tell(f"{number} planted, {sum(one.is_caught for one in outcomes)} caught")
    return sorted(outcomes, key=lambda outcome: outcome.id)
