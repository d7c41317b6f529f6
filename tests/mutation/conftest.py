"""The machinery lies at the root of the repository, beside ``benchmarks``."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[2]))
