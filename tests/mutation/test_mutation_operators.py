"""Each operator makes the mistake it is named after, and nothing else."""

import ast

import pytest
from mutation.operators import OPERATORS, mutants

FILE = "models/mart/sales/some.py"

SOURCE = '''
"""Text that says .filter(a > b) and changes nothing."""
LOOK_BACK_DAYS = 90
WEIGHTS = {"a": 30}


def some(t, u, as_of):
    """One row > another."""
    kept = t.filter(t.a > 0, u.b)
    both = kept.left_join(u, [t.account_id == u.account_id, t.day == u.user_id])
    near = within_days(both.day, as_of, 30) & ~both.is_test
    return both.agg(total=both.x.sum(where=near), change=both.x - both.y)
'''


def made(kind, source=SOURCE):
    return [(one.before, one.after) for one in mutants(FILE, source) if one.kind == kind]


def test_a_filter_is_dropped():
    assert made("filter dropped") == [("t.filter(t.a > 0, u.b)", "t")]


def test_a_condition_is_lost_from_a_filter_a_conjunction_and_a_negation():
    assert made("condition lost") == [
        ("t.filter(t.a > 0, u.b)", "t.filter(t.a > 0)"),
        ("t.filter(t.a > 0, u.b)", "t.filter(u.b)"),
        ("within_days(both.day, as_of, 30) & ~both.is_test", "(~both.is_test)"),
        ("within_days(both.day, as_of, 30) & ~both.is_test", "within_days(both.day, as_of, 30)"),
        ("~both.is_test", "both.is_test"),
    ]


def test_a_window_is_a_day_longer_or_shorter():
    assert made("window off by one") == [("90", "89"), ("90", "91"), ("30", "29"), ("30", "31")]


def test_a_bound_turns_strict_or_not():
    assert made("> for >=") == [("t.a > 0", "t.a >= 0")]


def test_a_join_loses_a_key_or_takes_another():
    assert made("wrong join key") == [
        ("[t.account_id == u.account_id, t.day == u.user_id]", "[t.account_id == u.account_id]"),
        ("[t.account_id == u.account_id, t.day == u.user_id]", "[t.day == u.user_id]"),
        ("u.account_id", "u.user_id"),
        ("u.user_id", "u.account_id"),
    ]


def test_a_join_turns_inner():
    ((_, after),) = made("wrong join kind")
    assert after == "kept.inner_join(u, [t.account_id == u.account_id, t.day == u.user_id])"


def test_a_where_is_lost():
    assert made("where lost") == [("both.x.sum(where=near)", "both.x.sum()")]


def test_a_sign_turns():
    assert made("sign turned") == [("both.x - both.y", "both.x + both.y")]


def test_an_aggregate_is_another():
    assert made("wrong aggregate") == [("both.x.sum(where=near)", "both.x.count(where=near)")]


@pytest.mark.parametrize("kind", OPERATORS)
def test_a_mutant_differs_from_its_source_in_one_place_and_can_be_parsed(kind):
    before = SOURCE.splitlines()
    for one in (mutant for mutant in mutants(FILE, SOURCE) if mutant.kind == kind):
        ast.parse(one.source)
        after = one.source.splitlines()
        changed = [number for number, pair in enumerate(zip(before, after, strict=True), 1) if pair[0] != pair[1]]
        assert changed == [one.first]


def test_declarations_and_documentation_are_left_alone():
    source = '@model(columns={"a": "x"}, limit=lag(30))\ndef f(t: Table = lag(30)) -> int:\n    """a - b"""\n'
    assert mutants(FILE, source) == []


def test_the_same_mistake_twice_in_a_function_has_two_names():
    ids = [one.id for one in mutants(FILE, "def f(t):\n    return t.x < 1, t.x < 1\n")]
    assert len(set(ids)) == 2


def test_a_mutant_knows_its_layer():
    assert mutants(FILE, "x = a.b > 1\n")[0].layer == "mart"
    assert mutants("logic/mrr.py", "x = a.b > 1\n")[0].layer == "logic"
