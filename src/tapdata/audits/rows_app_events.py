"""What the columns of a staged event say of each other: device events, sessions, page views, feature usage."""

from __future__ import annotations

import ibis.expr.types as ir

from tapdata.logic import periods, taps
from tapdata.logic.row_rules import Checks, Rules, both, clocked, only_if
from tapdata.model import Table

ANONYMOUS = "0"
ROUNDING = 0.0051
"""Rates are rounded to two decimals."""


def _anonymous(t: Table) -> ir.BooleanValue:
    return t.is_anonymous == ((t.user_id == ANONYMOUS) | (t.account_id == ANONYMOUS)).fill_null(False)


def _tap_events(t: Table, as_of: ir.DateScalar) -> Checks:
    is_pour = (t.event_category == taps.POUR).fill_null(False)
    counts = t.is_valid_pour
    return {
        "clock": clocked(t.event_timestamp, t.event_date, t.event_hour, t.event_day_of_week)
        & (t.missing_timestamp == t.event_timestamp.isnull()) & (t.event_date <= as_of).fill_null(True)
        & both(t.event_hour, t.business_period),
        "device": only_if(t.device_id.isnull(), t.missing_device_id),
        "kind": both(t.event_type, t.event_category) & both(t.status, t.event_status),
        "success": both(t.is_successful, t.event_status) & (t.is_successful == (t.event_status == "completed")),
        "pour": only_if(counts, is_pour, t.volume_ml > 0, t.volume_oz > 0, t.estimated_revenue >= 0)
        & (t.invalid_volume == (is_pour & ~counts)),
        "no_pour": counts | (t.volume_ml.isnull() & t.volume_oz.isnull() & t.estimated_revenue.isnull()
                             & t.flow_rate_ml_per_sec.isnull()),
        "ounces": (t.volume_oz * taps.ML_PER_OUNCE - t.volume_ml).abs() <= t.volume_ml * 1e-9,
        "duration": only_if(t.invalid_duration, t.duration_seconds.isnull())
        & only_if(counts & t.duration_seconds.notnull(), t.flow_rate_ml_per_sec > 0),
        "temperature": both(t.temperature_c, t.temperature_level, t.temperature_anomaly)
        & (t.temperature_anomaly == (t.temperature_level != "normal")),
        "pressure": both(t.pressure_psi, t.pressure_level, t.pressure_anomaly)
        & (t.pressure_anomaly == (t.pressure_level != "normal")),
        "quality": (t.quality_level.isnull() == (t.temperature_level.isnull() & t.pressure_level.isnull()))
        & ((t.quality_level == t.temperature_level) | (t.quality_level == t.pressure_level)).fill_null(True),
        "worst": ((t.temperature_level != "critical").fill_null(True) & (t.pressure_level != "critical").fill_null(True))
        | (t.quality_level == "critical"),
        "error": t.is_error == ((t.event_status == "error").fill_null(False)
                                | (t.event_category == "Error").fill_null(False)
                                | (t.health_status == "error").fill_null(False)),
        "alert": t.is_alert == (t.pressure_alert.notnull()
                                | t.health_status.isin(("warning", "error")).fill_null(False)),
        "own_shape": only_if(t.health_status.notnull() | t.error_count.notnull() | t.uptime_hours.notnull()
                             | t.last_maintenance_at.notnull() | t.firmware_version.notnull(),
                             t.event_category == "Health Check")
        & only_if(t.cleaning_type.notnull() | t.cleaning_chemical.notnull() | t.cleaning_operator_id.notnull(),
                  t.event_category == "Cleaning")
        & only_if(t.keg_level_percent.notnull() | t.keg_volume_remaining_ml.notnull()
                  | t.estimated_pours_remaining.notnull(), t.event_category == "Keg Level")
        & only_if(t.pressure_alert.notnull() | t.target_pressure_psi.notnull() | t.co2_level.notnull(),
                  t.event_category == "Pressure")
        & only_if(t.target_temperature_c.notnull() | t.ambient_temperature_c.notnull() | t.cooling_active.notnull(),
                  t.event_category == "Temperature")
        & only_if(t.beer_type.notnull(), is_pour) & only_if(t.keg_id.notnull(), is_pour | (t.event_category == "Keg Level"))
        & only_if(t.temperature_c.notnull(), is_pour | (t.event_category == "Temperature"))
        & only_if(t.pressure_psi.notnull(), is_pour | (t.event_category == "Pressure")),
    }  # fmt: skip


def _sessions(t: Table, as_of: ir.DateScalar) -> Checks:
    minutes = t.duration_seconds / 60.0

    def rate(value: ir.FloatingValue, count: ir.IntegerValue) -> ir.BooleanValue:
        known = count.notnull() & (t.duration_seconds > 0).fill_null(False)
        return (value.notnull() == known) & ((value - count / minutes.nullif(0.0)).abs() <= ROUNDING)

    few = (t.page_views <= 1) | (t.duration_seconds < 30)
    return {
        "anonymous": _anonymous(t),
        "clock": clocked(t.start_time, t.session_date, t.session_hour, t.session_day_of_week)
        & (t.missing_start_time == t.start_time.isnull()) & (t.session_date <= as_of).fill_null(True),
        "day": both(t.session_day_of_week, t.day_type, t.time_of_day)
        & ((t.day_type == "Weekend") == (t.session_day_of_week >= 6)),
        "times": t.invalid_time_sequence == (t.end_time < t.start_time).fill_null(False),
        "duration": both(t.duration_seconds, t.session_duration_category)
        & only_if(t.invalid_time_sequence, t.duration_seconds.isnull())
        & only_if(~t.invalid_duration & ~t.invalid_time_sequence, t.duration_seconds >= 0),
        "pages": both(t.page_views, t.engagement_level),
        "bounce": both(t.is_bounce, few) & (t.is_bounce == few),
        "actions_rate": rate(t.actions_per_minute, t.actions_taken),
        "pages_rate": rate(t.pages_per_minute, t.page_views),
        "device": both(t.device_type, t.device_category) & both(t.browser, t.browser_family),
        "score": t.session_quality_score.notnull()
        == ((t.duration_seconds >= 0) & (t.page_views >= 0) & (t.actions_taken >= 0)).fill_null(False),
    }  # fmt: skip


def _page_views(t: Table, as_of: ir.DateScalar) -> Checks:
    return {
        "anonymous": _anonymous(t),
        "clock": clocked(t.page_view_timestamp, t.page_view_date, t.page_view_hour, t.page_view_day_of_week)
        & (t.page_view_date <= as_of).fill_null(True),
        "page": both(t.clean_url, t.page_path, t.page_category, t.page_depth, t.page_value_score)
        & (t.missing_page_url == t.page_path.isnull()),
        "path": t.clean_url.contains(t.page_path.nullif("/")).fill_null(True)
        & ((t.page_depth == 0) == (t.page_path == "/")).fill_null(True),
        "time": both(t.time_on_page_seconds, t.engagement_type)
        & only_if(t.invalid_time_on_page, t.time_on_page_seconds.isnull()),
        "exit": both(t.is_exit_page, t.session_id),
        "referrer": only_if(t.referrer_url.isnull(), t.referrer_source == "Direct"),
    }  # fmt: skip


def _feature_usage(t: Table, as_of: ir.DateScalar) -> Checks:
    known = t.feature_name.notnull() & (t.user_id != ANONYMOUS).fill_null(False)
    in_catalogue = (t.feature_category != "unmapped").fill_null(False)
    per_use = t.feature_value_score % t.usage_count
    return {
        "anonymous": _anonymous(t),
        "clock": clocked(t.usage_timestamp, t.usage_date, t.usage_hour, t.usage_day_of_week)
        & (t.usage_date <= as_of).fill_null(True),
        "week": both(t.usage_week, t.usage_date)
        & (periods.days_between(t.usage_week, t.usage_date) == t.usage_day_of_week - 1),
        "month": both(t.usage_month, t.usage_date) & (t.usage_month.day() == 1)
        & (t.usage_month.month() == t.usage_date.month()) & (t.usage_month.year() == t.usage_date.year()),
        "office_hours": both(t.is_business_hours, t.usage_hour)
        & (t.is_business_hours == (t.usage_hour.between(9, 16) & (t.usage_day_of_week <= 5))),
        "feature": (t.missing_feature_name == t.feature_name.isnull())
        & both(t.feature_name, t.feature_category, t.feature_audience, t.feature_tier),
        "count": (t.invalid_usage_count == t.usage_count.isnull()) & both(t.usage_count, t.usage_intensity),
        "history": (t.is_first_use.notnull() == known) & (t.is_adopted.notnull() == known),
        "first": only_if(t.usage_intensity == "First Use", t.is_first_use, t.usage_count == 1)
        & only_if(t.is_first_use & (t.usage_count == 1), t.usage_intensity == "First Use"),
        "adopted": only_if(t.is_first_use, t.is_adopted == (t.usage_count > 10).fill_null(False))
        & only_if(known & (t.usage_count > 10), t.is_adopted),
        "points": (t.feature_value_score.notnull() == (in_catalogue & t.usage_count.notnull()))
        & (per_use == 0) & (t.feature_value_score >= t.usage_count),
    }  # fmt: skip


RULES: Rules = {
    "stg_app_database__tap_events": _tap_events,
    "stg_app_database__user_sessions": _sessions,
    "stg_app_database__page_views": _page_views,
    "stg_app_database__feature_usage": _feature_usage,
}
