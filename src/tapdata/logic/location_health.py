"""Venues: the operational health score and the classes drawn from it. Scores and rates are 0-100, volumes ml.

Change a band here and every table that speaks of venues follows.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.logic import health
from tapdata.model import Table

HEALTHY = ((95, 95.0, 2.0, 100), (80, 80.0, 5.0, 50))
"""Score, and what it takes: availability of at least (percent), quality issues of at most (percent of the readings), and
more events in 30 days than."""

FAIR_SCORE, FAIR_AVAILABILITY = 60, 60.0
EQUIPPED_SCORE, BARE_SCORE = 30, 10
HEALTH_BANDS = {"excellent": 95.0, "good": 80.0, "fair": 60.0, "poor": 30.0}
"""Bands by the least score; below them ``critical``."""

CONNECTIVITY = {"excellent": 95.0, "good": 80.0, "fair": 60.0}
DEVICE_HEALTH = {"excellent": 90.0, "good": 70.0, "fair": 50.0}
VOLUME_30D = {"high": 100_000.0, "medium": 50_000.0, "low": 10_000.0}
VOLUME_WEEK = {"high": 50_000.0, "medium": 20_000.0, "low": 5_000.0}
POURS_30D = {"high": 1000, "medium": 500, "low": 100}
POURS_WEEK = {"high": 500, "medium": 200, "low": 50}

READINESS_WEIGHTS = {"health": 40, "connectivity": 30, "quality": 30}
"""Operational readiness: weight of each part, percent. A part that does not apply leaves its weight to the others."""
READY_ISSUES = 5.0
"""Quality counts in full up to this share of issues (percent of the readings), beyond it by half."""

COMPOSITE_WEIGHTS = {"device_health": 30, "location_health": 25, "utilisation": 20, "uptime": 15, "support": 10}
"""Composite operational score: weight of each part, percent; renormalised likewise."""


STAFF = "Operator"
"""The role category of those who serve."""


def health_score(
    availability_pct: ir.FloatingValue,
    quality_issue_rate: ir.FloatingValue,
    events_30d: ir.IntegerValue,
    devices: ir.IntegerValue,
) -> ir.FloatingValue:
    """The operational health of a venue: 95, 80, 60, 30 or 10.

    95: availability >= 95 %, issues <= 2 %, over 100 events in 30 days. 80: 80 %, 5 %, 50. 60: 60 % and any event.
    30: it has devices. 10: it has none. A venue whose readings are missing has no issues found; one without a tap
    controller in service has no availability.
    """
    issues = quality_issue_rate.fill_null(0.0)
    return ibis.cases(
        *(
            ((availability_pct >= available) & (issues <= most) & (events_30d > events), score)
            for score, available, most, events in HEALTHY
        ),
        ((availability_pct >= FAIR_AVAILABILITY) & (events_30d > 0), FAIR_SCORE),
        (devices > 0, EQUIPPED_SCORE),
        else_=BARE_SCORE,
    ).cast("float64")


def _band(
    value: ir.NumericValue, bands: dict[str, float] | dict[str, int], *, some: str, nothing: str
) -> ir.StringValue:
    """The first band the value reaches, else ``some`` above zero, else ``nothing``."""
    return ibis.cases(
        *((value >= least, name) for name, least in bands.items()), (value > 0, some), else_=nothing
    )  # fmt: skip


def health_band(score: ir.FloatingValue) -> ir.StringValue:
    """Excellent >= 95, good >= 80, fair >= 60, poor >= 30, critical; null without a score."""
    band = _band(score, HEALTH_BANDS, some="critical", nothing="critical")
    return score.isnull().ifelse(ibis.null("string"), band)


def connectivity_tier(availability_pct: ir.FloatingValue) -> ir.StringValue:
    """Excellent >= 95, good >= 80, fair >= 60, poor > 0, none; none too without a tap controller in service."""
    return _band(availability_pct, CONNECTIVITY, some="poor", nothing="none")


def device_health_tier(availability_pct: ir.FloatingValue) -> ir.StringValue:
    """Excellent >= 90, good >= 70, fair >= 50, poor; null without a tap controller in service."""
    tier = _band(availability_pct, DEVICE_HEALTH, some="poor", nothing="poor")
    return availability_pct.isnull().ifelse(ibis.null("string"), tier)


def volume_tier(volume_ml_30d: ir.FloatingValue) -> ir.StringValue:
    """By ml in 30 days: high >= 100,000, medium >= 50,000, low >= 10,000, minimal, none."""
    return _band(volume_ml_30d, VOLUME_30D, some="minimal", nothing="none")


def weekly_volume_tier(volume_ml: ir.FloatingValue) -> ir.StringValue:
    """By ml in a week: high >= 50,000, medium >= 20,000, low >= 5,000, minimal, none."""
    return _band(volume_ml, VOLUME_WEEK, some="minimal", nothing="none")


def activity_level(pours_30d: ir.IntegerValue) -> ir.StringValue:
    """By pours in 30 days: high >= 1000, medium >= 500, low >= 100, minimal, none."""
    return _band(pours_30d, POURS_30D, some="minimal", nothing="none")


def weekly_activity_level(pours: ir.IntegerValue) -> ir.StringValue:
    """By pours in a week: high >= 500, medium >= 200, low >= 50, minimal, none."""
    return _band(pours, POURS_WEEK, some="minimal", nothing="none")


def location_status(devices: ir.IntegerValue, events_30d: ir.IntegerValue) -> ir.StringValue:
    """Active (devices, and events in 30 days), inactive (devices only), no_devices."""
    return ibis.cases((devices == 0, "no_devices"), (events_30d > 0, "active"), else_="inactive")


def operational_status(controllers_in_service: ir.IntegerValue, controllers_active: ir.IntegerValue) -> ir.StringValue:
    """Operational (a tap controller reported that day), offline (none did), not_operational (none is in service)."""
    return ibis.cases(
        (controllers_in_service == 0, "not_operational"), (controllers_active > 0, "operational"), else_="offline"
    )


def lifecycle_stage(age_days: ir.IntegerValue) -> ir.StringValue:
    """By age: new <= 30 days, establishing <= 180, mature <= 365, veteran."""
    return ibis.cases(
        (age_days <= 30, "new"), (age_days <= 180, "establishing"), (age_days <= 365, "mature"), else_="veteran"
    )


def recent_activity_status(days_since: ir.IntegerValue) -> ir.StringValue:
    """By whole days since the last pour: today, week (< 7), month (< 30), dormant; never without one."""
    return ibis.cases(
        (days_since.isnull(), "never"), (days_since < 1, "today"), (days_since < 7, "week"), (days_since < 30, "month"),
        else_="dormant",
    )  # fmt: skip


def user_engagement_level(active_users: ir.IntegerValue, features_used: ir.IntegerValue) -> ir.StringValue:
    """highly_engaged >= 10 active users and 5 features, engaged >= 5 and 3, lightly_engaged >= 1, not_engaged; in 30 days."""
    level = ibis.cases(
        ((active_users >= 10) & (features_used >= 5), "highly_engaged"),
        ((active_users >= 5) & (features_used >= 3), "engaged"),
        (active_users >= 1, "lightly_engaged"),
        else_="not_engaged",
    )
    return active_users.isnull().ifelse(ibis.null("string"), level)


def readiness_score(
    score: ir.FloatingValue, availability_pct: ir.FloatingValue, quality_issue_rate: ir.FloatingValue
) -> ir.FloatingValue:
    """Operational readiness, 0-100: 0.4 health + 0.3 availability + 0.3 quality (100 up to 5 % issues, else 50).

    Without a tap controller in service, or without readings, the other parts share the weight.
    """
    quality = ibis.cases(
        (quality_issue_rate <= READY_ISSUES, 100), (quality_issue_rate.notnull(), 50), else_=ibis.null("int64")
    )
    parts = {"health": score, "connectivity": availability_pct, "quality": quality}
    return health.weighted(parts, READINESS_WEIGHTS)


def weekly_score(
    active_days: ir.IntegerValue, connectivity_rate: ir.FloatingValue, quality_issue_rate: ir.FloatingValue
) -> ir.FloatingValue:
    """The operational score of a week: 95, 80, 60, 40 or 20.

    95: events on >= 6 days, connectivity > 90 %, issues < 2 %. 80: 4 days, 70 %, 5 %. 60: 2 days, 50 %. 40: any day.
    """
    issues = quality_issue_rate.fill_null(0.0)
    return ibis.cases(
        ((active_days >= 6) & (connectivity_rate > 90) & (issues < 2), 95),
        ((active_days >= 4) & (connectivity_rate > 70) & (issues < 5), 80),
        ((active_days >= 2) & (connectivity_rate > 50), 60),
        (active_days >= 1, 40),
        else_=20,
    ).cast("float64")


def expansion_indicator(score: ir.FloatingValue, volume_class: ir.StringValue) -> ir.StringValue:
    """Room for more taps: high_expansion_potential where a healthy venue (>= 80) pours a high volume.

    moderate_expansion_potential where a fair one (>= 60) pours at least a medium volume; else low_expansion_potential.
    """
    return ibis.cases(
        ((score >= 80) & (volume_class == "high"), "high_expansion_potential"),
        ((score >= 60) & volume_class.isin(("high", "medium")), "moderate_expansion_potential"),
        else_="low_expansion_potential",
    )


def support_priority(
    score: ir.FloatingValue, controllers_in_service: ir.IntegerValue, quality_issue_rate: ir.FloatingValue
) -> ir.StringValue:
    """urgent: health below 60 with tap controllers in service. high: below 80 and over 5 % issues. medium: either. low."""
    issues = quality_issue_rate.fill_null(0.0) > READY_ISSUES
    return ibis.cases(
        (controllers_in_service == 0, "low"), (score < 60, "urgent"), ((score < 80) & issues, "high"),
        ((score < 80) | issues, "medium"), else_="low",
    )  # fmt: skip


def risk_level(score: ir.FloatingValue, controllers_in_service: ir.IntegerValue) -> ir.StringValue:
    """high: health below 60, medium: below 80, low; null where no tap controller is in service."""
    level = ibis.cases((score < 60, "high"), (score < 80, "medium"), else_="low")
    return (controllers_in_service == 0).ifelse(ibis.null("string"), level)


def composite_score(**parts: ir.FloatingValue) -> ir.FloatingValue:
    """0-100: 30 device health + 25 location health + 20 utilisation + 15 uptime + 10 support, over the parts that apply."""
    return health.weighted(parts, COMPOSITE_WEIGHTS)


def operations_priority(composite: ir.FloatingValue, controllers_in_service: ir.IntegerValue) -> ir.StringValue:
    """critical: composite below 40, high: below 60, medium: below 80, low; none where nothing is in service."""
    return ibis.cases(
        (controllers_in_service == 0, "none"), (composite < 40, "critical"), (composite < 60, "high"),
        (composite < 80, "medium"), else_="low",
    )  # fmt: skip


def maintenance_priority(overdue_pct: ir.FloatingValue) -> ir.StringValue:
    """By the share of devices whose maintenance is overdue: high > 50 %, medium > 20 %, low > 0, none."""
    return ibis.cases((overdue_pct > 50, "high"), (overdue_pct > 20, "medium"), (overdue_pct > 0, "low"), else_="none")


def recommendation(
    status: ir.StringValue,
    availability_pct: ir.FloatingValue,
    quality_issue_rate: ir.FloatingValue,
    *,
    overdue: ir.IntegerValue,
    kegs_low: ir.IntegerValue,
    idle_taps: ir.IntegerValue,
) -> ir.StringValue:
    """The first thing to do about a venue, by what is worst; monitor when nothing is, none where nothing is in service."""
    return ibis.cases(
        (status == "not_operational", "none"),
        (status == "offline", "restore_connectivity"),
        (quality_issue_rate > READY_ISSUES, "check_quality"),
        (overdue > 0, "schedule_maintenance"),
        (kegs_low > 0, "replace_kegs"),
        (idle_taps > 0, "review_idle_taps"),
        (availability_pct < 100, "inspect_silent_taps"),
        else_="monitor",
    )


def staff(user_days: Table, users: Table) -> Table:
    """The days of users whose role of today is staff: those who serve. Raw holds no shifts."""
    serving = users.filter(users.role_category == STAFF).select("user_id")
    return user_days.semi_join(serving, "user_id")


def sole_venues(locations: Table) -> Table:
    """The venues that are the only one of their account (location_id, account_id).

    Raw ties users and tickets to accounts, not to venues: only there are they the venue's.
    """
    known = locations.filter(~locations.is_orphan, locations.account_id.notnull())
    counted = known.group_by("account_id").agg(location_id=known.location_id.min(), venues=known.count())
    return counted.filter(counted.venues == 1).select("location_id", "account_id")
