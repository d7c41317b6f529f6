import ibis

from tapdata.logic import payments, periods, subscriptions
from tapdata.model import AsOf, Table, model


@model(
    grain=("subscription_id",),
    columns=subscriptions.COLUMNS
    | payments.COLUMNS
    | {
        "lifecycle_stage": "trial; by age new < 30 days, ramping < 90, established < 365, mature; ended.",
        "expansion_opportunity_score": "0.5 payment health + 0.5 (100 - churn risk) if ripe for more, else 0; points.",
        "days_until_renewal": "Days from as_of to the end of the current period; null unless live.",
        "upcoming_renewal": "Live, and the current period ends within 90 days.",
    },
)
def entity_subscriptions(int_subscriptions__revenue_metrics: Table, as_of: AsOf) -> Table:
    """One row per subscription: of the application, joined with its twin in Stripe, and those that only Stripe has.

    Rows sum to the MRR of the account: what another row of the account supersedes, and what only Stripe has, has none.
    """
    t = int_subscriptions__revenue_metrics
    days_left = ibis.cases((t.is_live, periods.days_between(as_of, t.current_period_end)), else_=ibis.null("int64"))
    return t.mutate(
        lifecycle_stage=payments.lifecycle_stage(t),
        expansion_opportunity_score=payments.expansion_opportunity(t),
        days_until_renewal=days_left,
        upcoming_renewal=days_left.between(0, payments.RENEWAL_DAYS).fill_null(False),
    )
