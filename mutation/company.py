"""The company that faults are planted in: simulated once, built once, with what is known of the build."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

import ibis

from mutation import reach
from mutation.room import Room
from tapdata.contracts import RAW_TABLES
from tapdata.engine import graph as graphs
from tapdata.engine.build import Request, build
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import Graph
from tapdata.engine.progress import Progress
from tapdata.engine.schemas import READABLE
from tapdata.model import LAYERS, REGISTRY
from tapdata.settings import Project
from tapdata.warehouse.duckdb import DuckDBTarget

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "src" / "tapdata"
ACCOUNTS, SEED = 35, 7
BUILT_FROM = ("models", "logic", "contracts", "sample", "warehouse")
"""Folders of the package that decide what the company's tables hold."""


class Facts:
    """What is known of the company's build: its day, the SQL and schema of every table, a digest of its content."""

    def __init__(self, document: Mapping[str, Any]) -> None:
        self.document = dict(document)
        self.as_of = date.fromisoformat(document["as_of"])
        self.settings: dict[str, Any] = document["settings"]
        self.templates: dict[str, str] = document["templates"]
        self.contents: dict[str, str] = document["contents"]

    @cached_property
    def schemas(self) -> dict[str, ibis.Schema]:
        """Schema by table, raw and system tables included."""
        found = {name: ibis.schema(columns) for name, columns in self.document["schemas"].items()}
        return {name: table.schema for name, table in RAW_TABLES.items()} | dict(READABLE) | found

    def graph(self) -> Graph:
        """The graph of the package that is imported, with the schemas of the build: nothing is compiled."""
        problems = graphs.load()
        made = Graph(settings=self.settings)
        made.problems += problems
        made.__dict__["schemas"] = dict(self.schemas)
        return made


@dataclass(frozen=True)
class Company:
    """The company's folder with its files."""

    folder: Path

    @property
    def raw(self) -> Path:
        """Its raw tables."""
        return self.folder / "raw"

    @property
    def warehouse(self) -> Path:
        """Its warehouse."""
        return self.folder / "company.duckdb"

    @property
    def file(self) -> Path:
        """What is known of the build."""
        return self.folder / "facts.json"

    @property
    def reach(self) -> Path:
        """Which line of the source is run for which model."""
        return self.folder / "reach.json"

    @cached_property
    def facts(self) -> Facts:
        """What is known of the build."""
        return Facts(json.loads(self.file.read_text("utf-8")))

    def room(self) -> Room:
        """The warehouse, open for planting faults; the file stays as it is."""
        return Room(self.warehouse.resolve())


def ready(folder: Path, tell: Callable[[str], None], *, keep: bool = False) -> Company:
    """The company, simulated and built anew when the code that decides its tables has changed since."""
    company = Company(folder)
    key = _key()
    if company.file.exists() and (keep or company.facts.document["key"] == key):
        return company
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    tell(f"simulating a company of {ACCOUNTS} accounts")
    sample = [sys.executable, "-c", "from tapdata.cli import main; main()", "sample", "--out", str(company.raw)]
    subprocess.run([*sample, "--accounts", str(ACCOUNTS), "--seed", str(SEED)], check=True, capture_output=True)
    tell("building its warehouse")
    graph = _models()
    report = build(graph, DuckDBTarget(company.warehouse), Request(company.raw), None, Progress())
    tell("compiling")
    compiler = Compiler(graph, "duckdb")
    room = company.room()
    document = {
        "key": key,
        "as_of": report.as_of,
        "settings": graph.settings,
        "templates": {name: compiler.template(name) for name in graph.order},
        "schemas": {name: {c: str(t) for c, t in graph.schemas[name].items()} for name in graph.order},
        "contents": {name: room.content(graph.key(name)) for name in graph.order},
    }
    room.close()
    company.reach.write_text(json.dumps(reach.traced(graph, PACKAGE)), "utf-8")
    company.file.write_text(json.dumps(document, default=str), "utf-8")
    return company


def _models() -> Graph:
    problems = graphs.load(("tapdata.models",))
    settings = Project(ROOT).settings().parameters.model_dump()
    graph = Graph([node for node in REGISTRY if node.layer in LAYERS], settings=settings)
    graph.schemas  # noqa: B018 - compiling fills the problems
    if problems + graph.problems:
        raise SystemExit("\n".join(problems + graph.problems))
    return graph


def _key() -> str:
    """A digest of the code that decides what the tables hold, and of the settings."""
    files = [PACKAGE / "model.py", *(ROOT / "conf").glob("settings.yml"), Path(__file__)]
    files += [file for folder in BUILT_FROM for file in (PACKAGE / folder).rglob("*.py")]
    digest = hashlib.sha256()
    for file in sorted(files):
        digest.update(str(file.relative_to(ROOT)).encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()
