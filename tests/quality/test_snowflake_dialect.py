"""What is said to Snowflake, and what is kept of its answers, without a Snowflake."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import sqlalchemy as sa

pytest.importorskip("snowflake.sqlalchemy")

from tapdata.quality import snowflake_adapter


@pytest.mark.parametrize(
    ("query", "sql"),
    [
        (sa.select(sa.column("order"), sa.column("Mixed name")).select_from(sa.table("stg_t", schema="td__build")),
         'SELECT "ORDER", "MIXED NAME" FROM TD__BUILD.STG_T'),
        (sa.select(sa.func.avg(1.5 * sa.column("mrr")).label("column.mean")).select_from(sa.table("Group", schema="x")),
         'SELECT AVG(CAST(%(mrr_1)s * MRR AS FLOAT)) AS "COLUMN.MEAN" FROM X."GROUP"'),
        (sa.select(sa.column(sa.quoted_name("status", quote=True)), sa.column(sa.quoted_name("MRR", quote=False))),
         "SELECT STATUS, MRR"),
    ],
)  # fmt: skip
def test_names_are_written_as_the_service_holds_them(query: Any, sql: str) -> None:
    assert " ".join(str(query.compile(dialect=snowflake_adapter.SharedSnowflake())).split()) == sql


class Recorder:
    """A session that keeps the statement it is given and has two rows for it."""

    given: tuple[str, Any] | None = None

    def execute(self, sql: str, parameters: Any = None) -> Any:
        self.given = " ".join(sql.split()), parameters
        return SimpleNamespace(description=[("N", 0)], fetchall=lambda: [(1,), (2,)])


HUNDRED = sa.literal_column("'100%'").label("n")


@pytest.mark.parametrize(
    ("query", "given"),
    [
        (sa.select(HUNDRED), ("SELECT '100%' AS N", None)),
        (sa.select(sa.literal("100%").label("n")), ("SELECT %(param_1)s AS N", {"param_1": "100%"})),
        (sa.select(HUNDRED).where(sa.column("m") == 1), ("SELECT '100%%' AS N WHERE M = %(m_1)s", {"m_1": 1})),
    ],
)
def test_percent_signs_reach_the_service_once_and_rows_outlive_the_connection(
    query: Any, given: tuple[str, Any]
) -> None:
    session = Recorder()
    with snowflake_adapter.lent(session) as (url, _):
        with sa.create_engine(url).connect() as connection:
            result = connection.execute(query)
        assert [row[0] for row in result.fetchmany(1)] == [1]
        assert [row[0] for row in result] == [2]
    assert session.given == given
    with pytest.raises(KeyError):
        sa.create_engine(url).connect()
