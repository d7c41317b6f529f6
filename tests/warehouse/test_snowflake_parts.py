"""The text of increments on Snowflake: days as ranges, and whose tables a statement reads."""

from __future__ import annotations

from datetime import date

import pytest

from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.snowflake_parts import on_days, onward, ranges, shifted

DAYS = [date(2026, 3, 1), date(2026, 2, 28), date(2026, 3, 5), date(2026, 2, 28)]


def test_days_are_told_as_runs_without_a_gap():
    assert list(ranges(DAYS)) == [(date(2026, 2, 28), date(2026, 3, 1)), (date(2026, 3, 5), date(2026, 3, 5))]
    assert list(ranges(())) == []


@pytest.mark.parametrize(
    ("days", "is_undated", "sql"),
    [
        ((), False, "(FALSE)"),
        ((), True, "(D IS NULL)"),
        (DAYS[:2], True, "(CAST(D AS DATE) BETWEEN DATE '2026-02-28' AND DATE '2026-03-01' OR D IS NULL)"),
    ],
)
def test_rows_on_some_days(days, is_undated, sql):
    assert on_days("D", days, is_undated=is_undated) == sql


def test_days_stay_within_the_calendar():
    assert shifted(date.max, 7) == date.max
    assert shifted(date.min, -1) == date.min
    assert list(onward(date(2026, 1, 2), date(2026, 1, 1))) == []


def test_a_published_table_is_named_in_quotes_so_that_it_is_not_taken_for_the_builds_own():
    sql = text.located('SELECT * FROM "STAGING"."USERS" JOIN STAGING.USERS', lambda layer, _: f"{layer}{text.BUILD}")
    assert sql == 'SELECT * FROM "STAGING"."USERS" JOIN STAGING__BUILD.USERS'


def test_a_statement_reads_other_rows_in_the_place_of_a_table():
    sql = "SELECT 'raw.users' FROM RAW.USERS AS T JOIN raw.users_more"
    assert text.replaced(sql, {("raw", "users"): "NARROW_0"}) == (
        "SELECT 'raw.users' FROM NARROW_0 AS T JOIN raw.users_more"
    )
