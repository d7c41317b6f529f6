"""The simulated company: a ledger of what happened, written out as the 30 raw tables."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path


class SampleError(Exception):
    """Arguments or an output folder that a sample cannot be written with; the message names the mend."""


@dataclass(frozen=True)
class SampleReport:
    """What one call of :func:`write_company` wrote."""

    tables: dict[str, int]
    """Rows by raw table, planted rows included."""
    planted: dict[str, int]
    """Planted rows and values by hazard."""
    seconds: float
    out: Path
    ledger: Path


def write_company(
    out: Path,
    *,
    accounts: int = 150,
    seed: int = 1,
    as_of: date,
    mess: float = 0.002,
    event_days: int = 180,
    progress: Callable[[str, int], None] | None = None,
) -> SampleReport:
    """Simulate a company and write it to ``out`` as the 30 raw tables, with its ledger in ``out/_ledger``.

    ``accounts`` sign up over the three years to ``as_of``; product and device data cover the last ``event_days`` days.
    ``mess`` is the share of rows that are planted faults, each of them recorded in the ledger. The same arguments give
    the same rows on every machine. ``progress`` is called with a table's name and rows after each write. The folder
    appears in one step when all is written; an earlier sample in its place is replaced.

    Raises :class:`SampleError` for arguments out of range and for a folder that holds something else.
    """
    check = {
        f"accounts must be at least 1, not {accounts}": accounts >= 1,
        f"seed must not be negative, but is {seed}": seed >= 0,
        f"mess is a share of rows between 0 and 0.5, not {mess}": 0 <= mess <= 0.5,
        f"event_days must be between 1 and 1095, not {event_days}": 1 <= event_days <= 1095,
        f"as_of must lie between 1990 and 2090, not in {as_of.year}": 1990 <= as_of.year <= 2090,
    }
    for message, holds in check.items():
        if not holds:
            raise SampleError(message)
    from tapdata.sample.company import write

    return write(
        Path(out), accounts=accounts, seed=seed, as_of=as_of, mess=mess, event_days=event_days, progress=progress
    )


__all__ = ["SampleError", "SampleReport", "write_company"]
