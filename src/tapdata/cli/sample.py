"""``tapdata sample``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from tapdata.cli.build import parse_day
from tapdata.cli.context import AsJson, print_json


def sample(
    out: Annotated[Path, typer.Option(help="Folder to write the 30 raw tables to; the ledger goes to OUT/_ledger.")],
    accounts: Annotated[int, typer.Option(help="Accounts that sign up over the years.")] = 150,
    seed: Annotated[int, typer.Option(help="Another seed is another company.")] = 1,
    as_of: Annotated[str, typer.Option(help="Last day of the company, YYYY-MM-DD.")] = "2026-06-30",
    mess: Annotated[
        float, typer.Option(help="Share of rows that are broken on purpose; each is recorded in the ledger.")
    ] = 0.002,
    event_days: Annotated[int, typer.Option(help="Days of product and device data.")] = 180,
    as_json: AsJson = False,
) -> None:
    """Simulate a company and write it as the 30 raw tables, with the ledger of what really happened."""
    from tapdata.cli.output import console
    from tapdata.engine.errors import UsageError
    from tapdata.sample import SampleError, write_company

    day = parse_day(as_of)
    assert day is not None  # noqa: S101 - the option has a default
    shown = console(stderr=True)
    try:
        report = write_company(
            out, accounts=accounts, seed=seed, as_of=day, mess=mess, event_days=event_days,
            progress=lambda table, rows: shown.print(f"sample    {table:<48} {rows:>12,} rows"),
        )  # fmt: skip
    except SampleError as error:
        raise UsageError(str(error)) from error
    rows, broken = sum(report.tables.values()), sum(report.planted.values())
    if as_json:
        print_json(
            {
                "out": report.out,
                "ledger": report.ledger,
                "tables": report.tables,
                "planted": report.planted,
                "seconds": report.seconds,
            }
        )
        return
    console().print(
        f"{len(report.tables)} raw tables with {rows:,} rows ({broken:,} broken on purpose) "
        f"in {report.seconds:.1f} s: {report.out}\n"
        f"next: tapdata build --raw {report.out}"
    )
