"""Each company is written and built once a session, when a test first asks for it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from ledger_support import ARGUMENTS, Companies, Company, built, models_graph


@pytest.fixture(scope="session")
def companies(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Companies]:
    graph = cache(models_graph)
    made: list[Company] = []

    @cache
    def company(name: str) -> Company:
        made.append(built(tmp_path_factory.mktemp(f"ledger_{name}"), name, graph()))
        return made[-1]

    yield company
    for one in made:
        one.connection.close()


@pytest.fixture(params=ARGUMENTS)
def company(request: pytest.FixtureRequest, companies: Companies) -> Company:
    return companies(request.param)


MUCH = 0.05
"""So much mess plants every hazard."""


@pytest.fixture(params=[name for name, arguments in ARGUMENTS.items() if arguments["mess"] >= MUCH])
def messy(request: pytest.FixtureRequest, companies: Companies) -> Company:
    return companies(request.param)


@pytest.fixture
def sample_company(companies: Companies) -> Company:
    """The company that `tapdata sample` writes by default."""
    return companies("sample")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """One worker builds a company: its tests stay together where tests run in parallel."""
    here = Path(__file__).parent
    for item in items:
        if not item.path.is_relative_to(here):
            continue
        item.add_marker(pytest.mark.ledger)
        parameters = item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
        named = {"company", "messy"} & set(parameters)
        others = {"sample_company": "sample", "earlier": "long"}  # fixture -> the company it shares
        used = [group for fixture, group in others.items() if fixture in getattr(item, "fixturenames", ())]
        group = parameters[named.pop()] if named else used[0] if used else "any"
        item.add_marker(pytest.mark.xdist_group(f"ledger-{group}"))
