import json
from datetime import datetime
from decimal import Decimal

import pytest

import support
from support import model_schema, raw, run_one, typed

NAME = "stg_app_database__tap_events"
AT = datetime(2026, 6, 27, 20, 15)  # a Saturday


def event(kind="pour", metrics=None, **row):
    document = metrics if metrics is None or isinstance(metrics, str) else json.dumps(metrics)
    base = {"id": "1", "device_id": "5", "location_id": "3", "timestamp": AT, "event_type": kind, "metrics": document,
            "status": "completed"}  # fmt: skip
    return run_one(
        NAME,
        app_database_tap_events=raw("app_database_tap_events", base | row),
        stg_app_database__devices=typed(
            model_schema("stg_app_database__devices"),
            {"device_id": "5", "location_id": "3", "account_id": "8", "location_account_id": "7"},
        ),
        stg_app_database__locations=typed(
            model_schema("stg_app_database__locations"),
            {"location_id": "3", "account_id": "7", "is_orphan": False},
            {"location_id": "4", "account_id": "99", "is_orphan": True},
        ),
    )


def test_a_full_pour():
    row = event(
        metrics={"pour_ounces": 16, "volume_ml": 473.176, "duration_seconds": 8, "flow_rate_ml_per_sec": 59.1,
                 "temperature_f": 38, "temperature_c": 3.5, "pressure_psi": 12.5, "beer_type": "IPA",
                 "keg_id": "keg_3_1"}
    )  # fmt: skip
    assert row["is_valid_pour"] is True
    assert row["volume_ml"] == 473.176
    assert row["volume_oz"] == pytest.approx(16.0)
    assert row["estimated_revenue"] == Decimal("8.00")
    assert (row["duration_seconds"], row["flow_rate_ml_per_sec"]) == (8.0, 59.1)
    assert (row["temperature_c"], row["pressure_psi"]) == (3.5, 12.5)
    assert (row["beer_type"], row["keg_id"]) == ("IPA", "keg_3_1")


def test_a_pour_in_ounces_and_fahrenheit_stored_as_text():
    row = event(metrics={"pour_ounces": "10", "duration_seconds": "5", "temperature_f": "41"})
    assert row["volume_ml"] == pytest.approx(295.735)
    assert row["flow_rate_ml_per_sec"] == pytest.approx(59.147)
    assert row["temperature_c"] == pytest.approx(5.0)
    assert row["estimated_revenue"] == Decimal("5.00")
    assert row["pressure_psi"] is None


@pytest.mark.parametrize(
    "volume", [None, 0, -3.2, "NaN", "Infinity", "a lot", {"ml": 3}],
)  # fmt: skip
def test_a_pour_without_a_volume_above_zero_is_none(volume):
    row = event(metrics={"volume_ml": volume, "duration_seconds": 4, "flow_rate_ml_per_sec": 50, "temperature_c": 4})
    assert (row["is_valid_pour"], row["invalid_volume"]) == (False, True)
    for column in ("volume_ml", "volume_oz", "flow_rate_ml_per_sec", "estimated_revenue"):
        assert row[column] is None
    assert row["temperature_c"] == 4.0


def test_an_unusable_volume_in_ml_falls_back_to_ounces():
    assert event(metrics={"volume_ml": "NaN", "pour_ounces": 1})["volume_ml"] == pytest.approx(29.5735)


@pytest.mark.parametrize("seconds", [0, -2.5])
def test_a_duration_not_above_zero_is_flagged_and_left_out(seconds):
    row = event(metrics={"volume_ml": 300, "duration_seconds": seconds, "flow_rate_ml_per_sec": 3000})
    assert (row["invalid_duration"], row["duration_seconds"], row["flow_rate_ml_per_sec"]) == (True, None, None)
    assert (row["is_valid_pour"], row["volume_ml"]) == (True, 300.0)


@pytest.mark.parametrize("metrics", [None, "{}", "null", "[]", '"pour"'])
def test_no_metrics_of_any_kind_are_alike(metrics):
    row = event(metrics=metrics)
    assert (row["is_valid_pour"], row["invalid_volume"], row["invalid_duration"]) == (False, True, False)
    assert (row["temperature_level"], row["temperature_anomaly"], row["quality_level"]) == (None, None, None)


def test_a_temperature_reading():
    row = event("temperature", {"temperature_f": 50, "target_temp_f": 38, "ambient_temp_f": 68, "cooling_active": True})
    assert row["event_category"] == "Temperature"
    assert row["temperature_c"] == pytest.approx(10.0)
    assert row["target_temperature_c"] == pytest.approx(3.3333333)
    assert row["ambient_temperature_c"] == pytest.approx(20.0)
    assert row["cooling_active"] is True
    assert (row["is_valid_pour"], row["invalid_volume"]) == (False, False)


def test_a_pressure_reading():
    row = event("pressure", {"pressure_psi": 9, "target_psi": 12, "co2_level": 0.4, "alert": "low_pressure"})
    assert (row["pressure_psi"], row["target_pressure_psi"], row["co2_level"]) == (9.0, 12.0, 0.4)
    assert (row["pressure_alert"], row["is_alert"], row["is_error"]) == ("low_pressure", True, False)
    assert event("pressure", {"pressure_psi": 12, "alert": None})["is_alert"] is False
    assert event("pressure", {"alert": "leak"})["pressure_alert"] == "unmapped"


def test_a_keg_reading():
    row = event("keg_level", {"keg_id": "keg_1_2", "level_percent": 40, "volume_remaining_oz": 100,
                              "estimated_pours_remaining": "6"})  # fmt: skip
    assert (row["event_category"], row["keg_id"], row["keg_level_percent"]) == ("Keg Level", "keg_1_2", 40.0)
    assert row["keg_volume_remaining_ml"] == pytest.approx(2957.35)
    assert row["estimated_pours_remaining"] == 6
    assert row["volume_ml"] is None


def test_a_cleaning_lasts_minutes():
    row = event("cleaning", {"cleaning_type": "Deep Clean", "duration_minutes": 15, "chemical_used": "cleaner_b",
                             "operator_id": "emp_0007"})  # fmt: skip
    assert (row["duration_seconds"], row["cleaning_type"]) == (900.0, "deep_clean")
    assert (row["cleaning_chemical"], row["cleaning_operator_id"]) == ("cleaner_b", "emp_0007")


@pytest.mark.parametrize(
    ("status", "expected", "alert", "error"),
    [("healthy", "healthy", False, False), ("WARNING", "warning", True, False), ("error", "error", True, True),
     ("sick", "unmapped", False, False), (None, None, False, False)],
)  # fmt: skip
def test_a_health_check(status, expected, alert, error):
    metrics = {"status": status, "uptime_hours": 120, "error_count": 2.5, "firmware_version": "v2.1.0"}
    row = event("health_check", metrics | {"last_maintenance": "2026-05-01T08:30:00"})
    assert (row["health_status"], row["is_alert"], row["is_error"]) == (expected, alert, error)
    assert (row["uptime_hours"], row["error_count"], row["firmware_version"]) == (120.0, None, "v2.1.0")
    assert row["last_maintenance_at"] == datetime(2026, 5, 1, 8, 30)
    assert row["is_successful"] is True


def test_a_field_of_another_shape_is_not_read():
    row = event("temperature", {"temperature_c": 4, "volume_ml": 500, "status": "error", "pressure_psi": 99})
    assert (row["volume_ml"], row["health_status"], row["pressure_psi"]) == (None, None, None)


@pytest.mark.parametrize(
    ("celsius", "level", "anomaly"),
    [(2.0, "normal", False), (6.0, "normal", False), (1.9, "warning", True), (6.1, "warning", True),
     (0.0, "warning", True), (8.0, "warning", True), (-0.1, "critical", True), (8.1, "critical", True)],
)  # fmt: skip
def test_temperature_bands(celsius, level, anomaly):
    row = event("temperature", {"temperature_c": celsius})
    assert (row["temperature_level"], row["temperature_anomaly"], row["quality_level"]) == (level, anomaly, level)


@pytest.mark.parametrize(
    ("psi", "level", "anomaly"),
    [(10, "normal", False), (15, "normal", False), (9.9, "warning", True), (15.1, "warning", True),
     (8, "warning", True), (18, "warning", True), (7.9, "critical", True), (18.1, "critical", True)],
)  # fmt: skip
def test_pressure_bands(psi, level, anomaly):
    row = event("pressure", {"pressure_psi": psi})
    assert (row["pressure_level"], row["pressure_anomaly"]) == (level, anomaly)


@pytest.mark.parametrize(
    ("celsius", "psi", "level"), [(4, 12, "normal"), (7, 12, "warning"), (7, 20, "critical"), (9, 16, "critical")]
)
def test_quality_is_the_worse_of_both(celsius, psi, level):
    assert event(metrics={"temperature_c": celsius, "pressure_psi": psi})["quality_level"] == level


@pytest.mark.parametrize(
    ("kind", "category"),
    [("Keg-Level", "Keg Level"), ("maintenance", "Maintenance"), ("calibration", "Calibration"), ("error", "Error"),
     ("pouring", "unmapped"), (None, None)],
)  # fmt: skip
def test_event_types_are_matched_exactly(kind, category):
    row = event(kind, {"volume_ml": 5})
    assert (row["event_type"], row["event_category"], row["is_valid_pour"]) == (kind, category, False)
    assert row["is_error"] is (kind == "error")


@pytest.mark.parametrize(
    ("status", "expected", "successful", "error"),
    [("completed", "completed", True, False), ("Success", "completed", True, False), ("failed", "error", False, True),
     ("canceled", "cancelled", False, False), ("odd", "unmapped", False, False), (None, None, None, False)],
)  # fmt: skip
def test_completed_is_success(status, expected, successful, error):
    row = event(status=status)
    assert (row["status"], row["event_status"]) == (status, expected)
    assert (row["is_successful"], row["is_error"]) == (successful, error)


@pytest.mark.parametrize(
    ("hour", "period"),
    [(0, "Late Night"), (2, "Late Night"), (3, "Other"), (10, "Other"), (11, "Lunch"), (14, "Lunch"), (16, "Other"),
     (17, "Dinner"), (19, "Dinner"), (20, "Evening"), (23, "Evening")],
)  # fmt: skip
def test_every_hour_has_one_period(hour, period):
    row = event(timestamp=datetime(2026, 6, 27, hour))
    assert (row["event_hour"], row["business_period"], row["event_day_of_week"]) == (hour, period, 6)


@pytest.mark.parametrize(
    ("parents", "account", "orphan"),
    [
        ({}, "7", False),
        ({"location_id": "9"}, "7", True),
        ({"location_id": None}, "7", False),
        ({"device_id": "9"}, "7", True),
        ({"device_id": None}, "7", False),
        ({"location_id": "4"}, "99", True),
        ({"device_id": "9", "location_id": "9"}, None, True),
    ],
)
def test_the_account_is_the_owner_of_the_venue(parents, account, orphan):
    row = event(**parents)
    assert (row["account_id"], row["is_orphan"]) == (account, orphan)
    assert row["missing_device_id"] is (row["device_id"] is None)


def test_an_event_without_a_moment_is_kept_and_flagged():
    row = event(timestamp=None)
    assert (row["missing_timestamp"], row["event_date"], row["business_period"]) == (True, None, None)


def test_the_price_of_an_ounce_is_a_setting(monkeypatch):
    monkeypatch.setitem(support.SETTINGS, "pour_price_usd_per_oz", 1.25)
    assert event(metrics={"pour_ounces": 8})["estimated_revenue"] == Decimal("10.00")
