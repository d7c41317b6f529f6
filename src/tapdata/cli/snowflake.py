"""``tapdata load``, and what a Snowflake target's settings mean to the warehouse."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from tapdata.cli.context import AsJson, Context, Exclude, Select, print_json

if TYPE_CHECKING:
    from tapdata.settings import SnowflakeTargetSettings
    from tapdata.warehouse.snowflake_session import Account


def account_of(settings: SnowflakeTargetSettings) -> Account:
    """Where the warehouse is and how to log in."""
    from tapdata.warehouse.snowflake_session import Account

    plain = settings.model_dump(exclude={"type", "state", "emulator", "password", "token", "private_key_passphrase"})
    file = settings.private_key_file
    return Account(
        **plain | {"private_key_file": file.expanduser() if file else None},
        is_emulator=settings.emulator,
        password=settings.password.get_secret_value(),
        token=settings.token.get_secret_value(),
        private_key_passphrase=settings.private_key_passphrase.get_secret_value(),
    )


def load(
    raw: Annotated[
        Path, typer.Option(help="Raw tables: a folder of Parquet or CSV, or a DuckDB file with a schema raw.")
    ],
    target: Annotated[
        str, typer.Option("--target", "-t", help="A Snowflake target of conf/targets.yml.")
    ] = "snowflake",
    select: Select = None,
    exclude: Exclude = None,
    as_json: AsJson = False,
) -> None:
    """Load raw files into the raw schema of Snowflake; a table that holds these rows already is left alone."""
    from tapdata.cli.output import ShownProgress, console
    from tapdata.contracts import RAW_TABLES
    from tapdata.engine.build import new_run
    from tapdata.engine.errors import UsageError, WarehouseError
    from tapdata.engine.intake import require
    from tapdata.warehouse.base import LockedError, SourceError, StatementError
    from tapdata.warehouse.snowflake import SnowflakeTarget
    from tapdata.warehouse.snowflake_load import Loader

    context = Context()
    place = context.target(target, None)
    if not isinstance(place, SnowflakeTarget):
        raise UsageError(
            f"the target {target} is a DuckDB file: `tapdata build --raw {raw}` loads it; name another --target"
        )
    names = [name for name in context.chosen(select, exclude) if name in RAW_TABLES]
    if not names:
        raise UsageError("the selection names no raw table")
    progress = ShownProgress()
    outcomes = []
    try:
        with Loader(place, raw, new_run()[0]) as loader, progress.phase("load", len(names)) as step:
            require(loader.source, [RAW_TABLES[name] for name in names], raw)
            for name in names:
                with step(f"raw.{name}") as done:
                    outcomes.append(loader.load(RAW_TABLES[name]))
                    done(outcomes[-1].loaded.rows)
    except (LockedError, StatementError, SourceError) as error:
        raise WarehouseError(str(error)) from error
    if as_json:
        print_json(
            [
                {"table": o.loaded.table, "rows": o.loaded.rows, "unchanged": o.is_unchanged, "nulled": o.loaded.nulled}
                for o in outcomes
            ]
        )
        return
    rows, same = sum(o.loaded.rows for o in outcomes), sum(o.is_unchanged for o in outcomes)
    console().print(f"{len(outcomes)} raw tables with {rows:,} rows in {place.description}; {same} were unchanged")
    console().print(f"next: tapdata build --target {target}")
