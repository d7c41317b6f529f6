"""Billing: Stripe's side of every subscription, month by month, with the payments that failed and were paid back."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import DAY, HOUR, MINUTE, NEVER, SECOND, Clock, add_months
from tapdata.sample.rng import Bools, Draw, Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import spread
from tapdata.sample.writer import fill

INVOICE_STATUSES = ("paid", "open", "uncollectible", "void")
SUBSCRIPTION_STATUSES = ("active", "canceled", "trialing", "past_due", "unpaid")
_TRIES = len(p.RETRY_DAYS)


@dataclass(frozen=True)
class StripeSubscriptions:
    """One row per Stripe subscription: those of the application, then trials that never became one."""

    account: Ints
    app: Ints
    """Position of the application's subscription, NEVER for a trial."""
    plan: Ints
    months: Ints
    """Months in a billing period."""
    cents: Ints
    """US cents per month of the base plan."""
    negotiated: Bools
    addon: Ints
    """Position in ``ADDONS``, NEVER for none."""
    quantity: Ints
    start: Ints
    end: Ints
    """Days; NEVER while live."""
    trial_start: Ints
    trial_end: Ints
    changed: Bools
    time: Ints
    """Microseconds into the day at which it is billed."""
    suffix: pa.Array

    def __len__(self) -> int:
        return len(self.account)

    @property
    def addon_cents(self) -> Ints:
        """US cents per month of the add-on."""
        price = np.array([addon[2] for addon in p.ADDONS] + [0], dtype=np.int64)
        return price[self.addon] * self.quantity

    def ended(self, clock: Clock) -> Bools:
        """Over by as-of."""
        over: Bools = (self.end != NEVER) & (self.end <= clock.as_of)
        return over


@dataclass(frozen=True)
class Invoices:
    """One row per invoice, by subscription and number. Times in microseconds, NEVER for none; amounts in US cents."""

    subscription: Ints
    number: Ints
    from_day: Ints
    to_day: Ints
    created: Ints
    base: Ints
    addon: Ints
    status: Ints
    attempts: Ints
    paid_at: Ints
    closed_at: Ints
    """When it was voided or given up."""
    suffix: pa.Array

    def __len__(self) -> int:
        return len(self.subscription)

    @property
    def amount(self) -> Ints:
        """Amount due."""
        return self.base + self.addon


@dataclass(frozen=True)
class Charges:
    """One row per payment attempt."""

    invoice: Ints
    attempt: Ints
    created: Ints
    succeeded: Bools
    last: Bools
    refunded: Ints
    """US cents paid back."""
    refund_at: Ints
    disputed: Bools
    suffix: pa.Array

    def __len__(self) -> int:
        return len(self.invoice)


@dataclass(frozen=True)
class Billing:
    """All of it, with what it means for the accounts."""

    subscriptions: StripeSubscriptions
    invoices: Invoices
    charges: Charges
    status: Ints
    """Of each Stripe subscription."""
    delinquent: Bools
    """By account."""
    suspended_from: Ints
    """By account: the day its last invoice was given up, NEVER for none."""


def _subscriptions(accounts: Accounts, lives: Lives, draw: Draw) -> StripeSubscriptions:
    app = lives.subscriptions
    trials = np.flatnonzero(lives.first_paid == NEVER)
    n, more = len(app), len(trials)
    account = np.concatenate([app.account, trials])
    total = n + more
    size = accounts.size[account]
    plan = np.concatenate([app.plan, draw.pick_by(p.PLAN_BY_SIZE, accounts.size[trials])])
    months = np.concatenate([np.array(p.CYCLE_MONTHS)[app.cycle], np.ones(more, dtype=np.int64)])
    cents = np.concatenate([app.cents, np.array(p.PLAN_CENTS)[plan[n:]]])
    addon = np.where(draw.chance(p.ADDON_SHARE, total), draw.integers(0, len(p.ADDONS) - 1, total), NEVER)
    least, most = np.array([[a[3] for a in p.ADDONS] + [0], [a[4] for a in p.ADDONS] + [0]])
    first = np.concatenate([app.first, np.ones(more, dtype=bool)])
    end = np.concatenate([app.end, lives.trial_end[trials]])
    trial_start = accounts.created_day[account]
    start = np.where(first, trial_start, np.concatenate([app.billed_from, trial_start[n:]]))
    number = pa.array(np.where(np.arange(total) < n, np.arange(total) + 1, 50_000_000 + np.arange(total)))
    padded = pc.utf8_lpad(number.cast(pa.string()), 8, "0")
    return StripeSubscriptions(
        account=account,
        app=np.where(np.arange(total) < n, np.arange(total), NEVER),
        plan=plan,
        months=months,
        cents=cents,
        negotiated=np.concatenate([app.negotiated, np.zeros(more, dtype=bool)]),
        addon=addon,
        quantity=draw.integers(least[addon], most[addon], total),
        start=start,
        end=end,
        trial_start=np.where(first, trial_start, NEVER),
        trial_end=np.where(first, trial_start + np.array(p.TRIAL_DAYS)[size], NEVER),
        changed=np.concatenate([app.changed, np.zeros(more, dtype=bool)]),
        time=np.where(
            first,
            accounts.created[account] % DAY // SECOND * SECOND,
            draw.integers(8 * 3_600, 20 * 3_600, total) * SECOND,
        ),
        suffix=fill("%%", padded, draw.digits(total, 6)),
    )


def _periods(subs: StripeSubscriptions, clock: Clock) -> tuple[Ints, Ints, Ints, Ints]:
    """Billing periods that began by as-of: subscription, number from 0, first day, day after the last."""
    paying = subs.app != NEVER
    anchor = np.where(subs.trial_end == NEVER, subs.start, subs.trial_end)
    last = np.where((subs.end == NEVER) | (subs.end > clock.as_of), clock.as_of, np.maximum(subs.end - 1, anchor))
    most = np.where(paying, (last - anchor) // (28 * subs.months) + 1, 0)
    sub, number = spread(most)
    first = add_months(anchor[sub], number * subs.months[sub])
    after = add_months(anchor[sub], (number + 1) * subs.months[sub])
    kept = first <= last[sub]
    return sub[kept], number[kept], first[kept], after[kept]


def simulate(accounts: Accounts, lives: Lives, clock: Clock, streams: Streams) -> Billing:
    """Invoices for each billing period, tries to collect them, refunds and disputes. The first account always pays."""
    draw = streams("billing")
    subs = _subscriptions(accounts, lives, draw)
    sub, number, first, after = _periods(subs, clock)
    n = len(sub)
    account = subs.account[sub]
    created = np.minimum(first * DAY + subs.time[sub] + 5 * MINUTE, clock.end - HOUR)
    live = np.zeros(len(accounts), dtype=bool)
    live[subs.account[(subs.app != NEVER) & ~subs.ended(clock)]] = True
    risky = draw.chance(p.RISKY_SHARE, len(accounts))
    dead = np.where(
        live & draw.chance(p.DEAD_CARD_SHARE, len(accounts)),
        clock.as_of - draw.integers(15, 60, len(accounts)),
        1 << 40,
    )
    risky[0], dead[0] = False, 1 << 40
    chance = np.where(risky, p.RISKY_FAILURE, p.PAYMENT_FAILURE)[account]
    fails = draw.uniform((n, _TRIES)) < np.where(np.arange(_TRIES) == 0, chance[:, None], p.RETRY_FAILURE)
    fails[account == 0] = False
    fails |= (first >= dead[account])[:, None]
    void = subs.end[sub] == first
    lag = np.array(p.RETRY_DAYS) * DAY + HOUR // 2
    tried_at = created[:, None] + lag
    due = tried_at <= clock.end
    due[:, 0] = True
    tried_at[:, 0] = np.minimum(tried_at[:, 0], clock.end)
    so_far = np.cumprod(np.concatenate([np.ones((n, 1), dtype=np.int64), fails[:, :-1]], axis=1), axis=1) == 1
    tried = so_far & due & ~void[:, None]
    won = tried & ~fails
    paid = won.any(axis=1)
    attempts = tried.sum(axis=1)
    given_up = ~paid & ~void & (attempts == _TRIES) & (created + p.UNCOLLECTIBLE_DAYS * DAY <= clock.end)
    status = np.select([void, paid, given_up], [3, 0, 2], 1)
    paid_at = np.where(paid, (tried_at * won).sum(axis=1), NEVER)
    closed = np.where(void, np.minimum(created + HOUR // 4, clock.end), NEVER)
    closed = np.where(given_up, created + p.UNCOLLECTIBLE_DAYS * DAY, closed)
    counter = pc.utf8_lpad(pa.array(number + 1).cast(pa.string()), 4, "0")
    invoices = Invoices(
        sub, number, first, after, created, subs.cents[sub] * subs.months[sub],
        (subs.addon_cents * subs.months)[sub], status, attempts, paid_at, closed,
        fill("%_%", subs.suffix.take(pa.array(sub)), counter),
    )  # fmt: skip
    charges = _charges(subs, invoices, tried, won, tried_at, clock=clock, draw=draw)
    return Billing(subs, invoices, charges, *_standing(accounts, subs, invoices, clock))


def _charges(
    subs: StripeSubscriptions, invoices: Invoices, tried: Bools, won: Bools, at: Ints, *, clock: Clock, draw: Draw
) -> Charges:
    invoice, attempt = np.nonzero(tried)
    n = len(invoice)
    succeeded = won[invoice, attempt]
    amount = invoices.amount[invoice]
    sub = invoices.subscription[invoice]
    is_last_period = (np.append(sub[1:], -1) != sub) if n else np.zeros(0, dtype=bool)
    credit = is_last_period & subs.changed[sub] & draw.chance(p.CHANGE_REFUND_SHARE, n)
    disputed = succeeded & draw.chance(p.DISPUTE_SHARE, n) & ~credit
    wanted = succeeded & (credit | draw.chance(p.REFUND_SHARE, n))
    created = at[invoice, attempt]
    refund_at = np.maximum(created + HOUR, created + draw.integers(1, 20 * 24, n) * HOUR)
    wanted &= refund_at <= clock.end
    full = draw.chance(p.FULL_REFUND_SHARE, n) & ~credit
    part = amount * draw.integers(10, 70, n) // 100
    retry = fill("_r%", attempt)
    suffix = invoices.suffix.take(pa.array(invoice))
    return Charges(
        invoice=invoice,
        attempt=attempt,
        created=created,
        succeeded=succeeded,
        last=np.append(invoice[1:], -1) != invoice,
        refunded=np.where(wanted, np.where(full, amount, part), 0),
        refund_at=np.where(wanted, refund_at, NEVER),
        disputed=disputed,
        suffix=pc.if_else(pa.array(attempt == 0), suffix, fill("%%", suffix, retry)),
    )


def _standing(
    accounts: Accounts, subs: StripeSubscriptions, invoices: Invoices, clock: Clock
) -> tuple[Ints, Bools, Ints]:
    """Status of each subscription, delinquency of each account, and since when an account is suspended."""
    ended = subs.ended(clock)
    trialing = (subs.trial_end > clock.as_of) & ~ended
    last = np.full(len(subs), NEVER, dtype=np.int64)
    last[invoices.subscription] = np.arange(len(invoices))
    known = last != NEVER
    latest = np.where(known, last, 0)
    state = invoices.status[latest] if len(invoices) else np.zeros(len(subs), dtype=np.int64)
    tries = invoices.attempts[latest] if len(invoices) else state
    given_up = np.flatnonzero((invoices.status == 2) & (invoices.from_day > clock.as_of - p.SUSPENDED_DAYS))
    given_up_at = np.full(len(subs), NEVER, dtype=np.int64)
    given_up_at[invoices.subscription[given_up]] = invoices.closed_at[given_up]
    owing = known & (state != 0) & (state != 3) & (tries > 0) & ~ended
    lost = owing & (given_up_at != NEVER)
    overdue = owing & ~lost
    status = np.select([trialing, ended, lost, overdue], [2, 1, 4, 3], 0)
    delinquent = np.zeros(len(accounts), dtype=bool)
    delinquent[subs.account[overdue | lost]] = True
    suspended = np.full(len(accounts), NEVER, dtype=np.int64)
    suspended[subs.account[lost]] = given_up_at[lost] // DAY
    return status, delinquent, suspended
