"""What people see: progress while work goes on, and the summary of a run. Progress goes to stderr, results to stdout."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.console import Console
from rich.markup import escape
from rich.table import Table as Grid

from tapdata.engine.progress import Progress

if TYPE_CHECKING:
    from rich.status import Status

    from tapdata.catalog.figures import Figure
    from tapdata.engine.results import ExpectationResult, RunReport

PIPE_WIDTH = 160
"""Columns where there is no terminal to ask: a log or a pipe."""

MAX_WARNINGS = 8
MAX_FAILURES = 20
MAX_GROWN = 3


def console(*, stderr: bool = False) -> Console:
    """A console that neither wraps nor colours where there is no terminal."""
    stream = sys.stderr if stderr else sys.stdout
    is_terminal = stream.isatty()
    return Console(stderr=stderr, soft_wrap=not is_terminal, highlight=False, width=None if is_terminal else PIPE_WIDTH)


class ShownProgress(Progress):
    """Progress for people: one line a phase in a terminal, one plain line a step elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.console = console(stderr=True)
        self._status: Status | None = None
        self._count = self._done = self._total = 0
        self._phase = ""

    def started(self, phase: str, total: int) -> None:
        """A phase of ``total`` steps starts."""
        self._phase, self._count, self._done, self._total = phase, 0, 0, total
        if self.console.is_terminal:
            self._status = self.console.status(f"{phase} …")
            self._status.start()

    def running(self, name: str) -> None:
        """A step starts."""
        self._count += 1
        if self._status is not None:
            self._status.update(f"{self._phase} {self._count}/{self._total} {name}")

    def finished(self, name: str, rows: int | None, seconds: float) -> None:
        """A step has ended."""
        self._done += 1
        if self._status is None:
            told = "" if rows is None else f"{rows:>12,} rows"
            self.console.print(
                f"{self._phase:<9} {self._done:>3}/{self._total:<3} {name:<52} {told:>17} {seconds:7.2f} s"
            )

    def ended(self, phase: str, seconds: float) -> None:
        """A phase has ended."""
        if self._status is not None:
            self._status.stop()
            self._status = None
            self.console.print(f"{phase:<9} {self._total:>3} done in {seconds:.1f} s")


def print_failures(failures: Sequence[ExpectationResult], *, brief: bool = False) -> None:
    """Each failed expectation: table, column, what was expected, what was seen, how many rows, which keys.

    ``brief`` shows critical ones in full and only a few warnings, without keys.
    """
    out = console()
    critical = [result for result in failures if result.severity == "critical"]
    others = [result for result in failures if result.severity != "critical"]
    shown = [*critical[:MAX_FAILURES], *others[: MAX_WARNINGS if brief else MAX_FAILURES]]
    for result in shown:
        where = f"{result.table}.{result.column}" if result.column else result.table
        colour = "red" if result.severity == "critical" else "yellow"
        out.print(
            f"[{colour}]{result.severity:<8}[/] {escape(f'{where}: expected {result.expected}; seen {result.observed}')}"
        )
        if result.error:
            out.print(f"         could not be evaluated: {result.error}", markup=False)
        if result.failing_keys and not (brief and result.severity != "critical"):
            out.print(f"         keys: {', '.join(result.failing_keys)}", markup=False)
    if len(failures) > len(shown):
        out.print(
            f"         and {len(failures) - len(shown)} more: quality.results, quality.failures, the site, or --json"
        )


def print_intakes(report: RunReport) -> None:
    """What was noticed of raw tables: columns first, then the tables whose rows do not all reach staging."""
    out = console()
    for line in report.warnings:
        out.print(f"[yellow]warning[/]  {escape(line)}")
    touched = [i for i in report.intakes if i.rejected or i.values_nulled or i.rows_future or i.rows_identical]
    touched.sort(key=lambda i: (-i.rejected - i.values_nulled, i.table))
    for i in touched[:MAX_WARNINGS]:
        out.print(f"[yellow]rejected[/] {i.outcome}")
    if len(touched) > MAX_WARNINGS:
        out.print(
            f"         and of {len(touched) - MAX_WARNINGS} tables more: tapdata.row_counts, rejects.<table>, the site, or --json"
        )


def _place(layer: str) -> int:
    from tapdata.model import LAYERS

    return LAYERS.index(layer) if layer in LAYERS else len(LAYERS)


def print_figures(found: Sequence[Figure]) -> None:
    """The most important figures of the company, with what moved in 30 days."""
    colours = {"green": "green", "yellow": "yellow", "red": "red"}
    grid = Grid(title="the company", title_justify="left", min_width=60)
    grid.add_column("figure")
    for column in ("value", "in 30 days"):
        grid.add_column(column, justify="right")
    for figure in found:
        if figure.tier == "tier_1":
            colour = colours.get(figure.status or "", "default")
            grid.add_row(figure.label, f"[{colour}]{escape(figure.value)}[/]", figure.change)
    console().print(grid)


def print_unchanged(report: RunReport, *, site: str | None) -> None:
    """A build that had nothing to do."""
    out = console()
    out.print(f"nothing to do: the published build as of {report.as_of} is what this one would be (tapdata plan)")
    out.print(f"warehouse     {report.target}", markup=False)
    if site is not None:
        out.print(f"docs          {site}", markup=False)


def print_reuse(report: RunReport) -> None:
    """What was kept and what was incremented."""
    out = console()
    if kept := sum(built.action == "kept" for built in report.tables):
        out.print(f"kept          {kept:,} tables that an earlier build made from the same data and code")
    if grown := [built for built in report.tables if built.action == "incremented"]:
        told = "; ".join(f"{built.name}: {built.touched}" for built in grown[:MAX_GROWN])
        more = f" and {len(grown) - MAX_GROWN} more" if len(grown) > MAX_GROWN else ""
        out.print(f"incremented   {len(grown):,} tables ({told}{more})", markup=False)


def print_summary(report: RunReport, *, site: str | None, file: str, figures: Sequence[Figure] = ()) -> None:
    """The summary of a build: rows by layer, what was rejected, expectations, seconds, and where to look next."""
    out = console()
    if report.validation is not None and report.validation.failures:
        print_failures(report.validation.failures, brief=True)
    print_intakes(report)
    grid = Grid(title=f"tapdata build as of {report.as_of}", title_justify="left", min_width=60)
    grid.add_column("layer")
    for column in ("tables", "rows"):
        grid.add_column(column, justify="right")
    if report.intakes:
        grid.add_row("raw", f"{len(report.intakes)}", f"{sum(i.rows_in for i in report.intakes):,}")
    for layer in sorted({built.layer for built in report.tables}, key=_place):
        found = [built for built in report.tables if built.layer == layer]
        grid.add_row(layer, f"{len(found)}", f"{sum(built.rows or 0 for built in found):,}")
    out.print(grid)
    if figures:
        print_figures(figures)
    if report.intakes:
        totals = {
            "in": sum(i.rows_in for i in report.intakes), "staged": sum(i.staged for i in report.intakes),
            "rejected": sum(i.rejected for i in report.intakes),
            "identical copies": sum(i.rows_identical for i in report.intakes),
            "future": sum(i.rows_future for i in report.intakes),
        }  # fmt: skip
        nulled = sum(i.values_nulled for i in report.intakes)
        out.print(
            "rows          "
            + ", ".join(f"{count:,} {what}" for what, count in totals.items())
            + f"; {nulled:,} values nulled"
        )
    print_reuse(report)
    if report.validation is not None:
        failed = report.validation.failures
        critical = len(report.validation.blocking)
        out.print(
            f"expectations  {report.validation.passed:,} passed, {len(failed):,} failed "
            f"({critical:,} critical, {len(failed) - critical:,} warnings)"
            + (f"; {report.validation.kept:,} kept: their tables did not change" if report.validation.kept else "")
        )
    phases = ", ".join(f"{phase} {seconds:.1f}" for phase, seconds in report.seconds.items())
    out.print(f"seconds       {sum(report.seconds.values()):.1f} ({phases})")
    if report.status == "failed":
        out.print("[red]not published[/]: critical expectations failed; the last good build stays as it was")
    else:
        out.print(f"warehouse     {file}", markup=False)
    if site is not None:
        out.print(f"docs          {site}", markup=False)
    else:
        out.print("next          tapdata docs, tapdata ls, tapdata show MODEL --limit 5")
