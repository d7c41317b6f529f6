"""What venues take is one price for what is poured, in every table that tells it."""

from __future__ import annotations

import ibis

from tapdata.logic import rates
from tapdata.logic.agreement import COLUMNS, GRAIN
from tapdata.logic.consistency import HALF_CENT, broken
from tapdata.model import Table, audit

ML_PER_LITER = 1000.0


@audit(grain=GRAIN, columns=COLUMNS)
def pour_prices_agree(
    entity_devices_hourly: Table,
    entity_devices: Table,
    entity_locations: Table,
    entity_locations_history: Table,
    entity_locations_weekly: Table,
    mart_device_operations: Table,
    metrics_operations: Table,
) -> Table:
    """One row per table whose sum of revenue is not its volume at the price of the hours; cents are rounded by row."""
    day, kinds = metrics_operations, mart_device_operations
    told = ibis.union(
        _total("entity_devices", entity_devices, "estimated_revenue_30d", "total_volume_ml_30d"),
        _total("entity_locations", entity_locations, "revenue_per_location", "total_volume_30d"),
        _total("entity_locations_history", entity_locations_history, "revenue_per_location", "total_volume_30d"),
        _total("entity_locations_weekly", entity_locations_weekly, "estimated_weekly_revenue", "total_volume"),
        _total("mart_device_operations", kinds, "estimated_monthly_revenue", "total_volume_30d", "active_devices"),
        _total(
            "metrics_operations", day.mutate(ml=day.pour_volume_liters * ML_PER_LITER), "estimated_pour_revenue", "ml"
        ),
    )
    hours = _total("entity_devices_hourly", entity_devices_hourly, "revenue", "total_volume_ml")
    p = told.cross_join(hours.select(_taken="taken", _poured="poured", _pouring="pouring"))
    part = rates.ratio(p.poured, p._poured)
    slack = (p.pouring + part * p._pouring + 2) * HALF_CENT
    return broken(
        "revenue of a table is its volume at one price",
        p,
        ["told_by"],
        price=(p.taken - part * p._taken).abs() <= slack,
    )


def _total(name: str, table: Table, taken: str, poured: str, rounded: str | None = None) -> Table:
    """``rounded`` counts the figures that a row adds up; each is rounded to cents."""
    return table.aggregate(
        taken=table[taken].sum().cast("float64"),
        poured=table[poured].sum(),
        pouring=table[rounded].sum() if rounded else table.count(where=table[poured] > 0),
    ).mutate(told_by=ibis.literal(name))
