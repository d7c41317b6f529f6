"""What the pages say of each table, as plain data, and the index that the search box reads."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from tapdata.catalog.dictionary import Metric
from tapdata.catalog.facts import ALL_LAYERS, Facts, Tally
from tapdata.catalog.questions import Question
from tapdata.catalog.text import first_paragraph
from tapdata.engine.describe import describe
from tapdata.engine.graph import Graph
from tapdata.engine.results import ExpectationResult

MEANINGS = {
    "raw": "Source tables as delivered, typed by their contracts.",
    "staging": "Cleaned, renamed and deduplicated: one model per raw table.",
    "timeline": "Building blocks: dated states that several tables share, each worked out once. Not for reports.",
    "intermediate": "Joins and derivations that several tables share.",
    "entity": "What the business is about: its things today, their history and their grains in time.",
    "mart": "What one team works with.",
    "metrics": "Figures to report, each with one definition.",
    "quality": "Audits that tie tables together: the offending rows, none when all is well.",
}


@dataclass(frozen=True)
class Entry:
    """One table of the site."""

    about: dict[str, Any]
    """As ``tapdata.engine.describe`` tells it."""
    rows: int | None
    """Null for a table that is not in the build."""
    seconds: float | None
    tally: Tally
    owner: str
    """Who answers for most of its expectations; empty where none was evaluated."""

    @property
    def name(self) -> str:
        """The table's name."""
        return str(self.about["name"])

    @property
    def key(self) -> str:
        """``layer.name``."""
        return str(self.about["key"])

    @property
    def layer(self) -> str:
        """The layer."""
        return str(self.about["layer"])

    @property
    def url(self) -> str:
        """The table's page, from the site's first folder."""
        return address(self.layer, self.name)

    @property
    def summary(self) -> str:
        """The first paragraph of its description."""
        return first_paragraph(self.about["description"])


@dataclass(frozen=True)
class LayerSummary:
    """The tables of one layer."""

    name: str
    meaning: str
    entries: Sequence[Entry]

    @property
    def columns(self) -> int:
        """Columns of all its tables."""
        return sum(len(entry.about["columns"]) for entry in self.entries)

    @property
    def rows(self) -> int:
        """Rows of all its tables."""
        return sum(entry.rows or 0 for entry in self.entries)

    @property
    def tally(self) -> Tally:
        """The expectations of all its tables."""
        tallies = [entry.tally for entry in self.entries]
        return Tally(
            sum(tally.critical_passed for tally in tallies),
            sum(tally.critical_failed for tally in tallies),
            sum(tally.warning_passed for tally in tallies),
            sum(tally.warning_failed for tally in tallies),
        )


def address(layer: str, name: str) -> str:
    """The page of a table, from the site's first folder."""
    return f"tables/{layer}/{name}.html"


def addresses(graph: Graph) -> dict[str, str]:
    """Table (``layer.name``) -> its page, from the site's first folder."""
    return {graph.key(name): address(graph.layer(name), name) for name in (*graph.raw, *graph.order)}


def _owner(results: Sequence[ExpectationResult]) -> str:
    owners = Counter(result.owner for result in results if result.owner)
    return min(owners, key=lambda owner: (-owners[owner], owner), default="")


def entries(graph: Graph, facts: Facts) -> dict[str, Entry]:
    """Every raw table, model and audit by name, layer by layer."""
    found = []
    for name in (*graph.raw, *graph.order):
        about = describe(graph, name, as_of=facts.info.as_of)
        if name in graph.nodes:
            about["path"] = _package_path(about["path"])
        found.append(
            Entry(
                about,
                facts.rows.get(name),
                facts.seconds.get(name),
                facts.tally(about["key"]),
                _owner(facts.results.get(about["key"], ())),
            )
        )
    return {entry.name: entry for entry in sorted(found, key=_place)}


def layers(found: dict[str, Entry]) -> list[LayerSummary]:
    """The layers that have tables, in build order."""
    summaries = []
    for layer in sorted({entry.layer for entry in found.values()}, key=_rank):
        inside = [entry for entry in found.values() if entry.layer == layer]
        summaries.append(LayerSummary(layer, MEANINGS.get(layer, ""), inside))
    return summaries


def search_index(found: dict[str, Entry], metrics: Iterable[Metric], questions: Iterable[Question]) -> str:
    """A script that holds names, columns and descriptions: a page opened from a folder cannot fetch."""
    index: list[dict[str, Any]] = [
        {
            "n": entry.name,
            "l": entry.layer,
            "u": entry.url,
            "d": entry.summary,
            "c": [
                pair
                for column in entry.about["columns"]
                for pair in (
                    [column["name"], column["description"]],
                    *([f"{column['name']}.{path}", ""] for path in column.get("shape", ())),
                )
            ],
        }
        for entry in found.values()
    ]
    index += [
        {
            "n": m.kpi.label,
            "l": "metric",
            "u": f"metrics.html#{m.kpi.name}",
            "d": f"{m.kpi.name}: {m.kpi.formula}",
            "c": [],
        }
        for m in metrics
    ]
    index += [
        {"n": f"Question {q.number}", "l": "question", "u": f"questions.html#q{q.number}", "d": q.title, "c": []}
        for q in questions
    ]
    lines = ",\n".join(json.dumps(line, separators=(",", ":")) for line in index)
    return f"window.TAPDATA_SEARCH = [\n{lines}\n];\n"


def _package_path(path: str) -> str:
    for root in ("models/", "audits/"):
        if root in path:
            return path[path.index(root) :]
    return path


def _rank(layer: str) -> int:
    return ALL_LAYERS.index(layer) if layer in ALL_LAYERS else len(ALL_LAYERS)


def _place(entry: Entry) -> tuple[Any, ...]:
    return _rank(entry.layer), entry.about["domain"], entry.name
