"""Days and instants as whole numbers: days since 1970, microseconds since 1970, UTC."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import cast

import numpy as np

from tapdata.sample import parameters as p
from tapdata.sample.rng import Ints

SECOND = 1_000_000
MINUTE = 60 * SECOND
HOUR = 60 * MINUTE
DAY = 24 * HOUR
NEVER = -1
"""Stands for "no such day" in arrays of days."""


@dataclass(frozen=True)
class Clock:
    """The dates a company lives in. Days are numbers since 1970-01-01."""

    as_of: int
    event_days: int

    @classmethod
    def at(cls, as_of: date, event_days: int) -> Clock:
        """The clock of a company seen at the end of ``as_of``."""
        return cls((as_of - date(1970, 1, 1)).days, event_days)

    @property
    def start(self) -> int:
        """The first day of the company."""
        return self.as_of - p.HISTORY_DAYS

    @property
    def window(self) -> int:
        """The first day with product and device data."""
        return self.as_of - self.event_days + 1

    @property
    def end(self) -> int:
        """The last microsecond of ``as_of``."""
        return (self.as_of + 1) * DAY - 1


def weekday(day: Ints) -> Ints:
    """Monday is 0."""
    return (day + 3) % 7


def add_months(day: Ints, months: Ints) -> Ints:
    """The same day of a later month, or that month's last day where it is shorter."""
    month = day.astype("datetime64[D]").astype("datetime64[M]")
    offset = day - month.astype("datetime64[D]").astype(np.int64)
    target = month + months
    first = target.astype("datetime64[D]").astype(np.int64)
    last = (target + 1).astype("datetime64[D]").astype(np.int64) - 1
    return cast("Ints", np.minimum(first + offset, last))


def iso(day: int) -> str:
    """A day as YYYY-MM-DD."""
    return str(np.datetime64(day, "D"))
