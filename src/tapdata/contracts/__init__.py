"""The contracts of the 30 raw tables: what tapdata expects of its input, in code, one module per source system."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from tapdata.contracts import app_database, app_events, hubspot, marketing, stripe, stripe_payments
from tapdata.contracts.schema import SOURCES, Column, ForeignKey, Json, RawTable

RAW_TABLES: Mapping[str, RawTable] = MappingProxyType(
    {
        table.name: table
        for module in (app_database, app_events, stripe, stripe_payments, hubspot, marketing)
        for table in module.TABLES
    }
)
"""Every raw contract by table name."""

EVENT_TABLES: tuple[str, ...] = tuple(name for name, table in RAW_TABLES.items() if table.is_event_table)
"""The four large, append-only tables; their days give the default ``as_of``."""


def staging_of(raw: str) -> str:
    """The staging model of a raw table: ``stg_<source>__<subject>``."""
    source = RAW_TABLES[raw].source
    return f"stg_{source}__{raw if source == 'marketing' else raw.removeprefix(f'{source}_')}"


__all__ = ["EVENT_TABLES", "RAW_TABLES", "SOURCES", "Column", "ForeignKey", "Json", "RawTable", "staging_of"]
