"""A graph of two small tables, the first with no formula, which compiles in no time."""

from __future__ import annotations

from pathlib import Path

import ibis

from tapdata.engine.graph import Graph
from tapdata.logic import periods, rates
from tapdata.model import AsOf, Node, Table

WEEKS = "entity_weeks"
VENUES = "entity_venues"

COLUMNS = {
    "location_id": "Venue.",
    "week_start_date": "Monday.",
    "account_id": "Owner.",
    "pours": "Pours of the week.",
    "volume": "Poured volume, litres.",
    "is_recent": "Within 30 days.",
}


def weeks(entity_venues: Table, as_of: AsOf) -> Table:
    """A row per venue and week."""
    t = entity_venues.filter(entity_venues.pours > 0)
    return t.mutate(volume=rates.ratio(t.volume, t.pours), is_recent=periods.within_days(t.week_start_date, as_of, 30))


def venues(row_counts: Table) -> Table:
    """The same from a raw table."""
    return row_counts


def node(name: str, function, inputs: tuple[str, ...], grain: tuple[str, ...]) -> Node:
    """A node of the layer entity."""
    return Node(
        name=name, layer="entity", domain="things", function=function, inputs=inputs, settings=(), columns=COLUMNS,
        takes_as_of="as_of" in function.__annotations__, description="Rows.", path=Path(f"{name}.py"), grain=grain,
    )  # fmt: skip


def small_graph(weeks=weeks) -> Graph:
    """Venues, and their weeks."""
    graph = Graph(
        [
            node(VENUES, venues, ("row_counts",), ("account_id",)),
            node(WEEKS, weeks, (VENUES,), ("location_id", "week_start_date")),
        ]
    )
    schema = {
        "location_id": "string", "week_start_date": "date", "account_id": "string", "pours": "int64", "volume": "float64",
        "is_recent": "boolean",
    }  # fmt: skip
    graph.__dict__["schemas"] = {VENUES: ibis.schema(schema), WEEKS: ibis.schema(schema)}
    return graph
