"""What SQL for Snowflake may not say, because Snowflake would answer otherwise than DuckDB, or otherwise from day to day.

``lint`` parses one query and returns a line for each construct that a rule finds: the model, the construct and the mend.
The rules of this module read the words of a query; those that need its types are in ``lints_types``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import sqlglot as sg
from sqlglot import exp

from tapdata.warehouse import lints_types
from tapdata.warehouse.dialects import PLAIN_NAME, SNOWFLAKE_RESERVED
from tapdata.warehouse.lints_types import Found, Tables, Type, called, inner

WEEKS = frozenset(("W", "WK", "WEEK", "WEEKOFYEAR", "WOY", "WY", "DAYOFWEEK", "WEEKDAY", "DOW", "DW", "YEAROFWEEK"))
CHANCE = frozenset(
    """
    UUID UUID_STRING RAND RANDOM RANDSTR UNIFORM NORMAL ZIPF SEQ1 SEQ2 SEQ4 SEQ8 SYSDATE GETDATE SYSTIMESTAMP
    LOCALTIME LOCALTIMESTAMP CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP ANY_VALUE
    """.split()  # noqa: SIM905 - a list of words reads better as words
)
ZONED = (Type.TIMESTAMP, Type.DATETIME, Type.TIMESTAMPLTZ, Type.TIMESTAMPTZ)
UNPORTABLE = re.compile(r"(?<!\\)\(\?|(?<!\\)[*+?}]\?")
"""Brackets that capture nothing or look around, and lazy repetition."""


def lint(model: str, sql: str, tables: Tables | None = None) -> list[str]:
    """Every finding in a query, one line each, without repetition. ``tables`` says what the query reads.

    Raises sqlglot's error for a query that cannot be parsed.
    """
    tree = sg.parse_one(sql, read="snowflake")
    found = [(rule, one) for rule in RULES for one in rule(tree)]
    typed = lints_types.typed(tree, tables or {})
    found += [(rule, one) for rule in lints_types.RULES for one in rule(typed)]
    lines = [f"{model}: {rule.__name__.replace('_', ' ')}: {_short(node)}: {mend}" for rule, (node, mend) in found]
    return list(dict.fromkeys(lines))


def _short(node: exp.Expression) -> str:
    text = " ".join(node.sql("snowflake").split())
    return text if len(text) <= 100 else f"{text[:60]} ... {text[-35:]}"


def names(tree: exp.Expression) -> Iterator[Found]:
    """Names in lower case are other names; quotes without need make SQL that cannot be typed by hand."""
    for node in tree.find_all(exp.Identifier):
        if node.name != node.name.upper():
            yield node, "write it in upper case" + (", without quotes" if node.quoted else "")
        elif node.quoted and node.name not in SNOWFLAKE_RESERVED and PLAIN_NAME.fullmatch(node.name):
            yield node, "drop the quotes"
        elif not node.quoted and node.name in SNOWFLAKE_RESERVED:
            yield node, "a reserved word: quote it"


def weeks(tree: exp.Expression) -> Iterator[Found]:
    """Weeks and weekdays begin where the session parameter WEEK_START says."""
    for node in tree.find_all(exp.Func, exp.Extract):
        unit = node.this if isinstance(node, exp.Extract) else node.args.get("unit")
        word = str(getattr(unit, "name", unit) or "").upper()
        if isinstance(node, exp.Week | exp.DayOfWeek | exp.YearOfWeek) or word in WEEKS:
            yield node, "say it with an ISO part (DAYOFWEEKISO, WEEKISO) or with days counted from a Monday"


def clock_and_chance(tree: exp.Expression) -> Iterator[Found]:
    """Two runs on the same data must give the same tables."""
    kinds = (exp.CurrentDate, exp.CurrentTime, exp.CurrentTimestamp, exp.Rand, exp.Uuid, exp.AnyValue)
    for node in tree.find_all(exp.Func, exp.Column):
        if isinstance(node, kinds) or called(node) in CHANCE:
            yield node, "give the day as an argument, and choose a row by an order"


def unordered(tree: exp.Expression) -> Iterator[Found]:
    """Functions that depend on the order of rows say it."""
    by_row = (exp.RowNumber, exp.FirstValue, exp.LastValue, exp.NthValue, exp.Lag, exp.Lead, exp.Rank, exp.DenseRank)
    for node in tree.find_all(*by_row):
        window = node.find_ancestor(exp.Window)
        order = window.args.get("order") if window is not None else None
        if order is None or all(isinstance(inner(one.this), exp.Literal | exp.Null) for one in order.expressions):
            yield node, "add ORDER BY to its window"
    for node in tree.find_all(exp.ArrayAgg, exp.GroupConcat):
        if not isinstance(node.parent, exp.WithinGroup) and not isinstance(node.this, exp.Order):
            yield node, "add WITHIN GROUP (ORDER BY ...)"


def null_order(tree: exp.Expression) -> Iterator[Found]:
    """DuckDB sorts nulls last; Snowflake does so ascending, but first descending unless NULLS LAST is said."""
    for node in tree.find_all(exp.Ordered):
        if node.args.get("nulls_first"):
            yield node, "add NULLS LAST"


def greatest_and_least(tree: exp.Expression) -> Iterator[Found]:
    """GREATEST and LEAST are null where any argument is; DuckDB's leave nulls out."""
    for node in tree.find_all(exp.Greatest, exp.Least):
        if not node.args.get("ignore_nulls"):
            yield node, f"call {called(node)}_IGNORE_NULLS"


def plain_timestamps(tree: exp.Expression) -> Iterator[Found]:
    """What TIMESTAMP and TO_TIMESTAMP are, a session parameter says."""
    for node in tree.find_all(exp.DataType):
        is_target = isinstance(node.parent, exp.Cast)
        if is_target and node.this in ZONED:
            yield node.parent, "cast to TIMESTAMP_NTZ"
    for node in tree.find_all(exp.UnixToTime, exp.StrToTime, exp.Anonymous, exp.TsOrDsToTimestamp):
        target = node.args.get("target_type")
        if called(node) in {"TO_TIMESTAMP", "TO_TIMESTAMP_TZ", "TO_TIMESTAMP_LTZ"} or (
            isinstance(node, exp.UnixToTime | exp.StrToTime) and (target is None or target.this != Type.TIMESTAMPNTZ)
        ):
            yield node, "call TO_TIMESTAMP_NTZ"


def patterns(tree: exp.Expression) -> Iterator[Found]:
    """REGEXP_LIKE wants the whole text to match, brackets that capture nothing are unknown, no match gives null."""
    for node in tree.find_all(exp.RegexpLike, exp.RegexpExtract, exp.RegexpReplace, exp.RegexpInstr):
        text = node.expression.name if isinstance(node.expression, exp.Literal) else None
        if text is None:
            yield node, "give the pattern as one constant"
        elif UNPORTABLE.search(text):
            yield node, "Snowflake's patterns have neither (?...) nor lazy repetition"
        elif isinstance(node, exp.RegexpLike) and not _matches_whole(text):
            yield node, "the whole text has to match: write ^...$, or .*(...).* for a part of it"
        elif isinstance(node, exp.RegexpExtract) and not isinstance(_around(node), exp.Nullif):
            yield node, "no match is null here and '' on DuckDB: put it in NULLIF(..., '')"


def _around(node: exp.Expression) -> exp.Expression | None:
    """What a value goes into, but for a change of case."""
    parent = node.parent
    return parent.parent if isinstance(parent, exp.Lower | exp.Upper) else parent


def _matches_whole(pattern: str) -> bool:
    if "|" not in pattern and pattern.startswith("^") and pattern.endswith("$"):
        return True
    return pattern.startswith(".*(") and pattern.endswith(").*")


RULES: tuple[Callable[[exp.Expression], Iterator[Found]], ...] = (
    names, weeks, clock_and_chance, unordered, null_order, greatest_and_least, plain_timestamps, patterns,
)  # fmt: skip
