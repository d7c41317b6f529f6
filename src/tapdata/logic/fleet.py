"""A fleet of devices: the figures of a venue, an account or the company, added up from days of devices."""

from __future__ import annotations

import ibis.expr.types as ir

from tapdata.logic import device_health, rates
from tapdata.model import Table

SLA_UPTIME = 95.0
"""Uptime over 30 days that the service level asks for, percent."""


def mean(value: ir.FloatingValue) -> ir.FloatingScalar:
    """The mean of percentages or scores to the ninth decimal: a sum of decimals, so the same in any order."""
    return rates.ratio(value.cast("decimal(18, 9)").sum(), value.count())


def figures(days: Table, *names: str) -> dict[str, ir.Scalar]:
    """Aggregates over days of devices, by name; every mean and sum is exact, so the same in any order.

    In service means tap controllers in service; watched those of a day of which raw holds device events.
    ``mtbf_hours`` is their operating hours / failures of 30 days.
    """
    t, serving = days, days.is_in_service
    known = {
        "devices": t.count(),
        "tap_controllers": t.count(where=t.is_tap_controller),
        "controllers_in_service": t.count(where=serving),
        "controllers_watched": t.count(where=t.is_watched),
        "controllers_active": t.count(where=serving & t.has_event),
        "controllers_pouring": t.count(where=serving & (t.pours > 0)),
        "controllers_pouring_30d": t.count(where=serving & (t.pours_30d > 0)),
        "controllers_within_sla": t.count(where=serving & (t.uptime_30d >= SLA_UPTIME)),
        "active_devices": t.count(where=t.has_event),
        "active_devices_30d": t.count(where=t.active_days_30d > 0),
        "needing_attention": t.count(
            where=device_health.needs_attention(t.health_score, t.alert_rate_30d, t.maintenance_status)
        ),
        "maintenance_overdue": t.count(where=t.maintenance_status == "overdue"),
        "avg_uptime_30d": mean(serving.ifelse(t.uptime_30d, None)),
        "avg_health_score": mean(t.health_score),
        "mtbf_hours": rates.ratio(t.operating_hours_30d.sum(where=serving), t.failures_30d.sum(where=serving)),
    }
    return {name: known[name] for name in names}


def bands(days: Table) -> dict[str, ir.Scalar]:
    """How many devices have each grade of health, excellent to critical; those without a score have none."""
    counts, below = {}, None
    for name, least in device_health.HEALTH_GRADES.items():
        inside = days.health_score >= least
        counts[f"devices_{name}"] = days.count(where=inside if below is None else inside & (days.health_score < below))
        below = least
    return counts | {"devices_critical": days.count(where=days.health_score < below)}


def of_owners(devices: Table, owner: str) -> Table:
    """One row per venue or account, ``_place``: its devices, their mean health, 0-100, and volume of 30 days, ml."""
    d = devices
    return d.group_by(_place=d[owner]).aggregate(
        devices=d.count(),
        online=d.count(where=d.is_online),
        alerting=d.count(where=d.overall_health_score < 60),
        healthy=d.count(where=d.overall_health_score >= device_health.HEALTHY),
        overdue=d.count(where=d.maintenance_status == "overdue"),
        health=mean(d.overall_health_score),
        volume=d.total_volume_ml_30d.sum(),
    )
