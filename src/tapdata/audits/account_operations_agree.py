"""What operations reads of an account, and of a kind of device at a venue: it adds up from venues, devices and tickets."""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import engagement, periods, rates
from tapdata.logic.agreement import COLUMNS, GRAIN, Agreement, carried, disagreements
from tapdata.logic.consistency import GRID, NEAR, broken, quotient
from tapdata.model import AsOf, Table, audit

ACCOUNT = ["account_id"]
GRADES = {"excellent": (90, 101), "good": (80, 90), "fair": (60, 80), "poor": (40, 60), "critical": (-1, 40)}
"""Grade -> the least health of a device, and the least that is above it."""
SUMS = {
    "tap_controllers": "tap_controllers", "controllers_in_service": "controllers_in_service",
    "events_24h": "events", "quality_issues_24h": "anomalies", "events_30d": "events_30d",
}  # fmt: skip
"""Figures of an account -> what is added up over the days of its venues."""


@audit(grain=GRAIN, columns=COLUMNS)
def account_operations_agree(
    mart_operations_health: Table,
    mart_operations__performance: Table,
    mart_device_operations: Table,
    entity_locations: Table,
    entity_devices: Table,
    location_days: Table,
    ticket_days: Table,
    stg_app_database__accounts: Table,
    stg_app_database__locations: Table,
    as_of: AsOf,
) -> Table:
    """One row per account, or venue and kind of device, that does not add up from the tables below it."""
    t = mart_operations_health
    accounts = stg_app_database__accounts.filter(stg_app_database__accounts.account_id != engagement.ANONYMOUS)
    tickets = ticket_days.filter(ticket_days.day == as_of)
    single = t.filter(t.total_locations == 1)
    return ibis.union(
        disagreements(
            [
                carried("every account is there", t, accounts, ACCOUNT, ["account_name"]),
                carried("open tickets of an account", t, tickets, ACCOUNT, ["open_tickets"], rows="left in right"),
                *_venues(t, entity_locations, location_days.filter(location_days.day == as_of)),
                *_devices(t, entity_devices),
                carried("an account of one venue fares as the venue", single, mart_operations__performance, ACCOUNT,
                        ["composite_operational_score", "avg_device_health_score", "avg_device_uptime_30d_pct"],
                        tolerance=GRID, rows="left in right"),
                *_kinds(mart_device_operations, entity_devices, stg_app_database__locations, as_of),
            ]
        ),
        _rows(t), _kind_rows(mart_device_operations),
    )  # fmt: skip


def _venues(t: Table, venues: Table, today: Table) -> list[Agreement]:
    """What the venues of an account add up to."""
    added = venues.group_by("account_id").aggregate(
        total_locations=venues.count(), active_locations=venues.count(where=venues.is_active),
        at_risk_locations=venues.count(where=venues.risk_level == "high"), online_devices=venues.online_devices.sum(),
        total_devices=venues.total_devices.sum(), avg_location_health_score=venues.operational_health_score.mean(),
    )  # fmt: skip
    days = today.group_by("account_id").aggregate(
        **{name: today[source].sum() for name, source in SUMS.items()},
        pour_volume_liters_24h=today.volume_ml.sum() / 1000.0, pour_volume_liters_30d=today.volume_ml_30d.sum() / 1000.0,
        quality_issue_rate_30d_pct=rates.percent(today.anomalies_30d.sum(), today.readings_30d.sum()),
        device_availability_pct=rates.percent(today.controllers_active.sum(), today.controllers_watched.sum()),
    )  # fmt: skip
    some, bare = t.filter(t.total_locations > 0), t.filter(t.total_locations == 0)
    nothing = bare.filter(bare.total_devices + bare.events_30d + bare.active_locations + bare.online_devices > 0)
    return [
        carried("an account = its venues", some, added, ACCOUNT, [n for n in added.columns if n not in ACCOUNT],
                tolerance=GRID),
        carried("an account = the days of its venues", some, days, ACCOUNT, [n for n in days.columns if n not in ACCOUNT],
                tolerance=NEAR),
        carried("nothing without venues", nothing, some, ACCOUNT, rows="left in right"),
    ]  # fmt: skip


def _devices(t: Table, devices: Table) -> list[Agreement]:
    """What the devices of an account add up to."""
    devices = devices.filter(devices.account_id.notnull())
    score, serving = devices.overall_health_score, devices.is_in_service
    added = devices.group_by("account_id").aggregate(
        **{f"devices_{grade}": devices.count(where=(score >= low) & (score < high)) for grade, (low, high) in GRADES.items()},
        maintenance_overdue=devices.count(where=devices.maintenance_status == "overdue"),
        avg_device_health_score=score.mean(),
        avg_device_uptime_30d_pct=devices.uptime_percentage_30d.mean(where=serving),
        controllers_in_service=devices.count(where=serving),
    )  # fmt: skip
    some = t.filter(t.total_devices > 0)
    return [carried("an account = its devices", some, added, ACCOUNT, [n for n in added.columns if n not in ACCOUNT],
                    rows="left in right", tolerance=GRID)]  # fmt: skip


def _kinds(t: Table, devices: Table, locations: Table, as_of: AsOf) -> list[Agreement]:
    """What the devices of a venue and kind add up to."""
    d = devices.filter(devices.location_id.notnull()).mutate(device_type=devices.device_type.fill_null("unknown"))
    serving, score, kept = d.is_in_service, d.overall_health_score, ~d.is_account_churned
    today = periods.day(d.latest_event_timestamp) == as_of
    counted = d.group_by("location_id", "device_type").aggregate(
        total_devices=d.count(), devices_in_service=d.count(where=serving),
        active_devices=d.count(where=d.active_days_30d > 0), online_devices=d.count(where=d.is_online),
        offline_devices=d.count(where=d.device_status == "offline"), total_events_30d=d.total_events_30d.sum(),
        total_quality_issues_30d=d.quality_issues_30d.sum(), critical_alerts=d.count(where=score < 20),
        warning_alerts=d.count(where=(score >= 20) & (score < 40)), total_alerts=d.count(where=score < 60),
        overdue_maintenance_devices=d.count(where=d.maintenance_status == "overdue"),
        total_volume_30d=d.total_volume_ml_30d.sum(), estimated_monthly_revenue=d.estimated_revenue_30d.sum(),
        avg_uptime_30d=d.uptime_percentage_30d.mean(), avg_performance_score=d.performance_score.mean(),
        operational_health_score=score.mean(), online_now_pct=rates.percent(d.count(where=d.is_online), d.is_online.count()),
        quality_issue_rate_30d=rates.percent(d.quality_issues_30d.sum(), d.readings_30d.sum()),
        device_active_rate=rates.percent(d.count(where=serving & (d.active_days_30d > 0)), d.count(where=serving)),
        connectivity_rate=rates.percent(d.count(where=serving & today), d.count(where=serving)),
        overdue_maintenance_rate=rates.percent(d.count(where=d.maintenance_status == "overdue"), d.count(where=kept)),
        avg_days_since_maintenance=kept.ifelse(d.days_since_maintenance, None).mean(),
    )  # fmt: skip
    key = ["location_id", "device_type"]
    owners = d.select("location_id", "account_id").distinct()
    return [
        carried("a kind of device = its devices", t, counted, key, [n for n in counted.columns if n not in key], tolerance=GRID),
        carried("a kind of device has the owner of its venue", t, owners, ["location_id", "account_id"], rows="left in right"),
        carried("a kind of device names its venue", t, locations, ["location_id"],
                {"location_name": "location_name", "city": "city", "state": "state", "country": "country"},
                rows="left in right"),
    ]  # fmt: skip


def _rows(t: Table) -> Table:
    """Accounts that contradict themselves."""
    graded: ir.IntegerValue = sum((t[f"devices_{grade}"] for grade in GRADES), ibis.literal(0))
    return broken(
        "the operations of an account agree with themselves", t, ACCOUNT,
        graded=(graded <= t.controllers_in_service) & ((graded > 0) == t.avg_device_health_score.notnull()),
        performance=(t.events_24h > 0) | (t.performance_score_24h == 0) | t.performance_score_24h.isnull(),
        performed=(t.events_24h == 0) | t.performance_score_24h.isnull() | (t.performance_score_24h > 0),
        overdue_high=(t.maintenance_priority == "high") == (t.maintenance_overdue * 2 > t.total_devices),
        overdue_medium=(t.maintenance_priority != "medium") | (t.maintenance_overdue * 5 > t.total_devices),
    )  # fmt: skip


def _kind_rows(t: Table) -> Table:
    """Kinds of device that contradict themselves."""
    return broken(
        "a kind of device agrees with itself", t, ["location_id", "device_type"],
        alerts=t.total_alerts == t.critical_alerts + t.warning_alerts + t.info_alerts,
        events=quotient(t.avg_events_per_device_30d, t.total_events_30d, t.active_devices),
    )  # fmt: skip
