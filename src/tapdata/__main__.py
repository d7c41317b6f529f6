"""``python -m tapdata``: the command line."""

from __future__ import annotations

from tapdata.cli import main

if __name__ == "__main__":
    main()
