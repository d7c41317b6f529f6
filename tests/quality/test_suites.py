"""Suites as files: they parse, and whatever is wrong with one is said in one line."""

from __future__ import annotations

import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from quality.conftest import Suites, expectation
from support import model_schema
from tapdata.contracts import RAW_TABLES
from tapdata.model import REGISTRY
from tapdata.quality.suites import SuiteError, expectations, read_suite, suite_files, suite_problems

SUITES = Path(__file__).parents[2] / "expectations"
COLUMNS = {"staging.t": {"id": "string", "amount": "decimal(18, 2)", "day": "date", "on": "boolean", "doc": "json"}}
NOT_NULL = "expect_column_values_to_not_be_null"
BETWEEN = "expect_column_values_to_be_between"
IN_SET = "expect_column_values_to_be_in_set"
PAIR = "expect_column_pair_values_a_to_be_greater_than_b"


@cache
def existing() -> dict[str, dict[str, str]]:
    staging = [node for node in REGISTRY if node.layer == "staging"]
    tables = {f"raw.{name}": table.schema for name, table in RAW_TABLES.items()}
    tables |= {node.key: model_schema(node.name) for node in staging}
    return {name: {column: str(dtype) for column, dtype in schema.items()} for name, schema in tables.items()}


def test_every_raw_and_staging_table_has_a_sound_suite() -> None:
    columns = existing()
    names = {f"{path.parent.name}.{path.stem}" for path in suite_files(SUITES)}
    assert set(columns) <= names
    problems = suite_problems(SUITES, columns)
    assert [line for line in problems if "/raw/" in line or "/staging/" in line] == []


def test_every_staging_suite_checks_its_key_its_columns_and_its_orphans() -> None:
    declared: dict[str, set[tuple[str, str]]] = {}
    for suite, item in expectations(SUITES):
        declared.setdefault(suite.name, set()).add((item.type, str(item.kwargs.get("column")) + item.severity))
        if item.type == "expect_table_columns_to_match_set" and suite.name.startswith("staging."):
            assert set(item.columns) == set(REGISTRY[suite.name.partition(".")[2]].columns)
    for node in (node for node in REGISTRY if node.layer == "staging"):
        (key,) = node.grain
        assert (NOT_NULL, f"{key}critical") in declared[node.key]
        assert ("expect_column_values_to_be_unique", f"{key}critical") in declared[node.key]
        if "is_orphan" in node.columns:
            assert (IN_SET, "is_orphanwarning") in declared[node.key]


def test_columns_are_found_wherever_an_expectation_names_them(write_suite: Suites) -> None:
    condition = {
        "type": "and",
        "conditions": [
            {"type": "comparison", "column": {"name": "e"}, "operator": ">", "parameter": 1},
            {"type": "nullity", "column": {"name": "f"}, "is_null": False},
        ],
    }
    folder = write_suite(
        "staging.t",
        expectation(NOT_NULL, column="a", row_condition=condition),
        expectation(PAIR, column_A="b", column_B="c"),
        expectation("expect_compound_columns_to_be_unique", column_list=["a", "d"]),
        expectation("expect_table_columns_to_match_set", column_set=["a", "g"]),
        expectation(NOT_NULL, column="h", row_condition='col("i") > 0', condition_parser="great_expectations"),
    )
    named = [item.columns for _, item in expectations(folder)]
    assert named == [("a", "e", "f"), ("b", "c"), ("a", "d"), ("a", "g"), ("h", "i")]
    assert [item.about for _, item in expectations(folder)][2:4] == ["a, d", None]


def one(folder: Path) -> str:
    (line,) = suite_problems(folder, COLUMNS)
    assert "\n" not in line
    return line


def test_a_sound_suite_has_no_problems(write_suite: Suites) -> None:
    folder = write_suite(
        "staging.t",
        expectation(NOT_NULL, column="id"),
        expectation(BETWEEN, column="amount", min_value=0, max_value=1.5),
        expectation(BETWEEN, column="day", min_value="2020-01-01"),
        expectation(IN_SET, column="on", value_set=[True]),
    )
    assert suite_problems(folder, COLUMNS) == []


def test_a_table_that_does_not_exist(write_suite: Suites) -> None:
    line = one(write_suite("staging.tt", expectation(NOT_NULL, column="id")))
    assert "tt.json: the table staging.tt does not exist (did you mean staging.t?)" in line


def test_a_column_that_does_not_exist_comes_with_its_file_line_and_mend(write_suite: Suites) -> None:
    folder = write_suite("staging.t", expectation(NOT_NULL, column="id"), expectation(NOT_NULL, column="amont"))
    line = one(folder)
    assert "staging.t has no column 'amont' (did you mean amount?)" in line
    number = int(line.split(".json:")[1].split(":")[0])
    text = (folder / "staging" / "t.json").read_text().splitlines()
    assert any('"amont"' in nearby for nearby in text[number - 1 : number + 5])


def test_malformed_json_is_named_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "staging" / "t.json"
    path.parent.mkdir()
    path.write_text('{"name": "staging.t",\n "expectations": [,]}')
    assert one(tmp_path).startswith(f"{path}:2: not valid JSON")
    with pytest.raises(SuiteError, match=r"t\.json:2"):
        read_suite(path)
    path.write_text('["no suite"]')
    assert "no expectation suite" in one(tmp_path)


def test_a_suite_is_called_after_its_file(write_suite: Suites) -> None:
    assert "has to be 'staging.t'" in one(write_suite("staging.t", name="staging.other"))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"type": "expect_column_values_to_be_uniqe"}, "did you mean expect_column_values_to_be_unique?"),
        ({"type": "unexpected_rows_expectation"}, "write an audit"),
        ({"description": " "}, "no description on id"),
        ({"severity": "info"}, "severity on id is info: use critical or warning"),
        ({"meta": {}}, "owner on id is missing"),
        ({"meta": {"owner": "nobody"}}, "owner on id is nobody"),
        ({"id": ""}, "no id on id"),
        ({"kwargs": {}}, "argument column is missing"),
        ({"kwargs": {"column": "id", "mosty": 1}}, "unknown argument 'mosty' (did you mean mostly?)"),
    ],
)
def test_what_an_expectation_has_to_declare(write_suite: Suites, change: dict[str, Any], said: str) -> None:
    line = one(write_suite("staging.t", expectation(NOT_NULL, column="id") | change))
    assert said in line


@pytest.mark.parametrize(
    ("type_name", "kwargs", "said"),
    [
        (BETWEEN, {"column": "id", "min_value": 0}, "id is text: bounds fit"),
        (BETWEEN, {"column": "amount", "min_value": "0"}, "amount is a number: the bound '0' is not"),
        (BETWEEN, {"column": "day", "min_value": 5}, "day is a date or timestamp: the bound 5 is not"),
        (BETWEEN, {"column": "amount"}, "give min_value, max_value or both"),
        (BETWEEN, {"column": "amount", "min_value": 2, "max_value": 1}, "minimum 2 is above the maximum 1"),
        (IN_SET, {"column": "amount", "value_set": ["one"]}, "amount is a number: the value 'one' is not"),
        (IN_SET, {"column": "on", "value_set": ["true"]}, "on is true or false: the value 'true' is not"),
        (IN_SET, {"column": "id", "value_set": []}, "at least one value"),
        (IN_SET, {"column": "doc", "value_set": ["{}"]}, "doc is JSON"),
        ("expect_column_values_to_match_regex", {"column": "amount", "regex": "a"}, "fits text only"),
        ("expect_column_values_to_match_regex", {"column": "id", "regex": "("}, "no regular expression"),
        ("expect_column_mean_to_be_between", {"column": "id", "min_value": 1}, "fits numbers only"),
        (PAIR, {"column_A": "day", "column_B": "amount"}, "they do not compare"),
        ("expect_multicolumn_sum_to_equal", {"column_list": ["day", "amount"], "sum_total": 1}, "only numbers add up"),
        ("expect_table_columns_to_match_set", {"column_set": ["id", "id"]}, "names a column twice"),
    ],
)
def test_arguments_that_do_not_fit_the_column(
    write_suite: Suites, type_name: str, kwargs: dict[str, Any], said: str
) -> None:
    assert said in one(write_suite("staging.t", expectation(type_name, **kwargs)))


@pytest.mark.parametrize(
    ("regex", "part"),
    [(r"^(?:a|b)", "(?"), (r"a+?b", "+?"), (r"\d??", "??"), (r"[\]?]a{2}?", "}?"), (r"\A", r"\A"), (r"(a)\1", r"\1")],
)
def test_a_pattern_that_snowflake_does_not_know(write_suite: Suites, regex: str, part: str) -> None:
    said = f"id: {part} in the pattern is not known to Snowflake"
    assert said in one(
        write_suite("staging.t", expectation("expect_column_values_to_match_regex", column="id", regex=regex))
    )


def test_a_pattern_that_both_engines_know(write_suite: Suites) -> None:
    regex = r"^\(?[(?*?]*[^]\\\]?]\.?\d?\w+(x|y)?[+]?$"
    folder = write_suite("staging.t", expectation("expect_column_values_to_match_regex", column="id", regex=regex))
    assert suite_problems(folder, COLUMNS) == []


def test_an_expectation_or_id_given_twice(write_suite: Suites) -> None:
    first = expectation(NOT_NULL, column="id")
    assert "occurs 2 times" in one(write_suite("staging.t", first, expectation(NOT_NULL, column="id")))
    same_id = expectation(NOT_NULL, column="day") | {"id": first["id"]}
    assert f"the id {first['id']} occurs 2 times" in one(write_suite("staging.t", first, same_id))


def test_great_expectations_is_not_imported_before_it_is_needed() -> None:
    program = (
        "import sys, tapdata.quality, tapdata.quality.suites, tapdata.quality.validate, tapdata.quality.data_docs\n"
        "sys.exit('great_expectations' in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", program], check=True, env={"PYTHONPATH": str(SUITES.parent / "src")})
