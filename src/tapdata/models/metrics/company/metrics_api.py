import ibis

from tapdata.logic import kpis
from tapdata.model import Table, model

LAGS = (1, 7, 30, 365)
"""Days back to which a value is compared."""


def _documented() -> dict[str, str]:
    names = {1: "a day", 7: "a week", 30: "30 days", 365: "a year"}
    return (
        {f"value_{lag}d_ago": f"Value {names[lag]} before; null before the company began." for lag in LAGS}
        | {f"change_{lag}d": f"Value less that of {names[lag]} before, in the unit." for lag in LAGS}
        | {f"change_{lag}d_pct": "That change, percent of the value then; null when that was 0." for lag in LAGS}
    )


@model(
    grain=("metric_date", "metric_name"),
    columns={
        "metric_date": "Day, UTC.",
        "date": "The same day.",
        "metric_name": "Key figure: a column of metrics_unified.",
        "metric_label": "Its name for people.",
        "domain": "revenue, customer_success, sales, marketing, product, operations.",
        "unit": "Unit of the values.",
        "current_value": "Value of the day; null where it cannot be told.",
    }
    | _documented(),
)
def metrics_api(metrics_unified: Table) -> Table:
    """One row per key figure and day, with its value a day, a week, 30 days and a year before and the changes since."""
    t = kpis.long(metrics_unified)
    order = ibis.window(group_by=t.metric_name, order_by=t.metric_date)
    t = t.mutate(**{f"value_{lag}d_ago": t.metric_value.lag(lag).over(order) for lag in LAGS})
    changes: dict[str, ibis.Value] = {}
    for lag in LAGS:
        change, percent = kpis.change(t.metric_value, t[f"value_{lag}d_ago"])
        changes |= {f"change_{lag}d": change, f"change_{lag}d_pct": percent}
    return t.select(
        "metric_date",
        "metric_name",
        date=t.metric_date,
        metric_label=kpis.told(t.metric_name, lambda kpi: kpi.label),
        domain=kpis.told(t.metric_name, lambda kpi: kpi.domain),
        unit=kpis.told(t.metric_name, lambda kpi: kpi.unit),
        current_value=t.metric_value,
        **{f"value_{lag}d_ago": t[f"value_{lag}d_ago"] for lag in LAGS},
        **changes,
    )
