"""Each lint on SQL for Snowflake finds what it is for, and leaves the good form alone. All models: tests/golden."""

import pytest
from sqlglot.errors import ParseError

from tapdata.warehouse.lints import lint

TABLES = {
    "S": {
        "T": {
            "WHOLE": "BIGINT", "OTHER": "SMALLINT", "MONEY": "DECIMAL(18, 2)", "PART": "DOUBLE", "TEXT": "VARCHAR",
            "DAY": "DATE", "MOMENT": "TIMESTAMP_NTZ", "DOC": "VARIANT", "FLAG": "BOOLEAN", "START": "DATE",
        }
    }
}  # fmt: skip

CASES = [
    ("names", 'T."WHOLE"', "T.WHOLE"),
    ("names", 'EXISTS(SELECT 1 AS "One")', "EXISTS(SELECT 1 AS ONE)"),
    ("names", "T.whole", "T.WHOLE"),
    ("names", "T.START", 'T."START"'),
    ("weeks", "DATE_TRUNC('WEEK', T.DAY)", "DATE_TRUNC('MONTH', T.DAY)"),
    ("weeks", "DAYOFWEEK(T.DAY)", "DAYOFWEEKISO(T.DAY)"),
    ("weeks", "DATE_PART(dow, T.DAY)", "DATE_PART(dayofweekiso, T.DAY)"),
    ("weeks", "DATE_PART('week', T.DAY)", "DATE_PART('weekiso', T.DAY)"),
    ("weeks", "WEEKOFYEAR(T.DAY)", "WEEKISO(T.DAY)"),
    ("weeks", "DATEDIFF(WEEK, T.DAY, T.MOMENT)", "DATEDIFF(DAY, T.DAY, T.MOMENT)"),
    ("clock and chance", "CURRENT_TIMESTAMP()", "T.MOMENT"),
    ("clock and chance", "CURRENT_DATE", "T.DAY"),
    ("clock and chance", "SYSDATE()", "T.DAY"),
    ("clock and chance", "RANDOM()", "T.WHOLE"),
    ("clock and chance", "UUID_STRING()", "MD5(T.TEXT)"),
    ("clock and chance", "ANY_VALUE(T.TEXT)", "MIN(T.TEXT)"),
    ("clock and chance", "SEQ4()", "T.WHOLE"),
    ("unordered", "ROW_NUMBER() OVER (PARTITION BY T.DAY)", "ROW_NUMBER() OVER (PARTITION BY T.DAY ORDER BY T.WHOLE)"),
    ("unordered", "ROW_NUMBER() OVER (ORDER BY NULL)", "ROW_NUMBER() OVER (ORDER BY T.WHOLE)"),
    ("unordered", "FIRST_VALUE(T.TEXT) OVER ()", "FIRST_VALUE(T.TEXT) OVER (ORDER BY T.DAY)"),
    ("unordered", "ARRAY_AGG(T.TEXT)", "ARRAY_AGG(T.TEXT) WITHIN GROUP (ORDER BY T.TEXT)"),
    ("unordered", "LISTAGG(T.TEXT, ',')", "LISTAGG(T.TEXT, ',') WITHIN GROUP (ORDER BY T.TEXT)"),
    ("null order", "LAG(T.DAY) OVER (ORDER BY T.DAY DESC)", "LAG(T.DAY) OVER (ORDER BY T.DAY DESC NULLS LAST)"),
    ("null order", "LAG(T.DAY) OVER (ORDER BY T.DAY NULLS FIRST)", "LAG(T.DAY) OVER (ORDER BY T.DAY)"),
    ("greatest and least", "GREATEST(T.WHOLE, T.OTHER)", "GREATEST_IGNORE_NULLS(T.WHOLE, T.OTHER)"),
    ("greatest and least", "LEAST(T.WHOLE, 1)", "LEAST_IGNORE_NULLS(T.WHOLE, 1)"),
    ("plain timestamps", "CAST(T.DAY AS TIMESTAMP)", "CAST(T.DAY AS TIMESTAMP_NTZ)"),
    ("plain timestamps", "CAST(T.DAY AS TIMESTAMP_LTZ)", "CAST(T.DAY AS TIMESTAMP_NTZ)"),
    ("plain timestamps", "TO_TIMESTAMP(T.WHOLE, 3)", "TO_TIMESTAMP_NTZ(T.WHOLE, 3)"),
    ("patterns", "REGEXP_LIKE(T.TEXT, 'a|b', 'cs')", "REGEXP_LIKE(T.TEXT, '.*(a|b).*', 'cs')"),
    ("patterns", "REGEXP_LIKE(T.TEXT, '.*a|b.*', 'cs')", "REGEXP_LIKE(T.TEXT, '^a$', 'cs')"),
    ("patterns", "REGEXP_LIKE(T.TEXT, CONCAT('.*', 'a', '.*'), 'cs')", "REGEXP_LIKE(T.TEXT, '.*(a).*', 'cs')"),
    ("patterns", "REGEXP_REPLACE(T.TEXT, '(?:a)', '')", "REGEXP_REPLACE(T.TEXT, '(a)', '')"),
    ("patterns", "REGEXP_REPLACE(T.TEXT, 'a+?', '')", "REGEXP_REPLACE(T.TEXT, 'a[+]?', '')"),
    (
        "patterns",
        "REGEXP_SUBSTR(T.TEXT, '(a)', 1, 1, 'ce', 1)",
        "NULLIF(LOWER(REGEXP_SUBSTR(T.TEXT, '(a)', 1, 1, 'ce', 1)), '')",
    ),
    ("division", "T.WHOLE / T.OTHER", "CAST(T.WHOLE AS DOUBLE) / T.OTHER"),
    ("division", "T.MONEY / 100.0", "T.PART / 100.0"),
    ("division", "T.WHOLE / IFF(T.FLAG, 100.0, 1.0)", "T.WHOLE / IFF(T.FLAG, T.PART, 1.0)"),
    ("division", "FLOOR(T.WHOLE / T.OTHER)", "FLOOR((T.WHOLE) / (3600))"),
    ("division", "FLOOR(T.WHOLE / 1000000)", "FLOOR(T.WHOLE / 7)"),
    ("division", "FLOOR(T.MONEY / 7)", "FLOOR(CAST(T.MONEY AS DOUBLE) / 7)"),
    ("implicit casts", "DATEADD(DAY, '1', T.DAY)", "DATEADD(DAY, 1, T.DAY)"),
    ("implicit casts", "DATEDIFF(DAY, '2026-01-01', T.DAY)", "DATEDIFF(DAY, DATE_FROM_PARTS(2026, 1, 1), T.DAY)"),
    ("implicit casts", "T.TEXT = T.WHOLE", "TRY_CAST(T.TEXT AS BIGINT) = T.WHOLE"),
    ("implicit casts", "T.DAY > '2026-01-01'", "T.DAY > DATE_FROM_PARTS(2026, 1, 1)"),
    ("implicit casts", "T.TEXT + 1", "T.WHOLE + 1"),
    ("implicit casts", "T.WHOLE IN ('1', '2')", "T.WHOLE IN (1, 2)"),
    ("implicit casts", "COALESCE(T.WHOLE, '')", "COALESCE(T.TEXT, '')"),
    ("implicit casts", "CASE WHEN T.FLAG THEN T.TEXT ELSE 0 END", "CASE WHEN T.FLAG THEN T.TEXT ELSE '0' END"),
    ("implicit casts", "IFF(T.FLAG, T.TEXT, T.DAY)", "IFF(T.FLAG, T.DAY, NULL)"),
    ("unsafe casts", "CAST(T.TEXT AS BIGINT)", "TRY_CAST(T.TEXT AS BIGINT)"),
    ("unsafe casts", "T.TEXT::DATE", "TRY_CAST(T.TEXT AS DATE)"),
    ("unsafe casts", "CAST(JSON_EXTRACT_PATH_TEXT(T.DOC, 'a') AS DOUBLE)", "CAST(T.WHOLE AS DOUBLE)"),
    ("unsafe casts", "CAST(T.DOC AS DOUBLE)", "TRY_CAST(JSON_EXTRACT_PATH_TEXT(T.DOC, 'a') AS DOUBLE)"),
    ("unsafe casts", "TRY_CAST(T.WHOLE AS DOUBLE)", "CAST(T.WHOLE AS DOUBLE)"),
    ("unsafe casts", "CAST('1.5x' AS DOUBLE)", "CAST('1.5' AS DOUBLE)"),
    (
        "unsafe casts",
        "CAST(NULLIF(REGEXP_SUBSTR(T.TEXT, '([a-z]+)$', 1, 1, 'ce', 1), '') AS BIGINT)",
        r"CAST(NULLIF(REGEXP_SUBSTR(T.TEXT, 'T([+-]\\d{2}):?\\d{2}$', 1, 1, 'ce', 1), '') AS BIGINT)",
    ),
    (
        "unsafe casts",
        "CAST(CASE WHEN T.FLAG THEN '5.0' ELSE T.TEXT END AS DOUBLE)",
        "CAST(CASE WHEN T.FLAG THEN '5.0' ELSE NULL END AS DOUBLE)",
    ),
    ("rounding", "CAST(T.PART AS BIGINT)", "CAST(ROUND(T.PART) AS BIGINT)"),
    ("averages", "AVG(T.WHOLE)", "AVG(CAST(T.WHOLE AS DOUBLE))"),
    ("averages", "AVG(IFF(T.FLAG, T.MONEY, NULL))", "AVG(IFF(T.FLAG, T.PART, NULL))"),
    ("averages", "STDDEV(T.MONEY)", "STDDEV(T.PART)"),
    ("joined texts", "CONCAT_WS('|', T.TEXT, 'a')", "CONCAT_WS('|', COALESCE(T.TEXT, ''), 'a')"),
    ("texts", "CAST(T.PART AS VARCHAR)", "CAST(CAST(T.PART AS DECIMAL(18, 1)) AS VARCHAR)"),
    ("texts", "CAST(T.MOMENT AS VARCHAR)", "TO_VARCHAR(T.MOMENT, 'YYYY-MM-DD')"),
    ("texts", "CAST(T.DAY AS VARCHAR)", "TO_VARCHAR(T.DAY, 'YYYY-MM-DD')"),
    ("texts", "CAST(T.DOC AS VARCHAR)", "JSON_EXTRACT_PATH_TEXT(T.DOC, 'a')"),
    (
        "texts",
        "ROW_NUMBER() OVER (ORDER BY CAST(T.MOMENT AS VARCHAR))",
        "ROW_NUMBER() OVER (ORDER BY CAST(T.PART AS VARCHAR))",
    ),
]


def _lint(expression):
    return lint("mart.m", f"SELECT {expression} AS FOUND FROM S.T AS T", TABLES)


@pytest.mark.parametrize(("rule", "bad", "good"), CASES, ids=[f"{rule}: {bad}" for rule, bad, _ in CASES])
def test_a_rule_finds_what_it_is_for_and_leaves_the_good_form(rule, bad, good):
    found = _lint(bad)
    assert [line for line in found if line.startswith(f"mart.m: {rule}: ")], found
    assert _lint(good) == []


def test_types_are_followed_through_subqueries_and_stars():
    inner = "SELECT T.TEXT AS A, CAST(T.TEXT AS VARCHAR) AS B, 0.5 AS SHARE FROM S.T AS T"
    found = lint("m", f"SELECT X.* EXCLUDE (B), CAST(X.A AS BIGINT) / X.SHARE AS Q FROM ({inner}) AS X", TABLES)
    assert [line.split(": ")[1] for line in found] == ["division", "unsafe casts"]


def test_a_line_names_model_construct_and_mend_once():
    assert lint("m", "SELECT AVG(T.WHOLE) AS A, AVG(T.WHOLE) AS B FROM S.T AS T", TABLES) == [
        "m: averages: AVG(T.WHOLE): cast its argument to DOUBLE"
    ]


def test_what_is_no_sql_is_no_clean_sql():
    with pytest.raises(ParseError):
        lint("m", "SELECT FROM WHERE (")
