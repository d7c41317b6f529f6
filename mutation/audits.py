"""The audits' SQL and the lines of the source they are made with; kept, as long as the files they are made with stay."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from mutation import reach
from mutation.company import PACKAGE, Company
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import Graph, first_line


@dataclass(frozen=True)
class Audits:
    """What is known of the audits."""

    templates: Mapping[str, str]
    """SQL by audit; a broken audit has none."""
    lines: Mapping[str, Mapping[str, list[int]]]
    """Audit -> file, relative to the package -> lines it is made with."""

    def of_lines(self, file: str, first: int, last: int) -> set[str]:
        """The audits that lines ``first`` to ``last`` of a file have a part in."""
        return {name for name, files in self.lines.items() if any(first <= n <= last for n in files.get(file, ()))}

    def of_file(self, file: str) -> set[str]:
        """The audits that any line of a file has a part in."""
        return {name for name, files in self.lines.items() if file in files}


def file_of(company: Company) -> Path:
    """Where they are kept."""
    return company.folder / "audits.json"


def read(company: Company) -> Audits:
    """The audits as kept."""
    kept = json.loads(file_of(company).read_text("utf-8"))
    templates = {name: one["template"] for name, one in kept.items()}
    return Audits(templates, {name: one["lines"] for name, one in kept.items()})


def ready(company: Company, tell: Callable[[str], None]) -> Audits:
    """Compile what changed since it was kept. A broken audit is told and left out."""
    graph = company.facts.graph()
    for problem in graph.problems:
        tell(f"!! {problem}")
    path = file_of(company)
    kept = json.loads(path.read_text("utf-8")) if path.exists() else {}
    made = {}
    compiler = Compiler(graph, "duckdb")
    for audit in graph.audits:
        former = kept.get(audit.name)
        if former and former["key"] == _key(graph, audit.name, company, former["lines"]):
            made[audit.name] = former
            continue
        try:
            traced = reach.traced(graph, PACKAGE, [audit.name])
            lines = {file: sorted(map(int, found)) for file, found in traced.items()}
            template = compiler.template(audit.name)
        except Exception as error:
            tell(f"!! {audit.key} does not compile and is left out: {first_line(error)}")
            continue
        made[audit.name] = {"key": _key(graph, audit.name, company, lines), "template": template, "lines": lines}
    path.write_text(json.dumps(made), "utf-8")
    return read(company)


def without_broken(graph: Graph, audits: Audits) -> Graph:
    """The graph without the audits that have no SQL."""
    for audit in list(graph.audits):
        if audit.name not in audits.templates:
            del graph.nodes[audit.name]
            graph.order.remove(audit.name)
    return graph


def _key(graph: Graph, name: str, company: Company, lines: Mapping[str, object]) -> str:
    """A digest of the company's code and of every file the audit is made with."""
    node = graph[name]
    digest = hashlib.sha256(repr((company.facts.document["key"], node.inputs)).encode())
    for path in sorted({node.path, *(PACKAGE / file for file in lines)}):
        digest.update(path.name.encode() + (path.read_bytes() if path.exists() else b""))
    return digest.hexdigest()
