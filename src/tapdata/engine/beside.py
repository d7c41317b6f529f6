"""Validation beside the making of tables: what is done is validated while the rest is made, on a connection of its own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from datetime import date
from types import TracebackType

from tapdata.engine.progress import Progress
from tapdata.engine.results import ExpectationResult, TableInfo, ValidationReport, Validator
from tapdata.warehouse.base import Candidate

PAUSE_SECONDS = 0.1
"""Between two attempts to interrupt what runs."""


class Beside:
    """The validation of one build. Use it as a context: leaving it ends what still runs.

    ``tell`` gives what the validator needs to know of tables that are done, by their names. With one thread nothing is
    validated before all tables are made.
    """

    def __init__(
        self,
        room: Candidate,
        validator: Validator,
        tell: Callable[[Sequence[str]], list[TableInfo]],
        run_id: str,
        as_of: date,
        threads: int | None,
    ) -> None:
        self._room, self._validator, self._tell, self._run_id, self._as_of = room, validator, tell, run_id, as_of
        self._observer = None if threads == 1 else room.observer()
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="tapdata-validate")
        self._batches: list[tuple[Sequence[str], Future[ValidationReport]]] = []

    def __enter__(self) -> Beside:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._thread.shutdown(wait=False, cancel_futures=True)
        running = [batch for _, batch in self._batches if not batch.done()]
        while running and self._observer is not None and wait(running, timeout=PAUSE_SECONDS).not_done:
            self._observer.interrupt()
        self._thread.shutdown()
        if self._observer is not None:
            self._observer.close()

    def begin(self, names: Sequence[str]) -> None:
        """Validate tables that are done, after those of before; where the warehouse cannot do that, it is left to ``finish``.

        Raises what the validation of those before has raised.
        """
        for _, batch in self._batches:
            if batch.done():
                batch.result()
        if self._observer is not None and names:
            tables = self._tell(names)
            batch = self._thread.submit(self._validator, self._observer, tables, self._run_id, self._as_of)
            self._batches.append((names, batch))

    def finish(self, names: Sequence[str], progress: Progress) -> ValidationReport:
        """The validation of all tables of the build, in their order.

        What could not be evaluated beside the making of others, as for want of memory, is evaluated again.
        """
        with progress.phase("validate", 1) as step, step(f"{len(names)} tables"):
            reports = [batch.result() for _, batch in self._batches]
            done = {name for batch, _ in self._batches for name in batch}
            unclear = {result.table for report in reports for result in report.results if result.error is not None}
            tables = self._tell(names)
            rest = [
                table for name, table in zip(names, tables, strict=True) if name not in done or table.key in unclear
            ]
            if rest or not reports:
                reports.append(self._validator(self._room, rest, self._run_id, self._as_of))
        return merged(reports, [table.key for table in tables])


def merged(reports: Sequence[ValidationReport], order: Sequence[str]) -> ValidationReport:
    """One report of several; of a table in two of them, the later one counts. ``order``: of tables, by ``layer.name``."""
    found: dict[str, list[ExpectationResult]] = {}
    for report in reports:
        found |= report.by_table()
    place = {key: number for number, key in enumerate(order)}
    keys = sorted(found, key=lambda key: place.get(key, len(place)))
    return ValidationReport(
        tuple(result for key in keys for result in found[key]),
        round(sum(report.seconds for report in reports), 3),
        {key: document for report in reports for key, document in report.documents.items()},
        {key: signature for report in reports for key, signature in report.signatures.items()},
    )
