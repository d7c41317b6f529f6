"""A Snowflake warehouse: a database with the schemas of a prefix."""

from __future__ import annotations

from typing import Any

from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import (
    SYSTEM,
    NotBuiltError,
)
from tapdata.warehouse.snowflake_candidate import SnowflakeCandidate
from tapdata.warehouse.snowflake_emulator import teach
from tapdata.warehouse.snowflake_lock import Lock
from tapdata.warehouse.snowflake_room import SnowflakeRoom
from tapdata.warehouse.snowflake_session import Account, Session


class SnowflakeTarget:
    """A database of Snowflake with the schemas of a prefix."""

    keeps_tables = False

    def __init__(self, account: Account, *, connect: Any = None) -> None:
        self.account = account
        self._connect = connect

    def session(self) -> Session:
        """A new session, not yet open."""
        return Session(self.account, connect=self._connect)

    def candidate(self, *, fresh: bool, reuse: bool = False) -> SnowflakeCandidate:  # noqa: ARG002
        """Start a build beside the published one. Raises LockedError, NotBuiltError, StatementError."""
        session = self.session()
        try:
            state = f"{self.account.schema_prefix}{SYSTEM}{text.STATE}".upper()
            prepare(session, self.account, state)
            lock = Lock(session, state)
            lock.acquire()
            try:
                return SnowflakeCandidate(self.account, session, lock, fresh=fresh)
            except BaseException:
                lock.release()
                raise
        except BaseException:
            session.close()
            raise

    def published(self) -> SnowflakeRoom:
        """The published build. Raises NotBuiltError, StatementError."""
        session = self.session()
        room = SnowflakeRoom(self.account, session)
        try:
            if not room.has_table(SYSTEM, "build"):
                raise NotBuiltError(f"nothing is built at {self.description}; run `tapdata build` first")
        except BaseException:
            session.close()
            raise
        return room

    @property
    def description(self) -> str:
        """Where the warehouse is, for people."""
        return self.account.description


def prepare(session: Session, account: Account, *more: str) -> None:
    """Make the schemas that are not there yet, with one question."""
    wanted = [f"{account.schema_prefix}{layer}{end}".upper() for layer in text.SCHEMAS for end in ("", text.BUILD)]
    there = {row["schema_name"] for row in session.rows("SELECT SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA")}
    for schema in (*wanted, *more):
        if schema not in there:
            session.execute(f"CREATE SCHEMA IF NOT EXISTS {text.name(schema)}")
    if account.is_emulator:
        teach(session, text.name(account.raw_schema))
