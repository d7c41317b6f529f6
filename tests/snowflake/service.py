"""A scripted stand-in for Snowflake: schemas with comments, one lock, and answers that get lost. It records everything."""

from __future__ import annotations

import json
import re
import socket
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

HERE = socket.gethostname()
QUOTED = r"'((?:[^']|'')*)'"


class ProgrammingError(Exception):
    """As the connector raises it: a number, and a text without one."""

    def __init__(self, errno: int, text: str) -> None:
        super().__init__(f"{errno:06} (42000): {text}")
        self.errno, self.raw_msg = errno, text


ProgrammingError.__module__ = "snowflake.connector.errors"


class OperationalError(ProgrammingError):
    """The network, or the service, for a while."""


OperationalError.__module__ = "snowflake.connector.errors"


@dataclass
class Service:
    """What the service holds, and when it fails: at which statement, with which error, having done it or not."""

    comments: dict[str, str] = field(default_factory=dict)
    """Schema -> comment."""
    contents: dict[str, str] = field(default_factory=dict)
    """Schema -> whose tables are in it."""
    lock: dict[str, Any] | None = None
    fail_at: dict[int, tuple[Exception, bool]] = field(default_factory=dict)
    """Number of the statement, from 0 -> the error, and whether the statement is done all the same."""
    statements: list[str] = field(default_factory=list)
    tags: list[dict[str, str]] = field(default_factory=list)
    logins: list[dict[str, Any]] = field(default_factory=list)

    def connect(self, **arguments: Any) -> Connection:
        """What stands for the connector's ``connect``."""
        self.logins.append(arguments)
        return Connection(self)

    def answer(self, sql: str) -> tuple[list[str], list[tuple[Any, ...]], int]:
        """Columns, rows and the number of rows changed."""
        number = len(self.statements)
        self.statements.append(sql)
        failure = self.fail_at.get(number)
        if failure is not None and not failure[1]:
            raise failure[0]
        found = self._do(sql)
        if failure is not None:
            raise failure[0]
        return found

    def _do(self, sql: str) -> tuple[list[str], list[tuple[Any, ...]], int]:
        if found := re.fullmatch(rf"ALTER SCHEMA (\w+) SET COMMENT = {QUOTED}", sql):
            self.comments[found[1]] = found[2]
        elif found := re.fullmatch(r"ALTER SCHEMA (\w+) SWAP WITH (\w+)", sql):
            one, other = found.groups()
            for held in (self.comments, self.contents):
                held[one], held[other] = held.get(other, ""), held.get(one, "")
        elif "FROM INFORMATION_SCHEMA.SCHEMATA" in sql:
            return ["SCHEMA_NAME", "COMMENT"], [(name, comment or None) for name, comment in self.comments.items()], 0
        elif "BUILD_LOCK" in sql:
            return self._locked(sql)
        return ["STATUS"], [("done",)], 0

    def _locked(self, sql: str) -> tuple[list[str], list[tuple[Any, ...]], int]:
        if sql.startswith("CREATE TABLE"):
            if self.lock is not None:
                raise ProgrammingError(2002, "SQL compilation error: Object 'BUILD_LOCK' already exists.")
            self.lock = self._row(sql)
        elif sql.startswith("SELECT"):
            if self.lock is None:
                raise ProgrammingError(
                    2003, "SQL compilation error: Object 'BUILD_LOCK' does not exist or not authorized."
                )
            is_over = self.lock["expires"] < datetime.now(UTC)
            row = (self.lock["token"], self.lock["holder"], self.lock["expires"], is_over)
            return ["TOKEN", "HOLDER", "EXPIRES", "IS_OVER"], [row], 0
        elif sql.startswith("UPDATE"):
            wanted = re.search(rf"WHERE TOKEN = {QUOTED}", sql)
            assert wanted is not None
            if self.lock is None or self.lock["token"] != wanted[1]:
                return [], [], 0
            self.lock |= {key: value for key, value in self._row(sql).items() if value is not None}
            return [], [], 1
        elif sql.startswith("DROP"):
            self.lock = None
        return [], [], 0

    @staticmethod
    def _row(sql: str) -> dict[str, Any]:
        """The token, holder and end that a statement writes."""
        head = sql.partition(" WHERE ")[0]
        token = re.search(rf"(?:SELECT {QUOTED} AS TOKEN|SET TOKEN = {QUOTED})", head)
        holder = re.search(rf"(?:{QUOTED} AS HOLDER|HOLDER = {QUOTED})", head)
        seconds = re.search(r"DATEADD\(SECOND, (\d+),", head)
        assert seconds is not None
        texts = [next(filter(None, found.groups()), None) if found else None for found in (token, holder)]
        return {
            "token": texts[0],
            "holder": texts[1],
            "expires": datetime.now(UTC) + timedelta(seconds=int(seconds[1])),
        }


class Connection:
    """A connection to the service."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.is_closed = False

    def cursor(self) -> Cursor:
        """A new cursor."""
        return Cursor(self.service)

    def close(self) -> None:
        """Let go."""
        self.is_closed = True


class Cursor:
    """A cursor that remembers its answer."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.description: list[tuple[str]] = []
        self.rowcount = 0
        self.sfqid = ""
        self._rows: list[tuple[Any, ...]] = []

    def execute(self, sql: str, parameters: Any = None, *, _statement_params: dict[str, str]) -> None:
        """Ask the service."""
        del parameters
        self.service.tags.append(json.loads(_statement_params["QUERY_TAG"]))
        names, self._rows, self.rowcount = self.service.answer(sql)
        self.description = [(name,) for name in names]
        self.sfqid = f"01-{len(self.service.statements)}"

    def fetchall(self) -> list[tuple[Any, ...]]:
        """The rows."""
        return self._rows
