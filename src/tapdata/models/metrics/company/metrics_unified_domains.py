from tapdata.logic import kpis
from tapdata.model import Table, model


@model(
    grain=("metric_date", "domain", "entity_type", "entity_id", "metric_name"),
    columns={
        "metric_date": "Day, UTC.",
        "domain": "revenue, customer_success, sales, marketing, product, operations.",
        "entity_type": "company, account, owner (of deals) or channel (of marketing).",
        "entity_id": "Key of the account, owner or channel; company for the company.",
        "metric_name": "Column of metrics_unified for the company, else of metrics_customer_success, _sales or _marketing.",
        "metric_value": "Value of the day, in the unit; a metric without a value on a day has no row.",
        "unit": "Unit of the value.",
        "importance_tier": "tier_1 (the few that matter most) to tier_3.",
    },
)
def metrics_unified_domains(
    metrics_unified: Table, metrics_customer_success: Table, metrics_sales: Table, metrics_marketing: Table
) -> Table:
    """One row per day, domain, entity and metric: the key figures of the company and the vital few of its parts."""
    tables = {
        "metrics_customer_success": metrics_customer_success,
        "metrics_sales": metrics_sales,
        "metrics_marketing": metrics_marketing,
    }
    return kpis.of_company(kpis.long(metrics_unified)).union(kpis.of_entities(tables))
