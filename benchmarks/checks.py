"""Every expectation of the suites as plain SQL that yields the rows that break it.

Written from what the expectations say, without Great Expectations: whoever runs these and gets the same failures has
checked the validator too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tapdata.quality.suites import expectations


@dataclass(frozen=True)
class Check:
    """One expectation as a query: it is met when the query yields no row."""

    id: str
    table: str
    """``layer.name``."""
    type: str
    kwargs: Mapping[str, Any]
    severity: str
    query: str
    breaking: str | None = None
    """Whether a chosen row breaks it, where that shows in the row alone."""

    @property
    def counting(self) -> str:
        """A query for the number of rows that break it."""
        return f"SELECT count(*) FROM ({self.query}) AS failing"


def checks(suites: Path, audits: Mapping[str, str]) -> list[Check]:
    """Every expectation of a folder of suites, those on an audit as a query of its SQL, given by ``layer.name``.

    Raises NotImplementedError for a type that has no SQL here.
    """
    return [
        Check(
            one.id, suite.name, one.type, one.kwargs, one.severity, query(suite.name, one.type, one.kwargs, audits),
            breaking(one.type, one.kwargs),
        )
        for suite, one in expectations(suites)
    ]  # fmt: skip


def breaking(type_name: str, kwargs: Mapping[str, Any]) -> str | None:
    """The condition of a row that breaks an expectation; null where one row does not tell."""
    if type_name not in _ROW or type_name in _WINDOWS or kwargs.get("mostly", 1) < 1:
        return None
    return " AND ".join([*_filled(type_name, kwargs), _ROW[type_name](kwargs)])


def query(table: str, type_name: str, kwargs: Mapping[str, Any], instead: Mapping[str, str] | None = None) -> str:
    """The rows of ``layer.table`` that break an expectation; one row for an expectation on the table as a whole.

    ``instead`` gives the SQL of tables that are not there.
    """
    schema, _, name = table.partition(".")
    source = f"{identifier(schema)}.{identifier(name)}"
    if instead and table in instead:
        source = f"({instead[table]}) AS made"
    if type_name in _STRUCTURE:
        return _STRUCTURE[type_name](schema, name, kwargs)
    conditions = [condition(kwargs["row_condition"])] if kwargs.get("row_condition") else []
    if type_name in _WHOLE:
        chosen = f"SELECT * FROM {source}" + (f" WHERE {conditions[0]}" if conditions else "")
        return _WHOLE[type_name](chosen, kwargs)
    if type_name not in _ROW:
        raise NotImplementedError(f"{type_name} has no SQL here")
    where = " AND ".join([*conditions, *_filled(type_name, kwargs)]) or "true"
    if kwargs.get("mostly", 1) < 1:
        return _mostly(source, where, _ROW[type_name](kwargs), kwargs["mostly"])
    if type_name in _WINDOWS:
        return f"SELECT * FROM (SELECT * FROM {source} WHERE {where}) AS chosen QUALIFY {_ROW[type_name](kwargs)}"
    return f"SELECT * FROM {source} WHERE {where} AND {_ROW[type_name](kwargs)}"


def identifier(name: str) -> str:
    """A quoted name."""
    return '"' + name.replace('"', '""') + '"'


def literal(value: Any) -> str:
    """A value of a suite as SQL."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return repr(value) if isinstance(value, int | float) else "'" + str(value).replace("'", "''") + "'"


def condition(tree: Mapping[str, Any]) -> str:
    """A suite's choice of rows as SQL. Raises NotImplementedError for one written as text."""
    if not isinstance(tree, Mapping):
        raise NotImplementedError(f"a choice of rows as text has no SQL here: {tree}")
    if tree["type"] in ("and", "or"):
        return "(" + f" {tree['type'].upper()} ".join(condition(part) for part in tree["conditions"]) + ")"
    column = identifier(tree["column"]["name"])
    if tree["type"] == "nullity":
        return f"{column} IS {'' if tree['is_null'] else 'NOT '}NULL"
    operator, value = tree["operator"], tree["parameter"]
    if operator in ("IN", "NOT_IN"):
        return f"{column} {operator.replace('_', ' ')} {_list(value)}"
    return f"{column} {'=' if operator == '==' else operator} {literal(value)}"


def _list(values: Sequence[Any]) -> str:
    return f"({', '.join(map(literal, values))})"


def _column(kwargs: Mapping[str, Any]) -> str:
    return identifier(kwargs["column"])


def _filled(type_name: str, kwargs: Mapping[str, Any]) -> Iterator[str]:
    """Which rows an expectation is about besides its own choice: those that have the values it compares."""
    if "column" in kwargs and type_name not in (
        "expect_column_values_to_not_be_null",
        "expect_column_values_to_be_null",
    ):
        yield f"{_column(kwargs)} IS NOT NULL"
    pair = [identifier(kwargs[key]) for key in ("column_A", "column_B") if key in kwargs]
    names = pair or list(map(identifier, kwargs.get("column_list", ())))
    ignored = kwargs.get("ignore_row_if", "both_values_are_missing" if pair else "all_values_are_missing")
    if names and ignored not in ("neither", "never"):
        every = ignored in ("both_values_are_missing", "all_values_are_missing")
        yield "NOT (" + (" AND " if every else " OR ").join(f"{name} IS NULL" for name in names) + ")"


def _mostly(source: str, where: str, breaks: str, mostly: float) -> str:
    """One row when too many of the rows that are asked break the expectation."""
    judged = f"SELECT {breaks} AS breaks FROM {source} WHERE {where}"
    counted = f"SELECT count(*) AS asked, count(*) FILTER (WHERE breaks) AS failing FROM ({judged}) AS judged"
    return f"SELECT * FROM ({counted}) AS counted WHERE failing > 0 AND (asked - failing) / asked < {literal(mostly)}"


def _outside(value: str, kwargs: Mapping[str, Any]) -> str:
    """Whether a value is beyond the bounds."""
    parts = []
    if kwargs.get("min_value") is not None:
        parts.append(f"{value} {'<=' if kwargs.get('strict_min') else '<'} {literal(kwargs['min_value'])}")
    if kwargs.get("max_value") is not None:
        parts.append(f"{value} {'>=' if kwargs.get('strict_max') else '>'} {literal(kwargs['max_value'])}")
    return f"({' OR '.join(parts) or 'false'})"


def _aggregate(formula: str) -> Callable[[str, Mapping[str, Any]], str]:
    """A figure of all rows has to be there and within its bounds."""

    def rows(chosen: str, kwargs: Mapping[str, Any]) -> str:
        figure = formula.format(column=_column(kwargs)) if "{column}" in formula else formula
        found = f"SELECT {figure} AS figure FROM ({chosen}) AS chosen"
        return f"SELECT * FROM ({found}) AS found WHERE figure IS NULL OR {_outside('figure', kwargs)}"

    return rows


def _distinct_in_set(chosen: str, kwargs: Mapping[str, Any]) -> str:
    column = _column(kwargs)
    return (
        f"SELECT DISTINCT {column} FROM ({chosen}) AS chosen "
        f"WHERE {column} IS NOT NULL AND {column} NOT IN {_list(kwargs['value_set'])}"
    )


def _distinct_contain_set(chosen: str, kwargs: Mapping[str, Any]) -> str:
    wanted = ", ".join(f"({literal(value)})" for value in kwargs["value_set"])
    return (
        f"SELECT wanted.* FROM (VALUES {wanted}) AS wanted (value) "
        f"WHERE value NOT IN (SELECT {_column(kwargs)} FROM ({chosen}) AS chosen WHERE {_column(kwargs)} IS NOT NULL)"
    )


def _row_count(chosen: str, kwargs: Mapping[str, Any]) -> str:
    return f"SELECT * FROM (SELECT count(*) AS rows FROM ({chosen}) AS chosen) WHERE rows <> {literal(kwargs['value'])}"


def _columns_of(schema: str, name: str) -> str:
    return (
        "SELECT column_name, ordinal_position FROM information_schema.columns WHERE table_catalog = current_database() "
        f"AND table_schema = {literal(schema)} AND table_name = {literal(name)}"
    )


def _column_set(schema: str, name: str, kwargs: Mapping[str, Any]) -> str:
    """The names that are on one side only; without an exact match those that are missing."""
    wanted = f"SELECT * FROM (VALUES {', '.join(f'({literal(one)})' for one in kwargs['column_set'])}) AS wanted (name)"
    present = f"SELECT column_name AS name FROM ({_columns_of(schema, name)}) AS present"
    missing = f"({wanted} EXCEPT {present})"
    return missing if kwargs.get("exact_match") is False else f"{missing} UNION ALL ({present} EXCEPT {wanted})"


def _column_exists(schema: str, name: str, kwargs: Mapping[str, Any]) -> str:
    place = f" AND ordinal_position = {kwargs['column_index'] + 1}" if kwargs.get("column_index") is not None else ""
    found = f"{_columns_of(schema, name)} AND column_name = {literal(kwargs['column'])}{place}"
    return f"SELECT 1 WHERE NOT EXISTS ({found})"


def _greater(kwargs: Mapping[str, Any]) -> str:
    comparison = "<" if kwargs.get("or_equal") else "<="
    return f"{identifier(kwargs['column_A'])} {comparison} {identifier(kwargs['column_B'])}"


def _equal(kwargs: Mapping[str, Any]) -> str:
    return f"coalesce({identifier(kwargs['column_A'])} <> {identifier(kwargs['column_B'])}, true)"


def _compound(kwargs: Mapping[str, Any]) -> str:
    """Rows whose values occur more than once together; a missing value is like no other."""
    names = list(map(identifier, kwargs["column_list"]))
    filled = " AND ".join(f"{name} IS NOT NULL" for name in names)
    return f"count(*) OVER (PARTITION BY {', '.join(names)}) > 1 AND {filled}"


_ROW: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "expect_column_values_to_not_be_null": lambda k: f"{_column(k)} IS NULL",
    "expect_column_values_to_be_null": lambda k: f"{_column(k)} IS NOT NULL",
    "expect_column_values_to_be_unique": lambda k: f"count(*) OVER (PARTITION BY {_column(k)}) > 1",
    "expect_column_values_to_be_in_set": lambda k: f"{_column(k)} NOT IN {_list(k['value_set'])}",
    "expect_column_values_to_not_be_in_set": lambda k: f"{_column(k)} IN {_list(k['value_set'])}",
    "expect_column_values_to_be_between": lambda k: _outside(_column(k), k),
    "expect_column_value_lengths_to_be_between": lambda k: _outside(f"length({_column(k)})", k),
    "expect_column_values_to_match_regex": lambda k: f"NOT regexp_matches({_column(k)}, {literal(k['regex'])})",
    "expect_column_values_to_not_match_regex": lambda k: f"regexp_matches({_column(k)}, {literal(k['regex'])})",
    "expect_column_pair_values_a_to_be_greater_than_b": _greater,
    "expect_column_pair_values_to_be_equal": _equal,
    "expect_compound_columns_to_be_unique": _compound,
    "expect_multicolumn_sum_to_equal": lambda k: (
        f"{' + '.join(map(identifier, k['column_list']))} <> {literal(k['sum_total'])}"
    ),
}
"""Type -> whether a row breaks it."""

_WINDOWS = {"expect_column_values_to_be_unique", "expect_compound_columns_to_be_unique"}
"""Types that compare a row with other rows."""

_WHOLE: Mapping[str, Callable[[str, Mapping[str, Any]], str]] = {
    "expect_column_distinct_values_to_be_in_set": _distinct_in_set,
    "expect_column_distinct_values_to_contain_set": _distinct_contain_set,
    "expect_column_min_to_be_between": _aggregate("min({column})"),
    "expect_column_max_to_be_between": _aggregate("max({column})"),
    "expect_column_mean_to_be_between": _aggregate("avg({column})"),
    "expect_column_sum_to_be_between": _aggregate("sum({column})"),
    "expect_column_proportion_of_non_null_values_to_be_between": _aggregate(
        "coalesce(count({column}) / nullif(count(*), 0), 0)"
    ),
    "expect_column_unique_value_count_to_be_between": _aggregate("count(DISTINCT {column})"),
    "expect_table_row_count_to_be_between": _aggregate("count(*)"),
    "expect_table_row_count_to_equal": _row_count,
}
"""Type -> what is wrong with the chosen rows as a whole."""

_STRUCTURE: Mapping[str, Callable[[str, str, Mapping[str, Any]], str]] = {
    "expect_table_columns_to_match_set": _column_set,
    "expect_column_to_exist": _column_exists,
}
"""Type -> what is wrong with the table's columns."""

BY_ROW = frozenset(_ROW)
"""Types of which single rows fail."""

TYPES = BY_ROW.union(_WHOLE, _STRUCTURE)
