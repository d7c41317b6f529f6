"""What the project can do, as nox sessions. `nox -l` lists them; `nox -s build` and `nox -s tests` need only Python and pip."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from pathlib import Path

import nox

nox.needs_version = ">=2024.10.9"
nox.options.sessions = ["build", "tests"]
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.reuse_existing_virtualenvs = True

ROOT = Path(__file__).parent
BUILD = ROOT / "build"
RAW, WAREHOUSE, SITE = BUILD / "raw", BUILD / "warehouse.duckdb", BUILD / "docs"
WORKERS = ["-n", str(min(os.cpu_count() or 1, 4)), "--dist", "loadgroup"]
EMULATOR = ("fakesnow[server]==0.12.1", "snowflake-connector-python==4.8.1", "duckdb==2.0.0", "sqlglot{}==30.22.0")
LOCK = ROOT / "requirements.lock"


def is_common() -> bool:
    """There are wheels of the compiled sqlglot for this platform: elsewhere it would want a compiler."""
    is_known = platform.machine().lower() in {"x86_64", "amd64", "aarch64", "arm64"} and sys.version_info < (3, 15)
    return is_known and (sys.platform != "linux" or platform.libc_ver()[0] == "glibc")


def install(session: nox.Session, *extras: str) -> None:
    """Install the project with the locked versions where the lock fits this Python, else within the tested bounds."""
    extras = (*extras, "fast") if is_common() else extras
    named = f".[{','.join(extras)}]" if extras else "."
    locked = ["--constraint", str(LOCK)] if sys.version_info[:2] in {(3, 11), (3, 12), (3, 13)} else []
    session.install(named, *locked, silent=True)


@nox.session
def build(session: nox.Session) -> None:
    """Simulate a company, build its warehouse, validate it and write the site. Arguments go to `tapdata sample`."""
    install(session)
    session.run("tapdata", "sample", "--out", str(RAW), *session.posargs)
    session.run("tapdata", "build", "--raw", str(RAW), "--warehouse", str(WAREHOUSE), "--docs", str(SITE))


@nox.session
def validate(session: nox.Session) -> None:
    """Evaluate all expectations on what `nox -s build` built."""
    install(session)
    session.run("tapdata", "validate", "--warehouse", str(WAREHOUSE), *session.posargs)


@nox.session
def docs(session: nox.Session) -> None:
    """Write the documentation site of what `nox -s build` built."""
    install(session)
    session.run("tapdata", "docs", "--warehouse", str(WAREHOUSE), "--out", str(SITE), *session.posargs)


@nox.session
def check(session: nox.Session) -> None:
    """Prove the graph, the suites and the documentation, with no database."""
    install(session)
    session.run("tapdata", "check")


@nox.session
def tests(session: nox.Session) -> None:
    """Run the tests."""
    install(session, "test", "snowflake")
    workers = WORKERS if not session.posargs else []
    session.run("pytest", *workers, *session.posargs)


@nox.session
def coverage(session: nox.Session) -> None:
    """Run the tests once more and report what they cover: tracing makes them half as fast."""
    install(session, "test")
    session.run("pytest", "--cov", "--cov-report=term:skip-covered", *WORKERS, *session.posargs)


@nox.session
def ledger(session: nox.Session) -> None:
    """Compare all tables of whole simulated companies with their ledgers: slower than the tests, and run by CI too."""
    install(session, "test")
    session.run("pytest", "-m", "ledger", "tests/ledger", *WORKERS, *session.posargs)


@nox.session
def incremental(session: nox.Session) -> None:
    """Show that increments end as builds from nothing do, and that a build can be killed or disturbed at any moment."""
    install(session, "test")
    session.run("pytest", "-m", "incremental", "tests/incremental", *WORKERS, *session.posargs)


@nox.session
def audits(session: nox.Session) -> None:
    """Show that every audit finds what does not agree: slower than the tests."""
    install(session, "test")
    session.run("pytest", "-m", "audits", "tests/audits", *WORKERS, *session.posargs)


@nox.session
def snowflake(session: nox.Session) -> None:
    """Load, build and validate a company on an emulator of Snowflake, and compare every cell with DuckDB's.

    `nox -s snowflake -- --audits` runs the audits there too, which takes twice as long.
    """
    install(session, "snowflake", "test")
    options = [word for word in session.posargs if word != "--audits"]
    surroundings = {
        "TAPDATA_FAKESNOW": emulator(session),
        "TAPDATA_WITH_AUDITS": "1" if "--audits" in session.posargs else "",
    }
    workers = ["-n", "2", "--dist", "loadfile"] if not options else []  # each with an emulator of its own
    session.run("pytest", "-m", "snowflake", "tests/snowflake", *workers, *options, env=surroundings)


def emulator(session: nox.Session) -> str:
    """The emulator's program, in an environment of its own: it wants other versions than the project."""
    folder = BUILD / "fakesnow"
    program = folder / "bin" / "fakesnow"
    if not program.exists():
        session.run("python", "-m", "venv", str(folder), silent=True)
        wanted = [one.format("[c]" if is_common() else "") for one in EMULATOR]
        pip = (str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", *wanted)
        session.run(*pip, external=True, silent=True)
    return str(program)


@nox.session
def golden(session: nox.Session) -> None:
    """Compare Snowflake's SQL with the reviewed snapshots and docs/engines.md; `-- --update` writes them anew."""
    install(session, "test")
    if "--update" in session.posargs:
        session.run("python", "tests/golden/update.py")
    else:
        session.run("pytest", "-m", "golden", "tests/golden", *WORKERS, *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Style, names and who may import whom."""
    install(session, "lint")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("lint-imports")


@nox.session
def types(session: nox.Session) -> None:
    """Types, strictly."""
    install(session, "types", "test", "snowflake")
    session.run("mypy")


@nox.session
def bench(session: nox.Session) -> None:
    """Measure, as ratios within one run: builds beside plain DuckDB, dbt and SQLMesh, a day more, validation, start-up.

    `nox -s bench -- --events 10`, `-- --large` and `-- --profile` measure more; `-- --help` tells all.
    """
    install(session)
    session.run("python", "-m", "benchmarks", *session.posargs)


@nox.session
def mutation(session: nox.Session) -> None:
    """Plant faults in data and in models, and print the share that the expectations catch; survivors are named.

    `nox -s mutation -- data --select mart_sales__pipeline` plants in one table; `-- --help` tells more.
    """
    install(session, "test")
    session.run("python", "-m", "mutation", *session.posargs)


@nox.session
def freshness(session: nox.Session) -> None:
    """Compare the newest rows of what `nox -s build` built with the limits of conf/freshness.yml."""
    install(session)
    session.run("tapdata", "freshness", "--warehouse", str(WAREHOUSE), *session.posargs)


@nox.session
def clean(session: nox.Session) -> None:
    """Remove what the other sessions made."""
    shutil.rmtree(BUILD, ignore_errors=True)
    session.log("build/ removed")
