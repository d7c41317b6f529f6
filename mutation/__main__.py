"""Plant faults in data and in models, and print what share of them the expectations catch.

nox -s mutation                                   both parts, and the tests on what survives
nox -s mutation -- data                           faults in data only
nox -s mutation -- data --select mart_sales__pipeline --all
nox -s mutation -- models --kind "join key" --without-tests
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import tapdata
from mutation import company, model_faults, planting, report, with_tests
from mutation.outcome import Outcome

ROOT = company.ROOT


def main(arguments: list[str] | None = None) -> int:
    """Run the parts asked for; 1 when too little is caught or a survivor has no reason."""
    parser = argparse.ArgumentParser(
        "mutation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("parts", nargs="*", choices=["data", "models", []], help="what to plant faults in; both")
    parser.add_argument("--select", nargs="+", default=[], help="tables (data) or source files (models)")
    parser.add_argument("--kind", nargs="+", default=[], help="kinds of faults")
    parser.add_argument("--all", action="store_true", help="every sensible fault instead of a draw")
    parser.add_argument("--seed", type=int, default=1, help="another seed draws other faults")
    parser.add_argument("--mutants", type=int, default=model_faults.MUTANTS, help="faults in models")
    parser.add_argument("--without-tests", action="store_true", help="leave the tests out")
    parser.add_argument("--workers", type=int, default=min(os.cpu_count() or 1, 4))
    parser.add_argument("--keep", action="store_true", help="keep the company built before, whatever changed since")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "mutation")
    parser.add_argument("--json", type=Path, help="write every outcome to a file")
    options = parser.parse_args(arguments)
    if not Path(tapdata.__file__).is_relative_to(ROOT / "src"):
        return _anew(sys.argv[1:] if arguments is None else arguments)
    parts = options.parts or ["data", "models"]
    started = time.perf_counter()

    def tell(text: str) -> None:
        print(f"{time.perf_counter() - started:6.0f} s  {text}", file=sys.stderr, flush=True)

    built = company.ready(options.folder.resolve(), tell, keep=options.keep)
    suites = ROOT / "expectations"
    outcomes: list[Outcome] = []
    notes: list[str] = []
    found: list[model_faults.Judged] = []
    common = {"seed": options.seed, "workers": options.workers, "select": options.select, "kinds": options.kind}
    if "data" in parts:
        outcomes += planting.run(built, suites, tell, everything=options.all, **common)
    if "models" in parts:
        found, notes = model_faults.run(built, suites, tell, wanted=options.mutants, everything=options.all, **common)
        if not options.without_tests:
            found = with_tests.run(found, tell, workers=options.workers)
        outcomes += [one.outcome for one in found if one.status in ("caught", "survived")]
    text, passed = report.told(outcomes, notes, Path(__file__).with_name("survivors.yml"))
    print(text)
    if options.json:
        document = {"seed": options.seed, "seconds": round(time.perf_counter() - started), "notes": notes}
        document |= {
            "outcomes": [outcome.as_dict() for outcome in outcomes],
            "mutants": [one.as_dict() for one in found],
        }
        options.json.write_text(json.dumps(document, indent=1), "utf-8")
    return 0 if passed else 1


def _anew(arguments: list[str]) -> int:
    """Start anew with the checkout's package instead of an installed one: it is the source that faults are planted in."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(map(str, (ROOT / "src", ROOT)))}
    return subprocess.run([sys.executable, "-m", "mutation", *arguments], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
