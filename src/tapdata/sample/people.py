"""Users: who works with the product at each account, and how much."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts, office_time
from tapdata.sample.clock import DAY, NEVER, SECOND, Clock
from tapdata.sample.rng import Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import spread
from tapdata.sample.writer import Maybe, fill, names

ACTIVITIES = ("power", "regular", "light", "dormant")


@dataclass(frozen=True)
class Users:
    """One row per user, in the order of ids. The first user of an account is its admin."""

    ids: pa.Array
    account: Ints
    first: Ints
    """1 for the first user of an account."""
    role: Ints
    activity: Ints
    created: Ints

    def __len__(self) -> int:
        return len(self.account)


def simulate(accounts: Accounts, lives: Lives, clock: Clock, streams: Streams) -> Users:
    """Users at as-of, each created while the account is served. The first account's admin is a power user."""
    draw = streams("users")
    low, high = np.array(p.USERS_BY_SIZE).T
    account, number = spread(draw.integers(low[accounts.size], high[accounts.size], len(accounts)))
    n = len(account)
    role = np.where(number == 0, 0, draw.pick(p.ROLE_WEIGHTS, n))
    activity = np.where((number == 0) & (account == 0), 0, draw.pick(p.ACTIVITY_WEIGHTS, n))
    wait = np.where(number == 0, 0, draw.integers(0, 30, n) + np.where(draw.chance(0.25, n), 200, 0))
    created = (accounts.created_day[account] + wait) * DAY + office_time(draw, n)
    created = np.where(number == 0, accounts.created[account] + 30 * SECOND, created)
    served = lives.served(clock.start, p.HISTORY_DAYS + 1)
    kept = np.flatnonzero(
        served[account, np.minimum(created // DAY - clock.start, p.HISTORY_DAYS)] & (created <= clock.end)
    )
    kept = kept[np.argsort(created[kept], kind="stable")]
    return Users(
        pa.array(np.arange(1, len(kept) + 1)).cast(pa.string()),
        account[kept],
        (number[kept] == 0).astype(np.int64),
        role[kept],
        activity[kept],
        created[kept],
    )


def last_login(users: Users, seen: Ints, lives: Lives, clock: Clock, streams: Streams) -> Ints:
    """The last login of each user in microseconds, NEVER for none.

    It is the start of the last session of the window where there is one (``seen``), else a moment before the window.
    """
    draw = streams("users.login")
    left = np.array([lives.left(account) for account in range(len(lives.status))], dtype=np.int64)
    until = np.where(left[users.account] == NEVER, clock.window, np.minimum(left[users.account], clock.window))
    day = users.created // DAY
    earlier = (day + np.floor((until - day) * draw.uniform(len(users))).astype(np.int64)) * DAY
    earlier = np.maximum(earlier + office_time(draw, len(users)), users.created)
    before = np.where((until > day) & draw.chance(0.85, len(users)), earlier, NEVER)
    return np.where(seen == NEVER, before, seen)


def raw(users: Users, accounts: Accounts, logins: Ints, clock: Clock, streams: Streams) -> dict[str, Any]:
    """Columns of the raw table. Half of the exact login times were not loaded."""
    draw = streams("users.raw")
    n = len(users)
    first = names(v.FIRST_NAMES, draw.integers(0, len(v.FIRST_NAMES) - 1, n))
    last = names(v.LAST_NAMES, draw.integers(0, len(v.LAST_NAMES) - 1, n))
    domain = accounts.domain.take(pa.array(users.account))
    own = fill("%.%@%", pc.utf8_lower(first), pc.utf8_lower(last), domain)
    known = logins != NEVER
    return {
        "id": users.ids,
        "customer_id": accounts.ids.take(pa.array(users.account)),
        "first_name": first,
        "last_name": last,
        "email": pc.if_else(pa.array(users.first == 1), fill("admin@%", domain), own),
        "role": names(v.ROLES, users.role),
        "created_date": users.created // DAY,
        "last_login_date": Maybe(logins // DAY, known),
        "last_login_at": Maybe(logins, known & draw.chance(0.5, n)),
        "is_active": True,
        "created_at": users.created,
        "updated_at": np.minimum(users.created + draw.integers(0, 90 * DAY // SECOND, n) * SECOND, clock.end),
    }
