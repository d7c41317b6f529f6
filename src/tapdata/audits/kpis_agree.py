"""A key figure is the same wherever it is shown: by day, with its changes, on the overview and by domain."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import kpis
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import broken, near, quotient
from tapdata.model import AsOf, Table, audit

FIGURE = ("metric_date", "metric_name")
LAGS = (1, 7, 30, 365)
DAYS = ("metric_date", "date")
"""The columns of the company's table that are no figure."""
LABELS = ("domain", "unit")


@audit(grain=GRAIN, columns=COLUMNS)
def kpis_agree(
    metrics_unified: Table,
    metrics_api: Table,
    metrics_company_overview: Table,
    metrics_unified_domains: Table,
    metrics_customer_success: Table,
    metrics_sales: Table,
    metrics_marketing: Table,
    as_of: AsOf,
) -> Table:
    """One row per key figure and day, or entity, that two tables tell differently."""
    figures = [name for name in metrics_unified.columns if name not in DAYS]
    told, known = metrics_api, metrics_api.filter(metrics_api.current_value.notnull())
    domains = metrics_unified_domains
    company = domains.filter(domains.entity_type == "company")
    parts = {
        "metrics_customer_success": metrics_customer_success,
        "metrics_sales": metrics_sales,
        "metrics_marketing": metrics_marketing,
    }
    values = {"metric_value": "current_value"} | {name: name for name in LABELS}
    return disagreements(
        (
            carried(
                "a figure of the company", told, _long(metrics_unified, figures), FIGURE, {"current_value": "value"}
            ),
            carried("a figure by domain = the company", company, known, FIGURE, values),
            *_overview(metrics_company_overview, told, company, as_of),
            *(_of_entities(domains, table, name) for name, table in parts.items()),
        )
    ).union(_changes(told))


def _long(t: Table, figures: list[str], *keys: str) -> Table:
    """One row per day, key and figure."""
    return ibis.union(
        *(
            t.select("metric_date", *keys, metric_name=ibis.literal(name), value=t[name].cast("float64"))
            for name in figures
        )
    )


def _overview(overview: Table, told: Table, company: Table, as_of: AsOf) -> list[Agreement]:
    """The headline figures at as_of."""
    headlines = [kpi.name for kpi in kpis.COMPANY if kpi.is_headline]
    today = told.filter((told.metric_date == as_of) & told.metric_name.isin(headlines))
    same = {name: name for name in ("metric_date", "metric_label", "unit", "current_value")}
    moved = {"previous_value": "value_30d_ago", "change": "change_30d", "change_pct": "change_30d_pct"}
    return [
        carried("a figure of the overview", overview, today, ("metric_name",), same | moved),
        carried("rank of a figure", overview, company, FIGURE, ("importance_tier",), rows="common"),
    ]


def _of_entities(domains: Table, source: Table, name: str) -> Agreement:
    """The vital few of accounts, owners or channels, as their own table has them; one without a value has no row."""
    kind, key = kpis.ENTITIES[name]
    metrics = [metric for metric in kpis.ENTITY_METRICS if metric.table == name]
    rows = _long(source.rename(entity_id=key), [metric.column for metric in metrics], "entity_id")
    rows = rows.filter(rows.value.notnull())
    labels = {
        label: rows.metric_name.cases(*((m.column, getattr(m, label)) for m in metrics), else_=ibis.null("string"))
        for label in (*LABELS, "tier")
    }
    columns = {"metric_value": "value", "importance_tier": "tier"} | {label: label for label in LABELS}
    whole = domains.filter(domains.entity_type == kind)
    return carried(f"a figure by {kind}", whole, rows.mutate(**labels), (*FIGURE, "entity_id"), columns)


def _changes(t: Table) -> Table:
    """A value of before = that of the row so many days before; a change = the difference of the two."""
    order = ibis.window(group_by=t.metric_name, order_by=t.metric_date)
    t = t.mutate(**{f"lag_{lag}": t.current_value.lag(lag).over(order) for lag in LAGS})
    rules: dict[str, ir.BooleanValue] = {}
    for lag in LAGS:
        before, change = t[f"value_{lag}d_ago"], t[f"change_{lag}d"]
        rules |= {
            f"value_{lag}d_ago": before.identical_to(t[f"lag_{lag}"]),
            f"change_{lag}d": near(change, t.current_value - before),
            f"change_{lag}d_pct": quotient(t[f"change_{lag}d_pct"] / 100.0, change, before.abs()),
        }
    return broken("a change = the difference of two days", t, FIGURE, **rules)
