"""Values of every kind, read as their contract's type: what fits, what is nulled and recorded, what is only absent."""

import json
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

ACCOUNTS, EVENTS, DEVICES, OWNERS = (
    "app_database_accounts",
    "app_database_tap_events",
    "app_database_devices",
    "hubspot_owners",
)
SUBSCRIPTIONS = "app_database_subscriptions"


@pytest.fixture
def read(tmp_path, load):
    """Read ``values`` of one Parquet column: the values as loaded, in order, and the rejects."""

    def values_of(name, column, values, dtype=None):
        array = values if isinstance(values, pa.Array) else pa.array(values, dtype)
        keys = pa.array([f"{n:02}" for n in range(len(array))])
        columns = {"id": keys} | {column: array}
        pq.write_table(pa.table(columns), tmp_path / f"{name}.parquet")
        found = load(name, tmp_path)
        return [row[column] for row in found.rows], found

    return values_of


def nulled(found, column):
    return {int(row["key"]) for row in found.rejects if row["column_name"] == column and row["action"] == "nulled"}


def test_whole_numbers_from_floats_and_no_others(read):
    values, found = read(
        ACCOUNTS, "employee_count", [3.0, 3.7, 3e9, float("nan"), float("inf"), None, -5.0], pa.float64()
    )
    assert values == [3, None, None, None, None, None, -5]
    assert nulled(found, "employee_count") == {1, 2, 3, 4}
    assert found.report.nulled == {"employee_count": 4}
    assert {row["reason"] for row in found.rejects} == {"value does not fit int32"}


def test_whole_numbers_from_text(read):
    given = [
        "3",
        " 4 ",
        "5.0",
        "3.7",
        "abc",
        "",
        "  ",
        None,
        "2147483647",
        "2147483648",
        "1e3",
        "-0",
        "0x10",
        "3,000",
        "NaN",
    ]
    values, found = read(ACCOUNTS, "employee_count", given)
    assert values == [3, 4, 5, None, None, None, None, None, 2147483647, None, 1000, 0, None, None, None]
    assert nulled(found, "employee_count") == {3, 4, 9, 12, 13, 14}  # blank text is absent, not wrong


def test_whole_numbers_from_wider_and_other_types(read):
    values, found = read(ACCOUNTS, "employee_count", [1, 2**31, -(2**31), 2**62], pa.int64())
    assert values == [1, None, -(2**31), None]
    assert nulled(found, "employee_count") == {1, 3}
    assert read(ACCOUNTS, "employee_count", [True, False])[0] == [1, 0]
    assert read(ACCOUNTS, "employee_count", [Decimal("7.00"), Decimal("7.50")])[0] == [7, None]


def test_revenue_exceeds_32_bits(read):
    assert read(ACCOUNTS, "annual_revenue", ["5000000000", "9223372036854775808"])[0] == [5_000_000_000, None]


def test_a_number_from_a_moment_or_a_list_is_none(read):
    values, found = read(ACCOUNTS, "employee_count", [date(2026, 6, 1)])
    assert (values, nulled(found, "employee_count")) == ([None], {0})
    values, found = read(ACCOUNTS, "employee_count", [[1, 2]])
    assert (values, nulled(found, "employee_count")) == ([None], {0})


def test_money_from_floats_and_text(read):
    column = "monthly_price"
    values, found = read(SUBSCRIPTIONS, column, [299.0, 0.1, float("nan"), float("inf"), 1e12, None], pa.float64())
    assert values == [Decimal("299.00"), Decimal("0.10"), None, None, None, None]
    assert nulled(found, column) == {2, 3, 4}
    given = ["299", " 299.90 ", "$5", "1,000.00", "", "1e3", "-1", "NaN", "Infinity", "12345678.99", "123456789.00"]
    values, found = read(SUBSCRIPTIONS, column, given)
    assert values == [
        Decimal("299.00"), Decimal("299.90"), None, None, None, Decimal("1000.00"), Decimal("-1.00"), None, None,
        Decimal("12345678.99"), None,
    ]  # fmt: skip
    assert nulled(found, column) == {2, 3, 7, 8, 10}


def test_money_of_another_precision(read):
    assert read(SUBSCRIPTIONS, "monthly_price", [Decimal("299.0000"), Decimal("1.5000")])[0] == [
        Decimal("299.00"), Decimal("1.50"),
    ]  # fmt: skip


def test_booleans_from_what_tools_write(read):
    assert read(OWNERS, "archived", [1, 0, None, 2, -1])[0] == [True, False, None, None, None]
    values, found = read(OWNERS, "archived", [1.0, 0.0, 0.5, float("nan"), 2.0])
    assert values == [True, False, None, None, None]
    assert nulled(found, "archived") == {2, 3, 4}
    values, found = read(OWNERS, "archived", ["true", "FALSE", "t", "1", "0", " true ", "", "maybe", "2"])
    assert values == [True, False, True, True, False, True, None, None, None]
    assert nulled(found, "archived") == {7, 8}


def test_days_that_do_not_exist(read):
    given = [
        "2026-06-30",
        "2025-02-30",
        "2024-02-29",
        "2026-13-01",
        "30/06/2026",
        "",
        "tomorrow",
        "2026-06-30 23:59:59",
        "20260630",
    ]
    values, found = read(ACCOUNTS, "created_date", given)
    assert values == [date(2026, 6, 30), None, date(2024, 2, 29), None, None, None, None, date(2026, 6, 30), None]
    assert nulled(found, "created_date") == {1, 3, 4, 6, 8}
    assert {row["reason"] for row in found.rejects} == {"value does not fit date"}


def test_days_from_moments_and_numbers(read):
    values, _ = read(ACCOUNTS, "created_date", [datetime(2026, 6, 30, 23, 59), None])
    assert values == [date(2026, 6, 30), None]
    values, found = read(ACCOUNTS, "created_date", [20260630, 1782777600])
    assert values == [None, None]  # a bare number has no unit
    assert nulled(found, "created_date") == {0, 1}


def test_moments_from_text(read):
    given = {
        "2026-06-30 10:20:30": datetime(2026, 6, 30, 10, 20, 30),
        "2026-06-30T10:20:30.123456": datetime(2026, 6, 30, 10, 20, 30, 123456),
        "2026-06-30T10:20:30Z": datetime(2026, 6, 30, 10, 20, 30),
        "2026-06-30T10:20:30+02:00": datetime(2026, 6, 30, 8, 20, 30),
        "2026-06-30 23:30:00-05": datetime(2026, 7, 1, 4, 30),
        "2026-06-30": datetime(2026, 6, 30),
        " 2026-06-30 ": datetime(2026, 6, 30),
        "2026-02-30 10:00:00": None,
        "infinity": None,
        "now": None,
        "1782814830": None,
        "not a time": None,
    }
    values, found = read(ACCOUNTS, "created_at", list(given))
    assert values == list(given.values())
    assert nulled(found, "created_at") == {7, 8, 9, 10, 11}
    assert found.types["created_at"] == "TIMESTAMP"


def test_moments_with_zones_and_other_resolutions(read):
    east = timezone(timedelta(hours=2))
    zoned = pa.array([datetime(2026, 6, 30, 10, tzinfo=east)], pa.timestamp("us", tz="Europe/Paris"))
    assert read(ACCOUNTS, "created_at", zoned)[0] == [datetime(2026, 6, 30, 8)]
    for unit in ("s", "ms", "ns"):
        assert read(ACCOUNTS, "created_at", pa.array([datetime(2026, 6, 30, 10)], pa.timestamp(unit)))[0] == [
            datetime(2026, 6, 30, 10)
        ]
    nanoseconds = pa.array([1782814830123456789], pa.timestamp("ns", tz="UTC"))
    assert read(ACCOUNTS, "created_at", nanoseconds)[0] == [datetime(2026, 6, 30, 10, 20, 30, 123456)]
    assert read(ACCOUNTS, "created_at", [date(2026, 6, 30)])[0] == [datetime(2026, 6, 30)]
    values, found = read(ACCOUNTS, "created_at", [1782814830])
    assert (values, nulled(found, "created_at")) == ([None], {0})


@pytest.mark.parametrize(
    "array",
    [
        pa.array([12, None], pa.int64()),
        pa.array([12.0, None], pa.float64()),
        pa.array([12.0, float("nan")], pa.float32()),
        pa.array([Decimal("12.00"), None], pa.decimal128(10, 2)),
        pa.array(["12", None]),
        pa.array([b"12", None], pa.binary()),
        pa.array(["12", None]).dictionary_encode(),
        pa.array(["12", None], pa.large_string()),
    ],
    ids=lambda array: str(array.type),
)
def test_keys_are_the_same_text_whatever_wrote_them(tmp_path, load, array):
    pq.write_table(pa.table({"id": array, "location_id": array}), tmp_path / f"{DEVICES}.parquet")
    found = load(DEVICES, tmp_path)
    assert [(row["id"], row["location_id"]) for row in found.rows] == [("12", "12"), (None, None)]


def test_a_key_of_a_float_that_is_no_whole_number_stays_visible(read):
    assert read(DEVICES, "location_id", [12.5, 1e20])[0] == ["12.5", "1e+20"]


def test_malformed_json_is_nulled_and_blank_json_is_absent(read):
    given = ['{"a": 1}', "{broken", "", "  ", None, "null", "[1, 2]", "'x'", '{"a": 1} {"b": 2}', '{"a": "é"}']
    values, found = read(EVENTS, "metrics", given)
    assert [value is None for value in values] == [False, True, True, True, True, False, False, True, True, False]
    assert nulled(found, "metrics") == {1, 7, 8}
    assert {row["reason"] for row in found.rejects} == {"malformed JSON"}
    assert found.types["metrics"] == "JSON"


@pytest.mark.parametrize(
    ("array", "documents"),
    [
        (pa.array([{"a": 1, "b": {"c": "x"}}, None]), [{"a": 1, "b": {"c": "x"}}, None]),
        (pa.array([[1, 2], []]), [[1, 2], []]),
        (pa.array([[("k", 1.5)], None], pa.map_(pa.string(), pa.float64())), [{"k": 1.5}, None]),
        (pa.array([[{"a": 1}], None]), [[{"a": 1}], None]),
        (pa.array([b'{"a": 1}', b"{broken"]), [{"a": 1}, None]),
    ],
    ids=["struct", "list", "map", "list of structs", "bytes"],
)
def test_json_may_come_nested(read, array, documents):
    values, _ = read(EVENTS, "metrics", array)
    assert [None if value is None else json.loads(value) for value in values] == documents


def test_a_reject_says_where_what_and_why_with_personal_data_masked(tmp_path, load):
    row = {"ID": "7", "Name": "Ann's Bar", "email": None, "EMPLOYEE_COUNT": "many", "status": "active", "extra": 1}
    pq.write_table(pa.Table.from_pylist([row]), tmp_path / f"{ACCOUNTS}.parquet")
    (reject,) = load(ACCOUNTS, tmp_path).rejects
    assert list(reject) == ["run_id", "source_file", "key", "column_name", "reason", "action", "row_json"]
    masked = json.loads(reject.pop("row_json"))
    assert reject == {
        "run_id": "run", "source_file": f"{ACCOUNTS}.parquet", "key": "7", "column_name": "employee_count",
        "reason": "value does not fit int32", "action": "nulled",
    }  # fmt: skip
    assert {name.lower(): value for name, value in masked.items() if value is not None} == {
        "id": "7", "name": "***", "employee_count": "many", "status": "active",
    }  # fmt: skip
    assert "Ann" not in json.dumps(masked)


def test_rejects_name_rows_by_the_key_that_staging_has(tmp_path, load):
    pq.write_table(pa.table({"id": [12.0], "employee_count": ["x"]}), tmp_path / f"{ACCOUNTS}.parquet")
    assert [row["key"] for row in load(ACCOUNTS, tmp_path).rejects] == ["12"]


def test_personal_values_that_do_not_fit_are_masked_as_well(tmp_path, load):
    table = pa.table({"id": ["1"], "latitude": ["51.50 N, 10 Downing Street"]})
    pq.write_table(table, tmp_path / "app_database_locations.parquet")
    (reject,) = load("app_database_locations", tmp_path).rejects
    assert (reject["column_name"], "Downing" in str(reject)) == ("latitude", False)


def test_two_wrong_values_of_a_row_are_two_rejects(tmp_path, load):
    pq.write_table(
        pa.table({"id": ["1"], "employee_count": ["x"], "created_at": ["y"]}), tmp_path / f"{ACCOUNTS}.parquet"
    )
    found = load(ACCOUNTS, tmp_path)
    assert sorted(row["column_name"] for row in found.rejects) == ["created_at", "employee_count"]
    assert found.report.nulled == {"employee_count": 1, "created_at": 1}
    assert found.report.rows == 1


def test_types_of_a_duckdb_file(tmp_path, load):
    file = tmp_path / "in.duckdb"
    with duckdb.connect(str(file)) as connection:
        connection.execute("CREATE SCHEMA raw")
        connection.execute(
            f"CREATE TABLE raw.{EVENTS} AS SELECT uuid '00000000-0000-0000-0000-000000000007' AS id, "
            "5::UTINYINT AS device_id, TIMESTAMPTZ '2026-06-30 10:00:00+02' AS timestamp, "
            "'pour'::ENUM('pour', 'cleaning') AS event_type, "
            "'{\"a\": 1}'::JSON AS metrics, 'completed'::BLOB AS status, 9::HUGEINT AS location_id"
        )
    (row,) = load(EVENTS, file).rows
    assert row["id"] == "00000000-0000-0000-0000-000000000007"
    assert (row["device_id"], row["location_id"], row["event_type"]) == ("5", "9", "pour")
    assert (row["timestamp"], json.loads(row["metrics"])) == (datetime(2026, 6, 30, 8), {"a": 1})
    assert row["timestamp"].replace(tzinfo=UTC) == datetime(2026, 6, 30, 8, tzinfo=UTC)


def test_json_as_bytes_in_a_duckdb_file(tmp_path, load):
    file = tmp_path / "in.duckdb"
    with duckdb.connect(str(file)) as connection:
        connection.execute("CREATE SCHEMA raw")
        connection.execute(
            f"CREATE TABLE raw.{EVENTS} AS "
            "FROM (VALUES ('1', '{\"a\": 1}'::BLOB), ('2', '\\xFF'::BLOB)) t(id, metrics)"
        )
    found = load(EVENTS, file)
    assert [row["metrics"] for row in found.rows] == ['{"a": 1}', None]
    assert [row["key"] for row in found.rejects] == ["2"]
