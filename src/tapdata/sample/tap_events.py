"""Tap events, a stretch of days at a time: pours and sensor readings as raw rows, and counted for the ledger."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import tap_metrics as m
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import DAY, HOUR, SECOND, Clock
from tapdata.sample.mess import Mess
from tapdata.sample.rng import Bools, Ints, Streams
from tapdata.sample.tap_plan import TapPlan
from tapdata.sample.venues import Devices, Locations
from tapdata.sample.writer import coded, raw_schema

TABLE = "app_database_tap_events"
VOLUME_UNITS = 100_000
"""Volumes are added up as whole numbers of this part of a millilitre, so that no order of adding matters."""
UNKNOWN_TYPE = "line_purge"
_LABELS = pa.array([*v.EVENT_TYPES, UNKNOWN_TYPE])


@dataclass(frozen=True)
class Stretch:
    """Events of some days in time order. ``metrics`` is JSON text; ``volume`` is in ``VOLUME_UNITS``, 0 for no pour."""

    first_day: int
    days: int
    controller: Ints
    kind: Ints
    timestamp: Ints
    arrival: Ints
    status: Ints
    metrics: pa.Array
    volume: Ints
    first_id: int

    def __len__(self) -> int:
        return len(self.kind)


class TapEvents:
    """Makes the events of a company, stretch by stretch."""

    def __init__(
        self,
        plan: TapPlan,
        devices: Devices,
        locations: Locations,
        accounts: Accounts,
        *,
        clock: Clock,
        streams: Streams,
    ) -> None:
        self._plan, self._devices, self._clock = plan, devices, clock
        self._draw = streams("tap_events")
        location = devices.location[plan.device]
        place = locations.ids.take(pa.array(location))
        self._device_ids = devices.ids.take(pa.array(plan.device))
        self._location_ids, self._location = locations.ids, location
        self._fragments = m.Fragments(place.to_pylist(), m.beers(accounts, devices.account[plan.device], self._draw))

    def stretches(self, mess: Mess) -> Iterator[Stretch]:
        """All events, with the pours whose metrics ``mess`` spoils no longer counted as pours."""
        rows = 0
        for first, last in self._plan.chunks(self._clock):
            stretch = self._stretch(first, last, rows + 1, mess)
            rows += len(stretch)
            yield stretch

    def _stretch(self, first: int, last: int, first_id: int, mess: Mess) -> Stretch:
        draw, plan = self._draw, self._plan
        mean = plan.mean_pours(self._clock, first, last)
        counts = [draw.count(mean * (0.7 + 0.6 * draw.uniform(mean.shape)))]
        counts += [draw.count(plan.reporting[:, first:last] * share) for share in p.READINGS_A_DAY[1:]]
        controllers, days, kinds = [], [], []
        for number, count in enumerate(counts):
            who, when = np.divmod(np.repeat(np.arange(count.size), count.ravel()), last - first)
            controllers.append(who)
            days.append(when)
            kinds.append(np.full(len(when), number))
        controller, day, kind = np.concatenate(controllers), np.concatenate(days), np.concatenate(kinds)
        pours = int(counts[0].sum())
        hour = draw.pick_by(p.HOURS_BY_TYPE, plan.kind[controller[:pours]]) * HOUR
        time = np.concatenate([hour + draw.integers(0, HOUR - 1, pours), draw.integers(0, DAY - 1, len(day) - pours)])
        timestamp = (self._clock.window + first + day) * DAY + time
        order = time_order(timestamp)
        metrics, volume = self._metrics(controller, day + first, kind, pours, order)
        timestamp, volume, kind = timestamp[order], volume[order], kind[order]
        lag = draw.integers(SECOND // 2, 40 * SECOND, len(order))
        late = np.flatnonzero(draw.chance(p.LATE_SHARE, len(order)))
        lag[late] += draw.integers(p.LATE_HOURS[0] * HOUR, p.LATE_HOURS[1] * HOUR, len(late))
        arrival = timestamp + lag
        arrival = np.where(arrival > self._clock.end, timestamp + (self._clock.end - timestamp) // 2, arrival)
        status = draw.pick(p.STATUS_WEIGHTS, len(order))
        metrics, kind, volume = spoil(mess, metrics, kind, volume, first_id)
        return Stretch(
            self._clock.window + first, last - first, controller[order], kind, timestamp, arrival, status, metrics,
            volume, first_id,
        )  # fmt: skip

    def _metrics(self, controller: Ints, day: Ints, kind: Ints, pours: int, order: Ints) -> tuple[pa.Array, Ints]:
        """JSON text in ``order``, and volume, of events that are grouped by kind, pours first."""
        draw, plan, devices = self._draw, self._plan, self._devices
        warm, off = plan.warm[controller, day], plan.pressure[controller, day]
        first = np.searchsorted(kind, np.arange(8))
        part = [slice(first[k], first[k + 1]) for k in range(6)]
        poured, volume = self._pours(controller[:pours], warm[:pours], off[:pours])
        device = plan.device[controller[part[5]]]
        texts = [
            m.temperature(draw, self._fragments, warm[part[1]]),
            m.pressure(draw, self._fragments, off[part[2]]),
            m.keg_level(draw, self._fragments, controller[part[3]]),
            m.cleaning(draw, int(first[5] - first[4])),
            m.health_check(
                draw,
                devices.firmware[device],
                self._clock.window + day[part[5]],
                devices.install_day[device],
                warm[part[5]] | (off[part[5]] != 0),
            ),
        ]
        volumes = np.zeros(len(kind), dtype=np.int64)
        volumes[:pours] = volume
        return self._fragments.put_together(poured, texts, order), volumes

    def _pours(self, controller: Ints, warm: Bools, off: Ints) -> tuple[m.Pours, Ints]:
        draw, n = self._draw, len(controller)
        ounces = np.array(p.POUR_OUNCES)[draw.pick(p.POUR_WEIGHTS, n)]
        volume = (ounces * (10 * p.OUNCE_ML) * (1.0 + 0.045 * draw.bell(n))).astype(np.int64)
        flow = 420 + (90 * draw.bell(n)).astype(np.int64)
        made = m.Pours(
            controller,
            volume,
            psi=120 + (draw.bell(n) * 8).astype(np.int64) + off * draw.integers(22, 55, n),
            fahrenheit=382 + (draw.bell(n) * 12).astype(np.int64) + np.where(warm, draw.integers(60, 160, n), 0),
            seconds=np.minimum(volume * 10 // flow, 1_999),
            keg=draw.integers(0, 5, n),
            legacy=self._devices.legacy[self._plan.device[controller]],
        )
        units = np.where(made.legacy, self._fragments.ounces[volume] * 295_735, volume * (VOLUME_UNITS // 10))
        return made, units

    def table(self, stretch: Stretch) -> pa.Table:
        """The raw rows of a stretch. Columns of few values are dictionaries."""
        ids = pa.array(np.arange(stretch.first_id, stretch.first_id + len(stretch))).cast(pa.string())
        schema = raw_schema(TABLE)
        columns = {
            "id": ids,
            "device_id": coded(self._device_ids, stretch.controller),
            "location_id": coded(self._location_ids, self._location[stretch.controller]),
            "timestamp": pa.array(stretch.timestamp).view(pa.timestamp("us")),
            "event_type": coded(_LABELS, stretch.kind),
            "status": coded(pa.array(v.EVENT_STATUSES), stretch.status),
            "metrics": stretch.metrics,
            "device_category": coded(pa.array(["tap"]), np.zeros(len(stretch), dtype=np.int64)),
            "created_at": pa.array(stretch.arrival).view(pa.timestamp("us")),
        }
        return pa.table([columns[name] for name in schema.names], names=schema.names)

    def hourly(self, stretch: Stretch) -> tuple[int, dict[str, Any]]:
        """Rows of ``pours_hourly``: what each device did in each hour with an event."""
        hours = stretch.days * 24
        cell = stretch.controller * hours + (stretch.timestamp - stretch.first_day * DAY) // HOUR
        seen = np.zeros(len(self._plan.device) * hours, dtype=bool)
        seen[cell] = True
        used = np.flatnonzero(seen)
        slot = (np.cumsum(seen) - 1)[cell]
        device, hour = np.divmod(used, hours)
        columns = len(_LABELS) + 1
        what = np.where((stretch.kind == 0) & (stretch.volume == 0), len(_LABELS), stretch.kind)
        counts = np.bincount(slot * columns + what, minlength=len(used) * columns).reshape(-1, columns)
        volume = np.bincount(slot, weights=stretch.volume, minlength=len(used))
        rows: dict[str, Any] = {
            "device_id": self._device_ids.take(pa.array(device)),
            "hour": stretch.first_day * DAY + hour * HOUR,
            "volume_ml": volume / VOLUME_UNITS,
            "invalid_pours": counts[:, len(_LABELS)],
        }
        for number, name in enumerate(("pours", *v.EVENT_TYPES[1:])):
            rows[name] = counts[:, number]
        return len(used), rows

    def daily(self, stretch: Stretch) -> tuple[int, dict[str, Any]]:
        """Rows of ``event_counts``: events by device, day and type; a pour without a volume counts as invalid."""
        kinds = len(_LABELS)
        day = (stretch.timestamp - stretch.first_day * DAY) // DAY
        cell = (stretch.controller * stretch.days + day) * kinds + stretch.kind
        size = len(self._plan.device) * stretch.days * kinds
        invalid = (stretch.kind == 0) & (stretch.volume == 0)
        every = np.bincount(cell, minlength=size)
        wrong = np.bincount(cell[invalid], minlength=size)
        used = np.flatnonzero(every)
        rest, kind = np.divmod(used, kinds)
        device, number = np.divmod(rest, stretch.days)
        return len(used), {
            "device_id": self._device_ids.take(pa.array(device)),
            "day": stretch.first_day + number,
            "event_type": _LABELS.take(pa.array(kind)),
            "events": every[used] - wrong[used],
            "invalid": wrong[used],
        }


def time_order(timestamp: Ints) -> Ints:
    """Positions in time order, equal times in order of position. Sorts plain numbers, which is fast and exact."""
    if not len(timestamp):
        return timestamp
    bits = len(timestamp).bit_length()
    keys = np.sort(((timestamp - timestamp.min()) << bits) | np.arange(len(timestamp)))
    return keys & ((1 << bits) - 1)


def spoil(mess: Mess, metrics: pa.Array, kind: Ints, volume: Ints, first_id: int) -> tuple[pa.Array, Ints, Ints]:
    """Plant faults in the metrics and types of some events; a spoilt pour has no volume any more."""
    kind, volume = kind.copy(), volume.copy()
    pours = np.flatnonzero(kind == 0)
    texts: dict[int, str | None] = {}

    def planted(rows: Ints, hazard: str, column: str, detail: str) -> None:
        mess.record(TABLE, (rows + first_id).astype(str).tolist(), hazard, column, detail)

    shares = mess.shares(TABLE, len(kind), [*m.POUR_FAULTS, "numbers_as_text", "unknown_event_type"])
    chosen = mess.few(len(pours), sum(shares.values()))
    for hazard, share in shares.items():
        rows, chosen = pours[chosen[:share]], chosen[share:]
        if hazard == "unknown_event_type":
            kind[rows] = len(v.EVENT_TYPES)
            volume[rows] = 0
            planted(rows, hazard, "event_type", UNKNOWN_TYPE)
        elif hazard == "numbers_as_text":
            for row in rows.tolist():
                texts[row] = as_text(metrics[row].as_py())
            planted(rows, hazard, "metrics", "numbers in quotes")
        else:
            text, detail = m.POUR_FAULTS[hazard]
            texts.update(dict.fromkeys(rows.tolist(), text or None))
            volume[rows] = 0
            planted(rows, hazard, "metrics", detail)
    if texts:
        at = np.array(sorted(texts), dtype=np.int64)
        mask = np.zeros(len(kind), dtype=bool)
        mask[at] = True
        metrics = pc.replace_with_mask(
            metrics, pa.array(mask), pa.array([texts[row] for row in at.tolist()], pa.string())
        )
    return metrics, kind, volume


def as_text(metrics: str) -> str:
    """JSON text with its numbers in quotes."""
    pairs = (pair.split(": ", 1) for pair in metrics.strip("{}").split(", "))
    return "{" + ", ".join(f"{name}: {value}" if '"' in value else f'{name}: "{value}"' for name, value in pairs) + "}"
