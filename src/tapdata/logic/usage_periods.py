"""Rolling windows as periods: from days of use to the periods in which the last use is less than 30 days old.

A day in [valid_from, valid_to) has a use in the window of ``days`` days that ends on it. Distinct counts over a rolling
window then are running sums of daily changes, exact and cheap.
"""

from __future__ import annotations

from collections.abc import Sequence

import ibis
import ibis.expr.types as ir

from tapdata.logic import periods
from tapdata.model import Table

WINDOW = 30
"""Days of the window, its last day included."""

FOREVER = ibis.date(9999, 12, 31)
"""The end of a period that lasts."""


def recent(use: Table, keys: Sequence[str], day: str, days: int = WINDOW) -> Table:
    """Periods (``keys``, ``valid_from`` inclusive, ``valid_to`` exclusive) in which there was a use in the last ``days`` days.

    ``use`` has a row per use, on any number of rows a day; ``valid_to`` is ``days`` days after the last use of the run,
    and may lie in the future.
    """
    used = use.select(*keys, _day=use[day]).filter(lambda t: t._day.notnull()).distinct()
    order = ibis.window(group_by=[used[key] for key in keys], order_by=used._day)
    before, following = used._day.lag().over(order), used._day.lead().over(order)
    edges = used.mutate(
        _opens=(before.isnull() | (periods.days_between(before, used._day) >= days)),
        _closes=(following.isnull() | (periods.days_between(used._day, following) >= days)),
    ).filter(lambda t: t._opens | t._closes)
    order = ibis.window(group_by=[edges[key] for key in keys], order_by=edges._day)
    paired = edges.mutate(_last=ibis.cases((edges._closes, edges._day), else_=edges._day.lead().over(order)))
    return paired.filter(paired._opens).select(
        *keys, valid_from=paired._day, valid_to=periods.after(paired.filter(paired._opens)._last, days)
    )


def overlap(left: Table, right: Table, keys: Sequence[str], take: Sequence[str] = ()) -> Table:
    """The pieces of ``left``'s periods that lie in a period of ``right`` with the same ``keys``: columns of ``left``.

    ``take`` names columns of ``right`` to add. A ``valid_to`` of ``right`` that is null has no end.
    """
    side = right.select(
        **{f"_{key}": right[key] for key in keys},
        _from=right.valid_from,
        _to=right.valid_to.fill_null(FOREVER),
        **{n: right[n] for n in take},
    )
    both = left.join(
        side,
        [
            *(left[key] == side[f"_{key}"] for key in keys),
            left.valid_from < side._to,
            side._from < left.valid_to,
        ],
    )
    return both.select(
        *(name for name in left.columns if name not in ("valid_from", "valid_to")),
        *take,
        valid_from=ibis.greatest(both.valid_from, both._from),
        valid_to=ibis.least(both.valid_to, both._to),
    )


def changes(spans: Table, keys: Sequence[str], day: str, **measures: ir.Value) -> Table:
    """How much begins and ends on each day: the sums of ``measures`` at ``valid_from``, less those at ``valid_to``.

    One row per ``keys`` and day (column ``day``); the running sum over the days is what holds on a day.
    """
    starts = spans.select(*keys, **{day: spans.valid_from}, **measures)
    ends = spans.filter(spans.valid_to.notnull()).select(
        *keys, **{day: spans.valid_to}, **{name: -value for name, value in measures.items()}
    )
    both = starts.union(ends)
    return both.group_by([*keys, day]).agg(**{name: both[name].sum() for name in measures})
