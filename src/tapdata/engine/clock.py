"""The default ``as_of``: the last day of the event tables, unmoved by a device whose clock is wrong."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

MAX_GAP = timedelta(days=30)
NEGLIGIBLE = 0.01


def default_as_of(days: Iterable[tuple[date, int]]) -> date | None:
    """The latest day that no gap of more than 30 days precedes; null when there are no events.

    ``days`` are the days that have events, with how many. A gap ends the series, so one event dated 2099 does not move
    the day. A first stretch with under 1 % of all events (clocks that start in 1970) does not begin the series either.
    """
    counted = sorted(days)
    total = sum(events for _, events in counted)
    stretches: list[list[tuple[date, int]]] = []
    for day, events in counted:
        if not stretches or day - stretches[-1][-1][0] > MAX_GAP:
            stretches.append([])
        stretches[-1].append((day, events))
    for stretch in stretches:
        if sum(events for _, events in stretch) >= NEGLIGIBLE * total:
            return stretch[-1][0]
    return None
