"""Rows that the audits of devices, venues and operations have nothing to say about, to be changed until they do."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any

from support import AS_OF, Filled, model_schema, run, typed

Row = dict[str, Any]
NOON = datetime(AS_OF.year, AS_OF.month, AS_OF.day, 12, 30)
HOUR = NOON.replace(minute=0)
EVENTS = "stg_app_database__tap_events"
DEVICES = "stg_app_database__devices"
VENUES = "stg_app_database__locations"


def found(audit: str, **tables: Any) -> dict[str, str]:
    """What an audit says of tables of the given rows: statement -> differences, or the side that lacks the row."""
    filled: dict[str, Filled] = {}
    for name, rows in tables.items():
        filled[name] = typed(model_schema(name), *(rows if isinstance(rows, list) else [rows]))
    return {row["statement"]: _told(row["differences"]) for row in run(audit, **filled)}


def _told(differences: str) -> str:
    return differences.partition(";")[0] if differences.startswith("not on the") else differences


def calendar(*days: date, **changes: Any) -> list[Row]:
    return [
        {
            "day": day, "week_start_date": day - timedelta(days=day.weekday()), "month_start_date": day.replace(day=1),
            "is_company_day": False, "has_product_data": False, "has_device_data": False,
            "is_week_end": day.weekday() == 6 or day == AS_OF, "is_month_end": (day + timedelta(days=1)).day == 1,
        } | changes
        for day in days
    ]  # fmt: skip


def event(**changes: Any) -> Row:
    return {
        "tap_event_id": "e", "device_id": "d", "location_id": "v", "account_id": "a", "event_timestamp": NOON,
        "event_date": AS_OF, "event_hour": 12, "business_period": "Lunch", "event_category": "Pour",
        "event_status": "completed", "is_successful": True, "is_error": False, "is_alert": False, "is_valid_pour": True,
        "volume_ml": 400.0, "is_orphan": False,
    } | changes  # fmt: skip


def tap_hour(**changes: Any) -> Row:
    zeros = dict.fromkeys((n for n, t in model_schema("tap_hours").items() if t.is_numeric()), 0)
    extremes = dict.fromkeys((n for n in zeros if n.startswith(("min_", "max_"))), None)
    return zeros | extremes | {
        "device_id": "d", "location_id": "v", "account_id": "a", "is_orphan": False, "event_date": AS_OF,
        "hour_timestamp": HOUR, "business_period": "Lunch", "first_event_at": NOON, "last_event_at": NOON,
        "last_pour_at": NOON, "events": 1, "pours": 1, "volume_ml": 400.0, "min_pour_ml": 400.0, "max_pour_ml": 400.0,
        "events_with_status": 1, "successful_events": 1,
    } | changes  # fmt: skip


def day_of_device(**changes: Any) -> Row:
    schema = model_schema("device_days")
    zeros = dict.fromkeys((n for n, t in schema.items() if t.is_integer()), 0)
    flags = dict.fromkeys((n for n, t in schema.items() if t.is_boolean()), False)
    return zeros | flags | {
        "device_id": "d", "day": AS_OF, "location_id": "v", "account_id": "a", "service_from": AS_OF, "volume_ml": 0.0,
        "volume_ml_30d": 0.0, "last_maintenance_date": AS_OF,
    } | changes  # fmt: skip


def day_of_venue(**changes: Any) -> Row:
    zeros = dict.fromkeys((n for n, t in model_schema("location_days").items() if t.is_integer()), 0)
    return zeros | {
        "location_id": "v", "day": AS_OF, "account_id": "a", "location_created_date": AS_OF, "volume_ml": 0.0,
        "flow_sum": 0.0, "volume_ml_30d": 0.0, "status": "no_devices",
    } | changes  # fmt: skip
