"""The documentation site of a small build, written from a real warehouse file."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote, urlsplit

from catalog_support import AS_OF, NASTY, RESULTS, RUN, Page, add_data_docs, pages, report, result, words
from tapdata.catalog import write_site
from tapdata.engine.graph import Graph
from tapdata.engine.results import ValidationReport
from tapdata.warehouse.base import Warehouse
from tapdata.warehouse.dialects import compile_sql


def test_every_table_has_a_page_and_every_link_resolves(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    site = tmp_path / "docs"
    first = write_site(site, graph=graph, room=validated, runs=[report(RUN)], extras=add_data_docs)
    assert first == site / "index.html"
    found = pages(site)
    for key in ("raw/raw_people", "staging/stg_people", "entity/ent_visits", "quality/lost_people"):
        assert site / "tables" / f"{key}.html" in found
    for file, page in found.items():
        assert len(page.ids) == len(set(page.ids)), file
        assert page.inline_scripts == 0
        for address in page.addresses:
            parts = urlsplit(address)
            assert not parts.scheme, (file, address)
            assert not parts.netloc, (file, address)
            aim = (file.parent / unquote(parts.path)).resolve() if parts.path else file
            assert aim.is_file(), (file, address)
            if parts.fragment:
                ids = found[aim].ids
                assert parts.fragment in ids or f"node-{parts.fragment}" in ids, (file, address)
        assert any(address.endswith("data_docs/index.html") for address in page.addresses)


def test_nothing_is_fetched_from_elsewhere(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    for file in (tmp_path / "docs").rglob("*"):
        if file.is_file():
            text = file.read_text(encoding="utf-8").replace("http://www.w3.org/2000/svg", "")
            assert not re.search(r"https?://|@import|url\(|fetch\(|XMLHttpRequest", text), file


def test_without_data_docs_none_are_linked(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    assert "data_docs" not in (tmp_path / "docs" / "index.html").read_text()


def test_the_overview_counts_what_was_built(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    index = write_site(tmp_path / "docs", graph=graph, room=validated, runs=[report(RUN, warnings=("mind the gap",))])
    text = words(index)
    assert "As of 2026-05-31" in text
    assert "Built 2026-06-01 06:00 UTC" in text
    assert f"Run {RUN} tapdata 9.9.9" in text
    assert "✗ 1 of 4 failed" in text
    assert "staging 1 3 1,234 1 0 0 1" in text, "tables, columns, rows, critical and warning passed and failed"
    assert "quality 1 1 0 not evaluated" in text
    assert "raw_people 1 1,240 1 2 3 0 1,234 4" in text
    assert "staging.stg_people email column values to be unique A person appears once. unique 2 of 9 rows" in text
    assert "mind the gap" in text
    assert "build 2.50 s" in text
    assert "/home/someone" not in index.read_text(), "no path of the machine"
    assert "was not published" not in text


def test_a_build_that_was_not_published_stands_on_top(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    broken = ValidationReport((result("entity.ent_visits", success=False), *RESULTS), 1.0)
    runs = [report(RUN), report("20260602T060000Z-bbbbbb", "failed", validation=broken)]
    text = words(write_site(tmp_path / "docs", graph=graph, room=validated, runs=runs))
    assert "The last build was not published Run 20260602T060000Z-bbbbbb" in text
    assert "1 critical expectation failed" in text
    assert "✗ 1 of 4 failed" in text, "the site still tells of the published build"


def test_a_later_validation_replaces_the_results_of_its_tables(
    tmp_path: Path, graph: Graph, validated: Warehouse
) -> None:
    later = ValidationReport((result("staging.stg_people"), result("staging.stg_people", column="email")), 1.0)
    runs = [
        report("20260531T000000Z-000000", "failed", "validate", validation=ValidationReport((), 1.0)),
        report(RUN),
        report("20260603T060000Z-cccccc", "passed", "validate", validation=later),
    ]
    text = words(write_site(tmp_path / "docs", graph=graph, room=validated, runs=runs))
    assert "✓ 4 passed" in text
    assert "None: every expectation was met." in text


def test_missing_results_are_said_to_be_missing(tmp_path: Path, graph: Graph, unvalidated: Warehouse) -> None:
    index = write_site(tmp_path / "docs", graph=graph, room=unvalidated)
    text = words(index)
    assert "published without evaluating its expectations" in text
    assert "Expectations not evaluated" in text
    assert "The run log is empty." in text
    assert "published without evaluating" in words(tmp_path / "docs/tables/staging/stg_people.html")


def test_a_model_says_what_it_is(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    file = tmp_path / "docs/tables/staging/stg_people.html"
    text = words(file)
    assert "Rows 1,234" in text
    assert "Grain person_id" in text
    assert "Table of models/staging/people/stg_people.py built in 0.50 s" in text
    assert "email personal" in text
    assert "Reads raw_people. Read by ent_visits (2 downstream in all)." in text
    assert "failing keys p-17 p-18" in text
    assert "<li>another</li>" in file.read_text()
    sql = compile_sql(graph.expression("stg_people", AS_OF), "duckdb")
    assert "2026" in sql
    assert sql in Page(file).text, "as of the day of the build"
    assert "Rows not in this build" in words(tmp_path / "docs/tables/quality/lost_people.html")
    assert "Reads ent_visits, tapdata.row_counts" in words(tmp_path / "docs/tables/quality/lost_people.html")


def test_a_raw_table_shows_values_and_shapes_but_no_personal_data(
    tmp_path: Path, graph: Graph, validated: Warehouse
) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    text = words(tmp_path / "docs/tables/raw/raw_people.html")
    assert "string required" in text
    assert "Seen: active churned" in text
    assert "address.zip_code string" in text
    assert "height float64, cm" in text
    assert "Older versions 2" in text
    for file in (tmp_path / "docs").rglob("*.*"):
        assert not file.is_file() or "jane@example.com" not in file.read_text()


def test_what_is_written_by_hand_is_escaped(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    for file in (tmp_path / "docs").rglob("*.html"):
        assert "<script>alert" not in file.read_text(), file
    assert "&lt;script&gt;alert" in (tmp_path / "docs/tables/staging/stg_people.html").read_text()
    assert NASTY in Page(tmp_path / "docs/tables/staging/stg_people.html").text


def test_the_search_index_has_every_table_and_column(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    script = (tmp_path / "docs/assets/search.js").read_text()
    index = json.loads(script.removeprefix("window.TAPDATA_SEARCH = ").removesuffix(";\n"))
    tables = [entry for entry in index if entry["l"] not in ("metric", "question")]
    assert {entry["n"] for entry in tables} == {*graph.raw, *graph.nodes}
    for entry in tables:
        assert (tmp_path / "docs" / entry["u"]).is_file()
        assert {name for name, _ in entry["c"]} >= set(graph.schemas[entry["n"]].names)
    assert sum(entry["l"] == "question" for entry in index) == 30
    (people,) = (entry for entry in index if entry["n"] == "raw_people")
    assert ["details.address.zip_code", ""] in people["c"]


def test_the_lineage_draws_every_table_and_input(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=graph, room=validated)
    drawn = (tmp_path / "docs/lineage.html").read_text()
    assert set(re.findall(r'data-name="(\w+)"', drawn)) == {*graph.raw, *graph.nodes}
    assert set(re.findall(r'data-from="(\w+)" data-to="(\w+)"', drawn)) == {
        ("raw_people", "stg_people"),
        ("raw_people", "ent_visits"),
        ("stg_people", "ent_visits"),
        ("ent_visits", "lost_people"),
    }


def test_the_same_build_gives_the_same_site(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    for name in ("one", "two"):
        write_site(tmp_path / name, graph=graph, room=validated, runs=[report(RUN)])
    one, two = (
        {
            file.relative_to(tmp_path / name): file.read_bytes()
            for file in (tmp_path / name).rglob("*")
            if file.is_file()
        }
        for name in ("one", "two")
    )
    assert one == two


def test_a_result_of_a_table_that_is_gone_is_told_without_a_link(
    tmp_path: Path, graph: Graph, validated: Warehouse
) -> None:
    gone = ValidationReport((replace(RESULTS[1], table="mart.gone"),), 1.0)
    runs = [report("20260603T060000Z-cccccc", "passed", "validate", validation=gone)]
    index = write_site(tmp_path / "docs", graph=graph, room=validated, runs=runs)
    assert "mart.gone" in words(index)
    assert all("gone" not in address for address in Page(index).addresses)
