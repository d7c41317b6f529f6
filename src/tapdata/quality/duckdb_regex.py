"""Regular expressions on DuckDB: Great Expectations' custom metrics, for the expectations it does not know there."""

from __future__ import annotations

from functools import cache
from typing import Any

import sqlalchemy as sa


@cache
def register() -> None:
    """Make ``expect_column_values_to_match_regex`` and its negation work on DuckDB; other engines keep their own.

    A value matches where the pattern is found anywhere in it, as on Snowflake.
    """
    from great_expectations.execution_engine.sqlalchemy_execution_engine import SqlAlchemyExecutionEngine
    from great_expectations.expectations.metrics.map_metric_provider.column_condition_partial import (
        column_condition_partial,
    )
    from great_expectations.expectations.metrics.map_metric_provider.column_map_metric_provider import (
        ColumnMapMetricProvider,
    )
    from great_expectations.expectations.metrics.util import get_dialect_regex_expression

    def expression(column: Any, regex: str, dialect: Any, *, positive: bool) -> Any:
        known = get_dialect_regex_expression(column, regex, dialect, positive=positive)
        if known is not None:
            return known
        if getattr(dialect, "name", None) != "duckdb":
            raise NotImplementedError(f"regular expressions are not known on {dialect}")
        found = sa.func.regexp_matches(column, sa.literal(regex))
        return found if positive else sa.not_(found)

    class ColumnValuesMatchRegex(ColumnMapMetricProvider):
        """Values in which the pattern is found."""

        condition_metric_name = "column_values.match_regex"
        condition_value_keys = ("regex",)

        @column_condition_partial(engine=SqlAlchemyExecutionEngine)
        def _sqlalchemy(cls, column: Any, regex: str, _dialect: Any, **_: Any) -> Any:  # noqa: N805
            return expression(column, regex, _dialect, positive=True)

    class ColumnValuesNotMatchRegex(ColumnMapMetricProvider):
        """Values in which the pattern is not found."""

        condition_metric_name = "column_values.not_match_regex"
        condition_value_keys = ("regex",)

        @column_condition_partial(engine=SqlAlchemyExecutionEngine)
        def _sqlalchemy(cls, column: Any, regex: str, _dialect: Any, **_: Any) -> Any:  # noqa: N805
            return expression(column, regex, _dialect, positive=False)
