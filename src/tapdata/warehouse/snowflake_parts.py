"""Parts of inputs in Snowflake SQL: the day or the entity that a row belongs to, the rows on some days, a hash of a row.

Many days are told as few ranges, by which the service leaves out micro-partitions.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from tapdata.contracts import RAW_TABLES
from tapdata.model import Follow
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.increments import Reading


def day_of(column: str) -> str:
    """SQL of the day of a row as text, YYYY-MM-DD; empty where it has none."""
    return f"COALESCE(TO_VARCHAR(CAST({column} AS DATE), 'YYYY-MM-DD'), '')"


def on_days(column: str, days: Iterable[date], *, is_undated: bool) -> str:
    """SQL that is true for rows on one of the days, or without a day; null or false for all others."""
    found = [f"CAST({column} AS DATE) BETWEEN DATE '{first}' AND DATE '{last}'" for first, last in ranges(days)]
    if is_undated:
        found.append(f"{column} IS NULL")
    return f"({' OR '.join(found) or 'FALSE'})"


def ranges(days: Iterable[date]) -> Iterator[tuple[date, date]]:
    """The first and the last day of each run of days without a gap."""
    first = last = None
    for day in sorted(set(days)):
        if first is None or last is None:
            first = last = day
        elif (day - last).days == 1:
            last = day
        else:
            yield first, last
            first = last = day
    if first is not None and last is not None:
        yield first, last


def onward(first: date, last: date) -> Iterator[date]:
    """Every day from the first to the last, both included."""
    return (shifted(first, n) for n in range((last - first).days + 1))


def shifted(day: date, days: int) -> date:
    """A day some days later, or earlier; within what the calendar knows."""
    number = min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal())
    return date.fromordinal(number)


def parts_of(reading: Reading, follow: Follow) -> str:
    """SQL of the rows of an input: ``PART``, and ``SEEN``, a hash of what the model reads of the row."""
    if is_keyed(reading, follow):
        part = day_of(text.name(RAW_TABLES[reading.name].event_time))
    elif follow.day:
        part = day_of(text.name(follow.day))
    else:
        part = text_of(follow.entity) if follow.entity else "''"
    columns = ", ".join(text.name(column) for column in sorted(follow.columns or reading.columns)) or "0"
    return f"SELECT {part} AS PART, HASH({columns}) AS SEEN FROM {address_of(reading)}"


def is_keyed(reading: Reading, follow: Follow) -> bool:
    """A raw table followed by the entities of its rows; which rows changed is told by the days that did."""
    return reading.is_raw and bool(follow.entity) and not follow.day


def keys_of(raw: Reading, condition: str) -> str:
    """SQL of the keys of raw rows under a condition: ``ROW_KEY``."""
    return f"SELECT {text_of(key_of(raw))} AS ROW_KEY FROM {address_of(raw)} WHERE {condition}"


def key_of(raw: Reading) -> str:
    """The column that names a row of a raw table."""
    return RAW_TABLES[raw.name].key


def address_of(reading: Reading) -> str:
    """An input as ``LAYER.NAME``, wherever the build has it."""
    return f"{reading.layer}.{text.name(reading.name)}"


def text_of(column: str, alias: str = "") -> str:
    """SQL of a name of something, as text; empty where it is null."""
    return f"COALESCE(CAST({alias}{'.' if alias else ''}{text.name(column)} AS VARCHAR), '')"
