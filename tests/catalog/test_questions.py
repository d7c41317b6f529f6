"""The business questions: thirty files, each one portable query with few joins over tables that exist."""

import pytest
import sqlglot
from sqlglot import exp

from tapdata.catalog.questions import questions
from tapdata.engine.graph import load
from tapdata.model import REGISTRY

load()
ALL = questions()
each = pytest.mark.parametrize("question", ALL, ids=lambda question: f"q{question.number:02d}")
ABOVE_RAW = {"staging", "timeline", "intermediate", "entity", "mart", "metrics"}


def test_all_thirty_are_there():
    assert [question.number for question in ALL] == list(range(1, 31))
    assert len({question.title for question in ALL}) == 30
    assert all(question.title.endswith("?") and question.note.endswith(".") for question in ALL)


@each
def test_it_is_one_query_over_models(question):
    (query,) = sqlglot.parse(question.sql, dialect="snowflake")
    tables = [table for table in query.find_all(exp.Table) if table.db]
    assert {REGISTRY[table.name].key for table in tables} == {f"{table.db}.{table.name}" for table in tables}
    assert {table.db for table in tables} <= ABOVE_RAW
    assert len(list(query.find_all(exp.Join))) <= 1


@each
def test_it_says_the_same_on_every_engine(question):
    dated_by_clock = (exp.CurrentDate, exp.CurrentTimestamp, exp.Rand)
    text = question.sql.lower()
    assert sqlglot.parse_one(question.sql, dialect="duckdb").find(*dated_by_clock) is None
    assert not [
        word for word in ("now()", " filter (", "interval", "::", "date_trunc", "qualify", "limit") if word in text
    ]


@each
def test_it_shows_no_personal_data(question):
    named = {column.name for column in sqlglot.parse_one(question.sql, dialect="duckdb").find_all(exp.Column)}
    assert named & set().union(*(REGISTRY[table].pii for table in question.tables)) == set()


def test_a_file_without_a_title_is_named(tmp_path):
    (tmp_path / "q01_nothing.sql").write_text("select 1", encoding="utf-8")
    with pytest.raises(ValueError, match=r"q01_nothing\.sql"):
        questions(tmp_path)
