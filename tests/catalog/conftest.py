"""A small graph and its builds, with and without expectation results."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from catalog_support import RESULTS, room, small_graph
from tapdata.engine.graph import Graph
from tapdata.warehouse.base import Warehouse


@pytest.fixture
def graph() -> Graph:
    return small_graph()


@pytest.fixture
def validated(tmp_path: Path) -> Iterator[Warehouse]:
    opened = room(tmp_path, RESULTS)
    yield opened
    opened.close()


@pytest.fixture
def unvalidated(tmp_path: Path) -> Iterator[Warehouse]:
    opened = room(tmp_path, ())
    yield opened
    opened.close()
