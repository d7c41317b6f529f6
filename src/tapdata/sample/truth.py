"""Rows of the ledger from what was simulated: the clean truth beside the raw tables."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa

from tapdata.sample import crm as sales
from tapdata.sample import parameters as p
from tapdata.sample import people, support
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts
from tapdata.sample.billing import INVOICE_STATUSES, Billing
from tapdata.sample.clock import NEVER, Clock
from tapdata.sample.ledger import Ledger
from tapdata.sample.rng import Ints
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import Devices, Locations
from tapdata.sample.writer import Maybe, fill, names


def known(values: Ints) -> Maybe:
    """Days or times, null where NEVER."""
    return Maybe(values, values != NEVER)


def of(ids: pa.Array, position: Ints) -> Any:
    """Ids by position, null where NEVER."""
    if not len(ids):
        return pa.nulls(len(position), pa.string())
    return Maybe(ids.take(pa.array(np.maximum(position, 0))), position != NEVER)


def accounts(ledger: Ledger, world: Accounts, lives: Lives, status: pa.Array, clock: Clock) -> None:
    """Accounts, their statuses over time and their subscriptions."""
    ledger.add(
        "accounts",
        len(world),
        {
            "account_id": world.ids,
            "business_type": names(v.TYPES, world.kind),
            "size": names(v.SIZES, world.size),
            "created_at": world.created,
            "trial_end": lives.trial_end,
            "first_paid": known(lives.first_paid),
            "status": status,
            "employees": world.employees,
        },
    )
    rows = [
        (account, name, day, periods[number + 1][1] if number + 1 < len(periods) else NEVER)
        for account, periods in enumerate(lives.status)
        for number, (name, day) in enumerate(periods)
    ]
    position, name, since, until = zip(*rows, strict=True)
    ledger.add(
        "account_status",
        len(rows),
        {
            "account_id": world.ids.take(pa.array(position)),
            "status": list(name),
            "from_day": np.array(since),
            "to_day": known(np.array(until)),
        },
    )
    subs = lives.subscriptions
    cut = (subs.end != NEVER) & (subs.end <= clock.as_of)
    ledger.add(
        "subscriptions",
        len(subs),
        {
            "account_id": world.ids.take(pa.array(subs.account)),
            "subscription_id": pa.array(np.arange(1, len(subs) + 1)).cast(pa.string()),
            "plan": names(v.PLANS, subs.plan),
            "price": subs.cents,
            "billing_cycle": names(p.CYCLE_NAMES, subs.cycle),
            "live_from": subs.start,
            "live_to": Maybe(subs.end, cut),
            "billed_from": subs.billed_from,
            "created_at": subs.created,
        },
    )


def venues(ledger: Ledger, world: Accounts, locations: Locations, devices: Devices, status: pa.Array) -> None:
    """Locations and devices."""
    ledger.add(
        "locations",
        len(locations),
        {
            "location_id": locations.ids,
            "account_id": world.ids.take(pa.array(locations.account)),
            "state": names([place[1] for place in v.PLACES], locations.place),
            "created_at": locations.created,
        },
    )
    ledger.add(
        "devices",
        len(devices),
        {
            "device_id": devices.ids,
            "location_id": locations.ids.take(pa.array(devices.location)),
            "account_id": world.ids.take(pa.array(devices.account)),
            "device_type": names(v.DEVICE_TYPES, devices.kind),
            "install_day": devices.install_day,
            "legacy": devices.legacy,
            "status": status,
        },
    )


def users(ledger: Ledger, world: Accounts, everyone: people.Users, logins: Ints) -> None:
    """Users."""
    ledger.add(
        "users",
        len(everyone),
        {
            "user_id": everyone.ids,
            "account_id": world.ids.take(pa.array(everyone.account)),
            "role": names(v.ROLES, everyone.role),
            "activity": names(people.ACTIVITIES, everyone.activity),
            "created_at": everyone.created,
            "last_login": Maybe(logins // 86_400_000_000, logins != NEVER),
        },
    )


def money(ledger: Ledger, world: Accounts, billing: Billing) -> None:
    """Invoices, charges and refunds; all in USD."""
    inv, made, subs = billing.invoices, billing.charges, billing.subscriptions
    account = world.ids.take(pa.array(subs.account[inv.subscription]))
    paid = inv.status == 0
    invoice_id = fill("in_%", inv.suffix)
    ledger.add(
        "invoices",
        len(inv),
        {
            "invoice_id": invoice_id,
            "account_id": account,
            "subscription_id": fill("sub_%", subs.suffix.take(pa.array(inv.subscription))),
            "amount_due": inv.amount,
            "amount_paid": np.where(paid, inv.amount, 0),
            "status": names(INVOICE_STATUSES, inv.status),
            "created": inv.created,
            "paid_at": known(inv.paid_at),
            "attempts": inv.attempts,
        },
    )
    invoice = pa.array(made.invoice)
    charge_id = fill("ch_%", made.suffix)
    ledger.add(
        "charges",
        len(made),
        {
            "charge_id": charge_id,
            "account_id": account.take(invoice),
            "invoice_id": invoice_id.take(invoice),
            "amount": inv.amount[made.invoice],
            "currency": "usd",
            "succeeded": made.succeeded,
            "disputed": made.disputed,
            "created": made.created,
        },
    )
    back = np.flatnonzero(made.refunded > 0)
    ledger.add(
        "refunds",
        len(back),
        {
            "refund_id": fill("re_%", made.suffix.take(pa.array(back))),
            "charge_id": charge_id.take(pa.array(back)),
            "account_id": account.take(invoice).take(pa.array(back)),
            "amount": made.refunded[back],
            "reason": "requested_by_customer",
            "created": made.refund_at[back],
        },
    )


def foreign_charges(ledger: Ledger, rows: list[dict[str, Any]]) -> None:
    """Charges in other currencies, added to the ledger with the mess."""
    cut = [str(row["metadata"]).split('"account_id": "')[1].split('"')[0] for row in rows]
    ledger.add(
        "charges",
        len(rows),
        {
            "charge_id": [row["id"] for row in rows],
            "account_id": cut,
            "amount": np.array([row["amount"] for row in rows], dtype=np.int64),
            "currency": [row["currency"] for row in rows],
            "succeeded": True,
            "disputed": False,
            "created": [row["created"] for row in rows],
        },
    )


def deals(ledger: Ledger, world: Accounts, crm: sales.Crm) -> None:
    """Deals and their outcome by as-of."""
    ledger.add(
        "deals",
        len(crm.deal),
        {
            "deal_id": crm.deal,
            "company_id": crm.company.take(pa.array(crm.deal_company)),
            "account_id": of(world.ids, crm.account[crm.deal_company]),
            "owner_id": Maybe(pa.array(crm.deal_owner).cast(pa.string()), crm.deal_owner > 0),
            "deal_type": names(("newbusiness", "existingbusiness"), crm.expansion.astype(np.int64)),
            "stage": names(sales.STAGES, crm.stage),
            "created_at": crm.deal_created,
            "close_day": crm.close_day,
            "amount": crm.cents,
            "outcome": names(("open", "won", "lost"), np.maximum(crm.stage - sales.WON + 1, 0)),
        },
    )


def tickets(ledger: Ledger, world: Accounts, crm: sales.Crm, made: support.Tickets) -> None:
    """Tickets; those without a company reach no account."""
    ledger.add(
        "tickets",
        len(made),
        {
            "ticket_id": made.ids,
            "company_id": of(crm.company, made.account),
            "account_id": of(world.ids, made.account),
            "priority": names(p.PRIORITIES, made.priority),
            "stage": names(support.STAGES, made.stage),
            "created_at": made.created,
            "closed_at": known(made.closed),
        },
    )
