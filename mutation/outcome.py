"""What became of a fault, and what that adds up to."""

from __future__ import annotations

import fnmatch
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Literal

import yaml

Part = Literal["data", "models"]

LIMITS = {"data": 95.0, "models": 60.0, "tests": 95.0}
"""Percent that must be caught: of data faults and model faults by critical expectations; of model faults, tests included."""


@dataclass(frozen=True)
class Outcome:
    """A fault and what caught it."""

    part: Part
    id: str
    layer: str
    kind: str
    caught_by: tuple[str, ...]
    """Critical expectations and audits that fail with the fault and pass without it."""
    where: str = ""
    """The line of a fault in the source."""
    tests: str | None = None
    """The first test that fails, empty when none does; null when the tests were not run."""

    @property
    def is_caught(self) -> bool:
        """Whether an expectation or audit caught it."""
        return bool(self.caught_by)

    def as_dict(self) -> dict[str, Any]:
        """The outcome as plain data."""
        return asdict(self)


def share(outcomes: Iterable[Outcome], *, with_tests: bool = False) -> float:
    """Percent caught; 100 of none."""
    caught = [outcome.is_caught or (with_tests and bool(outcome.tests)) for outcome in outcomes]
    return 100.0 * sum(caught) / len(caught) if caught else 100.0


def reasons(file: Path) -> Mapping[str, str]:
    """Why a fault is not caught, by its id; ``*`` in an id stands for anything."""
    found = yaml.safe_load(file.read_text("utf-8")) if file.exists() else None
    return {entry["fault"]: " ".join(entry["reason"].split()) for entry in found or ()}


def reason(outcome: Outcome, known: Mapping[str, str]) -> str | None:
    """Why a survivor survives, where that is written down."""
    return next((why for fault, why in known.items() if fnmatch.fnmatchcase(outcome.id, fault)), None)


def table(outcomes: Sequence[Outcome], by: Literal["layer", "kind"], *, with_tests: bool = False) -> list[str]:
    """Lines that say how many were caught, by layer or kind."""
    lines = []
    for value in sorted({getattr(outcome, by) for outcome in outcomes}):
        group = [outcome for outcome in outcomes if getattr(outcome, by) == value]
        caught = sum(outcome.is_caught for outcome in group)
        line = f"  {value:<24} {caught:>4} of {len(group):>4}  {share(group):>5.1f} %"
        if with_tests:
            line += f"   with tests {share(group, with_tests=True):>5.1f} %"
        lines.append(line)
    return lines
