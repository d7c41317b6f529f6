"""A build as of an earlier day has the same past: what a table says of a day does not change when more days follow."""

from __future__ import annotations

import pytest
from ledger_support import AS_OFS, Companies, Company

from tapdata.engine.graph import load
from tapdata.model import LAYERS, REGISTRY

EARLIER = AS_OFS["earlier"]

DATED = (
    "snapshot_date",
    "metric_date",
    "day",
    "performance_date",
    "week_start_date",
    "month_start_date",
    "hour_timestamp",
)
SPANS = {"week_start_date": 7, "month_start_date": 31}
"""Days of a row that is dated by its start."""

SPREAD = "campaign totals are spread over the days in flight up to as_of"
OBSERVED = "raw only overwrites it: known from the observation log alone"
TODAY = "an attribute of today, as documented"

EXCUSED: dict[str, str] = {
    "entity_campaigns_daily": SPREAD,
    "entity_campaigns_history": SPREAD,
    "campaign_days": SPREAD,
    "metrics_marketing": SPREAD,
    "metrics_unified.marketing_spend_30d": SPREAD,
    "metrics_unified.media_cac": SPREAD,
    "metrics_unified.ltv_cac_ratio": SPREAD,
}
"""Tables, and ``table.column``, that an earlier as_of may change, and why."""

SPREAD_NAMES = "('marketing_spend_30d', 'media_cac', 'ltv_cac_ratio', 'spend_30d', 'roas_linear')"
EXCUSED_ROWS = dict.fromkeys(("metrics_api", "metrics_unified_domains"), f"metric_name not in {SPREAD_NAMES}")
EXCUSED_ROWS["entity_subscriptions_history"] = "not is_in_trial"
"""Rows that may not change. Of tables that hold a figure as a row: those that rest on no spread of campaign totals. Of
subscriptions: a trial in Stripe has Stripe's id until the application knows of it, and the application's from then on."""


def tables() -> list[tuple[str, str, str]]:
    """Layer, table and date column of every table that holds the past."""
    load()
    found = []
    for node in REGISTRY:
        if node.layer in LAYERS and node.layer != "staging" and node.name not in EXCUSED:
            column = next((name for name in (*DATED, "valid_from") if name in node.grain), None)
            if column is not None:
                found.append((node.layer, node.name, column))
    return sorted(found)


@pytest.fixture
def earlier(companies: Companies) -> tuple[Company, Company]:
    return companies("earlier"), companies("long")


@pytest.mark.parametrize(("layer", "table", "column"), tables(), ids=str)
def test_the_past_stays(earlier: tuple[Company, Company], layer: str, table: str, column: str) -> None:
    before, after = earlier
    node = REGISTRY[table]
    kept = [
        name for name in node.columns if name not in {"valid_to", "is_current"} and f"{table}.{name}" not in EXCUSED
    ]
    chosen = ", ".join(f'"{name}"' for name in kept)
    until = f"{column} + interval {SPANS.get(column, 1)} day <= timestamp '{EARLIER}'"  # the last day is another matter
    query = f'select {chosen} from {layer}."{table}" where {until}'
    query += f" and {EXCUSED_ROWS.get(table, 'true')}"
    if column == "valid_from":
        query += f" and {column} < date '{EARLIER}'"
    old = {row[: len(kept)] for row in before.rows(query)}
    new = {row[: len(kept)] for row in after.rows(query)}
    assert old
    lost, added = old - new, new - old
    if lost or added:
        keys = [kept.index(name) for name in node.grain]
        pairs = {tuple(row[k] for k in keys): row for row in added}
        differing = sorted(
            {
                kept[place]
                for row in lost
                if (other := pairs.get(tuple(row[k] for k in keys))) is not None
                for place in range(len(kept))
                if row[place] != other[place]
            }
        )
        pytest.fail(
            f"{len(lost)} rows lost, {len(added)} added; columns that differ: {differing}; {sorted(map(str, lost))[:2]}"
        )
