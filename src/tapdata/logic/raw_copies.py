"""What staging takes over from raw as it is: where a staged value lies in raw, and the rows in which the two differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import reduce

import ibis
import ibis.expr.types as ir

from tapdata.contracts import RAW_TABLES, staging_of
from tapdata.logic import crm, json, money, periods, rates, text
from tapdata.model import AsOf, Table

Place = Callable[[Table], ir.Value]


@dataclass(frozen=True)
class Copy:
    """Where the value of a staged column lies in raw."""

    of: Place
    or_else: Place | None = None
    """What staging may say instead."""
    may_be_null: bool = False
    """Staging may hold the value back: it is no fact by ``as_of``."""
    fills_gaps: bool = False
    """Where raw says nothing, staging has the value from elsewhere."""
    ignores_case: bool = False
    is_clock: bool = False
    """Tells the versions of a row apart: staging has the latest."""


Copies = Mapping[str, Copy]
"""The columns of a staging table that are taken over, by name."""
How = Callable[[str], Copy]


def each(how: How, *names: str, **renamed: str) -> Copies:
    """Several columns taken over in the same way: those called alike on both sides, and staged name = raw place."""
    return {name: how(place) for name, place in ({name: name for name in names} | renamed).items()}


def same(column: str) -> Copy:
    """The very value, at most of another type."""
    return Copy(lambda t: t[column])


def latest(column: str) -> Copy:
    """The clock of a row's versions."""
    return replace(same(column), is_clock=True)


def word(column: str) -> Copy:
    """Text without outer blanks; blank text is null."""
    return Copy(lambda t: text.clean(t[column]), ignores_case=True)


def spelled(column: str) -> Copy:
    """A word of a vocabulary, in the spelling that vocabularies are compared in."""
    return Copy(lambda t: text.normal(t[column]))


def as_text(column: str) -> Copy:
    """A number that staging keeps as the text of an id."""
    return Copy(lambda t: t[column].cast("string"))


def count(column: str) -> Copy:
    """A count, a duration or a spend: null where raw says less than nothing."""
    return Copy(lambda t: rates.non_negative(t[column]))


def dollars(column: str) -> Copy:
    """US dollars, to the cent."""
    return Copy(lambda t: money.dollars(t[column]))


def cents(column: str) -> Copy:
    """US cents in raw and dollars in staging, null in another currency."""

    def in_dollars(t: Table) -> ir.Value:
        other = (t.currency.strip().lower().nullif("") != "usd").fill_null(False)
        return other.ifelse(None, t[column].cast("decimal(18, 2)") / 100).cast(money.USD)

    return Copy(in_dollars)


def day(column: str) -> Copy:
    """The UTC day of a moment."""
    return Copy(lambda t: periods.day(t[column]))


def hour(column: str) -> Copy:
    """The hour of a moment, 0-23, UTC."""
    return Copy(lambda t: t[column].hour())


def inside(how: Callable[[ir.JSONValue, str], ir.Value], *, ignores_case: bool = False) -> How:
    """A value inside a JSON column, read by ``how``; its place is ``column.path``."""

    def copy(place: str) -> Copy:
        column, path = place.split(".", 1)
        return Copy(lambda t: how(t[column], path), ignores_case=ignores_case)

    return copy


inner_text = inside(lambda document, path: text.clean(json.text(document, path)), ignores_case=True)
inner_number = inside(json.number)
inner_id = inside(crm.identifier)
inner_dollars = inside(crm.amount)
inner_moment = inside(json.epoch)


def associated(kind: str) -> Copy:
    """The first company, contact or deal that the row is associated with."""
    return Copy(lambda t: crm.first_id(crm.id_list(t.associations, kind)))


def first_of(*places: Copy) -> Copy:
    """The first of several places that holds a value."""
    return Copy(lambda t: ibis.coalesce(*(place.of(t) for place in places)), ignores_case=places[0].ignores_case)


def either(one: Copy, other: Copy) -> Copy:
    """One of two values: which of them depends on what was known by ``as_of``."""
    return replace(one, or_else=other.of)


def if_known(how: How) -> How:
    """A word, where the vocabulary knows it; else ``unmapped``."""
    return lambda place: replace(how(place), or_else=lambda _: ibis.literal(text.UNMAPPED))


def held_back(how: How) -> How:
    """The value, where staging has any at all."""
    return lambda column: replace(how(column), may_be_null=True)


def given(how: How) -> How:
    """The value, where raw has any at all."""
    return lambda column: replace(how(column), fills_gaps=True)


def altered(name: str, raw: Table, staged: Table, key: str, copies: Copies, as_of: AsOf) -> Table:
    """One row per key whose staged row is none of raw's rows up to ``as_of``, is an outdated one, or is missing.

    ``name`` is the raw table's, ``key`` staging's column of its key. Raw may repeat a key: the staged row has to be one
    of its versions, so what differs from as many versions as there are is altered. Which columns differ is told without
    their values, which may be personal data.
    """
    contract = RAW_TABLES[name]
    dated = raw.filter(raw[contract.key].notnull(), (periods.day(raw[contract.event_time]) <= as_of).fill_null(True))
    right = dated.select(
        raw_key=dated[contract.key],
        in_raw=ibis.literal(1),
        **{f"_{column}": _plain(copy.of(dated)) for column, copy in copies.items()},
        **{f"_or_{column}": _plain(copy.or_else(dated)) for column, copy in copies.items() if copy.or_else},
    )
    left = staged.select(
        row_key=staged[key], in_staging=ibis.literal(1), **{column: _plain(staged[column]) for column in copies}
    )
    pairs = left.outer_join(right, left.row_key == right.raw_key)
    agreeing = {column: _agree(pairs, column, copy) for column, copy in copies.items()}
    in_both = pairs.in_staging.notnull() & pairs.in_raw.notnull()
    differing = pairs.filter(~ibis.and_(in_both, *agreeing.values()))
    later = [
        (pairs[f"_{column}"] > pairs[column]).fill_null(pairs[f"_{column}"].notnull())
        for column, copy in copies.items()
        if copy.is_clock
    ]
    suspects = differing.select(
        "in_staging", "in_raw",
        suspect=ibis.coalesce(pairs.row_key, pairs.raw_key),
        is_outdated=ibis.or_(ibis.literal(False), *later),
        differences=reduce(_joined, (agrees.ifelse("", f"{column} ") for column, agrees in agreeing.items())),
    ).alias(f"suspects_of_{name}")  # fmt: skip
    judged = suspects.group_by("suspect").agg(
        in_staging=suspects.in_staging.max(), in_raw=suspects.in_raw.max(), differing=suspects.count(),
        is_outdated=suspects.is_outdated.any(), differences=suspects.differences.min(),
    )  # fmt: skip
    keys = dated.select(raw_key=contract.key)
    versions = keys.semi_join(judged, keys.raw_key == judged.suspect).group_by("raw_key").agg(versions=ibis._.count())
    t = judged.left_join(versions, judged.suspect == versions.raw_key)
    verdict = ibis.cases(
        (t.in_staging.isnull(), "not in staging"), (t.in_raw.isnull(), "not in raw"),
        (t.differing >= t.versions, t.differences.strip()), (t.is_outdated, "raw has a later version"),
        else_=ibis.null("string"),
    )  # fmt: skip
    found = t.select(
        statement=ibis.literal(f"{staging_of(name)} = {name}"),
        entity_key=t.suspect.cast("string"),
        differences=verdict,
    )
    return found.filter(found.differences.notnull(), found.entity_key.strip() != "")


def _agree(pairs: Table, name: str, copy: Copy) -> ir.BooleanValue:
    one, other = pairs[name], pairs[f"_{name}"]
    agrees = one.lower().identical_to(other.lower()) if copy.ignores_case else one.identical_to(other)
    if copy.or_else:
        agrees |= one.identical_to(pairs[f"_or_{name}"])
    if copy.may_be_null:
        agrees |= one.isnull()
    if copy.fills_gaps:
        agrees |= other.isnull()
    return agrees


def _joined(first: ir.StringValue, second: ir.StringValue) -> ir.StringValue:
    return first + second


def _plain(value: ir.Value) -> ir.Value:
    return value.cast("string") if value.type().is_json() else value
