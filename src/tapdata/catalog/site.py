"""Writing the site: every page from its template, in a folder aside, swapped in when complete."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import jinja2

from tapdata.catalog import lineage, text
from tapdata.catalog.dictionary import Metric, metrics, scores
from tapdata.catalog.facts import Facts, gather, urgency
from tapdata.catalog.figures import Figure, figures
from tapdata.catalog.folder import replaced, require_replaceable
from tapdata.catalog.history import History, Row, gather_history
from tapdata.catalog.questions import Answer, answer, questions
from tapdata.catalog.tables import Entry, entries, layers, search_index
from tapdata.engine.freshness import Freshness
from tapdata.engine.graph import Graph
from tapdata.warehouse.base import Warehouse

HERE = Path(__file__).parent
PAGES = (
    ("overview", "Overview", "index.html"),
    ("tables", "Tables", "tables.html"),
    ("metrics", "Metrics", "metrics.html"),
    ("questions", "Questions", "questions.html"),
    ("lineage", "Lineage", "lineage.html"),
    ("results", "Results", "results.html"),
)
"""Pages of the navigation: id, title, address. A new kind of page is added here and in ``_pages``."""

FRESHNESS = ("freshness", "Freshness", "freshness.html")
"""Written where tables have limits."""

DATA_DOCS = ("expectations", "Data Docs", "data_docs/index.html")
"""Great Expectations' own pages, linked when ``extras`` has written them."""

SHOWN_RUNS = 10
SHOWN_FAILURES = 12
"""Failed expectations on the first page; all are on the page of results."""


@dataclass(frozen=True)
class _Site:
    """Everything the pages tell of."""

    graph: Graph
    facts: Facts
    found: dict[str, Entry]
    history: History
    metrics: Sequence[tuple[str, Sequence[Metric]]]
    answers: Sequence[Answer]
    headline: Sequence[Figure]
    freshness: Sequence[Freshness]


def write_site(
    out: Path,
    *,
    graph: Graph,
    room: Warehouse,
    runs: Sequence[Mapping[str, Any]] = (),
    results: Sequence[Row] = (),
    failures: Sequence[Row] = (),
    freshness: Sequence[Freshness] = (),
    extras: Callable[[Path], None] | None = None,
) -> Path:
    """Write the site of a published build to ``out``; returns its first page.

    ``runs`` are run reports as plain data, oldest first. ``results`` and ``failures`` are rows of ``quality.results``
    and ``quality.failures`` of runs that the build does not hold. ``freshness`` is shown where given.
    ``extras`` is called with the new folder before the pages are written and may add to it; pages in ``data_docs`` are
    linked. The former site stays until the new one is complete.
    Raises CatalogError when ``out`` must not be replaced, WarehouseError when ``room`` holds no finished build.
    """
    require_replaceable(out)
    facts = gather(graph, room, runs)
    headline = figures(room, facts.rows)
    site = _Site(
        graph,
        facts,
        entries(graph, facts),
        gather_history(room, results, failures),
        metrics(graph, headline),
        [answer(room, question, facts.rows) for question in questions()],
        headline,
        sorted(freshness, key=_age),
    )
    with replaced(out) as folder:
        if extras is not None:
            extras(folder)
        shutil.copytree(HERE / "static", folder / "assets")
        known = [metric for _, group in site.metrics for metric in group]
        _write(folder / "assets" / "search.js", search_index(site.found, known, [a.question for a in site.answers]))
        templates = _templates(site, folder)
        for address, template, values in _pages(site):
            root = "../" * address.count("/")
            _write(folder / address, templates.get_template(template).render(root=root, **values))
    return out / "index.html"


def _pages(site: _Site) -> list[tuple[str, str, dict[str, Any]]]:
    """Address, template and values of every page."""
    facts = site.facts
    summaries = layers(site.found)
    failed = sorted((result for result in facts.all_results if not result.success), key=urgency)
    headline = [(name, list(group)) for name, group in groupby(site.headline, lambda figure: figure.category)]
    pages: list[tuple[str, str, dict[str, Any]]] = [
        (
            "index.html",
            "index.html.j2",
            {
                "here": "overview",
                "layers": summaries,
                "failures": failed[:SHOWN_FAILURES],
                "failed": len(failed),
                "recent": facts.runs[:SHOWN_RUNS],
                "headline": headline,
            },
        ),
        ("tables.html", "tables.html.j2", {"here": "tables", "layers": summaries}),
        ("metrics.html", "metrics.html.j2", {"here": "metrics", "domains": site.metrics, "scores": scores(site.graph)}),
        ("questions.html", "questions.html.j2", {"here": "questions", "answers": site.answers}),
        ("lineage.html", "lineage.html.j2", {"here": "lineage", "drawing": lineage.whole(site.graph)}),
        ("results.html", "results.html.j2", {"here": "results", "failures": failed}),
    ]
    if site.freshness:
        pages.append((FRESHNESS[2], "freshness.html.j2", {"here": "freshness"}))
    return pages + [_table_page(site, entry) for entry in site.found.values()]


def _table_page(site: _Site, entry: Entry) -> tuple[str, str, dict[str, Any]]:
    by_key = {other.key: other for other in site.found.values()}
    graph, about = site.graph, entry.about
    values = {
        "here": "table",
        "entry": entry,
        "results": site.facts.results.get(entry.key, ()),
        "intake": next((row for row in site.facts.intakes if row["raw_table"] == entry.name), None),
        "fresh": next((one for one in site.freshness if one.table == entry.key), None),
        "asked": [each.question for each in site.answers if entry.name in each.question.tables],
        "inputs": [by_key[key] for key in about["inputs"] if key in by_key],
        "others": [key for key in about["inputs"] if key not in by_key],
        "readers": [by_key[key] for key in about["readers"] if key in by_key],
        "ancestors": len(graph.reach(entry.name, up=True) & site.found.keys()),
        "descendants": len(graph.reach(entry.name, up=False) & site.found.keys()),
        "drawing": lineage.neighbourhood(graph, entry.name),
    }
    return entry.url, "table.html.j2", values


def _age(one: Freshness) -> tuple[Any, ...]:
    """Late ones first, then by table."""
    return ("error", "warn", "pass").index(one.status), one.table


def data_docs_pages(folder: Path) -> dict[str, dict[str, str]]:
    """Table (``layer.name``) -> its pages in Data Docs: ``suite`` and ``validation``, where they are written."""
    found: dict[str, dict[str, str]] = {}
    for page in sorted((folder / "data_docs").glob("expectations/*/*.html")):
        found.setdefault(f"{page.parent.name}.{page.stem}", {})["suite"] = page.relative_to(folder).as_posix()
    for page in sorted((folder / "data_docs").glob("validations/**/*.html")):
        found.setdefault(page.stem, {})["validation"] = page.relative_to(folder).as_posix()
    return found


def _templates(site: _Site, folder: Path) -> jinja2.Environment:
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
    pages = [*PAGES, *([FRESHNESS] if site.freshness else ())]
    environment.globals |= {
        "pages": [*pages, DATA_DOCS] if (folder / DATA_DOCS[2]).exists() else pages,
        "facts": site.facts,
        "info": site.facts.info,
        "found": site.found,
        "history": site.history,
        "freshness": site.freshness,
        "by_key": {entry.key: entry for entry in site.found.values()},
        "documents": data_docs_pages(folder),
        "evaluated": bool(site.facts.results),
    }
    return environment


def _write(file: Path, content: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
