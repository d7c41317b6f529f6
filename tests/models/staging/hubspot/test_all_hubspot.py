import ibis
import pytest

from support import expression, run
from tapdata.model import REGISTRY

MODELS = sorted(node.name for node in REGISTRY if node.layer == "staging" and node.domain == "hubspot")


@pytest.mark.parametrize("name", MODELS)
def test_every_model_has_its_documented_columns_builds_on_empty_inputs_and_compiles_everywhere(name):
    table = expression(name)
    assert set(table.columns) == set(REGISTRY[name].columns)
    assert set(REGISTRY[name].grain) | REGISTRY[name].pii <= set(table.columns)
    assert run(name) == []
    for dialect in ("duckdb", "snowflake"):
        assert ibis.to_sql(table, dialect=dialect)


def test_all_models_are_there():
    assert len(MODELS) == 6
