"""What each engine's SQL can say of the models, and that the page which tells it is true."""

import pytest
from golden_support import MODELS, PAGE, engines_page, lacking

pytestmark = pytest.mark.golden


@pytest.mark.parametrize("dialect", ["duckdb", "snowflake", "postgres", "databricks"])
def test_every_model_compiles(dialect):
    missing = {name: why for name in MODELS if (why := lacking(name, dialect))}
    assert not missing


def test_the_page_on_engines_is_what_is_computed():
    assert PAGE.read_text("utf-8") == engines_page(), (
        "docs/engines.md is not what the models give; run: nox -s golden -- --update"
    )
