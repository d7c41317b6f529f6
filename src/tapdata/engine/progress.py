"""Telling how long work goes on: phases of named steps, each with its rows and seconds."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

Done = Callable[[int | None], None]
Step = Callable[[str], AbstractContextManager[Done]]


class Progress:
    """Silent progress, which still measures. The command line shows it by overriding ``started`` and ``finished``."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        """Seconds by phase."""
        self.steps: dict[str, float] = {}
        """Seconds by step."""

    def started(self, phase: str, total: int) -> None:
        """A phase of ``total`` steps starts."""

    def running(self, name: str) -> None:
        """A step starts."""

    def finished(self, name: str, rows: int | None, seconds: float) -> None:
        """A step has ended."""

    def ended(self, phase: str, seconds: float) -> None:
        """A phase has ended."""

    @contextmanager
    def phase(self, name: str, total: int) -> Iterator[Step]:
        """A phase; gives the function that opens a step."""
        self.started(name, total)
        start = time.perf_counter()
        try:
            yield self._step
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.perf_counter() - start
            self.ended(name, self.seconds[name])

    @contextmanager
    def _step(self, name: str) -> Iterator[Done]:
        self.running(name)
        start, rows = time.perf_counter(), list[int | None]()
        yield rows.append
        self.ran(name, rows[-1] if rows else None, time.perf_counter() - start)

    def ran(self, name: str, rows: int | None, seconds: float) -> None:
        """Count a step that took so long, and tell that it has ended."""
        self.steps[name] = self.steps.get(name, 0.0) + seconds
        self.finished(name, rows, self.steps[name])
