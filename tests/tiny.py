"""A company of a few rows as the 30 raw tables, a small graph over it, and builds of it: for tests of the machinery."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from copy import deepcopy
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pyarrow as pa
import pyarrow.parquet as pq

from tapdata.contracts import RAW_TABLES, RawTable
from tapdata.engine.build import Request
from tapdata.engine.build import build as run_build
from tapdata.engine.graph import Graph
from tapdata.engine.progress import Progress
from tapdata.engine.results import RunReport
from tapdata.logic import rows
from tapdata.model import Node, Table
from tapdata.warehouse.duckdb import DuckDBTarget

LAST_DAY = date(2026, 6, 30)
ACCOUNTS, EVENTS, OWNERS = "app_database_accounts", "app_database_tap_events", "hubspot_owners"


def at(day: int, hour: int = 12) -> datetime:
    """A moment of June 2026."""
    return datetime(2026, 6, day, hour)


def value(column: Any, row: int) -> Any:
    """A plausible value of a contract's column, the same for the same row."""
    if column.values and column.dtype == "string":
        return column.values[row % len(column.values)]
    return {
        "string": f"{column.name} {row}", "int32": row + 1, "int64": row + 1, "boolean": row % 2 == 0,
        "date": LAST_DAY - timedelta(days=row), "timestamp": at(30 - row), "decimal": Decimal(row + 1) / 2,
        "json": "{}",
    }[column.dtype.split("(")[0]]  # fmt: skip


def plain_rows(name: str, count: int = 2) -> list[dict[str, Any]]:
    """``count`` rows of a raw table with keys 1, 2, ... and every column filled; foreign keys meet row 1."""
    contract = RAW_TABLES[name]
    links = {link.column for link in contract.foreign_keys if not link.path}
    found = []
    for row in range(count):
        values = {column.name: value(column, row) for column in contract.columns}
        values |= {column: values[column] if isinstance(values[column], int) else "1" for column in links}
        if contract[contract.key].dtype == "string":
            values[contract.key] = str(row + 1)
        found.append(values)
    return found


def schema_of(contract: RawTable) -> pa.Schema:
    """A contract as an Arrow schema; JSON is text."""
    plain = ibis.schema({c.name: "string" if c.dtype == "json" else c.dtype for c in contract.columns})
    arrow: pa.Schema = plain.to_pyarrow()
    return pa.schema([pa.field(field.name, _without_zone(field.type)) for field in arrow])


def _without_zone(dtype: pa.DataType) -> pa.DataType:
    return pa.timestamp("us") if pa.types.is_timestamp(dtype) else dtype


def arrow(name: str, rows_of_it: Iterable[Mapping[str, Any]]) -> pa.Table:
    """Rows of a raw table, typed by its contract; columns a row does not name are null."""
    contract = RAW_TABLES[name]
    names = [column.name for column in contract.columns]
    return pa.Table.from_pylist([{n: row.get(n) for n in names} for row in rows_of_it], schema=schema_of(contract))


def write(
    folder: Path, tables: Mapping[str, pa.Table | None] | None = None, *, only: Iterable[str] = RAW_TABLES
) -> Path:
    """Write raw tables as ``<table>.parquet``: the given ones, else two plain rows each; ``None`` leaves one out."""
    folder.mkdir(parents=True, exist_ok=True)
    given = tables or {}
    for name in only:
        table = given[name] if name in given else arrow(name, plain_rows(name))
        if table is not None:
            pq.write_table(table, folder / f"{name}.parquet")
    return folder


def staged(raw_name: str, name: str | None = None, *, columns: Iterable[str] = (), kind: str = "table") -> Node:
    """A staging model that keeps a raw table's accepted rows as they are."""
    contract = RAW_TABLES[raw_name]
    kept = tuple(columns) or tuple(column.name for column in contract.columns)

    def function(**inputs: Any) -> Table:
        return rows.accepted(inputs[raw_name], raw_name, inputs["as_of"]).select(*kept)

    return node(
        name or f"stg_{raw_name}", function, inputs=(raw_name,), columns={column: f"{column}." for column in kept},
        grain=(contract.key,), domain=contract.source, kind=kind,
    )  # fmt: skip


def node(
    name: str,
    function: Any,
    *,
    inputs: tuple[str, ...] = (),
    columns: Mapping[str, str] | None = None,
    grain: tuple[str, ...] = ("id",),
    layer: str = "staging",
    domain: str = "app_database",
    takes_as_of: bool = True,
    **more: Any,
) -> Node:
    """A model made by hand; its file would be where models lie."""
    return Node(
        name=name, layer=layer, domain=domain, function=function, inputs=inputs, settings=more.pop("settings", ()),
        takes_as_of=takes_as_of, description=more.pop("description", "One row per row."),
        path=more.pop("path", Path(f"/p/src/tapdata/models/{layer}/{domain}/{name}.py")),
        columns=columns if columns is not None else {"id": "Key."}, grain=grain, **more,
    )  # fmt: skip


def per_status(**inputs: Any) -> Table:
    """Accounts by status."""
    accounts = inputs["stg_app_database_accounts"]
    return accounts.group_by("status").agg(accounts=accounts.count())


def small_nodes() -> list[Node]:
    """Two staging models and one model that reads one of them."""
    return [
        staged(ACCOUNTS),
        staged(EVENTS),
        node("int_statuses", per_status, inputs=("stg_app_database_accounts",), layer="intermediate",
             domain="customers", columns={"status": "Status.", "accounts": "Accounts."}, grain=("status",),
             takes_as_of=False),
    ]  # fmt: skip


SMALL_RAW = {name: RAW_TABLES[name] for name in (ACCOUNTS, EVENTS, OWNERS)}
"""The raw tables of the small graph: fewer tables, faster tests."""


def small_graph(*more: Node, raw: Mapping[str, RawTable] | None = None, nodes: Iterable[Node] | None = None) -> Graph:
    """The small graph, proved."""
    graph = Graph([*(small_nodes() if nodes is None else nodes), *more], raw=SMALL_RAW if raw is None else raw)
    assert graph.schemas
    assert graph.problems == []
    return graph


def small_raw(folder: Path, tables: Mapping[str, pa.Table | None] | None = None) -> Path:
    """The raw tables of the small graph."""
    return write(folder, tables, only=SMALL_RAW)


def build(
    raw: Path | None,
    warehouse: Path,
    graph: Graph | None = None,
    *,
    as_of: date | None = LAST_DAY,
    select: tuple[str, ...] = (),
    exclude: tuple[str, ...] = (),
    validator: Any = None,
    state: Any = None,
) -> RunReport:
    """Build a graph (the small one) from raw tables into a warehouse."""
    request = Request(raw, as_of, select, exclude)
    return run_build(graph or small_graph(), DuckDBTarget(warehouse), request, validator, Progress(), state)


def query(warehouse: Path, sql: str) -> list[tuple[Any, ...]]:
    """The rows of a query on the published build."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        found: list[tuple[Any, ...]] = connection.execute(sql).fetchall()
    return found


def rejects(warehouse: Path, name: str) -> list[dict[str, Any]]:
    """What ``rejects.<table>`` holds, with the row as a dictionary."""
    columns = ("source_file", "key", "column_name", "reason", "action", "row_json")
    found = query(warehouse, f"SELECT {', '.join(columns)} FROM rejects.{name} ORDER BY ALL")
    return [dict(zip(columns, row, strict=True)) | {"row": json.loads(row[-1])} for row in found]


def now() -> datetime:
    """The clock, for what is about runs."""
    return datetime.now(UTC)


_CONNECTION = ibis.duckdb.connect()


def column_of(expression: ibis.Value) -> list[Any]:
    """The values of a column expression, in the order of its table's column ``n``."""
    table = expression.as_table() if not isinstance(expression, ibis.Table) else expression
    found: list[Any] = _CONNECTION.to_pyarrow(table)[0].to_pylist()
    return found


def computed(function: Any, inputs: list[Any], dtype: str = "string") -> list[Any]:
    """What ``function`` makes of each input, given as a column of type ``dtype`` (JSON as text)."""
    stored = "string" if dtype == "json" else dtype
    schema = ibis.schema({"n": "int64", "value": stored})
    numbered = ibis.memtable(pa.table({"n": range(len(inputs)), "value": inputs}, schema=schema.to_pyarrow()))
    value = numbered["value"].cast("json") if dtype == "json" else numbered["value"]
    result = numbered.mutate(result=function(value)).order_by("n").select("result")
    found: list[Any] = _CONNECTION.to_pyarrow(result)["result"].to_pylist()
    return found


HOSTILE = ("text", "", "n/a", 1e308, -1e308, 1e30, -1, 0, "1e400", True, None, [], {}, [None], [{}], {"data": "x"},
           "2026-02-30", "99999-12-31T00:00:00Z", 253402300800000000, ["a", 1, None])  # fmt: skip
"""What a value inside a JSON document might be instead of what it should be."""


def hostile_rows(name: str) -> list[dict[str, Any]]:
    """Rows of a raw table that fit its types and break everything else."""
    contract = RAW_TABLES[name]
    extremes: dict[str, tuple[Any, ...]] = {
        "string": ("", "  ", "\x00'\"{}[]\\%_;--", "x" * 5000, "é\n\t🍺"), "boolean": (None, True, False, None, True),
        "int32": (2**31 - 1, -(2**31), 0, -1, None), "int64": (2**63 - 1, -(2**63), 0, -1, None),
        "date": (date(1, 1, 1), date(9999, 12, 31), date(1899, 12, 31), None, date(2024, 2, 29)),
        "timestamp": (datetime(1, 1, 1), datetime(1677, 1, 1), None, datetime(1969, 12, 31, 23), datetime(2024, 2, 29)),
    }  # fmt: skip
    found = []
    for number in range(5):
        row = {c.name: extreme(c, number, extremes) for c in contract.columns}
        found.append(
            row | {contract.key: row[contract.key] if contract[contract.key].dtype == "date" else f"h{number}"}
        )
    documents = [column for column in contract.columns if column.dtype == "json"]
    for number, wrong in enumerate(HOSTILE if documents else ()):
        row = {column.name: json.dumps(document(column.shape, wrong)) for column in documents}
        found.append(row | {contract.key: f"j{number}"})
    for number, whole in enumerate(("null", "[]", "{}", '"x"', "7", "[[1]]", '{"": 1}') if documents else ()):
        found.append({column.name: whole for column in documents} | {contract.key: f"w{number}"})
    return found


def extreme(column: Any, number: int, extremes: Mapping[str, tuple[Any, ...]]) -> Any:
    """An extreme value of a column's type."""
    if column.dtype.startswith("decimal"):
        dtype = column.type
        most = Decimal(10 ** (dtype.precision - dtype.scale)) - Decimal(10) ** -dtype.scale
        return (most, -most, Decimal(0), None, Decimal(1) / 10**dtype.scale)[number]
    return "{}" if column.dtype == "json" else extremes[column.dtype][number]


def document(shape: Mapping[str, Any], wrong: Any) -> Any:
    """A JSON document whose every known path holds ``wrong``, with and without its first part."""
    found: dict[str, Any] = {}
    for path in shape:
        for parts in (path.split("."), path.split(".")[1:]):
            at_ = found
            for part in parts[:-1]:
                at_ = at_.setdefault(part.removesuffix("[]"), {})
                if not isinstance(at_, dict):
                    break
            else:
                if parts:
                    at_[parts[-1].removesuffix("[]")] = deepcopy(wrong)
    return found


def hostile_company(folder: Path) -> Path:
    """All 30 raw tables: two plain rows each and every hostile row."""
    return write(folder, {name: arrow(name, plain_rows(name) + hostile_rows(name)) for name in RAW_TABLES})
