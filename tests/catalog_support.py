"""A small build in a real warehouse file, and what tests ask of the pages written from it."""

from __future__ import annotations

from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import ibis

from tapdata.contracts.schema import Column, Json, RawTable
from tapdata.engine.graph import Graph
from tapdata.engine.results import Built, ExpectationResult, RunReport, ValidationReport
from tapdata.engine.schemas import ROW_COUNTS
from tapdata.engine.state import failure_rows, result_rows
from tapdata.engine.store import BuildInfo, write_info, write_results
from tapdata.model import Node, Table
from tapdata.warehouse.base import SYSTEM, Warehouse
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


def revenue(stg_people: Table) -> Table:
    return stg_people.group_by(metric_date=stg_people.seen_on).aggregate(total_mrr=stg_people.count())


def metrics_table() -> Node:
    columns = {"metric_date": "The day.", "total_mrr": "MRR, USD per month."}
    return node("metrics_revenue", "metrics", revenue, ("stg_people",), columns, grain=("metric_date",))


def small_graph(*more: Node) -> Graph:
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
            *more,
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
        "id": f"id-of-{more.get('column', 'person_id')}",
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


FORMER = (
    result("staging.stg_people", success=False, failing_keys=("p-3",), failing_rows=1),
    result("staging.stg_people", success=False, severity="warning", column="email"),
)
"""What the run before found."""


def remembered(run_id: str, started: str, results: tuple[ExpectationResult, ...]) -> tuple[list[Any], list[Any]]:
    """A validation as rows of ``quality.results`` and ``quality.failures``."""
    found = ValidationReport(results, 1.0)
    return result_rows(run_id, started, "build", AS_OF, found), failure_rows(run_id, found)


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
        rows, failures = remembered(RUN, "2026-06-01T06:00:00+00:00", results)
        former, former_failures = remembered("20260531T060000Z-999999", "2026-05-31T06:00:00+00:00", FORMER)
        tables = [result.table for result in results]
        write_results(candidate, RUN, tables, [*former, *rows], [*former_failures, *failures])
    candidate.publish()
    return target.published()


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
