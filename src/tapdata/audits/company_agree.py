"""The company's figures of a day are those of the teams they come from."""

from __future__ import annotations

import ibis

from tapdata.logic import kpis
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.attribution import exact_sum
from tapdata.logic.consistency import GRID, NEAR, broken, quotient, share
from tapdata.model import Table, audit

DAY = ("metric_date",)
MONTH = 30


@audit(grain=GRAIN, columns=COLUMNS)
def company_agree(
    metrics_unified: Table,
    days: Table,
    account_mrr: Table,
    metrics_revenue: Table,
    metrics_product_analytics: Table,
    metrics_operations: Table,
    metrics_customer_success: Table,
    metrics_sales: Table,
    metrics_marketing: Table,
    ticket_days: Table,
    pipeline_target_usd: float,
) -> Table:
    """One row per day of the company that is missing, or of which a team tells another figure."""
    t = metrics_unified
    used = metrics_product_analytics.rename(dau="daily_active_users", mau="monthly_active_users")
    company = days.filter(days.is_company_day).select(metric_date="day")
    sales = _sales(metrics_sales)
    return disagreements(
        (
            carried("the company has every day", t, company, DAY),
            _copied(t, metrics_revenue, "metrics_revenue"),
            _copied(t, used, "metrics_product_analytics"),
            _copied(t, metrics_operations, "metrics_operations"),
            _summed("pipeline of all owners", t, sales.select(*DAY, "pipeline_value")),
            _summed("accounts at risk", t, _at_risk(metrics_customer_success)),
            _summed("spend and leads of all channels", t, _spent(metrics_marketing)),
            _summed("open tickets of all accounts", t, _tickets(ticket_days)),
            carried("health of the paying accounts", t, _health(metrics_customer_success), DAY,
                    ("avg_customer_health",), rows="common", tolerance=GRID),
            carried("weighted pipeline of all owners", t, sales, DAY, ("weighted_pipeline",), rows="common"),
        )
    ).union(_ratios(t, sales, metrics_revenue, account_mrr, pipeline_target_usd))  # fmt: skip


def _copied(t: Table, source: Table, name: str) -> Agreement:
    """The key figures that a table by day holds by the same name."""
    wanted = [kpi.name for kpi in kpis.COMPANY if kpi.source == name and kpi.name in source.columns]
    return carried(f"the company = {name}", t, source, DAY, wanted, rows="left in right")


def _summed(statement: str, t: Table, parts: Table) -> Agreement:
    """A day without parts counts as 0."""
    names = [name for name in parts.columns if name not in DAY]
    side = parts.rename(_day="metric_date", **{f"_{name}": name for name in names})
    joined = t.select(*DAY).left_join(side, [("metric_date", "_day")])
    filled = joined.select(*DAY, **{name: joined[f"_{name}"].fill_null(0) for name in names})
    return carried(statement, t, filled, DAY, names, tolerance=NEAR)


def _sales(t: Table) -> Table:
    return t.group_by(*DAY).agg(
        pipeline_value=t.pipeline_value.sum(),
        weighted_pipeline=t.weighted_pipeline.sum(),
        won=t.deals_won_90d.sum(),
        lost=t.deals_lost_90d.sum(),
        earned=t.revenue_won_90d.sum(),
    )


def _at_risk(t: Table) -> Table:
    return t.group_by(*DAY).agg(customers_at_risk=t.count(where=t.is_at_risk))


def _health(t: Table) -> Table:
    """Mean health of the accounts that pay."""
    paying = t.filter((t.monthly_recurring_revenue > 0) & t.customer_health_score.notnull())
    total = exact_sum(paying.customer_health_score)
    return paying.group_by(*DAY).agg(avg_customer_health=total / paying.count())


def _spent(t: Table) -> Table:
    return t.group_by(*DAY).agg(marketing_spend_30d=exact_sum(t.spend_30d), total_mqls_30d=t.mqls_30d.sum())


def _tickets(t: Table) -> Table:
    return t.group_by(metric_date="day").agg(open_tickets=t.open_tickets.sum())


def _ratios(t: Table, sales: Table, revenue: Table, account_mrr: Table, pipeline_target_usd: float) -> Table:
    """Each ratio of the company = the sums of its two parts."""
    begun = account_mrr.filter((account_mrr.first_paid_date == account_mrr.valid_from) & (account_mrr.mrr > 0))
    payers = begun.group_by(_paid="first_paid_date").agg(payers=begun.count())
    owners = sales.select("won", "lost", "earned", _sold="metric_date")
    values = revenue.select("ltv", _told="metric_date")
    t = t.left_join(payers, [("metric_date", "_paid")]).left_join(owners, [("metric_date", "_sold")])
    t = t.left_join(values, [("metric_date", "_told")])
    window = ibis.window(order_by=t.metric_date, preceding=MONTH - 1, following=0)
    t = t.mutate(payers_30d=t.payers.fill_null(0).sum().over(window))
    target = ibis.literal(pipeline_target_usd) if pipeline_target_usd else t.earned.cast("float64")
    return broken(
        "ratios of the company = its parts",
        t,
        DAY,
        win_rate_90d_pct=share(t.win_rate_90d_pct, t.won, t.won + t.lost),
        pipeline_coverage=t._sold.isnull() | quotient(t.pipeline_coverage, t.pipeline_value, target),
        media_cac=quotient(t.media_cac, t.marketing_spend_30d.nullif(0.0), t.payers_30d),
        ltv_cac_ratio=quotient(t.ltv_cac_ratio, t.ltv, t.media_cac),
    )
