"""What the emulator (fakesnow) lacks of Snowflake and can be taught: functions of the service, defined in its own SQL.

They are about values that are of another type than asked for; on the service they are built in, and nothing here is used.
"""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from tapdata.warehouse.base import StatementError

if TYPE_CHECKING:
    from tapdata.warehouse.snowflake_session import Session

FUNCTIONS = (
    "as_array(x variant) returns variant as case when json_type(x) = 'ARRAY' then x end",
    "as_varchar(x variant) returns varchar as case when json_type(x) = 'VARCHAR' then json_extract_string(x, '$') end",
    "as_integer(x variant) returns bigint as case when contains(json_type(x), 'BIGINT') then cast(x as bigint) end",
)


def teach(session: Session, schema: str) -> None:
    """Define the functions in the schema that sessions start in. The emulator makes them, then fails to describe them."""
    session.execute(f"USE SCHEMA {schema}")
    for function in FUNCTIONS:
        with suppress(StatementError):
            session.execute_once(f"CREATE OR REPLACE FUNCTION {function}")
