import ibis

from tapdata.logic import money, mrr, observed, periods, scd2, subscription_history
from tapdata.model import AsOf, Table, model


@model(
    grain=("subscription_id", "valid_from"),
    columns={
        "subscription_id": "Subscription, as in entity_subscriptions.",
        "valid_from": "First day of the period.",
        "valid_to": "First day after it; null for the current one.",
        "is_current": "The period holds at as_of.",
        "account_id": "Account of the application; null where Stripe names none.",
        "change_type": "trial, conversion, new, upgrade, downgrade, renewal, replaced, churn, reactivation, "
        "trial_ended, ended, never_live, initial_load (first observed) or status_change.",
        "subscription_status": "trial, active, past_due, unpaid, incomplete, paused, canceled or expired.",
        "previous_status": "Status in the period before; null in the first.",
        "plan_type": "Plan of the subscription.",
        "previous_plan_type": "Plan the account paid for before an upgrade, downgrade or renewal; else null.",
        "billing_interval": "How often it is billed, lower case.",
        "monthly_recurring_revenue": "MRR while it counts, USD per month; 0 when superseded, in a trial, and ended.",
        "previous_mrr": "MRR before: of the account where this row takes over, else of the subscription; null in a trial.",
        "mrr_change_amount": "Change of the account's MRR, on the row that takes over or ends, USD: they add up to its MRR.",
        "annual_recurring_revenue": "MRR x 12, USD per year.",
        "subscription_value_tier": "By MRR: high >= 1000 USD per month, mid >= 500, standard >= 100, low, no.",
        "previous_value_tier": "The tier in the period before; null in the first.",
        "is_in_trial": "In a trial.",
        "has_churned": "It has ended or stopped counting, and the account paid for nothing else that day.",
        "subscription_started_at": "First paid day, or first day of a trial of its own.",
        "subscription_age_days": "Days from the first day, trial included, to valid_from.",
        "data_source": "both, app_only or stripe_only; what only Stripe knows has no MRR.",
    },
)
def entity_subscriptions_history(
    int_subscriptions__core: Table,
    stg_app_database__subscriptions: Table,
    account_mrr: Table,
    observations: Table,
    as_of: AsOf,
) -> Table:
    """One row per subscription and period in which its status, its MRR and its trial did not change.

    From the dates of trials and subscriptions; troubles with payment, which Stripe only overwrites, as observed.
    """
    rows = stg_app_database__subscriptions
    trials = rows.filter(mrr.is_trial(rows)).select(trial_id="subscription_id")
    lives = subscription_history.lives(int_subscriptions__core, trials)
    known = observed.periods(observations, "stg_stripe__subscriptions", "subscription_status", as_of)
    points = subscription_history.turning_points(lives, account_mrr, known, as_of)
    states = subscription_history.states(lives, points, account_mrr, known)
    t = scd2.periods(
        states,
        key=("subscription_id",),
        tracked=("subscription_status", "monthly_recurring_revenue"),
        day="day",
        previous={
            "previous_status": "subscription_status",
            "own_mrr_before": "monthly_recurring_revenue",
            "previous_value_tier": "subscription_value_tier",
            "observed_before": "observed",
        },
    )
    t = t.mutate(change_type=subscription_history.change_type(t))
    amount = t.monthly_recurring_revenue
    takes_over = (amount > 0) & (amount != t.own_mrr_before.fill_null(mrr.NOTHING))
    lost = (t.change_type == "churn") & (t.own_mrr_before > 0)
    return t.select(
        "subscription_id", "valid_from", "valid_to", "is_current", "account_id", "change_type",
        "subscription_status", "previous_status", "plan_type", "billing_interval", "monthly_recurring_revenue",
        "subscription_value_tier", "previous_value_tier", "data_source",
        previous_plan_type=ibis.cases(
            (t.change_type.isin(("upgrade", "downgrade", "renewal")), t.plan_before), else_=ibis.null("string")
        ),
        previous_mrr=ibis.cases((takes_over, t.account_mrr_before), else_=t.own_mrr_before),
        mrr_change_amount=ibis.cases(
            (takes_over, money.dollars(amount - t.account_mrr_before)),
            (lost, money.dollars(-t.own_mrr_before)),
            else_=mrr.NOTHING,
        ),
        annual_recurring_revenue=money.dollars(amount * 12),
        is_in_trial=t.subscription_status == "trial",
        has_churned=t.change_type == "churn",
        subscription_started_at=t.starts,
        subscription_age_days=periods.days_between(t["first"], t.valid_from),
    )  # fmt: skip
