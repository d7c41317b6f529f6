"""Which tap controllers report on which days, and when something is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

import numpy as np

from tapdata.sample import parameters as p
from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import Clock, weekday
from tapdata.sample.rng import Bools, Draw, Floats, Ints, Streams
from tapdata.sample.subscriptions import Lives
from tapdata.sample.venues import Devices


@dataclass(frozen=True)
class TapPlan:
    """The tap controllers and their days in the window; matrices are controller by day."""

    device: Ints
    """Position of each controller among the devices."""
    kind: Ints
    """Business type of its account."""
    pours: Floats
    """Mean pours on an average day."""
    reporting: Bools
    warm: Bools
    pressure: Ints
    """-1 low, 0 right, 1 high."""

    def chunks(self, clock: Clock) -> Iterator[tuple[int, int]]:
        """First and last-exclusive day number of stretches that hold about ``CHUNK_ROWS`` events."""
        tenths = ((self.pours + sum(p.READINGS_A_DAY)) * 10).astype(np.int64)
        first, rows = 0, 0
        for day in range(clock.event_days):
            today = int(tenths[self.reporting[:, day]].sum()) // 10
            if rows and rows + today > p.CHUNK_ROWS:
                yield first, day
                first, rows = day, 0
            rows += today
        yield first, clock.event_days

    def mean_pours(self, clock: Clock, first: int, last: int) -> Floats:
        """Mean pours by controller and day, with the week's rhythm."""
        days = weekday(np.arange(clock.window + first, clock.window + last))
        rhythm = np.array(p.WEEKDAY_BY_TYPE)[self.kind][:, days]
        return cast("Floats", self.pours[:, None] * rhythm * self.reporting[:, first:last])


def _spells(draw: Draw, controllers: int, days: int, chance: float, length: tuple[int, int]) -> Bools:
    """Matrix of spells that begin with ``chance`` a day and last some days."""
    left = np.zeros(controllers, dtype=np.int64)
    found = np.zeros((controllers, days), dtype=bool)
    for day in range(days):
        begins = draw.chance(chance, controllers)
        left = np.maximum(left - 1, np.where(begins, draw.integers(*length, controllers), 0))
        found[:, day] = left > 0
    return found


def simulate(devices: Devices, accounts: Accounts, lives: Lives, clock: Clock, streams: Streams) -> TapPlan:
    """The controllers' days: installed, in an account that is served, and not in an outage."""
    draw = streams("tap_plan")
    device = np.flatnonzero(devices.kind == 0)
    n, days = len(device), clock.event_days
    account = devices.account[device]
    kind = accounts.kind[account]
    level = 0.6 + 0.8 * draw.uniform(n)
    pours = np.array(p.POURS_A_DAY)[devices.usage[device]] * np.array(p.POURS_BY_TYPE)[kind] * level
    calendar = clock.window + np.arange(days)
    installed = calendar[None, :] > devices.install_day[device][:, None]
    served = lives.served(clock.window, days)[account]
    outage = _spells(draw, n, days, p.OUTAGE_CHANCE, p.OUTAGE_DAYS) & (account != 0)[:, None]
    warm = _spells(draw, n, days, p.WARM_CHANCE, p.WARM_DAYS)
    off = _spells(draw, n, days, p.PRESSURE_CHANCE, p.PRESSURE_DAYS)
    side = np.where(draw.chance(0.6, n), -1, 1)
    reporting = installed & served & ~outage & ~devices.silent[device][:, None]
    return TapPlan(device, kind, pours, reporting, warm, np.where(off, side[:, None], 0))


def online(plan: TapPlan, devices: Devices, lives: Lives, clock: Clock, streams: Streams) -> Bools:
    """By device: whether it answers at as-of."""
    draw = streams("online")
    served = lives.served(clock.as_of, 1)[:, 0][devices.account]
    answers = served & ~draw.chance(p.OFFLINE_SHARE, len(devices))
    fresh = devices.install_day[plan.device] >= clock.as_of
    answers[plan.device] = (plan.reporting[:, -1] | fresh) & served[plan.device]
    answers[plan.device[devices.silent[plan.device]]] = False
    return answers
