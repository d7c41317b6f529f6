"""The mess of real data: planted rows and values, each recorded."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.contracts import EVENT_TABLES, RAW_TABLES
from tapdata.sample import hazards as h
from tapdata.sample import versions
from tapdata.sample.clock import DAY, SECOND, Clock
from tapdata.sample.rng import Draw, Ints, Streams
from tapdata.sample.writer import raw_schema

_NEW_NUMBER = 900_000_000
"""Numeric keys of planted rows start here."""
_FAR_FUTURE = 4_070_908_800 * SECOND
"""2099-01-01."""
_PARTS = 10
"""Each hazard of a table hits this part of the rate."""

Row = dict[str, Any]


class Mess:
    """Plants hazards at a rate, each at least once in a table that allows it. With rate 0 it changes nothing."""

    def __init__(self, rate: float, clock: Clock, streams: Streams) -> None:
        self._rate, self._clock = rate, clock
        self._streams = streams
        self._draws: dict[str, Draw] = {}
        self._seen: set[tuple[str, str]] = set()
        self._numbers: Counter[str] = Counter()
        self.counts: Counter[str] = Counter()
        self.planted: list[tuple[str, str, str, str, str]] = []
        self.extras: dict[tuple[str, str], list[Row]] = {}
        """Rows that were added and do count, by table and hazard."""

    def _draw(self, name: str) -> Draw:
        if name not in self._draws:
            self._draws[name] = self._streams(f"mess.{name}")
        return self._draws[name]

    def shares(self, name: str, rows: int, kinds: list[str]) -> dict[str, int]:
        """How many rows of ``rows`` each hazard hits."""
        if not self._rate or not rows:
            return dict.fromkeys(kinds, 0)
        share = int(self._rate * rows / _PARTS)
        return {kind: max(share, 0 if (name, kind) in self._seen else 1) for kind in kinds}

    def few(self, total: int, size: int) -> Ints:
        """Up to ``size`` different positions below ``total``."""
        return self._draw("few").few_of(total, size) if total and size else np.zeros(0, dtype=np.int64)

    def record(self, name: str, keys: list[Any], hazard: str, column: str, detail: str) -> None:
        """Note planted rows or values."""
        if keys:
            self._seen.add((name, hazard))
            self.counts[hazard] += len(keys)
            self.planted += [(name, "" if key is None else str(key), hazard, column, detail) for key in keys]

    def values(self, name: str, rows: pa.Table) -> pa.Table:
        """A table with spoilt values in some of its rows."""
        kinds = {kind.name: kind for kind in h.VALUES.get(name, ())}
        shares = self.shares(name, rows.num_rows, list(kinds))
        taken: set[int] = set()
        for hazard, share in shares.items():
            at = self._candidates(name, rows, kinds[hazard].where, share, taken) if share else []
            if not at:
                continue
            taken.update(at)
            old = self._plain(name, rows, np.array(at)).to_pylist()
            new = [kinds[hazard].change(row, self._context(name, number)) for number, row in enumerate(old)]
            rows = self._replace(rows, at, new)
            keys = [row[RAW_TABLES[name].key] for row in old]
            self.record(name, keys, hazard, ", ".join(new[0]), kinds[hazard].detail)
        return rows

    def rows(self, name: str, rows: pa.Table) -> pa.Table:
        """A table with planted rows added at its end."""
        added = self.added(name, rows)
        return pa.concat_tables([rows, added]) if added.num_rows else rows

    def added(self, name: str, rows: pa.Table) -> pa.Table:
        """The rows to plant in a table, or in one piece of it: copies of its rows with one fault each."""
        contract = RAW_TABLES[name]
        kinds = ["null_key", "duplicate", "older_version", *(["tie"] if name in versions.IMMATERIAL else [])]
        references = [raw_schema(name).field(key.column).type for key in contract.foreign_keys]
        kinds += ["orphan"] if references and all(map(pa.types.is_string, references)) else []
        kinds += ["future"] + (
            ["far_future"] if name.endswith("tap_events") and (name, "far_future") not in self._seen else []
        )
        extra = {kind.name: kind for kind in h.ROWS.get(name, ())}
        shares = self.shares(name, rows.num_rows, [*kinds, *extra])
        if "far_future" in shares:
            shares["far_future"] = min(shares["far_future"], 1)
        chosen = (
            self._draw(name).few_of(rows.num_rows, sum(shares.values())) if any(shares.values()) else np.zeros(0, int)
        )
        made: list[Row] = []
        for hazard, share in shares.items():
            at, chosen = chosen[:share], chosen[share:]
            for number, row in enumerate(self._plain(name, rows, at).to_pylist()):
                key = row[contract.key]
                if hazard in extra:
                    kind = extra[hazard]
                    new = {**row, contract.key: self._new_key(name, key)}
                    new |= kind.change(new, self._context(name, number))
                    self.extras.setdefault((name, hazard), []).append(new)
                    self.record(name, [new[contract.key]], hazard, "", kind.detail)
                else:
                    new, column, detail = self._copy(name, hazard, dict(row))
                    shown = key if new[contract.key] is None else new[contract.key]
                    self.record(name, [shown], hazard, column, detail)
                made.append(new)
        return pa.Table.from_pylist(made, schema=raw_schema(name))

    def _copy(self, name: str, hazard: str, row: Row) -> tuple[Row, str, str]:
        """A copy of a row with one fault, the column at fault, and what is wrong."""
        contract = RAW_TABLES[name]
        if hazard == "null_key":
            row[contract.key] = None
            return row, contract.key, "key is null"
        if hazard == "duplicate":
            return row, "", "identical copy"
        if hazard == "older_version":
            clocks = [clock for clock in contract.version_order if row[clock] is not None]
            step = _delta(SECOND) if name in EVENT_TABLES else _delta(DAY)
            row.update({clock: row[clock] - step for clock in clocks[:1]})
            column, value = versions.STALE[name]
            row[column] = value
            return row, column, f"an earlier version, by {', '.join(clocks[:1])}"
        if hazard == "tie":
            column, value = versions.IMMATERIAL[name]
            row[column] = value
            return row, column, "same key and clocks, another value"
        row[contract.key] = self._new_key(name, row[contract.key])
        if hazard == "orphan":
            return self._orphan(name, row), contract.foreign_keys[0].column, "parent does not exist"
        far = hazard == "far_future"
        return self._future(name, row, far=far), contract.event_time, "in 2099" if far else "dated after as-of"

    def _future(self, name: str, row: Row, *, far: bool) -> Row:
        """Move a row after as-of. Events go far enough that they never look like the latest day of the data."""
        contract, draw = RAW_TABLES[name], self._draw(name)
        days = draw.integers(45, 400, 1) if name in EVENT_TABLES else draw.integers(1, 60, 1)
        at = _FAR_FUTURE if far else (self._clock.as_of + int(days[0])) * DAY
        moment = np.datetime64(at, "us").item()
        clocks = {contract.event_time, *contract.version_order, *versions.FUTURE_TOO.get(name, ())}
        for clock in sorted(clocks):
            row[clock] = moment.date() if pa.types.is_date(raw_schema(name).field(clock).type) else moment
        return row

    def _orphan(self, name: str, row: Row) -> Row:
        """Point every reference of a row to nothing."""
        number, uuid = h.NOBODY, self._draw(name).uuids(1)[0].as_py()
        for key in RAW_TABLES[name].foreign_keys:
            nobody = number if key.references.startswith("app_database") and key.to == "id" else uuid
            if not key.path:
                row[key.column] = nobody
            elif key.path.endswith("[]"):
                row[key.column] = re.sub(rf'("{key.path[:-2]}": )\[[^\]]*\]', rf'\1["{nobody}"]', row[key.column])
            else:
                text, found = re.subn(rf'("{key.path}": "?)[\w-]+', rf"\g<1>{nobody}", row[key.column])
                row[key.column] = text if found else text.replace("{", f'{{"{key.path}": "{nobody}", ', 1)
        return row

    def _new_key(self, name: str, key: Any) -> Any:
        """A key that no row has, in the form of ``key``."""
        self._numbers[name] += 1
        number = self._numbers[name]
        if not isinstance(key, str):
            return key
        if key.isdigit():
            return str(_NEW_NUMBER + number)
        if re.fullmatch(r"[0-9a-f-]{36}", key):
            return self._draw(name).uuids(1)[0].as_py()
        return f"{key}_{_NEW_NUMBER + number}"

    def _context(self, name: str, number: int) -> h.Context:
        return h.Context(self._draw(name), number, self._clock)

    def _candidates(
        self, name: str, rows: pa.Table, where: tuple[str, str] | None, share: int, taken: set[int]
    ) -> list[int]:
        """Positions of up to ``share`` rows that a hazard can hit and none has hit yet."""
        if where is None:
            found = self._draw(name).few_of(rows.num_rows, share + len(taken)).tolist()
        else:
            fits = np.flatnonzero(pc.fill_null(pc.match_substring(rows[where[0]], where[1]), False).to_numpy())
            found = fits[self._draw(name).few_of(len(fits), share + len(taken))].tolist()
        return [at for at in found if at not in taken][:share]

    @staticmethod
    def _plain(name: str, rows: pa.Table, at: Any) -> pa.Table:
        return rows.take(pa.array(at, pa.int64())).cast(raw_schema(name))

    @staticmethod
    def _replace(rows: pa.Table, at: list[int], new: list[Row]) -> pa.Table:
        """The table with the new values at the given positions."""
        order = np.argsort(at)
        mask = np.zeros(rows.num_rows, dtype=bool)
        mask[at] = True
        for name in new[0]:
            place = rows.schema.get_field_index(name)
            field = rows.schema.field(place)
            values = pa.array([new[int(position)][name] for position in order], field.type)
            old = rows.column(place).combine_chunks()
            rows = rows.set_column(place, field, pc.replace_with_mask(old, pa.array(mask), values))
        return rows


def _delta(microseconds: int) -> Any:
    return np.timedelta64(microseconds, "us").item()
