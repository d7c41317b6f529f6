"""``tapdata validate``."""

from __future__ import annotations

import typer

from tapdata.cli.build import remember, validator
from tapdata.cli.context import AsJson, Context, Exclude, Select, TargetName, Warehouse, print_json


def validate(
    select: Select = None,
    exclude: Exclude = None,
    target: TargetName = None,
    warehouse: Warehouse = None,
    as_json: AsJson = False,
) -> None:
    """Evaluate the expectation suites on what is built, with the audits that read it. Always evaluates."""
    import tapdata
    from tapdata.cli.output import ShownProgress, console, print_failures
    from tapdata.engine.build import new_run, opened
    from tapdata.engine.results import RunReport
    from tapdata.engine.selection import Selector
    from tapdata.engine.store import read_info
    from tapdata.engine.validate import prepare

    context = Context()
    graph = context.graph()
    place = context.target(target, warehouse)
    state = context.state(target, warehouse)
    run_id, started = new_run()
    progress = ShownProgress()
    with opened(place) as room:
        info = read_info(room)
        selector = Selector(graph)
        names = selector.resolve(select or (), exclude or ())
        audits = selector.audits_of(names, exclude or ())
        tables = prepare(graph, room, [*names, *(audits - set(names))], info.as_of, progress)
        with progress.phase("validate", 1) as step, step(f"{len(tables)} tables"):
            result = validator(context, state, always=True)(room, tables, run_id, info.as_of)
    state.add_validation(run_id, started, "validate", info.as_of, result)
    report = RunReport(
        run_id=run_id, command="validate", status="failed" if result.blocking else "passed", started=started,
        as_of=str(info.as_of), target=place.description, version=tapdata.__version__, validation=result,
        seconds=dict(progress.seconds),
    )  # fmt: skip
    remember(context, report, target, warehouse)
    if as_json:
        print_json(report.as_dict())
    else:
        print_failures(result.failures)
        failed, critical = len(result.failures), len(result.blocking)
        console().print(
            f"expectations  {result.passed:,} passed, {failed:,} failed ({critical:,} critical, {failed - critical:,} warnings) "
            f"on {len(tables)} tables in {result.seconds:.1f} s"
        )
    if result.blocking:
        raise typer.Exit(1)
