"""Two warehouses side by side: differences planted by hand, and counted by hand or in plain Python."""

import json
import random
from collections import Counter
from contextlib import contextmanager

import duckdb
import pytest

from tapdata.engine.diff import diff
from tapdata.engine.errors import UsageError, WarehouseError
from tapdata.engine.graph import Graph
from tapdata.model import LAYERS
from tapdata.warehouse.diff import Subject, differ
from tapdata.warehouse.duckdb import DuckDBTarget
from tapdata.warehouse.duckdb_room import DuckDBRoom
from tiny import ACCOUNTS, SMALL_RAW, build, node, small_graph

SYSTEM = """
    CREATE SCHEMA tapdata;
    CREATE TABLE tapdata.build AS
        SELECT 'r1' AS run_id, '2026-07-01' AS started, DATE '2026-06-30' AS as_of, '1' AS version;
    CREATE TABLE tapdata.models (name VARCHAR, layer VARCHAR, fingerprint VARCHAR);
"""
GRAPH = Graph(
    [
        node("sales", None, grain=("id",), layer="entity", pii=frozenset({"who"})),
        node("days", None, grain=("id", "day"), layer="entity"),
        node("agree", None, grain=(), layer="quality"),
    ],
    raw=SMALL_RAW,
)


@pytest.fixture
def rooms(tmp_path):
    """Open two warehouses, each with one table made by SQL."""

    @contextmanager
    def opened(before, after, table="entity.sales"):
        found = []
        for name, rows in (("before", before), ("after", after)):
            file = tmp_path / f"{name}.duckdb"
            file.unlink(missing_ok=True)
            with duckdb.connect(str(file)) as connection:
                connection.execute(SYSTEM)
                for schema in ("raw", *LAYERS, "quality"):
                    connection.execute(f"CREATE SCHEMA {schema}")
                if rows is not None:
                    connection.execute(f"CREATE TABLE {table} AS {rows}")
            found.append(DuckDBRoom(file, read_only=True))
        try:
            yield found
        finally:
            for room in found:
                room.close()

    return opened


@pytest.fixture
def compared(rooms):
    """Compare one table, made by SQL on each side."""

    def run(before, after, table="entity.sales", **options):
        with rooms(before, after, table) as (left, right):
            found = diff(GRAPH, left, right, [table.partition(".")[2]], **options)
        assert json.loads(json.dumps(found.as_dict(), default=str, allow_nan=False))["tables"]
        (one,) = found.tables
        return one

    return run


def values(columns, *rows):
    return f"SELECT * FROM (VALUES {', '.join(rows)}) AS t ({columns})"


def counts(one):
    return one.added, one.removed, one.changed


def cells(one):
    return {column.name: column.rows for column in one.changed_columns}


def samples(one, name):
    (column,) = (column for column in one.changed_columns if column.name == name)
    return [(sample.key, sample.before, sample.after) for sample in column.samples]


# rows


def test_rows_added_removed_and_changed(compared):
    one = compared(
        values("id, a, b", "(1, 10, 'x')", "(2, 20, 'x')", "(3, 30, 'x')", "(4, 40, 'x')"),
        values("id, a, b", "(4, 41, 'y')", "(3, 30, 'z')", "(1, 10, 'x')", "(5, 50, 'x')", "(6, 60, 'x')"),
    )
    assert (one.table, one.status, one.rows_before, one.rows_after) == ("entity.sales", "different", 4, 5)
    assert counts(one) == (2, 1, 2)
    assert (one.added_keys, one.removed_keys) == (({"id": 5}, {"id": 6}), ({"id": 2},))
    assert cells(one) == {"b": 2, "a": 1}  # most rows first
    assert list(cells(one)) == ["b", "a"]
    assert samples(one, "a") == [({"id": 4}, 40, 41)]
    assert samples(one, "b") == [({"id": 3}, "x", "z"), ({"id": 4}, "x", "y")]


def test_rows_in_another_order_are_equal(compared):
    one = compared(values("id, a", "(1, 1.5)", "(2, NULL)"), values("id, a", "(2, NULL)", "(1, 1.5)"))
    assert (one.status, counts(one), one.changed_columns) == ("equal", (0, 0, 0), ())


def test_columns_in_another_order_are_equal(compared):
    assert compared("SELECT 1 AS id, 2 AS a", "SELECT 2 AS a, 1 AS id").status == "equal"


def test_swapped_values_are_no_equal_table(compared):
    assert cells(compared("SELECT 1 AS id, 2 AS a, 3 AS b", "SELECT 1 AS id, 3 AS a, 2 AS b")) == {"a": 1, "b": 1}


def test_null_is_a_value_of_its_own(compared):
    one = compared(
        values("id, a", "(1, NULL)", "(2, 5)", "(3, NULL)", "(NULL, 7)"),
        values("id, a", "(1, 5)", "(2, NULL)", "(3, NULL)", "(NULL, 8)"),
    )
    assert (counts(one), cells(one)) == ((0, 0, 3), {"a": 3})
    assert samples(one, "a") == [({"id": 1}, None, 5), ({"id": 2}, 5, None), ({"id": None}, 7, 8)]


def test_floats_are_equal_within_a_share_of_their_size(compared):
    before = ("(1, 1e6)", "(2, 1e6)", "(3, 0)", "(4, 'nan')", "(5, 'nan')", "(6, 'inf')", "(7, 'inf')", "(8, NULL)")
    after = (
        "(1, 1000000.0001)",
        "(2, 1000000.01)",
        "(3, 1e-30)",
        "(4, 'nan')",
        "(5, 1)",
        "(6, 'inf')",
        "(7, '-inf')",
        "(8, 'nan')",
    )
    sides = []
    for rows in (before, after):
        pairs = (row.strip("()").split(", ") for row in rows)
        sides.append(" UNION ALL ".join(f"SELECT {id_} AS id, {value}::DOUBLE AS a" for id_, value in pairs))

    def changed(tolerance):
        return [key["id"] for key, _, _ in samples(compared(*sides, limit=9, tolerance=tolerance), "a")]

    assert changed(1e-9) == [2, 3, 5, 7, 8]
    assert changed(1e-7) == [3, 5, 7, 8]
    assert changed(0) == [1, 2, 3, 5, 7, 8]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("1000000.00::DECIMAL(12, 2)", "1000000.01::DECIMAL(12, 2)"),
        ("9007199254740992::BIGINT", "9007199254740993::BIGINT"),
        ("TIMESTAMP '2026-06-30 00:00:00'", "TIMESTAMP '2026-06-30 00:00:00.000001'"),
        ("'a'", "'a '"),
        ("''", "NULL::VARCHAR"),
        ("TRUE", "NULL::BOOLEAN"),
    ],
)
def test_all_but_floats_must_be_the_same(compared, before, after):
    one = compared(f"SELECT 1 AS id, {before} AS a", f"SELECT 1 AS id, {after} AS a", tolerance=0.5)
    assert cells(one) == {"a": 1}


def test_keys_of_several_columns(compared):
    one = compared(
        values("id, day, a", "(1, DATE '2026-06-01', 1)", "(1, DATE '2026-06-02', 1)", "(2, NULL, 1)"),
        values("id, day, a", "(1, DATE '2026-06-01', 1)", "(1, DATE '2026-06-03', 1)", "(2, NULL, 2)"),
        "entity.days",
    )
    assert counts(one) == (1, 1, 1)
    assert [str(key["day"]) for key in (*one.added_keys, *one.removed_keys)] == ["2026-06-03", "2026-06-02"]
    assert samples(one, "a") == [({"id": 2, "day": None}, 1, 2)]


@pytest.mark.parametrize("limit", [0, 1, 3])
def test_samples_are_the_least_keys_up_to_a_limit(compared, limit):
    one = compared(
        "SELECT range AS id, 1 AS a FROM range(0, 50)", "SELECT range AS id, 2 AS a FROM range(10, 60)", limit=limit
    )
    assert counts(one) == (10, 10, 40)
    assert [key["id"] for key in one.removed_keys] == [0, 1, 2][:limit]
    assert [key["id"] for key in one.added_keys] == [50, 51, 52][:limit]
    assert samples(one, "a") == [({"id": key}, 1, 2) for key in [10, 11, 12][:limit]]


def test_empty_tables(compared):
    none, some = "SELECT 1 AS id, 2 AS a WHERE FALSE", "SELECT 1 AS id, 2 AS a"
    assert [counts(compared(*sides)) for sides in ((none, none), (none, some), (some, none))] == [
        (0, 0, 0), (1, 0, 0), (0, 1, 0),
    ]  # fmt: skip


# keys that do not name one row


def test_rows_of_repeated_keys_are_a_multiset(compared):
    one = compared(
        values("id, a", "(1, 1)", "(1, 1)", "(1, 2)", "(2, 5)", "(3, 6)", "(9, 9)"),
        values("id, a", "(1, 2)", "(1, 1)", "(1, 3)", "(2, 5)", "(2, 5)", "(3, 7)", "(8, 8)"),
    )
    # key 1: (1, 1) once less, (1, 3) once more; key 2: (2, 5) once more; key 3 is changed; 9 is gone, 8 is new
    assert (counts(one), cells(one), one.repeated_keys) == ((3, 2, 1), {"a": 1}, (1, 2))
    assert sorted(key["id"] for key in one.added_keys) == [1, 2, 8]
    assert sorted(key["id"] for key in one.removed_keys) == [1, 9]


def test_repeated_keys_that_are_the_same_on_both_sides(compared):
    rows = ("(1, 1)", "(1, 1)", "(NULL, 2)", "(NULL, 3)", "(4, 4)")
    one = compared(values("id, a", *rows), values("id, a", *rows[::-1], "(5, 5)"))
    assert (counts(one), one.repeated_keys) == ((1, 0, 0), (2, 2))


def test_floats_of_repeated_keys_are_equal_within_the_tolerance_too(compared):
    rows = "SELECT id, a::DOUBLE AS a FROM ({})"
    before = rows.format(values("id, a", "(1, 1.0)", "(1, 2.0)", "(1, 'nan'::DOUBLE)", "(2, 2.0)"))
    after = rows.format(values("id, a", "(1, 2.0000000000001)", "(1, 1.0)", "(1, 'nan'::DOUBLE)", "(2, 2.0)"))
    assert compared(before, after).status == "equal"
    assert counts(compared(before, after, tolerance=0)) == (1, 1, 0)
    more = rows.format(values("id, a", "(1, 2.5)", "(1, 1.0)", "(1, 'nan'::DOUBLE)", "(2, 2.0)"))
    assert counts(compared(before, more)) == (1, 1, 0)


def test_a_table_without_a_key_is_a_multiset(compared):
    one = compared(
        values("x, y", "('a', 1)", "('a', 1)", "('b', 2)"), values("x, y", "('a', 1)", "('b', 3)"), "quality.agree"
    )
    assert (counts(one), one.whole_because) == ((1, 2, 0), "it has no key")
    assert (one.added_keys, one.removed_keys) == (({"x": "b", "y": 3},), ({"x": "a", "y": 1}, {"x": "b", "y": 2}))


def test_without_the_key_column_rows_are_compared_whole(compared):
    one = compared(
        values("id, day, a", "(1, 1, 5)", "(2, 2, 6)"), values("id, date, a", "(1, 1, 5)", "(2, 2, 7)"), "entity.days"
    )
    assert (counts(one), one.whole_because) == ((1, 1, 0), "both need the key column day")
    assert one.added_keys == ({"id": 2},)
    assert (list(one.columns_added), list(one.columns_removed)) == (["date"], ["day"])


def test_no_column_in_common(compared):
    one = compared("SELECT 1 AS x FROM range(3)", "SELECT 1 AS y FROM range(2)")
    assert counts(one) == (2, 3, 0)
    assert one.whole_because == "the two have no column in common"


# columns


def test_a_renamed_column_came_and_went(compared):
    one = compared("SELECT 1 AS id, 2.5::DOUBLE AS mrr", "SELECT 1 AS id, 2.5::DOUBLE AS monthly_mrr")
    assert (one.status, counts(one)) == ("different", (0, 0, 0))
    assert (one.columns_added, one.columns_removed) == ({"monthly_mrr": "DOUBLE"}, {"mrr": "DOUBLE"})


def test_the_values_of_a_column_of_another_type_are_compared(compared):
    one = compared(
        values("id, a, b, c, d", "(1, 1::INTEGER, DATE '2026-06-30', 5::INTEGER, 0.1::DECIMAL(4, 2))"),
        values("id, a, b, c, d", "(1, 1::BIGINT, TIMESTAMP '2026-06-30', 'five', 0.1::DOUBLE)"),
    )
    assert one.types_changed == {
        "a": ("INTEGER", "BIGINT"), "b": ("DATE", "TIMESTAMP"), "c": ("INTEGER", "VARCHAR"), "d": ("DECIMAL(4,2)", "DOUBLE"),
    }  # fmt: skip
    assert (cells(one), samples(one, "c")) == ({"c": 1}, [({"id": 1}, "5", "five")])


def test_cents_that_became_dollars_are_no_equal_values(compared):
    one = compared("SELECT 1 AS id, 150::BIGINT AS a", "SELECT 1 AS id, 1.50::DECIMAL(18, 2) AS a")
    assert (cells(one), len(one.types_changed)) == ({"a": 1}, 1)


def test_a_key_of_another_type_still_names_the_rows(compared):
    one = compared(values("id, a", "(1, 1)", "(2, 2)"), values("id, a", "('1', 1)", "('2', 3)"))
    assert (counts(one), samples(one, "a")) == ((0, 0, 1), [({"id": "2"}, 2, 3)])


# tables


@pytest.mark.parametrize(
    ("before", "after", "status", "rows"),
    [(None, "SELECT 1 AS id", "only after", (None, 1)), ("SELECT 1 AS id", None, "only before", (1, None))],
)
def test_a_table_of_one_side(compared, before, after, status, rows):
    one = compared(before, after)
    assert (one.status, (one.rows_before, one.rows_after), counts(one)) == (status, rows, (0, 0, 0))


def test_a_table_of_neither_side_is_not_told(rooms):
    with rooms(None, None) as (before, after):
        found = diff(GRAPH, before, after, ["sales", "days"], others_of=LAYERS)
    assert (found.tables, found.unknown, found.different) == ((), (), ())


def test_tables_that_no_model_makes(rooms):
    with rooms("SELECT 1 AS id", None, "entity.sales_of_old") as (before, after):
        found = diff(GRAPH, before, after, [], others_of=("entity",))
        assert [(table.table, table.status) for table in found.tables] == [("entity.sales_of_old", "only before")]
        assert diff(GRAPH, before, after, [], others_of=("mart",)).tables == ()
        same = diff(GRAPH, before, before, [], others_of=("entity",))
        assert (same.tables, same.unknown) == ((), ("entity.sales_of_old",))


def test_raw_tables_without_the_file_they_came_from(rooms):
    graph, table = Graph([], raw=SMALL_RAW), f"raw.{ACCOUNTS}"
    made = "SELECT '1' AS id, 'a' AS status, '{}' AS name, '{}' AS _source_file"
    with rooms(made.format("Ann", "x/a"), made.format("Ann", "y/a"), table) as (before, after):
        assert diff(graph, before, after, [ACCOUNTS]).tables[0].status == "equal"
    with rooms(made.format("Ann", "x"), made.format("Bob", "x"), table) as (before, after):
        (one,) = diff(graph, before, after, [ACCOUNTS]).tables
    assert (one.grain, cells(one)) == (("id",), {"name": 1})


# personal data


def test_personal_data_never_leaves_the_warehouse(rooms):
    rows = values("id, who, a", "(1, 'Ann Secret', 1)", "(2, NULL, 1)", "(3, 'Eve Secret', 1)", "(3, 'Eve Secret', 2)")
    after = values("id, who, a", "(1, 'Bob Secret', 1)", "(2, 'New Secret', 1)", "(4, 'Ida Secret', 1)")
    with rooms(rows, after) as (before, later):
        found = diff(GRAPH, before, later, ["sales"])
    assert counts(found.tables[0]) == (1, 2, 2)
    assert samples(found.tables[0], "who") == [({"id": 1}, "***", "***"), ({"id": 2}, None, "***")]
    assert "Secret" not in repr(found)
    assert "Secret" not in json.dumps(found.as_dict(), default=str)


def test_personal_data_in_a_key_is_masked(rooms):
    graph = Graph([node("sales", None, grain=("who",), layer="entity", pii=frozenset({"who"}))], raw={})
    with rooms(values("who, a", "('Ann', 1)", "('Eve', 1)"), values("who, a", "('Ann', 2)", "('Ida', 1)")) as both:
        (one,) = diff(graph, *both, ["sales"]).tables
    assert counts(one) == (1, 1, 1)
    assert (one.added_keys, one.removed_keys) == (({"who": "***"},), ({"who": "***"},))
    assert samples(one, "a") == [({"who": "***"}, 1, 2)]


# against plain Python


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_many_rows_as_plain_python_counts_them(compared, seed):
    dice = random.Random(seed)

    def table(ids):
        return [(id_, dice.choice([None, 1, 2]), dice.choice([None, "x", "y"])) for id_ in ids]

    left, right = table(range(300)), table(dice.sample(range(400), 300))
    left += [row for row in left if row[0] % 50 == 0]  # keys that repeat
    by_id = [{row[0]: row for row in side if row[0] % 50} for side in (left, right)]
    both = by_id[0].keys() & by_id[1].keys()
    twins = [Counter(row for row in side if row[0] % 50 == 0) for side in (left, right)]
    twins = [Counter({row: n for row, n in side.items() if row[0] < 300}) for side in twins]
    lone = [{row[0]: row for row in side if row[0] % 50 == 0 and row[0] >= 300} for side in (left, right)]
    one = compared(*(values("id, a, b", *map(_sql, side)) for side in (left, right)))
    assert one.added == len(by_id[1].keys() - both) + (twins[1] - twins[0]).total() + len(lone[1])
    assert one.removed == len(by_id[0].keys() - both) + (twins[0] - twins[1]).total()
    assert one.changed == sum(by_id[0][key] != by_id[1][key] for key in both)
    assert cells(one) == {
        name: sum(by_id[0][key][i] != by_id[1][key][i] for key in both) for i, name in ((1, "a"), (2, "b"))
    }


def _sql(row):
    return f"({', '.join('NULL' if value is None else repr(value) for value in row)})"


# figures


HEADLINES = """SELECT 'total_mrr' AS metric_name, 'MRR' AS metric_label, 'USD per month' AS unit, 'tier_1' AS importance_tier,
    {}::DOUBLE AS current_value, {} AS display_value"""


def test_how_a_headline_figure_moved(rooms):
    before, after = HEADLINES.format(200, "'$200'"), HEADLINES.format(150, "'$150'")
    with rooms(before, after, "metrics.metrics_company_overview") as (left, right):
        (one,) = diff(GRAPH, left, right, []).figures
        (same,) = diff(GRAPH, left, left, []).figures
    assert (one.label, one.before_shown, one.after_shown) == ("MRR", "$200", "$150")
    assert (one.has_moved, one.change, one.change_pct) == (True, -50.0, -25.0)
    assert (same.has_moved, same.change, same.change_pct) == (False, 0.0, 0.0)


def test_a_figure_that_cannot_be_told(rooms):
    before, after = HEADLINES.format("NULL", "NULL"), HEADLINES.format(0, "'$0'")
    with rooms(before, after, "metrics.metrics_company_overview") as (left, right):
        (one,) = diff(GRAPH, left, right, []).figures
        (back,) = diff(GRAPH, right, left, []).figures
    assert (one.has_moved, one.change, one.change_pct, one.before_shown) == (True, None, None, "")
    assert (back.has_moved, back.before, back.after) == (True, 0.0, None)


def test_a_build_without_figures(rooms):
    with rooms(HEADLINES.format(1, "'$1'"), None, "metrics.metrics_company_overview") as (left, right):
        (one,) = diff(GRAPH, left, right, []).figures
    assert (one.has_moved, one.before, one.after) == (True, 1.0, None)


# builds


def test_a_build_in_the_making_is_compared_with_the_published_one(built):
    target = DuckDBTarget(built)
    candidate = target.candidate(fresh=False)
    candidate.connection.execute(f"UPDATE staging.stg_{ACCOUNTS} SET name = 'newest' WHERE id = '1'")
    published = target.published()
    try:
        (changed,) = diff(small_graph(), published, candidate, ["int_statuses", f"stg_{ACCOUNTS}"]).different
        assert (changed.table, counts(changed), cells(changed)) == (f"staging.stg_{ACCOUNTS}", (0, 0, 1), {"name": 1})
        (back,) = diff(small_graph(), candidate, published, ["int_statuses", f"stg_{ACCOUNTS}"]).different
        assert cells(back) == {"name": 1}
        known = {
            name for (name,) in candidate.connection.execute("SELECT database_name FROM duckdb_databases()").fetchall()
        }
        assert "compared" not in known
        assert candidate.query("SELECT count(*) AS n FROM duckdb_tables() WHERE temporary") == [{"n": 0}]
    finally:
        published.close()
        candidate.discard()


def test_two_builds_of_the_same_rows_are_equal(tmp_path, plain_raw):
    rooms = []
    for name in ("one", "two"):
        build(plain_raw, tmp_path / f"{name}.duckdb")
        rooms.append(DuckDBTarget(tmp_path / f"{name}.duckdb").published())
    found = diff(small_graph(), *rooms, [*small_graph().raw, *small_graph().order])
    assert ([table.table for table in found.different], len(found.tables)) == ([], 6)
    assert found.before.run_id != found.after.run_id
    for room in rooms:
        room.close()


def test_what_is_compared_locks_no_builder_out(built, plain_raw):
    target = DuckDBTarget(built)
    before, after = target.published(), target.published()
    table = Subject("staging", f"stg_{ACCOUNTS}", ("id",))
    with differ(before, after) as both:
        build(plain_raw, built)
        build(plain_raw, built)  # into the slot that is open here
        assert both.compare(table, limit=1, tolerance=0).status == "equal"
    for room in (before, after):
        room.close()


def test_a_slot_that_went_while_it_was_open_is_told(rooms):
    with rooms("SELECT 1 AS id", "SELECT 1 AS id") as (before, after):
        before.file.unlink()
        with pytest.raises(WarehouseError, match=r"a build may have been published meanwhile: run it again"):
            diff(GRAPH, before, after, ["sales"])


class Elsewhere:
    """A room of another engine, with the same tables."""

    dialect = "snowflake"

    def __init__(self, room):
        self.room = room

    def __getattr__(self, name):
        return getattr(self.room, name)


def test_other_engines_are_refused(rooms):
    with rooms(None, None) as (before, _):
        other = Elsewhere(before)
        with pytest.raises(
            UsageError, match=r"only builds that both lie on DuckDB can be compared, not duckdb and snowflake"
        ):
            diff(GRAPH, before, other, [])


@pytest.mark.parametrize("tolerance", [-0.1, 1, float("nan"), float("inf")])
def test_a_tolerance_is_a_share(rooms, tolerance):
    with rooms(None, None) as (before, after), pytest.raises(UsageError, match="is no share of a value"):
        diff(GRAPH, before, after, [], tolerance=tolerance)


def test_a_file_without_a_build(rooms, tmp_path):
    with duckdb.connect(str(tmp_path / "own.duckdb")) as connection:
        connection.execute("CREATE TABLE t AS SELECT 1 AS x")
    own = DuckDBRoom(tmp_path / "own.duckdb", read_only=True)
    with rooms(None, None) as (before, _), pytest.raises(WarehouseError, match="holds no finished build"):
        diff(GRAPH, before, own, [])
    own.close()


def test_a_statement_that_fails_is_told_without_a_traceback(rooms, monkeypatch):
    from tapdata.warehouse.duckdb_diff import DuckDBDiffer

    monkeypatch.setattr(DuckDBDiffer, "_from", lambda *_: "nowhere")
    with rooms("SELECT 1 AS id", "SELECT 2 AS id") as (before, after):
        with pytest.raises(WarehouseError, match=r"the builds cannot be compared: .*nowhere"):
            diff(GRAPH, before, after, ["sales"])
        monkeypatch.undo()
        assert diff(GRAPH, before, after, ["sales"]).different  # nothing is left attached
