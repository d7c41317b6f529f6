"""Faults are planted in a copy: the table is as it was afterwards, and the file never changes."""

from pathlib import Path

import duckdb
import pytest
from mutation.room import Room

KEY = "entity.things"


@pytest.fixture
def room(tmp_path: Path):
    file = tmp_path / "w.duckdb"
    with duckdb.connect(str(file)) as connection:
        connection.execute("create schema entity")
        connection.execute(
            "create table entity.things as select i as id, (i * 1.5)::double as x, 'a' as kind from range(5) t(i)"
        )
    made = Room(file)
    yield made
    made.close()


def test_a_planted_fault_is_seen_and_gone_afterwards(room):
    before = room.content(KEY)
    with room.planted(KEY, ["update {table} set x = x * 100 where id = 3"]) as is_changed:
        assert is_changed
        assert room.one("select x from entity.things where id = 3") == (450.0,)
        assert room.changed(KEY) == {"x"}
    assert room.content(KEY) == before
    assert room.one("select x from entity.things where id = 3") == (4.5,)


def test_a_fault_that_changes_nothing_is_told(room):
    with room.planted(KEY, ["update {table} set kind = 'a'"]) as is_changed:
        assert not is_changed


def test_the_table_is_as_it_was_after_an_error_too(room):
    before = room.content(KEY)
    with (
        pytest.raises(duckdb.Error),
        room.planted(KEY, ["delete from {table} where id = 1", "update {table} set id = 'text'"]),
    ):
        pass
    assert room.content(KEY) == before


@pytest.mark.parametrize(
    ("statement", "columns"),
    [
        ("delete from {table} where id = 0", None),
        ("insert into {table} select * from {table}", None),
        ("alter table {table} drop column kind", None),
        ("update {table} set kind = null, x = -x where id = 2", {"kind", "x"}),
    ],
)
def test_rows_that_come_or_go_concern_every_column(room, statement, columns):
    with room.planted(KEY, [statement]):
        assert room.changed(KEY) == columns


def test_content_does_not_depend_on_the_order_of_rows_nor_on_the_last_digits_of_floats(room):
    before = room.content(KEY)
    room.put(KEY, "select * replace (x * (1 + 1e-12) as x) from company.entity.things order by id desc")
    assert room.content(KEY) == before
