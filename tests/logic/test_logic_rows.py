"""Which raw rows staging keeps, against a count by hand in Python."""

from collections import defaultdict
from datetime import date, datetime, timedelta
from functools import cache

import duckdb
import ibis
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from support import raw_table as raw
from tapdata.logic import rows
from tapdata.model import DefinitionError
from tapdata.warehouse.dialects import compile_sql

NAME = "hubspot_owners"
AS_OF = date(2026, 6, 30)
FIELDS = ("id", "firstname", "userid", "createdat", "updatedat", "created_at", "archived")
SCHEMA = pa.schema(
    {
        "id": pa.string(), "email": pa.string(), "firstname": pa.string(), "lastname": pa.string(),
        "userid": pa.int32(), "createdat": pa.timestamp("us"), "updatedat": pa.timestamp("us"), "archived": pa.bool_(),
        "created_at": pa.timestamp("us"), "_source_file": pa.string(),
    }
)  # fmt: skip
COLUMNS = SCHEMA.names[:-1]
MIDNIGHT = datetime(2026, 7, 1)
MOMENTS = (
    None,
    datetime(2026, 6, 1),
    datetime(2026, 6, 30, 23, 59, 59, 999999),
    MIDNIGHT,
    MIDNIGHT + timedelta(days=9),
)


@cache
def statement(what: str) -> str:
    """The SQL of ``accepted``, ``rejected`` or ``accounting``, compiled once."""
    table = ibis.table(ibis.schema(SCHEMA), name="given")
    return compile_sql(getattr(rows, what)(table, NAME, ibis.literal(AS_OF)), "duckdb", pretty=False)


@cache
def database():
    return duckdb.connect(config={"threads": 1})


def ask(what, found):
    connection = database()
    connection.register("given", pa.Table.from_pylist(found, schema=SCHEMA))
    return connection.execute(statement(what)).to_arrow_table().to_pylist()


def row(key="1", file="a.parquet", **values):
    return dict.fromkeys(COLUMNS) | {"id": key, "_source_file": file} | values


def plain(found, columns=COLUMNS):
    """Rows as comparable values, in any order."""
    return sorted((tuple(values[column] for column in columns) for values in found), key=repr)


def row_text(version):
    words = {True: "true", False: "false"}
    return "|".join("<null>" if v is None else words.get(v, str(v)) if isinstance(v, bool) else str(v) for v in version)


def by_hand(found):
    """Kept and dropped versions, and the counts, as the rules say."""
    existing = [r for r in found if r["createdat"] is None or r["createdat"] < MIDNIGHT]
    nameless = [r for r in existing if r["id"] is None or not r["id"].strip()]
    keyed = defaultdict(set)
    for r in existing:
        if r not in nameless:
            keyed[r["id"]].add(tuple(r[column] for column in COLUMNS))
    at = {column: COLUMNS.index(column) for column in COLUMNS}

    def rank(version):
        clocks = [version[at["updatedat"]] or datetime.min, version[at["created_at"]] or datetime.min]
        return (*clocks, row_text(version).encode())

    kept, older = [], []
    for versions in keyed.values():
        latest = max(versions, key=rank)
        kept.append(latest)
        older += [version for version in versions if version != latest]
    counts = {
        "rows_in": len(found),
        "rows_future": len(found) - len(existing),
        "rows_null_key": len(nameless),
        "rows_superseded": len(older),
        "rows_identical": len(existing) - len(nameless) - len(older) - len(kept),
    }
    return kept, older, nameless, counts


RAW_ROWS = st.lists(
    st.fixed_dictionaries(
        {
            "id": st.sampled_from([None, "", " ", "1", "2", "10"]),
            "firstname": st.sampled_from([None, "", "Ann", "bob"]),
            "userid": st.sampled_from([None, 1, 20]),
            "createdat": st.sampled_from(MOMENTS),
            "updatedat": st.sampled_from(MOMENTS),
            "created_at": st.sampled_from(MOMENTS[:3]),
            "archived": st.sampled_from([None, True, False]),
            "_source_file": st.sampled_from(["a.parquet", "b.parquet"]),
        }
    ).map(lambda values: dict.fromkeys(COLUMNS) | values),
    max_size=10,
)


@settings(deadline=None, max_examples=40)
@given(found=RAW_ROWS, shuffle=st.randoms())
def test_every_row_is_kept_dropped_or_counted(found, shuffle):
    copies = found + found[:2]  # some identical copies, always
    kept, older, nameless, counts = by_hand(copies)
    accepted = ask("accepted", copies)
    assert plain(accepted) == sorted(kept, key=repr)
    rejected = ask("rejected", copies)
    assert plain(r for r in rejected if r["reject_reason"] == rows.SUPERSEDED) == sorted(older, key=repr)
    assert plain(r for r in rejected if r["reject_reason"] == rows.NULL_KEY) == plain(nameless)
    assert ask("accounting", copies) == [counts]
    assert counts["rows_in"] == len(accepted) + sum(counts.values()) - counts["rows_in"]
    mixed = copies[:]
    shuffle.shuffle(mixed)
    assert plain(ask("accepted", mixed)) == plain(accepted)


def kept_name(*found):
    (kept,) = ask("accepted", list(found))
    return kept["firstname"]


OLD, NEW = datetime(2026, 6, 1), datetime(2026, 6, 2)


def test_the_latest_update_wins_then_the_latest_load_then_the_greatest_text():
    assert kept_name(row(firstname="a", updatedat=NEW), row(firstname="b", updatedat=OLD, created_at=NEW)) == "a"
    assert kept_name(row(firstname="a", updatedat=OLD, created_at=NEW), row(firstname="b", updatedat=OLD)) == "a"
    assert kept_name(row(firstname="a", updatedat=OLD), row(firstname="b", updatedat=OLD)) == "b"


def test_a_version_without_a_clock_is_the_oldest():
    assert kept_name(row(firstname="a", updatedat=OLD), row(firstname="b", updatedat=None)) == "a"


def test_a_tie_between_null_and_blank_has_one_outcome_in_any_order():
    null, blank = row(firstname=None, updatedat=OLD), row(firstname="", updatedat=OLD)
    assert {kept_name(null, blank), kept_name(blank, null)} in ({None}, {""})


def test_keys_are_compared_as_text():
    assert plain(ask("accepted", [row("1"), row("01"), row("1.0"), row("A"), row("a")]), ["id"]) == [
        ("01",), ("1",), ("1.0",), ("A",), ("a",),
    ]  # fmt: skip


def test_the_last_microsecond_of_as_of_is_in_and_midnight_is_future():
    found = [row("1", createdat=MIDNIGHT - timedelta(microseconds=1)), row("2", createdat=MIDNIGHT), row("3")]
    assert plain(ask("accepted", found), ["id"]) == [("1",), ("3",)]
    assert ask("accounting", found)[0]["rows_future"] == 1


def test_a_version_updated_after_as_of_is_kept_when_it_was_created_before():
    found = [
        row(firstname="new", createdat=OLD, updatedat=MIDNIGHT),
        row(firstname="old", createdat=OLD, updatedat=OLD),
    ]
    assert kept_name(*found) == "new"


def test_a_future_version_of_a_key_does_not_replace_the_present_one():
    found = [
        row(firstname="now", createdat=OLD, updatedat=OLD),
        row(firstname="then", createdat=MIDNIGHT, updatedat=MIDNIGHT),
    ]
    assert kept_name(*found) == "now"
    assert ask("rejected", found) == []


def test_copies_in_two_files_are_no_older_versions():
    twice = [row(firstname="x", updatedat=NEW, file=file) for file in ("a.parquet", "b.parquet")]
    older = [row(firstname="w", updatedat=OLD, file=file) for file in ("a.parquet", "b.parquet")]
    rejected = ask("rejected", twice + older)
    assert [(r["firstname"], r["_source_file"]) for r in rejected] == [("w", "a.parquet")]
    (counts,) = ask("accounting", twice + older)
    assert (counts["rows_superseded"], counts["rows_identical"]) == (1, 2)


def test_a_future_row_without_a_key_is_counted_once():
    (counts,) = ask("accounting", [row(None, createdat=MIDNIGHT), row(None)])
    assert (counts["rows_future"], counts["rows_null_key"]) == (1, 1)


def test_nothing_in_nothing_out():
    assert ask("accepted", []) == []
    assert ask("rejected", []) == []
    assert set(ask("accounting", [])[0].values()) == {0}


def test_a_date_is_compared_with_the_day():
    found = [{"date": date(2026, 6, 30), "sessions": 1}, {"date": date(2026, 7, 1), "sessions": 2}, {"sessions": 3}]
    table = rows.accepted(raw("google_analytics_sessions", *found), "google_analytics_sessions", ibis.literal(AS_OF))
    assert ibis.duckdb.connect().to_pyarrow(table)["sessions"].to_pylist() == [1]


def test_an_unknown_raw_table_is_named():
    with pytest.raises(DefinitionError, match="no raw table is called 'nope'"):
        rows.contract_of("nope")
