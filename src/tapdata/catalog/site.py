"""Writing the site: every page from its template, in a folder aside, swapped in when complete."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2

from tapdata.catalog import lineage, text
from tapdata.catalog.facts import Facts, gather, urgency
from tapdata.catalog.figures import Figure, figures
from tapdata.catalog.folder import replaced
from tapdata.catalog.questions import Answer, answer, questions
from tapdata.catalog.tables import Entry, entries, layers, search_index
from tapdata.engine.graph import Graph
from tapdata.warehouse.base import Warehouse

HERE = Path(__file__).parent
PAGES = (
    ("overview", "Overview", "index.html"),
    ("tables", "Tables", "tables.html"),
    ("questions", "Questions", "questions.html"),
    ("lineage", "Lineage", "lineage.html"),
)
"""Pages of the navigation: id, title, address. A new kind of page is added here and in ``_pages``."""

DATA_DOCS = ("expectations", "Data Docs", "data_docs/index.html")
"""Great Expectations' own pages, linked when ``extras`` has written them."""

SHOWN_RUNS = 10


def write_site(
    out: Path,
    *,
    graph: Graph,
    room: Warehouse,
    runs: Sequence[Mapping[str, Any]] = (),
    extras: Callable[[Path], None] | None = None,
) -> Path:
    """Write the site of a published build to ``out``; returns its first page.

    ``runs`` are run reports as plain data, oldest first. ``extras`` is called with the new folder before the pages are
    written and may add to it; pages in ``data_docs`` are linked. The former site stays until the new one is complete.
    Raises CatalogError when ``out`` must not be replaced, WarehouseError when ``room`` holds no finished build.
    """
    facts = gather(graph, room, runs)
    found = entries(graph, facts)
    headline = figures(room, facts.rows)
    answers = [answer(room, question, facts.rows) for question in questions()]
    with replaced(out) as folder:
        if extras is not None:
            extras(folder)
        shutil.copytree(HERE / "static", folder / "assets")
        _write(folder / "assets" / "search.js", search_index(found))
        pages = (*PAGES, DATA_DOCS) if (folder / DATA_DOCS[2]).exists() else PAGES
        templates = _templates(facts, found, pages)
        for address, template, values in _pages(graph, facts, found, answers, headline):
            root = "../" * address.count("/")
            _write(folder / address, templates.get_template(template).render(root=root, **values))
    return out / "index.html"


def _pages(
    graph: Graph, facts: Facts, found: dict[str, Entry], answers: Sequence[Answer], headline: Sequence[Figure]
) -> list[tuple[str, str, dict[str, Any]]]:
    """Address, template and values of every page."""
    summaries = layers(found)
    failures = sorted((result for result in facts.all_results if not result.success), key=urgency)
    pages: list[tuple[str, str, dict[str, Any]]] = [
        (
            "index.html",
            "index.html.j2",
            {
                "here": "overview",
                "layers": summaries,
                "failures": failures,
                "recent": facts.runs[:SHOWN_RUNS],
                "headline": [(name, list(group)) for name, group in groupby(headline, lambda figure: figure.category)],
            },
        ),
        ("tables.html", "tables.html.j2", {"here": "tables", "layers": summaries}),
        ("questions.html", "questions.html.j2", {"here": "questions", "answers": answers}),
        ("lineage.html", "lineage.html.j2", {"here": "lineage", "drawing": lineage.whole(graph)}),
    ]
    intakes = {intake["raw_table"]: intake for intake in facts.intakes}
    by_key = {entry.key: entry for entry in found.values()}
    for entry in found.values():
        values = {
            "here": "table",
            "entry": entry,
            "results": facts.results.get(entry.key, ()),
            "intake": intakes.get(entry.name),
            "inputs": [by_key[key] for key in entry.about["inputs"] if key in by_key],
            "others": [key for key in entry.about["inputs"] if key not in by_key],
            "readers": [by_key[key] for key in entry.about["readers"] if key in by_key],
            "ancestors": len(graph.reach(entry.name, up=True) & found.keys()),
            "descendants": len(graph.reach(entry.name, up=False) & found.keys()),
            "drawing": lineage.neighbourhood(graph, entry.name),
        }
        pages.append((entry.url, "table.html.j2", values))
    return pages


def _templates(facts: Facts, found: dict[str, Entry], pages: Sequence[tuple[str, str, str]]) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "number": text.number,
        "seconds": text.seconds,
        "moment": text.moment,
        "inline": text.inline,
        "prose": text.prose,
        "words": text.words,
    }
    environment.globals |= {
        "pages": pages,
        "facts": facts,
        "info": facts.info,
        "found": found,
        "by_key": {entry.key: entry for entry in found.values()},
        "evaluated": bool(facts.results),
    }
    return environment


def _write(file: Path, content: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
