"""The faults that are planted make sense for the column, change the table, and are drawn evenly."""

from collections import Counter
from pathlib import Path

import duckdb
import pytest
from ibis.backends.sql.datatypes import DuckDBType
from mutation.data_faults import KINDS, Fault, drawn, faults
from mutation.room import Room
from mutation_support import WEEKS, small_graph


@pytest.fixture(scope="module")
def room(tmp_path_factory: pytest.TempPathFactory):
    file: Path = tmp_path_factory.mktemp("room") / "w.duckdb"
    names = small_graph().schemas[WEEKS]
    with duckdb.connect(str(file)) as connection:
        connection.execute("create schema entity")
        columns = ", ".join(f'"{name}" {DuckDBType.to_string(dtype)}' for name, dtype in names.items())
        connection.execute(f"create table entity.{WEEKS} ({columns})")
        values = {
            "location_id": "'l' || (i % 3)",
            "week_start_date": "date '2026-01-05' + 7 * (i // 3)::int",
            "account_id": "'a'",
            "pours": "i",
            "volume": "i * 2.5",
        }
        connection.execute(
            f"insert into entity.{WEEKS} ({', '.join(values)}) select {', '.join(values.values())} from range(30) t(i)"
        )
    made = Room(file)
    yield made
    made.close()


@pytest.fixture(scope="module")
def found(room):
    return faults(room, small_graph(), WEEKS)


def columns(found, kind):
    return [fault.column for fault in found.get(kind, ())]


def test_keys_are_doubled_emptied_and_orphaned(found):
    assert columns(found, "duplicate key") == [""]
    assert columns(found, "null key") == ["location_id", "week_start_date"]
    assert columns(found, "orphan") == ["account_id"]


def test_only_columns_with_a_unit_shift_and_only_columns_that_vary_turn_constant(found):
    assert columns(found, "shifted unit") == ["volume"]
    assert columns(found, "constant column") == ["pours", "volume"]


def test_a_day_is_lost_in_the_middle_or_at_the_end(room, found):
    for kind, rows in (("lost partition", 27), ("stale table", 27)):
        (fault,) = found[kind]
        with room.planted(fault.table, fault.statements) as is_changed:
            assert is_changed
            assert room.one(f"select count(*) from entity.{WEEKS}") == (rows,)


def test_a_figure_is_off_by_a_little_in_one_row(room, found):
    (fault,) = [fault for fault in found["sum off by a little"] if fault.column == "pours"]
    with room.planted(fault.table, fault.statements):
        assert room.one(f"select sum(pours) from entity.{WEEKS}") == (sum(range(30)) + 1,)


def test_every_place_gets_another_kind_and_all_kinds_are_drawn_evenly():
    by_table = {
        f"entity.t{i}": {kind: [Fault(f"entity.t{i}", kind, c, ()) for c in "ab"] for kind in KINDS} for i in range(22)
    }
    places = drawn(by_table, seed=3, each=dict.fromkeys(by_table, 2))
    assert places == drawn(by_table, seed=3, each=dict.fromkeys(by_table, 2))
    assert set(Counter(tries[0].kind for tries in places).values()) == {4}
    assert set(Counter(tries[0].table for tries in places).values()) == {2}
    assert len({(tries[0].table, tries[0].kind) for tries in places}) == 44
