"""The site as people read it: in a browser, from the file system, offline, on a desk and on a phone."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

DESK = {"viewport": {"width": 1280, "height": 800}}
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}


@contextmanager
def reading(browser: Any, site: Path, address: str = "index.html", **screen: Any) -> Iterator[Any]:
    """A page of the site; what it complains of, and what it asks of the network, fails the test."""
    troubles: list[str] = []
    context = browser.new_context(offline=True, **(screen or DESK))
    page = context.new_page()
    page.on("console", lambda said: troubles.append(said.text) if said.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.on(
        "request", lambda asked: troubles.append(asked.url) if not asked.url.startswith(("file:", "data:")) else None
    )
    page.on("requestfailed", lambda asked: troubles.append(f"{asked.url}: {asked.failure}"))
    page.goto((site / address).as_uri())
    yield page
    context.close()
    assert troubles == []


def at(page: Any) -> str:
    """The page's address below the site."""
    return re.sub(r"^.*?/docs/", "", page.url)


@pytest.mark.parametrize("screen", [DESK, PHONE], ids=["desk", "phone"])
def test_every_page_opens_offline_and_fits_the_screen(browser: Any, site: Path, screen: dict[str, Any]) -> None:
    for file in sorted(site.rglob("*.html")):
        with reading(browser, site, file.relative_to(site).as_posix(), **screen) as page:
            assert page.title()
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{file.relative_to(site)} is {wide} pixels too wide"


@pytest.mark.parametrize(
    ("words", "address"),
    [
        ("ent_visits", "tables/entity/ent_visits.html"),
        ("stg people email", "tables/staging/stg_people.html#col-email"),
        ("mrr per month", "tables/metrics/metrics_revenue.html#col-total_mrr"),
        ("arpa", "metrics.html#arpa"),
        ("question 3", "questions.html#q3"),
    ],
)
def test_search_finds_and_opens(browser: Any, site: Path, words: str, address: str) -> None:
    with reading(browser, site, "tables/raw/raw_people.html") as page:
        page.keyboard.press("/")
        page.keyboard.type(words)
        page.locator("#found a").first.wait_for()
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/{address}")


def test_search_says_when_nothing_is_found(browser: Any, site: Path) -> None:
    with reading(browser, site) as page:
        page.fill("#search", "unicorn")
        assert page.locator("#found").inner_text() == "Nothing found"


def lit(page: Any) -> set[str]:
    return set(
        page.evaluate("[...document.querySelectorAll('.graph.traced .node.on')].map((node) => node.dataset.name)")
    )


def test_lineage_lights_what_hangs_together_and_opens_a_table(browser: Any, site: Path) -> None:
    with reading(browser, site, "lineage.html") as page:
        assert lit(page) == set()
        page.hover("#node-ent_visits")
        assert lit(page) == {"raw_people", "stg_people", "ent_visits", "lost_people"}
        assert page.inner_text("#traced") == "ent_visits: 2 upstream, 1 downstream"
        page.hover("h1")
        assert lit(page) == set()
        page.click("#node-stg_people")
        assert at(page) == "tables/staging/stg_people.html"
        page.click(".drawn .node[data-name=ent_visits]")
        assert at(page) == "tables/entity/ent_visits.html"
        page.click("text=in the whole graph")
        assert (at(page), page.input_value("#trace")) == ("lineage.html#ent_visits", "ent_visits")
        assert "ent_visits" in lit(page)


def test_lineage_finds_tables_by_a_part_of_their_name(browser: Any, site: Path) -> None:
    with reading(browser, site, "lineage.html") as page:
        page.fill("#trace", "people")
        assert lit(page) == {"raw_people", "stg_people", "lost_people"}
        assert page.inner_text("#traced") == "3 tables"
        page.fill("#trace", "")
        assert lit(page) == set()


def test_lineage_zooms_and_scrolls_by_itself(browser: Any, site: Path) -> None:
    with reading(browser, site, "lineage.html", **PHONE) as page:
        tall = page.evaluate("document.documentElement.scrollHeight <= innerHeight")
        assert tall, "the drawing scrolls, not the page"
        page.tap("[data-zoom=in]")
        assert page.inner_text("[data-zoom=reset]") == "120%"
        page.tap("[data-zoom=fit]")
        assert page.evaluate("(c => c.scrollWidth - c.clientWidth < 40)(document.querySelector('.canvas'))")


def test_on_a_touch_screen_the_first_tap_shows_and_the_second_opens(browser: Any, site: Path) -> None:
    with reading(browser, site, "lineage.html", **PHONE) as page:
        page.tap("#node-raw_people")
        page.wait_for_selector(".graph.traced")
        assert (at(page), "ent_visits" in lit(page)) == ("lineage.html", True)
        page.tap("#node-raw_people")
        page.wait_for_url("**/tables/raw/raw_people.html")


def test_from_a_table_to_its_validation_and_back(browser: Any, site: Path) -> None:
    with reading(browser, site, "tables/staging/stg_people.html") as page:
        page.click("text=last validation in Data Docs")
        assert "validations/staging/stg_people" in at(page)
        page.locator(".tapdata-severity.warning").first.wait_for()
        page.click(".tapdata-keys summary")
        assert "p-0" in page.inner_text(".tapdata-keys ul")
        page.click("text=columns, lineage, history of results")
        assert at(page) == "tables/staging/stg_people.html"
        page.click("text=suite in Data Docs")
        page.click("text=Overview of the site")
        assert at(page) == "index.html"


def test_the_first_page_of_data_docs_lists_and_opens_validations(browser: Any, site: Path) -> None:
    with reading(browser, site, "data_docs/index.html") as page:
        page.click("td:has-text('entity.ent_visits') >> nth=0")
        page.wait_for_url("**/validations/entity/ent_visits/**")
