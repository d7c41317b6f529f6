"""Both parts of the site lead to each other, and every address is there."""

from __future__ import annotations

import re
from pathlib import Path
from urllib.parse import unquote

VALIDATION = "data_docs/validations/{layer}/{name}/*/*/{layer}.{name}.html"
PATHS = re.compile(r"""\s(?:href|src)=["']([^"'#?]*)[#"'?]|'_table_row_link_path': '([^']+)'""")


def linked(page: Path) -> set[Path]:
    found = {"".join(match) for match in PATHS.findall(page.read_text())}
    return {(page.parent / unquote(path)).resolve() for path in found if path and not re.match(r"https?:|data:", path)}


def test_every_local_address_is_there(site: Path) -> None:
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 12
    for page in pages:
        assert not [path for path in linked(page) if not path.is_file()], page


def test_a_table_and_its_data_docs_lead_to_each_other(site: Path) -> None:
    for layer, name in (("staging", "stg_people"), ("entity", "ent_visits")):
        table = site / "tables" / layer / f"{name}.html"
        (validation,) = site.glob(VALIDATION.format(layer=layer, name=name))
        suite = site / "data_docs/expectations" / layer / f"{name}.html"
        assert {validation, suite} <= linked(table)
        assert {table, site / "index.html"} <= linked(validation)
        assert {table, site / "index.html"} <= linked(suite)
    assert site / "index.html" in linked(site / "data_docs/index.html")
    assert site / "data_docs/index.html" in linked(site / "index.html")


def test_data_docs_tell_a_warning_from_what_keeps_a_build_from_being_published(site: Path) -> None:
    (warned,) = site.glob(VALIDATION.format(layer="staging", name="stg_people"))
    html = warned.read_text()
    assert "Warnings only" in html
    assert html.count("fa-exclamation-triangle text-warning") == 2, "of the page and of its row"
    assert '"fas fa-times text-danger' not in html
    assert (
        '<span class="tapdata-severity warning">warning</span><span class="tapdata-owner">data-platform</span>' in html
    )
    assert html.count("<li><code>person_id p-") == 2
    assert "&lt;script&gt;" in html
    assert "<script>alert" not in html
    (failed,) = site.glob(VALIDATION.format(layer="entity", name="ent_visits"))
    assert failed.read_text().count('"fas fa-times text-danger') == 2
    assert "Warnings only" not in failed.read_text()
    listed = (site / "data_docs/index.html").read_text()
    rows = re.findall(r"\{'validation_success': '.*?'asset_name': '[^']+'\}", listed, re.DOTALL)
    told = {tuple(re.findall(r"(?:_text|'asset_name)': '([\w.]+)'", row)) for row in rows}
    assert told == {("Warning", "staging.stg_people"), ("Failed", "entity.ent_visits")}
