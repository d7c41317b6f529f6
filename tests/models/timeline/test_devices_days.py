from datetime import date, datetime, timedelta

import pytest

from support import AS_OF, model_schema, run, typed

CALENDAR = [date(2026, 1, 1) + timedelta(days=n) for n in range((AS_OF - date(2026, 1, 1)).days + 1)]


def filled(name, *rows):
    return typed(model_schema(name), *rows)


def event(moment, category="Pour", **row):
    pour = {"is_valid_pour": True} if category == "Pour" else {"is_valid_pour": False}
    flags = {
        "is_orphan": False,
        "is_alert": False,
        "is_error": False,
        "is_successful": True,
        "event_status": "completed",
    }
    place = {"device_id": "a", "location_id": "1", "account_id": "7", "business_period": "Other"}
    return place | flags | pour | {
        "event_timestamp": moment, "event_date": moment.date(), "event_category": category, "tap_event_id": str(moment)
    } | row  # fmt: skip


def hours(*events):
    return run("tap_hours", stg_app_database__tap_events=filled("stg_app_database__tap_events", *events))


def device(**row):
    fixed = {"device_id": "a", "location_id": "1", "location_account_id": "7", "account_id": "7", "is_orphan": False}
    return fixed | {"device_type": "tap_controller", "install_date": date(2026, 1, 1)} | row


def days(events=(), devices=(), churned=(), failures=(), log_from=CALENDAR[0]):
    found = run(
        "device_days",
        stg_app_database__devices=filled("stg_app_database__devices", *(devices or [device()])),
        tap_hours=filled("tap_hours", *(hours(*events) if events else [])),
        device_failures=filled("device_failures", *failures),
        account_mrr=filled("account_mrr", *churned),
        days=filled("days", *({"day": day, "has_device_data": day >= log_from} for day in CALENDAR)),
    )
    return {(row["device_id"], row["day"]): row for row in found}


def june(day, hour=12, minute=0):
    return datetime(2026, 6, day, hour, minute)


READING = {"temperature_c": 4.0, "temperature_level": "normal", "temperature_anomaly": False, "quality_level": "normal"}
WARM = {"temperature_c": 7.0, "temperature_level": "warning", "temperature_anomaly": True, "quality_level": "warning"}
GOOD = {"volume_ml": 473.0, "flow_rate_ml_per_sec": 20.0, "pressure_psi": 12.0, "pressure_level": "normal"} | READING


def test_an_hour_adds_up_its_events_and_only_valid_pours_count():
    found = hours(
        event(june(1, 17, 5), volume_ml=473.0, duration_seconds=8.0, flow_rate_ml_per_sec=50.0, **READING),
        event(june(1, 17, 40), volume_ml=355.5, **WARM),
        event(june(1, 17, 50), is_valid_pour=False),
        event(june(1, 17, 59), "Health Check", is_alert=True, health_status="warning"),
        event(june(1, 18, 0), "Cleaning", duration_seconds=600.0),
    )
    first, second = found
    assert (first["hour_timestamp"], first["events"], first["pours"], first["volume_ml"]) == (june(1, 17), 4, 2, 828.5)
    assert (first["readings"], first["anomalies"], first["checks"], first["alerts"]) == (2, 1, 1, 1)
    assert (first["temperature_sum"], first["temperature_square_sum"], first["flow_readings"]) == (11.0, 65.0, 1)
    assert (first["last_event_at"], first["last_pour_at"]) == (june(1, 17, 59), june(1, 17, 40))
    assert (first["active_seconds"], second["active_seconds"], second["pour_seconds"]) == (8.0, 600.0, 0.0)
    assert (first["last_maintenance_at"], second["last_maintenance_at"]) == (None, june(1, 18, 0))


def test_a_sum_of_volumes_does_not_depend_on_the_order():
    volumes = [0.1, 1e9, 0.2, 0.3, 333.333, 1e-3]
    one = hours(*(event(june(1, 5, n), volume_ml=v) for n, v in enumerate(volumes)))
    two = hours(*(event(june(1, 5, n), volume_ml=v) for n, v in enumerate(reversed(volumes))))
    assert one[0]["volume_ml"] == two[0]["volume_ml"] == pytest.approx(sum(volumes))


def test_events_without_device_or_venue_are_kept_apart():
    (row,) = hours(event(june(1), device_id=None, location_id=None))
    assert (row["device_id"], row["location_id"], row["events"]) == ("unassigned", "unassigned", 1)


def test_a_device_has_every_day_from_installation_or_first_event():
    known = days()
    assert [day for _, day in known] == CALENDAR
    early = days([event(june(1), volume_ml=1.0)], [device(install_date=date(2026, 6, 5))])
    assert min(early) == ("a", date(2026, 6, 1))
    assert [early["a", date(2026, 6, n)]["is_in_service"] for n in (1, 4, 5)] == [False, False, True]
    assert early["a", date(2026, 6, 4)]["uptime_30d"] is None


def test_uptime_is_days_with_an_event_per_day_in_service():
    found = days([event(june(n), volume_ml=1.0) for n in (1, 2, 3, 10)], [device(install_date=date(2026, 6, 1))])
    assert found["a", date(2026, 6, 1)]["uptime_30d"] == 100.0
    assert found["a", date(2026, 6, 4)]["uptime_30d"] == 75.0
    assert found["a", date(2026, 6, 30)]["uptime_30d"] == pytest.approx(4 / 30 * 100)
    window = days([event(june(1), volume_ml=1.0), event(datetime(2026, 5, 31, 23, 59), volume_ml=1.0)])
    assert [window["a", date(2026, 6, n)]["active_days_30d"] for n in (29, 30)] == [2, 1]


def test_nothing_of_a_later_day_changes_an_earlier_one():
    some = [event(june(n), **GOOD) for n in (1, 2, 3)]
    before, after = days(some), days([*some, event(june(20), **WARM, volume_ml=9.0)])
    assert all(after[key] == row for key, row in before.items() if key[1] < date(2026, 6, 20))
    assert after["a", date(2026, 6, 20)] != before["a", date(2026, 6, 20)]


def test_a_churned_account_has_nothing_in_service():
    gone = {"account_id": "7", "is_churned": True, "valid_from": date(2026, 6, 10), "valid_to": date(2026, 6, 12)}
    found = days([event(june(n), **GOOD) for n in range(1, 31)], churned=[gone])
    assert [found["a", date(2026, 6, n)]["is_in_service"] for n in (9, 10, 11, 12)] == [True, False, False, True]
    assert found["a", date(2026, 6, 10)]["health_score"] is None
    assert found["a", date(2026, 6, 10)]["maintenance_status"] is None
    last = found["a", AS_OF]
    assert (last["service_days_30d"], last["active_days_30d"], last["uptime_30d"]) == (28, 30, 100.0)


def test_health_of_a_good_a_poor_and_a_silent_controller():
    good = days([event(june(n), **GOOD) for n in range(1, 31)])["a", AS_OF]
    assert (good["uptime_score"], good["performance_score"], good["quality_score"]) == (95.0, 95.0, 100.0)
    assert good["health_score"] == pytest.approx(96.0)  # .4 x 95 + .4 x 95 + .2 x 100
    warm = GOOD | WARM | {"flow_rate_ml_per_sec": 45.0}  # on average 34.3 ml per second
    poor = days([event(june(n), **(warm if n > 3 else GOOD)) for n in range(1, 8)])["a", AS_OF]
    assert (poor["quality_issue_rate_30d"], poor["quality_score"]) == (pytest.approx(4 / 7 * 100), 25.0)
    assert poor["health_score"] == pytest.approx(0.4 * 40 + 0.4 * 80 + 0.2 * 25)
    silent = days([event(datetime(2026, 5, 1), **GOOD)])["a", AS_OF]
    assert (silent["events_30d"], silent["health_score"], silent["quality_issue_rate_30d"]) == (0, 0.0, None)
    assert days()["a", AS_OF]["health_score"] is None


def test_the_weights_of_unknown_parts_fall_to_the_others():
    row = days([event(june(n), "Keg Level") for n in range(1, 31)])["a", AS_OF]
    assert (row["performance_score"], row["quality_score"], row["health_score"]) == (None, None, 95.0)


def test_sensors_have_no_uptime_and_no_health():
    row = days(devices=[device(device_type="sensor")])["a", AS_OF]
    assert (row["is_in_service"], row["uptime_30d"], row["health_score"], row["events_30d"]) == (False, None, None, 0)
    assert row["maintenance_status"] == "overdue"


def test_orphans_have_no_days_and_their_events_count_for_no_device():
    assert days(devices=[device(is_orphan=True)]) == {}
    assert days([event(june(1), is_orphan=True, volume_ml=5.0)])["a", june(1).date()]["events"] == 0


def test_maintenance_is_the_latest_cleaning_record_or_installation():
    found = days([event(june(10), "Cleaning")], [device(last_maintenance_date=date(2026, 3, 1))])
    status = {day: (row["last_maintenance_date"], row["maintenance_status"]) for (_, day), row in found.items()}
    assert status[date(2026, 2, 28)] == (date(2026, 1, 1), "not_scheduled")  # day 58 of 90
    assert status[date(2026, 3, 1)] == (date(2026, 3, 1), "not_scheduled")
    assert status[date(2026, 5, 1)] == (date(2026, 3, 1), "scheduled")  # day 61, 29 left
    assert status[date(2026, 5, 23)] == (date(2026, 3, 1), "due_soon")  # day 83, 7 left
    assert status[date(2026, 5, 31)] == (date(2026, 3, 1), "overdue")  # day 91
    assert status[date(2026, 6, 10)] == (date(2026, 6, 10), "not_scheduled")


def test_failures_by_day_and_hours_between_them():
    fault = {
        "device_id": "a",
        "failed_at": june(5),
        "failed_date": date(2026, 6, 5),
        "failure_type": "health_check_error",
    }
    found = days(failures=[fault | {"failure_category": "pressure"}])
    assert (found["a", date(2026, 6, 4)]["mtbf_hours"], found["a", date(2026, 6, 4)]["last_failure_category"]) == (
        None,
        None,
    )
    assert (found["a", AS_OF]["mtbf_hours"], found["a", AS_OF]["last_failure_category"]) == (720.0, "pressure")
    later = fault | {"failed_at": june(20), "failed_date": date(2026, 6, 20), "failure_category": "operational"}
    both = days(failures=[fault | {"failure_category": "pressure"}, later])["a", AS_OF]
    assert (both["failures_30d"], both["mtbf_hours"], both["last_failure_category"]) == (2, 360.0, "operational")


def failures(events=(), observations=()):
    log = [
        {"source_table": "stg_app_database__devices", "entity_key": "a", "attribute": "operational_status",
         "value": value, "observed_as_of": day} for day, value in observations
    ]  # fmt: skip
    return run(
        "device_failures",
        stg_app_database__tap_events=filled("stg_app_database__tap_events", *events),
        tap_hours=filled("tap_hours", *(hours(*events) if events else [])),
        observations=filled("observations", *log),
    )


def check(moment, status):
    return event(moment, "Health Check", health_status=status, is_error=status == "error")


def test_a_failure_lasts_until_the_next_healthy_check():
    hot = event(june(2, 3), temperature_level="critical", quality_level="critical", temperature_c=9.0)
    found = failures(
        [check(june(1), "healthy"), check(june(2, 6), "error"), hot, check(june(3), "warning"), check(june(3, 12), "error"),
         check(june(4, 6), "healthy"), check(june(9), "error")]
    )  # fmt: skip
    assert [(row["failed_at"], row["repair_hours"], row["failure_category"]) for row in found] == [
        (june(2, 6), 48.0, "temperature"), (june(3, 12), 18.0, "operational"), (june(9), None, "operational")
    ]  # fmt: skip


def test_going_offline_counts_only_as_an_observed_change():
    seen = [
        (date(2026, 6, 1), "non_operational"),
        (date(2026, 6, 3), "operational"),
        (date(2026, 6, 7), "non_operational"),
    ]
    (row,) = failures(observations=[*seen, (date(2026, 6, 8), "operational")])
    assert (row["failed_at"], row["failure_type"], row["repair_hours"]) == (june(7, 0), "went_offline", 24.0)


def test_days_before_raw_holds_device_events_are_no_downtime():
    found = days(
        [event(june(n), volume_ml=1.0) for n in (3, 4, 6)],
        [device(install_date=date(2026, 6, 1))],
        log_from=date(2026, 6, 3),
    )
    before, after = found["a", date(2026, 6, 2)], found["a", date(2026, 6, 6)]
    assert (before["is_in_service"], before["is_watched"], before["uptime_30d"]) == (True, False, None)
    assert (after["service_days_30d"], after["uptime_30d"]) == (4, 75.0)
