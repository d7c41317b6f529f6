import ibis
import pytest

from support import expression, run
from tapdata.model import REGISTRY

MODELS = sorted(node.name for node in REGISTRY if (node.layer, node.domain) == ("staging", "app_database"))


def test_the_domain_is_whole():
    assert len(MODELS) == 9


@pytest.mark.parametrize("name", MODELS)
@pytest.mark.parametrize("dialect", ["duckdb", "snowflake"])
def test_compiles(name, dialect):
    assert "SELECT" in ibis.to_sql(expression(name), dialect=dialect)


@pytest.mark.parametrize("name", MODELS)
def test_an_empty_input_gives_the_documented_columns(name):
    assert run(name) == []
    node = REGISTRY[name]
    assert expression(name).columns == tuple(node.columns)
    assert set(node.grain) <= set(node.columns)
    assert node.pii <= set(node.columns)
