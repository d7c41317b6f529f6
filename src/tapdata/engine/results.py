"""What a run reports: rows per table, models built, expectations evaluated. Plain data, stored as JSON."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any, Literal, Protocol

from tapdata.engine.intake import Intake
from tapdata.model import Severity

if TYPE_CHECKING:
    from tapdata.warehouse.base import Warehouse


@dataclass(frozen=True)
class ExpectationResult:
    """One expectation, evaluated on one table."""

    table: str
    """``layer.name``, as in ``staging.stg_stripe__charges`` or ``raw.stripe_charges``."""
    expectation: str
    """The type in Great Expectations' spelling, as in ``expect_column_values_to_be_unique``."""
    column: str | None
    """The column, or the columns joined by ``, ``; null for an expectation on the table."""
    description: str
    severity: Severity
    owner: str
    success: bool
    expected: str
    """The bound or set, in words: ``not null``, ``one of active, churned``, ``between 0 and 100``."""
    observed: str
    """What was seen, in words: ``3 of 120 rows``, or the value; personal data is masked."""
    failing_rows: int | None = None
    """Rows that break the expectation; null where it is not about rows or passed."""
    failing_keys: tuple[str, ...] = ()
    """Keys of up to 20 failing rows; masked where the key is personal data."""
    error: str | None = None
    """Why the expectation could not be evaluated; it then counts as failed."""
    id: str = ""
    """The expectation's id in its suite; empty for a table that is missing."""
    kept_from: str | None = None
    """The run that evaluated it, when the table has not changed since; null when this run did."""

    def as_dict(self) -> dict[str, Any]:
        """The result as plain data."""
        return asdict(self)


@dataclass(frozen=True)
class ValidationReport:
    """The expectations of a run, with Great Expectations' own results for its documentation."""

    results: tuple[ExpectationResult, ...]
    seconds: float
    documents: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    """Table -> its validation result in Great Expectations' JSON format."""
    signatures: Mapping[str, str] = field(default_factory=dict)
    """Table -> what its result depends on: its content and its suite. The same signature gives the same result."""

    def by_table(self) -> dict[str, list[ExpectationResult]]:
        """The results of each table, in their order."""
        found: dict[str, list[ExpectationResult]] = {}
        for result in self.results:
            found.setdefault(result.table, []).append(result)
        return found

    @property
    def kept(self) -> int:
        """Expectations on tables that did not change, whose last result stands."""
        return sum(result.kept_from is not None for result in self.results)

    @property
    def passed(self) -> int:
        """Expectations met."""
        return sum(result.success for result in self.results)

    @property
    def failures(self) -> tuple[ExpectationResult, ...]:
        """Expectations not met, critical ones first."""
        failed = [result for result in self.results if not result.success]
        return tuple(sorted(failed, key=lambda result: (result.severity != "critical", result.table)))

    @property
    def blocking(self) -> tuple[ExpectationResult, ...]:
        """Critical expectations not met: the build is not published."""
        return tuple(result for result in self.failures if result.severity == "critical")


@dataclass(frozen=True)
class Built:
    """One table that a run created."""

    name: str
    layer: str
    rows: int | None
    """Null until it is counted."""
    seconds: float
    fingerprint: str
    """Changes when the SQL, a parent or a setting it reads changes; ``as_of`` is not part of it."""
    query_id: str | None = None
    """The statement, as the engine's query history names it."""
    is_kept: bool = False
    """An earlier build had made it already, from the same data."""
    action: Literal["made", "incremented", "kept"] = "made"
    touched: str = ""
    """What an increment worked out anew, in words."""


@dataclass(frozen=True)
class RunReport:
    """One build or validation, as printed, stored and shown on the site."""

    run_id: str
    command: Literal["build", "validate"]
    status: Literal["published", "unchanged", "failed", "passed"]
    started: str
    as_of: str
    target: str
    version: str
    tables: tuple[Built, ...] = ()
    intakes: tuple[Intake, ...] = ()
    warnings: tuple[str, ...] = ()
    validation: ValidationReport | None = None
    seconds: Mapping[str, float] = field(default_factory=dict)
    """Seconds by phase: load, build, audit, validate, publish."""
    error: str | None = None

    def as_dict(self) -> dict[str, Any]:
        """The report as plain data, for ``--json`` and the run log; validation documents are kept apart."""
        plain = asdict(replace(self, validation=None))
        if self.validation is not None:
            plain["validation"] = {
                "passed": self.validation.passed,
                "failed": len(self.validation.failures),
                "critical": len(self.validation.blocking),
                "kept": self.validation.kept,
                "seconds": self.validation.seconds,
                "results": [result.as_dict() for result in self.validation.results],
            }
        return plain


@dataclass(frozen=True)
class TableInfo:
    """What a validator needs to know of a table besides its suite."""

    key: str
    """``layer.name``."""
    row_key: tuple[str, ...]
    """The columns that name a row, for failing keys."""
    pii: frozenset[str]
    place: str | None = None
    """The schema it lies in, when that is not its layer: an audit run anew for a validation."""
    error: str | None = None
    """Why it could not be made: it then fails with this."""
    version: str | None = None
    """Its content, where that is on record: it changes when the content does."""

    @property
    def schema(self) -> str:
        """The schema it lies in."""
        return self.place or self.key.partition(".")[0]

    @property
    def name(self) -> str:
        """Its name in that schema."""
        return self.key.partition(".")[2]


class Memory(Protocol):
    """What earlier validations found."""

    def recall(self, table: str, signature: str) -> Kept | None:
        """The last evaluation of a table, if it had this signature."""
        ...


@dataclass(frozen=True)
class Kept:
    """The last evaluation of a table that has not changed since."""

    results: tuple[ExpectationResult, ...]
    document: Mapping[str, Any]


Validator = Callable[["Warehouse", Sequence[TableInfo], str, date], ValidationReport]
"""Evaluates the suites of the given tables in the warehouse: (warehouse, tables, run id, as_of) -> report."""
