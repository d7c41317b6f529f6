"""What a dialect's SQL says where Ibis' own would be answered otherwise, and what is told where Ibis has no rule."""

import re

import ibis
import pytest
import sqlglot as sg

from tapdata.warehouse.compilers import whole_text
from tapdata.warehouse.dialects import NoRuleError, compile_sql
from tapdata.warehouse.lints import lint

T = ibis.table(
    {
        "whole": "int64", "money": "decimal(18, 2)", "part": "float64", "text": "string", "day": "date",
        "moment": "timestamp", "flag": "boolean", "doc": "json",
    },
    name="t",
)  # fmt: skip
CONSTANTS = T.flag.ifelse(100.0, 1.0)


def _snowflake(value):
    """One expression as Snowflake is given it."""
    query = sg.parse_one(compile_sql(T.select(found=value), "snowflake"), read="snowflake")
    return query.expressions[0].this.sql("snowflake")


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (T.whole / (T.whole - 2), "CAST(T0.WHOLE AS DOUBLE) / (T0.WHOLE - 2)"),
        (T.part / T.whole, "T0.PART / T0.WHOLE"),
        (T.whole / CONSTANTS, "CAST(T0.WHOLE AS DOUBLE) / IFF(T0.FLAG, 100.0, 1.0)"),
        (T.whole / T.flag.ifelse(T.part, 1.0), "T0.WHOLE / IFF(T0.FLAG, T0.PART, 1.0)"),
        (T.money / (CONSTANTS * 2.0), "CAST(T0.MONEY AS DOUBLE) / (IFF(T0.FLAG, 100.0, 1.0) * 2.0)"),
        (T.whole / CONSTANTS.nullif(1.0), "CAST(T0.WHOLE AS DOUBLE) / NULLIF(IFF(T0.FLAG, 100.0, 1.0), 1.0)"),
        (ibis.greatest(T.whole, 0), "GREATEST_IGNORE_NULLS(T0.WHOLE, 0)"),
        (ibis.least(T.day, T.day), "LEAST_IGNORE_NULLS(T0.DAY, T0.DAY)"),
        (T.text.re_search("a|b"), "REGEXP_LIKE(T0.TEXT, '.*(a|b).*', 'cs')"),
        (T.day.cast("string"), "TO_CHAR(T0.DAY, 'YYYY-MM-DD')"),
        (T.money.cast("string"), "CAST(T0.MONEY AS VARCHAR)"),
    ],
)
def test_snowflake_is_told_in_full(value, expected):
    assert _snowflake(value) == expected


def test_a_moment_without_zone_is_asked_for_by_name():
    assert "TO_TIMESTAMP_NTZ(T0.WHOLE, 3)" in compile_sql(T.select(at=T.whole.as_timestamp("ms")), "snowflake")


def test_the_text_of_a_moment_has_no_idle_zeros():
    sql = " ".join(compile_sql(T.select(at=T.moment.cast("string")), "snowflake").split())
    assert "RTRIM(RTRIM(TO_VARCHAR(T0.MOMENT, 'YYYY-MM-DD HH24:MI:SS.FF6'), '0'), '.')" in sql


def test_means_are_taken_of_floats():
    query = T.aggregate(a=T.whole.mean(where=T.flag), b=T.part.mean())
    sql = " ".join(compile_sql(query, "snowflake").split())
    assert "AVG(IFF(T0.FLAG, CAST(T0.WHOLE AS DOUBLE), NULL)) AS A" in sql
    assert "AVG(T0.PART) AS B" in sql


def test_what_is_told_in_full_passes_the_lints():
    query = T.select(
        a=T.whole / CONSTANTS, b=T.whole // 7, c=ibis.greatest(T.whole, 1), d=T.text.re_search("a"),
        e=T.whole.as_timestamp("s"), f=T.moment.cast("string"), g=T.part.clip(0.0, 1.0), h=T.text.try_cast("float64"),
        i=ibis.row_number().over(order_by=ibis.desc(T.day, nulls_first=False)),
    )  # fmt: skip
    types = dict.fromkeys(["WHOLE", "PART", "MONEY"], "DOUBLE") | {"WHOLE": "BIGINT", "TEXT": "VARCHAR", "DAY": "DATE"}
    columns = {name.upper(): types.get(name.upper(), "TIMESTAMP_NTZ") for name in T.columns} | {"FLAG": "BOOLEAN"}
    assert lint("m", compile_sql(query, "snowflake"), {"": {"T": columns}}) == []


@pytest.mark.parametrize("pattern", ["^a$", "^a|b$", "a|b", "^a", "a$", r"^a\$", "(^|x)a$", "^[^@]+@b$"])
@pytest.mark.parametrize("text", ["a", "b", "ab", "ba", "xa", "a$", "xaxbx", "c@b", "", "a\nb"])
def test_a_whole_text_matches_where_the_pattern_is_found(pattern, text):
    assert bool(re.fullmatch(whole_text(pattern), text, re.DOTALL)) == bool(re.search(pattern, text, re.DOTALL))


@pytest.mark.parametrize("unit", ["s", "ms", "us"])
@pytest.mark.parametrize("dialect", ["postgres", "databricks"])
def test_moments_given_as_numbers_compile(dialect, unit):
    sql = compile_sql(T.select(at=T.whole.as_timestamp(unit)), dialect)
    says = {"postgres": "AT TIME ZONE 'UTC'", "databricks": {"s": "SECONDS", "ms": "MILLIS", "us": "MICROS"}[unit]}
    assert says[dialect] in sql


def test_seconds_of_postgres_keep_their_fraction():
    sql = compile_sql(T.select(at=T.whole.as_timestamp("ms")), "postgres")
    assert "TO_TIMESTAMP(CAST(" in sql
    assert "AS DECIMAL) / 1000)" in sql


def test_everything_that_a_dialect_lacks_is_named():
    query = T.select(array=T.doc.array, moment=T.moment).aggregate(m=ibis._.array.length().median())
    with pytest.raises(NoRuleError) as told:
        compile_sql(query, "bigquery")
    assert set(told.value.constructs) == {"ToJSONArray", "Median"}
