"""How audits follow the large event tables: by the days that changed, where a table changes every day."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from tapdata.contracts import EVENT_TABLES, RAW_TABLES, staging_of
from tapdata.model import Follow, Incremental

DAYS: Mapping[str, str] = {
    "stg_app_database__tap_events": "event_date",
    "stg_app_database__user_sessions": "session_date",
    "stg_app_database__page_views": "page_view_date",
    "stg_app_database__feature_usage": "usage_date",
}
"""The column of the day, UTC, of each event table in staging."""


def by_day(names: Iterable[str]) -> Incremental | None:
    """Event tables by the days that changed, every other table whole; null where none of them is an event table."""
    return _if_any({name: Follow(day=DAYS[name]) if name in DAYS else Follow(whole=True) for name in names})


def by_version(names: Iterable[str], keys: Mapping[str, str]) -> Incremental | None:
    """Raw tables and their staging: of event tables all versions of a row that has one on a day that changed.

    ``keys`` has the column of the key of each staging table. Null where none of them is an event table.
    """
    followed: dict[str, Follow] = {}
    for name in names:
        contract, staged = RAW_TABLES[name], staging_of(name)
        if name in EVENT_TABLES:
            followed[name] = Follow(day=contract.event_time, together=contract.key)
            followed[staged] = Follow(day=DAYS[staged], together=keys[staged])
        else:
            followed[name] = followed[staged] = Follow(whole=True)
    return _if_any(followed)


def _if_any(followed: Mapping[str, Follow]) -> Incremental | None:
    return Incremental(followed) if any(follow.day for follow in followed.values()) else None
