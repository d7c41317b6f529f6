"""What the measurements share: running commands, taking times, and a line of the result."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

ROOT = Path(__file__).resolve().parents[1]
TAPDATA = (sys.executable, "-c", "from tapdata.cli import main; main()")
REPEATS = 3


@dataclass(frozen=True)
class Line:
    """One line of the result: what was measured, the ratio, and the figures behind it."""

    what: str
    value: str
    figures: str = ""


def seconds(command: Sequence[str], repeats: int = REPEATS) -> float:
    """Median wall-clock seconds of a command, started cold."""
    return statistics.median(
        clocked(lambda: subprocess.run(command, check=True, capture_output=True)) for _ in range(repeats)
    )


def clocked(work: Callable[[], Any]) -> float:
    """Wall-clock seconds of a call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def tapdata(*arguments: str, cache: Path, codes: Sequence[int] = (0,)) -> Any:
    """A tapdata command's ``--json`` result, with its compiled models kept in ``cache``.

    Raises RuntimeError for an exit code that is none of ``codes``.
    """
    surroundings = {**os.environ, "TAPDATA_CACHE_DIR": str(cache)}
    command = [*TAPDATA, *arguments, "--json"]
    done = subprocess.run(command, check=False, capture_output=True, text=True, env=surroundings, cwd=ROOT)
    if done.returncode not in codes:
        raise RuntimeError(f"tapdata {' '.join(arguments)}: {done.stderr[-3000:]}")
    return json.loads(done.stdout)


def machine() -> str:
    """The machine in a few words."""
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, "
        f"DuckDB {duckdb.__version__}"
    )
