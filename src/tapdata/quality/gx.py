"""Great Expectations, imported late and kept quiet: no analytics, no progress bars, no warnings about itself."""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

_LOGGER = "great_expectations"


@contextmanager
def quiet() -> Iterator[None]:
    """Silence what Great Expectations says about itself: deprecations of its own and its log below errors."""
    logger = logging.getLogger(_LOGGER)
    level = logger.level
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        logger.setLevel(logging.ERROR)
        try:
            yield
        finally:
            logger.setLevel(level)


def library() -> Any:
    """The package ``great_expectations``; the first call takes seconds. Call it within ``quiet()``."""
    os.environ.setdefault("GX_ANALYTICS_ENABLED", "False")
    import great_expectations

    return great_expectations


def ephemeral_context() -> Any:
    """A context that lives in memory: it reads and writes no files."""
    package = library()
    from great_expectations.data_context.types.base import (
        DataContextConfig,
        InMemoryStoreBackendDefaults,
        ProgressBarsConfig,
    )

    config = DataContextConfig(
        store_backend_defaults=InMemoryStoreBackendDefaults(),
        data_docs_sites={},
        progress_bars=ProgressBarsConfig(globally=False),
        analytics_enabled=False,
    )
    return package.get_context(project_config=config, mode="ephemeral")


def data_source(context: Any, url: str, places: Mapping[str, tuple[str, str]]) -> Any:
    """A data source with an asset for each table, by key; ``places`` gives their schemas and names.

    The assets are not added one by one: Great Expectations would query each to see whether it is there.
    """
    from great_expectations.datasource.fluent.sql_datasource import TableAsset

    source = context.data_sources.add_sql(name="warehouse", connection_string=url)
    source.assets += [
        TableAsset(name=key, table_name=table, schema_name=schema) for key, (schema, table) in places.items()
    ]
    return source
