"""Nothing is altered between raw and staging: every staged row is a row of raw, and the latest version of its key."""

from __future__ import annotations

from collections.abc import Mapping

import ibis

from tapdata.audits.copies_app_database import APP_DATABASE
from tapdata.audits.copies_hubspot import HUBSPOT
from tapdata.audits.copies_marketing import MARKETING
from tapdata.audits.copies_stripe import STRIPE
from tapdata.contracts import staging_of
from tapdata.logic.agreement import COLUMNS, GRAIN
from tapdata.logic.event_days import by_version
from tapdata.logic.raw_copies import Copies, altered
from tapdata.model import REGISTRY, AsOf, Table, audit

SOURCES: Mapping[str, Mapping[str, Copies]] = {
    "app_database": APP_DATABASE,
    "stripe": STRIPE,
    "hubspot": HUBSPOT,
    "marketing": MARKETING,
}


def _declare(source: str, tables: Mapping[str, Copies]) -> None:
    @audit(
        name=f"staged_values__{source}",
        inputs=(*tables, *map(staging_of, tables)),
        grain=GRAIN,
        columns=COLUMNS,
        incremental=by_version(tables, {name: REGISTRY[name].grain[0] for name in map(staging_of, tables)}),
    )
    def staged_values(as_of: AsOf, **inputs: Table) -> Table:
        """One row per key whose staged row differs from raw, is not the latest version, or is on one side only."""
        return ibis.union(
            *(
                altered(raw, inputs[raw], inputs[staging_of(raw)], REGISTRY[staging_of(raw)].grain[0], copies, as_of)
                for raw, copies in tables.items()
            )
        )


for _source, _tables in SOURCES.items():
    _declare(_source, _tables)
