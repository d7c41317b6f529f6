"""The command line in this process, and one whole company built by it, shared by all workers of a test run."""

import fcntl
import json
import sys
from types import SimpleNamespace

import pytest

from tapdata import cli
from tapdata.cli.context import Context
from tiny import LAST_DAY, hostile_company


def call(*arguments):
    """Run the command line; its exit code."""
    before, sys.argv = sys.argv, ["tapdata", *map(str, arguments)]
    try:
        cli.main()
    except SystemExit as done:
        return done.code
    finally:
        sys.argv = before


@pytest.fixture(autouse=True)
def _clean_settings(monkeypatch):
    for name in ("TAPDATA_AS_OF", "TAPDATA_RAW", "TAPDATA_DEFAULT", "TAPDATA_PROJECT_DIR", "TAPDATA_DEBUG"):
        monkeypatch.setenv(name, "")  # so that what a command sets is taken back, too
        monkeypatch.delenv(name)
    monkeypatch.setenv("COLUMNS", "120")


GRAPHS = {}
FRESH_GRAPH = Context.unproved_graph


def known_graph(context):
    """The graph of a project, compiled once for the same parameters: compiling is most of what a short command does."""
    parameters = context.settings.parameters.model_dump_json()
    if parameters not in GRAPHS:
        GRAPHS[parameters] = FRESH_GRAPH(context)
    graph, problems = GRAPHS[parameters]
    return graph, list(problems)


@pytest.fixture
def tapdata(capsys, monkeypatch, request):
    """Run a command: its exit code, what it printed for results and for people, and its result when it is JSON."""

    if Context.unproved_graph is FRESH_GRAPH and "broken" not in request.fixturenames:
        monkeypatch.setattr(Context, "unproved_graph", known_graph)

    def run(*arguments):
        capsys.readouterr()
        code = call(*arguments)
        out, err = capsys.readouterr()
        return SimpleNamespace(
            code=code, out=out, err=err, json=json.loads(out) if "--json" in arguments and out else None
        )

    return run


@pytest.fixture(scope="session")
def company(tmp_path_factory):
    """A folder with ``raw`` (30 tables, most rows hostile) and ``w.duckdb`` built from it by the command line."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if base.name.startswith("popen-") else base) / "company"
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "code").exists():
            raw = hostile_company(folder / "raw")
            options = ("--as-of", LAST_DAY, "--warehouse", folder / "w.duckdb", "--no-validate")
            (folder / "code").write_text(str(call("build", "--raw", raw, *options)))
    assert (folder / "code").read_text() == "0", "the build of the company failed; see its output above"
    return folder


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A project folder of one's own, with settings given as text, as the current folder."""

    def made(targets="default: local\ntargets: {local: {type: duckdb, file: own.duckdb}}\n", settings=""):
        (tmp_path / "conf").mkdir()
        (tmp_path / "conf" / "targets.yml").write_text(targets)
        (tmp_path / "conf" / "settings.yml").write_text(settings)
        monkeypatch.chdir(tmp_path)
        return tmp_path

    return made
