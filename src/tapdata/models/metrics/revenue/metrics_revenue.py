from tapdata.logic import money, mrr, rates, revenue, revenue_days
from tapdata.model import Table, model


@model(
    grain=("metric_date",),
    columns={
        "metric_date": "Day, UTC.",
        "date": "The same day.",
        "total_mrr": "MRR of all accounts at the end of the day, USD per month.",
        "total_arr": "MRR x 12, USD per year.",
        "active_customers": "Accounts with MRR above 0, count.",
        "new_mrr": "MRR that day of accounts that never had any, USD per month.",
        "expansion_mrr": "Rise of MRR that day of accounts that had some, USD per month.",
        "contraction_mrr": "Fall of MRR that day of accounts that kept some, USD per month.",
        "churned_mrr": "MRR lost that day of accounts that now have none, USD per month.",
        "reactivation_mrr": "MRR that day of accounts that had none the day before and some earlier, USD per month.",
        "net_new_mrr": "new + expansion + reactivation - contraction - churned: the change of MRR that day, USD per month.",
        "arpa": "MRR / paying accounts, USD per month.",
        "median_mrr": "Median MRR of the paying accounts, USD per month.",
        "mrr_growth_30d_pct": "MRR against the end of day t-30, percent.",
        "customer_churn_rate_30d_pct": "Accounts paying on day t-30 and not on day t / those paying on t-30, percent.",
        "revenue_churn_rate_30d_pct": "(churned + contraction from t-30 to t) / MRR on t-30, gross, percent.",
        "nrr_12m_pct": "MRR now of the accounts paying on day t-365 / their MRR then, percent.",
        "grr_12m_pct": "The same, each account at most at its MRR of then, percent.",
        "quick_ratio_30d": "(new + expansion + reactivation) / (contraction + churned) between the ends of t-30 and t.",
        "ltv": "Revenue LTV: ARPA / 30-day customer churn, at most 60 x ARPA, USD; no margin in it.",
        "mrr_at_risk": "MRR of the accounts whose churn risk is 70 points or more, USD per month.",
        "mrr_top10_share_pct": "MRR of the ten accounts that pay most / MRR, percent.",
        "collected_30d": "Paid in the 30 days to t, less refunds (dated by the charge they pay back), USD.",
        "payment_success_rate_30d_pct": "Paid by t / invoices that became payable in the 30 days to t, percent.",
        "mrr_stripe": "MRR by Stripe's items that day, add-ons included and trials not, USD per month.",
        "mrr_reconciliation_gap": "total_mrr - mrr_stripe, USD per month.",
    },
)
def metrics_revenue(
    days: Table,
    account_mrr: Table,
    entity_customers_daily: Table,
    stg_stripe__subscriptions: Table,
    stg_stripe__subscription_items: Table,
    stg_stripe__invoices: Table,
    stg_stripe__charges: Table,
) -> Table:
    """One row per day of the company, from the first account's creation to as_of, each as of that day.

    Subscriptions of accounts that do not exist are in no MRR; invoices and charges without a customer are in the cash.
    """
    risk = entity_customers_daily.filter(entity_customers_daily.churn_risk_score >= revenue.RISKY)
    lives = revenue.stripe_lives(stg_stripe__subscriptions, stg_stripe__subscription_items)
    parts = (
        revenue_days.accounts(mrr.on_days(account_mrr, days)),
        revenue_days.moved(mrr.movements(account_mrr)),
        risk.group_by(day="snapshot_date").agg(mrr_at_risk=revenue.total(risk.monthly_recurring_revenue)),
        revenue_days.in_stripe(lives, days),
        revenue_days.cash(revenue.collected(stg_stripe__invoices, stg_stripe__charges), days),
        revenue_days.payments(stg_stripe__invoices, days),
    )
    t = days.filter(days.is_company_day).select(metric_date="day")
    for number, part in enumerate(parts):
        side = part.rename({f"_day_{number}": "day"})
        t = t.left_join(side, t.metric_date == side[f"_day_{number}"])
    sums = (*mrr.MOVEMENTS, "total_mrr", "mrr_at_risk", "mrr_stripe", "collected_30d")
    counts = ("active_customers", "due_30", "paid_30")
    t = t.mutate(
        **{name: t[name].fill_null(mrr.NOTHING) for name in sums}, **{name: t[name].fill_null(0) for name in counts}
    )
    average = revenue.arpa(t.total_mrr, t.active_customers)
    return t.select(
        "metric_date", "total_mrr", "active_customers", *mrr.MOVEMENTS, "median_mrr", "mrr_at_risk", "collected_30d",
        "mrr_stripe", "quick_ratio_30d",
        date=t.metric_date,
        total_arr=money.dollars(t.total_mrr * 12),
        net_new_mrr=mrr.net_new(t),
        arpa=average,
        mrr_growth_30d_pct=revenue.growth(t.total_mrr, t.mrr_30),
        customer_churn_rate_30d_pct=t.churn_30,
        revenue_churn_rate_30d_pct=rates.percent(t.revenue_lost_30, t.mrr_30),
        nrr_12m_pct=rates.percent(t.kept_365, t.mrr_365),
        grr_12m_pct=rates.percent(t.kept_at_most_365, t.mrr_365),
        ltv=revenue.ltv(average, t.churn_30),
        mrr_top10_share_pct=rates.percent(t.mrr_top, t.total_mrr),
        payment_success_rate_30d_pct=rates.percent(t.paid_30, t.due_30),
        mrr_reconciliation_gap=money.dollars(t.total_mrr - t.mrr_stripe),
    )  # fmt: skip
