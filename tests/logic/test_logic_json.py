from datetime import datetime

import pytest

from tapdata.logic import json
from tiny import computed


def values(function, *documents):
    return computed(function, list(documents), "json")


def test_text_has_no_quotes_and_empty_is_null():
    found = values(
        lambda d: json.text(d, "a"),
        '{"a": "x"}', '{"a": "y z"}', '{"a": ""}', '{"a": null}', '{"a": 7}', '{"a": true}', "{}",
        "null", None, "[1]", '"a"',
    )  # fmt: skip
    assert found == ["x", "y z", None, None, "7", "true", None, None, None, None, None]


def test_a_path_goes_down():
    documents = ('{"card": {"brand": "visa"}}', '{"card": "visa"}', '{"card": null}', '{"card": {"brand": {"x": 1}}}')
    assert values(lambda d: json.text(d, "card.brand"), *documents) == ["visa", None, None, '{"x":1}']


def test_a_key_is_taken_as_it_is_spelled():
    assert values(lambda d: json.text(d, "dealIds"), '{"dealids": "x"}', '{"dealIds": "y"}') == [None, "y"]


def test_numbers_may_be_text_and_must_be_finite():
    found = values(
        lambda d: json.number(d, "n"),
        '{"n": 1.5}', '{"n": "1.5"}', '{"n": " 2 "}', '{"n": "1e3"}', '{"n": -0.5}', '{"n": "n/a"}', '{"n": "NaN"}',
        '{"n": "Infinity"}', '{"n": "-inf"}', '{"n": ""}', '{"n": null}', '{"n": {}}', '{"n": []}', "{}", None,
    )  # fmt: skip
    assert found == [1.5, 1.5, 2.0, 1000.0, -0.5, *[None] * 10]


def test_numbers_that_fit_nowhere_are_none():
    documents = ('{"n": 1e308}', '{"n": -1e19}', '{"n": "1e400"}', '{"n": 8e18}')
    assert values(lambda d: json.number(d, "n"), *documents) == [None, None, None, 8e18]
    assert values(lambda d: json.number(d, "n").round().cast("int64"), *documents) == [None, None, None, 8 * 10**18]


def test_integers_have_no_fraction():
    found = values(
        lambda d: json.integer(d, "n"),
        '{"n": 3}',
        '{"n": "3"}',
        '{"n": 3.0}',
        '{"n": 3.7}',
        '{"n": "x"}',
        '{"n": 1e30}',
        None,
    )
    assert found == [3, 3, 3, None, None, None, None]


def test_booleans():
    found = values(
        lambda d: json.boolean(d, "b"),
        '{"b": true}', '{"b": false}', '{"b": "true"}', '{"b": "False"}', '{"b": null}', '{"b": "maybe"}', "{}", None,
    )  # fmt: skip
    assert found == [True, False, True, False, None, None, None, None]


@pytest.mark.parametrize(
    ("given", "moment"),
    [
        ('"2026-06-30T10:20:30Z"', datetime(2026, 6, 30, 10, 20, 30)),
        ('"2026-06-30T10:20:30.250Z"', datetime(2026, 6, 30, 10, 20, 30, 250_000)),
        ('"2026-06-30 10:20"', datetime(2026, 6, 30, 10, 20)),
        ('"2026-06-30T10:20:30+02:00"', datetime(2026, 6, 30, 8, 20, 30)),
        ('"2026-06-30T23:30:00-0530"', datetime(2026, 7, 1, 5)),
        ('"2026-06-30T10:20:30.5+00:00"', datetime(2026, 6, 30, 10, 20, 30, 500_000)),
        ('"2026-06-30"', datetime(2026, 6, 30)),
        ("1782814830", datetime(2026, 6, 30, 10, 20, 30)),
        ("1782814830250", datetime(2026, 6, 30, 10, 20, 30, 250_000)),
        ('"1782814830"', datetime(2026, 6, 30, 10, 20, 30)),
        ("0", datetime(1970, 1, 1)),
        ("1.7828148305e9", datetime(2026, 6, 30, 10, 20, 30, 500_000)),
        ('"2026-02-30"', None),
        ('"2026-06-30T25:00:00Z"', None),
        ('"yesterday"', None),
        ('"30/06/2026"', None),
        ("1e30", None),
        ("{}", None),
        ("null", None),
        ('""', None),
    ],
)
def test_moments(given, moment):
    assert values(lambda d: json.moment(d, "at"), f'{{"at": {given}}}') == [moment]


def test_epochs_tell_seconds_from_milliseconds():
    documents = ('{"at": 1782814830}', '{"at": 1782814830000}', '{"at": "x"}', '{"at": -86400}')
    assert values(lambda d: json.epoch(d, "at"), *documents) == [
        datetime(2026, 6, 30, 10, 20, 30), datetime(2026, 6, 30, 10, 20, 30), None, datetime(1969, 12, 31),
    ]  # fmt: skip


def test_the_first_of_an_array():
    documents = ('{"ids": ["a", "b"]}', '{"ids": [7]}', '{"ids": []}', '{"ids": "a"}', '{"ids": [null]}', "{}", None)
    assert values(lambda d: json.first(d, "ids"), *documents) == ["a", "7", None, None, None, None, None]
