import ibis

from tapdata.logic import money, mrr, periods, subscription_twins, subscriptions
from tapdata.model import AsOf, Table, model


@model(grain=("subscription_id",), columns=subscriptions.COLUMNS)
def int_subscriptions__core(
    stg_app_database__subscriptions: Table,
    stg_stripe__subscriptions: Table,
    stg_stripe__subscription_items: Table,
    account_mrr: Table,
    as_of: AsOf,
) -> Table:
    """One row per subscription: the application's, joined with its twin in Stripe, and those that only Stripe has."""
    rows = stg_app_database__subscriptions
    nothing, no_date = mrr.NOTHING, ibis.null("date")
    stripe = subscription_twins.described(stg_stripe__subscriptions, stg_stripe__subscription_items, as_of)
    twins, alone = subscription_twins.matched(stripe, rows)
    counted = subscriptions.counted(account_mrr, as_of)
    replaced = subscriptions.replacements(rows, account_mrr)
    t = rows.left_join(twins, rows.subscription_id == twins.twin_of)
    t = t.left_join(counted, t.subscription_id == counted.counted_id)
    t = t.left_join(replaced, t.subscription_id == replaced.replaced_id)
    is_live = t.is_live.fill_null(False)
    ended = ibis.cases((t.end_date <= as_of, t.end_date), else_=no_date)
    status = subscriptions.application_status(t.subscription_status)
    is_replaced = t.replaced_id.notnull() & ended.notnull()
    application = t.select(
        "subscription_id", "account_id", "stripe_subscription_id", "stripe_customer_id",
        data_source=t.stripe_subscription_id.isnull().ifelse("app_only", "both"),
        subscription_status=ibis.cases(
            (is_live & (status == "active") & t.stripe_status.isin(subscriptions.TROUBLED), t.stripe_status), else_=status
        ),
        plan_type=t.plan_tier,
        billing_interval=t.billing_cycle,
        is_live=is_live,
        is_counted=t.counted_id.notnull(),
        monthly_price=t.monthly_price,
        monthly_recurring_revenue=t.counted_mrr.fill_null(nothing),
        stripe_mrr=t.stripe_mrr,
        subscription_created_at=t.subscription_created_at,
        subscription_started_at=t.start_date,
        ended_at=ended,
        canceled_at=ibis.coalesce(t.stripe_asked, ended),
        is_cancellation_scheduled=is_live & (t.end_date.notnull() | t.stripe_scheduled.fill_null(False)),
        current_period_start=t.current_period_start,
        current_period_end=t.current_period_end,
        trial_start_date=t.trial_start_date,
        trial_end_date=t.trial_end_date,
        is_in_trial=(is_live & mrr.is_trial(t)) | t.is_in_trial.fill_null(False),
        has_churned=(ended > t.start_date).fill_null(False) & (mrr.price(t) > 0) & ~is_replaced & ~t.is_orphan,
        is_replaced=is_replaced,
        is_orphan=t.is_orphan,
    )  # fmt: skip
    over = alone.stripe_is_over
    own = alone.select(
        subscription_id=alone.stripe_subscription_id,
        account_id=alone.stripe_account_id,
        stripe_subscription_id=alone.stripe_subscription_id,
        stripe_customer_id=alone.stripe_customer_id,
        data_source=ibis.literal("stripe_only"),
        subscription_status=alone.stripe_status,
        plan_type=alone.stripe_plan,
        billing_interval=alone.stripe_interval,
        is_live=~over & (alone.subscription_start_date <= as_of).fill_null(False),
        is_counted=ibis.literal(False),
        monthly_price=ibis.null(money.USD),
        monthly_recurring_revenue=nothing,
        stripe_mrr=alone.stripe_mrr,
        subscription_created_at=alone.stripe_created,
        subscription_started_at=alone.subscription_start_date,
        ended_at=alone.stripe_ended,
        canceled_at=ibis.coalesce(alone.stripe_asked, alone.stripe_ended),
        is_cancellation_scheduled=alone.stripe_scheduled,
        current_period_start=alone.current_period_start,
        current_period_end=alone.current_period_end,
        trial_start_date=alone.trial_start_date,
        trial_end_date=alone.trial_end_date,
        is_in_trial=alone.is_in_trial.fill_null(False),
        has_churned=over & alone.stripe_was_paid,
        is_replaced=ibis.literal(False),
        is_orphan=alone.stripe_is_orphan,
    )
    both = application.union(own)
    first, last = both.subscription_started_at, ibis.coalesce(both.ended_at, as_of)
    amount, is_ended = both.monthly_recurring_revenue, both.ended_at.notnull()
    started = first <= last
    recognised = both.subscription_status.isin(subscriptions.RECOGNISED)
    gap = (both.stripe_mrr - amount).abs() > subscriptions.MISMATCH_USD
    no_answer, no_number = ibis.null("boolean"), ibis.null("int64")
    made = both.mutate(
        is_superseded=both.is_live & ~both.is_counted & (both.data_source != "stripe_only") & ~both.is_orphan,
        annual_recurring_revenue=money.dollars(amount * 12),
        recognized_mrr=ibis.cases((recognised, amount), else_=nothing),
        mrr_mismatch=ibis.cases((both.data_source == "both", gap), else_=no_answer),
        trial_duration_days=periods.days_between(both.trial_start_date, both.trial_end_date),
        subscription_age_days=ibis.cases((started, periods.days_between(first, last)), else_=no_number),
        subscription_age_months=ibis.cases((started, periods.months_between(first, last)), else_=no_number),
        lifetime_days=ibis.cases((is_ended & started, periods.days_between(first, last)), else_=no_number),
        subscription_health_status=subscriptions.health_status(
            both.subscription_status, is_live=both.is_live, has_churned=both.has_churned,
            is_replaced=both.is_replaced, is_ending=both.is_cancellation_scheduled,
        ),
        subscription_value_tier=subscriptions.value_tier(amount),
    )  # fmt: skip
    return made.select(*subscriptions.COLUMNS)
