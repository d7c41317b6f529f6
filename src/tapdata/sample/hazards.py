"""What goes wrong in which table: the spoilt values and the added rows beside copies, orphans and future rows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import numpy as np

from tapdata.sample.clock import DAY, Clock
from tapdata.sample.rng import Draw

Row = dict[str, Any]
NOBODY = "990000001"
"""An account, user, device or location that does not exist."""


@dataclass(frozen=True)
class Context:
    """What a change may draw on: random numbers, its turn among the rows of its hazard, the company's dates."""

    draw: Draw
    turn: int
    clock: Clock


@dataclass(frozen=True)
class Hazard:
    """A kind of fault: the new values of some columns of a row. ``where`` is a column and a text it must contain."""

    name: str
    change: Callable[[Row, Context], Row]
    detail: str
    where: tuple[str, str] | None = None


def _put(column: str, *values: Any) -> Callable[[Row, Context], Row]:
    """Set the column to the values in turn."""
    return lambda _, context: {column: values[context.turn % len(values)]}


def _edit(column: str, pattern: str, *replacements: str) -> Callable[[Row, Context], Row]:
    """Replace what a pattern finds in a text column, with the replacements in turn."""
    return lambda row, context: {
        column: re.sub(pattern, replacements[context.turn % len(replacements)], row[column], count=1)
    }


def _cut(column: str) -> Callable[[Row, Context], Row]:
    """Cut JSON text off in the middle."""
    return lambda row, _: {column: row[column][: len(row[column]) // 2]}


def _after_as_of(column: str) -> Callable[[Row, Context], Row]:
    def change(_: Row, context: Context) -> Row:
        day = context.clock.as_of + int(context.draw.integers(1, 30, 1)[0])
        return {column: np.datetime64(day * DAY, "us").item()}

    return change


def _later(row: Row, context: Context) -> Row:
    """An arrival weeks after the event, but not after as-of."""
    weeks = timedelta(days=int(context.draw.integers(5, 25, 1)[0]))
    return {"created_at": min(row["created_at"] + weeks, np.datetime64(context.clock.end, "us").item())}


def _negative_session(row: Row, context: Context) -> Row:
    seconds = int(context.draw.integers(30, 600, 1)[0])
    return {"end_time": row["start_time"] - timedelta(seconds=seconds), "duration_seconds": -seconds}


def _ends_before_start(row: Row, context: Context) -> Row:
    days = timedelta(days=int(context.draw.integers(1, 40, 1)[0]))
    return {"status": "canceled", "end_date": row["start_date"] - days}


def _foreign_charge(_: Row, context: Context) -> Row:
    return {
        "currency": ("eur", "gbp")[context.turn % 2],
        "invoice": None,
        "payment_intent": None,
        "description": "One-off service",
        "amount": 25_000,
        "amount_captured": 25_000,
        "amount_refunded": 0,
        "refunded": False,
        "refunds": '{"data": [], "object": "list", "has_more": false, "total_count": 0}',
        "disputed": False,
        "dispute": None,
        "status": "succeeded",
        "paid": True,
        "captured": True,
        "failure_code": None,
        "failure_message": None,
    }


def _minimal_intent(row: Row, context: Context) -> Row:
    return {
        "amount": min(row["amount"] * 100, 2_000_000_000),
        "amount_received": 0,
        "customer": "cus_" + context.draw.hexes(1, 16)[0].as_py(),
        "invoice": None,
        "status": "requires_payment_method",
        "charges": '{"url": "/v1/charges", "data": [], "object": "list", "has_more": false, "total_count": 0}',
        "metadata": '{"source": "minimal_generator"}',
    }


def _fewer_impressions(row: Row, _: Context) -> Row:
    return {"impressions": (row["clicks"] or 0) // 2, "clicks": (row["clicks"] or 0) + 1}


def _wrong_owner(row: Row, context: Context) -> Row:
    owner = NOBODY if context.turn % 2 else "1" if row["customer_id"] != "1" else "2"
    return {"customer_id": owner}


def _random_account(_: Row, context: Context) -> Row:
    return {"account_id": int(context.draw.integers(1_000_001, 1_000_125, 1)[0])}


def _spelling(column: str, word: str, *variants: str, name: str = "vocabulary") -> Hazard:
    return Hazard(name, _put(column, *variants), "spelling", (column, word))


_TOO_FEW = Hazard("impressions_below_clicks", _fewer_impressions, "fewer impressions than clicks")
_BAD_EMAIL = Hazard(
    "invalid_email", _put("email", "n/a", "admin.example.com", "@nowhere", "a b@c.d"), "no valid address"
)
_NO_EMAIL = Hazard("missing_email", _put("email", None, ""), "no address")

VALUES: dict[str, tuple[Hazard, ...]] = {
    "app_database_accounts": (
        _BAD_EMAIL,
        _NO_EMAIL,
        Hazard("blank_name", _put("name", "   ", ""), "blank name"),
        _spelling("business_type", "restaurant", "Restaurant", " restaurant "),
        Hazard("updated_after_as_of", _after_as_of("updated_at"), "changed after as-of"),
    ),
    "app_database_locations": (
        Hazard("vocabulary", _put("country", "US", "United States", "us"), "spelling"),
        Hazard("blank_name", _put("name", " "), "blank name"),
        Hazard("updated_after_as_of", _after_as_of("updated_at"), "changed after as-of"),
    ),
    "app_database_users": (
        _BAD_EMAIL,
        _NO_EMAIL,
        Hazard("blank_name", _put("first_name", "", None), "blank name"),
        _spelling("role", "staff", "Staff", "STAFF"),
        Hazard("updated_after_as_of", _after_as_of("updated_at"), "changed after as-of"),
    ),
    "app_database_devices": (
        Hazard("wrong_owner", _wrong_owner, "not the owner of the location"),
        _spelling("status", "Online", "online", "ONLINE"),
        Hazard("updated_after_as_of", _after_as_of("updated_at"), "changed after as-of"),
    ),
    "app_database_subscriptions": (
        _spelling("status", "canceled", "cancelled", "Canceled"),
        Hazard("updated_after_as_of", _after_as_of("updated_at"), "changed after as-of"),
    ),
    "app_database_tap_events": (Hazard("late_event", _later, "arrived weeks late"),),
    "app_database_user_sessions": (
        Hazard("negative_duration", _negative_session, "ends before it starts"),
        Hazard("late_event", _later, "arrived weeks late"),
    ),
    "app_database_page_views": (
        Hazard("negative_duration", _put("time_on_page_seconds", -1, -60), "below 0"),
        Hazard("late_event", _later, "arrived weeks late"),
    ),
    "app_database_feature_usage": (Hazard("late_event", _later, "arrived weeks late"),),
    "stripe_customers": (
        Hazard("malformed_json", _put("shipping", '{"name": "'), "cut off"),
        Hazard("json_null", _put("address", "null"), "JSON null"),
        Hazard("sql_null", _put("address", None), "SQL null"),
        Hazard("missing_email", _put("email", None), "no address"),
    ),
    "stripe_subscription_items": (
        Hazard(
            "yearly_interval",
            _edit("price", '"interval": "month"', '"interval": "year"'),
            "yearly interval on a monthly price",
            ("price", "monthly_"),
        ),
    ),
    "stripe_invoices": (Hazard("empty_json", _put("custom_fields", "{}", "null"), "no content"),),
    "stripe_charges": (
        Hazard("malformed_json", _cut("billing_details"), "cut off"),
        Hazard("wrong_type", _edit("outcome", r'"risk_score": \d+', '"risk_score": "n/a"'), "n/a for a number"),
        Hazard("numbers_as_text", _edit("outcome", r'"risk_score": (\d+)', r'"risk_score": "\1"'), "number in quotes"),
    ),
    "hubspot_companies": (
        Hazard("wrong_type", _edit("properties", r'(employees": )\d+', r'\1"n/a"'), "n/a for a number"),
        Hazard("numbers_as_text", _edit("properties", r'(employees": )(\d+)', r'\1"\2"'), "number in quotes"),
        _spelling("business_type", "restaurant", "Restaurant"),
        Hazard("blank_name", _put("name", " ", ""), "blank name"),
    ),
    "hubspot_contacts": (_BAD_EMAIL, _NO_EMAIL),
    "hubspot_deals": (
        Hazard(
            "percent_probability",
            _edit("properties", r'("hs_deal_stage_probability": )0\.([1-9])', r"\g<1>\g<2>0"),
            "0 to 100 instead of 0 to 1",
            ("properties", '"next_step"'),
        ),
        Hazard("wrong_type", _edit("properties", r'"num_notes": \d+', '"num_notes": "n/a"'), "n/a for a number"),
    ),
    "hubspot_engagements": (
        Hazard("malformed_json", _cut("metadata"), "cut off"),
        Hazard("empty_json", _put("metadata", "{}"), "empty object"),
        Hazard("json_null", _put("metadata", "null"), "JSON null"),
        Hazard("sql_null", _put("metadata", None), "SQL null"),
    ),
    "hubspot_tickets": (
        _spelling("hs_pipeline_stage", "waiting-on-us", "waiting_on_us"),
        _spelling("hs_ticket_priority", "HIGH", "High", "high", name="vocabulary_priority"),
    ),
    "google_ads_campaigns": (_TOO_FEW,),
    "facebook_ads_campaigns": (
        Hazard("malformed_json", _cut("actions"), "cut off", ("actions", "link_click")),
        _TOO_FEW,
    ),
    "linkedin_ads_campaigns": (_TOO_FEW,),
    "marketing_qualified_leads": (Hazard("random_account", _random_account, "an account that does not exist"),),
}  # fmt: skip
"""Faults in the values of existing rows. None of them touches a value that the ledger counts, unless it says so."""

ROWS: dict[str, tuple[Hazard, ...]] = {
    "app_database_subscriptions": (Hazard("end_before_start", _ends_before_start, "ends before it starts"),),
    "stripe_charges": (Hazard("foreign_currency", _foreign_charge, "not in USD"),),
    "stripe_payment_intents": (Hazard("minimal_intent", _minimal_intent, "100 times too large, random customer"),),
}
"""Faulty rows of their own, made from a copy of an existing one."""
