import ibis
import pytest
from ibis.backends.sql.datatypes import DuckDBType

from support import expression, model_schema, result
from tapdata.model import REGISTRY

MODELS = sorted(node.name for node in REGISTRY if (node.layer, node.domain) == ("staging", "app_database"))


def test_the_domain_is_whole():
    assert len(MODELS) == 9


@pytest.mark.parametrize("name", MODELS)
def test_compiles_to_both_engines(name):
    assert ibis.to_sql(expression(name), dialect="duckdb").startswith(("SELECT", "WITH"))
    assert ibis.to_sql(expression(name), dialect="snowflake").startswith(("SELECT", "WITH"))


@pytest.mark.parametrize("name", MODELS)
def test_an_empty_input_gives_the_documented_columns_and_declared_types(name):
    node, table = REGISTRY[name], result(name)
    assert table.fetchall() == []
    assert tuple(table.columns) == tuple(node.columns)
    found = [DuckDBType.from_string(str(dtype)).to_pyarrow() for dtype in table.types]
    assert dict(zip(table.columns, found, strict=True)) == {c: t.to_pyarrow() for c, t in model_schema(name).items()}
    assert set(node.grain) <= set(node.columns)
    assert node.pii <= set(node.columns)
