"""Where a DuckDB warehouse lives: two slots, a link to the published one, and a lock.

``FILE`` is a symlink to ``FILE.a`` or ``FILE.b``. A build writes the other slot and flips the link, which is atomic, so
readers see the last good build until the next one is complete. The slot that was published before stays: the next build
brings it up to date, which costs less than a copy. A reader that still holds it keeps its data: the slot is unlinked,
not overwritten, and the build starts from a copy of the published one (``FILE.c`` serves where this very process is the
reader). ``FILE.lock`` guards against two builders: the kernel releases it when its holder dies, however it dies.
"""

from __future__ import annotations

import fcntl
import json
import os
import shutil
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import IO, Any

from tapdata.warehouse.base import LockedError, NotBuiltError, SourceError

SUFFIXES = (".a", ".b", ".c")
LEFTOVERS = (".part", ".read", ".link")
"""What a process that was killed may leave; the next build removes it."""


class Slots:
    """The two slots of a warehouse file."""

    def __init__(self, file: Path) -> None:
        self.file = file.absolute()
        self._lock: IO[str] | None = None

    @property
    def published(self) -> Path | None:
        """The slot that readers see; null before the first build."""
        if not self.file.is_symlink():
            return None
        slot = self.file.parent / self.file.readlink()
        return slot if slot.is_file() else None

    def require_published(self) -> Path:
        """The slot that readers see. Raises NotBuiltError before the first build."""
        slot = self.published
        if slot is None:
            raise NotBuiltError(f"nothing is built at {self.file}; run `tapdata build` first")
        return slot

    def acquire(self) -> None:
        """Take the lock. Raises LockedError when another build holds it, SourceError when the folder cannot be written."""
        is_ours = self.file.is_symlink() and str(self.file.readlink()) in {self.file.name + end for end in SUFFIXES}
        if (self.file.exists() or self.file.is_symlink()) and not is_ours:
            raise SourceError(
                f"{self.file} exists and is no warehouse of tapdata; choose another --warehouse or move it away"
            )
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            lock = self._beside(".lock").open("a+", encoding="utf-8", errors="replace")
        except OSError as error:
            raise SourceError(f"the warehouse folder {self.file.parent} cannot be written: {error.strerror}") from error
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            lock.seek(0)
            holder = _holder(lock.read())
            lock.close()
            raise LockedError(f"another build holds {self.file}: {holder}; wait for it, or stop it") from None
        lock.truncate(0)
        json.dump({"pid": os.getpid(), "host": socket.gethostname(), "started": _now()}, lock)
        lock.flush()
        self._lock = lock

    @property
    def is_held(self) -> bool:
        """This process builds."""
        return self._lock is not None

    def release(self) -> None:
        """Let go of the lock."""
        if self._lock is not None:
            self._lock.truncate(0)
            self._lock.close()
            self._lock = None

    @property
    def spare(self) -> list[Path]:
        """The slots that are not published, the usual one first."""
        published = self.published
        slots = [self._beside(suffix) for suffix in SUFFIXES]
        return [slot for slot in slots if slot != published]

    def prepare(self, slot: Path, *, fresh: bool) -> Path:
        """Make a spare slot anew: empty when ``fresh``, else a copy of the published one. Raises NotBuiltError."""
        source = None if fresh else self.require_published()
        self.remove(slot)
        if source is not None:
            part = self._beside(".part")
            try:
                shutil.copyfile(source, part)
                part.replace(slot)
            finally:
                part.unlink(missing_ok=True)
        return slot

    @property
    def former(self) -> Path:
        """Where the build before is kept until another is published, because the log of the published one is lost."""
        return self._beside(".former")

    def keep_former(self) -> None:
        """Keep the build before for its log of observations."""
        for slot in self.spare:
            if slot.exists() and not self.former.exists():
                slot.replace(self.former)

    @contextmanager
    def readable(self) -> Iterator[Path | None]:
        """The published slot by a name of its own, which this process may attach even where it holds the slot open.

        Null before the first build.
        """
        published = self.published
        if published is None:
            yield None
            return
        alias = self._beside(".read")
        alias.unlink(missing_ok=True)
        try:
            os.link(published, alias)
        except OSError:  # a file system without hard links
            shutil.copyfile(published, alias)
        try:
            yield alias
        finally:
            alias.unlink(missing_ok=True)

    def flip(self, slot: Path) -> None:
        """Publish a slot in one step. The one published before serves the next build."""
        former = self.published
        link = self._beside(".link")
        link.unlink(missing_ok=True)
        link.symlink_to(slot.name)
        link.replace(self.file)
        for unused in {self._beside(suffix) for suffix in SUFFIXES} - {slot, former}:
            if unused.exists():
                self.remove(unused)
        self.former.unlink(missing_ok=True)

    def remove(self, slot: Path) -> None:
        """Remove a slot and what DuckDB leaves beside it."""
        for path in (slot, slot.with_name(f"{slot.name}.wal")):
            path.unlink(missing_ok=True)
        shutil.rmtree(slot.with_name(f"{slot.name}.tmp"), ignore_errors=True)

    def tidy(self) -> None:
        """Remove what a process that was killed may have left."""
        for suffix in LEFTOVERS:
            self._beside(suffix).unlink(missing_ok=True)
        for suffix in SUFFIXES:
            shutil.rmtree(self._beside(f"{suffix}.tmp"), ignore_errors=True)

    def _beside(self, suffix: str) -> Path:
        return self.file.with_name(self.file.name + suffix)


def _holder(text: str) -> str:
    try:
        found: dict[str, Any] = json.loads(text)
        return f"pid {found['pid']} on {found['host']}, started {found['started']}"
    except (ValueError, KeyError, TypeError):
        return "a process that has not said which"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
