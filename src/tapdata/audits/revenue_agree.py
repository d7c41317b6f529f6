"""The company's revenue, day by day, is that of its customers, of its subscriptions, and of what Stripe collected."""

from __future__ import annotations

import ibis

from tapdata.logic import mrr, periods, rates, revenue
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import AsOf, Table, audit

DAY = {"metric_date": "snapshot_date"}
BILLIONTH = 1e-9


@audit(grain=GRAIN, columns=COLUMNS)
def revenue_agree(
    metrics_revenue: Table,
    days: Table,
    entity_customers_daily: Table,
    entity_subscriptions: Table,
    stg_stripe__invoices: Table,
    stg_stripe__charges: Table,
    as_of: AsOf,
) -> Table:
    """One row per day that is missing, or whose revenue differs from what it is made of."""
    t, daily = metrics_revenue, entity_customers_daily
    last = t.filter(t.metric_date == as_of)
    known = entity_subscriptions
    stripe = known.aggregate(mrr_stripe=revenue.total(known.stripe_mrr)).mutate(day=as_of)
    return disagreements(
        (
            carried("every day of the company", t, days.filter(days.is_company_day), {"metric_date": "day"}),
            carried(
                "MRR by Stripe = its subscriptions, today", last, stripe, {"metric_date": "day"}, ["mrr_stripe"],
                rows="common",
            ),
            *_customers(t, daily),
            *_retained(t, daily),
            *_figures(t),
            *_cash(t, stg_stripe__invoices, stg_stripe__charges, as_of),
        )
    )  # fmt: skip


def _customers(metrics: Table, daily: Table) -> list[Agreement]:
    """Sums over the customers of the day; of 30 days, over how far each customer's MRR rose or fell."""
    paid, change = daily.monthly_recurring_revenue, daily.mrr_30d_change
    sums = daily.group_by("snapshot_date").agg(
        total_mrr=paid.sum(), active_customers=daily.count(where=daily.is_active), net_new_mrr=daily.net_new_mrr.sum(),
        mrr_at_risk=paid.sum(where=daily.churn_risk_score >= revenue.RISKY).fill_null(mrr.NOTHING),
        middle=paid.cast("float64").median(where=daily.is_active),
        rises=change.sum(where=change > 0).fill_null(mrr.NOTHING),
        falls=-change.sum(where=change < 0).fill_null(mrr.NOTHING),
        lost=daily.count(where=(change < 0) & ~daily.is_active), payers=daily.count(where=paid - change > 0),
        change=change.sum(), **{name: daily[name].sum() for name in mrr.MOVEMENTS},
    )  # fmt: skip
    order = ibis.window(group_by=daily.snapshot_date, order_by=daily.monthly_recurring_revenue.desc())
    ranked = daily.mutate(place=ibis.row_number().over(order))
    largest = ranked.filter(ranked.place < revenue.TOP)
    top = largest.group_by(_day="snapshot_date").agg(top=largest.monthly_recurring_revenue.sum())
    s = sums.join(top, [("snapshot_date", "_day")])
    before = s.total_mrr - s.change
    told = s.mutate(
        growth=rates.percent(s.change, before),
        revenue_lost=rates.percent(s.falls, before),
        ratio=rates.ratio(s.rises, s.falls),
        customers_lost=rates.percent(s.lost, s.payers),
        share=rates.percent(s.top, s.total_mrr),
    )
    exact = ("total_mrr", "active_customers", "net_new_mrr", "mrr_at_risk", *mrr.MOVEMENTS)
    return [
        carried(
            "revenue of the company = its customers", metrics, told, DAY,
            {name: name for name in exact} | {"median_mrr": "middle"},
        ),
        carried(
            "revenue of 30 days = that of the customers", metrics, told, DAY,
            {"mrr_growth_30d_pct": "growth", "customer_churn_rate_30d_pct": "customers_lost",
             "revenue_churn_rate_30d_pct": "revenue_lost", "quick_ratio_30d": "ratio", "mrr_top10_share_pct": "share"},
            tolerance=BILLIONTH,
        ),
    ]  # fmt: skip


def _retained(metrics: Table, daily: Table) -> list[Agreement]:
    """What the customers who paid a year before pay now, with what they added and without."""
    then = daily.filter(daily.is_active).select(
        _account="account_id",
        _day=periods.after(daily.snapshot_date, revenue.YEAR_DAYS),
        then="monthly_recurring_revenue",
    )
    t = daily.join(then, [daily.account_id == then._account, daily.snapshot_date == then._day])
    kept = t.group_by("snapshot_date").agg(
        then=t.then.sum(),
        now=t.monthly_recurring_revenue.sum(),
        least=ibis.least(t.monthly_recurring_revenue, t.then).sum(),
    )
    told = kept.mutate(nrr=rates.percent(kept.now, kept.then), grr=rates.percent(kept.least, kept.then))
    counted = metrics.filter(metrics.nrr_12m_pct.notnull())
    return [
        carried(
            "retention of the customers of a year before", counted, told, DAY,
            {"nrr_12m_pct": "nrr", "grr_12m_pct": "grr"}, tolerance=BILLIONTH,
        )
    ]  # fmt: skip


def _figures(metrics: Table) -> list[Agreement]:
    """What follows from the columns beside it."""
    t = metrics
    months = rates.ratio(ibis.literal(100.0), t.customer_churn_rate_30d_pct).fill_null(float(revenue.LTV_MONTHS))
    lived = t.filter(t.ltv.notnull())
    told = t.mutate(
        arr=t.total_mrr * 12, average=rates.ratio(t.total_mrr, t.active_customers), gap=t.total_mrr - t.mrr_stripe,
        value=t.arpa * ibis.least(months, float(revenue.LTV_MONTHS)),
    )  # fmt: skip
    key = ["metric_date"]
    return [
        carried("ARR and gap to Stripe", t, told, key, {"total_arr": "arr", "mrr_reconciliation_gap": "gap"}),
        carried("revenue of a paying customer", t, told, key, {"arpa": "average"}, tolerance=BILLIONTH),
        carried("life of a paying customer", lived, told, key, {"ltv": "value"}, rows="left in right", tolerance=BILLIONTH),
    ]  # fmt: skip


def _cash(metrics: Table, invoices: Table, charges: Table, as_of: AsOf) -> list[Agreement]:
    """Cash of 30 days by the invoices paid and the charges paid back; payment success by what became payable in them."""
    paid = invoices.filter(invoices.paid, invoices.amount_paid_usd.notnull())
    came = paid.select(
        on=periods.day(ibis.coalesce(paid.paid_at, paid.finalized_at, paid.invoice_created_at)),
        usd=paid.amount_paid_usd,
    )
    went = charges.filter(charges.refunded_amount_usd > 0)
    cash = came.union(went.select(on=periods.day(went.stripe_charge_created_at), usd=-went.refunded_amount_usd))
    daily = cash.group_by("on").agg(usd=cash.usd.sum())
    t = metrics.select("metric_date")
    near = t.join(daily, [daily.on <= t.metric_date, daily.on > periods.before(t.metric_date, revenue.MONTH_DAYS)])
    sums = near.group_by("metric_date").agg(usd=near.usd.sum())
    got = metrics.filter(metrics.collected_30d != 0)
    due = invoices.filter(invoices.invoice_status.isin(("open", "paid", "void", "uncollectible")))
    due_on = periods.day(ibis.coalesce(due.finalized_at, due.invoice_created_at))
    due = due.filter(periods.within_days(due_on, as_of, revenue.MONTH_DAYS))
    success = due.aggregate(success=rates.percent(due.count(where=due.paid), due.count())).mutate(day=as_of)
    return [
        carried("cash of 30 days", got, sums.filter(sums.usd != 0), ["metric_date"], {"collected_30d": "usd"}),
        carried(
            "payment success, today", metrics.filter(metrics.metric_date == as_of), success, {"metric_date": "day"},
            {"payment_success_rate_30d_pct": "success"}, rows="common", tolerance=BILLIONTH,
        ),
    ]  # fmt: skip
