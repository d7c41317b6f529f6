"""The dictionary of metrics: every key figure with its formula and source, and how the main scores are worked out.

Nothing is said twice: key figures come from their catalogue, scores from the functions that work them out.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from tapdata.catalog.figures import Figure
from tapdata.engine.graph import Graph
from tapdata.logic import campaign_scores, device_health, engagement, health, kpis, location_health, payments, pipeline
from tapdata.logic.kpis import Kpi

DOMAINS = {
    "revenue": "finance", "customer_success": "customer-success", "sales": "sales", "marketing": "marketing",
    "product": "product", "operations": "operations",
}  # fmt: skip
"""Who answers for the figures of a domain."""

SCORES: tuple[tuple[str, str, Callable[..., Any]], ...] = (
    ("entity_customers", "customer_health_score", health.customer_health),
    ("entity_customers", "revenue_component", health.revenue_component),
    ("entity_customers", "support_component", health.support_component),
    ("entity_customers", "adoption_component", health.adoption_component),
    ("entity_customers", "health_band", health.health_band),
    ("entity_customers", "churn_risk_score", health.churn_risk),
    ("entity_customers", "churn_risk_band", health.risk_band),
    ("entity_customers", "composite_success_score", health.composite_success),
    ("entity_users", "engagement_score", engagement.points),
    ("entity_users", "user_engagement_tier", engagement.tier),
    ("entity_users", "churn_risk_level", engagement.churn_risk),
    ("entity_devices", "overall_health_score", device_health.health_score),
    ("entity_devices", "uptime_score", device_health.uptime_score),
    ("entity_devices", "performance_score", device_health.performance_score),
    ("entity_devices", "alert_score", device_health.quality_score),
    ("entity_locations", "operational_health_score", location_health.health_score),
    ("entity_locations", "operational_readiness_score", location_health.readiness_score),
    ("mart_operations_health", "composite_operational_score", location_health.composite_score),
    ("entity_subscriptions", "payment_health_score", payments.health),
    ("entity_subscriptions", "churn_risk_score", payments.churn_risk),
    ("entity_subscriptions", "expansion_opportunity_score", payments.expansion_opportunity),
    ("entity_campaigns", "performance_score", campaign_scores.score),
    ("metrics_sales", "sales_velocity", pipeline.velocity),
)
"""Table, column, and the function that works it out."""


@dataclass(frozen=True)
class Metric:
    """One key figure of the company."""

    kpi: Kpi
    owner: str
    source_column: str | None
    """The column of the source that holds it; null where it is added up from the source's rows."""
    unified: bool
    """Whether ``metrics_unified`` is there to hold it by day."""
    figure: Figure | None
    """What it is at as_of; null where the build does not hold it."""

    @property
    def told(self) -> str:
        """Its aim in words; empty without one."""
        kpi = self.kpi
        if kpi.target is None:
            return ""
        return f"{'at least' if kpi.is_up_good else 'at most'} {kpi.target:,.10g} {kpi.unit}"


@dataclass(frozen=True)
class Score:
    """How a column is worked out: in words, and as the code states it."""

    table: str
    column: str
    about: str
    formula: str
    source: str


def metrics(graph: Graph, headline: Sequence[Figure]) -> list[tuple[str, list[Metric]]]:
    """The key figures whose source is part of the graph, by domain."""
    by_name: Mapping[str, Figure] = {figure.name: figure for figure in headline}
    found = [
        Metric(
            kpi,
            DOMAINS[kpi.domain],
            kpi.name if kpi.name in graph.schemas[kpi.source].names else None,
            "metrics_unified" in graph.nodes,
            by_name.get(kpi.name),
        )
        for kpi in kpis.COMPANY
        if kpi.source in graph.nodes
    ]
    order = list(DOMAINS)
    found.sort(key=lambda metric: (order.index(metric.kpi.domain), metric.kpi.tier))
    return [(domain, list(group)) for domain, group in groupby(found, lambda metric: metric.kpi.domain)]


def scores(graph: Graph) -> list[Score]:
    """How the main scores are worked out, of the tables that are part of the graph."""
    return [
        Score(
            table,
            column,
            graph.nodes[table].columns[column],
            str(inspect.getdoc(function)),
            inspect.getsource(function),
        )
        for table, column, function in SCORES
        if table in graph.nodes
    ]
