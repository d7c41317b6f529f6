"""The dictionary of metrics: what it names exists, and what it says is what the code says."""

from __future__ import annotations

from pathlib import Path

import pytest

from catalog_support import metrics_table, small_graph, words
from tapdata.catalog import write_site
from tapdata.catalog.dictionary import DOMAINS, SCORES, metrics, scores
from tapdata.catalog.figures import Figure
from tapdata.engine.graph import load
from tapdata.logic import health, kpis
from tapdata.model import REGISTRY
from tapdata.quality.suites import OWNERS
from tapdata.warehouse.base import Warehouse

load()


@pytest.mark.parametrize("kpi", kpis.COMPANY, ids=lambda kpi: kpi.name)
def test_every_key_figure_has_a_formula_and_a_source_that_exists(kpi: kpis.Kpi) -> None:
    assert kpi.formula
    assert not kpi.formula.startswith("the same"), "it stands alone: the figure before it may be elsewhere"
    assert kpi.source in REGISTRY
    assert DOMAINS[kpi.domain] in OWNERS


@pytest.mark.parametrize(("table", "column", "function"), SCORES, ids=lambda part: getattr(part, "__name__", part))
def test_every_score_is_a_column_whose_function_says_what_it_does(table: str, column: str, function) -> None:
    assert column in REGISTRY[table].columns
    assert function.__doc__


def test_a_key_figure_links_to_the_column_that_holds_it() -> None:
    figure = Figure("total_mrr", "MRR", "revenue", "tier_1", "$3", 1.5, 50_000.0, True, "red")
    domain, known = metrics(small_graph(metrics_table()), [figure])[0]
    by_name = {metric.kpi.name: metric for metric in known}
    assert (domain, by_name["total_mrr"].source_column, by_name["total_mrr"].owner) == (
        "revenue",
        "total_mrr",
        "finance",
    )
    assert by_name["total_mrr"].figure is figure
    assert by_name["total_mrr"].told == "at least 50,000 USD per month"
    assert by_name["customer_churn_rate_30d_pct"].told == "at most 5 percent"
    assert (by_name["arpa"].source_column, by_name["arpa"].figure, by_name["arpa"].told) == (None, None, "")
    assert metrics(small_graph(), []) == []


def test_a_score_is_told_by_its_function() -> None:
    class Known:
        nodes = REGISTRY

    found = {(score.table, score.column): score for score in scores(Known())}  # type: ignore[arg-type]
    risk = found["entity_customers", "churn_risk_score"]
    assert risk.formula.startswith("Churn risk by rule")
    assert '"silent_devices"' in risk.source
    assert health.churn_risk.__name__ in risk.source


def test_the_page_of_metrics(tmp_path: Path, validated: Warehouse) -> None:
    write_site(tmp_path / "docs", graph=small_graph(metrics_table()), room=validated)
    text = words(tmp_path / "docs/metrics.html")
    assert "Revenue finance" in text
    assert "MRR total_mrr not in this build USD per month MRR of all accounts at the end of the day up" in text
    html = (tmp_path / "docs/metrics.html").read_text()
    assert 'href="tables/metrics/metrics_revenue.html#col-total_mrr"' in html
    assert '"metrics.html#total_mrr"' in (tmp_path / "docs/assets/search.js").read_text()
