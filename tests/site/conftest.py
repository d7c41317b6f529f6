"""A whole site in a folder: the project's pages and Great Expectations' Data Docs, and a browser to read it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from catalog_support import NASTY, RESULTS, RUN, metrics_table, report, room, small_graph
from tapdata.catalog import addresses, write_site
from tapdata.engine.freshness import Freshness
from tapdata.quality.data_docs import write_data_docs
from tapdata.quality.mending import Links

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")


def expectation(number: int, column: str, severity: str) -> dict[str, Any]:
    return {
        "type": "expect_column_values_to_be_unique", "id": f"00000000-0000-0000-0000-{number:012d}",
        "kwargs": {"column": column}, "severity": severity, "description": f"A {column} appears once.",
        "meta": {"owner": "data-platform"},
    }  # fmt: skip


def document(table: str, *results: tuple[dict[str, Any], int]) -> dict[str, Any]:
    """A validation result in Great Expectations' format: expectations and how many of 9 rows break each."""
    plain = [
        {
            "success": not failing, "expectation_config": config, "meta": {},
            "exception_info": {"raised_exception": False, "exception_message": None, "exception_traceback": ""},
            "result": {
                "element_count": 9, "unexpected_count": failing, "unexpected_percent": failing / 0.09,
                "partial_unexpected_index_list": [{"person_id": f"p-{n} {NASTY}"} for n in range(failing)],
            },
        }
        for config, failing in results
    ]  # fmt: skip
    passed = sum(result["success"] for result in plain)
    return {
        "success": passed == len(plain), "results": plain, "suite_name": table, "suite_parameters": {}, "id": None,
        "statistics": {
            "evaluated_expectations": len(plain), "successful_expectations": passed,
            "unsuccessful_expectations": len(plain) - passed, "success_percent": 100 * passed / len(plain),
        },
        "meta": {"run_id": {"run_name": RUN, "run_time": "2026-06-01T06:00:00+00:00"}},
    }  # fmt: skip


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a site whose ``stg_people`` has a warning and whose ``ent_visits`` fails."""
    folder = tmp_path_factory.mktemp("site")
    unique, email = expectation(1, "person_id", "critical"), expectation(2, "email", "warning")
    suites = {"staging.stg_people": [unique, email], "entity.ent_visits": [unique]}
    for table, expectations in suites.items():
        file = folder / "expectations" / f"{table.replace('.', '/')}.json"
        file.parent.mkdir(parents=True)
        file.write_text(json.dumps({"name": table, "expectations": expectations}))
    documents = {
        "staging.stg_people": document("staging.stg_people", (unique, 0), (email, 2)),
        "entity.ent_visits": document("entity.ent_visits", (unique, 1)),
    }
    graph = small_graph(metrics_table())
    links = Links("../index.html", {table: f"../{address}" for table, address in addresses(graph).items()})

    def add(out: Path) -> None:
        write_data_docs(documents, folder / "expectations", out / "data_docs", links)

    opened = room(folder, RESULTS)
    fresh = [Freshness("raw.raw_people", ("created_at",), date(2026, 5, 30), 1, 0, 7, 14, "pass")]
    write_site(folder / "docs", graph=graph, room=opened, runs=[report(RUN)], freshness=fresh, extras=add)
    opened.close()
    return folder / "docs"


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A Chromium without a window."""
    driver = pytest.importorskip("playwright.sync_api", reason="Playwright is not installed: pip install playwright")
    found = next(filter(None, map(shutil.which, BROWSERS)), None)
    if found is None:
        pytest.skip("no Chromium is installed (on Debian: apt install chromium): the site is not opened in a browser")
    with driver.sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=found, args=["--no-sandbox"])
        yield opened
        opened.close()
