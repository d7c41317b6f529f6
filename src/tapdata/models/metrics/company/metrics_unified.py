import ibis

from tapdata.logic import account_days, kpis, money, mrr, pipeline, rates, revenue
from tapdata.model import Table, model

MORE = {"metrics_revenue": ("ltv",), "account_mrr": ("new_payers",)}
"""What key figures are worked out from here, by table."""


@model(
    grain=("metric_date",),
    columns={"metric_date": "Day, UTC.", "date": "The same day."} | kpis.documented(),
)
def metrics_unified(
    days: Table,
    account_mrr: Table,
    metrics_revenue: Table,
    metrics_customer_success: Table,
    metrics_product_analytics: Table,
    metrics_sales: Table,
    metrics_marketing: Table,
    metrics_operations: Table,
    ticket_days: Table,
    pipeline_target_usd: float,
) -> Table:
    """One row per day of the company: the key figures of every domain side by side, each as of that day."""
    parts = {
        "metrics_revenue": metrics_revenue,
        "metrics_customer_success": _success(metrics_customer_success),
        "metrics_product_analytics": metrics_product_analytics.rename(
            dau="daily_active_users", mau="monthly_active_users"
        ),
        "metrics_sales": _sales(metrics_sales, pipeline_target_usd),
        "metrics_marketing": _marketing(metrics_marketing),
        "metrics_operations": metrics_operations,
        "ticket_days": _tickets(ticket_days),
        "account_mrr": _payers(account_mrr),
    }
    t = days.filter(days.is_company_day).select(metric_date="day")
    for source, part in parts.items():
        wanted = [kpi.name for kpi in kpis.COMPANY if kpi.source == source and kpi.name in part.columns]
        wanted += MORE.get(source, ())
        side = part.select(*wanted, **{f"_day_of_{source}": part.metric_date})
        t = t.left_join(side, [("metric_date", f"_day_of_{source}")])
    window = ibis.window(order_by=t.metric_date, preceding=29, following=0)
    t = t.mutate(
        payers_30d=t.new_payers.fill_null(0).sum().over(window),
        pipeline_value=t.pipeline_value.fill_null(mrr.NOTHING),
        **{name: t[name].fill_null(0) for name in ("customers_at_risk", "total_mqls_30d", "open_tickets")},
    )
    t = t.mutate(media_cac=rates.ratio(t.marketing_spend_30d.nullif(0.0), t.payers_30d))
    t = t.mutate(date=t.metric_date, ltv_cac_ratio=rates.ratio(t.ltv, t.media_cac))
    return t.select("metric_date", "date", *(kpi.name for kpi in kpis.COMPANY))


def _success(t: Table) -> Table:
    """Health of the paying accounts by day."""
    pays = t.monthly_recurring_revenue > 0
    score = ibis.cases((pays, t.customer_health_score), else_=ibis.null("float64"))
    return t.group_by("metric_date").agg(
        avg_customer_health=account_days.exact_mean(score), customers_at_risk=t.count(where=t.is_at_risk)
    )


def _sales(t: Table, pipeline_target_usd: float) -> Table:
    """The pipeline of all owners by day, and rates from the sums of their parts."""
    total = t.group_by("metric_date").agg(
        pipeline_value=revenue.total(t.pipeline_value),
        weighted=t.weighted_pipeline.sum(),
        won=t.deals_won_90d.sum(),
        lost=t.deals_lost_90d.sum(),
        earned=revenue.total(t.revenue_won_90d),
    )
    return total.mutate(
        weighted_pipeline=money.dollars(total.weighted),
        win_rate_90d_pct=pipeline.win_rate(total.won, total.lost),
        pipeline_coverage=pipeline.coverage(total.pipeline_value, total.earned, pipeline_target_usd),
    )


def _marketing(t: Table) -> Table:
    """Spend and leads of all channels by day."""
    return t.group_by("metric_date").agg(
        marketing_spend_30d=account_days.exact_sum(t.spend_30d), total_mqls_30d=t.mqls_30d.sum()
    )


def _payers(account_mrr: Table) -> Table:
    """Accounts that paid for the first time, by day."""
    moved = mrr.movements(account_mrr)
    return moved.group_by(metric_date="day").agg(new_payers=moved.count(where=moved.new_mrr > 0))


def _tickets(t: Table) -> Table:
    """Open tickets of all accounts and of none, by day."""
    return t.group_by(metric_date="day").agg(open_tickets=t.open_tickets.sum())
