from __future__ import annotations

import pytest
from sample_support import AS_OF, Query, query_of

from tapdata.sample import SampleReport, write_company


@pytest.fixture(scope="session")
def clean(tmp_path_factory: pytest.TempPathFactory) -> SampleReport:
    out = tmp_path_factory.mktemp("clean") / "raw"
    return write_company(out, accounts=60, seed=3, as_of=AS_OF, mess=0, event_days=30)


@pytest.fixture(scope="session")
def messy(tmp_path_factory: pytest.TempPathFactory) -> SampleReport:
    out = tmp_path_factory.mktemp("messy") / "raw"
    return write_company(out, accounts=60, seed=3, as_of=AS_OF, mess=0.01, event_days=30)


@pytest.fixture(scope="session")
def sql(clean: SampleReport) -> Query:
    return query_of(clean)


@pytest.fixture(scope="session")
def messy_sql(messy: SampleReport) -> Query:
    return query_of(messy)
