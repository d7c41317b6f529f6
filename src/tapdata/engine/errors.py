"""Errors a user can mend. The command line prints their text and exits with their code; ``--debug`` adds a traceback."""

from __future__ import annotations


class TapdataError(Exception):
    """Base of all errors with a mend in their text."""

    exit_code = 1


class UsageError(TapdataError):
    """Wrong arguments or settings."""

    exit_code = 2


class InputError(TapdataError):
    """The raw input misses a table or a key column, or a file cannot be read."""


class CheckError(TapdataError):
    """The graph, a suite or a document is wrong; one line a problem."""

    def __init__(self, problems: list[str]) -> None:
        self.problems = problems
        super().__init__("\n".join(problems))


class BuildError(TapdataError):
    """A model failed in the warehouse."""


class WarehouseError(TapdataError):
    """The warehouse cannot be opened, locked or published."""
