"""Wrong words, wrong settings, wrong input: one clear message, the right exit code, no traceback."""

import json
import os
import subprocess
import sys

import pytest

import tapdata as package
from tapdata.engine.errors import UsageError
from tiny import small_raw, write

HEAVY = (
    "great_expectations",
    "pandas",
    "duckdb",
    "snowflake",
    "ibis",
    "pyarrow",
    "numpy",
    "sqlglot",
    "pydantic",
    "sqlalchemy",
)


def imported(code):
    """Which heavy packages a fresh process has imported after ``code``."""
    told = f"print('\\n' + ' '.join(name for name in {HEAVY} if name in sys.modules))"
    program = f"import sys\ntry:\n    {code}\nexcept SystemExit:\n    pass\n{told}"
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, check=True)
    return done.stdout.splitlines()[-1].split()


def test_importing_the_package_imports_nothing_heavy():
    assert imported("import tapdata") == []


def test_help_imports_nothing_heavy():
    assert imported("sys.argv = ['tapdata', '--help']; from tapdata.cli import main; main()") == []


def test_check_needs_no_database_and_no_expectations():
    found = imported("sys.argv = ['tapdata', 'check']; from tapdata.cli import main; main()")
    assert set(found).isdisjoint({"great_expectations", "pandas", "duckdb", "snowflake", "sqlalchemy"})


def test_the_module_is_the_command_line():
    done = subprocess.run([sys.executable, "-m", "tapdata", "--help"], capture_output=True, text=True, check=True)
    assert "Usage: tapdata" in done.stdout
    assert "build" in done.stdout


def test_help_and_version(tapdata):
    found = tapdata("--help")
    assert found.code == 0
    for command in ("sample", "check", "build", "validate", "docs", "ls", "show", "lineage", "compile"):
        assert f" {command} " in found.out
        assert tapdata(command, "-h").code == 0
    assert (tapdata("--version").out, tapdata("--version").code) == (f"{package.__version__}\n", 0)


def test_no_words_are_an_invitation(tapdata):
    found = tapdata()
    assert found.code == 2
    assert "Usage" in found.out + found.err


@pytest.mark.parametrize(
    "words",
    [
        ["bild"],
        ["build", "--rww", "x"],
        ["show"],
        ["compile"],
        ["lineage", "a", "b"],
        ["sample"],
        ["sample", "--out", "x", "--accounts", "many"],
    ],
)
def test_words_that_are_not_known(tapdata, words):
    found = tapdata(*words)
    assert (found.code, found.out) == (2, "")
    assert "Traceback" not in found.err


# check


def test_check(tapdata):
    found = tapdata("check")
    assert (found.code, found.err) == (0, "")
    assert found.out.startswith("30 raw tables, 83 models, ")
    assert found.out.endswith("all names, types, suites and documents agree\n")
    found = tapdata("check", "--json")
    assert (found.code, found.json["models"], found.json["problems"]) == (0, 83, [])


@pytest.fixture
def broken(monkeypatch):
    """The real graph, with two mistakes."""
    from dataclasses import replace

    from tapdata.engine.graph import load
    from tapdata.model import REGISTRY

    load()
    owners, prices = REGISTRY["stg_hubspot__owners"], REGISTRY["stg_stripe__prices"]
    columns = {name: text for name, text in prices.columns.items() if name != "nickname"}
    wrong = [
        replace(owners, function=lambda **inputs: inputs["hubspot_owners"].select(owner_id="identity")),
        replace(prices, columns=columns),
    ]
    for node in wrong:
        monkeypatch.setitem(REGISTRY._nodes, node.name, node)
    return [
        "staging.stg_hubspot__owners: no input has a column 'identity'",
        "staging.stg_stripe__prices: column 'nickname' is not documented; add it to columns= of @model",
    ]


def test_check_tells_every_problem_and_fails(tapdata, broken):
    found = tapdata("check")
    assert found.code == 1
    assert set(broken) <= set(found.out.splitlines())
    assert "problem" in found.out.splitlines()[-1]
    found = tapdata("check", "--json")
    assert (found.code, set(broken) <= set(found.json["problems"])) == (1, True)


def test_build_refuses_with_the_same_lines(tapdata, broken, tmp_path):
    write(tmp_path / "raw", only=["hubspot_owners"])
    found = tapdata("build", "--raw", tmp_path / "raw", "--warehouse", tmp_path / "w.duckdb")
    assert (found.code, found.out) == (1, "")
    assert set(broken) <= set(found.err.removeprefix("error: ").splitlines())
    assert not (tmp_path / "w.duckdb").exists()


# build


def test_missing_tables_are_named_and_the_exit_code_is_1(tapdata, tmp_path):
    raw = small_raw(tmp_path / "raw")
    found = tapdata("build", "--raw", raw, "--warehouse", tmp_path / "w.duckdb", "--json")
    lines = found.err.removeprefix("error: ").splitlines()
    assert (found.code, found.out, len(lines)) == (1, "", 27)
    assert all("is missing in" in line and str(raw) in line for line in lines)
    assert [
        path.name
        for path in tmp_path.iterdir()
        if path.suffix not in {".lock", ".state"} and path.name.startswith("w.")
    ] == []


def test_no_raw_input(tapdata, project):
    project()
    found = tapdata("build")
    assert (found.code, found.err) == (
        2,
        "error: say where the raw tables are: --raw DIR, or raw: in conf/settings.yml\n",
    )
    found = tapdata("build", "--raw", "nowhere")
    assert found.code in (1, 2)
    assert "nowhere does not exist; give --raw a folder of tables or a DuckDB file" in found.err


@pytest.mark.parametrize("day", ["yesterday", "2026-02-30", "30.06.2026", "2026-06-30T00:00:00", ""])
def test_a_day_that_is_none(tapdata, tmp_path, day):
    found = tapdata("build", "--raw", tmp_path, "--warehouse", tmp_path / "w.duckdb", "--as-of", day)
    assert (found.code, found.err) == (2, f"error: --as-of {day!r} is no day; write it as YYYY-MM-DD\n")


def test_a_file_of_ones_own_is_not_overwritten(tapdata, tmp_path):
    (tmp_path / "mine.duckdb").write_text("mine")
    found = tapdata("build", "--raw", small_raw(tmp_path / "raw"), "--warehouse", tmp_path / "mine.duckdb")
    assert (found.code, "is no warehouse of tapdata" in found.err) == (1, True)
    assert (tmp_path / "mine.duckdb").read_text() == "mine"


# settings


def failing_settings(tapdata, command="ls"):
    found = tapdata(command)
    assert (found.code, found.out) == (2, "")
    assert found.err.count("\n") == 1
    return found.err


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("parameters: {pour_price: 1}", "parameters.pour_price: Extra inputs are not permitted"),
        (
            "parameters: {pour_price_usd_per_oz: cheap}",
            "parameters.pour_price_usd_per_oz: Input should be a valid number",
        ),
        ("parameters: {pour_price_usd_per_oz: -1}", "greater than or equal to 0"),
        ("parameters: {attribution_first_weight: 0.7}", "are more than 1 together; lower one of them"),
        ("as_of: someday", "as_of: Input should be a valid date"),
        ("asof: 2026-06-30", "asof: Extra inputs are not permitted"),
        ("a: b: c", "settings.yml is no valid YAML in line 1"),
        ("as_of: 2026-06-30\nparameters: [", "is no valid YAML in line"),
        ("- a list", "must hold settings as `name: value` lines"),
        ("just text", "must hold settings as `name: value` lines"),
    ],
)
def test_wrong_settings(tapdata, project, text, told):
    project(settings=text)
    assert told in failing_settings(tapdata)


def test_settings_that_are_no_text(tapdata, project):
    (project() / "conf" / "settings.yml").write_bytes(b"as_of: \xff\xfe")
    assert "settings.yml is no valid YAML" in failing_settings(tapdata)


def test_wrong_targets(tapdata, project):
    project(targets="targets: {local: {type: oracle, file: x}}")
    told = "targets.local: Input tag 'oracle' found using 'type' does not match any of the expected tags: 'duckdb', 'snowflake'"
    assert told in failing_settings(tapdata)


@pytest.mark.parametrize(
    ("name", "value", "told"),
    [
        ("TAPDATA_AS_OF", "soon", "as_of: Input should be a valid date"),
        ("TAPDATA_PARAMETERS", "no json", "parameters"),
        ("TAPDATA_PARAMETERS__POUR_PRICE_USD_PER_OZ", "cheap", "parameters.pour_price_usd_per_oz"),
        ("TAPDATA_PARAMETERS__POUR", "1", "parameters.pour: Extra inputs are not permitted"),
    ],
)
def test_wrong_environment(tapdata, project, monkeypatch, name, value, told):
    project()
    monkeypatch.setenv(name, value)
    assert told in failing_settings(tapdata)


def test_the_environment_wins_over_the_files(project, monkeypatch):
    from datetime import date

    from tapdata.settings import Project

    project(settings="as_of: 2026-01-31\nparameters: {pour_price_usd_per_oz: 0.6, app_host: own.example}")
    monkeypatch.setenv("TAPDATA_AS_OF", "2026-05-31")
    monkeypatch.setenv("TAPDATA_PARAMETERS__POUR_PRICE_USD_PER_OZ", "0.7")
    settings = Project().settings()
    assert settings.as_of == date(2026, 5, 31)
    assert settings.parameters.pour_price_usd_per_oz == 0.7
    assert settings.parameters.app_host == "own.example"
    assert settings.parameters.energy_price_usd_per_kwh == 0.12


def test_a_setting_reaches_the_models(tapdata, project):
    project(settings="parameters: {pour_price_usd_per_oz: 0.987}")
    assert "0.987" in tapdata("show", "stg_app_database__tap_events", "--json").json["sql"]


def test_an_unknown_target(tapdata, project):
    project()
    found = tapdata("build", "--target", "prod", "--raw", "x")
    assert found.code == 2
    assert "no target is called 'prod'" in found.err
    assert "has: local" in found.err


def test_a_project_folder_without_settings(tapdata, tmp_path):
    found = tapdata("--project-dir", tmp_path, "ls")
    assert (found.code, "has no folder conf; point it at a folder with conf/targets.yml" in found.err) == (2, True)


def test_a_project_folder_of_ones_own(tapdata, project, tmp_path, monkeypatch):
    folder = project(settings="as_of: nonsense")
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert "as_of" in tapdata("--project-dir", folder, "ls").err
    monkeypatch.setenv("TAPDATA_PROJECT_DIR", str(folder))
    assert "as_of" in tapdata("ls").err


# nothing built


@pytest.mark.parametrize("command", ["validate", "docs"])
def test_what_needs_a_build_says_so(tapdata, tmp_path, command):
    found = tapdata(command, "--warehouse", tmp_path / "w.duckdb")
    assert (found.code, found.out) == (2, "")
    assert found.err == f"error: nothing is built at {tmp_path / 'w.duckdb'}; run `tapdata build` first\n"
    assert list(tmp_path.iterdir()) == []


# --debug


@pytest.mark.parametrize(
    "words", [["--debug", "show", "nope"], ["show", "nope", "--debug"], ["show", "--debug", "nope"]]
)
def test_debug_may_stand_anywhere(tapdata, words):
    with pytest.raises(UsageError, match="no model, audit or raw table 'nope'"):
        tapdata(*words)


def test_debug_shows_the_traceback(tmp_path):
    program = "from tapdata.cli import main; main()"
    words = ["build", "--raw", str(tmp_path), "--as-of", "soon", "--debug"]
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run(
        [sys.executable, "-c", program, *words], capture_output=True, text=True, env=environment, check=False
    )
    assert done.returncode == 1
    assert "Traceback" in done.stderr
    assert "UsageError: --as-of 'soon' is no day" in done.stderr


def test_without_debug_there_is_no_traceback(tapdata):
    found = tapdata("show", "nope")
    assert (found.code, found.err) == (2, "error: there is no model, audit or raw table 'nope'\n")


def test_what_is_unforeseen_is_one_line_too(tapdata, monkeypatch):
    def broken(*arguments, **options):
        raise ZeroDivisionError("one\ntwo")

    monkeypatch.setattr("tapdata.engine.selection.Selector.resolve", broken)
    found = tapdata("ls")
    assert (found.code, found.out) == (1, "")
    assert found.err.startswith("error: ")
    assert "Traceback" not in found.err


def test_json_goes_to_standard_output_alone(tapdata):
    assert json.loads(tapdata("lineage", "stg_hubspot__owners", "--json").out)["name"] == "stg_hubspot__owners"
