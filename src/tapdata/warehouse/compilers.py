"""Ibis' compilers, where an engine would answer otherwise than Ibis declares, or where one lacks an operation."""

from __future__ import annotations

from functools import cache
from typing import Any, ClassVar

import ibis.expr.operations as ops
import sqlglot.expressions as sge
from ibis.backends.sql import compilers

DAY_TEXT, MOMENT_TEXT = "YYYY-MM-DD", "YYYY-MM-DD HH24:MI:SS.FF6"


@cache
def compiler_for(dialect: str) -> Any:
    """The compiler of a dialect: Ibis' own, or one of this module's that stands on it."""
    return COMPILERS.get(dialect, type(getattr(compilers, dialect).compiler))()


class DuckDB(type(compilers.duckdb.compiler)):  # type: ignore[misc]
    """Marks sums of integers: DuckDB makes them 128 bits wide where Ibis declares 64."""

    def visit_Sum(self, op: Any, *, arg: Any, where: Any) -> Any:  # noqa: D102, N802 - Ibis' name
        node = super().visit_Sum(op, arg=arg, where=where)
        if op.dtype.is_integer():
            node.meta["integer"] = True
        return node


class Snowflake(type(compilers.snowflake.compiler)):  # type: ignore[misc]
    """What Snowflake's fixed-point numbers, session formats, nulls and patterns would change is said in full."""

    def visit_Divide(self, op: Any, *, left: Any, right: Any) -> Any:  # noqa: N802
        """NUMBER by NUMBER keeps six more digits, and ``100.0`` is a NUMBER: one side is made a DOUBLE."""
        if not (_is_double(op.left) or _is_double(op.right)):
            left = sge.Cast(this=left, to=sge.DataType.build("double"))
        return sge.Div(this=_bracketed(left), expression=_bracketed(right))

    def visit_Sum(self, op: Any, *, arg: Any, where: Any) -> Any:  # noqa: N802
        """Marks sums of decimals: their text says how many digits they have, wherever they are computed."""
        node = super().visit_Sum(op, arg=arg, where=where)
        if op.dtype.is_decimal():
            node.meta["decimal"] = op.dtype.scale
        return node

    def visit_Mean(self, op: Any, *, arg: Any, where: Any) -> Any:  # noqa: N802
        """The mean of a NUMBER is a NUMBER of six more digits."""
        return self.agg.avg(arg if _is_double(op.arg) else self.f.cast(arg, sge.DataType.build("double")), where=where)

    def visit_RegexSearch(self, op: Any, *, arg: Any, pattern: Any) -> Any:  # noqa: N802
        """REGEXP_LIKE wants the whole text to match: brackets keep what a pattern says within the dots around it."""
        if not isinstance(pattern, sge.Literal):
            return super().visit_RegexSearch(op, arg=arg, pattern=pattern)
        return sge.RegexpLike(this=arg, expression=sge.convert(whole_text(pattern.this)), flag=sge.convert("cs"))

    def visit_TimestampFromUNIX(self, op: Any, *, arg: Any, unit: Any) -> Any:  # noqa: ARG002, N802
        """TO_TIMESTAMP alone answers with what a session parameter says."""
        return self.f.anon.to_timestamp_ntz(arg, {"s": 0, "ms": 3, "us": 6, "ns": 9}[unit.short])

    def visit_Cast(self, op: Any, *, arg: Any, to: Any) -> Any:  # noqa: N802
        """The text of a day or moment as DuckDB writes it, not as the session's format does."""
        from_ = op.arg.dtype
        if to.is_string() and from_.is_date():
            return self.f.anon.to_varchar(arg, DAY_TEXT)
        if to.is_string() and from_.is_timestamp() and not from_.timezone:
            text = self.f.anon.to_varchar(arg, MOMENT_TEXT)
            return self.f.anon.rtrim(self.f.anon.rtrim(text, "0"), ".")
        return super().visit_Cast(op, arg=arg, to=to)


class Postgres(type(compilers.postgres.compiler)):  # type: ignore[misc]
    """Knows moments given as numbers."""

    def visit_TimestampFromUNIX(self, op: Any, *, arg: Any, unit: Any) -> Any:  # noqa: ARG002, N802
        """Its ``to_timestamp`` takes seconds and answers with a zone."""
        parts = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}[unit.short]
        seconds = sge.Div(this=self.f.cast(arg, sge.DataType.build("decimal")), expression=sge.convert(parts))
        return sge.AtTimeZone(this=self.f.anon.to_timestamp(seconds), zone=sge.convert("UTC"))


class Databricks(type(compilers.databricks.compiler)):  # type: ignore[misc]
    """Knows moments given in milliseconds."""

    def visit_TimestampFromUNIX(self, op: Any, *, arg: Any, unit: Any) -> Any:  # noqa: N802
        """Functions of its own for each unit."""
        known = {"s": "timestamp_seconds", "ms": "timestamp_millis", "us": "timestamp_micros"}
        if unit.short not in known:
            return super().visit_TimestampFromUNIX(op, arg=arg, unit=unit)
        return self.cast(getattr(self.f.anon, known[unit.short])(arg), op.dtype)


class BigQuery(type(compilers.bigquery.compiler)):  # type: ignore[misc]
    """Knows remainders also where sqlglot is compiled, which refuses how Ibis makes them."""

    SIMPLE_OPS: ClassVar[dict[Any, str]] = {}  # the parent's are methods by now: named again, they would win

    def visit_Modulus(self, op: Any, *, left: Any, right: Any) -> Any:  # noqa: ARG002, N802
        """A node of its own, not the function: written as ``MOD(left, right)`` all the same."""
        return sge.Mod(this=left, expression=right)


def whole_text(pattern: str) -> str:
    """A pattern that matches a whole text where ``pattern`` is found in it."""
    is_whole = pattern.startswith("^") and pattern.endswith("$") and not pattern.endswith("\\$") and "|" not in pattern
    return pattern if is_whole else f".*({pattern}).*"


def _is_double(value: ops.Value) -> bool:
    """Declared as floating, and not by constants alone, which Snowflake takes for NUMBERs."""
    if not value.dtype.is_floating():
        return False
    match value:
        case ops.Literal():
            parts: tuple[ops.Value, ...] = ()
        case ops.IfElse():
            parts = (value.true_expr, value.false_null_expr)
        case ops.SimpleCase() | ops.SearchedCase():
            parts = (*value.results, value.default)
        case ops.Coalesce() | ops.Greatest() | ops.Least():
            parts = tuple(value.arg)
        case ops.NullIf():
            parts = (value.arg,)
        case ops.Binary() if not isinstance(value, ops.Divide):
            parts = (value.left, value.right)
        case _:
            return True
    return any(map(_is_double, parts))


def _bracketed(node: Any) -> Any:
    return sge.Paren(this=node) if isinstance(node, sge.Binary) else node


COMPILERS: dict[str, type] = {
    "duckdb": DuckDB, "snowflake": Snowflake, "postgres": Postgres, "databricks": Databricks,
    "bigquery": BigQuery,
}  # fmt: skip
