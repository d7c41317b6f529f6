"""Monthly recurring revenue of every account and day, painted from the subscriptions, and its movements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np

from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import NEVER, Clock
from tapdata.sample.rng import Ints
from tapdata.sample.subscriptions import Lives, Subscriptions

MOVEMENTS = ("new", "expansion", "contraction", "churned", "reactivation")
_ACCOUNTS_AT_ONCE = 500


def paint(subscriptions: Subscriptions, first: int, accounts: int, clock: Clock) -> Ints:
    """US cents by account (from position ``first``) and day since the company's first.

    Where rows overlap, the one with the latest start counts; then the one created later, then the greater id as text.
    """
    days = clock.as_of - clock.start + 1
    cents = np.zeros((accounts, days), dtype=np.int64)
    inside = (subscriptions.account >= first) & (subscriptions.account < first + accounts)
    ids = np.arange(1, len(subscriptions) + 1).astype(str)
    at = np.flatnonzero(inside)
    order = at[np.lexsort((ids[at], subscriptions.created[at], subscriptions.start[at]))]
    for row in order:
        end = days if subscriptions.end[row] == NEVER else subscriptions.end[row] - clock.start
        start = subscriptions.start[row] - clock.start
        cents[subscriptions.account[row] - first, start : max(start, end)] = subscriptions.cents[row]
    return cents


def by_day(accounts: Accounts, lives: Lives, clock: Clock) -> Iterator[tuple[int, dict[str, Any], int, dict[str, Any]]]:
    """Rows of ``account_mrr_daily`` and ``mrr_movements``, some hundred accounts at a time, each with its row count.

    Amounts of movements are above zero; contraction and churned lower the revenue.
    """
    for first in range(0, len(accounts), _ACCOUNTS_AT_ONCE):
        size = min(_ACCOUNTS_AT_ONCE, len(accounts) - first)
        cents = paint(lives.subscriptions, first, size, clock)
        paid = np.cumsum(cents > 0, axis=1)
        account, day = np.nonzero(paid)
        daily = {
            "account_id": accounts.ids.take(first + account),
            "day": clock.start + day,
            "mrr": cents[account, day],
        }
        before = np.zeros_like(cents)
        before[:, 1:] = cents[:, :-1]
        who, when = np.nonzero(cents != before)
        now, old, first_time = cents[who, when], before[who, when], paid[who, when] == 1
        kind = np.select([(old == 0) & first_time, old == 0, now == 0, now > old], [0, 4, 3, 1], 2)
        moved = {
            "account_id": accounts.ids.take(first + who),
            "day": clock.start + when,
            "movement": np.array(MOVEMENTS)[kind],
            "amount": np.abs(now - old),
        }
        yield len(account), daily, len(who), moved
