"""Data Docs: complete, and readable without a network."""

from __future__ import annotations

import json
import re
from pathlib import Path

import duckdb
import pytest

from quality.conftest import Check, expectation
from tapdata.quality.data_docs import write_data_docs

LOADED = re.compile(
    r"""<(?:script|img|iframe|source)[^>]*\ssrc=["']([^"']+)|<link[^>]*\shref=["']([^"']+)|url\(\s*["']?([^)"']+)"""
)


def test_the_site_shows_failures_and_loads_nothing_from_elsewhere(
    check: Check, connection: duckdb.DuckDBPyConnection, tmp_path: Path
) -> None:
    connection.execute("update staging.customers set status = 'lost', email = 'jane' where customer_id = '2'")
    report = check(
        expectation("expect_column_values_to_be_in_set", column="status", value_set=["active", "churned"]),
        expectation("expect_column_values_to_match_regex", column="email", regex="@"),
        expectation("expect_column_values_to_not_be_null", column="gone"),
        expectation("expect_column_values_to_be_unique", column="customer_id"),
    )
    stored = json.loads(json.dumps(dict(report.documents)))
    out = tmp_path / "docs"
    out.mkdir()
    (out / "mine.txt").write_text("kept")
    index = write_data_docs(stored, tmp_path / "expectations", out)
    assert index == out / "index.html"
    assert "staging.customers" in index.read_text()
    (suite,) = (out / "expectations").rglob("*.html")
    assert "What expect_column_values_to_be_unique means for the business." in suite.read_text()
    (page,) = (out / "validations").rglob("*.html")
    html = page.read_text()
    assert "What expect_column_values_to_be_in_set means for the business." in html
    assert "lost" in html
    assert "jane" not in html
    assert "staging.customers has no column gone" in html
    for document in (index, suite, page):
        _assert_offline(document)

    again = write_data_docs({}, tmp_path / "expectations", out)
    assert again == index
    assert not (out / "validations").exists(), "a page of an earlier run is not left behind"
    assert (out / "mine.txt").read_text() == "kept"


def _assert_offline(page: Path) -> None:
    html = page.read_text()
    loaded = ["".join(match) for match in LOADED.findall(html)]
    local = [address for address in loaded if not address.startswith("data:")]
    assert any("jquery" in address for address in local)
    for address in local:
        assert not address.startswith(("http", "//")), f"{page.name} loads {address}"
        assert (page.parent / address).is_file(), f"{page.name} misses {address}"
    for style in (page.parent / address for address in local if address.endswith(".css")):
        assert not re.search(r"url\(\s*[\"']?(https?:)?//", style.read_text())
    assert "integrity=" not in html


def test_a_failed_audit_names_its_rows_and_is_drawn_without_a_complaint(
    check: Check, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    report = check(expectation("expect_table_row_count_to_equal", "warning", value=0))
    stored = json.loads(json.dumps(dict(report.documents)))
    (failed,) = stored["staging.customers"]["results"]
    failed["result"] |= {
        "unexpected_count": 2,
        "partial_unexpected_index_list": [{"day": "2026-01-01"}, {"day": "x<y"}],
    }
    write_data_docs(stored, tmp_path / "expectations", tmp_path / "docs")
    (page,) = (tmp_path / "docs" / "validations").rglob("*.html")
    html = page.read_text()
    assert "<li><code>day 2026-01-01</code></li><li><code>day x&lt;y</code></li>" in html
    assert "100% of 2 total rows" in html
    assert [record.message for record in caplog.records if record.name.startswith("great_expectations")] == []
