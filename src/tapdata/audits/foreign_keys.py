"""References that point to no row. Raw declares no foreign keys, so orphans are kept, flagged, and listed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from typing import NamedTuple

import ibis

from tapdata.model import REGISTRY, Table, audit

ANONYMOUS = "0"


class Reference(NamedTuple):
    """A column of a staging table that names a row of another one."""

    child: str
    column: str
    parent: str
    key: str
    anonymous: str | None = None


def _to(source: str) -> Callable[..., Reference]:
    def reference(child: str, column: str, parent: str, key: str, anonymous: str | None = None) -> Reference:
        full = parent if parent.startswith("stg_") else f"stg_{source}__{parent}"
        return Reference(f"stg_{source}__{child}", column, full, key, anonymous)

    return reference


_app, _stripe, _hubspot, _marketing = map(_to, ("app_database", "stripe", "hubspot", "marketing"))
_ACCOUNTS = ("stg_app_database__accounts", "account_id")
_CUSTOMERS = ("customers", "stripe_customer_id")
_COMPANIES = ("companies", "hubspot_company_id")
_CONTACTS = ("contacts", "hubspot_contact_id")

REFERENCES: Mapping[str, tuple[Reference, ...]] = {
    "app_database": (
        _app("locations", "account_id", *_ACCOUNTS),
        _app("users", "account_id", *_ACCOUNTS),
        _app("subscriptions", "account_id", *_ACCOUNTS),
        _app("devices", "location_id", "locations", "location_id"),
        _app("devices", "account_id", *_ACCOUNTS),
        _app("tap_events", "device_id", "devices", "device_id"),
        _app("tap_events", "location_id", "locations", "location_id"),
        _app("user_sessions", "user_id", "users", "user_id", ANONYMOUS),
        _app("user_sessions", "account_id", *_ACCOUNTS, ANONYMOUS),
        _app("page_views", "session_id", "user_sessions", "session_id"),
        _app("page_views", "user_id", "users", "user_id", ANONYMOUS),
        _app("page_views", "account_id", *_ACCOUNTS, ANONYMOUS),
        _app("feature_usage", "user_id", "users", "user_id", ANONYMOUS),
        _app("feature_usage", "account_id", *_ACCOUNTS, ANONYMOUS),
    ),
    "stripe": (
        _stripe("customers", "account_id", *_ACCOUNTS),
        _stripe("subscriptions", "stripe_customer_id", *_CUSTOMERS),
        _stripe("subscriptions", "account_id", *_ACCOUNTS),
        _stripe("subscriptions", "app_subscription_id", "stg_app_database__subscriptions", "subscription_id"),
        _stripe("subscription_items", "stripe_subscription_id", "subscriptions", "stripe_subscription_id"),
        _stripe("invoices", "stripe_customer_id", *_CUSTOMERS),
        _stripe("invoices", "stripe_subscription_id", "subscriptions", "stripe_subscription_id"),
        _stripe("invoices", "stripe_charge_id", "charges", "stripe_charge_id"),
        _stripe("charges", "stripe_customer_id", *_CUSTOMERS),
        _stripe("charges", "stripe_invoice_id", "invoices", "stripe_invoice_id"),
        _stripe("charges", "stripe_payment_intent_id", "payment_intents", "stripe_payment_intent_id"),
        _stripe("payment_intents", "stripe_customer_id", *_CUSTOMERS),
        _stripe("payment_intents", "stripe_invoice_id", "invoices", "stripe_invoice_id"),
    ),
    "hubspot": (
        _hubspot("companies", "account_id", *_ACCOUNTS),
        _hubspot("contacts", "company_id", *_COMPANIES),
        _hubspot("deals", "company_id", *_COMPANIES),
        _hubspot("deals", "contact_id", *_CONTACTS),
        _hubspot("deals", "deal_owner_id", "owners", "owner_id"),
        _hubspot("engagements", "company_id", *_COMPANIES),
        _hubspot("engagements", "contact_id", *_CONTACTS),
        _hubspot("engagements", "deal_id", "deals", "hubspot_deal_id"),
        _hubspot("engagements", "owner_id", "owners", "owner_id"),
        _hubspot("tickets", "company_id", *_COMPANIES),
        _hubspot("tickets", "contact_id", *_CONTACTS),
        _hubspot("tickets", "owner_id", "owners", "owner_id"),
    ),
    "marketing": (
        _marketing("attribution_touchpoints", "lead_id", "marketing_qualified_leads", "lead_id"),
        _marketing("marketing_qualified_leads", "account_id", *_ACCOUNTS),
        _marketing("marketing_qualified_leads", "contact_id", "stg_hubspot__contacts", "hubspot_contact_id"),
    ),
}


def _orphans(reference: Reference, child: Table, parent: Table) -> Table:
    """Orphans by value, so that a lost parent of a million events is one row."""
    value = child[reference.column]
    named = child.filter(
        value.notnull() if reference.anonymous is None else value.nullif(reference.anonymous).notnull()
    )
    lost = named.filter(named[reference.column].notin(parent[reference.key]))
    return lost.group_by(missing_key=lost[reference.column]).aggregate(
        row_count=lost.count(), example_key=lost[REGISTRY[reference.child].grain[0]].min()
    ).select(
        child_table=ibis.literal(reference.child),
        column_name=ibis.literal(reference.column),
        parent_table=ibis.literal(reference.parent),
        missing_key="missing_key",
        row_count="row_count",
        example_key="example_key",
    )  # fmt: skip


def _declare(source: str, references: tuple[Reference, ...]) -> None:
    inputs = tuple(dict.fromkeys(name for r in references for name in (r.child, r.parent)))

    @audit(
        name=f"foreign_keys__{source}",
        inputs=inputs,
        grain=("child_table", "column_name", "missing_key"),
        columns={
            "child_table": "Staging table whose rows name a row that does not exist.",
            "column_name": "The referring column.",
            "parent_table": "Where the row should be.",
            "missing_key": "The key that is not there.",
            "row_count": "Rows that name it.",
            "example_key": "Key of one of them, the smallest.",
        },
    )
    def foreign_keys(**tables: Table) -> Table:
        """One row per reference and key that does not exist; the anonymous id refers to nobody and is allowed."""
        parts = [_orphans(r, tables[r.child], tables[r.parent]) for r in references]
        return reduce(lambda union, part: union.union(part), parts)


for _source, _references in REFERENCES.items():
    _declare(_source, _references)
