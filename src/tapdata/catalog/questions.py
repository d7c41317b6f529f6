"""The business questions: one short query each, kept as ``questions/q<number>_<topic>.sql``, and their answers.

A file begins with comment lines ``-- title:`` (the question) and ``-- note:`` (units, and what the data cannot tell;
may be repeated); the rest is one SELECT over the tables of the warehouse.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from tapdata.warehouse.base import StatementError, Warehouse

FOLDER = Path(__file__).parents[1] / "questions"
SHOWN_ROWS = 25
_NUMBER = re.compile(r"^q(\d+)_")
_TABLE = re.compile(r"\b(?:staging|timeline|intermediate|entity|mart|metrics)\.(\w+)")


@dataclass(frozen=True)
class Question:
    """One question and the query that answers it."""

    number: int
    title: str
    note: str
    sql: str

    @property
    def tables(self) -> list[str]:
        """The tables it reads, in the order of the query."""
        return list(dict.fromkeys(_TABLE.findall(self.sql)))


@dataclass(frozen=True)
class Answer:
    """What a query gave: at most ``SHOWN_ROWS`` rows as text, or none where its tables are not in the build."""

    question: Question
    columns: Sequence[str] = ()
    rows: Sequence[Sequence[str]] = ()
    numeric: frozenset[str] = frozenset()
    total: int = 0
    missing: Sequence[str] = ()
    """Tables that the build does not hold."""


def questions(folder: Path = FOLDER) -> list[Question]:
    """All questions, by number. Raises ValueError naming a file without a number, title or query."""
    return sorted((_read(file) for file in folder.glob("*.sql")), key=lambda question: question.number)


def _read(file: Path) -> Question:
    lines = file.read_text(encoding="utf-8").splitlines()
    said: dict[str, list[str]] = {"title": [], "note": []}
    for line in lines:
        for name, texts in said.items():
            if line.startswith(f"-- {name}:"):
                texts.append(line.removeprefix(f"-- {name}:").strip())
    sql = "\n".join(line for line in lines if not line.startswith("--")).strip().removesuffix(";")
    number = _NUMBER.match(file.name)
    if number is None or not said["title"] or not sql:
        raise ValueError(f"{file.name}: a question is q<number>_<topic>.sql with a line `-- title:` and one query")
    return Question(int(number[1]), " ".join(said["title"]), " ".join(said["note"]), sql)


def answer(room: Warehouse, question: Question, built: Mapping[str, Any]) -> Answer:
    """Run a question on a build; ``built`` names the tables it holds. Raises StatementError for a wrong query."""
    missing = [table for table in question.tables if table not in built]
    if missing:
        return Answer(question, missing=missing)
    try:
        found = room.query(question.sql)
    except StatementError as error:
        raise StatementError(f"question {question.number}: {error}") from error
    columns = list(found[0]) if found else []
    numeric = {name for name in columns if any(isinstance(row[name], int | float | Decimal) for row in found)}
    shown = [[shown_value(row[name], name) for name in columns] for row in found[:SHOWN_ROWS]]
    return Answer(question, columns, shown, frozenset(numeric), len(found))


def shown_value(value: Any, column: str = "") -> str:
    """A value for people: thousands separated (but of years), at most two decimals, a dash for nothing."""
    if value is None:
        return "–"  # noqa: RUF001 - a dash stands for nothing to show
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int):
        return str(value) if "year" in column else f"{value:,}"
    if isinstance(value, float | Decimal):
        return f"{value:,.2f}".removesuffix(".00")
    if isinstance(value, datetime):
        return f"{value:%Y-%m-%d %H:%M}"
    return value.isoformat() if isinstance(value, date) else str(value)
