"""What a mutant may change is known from its line; one with the same SQL is discarded; the report keeps to its limits."""

import json
from pathlib import Path
from types import SimpleNamespace

import pytest
from mutation.company import Facts
from mutation.look import Look, dated
from mutation.operators import mutants
from mutation.outcome import Outcome, reason, share
from mutation.report import told
from mutation_support import VENUES, WEEKS, small_graph, weeks

from mutation import judge, model_faults, reach
from tapdata.engine.compiled import Compiler
from tapdata.engine.graph import SENTINEL
from tapdata.logic import rates

PACKAGE = Path(rates.__file__).parents[1]


def test_the_lines_that_a_table_is_made_with_are_known():
    traced = reach.traced(small_graph(), PACKAGE, [WEEKS])
    assert set(traced) == {"logic/periods.py", "logic/rates.py"}
    first = rates.ratio.__code__.co_firstlineno
    assert reach.tables(traced, "logic/rates.py", first, first + 3) == {WEEKS}
    assert reach.tables(traced, "logic/rates.py", 1, 3) == set()
    assert reach.of_file(traced, "logic/rates.py") == {WEEKS}


def facts():
    compiler = Compiler(small_graph(), "duckdb")
    document = {"as_of": "2026-06-30", "settings": {}, "schemas": {}, "contents": {}}
    return Facts(document | {"templates": {WEEKS: compiler.template(WEEKS), VENUES: "unread"}})


def test_a_mutant_with_the_same_sql_is_discarded():
    assert judge.compiled(facts(), small_graph(), [WEEKS]) == (facts().templates, [])


def test_a_mutant_with_another_sql_is_not():
    def unfiltered(entity_venues, as_of):
        return weeks(entity_venues.filter(entity_venues.pours >= 0), as_of)

    unfiltered.__annotations__ = weeks.__annotations__
    assert judge.compiled(facts(), small_graph(unfiltered), [WEEKS])[1] == [WEEKS]


def test_a_mutant_that_loses_a_column_is_stillborn():
    def poorer(entity_venues, as_of):
        return weeks(entity_venues, as_of).drop("account_id")

    poorer.__annotations__ = weeks.__annotations__
    with pytest.raises(judge.StillbornError, match="account_id"):
        judge.compiled(facts(), small_graph(poorer), [WEEKS])


def test_mutants_are_tried_file_by_file():
    source = "def f(t):\n    return t.x < 1, t.y < 2, t.z < 3\n"
    both = mutants("logic/a.py", source) + mutants("logic/b.py", source)
    queue = model_faults.queues(both, seed=5)["> for >="]
    assert queue == model_faults.queues(both, seed=5)["> for >="]
    assert [{one.file for one in queue[i : i + 2]} for i in (0, 2, 4)] == [{"logic/a.py", "logic/b.py"}] * 3


def test_only_what_a_change_can_break_is_evaluated_rows_as_a_whole_first(tmp_path):
    def entry(name, severity="critical", **kwargs):
        return {"id": name, "type": "expect", "severity": severity, "kwargs": kwargs}

    entries = [
        entry("x", column="x"),
        entry("y", column="y"),
        entry("x if y", column="x", row_condition={"column": {"name": "y"}}),
        entry("key", column_list=["x", "z"]),
        entry("mild", "warning", column="x"),
    ]
    path = tmp_path / "entity" / f"{WEEKS}.json"
    path.parent.mkdir()
    path.write_text(json.dumps({"name": "a.b", "expectations": entries}))
    look = Look(small_graph(), {}, SENTINEL, tmp_path)

    def ids(columns):
        return [one.id for portion in look.portions(WEEKS, columns) for one in portion]

    assert ids({"y"}) == ["y", "x if y"]
    assert ids({"z"}) == ["key"]
    assert ids(None) == ["key", "x", "y", "x if y"]
    look.known.add((f"entity.{WEEKS}", "key"))
    assert ids({"z"}) == []


def test_sql_is_dated():
    made = SimpleNamespace(year=2026, month=6, day=30)
    assert dated("x < MAKE_DATE(1789, 7, 14)", made) == "x < MAKE_DATE(2026, 6, 30)"


def outcome(name, *caught, part="data", tests=None):
    return Outcome(part, name, "mart", "null key", caught, "", tests)


def test_shares_and_limits(tmp_path):
    file = tmp_path / "survivors.yml"
    file.write_text("- {fault: 'mart.a *: null key', reason: as documented}\n")
    good = [outcome("mart.b: null key", "audit")] * 19
    assert share([*good, outcome("x")]) == 95.0
    assert told([*good, outcome("mart.a x: null key")], [], file)[1]
    text, passed = told([*good, outcome("mart.c: null key")], [], file)
    assert not passed
    assert "no reason given" in text
    assert not told([*good[1:], *[outcome("mart.a x: null key")] * 2], [], file)[1]
    assert reason(outcome("mart.a y: null key"), {"mart.a *: null key": "why"}) == "why"


def test_tests_count_for_models_only_once_they_ran(tmp_path):
    models = [
        outcome(str(i), *(["audit"] if i < 6 else []), part="models", tests="t" if i >= 6 else None) for i in range(10)
    ]
    text, passed = told(models, [], tmp_path / "none.yml")
    assert passed
    assert "6 of 10 faults in models caught by critical expectations: 60.0 %" in text
    assert "tests included: 100.0 %" in text
    assert not told([*models, outcome("10", part="models", tests="")], [], tmp_path / "none.yml")[1]
