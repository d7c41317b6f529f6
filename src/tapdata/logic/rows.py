"""Which raw rows staging keeps: one row per key, typed, dated not after ``as_of``.

A row whose key is null or blank, and every older version of a repeated key, is *dropped* (and recorded in
``rejects``); copies identical in every column *collapse* to one; a row dated after ``as_of`` is *future*: it does not
exist yet and is only counted. The identity ``staged = raw - null keys - superseded - copies - future`` is audited.
"""

from __future__ import annotations

import ibis
import ibis.expr.types as ir

from tapdata.contracts import RAW_TABLES
from tapdata.contracts.schema import RawTable
from tapdata.model import AsOf, DefinitionError, Table

NULL_KEY = "null key"
SUPERSEDED = "older version of a repeated key"
NULL_TEXT = "<null>"


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
    once, versions = _versions(conform(table, name), name, as_of)
    return once.union(versions.filter(versions.version_rank == 0).drop("version_rank"))


def rejected(table: Table, name: str, as_of: AsOf) -> Table:
    """The rows that staging drops: the contract's columns and ``reject_reason``. Other columns of ``table`` stay."""
    nameless = table.filter(~_is_future(table, name, as_of), _is_nameless(table, name))
    _, versions = _versions(table, name, as_of)
    older = versions.filter(versions.version_rank > 0).drop("version_rank")
    return nameless.mutate(reject_reason=ibis.literal(NULL_KEY)).union(
        older.mutate(reject_reason=ibis.literal(SUPERSEDED))
    )


def accounting(table: Table, name: str, as_of: AsOf) -> Table:
    """One row: how many rows raw table ``name`` has (``rows_in``) and why some do not reach staging."""
    conformed = conform(table, name)
    is_future, is_nameless = _is_future(conformed, name, as_of), _is_nameless(conformed, name)
    totals = conformed.aggregate(
        rows_in=conformed.count(),
        rows_future=conformed.count(where=is_future),
        rows_null_key=conformed.count(where=~is_future & is_nameless),
    )
    repeats = _repeats(conformed, name, as_of)
    distinct = _repeated(conformed, repeats, name, as_of).distinct().count().name("distinct_versions")
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


def _is_nameless(table: Table, name: str) -> ir.BooleanValue:
    key = table[contract_of(name).key]
    return key.isnull() | ((key < "!") & (key.strip() == "")) if isinstance(key, ir.StringValue) else key.isnull()


def _has_key(table: Table, name: str) -> ir.BooleanValue:
    """The opposite, told by the first character where that is enough: trimming every key would cost more than the rest."""
    key = table[contract_of(name).key]
    return (key >= "!") | (key.strip() != "") if isinstance(key, ir.StringValue) else key.notnull()


def _is_future(table: Table, name: str, as_of: AsOf) -> ir.BooleanValue:
    moment = table[contract_of(name).event_time]
    if isinstance(moment, ir.TimestampValue):
        return (moment >= (as_of + ibis.interval(days=1)).cast("timestamp")).fill_null(False)
    return (moment > as_of).fill_null(False)


def _repeats(table: Table, name: str, as_of: AsOf) -> Table:
    """The keys that more than one row has, and how many. Reads two columns only."""
    contract = contract_of(name)
    narrow = table.select(*dict.fromkeys((contract.key, contract.event_time)))
    keyed = narrow.filter(~_is_future(narrow, name, as_of), _has_key(narrow, name))
    counted = keyed.group_by(contract.key).agg(copies=keyed.count())
    return counted.filter(counted.copies > 1).alias(f"repeats_in_{name}")  # an alias is evaluated once


def _repeated(table: Table, repeats: Table, name: str, as_of: AsOf) -> Table:
    """The rows whose key repeats."""
    key = contract_of(name).key
    return table.filter(~_is_future(table, name, as_of), table[key].isin(repeats[key]))


def _versions(table: Table, name: str, as_of: AsOf) -> tuple[Table, Table]:
    """Split the rows with a key: those whose key occurs once, and the distinct versions of the others, ranked 0 = latest.

    Ranking only repeated keys keeps the sort, and the wide rows it carries, as small as the mess is. Each branch filters
    the table itself: a shared filter would be written out in full by the engine.
    """
    contract = contract_of(name)
    key = contract.key
    repeats = _repeats(table, name, as_of)
    once = table.filter(~_is_future(table, name, as_of), _has_key(table, name), table[key].notin(repeats[key]))
    versions = _distinct(_repeated(table, repeats, name, as_of), contract)
    latest_first = [
        *(ibis.desc(versions[column], nulls_first=False) for column in contract.version_order),
        ibis.desc(row_text(versions, contract)),
    ]
    ranked = versions.mutate(
        version_rank=ibis.row_number().over(ibis.window(group_by=versions[key], order_by=latest_first))
    )
    return once, ranked


def _distinct(table: Table, contract: RawTable) -> Table:
    """One row for each version; copies may differ in columns no contract knows, such as the file they came from."""
    known = [column.name for column in contract.columns]
    others = {name: table[name].min() for name in table.columns if name not in known}
    return table.group_by(known).agg(**others).select(table.columns) if others else table.distinct()


def row_text(table: Table, contract: RawTable) -> ir.StringValue:
    """Every column of a row as one text: what decides between versions whose clocks agree. A null is no blank."""
    return ibis.literal("|").join(
        [table[column.name].cast("string").fill_null(NULL_TEXT) for column in contract.columns]
    )
