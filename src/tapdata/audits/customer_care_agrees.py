"""The customers in care are the customers of today, with what their subscription, devices and administrators say."""

from __future__ import annotations

from tapdata.logic import periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, carried, disagreements
from tapdata.model import AsOf, Table, audit

ACCOUNT = ["account_id"]
RENAMED = {
    "account_name": "company_name", "days_since_signup": "days_since_creation", "health_trend": "health_trajectory_30d",
    "composite_health_score": "composite_success_score", "users_active_7d": "active_users_7d",
    "users_active_30d": "active_users_30d", "avg_user_engagement_score": "avg_engagement_score",
    "total_open_support_tickets": "open_tickets",
}  # fmt: skip


@audit(grain=GRAIN, columns=COLUMNS)
def customer_care_agrees(
    mart_customer_success__health: Table,
    entity_customers: Table,
    entity_customers_daily: Table,
    entity_subscriptions: Table,
    entity_devices: Table,
    entity_users: Table,
    as_of: AsOf,
) -> Table:
    """One row per customer in care that is missing, or of whom another table says something else."""
    care, today, devices, users = mart_customer_success__health, entity_customers, entity_devices, entity_users
    same = {name: name for name in care.columns if name in today.columns}
    due = today.filter(
        today.customer_status.isin(("active", "trial")).fill_null(False) | (today.monthly_recurring_revenue > 0)
    )
    of_devices = devices.group_by("account_id").agg(
        devices_active_7d=devices.count(
            where=periods.days_between(periods.day(devices.latest_event_timestamp), as_of) < 7
        ),
        overdue_maintenance_devices=devices.count(where=devices.maintenance_status == "overdue"),
        unhealthy_devices=devices.count(where=devices.overall_health_score < 60),
        serving=devices.count(where=devices.is_in_service),
        pouring=devices.count(where=devices.is_in_service & (devices.usage_events_30d > 0)),
    )
    of_devices = of_devices.mutate(device_utilization_pct=rates.percent(of_devices.pouring, of_devices.serving))
    of_users = users.group_by("account_id").agg(
        admin_users=users.count(where=users.is_admin_user),
        active_admins=users.count(where=users.is_admin_user & users.is_active),
    )
    then = entity_customers_daily.filter(entity_customers_daily.snapshot_date == periods.before(as_of, 30))
    then = then.select(_account="account_id", before="active_users_30d")
    earlier = care.left_join(then, care.account_id == then._account)
    changed = earlier.mutate(change=earlier.users_active_30d - earlier.before)
    subscribed = entity_customers.join(
        entity_subscriptions.select(_id="subscription_id", score="expansion_opportunity_score"),
        [("subscription_id", "_id")],
    )
    return disagreements(
        (
            carried("customer in care = customer today", care, due, ACCOUNT, same | RENAMED),
            carried("devices of a customer in care", care, of_devices, ACCOUNT, [
                "devices_active_7d", "overdue_maintenance_devices", "unhealthy_devices", "device_utilization_pct",
            ], rows="common", tolerance=1e-9),
            carried("administrators of a customer in care", care, of_users, ACCOUNT, ["admin_users"], rows="common"),
            carried("users of a customer in care, against 30 days before", care, changed, ACCOUNT, {
                "users_active_30d_change": "change",
            }),
            carried("chance to sell more = that of the subscription", care, subscribed, ACCOUNT, {
                "expansion_opportunity_score": "score",
            }, rows="common"),
            carried(
                "coverage by administrators",
                care.mutate(covered=care.admin_coverage_health.isin(("covered", "single_active_admin"))),
                of_users.mutate(covered=of_users.active_admins > 0),
                ACCOUNT, ["covered"], rows="common",
            ),
        )
    )  # fmt: skip
