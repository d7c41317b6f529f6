"""The models: one file per table, ``models/<layer>/<domain>/<table>.py``."""

from __future__ import annotations

import importlib
from pathlib import Path


def load() -> None:
    """Import every model of the package, which registers it."""
    root = Path(__file__).parent
    for path in sorted(root.glob("*/*/*.py")):
        if path.stem != "__init__":
            importlib.import_module(".".join((__name__, *path.relative_to(root).with_suffix("").parts)))
