import ibis

from tapdata.logic import (
    health,
    location_health,
    operations_columns,
    operations_facts,
    periods,
    rates,
    support,
)
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "location_id": "Venue.",
    "account_id": "Owning account.",
    "location_name": "Name of the venue.",
    "city": "City.",
    "state_code": "State, USPS code.",
    **operations_columns.FLEET,
    **operations_columns.MEANS,
    "location_health_score": "Operational health of the venue, 0-100.",
    "devices_needing_attention": "Devices that call for immediate attention.",
    "devices_maintenance_overdue": "Devices whose maintenance is overdue.",
    **operations_columns.THROUGHPUT,
    **operations_columns.SERVICE,
    "open_tickets": "Open tickets of the account where this is its only venue; else null: tickets reach accounts.",
    "account_open_tickets": "Open tickets of the whole account: the same at each of its venues, so never to be summed.",
    "avg_ticket_resolution_hours_90d": "Mean time to close the whole account's tickets closed in 90 days, hours; null of none.",
    **operations_columns.KEGS,
    "active_staff_users_30d": "Staff of the account with a session in 30 days where this is its only venue; else null.",
    "pours_per_staff_user": "Pours in 30 days / active_staff_users_30d: activity, as raw holds no shifts.",
    **operations_columns.SCORES,
}


@model(grain=("location_id",), columns=COLUMNS, pii=("location_name",))
def mart_operations__performance(
    entity_locations: Table,
    device_days: Table,
    int_devices__performance_health: Table,
    tap_hours: Table,
    ticket_days: Table,
    user_days: Table,
    stg_app_database__users: Table,
    stg_app_database__locations: Table,
    stg_app_database__tap_events: Table,
    as_of: AsOf,
    keg_low_percent: float,
) -> Table:
    """One row per venue of a known account, as of as_of: fleet, throughput, service, kegs, staff and their score."""
    venues = entity_locations.select(
        "location_id", "account_id", "location_name", "city", "state_code", "total_devices", "tap_controllers",
        "controllers_in_service", "online_devices", "operational_status", "pours_30d", "total_volume_30d",
        "account_open_tickets", "device_connectivity_rate", "operational_health_score", "quality_issue_rate_30d",
        "support_tickets_open",
    )  # fmt: skip
    owned = device_days.filter(device_days.day == as_of)
    parts = (
        operations_facts.venue_fleet(owned),
        operations_facts.repairs(int_devices__performance_health),
        operations_facts.busiest(tap_hours, as_of, "busiest_hour", lambda t: t.hour_timestamp.hour().cast("int64")),
        operations_facts.busiest(tap_hours, as_of, "busiest_weekday", lambda t: periods.weekday(t.event_date)),
        operations_facts.venue_kegs(stg_app_database__tap_events, as_of, keg_low_percent),
        operations_facts.venue_staff(
            stg_app_database__locations, stg_app_database__users, user_days.filter(user_days.day == as_of)
        ),
    )
    t = venues
    for part in parts:
        t = t.left_join(part, "location_id").drop("location_id_right")
    tickets = ticket_days.filter(ticket_days.day == as_of)
    tickets = tickets.select("account_id", "open_breaches", "resolution_hours_90d", "timed_90d")
    t = t.left_join(tickets, "account_id").drop("account_id_right")
    serving = t.controllers_in_service
    t = t.mutate(
        device_availability_pct=t.device_connectivity_rate,
        location_health_score=t.operational_health_score,
        devices_needing_attention=t.needing_attention.fill_null(0),
        devices_maintenance_overdue=t.maintenance_overdue.fill_null(0),
        pour_volume_liters_30d=t.total_volume_30d / 1000.0,
        avg_pour_ml=rates.ratio(t.total_volume_30d, t.pours_30d),
        idle_taps=serving - t.controllers_pouring_30d.fill_null(0),
        utilisation_30d_pct=rates.percent(t.controllers_pouring_30d, serving),
        sla_compliance_30d_pct=rates.percent(t.controllers_within_sla, serving),
        failures_30d=t.failures.fill_null(0),
        quality_issue_rate_30d_pct=t.quality_issue_rate_30d,
        open_tickets=t.support_tickets_open,
        avg_ticket_resolution_hours_90d=support.mean_resolution_hours(t.resolution_hours_90d, t.timed_90d),
        kegs_seen=t.kegs_read.fill_null(0),
        kegs_low=t.kegs_empty.fill_null(0),
        pours_per_staff_user=rates.ratio(t.pours_30d, t.active_staff_users_30d),
    )
    composite = location_health.composite_score(
        device_health=t.avg_device_health_score,
        location_health=t.location_health_score,
        utilisation=t.utilisation_30d_pct,
        uptime=t.avg_device_uptime_30d_pct,
        support=t.open_breaches.isnull().ifelse(
            None, health.support_component(t.account_open_tickets, t.open_breaches)
        ),
    )
    t = t.mutate(composite_operational_score=(t.controllers_in_service > 0).ifelse(composite, None))
    best_first = [ibis.desc(t.composite_operational_score, nulls_first=False), t.location_id]
    return t.mutate(
        operations_priority=location_health.operations_priority(
            t.composite_operational_score, t.controllers_in_service
        ),
        operational_recommendation=location_health.recommendation(
            t.operational_status,
            t.device_availability_pct,
            t.quality_issue_rate_30d_pct,
            overdue=t.devices_maintenance_overdue,
            kegs_low=t.kegs_low,
            idle_taps=t.idle_taps,
        ),
        rank_in_account=(ibis.row_number().over(group_by=t.account_id, order_by=best_first) + 1).cast("int64"),
    ).select(*COLUMNS)
