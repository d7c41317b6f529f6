"""A DuckDB warehouse: a file with two slots, of which readers see one."""

from __future__ import annotations

import time
from contextlib import closing
from pathlib import Path

import duckdb

from tapdata.warehouse.base import SYSTEM, SourceError, StatementError
from tapdata.warehouse.duckdb_candidate import DuckDBCandidate
from tapdata.warehouse.duckdb_errors import LOST, UNREADABLE, DamagedError, told
from tapdata.warehouse.duckdb_room import DuckDBRoom
from tapdata.warehouse.duckdb_slots import Slots

TRIES, PAUSE_SECONDS = 5, 0.1
"""How often opening the same slot is tried: two builds may have been published since its name was read."""


class DuckDBTarget:
    """A DuckDB warehouse file with its two slots."""

    keeps_tables = True

    def __init__(self, file: Path) -> None:
        self.slots = Slots(file)

    def candidate(self, *, fresh: bool, reuse: bool = False) -> DuckDBCandidate:
        """Start a build aside. Raises LockedError, NotBuiltError, SourceError."""
        self.slots.acquire()
        try:
            self.slots.tidy()
            if reuse and (left := self._left()) is not None:
                return left
            empty = self.slots.published is None if reuse else fresh
            if fresh and not reuse and not self._has_log():
                self.slots.keep_former()
            copied = None if empty else self.slots.published
            *others, last = self.slots.spare
            for slot in others:
                try:
                    return DuckDBCandidate(self.slots, self.slots.prepare(slot, fresh=empty), copied)
                except DamagedError as error:
                    if copied is None or not isinstance(error.__cause__, duckdb.Error):
                        raise
                    how = UNREADABLE if self.slots.former.exists() else LOST
                    raise told(error.__cause__, how.format(file=copied)) from error
                except StatementError:  # this process reads the slot that lay there
                    self.slots.remove(slot)
            return DuckDBCandidate(self.slots, self.slots.prepare(last, fresh=empty), copied)
        except OSError as error:
            self.slots.release()
            raise SourceError(f"{self.slots.file} cannot be written: {error.strerror or error}") from error
        except BaseException:
            self.slots.release()
            raise

    def _left(self) -> DuckDBCandidate | None:
        """The slot of the build before, or of one that broke off, where it can be brought up to date."""
        for slot in self.slots.spare:
            if slot.exists():
                try:
                    found = DuckDBCandidate(self.slots, slot)
                except StatementError:  # it is damaged, or a reader holds it: that one keeps its data
                    self.slots.remove(slot)
                else:
                    found.takes_over = found.has_table(SYSTEM, "observations")
                    return found
        return None

    def _has_log(self) -> bool:
        """The observations of the published build can be read."""
        if (slot := self.slots.published) is None:
            return True
        try:
            with closing(DuckDBRoom(slot, read_only=True)) as room:
                room.content(SYSTEM, "observations")
        except StatementError:
            return False
        return True

    def published(self) -> DuckDBRoom:
        """The published build, read-only. Raises NotBuiltError."""
        tries = 0
        while True:
            slot = self.slots.require_published()
            try:
                return DuckDBRoom(slot, read_only=True)
            except StatementError:
                if self.slots.require_published() == slot:  # else a build was published in between, or two of them:
                    tries += 1
                    if tries == TRIES:
                        raise
                    time.sleep(PAUSE_SECONDS)

    @property
    def description(self) -> str:
        """Where the warehouse is, for people."""
        return str(self.slots.file)
