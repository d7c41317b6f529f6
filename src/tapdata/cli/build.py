"""``tapdata build`` and ``tapdata validate``."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tapdata.cli.context import AsJson, Context, Exclude, Select, TargetName, Warehouse, print_json

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tapdata.catalog.figures import Figure
    from tapdata.engine.results import RunReport, TableInfo, ValidationReport, Validator
    from tapdata.engine.state import State
    from tapdata.warehouse.base import Warehouse as Room


def parse_day(text: str | None) -> date | None:
    """A day given as YYYY-MM-DD. Raises UsageError."""
    from tapdata.engine.errors import UsageError

    if text is None:
        return None
    try:
        return datetime.strptime(text, "%Y-%m-%d").date()
    except ValueError:
        raise UsageError(f"--as-of {text!r} is no day; write it as YYYY-MM-DD") from None


def suites_digest(context: Context) -> str:
    """Changes when the expectations do."""
    import hashlib

    import tapdata

    digest = hashlib.sha256(tapdata.__version__.encode())
    for file in sorted(context.project.expectations.rglob("*.json")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def validator(context: Context, state: State, *, always: bool) -> Validator:
    """The suites of the project, evaluated by Great Expectations; unless ``always``, on tables that changed."""
    folder = context.project.expectations

    def validate(room: Room, tables: Sequence[TableInfo], run_id: str, as_of: date) -> ValidationReport:
        from tapdata.quality.validate import validate as run_suites

        return run_suites(room, tables, run_id, as_of, suites_dir=folder, memory=state, always=always)

    return validate


def build(
    raw: Annotated[
        Path | None, typer.Option(help="Raw tables: a folder of Parquet or CSV, or a DuckDB file with a schema raw.")
    ] = None,
    as_of: Annotated[
        str | None, typer.Option(help="Last day the build sees, YYYY-MM-DD. Default: the last day of the event tables.")
    ] = None,
    target: TargetName = None,
    warehouse: Warehouse = None,
    select: Select = None,
    exclude: Exclude = None,
    full_refresh: Annotated[bool, typer.Option("--full-refresh", help="Rebuild everything from raw.")] = False,
    retry: Annotated[
        bool, typer.Option("--retry", help="Go on with the last build, which failed or broke off, with its options.")
    ] = False,
    threads: Annotated[
        int | None, typer.Option(min=1, max=64, help="Tables made at a time in DuckDB. Default: its threads, up to 4.")
    ] = None,
    docs: Annotated[Path | None, typer.Option(help="Write the documentation site to this folder as well.")] = None,
    no_validate: Annotated[
        bool, typer.Option("--no-validate", help="Publish without evaluating expectations.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Load raw tables, build all models, validate them, and publish in one step."""
    from tapdata.cli.output import ShownProgress, print_summary, print_unchanged
    from tapdata.cli.site import write_site
    from tapdata.engine.build import Request
    from tapdata.engine.build import build as run_build
    from tapdata.engine.errors import BuildError, UsageError

    context = Context()
    state = context.state(target, warehouse)
    if retry:
        if raw or as_of or select or exclude or full_refresh or no_validate:
            raise UsageError("--retry takes the options of the build that failed; drop the others")
        options = state.unfinished("build")
        if options is None:
            raise UsageError("the last build did not fail: there is nothing to go on with")
        raw = Path(options["raw"]) if options["raw"] else None
        as_of, select, exclude = options["as_of"], options["select"], options["exclude"]
        no_validate, threads = options["no_validate"], threads or options.get("threads")
    partial = bool(select or exclude)
    day = parse_day(as_of) or (None if partial else context.settings.as_of)  # a selection keeps the published day
    if full_refresh and (select or exclude):
        raise UsageError("--full-refresh rebuilds everything; drop --select and --exclude")
    source = raw or (None if partial or not context.is_local(target) else context.settings.raw)
    request = Request(
        source, day, select or (), exclude or (), context.settings.freshness, full_refresh, suites_digest(context),
        {
            "raw": raw and str(raw.absolute()), "as_of": as_of, "select": select, "exclude": exclude,
            "no_validate": no_validate, "threads": threads,
        },
        context.settings.late_days, threads or context.settings.threads,
    )  # fmt: skip
    check = None if no_validate else validator(context, state, always=full_refresh)
    try:
        report = run_build(context.graph(), context.target(target, warehouse), request, check, ShownProgress(), state)
    except BuildError as error:
        note_failure(context, str(error), target, warehouse)
        raise
    if report.status != "failed":
        state.end("build")
    if report.status != "unchanged":
        remember(context, report, target, warehouse)
    site = None
    if docs is not None and report.status != "failed":
        site = str(write_site(context, docs, target, warehouse))
    if as_json:
        print_json(report.as_dict() | {"site": site})
    elif report.status == "unchanged":
        print_unchanged(report, site=site)
    else:
        print_summary(report, site=site, file=report.target, figures=headline(context, target, warehouse))
    if report.status == "failed":
        raise typer.Exit(1)


def headline(context: Context, target: str | None, warehouse: Path | None) -> list[Figure]:
    """The headline figures of the published build; none before the first."""
    from tapdata.catalog.figures import figures
    from tapdata.engine.build import opened
    from tapdata.engine.errors import UsageError
    from tapdata.engine.store import read_info

    try:
        with opened(context.target(target, warehouse)) as room:
            return figures(room, read_info(room).fingerprints)
    except UsageError:
        return []


def remember(context: Context, report: RunReport, target: str | None, warehouse: Path | None) -> None:
    """Write a run to the run log."""
    context.state(target, warehouse).add(report)


def note_failure(context: Context, error: str, target: str | None, warehouse: Path | None) -> None:
    """Write a build that a model broke to the run log."""
    import tapdata
    from tapdata.engine.build import new_run
    from tapdata.engine.results import RunReport

    run_id, started = new_run()
    report = RunReport(
        run_id=run_id, command="build", status="failed", started=started, as_of="", version=tapdata.__version__,
        target=context.target(target, warehouse).description, error=error,
    )  # fmt: skip
    remember(context, report, target, warehouse)
