"""What devices and people did: tap events, sessions, page views, use of features."""

from __future__ import annotations

import pytest
from ledger_support import Company

EVENTS = "staging.stg_app_database__tap_events"
TYPES = ("temperature", "pressure", "keg_level", "cleaning", "health_check")
NO_VOLUME = (
    "volume_missing", "volume_zero", "volume_negative", "volume_nan", "wrong_type", "malformed_json", "empty_json",
    "json_null", "sql_null",
)  # fmt: skip
"""Hazards of a pour's metrics that leave no volume."""
TABLE = "app_database_tap_events"


def test_pours_by_device_and_hour(company: Company) -> None:
    company.compare(
        "select device_id, hour, pours, cast(round(volume_ml * 100000) as bigint) from ledger.pours_hourly"
        " where pours > 0",
        f"""
        select device_id, date_trunc('hour', event_timestamp), count(*),
            cast(round(sum(volume_ml) * 100000) as bigint)
        from {EVENTS} where is_valid_pour and not is_orphan group by 1, 2
        """,
        least=1000,
    )


def test_invalid_pours_and_readings_by_device_and_hour(company: Company) -> None:
    readings = ", ".join(f"count(*) filter (event_category = '{name.replace('_', ' ').title()}')" for name in TYPES)
    company.compare(
        f"select device_id, hour, pours, invalid_pours, {', '.join(TYPES)} from ledger.pours_hourly",
        f"""
        select device_id, date_trunc('hour', event_timestamp), count(*) filter (is_valid_pour),
            count(*) filter (invalid_volume), {readings}
        from {EVENTS} where not is_orphan group by 1, 2
        """,
        least=1000,
    )


def test_events_by_device_and_day(company: Company) -> None:
    company.compare(
        "select device_id, day, event_type, events + invalid, invalid from ledger.event_counts",
        f"""
        select device_id, event_date, event_type, count(*), count(*) filter (invalid_volume)
        from {EVENTS} where not is_orphan group by all
        """,
        least=300,
    )


def test_invalid_pours_are_those_planted(company: Company) -> None:
    found = company.column(
        f"select tap_event_id as id from {EVENTS} where invalid_volume and not is_orphan order by id"
    )
    assert found == company.planted(TABLE, *NO_VOLUME)
    assert bool(found) != company.is_clean


@pytest.mark.parametrize("hazard", NO_VOLUME)
def test_a_spoilt_pour_has_no_volume(messy: Company, hazard: str) -> None:
    keys = messy.planted(TABLE, hazard)
    assert keys
    found = messy.rows(
        f"select tap_event_id, event_category, invalid_volume, is_valid_pour, volume_ml, volume_oz, estimated_revenue"
        f" from {EVENTS} where tap_event_id in {keys} order by tap_event_id"
    )
    assert found == [(key, "Pour", True, False, None, None, None) for key in keys]


def test_numbers_as_text_and_late_arrivals_count(messy: Company) -> None:
    keys = messy.planted(TABLE, "numbers_as_text")
    spoilt = {*messy.planted(TABLE, *NO_VOLUME, "unknown_event_type")}
    late = [key for key in messy.planted(TABLE, "late_event") if key not in spoilt]
    for planted in (keys, late):
        found = messy.rows(
            f"select count(*), count(*) filter (event_category = 'Pour' and not volume_ml > 0) from {EVENTS}"
            f" where tap_event_id in {planted}"
        )
        assert planted
        assert found == [(len(planted), 0)]
    assert messy.rows(f"select count(*) from {EVENTS} where tap_event_id in {keys} and not is_valid_pour") == [(0,)]


def test_the_account_of_an_event_is_the_owner_of_its_device(company: Company) -> None:
    company.compare(
        "select device_id, location_id, account_id from ledger.devices semi join ledger.pours_hourly using (device_id)",
        f"select distinct device_id, location_id, account_id from {EVENTS} where not is_orphan",
        least=10,
    )


@pytest.mark.parametrize(
    ("staging", "ledger", "columns", "measures"),
    [
        ("user_sessions", "sessions_daily", "session_date", "count(*)"),
        ("page_views", "page_views_daily", "page_view_date", "count(*)"),
        ("feature_usage", "feature_use_daily", "feature_name, usage_date", "count(*), sum(usage_count)"),
    ],
)
def test_use_of_the_product(company: Company, staging: str, ledger: str, columns: str, measures: str) -> None:
    table = f"staging.stg_app_database__{staging}"
    company.compare(
        f"from ledger.{ledger}",
        f"select user_id, account_id, {columns}, {measures} from {table} where not is_anonymous and not is_orphan"
        " group by all",
        least=100,
    )
    someone = "user_id = '0' or account_id = '0'"
    assert company.column(f"select count(*) from {table} where is_anonymous != ({someone})") == [0]
    if staging != "feature_usage":
        assert company.column(f"select count(*) > 10 from {table} where is_anonymous and not is_orphan") == [True]


def test_negative_durations_are_those_planted(messy: Company) -> None:
    for table, key, flag in (
        ("user_sessions", "session_id", "invalid_time_sequence"),
        ("page_views", "page_view_id", "invalid_time_on_page"),
    ):
        found = messy.column(
            f"select {key} as key from staging.stg_app_database__{table} where {flag} and not is_orphan order by key"
        )
        assert found == messy.planted(f"app_database_{table}", "negative_duration")
        assert found
