"""Audits of devices: what each of them finds, told by the smallest tables in which it is wrong."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from fleet_support import DEVICES, EVENTS, HOUR, NOON, VENUES, calendar, day_of_device, event, found, tap_hour

from support import AS_OF, run

AUDITS = (
    "account_operations_agree", "calendar_agree", "device_days_agree", "device_failures_agree", "device_history_agree",
    "device_hours_agree", "device_hours_hold", "device_monitoring_agree", "devices_agree", "devices_hold",
    "location_days_agree", "location_history_agree", "location_weeks_agree", "locations_agree", "locations_hold",
    "metrics_operations_agree", "pour_prices_agree", "tap_hours_agree", "venue_operations_agree",
    "venue_operations_hold",
)  # fmt: skip


@pytest.mark.parametrize("audit", AUDITS)
def test_nothing_is_wrong_with_nothing(audit: str) -> None:
    assert run(audit) == []


def test_the_calendar_has_every_day_and_closes_its_weeks() -> None:
    two = (AS_OF - timedelta(days=2), AS_OF)
    assert found("calendar_agree", days=calendar(AS_OF - timedelta(days=1), AS_OF)) == {}
    assert "every day but the first follows one" in found("calendar_agree", days=calendar(*two))
    closed = found("calendar_agree", days=calendar(AS_OF, is_week_end=False))
    assert closed["days, weeks and months fit"] == "as_of_closes_its_week; "
    sunday = calendar(AS_OF, week_start_date=AS_OF - timedelta(days=AS_OF.weekday() + 1))
    assert "monday; " in found("calendar_agree", days=sunday)["a week is Monday to Sunday"]
    later = found("calendar_agree", days=calendar(AS_OF, has_device_data=True))
    assert later == {"device_data begins with its first fact": "first flagged "}


def test_hours_of_taps_hold_every_event() -> None:
    venue = {"location_id": "v", "account_id": "a"}
    assert found("tap_hours_agree", tap_hours=tap_hour(), **{EVENTS: event(), VENUES: venue}) == {}
    lost = found("tap_hours_agree", **{EVENTS: event()})
    assert lost["hours of a device = its events"] == "not on the left"
    warm = found("tap_hours_agree", tap_hours=tap_hour(), **{EVENTS: event(temperature_c=7.0)})
    assert "temperature_sum " in warm["hours of a device in 30 days = its events, in detail"]
    shifted = tap_hour(hour_timestamp=HOUR + timedelta(hours=1))
    assert found("tap_hours_agree", tap_hours=shifted, **{EVENTS: event()})["an hour holds its own events"] == "hour; "
    foreign = found("tap_hours_agree", tap_hours=tap_hour(), **{EVENTS: event(), VENUES: venue | {"account_id": "b"}})
    assert foreign == {"owner of an hour = owner of its venue": "not on the right"}


def test_published_hours_say_what_hours_of_taps_say() -> None:
    kind = {"device_id": "d", "device_type": "tap_controller", "model": "m", "is_orphan": False}
    hour = {"device_id": "d", "hour_timestamp": HOUR, "location_id": "v", "account_id": "a", "total_events": 2,
            "hour_of_day": 12, "business_period": "Lunch", "device_type": "sensor", "model": "m"}  # fmt: skip
    tables = {"entity_devices_hourly": hour, "tap_hours": tap_hour(), DEVICES: kind, EVENTS: event()}
    said = found("device_hours_agree", **tables)
    assert "total_events " in said["hours of a device and day"]
    assert "total_events " in said["hours of 7 days = raw events"]
    assert said["kind and model of an hour = the device's"] == "device_type "


def test_an_hour_follows_from_its_figures_and_the_hours_before() -> None:
    hour = {
        "device_id": "d", "hour_timestamp": HOUR, "hour_of_day": 12, "day_of_week": AS_OF.isoweekday(), "total_events": 4,
        "error_events": 1, "error_rate": 25.0, "avg_events_24h": 4 / 24, "total_volume_ml": 400.0, "avg_volume_ml_24h": 400 / 24,
        "avg_error_rate_24h": 25.0, "event_change_rate": None, "last_event_at": NOON, "volume_trend": "up",
    }  # fmt: skip
    assert found("device_hours_hold", entity_devices_hourly=hour) == {}
    rate = found("device_hours_hold", entity_devices_hourly=hour | {"error_rate": 20.0})
    assert rate["an hour agrees with itself"] == "error_rate; "
    falling = found("device_hours_hold", entity_devices_hourly=hour | {"volume_trend": "down", "day_of_week": 7})
    assert falling["an hour of 30 days agrees with itself"] == "clock; trend; "
    before = hour | {"hour_timestamp": HOUR - timedelta(hours=23), "hour_of_day": 13, "last_event_at": None,
                     "day_of_week": (AS_OF - timedelta(days=1)).isoweekday()}  # fmt: skip
    said = found("device_hours_hold", entity_devices_hourly=[hour, before])
    assert said["an hour of the last day = its 24 hours"] == "events; volume; "


def test_days_of_devices_add_up_for_every_day_of_a_life() -> None:
    device = {"device_id": "d", "location_id": "v", "location_account_id": "a", "device_type": "tap_controller",
              "install_date": AS_OF, "is_orphan": False}  # fmt: skip
    day = day_of_device(device_type="tap_controller", is_tap_controller=True)
    days = calendar(AS_OF)
    assert found("device_days_agree", device_days=day, days=days, **{DEVICES: device}) == {}
    early = found(
        "device_days_agree", device_days=day, days=days, **{DEVICES: device | {"install_date": date(2026, 6, 29)}}
    )
    assert "first " in early["every device has every day of its life"]
    silent = found("device_days_agree", device_days=day, days=days, tap_hours=tap_hour(), **{DEVICES: device})
    assert silent["a day of a device = its hours"] == "not on the left"
    window = found("device_days_agree", device_days=day | {"pours_30d": 1}, days=days, **{DEVICES: device})
    assert window["30 days of a device, over its life"] == "pours_30d "
    assert window["30 days of a device to as_of"] == "pours_30d "
    late = found("device_days_agree", device_days=day | {"days_since_maintenance": 3}, days=days, **{DEVICES: device})
    assert late == {"a day of a device agrees with itself": "maintenance; "}


def test_failures_are_those_of_raw_and_repaired_by_the_next_healthy_check() -> None:
    error = event(event_category="Health Check", health_status="error")
    healthy = event(tap_event_id="h", event_timestamp=NOON + timedelta(minutes=30), health_status="healthy")
    failure = {"device_id": "d", "failed_at": NOON, "failure_type": "health_check_error", "failed_date": AS_OF,
               "failure_category": "operational", "repaired_at": NOON + timedelta(minutes=30), "repair_hours": 0.5}  # fmt: skip
    raw = {EVENTS: [error, healthy]}
    assert found("device_failures_agree", device_failures=failure, **raw) == {}
    assert found("device_failures_agree", **raw)["errors of health checks are failures"] == "not on the left"
    never = failure | {"repaired_at": None, "repair_hours": None}
    assert "a repair is the next healthy sign" in found("device_failures_agree", device_failures=never, **raw)
    warm = found("device_failures_agree", device_failures=failure, tap_hours=tap_hour(critical_temperatures=1), **raw)
    assert warm == {"a failure agrees with itself and with its day": "warm; pressed; "}


def test_a_device_is_told_alike_everywhere() -> None:
    app = {"device_id": "d", "device_key": "k", "model": "m", "status": "Online", "is_orphan": False}
    inner = {"device_id": "d", "device_key": "k", "model": "other", "device_status": "online", "active_days_30d": 2,
             "lifetime_events": 0, "failures_30d": 1, "repairs_30d": 0, "repair_hours_30d": 0.0}  # fmt: skip
    said = found("devices_agree", int_devices__performance_health=inner, device_days=day_of_device(), **{DEVICES: app})
    assert said["a device is what the app says"] == "model "
    assert "active_days_30d " in said["a device is what its last day says"]
    assert said["a published device is what was measured"] == "not on the left"
    assert said["a device failed as its failures say"] == "not on the right"


def test_a_device_follows_from_its_figures() -> None:
    device = {"device_id": "d", "quality_issues_30d": 1, "readings_30d": 4, "quality_issue_rate_30d": 25.0,
              "last_maintenance_date": date(2026, 4, 1), "next_maintenance_due_date": date(2026, 6, 29),
              "days_since_maintenance": 90, "maintenance_status": "overdue", "total_volume_ml_30d": 0.0,
              "total_volume_liters_30d": 0.0}  # fmt: skip
    assert found("devices_hold", entity_devices=device) == {}
    assert found("devices_hold", entity_devices=device | {"quality_issue_rate_30d": 20.0}) == {
        "a device agrees with itself": "quality; "
    }
    assert found("devices_hold", entity_devices=device | {"maintenance_status": "scheduled"}) == {
        "maintenance is due when it says": "overdue; scheduled; "
    }


def test_the_price_of_what_is_poured_is_one() -> None:
    dear = [
        {"device_id": str(n), "hour_timestamp": HOUR, "total_volume_ml": 400.0, "revenue": Decimal(6)} for n in range(9)
    ]
    said = found("device_hours_hold", entity_devices_hourly=[*dear[:8], dear[8] | {"revenue": Decimal(9)}])
    assert said["one price for all hours"] == "price; "
    week = {
        "location_id": "v",
        "week_start_date": AS_OF,
        "total_volume": 3600.0,
        "estimated_weekly_revenue": Decimal(54),
    }
    assert found("pour_prices_agree", entity_devices_hourly=dear, entity_locations_weekly=week) == {}
    double = week | {"estimated_weekly_revenue": Decimal(108)}
    assert found("pour_prices_agree", entity_devices_hourly=dear, entity_locations_weekly=double) == {
        "revenue of a table is its volume at one price": "price; "
    }


def test_the_history_of_a_device_is_made_of_its_days() -> None:
    first = {"device_id": "d", "valid_from": AS_OF, "is_current": True, "event_sequence": 1, "change_type": "created",
             "event_type": "created", "location_id": "v", "account_id": "a", "days_since_maintenance": 0, "failures_30d": 0,
             "rapid_failure_flag": False, "firmware_version": "1"}  # fmt: skip
    day = day_of_device()
    assert found("device_history_agree", entity_devices_history=first, device_days=day) == {}
    told = found("device_history_agree", entity_devices_history=first | {"failures_30d": 2}, device_days=day)
    assert told == {"a period tells its first day": "failures_30d "}
    second = first | {"event_sequence": 2}
    alone = found("device_history_agree", entity_devices_history=second, device_days=day)
    assert alone["a period follows from the one before"] == "not on the right"
    assert alone["the periods of a device are numbered, and one is current"] == "numbered; "
    seen = {
        "source_table": DEVICES,
        "entity_key": "d",
        "attribute": "firmware_version",
        "value": "2",
        "observed_as_of": AS_OF,
    }
    said = found("device_history_agree", entity_devices_history=first, device_days=day, observations=seen)
    assert said == {"what is current is what was observed last": "value "}
