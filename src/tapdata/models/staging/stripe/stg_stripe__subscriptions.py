import ibis

from tapdata.logic import billing, json, links, periods, rates, rows, stripe_state, text
from tapdata.logic.links import Parent
from tapdata.model import AsOf, Table, model


@model(
    grain=("stripe_subscription_id",),
    columns={
        "stripe_subscription_id": "Subscription in Stripe (sub_...); never equals the application's id.",
        "stripe_subscription_key": "Surrogate key: MD5 of stripe_subscription_id.",
        "stripe_customer_id": "Customer in Stripe.",
        "account_id": "Account of the application, from the subscription's metadata.",
        "app_subscription_id": "Subscription of the application, from the metadata: the only link between the two.",
        "plan": "Plan named in the metadata, as in raw: basic, pro, enterprise.",
        "pricing_tier": "Basic, Pro or Enterprise, by the plan; unmapped for another.",
        "stripe_payment_method_id": "Default payment method.",
        "stripe_latest_invoice_id": "Latest invoice as in raw; it lacks the invoice's counter and meets no invoice.",
        "status": "Status as last loaded, as in raw; it may be of a day after as_of.",
        "subscription_status": "Status at as_of; one canceled later reads active or trialing; else unmapped.",
        "subscription_status_category": "The same, readable: Active, Trial, Past Due, Canceled, ...; else unmapped.",
        "lifecycle_stage": (
            "Churned, Trial, At Risk (payment fails, paused, cancellation scheduled), New (first period), Active."
        ),
        "churn_risk_score": "Points: canceled 100, cancellation scheduled 90, unpaid 80, past due 70, ... active 0.",
        "cancel_at_period_end": "A cancellation at the end of the period is scheduled; as last loaded.",
        "is_cancellation_scheduled": "Live at as_of, with an end requested by as_of.",
        "days_until_due": "Days a customer has to pay an invoice sent to him; null when charged automatically.",
        "billing_cycle_anchor": "Moment that billing periods are counted from, UTC.",
        "current_period_start": "Start of the current period, UTC; null when it lies after as_of.",
        "current_period_end": "End of the current period, UTC; null when that period starts after as_of.",
        "subscription_start_date": "First day.",
        "trial_start_date": "First day of the trial.",
        "trial_end_date": "Day the trial ends; may lie after as_of.",
        "is_in_trial": "The trial has begun, ends after as_of, and the subscription is live.",
        "canceled_at_date": "Day the cancellation was requested; null when after as_of.",
        "cancel_at_date": "Day of a scheduled end, also after as_of; null when requested after as_of.",
        "ended_at_date": "Day the subscription ended; null when after as_of.",
        "subscription_age_days": "Days from the first day to as_of.",
        "subscription_age_months": "Whole calendar months from the first day to as_of.",
        "livemode": "A real subscription; false for one of Stripe's test mode.",
        "data_quality_flag": "Missing Customer, Missing Account, Invalid Period (ends before it starts) or Valid.",
        "metadata": "The subscription's metadata, JSON.",
        "discount": "Discount, JSON as in raw.",
        "subscription_items": "Items inside the subscription, JSON as in raw.",
        "subscription_created_at": "Creation in Stripe, UTC.",
        "is_orphan": "The customer or the account it names does not exist.",
    },
)
def stg_stripe__subscriptions(
    stripe_subscriptions: Table, stg_stripe__customers: Table, stg_app_database__accounts: Table, as_of: AsOf
) -> Table:
    """One row per Stripe subscription, in its state at the end of as_of."""
    t = rows.accepted(stripe_subscriptions, "stripe_subscriptions", as_of)
    t = t.mutate(
        account_id=json.text(t.metadata, "account_id"),
        app_subscription_id=json.text(t.metadata, "app_subscription_id"),
        plan=json.text(t.metadata, "plan"),
        loaded_status=text.mapped(t.status, stripe_state.SUBSCRIPTION_STATUSES),
        started=periods.day(ibis.coalesce(t.start_date, t.created)),
        is_requested_later=billing.is_after(t.canceled_at, as_of),
        is_later_period=billing.is_after(t.current_period_start, as_of),
    )
    t = t.mutate(is_over=stripe_state.is_over(t.loaded_status, t.canceled_at, t.ended_at, as_of))
    t = t.mutate(
        is_in_trial=~t.is_over & billing.is_after(t.trial_end, as_of) & ~billing.is_after(t.trial_start, as_of),
        is_cancellation_scheduled=~t.is_over
        & ~t.is_requested_later
        & (t.cancel_at_period_end.fill_null(False) | t.cancel_at.notnull() | t.canceled_at.notnull()),
    )
    t = t.mutate(subscription_status=stripe_state.subscription_status(t.loaded_status, t.is_over, t.is_in_trial))
    status = t.subscription_status
    subscriptions = t.select(
        stripe_subscription_id=t.id,
        stripe_subscription_key=text.surrogate_key(t.id),
        stripe_customer_id=text.clean(t.customer),
        account_id=t.account_id,
        app_subscription_id=t.app_subscription_id,
        plan=t.plan,
        pricing_tier=text.mapped(t.plan, billing.TIERS),
        stripe_payment_method_id=text.clean(t.default_payment_method),
        stripe_latest_invoice_id=text.clean(t.latest_invoice),
        status=t.status,
        subscription_status=t.subscription_status,
        subscription_status_category=text.mapped(status, stripe_state.SUBSCRIPTION_CATEGORIES),
        lifecycle_stage=stripe_state.lifecycle_stage(
            status, t.is_cancellation_scheduled, periods.day(t.current_period_start) <= t.started
        ),
        churn_risk_score=stripe_state.churn_risk_score(status, t.is_cancellation_scheduled),
        cancel_at_period_end=t.cancel_at_period_end,
        is_cancellation_scheduled=t.is_cancellation_scheduled,
        days_until_due=t.days_until_due,
        billing_cycle_anchor=t.billing_cycle_anchor,
        current_period_start=t.is_later_period.ifelse(None, t.current_period_start),
        current_period_end=t.is_later_period.ifelse(None, t.current_period_end),
        subscription_start_date=t.started,
        trial_start_date=periods.day(t.trial_start),
        trial_end_date=periods.day(t.trial_end),
        is_in_trial=t.is_in_trial,
        canceled_at_date=periods.day(billing.known_by(t.canceled_at, as_of)),
        cancel_at_date=t.is_requested_later.ifelse(None, periods.day(t.cancel_at)),
        ended_at_date=periods.day(billing.known_by(t.ended_at, as_of)),
        subscription_age_days=rates.non_negative(periods.days_between(t.started, as_of)),
        subscription_age_months=rates.non_negative(periods.months_between(t.started, as_of)),
        livemode=t.livemode,
        data_quality_flag=ibis.cases(
            (text.is_missing(t.customer), "Missing Customer"),
            (t.account_id.isnull(), "Missing Account"),
            (t.current_period_end < t.current_period_start, "Invalid Period"),
            else_="Valid",
        ),
        metadata=t.metadata,
        discount=t.discount,
        subscription_items=t["items"],
        subscription_created_at=t.created,
    )
    return links.with_parents(
        subscriptions,
        Parent("stripe_customer_id", stg_stripe__customers, "stripe_customer_id"),
        Parent("account_id", stg_app_database__accounts, "account_id"),
    )
