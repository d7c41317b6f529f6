"""The SQL that Snowflake is given: as reviewed, readable as one query, and without a finding of the lints."""

import difflib
import os
import subprocess
import sys

import pytest
import sqlglot as sg
from golden_support import FOLDER, MODELS, snapshot, sql, tables
from sqlglot import exp

from tapdata.warehouse.lints import lint

pytestmark = pytest.mark.golden

SHOWN = 40
"""Lines of a difference; `git diff` shows the rest after an update."""


def _difference(name):
    """The lines in which a model's SQL and its snapshot differ."""
    file = snapshot(name)
    kept = file.read_bytes().decode() if file.exists() else ""
    # SQL holds other white space within quotes, which splitlines() would split at
    lines = difflib.unified_diff(kept.split("\n"), sql(name).split("\n"), "reviewed", "compiled", n=1, lineterm="")
    return list(lines)


@pytest.mark.parametrize("name", MODELS)
def test_the_sql_is_as_reviewed(name):
    changed = _difference(name)
    more = [f"... {len(changed) - SHOWN} more lines"] if len(changed) > SHOWN else []
    if changed:
        told = "\n".join([*changed[:SHOWN], *more])
        pytest.fail(f"{name} compiles to other SQL; if that is meant: nox -s golden -- --update\n{told}", pytrace=False)


@pytest.mark.parametrize("name", MODELS)
def test_the_sql_is_one_query(name):
    (query,) = sg.parse(sql(name), read="snowflake")
    assert isinstance(query, exp.Query)
    assert not list(query.find_all(exp.Command))


@pytest.mark.parametrize("name", MODELS)
def test_the_lints_find_nothing(name):
    found = lint(name, sql(name), tables(name))
    assert not found, "\n".join(found)


def test_every_snapshot_has_a_model():
    assert {file for file in FOLDER.rglob("*") if file.is_file()} == {snapshot(name) for name in MODELS}


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_compiles_the_same(seed):
    names = ["stg_app_database__tap_events", "entity_locations_history", "metrics_operations", "user_days"]
    code = f"import sys; from golden_support import sql; sys.stdout.reconfigure(newline=''); print(*map(sql, {names}))"
    found = subprocess.run(
        [sys.executable, "-c", code],
        env=os.environ | {"PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        capture_output=True,
        check=True,
    )
    assert found.stdout.decode().removesuffix("\n") == " ".join(map(sql, names))
