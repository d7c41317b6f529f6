import ibis

from tapdata.logic import money, mrr, periods, revenue, subscriptions, text
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
    base = stg_stripe__subscription_items.filter(stg_stripe__subscription_items.revenue_type == "base_plan")
    billed = base.group_by(_billed="stripe_subscription_id").agg(_frequency=base.billing_frequency_display.min())
    lives = revenue.stripe_lives(stg_stripe__subscriptions, stg_stripe__subscription_items)
    paid = lives.select(
        _life="stripe_subscription_id",
        stripe_mrr=ibis.cases((revenue.is_paid_on(lives, as_of), lives.pays), else_=mrr.NOTHING),
        _was_paid=(lives.paid_to > lives.paid_from).fill_null(False),
    )
    stripe = stg_stripe__subscriptions.join(paid, stg_stripe__subscriptions.stripe_subscription_id == paid._life)
    stripe = stripe.left_join(billed, stripe.stripe_subscription_id == billed._billed)
    nothing, no_date, no_text = mrr.NOTHING, ibis.null("date"), ibis.null("string")
    stripe = stripe.select(
        "stripe_subscription_id", "stripe_customer_id", "stripe_mrr", "trial_start_date", "trial_end_date",
        "is_in_trial", "app_subscription_id", "subscription_start_date",
        _stripe_account=stripe.account_id,
        _plan=stripe.pricing_tier,
        _interval=text.normal(stripe._frequency),
        _status=subscriptions.stripe_status(stripe.subscription_status),
        _created=stripe.subscription_created_at,
        _asked=stripe.canceled_at_date,
        _scheduled=stripe.is_cancellation_scheduled,
        _ended=ibis.coalesce(
            stripe.ended_at_date,
            ibis.cases((stripe.subscription_status.isin(("canceled", "incomplete_expired")), stripe.canceled_at_date)),
        ),
        _is_over=stripe.subscription_status.isin(("canceled", "incomplete_expired")),
        _was_paid=stripe._was_paid,
        _orphan=stripe.is_orphan,
        current_period_start=periods.day(stripe.current_period_start),
        current_period_end=periods.day(stripe.current_period_end),
    )  # fmt: skip
    twins, alone = subscriptions.twins(stripe, rows)
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
            (is_live & (status == "active") & t._status.isin(subscriptions.TROUBLED), t._status), else_=status
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
        canceled_at=ibis.coalesce(t._asked, ended),
        is_cancellation_scheduled=is_live & (t.end_date.notnull() | t._scheduled.fill_null(False)),
        current_period_start=t.current_period_start,
        current_period_end=t.current_period_end,
        trial_start_date=t.trial_start_date,
        trial_end_date=t.trial_end_date,
        is_in_trial=(is_live & mrr.is_trial(t)) | t.is_in_trial.fill_null(False),
        has_churned=ended.notnull() & (t.end_date > t.start_date) & (mrr.price(t) > 0) & ~is_replaced & ~t.is_orphan,
        is_replaced=is_replaced,
        is_orphan=t.is_orphan,
    )  # fmt: skip
    over = alone._is_over.fill_null(False) | (alone._ended <= as_of).fill_null(False)
    own = alone.select(
        subscription_id=alone.stripe_subscription_id,
        account_id=alone._stripe_account,
        stripe_subscription_id=alone.stripe_subscription_id,
        stripe_customer_id=alone.stripe_customer_id,
        data_source=ibis.literal("stripe_only"),
        subscription_status=alone._status,
        plan_type=alone._plan,
        billing_interval=alone._interval,
        is_live=~over & (alone.subscription_start_date <= as_of).fill_null(False),
        is_counted=ibis.literal(False),
        monthly_price=ibis.null(money.USD),
        monthly_recurring_revenue=nothing,
        stripe_mrr=alone.stripe_mrr,
        subscription_created_at=alone._created,
        subscription_started_at=alone.subscription_start_date,
        ended_at=alone._ended,
        canceled_at=ibis.coalesce(alone._asked, alone._ended),
        is_cancellation_scheduled=alone._scheduled.fill_null(False),
        current_period_start=alone.current_period_start,
        current_period_end=alone.current_period_end,
        trial_start_date=alone.trial_start_date,
        trial_end_date=alone.trial_end_date,
        is_in_trial=alone.is_in_trial.fill_null(False),
        has_churned=over & alone._was_paid,
        is_replaced=ibis.literal(False),
        is_orphan=alone._orphan,
    )
    both = application.union(own)
    first, last = both.subscription_started_at, ibis.coalesce(both.ended_at, as_of)
    amount, is_ended = both.monthly_recurring_revenue, both.ended_at.notnull()
    started = first <= last
    recognised = both.subscription_status.isin(subscriptions.RECOGNISED)
    gap = (both.stripe_mrr - amount).abs() > subscriptions.MISMATCH_USD
    whole, no_number = ibis.null("boolean"), ibis.null("int64")
    made = both.mutate(
        is_superseded=both.is_live & ~both.is_counted & (both.data_source != "stripe_only") & ~both.is_orphan,
        annual_recurring_revenue=money.dollars(amount * 12),
        recognized_mrr=ibis.cases((recognised, amount), else_=nothing),
        mrr_mismatch=ibis.cases((both.data_source == "both", gap), else_=whole),
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
