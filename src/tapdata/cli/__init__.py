"""The command line: parse, call, print. Everything heavy is imported by the command that needs it."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

import tapdata
from tapdata.cli import build, diff, freshness, inspect, plan, sample, site, snowflake, validate
from tapdata.cli.context import PROJECT

app = typer.Typer(
    name="tapdata",
    help="Trustworthy analytics tables from the raw data of a smart-tap subscription business.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode="rich",
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(tapdata.__version__)
        raise typer.Exit


@app.callback()
def _main(
    project_dir: Annotated[
        Path | None, typer.Option(help="Folder with your own conf/ and expectations/.", envvar="TAPDATA_PROJECT_DIR")
    ] = None,
    debug: Annotated[bool, typer.Option("--debug", help="Show tracebacks. May stand anywhere on the line.")] = False,
    version: Annotated[  # noqa: ARG001 - acted on by its callback
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and leave.")
    ] = False,
) -> None:
    PROJECT.folder = project_dir
    if debug:
        os.environ["TAPDATA_DEBUG"] = "1"


app.command(name="sample")(sample.sample)
app.command(name="check")(inspect.check)
app.command(name="plan")(plan.plan)
app.command(name="build")(build.build)
app.command(name="load")(snowflake.load)
app.command(name="validate")(validate.validate)
app.command(name="freshness")(freshness.freshness)
app.command(name="diff")(diff.diff)
app.command(name="docs")(site.docs)
app.command(name="ls")(inspect.list_tables)
app.command(name="show")(inspect.show)
app.command(name="lineage")(inspect.lineage)
app.command(name="compile")(inspect.compile_models)


COLLECT = 50_000, 20, 50
"""Objects between two looks for garbage: imports and compiled expressions make many that stay, and few cycles."""


def main() -> NoReturn:
    """Run the command line; errors a user can mend end with their text and exit code, without a traceback."""
    arguments = [word for word in sys.argv[1:] if word != "--debug"]
    if len(arguments) < len(sys.argv) - 1:
        os.environ["TAPDATA_DEBUG"] = "1"
    gc.set_threshold(*COLLECT)
    try:
        app(args=arguments, prog_name="tapdata")
    except Exception as error:
        from tapdata.settings import is_debug

        if is_debug():
            raise
        typer.echo(f"error: {error}", err=True)
        sys.exit(getattr(error, "exit_code", 1))
    finally:
        gc.freeze()  # on the way out, Python would look through millions of objects for garbage: seconds
    sys.exit(0)
