"""The documentation site of a small build, written from a real warehouse file."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import ibis
import pytest

from tapdata.catalog import CatalogError, write_site
from tapdata.contracts.schema import Column, Json, RawTable
from tapdata.engine.graph import Graph
from tapdata.engine.results import Built, ExpectationResult, RunReport, ValidationReport
from tapdata.engine.schemas import ROW_COUNTS
from tapdata.engine.store import BuildInfo, write_info, write_results
from tapdata.model import Node, Table
from tapdata.warehouse.base import SYSTEM, Warehouse
from tapdata.warehouse.dialects import compile_sql
from tapdata.warehouse.duckdb import DuckDBTarget

AS_OF = date(2026, 5, 31)
RUN = "20260601T060000Z-aaaaaa"
NASTY = "<script>alert('x')</script> & \"quotes\""


def people(raw_people: Table, as_of: ibis.expr.types.DateScalar) -> Table:
    return raw_people.select(person_id=raw_people.id, email=raw_people.email, seen_on=as_of)


def visits(raw_people: Table, stg_people: Table) -> Table:
    return raw_people.filter(raw_people.id.isin(stg_people.person_id)).select(person_id=raw_people.id)


def lost(ent_visits: Table, row_counts: Table) -> Table:
    return ent_visits.filter(ent_visits.person_id.isin(row_counts.raw_table)).select("person_id")


def node(name: str, layer: str, function: Any, inputs: tuple[str, ...], columns: dict[str, str], **more: Any) -> Node:
    declared: dict[str, Any] = {
        "domain": "people",
        "settings": (),
        "takes_as_of": False,
        "description": f"One row per person.\n\nWith `code` and {NASTY}.\n\n- a point\n- another",
        "path": Path(f"/home/someone/tapdata/models/{layer}/people/{name}.py"),
        "grain": ("person_id",),
    }
    return Node(name=name, layer=layer, function=function, inputs=inputs, columns=columns, **declared | more)


@pytest.fixture
def graph() -> Graph:
    raw = RawTable(
        name="raw_people",
        source="crm",
        grain="one person",
        key="id",
        event_time="created_at",
        columns=(
            Column("id", "string", nullable=False),
            Column("email", "string", pii=True, values=("jane@example.com",)),
            Column("status", "string", values=("active", "churned")),
            Column("details", "json", shape={"address.zip_code": Json("string"), "height": Json("float64", "cm")}),
            Column("created_at", "timestamp", "Creation, UTC."),
        ),
    )
    graph = Graph(
        [
            node(
                "stg_people",
                "staging",
                people,
                ("raw_people",),
                {"person_id": "Person.", "email": f"Address {NASTY}.", "seen_on": "The day, UTC."},
                takes_as_of=True,
                pii=frozenset({"email"}),
            ),
            node("ent_visits", "entity", visits, ("raw_people", "stg_people"), {"person_id": "Person."}),
            node("lost_people", "quality", lost, ("ent_visits", "row_counts"), {"person_id": "Person."}),
        ],
        raw={"raw_people": raw},
    )
    assert graph.schemas
    assert graph.problems == []
    return graph


def result(table: str, *, success: bool = True, severity: Any = "critical", **more: Any) -> ExpectationResult:
    told: dict[str, Any] = {
        "expectation": "expect_column_values_to_be_unique",
        "column": "person_id",
        "description": "A person appears once.",
        "owner": "data-platform",
        "expected": "unique",
        "observed": "unique" if success else f"2 of 9 rows {NASTY}",
        "failing_rows": None if success else 2,
        "failing_keys": () if success else ("p-17", "p-18"),
    }
    return ExpectationResult(table=table, success=success, severity=severity, **told | more)


RESULTS = (
    result("staging.stg_people"),
    result("staging.stg_people", success=False, severity="warning", column="email"),
    result("entity.ent_visits"),
    result("raw.raw_people", column=None, expectation="expect_table_row_count_to_be_between"),
)


def report(run_id: str, status: Any = "published", command: Any = "build", **more: Any) -> dict[str, Any]:
    return RunReport(
        run_id=run_id, command=command, status=status, started="2026-06-01T06:00:00+00:00", as_of=str(AS_OF),
        target="/home/someone/t.duckdb", version="9.9.9", seconds={"load": 1.0, "build": 2.5}, **more,
    ).as_dict()  # fmt: skip


def room(folder: Path, results: tuple[ExpectationResult, ...]) -> Warehouse:
    target = DuckDBTarget(folder / "t.duckdb")
    candidate = target.candidate(fresh=True)
    built = [
        Built("stg_people", "staging", 1234, 0.5, "f1"),
        Built("ent_visits", "entity", 77, 0.25, "f2"),
    ]  # the audit is not in the build
    counts = {
        "raw_table": "raw_people", "staging_table": "stg_people", "rows_in": 1240, "rows_null_key": 1,
        "rows_superseded": 2, "rows_identical": 3, "rows_future": 0, "staged": 1234, "values_nulled": 4, "files": 1,
    }  # fmt: skip
    candidate.record(SYSTEM, "row_counts", ROW_COUNTS, [counts])
    write_info(candidate, BuildInfo(RUN, "2026-06-01T06:00:00+00:00", AS_OF, "9.9.9"), built)
    if results:
        write_results(candidate, RUN, ValidationReport(results, 1.0))
    candidate.publish()
    return target.published()


@pytest.fixture
def validated(tmp_path: Path) -> Iterator[Warehouse]:
    opened = room(tmp_path, RESULTS)
    yield opened
    opened.close()


@pytest.fixture
def unvalidated(tmp_path: Path) -> Iterator[Warehouse]:
    opened = room(tmp_path, ())
    yield opened
    opened.close()


class Page(HTMLParser):
    """What a test asks of a page: its addresses, ids, text and unclosed tags."""

    VOID = frozenset({"meta", "link", "input", "img", "br"})
    INLINE = frozenset({"a", "code", "span", "small", "b"})

    def __init__(self, file: Path) -> None:
        super().__init__()
        self.addresses: list[str] = []
        self.ids: list[str] = []
        self.text = ""
        self.open: list[str] = []
        self.inline_scripts = 0
        self.feed(file.read_text(encoding="utf-8"))
        assert self.open == [], file

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        self.text += "" if tag in self.INLINE else " "
        self.addresses += [value for key in ("href", "src") if (value := given.get(key)) is not None]
        self.ids += [given["id"]] if given.get("id") else []
        self.inline_scripts += tag == "script" and "src" not in given
        assert tag != "img" or "alt" in given
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag
        self.text += "" if tag in self.INLINE else " "

    def handle_data(self, data: str) -> None:
        self.text += data


def pages(site: Path) -> dict[Path, Page]:
    return {file: Page(file) for file in sorted(site.rglob("*.html")) if "data_docs" not in file.parts}


def words(file: Path) -> str:
    return " ".join(Page(file).text.split())


def add_data_docs(folder: Path) -> None:
    (folder / "data_docs").mkdir()
    (folder / "data_docs" / "index.html").write_text("<html></html>")


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
    assert {entry["n"] for entry in index} == {*graph.raw, *graph.nodes}
    for entry in index:
        assert (tmp_path / "docs" / entry["u"]).is_file()
        assert {name for name, _ in entry["c"]} >= set(graph.schemas[entry["n"]].names)
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


def test_a_site_is_replaced_whole_or_not_at_all(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    site = tmp_path / "deep" / "docs"
    write_site(site, graph=graph, room=validated)
    (site / "stale.html").write_text("")
    before = (site / "index.html").read_text()

    def fail(folder: Path) -> None:
        assert folder.parent == site.parent
        assert (site / "index.html").read_text() == before
        raise ValueError("no pages")

    with pytest.raises(ValueError, match="no pages"):
        write_site(site, graph=graph, room=validated, extras=fail)
    assert (site / "stale.html").exists()
    write_site(site, graph=graph, room=validated)
    assert not (site / "stale.html").exists()
    assert [path.name for path in site.parent.iterdir()] == ["docs"]


def test_a_former_site_comes_back_when_the_new_one_cannot_move_in(
    tmp_path: Path, graph: Graph, validated: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    site = tmp_path / "docs"
    write_site(site, graph=graph, room=validated)
    rename = Path.rename

    def refuse(path: Path, target: Path) -> Path:
        if ".new-" in path.name:
            raise OSError(18, "Invalid cross-device link")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse)
    with pytest.raises(CatalogError, match="cannot be replaced: Invalid cross-device link"):
        write_site(site, graph=graph, room=validated)
    assert (site / "index.html").is_file()
    assert not list(tmp_path.glob(".docs*"))


def test_what_is_no_site_is_not_replaced(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    mine = tmp_path / "thesis"
    mine.mkdir()
    write_site(mine, graph=graph, room=validated)  # an empty folder may be used
    other = tmp_path / "photos"
    other.mkdir()
    (other / "cat.jpg").write_text("meow")
    with pytest.raises(CatalogError, match="holds no documentation site; name another folder") as caught:
        write_site(other, graph=graph, room=validated)
    assert caught.value.exit_code == 2
    assert [path.name for path in other.iterdir()] == ["cat.jpg"]
    with pytest.raises(CatalogError, match="is a file"):
        write_site(other / "cat.jpg", graph=graph, room=validated)


def test_a_linked_folder_is_replaced_where_it_lies(tmp_path: Path, graph: Graph, validated: Warehouse) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_site(tmp_path / "link", graph=graph, room=validated)
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real" / "index.html").is_file()


def test_a_result_of_a_table_that_is_gone_is_told_without_a_link(
    tmp_path: Path, graph: Graph, validated: Warehouse
) -> None:
    gone = ValidationReport((replace(RESULTS[1], table="mart.gone"),), 1.0)
    runs = [report("20260603T060000Z-cccccc", "passed", "validate", validation=gone)]
    index = write_site(tmp_path / "docs", graph=graph, room=validated, runs=runs)
    assert "mart.gone" in words(index)
    assert all("gone" not in address for address in Page(index).addresses)
