"""What a current table says equals the row of as_of in the table by day."""

from __future__ import annotations

import ibis

from tapdata.model import AsOf, Table, audit


@audit(
    grain=("current_table", "entity_key", "figure"),
    columns={
        "current_table": "Table of today.",
        "entity_key": "Account, device, venue or user.",
        "figure": "Column that differs.",
        "of_the_day": "Its value on the day of as_of in the table by day.",
        "current": "Its value in the current table.",
    },
)
def current_is_last_day(
    entity_customers: Table,
    entity_customers_daily: Table,
    entity_devices: Table,
    device_days: Table,
    entity_locations: Table,
    location_days: Table,
    entity_users: Table,
    user_days: Table,
    as_of: AsOf,
) -> Table:
    """One row per entity and figure that today's table and the table by day tell differently."""
    daily = entity_customers_daily
    return ibis.union(
        *_pairs("entity_customers", entity_customers, daily.filter(daily.snapshot_date == as_of), "account_id", {
            "monthly_recurring_revenue": "monthly_recurring_revenue", "customer_health_score": "customer_health_score",
            "churn_risk_score": "churn_risk_score", "active_users_30d": "active_users_30d", "open_tickets": "open_tickets",
        }),
        *_pairs("entity_devices", entity_devices, device_days.filter(device_days.day == as_of), "device_id", {
            "overall_health_score": "health_score", "uptime_percentage_30d": "uptime_30d",
            "total_events_30d": "events_30d", "total_volume_ml_30d": "volume_ml_30d",
        }),
        *_pairs("entity_locations", entity_locations, location_days.filter(location_days.day == as_of), "location_id", {
            "operational_health_score": "health_score", "pours_30d": "pours_30d", "total_devices": "devices",
        }),
        *_pairs("entity_users", entity_users, user_days.filter(user_days.day == as_of), "user_id", {
            "engagement_score": "engagement_score", "total_sessions_30d": "sessions_30d",
            "features_used_30d": "features_used_30d",
        }),
    )  # fmt: skip


def _pairs(name: str, current: Table, day: Table, key: str, figures: dict[str, str]) -> list[Table]:
    side = day.select(_key=day[key], **{f"_{now}": day[then] for now, then in figures.items()})
    joined = current.inner_join(side, current[key] == side._key)
    found = []
    for now in figures:
        value, then = joined[now].cast("float64"), joined[f"_{now}"].cast("float64")
        found.append(
            joined.filter(~value.identical_to(then)).select(
                current_table=ibis.literal(name),
                entity_key=joined[key],
                figure=ibis.literal(now),
                of_the_day=then,
                current=value,
            )
        )
    return found
