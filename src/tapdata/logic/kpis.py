"""The catalogue of key figures: what each is called, where it comes from, what is aimed at, and how it is shown.

It drives ``metrics_unified``, ``metrics_api``, ``metrics_company_overview`` and ``metrics_unified_domains``: a new key
figure of the company is one more entry of ``COMPANY``, naming the column of the table that works it out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal, NamedTuple

import ibis
import ibis.expr.types as ir

from tapdata.logic import rates
from tapdata.model import Table

Domain = Literal["revenue", "customer_success", "sales", "marketing", "product", "operations"]
Category = Literal["revenue", "customers", "sales", "marketing", "engagement", "operations"]
Tier = Literal["tier_1", "tier_2", "tier_3"]

WORSE_PERCENT = 10.0
"""Without a target: worse than 30 days before by more than this is red, by less yellow."""


class Kpi(NamedTuple):
    """A key figure of the company by day."""

    name: str
    label: str
    domain: Domain
    category: Category
    unit: str
    formula: str
    source: str
    """The table that holds it, or from whose rows it is added up."""
    tier: Tier
    is_up_good: bool = True
    target: float | None = None
    """What is aimed at: green from here on."""
    limit: float | None = None
    """Yellow from here on, red beyond."""
    is_headline: bool = True


COMPANY: tuple[Kpi, ...] = (
    Kpi("total_mrr", "MRR", "revenue", "revenue", "USD per month", "MRR of all accounts at the end of the day",
        "metrics_revenue", "tier_1", target=50_000.0, limit=25_000.0),
    Kpi("net_new_mrr", "Net new MRR", "revenue", "revenue", "USD per month",
        "new + expansion + reactivation - contraction - churned MRR of the day", "metrics_revenue", "tier_2"),
    Kpi("active_customers", "Paying accounts", "revenue", "customers", "accounts", "accounts with MRR above 0",
        "metrics_revenue", "tier_1"),
    Kpi("arpa", "MRR per account", "revenue", "revenue", "USD per month", "MRR / paying accounts", "metrics_revenue",
        "tier_2"),
    Kpi("nrr_12m_pct", "Net revenue retention", "revenue", "revenue", "percent",
        "MRR now of the accounts paying 365 days before / their MRR then", "metrics_revenue", "tier_1",
        target=110.0, limit=100.0),
    Kpi("grr_12m_pct", "Gross revenue retention", "revenue", "revenue", "percent",
        "as net revenue retention, each account at most at its MRR of then", "metrics_revenue", "tier_2",
        target=95.0, limit=85.0),
    Kpi("customer_churn_rate_30d_pct", "Account churn, 30 days", "revenue", "customers", "percent",
        "accounts paying 30 days before and not now / accounts paying then", "metrics_revenue", "tier_1",
        is_up_good=False, target=5.0, limit=7.5),
    Kpi("avg_customer_health", "Mean health", "customer_success", "customers", "points 0-100",
        "mean health score of the paying accounts", "metrics_customer_success", "tier_1", target=75.0, limit=60.0),
    Kpi("customers_at_risk", "Accounts at risk", "customer_success", "customers", "accounts",
        "paying accounts with a churn risk above 60", "metrics_customer_success", "tier_1", is_up_good=False),
    Kpi("dau", "Active users, day", "product", "engagement", "users", "users with a session on the day",
        "metrics_product_analytics", "tier_2"),
    Kpi("mau", "Active users, 30 days", "product", "engagement", "users", "users with a session in 30 days",
        "metrics_product_analytics", "tier_1"),
    Kpi("dau_mau_ratio_pct", "Stickiness", "product", "engagement", "percent", "DAU / MAU of the day",
        "metrics_product_analytics", "tier_2", target=20.0, limit=10.0),
    Kpi("feature_adoption_rate_pct", "Feature adoption", "product", "engagement", "percent",
        "mean over features of the active users' share that used it in 30 days", "metrics_product_analytics", "tier_3",
        target=80.0, limit=50.0),
    Kpi("pipeline_value", "Open pipeline", "sales", "sales", "USD", "amount of the open deals", "metrics_sales", "tier_1"),
    Kpi("weighted_pipeline", "Weighted pipeline", "sales", "sales", "USD",
        "amount x probability of the observed stage, of the open deals; null before any observation", "metrics_sales",
        "tier_2"),
    Kpi("win_rate_90d_pct", "Win rate, 90 days", "sales", "sales", "percent", "deals won / (won + lost) of 90 days",
        "metrics_sales", "tier_2"),
    Kpi("pipeline_coverage", "Pipeline coverage", "sales", "sales", "ratio",
        "open pipeline / target of the quarter (a setting, else what was won in 90 days)", "metrics_sales", "tier_1",
        target=3.0, limit=2.0),
    Kpi("total_mqls_30d", "Qualified leads, 30 days", "marketing", "marketing", "leads", "leads qualified in 30 days",
        "metrics_marketing", "tier_2"),
    Kpi("marketing_spend_30d", "Ad spend, 30 days", "marketing", "marketing", "USD",
        "spend of 30 days; campaign totals spread over their flight, so an estimate", "metrics_marketing", "tier_2",
        is_up_good=False),
    Kpi("media_cac", "Media cost of an account", "marketing", "marketing", "USD per account",
        "ad spend of 30 days / accounts that paid for the first time in them; null without either",
        "metrics_marketing", "tier_2", is_up_good=False),
    Kpi("ltv_cac_ratio", "LTV : CAC", "marketing", "marketing", "ratio", "revenue LTV / media cost of an account",
        "metrics_revenue", "tier_2", target=3.0, limit=1.0),
    Kpi("device_availability_pct", "Device availability", "operations", "operations", "percent",
        "tap controllers with an event on the day / in service", "metrics_operations", "tier_1", target=95.0, limit=80.0),
    Kpi("pour_volume_liters", "Volume poured", "operations", "operations", "litres", "volume of the day's valid pours",
        "metrics_operations", "tier_2"),
    Kpi("open_tickets", "Open tickets", "customer_success", "customers", "tickets",
        "support tickets open at the end of the day, also those that reach no account", "ticket_days", "tier_2",
        is_up_good=False),
)  # fmt: skip
"""The columns of ``metrics_unified``."""


class EntityMetric(NamedTuple):
    """A figure by day of an account, an owner or a channel: ``column`` of a table of metrics."""

    table: str
    column: str
    domain: Domain
    unit: str
    tier: Tier


ENTITIES: dict[str, tuple[str, str]] = {
    "metrics_customer_success": ("account", "account_id"),
    "metrics_sales": ("owner", "owner_id"),
    "metrics_marketing": ("channel", "channel"),
}
"""Tables by day and entity: the kind of entity and its key."""

ENTITY_METRICS: tuple[EntityMetric, ...] = (
    EntityMetric("metrics_customer_success", "monthly_recurring_revenue", "revenue", "USD per month", "tier_1"),
    EntityMetric("metrics_customer_success", "customer_health_score", "customer_success", "points 0-100", "tier_1"),
    EntityMetric("metrics_customer_success", "churn_risk_score", "customer_success", "points 0-100", "tier_1"),
    EntityMetric("metrics_customer_success", "monthly_active_users", "product", "users", "tier_2"),
    EntityMetric("metrics_customer_success", "open_tickets", "customer_success", "tickets", "tier_2"),
    EntityMetric("metrics_sales", "pipeline_value", "sales", "USD", "tier_1"),
    EntityMetric("metrics_sales", "open_deals", "sales", "deals", "tier_2"),
    EntityMetric("metrics_sales", "revenue_won_90d", "sales", "USD", "tier_2"),
    EntityMetric("metrics_sales", "win_rate_90d_pct", "sales", "percent", "tier_2"),
    EntityMetric("metrics_marketing", "spend_30d", "marketing", "USD", "tier_2"),
    EntityMetric("metrics_marketing", "mqls_30d", "marketing", "leads", "tier_2"),
    EntityMetric("metrics_marketing", "attributed_conversions_linear_30d", "marketing", "conversions", "tier_3"),
    EntityMetric("metrics_marketing", "roas_linear", "marketing", "ratio", "tier_3"),
)
"""What ``metrics_unified_domains`` holds beside the company: the vital few, as every metric has a row per day and entity."""


def documented() -> dict[str, str]:
    """The documentation of the columns of ``metrics_unified``."""
    return {kpi.name: f"{kpi.label}, {kpi.unit}: {kpi.formula}." for kpi in COMPANY}


def long(unified: Table) -> Table:
    """``metrics_unified`` with one row per day and key figure: metric_date, metric_name, metric_value (float)."""
    return ibis.union(
        *(
            unified.select(
                "metric_date", metric_name=ibis.literal(kpi.name), metric_value=unified[kpi.name].cast("float64")
            )
            for kpi in COMPANY
        )
    )


def of_entities(tables: dict[str, Table]) -> Table:
    """The figures of ``ENTITY_METRICS``, one row per day, entity and metric that has a value."""
    return ibis.union(
        *(
            _entity_rows(tables[metric.table], metric).filter(lambda t: t.metric_value.notnull())
            for metric in ENTITY_METRICS
        )
    )


def of_company(figures: Table) -> Table:
    """The rows of ``long`` in the shape of ``of_entities``."""
    known = figures.filter(figures.metric_value.notnull())
    return known.select(
        "metric_date",
        domain=told(known.metric_name, lambda kpi: kpi.domain),
        entity_type=ibis.literal("company"),
        entity_id=ibis.literal("company"),
        metric_name=known.metric_name,
        metric_value=known.metric_value,
        unit=told(known.metric_name, lambda kpi: kpi.unit),
        importance_tier=told(known.metric_name, lambda kpi: kpi.tier),
    )


def _entity_rows(table: Table, metric: EntityMetric) -> Table:
    kind, key = ENTITIES[metric.table]
    return table.select(
        "metric_date",
        domain=ibis.literal(metric.domain),
        entity_type=ibis.literal(kind),
        entity_id=table[key],
        metric_name=ibis.literal(metric.column),
        metric_value=table[metric.column].cast("float64"),
        unit=ibis.literal(metric.unit),
        importance_tier=ibis.literal(metric.tier),
    )


def told(name: ir.StringValue, what: Callable[[Kpi], str | float | None], kpis: Iterable[Kpi] = COMPANY) -> ir.Value:
    """What the catalogue says of the key figure called ``name``; null where it says nothing."""
    return ibis.cases(*((name == kpi.name, value) for kpi in kpis if (value := what(kpi)) is not None))


def target(name: ir.StringValue) -> ir.FloatingValue:
    """What is aimed at, in the unit of the key figure; null without a target."""
    return told(name, lambda kpi: None if kpi.target is None else str(kpi.target)).cast("float64")


def status(
    name: ir.StringValue, value: ir.FloatingValue, change: ir.FloatingValue, change_pct: ir.FloatingValue
) -> ir.StringValue:
    """Green, yellow or red: against the target and the limit, else against 30 days before; null when neither is known."""
    return ibis.cases(*((name == kpi.name, _status(kpi, value, change, change_pct)) for kpi in COMPANY))


def _status(
    kpi: Kpi, value: ir.FloatingValue, change: ir.FloatingValue, change_pct: ir.FloatingValue
) -> ir.StringValue:
    sign = 1 if kpi.is_up_good else -1
    if kpi.target is None or kpi.limit is None:
        slip = change_pct * -sign
        return ibis.cases((change * sign >= 0, "green"), (slip <= WORSE_PERCENT, "yellow"), (change.notnull(), "red"))
    ahead, behind = (value - kpi.target) * sign, (value - kpi.limit) * sign
    return ibis.cases((ahead >= 0, "green"), (behind >= 0, "yellow"), (value.notnull(), "red"))


def display(name: ir.StringValue, value: ir.FloatingValue) -> ir.StringValue:
    """The value for people: $1.2M, $34.5K, $120; 12.3%; 3.4x; counts in full, scores and litres to one decimal."""
    forms = {"usd": _usd(value), "percent": _digits(value, 1) + "%", "ratio": _digits(value, 1) + "x"}
    forms |= {"count": _digits(value, 0), "measure": _digits(value, 1)}
    return ibis.cases(*((name == kpi.name, forms[_form(kpi.unit)]) for kpi in COMPANY))


def _form(unit: str) -> str:
    if unit.startswith("USD"):
        return "usd"
    if unit in ("percent", "ratio"):
        return unit
    return "measure" if unit in ("points 0-100", "litres") else "count"


def _usd(value: ir.FloatingValue) -> ir.StringValue:
    size = value.abs()
    amount = ibis.cases(
        (size >= 999_950, _digits(size / 1e6, 1) + "M"), (size >= 999.5, _digits(size / 1e3, 1) + "K"),
        else_=_digits(size, 0),
    )  # fmt: skip
    return (value <= -0.5).ifelse("-$", "$") + amount


def _digits(value: ir.FloatingValue, places: int) -> ir.StringValue:
    if not places:
        return value.round(0).cast("int64").cast("string")
    return value.round(places).cast(f"decimal(18, {places})").cast("string")


def change(now: ir.FloatingValue, before: ir.FloatingValue) -> tuple[ir.FloatingValue, ir.FloatingValue]:
    """The absolute change and the change in percent; null when the base is 0. A base below zero counts by its size."""
    return now - before, rates.percent(now - before, before.abs())
