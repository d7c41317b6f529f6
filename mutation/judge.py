"""Judge one mutant, in a process of its own in which the package is the mutated copy.

python -m mutation.judge COMPANY SUITES < names of the tables it may change; prints the verdict as JSON.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import duckdb

from mutation import audits
from mutation.company import Company, Facts
from mutation.look import Columns, Failure, Look, dated
from mutation.room import Room
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import SENTINEL, Graph, first_line


@dataclass
class Verdict:
    """What became of a mutant."""

    status: str
    """equal: same SQL; stillborn: no build; unseen: same tables on this company; caught; survived."""
    told: list[str] = field(default_factory=list)
    sql: list[str] = field(default_factory=list)
    """Tables whose SQL differs."""
    tables: list[str] = field(default_factory=list)
    """Tables whose content differs."""


class StillbornError(Exception):
    """The mutant does not compile, or not build."""


def main() -> None:
    """Read which tables to compile, judge, print."""
    warnings.simplefilter("ignore")
    company, suites = Company(Path(sys.argv[1])), Path(sys.argv[2])
    try:
        verdict = judged(company, suites, json.load(sys.stdin))
    except StillbornError as error:
        verdict = Verdict("stillborn", [str(error)])
    print(json.dumps(asdict(verdict)))


def judged(company: Company, suites: Path, names: list[str]) -> Verdict:
    """Compile the tables, rebuild those whose SQL differs with all that reads them, and look at what changed."""
    facts, kept = company.facts, audits.read(company)
    graph = audits.without_broken(facts.graph(), kept)
    if graph.problems:
        raise StillbornError(graph.problems[0])
    facts.templates.update(kept.templates)
    templates, differing = compiled(facts, graph, names)
    if not differing:
        return Verdict("equal")
    room = company.room()
    changes = rebuilt(room, facts, graph, templates, differing)
    if not changes:
        return Verdict("unseen", sql=differing)
    account(room, Compiler(graph, "duckdb"), facts, [name for name in changes if graph.layer(name) == "staging"])
    look = Look(graph, templates, facts.as_of, suites)
    found = genuine(look, room, company, changes)
    told = [failure.told for failure in found]
    return Verdict("caught" if found else "survived", told, differing, list(changes))


def compiled(facts: Facts, graph: Graph, names: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """The SQL of all tables and audits, compiled anew where it may differ, and the tables of which it does.

    Raises StillbornError.
    """
    templates = dict(facts.templates)
    compiler = Compiler(graph, "duckdb")
    wanted = {name for name in names if name in graph.nodes}
    differing = []
    for name in graph.order:
        if name not in wanted:
            continue
        try:
            schema = graph.expression(name, SENTINEL).schema()
            template = compiler.template(name)
        except Exception as error:
            raise StillbornError(f"{graph.key(name)}: {first_line(error)}") from error
        if graph.layer(name) == "quality":
            templates[name] = template
            continue
        if template != templates[name]:
            differing.append(name)
            templates[name] = template
        if schema != graph.schemas[name]:
            graph._check_columns(graph[name], schema)
            if graph.problems:
                raise StillbornError(graph.problems[0])
            graph.schemas[name] = schema
            wanted |= set(graph.children(name))
    return templates, differing


def rebuilt(
    room: Room, facts: Facts, graph: Graph, templates: dict[str, str], differing: Iterable[str]
) -> dict[str, Columns]:
    """Rebuild tables whose SQL or inputs differ, in order: the tables whose content differs, with their changed columns."""
    changes: dict[str, Columns] = {}
    anew = set(differing)
    for name in graph.order:
        if graph.layer(name) == "quality" or not (name in anew or not changes.keys().isdisjoint(graph.parents(name))):
            continue
        key = graph.key(name)
        try:
            room.put(key, dated(templates[name], facts.as_of))
        except duckdb.Error as error:
            raise StillbornError(f"{key}: {str(error).splitlines()[0]}") from error
        if room.content(key) != facts.contents[name]:
            changes[name] = room.changed(key)
    return changes


def account(room: Room, compiler: Compiler, facts: Facts, staging: Iterable[str]) -> None:
    """Count anew what a build would have counted of the raw tables behind changed staging tables."""
    room.put("tapdata.row_counts", "SELECT * FROM company.tapdata.row_counts")
    for name in staging:
        for raw in set(compiler.graph.parents(name)) & compiler.graph.raw.keys():
            columns = room.connection.execute(compiler.accounting(raw, facts.as_of)).df().iloc[0]
            counts = {column: int(count) for column, count in columns.items()}
            counts["staged"] = counts["rows_in"] - sum(counts[c] for c in counts if c != "rows_in")
            sets = ", ".join(f'"{column}" = {count}' for column, count in counts.items())
            room.connection.execute(f"UPDATE tapdata.row_counts SET {sets} WHERE raw_table = '{raw}'")


def genuine(look: Look, room: Room, company: Company, changes: dict[str, Columns]) -> list[Failure]:
    """The first failures that the company without the mutant does not have."""
    clean: Room | None = None
    while seen := look.first(room, changes):
        clean = clean or company.room()
        before = {(one.table, one.id) for one in seen if look.fails(clean, one)}
        look.known |= before
        if found := [one for one in seen if (one.table, one.id) not in before]:
            return found
    return []


if __name__ == "__main__":
    main()
