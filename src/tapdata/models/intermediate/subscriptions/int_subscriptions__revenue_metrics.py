import ibis

from tapdata.logic import money, mrr, payments, rates, subscriptions
from tapdata.model import AsOf, Table, model


@model(grain=("subscription_id",), columns=subscriptions.COLUMNS | payments.COLUMNS)
def int_subscriptions__revenue_metrics(
    int_subscriptions__core: Table, stg_stripe__invoices: Table, stg_stripe__charges: Table, as_of: AsOf
) -> Table:
    """One row per subscription with how it is paid for. What Stripe does not bill has no payments: null, never 0."""
    core = int_subscriptions__core
    paid = payments.by_subscription(stg_stripe__invoices, stg_stripe__charges, as_of)
    t = core.left_join(paid, core.stripe_subscription_id == paid.paid_for)
    amount = t.monthly_recurring_revenue
    scored = t.mutate(
        payment_health_score=payments.health(t),
        churn_risk_score=payments.churn_risk(t),
        mrr_at_risk=ibis.cases((t.subscription_status.isin(subscriptions.PAST_DUE), amount), else_=mrr.NOTHING),
        estimated_annual_ltv=money.dollars(rates.ratio(t.lifetime_value, t.subscription_age_months) * 12.0),
        risk_classification=payments.risk_class(t),
        payment_behavior=payments.behavior(t),
    )
    return scored.select(*subscriptions.COLUMNS, *payments.COLUMNS)
