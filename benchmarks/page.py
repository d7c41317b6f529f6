"""The page of results: one section a measurement, of which a run replaces those that it has measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from benchmarks.measure import Line, machine

HEAD = """# Benchmark

`nox -s bench` writes this page; each section says when and where it was measured. Times of one run are worth comparing with
each other, hence the ratios; another machine gives other times. Imports and start-up count on all sides unless said. dbt
(dbt-core 1.10.23, dbt-duckdb 1.10.1) and SQLMesh (0.236.4) run in environments of their own, with DuckDB 1.5.6.
"""


@dataclass(frozen=True)
class Section:
    """A table of results, with what was measured."""

    title: str
    company: str
    lines: Sequence[Line]
    how: str = ""

    def __str__(self) -> str:
        day = datetime.now(UTC).date().isoformat()
        text = [f"## {self.title}", "", f"Measured on {day} on {machine()}, with {self.company}."]
        text += ["", self.how] if self.how else []
        text += ["", "| measured | result | figures | goal |", "|---|---:|---|---:|"]
        text += [f"| {line.what} | {line.value} | {line.figures} | {line.goal} |" for line in self.lines]
        return "\n".join([*text, ""])


def merged(former: str, sections: Sequence[Section]) -> str:
    """The page with new sections in the place of those of the same title; further ones at the end."""
    kept = {_title(text): text.rstrip() + "\n" for text in re.split(r"(?m)^(?=## )", former)[1:]}
    kept |= {section.title: str(section) for section in sections}
    return "\n".join([HEAD, *kept.values()])


def _title(text: str) -> str:
    return text.splitlines()[0].removeprefix("## ").strip()
