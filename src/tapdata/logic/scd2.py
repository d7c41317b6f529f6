"""History tables: from one state per day to one row per period in which the tracked attributes did not change (SCD2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import ibis

from tapdata.model import Table


def periods(
    days: Table,
    *,
    key: Sequence[str],
    tracked: Sequence[str],
    day: str,
    previous: Mapping[str, str] = {},
) -> Table:
    """The days on which a tracked attribute differs from the day before, and the first one, as periods.

    ``days`` holds one row per key and day, without gaps. Returned are its columns as they were on the first day of the
    period, ``valid_from`` (inclusive), ``valid_to`` (exclusive, null for the current row), ``is_current``,
    ``is_first``, for each tracked attribute ``<name>_changed``, and the columns of ``previous`` (new name -> column):
    values at the start of the former period, null in the first. Nulls count as a value of their own.
    """
    order = ibis.window(group_by=[days[name] for name in key], order_by=days[day])
    before = days.mutate(
        _first=ibis.row_number().over(order) == 0,
        **{f"_before_{name}": days[name].lag().over(order) for name in tracked},
    )
    flagged = before.mutate(
        **{
            f"{name}_changed": ~before._first & ~before[name].identical_to(before[f"_before_{name}"])
            for name in tracked
        }
    )
    changes = flagged.filter(flagged._first | ibis.or_(*(flagged[f"{name}_changed"] for name in tracked)))
    order = ibis.window(group_by=[changes[name] for name in key], order_by=changes[day])
    dated = changes.mutate(
        valid_from=changes[day],
        valid_to=changes[day].lead().over(order),
        is_first=changes._first,
        **{name: changes[column].lag().over(order) for name, column in previous.items()},
    )
    return dated.mutate(is_current=dated.valid_to.isnull()).drop("_first", *(f"_before_{name}" for name in tracked))
