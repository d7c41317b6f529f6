import ibis
import pytest
from app_bench import compiled, model_schema, result
from ibis.backends.sql.datatypes import DuckDBType

from support import AS_OF, expression
from tapdata.model import REGISTRY
from tapdata.settings import Parameters

MODELS = sorted(node.name for node in REGISTRY if (node.layer, node.domain) == ("staging", "app_database"))


def test_the_domain_is_whole():
    assert len(MODELS) == 9


@pytest.mark.parametrize("name", MODELS)
def test_compiles_to_both_engines(name):
    assert compiled(name, AS_OF, tuple(sorted(Parameters().model_dump().items()))).startswith("SELECT")
    assert ibis.to_sql(expression(name), dialect="snowflake").startswith(("SELECT", "WITH"))


@pytest.mark.parametrize("name", MODELS)
def test_an_empty_input_gives_the_documented_columns_and_declared_types(name):
    node, table = REGISTRY[name], result(name)
    assert table.fetchall() == []
    assert tuple(table.columns) == tuple(node.columns)
    declared = {column: DuckDBType.to_string(dtype) for column, dtype in model_schema(name).items()}
    found = {column: str(dtype).replace(" ", "") for column, dtype in zip(table.columns, table.types, strict=True)}
    assert found == {column: dtype.replace(" ", "") for column, dtype in declared.items()}
    assert set(node.grain) <= set(node.columns)
    assert node.pii <= set(node.columns)
