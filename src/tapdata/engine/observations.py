"""The observation log: what builds saw of attributes that raw only overwrites, dated by as_of and never by the clock.

A build appends what differs from the last observation before its as_of. It appends nothing when the log already holds
later observations; built twice as of one day, the later state of that day counts. A key that is missing from the source
says nothing: a truncated file closes nothing.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from datetime import date

import ibis

from tapdata.engine.errors import BuildError
from tapdata.engine.schemas import OBSERVATIONS
from tapdata.logic import observed
from tapdata.model import Table
from tapdata.warehouse.base import SYSTEM, Candidate, StatementError
from tapdata.warehouse.dialects import compile_sql

NAME = "observations"
KEY = ("source_table", "entity_key", "attribute")
COMMENT = "One row per change of an attribute that raw only overwrites: from which as_of on a build saw which value."


def ensure(room: Candidate) -> None:
    """The log of the published build, or an empty one: what a build that was not published has seen is not known."""
    if not room.carry_over(SYSTEM, NAME):
        room.record(SYSTEM, NAME, OBSERVATIONS, ())


def digest(room: Candidate) -> str:
    """Changes when the log says anything else, whichever run found it."""
    return hashlib.sha256(room.content(SYSTEM, NAME, without=("run_id",)).encode()).hexdigest()[:16]


def append(room: Candidate, tables: Iterable[str], as_of: date, run_id: str) -> None:
    """Add what the given staging tables show to be changed. Raises BuildError."""
    sources = [name for name in observed.OBSERVED if name in set(tables)]
    log = room.table(SYSTEM, NAME)
    ((latest,),) = (row.values() for row in room.rows(log.aggregate(latest=log.observed_as_of.max())))
    if not sources or (latest is not None and latest > as_of):
        return
    seen = ibis.union(
        *(
            observed.current(room.table("staging", name), name).mutate(source_table=ibis.literal(name))
            for name in sources
        )
    )
    try:
        sql = compile_sql(appended(log, seen, as_of, run_id), room.dialect)
        room.create(SYSTEM, NAME, sql, schema=OBSERVATIONS, comment=COMMENT, comments={})
    except StatementError as error:
        raise BuildError(f"{SYSTEM}.{NAME}: {error}") from error


def appended(log: Table, seen: Table, as_of: date, run_id: str) -> Table:
    """The log after a build that saw ``seen`` (source_table, entity_key, attribute, value; one row per attribute)."""
    day = ibis.literal(as_of)
    earlier = log.filter(log.observed_as_of < day)
    newest = ibis.row_number().over(
        ibis.window(group_by=[earlier[name] for name in KEY], order_by=earlier.observed_as_of.desc())
    )
    known = earlier.mutate(newest=newest).filter(lambda t: t.newest == 0).select(*KEY, known="value")
    compared = seen.left_join(known, KEY)
    changed = compared.filter(~compared.value.identical_to(compared.known))
    of_the_day = log.filter(log.observed_as_of == day).anti_join(seen, KEY)  # keys that this build does not see
    return ibis.union(
        earlier.select(OBSERVATIONS.names),
        of_the_day.select(OBSERVATIONS.names),
        changed.mutate(observed_as_of=day, run_id=ibis.literal(run_id)).select(OBSERVATIONS.names),
    )
