"""Two builds side by side: which tables differ and how, and how the company's headline figures moved."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import asdict, dataclass
from math import isclose, isfinite
from typing import Any

from tapdata.engine.errors import UsageError, WarehouseError
from tapdata.engine.graph import Graph
from tapdata.engine.store import BuildInfo, read_info
from tapdata.logic.kpis import COMPANY
from tapdata.model import LAYERS
from tapdata.warehouse.base import SOURCE_FILE, StatementError, Warehouse
from tapdata.warehouse.diff import Differ, IncomparableError, Subject, TableDiff, differ

FIGURES = "metrics_company_overview"
PLACES = ("raw", *LAYERS, "quality")
TOLERANCE = 1e-9
"""Relative difference up to which floats are equal: sums of floats depend on the order of the rows."""


@dataclass(frozen=True)
class Movement:
    """A headline figure before and after."""

    name: str
    label: str
    unit: str
    tier: str
    before: float | None
    """Null where it cannot be told, or the build does not have it."""
    after: float | None
    before_shown: str
    """The value for people, as in $142.3K; empty where there is none."""
    after_shown: str
    tolerance: float = TOLERANCE

    @property
    def has_moved(self) -> bool:
        """Whether the two differ by more than the tolerance."""
        if self.before is None or self.after is None:
            return self.before is not self.after
        return not isclose(self.before, self.after, rel_tol=self.tolerance)

    @property
    def change(self) -> float | None:
        """After less before, in the unit; null where one of them is."""
        if self.before is None or self.after is None:
            return None
        return self.after - self.before if self.has_moved else 0.0

    @property
    def change_pct(self) -> float | None:
        """The change, percent of the size before; null when that was 0."""
        return None if self.change is None or not self.before else 100 * self.change / abs(self.before)

    def as_dict(self) -> dict[str, Any]:
        """The movement as plain data."""
        return {
            "metric": self.name, "label": self.label, "unit": self.unit, "importance_tier": self.tier,
            "before": self.before, "after": self.after, "before_shown": self.before_shown,
            "after_shown": self.after_shown, "change": self.change, "change_pct": self.change_pct,
        }  # fmt: skip


@dataclass(frozen=True)
class Diff:
    """What differs between two builds."""

    before: BuildInfo
    after: BuildInfo
    tolerance: float
    tables: tuple[TableDiff, ...]
    """Every table that was compared, by layer; in a layer those that no model makes come last."""
    unknown: tuple[str, ...]
    """Tables of both builds that no model makes: nothing says what names their rows, so they are not compared."""
    figures: tuple[Movement, ...]

    @property
    def different(self) -> tuple[TableDiff, ...]:
        """The tables that are not equal."""
        return tuple(table for table in self.tables if table.status != "equal")

    def as_dict(self) -> dict[str, Any]:
        """The comparison as plain data."""
        return {
            "before": _build(self.before),
            "after": _build(self.after),
            "is_different": bool(self.different),
            "tolerance": self.tolerance,
            "tables": [_plain({"table": table.table, "status": table.status} | asdict(table)) for table in self.tables],
            "not_compared": list(self.unknown),
            "figures": [_plain(figure.as_dict()) for figure in self.figures],
        }


def diff(
    graph: Graph,
    before: Warehouse,
    after: Warehouse,
    names: Iterable[str],
    *,
    others_of: Collection[str] = (),
    limit: int = 5,
    tolerance: float = TOLERANCE,
) -> Diff:
    """Compare the named tables of two open builds.

    ``others_of`` names layers of which tables are told, too, that no model makes: those of a model that was dropped or
    renamed. Up to ``limit`` samples are kept of each kind. Raises UsageError when the two cannot be compared, WarehouseError
    when one holds no build or a statement fails.
    """
    if not 0 <= tolerance < 1:
        raise UsageError(f"--tolerance {tolerance} is no share of a value; give a number from 0 to below 1")
    builds = read_info(before), read_info(after)
    try:
        with differ(before, after) as both:
            others, unknown = _others(graph, both, others_of)
            subjects = [*(_subject(graph, name) for name in names), *others]
            subjects.sort(key=lambda subject: PLACES.index(subject.layer))
            found = [both.compare(subject, limit=limit, tolerance=tolerance) for subject in subjects]
    except IncomparableError as error:
        raise UsageError(str(error)) from error
    except StatementError as error:
        raise WarehouseError(f"the builds cannot be compared: {error}") from error
    return Diff(
        *builds, tolerance=tolerance, tables=tuple(table for table in found if table is not None), unknown=unknown,
        figures=tuple(_movements(before, after, tolerance)),
    )  # fmt: skip


def _subject(graph: Graph, name: str) -> Subject:
    if name in graph.raw:
        raw = graph.raw[name]
        return Subject("raw", name, (raw.key,), raw.pii, frozenset({SOURCE_FILE}))
    node = graph[name]
    return Subject(node.layer, name, node.grain, node.pii)


def _others(graph: Graph, both: Differ, layers: Collection[str]) -> tuple[list[Subject], tuple[str, ...]]:
    """Tables that no model makes: those of one build alone, and the names of those in both."""
    made = {(node.layer, node.name) for node in graph.models}
    before, after = (side - made for side in both.tables(layers))
    return [Subject(*place) for place in sorted(before ^ after)], tuple(map(".".join, sorted(before & after)))


def _movements(before: Warehouse, after: Warehouse, tolerance: float) -> list[Movement]:
    """The headline figures of both builds, in the order of the catalogue of key figures."""
    sides = [_figures(room) for room in (before, after)]
    names = {name: None for side in sides for name in side}
    order = {kpi.name: place for place, kpi in enumerate(COMPANY)}
    found = []
    for name in sorted(names, key=lambda name: (order.get(name, len(order)), name)):
        rows = [side.get(name, {}) for side in sides]
        known = rows[1] or rows[0]
        found.append(
            Movement(
                name=name, label=known["metric_label"], unit=known["unit"], tier=known["importance_tier"],
                before=rows[0].get("current_value"), after=rows[1].get("current_value"),
                before_shown=rows[0].get("display_value") or "", after_shown=rows[1].get("display_value") or "",
                tolerance=tolerance,
            )
        )  # fmt: skip
    return found


def _figures(room: Warehouse) -> Mapping[str, Mapping[str, Any]]:
    if not room.has_table("metrics", FIGURES):
        return {}
    table = room.table("metrics", FIGURES)
    wanted = ("metric_name", "metric_label", "unit", "importance_tier", "current_value", "display_value")
    if not set(wanted) <= set(table.columns):  # a build of another version
        return {}
    return {row["metric_name"]: row for row in room.rows(table.select(*wanted))}


def _build(info: BuildInfo) -> dict[str, Any]:
    return {"run_id": info.run_id, "started": info.started, "as_of": info.as_of, "version": info.version}


def _plain(value: Any) -> Any:
    """Values that JSON can say: NaN and infinities become text, and so do times and decimals."""
    if isinstance(value, Mapping):
        return {str(name): _plain(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    if isinstance(value, float) and not isfinite(value):
        return str(value)
    return value if value is None or isinstance(value, bool | int | float | str) else str(value)
