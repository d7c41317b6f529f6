"""What `check` proves: each mistake gives one clear line, all of them at once."""

import sys
from pathlib import Path

import pytest

from tapdata.engine.graph import Graph, first_line, load
from tapdata.model import REGISTRY, DefinitionError, Registry, Table, model
from tiny import ACCOUNTS, EVENTS, SMALL_RAW, node, small_graph, small_nodes, staged


def problems(*nodes, settings=None):
    graph = Graph(nodes, raw=SMALL_RAW, settings=settings)
    assert graph.schemas
    return graph.problems


def wrong(expression, **more):
    """The problems of one model over the accounts."""
    return problems(
        node("stg_x", lambda **inputs: expression(inputs[ACCOUNTS]), inputs=(ACCOUNTS,), takes_as_of=False, **more)
    )


@pytest.mark.parametrize(
    "expression",
    [
        lambda t: t.select(id=t.stats),
        lambda t: t.select(id=t["stats"]),
        lambda t: t.select("stats"),
        lambda t: t.group_by("stats").agg(id=t.count()),
        lambda t: t.drop("stats"),
        lambda t: t.order_by("stats").select("id"),
    ],
)
def test_a_column_that_no_input_has(expression):
    assert wrong(expression) == ["staging.stg_x: no input has a column 'stats'; did you mean 'status'?"]


def test_a_column_like_no_other_gets_no_suggestion():
    assert wrong(lambda t: t.select(id=t.zzzzzzzz)) == ["staging.stg_x: no input has a column 'zzzzzzzz'"]


def test_a_method_that_a_column_lacks_is_no_missing_column():
    (line,) = wrong(lambda t: t.select(id=t.name.uper()))
    assert "uper" in line
    assert "no input has" not in line


def test_types_that_do_not_go_together():
    (line,) = wrong(lambda t: t.filter(t.created_at > t.employee_count).select("id"))
    assert line.startswith("staging.stg_x: ")
    assert "\n" not in line


@pytest.mark.parametrize("returned", [None, 3])
def test_a_model_that_returns_no_table(returned):
    assert wrong(lambda t: returned) == [f"staging.stg_x: returns {type(returned).__name__}; a model returns one table"]


def test_documents_and_columns_must_agree():
    columns = {"id": "Key.", "statu": "Status.", "name": " "}
    assert wrong(lambda t: t.select("id", "status", "name"), columns=columns) == [
        "staging.stg_x: column 'status' is not documented; add it to columns= of @model",
        "staging.stg_x: column 'name' has an empty document; say what it is, with its unit",
        "staging.stg_x: column 'statu' is documented but the model does not return it; did you mean 'status'?",
    ]


def test_grain_and_pii_are_columns():
    assert wrong(lambda t: t.select("id"), grain=("idd",), pii=frozenset({"nome"})) == [
        "staging.stg_x: grain names 'idd', which is no column; did you mean 'id'?",
        "staging.stg_x: pii names 'nome', which is no column",
    ]
    assert wrong(lambda t: t.select("id"), grain=()) == [
        "staging.stg_x: declares no grain; name the columns that identify a row"
    ]


def test_an_unknown_input():
    line = f"staging.stg_x: input 'app_database_acounts' is neither a model nor a raw table; did you mean {ACCOUNTS!r}?"
    assert problems(node("stg_x", lambda **i: None, inputs=("app_database_acounts",))) == [line]


def test_an_unknown_setting():
    found = problems(node("stg_x", lambda **i: None, settings=("pour_price",)), settings={"pour_prices": 1.0})
    assert found == ["staging.stg_x: parameter 'pour_price' is no setting; did you mean 'pour_prices'?"]


def test_no_docstring_wrong_file_and_unknown_layer():
    def accounts(**inputs):
        return inputs[ACCOUNTS].select("id")

    more = {"inputs": (ACCOUNTS,), "takes_as_of": False}
    assert problems(node("stg_x", accounts, description="", **more)) == [
        "staging.stg_x: has no docstring; say what one row is"
    ]
    assert problems(node("stg_x", accounts, path=Path("/m/staging/app_database/stg_y.py"), **more)) == [
        "staging.stg_x: lies in stg_y.py; name the file stg_x.py"
    ]
    (line,) = problems(node("stg_x", accounts, layer="stagging", **more))
    assert line.startswith("stagging.stg_x: no layer is called 'stagging'")


def test_a_cycle_is_one_line_and_its_readers_are_spared():
    found = problems(
        node("a", lambda **i: i["c"], inputs=("c",)), node("b", lambda **i: i["a"], inputs=("a",)),
        node("c", lambda **i: i["b"], inputs=("b",)), node("reader", lambda **i: i["a"], inputs=("a",)),
    )  # fmt: skip
    (line,) = found
    assert line.startswith("cycle: ")
    assert line.endswith("; drop one of these inputs")
    named = line.removeprefix("cycle: ").split(";")[0].split(" -> ")
    assert (named[0], set(named), len(named)) == (named[-1], {"a", "b", "c"}, 4)


def test_two_cycles_and_a_model_that_reads_itself():
    found = problems(
        node("a", lambda **i: i["b"], inputs=("b",)), node("b", lambda **i: i["a"], inputs=("a",)),
        node("c", lambda **i: i["d"], inputs=("d",)), node("d", lambda **i: i["c"], inputs=("c",)),
        node("e", lambda **i: i["e"], inputs=("e",)),
    )  # fmt: skip
    assert len(found) == 3
    assert all(line.startswith("cycle: ") for line in found)
    assert any("e -> e" in line for line in found)


def test_every_problem_is_told_at_once_and_a_broken_parent_only_once():
    def broken(**inputs):
        return inputs[ACCOUNTS].select(id=inputs[ACCOUNTS].idd)

    found = problems(
        node("stg_broken", broken, inputs=(ACCOUNTS,)),
        node("stg_reader", lambda **i: i["stg_broken"], inputs=("stg_broken",)),
        node("stg_other", lambda **i: None, inputs=("nowhere",)), staged(EVENTS),
    )  # fmt: skip
    assert len(found) == 2
    assert found[0].startswith("staging.stg_other: input 'nowhere'")
    assert found[1].startswith("staging.stg_broken: no input has a column 'idd'")


def test_an_error_of_several_lines_gives_its_first():
    assert first_line(ValueError("one\ntwo")) == "one"
    assert first_line(ValueError("")) == "ValueError"


def test_order_reach_and_neighbours():
    graph = small_graph()
    assert graph.order.index("stg_app_database_accounts") < graph.order.index("int_statuses")
    assert graph.reach("int_statuses", up=True) == {"stg_app_database_accounts", ACCOUNTS}
    assert graph.reach("int_statuses", up=True, depth=1) == {"stg_app_database_accounts"}
    assert graph.reach(ACCOUNTS, up=False) == {"stg_app_database_accounts", "int_statuses"}
    assert graph.children(ACCOUNTS) == ("stg_app_database_accounts",)
    assert (graph.key(ACCOUNTS), graph.key("int_statuses")) == (f"raw.{ACCOUNTS}", "intermediate.int_statuses")
    assert Graph(reversed(small_nodes()), raw=SMALL_RAW).order == graph.order


def test_models_may_be_declared_once():
    registry = Registry()
    declare = model(grain=("id",), columns={"id": "Key."}, registry=registry)

    @declare
    def stg_x(app_database_accounts: Table) -> Table:
        """One row per account."""
        return app_database_accounts

    assert [found.name for found in registry] == ["stg_x"]
    assert registry["stg_x"].inputs == (ACCOUNTS,)
    namespace = {"Table": Table}
    exec(
        compile("def stg_x(app_database_accounts: Table) -> Table: ...", "/elsewhere/staging/x/stg_x.py", "exec"),
        namespace,
    )
    with pytest.raises(
        DefinitionError, match=r"stg_x is defined twice: .*test_engine_graph.py and /elsewhere.*; rename one of them"
    ):
        declare(namespace["stg_x"])


def test_a_parameter_without_a_usable_annotation():
    with pytest.raises(DefinitionError, match="stg_x: parameter 'days' is annotated 'list'; use Table for an input"):

        @model(grain=("id",), columns={}, registry=Registry())
        def stg_x(days: list) -> Table: ...


@pytest.fixture
def package(tmp_path, monkeypatch):
    """A package of modules, importable by name; what was imported of it is forgotten after."""

    def made(name, **modules):
        for file, text in modules.items():
            path = tmp_path / name / "staging" / f"{file}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        (tmp_path / name / "__init__.py").touch()
        monkeypatch.syspath_prepend(tmp_path)
        return name

    before = set(sys.modules)
    yield made
    for name in set(sys.modules) - before:
        del sys.modules[name]


def test_modules_that_cannot_be_imported_are_told_one_line_each(package):
    name = package(
        "tapdata_test_models_a", good="x = 1", missing="import nonexistent_thing", syntax="def (:", late="1 / 0",
        annotated="from tapdata.model import Registry, model\n"
        "@model(grain=(), columns={}, registry=Registry())\ndef f(x): ...",
    )  # fmt: skip
    found = load([name])
    assert [line.split(":")[0] for line in found] == [
        f"{name}.staging.{m}" for m in ("annotated", "late", "missing", "syntax")
    ]
    assert "parameter 'x' is annotated" in found[0]
    assert "ZeroDivisionError" in found[1]
    assert "No module named 'nonexistent_thing'" in found[2]
    assert all("\n" not in line for line in found)


def test_a_folder_without_init_is_no_hiding_place(package):
    assert load([package("tapdata_test_models_b", hidden="raise RuntimeError('found')")]) == [
        "tapdata_test_models_b.staging.hidden: cannot be imported: RuntimeError: found"
    ]


def test_the_package_has_its_staging_models():
    assert load() == []
    assert sum(found.layer == "staging" for found in REGISTRY) == 30
