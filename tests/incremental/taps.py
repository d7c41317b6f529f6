"""A graph of a few models that has every phase and every kind of increment, and raw data for it that keeps changing."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import Any

import duckdb
import ibis
import pyarrow.parquet as pq

from tapdata.contracts import RAW_TABLES
from tapdata.engine.graph import Graph
from tapdata.logic import rows
from tapdata.model import Follow, Incremental, Node, Table
from tiny import ACCOUNTS, EVENTS, arrow, node

FIRST_DAY = date(2026, 4, 1)
STATES = ("active", "churned", "trial")
KINDS = ("pour", "temperature", "pressure", "cleaning")


def accounts(**inputs: Any) -> Table:
    """Accounts with what is observed of them."""
    table = rows.accepted(inputs[ACCOUNTS], ACCOUNTS, inputs["as_of"])
    return table.select(
        account_id="id", account_status="name", account_type_tier="business_type", employee_count="employee_count"
    )


def events(**inputs: Any) -> Table:
    """Tap events, dated."""
    table = rows.accepted(inputs[EVENTS], EVENTS, inputs["as_of"])
    return table.select("device_id", "event_type", event_id="id", event_date=table.timestamp.date())


def tap_days(**inputs: Any) -> Table:
    """Events by device and day."""
    table = inputs["stg_app_database__tap_events"]
    dated = table.filter(table.event_date.notnull(), table.device_id.notnull())
    return dated.group_by("device_id", "event_date").agg(
        events=dated.count(), pours=dated.count(where=dated.event_type == "pour")
    )


def devices(**inputs: Any) -> Table:
    """Events by device."""
    days = inputs["tap_days"]
    return days.group_by("device_id").agg(days=days.count(), events=days.events.sum().cast("int64"))


def seen(**inputs: Any) -> Table:
    """Changes by attribute, as the log has them."""
    log = inputs["observations"]
    return log.group_by("attribute").agg(changes=log.count(), last_day=log.observed_as_of.max())


def events_agree(**inputs: Any) -> Table:
    """Devices whose events are not those of their days."""
    table = inputs["stg_app_database__tap_events"]
    dated = table.filter(table.event_date.notnull(), table.device_id.notnull())
    counted = dated.group_by("device_id").agg(counted=dated.count())
    compared = inputs["devices"].outer_join(counted, "device_id")
    return compared.filter(~compared.events.identical_to(compared.counted)).select(
        device_id=ibis.coalesce(compared.device_id, compared.device_id_right)
    )


def _documented(*names: str) -> dict[str, str]:
    return {name: f"{name}." for name in names}


NODES: tuple[Node, ...] = (
    node("stg_app_database__accounts", accounts, inputs=(ACCOUNTS,), grain=("account_id",),
         columns=_documented("account_id", "account_status", "account_type_tier", "employee_count")),
    node("stg_app_database__tap_events", events, inputs=(EVENTS,), grain=("event_id",),
         columns=_documented("event_id", "device_id", "event_type", "event_date"),
         incremental=Incremental(entity="event_id", inputs={EVENTS: Follow(entity="id")})),
    node("tap_days", tap_days, inputs=("stg_app_database__tap_events",), layer="timeline", domain="devices",
         grain=("device_id", "event_date"), columns=_documented("device_id", "event_date", "events", "pours"),
         takes_as_of=False,
         incremental=Incremental(day="event_date", inputs={"stg_app_database__tap_events": Follow(day="event_date")})),
    node("devices", devices, inputs=("tap_days",), layer="entity", domain="devices", grain=("device_id",),
         columns=_documented("device_id", "days", "events"), takes_as_of=False,
         incremental=Incremental(entity="device_id", inputs={"tap_days": Follow(entity="device_id")})),
    node("int_seen", seen, inputs=("observations",), layer="intermediate", domain="customers", grain=("attribute",),
         columns=_documented("attribute", "changes", "last_day"), takes_as_of=False),
    node("events_agree", events_agree, inputs=("stg_app_database__tap_events", "devices"), layer="quality",
         domain="agreement", grain=("device_id",), columns=_documented("device_id"), takes_as_of=False),
)  # fmt: skip


def taps_graph(*, replaced: Mapping[str, Any] | None = None) -> Graph:
    """The graph, proved; ``replaced`` gives models another function."""
    given = replaced or {}
    nodes = [replace(one, function=given[one.name]) if one.name in given else one for one in NODES]
    graph = Graph(nodes, raw={name: RAW_TABLES[name] for name in (ACCOUNTS, EVENTS)})
    assert graph.schemas
    assert graph.problems == []
    return graph


class Taps:
    """Raw accounts and tap events, some of them broken, and their next deliveries; the same seed gives the same ones."""

    def __init__(self, folder: Path, seed: int | str = 1) -> None:
        self.folder, self.random = folder, random.Random(seed)
        self.number, self.events = 0, 0
        self.day = FIRST_DAY + timedelta(days=30)
        self.parts: dict[Path, list[dict[str, Any]]] = {}
        self.accounts = [self._account(number) for number in range(12)]
        (folder / EVENTS).mkdir(parents=True)
        for _ in range(3):
            self._arrive(400)
        self._write_accounts()

    def deliver(self) -> date:
        """Change the raw data in two or three ways at random; the day of the build that follows."""
        for what in self.random.sample((self._arrive, self._rewrite, self._take_back, self._update), 2):
            what()
        self._arrive()
        self.day += timedelta(days=self.random.choice((-2, 0, 0, 1, 1, 3)))
        return self.day

    def _account(self, number: int) -> dict[str, Any]:
        return {
            "id": str(number), "name": self.random.choice(STATES), "business_type": "bar",
            "employee_count": self.random.randint(1, 9), "created_at": datetime.combine(FIRST_DAY, time(12)),
            "updated_at": datetime.combine(FIRST_DAY + timedelta(days=self.random.randint(0, 40)), time(12)),
        }  # fmt: skip

    def _event(self) -> dict[str, Any]:
        self.events += 1
        day = self.day + timedelta(days=2 - int(self.random.expovariate(0.15)))
        return {
            "id": str(self.events) if self.random.random() > 0.01 else None,
            "device_id": str(self.random.randint(1, 9)), "location_id": "1", "event_type": self.random.choice(KINDS),
            "timestamp": datetime.combine(day, time(self.random.randint(0, 23))), "status": "completed",
            "metrics": '{"volume_ml": 300}' if self.random.random() > 0.01 else "{broken",
        }  # fmt: skip

    def _arrive(self, count: int = 60) -> None:
        found = [self._event() for _ in range(count)]
        earlier = [row for rows in self.parts.values() for row in rows]
        twice = self.random.sample(earlier, min(8, len(earlier)))
        corrected = [row | {"event_type": self.random.choice(KINDS)} for row in twice[::2]]
        found += corrected + twice[1::2]
        self.number += 1
        self._write(self.folder / EVENTS / f"part-{self.number:03}.parquet", found)

    def _rewrite(self) -> None:
        file = self.random.choice(list(self.parts))
        kept = [row for row in self.parts[file] if self.random.random() > 0.05]
        self._write(file, [row | {"device_id": "3"} if self.random.random() < 0.05 else row for row in kept])

    def _take_back(self) -> None:
        if len(self.parts) > 4:
            file = self.random.choice(list(self.parts))
            del self.parts[file]
            file.unlink()

    def _update(self) -> None:
        for number in self.random.sample(range(len(self.accounts)), 3):
            self.accounts[number] = self._account(number)
        self._write_accounts()

    def _write_accounts(self) -> None:
        _put(self.folder / f"{ACCOUNTS}.parquet", ACCOUNTS, self.accounts)

    def _write(self, file: Path, found: list[dict[str, Any]]) -> None:
        self.parts[file] = found
        _put(file, EVENTS, found)


def _put(file: Path, name: str, found: list[dict[str, Any]]) -> None:
    part = file.with_suffix(".part")
    pq.write_table(arrow(name, found), part)
    part.replace(file)


SKIPPED = {"build", "models", "validated", "slot", "raw_files", "pending", "seen"}
"""Tables of the system that say how a build came about, not what it holds."""


def content(warehouse: Path) -> dict[str, tuple[Any, ...]]:
    """Rows and digest of every table of a published build, whatever run made it."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        connection.execute("SET TimeZone = 'UTC'")
        listed = "SELECT table_schema, table_name, list(column_name) FROM information_schema.columns GROUP BY ALL"
        found = {}
        for layer, name, columns in connection.execute(listed).fetchall():
            if (layer == "tapdata" and name in SKIPPED) or (layer == "quality" and name in {"results", "failures"}):
                continue
            chosen = {"key", "version", "row_count"} if name == "versions" else set(columns) - {"run_id"}
            rows = f'SELECT {", ".join(f"{chr(34)}{column}{chr(34)}" for column in sorted(chosen))} FROM "{layer}"."{name}"'
            sums = f"SELECT COUNT(*), SUM(hash(t)) FROM ({rows}) AS t"
            found[f"{layer}.{name}"] = connection.execute(sums).fetchall()[0]
    return found


def names(warehouse: Path) -> set[str]:
    """What lies beside a warehouse, by the end of its name."""
    return {path.name.removeprefix(warehouse.name) for path in warehouse.parent.iterdir()}
