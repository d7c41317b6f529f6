"""What is wrong with a device, how urgent that is and what to do: for those who look after the fleet."""

from __future__ import annotations

from collections.abc import Mapping

import ibis
import ibis.expr.types as ir

from tapdata.logic import device_health

CRITICAL_HEALTH, POOR_HEALTH = 20.0, 40.0
PRIORITIES: Mapping[str, int] = {
    "critical_health": 10, "silent": 8, "poor_health": 7, "quality_issues": 6, "alerts": 5, "maintenance_overdue": 4,
    "offline": 3,
}  # fmt: skip
"""Alert -> priority of a device, 1-10."""
ACTIONS: Mapping[str, str] = {
    "critical_health": "dispatch_technician", "silent": "check_network", "poor_health": "emergency_maintenance",
    "quality_issues": "investigate_quality", "alerts": "inspect_device", "maintenance_overdue": "schedule_visit",
    "offline": "check_network",
}  # fmt: skip


def primary_alert(
    health: ir.FloatingValue,
    alert_rate: ir.FloatingValue,
    issue_rate: ir.FloatingValue,
    maintenance: ir.StringValue,
    *,
    is_silent: ir.BooleanValue,
    status: ir.StringValue,
) -> ir.StringValue:
    """What is wrong with a device: the first of the alerts that applies, none when none does. Rates in percent."""
    return ibis.cases(
        (health < CRITICAL_HEALTH, "critical_health"), (is_silent, "silent"), (health < POOR_HEALTH, "poor_health"),
        (issue_rate > device_health.MAINTENANCE_RISK["high"][1], "quality_issues"),
        (alert_rate > device_health.ATTENTION_ALERTS, "alerts"),
        (maintenance == "overdue", "maintenance_overdue"), (status == "offline", "offline"), else_="none",
    )  # fmt: skip


def priority(alert: ir.StringValue, health: ir.FloatingValue) -> ir.IntegerValue:
    """1-10 by the alert; a device without one has 2 with a health below 80, else 1. Null without an alert status."""
    return ibis.cases(
        (alert.isnull(), ibis.null("int64")),
        *((alert == name, points) for name, points in PRIORITIES.items()),
        (health < device_health.HEALTHY, 2),
        else_=1,
    ).cast("int64")


def urgency(priority_score: ir.IntegerValue) -> ir.StringValue:
    """By priority: >= 9 critical_4hr, >= 7 urgent_24hr, >= 5 high_48hr, >= 3 medium_1week, low_routine."""
    return ibis.cases(
        (priority_score.isnull(), ibis.null("string")), (priority_score >= 9, "critical_4hr"),
        (priority_score >= 7, "urgent_24hr"), (priority_score >= 5, "high_48hr"), (priority_score >= 3, "medium_1week"),
        else_="low_routine",
    )  # fmt: skip


def action(alert: ir.StringValue, status: ir.StringValue) -> ir.StringValue:
    """The first thing to do about an alert."""
    return ibis.cases(
        (alert.isnull(), ibis.null("string")),
        ((alert == "silent") & (status == "online"), "dispatch_technician"),
        *((alert == name, what) for name, what in ACTIONS.items()),
        else_="monitor",
    )


def impact(volume_share: ir.FloatingValue) -> ir.StringValue:
    """By percent of the venue's volume: high >= 50, medium >= 20, low; null when the venue pours nothing."""
    return ibis.cases(
        (volume_share.isnull(), ibis.null("string")), (volume_share >= 50, "high"), (volume_share >= 20, "medium"),
        else_="low",
    )  # fmt: skip


def sla_status(uptime: ir.FloatingValue) -> ir.StringValue:
    """By uptime of 30 days, percent: >= 90 exceeds, >= 80 meets, >= 60 below, breach; null without an uptime."""
    return ibis.cases(
        (uptime.isnull(), ibis.null("string")), (uptime >= 90, "exceeds"), (uptime >= 80, "meets"),
        (uptime >= 60, "below"), else_="breach",
    )  # fmt: skip


def predicted(
    days_since_maintenance: ir.IntegerValue,
    issue_rate: ir.FloatingValue,
    alerts_per_pour: ir.FloatingValue,
    change: ir.FloatingValue,
) -> ir.StringValue:
    """What points to maintenance: over 45 days with > 5 % issues; alerts > 10 % of pours; performance 10 points down."""
    return ibis.cases(
        ((days_since_maintenance > 45) & (issue_rate > 5), "maintenance_advised"), (alerts_per_pour > 10, "alerts_rising"),
        (change < -10, "performance_falling"), else_="normal",
    )  # fmt: skip
