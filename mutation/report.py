"""The report of a run: shares by layer and by kind, survivors with their reasons, and whether the limits hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from mutation.outcome import LIMITS, Outcome, reason, reasons, share, table


def told(outcomes: Sequence[Outcome], notes: Sequence[str], file: Path) -> tuple[str, bool]:
    """The report in words, and whether enough is caught and every survivor has a reason in ``file``."""
    lines: list[str] = []
    passed = True
    known = reasons(file)
    for part, title in (("data", "faults in data"), ("models", "faults in models")):
        of_part = [outcome for outcome in outcomes if outcome.part == part]
        if not of_part:
            continue
        tested = any(outcome.tests is not None for outcome in of_part)
        lines += ["", f"{title}, by layer", *table(of_part, "layer", with_tests=tested)]
        lines += ["", f"{title}, by kind", *table(of_part, "kind", with_tests=tested)]
        caught = sum(outcome.is_caught for outcome in of_part)
        limits = [(f"{caught} of {len(of_part)} {title} caught by critical expectations", share(of_part), LIMITS[part])]
        if tested:
            limits.append((f"{title} caught, tests included", share(of_part, with_tests=True), LIMITS["tests"]))
        lines.append("")
        for what, percent, limit in limits:
            passed &= percent >= limit
            lines.append(f"{what}: {percent:.1f} % (at least {limit:.0f} %)")
        survivors = [outcome for outcome in of_part if not (outcome.is_caught or outcome.tests)]
        seen = [outcome for outcome in of_part if not outcome.is_caught and outcome.tests]
        lines += ["", f"caught by tests alone: {len(seen)}"] if seen else []
        lines += [f"  {_place(outcome)}  [{outcome.tests}]" for outcome in seen]
        lines += ["", f"survivors: {len(survivors)}"] if survivors else []
        for outcome in survivors:
            why = reason(outcome, known)
            passed &= why is not None
            lines.append(f"  {_place(outcome)}\n      {why or 'no reason given'}")
    lines += ["", *notes] if notes else []
    return "\n".join(lines), passed


def _place(outcome: Outcome) -> str:
    return f"{outcome.id}  ({outcome.where})" if outcome.where else outcome.id
