"""Scores and trends of an account by day, from what ``account_days`` puts together."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import health, money, mrr, periods, rates
from tapdata.model import Table

COUNTS = (
    "total_users", "active_users_1d", "active_users_7d", "active_users_30d", "sessions_30d", "total_devices",
    "controllers_in_service", "controllers_watched", "active_devices", "healthy_devices", "device_events", "device_events_7d",
    "device_events_30d", "pours",
    "total_locations", "active_locations", "open_tickets", "open_breaches", "tickets_30d",
)  # fmt: skip


def running(t: Table) -> Table:
    """By account and day: its number, what the changes add up to, MRR of earlier days and of 30 days.

    ``t`` is narrow, with nothing but what changes and the subscription that counts: windows carry the whole row.
    """
    order = ibis.window(group_by=t.account_id, order_by=t.day)
    life = ibis.window(group_by=t.account_id, order_by=t.day, following=0)
    month = ibis.window(group_by=t.account_id, order_by=t.day, preceding=29, following=0)
    paid = t.mrr_of_day.fill_null(mrr.NOTHING)
    cents = (paid * 100).cast("float64")
    return t.select(
        "account_id", "day", "plan_tier", "canceled_on", "has_product_data",
        mrr=paid,
        is_canceled=t.is_canceled.fill_null(False),
        has_subscription=t.has_subscription.fill_null(False),
        total_subscriptions=t.started.fill_null(0).sum().over(life),
        active_subscriptions=t.live.fill_null(0).sum().over(life),
        features_used_30d=t.features.fill_null(0).sum().over(life),
        mrr_before=paid.lag().over(order).fill_null(mrr.NOTHING),
        mrr_30d_before=paid.lag(30).over(order).fill_null(mrr.NOTHING),
        mrr_90d_before=paid.lag(health.REVENUE_LOOK_BACK).over(order).fill_null(mrr.NOTHING),
        max_mrr_30d=paid.max().over(month),
        min_mrr_30d=paid.min().over(month),
        cents_30d=cents.sum().over(month),
        squared_cents_30d=(cents * cents).sum().over(month),
        days_30d=t.day.count().over(month),
        day_sequence=(ibis.row_number().over(order) + 1).cast("int64"),
        product_days=t.has_product_data.cast("int64").sum().over(life),
    )  # fmt: skip


def filled(t: Table) -> Table:
    """No fact is a count of 0."""
    return t.mutate(
        **{name: t[name].fill_null(0) for name in COUNTS},
        **{name: t[name].fill_null(mrr.NOTHING) for name in mrr.MOVEMENTS},
        **{name: t[name].fill_null(0.0) for name in ("pour_volume_ml", "pour_volume_ml_30d")},
    )


def scored(t: Table) -> Table:
    """The components, and the scores that rest on them.

    Before raw holds sessions and the like, engagement and idleness are unknown; who was never seen since is idle since.
    """
    idle = ibis.coalesce(periods.days_between(t.last_user_activity, t.day), t.product_days - 1)
    parts = {
        "engagement": t.has_product_data.ifelse(t.avg_engagement_score * 100.0, None),
        "device": t.avg_device_health_score,
        "revenue": health.revenue_component(t.mrr, t.mrr_90d_before),
        "support": health.support_component(t.open_tickets, t.open_breaches),
        "adoption": health.adoption_component(t.features_used_30d, t.catalogue_size),
    }
    rated = t.mutate(
        **{f"{name}_component": part for name, part in parts.items()},
        customer_health_score=health.customer_health(**parts),
        idle_days=t.has_product_data.ifelse(idle, None),
    )
    score = rated.customer_health_score
    risk, cause = health.churn_risk(
        is_canceled=t.is_canceled,
        is_delinquent=t.is_delinquent,
        has_controllers=t.controllers_watched > 0,
        events_30d=t.device_events_30d,
        idle_days=rated.idle_days,
        health=score,
    )
    order = ibis.window(group_by=t.account_id, order_by=t.day)
    month = ibis.window(group_by=t.account_id, order_by=t.day, preceding=29, following=0)
    return rated.mutate(
        churn_risk_score=risk,
        churn_risk_cause=cause,
        composite_success_score=health.composite_success(
            score, rated.engagement_component, rated.device_component, t.avg_location_health_score
        ),
        health_score_daily_change=score - score.lag().over(order),
        health_score_30d_change=score - score.lag(30).over(order),
        avg_health_score_30d=rates.ratio(score.cast("decimal(18, 6)").sum().over(month), t.days_30d),
    )


def volatility(t: Table) -> ibis.Value:
    """The sample standard deviation of the 30 days' MRR, USD, from whole cents; null for a single day."""
    n = t.days_30d.cast("float64")
    spread = (n * t.squared_cents_30d - t.cents_30d * t.cents_30d) / (n * (n - 1.0)).nullif(0.0)
    return ((spread < 0).ifelse(0.0, spread).sqrt() / 100.0).round(6)


def is_new(t: Table) -> ir.BooleanValue:
    """The account is younger than 30 days on the day: it has no day 30 days before."""
    return t.day_sequence <= 30


def subscribed(t: Table) -> dict[str, ir.Value]:
    """Whether the account pays on the day, since when, and for how long it has been a customer, in days.

    ``t``: a row per account and day. What happens after the day is not told: such a date is null.
    """
    begun, has_paid = t.first_subscription_date <= t.day, t.first_paid_date <= t.day
    return {
        "is_active": t.mrr > 0,
        "is_canceled": t.is_canceled,
        "is_delinquent": t.is_delinquent,
        "plan_tier": t.plan_tier,
        "paying_status": ibis.cases(
            (t.mrr > 0, "paying"), (t.is_canceled, "canceled"), (t.has_subscription, "trial"), else_="none"
        ),
        "first_subscription_date": begun.ifelse(t.first_subscription_date, None),
        "first_paid_date": has_paid.ifelse(t.first_paid_date, None),
        "customer_lifetime_days": begun.ifelse(
            periods.days_between(t.first_subscription_date, ibis.coalesce(t.canceled_on, t.day)), None
        ),
        "lifecycle_stage": health.lifecycle_stage(
            has_paid.ifelse(periods.days_between(t.first_paid_date, t.day), None)
        ),
        "account_value_tier": health.value_tier(t.mrr),
        "active_subscriptions": t.active_subscriptions,
        "total_subscriptions": t.total_subscriptions,
    }


def mrr_trends(t: Table) -> dict[str, ir.Value]:
    """MRR against that of the day before and of 30 days before (USD, percent), and its mean and spread over 30 days.

    ``t``: a row per account and day, with the sums of ``running``.
    """
    change, change_30d = t.mrr - t.mrr_before, t.mrr - t.mrr_30d_before
    mean = t.cents_30d / t.days_30d.cast("float64") / 100.0
    return {
        "mrr_daily_change": money.dollars(change),
        "mrr_30d_change": money.dollars(change_30d),
        "mrr_daily_growth_rate": rates.percent(change, t.mrr_before),
        "mrr_30d_growth_rate": rates.percent(change_30d, t.mrr_30d_before),
        "avg_mrr_30d": mean,
        "max_mrr_30d": t.max_mrr_30d,
        "min_mrr_30d": t.min_mrr_30d,
        "mrr_volatility_30d": volatility(t),
        "mrr_range_coefficient_30d": rates.ratio(t.max_mrr_30d - t.min_mrr_30d, mean),
        "mrr_trajectory_30d": health.mrr_trend(change_30d, is_new(t)),
    }
