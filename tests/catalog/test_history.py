"""What the site tells of earlier runs, of freshness and of who answers for what."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from catalog_support import FORMER, RESULTS, RUN, Page, pages, remembered, report, result, words
from tapdata.catalog import addresses, write_site
from tapdata.catalog.history import MARKED_RUNS, gather_history
from tapdata.engine.freshness import Freshness
from tapdata.engine.graph import Graph
from tapdata.warehouse.base import Warehouse

LATER = "20260603T060000Z-cccccc"


def later(number: int, *results) -> tuple[list, list]:
    return remembered(f"2026070{number}T060000Z-dddddd", f"2026-07-0{number}T06:00:00+00:00", results)


def test_marks_of_an_expectation_over_the_runs(validated: Warehouse) -> None:
    rows, failures = later(1, result("staging.stg_people", success=False, failing_rows=5, failing_keys=("p-9",)))
    history = gather_history(validated, rows, failures)
    assert [run.run_id[:8] for run in history.runs] == ["20260531", "20260601", "20260701"]
    assert [(run.tally.passed, run.tally.critical_failed, run.tally.warning_failed) for run in history.runs] == [
        (0, 1, 1),
        (3, 0, 1),
        (0, 1, 0),
    ]
    marks = history.of(result("staging.stg_people"))
    assert [(mark.told, mark.keys) for mark in marks] == [("1 row", ("p-3",)), ("passed", ()), ("5 rows", ("p-9",))]
    now = result("staging.stg_people", success=False, failing_keys=("p-9",))
    assert [mark.keys for mark in history.earlier(now)] == [("p-3",)], "those of the last result are shown with it"
    assert history.of(result("staging.stg_people", id="")) == (), "a table that is missing has no expectation"


def test_tables_that_failed_are_listed_gravest_last_result_first(validated: Warehouse) -> None:
    rows, failures = later(1, result("entity.ent_visits", success=False))
    stretches = gather_history(validated, rows, failures).stretches
    assert [stretch.table for stretch in stretches] == ["entity.ent_visits", "staging.stg_people"]
    assert [cell and cell.failed for cell in stretches[0].cells] == [None, 0, 1]
    assert [cell and cell.failed for cell in stretches[1].cells] == [2, 1, None]


def test_a_run_that_the_build_holds_too_is_counted_once(validated: Warehouse) -> None:
    rows, failures = remembered(RUN, "2026-06-01T06:00:00+00:00", RESULTS)
    history = gather_history(validated, rows, failures)
    assert [run.tally.total for run in history.runs] == [len(FORMER), len(RESULTS)]


def test_only_the_last_runs_are_marked(validated: Warehouse) -> None:
    several = [later(number, result("staging.stg_people")) for number in range(1, 10)]
    several += [remembered(f"202608{n}T060000Z-e", f"2026-08-{n}T06:00:00+00:00", RESULTS) for n in range(10, 20)]
    history = gather_history(validated, [row for rows, _ in several for row in rows])
    assert len(history.runs) == 21
    assert len(history.marked) == len(history.of(result("staging.stg_people"))) == MARKED_RUNS


def test_the_pages_show_earlier_runs_and_their_keys(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    rows, failures = later(1, result("staging.stg_people", success=False))
    write_site(tmp_path / "docs", graph=graph, room=validated, results=rows, failures=failures)
    page = tmp_path / "docs/tables/staging/stg_people.html"
    assert "keys of earlier runs 2026-07-01 06:00 UTC p-17 p-18 2026-05-31 06:00 UTC p-3" in words(page)
    assert 'aria-label="3 runs, oldest first: 1 row, passed, 2 rows"' in page.read_text()
    assert 'class="critical" title="2026-05-31 06:00 UTC: 1 row"' in page.read_text()
    text = words(tmp_path / "docs/results.html")
    assert "2026-07-01 06:00 UTC build 2026-05-31 0 1 0 0 0" in text
    assert "2026-06-01 06:00 UTC build (this build) 2026-05-31 3 0 0 1 0" in text
    assert "staging.stg_people 2 1 1" in text
    for address in Page(tmp_path / "docs/results.html").addresses:
        assert "#x-" not in address or address.split("#")[1] in Page(page).ids


def test_a_build_without_results_has_no_history(tmp_path: Path, graph: Graph, unvalidated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=unvalidated)
    assert "No validation is remembered." in words(tmp_path / "docs/results.html")


def test_the_owner_of_a_table_is_that_of_most_expectations(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    assert "Owner data-platform" in words(tmp_path / "docs/tables/staging/stg_people.html")
    assert "Owner" not in words(tmp_path / "docs/tables/quality/lost_people.html").split("Lineage")[1]


def test_freshness_is_shown_where_tables_have_limits(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "without", graph=graph, room=validated)
    assert not (tmp_path / "without/freshness.html").exists()
    assert all("Freshness" not in page.text for page in pages(tmp_path / "without").values())
    old = Freshness("raw.raw_people", ("created_at",), date(2026, 5, 1), 30, 2, 7, 14, "error")
    new = Freshness("staging.stg_people", ("seen_on",), date(2026, 5, 31), 0, 0, None, 3, "pass")
    none = Freshness("mart.gone", ("day",), None, None, 0, 1, None, "warn")
    write_site(tmp_path / "docs", graph=graph, room=validated, freshness=[new, old, none])
    text = words(tmp_path / "docs/freshness.html")
    assert "raw.raw_people ✗ stale 2026-05-01 30 7 14 2 created_at mart.gone ✗ late none" in text
    assert "Freshness ✗ 1 stale of 3 tables" in words(tmp_path / "docs/index.html")
    assert "Newest row 2026-05-01 ✗ stale, 30 days old" in words(tmp_path / "docs/tables/raw/raw_people.html")


def test_a_table_links_its_pages_in_data_docs(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    validation = "data_docs/validations/staging/stg_people/run/time/staging.stg_people.html"

    def add(folder: Path) -> None:
        for name in ("data_docs/index.html", "data_docs/expectations/staging/stg_people.html", validation):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text("<html></html>")

    write_site(tmp_path / "docs", graph=graph, room=validated, runs=[report(RUN)], extras=add)
    linked = Page(tmp_path / "docs/tables/staging/stg_people.html").addresses
    assert f"../../{validation}" in linked
    assert "../../data_docs/expectations/staging/stg_people.html" in linked
    assert addresses(graph)["staging.stg_people"] == "tables/staging/stg_people.html"
