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
from typing import Any, NamedTuple

import sqlalchemy as sa
from great_expectations.compatibility import pydantic
from great_expectations.execution_engine import SqlAlchemyExecutionEngine
from great_expectations.expectations.expectation_configuration import ExpectationConfiguration, parse_result_format
from great_expectations.expectations.metrics.metric_provider import MetricProvider, metric_value
from great_expectations.expectations.registry import get_expectation_impl, get_metric_provider
from great_expectations.validator.metric_configuration import MetricConfiguration
from great_expectations.validator.validator import ValidationDependencies

from tapdata.quality.fit import KINDS

METRIC = "tapdata.counts"
_CONFIGURATION = ("type", "kwargs", "meta", "notes", "description", "severity", "id", "rendered_content")
_ROWS = ("table.row_count",)
_numbers = count(1)


@dataclass(frozen=True)
class _Plan:
    """The expectations that are counted together, by id; its number keeps its metric apart from other plans'."""

    expectations: Mapping[str, Any]
    table_rows: Mapping[str, Any]
    """Those that ask for no more than the number of rows in the table, by id, ..."""
    rows: int
    """... which is this one."""
    number: int = field(default_factory=lambda: next(_numbers))


_plan: ContextVar[_Plan | None] = ContextVar("plan", default=None)


@contextmanager
def together(expectations: Sequence[Any], rows: int) -> Iterator[None]:
    """Count for the row-wise ones of ``expectations`` in one query when their suite is validated within the block.

    ``rows`` is how many rows the table has: those that ask for no more are told. Validate with the result format BASIC or
    BOOLEAN_ONLY: counts are all there is, no values.
    """
    shared = {expectation.id: expectation for expectation in expectations if _can_share(expectation)}
    told = {expectation.id: expectation for expectation in expectations if _asks_for_rows_alone(expectation)}
    token = _plan.set(_Plan(shared, told, rows))
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


class _Counted(NamedTuple):
    """How many rows an expectation is about, how many of them have no value, and how many break it."""

    rows: int
    missing: int
    unexpected: int


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
    ) -> dict[str, _Counted | Exception]:
        plan = _plan.get()
        counts = _Query(execution_engine, metric_domain_kwargs["batch_id"], metrics["table.columns"])
        return counts.of(plan.expectations) if plan is not None else {}

    @classmethod
    def _get_evaluation_dependencies(cls, metric: Any, **_: Any) -> dict[str, Any]:
        return {"table.columns": MetricConfiguration("table.columns", metric.metric_domain_kwargs)}


class _Query:
    """One query for the counts of several expectations on a batch."""

    def __init__(self, engine: Any, batch_id: str, columns: Sequence[str]) -> None:
        self._engine = engine
        self._batch = {"batch_id": batch_id}
        self._columns = columns
        self._repeated: dict[str, Any] = {}

    def of(self, expectations: Mapping[str, Any]) -> dict[str, _Counted | Exception]:
        """The counts, together; one by one when that fails, so that only those fail that have to."""
        try:
            return dict(self._ask({key: self._terms(one) for key, one in expectations.items()}))
        except Exception as error:
            if len(expectations) == 1:
                return dict.fromkeys(expectations, error)
            return {name: found for key, one in expectations.items() for name, found in self.of({key: one}).items()}

    def _ask(self, terms: Mapping[str, Sequence[Any]]) -> Iterator[tuple[str, _Counted]]:
        asked: dict[int, Any] = {id(term): term for three in terms.values() for term in three}
        labels = {key: f"n{number}" for number, key in enumerate(asked)}
        table = self._engine.get_domain_records(domain_kwargs=self._batch)
        query = sa.select(*(term.label(labels[key]) for key, term in asked.items())).select_from(table)
        row = self._engine.execute_query(query).mappings().fetchone()
        for key, three in terms.items():
            yield key, _Counted(*(int(row[labels[id(term)]]) for term in three))

    def _terms(self, expectation: Any) -> Sequence[Any]:
        """SQL for the rows it is about, those without a value, and those that break it."""
        chosen = sa.true()
        if expectation.row_condition is not None:
            chosen = self._engine.condition_to_filter_clause(expectation.row_condition)
        names = _columns(expectation)
        missing = _missing(expectation, names)
        where = f"{expectation.row_condition!r}"
        rows = self._repeated.setdefault(where, _number(chosen))
        nulls = self._repeated.setdefault(f"{where} {names} {_ignored(expectation)}", _number(sa.and_(chosen, missing)))
        return rows, nulls, self._unexpected(expectation, chosen, missing)

    def _unexpected(self, expectation: Any, chosen: Any, missing: Any) -> Any:
        """SQL for the number of rows that break it, by the condition of Great Expectations' metric provider."""
        provider, _ = get_metric_provider(f"{expectation.map_metric}.condition", self._engine)
        _, counts_alone = get_metric_provider(f"{expectation.map_metric}.unexpected_count", self._engine)
        given = {name: getattr(expectation, name, None) for name in expectation.__fields__}
        domain = {key: given[key] for key in provider.condition_domain_keys if key in given} | self._batch
        values = {
            key: provider.default_kwarg_values.get(key) if given.get(key) is None else given[key]
            for key in provider.condition_value_keys
        }
        metrics: dict[str, Any] = {"table.columns": self._columns}

        def call(name: str) -> Any:
            owner, function = get_metric_provider(name, self._engine)
            return function(
                cls=owner, execution_engine=self._engine, metric_domain_kwargs=domain, metric_value_kwargs=values,
                metrics=metrics, runtime_configuration={},
            )  # fmt: skip

        if (needed := getattr(provider, "function_metric_name", None)) is not None:
            metrics[f"{needed}.map"] = call(f"{needed}.map")
        metrics["unexpected_condition"] = call(f"{expectation.map_metric}.condition")
        condition = metrics["unexpected_condition"][0]
        if counts_alone is not None and _beyond_row(condition):
            return sa.literal(int(call(f"{expectation.map_metric}.unexpected_count")))
        ignored = missing if "ignore_row_if" in given else sa.false()
        return _number(sa.and_(chosen, sa.not_(ignored), condition))


def _beyond_row(condition: Any) -> bool:
    """Whether a condition needs more than the row, as another row's value: then it is counted by a query of its own."""
    return any(
        isinstance(part, sa.SelectBase | sa.sql.elements.Over) or getattr(part, "table", None) is not None
        for part in sa.sql.visitors.iterate(condition)
    )


def _columns(expectation: Any) -> list[str]:
    """The columns whose values it is about."""
    single = (getattr(expectation, name, None) for name in ("column", "column_A", "column_B"))
    return list(getattr(expectation, "column_list", None) or filter(None, single))


def _ignored(expectation: Any) -> str:
    return str(getattr(expectation, "ignore_row_if", "any_value_is_missing"))


def _missing(expectation: Any, names: Sequence[str]) -> Any:
    """SQL for the rows that count as without a value."""
    nulls = [sa.column(name).is_(None) for name in names]
    if _ignored(expectation) in ("neither", "never"):
        return sa.false()
    return sa.and_(*nulls) if _ignored(expectation).startswith(("both", "all")) else sa.or_(*nulls)


def _number(condition: Any) -> Any:
    return sa.func.count(sa.case((condition, sa.literal_column("1"))))


class _Configuration(ExpectationConfiguration):
    """A configuration that makes its expectation once, not at each of some ten questions."""

    _made: tuple[Mapping[str, Any], Any] | None = None

    def to_domain_obj(self) -> Any:
        if self._made is None or self._made[0] != self.kwargs:
            self._made = (dict(self.kwargs), super().to_domain_obj())
        return self._made[1]

    def __deepcopy__(self, memo: Any) -> _Configuration:
        return _configuration(self, kwargs=dict(self.kwargs))


def _configuration(like: Any, **changes: Any) -> _Configuration:
    return _Configuration(**{name: getattr(like, name) for name in _CONFIGURATION} | changes)


def _replace(base: Any) -> None:
    """Subclass an expectation, under its name: its configuration is made once, and its counts can come from the plan."""

    def configuration(self: Any) -> Any:
        if self._kept is None:
            self._kept = _configuration(base.configuration.fget(self))
        return self._kept

    def dependencies(self: Any, execution_engine: Any = None, runtime_configuration: Any = None, **rest: Any) -> Any:
        plan = _plan.get()
        if plan is None or not (self.id in plan.expectations or self.id in plan.table_rows):
            return base.get_validation_dependencies(self, execution_engine, runtime_configuration, **rest)
        result_format = parse_result_format(runtime_configuration["result_format"])
        if self.id in plan.table_rows:
            return ValidationDependencies({}, result_format)
        shared = MetricConfiguration(METRIC, {"batch_id": self.batch_id}, {"plan": plan.number})
        return ValidationDependencies({METRIC: shared}, result_format)

    def validate(self: Any, metrics: Any, runtime_configuration: Any = None, execution_engine: Any = None) -> Any:
        plan = _plan.get()
        if plan is not None and self.id in plan.table_rows:
            metrics = {"table.row_count": plan.rows}
        elif METRIC in metrics:
            metrics = _as_metrics(self.map_metric, metrics[METRIC][self.id])
        return base._validate(self, metrics, runtime_configuration, execution_engine)

    members = {"__module__": __name__, "_kept": pydantic.PrivateAttr(None), "configuration": property(configuration)}
    if getattr(base, "map_metric", None) or getattr(base, "metric_dependencies", None) == _ROWS:
        members |= {"get_validation_dependencies": dependencies, "_validate": validate}
    type(base)(base.__name__, (base,), members)


def _as_metrics(map_metric: str, counted: _Counted | Exception) -> dict[str, int]:
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
