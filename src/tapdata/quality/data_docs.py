"""Great Expectations' Data Docs from stored validation results, as a site that works without a network.

The pages are drawn by Great Expectations' own renderers; its stores and site builder are passed by, as they copy every
suite a dozen times. What its pages do not know is added to them: severities, owners, and links to the site around them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tapdata.quality import gx
from tapdata.quality.mending import Links, Mender, marked, vendor
from tapdata.quality.suites import read_suites
from tapdata.quality.words import KEYS

SITE = "tapdata"
_OWNED = ("index.html", "expectations", "validations", "static")
"""What the site consists of below its folder; anything else there is left alone."""

Document = Mapping[str, Any]


class DataDocsError(Exception):
    """A page could not be rendered; the text names the table."""


@dataclass
class _Pages:
    """What is written to the folder, and what the first page lists."""

    out: Path
    mender: Mender
    listed: dict[str, Any] = field(default_factory=lambda: {"site_name": SITE})

    def add(self, address: Path, html: str, table: str = "") -> None:
        """Write a page that is about a table, or about all of them."""
        file = self.out / address
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(self.mender.mend(html, address, table), encoding="utf-8")

    def list(self, section: str, address: Path, **about: Any) -> None:
        """Put a page on the first one."""
        link = {"filepath": quote(address.as_posix()), **about}
        self.listed.setdefault(f"{section}_links", []).append(link)


def write_data_docs(documents: Mapping[str, Document], suites_dir: Path, out: Path, links: Links | None = None) -> Path:
    """Write the suites of ``suites_dir`` and the given validation results as HTML pages to ``out``.

    ``documents`` gives the result of each table (``layer.table``) as ``validate`` reported it. Returns the index page.
    ``links`` leads from the pages to the site they are part of.
    Raises DataDocsError when a result could not be rendered, SuiteError for an unreadable suite.
    """
    _clear(out)
    mender = Mender(links or Links(), {table: verdict(document) for table, document in documents.items()})
    pages = _Pages(out, mender)
    with gx.quiet():
        gx.library()
        from great_expectations.render.renderer import SiteIndexPageRenderer
        from great_expectations.render.view import DefaultJinjaIndexPageView, DefaultJinjaPageView

        view = DefaultJinjaPageView()
        view.env.auto_reload = False
        _suite_pages(pages, view, suites_dir)
        _validation_pages(pages, view, documents)
        first = DefaultJinjaIndexPageView().render(SiteIndexPageRenderer.render(pages.listed))
        pages.add(Path("index.html"), first)
    vendor(out)
    return out / "index.html"


def verdict(document: Document) -> str:
    """``passed``, ``warning`` when nothing critical failed, else ``critical``."""
    failed = [result["expectation_config"].get("severity") for result in document["results"] if not result["success"]]
    if not failed:
        return "passed"
    return "warning" if set(failed) == {"warning"} else "critical"


def _clear(out: Path) -> None:
    for name in _OWNED:
        path = out / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)


def _suite_pages(pages: _Pages, view: Any, suites_dir: Path) -> None:
    library = gx.library()
    from great_expectations.render.renderer import ExpectationSuitePageRenderer

    renderer = ExpectationSuitePageRenderer()
    for name, suite in sorted(read_suites(suites_dir).items()):
        with _told(name):
            declared = library.ExpectationSuite(**_with_marks(suite.document, "expectations"))
            address = Path("expectations", *name.split(".")).with_suffix(".html")
            pages.add(address, view.render(renderer.render(declared)), name)
        pages.list("expectations", address, expectation_suite_name=name)


def _validation_pages(pages: _Pages, view: Any, documents: Mapping[str, Document]) -> None:
    from great_expectations.core.expectation_validation_result import expectationSuiteValidationResultSchema
    from great_expectations.core.run_identifier import RunIdentifier
    from great_expectations.render.renderer import ValidationResultsPageRenderer

    renderer = ValidationResultsPageRenderer()
    for table, document in sorted(documents.items()):
        batch = {"data_asset_name": table}
        with _told(table):
            known = _counted(_with_marks(document, "results"))
            result = expectationSuiteValidationResultSchema.load(
                known | {"meta": {**document["meta"], "batch_kwargs": batch}}
            )
            run = document["meta"]["run_id"]
            run_id = RunIdentifier(run_name=run["run_name"], run_time=datetime.fromisoformat(run["run_time"]))
            address = Path("validations", *result.suite_name.split("."), *run_id.to_tuple(), f"{table}.html")
            pages.add(address, view.render(renderer.render(result)), table)
        pages.list(
            "validations", address, expectation_suite_name=result.suite_name, batch_identifier=table, asset_name=table,
            expectation_suite_filepath=f"expectations/{'/'.join(result.suite_name.split('.'))}.html",
            run_id=run_id, run_time=run_id.run_time, run_name=run_id.run_name, batch_kwargs=batch,
            validation_success=result.success,
        )  # fmt: skip


def _with_marks(document: Document, entries: str) -> dict[str, Any]:
    """A copy whose descriptions carry severity, owner and failing keys, to be found again on the finished page."""
    copy = deepcopy(dict(document))
    for entry in copy[entries]:
        config = entry.get("expectation_config", entry)
        owner = (config.get("meta") or {}).get("owner", "")
        about = marked(config.get("severity", ""), owner, _keys(entry.get("result") or {}))
        config["description"] = f"{config.get('description') or ''} {about}"
    return copy


def _keys(result: Mapping[str, Any]) -> list[str]:
    """The failing rows that a result names; personal data is masked in it."""
    rows = result.get("partial_unexpected_index_list") or ()
    told = [", ".join(f"{name} {value}" for name, value in row.items()) for row in rows]
    return list(dict.fromkeys(told))[:KEYS]


def _counted(document: dict[str, Any]) -> dict[str, Any]:
    """The document with what the renderer divides by: where no share is given, all rows of the table offend."""
    for entry in document["results"]:
        found = entry["result"]
        if found.get("unexpected_count") and "unexpected_percent" not in found:
            found |= {"unexpected_percent": 100.0, "element_count": found["unexpected_count"]}
    return document


@contextmanager
def _told(table: str) -> Iterator[None]:
    try:
        yield
    except Exception as error:
        raise DataDocsError(f"no page could be rendered for {table}: {error}") from error
