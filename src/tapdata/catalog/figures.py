"""The headline figures of a build, as the pages and the command line show them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tapdata.warehouse.base import Warehouse

TABLE = "metrics_company_overview"
CATEGORIES = ("revenue", "customers", "engagement", "operations", "sales", "marketing")


@dataclass(frozen=True)
class Figure:
    """One key figure of the company at as_of."""

    name: str
    label: str
    category: str
    tier: str
    value: str
    change_pct: float | None
    """Against 30 days before, percent."""
    target: float | None
    is_up_good: bool
    status: str | None
    """green, yellow, red, or null where nothing is known to judge by."""

    @property
    def change(self) -> str:
        """The change as people read it."""
        return "" if self.change_pct is None else f"{self.change_pct:+.1f} %"


def figures(room: Warehouse, built: Mapping[str, Any]) -> list[Figure]:
    """The headline figures, by category and importance; none where a build does not hold them."""
    if TABLE not in built:
        return []
    rows = room.rows(room.table("metrics", TABLE))
    rows.sort(key=lambda row: (_place(row["metric_category"]), row["importance_tier"], row["metric_label"]))
    return [
        Figure(
            name=row["metric_name"], label=row["metric_label"], category=row["metric_category"],
            tier=row["importance_tier"], value=row["display_value"] or "unknown", change_pct=row["change_pct"],
            target=row["target"], is_up_good=row["direction"] == "up_is_good", status=row["status"],
        )
        for row in rows
    ]  # fmt: skip


def _place(category: str) -> int:
    return CATEGORIES.index(category) if category in CATEGORIES else len(CATEGORIES)
