import ibis

from tapdata.logic import fleet, health, kegs, location_health, periods, rates, support
from tapdata.model import AsOf, Table, model

COLUMNS = {
    "location_id": "Venue.",
    "account_id": "Owning account.",
    "location_name": "Name of the venue.",
    "city": "City.",
    "state_code": "State, USPS code.",
    "total_devices": "Devices installed, of any kind.",
    "tap_controllers": "Of these, tap controllers.",
    "controllers_in_service": "Tap controllers in service: installed, in an account that is not churned.",
    "online_devices": "Devices whose status flag of today is online.",
    "device_availability_pct": "Tap controllers in service with an event on as_of, percent.",
    "avg_device_uptime_30d_pct": "Mean over tap controllers in service: days with an event / days in service, 30 days, percent.",
    "avg_device_health_score": "Mean device health, 0-100; null where no device has one.",
    "location_health_score": "Operational health of the venue, 0-100.",
    "devices_needing_attention": "Devices that call for immediate attention.",
    "devices_maintenance_overdue": "Devices whose maintenance is overdue.",
    "pours_30d": "Pours in 30 days.",
    "pour_volume_liters_30d": "Poured volume in 30 days, litres.",
    "avg_pour_ml": "Mean volume of a pour in 30 days, ml.",
    "busiest_hour": "Hour with most pours in 30 days, 0-23, UTC; the earliest of equals.",
    "busiest_weekday": "Day of the week with most pours in 30 days, 1 = Monday to 7 = Sunday, UTC; the first of equals.",
    "idle_taps": "Tap controllers in service without a pour in 30 days.",
    "utilisation_30d_pct": "Tap controllers in service with a pour in 30 days, percent.",
    "sla_compliance_30d_pct": "Tap controllers in service with an uptime of at least 95 % in 30 days, percent.",
    "failures_30d": "Failures of its devices in 30 days: health checks with status error, or observed going offline.",
    "mttr_hours": "Mean time from a failure of 30 days to the next healthy sign, hours; null when none was repaired.",
    "mtbf_hours": "Operating hours of tap controllers in 30 days / failures, hours; null without a failure.",
    "quality_issue_rate_30d_pct": "Readings in 30 days outside 2-6 C or 10-15 psi, percent.",
    "open_tickets": "Open tickets of the account where this is its only venue; else null: tickets reach accounts.",
    "account_open_tickets": "Open tickets of the whole account: the same at each of its venues, so never to be summed.",
    "avg_ticket_resolution_hours_90d": "Mean time to close the whole account's tickets closed in 90 days, hours; null of none.",
    "kegs_seen": "Kegs read in 30 days.",
    "kegs_low": "Of these, below the level set as low at their last reading.",
    "estimated_pours_remaining": "Pours left in these kegs, as their last readings estimate; null when no keg was read.",
    "active_staff_users_30d": "Staff of the account with a session in 30 days where this is its only venue; else null.",
    "pours_per_staff_user": "Pours in 30 days / active_staff_users_30d: activity, as raw holds no shifts.",
    "composite_operational_score": "30 device, 25 location health, 20 utilisation, 15 uptime, 10 support; null: none in service.",
    "operations_priority": "By the composite: critical < 40, high < 60, medium < 80, low; none where nothing is in service.",
    "operational_recommendation": "The first thing to do: restore_connectivity, check_quality, schedule_maintenance and so on.",
    "rank_in_account": "Place among the account's venues by the composite, 1 = best; venues without one come last.",
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
        _fleet(owned),
        _repairs(int_devices__performance_health),
        _busiest(tap_hours, as_of, "busiest_hour", lambda t: t.hour_timestamp.hour().cast("int64")),
        _busiest(tap_hours, as_of, "busiest_weekday", lambda t: periods.weekday(t.event_date)),
        _kegs(stg_app_database__tap_events, as_of, keg_low_percent),
        _staff(stg_app_database__locations, stg_app_database__users, user_days.filter(user_days.day == as_of)),
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


def _fleet(owned: Table) -> Table:
    names = (
        "controllers_pouring_30d",
        "controllers_within_sla",
        "needing_attention",
        "maintenance_overdue",
        "mtbf_hours",
    )
    named = fleet.figures(owned, *names, "avg_uptime_30d", "avg_health_score")
    return (
        owned.group_by("location_id")
        .agg(**named)
        .rename(avg_device_uptime_30d_pct="avg_uptime_30d", avg_device_health_score="avg_health_score")
    )


def _repairs(devices: Table) -> Table:
    """Failures of 30 days by venue, and how long the repaired ones took."""
    return devices.group_by("location_id").agg(
        failures=devices.failures_30d.sum(),
        mttr_hours=rates.ratio(devices.repair_hours_30d.sum(), devices.repairs_30d.sum()),
    )


def _busiest(tap_hours: Table, as_of: AsOf, name: str, part: ibis.Deferred) -> Table:
    """The hour or weekday in which a venue poured most often in 30 days."""
    recent = tap_hours.filter(
        ~tap_hours.is_orphan, tap_hours.pours > 0, periods.within_days(tap_hours.event_date, as_of, 30)
    )
    split = recent.select("location_id", "pours", **{name: part(recent)})
    total = split.group_by("location_id", name).agg(poured=split.pours.sum())
    order = [ibis.desc(total.poured), total[name]]
    ranked = total.mutate(place=ibis.row_number().over(group_by=total.location_id, order_by=order))
    return ranked.filter(ranked.place == 0).select("location_id", name)


def _kegs(events: Table, as_of: AsOf, keg_low_percent: float) -> Table:
    read = kegs.readings(events.filter(~events.is_orphan))
    last = read.filter(read.valid_from <= as_of, read.valid_to > as_of)
    return last.group_by("location_id").agg(
        kegs_read=last.count(),
        kegs_empty=last.count(where=kegs.is_low(last.keg_level_percent, keg_low_percent)),
        estimated_pours_remaining=last.estimated_pours_remaining.sum(),
    )


def _staff(locations: Table, users: Table, today: Table) -> Table:
    """Active staff of venues that are their account's only one."""
    sole = location_health.sole_venues(locations)
    staff = location_health.staff(today.filter(today.is_active_30d), users)
    counted = staff.group_by("account_id").agg(active=staff.count())
    return sole.left_join(counted, "account_id").select(
        "location_id", active_staff_users_30d=counted.active.fill_null(0)
    )  # fmt: skip
