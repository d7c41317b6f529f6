"""The ledger: what truly happened, in plain typed columns, for tests to compare the pipeline's tables with.

Numbers count what should be counted after cleaning: a repeated row once, a pour without a volume not at all, nothing
after as-of, nothing whose parent does not exist. ``planted`` lists every fault of the raw tables.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pyarrow as pa
import pyarrow.parquet as pq

from tapdata.sample.writer import table

_TEXT, _DAY, _TIME, _COUNT = pa.string(), pa.date32(), pa.timestamp("us"), pa.int64()
_USD, _BOOL, _ML = pa.decimal128(18, 2), pa.bool_(), pa.float64()

SCHEMAS: dict[str, pa.Schema] = {
    name: pa.schema(list(columns.items()))
    for name, columns in {
        "accounts": {
            "account_id": _TEXT, "business_type": _TEXT, "size": _TEXT, "created_at": _TIME, "trial_end": _DAY,
            "first_paid": _DAY, "status": _TEXT, "employees": _COUNT,
        },
        "account_status": {"account_id": _TEXT, "status": _TEXT, "from_day": _DAY, "to_day": _DAY},
        "locations": {"location_id": _TEXT, "account_id": _TEXT, "state": _TEXT, "created_at": _TIME},
        "devices": {
            "device_id": _TEXT, "location_id": _TEXT, "account_id": _TEXT, "device_type": _TEXT, "install_day": _DAY,
            "legacy": _BOOL, "status": _TEXT,
        },
        "users": {
            "user_id": _TEXT, "account_id": _TEXT, "role": _TEXT, "activity": _TEXT, "created_at": _TIME,
            "last_login": _DAY,
        },
        "subscriptions": {
            "account_id": _TEXT, "subscription_id": _TEXT, "plan": _TEXT, "price": _USD, "billing_cycle": _TEXT,
            "live_from": _DAY, "live_to": _DAY, "billed_from": _DAY, "created_at": _TIME,
        },
        "account_mrr_daily": {"account_id": _TEXT, "day": _DAY, "mrr": _USD},
        "mrr_movements": {"account_id": _TEXT, "day": _DAY, "movement": _TEXT, "amount": _USD},
        "pours_hourly": {
            "device_id": _TEXT, "hour": _TIME, "pours": _COUNT, "volume_ml": _ML, "invalid_pours": _COUNT,
            "temperature": _COUNT, "pressure": _COUNT, "keg_level": _COUNT, "cleaning": _COUNT,
            "health_check": _COUNT,
        },
        "event_counts": {"device_id": _TEXT, "day": _DAY, "event_type": _TEXT, "events": _COUNT, "invalid": _COUNT},
        "sessions_daily": {"user_id": _TEXT, "account_id": _TEXT, "day": _DAY, "sessions": _COUNT},
        "page_views_daily": {"user_id": _TEXT, "account_id": _TEXT, "day": _DAY, "page_views": _COUNT},
        "feature_use_daily": {
            "user_id": _TEXT, "account_id": _TEXT, "feature": _TEXT, "day": _DAY, "records": _COUNT, "uses": _COUNT,
        },
        "invoices": {
            "invoice_id": _TEXT, "account_id": _TEXT, "subscription_id": _TEXT, "amount_due": _USD,
            "amount_paid": _USD, "status": _TEXT, "created": _TIME, "paid_at": _TIME, "attempts": _COUNT,
        },
        "charges": {
            "charge_id": _TEXT, "account_id": _TEXT, "invoice_id": _TEXT, "amount": _USD, "currency": _TEXT,
            "succeeded": _BOOL, "disputed": _BOOL, "created": _TIME,
        },
        "refunds": {
            "refund_id": _TEXT, "charge_id": _TEXT, "account_id": _TEXT, "amount": _USD, "reason": _TEXT,
            "created": _TIME,
        },
        "deals": {
            "deal_id": _TEXT, "company_id": _TEXT, "account_id": _TEXT, "owner_id": _TEXT, "deal_type": _TEXT,
            "stage": _TEXT, "created_at": _TIME, "close_day": _DAY, "amount": _USD, "outcome": _TEXT,
        },
        "tickets": {
            "ticket_id": _TEXT, "company_id": _TEXT, "account_id": _TEXT, "priority": _TEXT, "stage": _TEXT,
            "created_at": _TIME, "closed_at": _TIME,
        },
        "campaigns": {
            "platform": _TEXT, "campaign_id": _TEXT, "status": _TEXT, "start_day": _DAY, "end_day": _DAY,
            "spend": _USD, "impressions": _COUNT, "clicks": _COUNT, "conversions": _USD,
        },
        "leads": {
            "lead_id": _TEXT, "account_id": _TEXT, "raw_account_id": _TEXT, "company_id": _TEXT, "source": _TEXT,
            "campaign_id": _TEXT, "created_at": _TIME,
        },
        "touches": {
            "touch_id": _TEXT, "lead_id": _TEXT, "account_id": _TEXT, "linked": _BOOL, "touched_at": _TIME,
            "channel": _TEXT, "platform": _TEXT, "campaign_id": _TEXT,
        },
        "conversions": {
            "account_id": _TEXT, "company_id": _TEXT, "day": _DAY, "kind": _TEXT, "deal_id": _TEXT, "value": _USD,
        },
        "planted": {"table": _TEXT, "key": _TEXT, "hazard": _TEXT, "column": _TEXT, "detail": _TEXT},
    }.items()
}  # fmt: skip
"""Every ledger table. Amounts are USD; days and instants are UTC; ``to`` days are exclusive and null while open.

``linked`` tells whether the raw touch names its lead. ``raw_account_id`` is the account that the raw lead names.
``planted.key`` is the key of the raw row, or of the row it was copied from where its own key is null.
"""

PLANTED = tuple(SCHEMAS["planted"].names)


class Ledger:
    """Writes ledger tables, each in as many pieces as come."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        folder.mkdir(parents=True)
        self._writers: dict[str, pq.ParquetWriter] = {}
        self.rows: dict[str, int] = dict.fromkeys(SCHEMAS, 0)

    def add(self, name: str, rows: int, columns: Mapping[str, Any]) -> None:
        """Append rows; integers stand for a column's own unit (days, microseconds, cents)."""
        schema = SCHEMAS[name]
        if name not in self._writers:
            self._writers[name] = pq.ParquetWriter(
                self._folder / f"{name}.parquet", schema, compression="zstd", compression_level=1, store_schema=False
            )
        if rows:
            self._writers[name].write_table(table(schema, rows, columns))
        self.rows[name] += rows

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Finish every table, also those without rows."""
        for name in SCHEMAS:
            self.add(name, 0, {})
        for writer in self._writers.values():
            writer.close()

    def describe(self, manifest: Mapping[str, Any]) -> None:
        """Write ``manifest.json``: ``manifest`` and the rows of the ledger's tables."""
        text = json.dumps({**manifest, "ledger": self.rows}, indent=2, sort_keys=True)
        (self._folder / "manifest.json").write_text(text + "\n", encoding="utf-8")
