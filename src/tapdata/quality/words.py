"""What an expectation wants and what was seen, in words a business user reads; and personal data masked."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

MASK = "***"
KEYS = 20
"""Failing keys kept per expectation."""

_SAMPLES = 3
_VALUELESS = {
    "expect_column_values_to_not_be_null",
    "expect_column_values_to_be_unique",
    "expect_compound_columns_to_be_unique",
}
"""Types whose failing values say nothing beyond the count and the keys."""

Result = Mapping[str, Any]


def expected(type_name: str, kwargs: Mapping[str, Any]) -> str:
    """The bound or set in words: ``not null``, ``one of active, churned``, ``between 0 and 100``."""
    words = _expected(type_name, kwargs)
    mostly = kwargs.get("mostly", 1)
    return words if mostly == 1 else f"{words}, in at least {_number(mostly * 100)}% of the rows"


def _expected(type_name: str, kwargs: Mapping[str, Any]) -> str:
    if type_name in _EXPECTED:
        return _EXPECTED[type_name](kwargs)
    if type_name.endswith("_to_be_between"):
        return f"{_measure(type_name)} {_between(kwargs)}"
    return type_name.removeprefix("expect_").replace("_", " ")


def _columns(kwargs: Mapping[str, Any]) -> str:
    names = sorted(kwargs["column_set"])
    if kwargs.get("exact_match", True):
        return f"exactly the {len(names)} documented columns"
    return f"the columns {', '.join(names)}"


def _pair(kwargs: Mapping[str, Any]) -> str:
    return f"{kwargs['column_A']} {'at least' if kwargs.get('or_equal') else 'greater than'} {kwargs['column_B']}"


def observed(type_name: str, result: Result, rows: int, *, success: bool) -> str:
    """What was seen: ``3 of 120 rows: -4, 150``, the columns that differ, or the value; ``result`` is masked."""
    details = result.get("details")
    if type_name == "expect_table_columns_to_match_set":
        mismatched = details.get("mismatched", {}) if isinstance(details, dict) else {}
        parts = [f"{what} {', '.join(names)}" for what, names in sorted(mismatched.items()) if names]
        return "; ".join(parts) or "as expected"
    if type_name == "expect_column_to_exist":
        return "it exists" if success else "no such column"
    if "observed_value" in result and type_name.startswith("expect_table_row_count"):
        return f"{_value(result['observed_value'])} rows"
    if "unexpected_count" in result:
        counted = f"{result['unexpected_count'] or 0} of {result.get('element_count', rows)} rows"
        samples = [] if type_name in _VALUELESS else _distinct(result.get("partial_unexpected_list") or ())
        return f"{counted}: {', '.join(samples[:_SAMPLES])}" if samples else counted
    if "observed_value" in result:
        return _value(result["observed_value"])
    return f"{rows} rows"


def failing_keys(result: Result, key: Sequence[str], columns: Sequence[str]) -> tuple[str, ...]:
    """The keys of up to 20 failing rows, once each; composite keys are joined by a comma."""
    entries = result.get("partial_unexpected_index_list")
    if entries is None and set(key) <= set(columns):
        values = result.get("partial_unexpected_list") or ()
        entries = [value if isinstance(value, dict) else {columns[0]: value} for value in values]
    keys = [", ".join(_value(entry.get(name)) for name in key) for entry in entries or ()] if key else []
    return tuple(dict.fromkeys(keys))[:KEYS]


def masked(result: Result, columns: Sequence[str], pii: frozenset[str]) -> dict[str, Any]:
    """The result with the values of personal columns as ``***``; counts stay, SQL is left out."""
    kept = {key: value for key, value in result.items() if key not in ("unexpected_index_query", "unexpected_rows")}
    if not pii:
        return kept
    personal = bool(pii.intersection(columns))
    for key in ("partial_unexpected_list", "unexpected_list"):
        if kept.get(key):
            kept[key] = [_masked_entry(entry, personal, pii) for entry in kept[key]]
    for key in ("partial_unexpected_index_list", "unexpected_index_list"):
        if kept.get(key):
            kept[key] = [{name: MASK if name in pii else value for name, value in entry.items()} for entry in kept[key]]
    if personal:
        total = sum(entry.get("count", 0) for entry in kept.get("partial_unexpected_counts") or ())
        if total:
            kept["partial_unexpected_counts"] = [{"value": MASK, "count": total}]
        if "observed_value" in kept:
            kept["observed_value"] = MASK
        kept.pop("details", None)
    return kept


def _masked_entry(entry: Any, personal: bool, pii: frozenset[str]) -> Any:
    if isinstance(entry, dict):
        return {name: MASK if name in pii else value for name, value in entry.items()}
    return MASK if personal else entry


def _between(kwargs: Mapping[str, Any]) -> str:
    low, high = kwargs.get("min_value"), kwargs.get("max_value")
    if low is not None and high is not None and not (kwargs.get("strict_min") or kwargs.get("strict_max")):
        return f"between {_value(low)} and {_value(high)}"
    parts = []
    if low is not None:
        parts.append(f"{'above' if kwargs.get('strict_min') else 'at least'} {_value(low)}")
    if high is not None:
        parts.append(f"{'below' if kwargs.get('strict_max') else 'at most'} {_value(high)}")
    return " and ".join(parts) or "any number of"


def _measure(type_name: str) -> str:
    measure = type_name.removeprefix("expect_column_").removesuffix("_to_be_between").replace("_", " ")
    return {"min": "minimum", "max": "maximum"}.get(measure, measure)


def _values(values: Iterable[Any]) -> str:
    return ", ".join(map(_value, values))


def _distinct(values: Iterable[Any]) -> list[str]:
    return list(dict.fromkeys(map(_value, values)))


def _value(value: Any) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return _number(value)
    if isinstance(value, dict):
        return "(" + ", ".join(f"{name} {_value(part)}" for name, part in value.items()) + ")"
    if isinstance(value, list | tuple):
        return "(" + ", ".join(map(_value, value)) + ")"
    return str(value)


def _number(value: float) -> str:
    return f"{value:.10g}" if isinstance(value, float) else str(value)


_EXPECTED: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "expect_column_values_to_not_be_null": lambda _: "not null",
    "expect_column_values_to_be_null": lambda _: "null",
    "expect_column_values_to_be_unique": lambda _: "unique",
    "expect_compound_columns_to_be_unique": lambda k: f"one row per {', '.join(k['column_list'])}",
    "expect_column_to_exist": lambda k: f"the column {k['column']} exists",
    "expect_column_values_to_be_in_set": lambda k: f"one of {_values(k['value_set'])}",
    "expect_column_distinct_values_to_be_in_set": lambda k: f"one of {_values(k['value_set'])}",
    "expect_column_distinct_values_to_contain_set": lambda k: f"each of {_values(k['value_set'])} occurs",
    "expect_column_values_to_not_be_in_set": lambda k: f"none of {_values(k['value_set'])}",
    "expect_column_values_to_be_between": _between,
    "expect_column_values_to_match_regex": lambda k: f"matches {k['regex']}",
    "expect_column_values_to_not_match_regex": lambda k: f"does not match {k['regex']}",
    "expect_column_pair_values_a_to_be_greater_than_b": _pair,
    "expect_column_pair_values_to_be_equal": lambda k: f"{k['column_A']} equals {k['column_B']}",
    "expect_multicolumn_sum_to_equal": lambda k: f"{' + '.join(k['column_list'])} = {_number(k['sum_total'])}",
    "expect_table_columns_to_match_set": _columns,
    "expect_table_row_count_to_equal": lambda k: f"{_number(k['value'])} rows",
    "expect_table_row_count_to_be_between": lambda k: f"{_between(k)} rows",
}
