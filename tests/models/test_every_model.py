"""What holds for every model, on empty inputs: it builds, with the documented columns, of the declared types."""

from collections import Counter

import pytest
from ibis.backends.sql.datatypes import DuckDBType

from support import AS_OF, compiler, model_schema, result
from tapdata.model import LAYERS, REGISTRY
from tapdata.warehouse.dialects import compile_sql

MODELS = sorted(node.name for node in REGISTRY if node.layer in LAYERS)


def test_how_many_models_each_layer_has():
    layers = Counter(REGISTRY[name].layer for name in MODELS if not REGISTRY[name].is_internal)
    assert layers == {"staging": 30, "intermediate": 12, "entity": 22, "mart": 8, "metrics": 11}


@pytest.mark.parametrize("name", MODELS)
def test_the_engine_answers_with_the_declared_types(name):
    table = result(name)
    assert table.fetchall() == []
    assert tuple(table.columns) == tuple(REGISTRY[name].columns)
    found = {
        column: DuckDBType.from_string(str(dtype)) for column, dtype in zip(table.columns, table.types, strict=True)
    }
    declared = {
        column: DuckDBType.from_string(DuckDBType.to_string(dtype)) for column, dtype in model_schema(name).items()
    }
    assert found == declared


@pytest.mark.parametrize("name", MODELS)
def test_no_model_reads_the_clock_or_draws_lots(name):
    sql = compiler().template(name).upper()
    assert not [word for word in ("NOW()", "CURRENT_DATE", "CURRENT_TIMESTAMP", "RANDOM(", "UUID()") if word in sql]


@pytest.mark.parametrize("name", MODELS)
def test_casts_that_may_fail_stay_safe_on_snowflake(name):
    expression = compiler().graph.expression(name, AS_OF)
    safe = compile_sql(expression, "duckdb").count("TRY_CAST(")
    assert (compile_sql(expression, "snowflake").count("TRY_CAST(") > 0) == (safe > 0)
