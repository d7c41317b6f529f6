"""The lock of a Snowflake warehouse: a table that exists while a build runs, and a lease that ends if it dies."""

from __future__ import annotations

import os
import re
import socket
import time
import uuid
from datetime import UTC, datetime
from typing import Any

from tapdata.warehouse.base import LockedError, StatementError
from tapdata.warehouse.snowflake_session import Session
from tapdata.warehouse.snowflake_sql import literal

GRACE_SECONDS = 600
"""What the lease is longer than the longest statement: nothing renews it while a statement runs."""
RENEWED_AFTER_SECONDS = 300

ALREADY_EXISTS = 2002
"""Snowflake's number of the error."""

_HOLDER = re.compile(r"pid (\d+) on (.+), started ")


class Lock:
    """One builder at a time. Its row says who holds it, since when, and until when that is believed."""

    def __init__(self, session: Session, schema: str) -> None:
        self.session = session
        self.place = f"{schema}.BUILD_LOCK"
        self.token = uuid.uuid4().hex
        self._renewed: float | None = None
        self._lease = session.account.statement_timeout_seconds + GRACE_SECONDS

    def acquire(self) -> None:
        """Take the lock. Raises LockedError, naming the holder, when another build has it."""
        started = datetime.now(UTC).isoformat(timespec="seconds")
        holder = f"pid {os.getpid()} on {socket.gethostname()}, started {started}"
        row = f"SELECT {literal(self.token)} AS TOKEN, {literal(holder)} AS HOLDER, {self._until()} AS EXPIRES"
        try:
            self.session.execute(f"CREATE TABLE {self.place} AS {row}")
        except StatementError as error:
            if error.number != ALREADY_EXISTS and "already exists" not in str(error):
                raise
            self._take_over(holder)
        self._renewed = time.monotonic()

    def _take_over(self, holder: str) -> None:
        """Take a lock whose holder is dead or silent, or that is this one's own: the first answer may have been lost."""
        found = self._read()
        if found is None:
            raise LockedError(
                f"another build has just ended, or the role may not read {self.place}; run the command again, and if that "
                "does not help: GRANT SELECT, UPDATE on it"
            )
        if found["token"] == self.token:
            return
        if not (found["is_over"] or _is_dead(found["holder"])):
            raise LockedError(
                f"another build holds {self.place}: {found['holder']}; wait for it, or stop it. If it is gone, it is "
                f"let go of at {found['expires']} UTC, or now by: DROP TABLE {self.place}"
            )
        taken = self.session.execute(
            f"UPDATE {self.place} SET TOKEN = {literal(self.token)}, HOLDER = {literal(holder)}, EXPIRES = {self._until()} "
            f"WHERE TOKEN = {literal(found['token'])}"
        )
        if not taken.rowcount and (self._read() or {}).get("token") != self.token:
            raise LockedError("another build took the lock at the same moment; run the command again")

    def _read(self) -> dict[str, Any] | None:
        try:
            rows = self.session.rows(
                f"SELECT TOKEN, HOLDER, EXPIRES, EXPIRES < {_NOW} AS IS_OVER FROM {self.place} ORDER BY EXPIRES LIMIT 1"
            )
        except StatementError:
            return None
        return rows[0] if rows else None

    def renew(self) -> None:
        """Say that the build is alive, now and then. Raises LockedError when the lock was taken away."""
        if self._renewed is None or time.monotonic() - self._renewed < RENEWED_AFTER_SECONDS:
            return
        self.session.execute(f"UPDATE {self.place} SET EXPIRES = {self._until()} WHERE TOKEN = {literal(self.token)}")
        if (self._read() or {}).get("token") != self.token:
            self._renewed = None
            raise LockedError(f"the lock {self.place} was taken by another build; nothing was published")
        self._renewed = time.monotonic()

    def release(self) -> None:
        """Let go of the lock, if it is still this one's."""
        if self._renewed is not None:
            self._renewed = None
            if (self._read() or {}).get("token") == self.token:
                self.session.execute(f"DROP TABLE IF EXISTS {self.place}")

    def _until(self) -> str:
        return f"DATEADD(SECOND, {self._lease}, {_NOW})"


_NOW = "CAST(CONVERT_TIMEZONE('UTC', CURRENT_TIMESTAMP()) AS TIMESTAMP_NTZ)"


def _is_dead(holder: str) -> bool:
    """Whether the holder was a process of this machine that is gone."""
    found = _HOLDER.match(holder)
    if found is None or found[2] != socket.gethostname():
        return False
    try:
        os.kill(int(found[1]), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
