"""The one query that counts for many expectations on a table: how many rows break each, by Great Expectations' conditions.

Import it within ``gx.quiet()``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any, NamedTuple

import sqlalchemy as sa
from great_expectations.expectations.registry import get_metric_provider

from tapdata.quality.statements import Statement, Written


class Counted(NamedTuple):
    """How many rows an expectation is about, how many of them have no value, and how many break it."""

    rows: int
    missing: int
    unexpected: int


class Query:
    """One query for the counts of several expectations on a batch."""

    def __init__(self, engine: Any, batch_id: str, columns: Sequence[str]) -> None:
        self._engine = engine
        self._batch = {"batch_id": batch_id}
        self._columns = columns
        self._repeated: dict[str, Any] = {}

    def of(self, expectations: Mapping[str, Any], written: Written | None = None) -> dict[str, Counted | Exception]:
        """The counts, together; one by one when that fails, so that only those fail that have to.

        ``written`` is the statement of an earlier run: what it does not hold, or fails with, is written anew.
        """
        try:
            if written is not None and (statement := written.statement) is not None:
                with suppress(Exception):
                    return self._counted(expectations, statement, self._repeat(statement))
            statement, row = self._ask({key: self._terms(one) for key, one in expectations.items()})
            found = self._counted(expectations, statement, row)
        except Exception as error:
            if len(expectations) == 1:
                return dict.fromkeys(expectations, error)
            return {name: found for key, one in expectations.items() for name, found in self.of({key: one}).items()}
        if written is not None:
            written.keep(statement)
        return found

    def _ask(self, terms: Mapping[str, Sequence[Any]]) -> tuple[Statement, Sequence[Any]]:
        """Count for all of them; gives the row of counts, and the statement as it was sent."""
        asked: dict[int, Any] = {id(term): term for three in terms.values() for term in three if term is not None}
        places = {key: number for number, key in enumerate(asked)}
        table = self._engine.get_domain_records(domain_kwargs=self._batch)
        query = sa.select(*(term.label(f"n{places[key]}") for key, term in asked.items())).select_from(table)
        with _sent(self._engine.engine) as sent:
            row = tuple(self._engine.execute_query(query).fetchone())
        of = {key: [places.get(id(term)) for term in three] for key, three in terms.items()}
        return Statement(*sent[-1], of), row

    def _repeat(self, statement: Statement) -> Sequence[Any]:
        """Send a statement once more."""
        given = statement.parameters
        with self._engine.get_connection() as connection:
            row = connection.exec_driver_sql(statement.sql, given if isinstance(given, dict) else tuple(given))
            return tuple(row.fetchone())

    def _counted(
        self, expectations: Mapping[str, Any], statement: Statement, row: Sequence[Any]
    ) -> dict[str, Counted | Exception]:
        """The counts by expectation; those that take a query of their own are asked for."""
        found: dict[str, Counted | Exception] = {}
        for key, expectation in expectations.items():
            rows, missing, unexpected = statement.places[key]
            broken = self._alone(expectation) if unexpected is None else row[unexpected]
            found[key] = Counted(int(row[rows]), int(row[missing]), int(broken))
        return found

    def _terms(self, expectation: Any) -> Sequence[Any]:
        """SQL for the rows it is about, those without a value, and those that break it; none when a query counts these."""
        chosen = sa.true()
        if expectation.row_condition is not None:
            chosen = self._engine.condition_to_filter_clause(expectation.row_condition)
        names = _columns(expectation)
        missing = _missing(expectation, names)
        where = f"{expectation.row_condition!r}"
        rows = self._repeated.setdefault(where, _number(chosen))
        nulls = self._repeated.setdefault(f"{where} {names} {_ignored(expectation)}", _number(sa.and_(chosen, missing)))
        condition = self._condition(expectation, {"table.columns": self._columns})
        _, counts_alone = get_metric_provider(f"{expectation.map_metric}.unexpected_count", self._engine)
        if counts_alone is not None and _beyond_row(condition):
            return rows, nulls, None
        ignored = missing if "ignore_row_if" in expectation.__fields__ else sa.false()
        return rows, nulls, _number(sa.and_(chosen, sa.not_(ignored), condition))

    def _alone(self, expectation: Any) -> int:
        """The number of rows that break it, by the query of Great Expectations' metric provider."""
        self._condition(expectation, metrics := {"table.columns": self._columns})
        return int(self._provided(expectation, f"{expectation.map_metric}.unexpected_count", metrics))

    def _condition(self, expectation: Any, metrics: dict[str, Any]) -> Any:
        """What a row that breaks it fulfils, by Great Expectations' metric provider; put among the ``metrics``."""
        provider, _ = get_metric_provider(f"{expectation.map_metric}.condition", self._engine)
        if (needed := getattr(provider, "function_metric_name", None)) is not None:
            metrics[f"{needed}.map"] = self._provided(expectation, f"{needed}.map", metrics)
        metrics["unexpected_condition"] = self._provided(expectation, f"{expectation.map_metric}.condition", metrics)
        return metrics["unexpected_condition"][0]

    def _provided(self, expectation: Any, name: str, metrics: Mapping[str, Any]) -> Any:
        """What the provider of a metric gives for an expectation."""
        provider, _ = get_metric_provider(f"{expectation.map_metric}.condition", self._engine)
        owner, function = get_metric_provider(name, self._engine)
        given = {field: getattr(expectation, field, None) for field in expectation.__fields__}
        domain = {key: given[key] for key in provider.condition_domain_keys if key in given} | self._batch
        values = {
            key: provider.default_kwarg_values.get(key) if given.get(key) is None else given[key]
            for key in provider.condition_value_keys
        }
        return function(
            cls=owner, execution_engine=self._engine, metric_domain_kwargs=domain, metric_value_kwargs=values,
            metrics=metrics, runtime_configuration={},
        )  # fmt: skip


@contextmanager
def _sent(engine: sa.Engine) -> Iterator[list[tuple[str, Any]]]:
    """The statements that are sent within the block, with their parameters, as the driver gets them."""
    sent: list[tuple[str, Any]] = []

    def note(_: Any, __: Any, statement: str, parameters: Any, *___: Any) -> None:
        sent.append((statement, parameters))

    sa.event.listen(engine, "before_cursor_execute", note)
    try:
        yield sent
    finally:
        sa.event.remove(engine, "before_cursor_execute", note)


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
