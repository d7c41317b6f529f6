from tapdata.logic import kpis
from tapdata.model import AsOf, Table, model


@model(
    grain=("metric_name",),
    columns={
        "metric_name": "Key figure: a column of metrics_unified.",
        "metric_label": "Its name for people.",
        "metric_category": "revenue, customers, operations, engagement, sales, marketing.",
        "importance_tier": "tier_1 (the few that matter most) to tier_3.",
        "metric_date": "The day of the value: as_of.",
        "unit": "Unit of the values.",
        "current_value": "Value at as_of; null where it cannot be told.",
        "display_value": "The value for people, as in $142.3K, 12.3%, 3.4x.",
        "previous_value": "Value 30 days before.",
        "change": "Value less that of 30 days before, in the unit.",
        "change_pct": "That change, percent of the value then; null when that was 0.",
        "target": "What is aimed at, in the unit; null without a target.",
        "direction": "up_is_good or down_is_good.",
        "status": "green at the target, yellow near it, red; without one, green unless worse than 30 days before, yellow "
        "by up to 10 percent, red beyond; null when neither can be told.",
    },
)
def metrics_company_overview(metrics_api: Table, as_of: AsOf) -> Table:
    """One row per headline key figure as of the as_of date, beside 30 days before and its target."""
    headlines = [kpi.name for kpi in kpis.COMPANY if kpi.is_headline]
    t = metrics_api.filter(metrics_api.metric_date == as_of, metrics_api.metric_name.isin(headlines))
    name = t.metric_name
    return t.select(
        "metric_name",
        "metric_label",
        "metric_date",
        "unit",
        "current_value",
        metric_category=kpis.told(name, lambda kpi: kpi.category),
        importance_tier=kpis.told(name, lambda kpi: kpi.tier),
        display_value=kpis.display(name, t.current_value),
        previous_value=t.value_30d_ago,
        change=t.change_30d,
        change_pct=t.change_30d_pct,
        target=kpis.target(name),
        direction=kpis.told(name, lambda kpi: "up_is_good" if kpi.is_up_good else "down_is_good"),
        status=kpis.status(name, t.current_value, t.change_30d, t.change_30d_pct),
    )
