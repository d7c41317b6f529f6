"""A small published warehouse to start from, built once a session and copied for each test."""

import shutil
from datetime import datetime, timedelta

import pytest

from tiny import ACCOUNTS, EVENTS, arrow, at, build, plain_rows, small_raw

MIDNIGHT = datetime(2026, 7, 1)


@pytest.fixture(scope="session")
def messy_raw(tmp_path_factory):
    """Accounts with every hazard of rows, and events on the border of as_of."""
    first = plain_rows(ACCOUNTS, 1)[0]
    accounts = [
        first | {"id": "1", "name": "old", "updated_at": at(1)},
        first | {"id": "1", "name": "new", "updated_at": at(2)},
        first | {"id": "1", "name": "new", "updated_at": at(2)},
        first | {"id": None, "name": "nameless"},
        first | {"id": "  ", "name": "blank"},
        first | {"id": "2", "name": "future", "created_at": MIDNIGHT},
        first | {"id": "3", "name": "updated later", "updated_at": MIDNIGHT + timedelta(days=20)},
        first | {"id": "4", "name": "undated", "created_at": None},
    ]
    last = MIDNIGHT - timedelta(microseconds=1)
    events = [
        {"id": "1", "device_id": "1", "location_id": "1", "timestamp": last, "metrics": '{"a": 1}'},
        {"id": "2", "device_id": "1", "location_id": "1", "timestamp": MIDNIGHT, "metrics": "{}"},
        {"id": "3", "device_id": "1", "location_id": "1", "timestamp": None, "metrics": "{broken"},
    ]
    tables = {ACCOUNTS: arrow(ACCOUNTS, accounts), EVENTS: arrow(EVENTS, events)}
    return small_raw(tmp_path_factory.mktemp("messy"), tables)


@pytest.fixture(scope="session")
def first_build(tmp_path_factory, messy_raw):
    """The report of a build of the messy raw tables, and its warehouse: not to be changed."""
    warehouse = tmp_path_factory.mktemp("built") / "w.duckdb"
    return build(messy_raw, warehouse), warehouse


@pytest.fixture
def built(tmp_path, first_build):
    """A warehouse of one's own, published once."""
    folder = tmp_path / "own"
    shutil.copytree(first_build[1].parent, folder, symlinks=True)
    return folder / "w.duckdb"


@pytest.fixture(scope="session")
def plain_raw(tmp_path_factory):
    """Two plain rows a table."""
    return small_raw(tmp_path_factory.mktemp("plain"))
