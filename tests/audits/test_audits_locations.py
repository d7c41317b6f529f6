"""Audits of venues and operations: what each of them finds, told by the smallest tables in which it is wrong."""

from __future__ import annotations

from datetime import timedelta

from fleet_support import (
    DEVICES,
    EVENTS,
    HOUR,
    NOON,
    VENUES,
    calendar,
    day_of_device,
    day_of_venue,
    event,
    found,
    tap_hour,
)

from support import AS_OF, model_schema


def test_days_of_venues_add_up_for_every_day_of_a_life() -> None:
    venue = {"location_id": "v", "account_id": "a", "location_created_at": NOON, "is_orphan": False}
    tables = {"days": calendar(AS_OF), VENUES: venue}
    assert found("location_days_agree", location_days=day_of_venue(), **tables) == {}
    silent = found("location_days_agree", location_days=day_of_venue(), tap_hours=tap_hour(), **tables)
    assert silent["a day of a venue = its hours"] == "not on the left"
    bare = found("location_days_agree", location_days=day_of_venue(), device_days=day_of_device(), **tables)
    assert bare["the fleet of a venue and day = its devices"] == "not on the left"
    assert "every venue has every day of its life" in found("location_days_agree", **tables)
    window = found("location_days_agree", location_days=day_of_venue(pours_30d=2), **tables)
    assert window["30 days of a venue, over its life"] == "pours_30d "
    untold = found("location_days_agree", location_days=day_of_venue(status=None), **tables)
    assert untold == {"a day of a venue agrees with itself": "told; "}


def test_a_venue_is_told_alike_everywhere() -> None:
    app = {"location_id": "v", "account_id": "a", "location_name": "Bar", "is_orphan": False}
    core = {"location_id": "v", "account_id": "a", "location_name": "Pub", "pours_30d": 3, "total_devices": 1,
            "total_users": 2, "beverage_types_served_30d": 1}  # fmt: skip
    said = found("locations_agree", int_locations__core=core, location_days=day_of_venue(devices=1), **{VENUES: app})
    assert said["a venue is what the app says"] == "location_name "
    assert "pours_30d " in said["a venue is what its last day says"]
    for other in ("the fleet of a venue = its devices", "users of a venue", "beers of a venue"):
        assert said[other] == "not on the right"
    assert said["a published venue is what was measured"] == "not on the left"


def test_a_venue_follows_from_its_figures() -> None:
    venue = {"location_id": "v", "location_created_at": NOON, "location_age_days": 0, "location_age_months": 0,
             "pours_30d": 2, "total_volume_30d": 800.0, "avg_volume_per_event_30d": 400.0}  # fmt: skip
    assert found("locations_hold", entity_locations=venue) == {}
    assert found(
        "locations_hold", entity_locations=venue | {"avg_volume_per_event_30d": 300.0, "location_age_days": 1}
    ) == {"a venue agrees with itself": "volume; age; "}
    told = {"location_id": "v", "total_devices": 3, "active_devices": 1, "inactive_devices": 1, "last_tap_timestamp": NOON,
            "recent_activity_status": "week"}  # fmt: skip
    assert found("locations_hold", int_locations__operational_metrics=told) == {
        "the operation of a venue agrees with itself": "inactive; today; week; "
    }


def test_the_weeks_of_a_venue_add_up_from_its_days() -> None:
    monday = AS_OF - timedelta(days=AS_OF.weekday())
    week = {"location_id": "v", "week_start_date": monday, "week_end_date": monday + timedelta(days=6), "days_covered": 1,
            "is_complete_week": False, "weekly_tap_events": 0, "weekly_pours": 0, "active_days": 0, "quality_issues": 0,
            "total_devices": 0, "total_volume": 0.0, "active_devices": 0, "beverage_types_served": 0, "account_id": "a",
            "avg_daily_taps": 0.0, "location_lifecycle_stage": "new"}  # fmt: skip
    tables = {VENUES: {"location_id": "v", "account_id": "a"}, "location_days": day_of_venue()}
    assert found("location_weeks_agree", entity_locations_weekly=week, **tables) == {}
    more = found("location_weeks_agree", entity_locations_weekly=week | {"weekly_tap_events": 1}, **tables)
    assert more == {"a week of a venue = its days": "weekly_tap_events "}
    full = found(
        "location_weeks_agree", entity_locations_weekly=week | {"is_complete_week": True, "days_covered": 7}, **tables
    )
    assert full["a week agrees with itself"].startswith("complete; covered; ")
    device = day_of_device(has_event=True)
    said = found("location_weeks_agree", entity_locations_weekly=week, device_days=device, **tables)
    assert said == {"devices that reported in a week": "not on the left"}


def test_the_history_of_a_venue_is_made_of_its_days() -> None:
    zeros = dict.fromkeys(("total_devices", "tap_controllers", "controllers_in_service", "active_devices", "pours_30d",
                           "tap_events_30d", "quality_issues_30d"), 0)  # fmt: skip
    first = zeros | {"location_id": "v", "valid_from": AS_OF, "is_current": True, "change_type": "created", "account_id": "a",
                     "location_status": "no_devices", "total_volume_30d": 0.0}  # fmt: skip
    venue = {"location_id": "v", "account_id": "a", "location_status": "no_devices"}
    tables = {VENUES: {"location_id": "v"}, "entity_locations": venue, "location_days": day_of_venue()}
    assert found("location_history_agree", entity_locations_history=first, **tables) == {}
    said = found("location_history_agree", entity_locations_history=first | {"pours_30d": 5}, **tables)
    assert said == {"a period tells its first day": "pours_30d "}
    later = found(
        "location_history_agree", entity_locations_history=first | {"change_type": "volume_changed"}, **tables
    )
    assert later == {
        "a period follows from the one before": "not on the right",
        "a period agrees with itself": "status; volume; ",
    }


def test_the_operations_of_a_venue_are_those_of_its_parts() -> None:
    told = {"location_id": "v", "account_id": "a", "total_devices": 1, "pours_30d": 2, "kegs_seen": 0, "kegs_low": 0,
            "failures_30d": 0}  # fmt: skip
    venue = {"location_id": "v", "account_id": "a", "total_devices": 1, "pours_30d": 3}
    keg = event(event_category="Keg Level", keg_id="k", keg_level_percent=5.0, estimated_pours_remaining=4)
    device = {"device_id": "d", "location_id": "v", "failures_30d": 1}
    said = found("venue_operations_agree", mart_operations__performance=told, entity_locations=venue, entity_devices=device,
                 **{EVENTS: keg})  # fmt: skip
    assert said["the operations of a venue are the venue's"] == "pours_30d "
    assert "failures_30d " in said["counts of a venue's devices"]
    assert said["kegs of a venue"] == "not on the left"


def test_venues_of_an_account_are_ranked_without_a_gap() -> None:
    best = {"location_id": "v", "account_id": "a", "rank_in_account": 1, "composite_operational_score": 80.0}
    worse = best | {"location_id": "w", "rank_in_account": 2, "composite_operational_score": 60.0}
    audit = "venue_operations_hold"
    assert found(audit, mart_operations__performance=[best, worse]) == {}
    assert found(audit, mart_operations__performance=[best, worse | {"composite_operational_score": 90.0}]) == {
        "the better venue comes first": "order; "
    }
    assert found(audit, mart_operations__performance=[best, worse | {"rank_in_account": 3}]) == {
        "venues of an account are ranked": "places; "
    }


def test_the_operations_of_an_account_add_up() -> None:
    account = {"account_id": "a", "account_name": "Co", "total_locations": 2, "active_locations": 1, "total_devices": 0,
               "maintenance_overdue": 0, "maintenance_priority": "none"}  # fmt: skip
    venue = {"location_id": "v", "account_id": "a", "is_active": True, "total_devices": 0}
    app = {"stg_app_database__accounts": {"account_id": "a", "account_name": "Co"}}
    said = found("account_operations_agree", mart_operations_health=account, entity_locations=venue, **app)
    assert "total_locations " in said["an account = its venues"]
    kind = {"location_id": "v", "device_type": "sensor", "account_id": "a", "total_devices": 2, "total_alerts": 2,
            "critical_alerts": 1, "warning_alerts": 0, "info_alerts": 0}  # fmt: skip
    device = {"device_id": "d", "device_type": "sensor", "location_id": "v", "account_id": "a"}
    said = found("account_operations_agree", mart_device_operations=kind, entity_devices=device)
    assert "total_devices " in said["a kind of device = its devices"]
    assert said["a kind of device agrees with itself"] == "alerts; "
    assert found("account_operations_agree", **app) == {"every account is there": "not on the left"}


def test_the_monitoring_says_what_devices_and_hours_say() -> None:
    device = {"device_id": "d", "location_id": "v", "account_id": "a", "model": "m", "total_events_30d": 4, "is_in_service": True,
              "usage_events_30d": 4,
              "service_days_30d": 2, "uptime_percentage_30d": 95.0}  # fmt: skip
    told = {"device_id": "d", "location_id": "v", "account_id": "a", "model_number": "m", "total_events_30d": 5,
            "is_in_service": True, "sla_status": "breach", "usage_events_30d": 4, "avg_usage_events_per_day": 2.0,
            "location_total_devices": 2, "location_online_devices": 0, "location_devices_with_alerts": 0}  # fmt: skip
    hour = {"device_id": "d", "hour_timestamp": HOUR, "hourly_performance_score": 100.0, "total_volume_ml": 400.0,
            "alert_level": "normal", "total_active_seconds": 36.0}  # fmt: skip
    said = found("device_monitoring_agree", operations_device_monitoring=told, entity_devices=device,
                 entity_devices_hourly=hour)  # fmt: skip
    assert said["a device monitored is the device"] == "total_events_30d "
    assert said["the fleet of the venue"] == "location_total_devices "
    assert said["no hour of a device is left out"].startswith("avg_performance_24h ")
    assert said["a device monitored agrees with itself"] == "exceeds; breach; "


def test_the_company_by_day_adds_up() -> None:
    zeros = dict.fromkeys((n for n, t in model_schema("metrics_operations").items() if t.is_integer()), 0)
    day = zeros | {"metric_date": AS_OF, "date": AS_OF, "pour_volume_liters": 0.0}
    audit, days = "metrics_operations_agree", calendar(AS_OF, is_company_day=True)
    assert found(audit, metrics_operations=day, days=days) == {}
    assert found(audit, days=days) == {"every day of the company is there": "not on the left"}
    poured = found(audit, metrics_operations=day, days=days, tap_hours=tap_hour())
    assert "pours " in poured["no event of a day is left out"]
    stray = {"device_id": "d", "install_date": AS_OF, "is_orphan": True, "device_type": "sensor"}
    assert found(audit, metrics_operations=day, days=days, **{DEVICES: stray}) == {"devices of a day": "total_devices "}
    keg = event(event_category="Keg Level", keg_id="k", keg_level_percent=5.0)
    assert "kegs_low " in found(audit, metrics_operations=day, days=days, **{EVENTS: keg})["low kegs of the last day"]
