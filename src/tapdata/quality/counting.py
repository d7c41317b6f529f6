"""Great Expectations in one query a table: its own conditions, counted together.

Each row-wise expectation asks Great Expectations for some forty metrics, identified by hashes of their arguments, and
those over different rows are queried one by one. Here the row-wise expectations of a suite share one metric: it takes
each condition from Great Expectations' own metric providers and counts the rows that break it, for all of them in one
query. Expectations of other kinds, and the details of failing ones, go the usual way.

Import it within ``gx.quiet()``: importing replaces the expectations that suites may use by subclasses that can share.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from itertools import count
from typing import Any

from great_expectations.compatibility import pydantic
from great_expectations.execution_engine import SqlAlchemyExecutionEngine
from great_expectations.expectations.expectation_configuration import ExpectationConfiguration, parse_result_format
from great_expectations.expectations.metrics.metric_provider import MetricProvider, metric_value
from great_expectations.expectations.registry import get_expectation_impl
from great_expectations.validator.metric_configuration import MetricConfiguration
from great_expectations.validator.validator import ValidationDependencies

from tapdata.quality.counting_query import Counted, Query
from tapdata.quality.fit import KINDS
from tapdata.quality.statements import Written

METRIC = "tapdata.counts"
_CONFIGURATION = ("type", "kwargs", "meta", "notes", "description", "severity", "id", "rendered_content")
_ROWS = ("table.row_count",)
_UNREAD = RuntimeError("the columns of the table could not be read")
_numbers = count(1)


@dataclass(frozen=True)
class _Plan:
    """The expectations that are counted together, by id; its number keeps its metric apart from other plans'."""

    expectations: Mapping[str, Any]
    table_rows: Mapping[str, Any]
    """Those that ask for no more than the number of rows in the table, by id, ..."""
    rows: int
    """... which is this one."""
    written: Written | None = None
    """The statement of an earlier run, and the place to keep this one's."""
    counted: dict[str, Counted | Exception] = field(default_factory=dict)
    """What came of it, by id, once the metric is there."""
    number: int = field(default_factory=lambda: next(_numbers))

    @property
    def first(self) -> str | None:
        """The expectation that asks for the metric, on behalf of all that are counted together."""
        return next(iter(self.expectations), None)


_plan: ContextVar[_Plan | None] = ContextVar("plan", default=None)


@contextmanager
def together(expectations: Sequence[Any], rows: int, written: Written | None = None) -> Iterator[None]:
    """Count for the row-wise ones of ``expectations`` in one query when their suite is validated within the block.

    ``rows`` is how many rows the table has: those that ask for no more are told. ``written`` has the query of an earlier
    run, and keeps this one's. Validate with the result format BASIC or BOOLEAN_ONLY: counts are all there is, no values.
    """
    shared = {expectation.id: expectation for expectation in expectations if _can_share(expectation)}
    told = {expectation.id: expectation for expectation in expectations if _asks_for_rows_alone(expectation)}
    token = _plan.set(_Plan(shared, told, rows, written))
    try:
        yield
    finally:
        _plan.reset(token)


def _can_share(expectation: Any) -> bool:
    """Whether it has an id, a condition by row, and chooses its rows by no text of its own."""
    by_row = bool(getattr(expectation, "map_metric", None))
    return by_row and bool(expectation.id) and not isinstance(expectation.row_condition, str)


def _asks_for_rows_alone(expectation: Any) -> bool:
    """Whether it has an id, and needs the number of all rows of the table and nothing else."""
    needed = getattr(expectation, "metric_dependencies", None)
    return needed == _ROWS and bool(expectation.id) and expectation.row_condition is None


class _Counts(MetricProvider):
    """The counts of every expectation of the plan, by id; an exception for one that cannot be evaluated."""

    metric_name = METRIC
    domain_keys = ("batch_id",)
    value_keys = ("plan",)

    @metric_value(engine=SqlAlchemyExecutionEngine)
    def _sqlalchemy(
        cls,  # noqa: N805
        execution_engine: Any,
        metric_domain_kwargs: Mapping[str, Any],
        metrics: Mapping[str, Any],
        **_: Any,
    ) -> dict[str, Counted | Exception]:
        if (plan := _plan.get()) is None:
            return {}
        query = Query(execution_engine, metric_domain_kwargs["batch_id"], metrics["table.columns"])
        plan.counted.update(query.of(plan.expectations, plan.written))
        return plan.counted

    @classmethod
    def _get_evaluation_dependencies(cls, metric: Any, **_: Any) -> dict[str, Any]:
        return {"table.columns": MetricConfiguration("table.columns", metric.metric_domain_kwargs)}


class _Configuration(ExpectationConfiguration):
    """A configuration that makes its expectation once, not at each of some ten questions."""

    _made: tuple[Mapping[str, Any], Any] | None = None
    _origin: tuple[Mapping[str, Any], Any] | None = None
    """The expectation it is of, and its arguments: only a batch is added to these."""

    def to_domain_obj(self) -> Any:
        if self._made is None or self._made[0] != self.kwargs:
            self._made = (dict(self.kwargs), self._like_origin() or super().to_domain_obj())
        return self._made[1]

    def _like_origin(self) -> Any:
        """The expectation for a batch; null where more than the batch is another."""
        if self._origin is None:
            return None
        given, origin = self._origin
        if {name: value for name, value in self.kwargs.items() if name != "batch_id"} != given:
            return None
        made = origin.copy(update={"batch_id": self.kwargs.get("batch_id")})
        made._kept = self
        return made

    def __deepcopy__(self, memo: Any) -> _Configuration:
        return _configuration(self, self._origin, kwargs=dict(self.kwargs))


def _configuration(like: Any, origin: tuple[Mapping[str, Any], Any] | None = None, **changes: Any) -> _Configuration:
    made = _Configuration(**{name: getattr(like, name) for name in _CONFIGURATION} | changes)
    made._origin = origin
    return made


def _replace(base: Any) -> None:
    """Subclass an expectation, under its name: its configuration is made once, and its counts can come from the plan."""

    def configuration(self: Any) -> Any:
        if self._kept is None:
            plain = base.configuration.fget(self)
            self._kept = _configuration(plain, (dict(plain.kwargs), self))
        return self._kept

    def dependencies(self: Any, execution_engine: Any = None, runtime_configuration: Any = None, **rest: Any) -> Any:
        plan = _plan.get()
        if plan is None or not (self.id in plan.expectations or self.id in plan.table_rows):
            return base.get_validation_dependencies(self, execution_engine, runtime_configuration, **rest)
        result_format = parse_result_format(runtime_configuration["result_format"])
        if self.id != plan.first:
            return ValidationDependencies({}, result_format)
        shared = MetricConfiguration(METRIC, {"batch_id": self.batch_id}, {"plan": plan.number})
        return ValidationDependencies({METRIC: shared}, result_format)

    def validate(self: Any, metrics: Any, runtime_configuration: Any = None, execution_engine: Any = None) -> Any:
        plan = _plan.get()
        if plan is not None and self.id in plan.table_rows:
            metrics = {"table.row_count": plan.rows}
        elif plan is not None and self.id in plan.expectations:
            metrics = _as_metrics(self.map_metric, plan.counted.get(self.id, _UNREAD))
        return base._validate(self, metrics, runtime_configuration, execution_engine)

    members = {"__module__": __name__, "_kept": pydantic.PrivateAttr(None), "configuration": property(configuration)}
    if getattr(base, "map_metric", None) or getattr(base, "metric_dependencies", None) == _ROWS:
        members |= {"get_validation_dependencies": dependencies, "_validate": validate}
    type(base)(base.__name__, (base,), members)


def _as_metrics(map_metric: str, counted: Counted | Exception) -> dict[str, int]:
    """Counts under the names that an expectation looks for. Raises what kept them from being counted."""
    if isinstance(counted, Exception):
        raise counted
    return {
        "table.row_count": counted.rows,
        "column_values.nonnull.unexpected_count": counted.missing,
        f"{map_metric}.filtered_row_count": counted.rows - counted.missing,
        f"{map_metric}.unexpected_count": counted.unexpected,
    }


for _name in KINDS:
    _replace(get_expectation_impl(_name))
