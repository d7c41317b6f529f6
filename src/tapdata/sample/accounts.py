"""Accounts: who signs up, when, and what they are."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.clock import DAY, HOUR, MINUTE, SECOND, Clock
from tapdata.sample.rng import Draw, Ints, Streams
from tapdata.sample.writer import Maybe, fill, names


@dataclass(frozen=True)
class Accounts:
    """One row per account; arrays are in the order of their ids, which is the order of signing up."""

    ids: pa.Array
    created: Ints
    """Microseconds."""
    created_day: Ints
    kind: Ints
    size: Ints
    name: pa.Array
    domain: pa.Array
    employees: Ints
    turnover: Ints
    """USD a year."""

    def __len__(self) -> int:
        return len(self.created)


def office_time(draw: Draw, size: int) -> Ints:
    """Microseconds into the day, in office hours."""
    return draw.integers(8 * HOUR // SECOND, 19 * HOUR // SECOND, size) * SECOND


def companies(draw: Draw, kind: Ints) -> tuple[pa.Array, pa.Array]:
    """Names and mail domains; two companies may share both."""
    n = len(kind)
    second = draw.integers(0, len(v.SECOND_WORDS[0]) - 1, n) + kind * len(v.SECOND_WORDS[0])
    flat = [word for words in v.SECOND_WORDS for word in words]
    last = names(v.LAST_NAMES, draw.integers(0, len(v.LAST_NAMES) - 1, n))
    first = names(v.FIRST_WORDS, draw.integers(0, len(v.FIRST_WORDS) - 1, n))
    lead = pc.if_else(pa.array(draw.chance(0.35, n)), fill("%'s", last), first)
    name = fill("% %", lead, names(flat, second))
    domain = fill("%.com", pc.replace_substring_regex(pc.utf8_lower(name), "[^a-z0-9]", ""))
    return name, domain


def simulate(count: int, clock: Clock, streams: Streams) -> Accounts:
    """Sign-ups over the company's life, more each year. The first account is a small restaurant of the first day."""
    draw = streams("accounts")
    share = (np.arange(count) + draw.uniform(count)) / count
    rise = np.sqrt(p.GROWTH_START * p.GROWTH_START + (1 + 2 * p.GROWTH_START) * share) - p.GROWTH_START
    day = clock.start + np.minimum(np.floor(rise * (p.HISTORY_DAYS + 1)).astype(np.int64), p.HISTORY_DAYS)
    kind = draw.pick(p.TYPE_WEIGHTS, count)
    day[0], kind[0] = clock.start, 0
    size = draw.pick_by(p.SIZE_BY_TYPE, kind)
    size[0] = 0
    low, high = np.array(p.EMPLOYEES).T
    employees = draw.integers(low[size], high[size], count)
    low, high = np.array(p.TURNOVER).T
    slant = draw.uniform(count)
    turnover = low[size] + np.floor((high - low)[size] * slant * slant * slant).astype(np.int64)
    created = day * DAY + office_time(draw, count) + draw.integers(0, MINUTE - 1, count)
    order = np.argsort(created, kind="stable")
    created = created[order]
    name, domain = companies(draw, kind[order])
    return Accounts(
        ids=pa.array(np.arange(1, count + 1)).cast(pa.string()),
        created=created,
        created_day=created // DAY,
        kind=kind[order],
        size=size[order],
        name=name,
        domain=domain,
        employees=employees[order],
        turnover=turnover[order],
    )


def raw(accounts: Accounts, status: pa.Array, changed: Ints, clock: Clock, streams: Streams) -> dict[str, Any]:
    """Columns of the raw table. ``changed`` is when the row was last touched; the count of venues is always stale."""
    draw = streams("accounts.raw")
    n = len(accounts)

    def filled(values: Any) -> Maybe:
        return Maybe(values, ~draw.chance(p.OPTIONAL_NULL_SHARE, n))

    kind = names(v.TYPES, accounts.kind)
    return {
        "id": accounts.ids,
        "name": accounts.name,
        "email": fill("admin@%", accounts.domain),
        "created_date": accounts.created_day,
        "business_type": kind,
        "location_count": draw.chance(0.6, n).astype(np.int64),
        "industry": kind,
        "employee_count": filled(accounts.employees),
        "annual_revenue": filled(accounts.turnover),
        "website": filled(fill("https://www.%", accounts.domain)),
        "status": status,
        "created_at": accounts.created,
        "updated_at": np.minimum(np.maximum(changed, accounts.created), clock.end),
    }
