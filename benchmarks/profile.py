"""Where a build's time goes: by phase, and the slowest tables."""

from __future__ import annotations

import json

from benchmarks.measure import Line, Ran

SLOWEST = 10


def lines(run: Ran) -> list[Line]:
    """The phases of a build, what lies between them, and its slowest tables."""
    report = json.loads(run.output)
    phases = report["seconds"]
    spent = [(f"phase {phase}", taken, "") for phase, taken in phases.items()]
    spent.append(("start, imports and the rest", run.seconds - sum(phases.values()), ""))
    slowest = sorted(report["tables"], key=lambda table: -table["seconds"])[:SLOWEST]
    spent += [
        (f"{table['layer']}.{table['name']}", table["seconds"], f"; {table['rows']:,} rows, {table['action']}")
        for table in slowest
    ]
    return [Line(what, f"{taken / run.seconds:.0%}", f"{taken:.1f} s{told}") for what, taken, told in spent]
