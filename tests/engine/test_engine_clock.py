from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tapdata.engine.clock import default_as_of

START = date(2026, 1, 1)
SERIES = [(START + timedelta(days=n), 100) for n in range(181)]
LAST = SERIES[-1][0]


def after(days):
    return LAST + timedelta(days=days)


def test_the_last_day():
    assert default_as_of(SERIES) == LAST == date(2026, 6, 30)


def test_no_events_no_day():
    assert default_as_of([]) is None


@pytest.mark.parametrize(
    ("gap", "expected"), [(1, after(1)), (29, after(29)), (30, after(30)), (31, LAST), (400, LAST)]
)
def test_a_gap_of_more_than_30_days_ends_the_series(gap, expected):
    assert default_as_of([*SERIES, (after(gap), 1)]) == expected


@pytest.mark.parametrize(
    "outliers",
    [
        [date(2099, 1, 1)],
        [date(1970, 1, 1)],
        [date(1970, 1, 1), date(2099, 1, 1), date(2099, 1, 15)],
        [date(1970, 1, 1), date(1970, 1, 2), date(2000, 1, 1), date(9999, 12, 31)],
        [date(1, 1, 1)],
    ],
)
def test_clocks_that_are_wrong_do_not_move_the_day(outliers):
    assert default_as_of([*SERIES, *((day, 3) for day in outliers)]) == LAST


def test_the_order_of_days_does_not_matter():
    assert default_as_of(reversed([*SERIES, (date(2099, 1, 1), 1)])) == LAST


@settings(deadline=None)
@given(st.sets(st.integers(0, 400), min_size=1))
def test_the_day_is_always_one_that_has_events(offsets):
    days = [(START + timedelta(days=n), 5) for n in offsets]
    assert default_as_of(days) in {day for day, _ in days}
