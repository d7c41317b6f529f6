import ibis

from tapdata.logic import calendar, money, mrr, periods, subscriptions
from tapdata.model import AsOf, Table, model


@model(
    grain=("subscription_id", "month_start_date"),
    columns={
        "subscription_id": "Subscription of the application.",
        "month_start_date": "First day of the month.",
        "month_end_date": "Last day of the month: states are as of its end.",
        "account_id": "Subscribing account.",
        "plan_type": "Plan: Starter, Professional, Business, Enterprise, Trial, Custom; unmapped.",
        "billing_interval": "How often it is billed, lower case.",
        "subscription_state": "new (or back), active, churned that month, replaced that month by another row, inactive.",
        "monthly_recurring_revenue": "MRR at the end of the month, USD per month; 0 unless it counts.",
        "annual_recurring_revenue": "MRR x 12, USD per year.",
        "previous_mrr": "What the account paid at the end of the month before, on this row or the one it replaces, USD.",
        "new_mrr": "MRR of an account without any at an earlier month's end or before, USD per month.",
        "expansion_mrr": "Rise against the month before; after an upgrade on the new row, USD per month.",
        "contraction_mrr": "Fall against the month before, on the row that counts now, USD per month.",
        "churned_mrr": "MRR of the month before when the account pays nothing now, on the row that paid, USD per month.",
        "reactivation_mrr": "MRR of an account without any the month before that had some earlier, USD per month.",
        "subscription_value_tier": "By MRR: high >= 1000 USD per month, mid >= 500, standard >= 100, low, no.",
        "cohort_month": "First month of the subscription.",
        "months_since_start": "Months from it, 0 in the first.",
        "account_cohort_month": "Month of the account's first MRR; null until then.",
        "is_retained": "It paid at the end of the month before and its account still pays; null if it did not pay then.",
        "active_subscription_count": "1 with MRR at the end of the month, else 0.",
        "new_subscription_count": "1 if new, else 0.",
        "churned_subscription_count": "1 if churned, else 0.",
    },
)
def entity_subscriptions_monthly(
    stg_app_database__subscriptions: Table, account_mrr: Table, days: Table, as_of: AsOf
) -> Table:
    """One row per subscription of the application and complete month, from its first month on, also after its end.

    The rows of an account add up to its MRR and to its movements from month's end to month's end: what an account gains
    or keeps is on the row that counts now, what it loses altogether on the row that counted before.
    """
    rows = stg_app_database__subscriptions
    begun = rows.filter(rows.start_date <= as_of)
    begun = begun.select("subscription_id", "account_id", "plan_tier", "billing_cycle", "start_date")
    months = days.filter(days.is_month_end)
    spine = calendar.days_of(begun, months, start="start_date", day="month_end_date")
    spine = spine.mutate(_last_end=periods.before(periods.month(spine.month_end_date), 1))
    now = account_mrr.select(
        now_account="account_id", now_from="valid_from", now_id="subscription_id", now="mrr",
        now_to=account_mrr.valid_to.fill_null(mrr.FOREVER),
        first_paid_date="first_paid_date",
    )  # fmt: skip
    then = account_mrr.select(
        then_account="account_id", then_from="valid_from", then_id="subscription_id", then="mrr",
        then_to=account_mrr.valid_to.fill_null(mrr.FOREVER),
        paid_by_then=account_mrr.first_paid_date.notnull(),
    )  # fmt: skip
    t = spine.left_join(
        now,
        [
            spine.account_id == now.now_account,
            spine.month_end_date >= now.now_from,
            spine.month_end_date < now.now_to,
        ],
    )
    t = t.left_join(
        then,
        [
            t.account_id == then.then_account,
            t._last_end >= then.then_from,
            t._last_end < then.then_to,
        ],
    )
    paid_now, paid_then = t.now.fill_null(mrr.NOTHING), t.then.fill_null(mrr.NOTHING)
    counts = ((t.now_id == t.subscription_id) & (paid_now > 0)).fill_null(False)
    counted = ((t.then_id == t.subscription_id) & (paid_then > 0)).fill_null(False)
    lost = counted & (paid_now == 0)
    movements = mrr.split(paid_then, paid_now, t.paid_by_then.fill_null(False))
    state = ibis.cases(
        (counts & (paid_then == 0), "new"),
        (counts, "active"),
        (lost, "churned"),
        (counted, "replaced"),
        else_="inactive",
    )
    amount = ibis.cases((counts, paid_now), else_=mrr.NOTHING)
    first = periods.month(t.start_date)
    return t.select(
        "subscription_id", "month_end_date", "account_id",
        month_start_date=periods.month(t.month_end_date),
        plan_type=t.plan_tier,
        billing_interval=t.billing_cycle,
        subscription_state=state,
        monthly_recurring_revenue=amount,
        annual_recurring_revenue=money.dollars(amount * 12),
        previous_mrr=ibis.cases((counts | counted, paid_then), else_=mrr.NOTHING),
        **{
            name: ibis.cases((lost if name == "churned_mrr" else counts, moved), else_=mrr.NOTHING)
            for name, moved in movements.items()
        },
        subscription_value_tier=subscriptions.value_tier(amount),
        cohort_month=first,
        months_since_start=periods.months_between(first, periods.month(t.month_end_date)),
        account_cohort_month=periods.month(t.first_paid_date),
        is_retained=ibis.cases((counted, paid_now > 0), else_=ibis.null("boolean")),
        active_subscription_count=ibis.cases((counts, 1), else_=0).cast("int64"),
        new_subscription_count=ibis.cases((counts & (paid_then == 0), 1), else_=0).cast("int64"),
        churned_subscription_count=ibis.cases((lost, 1), else_=0).cast("int64"),
    )  # fmt: skip
