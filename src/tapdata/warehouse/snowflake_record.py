"""What published tables on Snowflake were made from, in the schema TAPDATA of their build."""

from __future__ import annotations

from typing import TYPE_CHECKING

import ibis

from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import SYSTEM
from tapdata.warehouse.increments import Version

if TYPE_CHECKING:
    from tapdata.warehouse.snowflake_room import SnowflakeRoom

SEEN = ibis.schema({"input": "string", "number": "int64", "part": "string", "digest": "string"})
"""One row per part of an input, as it was when the table was made: ``number`` counts the ways the input is followed."""

VERSIONS_TABLE = "versions"
VERSIONS = ibis.schema(
    {"key": "string", "fingerprint": "string", "as_of": "date", "run_id": "string", "documents": "string"}
)
"""One row per table that can take in what changed: ``fingerprint`` changes with its statement, ``documents`` with its meaning."""


def seen_by(name: str) -> str:
    """The table that holds what the inputs of a table were when it was made."""
    return f"seen_{name}"


def versions(room: SnowflakeRoom) -> dict[str, Version]:
    """What the published tables that can take in changes were made from, by ``layer.name``."""
    if not room.catalog.has(room.published_schema(SYSTEM), VERSIONS_TABLE):
        return {}
    rows = room.session.rows(f"SELECT * FROM {text.name(room.published_schema(SYSTEM))}.{text.name(VERSIONS_TABLE)}")
    return {
        row["key"]: Version(
            row["key"], row["fingerprint"], "", "", row["as_of"], 0, row["run_id"], "", "{}", "{}", row["documents"]
        )
        for row in rows
    }  # fmt: skip
