"""Where raw tables may lie: one file, many, folders by value, CSV, a DuckDB file; and what cannot be read."""

import json

import duckdb
import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from tapdata.warehouse.base import SourceError

ACCOUNTS, EVENTS = "app_database_accounts", "app_database_tap_events"


def parquet(file, **columns):
    file.parent.mkdir(parents=True, exist_ok=True)
    pq.write_table(
        pa.table(
            {name: values if isinstance(values, pa.Array) else pa.array(values) for name, values in columns.items()}
        ),
        file,
    )


def ids(found):
    return [row["id"] for row in found.rows]


def files(found):
    return {row["_source_file"] for row in found.rows}


def test_one_file(tmp_path, load):
    parquet(tmp_path / "in" / f"{ACCOUNTS}.parquet", id=["1", "2"])
    found = load(ACCOUNTS, tmp_path / "in")
    assert (ids(found), files(found), found.report.files) == (["1", "2"], {f"{ACCOUNTS}.parquet"}, 1)


def test_a_folder_of_any_depth_and_a_file_beside_it(tmp_path, load):
    parquet(tmp_path / f"{ACCOUNTS}.parquet", id=["1"])
    parquet(tmp_path / ACCOUNTS / "a.parquet", id=["2"])
    parquet(tmp_path / ACCOUNTS / "2026" / "06" / "part 0.parquet", id=["3"])
    (tmp_path / ACCOUNTS / "_SUCCESS").touch()
    found = load(ACCOUNTS, tmp_path)
    assert (ids(found), found.report.files) == (["1", "2", "3"], 3)
    assert files(found) == {f"{ACCOUNTS}.parquet", f"{ACCOUNTS}/a.parquet", f"{ACCOUNTS}/2026/06/part 0.parquet"}


def test_columns_may_be_folders(tmp_path, load):
    parquet(tmp_path / EVENTS / "event_type=pour" / "device_id=007" / "a.parquet", id=["1"])
    parquet(tmp_path / EVENTS / "event_type=keg_level" / "device_id=8" / "b.parquet", id=["2"])
    parquet(tmp_path / EVENTS / "event_type=__HIVE_DEFAULT_PARTITION__" / "device_id=9" / "c.parquet", id=["3"])
    found = load(EVENTS, tmp_path)
    assert [(row["id"], row["event_type"], row["device_id"]) for row in found.rows] == [
        ("1", "pour", "007"), ("2", "keg_level", "8"), ("3", None, "9"),
    ]  # fmt: skip
    assert {"event_type", "device_id"}.isdisjoint(found.report.missing_columns)


def test_folders_by_day_are_columns_no_contract_knows(tmp_path, load):
    for day in ("2026-06-29", "2026-06-30"):
        parquet(tmp_path / EVENTS / f"dt={day}" / "part-0.parquet", id=[day])
    found = load(EVENTS, tmp_path)
    assert (ids(found), found.report.unknown_columns) == (["2026-06-29", "2026-06-30"], ("dt",))


def test_values_in_folder_names_are_typed_by_the_contract(tmp_path, load):
    parquet(tmp_path / "google_analytics_sessions" / "date=2026-06-30" / "a.parquet", sessions=[5])
    (row,) = load("google_analytics_sessions", tmp_path).rows
    assert (str(row["date"]), row["sessions"]) == ("2026-06-30", 5)


def test_parts_may_differ_in_columns_case_order_and_types(tmp_path, load):
    parquet(tmp_path / ACCOUNTS / "a.parquet", id=[1], employee_count=[5])
    parquet(tmp_path / ACCOUNTS / "b.parquet", EMPLOYEE_COUNT=["6"], ID=["x"], name=["n"])
    parquet(tmp_path / ACCOUNTS / "c.parquet", Id=["y"], employee_count=pa.array([None], pa.null()))
    found = load(ACCOUNTS, tmp_path)
    assert [(row["id"], row["employee_count"], row["name"]) for row in found.rows] == [
        ("1", 5, None), ("x", 6, "n"), ("y", None, None),
    ]  # fmt: skip


def test_what_is_missing_is_null_and_typed_and_what_is_unknown_is_told_once(tmp_path, load):
    parquet(tmp_path / f"{ACCOUNTS}.parquet", ID=["1"], Shoe_Size=[43], created_at=["2026-06-30"])
    found = load(ACCOUNTS, tmp_path)
    assert found.report.unknown_columns == ("Shoe_Size",)
    assert "employee_count" in found.report.missing_columns
    assert len(found.report.missing_columns) == 13 - 2
    assert found.types["employee_count"] == "INTEGER"
    assert found.rows[0]["employee_count"] is None
    assert found.rejects == []


def test_a_column_called_like_our_own_is_only_unknown(tmp_path, load):
    parquet(tmp_path / f"{ACCOUNTS}.parquet", id=["1"], _source_file=["mine"])
    found = load(ACCOUNTS, tmp_path)
    assert (files(found), found.report.unknown_columns) == ({f"{ACCOUNTS}.parquet"}, ("_source_file",))


def test_names_with_signs_of_globs_and_quotes(tmp_path, load):
    folder = tmp_path / "d[1]*'s {x}"
    parquet(folder / ACCOUNTS / "a?[0].parquet", id=["1"])
    found = load(ACCOUNTS, folder)
    assert files(found) == {f"{ACCOUNTS}/a?[0].parquet"}


def test_a_relative_folder(tmp_path, load, monkeypatch):
    parquet(tmp_path / f"{ACCOUNTS}.parquet", id=["1"])
    monkeypatch.chdir(tmp_path)
    assert files(load(ACCOUNTS, type(tmp_path)("."))) == {f"{ACCOUNTS}.parquet"}


def test_links_to_files_and_folders(tmp_path, load):
    parquet(tmp_path / "elsewhere" / "x.parquet", id=["1"])
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / f"{ACCOUNTS}.parquet").symlink_to(tmp_path / "elsewhere" / "x.parquet")
    (tmp_path / "in" / EVENTS).symlink_to(tmp_path / "elsewhere")
    assert ids(load(ACCOUNTS, tmp_path / "in")) == ["1"]
    assert ids(load(EVENTS, tmp_path / "in")) == ["1"]


def test_no_rows_in_parquet(tmp_path, load):
    parquet(tmp_path / f"{ACCOUNTS}.parquet", id=pa.array([], pa.string()))
    found = load(ACCOUNTS, tmp_path)
    assert (found.rows, found.report.rows, found.report.files) == ([], 0, 1)


# CSV


def csv(folder, text, name=ACCOUNTS, encoding="utf-8"):
    (folder / f"{name}.csv").write_bytes(text.encode(encoding))


def test_csv(tmp_path, load):
    csv(tmp_path, 'ID,NAME,employee_count,created_at\n1,"Ann, ""the"" Bar",5,2026-06-30 10:00:00\n2,,,\n3,"",x,\n')
    found = load(ACCOUNTS, tmp_path)
    assert [(row["id"], row["name"], row["employee_count"]) for row in found.rows] == [
        ("1", 'Ann, "the" Bar', 5), ("2", None, None), ("3", None, None),
    ]  # fmt: skip
    assert [(row["key"], row["column_name"]) for row in found.rejects] == [("3", "employee_count")]
    assert files(found) == {f"{ACCOUNTS}.csv"}


def test_json_in_csv_may_hold_commas_quotes_and_line_ends(tmp_path, load):
    csv(tmp_path, 'id,metrics\r\n1,"{""a"": ""x, y"",\r\n ""b"": 2}"\r\n2,{broken\r\n', EVENTS)
    found = load(EVENTS, tmp_path)
    assert [row["metrics"] and json.loads(row["metrics"]) for row in found.rows] == [{"a": "x, y", "b": 2}, None]
    assert [(row["key"], row["reason"]) for row in found.rejects] == [("2", "malformed JSON")]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_csv_with_and_without_a_byte_order_mark(tmp_path, load, encoding):
    csv(tmp_path, "id,name\n1,Café\n", encoding=encoding)
    found = load(ACCOUNTS, tmp_path)
    assert [(row["id"], row["name"]) for row in found.rows] == [("1", "Café")]
    assert found.report.unknown_columns == ()


def test_csv_with_a_header_only_has_no_rows(tmp_path, load):
    csv(tmp_path, "id,name\n")
    assert load(ACCOUNTS, tmp_path).rows == []


def test_keys_in_csv_keep_their_zeros(tmp_path, load):
    csv(tmp_path, "id,name\n007,a\n7,b\n 8 ,c\n")
    assert [row["id"] for row in load(ACCOUNTS, tmp_path).rows] == [" 8 ", "007", "7"]


@pytest.mark.parametrize(
    ("text", "encoding", "told"),
    [
        ("id,name\n1,a\n2,b,c\n", "utf-8", "Line: 3: Expected Number of Columns: 2 Found: 3"),
        ("id,name\n1,a\n2\n", "utf-8", "Line: 3: Expected Number of Columns: 2 Found: 1"),
        ("id,name\n1,Café\n", "latin-1", "not utf-8"),
        ("id,náme\n1,Cafe\n", "latin-1", "not utf-8"),
        ('id,name\n1,"Ann\n2,Bob\n', "utf-8", "unterminated quote"),
        ("", "utf-8", "no header"),
        ("id,ID\n1,2\n", "utf-8", "column name twice"),
    ],
)
def test_csv_that_cannot_be_read_says_where_in_one_line(tmp_path, load, text, encoding, told):
    csv(tmp_path, text, encoding=encoding)
    with pytest.raises(SourceError) as raised:
        load(ACCOUNTS, tmp_path)
    assert told in str(raised.value)
    assert ACCOUNTS in str(raised.value)
    assert "\n" not in str(raised.value)
    assert "Café" not in str(raised.value)


# What cannot be read


def test_csv_and_parquet_of_one_table_are_one_too_many(tmp_path, load):
    csv(tmp_path, "id\n1\n")
    parquet(tmp_path / f"{ACCOUNTS}.parquet", id=["1"])
    with pytest.raises(SourceError, match=f"{ACCOUNTS} is there as Parquet and as {ACCOUNTS}.csv; remove one of them"):
        load(ACCOUNTS, tmp_path)


@pytest.mark.parametrize("size", [0, 4, 60, -10])
def test_a_truncated_file_is_named_in_one_line(tmp_path, load, size):
    file = tmp_path / ACCOUNTS / "part-7.parquet"
    parquet(tmp_path / ACCOUNTS / "part-6.parquet", id=["1"])
    parquet(file, id=["1", "2"])
    file.write_bytes(file.read_bytes()[:size])
    with pytest.raises(SourceError, match=rf"^raw table {ACCOUNTS} cannot be read: .*part-7.*") as raised:
        load(ACCOUNTS, tmp_path)
    assert "\n" not in str(raised.value)


def test_a_damaged_page_is_found_while_loading(tmp_path, load):
    file = tmp_path / f"{ACCOUNTS}.parquet"
    pq.write_table(pa.table({"id": [str(n) for n in range(2000)]}), file, compression="zstd")
    damaged = bytearray(file.read_bytes())
    damaged[20:400] = bytes(380)
    file.write_bytes(bytes(damaged))
    with pytest.raises(SourceError, match=f"raw table {ACCOUNTS} cannot be read"):
        load(ACCOUNTS, tmp_path)


def test_no_such_input(tmp_path, load):
    with pytest.raises(SourceError, match="does not exist; give --raw a folder of tables or a DuckDB file"):
        load(ACCOUNTS, tmp_path / "nowhere")


def test_a_file_that_is_no_database(tmp_path, load):
    csv(tmp_path, "id\n1\n")
    with pytest.raises(SourceError, match="cannot be opened as a DuckDB file") as raised:
        load(ACCOUNTS, tmp_path / f"{ACCOUNTS}.csv")
    assert "\n" not in str(raised.value)


def test_a_database_without_a_schema_raw(tmp_path, load):
    file = tmp_path / "in.duckdb"
    duckdb.connect(str(file)).close()
    with pytest.raises(SourceError, match="has no schema raw"):
        load(ACCOUNTS, file)


def test_tables_and_views_of_a_database_in_any_case(tmp_path, load):
    file = tmp_path / "in.duckdb"
    with duckdb.connect(str(file)) as connection:
        connection.execute("CREATE SCHEMA RAW")
        connection.execute(f"CREATE TABLE RAW.{ACCOUNTS.upper()} AS SELECT 1 AS ID, 'Ann' AS NAME, 5 AS SHOES")
        connection.execute("CREATE TABLE main.taps AS SELECT 2 AS ID, TIMESTAMP '2026-06-30' AS \"TIMESTAMP\"")
        connection.execute(f"CREATE VIEW RAW.{EVENTS} AS SELECT * FROM main.taps")
    found = load(ACCOUNTS, file)
    assert [(row["id"], row["name"]) for row in found.rows] == [("1", "Ann")]
    assert (found.report.unknown_columns, files(found)) == (("SHOES",), {"in.duckdb"})
    assert ids(load(EVENTS, file)) == ["2"]
