"""Which raw rows staging keeps: one row per key, typed, dated not after ``as_of``.

A row whose key is null or blank, and every older version of a repeated key, is *dropped* (and recorded in
``rejects``); copies identical in every column *collapse* to one; a row dated after ``as_of`` is *future*: it does not
exist yet and is only counted. The identity ``staged = raw - null keys - superseded - copies - future`` is audited.
"""

from __future__ import annotations

from functools import reduce

import ibis
import ibis.expr.types as ir

from tapdata.contracts import RAW_TABLES
from tapdata.contracts.schema import RawTable
from tapdata.model import AsOf, DefinitionError, Table

NULL_KEY = "null key"
SUPERSEDED = "older version of a repeated key"


def contract_of(name: str) -> RawTable:
    """The contract of a raw table. Raises DefinitionError for an unknown name."""
    try:
        return RAW_TABLES[name]
    except KeyError:
        raise DefinitionError(f"no raw table is called {name!r}; the contracts name {', '.join(RAW_TABLES)}") from None


def conform(table: Table, name: str) -> Table:
    """The contract's columns of a raw table, in its order and types; nothing else."""
    schema = contract_of(name).schema
    return table.select(
        *(
            table[column] if table[column].type() == dtype else table[column].cast(dtype).name(column)
            for column, dtype in schema.items()
        )
    )


def accepted(table: Table, name: str, as_of: AsOf) -> Table:
    """The rows of raw table ``name`` that staging keeps: one per key, the latest version, dated up to ``as_of``."""
    keyed = _keyed(_existing(conform(table, name), name, as_of), name)
    once, versions = _versions(keyed, name)
    return once.union(versions.filter(versions.version_rank == 0).drop("version_rank"))


def rejected(table: Table, name: str, as_of: AsOf) -> Table:
    """The rows that staging drops: the contract's columns and ``reject_reason``. Other columns of ``table`` stay."""
    existing = _existing(table, name, as_of)
    key = existing[contract_of(name).key]
    nameless = existing.filter(_missing(key)).mutate(reject_reason=ibis.literal(NULL_KEY))
    _, versions = _versions(_keyed(existing, name), name)
    older = versions.filter(versions.version_rank > 0).drop("version_rank")
    return nameless.union(older.mutate(reject_reason=ibis.literal(SUPERSEDED)))


def accounting(table: Table, name: str, as_of: AsOf) -> Table:
    """One row: how many rows raw table ``name`` has (``rows_in``) and why some do not reach staging."""
    key = contract_of(name).key
    conformed = conform(table, name)
    marked = conformed.mutate(is_future=_is_future(conformed, name, as_of), is_nameless=_missing(conformed[key]))
    totals = marked.aggregate(
        rows_in=marked.count(),
        rows_future=marked.count(where=marked.is_future),
        rows_null_key=marked.count(where=~marked.is_future & marked.is_nameless),
    )
    keyed = _keyed(_existing(conformed, name, as_of), name)
    repeats = keyed.group_by(key).agg(copies=keyed.count()).filter(lambda t: t.copies > 1)
    distinct = keyed.semi_join(repeats, key).distinct().count().name("distinct_versions")
    surplus = repeats.aggregate(
        repeated_rows=repeats.copies.sum().coalesce(0), repeated_keys=repeats.count()
    ).cross_join(distinct.as_table())
    return totals.cross_join(surplus).select(
        "rows_in",
        "rows_future",
        "rows_null_key",
        rows_superseded=lambda t: (t.distinct_versions - t.repeated_keys).cast("int64"),
        rows_identical=lambda t: (t.repeated_rows - t.distinct_versions).cast("int64"),
    )


def _missing(key: ir.Value) -> ir.BooleanValue:
    blank = (key.strip() == "") if isinstance(key, ir.StringValue) else ibis.literal(False)
    return key.isnull() | blank


def _is_future(table: Table, name: str, as_of: AsOf) -> ir.BooleanValue:
    moment = table[contract_of(name).event_time]
    if isinstance(moment, ir.TimestampValue):
        return (moment >= (as_of + ibis.interval(days=1)).cast("timestamp")).fill_null(False)
    return (moment > as_of).fill_null(False)


def _existing(table: Table, name: str, as_of: AsOf) -> Table:
    return table.filter(~_is_future(table, name, as_of))


def _keyed(table: Table, name: str) -> Table:
    return table.filter(~_missing(table[contract_of(name).key]))


def _versions(keyed: Table, name: str) -> tuple[Table, Table]:
    """Split keyed rows: those whose key occurs once, and the distinct versions of repeated keys, ranked 0 = latest.

    Ranking only the repeated keys keeps the sort, and the wide rows it carries, as small as the mess is.
    """
    contract = contract_of(name)
    key = contract.key
    repeats = keyed.group_by(key).agg(copies=keyed.count()).filter(lambda t: t.copies > 1).select(key)
    once = keyed.anti_join(repeats, key)
    versions = keyed.semi_join(repeats, key).distinct()
    latest_first = [
        *(ibis.desc(versions[column], nulls_first=False) for column in contract.version_order),
        ibis.desc(row_text(versions, contract)),
    ]
    ranked = versions.mutate(
        version_rank=ibis.row_number().over(ibis.window(group_by=versions[key], order_by=latest_first))
    )
    return once, ranked


def row_text(table: Table, contract: RawTable) -> ir.StringValue:
    """Every column of a row as one text: what decides between versions whose clocks agree."""
    parts = [table[column.name].cast("string").fill_null("") for column in contract.columns]
    return reduce(lambda text, part: text + "|" + part, parts)
