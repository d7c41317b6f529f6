"""The life of each account: trial, paid periods, plan changes, leaving and coming back."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from tapdata.sample import parameters as p
from tapdata.sample.accounts import Accounts, office_time
from tapdata.sample.clock import DAY, MINUTE, NEVER, SECOND, Clock
from tapdata.sample.rng import Bools, Draw, Floats, Ints, Streams

STATUSES = ("pending", "active", "churned", "suspended")
_MONTHS = p.HISTORY_DAYS // 28 + 2


@dataclass(frozen=True)
class Subscriptions:
    """One row per subscription period, in the order of ids. Days; ``end`` is exclusive and NEVER while live."""

    account: Ints
    plan: Ints
    cents: Ints
    """US cents per month."""
    negotiated: Bools
    cycle: Ints
    start: Ints
    end: Ints
    billed_from: Ints
    """The day billing began: later than ``start`` where the row was dated back."""
    first: Bools
    """Follows a trial."""
    changed: Bools
    """Ended by a plan change, not by leaving."""
    created: Ints
    updated: Ints

    def __len__(self) -> int:
        return len(self.account)


@dataclass(frozen=True)
class Lives:
    """What became of each account, by position, and its status over time."""

    subscriptions: Subscriptions
    trial_end: Ints
    first_paid: Ints
    """NEVER for an account that never paid."""
    status: list[list[tuple[str, int]]]
    """By account: each status and the day it began."""

    def left(self, account: int) -> int:
        """The day an account that is gone left, else NEVER."""
        name, day = self.status[account][-1]
        return day if name == "churned" else NEVER

    def served(self, first_day: int, days: int) -> Bools:
        """By account and day: whether the account is in trial or a customer that day."""
        found = np.ones((len(self.status), days), dtype=bool)
        for account, periods in enumerate(self.status):
            for name, day in periods:
                found[account, max(0, day - first_day) :] = name != "churned"
        return found

    def fading(self, first_day: int, days: int) -> Floats:
        """By account and day: level of product use, lower before an account leaves."""
        level = np.ones((len(self.status), days))
        for account, periods in enumerate(self.status):
            for name, day in periods:
                if name == "churned":
                    upto = max(0, day - first_day)
                    level[account, max(0, upto - p.FADING_DAYS) : upto] = p.FADING_FACTOR
        return level


@dataclass
class _Rows:
    """Subscription rows as they come up."""

    rows: list[list[int]] = field(default_factory=list)

    def open(
        self, account: int, plan: int, price: tuple[int, bool], cycle: int, day: int, *, first: bool = False
    ) -> None:
        self.rows.append([account, plan, price[0], int(price[1]), cycle, day, NEVER, day, int(first), 0])

    def close(self, day: int, *, change: bool) -> None:
        self.rows[-1][6] = day
        self.rows[-1][9] = int(change)


def _price(plan: int, cycle: int, discounted: float, which: float) -> tuple[int, bool]:
    """US cents per month, and whether they were negotiated."""
    listed = p.ANNUAL_PLAN_CENTS[plan] if p.CYCLE_MONTHS[cycle] == 12 else p.PLAN_CENTS[plan]
    if discounted >= p.DISCOUNT_SHARE:
        return listed, False
    bounds = np.cumsum(p.DISCOUNT_WEIGHTS)
    percent = p.DISCOUNTS[int(np.searchsorted(bounds, which * bounds[-1], side="right"))]
    return listed * (100 - percent) // 100, True


def _at(weights: tuple[float, ...], share: float) -> int:
    bounds = np.cumsum(weights)
    return int(np.searchsorted(bounds, share * bounds[-1], side="right"))


def _months(rows: _Rows, status: list[tuple[str, int]], size: int, dice: Floats, clock: Clock) -> None:
    """Go through the months of a paying account from its first paid day until it leaves for good or as-of."""
    account, plan, cents, _, cycle = rows.rows[-1][:5]
    day, months = rows.rows[-1][5], 0
    for month in range(_MONTHS):
        fate, which, discounted, percent, overlap, back, gap, jitter = dice[month]
        day += 27 + int(jitter * 7)
        if day > clock.as_of:
            return
        months += 1
        churn = p.MONTHLY_CHURN[plan] * (p.EARLY_CHURN_FACTOR if months <= p.EARLY_MONTHS else 1.0)
        up, down = p.MONTHLY_UPGRADE[plan], p.MONTHLY_DOWNGRADE[plan]
        if account == 0:
            continue
        if fate < churn:
            rows.close(day, change=False)
            status.append(("churned", day))
            day += p.RETURN_DAYS[0] + int(gap * (p.RETURN_DAYS[1] - p.RETURN_DAYS[0]))
            if back >= p.RETURN_SHARE or day > clock.as_of:
                return
            plan, months = _at(p.PLAN_BY_SIZE[size], which), 0
            price = _price(plan, cycle, discounted, percent)
            cents = price[0]
            rows.open(account, plan, price, cycle, day)
            status.append(("active", day))
            continue
        if fate < churn + up:
            target = plan + 1 + int(which < 0.1 and plan < 2)
        elif fate < churn + up + down:
            target = plan - 1
        elif fate < churn + up + down + p.MONTHLY_REPRICE:
            target = plan
        else:
            continue
        old, old_cents = rows.rows[-1], cents
        plan = target
        price = _price(plan, cycle, discounted / 2 if target == old[1] else discounted, percent)
        cents = price[0]
        if cents == old_cents:
            continue
        rows.close(day, change=True)
        rows.open(account, plan, price, cycle, day)
        if overlap < p.OVERLAP_AT_START_SHARE and old[8]:
            rows.rows[-1][5] = old[5]
        elif overlap > 1 - p.OVERLAP_DAYS_SHARE:
            rows.rows[-1][5] = max(old[5], day - 1 - int(back * 20))


def simulate(accounts: Accounts, clock: Clock, streams: Streams) -> Lives:
    """Trials, subscriptions and statuses of all accounts. The first account converts and stays on its plan.

    Every account takes as many draws, so that what one does never shifts another.
    """
    draw = streams("subscriptions")
    n = len(accounts)
    rows, statuses = _Rows(), []
    trial_end = accounts.created_day + np.array(p.TRIAL_DAYS)[accounts.size]
    first_paid = np.full(n, NEVER, dtype=np.int64)
    for account in range(n):
        size, ends = int(accounts.size[account]), int(trial_end[account])
        converts, plan_share, cycle_share, discounted, percent, same_day, other = draw.uniform(7)
        months = draw.uniform((_MONTHS, 8))
        status = [("pending", int(accounts.created_day[account]))]
        statuses.append(status)
        if ends > clock.as_of:
            continue
        if account and converts >= p.TRIAL_CONVERSION[size]:
            status.append(("churned", ends))
            continue
        status.append(("active", ends))
        first_paid[account] = ends
        plan, cycle = _at(p.PLAN_BY_SIZE[size], plan_share), _at(p.CYCLE_WEIGHTS, cycle_share) if account else 0
        price = _price(plan, cycle, discounted if account else 1.0, percent)
        rows.open(account, plan, price, cycle, ends, first=True)
        if account and same_day < p.SAME_DAY_CHANGE_SHARE:
            rows.close(ends, change=True)
            plan = min(plan + 1, 3) if other < 0.7 else max(plan - 1, 0)
            rows.open(account, plan, _price(plan, cycle, 1.0, percent), cycle, ends)
        _months(rows, status, size, months, clock)
    return Lives(_rows_to_arrays(rows.rows, clock, draw), trial_end, first_paid, statuses)


def _rows_to_arrays(rows: list[list[int]], clock: Clock, draw: Draw) -> Subscriptions:
    """Rows as arrays, with scheduled ends and the row's clocks. Rows of an account never share a creation time."""
    table = np.array(rows, dtype=np.int64).reshape(-1, 10)
    account, plan, cents, negotiated, cycle, start, end, billed, first, changed = table.T
    n = len(account)
    scheduled = (end == NEVER) & draw.chance(p.SCHEDULED_END_SHARE, n) & (account != 0)
    end = np.where(scheduled, clock.as_of + draw.integers(1, 28, n), end)
    time = office_time(draw, n) + draw.integers(0, SECOND - 1, n)
    created = billed * DAY + time
    same_day = np.zeros(n, dtype=bool)
    same_day[1:] = (account[1:] == account[:-1]) & (billed[1:] == billed[:-1])
    created[1:] = np.where(same_day[1:], created[:-1] + 7 * MINUTE, created[1:])
    closed = (end != NEVER) & ~scheduled
    later = draw.integers(0, 20 * DAY // SECOND, n) * SECOND
    updated = np.where(closed, np.maximum(created, end * DAY) + 8 * MINUTE, created + later)
    order = np.argsort(created, kind="stable")
    return Subscriptions(
        account=account[order],
        plan=plan[order],
        cents=cents[order],
        negotiated=negotiated[order] == 1,
        cycle=cycle[order],
        start=start[order],
        end=end[order],
        billed_from=billed[order],
        first=first[order] == 1,
        changed=changed[order] == 1,
        created=np.minimum(created, clock.end)[order],
        updated=np.minimum(updated, clock.end)[order],
    )
