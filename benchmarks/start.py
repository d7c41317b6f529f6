"""What the commands take that need no data, beside `import ibis`."""

from __future__ import annotations

import sys
from pathlib import Path

from benchmarks.measure import TAPDATA, Line, seconds


def lines(cache: Path, repeats: int) -> list[Line]:
    """`check` with nothing kept and with what it kept, and the least that a command takes."""
    surroundings = {"TAPDATA_CACHE_DIR": str(cache)}
    imported = seconds([sys.executable, "-c", "import ibis"], repeats)
    first = seconds([*TAPDATA, "check"], 1, surroundings)
    checked = seconds([*TAPDATA, "check"], repeats, surroundings)
    light = seconds([*TAPDATA, "--help"], repeats, surroundings)
    return [
        Line("first tapdata check / import ibis", f"{first / imported:.1f} x", f"{first:.2f} s / {imported:.2f} s"),
        Line("tapdata check, sources unchanged / import ibis", f"{checked / imported:.1f} x", f"{checked:.2f} s"),
        Line("tapdata --help / import ibis", f"{light / imported:.1f} x", f"{light:.2f} s"),
    ]
