"""Stripe's events: one for everything that happened to customers, subscriptions, invoices and charges."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample.accounts import Accounts
from tapdata.sample.billing import Billing
from tapdata.sample.clock import DAY, HOUR, MINUTE, NEVER, SECOND, Clock
from tapdata.sample.rng import Bools, Ints, Streams
from tapdata.sample.writer import fill, names

ASKED = ("customer.created", "customer.subscription.created", "charge.refunded")
"""Events that the application asked Stripe for, so with a key of its own."""


def columns(
    billing: Billing, accounts: Accounts, customer: pa.Array, *, clock: Clock, streams: Streams
) -> tuple[int, dict[str, Any]]:
    """Columns of the webhooks of all that Stripe did, in time order, and their number."""
    draw = streams("stripe.events")
    inv, made, subs = billing.invoices, billing.charges, billing.subscriptions
    payer = customer.take(pa.array(subs.account[inv.subscription]))
    parts: list[tuple[str, Ints, pa.Array]] = []

    def happened(kind: str, at: Ints, which: Bools, body: pa.Array) -> None:
        parts.append((kind, at[which], body.filter(pa.array(which))))

    everyone = np.ones(len(accounts), dtype=bool)
    body = fill('{"id": "%", "object": "customer"}', customer)
    happened("customer.created", accounts.created // SECOND * SECOND, everyone, body)
    owner = customer.take(pa.array(subs.account))
    body = fill(
        '{"id": "sub_%", "object": "subscription", "status": "%", "customer": "%"}',
        subs.suffix, names(("active", "trialing"), (subs.trial_end != NEVER).astype(np.int64)), owner,
    )  # fmt: skip
    at = subs.start * DAY + subs.time
    happened("customer.subscription.created", at, np.ones(len(subs), dtype=bool), body)
    warned = (subs.trial_end - 3) * DAY + 9 * HOUR
    happened(
        "customer.subscription.trial_will_end",
        warned,
        (subs.trial_end != NEVER) & (warned <= clock.end),
        body,
    )
    gone = fill('{"id": "sub_%", "object": "subscription", "status": "canceled", "customer": "%"}', subs.suffix, owner)
    over = np.minimum(np.maximum(subs.end * DAY + subs.time, at), clock.end)
    happened("customer.subscription.deleted", over, subs.ended(clock), gone)
    body = fill('{"id": "in_%", "object": "invoice", "customer": "%"}', inv.suffix, payer)
    every = np.ones(len(inv), dtype=bool)
    happened("invoice.created", inv.created, every, body)
    happened("invoice.finalized", np.minimum(inv.created + 3 * MINUTE, clock.end), inv.status != 3, body)
    body = fill('{"id": "in_%", "paid": true, "object": "invoice", "customer": "%"}', inv.suffix, payer)
    happened("invoice.paid", inv.paid_at, inv.status == 0, body)
    happened("invoice.payment_succeeded", inv.paid_at, inv.status == 0, body)
    invoice = pa.array(made.invoice)
    body = fill(
        '{"id": "ch_%", "amount": %, "object": "charge", "invoice": "in_%", "customer": "%"}',
        made.suffix, inv.amount[made.invoice], inv.suffix.take(invoice), payer.take(invoice),
    )  # fmt: skip
    happened("charge.succeeded", made.created, made.succeeded, body)
    happened("charge.failed", made.created, ~made.succeeded, body)
    happened("charge.refunded", made.refund_at, made.refunded > 0, body)
    failed = fill(
        '{"id": "in_%", "object": "invoice", "customer": "%"}',
        inv.suffix.take(invoice),
        payer.take(invoice),
    )
    happened("invoice.payment_failed", made.created, ~made.succeeded, failed)
    time = np.concatenate([at for _, at, _ in parts])
    kinds = np.concatenate([np.full(len(at), number) for number, (_, at, _) in enumerate(parts)])
    order = np.argsort(time, kind="stable")
    n = len(order)
    asked = np.isin(kinds[order], [number for number, (kind, _, _) in enumerate(parts) if kind in ASKED])
    objects = pa.concat_arrays([body for _, _, body in parts]).take(pa.array(order))
    return n, {
        "id": fill("evt_%", draw.hexes(n, 24)),
        "object": "event",
        "api_version": "2020-08-27",
        "created": time[order],
        "data": fill('{"object": %, "previous_attributes": {}}', objects),
        "livemode": True,
        "pending_webhooks": (clock.end - time[order] < HOUR).astype(np.int64) + draw.chance(0.002, n),
        "request": fill(
            '{"id": "req_%", "idempotency_key": %}',
            draw.hexes(n, 16),
            pc.if_else(pa.array(asked), fill('"%"', draw.uuids(n)), pa.scalar("null")),
        ),
        "type": names([kind for kind, _, _ in parts], kinds[order]),
        "created_at": time[order],
    }
