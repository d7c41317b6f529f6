import ibis
import pytest

from support import expression, run
from tapdata.model import REGISTRY

NAMES = sorted(node.name for node in REGISTRY if node.layer == "staging" and node.domain == "stripe")


def test_there_are_eight_models():
    assert len(NAMES) == 8


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("dialect", ["duckdb", "snowflake"])
def test_the_model_compiles(name, dialect):
    assert ibis.to_sql(expression(name), dialect=dialect)


@pytest.mark.parametrize("name", NAMES)
def test_the_model_builds_on_empty_inputs(name):
    assert run(name) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_columns_are_the_documented_ones_in_their_order(name):
    assert expression(name).columns == tuple(REGISTRY[name].columns)


@pytest.mark.parametrize("name", NAMES)
def test_every_column_has_one_type_on_empty_inputs(name):
    assert not [column for column, dtype in expression(name).schema().items() if dtype.is_null()]


@pytest.mark.parametrize("name", NAMES)
def test_grain_and_personal_columns_exist(name):
    node = REGISTRY[name]
    assert node.pii <= set(node.columns)
    assert set(node.grain) <= set(node.columns)
