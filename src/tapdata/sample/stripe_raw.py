"""Stripe's customers, prices, subscriptions and their items as raw tables."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts
from tapdata.sample.billing import SUBSCRIPTION_STATUSES, Billing, StripeSubscriptions
from tapdata.sample.clock import DAY, HOUR, NEVER, SECOND, Clock, add_months
from tapdata.sample.rng import Draw, Ints, Streams
from tapdata.sample.writer import Maybe, fill, names

STRIPE_PLANS = ("basic", "pro", "enterprise", "enterprise")
"""What Stripe calls the application's plans."""
PRICES = (
    ("price_basic_monthly_1", 29_900, "month", "Basic Monthly"),
    ("price_basic_annual_2", 323_892, "year", "Basic Annual"),
    ("price_pro_monthly_3", 99_900, "month", "Pro Monthly"),
    ("price_pro_annual_4", 1_078_920, "year", "Pro Annual"),
    ("price_enterprise_monthly_5", 299_900, "month", "Enterprise Monthly"),
    ("price_enterprise_annual_6", 3_238_920, "year", "Enterprise Annual"),
)
"""Id, US cents, interval, nickname."""


def customer_ids(accounts: Accounts, streams: Streams) -> pa.Array:
    """The Stripe customer of each account."""
    return fill("cus_%", streams("stripe.customers").hexes(len(accounts), 16))


def addresses(accounts: Accounts, streams: Streams) -> pa.Array:
    """Where the bills of each account go, as JSON."""
    draw = streams("stripe.addresses")
    n = len(accounts)
    city, state, zips, _, _ = zip(*v.PLACES, strict=True)
    place = draw.pick(v.PLACE_WEIGHTS, n)
    return fill(
        '{"city": "%", "line1": "% %", "line2": null, "state": "%", "country": "US", "postal_code": "%%"}',
        names(city, place), draw.integers(10, 9_999, n),
        names(v.STREETS, draw.integers(0, len(v.STREETS) - 1, n)), names(state, place), names(zips, place),
        draw.digits(n, 2),
    )  # fmt: skip


def phones(accounts: Accounts, streams: Streams) -> pa.Array:
    """The telephone number of most accounts; null for the others."""
    draw = streams("stripe.phones")
    n = len(accounts)
    number = fill("+1-%-%-%", draw.integers(201, 989, n), draw.digits(n, 3), draw.digits(n, 4))
    known = pa.array(draw.chance(1 - p.OPTIONAL_NULL_SHARE, n))
    return pc.if_else(known, number, pa.scalar(None, pa.string()))


def customers(accounts: Accounts, ids: pa.Array, billing: Billing, streams: Streams) -> dict[str, Any]:
    """One row per account; delinquent while an invoice is overdue."""
    draw = streams("stripe.customers.raw")
    address = addresses(accounts, streams)
    shipped = pa.array(draw.chance(p.SHIPPING_SHARE, len(accounts)))
    shipping = fill('{"name": "%", "address": %, "phone": null}', accounts.name, address)
    plan = np.zeros(len(accounts), dtype=np.int64)
    plan[billing.subscriptions.account] = billing.subscriptions.plan
    kind = names(v.TYPES, accounts.kind)
    return {
        "id": ids,
        "email": fill("admin@%", accounts.domain),
        "name": accounts.name,
        "description": fill("% - %", accounts.name, kind),
        "address": address,
        "created": accounts.created // SECOND * SECOND,
        "currency": "usd",
        "delinquent": billing.delinquent,
        "invoice_prefix": pc.utf8_upper(pc.utf8_slice_codeunits(ids, 0, 8)),
        "livemode": True,
        "metadata": fill(
            '{"tier": "%", "account_id": "%", "company_name": "%"}', names(v.PLANS, plan), accounts.ids, accounts.name
        ),
        "phone": phones(accounts, streams),
        "shipping": pc.if_else(shipped, shipping, pa.scalar("{}")),
        "tax_exempt": "none",
        "created_at": accounts.created // SECOND * SECOND,
    }


def prices(clock: Clock) -> dict[str, Any]:
    """The six prices. What add-ons cost is not among them."""
    ids, cents, intervals, nicknames = zip(*PRICES, strict=True)
    created = np.full(len(PRICES), clock.start * DAY + 9 * HOUR)
    return {
        "id": list(ids),
        "object": "price",
        "active": True,
        "currency": "usd",
        "unit_amount": list(cents),
        "type": "recurring",
        "recurring_interval": list(intervals),
        "recurring_interval_count": 1,
        "nickname": list(nicknames),
        "created": created,
        "created_at": created,
    }


def _price_json(subs: StripeSubscriptions, draw: Draw) -> pa.Array:
    """The price of each base plan. It names its amount where the price table does not know it, and sometimes else."""
    group = np.minimum(subs.plan, 2)
    interval = np.where(subs.months == 12, 1, np.where(subs.months == 3, 2, 0))
    ids = [
        f"price_{plan}_{kind}" for plan in ("basic", "pro", "enterprise") for kind in ("monthly", "annual", "quarterly")
    ]
    suffix = [1, 2, 7, 3, 4, 8, 5, 6, 9]
    ids = [f"{name}_{number}" for name, number in zip(ids, suffix, strict=True)]
    priced = subs.negotiated | (subs.plan == 3) | (interval == 2) | draw.chance(p.BASE_AMOUNT_SHARE, len(subs))
    base = fill(
        '{"id": "%", "object": "price", "recurring": {"interval": "%", "interval_count": %}',
        names(ids, group * 3 + interval),
        names(("month", "year", "month"), interval),
        np.array([1, 1, 3])[interval],
    )
    amount = fill('%, "unit_amount": %}', base, subs.cents * subs.months)
    return pc.if_else(pa.array(priced), amount, fill("%}", base))


def subscriptions(
    subs: StripeSubscriptions, status: Ints, customer: pa.Array, accounts: Accounts, *, clock: Clock, streams: Streams
) -> tuple[dict[str, Any], dict[str, Any], int]:
    """Columns of the subscriptions and of their items, and the number of items."""
    draw = streams("stripe.subscriptions")
    n = len(subs)
    created = subs.start * DAY + subs.time
    anchor = np.where(subs.trial_end == NEVER, subs.start, subs.trial_end)
    ended = subs.ended(clock)
    until = np.where(ended, np.maximum(subs.end - 1, anchor), clock.as_of)
    passed = np.maximum((until - anchor) // (30 * subs.months), 0)
    starts = add_months(anchor, passed * subs.months)
    passed = np.where(starts > until, passed - 1, passed)
    nexts = add_months(anchor, (passed + 1) * subs.months)
    passed = np.where(nexts <= until, passed + 1, passed)
    from_day, to_day = add_months(anchor, passed * subs.months), add_months(anchor, (passed + 1) * subs.months)
    trial = subs.trial_end != NEVER
    trialing = (subs.trial_end > clock.as_of) | (subs.app == NEVER)
    period_start = np.where(trialing, subs.trial_start, from_day)
    period_end = np.where(trialing, subs.trial_end, to_day)
    over = np.where(ended, subs.end * DAY + subs.time, 0)
    over = np.minimum(np.maximum(over, created), clock.end)
    account = accounts.ids.take(pa.array(subs.account))
    customers_ = customer.take(pa.array(subs.account))
    ids = fill("sub_%", subs.suffix)
    scheduled = (subs.end != NEVER) & ~ended
    price = _price_json(subs, draw)
    item = fill("si_%", subs.suffix)
    linked = fill(
        '{"plan": "%", "account_id": "%", "app_subscription_id": "%"}',
        names(STRIPE_PLANS, subs.plan), account, subs.app + 1,
    )  # fmt: skip
    alone = fill('{"plan": "%", "account_id": "%"}', names(STRIPE_PLANS, subs.plan), account)
    added = subs.addon != NEVER
    addon_price = names([a[1] for a in p.ADDONS] + [""], subs.addon % (len(p.ADDONS) + 1))
    addon_json = fill(
        '{"id": "%", "object": "price", "recurring": {"interval": "%", "interval_count": %}, "unit_amount": %}',
        addon_price,
        names(("month", "year"), (subs.months == 12).astype(np.int64)),
        np.where(subs.months == 3, 3, 1),
        np.array([a[2] for a in p.ADDONS] + [0])[subs.addon] * subs.months,
    )
    entry = fill(
        '{"id": "%", "price": %, "object": "subscription_item", "created": %, "quantity": 1}',
        item, price, created // SECOND,
    )  # fmt: skip
    both = fill(
        '%, {"id": "%_a", "price": %, "object": "subscription_item", "created": %, "quantity": %}',
        entry, item, addon_json, created // SECOND, subs.quantity,
    )  # fmt: skip
    main = {
        "id": ids,
        "object": "subscription",
        "billing_cycle_anchor": anchor * DAY + subs.time,
        "cancel_at": Maybe(subs.end * DAY, scheduled),
        "cancel_at_period_end": scheduled,
        "canceled_at": Maybe(over, ended),
        "created": created,
        "current_period_end": period_end * DAY + subs.time,
        "current_period_start": period_start * DAY + subs.time,
        "customer": customers_,
        "default_payment_method": Maybe(
            fill("pm_%", pc.utf8_slice_codeunits(customers_, 4, 16)), ~ended & (subs.app != NEVER)
        ),
        "ended_at": Maybe(over, ended),
        "items": fill(
            '{"data": [%], "object": "list", "has_more": false, "total_count": %}',
            pc.if_else(pa.array(added), both, entry), 1 + added,
        ),
        "latest_invoice": Maybe(fill("in_%", subs.suffix), subs.app != NEVER),
        "livemode": True,
        "metadata": pc.if_else(pa.array(subs.app != NEVER), linked, alone),
        "start_date": created,
        "status": names(SUBSCRIPTION_STATUSES, status),
        "trial_end": Maybe(subs.trial_end * DAY + subs.time, trial),
        "trial_start": Maybe(subs.trial_start * DAY + subs.time, trial),
        "created_at": created,
    }  # fmt: skip
    extra = pa.array(np.flatnonzero(added))
    base_meta = fill('{"plan": "%", "type": "base_plan"}', names(STRIPE_PLANS, subs.plan))
    addon_name = names([a[0] for a in p.ADDONS] + [""], subs.addon % (len(p.ADDONS) + 1))
    addon_meta = fill(
        '{"type": "addon", "addon_name": "%", "description": "%, added by the customer"}', addon_name, addon_name
    )
    total = n + len(extra)
    items = {
        "id": pa.concat_arrays([item, fill("%_a", item).take(extra)]),
        "object": "subscription_item",
        "created": np.concatenate([created, created[added]]),
        "metadata": pa.concat_arrays([base_meta, addon_meta.take(extra)]),
        "price": pa.concat_arrays([price, addon_json.take(extra)]),
        "quantity": np.concatenate([np.ones(n, dtype=np.int64), subs.quantity[added]]),
        "subscription": pa.concat_arrays([ids, ids.take(extra)]),
        "tax_rates": "[]",
        "created_at": np.concatenate([created, created[added]]),
    }
    return main, items, total
