"""A network that drops once, in the middle of a chosen statement."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any


class Flaky:
    """The connector's ``connect``; the network drops once, at the n-th statement that ``starts`` so."""

    def __init__(self, number: int, starts: str = "CREATE OR REPLACE TRANSIENT TABLE") -> None:
        self.left = number
        self.starts = starts

    def __call__(self, **arguments: Any) -> Any:
        from snowflake.connector import connect

        flaky, connection = self, connect(**arguments)

        class Cursor:
            def __init__(self) -> None:
                self.real = connection.cursor()

            def __getattr__(self, name: str) -> Any:
                return getattr(self.real, name)

            def execute(self, sql: str, *given: Any, **named: Any) -> Any:
                flaky.left -= sql.startswith(flaky.starts)
                if flaky.left == 0:
                    flaky.left = -1
                    raise ConnectionResetError("the network is gone")
                return self.real.execute(sql, *given, **named)

        return SimpleNamespace(cursor=Cursor, close=connection.close)
