"""Months and periods of subscriptions follow each other, and add up to the MRR of accounts and of the company."""

from __future__ import annotations

from tapdata.logic import mrr, periods
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import AsOf, Table, audit

ID = ["subscription_id"]


@audit(grain=GRAIN, columns=COLUMNS)
def subscription_periods_agree(
    entity_subscriptions: Table,
    entity_subscriptions_history: Table,
    entity_subscriptions_monthly: Table,
    entity_customers_daily: Table,
    stg_app_database__subscriptions: Table,
    account_mrr: Table,
    days: Table,
    as_of: AsOf,
) -> Table:
    """One row per subscription, period, month or account whose figures do not follow from one another."""
    history, monthly = entity_subscriptions_history, entity_subscriptions_monthly
    return disagreements(
        (
            *_history(history, entity_subscriptions, account_mrr, as_of),
            *_months(monthly, stg_app_database__subscriptions, days),
            *_accounts(monthly, entity_customers_daily),
        )
    )


def _history(history: Table, today: Table, account_mrr: Table, as_of: AsOf) -> list[Agreement]:
    """The last period is today, each repeats the one before, and changes add up to the MRR that an account has."""
    current = history.filter(history.is_current)
    known = today.filter(today.subscription_started_at <= as_of)
    own = ["account_id", "data_source", "plan_type", "billing_interval"]
    before = history.filter(history.valid_to.notnull()).select(
        "subscription_id", valid_from="valid_to", status="subscription_status", tier="subscription_value_tier",
        own_mrr="monthly_recurring_revenue",
    )  # fmt: skip
    later = history.filter(history.previous_status.notnull())
    sums = history.group_by("account_id").agg(gained=history.mrr_change_amount.sum())
    held = account_mrr.filter(account_mrr.valid_to.isnull())
    paid = history.mutate(until=history.valid_to.fill_null(periods.after(as_of, 1)))
    paid = paid.mutate(usd_days=paid.monthly_recurring_revenue * periods.days_between(paid.valid_from, paid.until))
    earned = paid.group_by("subscription_id").agg(usd_days=paid.usd_days.sum())
    counted = account_mrr.filter(account_mrr.subscription_id.notnull())
    counted = counted.mutate(until=counted.valid_to.fill_null(periods.after(as_of, 1)))
    counted = counted.mutate(usd_days=counted.mrr * periods.days_between(counted.valid_from, counted.until))
    due = counted.group_by("subscription_id").agg(usd_days=counted.usd_days.sum())
    figures = history.mutate(arr=history.monthly_recurring_revenue * 12)
    return [
        carried("every subscription that began has a history", known, current, ID, rows="left in right"),
        carried(
            "last period of a subscription = today", current, today, ID, ["monthly_recurring_revenue"],
            rows="left in right",
        ),
        carried("a period's subscription is told alike", history, today, ID, own, rows="left in right"),
        carried(
            "ARR of a period", history, figures, ["subscription_id", "valid_from"], {"annual_recurring_revenue": "arr"}
        ),
        carried(
            "a period repeats the one before", later, before, ["subscription_id", "valid_from"],
            {"previous_status": "status", "previous_value_tier": "tier"},
        ),
        carried(
            "changes of MRR add up to an account's MRR", held, sums, ["account_id"], {"mrr": "gained"},
            rows="left in right",
        ),
        carried(
            "MRR of a subscription's periods", earned.filter(earned.usd_days != 0), due.filter(due.usd_days != 0),
            ID, ["usd_days"],
        ),
    ]  # fmt: skip


def _months(monthly: Table, subscriptions: Table, days: Table) -> list[Agreement]:
    """A subscription has every month from its first on, also after its end, up to the last month that is over."""
    ends = days.filter(days.is_month_end).select(month_end_date="day", month_start_date="month_start_date")
    spine = subscriptions.join(ends, [ends.month_end_date >= subscriptions.start_date])
    first, month = spine.start_date, spine.month_start_date
    told = spine.mutate(
        cohort_month=periods.month(first),
        months_since_start=(month.year() - first.year()) * 12 + month.month() - first.month(),
    )
    own = {"account_id": "account_id", "plan_type": "plan_tier", "billing_interval": "billing_cycle"}
    same = {name: name for name in ("month_start_date", "cohort_month", "months_since_start")}
    return [
        carried("a subscription has every month", monthly, told, ["subscription_id", "month_end_date"], own | same),
        carried(
            "ARR of a month", monthly, monthly.mutate(arr=monthly.monthly_recurring_revenue * 12),
            ["subscription_id", "month_start_date"], {"annual_recurring_revenue": "arr"},
        ),
    ]  # fmt: skip


def _accounts(monthly: Table, daily: Table) -> list[Agreement]:
    """The months of an account's subscriptions add up to its MRR at the end, and their movements to its change."""
    then = daily.select(_account="account_id", _day="snapshot_date", before="monthly_recurring_revenue")
    now = daily.select(
        _owner="account_id", _end="snapshot_date", mrr_now="monthly_recurring_revenue",
        first_paid=periods.month(daily.first_paid_date),
    )  # fmt: skip
    t = monthly.mutate(last_end=periods.before(monthly.month_start_date, 1))
    t = t.join(now, [t.account_id == now._owner, t.month_end_date == now._end])
    t = t.left_join(then, [t.account_id == then._account, t.last_end == then._day])
    t = t.mutate(mrr_before=t.before.fill_null(mrr.NOTHING))
    moved = t.new_mrr + t.expansion_mrr + t.reactivation_mrr - t.contraction_mrr - t.churned_mrr
    sums = t.group_by("account_id", "month_end_date").agg(
        paid=t.monthly_recurring_revenue.sum(), moved=moved.sum(), active=t.active_subscription_count.sum(),
        mrr_now=t.mrr_now.max(), mrr_before=t.mrr_before.max(),
    )  # fmt: skip
    told = sums.mutate(change=sums.mrr_now - sums.mrr_before, pays=(sums.mrr_now > 0).cast("int64"))
    paid = t.filter(t.subscription_state != "inactive")
    key = ["subscription_id", "month_end_date"]
    return [
        carried(
            "months of an account = its MRR", sums, told, ["account_id", "month_end_date"],
            {"paid": "mrr_now", "moved": "change", "active": "pays"},
        ),
        carried("MRR of the month before", paid, paid, key, {"previous_mrr": "mrr_before"}),
        carried("an account's first paid month", t, t, key, {"account_cohort_month": "first_paid"}),
    ]  # fmt: skip
