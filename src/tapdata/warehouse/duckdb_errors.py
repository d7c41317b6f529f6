"""What DuckDB says when a disk is full, memory is short or a file is damaged: these need another mend than a wrong statement."""

from __future__ import annotations

import duckdb

from tapdata.warehouse.base import StatementError

FULL = ("No space left", "Could not write", "could not write", "Disk quota", "File too large")
DAMAGED = (
    "Corrupt database file",
    "not a valid DuckDB database file",
    "Failure while replaying WAL",
    "Could not read enough",
)

FAULTY = "{file} is damaged: {{}}; build again: it is made anew from the published build"
COPIED = "the published build {file} is damaged: {{}}; build with --full-refresh"
UNREADABLE = (
    "the published build {file} is damaged: {{}}; bring it back from a copy, or build with --full-refresh, which takes the "
    "log of observations of the build before"
)
LOST = (
    "the published build {file} is damaged: {{}}; bring it back from a copy, or remove it to build from nothing: its log of "
    "observations goes with it"
)
"""How damage is told, by what it was found in; the reason stands in the middle."""


class DamagedError(StatementError):
    """The file of a build does not hold what was written to it."""


class MemoryShortError(StatementError):
    """There was too little memory for a statement, which may do with it alone."""

    is_transient = True


def line(error: BaseException) -> str:
    """The first line of an error."""
    return str(error).strip().splitlines()[0]


def is_full(error: BaseException) -> bool:
    """Nothing more can be written."""
    return any(words in str(error) for words in FULL)


def is_damage(error: BaseException) -> bool:
    """A file cannot be relied on any more."""
    broken = (duckdb.FatalException, duckdb.InternalException, duckdb.SerializationException)
    return not is_full(error) and (isinstance(error, broken) or any(words in str(error) for words in DAMAGED))


def told(error: duckdb.Error, damaged: str) -> StatementError:
    """The error to raise; ``damaged`` says which file would be damaged, and the mend after a colon and the reason."""
    if is_full(error):
        return StatementError(f"{line(error)}; free space there and build again")
    if is_damage(error):
        return DamagedError(damaged.format(line(error)))
    if isinstance(error, duckdb.OutOfMemoryException):
        return MemoryShortError(f"{line(error)}; free memory, or make fewer tables at a time: --threads 1")
    return StatementError(line(error))
