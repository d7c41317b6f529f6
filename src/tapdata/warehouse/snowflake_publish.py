"""How a Snowflake build becomes the one that readers see: its schemas are swapped with the published ones."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial
from typing import Protocol

from tapdata.warehouse.base import SYSTEM
from tapdata.warehouse.snowflake_session import Session
from tapdata.warehouse.snowflake_sql import BUILD, SCHEMAS, clone_table, literal, mark_schema, name, swap_schemas

ORDER = (*(schema for schema in SCHEMAS if schema != SYSTEM), SYSTEM)
"""The system's schema last: it says which build is published."""


class Publisher(Protocol):
    """Makes what the build schemas hold the published tables; done twice, it does nothing the second time."""

    def publish(self, run_id: str, tables: Collection[tuple[str, str]]) -> None:
        """Publish the ``(layer, name)`` tables of a run. Raises StatementError."""
        ...


class Swap:
    """``ALTER SCHEMA ... SWAP WITH``: one step a schema, no table is half there, and the former build stays beside."""

    def __init__(self, session: Session, prefix: str) -> None:
        self.session = session
        self.prefix = prefix

    def publish(self, run_id: str, tables: Collection[tuple[str, str]]) -> None:
        """Mark the build schemas with the run, then swap those whose mark the published schema does not have yet.

        The marks are what makes a swap safe to try again: after a lost answer nobody knows whether it was done.
        """
        del tables  # all that a build schema holds is swapped
        for layer in ORDER:
            self.session.execute(mark_schema(self._schema(layer) + BUILD, run_id))
        self.finish(run_id)

    def finish(self, run_id: str) -> None:
        """Swap what a run has marked and not swapped yet."""
        for layer in ORDER:
            self.session.again(partial(self._swap, self._schema(layer), run_id))

    def _swap(self, schema: str, run_id: str) -> None:
        marks = self.marks()
        if run_id in marks.get(schema + BUILD, "") and run_id not in marks.get(schema, ""):
            self.session.execute_once(swap_schemas(schema, schema + BUILD))

    def marks(self) -> dict[str, str]:
        """Schema -> its comment."""
        rows = self.session.rows(
            "SELECT SCHEMA_NAME, COMMENT FROM INFORMATION_SCHEMA.SCHEMATA "
            f"WHERE STARTSWITH(SCHEMA_NAME, {literal(self.prefix.upper())})"
        )
        return {row["schema_name"]: row["comment"] or "" for row in rows}

    def recover(self) -> None:
        """Finish a publication that broke off: some schemas were swapped, the system's, which is last, was not."""
        marks = self.marks()
        waiting = marks.get(self._schema(SYSTEM) + BUILD, "").removeprefix("tapdata run ")
        if waiting and any(waiting in marks.get(self._schema(layer), "") for layer in ORDER[:-1]):
            self.finish(waiting)

    def _schema(self, layer: str) -> str:
        return f"{self.prefix}{layer}".upper()


class Replacement:
    """For the emulator, which cannot swap: every table replaced by a clone of the built one."""

    def __init__(self, session: Session, prefix: str) -> None:
        self.session = session
        self.prefix = prefix

    def publish(self, run_id: str, tables: Collection[tuple[str, str]]) -> None:
        """Replace the published tables one by one, the system's last."""
        del run_id
        for layer, table in sorted(tables, key=lambda key: ORDER.index(key[0])):
            schema = f"{self.prefix}{layer}".upper()
            self.session.execute(
                clone_table(f"{schema}{BUILD}.{name(table)}", f"{schema}.{name(table)}", is_emulator=True)
            )

    def recover(self) -> None:
        """Nothing can be half done that the next build does not do again."""
