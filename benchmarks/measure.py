"""What the measurements share: running commands, taking times and memory, and a line of the result."""

from __future__ import annotations

import json
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import duckdb

ROOT = Path(__file__).resolve().parents[1]
ENVIRONMENTS = ROOT / "build" / "bench"
TAPDATA = (sys.executable, "-c", "from tapdata.cli import main; main()")
REPEATS = 3
GIB = 1024**3
MEMORY_VARIABLE = "SLURM_MEM_PER_NODE"
"""DuckDB takes 80 % of what it says, in megabytes, for its memory limit, whichever program it is part of."""

POLL_SECONDS = 0.5
TOLD = 3000
"""Characters of a failed command's output that are told."""


@dataclass(frozen=True)
class Line:
    """One line of the result: what was measured, the ratio, and the figures behind it."""

    what: str
    value: str
    figures: str = ""
    goal: str = ""


@dataclass(frozen=True)
class Ran:
    """A command that has run."""

    seconds: float
    code: int
    peak_gib: float
    """The most memory that it held at once (its resident set), as seen while it ran; 0 where the system does not tell."""
    spilled_gib: float
    """The most that DuckDB had put on disk at once for want of memory, as seen while it ran."""
    output: str
    errors: str


def ran(
    command: Sequence[str],
    *,
    codes: Sequence[int] = (0,),
    surroundings: Mapping[str, str] | None = None,
    folder: Path = ROOT,
    watched: Path | None = None,
) -> Ran:
    """Run a command to its end. Raises RuntimeError for an exit code that is none of ``codes``."""
    with tempfile.TemporaryFile("w+") as out, tempfile.TemporaryFile("w+") as error:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=out, stderr=error, env={**os.environ, **(surroundings or {})}, cwd=folder
        )
        with _Watch(process.pid, watched) as watch:
            process.wait()
        taken = time.perf_counter() - start
        out.seek(0)
        error.seek(0)
        found = Ran(taken, process.returncode, watch.peak / GIB, watch.most / GIB, out.read(), error.read())
    if found.code not in codes:
        told = f"{found.output[-TOLD:]}\n{found.errors[-TOLD:]}"
        raise RuntimeError(f"{' '.join(map(str, command))[:300]} ended with {found.code}: {told}")
    return found


class _Watch:
    """Looks now and then how much memory a process has held, and how much DuckDB has spilled to ``*.tmp`` of a folder."""

    def __init__(self, pid: int, folder: Path | None) -> None:
        self.pid, self.folder, self.peak, self.most = pid, folder, 0, 0
        self._done = threading.Event()
        self._thread = threading.Thread(target=self._look, daemon=True)

    def __enter__(self) -> _Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._done.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._done.wait(POLL_SECONDS):
            self.peak = max(self.peak, peak_of(self.pid))
            if self.folder is not None:
                self.most = max(self.most, size_of(self.folder.glob("*.tmp/*")))


def peak_of(pid: int) -> int:
    """The most bytes that a running process has held at once; 0 where the system does not tell."""
    try:
        lines = Path(f"/proc/{pid}/status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:"))


def size_of(files: Iterable[Path]) -> int:
    """Bytes of files, of those that are still there."""
    found = 0
    for file in files:
        try:
            found += file.stat().st_size if file.is_file() else 0
        except OSError:  # it went between being listed and being asked
            continue
    return found


def memory(gib: float | None) -> dict[str, str]:
    """The variable that lets DuckDB hold no more than 80 % of ``gib``."""
    return {} if gib is None else {MEMORY_VARIABLE: str(int(gib * GIB / 1e6))}


def seconds(command: Sequence[str], repeats: int = REPEATS, surroundings: Mapping[str, str] | None = None) -> float:
    """Median wall-clock seconds of a command, started cold."""
    return statistics.median(ran(command, surroundings=surroundings).seconds for _ in range(repeats))


def clocked(work: Callable[[], Any]) -> float:
    """Wall-clock seconds of a call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def tapdata(*arguments: str, cache: Path, codes: Sequence[int] = (0,)) -> Any:
    """A tapdata command's ``--json`` result, with its compiled models kept in ``cache``.

    Raises RuntimeError for an exit code that is none of ``codes``.
    """
    return json.loads(command(*arguments, cache=cache, codes=codes).output)


def command(
    *arguments: str,
    cache: Path,
    codes: Sequence[int] = (0,),
    gib: float | None = None,
    watched: Path | None = None,
) -> Ran:
    """A tapdata command with ``--json``, DuckDB's memory limited to ``gib``. Raises RuntimeError as ``ran`` does."""
    surroundings = {"TAPDATA_CACHE_DIR": str(cache), **memory(gib)}
    found = ran([*TAPDATA, *arguments, "--json"], codes=(0, 1), surroundings=surroundings, watched=watched)
    if found.code not in codes:
        raise RuntimeError(f"tapdata {' '.join(arguments)} ended with {found.code}: {_blocking(found)}")
    return found


def _blocking(failed: Ran) -> str:
    """The critical expectations that were not met, or what else there is to read."""
    try:
        results = json.loads(failed.output)["validation"]["results"]
    except (ValueError, KeyError, TypeError):
        return failed.errors[-TOLD:]
    met = [one for one in results if not one["success"] and one["severity"] == "critical"]
    return "; ".join(f"{one['table']} {one['expectation']}: {one['observed']} {one['failing_keys']}" for one in met)


def ratio(first: float, second: float) -> str:
    """How many times the second the first is."""
    return f"{first / second:.2f} x"


def compared(what: str, first: float, second: float, *, goal: str = "", told: str = "") -> Line:
    """A line that compares two times."""
    return Line(what, ratio(first, second), f"{first:.1f} s / {second:.1f} s{told and f'; {told}'}", goal)


def environment(folder: Path, program: str, requirements: Sequence[str]) -> Path:
    """A virtual environment with a program of others, made when it is not there; gives the program's path."""
    found = folder / "bin" / program
    if not found.exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
        pip = [str(folder / "bin" / "python"), "-m", "pip", "install", "--quiet", *requirements]
        subprocess.run(pip, check=True)
    return found


def machine() -> str:
    """The machine in a few words."""
    gib = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / GIB
    return (
        f"{platform.machine()}, {os.cpu_count()} cores, {gib:.0f} GiB, {platform.system()}, "
        f"Python {platform.python_version()}, DuckDB {duckdb.__version__}"
    )
