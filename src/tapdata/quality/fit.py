"""Which expectation types suites may use, and whether their arguments fit the types of the columns they name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from typing import Any, Literal

Family = Literal["text", "number", "boolean", "time", "json", "other"]
"""Ibis types, as far as expectations tell them apart."""

_FAMILIES: tuple[tuple[str, Family], ...] = (
    (r"!?(string|uuid|inet|macaddr)", "text"),
    (r"!?(u?int\d+|float\d+|decimal)", "number"),
    (r"!?boolean", "boolean"),
    (r"!?(date|timestamp|time)", "time"),
    (r"!?json", "json"),
)

Check = Callable[[Mapping[str, Any], Mapping[str, Family]], Iterator[str]]


@cache
def family(dtype: str) -> Family:
    """The family of an Ibis type name, as in ``decimal(10,2)`` -> number."""
    return next((name for pattern, name in _FAMILIES if re.match(pattern, dtype)), "other")


def closest(name: str, names: Iterable[str]) -> str:
    """`` (did you mean ...?)`` when one of ``names`` is like ``name``, else nothing."""
    found = get_close_matches(name, list(names), n=1, cutoff=0.6)
    return f" (did you mean {found[0]}?)" if found else ""


def kwargs_problems(type_name: str, kwargs: Mapping[str, Any], columns: Mapping[str, Family] | None) -> Iterator[str]:
    """What is wrong with an expectation's type and arguments, one line each.

    ``columns`` gives the families of the table's columns; null when the table is unknown, and then only the arguments'
    names are checked. Columns that do not exist are not reported here.
    """
    if "sql" in type_name or "query" in type_name or type_name == "unexpected_rows_expectation":
        yield "suites hold no SQL; write an audit, and a suite that expects its table empty"
        return
    kind = KINDS.get(type_name)
    if kind is None:
        yield f"unknown expectation type {type_name!r}{closest(type_name, KINDS)}"
        return
    missing = [name for name in kind.required if name not in kwargs]
    if missing:
        yield f"argument {', '.join(missing)} is missing"
        return
    for name in kwargs:
        if name not in (*kind.required, *kind.optional, *_EVERYWHERE):
            yield f"unknown argument {name!r}{closest(name, (*kind.required, *kind.optional, *_EVERYWHERE))}"
    if columns is not None:
        yield from kind.check(kwargs, columns)


_EVERYWHERE = ("mostly", "row_condition", "condition_parser", "ignore_row_if")


def _nothing(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    del kwargs, families
    yield from ()


def _column(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> tuple[str, Family | None]:
    name = str(kwargs["column"])
    return name, families.get(name)


def _bounds(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    """Minimum and maximum: on numbers and times, of the column's own type, in order."""
    name, kind = _column(kwargs, families)
    given = [kwargs[bound] for bound in ("min_value", "max_value") if kwargs.get(bound) is not None]
    if not given:
        yield f"{name}: give min_value, max_value or both"
    if kind is None or kind == "other":
        return
    if kind not in ("number", "time"):
        yield f"{name} is {_words(kind)}: bounds fit numbers, dates and timestamps only"
        return
    wrong = [value for value in given if not _is_value(value, kind)]
    if wrong:
        yield f"{name} is {_words(kind)}: the bound {wrong[0]!r} is not"
    elif len(given) == 2 and given[0] > given[1]:
        yield f"{name}: the minimum {given[0]} is above the maximum {given[1]}"


def _set(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    """Accepted values: a list of the column's own type."""
    name, kind = _column(kwargs, families)
    values = kwargs["value_set"]
    if not isinstance(values, list) or not values:
        yield f"{name}: value_set has to be a list with at least one value"
        return
    if kind == "json":
        yield f"{name} is JSON: its text differs between engines; check a column taken out of it"
    wrong = [value for value in values if kind not in (None, "other", "json") and not _is_value(value, kind)]
    if wrong and kind is not None:
        yield f"{name} is {_words(kind)}: the value {wrong[0]!r} is not"


def _text(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    name, kind = _column(kwargs, families)
    if kind not in (None, "text"):
        yield f"{name} is {_words(kind)}: this expectation fits text only"


_PART = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]", re.DOTALL)
"""An escaped character, or a bracket expression."""

_ESCAPED = re.compile(r"\\[^\W_dDsSwWbB]")
"""A letter or digit whose meaning, escaped, Snowflake does not know."""

_PERL = re.compile(rf"\(\?|[*+?}}][?+]|{_ESCAPED.pattern}")


def _regex(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    """A pattern that both engines know: Snowflake has no groups with ``(?``, no lazy repeats, few escaped letters."""
    yield from _text(kwargs, families)
    pattern = str(kwargs["regex"])
    try:
        re.compile(pattern)
    except re.error as error:
        yield f"{kwargs['column']}: the pattern is no regular expression: {error}"
        return
    plain = _PART.sub(lambda part: part[0] if _ESCAPED.fullmatch(part[0]) else "x", pattern)
    if found := _PERL.search(plain):
        yield f"{kwargs['column']}: {found[0]} in the pattern is not known to Snowflake; write it without"


def _number(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    name, kind = _column(kwargs, families)
    if kind not in (None, "number"):
        yield f"{name} is {_words(kind)}: this expectation fits numbers only"
    else:
        yield from _bounds(kwargs, families)


def _pair(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    """Two columns are compared: they have to be of one family."""
    first, second = (families.get(str(kwargs[key])) for key in ("column_A", "column_B"))
    if first is not None and second is not None and first != second:
        yield f"{kwargs['column_A']} is {_words(first)} and {kwargs['column_B']} {_words(second)}: they do not compare"


def _columns(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    del families
    name = "column_set" if "column_set" in kwargs else "column_list"
    if not isinstance(kwargs[name], list) or not all(isinstance(column, str) for column in kwargs[name]):
        yield f"{name} has to be a list of column names"
    elif len(set(kwargs[name])) < len(kwargs[name]):
        yield f"{name} names a column twice"


def _sum(kwargs: Mapping[str, Any], families: Mapping[str, Family]) -> Iterator[str]:
    for name in kwargs["column_list"]:
        if families.get(name, "number") != "number":
            yield f"{name} is {_words(families[name])}: only numbers add up"


@dataclass(frozen=True)
class Kind:
    """One expectation type: its arguments, and whether they fit."""

    required: tuple[str, ...] = ("column",)
    optional: tuple[str, ...] = ()
    check: Check = _nothing


_BOUNDS = ("min_value", "max_value", "strict_min", "strict_max")

KINDS: Mapping[str, Kind] = {
    "expect_column_to_exist": Kind(optional=("column_index",)),
    "expect_column_values_to_not_be_null": Kind(),
    "expect_column_values_to_be_null": Kind(),
    "expect_column_values_to_be_unique": Kind(),
    "expect_column_values_to_be_in_set": Kind(("column", "value_set"), check=_set),
    "expect_column_values_to_not_be_in_set": Kind(("column", "value_set"), check=_set),
    "expect_column_distinct_values_to_be_in_set": Kind(("column", "value_set"), check=_set),
    "expect_column_distinct_values_to_contain_set": Kind(("column", "value_set"), check=_set),
    "expect_column_values_to_be_between": Kind(optional=_BOUNDS, check=_bounds),
    "expect_column_min_to_be_between": Kind(optional=_BOUNDS, check=_bounds),
    "expect_column_max_to_be_between": Kind(optional=_BOUNDS, check=_bounds),
    "expect_column_mean_to_be_between": Kind(optional=_BOUNDS, check=_number),
    "expect_column_sum_to_be_between": Kind(optional=_BOUNDS, check=_number),
    "expect_column_proportion_of_non_null_values_to_be_between": Kind(optional=_BOUNDS),
    "expect_column_unique_value_count_to_be_between": Kind(optional=_BOUNDS),
    "expect_column_value_lengths_to_be_between": Kind(optional=_BOUNDS, check=_text),
    "expect_column_values_to_match_regex": Kind(("column", "regex"), check=_regex),
    "expect_column_values_to_not_match_regex": Kind(("column", "regex"), check=_regex),
    "expect_column_pair_values_a_to_be_greater_than_b": Kind(("column_A", "column_B"), ("or_equal",), _pair),
    "expect_column_pair_values_to_be_equal": Kind(("column_A", "column_B"), check=_pair),
    "expect_compound_columns_to_be_unique": Kind(("column_list",), check=_columns),
    "expect_multicolumn_sum_to_equal": Kind(("column_list", "sum_total"), check=_sum),
    "expect_table_columns_to_match_set": Kind(("column_set",), ("exact_match",), _columns),
    "expect_table_row_count_to_be_between": Kind((), _BOUNDS),
    "expect_table_row_count_to_equal": Kind(("value",)),
}
"""The expectation types that both engines evaluate alike."""


def _is_value(value: Any, kind: Family | None) -> bool:
    if kind == "boolean":
        return isinstance(value, bool)
    if kind == "number":
        return isinstance(value, int | float) and not isinstance(value, bool)
    if kind == "time":
        return isinstance(value, str) and _is_moment(value)
    return isinstance(value, str)


def _is_moment(text: str) -> bool:
    for parse in (date.fromisoformat, datetime.fromisoformat):
        try:
            parse(text)
        except ValueError:
            continue
        return True
    return False


def _words(kind: Family | None) -> str:
    return {"text": "text", "number": "a number", "boolean": "true or false", "time": "a date or timestamp"}.get(
        str(kind), str(kind)
    )
