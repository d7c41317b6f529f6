"""Great Expectations' Data Docs from stored validation results, as a site that works without a network."""

from __future__ import annotations

import re
import shutil
from collections.abc import Mapping
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

from tapdata.quality import gx
from tapdata.quality.suites import read_suites

SITE = "tapdata"
_OWNED = ("index.html", "expectations", "validations", "static")
"""What the site consists of below its folder; anything else there is left alone."""

_VENDORED = "static/vendor"
_FILES = (
    ("bootstrap-table-filter-control", "bootstrap-table-filter-control.min"),
    ("bootstrap-table", "bootstrap-table.min"),
    ("bootstrap-datepicker", "bootstrap-datepicker.min"),
    ("bootstrap.min.js", "bootstrap.bundle.min"),
    ("bootstrap.min.css", "bootstrap.min"),
    ("jquery", "jquery.min"),
)
"""A part of a remote file's address -> the vendored file's name; the first that fits counts."""

_SCRIPT = re.compile(r"""<script[^>]*\ssrc=["'](https?:)?//([^"']+)["'][^>]*>\s*</script>""")
_LINK = re.compile(r"""<link[^>]*\shref=["'](https?:)?//([^"']+)["'][^>]*>""")
_IMAGE = re.compile(r"""<img[^>]*\ssrc=["']https?://[^"']+["'][^>]*/?>""")
_CSS_URL = re.compile(r"""url\(\s*["']?https?://[^)]*\)""")
_ICON = re.compile(r"""<link[^>]*\srel=["'](shortcut )?icon["'][^>]*>""")
_FOOTER = re.compile(r"<footer>.*?</footer>", re.DOTALL)


class DataDocsError(Exception):
    """A page could not be rendered; Great Expectations logs why and goes on."""


def write_data_docs(documents: Mapping[str, Mapping[str, Any]], suites_dir: Path, out: Path) -> Path:
    """Write the suites of ``suites_dir`` and the given validation results as HTML pages to ``out``.

    ``documents`` gives the result of each table (``layer.table``) as ``validate`` reported it. Returns the index page.
    Raises DataDocsError when a result could not be rendered, SuiteError for an unreadable suite.
    """
    _clear(out)
    with gx.quiet():
        _render(documents, suites_dir, out)
    rendered = {page.stem for page in out.glob("validations/**/*.html")}
    if missing := sorted(set(documents) - rendered):
        raise DataDocsError(f"no page could be rendered for {', '.join(missing)}")
    _vendor(out)
    for page in out.rglob("*.html"):
        page.write_text(_offline(page.read_text(encoding="utf-8"), page.relative_to(out)), encoding="utf-8")
    return out / "index.html"


def _clear(out: Path) -> None:
    for name in _OWNED:
        path = out / name
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)


def _render(documents: Mapping[str, Mapping[str, Any]], suites_dir: Path, out: Path) -> None:
    library = gx.library()
    from great_expectations.core.expectation_validation_result import expectationSuiteValidationResultSchema
    from great_expectations.core.run_identifier import RunIdentifier
    from great_expectations.data_context.types.resource_identifiers import (
        ExpectationSuiteIdentifier,
        ValidationResultIdentifier,
    )

    context = gx.ephemeral_context()
    context.add_data_docs_site(
        SITE,
        {
            "class_name": "SiteBuilder",
            "show_how_to_buttons": False,
            "store_backend": {"class_name": "TupleFilesystemStoreBackend", "base_directory": str(out)},
            "site_index_builder": {"class_name": "DefaultSiteIndexBuilder"},
        },
    )
    for suite in read_suites(suites_dir).values():
        context.suites.add(library.ExpectationSuite(**suite.document))
    for table, document in sorted(documents.items()):
        meta = {**document["meta"], "batch_kwargs": {"data_asset_name": table}}
        result = expectationSuiteValidationResultSchema.load({**document, "meta": meta})
        run = document["meta"]["run_id"]
        run_id = RunIdentifier(run_name=run["run_name"], run_time=datetime.fromisoformat(run["run_time"]))
        key = ValidationResultIdentifier(ExpectationSuiteIdentifier(name=result.suite_name), run_id, table)
        context.validation_results_store.add(key, result)
    context.build_data_docs(site_names=[SITE])


def _vendor(out: Path) -> None:
    """Put the scripts and styles beside the pages; the fonts and images that come with them are on no page."""
    shutil.rmtree(out / "static", ignore_errors=True)
    target = out / _VENDORED
    target.mkdir(parents=True, exist_ok=True)
    for file in (resources.files("tapdata.quality") / "static").iterdir():
        (target / file.name).write_bytes(file.read_bytes())


def _offline(html: str, page: Path) -> str:
    """The page with every remote resource replaced by its vendored file, or left out."""
    up = "../" * (len(page.parts) - 1)

    def script(match: re.Match[str]) -> str:
        name = _vendored(match.group(2))
        return f'<script src="{up}{_VENDORED}/{name}.js"></script>' if name else ""

    def link(match: re.Match[str]) -> str:
        name = _vendored(match.group(2))
        return f'<link rel="stylesheet" href="{up}{_VENDORED}/{name}.css">' if name else ""

    html = _LINK.sub(link, _SCRIPT.sub(script, _ICON.sub("", html)))
    html = _FOOTER.sub("", _CSS_URL.sub("none", html))
    html = _IMAGE.sub("<strong>tapdata</strong>", html)
    return html.replace("</head>", f'<link rel="stylesheet" href="{up}{_VENDORED}/tapdata.css">\n</head>', 1)


def _vendored(address: str) -> str | None:
    """The vendored file that stands for a remote one; null when the page does without."""
    return next((name for part, name in _FILES if part in address), None)
