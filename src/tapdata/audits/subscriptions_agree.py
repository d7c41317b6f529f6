"""Every subscription of the application and of Stripe is there once, and alike in all tables."""

from __future__ import annotations

import ibis

from tapdata.logic import periods
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import AsOf, Table, audit

ID = ["subscription_id"]
STRIPE = ["stripe_subscription_id"]


@audit(grain=GRAIN, columns=COLUMNS)
def subscriptions_agree(
    int_subscriptions__core: Table,
    int_subscriptions__revenue_metrics: Table,
    entity_subscriptions: Table,
    stg_app_database__subscriptions: Table,
    stg_stripe__subscriptions: Table,
    account_mrr: Table,
    as_of: AsOf,
) -> Table:
    """One row per subscription that is missing, or of which two tables tell differently."""
    core, paid, today = int_subscriptions__core, int_subscriptions__revenue_metrics, entity_subscriptions
    return disagreements(
        (
            *_sources(core, stg_app_database__subscriptions, stg_stripe__subscriptions, account_mrr),
            *_figures(core, as_of),
            carried("payments are of every subscription", paid, core, ID, [n for n in core.columns if n not in ID]),
            carried("subscription today = with its payments", today, paid, ID, [n for n in paid.columns if n not in ID]),
            carried(
                "days until renewal",
                today.filter(today.is_live),
                today.mutate(left=periods.days_between(as_of, today.current_period_end)),
                ID, {"days_until_renewal": "left"}, rows="left in right",
            ),
        )
    )  # fmt: skip


def _sources(core: Table, application: Table, stripe: Table, account_mrr: Table) -> list[Agreement]:
    """Nothing of either source is lost or doubled; what counts in MRR is what the account's timeline says."""
    own = core.filter(core.data_source != "stripe_only")
    twins = core.filter(core.stripe_subscription_id.notnull())
    stripe_only = core.filter(core.data_source == "stripe_only")
    held = account_mrr.filter(account_mrr.valid_to.isnull(), account_mrr.subscription_id.notnull())
    dated = stripe.mutate(
        current_from=periods.day(stripe.current_period_start), current_to=periods.day(stripe.current_period_end)
    )
    twin_of = stripe.select("stripe_subscription_id", subscription_id="app_subscription_id")
    named = own.filter(own.data_source == "both").select("subscription_id", "stripe_subscription_id")
    return [
        carried(
            "subscription of the application", own, application, ID,
            {"account_id": "account_id", "plan_type": "plan_tier", "billing_interval": "billing_cycle", "is_live": "is_live",
             "monthly_price": "monthly_price", "subscription_started_at": "start_date", "is_orphan": "is_orphan",
             "subscription_created_at": "subscription_created_at"},
        ),
        carried(
            "subscription in Stripe", twins, dated, STRIPE,
            {"trial_start_date": "trial_start_date", "trial_end_date": "trial_end_date",
             "stripe_customer_id": "stripe_customer_id", "current_period_start": "current_from",
             "current_period_end": "current_to"},
        ),
        carried(
            "subscription that only Stripe has", stripe_only, stripe, STRIPE,
            {"account_id": "account_id", "is_orphan": "is_orphan", "subscription_started_at": "subscription_start_date",
             "subscription_created_at": "subscription_created_at"},
            rows="left in right",
        ),
        carried(
            "a twin names its subscription", named, twin_of, ["subscription_id", "stripe_subscription_id"],
            rows="left in right",
        ),
        carried(
            "subscription that counts", core.filter(core.is_counted), held, ID,
            {"monthly_recurring_revenue": "mrr", "account_id": "account_id", "plan_type": "plan_tier"},
        ),
    ]  # fmt: skip


def _figures(core: Table, as_of: AsOf) -> list[Agreement]:
    """What follows from the dates and amounts beside it."""
    ended = core.filter(core.ended_at.notnull(), core.ended_at >= core.subscription_started_at)
    live = core.filter(core.is_live, core.subscription_started_at <= as_of)
    gap = (core.stripe_mrr - core.monthly_recurring_revenue).abs()
    told = core.mutate(
        arr=core.monthly_recurring_revenue * 12,
        trial_days=periods.days_between(core.trial_start_date, core.trial_end_date),
        mismatch=ibis.cases((core.data_source == "both", gap > 1), else_=ibis.null("boolean")),
    )
    return [
        carried(
            "amounts and trial of a subscription", core, told, ID,
            {"annual_recurring_revenue": "arr", "trial_duration_days": "trial_days", "mrr_mismatch": "mismatch"},
        ),
        carried(
            "life of a subscription that ended", ended,
            ended.mutate(life=periods.days_between(ended.subscription_started_at, ended.ended_at)), ID,
            {"lifetime_days": "life", "subscription_age_days": "life"},
        ),
        carried(
            "age of a subscription that runs", live,
            live.mutate(age=periods.days_between(live.subscription_started_at, as_of)), ID,
            {"subscription_age_days": "age"}, rows="left in right",
        ),
    ]  # fmt: skip
