"""The folder a sample goes to: what may be replaced, and how, in one step."""

from __future__ import annotations

from pathlib import Path

from tapdata.sample import SampleError

LEDGER = "_ledger"


def put_in_place(draft: Path, out: Path) -> None:
    """Move ``draft/new`` to ``out``; what was there goes away with the draft, or comes back if the move fails."""
    old = draft / "old"
    if out.exists():
        out.rename(old)
    try:
        (draft / "new").rename(out)
    except OSError:
        if old.exists():
            old.rename(out)
        raise


def refuse_foreign(out: Path) -> None:
    """Raise unless ``out`` may be written: absent, empty, or an earlier sample."""
    if out.exists() and not out.is_dir():
        raise SampleError(f"{out} is a file: name a folder to write the sample to")
    if out.is_dir() and any(out.iterdir()) and not (out / LEDGER / "manifest.json").is_file():
        raise SampleError(f"{out} holds files that are not a sample: name an empty or new folder, or empty this one")
