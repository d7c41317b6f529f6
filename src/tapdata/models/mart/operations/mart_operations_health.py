from tapdata.logic import (
    account_days,
    device_health,
    engagement,
    fleet,
    health,
    location_health,
    operations_columns,
    operations_facts,
    rates,
)
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "account_id": "Account.",
    "account_name": "Company name.",
    "total_locations": "Venues.",
    "active_locations": "Venues with devices, and an event in 30 days.",
    "at_risk_locations": "Venues with tap controllers in service and a health below 60.",
    **operations_columns.FLEET,
    **operations_columns.GRADES,
    "events_24h": "Device events of as_of: the last 24 hours before its end.",
    "pour_volume_liters_24h": "Poured volume of as_of, litres.",
    "quality_issues_24h": "Readings of as_of outside 2-6 C or 10-15 psi.",
    "performance_score_24h": "0-100, by mean flow, temperature and pressure of as_of; null where nothing is in service.",
    "events_30d": "Device events in 30 days.",
    "pour_volume_liters_30d": "Poured volume in 30 days, litres.",
    "quality_issue_rate_30d_pct": "Readings in 30 days outside 2-6 C or 10-15 psi, percent.",
    **operations_columns.MEANS,
    "avg_location_health_score": "Mean operational health of the venues, 0-100; null without a venue.",
    "composite_operational_score": "30 device, 25 location health, 20 utilisation, 15 uptime, 10 support; null: none in service.",
    "maintenance_overdue": "Devices whose maintenance is overdue.",
    "open_tickets": "Open tickets.",
    "risk_status": "By the composite: critical < 40, high < 60, medium < 80, low; none where nothing is in service.",
    "maintenance_priority": "By the share of devices overdue: high > 50 %, medium > 20 %, low > 0, none.",
}


@model(grain=("account_id",), columns=COLUMNS, pii=("account_name",))
def mart_operations_health(
    stg_app_database__accounts: Table,
    entity_locations: Table,
    location_days: Table,
    device_days: Table,
    tap_hours: Table,
    ticket_days: Table,
    as_of: AsOf,
) -> Table:
    """One row per account, as of as_of: its venues, fleet, last day, last 30 days and their score."""
    accounts = stg_app_database__accounts
    t = accounts.filter(accounts.account_id != engagement.ANONYMOUS).select("account_id", "account_name")
    tickets = ticket_days.filter(ticket_days.day == as_of)
    parts = (
        _venues(entity_locations, location_days.filter(location_days.day == as_of)),
        _fleet(device_days.filter(device_days.day == as_of)),
        operations_facts.readings(tap_hours.filter(~tap_hours.is_orphan, tap_hours.event_date == as_of)),
        tickets.select("account_id", "open_tickets", "open_breaches"),
    )
    for part in parts:
        t = t.left_join(part, "account_id").drop("account_id_right")
    zero = {name: t[name].fill_null(0) for name in t.columns if t[name].type().is_integer()}
    t = t.mutate(**zero)
    serving = t.controllers_in_service
    composite = location_health.composite_score(
        device_health=t.avg_device_health_score,
        location_health=t.avg_location_health_score,
        utilisation=rates.percent(t.controllers_pouring_30d, serving),
        uptime=t.avg_device_uptime_30d_pct,
        support=health.support_component(t.open_tickets, t.open_breaches),
    )
    t = t.mutate(
        device_availability_pct=rates.percent(t.controllers_active, t.controllers_watched),
        pour_volume_liters_24h=t.volume_24h.fill_null(0.0) / 1000.0,
        pour_volume_liters_30d=t.volume_30d.fill_null(0.0) / 1000.0,
        quality_issue_rate_30d_pct=rates.percent(t.anomalies_30d, t.readings_30d),
        performance_score_24h=(serving > 0).ifelse(
            device_health.performance_score(t.events_24h, t.flow, t.temperature, t.pressure), None
        ),
        composite_operational_score=(serving > 0).ifelse(composite, None),
    )
    return t.mutate(
        risk_status=location_health.operations_priority(t.composite_operational_score, t.controllers_in_service),
        maintenance_priority=location_health.maintenance_priority(
            rates.percent(t.maintenance_overdue, t.total_devices)
        ),
    ).select(*COLUMNS)


def _venues(locations: Table, today: Table) -> Table:
    named = locations.select("location_id", "online_devices", "is_active", "risk_level")
    t = today.join(named, "location_id")
    return t.group_by("account_id").agg(
        total_locations=t.count(),
        active_locations=t.count(where=t.is_active),
        at_risk_locations=t.count(where=t.risk_level == "high"),
        online_devices=t.online_devices.sum(),
        events_24h=t.events.sum(),
        volume_24h=t.volume_ml.sum(),
        quality_issues_24h=t.anomalies.sum(),
        events_30d=t.events_30d.sum(),
        volume_30d=t.volume_ml_30d.sum(),
        readings_30d=t.readings_30d.sum(),
        anomalies_30d=t.anomalies_30d.sum(),
        avg_location_health_score=account_days.exact_mean(t.health_score),
    )


def _fleet(owned: Table) -> Table:
    names = (
        "devices", "tap_controllers", "controllers_in_service", "controllers_watched", "controllers_active",
        "controllers_pouring_30d", "maintenance_overdue", "avg_uptime_30d", "avg_health_score",
    )  # fmt: skip
    figures = owned.group_by("account_id").agg(**fleet.figures(owned, *names), **fleet.bands(owned))
    return figures.rename(
        total_devices="devices", avg_device_uptime_30d_pct="avg_uptime_30d", avg_device_health_score="avg_health_score"
    )
