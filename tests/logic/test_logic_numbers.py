from datetime import date, datetime
from decimal import Decimal

import ibis
import pyarrow as pa
import pytest

from tapdata.logic import issues, money, periods, rates
from tiny import column_of, computed


def days(*values):
    return [date.fromisoformat(value) for value in values]


@pytest.mark.parametrize(
    ("start", "end", "months"),
    [
        ("2024-02-29", "2025-02-28", 11), ("2024-02-29", "2025-03-01", 12), ("2024-02-29", "2028-02-29", 48),
        ("2026-01-31", "2026-02-28", 0), ("2026-01-31", "2026-03-31", 2), ("2026-06-30", "2026-06-30", 0),
        ("2025-12-15", "2026-01-14", 0), ("2025-12-15", "2026-01-15", 1),
    ],
)  # fmt: skip
def test_whole_months_elapsed(start, end, months):
    first, last = days(start, end)
    assert column_of(periods.months_between(ibis.literal(first), ibis.literal(last))) == [months]


def test_days_between_counts_the_leap_day_and_can_be_negative():
    first, last = days("2024-02-28", "2024-03-01")
    assert column_of(periods.days_between(ibis.literal(first), ibis.literal(last))) == [2]
    assert column_of(periods.days_between(ibis.literal(last), ibis.literal(first))) == [-2]


def test_a_window_ends_with_its_day_and_holds_as_many_days_as_it_says():
    given = [None, *days("2026-06-23", "2026-06-24", "2026-06-30", "2026-07-01")]
    as_of = ibis.literal(date(2026, 6, 30))
    assert computed(lambda d: periods.within_days(d, as_of, 7), given, "date") == [None, False, True, True, False]


def test_weekdays_run_monday_to_sunday():
    monday_to_sunday = [datetime(2026, 6, day, 23, 59, 59) for day in range(22, 29)]
    old = [datetime(1899, 12, 31), datetime(1600, 2, 29)]  # a Sunday, and a Tuesday
    assert computed(periods.weekday, [*monday_to_sunday, *old, None], "timestamp") == [1, 2, 3, 4, 5, 6, 7, 7, 2, None]
    assert periods.WEEKDAYS[0] == "Monday"


def test_weeks_and_months_start_where_they_should():
    given = [datetime(2026, 6, 28, 23), datetime(2026, 6, 29), datetime(2024, 2, 29, 5)]
    assert computed(periods.week, given, "timestamp") == days("2026-06-22", "2026-06-29", "2024-02-26")
    assert computed(periods.month, given, "timestamp") == days("2026-06-01", "2026-06-01", "2024-02-01")


def test_business_hours():
    friday, saturday = date(2026, 6, 26), date(2026, 6, 27)
    given = [
        datetime.combine(day, datetime.min.time()).replace(hour=hour, minute=minute)
        for day, hour, minute in ((friday, 8, 59), (friday, 9, 0), (friday, 16, 59), (friday, 17, 0), (saturday, 12, 0))
    ]
    assert computed(periods.is_business_hours, given, "timestamp") == [False, True, True, False, False]


def test_ratios_are_null_over_nothing():
    pairs = [(1, 4), (0, 5), (3, 0), (None, 2), (1, None)]
    columns = {"n": range(5), "part": [p for p, _ in pairs], "whole": [w for _, w in pairs]}
    schema = pa.schema([(name, pa.int64()) for name in columns])
    table = ibis.memtable(pa.table(columns, schema=schema)).order_by("n")
    assert column_of(table.select(x=rates.ratio(table.part, table.whole))) == [0.25, 0.0, None, None, None]
    assert column_of(table.select(x=rates.percent(table.part, table.whole))) == [25.0, 0.0, None, None, None]


def test_what_cannot_be_negative_is_null_when_it_is():
    assert computed(rates.non_negative, [-1, 0, 2, None], "int64") == [None, 0, 2, None]


def test_cents_become_dollars_exactly():
    assert computed(money.usd, [29900, 1, 2_147_483_647, -5, None], "int32") == [
        Decimal("299.00"), Decimal("0.01"), Decimal("21474836.47"), Decimal("-0.05"), None,
    ]  # fmt: skip


def test_dollars_keep_the_cent():
    assert computed(money.dollars, [Decimal("10.50"), Decimal("0.01"), None], "decimal(10, 2)") == [
        Decimal("10.50"), Decimal("0.01"), None,
    ]  # fmt: skip


def test_amounts_that_fit_no_column_are_null():
    assert computed(money.dollars, [1e14, 1e15, -1e30, float("inf"), float("nan")], "float64") == [
        Decimal("100000000000000.00"), None, None, None, None,
    ]  # fmt: skip
    assert computed(money.usd, [10**14, 2**63 - 1, -(2**62)], "int64") == [Decimal("1000000000000.00"), None, None]


def test_the_first_fault_names_the_row():
    def flag(value):
        return issues.first_of({"negative": value < 0, "odd": value % 2 == 1})

    assert computed(flag, [2, 3, -2, -3, None], "int64") == ["valid", "odd", "negative", "negative", "valid"]
