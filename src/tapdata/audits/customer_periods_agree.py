"""Weeks, periods and the daily metrics of customers are made of their days, and of nothing else."""

from __future__ import annotations

import ibis

from tapdata.logic import mrr, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.model import Table, audit

BILLIONTH, MILLIONTH = 1e-9, 1e-6
BEFORE = {
    "previous_status": "customer_status", "previous_tier": "customer_tier", "previous_plan": "plan_tier",
    "previous_paying_status": "paying_status", "previous_mrr": "monthly_recurring_revenue",
    "previous_health_score": "customer_health_score", "previous_health_band": "health_band",
    "previous_churn_risk_score": "churn_risk_score", "previous_churn_risk_band": "churn_risk_band",
    "previous_active_subscriptions": "active_subscriptions", "previous_active_users_30d": "active_users_30d",
}  # fmt: skip
"""Column of a period -> the column of the period before that it repeats."""
LASTING = (
    "customer_status", "customer_tier", "plan_tier", "paying_status", "monthly_recurring_revenue", "health_band",
    "churn_risk_band",
)  # fmt: skip
"""What does not change within a period."""


@audit(grain=GRAIN, columns=COLUMNS)
def customer_periods_agree(
    entity_customers_daily: Table,
    entity_customers_weekly: Table,
    entity_customers_history: Table,
    metrics_customer_success: Table,
    ticket_days: Table,
) -> Table:
    """One row per week, period or metric of a customer that differs from the days it is made of."""
    daily = entity_customers_daily
    return disagreements(
        (
            *_weeks(entity_customers_weekly, daily),
            *_periods(entity_customers_history, daily),
            *_success(metrics_customer_success, daily, ticket_days),
        )
    )


def _weeks(weekly: Table, daily: Table) -> list[Agreement]:
    """States are of the last day, movements and volumes of all; a week opens with what the one before closed with."""
    week = {"account_id": "account_id", "week_start_date": "week"}
    dated = daily.mutate(week=periods.week(daily.snapshot_date))
    sums = dated.group_by("account_id", "week").agg(
        days_in_week=dated.count(), week_end_date=dated.snapshot_date.max(), paid=dated.monthly_recurring_revenue.sum(),
        active=dated.active_users_1d.sum(), health=dated.customer_health_score.mean(), net_new_mrr=dated.net_new_mrr.sum(),
        device_events=dated.device_events.sum(), pours=dated.pours.sum(), litres=dated.pour_volume_liters.sum(),
        **{name: dated[name].sum() for name in mrr.MOVEMENTS},
    )  # fmt: skip
    sums = sums.mutate(
        avg_mrr=rates.ratio(sums.paid, sums.days_in_week),
        users=rates.ratio(sums.active, sums.days_in_week),
        complete=periods.days_between(sums.week, sums.week_end_date) == 6,
    )
    summed = {"device_events", "pours", "pour_volume_liters", "net_new_mrr", *mrr.MOVEMENTS}
    closing = [name for name in weekly.columns if name in daily.columns and name not in {"account_id", *summed}]
    before = weekly.select(
        "account_id", week=periods.after(weekly.week_start_date, 7), closed="monthly_recurring_revenue",
        health_before="customer_health_score",
    )  # fmt: skip
    later = weekly.join(before, [weekly.account_id == before.account_id, weekly.week_start_date == before.week])
    later = later.mutate(changed=later.customer_health_score - later.health_before)
    exact = ("days_in_week", "week_end_date", "net_new_mrr", "device_events", "pours", *mrr.MOVEMENTS)
    return [
        carried(
            "week of a customer = its days", weekly, sums, week,
            {name: name for name in exact} | {"is_complete_week": "complete"},
        ),
        carried(
            "means of a week = those of its days", weekly, sums, week,
            {"avg_mrr": "avg_mrr", "avg_daily_active_users": "users", "avg_health_score": "health",
             "pour_volume_liters": "litres"},
            tolerance=MILLIONTH,
        ),
        carried(
            "a week closes as its last day", weekly, daily,
            {"account_id": "account_id", "week_end_date": "snapshot_date"}, closing, rows="left in right",
        ),
        carried(
            "a week opens as the one before closed", later, later, ["account_id", "week_start_date"],
            {"opening_mrr": "closed", "health_score_change": "changed"}, tolerance=BILLIONTH,
        ),
        carried(
            "the first week opens with nothing", weekly.mutate(closing=weekly.opening_mrr + weekly.net_new_mrr), weekly,
            ["account_id", "week_start_date"], {"closing": "monthly_recurring_revenue"}, tolerance=BILLIONTH,
        ),
    ]  # fmt: skip


def _periods(history: Table, daily: Table) -> list[Agreement]:
    """A period tells of its first day, and what it tells lasts for all its days; the one before told what it repeats."""
    shown = [name for name in history.columns if name in daily.columns and name not in ("account_id", *BEFORE)]
    first = daily.filter(daily.day_sequence == 1)
    begins = history.filter(history.change_type == "new_customer")
    side = history.select(
        _account="account_id", since="valid_from", until=history.valid_to.fill_null(mrr.FOREVER),
        **{f"_{name}": history[name] for name in LASTING},
    )  # fmt: skip
    t = daily.select("account_id", "snapshot_date")
    lasting = t.join(side, [t.account_id == side._account, t.snapshot_date >= side.since, t.snapshot_date < side.until])
    former = history.select(
        account_id="account_id", valid_from="valid_to", **{f"_{name}": history[name] for name in BEFORE.values()}
    ).filter(history.valid_to.notnull())
    later = history.filter(history.change_type != "new_customer")
    changes = history.mutate(
        change=history.monthly_recurring_revenue - history.previous_mrr.fill_null(mrr.NOTHING),
        subscriptions=history.active_subscriptions - history.previous_active_subscriptions.fill_null(0),
        health=history.customer_health_score - history.previous_health_score,
    )
    key = ["account_id", "valid_from"]
    return [
        carried(
            "a period begins as its first day", history, daily,
            {"account_id": "account_id", "valid_from": "snapshot_date"}, shown, rows="left in right",
        ),
        carried(
            "a history begins with the first day", begins, first,
            {"account_id": "account_id", "valid_from": "snapshot_date"},
        ),
        carried(
            "what a period tells lasts", daily, lasting, ["account_id", "snapshot_date"],
            {name: f"_{name}" for name in LASTING},
        ),
        carried(
            "a period repeats the one before", later, former, key, {name: f"_{of}" for name, of in BEFORE.items()},
            rows="same",
        ),
        carried(
            "changes of a period", history, changes, key,
            {"mrr_change_amount": "change", "subscription_change_count": "subscriptions", "health_score_change": "health"},
            tolerance=BILLIONTH,
        ),
    ]  # fmt: skip


def _success(metrics: Table, daily: Table, ticket_days: Table) -> list[Agreement]:
    """The metrics are the day under other names, with the tickets of 90 days and the expansions of 30."""
    key = {"account_id": "account_id", "metric_date": "snapshot_date"}
    same = {name: name for name in metrics.columns if name in daily.columns and name not in key}
    renamed = {
        "monthly_active_users": "active_users_30d", "active_device_count": "active_devices",
        "user_activation_rate_pct": "user_activation_rate_30d", "features_adopted": "features_used_30d",
        "feature_adoption_rate_pct": "adoption_component", "health_change_30d": "health_score_30d_change",
    }  # fmt: skip
    month = ibis.window(group_by=daily.account_id, order_by=daily.snapshot_date, preceding=29, following=0)
    expanded = daily.mutate(expanded=daily.expansion_mrr.sum().over(month))
    t = ticket_days.mutate(
        resolved=rates.percent(ticket_days.created_90d_closed, ticket_days.tickets_90d),
        hours=rates.ratio(ticket_days.resolution_hours_90d, ticket_days.timed_90d),
    )
    return [
        carried(
            "metrics of a customer = its day", metrics, expanded, key,
            same | renamed | {"expansion_mrr_30d": "expanded"},
        ),
        carried(
            "tickets of 90 days", metrics, t, {"account_id": "account_id", "metric_date": "day"},
            {"ticket_resolution_rate_90d_pct": "resolved", "avg_ticket_resolution_hours_90d": "hours"},
            rows="common", tolerance=BILLIONTH,
        ),
    ]  # fmt: skip
