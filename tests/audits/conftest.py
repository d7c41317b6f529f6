"""Every test here compiles audits of hundreds of columns: they have a session of their own, `nox -s audits`."""

from pathlib import Path

import pytest

HERE = Path(__file__).parent


def pytest_collection_modifyitems(items):
    for item in items:
        if HERE in item.path.parents:
            item.add_marker(pytest.mark.audits)
