import ibis

from support import table as typed
from tapdata.logic.links import Parent, with_parents

CHILD = ibis.schema({"id": "string", "owner": "string", "place": "string"})
OWNERS = ibis.schema({"id": "string", "name": "string"})
PLACES = ibis.schema({"key": "string", "city": "string"})


def linked(**options):
    child = typed(
        CHILD,
        {"id": "1", "owner": "a", "place": "x"},
        {"id": "2", "owner": "0", "place": "x"},
        {"id": "3", "owner": "gone", "place": "x"},
        {"id": "4", "owner": "a", "place": "gone"},
        {"id": "5"},
    )
    owners = typed(OWNERS, {"id": "a", "name": "Ann"})
    places = typed(PLACES, {"key": "x", "city": "Rome"})
    found = with_parents(
        child,
        Parent("owner", owners, "id", {"owner_name": "name"}, **options),
        Parent("place", places, "key", {"city": "city"}),
    )
    return ibis.duckdb.connect().to_pyarrow(found.order_by("id")).to_pylist()


def test_columns_come_from_the_parents_and_no_row_is_lost():
    assert [(row["id"], row["owner_name"], row["city"]) for row in linked()] == [
        ("1", "Ann", "Rome"), ("2", None, "Rome"), ("3", None, "Rome"), ("4", "Ann", None), ("5", None, None),
    ]  # fmt: skip


def test_an_orphan_names_a_parent_that_is_not_there():
    assert {row["id"] for row in linked() if row["is_orphan"]} == {"2", "3", "4"}
    assert {row["id"] for row in linked(anonymous="0") if row["is_orphan"]} == {"3", "4"}


def test_only_the_taken_columns_are_added():
    assert list(linked()[0]) == ["id", "owner", "place", "owner_name", "city", "is_orphan"]
