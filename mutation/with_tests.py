"""Run the project's tests on the mutants that the expectations let pass: those that know the mutated code, then ledgers."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

from mutation.company import ROOT
from mutation.model_faults import Judged, environment, mutated

NEEDED = ("tests", "conf", "expectations", "pyproject.toml")
FOLDERS = ("models", "logic", "properties")
"""Folders of tests that run models or formulas on rows by hand."""

LEDGERS = "messy or clean or long"
"""The simulated companies that mutants are compared with the ledgers of: the small ones."""

SECONDS = 1800
FAILED = re.compile(r"^(?:FAILED|ERROR) (\S+)", re.MULTILINE)


def run(found: Sequence[Judged], tell: Callable[[str], None], *, workers: int, ledger: bool = True) -> list[Judged]:
    """The verdicts, with the first test that fails for each survivor."""
    survivors = [one for one in found if one.status == "survived"]
    tell(f"running the tests on {len(survivors)} survivors")
    tested: dict[str, Judged] = {}
    with ThreadPoolExecutor(workers) as pool:
        for one in pool.map(lambda survivor: tested_one(survivor, ledger=ledger), survivors):
            tell(f"{one.test or 'no test fails':<60} {one.mutant.id}")
            tested[one.mutant.id] = one
    return [tested.get(one.mutant.id, one) for one in found]


def tested_one(one: Judged, *, ledger: bool) -> Judged:
    """A survivor with the first test that fails, or an empty name."""
    with mutated(one.mutant, *NEEDED) as root:
        failed = _first(root, chosen(one), [])
        if not failed and ledger:
            failed = _first(root, ledgers(one), ["-m", "ledger", "-k", LEDGERS])
    return replace(one, test=failed)


def chosen(one: Judged, tests: Path = ROOT / "tests") -> list[str]:
    """The test files that name a table whose SQL differs, or the mutated module; those first that name what few others do."""
    wanted = {*one.sql, Path(one.mutant.file).stem}
    named: dict[str, set[str]] = {}
    for folder in FOLDERS:
        for path in sorted((tests / folder).rglob("test_*.py")):
            words = set(re.findall(r"\w+", path.read_text("utf-8")))
            if words & wanted:
                named[str(path.relative_to(tests.parent))] = words & {*wanted, one.mutant.function}
    times = Counter(word for words in named.values() for word in words)
    return sorted(named, key=lambda path: -sum(1 / times[word] for word in named[path]))


def ledgers(one: Judged, tests: Path = ROOT / "tests") -> list[str]:
    """The files of ledger tests that name a table whose content differs."""
    files = sorted((tests / "ledger").glob("test_*.py"))
    return [
        str(path.relative_to(tests.parent))
        for path in files
        if set(one.tables) & set(re.findall(r"\w+", path.read_text("utf-8")))
    ]


def _first(root: Path, files: Sequence[str], options: Sequence[str]) -> str:
    if not files:
        return ""
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:randomly", "-p", "no:cacheprovider", "--tb=no"]
    try:
        done = subprocess.run(
            [*command, *options, *files], cwd=root, env=environment(root), capture_output=True, text=True, timeout=SECONDS,
            check=False,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"more than {SECONDS} s"
    found = FAILED.search(done.stdout)
    if found:
        return found.group(1)
    return "" if done.returncode in (0, 5) else f"pytest ended with {done.returncode}"
