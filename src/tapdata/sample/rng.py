"""Random draws that give the same bits on every machine: integers and uniforms only, one stream per subject."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast
from zlib import crc32

import numpy as np
import pyarrow as pa
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]
Shape = int | tuple[int, ...]

_HEX = np.frombuffer("".join(f"{byte:02x}" for byte in range(256)).encode(), dtype=np.uint16)
"""The two hexadecimal digits of each byte, as one number in memory order."""
_UUID_PARTS = (0, 9, 14, 19, 24)
_UUID_DIGITS = ((0, 8), (8, 12), (12, 16), (16, 20), (20, 32))


def fixed_text(characters: NDArray[np.uint8]) -> pa.Array:
    """A text array from a matrix of ASCII codes, one row per text."""
    rows, width = characters.shape
    offsets = np.arange(rows + 1, dtype=np.int32) * np.int32(width)
    data = np.ascontiguousarray(characters)
    return pa.StringArray.from_buffers(rows, pa.py_buffer(offsets), pa.py_buffer(data))


class Draw:
    """One stream of draws.

    Nothing here goes through the C library's exp, log or pow, whose last bit differs between machines.
    """

    def __init__(self, seed: int, subject: str) -> None:
        sequence = np.random.SeedSequence(seed, spawn_key=(crc32(subject.encode()),))
        self._generator = np.random.Generator(np.random.PCG64(sequence))

    def uniform(self, shape: Shape) -> Floats:
        """Numbers in [0, 1)."""
        return self._generator.random(shape)

    def integers(self, low: Any, high: Any, shape: Shape) -> Ints:
        """Whole numbers from ``low`` to ``high``, both included; bounds may be arrays."""
        return self._generator.integers(low, np.asarray(high) + 1, shape, dtype=np.int64)

    def chance(self, share: Any, shape: Shape) -> Bools:
        """True with the given probability."""
        return cast("Bools", self.uniform(shape) < share)

    def bell(self, size: int) -> Floats:
        """A bell of mean 0 and deviation 1 within -3 and 3: the sum of three uniforms of 16 bits."""
        parts = np.frombuffer(self._generator.bytes(6 * size), dtype="<u2").reshape(3, size)
        total = parts[0].astype(np.int32) + parts[1] + parts[2]
        return cast("Floats", (total - 98_304) * (2.0 / 65_536))

    def pick(self, weights: Sequence[float], shape: Shape) -> Ints:
        """Positions in ``weights``, drawn in their proportion."""
        bounds = np.cumsum(np.asarray(weights, dtype=np.float64))
        found = np.searchsorted(bounds, self.uniform(shape) * bounds[-1], side="right").astype(np.int64)
        return cast("Ints", np.minimum(found, len(weights) - 1))

    def pick_by(self, table: Sequence[Sequence[float]], row: Ints) -> Ints:
        """Positions drawn with the weights of ``table[row]``; every row of the table has the same length."""
        weights = np.asarray(table, dtype=np.float64)
        bounds = np.cumsum(weights, axis=1)
        bounds = bounds / bounds[:, -1:] + np.arange(len(weights))[:, None]
        found = np.searchsorted(bounds.ravel(), row + self.uniform(row.shape), side="right").astype(np.int64)
        return cast("Ints", np.minimum(found - row * weights.shape[1], weights.shape[1] - 1))

    def count(self, mean: NDArray[np.floating[Any]]) -> Ints:
        """Whole numbers whose expectation is ``mean``: rounded up or down by chance."""
        floor = np.floor(mean)
        return cast("Ints", (floor + (self.uniform(mean.shape) < mean - floor)).astype(np.int64))

    def few_of(self, total: int, size: int) -> Ints:
        """Up to ``size`` different positions below ``total``, in random order."""
        if total <= 4 * size + 64:
            return self._generator.permutation(total)[:size].astype(np.int64)
        found = np.unique(self.integers(0, total - 1, 2 * size + 16))
        return cast("Ints", self._generator.permutation(found)[:size])

    def digits(self, size: int, width: int) -> pa.Array:
        """Texts of ``width`` decimal digits."""
        return fixed_text((self._generator.integers(0, 10, (size, width), dtype=np.uint8) + 48).astype(np.uint8))

    def hexes(self, size: int, width: int) -> pa.Array:
        """Texts of ``width`` hexadecimal digits, an even number."""
        return fixed_text(_HEX[self._octets(size, width // 2)].view(np.uint8))

    def _octets(self, size: int, width: int) -> NDArray[np.uint8]:
        return np.frombuffer(self._generator.bytes(size * width), dtype=np.uint8).reshape(size, width).copy()

    def uuids(self, size: int) -> pa.Array:
        """Texts in the form of a version 4 UUID."""
        octets = self._octets(size, 16)
        octets[:, 6] = (octets[:, 6] & 0x0F) | 0x40
        octets[:, 8] = (octets[:, 8] & 0x3F) | 0x80
        digits = _HEX[octets].view(np.uint8)
        characters = np.full((size, 36), ord("-"), dtype=np.uint8)
        for at, (first, last) in zip(_UUID_PARTS, _UUID_DIGITS, strict=True):
            characters[:, at : at + last - first] = digits[:, first:last]
        return fixed_text(characters)


class Streams:
    """The streams of one seed. A subject's draws do not depend on what other subjects drew."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def __call__(self, subject: str) -> Draw:
        """A fresh stream for ``subject``."""
        return Draw(self._seed, subject)
