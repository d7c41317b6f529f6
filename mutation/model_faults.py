"""Make mistakes in models and shared logic, one at a time, and see which critical expectations catch each."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from mutation import audits, reach
from mutation.audits import Audits
from mutation.company import PACKAGE, ROOT, Company
from mutation.operators import OPERATORS, Mutant, mutants
from mutation.outcome import Outcome

MUTANTS = 90
TRIES = 6
"""For each mutant wanted, how many may be drawn: many change nothing on this company."""

SECONDS = 300
"""A mutant that takes longer counts as one that does not build."""


@dataclass
class Judged:
    """A mutant with its verdict."""

    mutant: Mutant
    status: str
    told: list[str] = field(default_factory=list)
    sql: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)
    test: str | None = None
    """The first test that fails; empty for none, null when the tests were not run."""

    def as_dict(self) -> dict[str, Any]:
        """The verdict as plain data."""
        return {"id": self.mutant.id, "where": self.mutant.where, "status": self.status, "told": self.told,
                "sql": self.sql, "tables": self.tables, "test": self.test}  # fmt: skip

    @property
    def outcome(self) -> Outcome:
        """The outcome that is reported."""
        caught = tuple(self.told) if self.status == "caught" else ()
        return Outcome(
            "models", self.mutant.id, self.mutant.layer, self.mutant.kind, caught, self.mutant.where, self.test
        )


def every(of: Mapping[str, Any], select: Sequence[str], kinds: Sequence[str]) -> list[Mutant]:
    """Every mutant of a line that some table is made with."""
    found = []
    for folder in ("models", "logic"):
        for path in sorted((PACKAGE / folder).rglob("*.py")):
            file = str(path.relative_to(PACKAGE))
            if select and not any(part in file for part in select):
                continue
            found += mutants(file, path.read_text("utf-8")) if file in of or "logic" in file else []
    return [one for one in found if reached(of, one) and (not kinds or one.kind in kinds)]


def reached(of: Mapping[str, Any], mutant: Mutant, known: Audits | None = None) -> set[str]:
    """The tables a mutant may change: those made with its line; of a constant, those made with its module or its users.

    With the audits ``known``, also those that are made with it.
    """
    if mutant.function:
        more = known.of_lines(mutant.file, mutant.first, mutant.last) if known else set()
        return reach.tables(of, mutant.file, mutant.first, mutant.last) | more
    module = Path(mutant.file).stem
    users = [file for file in of if module in (PACKAGE / file).read_text("utf-8")]
    found = {name for file in {mutant.file, *users} for name in reach.of_file(of, file)}
    return found | {name for file in {mutant.file, *users} for name in (known.of_file(file) if known else ())}


def queues(candidates: Iterable[Mutant], seed: int) -> dict[str, list[Mutant]]:
    """By kind the mutants in the order they are tried: by lot, and every file once before one comes again.

    The lot of a mutant depends on itself alone, so that a change of one file leaves the draw in all others alone.
    """
    found: dict[str, list[tuple[int, Mutant]]] = defaultdict(list)
    times: Counter[tuple[str, str]] = Counter()
    for one in sorted(candidates, key=lambda one: hashlib.sha256(f"{seed} {one.id}".encode()).digest()):
        times[one.kind, one.file] += 1
        found[one.kind].append((times[one.kind, one.file], one))
    return {kind: [one for _, one in sorted(found[kind], key=lambda entry: entry[0])] for kind in OPERATORS}


@contextmanager
def mutated(mutant: Mutant, *more: str) -> Iterator[Path]:
    """A copy of the package with the mutant in it, and of the folders named; the folder it lies in."""
    with tempfile.TemporaryDirectory(prefix="mutant-") as folder:
        root = Path(folder)
        ignored = shutil.ignore_patterns("__pycache__")
        for part in ("src", *more):
            if (ROOT / part).is_dir():
                shutil.copytree(ROOT / part, root / part, ignore=ignored)
            else:
                shutil.copy(ROOT / part, root / part)
        (root / "src" / "tapdata" / mutant.file).write_text(mutant.source, "utf-8")
        yield root


def environment(root: Path) -> dict[str, str]:
    """The environment of a process that imports the mutated copy."""
    path = os.pathsep.join(map(str, (root / "src", ROOT)))
    return os.environ | {"PYTHONPATH": path, "TAPDATA_CACHE_DIR": str(root / "cache"), "PYTHONDONTWRITEBYTECODE": "1"}


def judge(company: Company, suites: Path, mutant: Mutant, names: Iterable[str]) -> Judged:
    """Judge one mutant in a process of its own."""
    with mutated(mutant) as root:
        command = [sys.executable, "-m", "mutation.judge", str(company.folder), str(suites)]
        try:
            done = subprocess.run(
                command, input=json.dumps(sorted(names)), env=environment(root), cwd=root, capture_output=True, text=True,
                timeout=SECONDS, check=False,
            )  # fmt: skip
        except subprocess.TimeoutExpired:
            return Judged(mutant, "stillborn", [f"takes more than {SECONDS} s"])
    if done.returncode:
        return Judged(mutant, "stillborn", [done.stderr.strip().splitlines()[-1]])
    return Judged(mutant, **json.loads(done.stdout.strip().splitlines()[-1]))


def run(
    company: Company,
    suites: Path,
    tell: Callable[[str], None],
    *,
    seed: int,
    workers: int,
    select: Sequence[str] = (),
    kinds: Sequence[str] = (),
    wanted: int = MUTANTS,
    everything: bool = False,
) -> tuple[list[Judged], list[str]]:
    """Draw mutants until enough of each kind change a table, and judge them; and notes on those that do not count."""
    of = json.loads(company.reach.read_text("utf-8"))
    known = audits.ready(company, tell)
    waiting = {kind: queue for kind, queue in queues(every(of, select, kinds), seed).items() if queue}
    each = max(len(queue) for queue in waiting.values()) if everything else -(-wanted // max(len(waiting), 1))
    limit = {kind: len(queue) if everything else min(len(queue), each * TRIES) for kind, queue in waiting.items()}
    tell(f"{sum(map(len, waiting.values()))} mutants; {each} of each of {len(waiting)} kinds are wanted")
    done: list[Judged] = []
    with ThreadPoolExecutor(workers) as pool:
        while True:
            counted = Counter(one.mutant.kind for one in done if one.status in ("caught", "survived"))
            tried = Counter(one.mutant.kind for one in done)
            drawn = [
                mutant
                for kind, queue in waiting.items()
                for mutant in queue[tried[kind] : min(tried[kind] + each - counted[kind], limit[kind])]
            ]
            if not drawn:
                break
            for one in pool.map(lambda mutant: judge(company, suites, mutant, reached(of, mutant, known)), drawn):
                tell(f"{one.status:<9} {one.mutant.id}  {'; '.join(one.told[:2])}")
                done.append(one)
    return done, _notes(done)


def _notes(done: Sequence[Judged]) -> list[str]:
    told = {
        "equal": "give the same SQL", "unseen": "have no visible effect on this company", "stillborn": "do not build"
    }  # fmt: skip
    counts = Counter(one.status for one in done)
    return [f"not counted: {counts[status]} mutants that {what}" for status, what in told.items() if counts[status]]
