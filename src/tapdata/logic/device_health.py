"""Devices: their health score, their maintenance and what failed. Scores and percentages are 0-100.

Health = 0.4 uptime + 0.4 performance + 0.2 quality over 30 days, of a tap controller that is in service and has ever
reported; the weights are renormalised where a part cannot be told, and a controller silent for 30 days scores 0.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import ibis
import ibis.expr.types as ir

from tapdata.logic import rates

CONTROLLER = "tap_controller"
"""The only kind of device that reports events; sensors and gateways have no health."""

WEIGHTS: Mapping[str, float] = {"uptime": 0.4, "performance": 0.4, "quality": 0.2}
UPTIME_LADDER = ((25, 95.0), (20, 85.0), (15, 75.0), (10, 60.0), (5, 40.0), (1, 20.0))
"""Days with an event in 30, at least -> score."""
PERFORMANCE_LADDER = (
    ((10.0, 30.0), (2.0, 6.0), (10.0, 15.0), 95.0),
    ((5.0, 35.0), (0.0, 8.0), (8.0, 18.0), 80.0),
)
"""Mean flow (ml per second), temperature (degrees Celsius) and pressure (psi) all within -> score."""
POOR_PERFORMANCE = 60.0
QUALITY_LADDER = ((0.0, 100.0), (5.0, 90.0), (10.0, 75.0), (20.0, 50.0))
"""Share of readings out of their band, percent, at most -> score."""
POOR_QUALITY = 25.0

HOURLY_LADDER = ((98.0, 2.0, 100.0), (95.0, 5.0, 90.0), (90.0, 10.0, 75.0))
"""Success rate at least and anomaly rate at most, percent -> score of an hour."""
FAIR_SUCCESS = 80.0

HEALTHY, DEGRADED = 80.0, 60.0
HEALTH_GRADES: Mapping[str, float] = {"excellent": 90.0, "good": 80.0, "fair": 60.0, "poor": 40.0}
"""Grades by the least score; below them critical."""
DUE_SOON_DAYS, SCHEDULED_DAYS = 7, 30
NEW_DAYS = 30
ATTENTION_HEALTH, ATTENTION_ALERTS = 50.0, 15.0
MAINTENANCE_RISK: Mapping[str, tuple[float, float]] = {"high": (10.0, 15.0), "medium": (5.0, 8.0), "low": (2.0, 3.0)}
"""Alert rate and quality issue rate of 30 days, percent, above -> risk."""

LOW_C, HIGH_C = 1.0, 8.0
LOW_PSI, HIGH_PSI = 10.0, 30.0
"""Temperatures and pressures counted as low and high, apart from the bands of a quality issue."""

GRID = 1.5 * 2.0 ** (52 - 20)
"""Adding and taking away this number rounds a float to a multiple of a millionth (1 / 2^20)."""


def is_controller(device_type: ir.StringValue) -> ir.BooleanValue:
    """True for a tap controller: only those report events. A device without a type is none."""
    return (device_type == CONTROLLER).fill_null(False)


def exact(value: ir.FloatingValue) -> ir.FloatingValue:
    """A reading to the nearest millionth: sums of such floats are exact, so the same in any order and on any engine."""
    return (value + GRID) - GRID


def uptime_score(active_days: ir.IntegerValue) -> ir.FloatingValue:
    """The ladder by days with an event in 30: >= 25 95, >= 20 85, >= 15 75, >= 10 60, >= 5 40, any 20, none 0."""
    return ibis.cases(*((active_days >= least, score) for least, score in UPTIME_LADDER), else_=0.0)


def performance_score(
    events: ir.IntegerValue, flow: ir.FloatingValue, temperature: ir.FloatingValue, pressure: ir.FloatingValue
) -> ir.FloatingValue:
    """95 with the known means of 30 days in the normal bands, 80 in the wider ones, else 60; 0 without events.

    Null when there were events, and none of them read anything.
    """
    known = flow.notnull() | temperature.notnull() | pressure.notnull()

    def within(*bands: tuple[float, float]) -> ir.BooleanValue:
        means = (flow, temperature, pressure)
        return ibis.and_(*(mean.isnull() | mean.between(*band) for mean, band in zip(means, bands, strict=True)))

    return ibis.cases(
        (events == 0, 0.0),
        (~known, ibis.null("float64")),
        *((within(*bands), score) for *bands, score in PERFORMANCE_LADDER),
        else_=POOR_PERFORMANCE,
    )


def quality_score(events: ir.IntegerValue, issue_rate: ir.FloatingValue) -> ir.FloatingValue:
    """The ladder by percent of readings out of band: 0 100, <= 5 90, <= 10 75, <= 20 50, else 25; 0 without events.

    Null when there were events, and no reading.
    """
    return ibis.cases(
        (events == 0, 0.0),
        (issue_rate.isnull(), ibis.null("float64")),
        *((issue_rate <= most, score) for most, score in QUALITY_LADDER),
        else_=POOR_QUALITY,
    )


def health_score(
    uptime: ir.FloatingValue, performance: ir.FloatingValue, quality: ir.FloatingValue
) -> ir.FloatingValue:
    """0.4 uptime + 0.4 performance + 0.2 quality; the weights of the known parts are scaled to one."""
    parts = ((uptime, WEIGHTS["uptime"]), (performance, WEIGHTS["performance"]), (quality, WEIGHTS["quality"]))
    points = sum((part * weight).fill_null(0.0) for part, weight in parts)
    weights = sum(part.isnull().ifelse(0.0, weight) for part, weight in parts)
    return rates.ratio(points, weights)


def health_status(score: ir.FloatingValue, operational_status: ir.StringValue | None = None) -> ir.StringValue:
    """Healthy >= 80, degraded >= 60, unhealthy, unknown without a score; a known status of maintenance or offline first."""
    flags: Sequence[tuple[ir.BooleanValue, str]] = ()
    if operational_status is not None:
        flags = (
            (operational_status == "maintenance", "maintenance"),
            (operational_status == "non_operational", "offline"),
        )
    return ibis.cases(
        *flags, (score >= HEALTHY, "healthy"), (score >= DEGRADED, "degraded"), (score.notnull(), "unhealthy"),
        else_="unknown",
    )  # fmt: skip


def maintenance_status(days_since: ir.IntegerValue, interval_days: int) -> ir.StringValue:
    """Overdue, due_soon <= 7 days, scheduled <= 30 days, else not_scheduled; null when the last one is not known."""
    left = interval_days - days_since
    return ibis.cases(
        (left.isnull(), ibis.null("string")), (left < 0, "overdue"), (left <= DUE_SOON_DAYS, "due_soon"),
        (left <= SCHEDULED_DAYS, "scheduled"), else_="not_scheduled",
    )  # fmt: skip


def performance_tier(
    uptime: ir.FloatingValue,
    performance: ir.FloatingValue,
    quality: ir.FloatingValue,
    active_days: ir.IntegerValue,
    in_service: ir.BooleanValue,
) -> ir.StringValue:
    """Excellent: all known scores >= 90; good: >= 70; fair: uptime and performance >= 50; else poor.

    Inactive in service without an event in 30 days; null out of service.
    """

    def least(score: float, *parts: ir.FloatingValue) -> ir.BooleanValue:
        return ibis.and_(*((part >= score).fill_null(True) for part in parts))

    return ibis.cases(
        (~in_service, ibis.null("string")),
        (active_days == 0, "inactive"),
        (least(90.0, uptime, performance, quality), "excellent"),
        (least(70.0, uptime, performance, quality), "good"),
        (least(50.0, uptime, performance), "fair"),
        else_="poor",
    )


def activity_status(days_silent: ir.IntegerValue, is_controller: ir.BooleanValue) -> ir.StringValue:
    """By days since the last event: active_today, active_this_week < 7, active_this_month < 30, inactive, never_active.

    Null for a kind of device that does not report, and has not.
    """
    return ibis.cases(
        (days_silent < 1, "active_today"),
        (days_silent < 7, "active_this_week"),
        (days_silent < 30, "active_this_month"),
        (days_silent.notnull(), "inactive"),
        (is_controller, "never_active"),
        else_=ibis.null("string"),
    )


def lifecycle_stage(age_days: ir.IntegerValue) -> ir.StringValue:
    """By days since installation: new <= 30, establishing <= 180, mature <= 365, veteran; null when not installed."""
    return ibis.cases(
        (age_days.isnull(), ibis.null("string")), (age_days <= NEW_DAYS, "new"), (age_days <= 180, "establishing"),
        (age_days <= 365, "mature"), else_="veteran",
    )  # fmt: skip


def maintenance_risk(alert_rate: ir.FloatingValue, issue_rate: ir.FloatingValue) -> ir.StringValue:
    """High: alerts > 10 % or quality issues > 15 %; medium > 5 / 8; low > 2 / 3; else minimal. Null when neither is known."""
    steps = (
        ((alert_rate > alerts).fill_null(False) | (issue_rate > issues).fill_null(False), risk)
        for risk, (alerts, issues) in MAINTENANCE_RISK.items()
    )
    unknown = alert_rate.isnull() & issue_rate.isnull()
    return ibis.cases((unknown, ibis.null("string")), *steps, else_="minimal")


def needs_attention(
    health: ir.FloatingValue, alert_rate: ir.FloatingValue, maintenance: ir.StringValue
) -> ir.BooleanValue:
    """True with a health below 50, alerts above 15 percent, or maintenance overdue; what is not known does not count."""
    return (
        (health < ATTENTION_HEALTH).fill_null(False)
        | (alert_rate > ATTENTION_ALERTS).fill_null(False)
        | (maintenance == "overdue").fill_null(False)
    )


def health_band(score: ir.FloatingValue) -> ir.StringValue:
    """Healthy >= 80, degraded >= 60, else unhealthy; null without a score."""
    return ibis.cases(
        (score.isnull(), ibis.null("string")), (score >= HEALTHY, "healthy"), (score >= DEGRADED, "degraded"),
        else_="unhealthy",
    )  # fmt: skip


def performance_trend(impact: ir.FloatingValue) -> ir.StringValue:
    """Improving at 0 points and more, stable >= -10, degrading >= -30, critical; null when the impact is not known."""
    return ibis.cases(
        (impact.isnull(), ibis.null("string")), (impact >= 0, "improving"), (impact >= -10, "stable"),
        (impact >= -30, "degrading"), else_="critical",
    )  # fmt: skip


def hourly_score(success_rate: ir.FloatingValue, anomaly_rate: ir.FloatingValue) -> ir.FloatingValue:
    """By percent completed and percent of readings out of band: >= 98 and <= 2 100, >= 95 and <= 5 90, and so on.

    An hour without readings has no anomaly. Null without a status.
    """
    anomalies = anomaly_rate.fill_null(0.0)
    return ibis.cases(
        (success_rate.isnull(), ibis.null("float64")),
        *(((success_rate >= least) & (anomalies <= most), score) for least, most, score in HOURLY_LADDER),
        (success_rate >= FAIR_SUCCESS, 50.0),
        else_=25.0,
    )


def health_grade(score: ir.FloatingValue) -> ir.StringValue:
    """Excellent >= 90, good >= 80, fair >= 60, poor >= 40, critical; null without a score."""
    grades = ((score >= least, grade) for grade, least in HEALTH_GRADES.items())
    return ibis.cases((score.isnull(), ibis.null("string")), *grades, else_="critical")
