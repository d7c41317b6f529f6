"""The JSON text of tap events: the six shapes, put together from ready-made fragments."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from tapdata.sample import parameters as p
from tapdata.sample import vocabulary as v
from tapdata.sample.accounts import Accounts
from tapdata.sample.clock import iso
from tapdata.sample.rng import Bools, Draw, Ints
from tapdata.sample.writer import fill, names

_TENTHS = 20_000
_KEG_OUNCES = 1_984
"""A half barrel."""
POUR_FAULTS: dict[str, tuple[str, str]] = {
    "volume_missing": ('{"pressure_psi": 12.0, "temperature_f": 38.4, "duration_seconds": 8.1}', "no volume"),
    "volume_zero": ('{"volume_ml": 0.0, "pour_ounces": 0.0, "duration_seconds": 0.4}', "volume 0"),
    "volume_negative": ('{"volume_ml": -42.5, "pour_ounces": -1.4, "duration_seconds": 1.2}', "volume below 0"),
    "volume_nan": ('{"volume_ml": "NaN", "pour_ounces": "NaN", "duration_seconds": 5.0}', "volume NaN"),
    "wrong_type": ('{"volume_ml": "n/a", "pour_ounces": "n/a", "duration_seconds": "n/a"}', "volume n/a"),
    "malformed_json": ('{"volume_ml": 431.2, "pour_ounces": 14.', "cut off"),
    "empty_json": ("{}", "empty object"),
    "json_null": ("null", "JSON null"),
    "sql_null": ("", "SQL null"),
}
"""Metrics that make a pour no pour: by hazard, the text (none for SQL null) and what is wrong."""


def _tenth(value: int) -> str:
    return f"{value // 10}.{value % 10}"


def ounces_of(volume: int) -> int:
    """Tenths of a fluid ounce of a volume in tenths of a millilitre."""
    return int(volume / p.OUNCE_ML + 0.5)


def _celsius(fahrenheit: int) -> str:
    tenths = (fahrenheit - 320) * 5
    rounded = (abs(tenths) * 2 + 9) // 18
    return ("-" if tenths < 0 and rounded else "") + _tenth(rounded)


@dataclass(frozen=True)
class Pours:
    """Measured values of pours, in tenths of their unit."""

    controller: Ints
    volume: Ints
    psi: Ints
    fahrenheit: Ints
    seconds: Ints
    keg: Ints
    legacy: Bools


class Fragments:
    """Ready-made pieces of text, indexed by tenths; the second half of each table is for legacy firmware."""

    def __init__(self, locations: list[str], beers: Ints) -> None:
        tenths = [_tenth(value) for value in range(_TENTHS)]
        self.tenths = pa.array(tenths)
        self.ounces = np.array([ounces_of(value) for value in range(_TENTHS)], dtype=np.int64)
        ounces = [tenths[value] for value in self.ounces.tolist()]
        self._volume = pa.array(
            [f'{{"volume_ml": {ml}, "pour_ounces": {oz}, ' for ml, oz in zip(tenths, ounces, strict=True)]
            + [f'{{"pour_ounces": {oz}, ' for oz in ounces]
        )
        self._psi = pa.array([f'"pressure_psi": {value}, ' for value in tenths[:400]] + [""] * 400)
        self._degrees = pa.array(
            [f'"temperature_c": {_celsius(f)}, "temperature_f": {_tenth(f)}, ' for f in range(1_200)]
            + [f'"temperature_f": {_tenth(f)}, ' for f in range(1_200)]
            + [""]
        )
        self._seconds = pa.array(
            [f'"duration_seconds": {value}, ' for value in tenths[:2_000]]
            + [f'"duration_seconds": {value}}}' for value in tenths[:2_000]]
            + [""]
        )
        self._flow = pa.array([f'"flow_rate_ml_per_sec": {value}, ' for value in tenths[:4_000]] + [""] * 4_000)
        self.kegs = pa.array([f"keg_{location}_{keg}" for location in locations for keg in range(1, 7)])
        tail = [
            f'"beer_type": "{v.BEERS[beer]}", "keg_id": "keg_{location}_{keg}"}}'
            for location, first in zip(locations, beers.tolist(), strict=True)
            for keg, beer in ((k, (first + k // 4) % len(v.BEERS)) for k in range(1, 7))
        ]
        self._tail = pa.array([*tail, ""])

    def put_together(self, pours: Pours, others: list[pa.Array], order: Ints) -> pa.Array:
        """The text of pours and of other events, which follow them, taken in ``order``.

        The text of another event stands in the place of a pour's first piece; its other pieces are empty.
        """
        old = pours.legacy.astype(np.int64)
        flow = np.minimum(pours.volume * 10 // np.maximum(pours.seconds, 1), 3_999)
        tail = np.where(pours.legacy, len(self._tail) - 1, pours.controller * 6 + pours.keg)
        rest = sum(len(text) for text in others)
        indexes = (
            (pa.concat_arrays([self._volume, *others]), pours.volume + old * _TENTHS, 2 * _TENTHS + np.arange(rest)),
            (self._psi, pours.psi + old * 400, np.full(rest, 400)),
            (self._degrees, pours.fahrenheit + old * 1_200, np.full(rest, 2_400)),
            (self._seconds, pours.seconds + old * 2_000, np.full(rest, 4_000)),
            (self._flow, flow + old * 4_000, np.full(rest, 4_000)),
            (self._tail, tail, np.full(rest, len(self._tail) - 1)),
        )
        pieces = [table.take(pa.array(np.concatenate([mine, theirs])[order])) for table, mine, theirs in indexes]
        return pc.binary_join_element_wise(*pieces, "")

    def text(self, tenths: Ints) -> pa.Array:
        """Tenths as decimal text."""
        return self.tenths.take(pa.array(tenths))


def beers(accounts: Accounts, account: Ints, draw: Draw) -> Ints:
    """The main beer of each controller; bars pour more of the strong kinds."""
    beer: Ints = (draw.pick((26, 24, 8, 12, 18, 12), len(account)) + (accounts.kind[account] == 1)) % len(v.BEERS)
    return beer


def temperature(draw: Draw, made: Fragments, warm: Bools) -> pa.Array:
    """Cooler readings: near 38 F, or far above while the cooler is broken."""
    n = len(warm)
    degrees = 380 + (draw.bell(n) * 11).astype(np.int64) + np.where(warm, draw.integers(70, 170, n), 0)
    shown = made._degrees.take(pa.array(degrees))
    ambient = made.text(draw.integers(640, 780, n))
    cooling = names(("false", "true"), (draw.chance(0.55, n) | warm).astype(np.int64))
    return fill('{%"target_temp_f": 38.0, "ambient_temp_f": %, "cooling_active": %}', shown, ambient, cooling)


def pressure(draw: Draw, made: Fragments, off: Ints) -> pa.Array:
    """Line pressure: near 12 psi; below 10 and above 15 raise an alert."""
    n = len(off)
    psi = 120 + (draw.bell(n) * 7).astype(np.int64) + off * draw.integers(22, 55, n)
    alert = names(("null", '"low_pressure"', '"high_pressure"'), np.where(psi < 100, 1, np.where(psi > 150, 2, 0)))
    level = pc.utf8_lpad(pa.array(draw.integers(10, 99, n)).cast(pa.string()), 2, "0")
    return fill('{"pressure_psi": %, "target_psi": 12.0, "co2_level": 0.%, "alert": %}', made.text(psi), level, alert)


def keg_level(draw: Draw, made: Fragments, controller: Ints) -> pa.Array:
    """What is left in one of the venue's kegs."""
    n = len(controller)
    level = draw.integers(50, 950, n)
    keg = made.kegs.take(pa.array(controller * 6 + draw.integers(0, 5, n)))
    left = level * _KEG_OUNCES // 1_00
    return fill(
        '{"keg_id": "%", "level_percent": %, "volume_remaining_oz": %, "estimated_pours_remaining": %}',
        keg, made.text(level), made.text(left), left // 160,
    )  # fmt: skip


def cleaning(draw: Draw, rows: int) -> pa.Array:
    """Line cleanings; minutes, not seconds."""
    kind = draw.pick((60, 28, 12), rows)
    minutes = draw.integers(np.array((4, 12, 35))[kind], np.array((12, 30, 75))[kind], rows)
    return fill(
        '{"cleaning_type": "%", "duration_minutes": %, "chemical_used": "%", "operator_id": "emp_%"}',
        names(v.CLEANINGS, kind), minutes, names(v.CHEMICALS, kind), draw.digits(rows, 4),
    )  # fmt: skip


def health_check(draw: Draw, firmware: Ints, day: Ints, install_day: Ints, unwell: Bools) -> pa.Array:
    """Self-tests; worse while the cooler or the pressure is off."""
    n = len(day)
    status = draw.pick_by(p.HEALTH_WEIGHTS, unwell.astype(np.int64))
    errors = np.where(status == 0, 0, draw.integers(np.where(status == 2, 2, 1), np.where(status == 2, 5, 2), n))
    age = np.maximum(day - install_day, 0)
    uptime = np.minimum(age * 24 + draw.integers(0, 23, n), 8_760)
    ago = np.minimum(age, draw.integers(1, 120, n))
    first = int((day - ago).min()) if n else 0
    days = pa.array([iso(first + step) for step in range(int((day - ago).max()) - first + 1)] if n else [], pa.string())
    hour = pc.utf8_lpad(pa.array(draw.integers(6, 20, n)).cast(pa.string()), 2, "0")
    return fill(
        '{"status": "%", "uptime_hours": %, "error_count": %, "last_maintenance": "%T%:00:00", '
        '"firmware_version": "v%"}',
        names(v.HEALTH, status), uptime, errors, days.take(pa.array(day - ago - first)), hour,
        names(v.FIRMWARE, firmware),
    )  # fmt: skip
