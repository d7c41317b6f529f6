"""Columns to Arrow and Parquet. Integers stand for a column's own unit: days, microseconds, its last decimal."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from tapdata.contracts import RAW_TABLES
from tapdata.sample.rng import Bools, Ints

ROW_GROUP = 250_000


@dataclass(frozen=True)
class Maybe:
    """Values of which only those marked present are known; the others are null."""

    values: Any
    present: Bools


@cache
def raw_schema(name: str) -> pa.Schema:
    """The Arrow schema of a raw table's files: the contract's types, JSON as text."""
    types = RAW_TABLES[name].schema.items()
    return pa.schema([(column, pa.string() if t.is_json() else t.to_pyarrow()) for column, t in types])


def decimals(units: Ints, dtype: pa.DataType) -> pa.Array:
    """Decimals from whole numbers of their last digit: 12345 is 123.45 where the scale is 2."""
    pairs = np.empty((len(units), 2), dtype=np.int64)
    pairs[:, 0] = units
    pairs[:, 1] = np.asarray(units, dtype=np.int64) >> 63
    return pa.Decimal128Array.from_buffers(dtype, len(units), [None, pa.py_buffer(pairs)])


def column(values: Any, dtype: pa.DataType, rows: int) -> pa.Array:
    """An Arrow column of ``dtype``: from an array, a ``Maybe``, or a scalar that every row shares."""
    if values is None:
        return pa.nulls(rows, dtype)
    if isinstance(values, Maybe):
        return pc.if_else(pa.array(values.present), column(values.values, dtype, rows), pa.scalar(None, dtype))
    if isinstance(values, (str, bool, int)):
        return pa.repeat(pa.scalar(values, dtype), rows)
    if isinstance(values, (pa.Array, pa.ChunkedArray)):
        return values if values.type == dtype else values.cast(dtype)
    return pa.array(values, dtype) if isinstance(values, list) else _from_numbers(values, dtype)


def _from_numbers(values: Any, dtype: pa.DataType) -> pa.Array:
    if pa.types.is_decimal(dtype):
        return decimals(values, dtype)
    if pa.types.is_timestamp(dtype):
        return pa.array(np.asarray(values, dtype=np.int64)).view(dtype)
    if pa.types.is_date(dtype):
        return pa.array(np.asarray(values, dtype=np.int32)).view(dtype)
    return pa.array(values).cast(dtype)


def table(schema: pa.Schema, rows: int, columns: Mapping[str, Any]) -> pa.Table:
    """A table of ``schema``; a column that is not given is null. Dictionary columns are kept as they are."""
    unknown = set(columns) - set(schema.names)
    if unknown:
        raise KeyError(f"no such columns: {sorted(unknown)}")
    made = [
        values
        if isinstance(values := columns.get(field.name), pa.DictionaryArray)
        else column(values, field.type, rows)
        for field in schema
    ]
    return pa.table(made, names=schema.names)


def raw_table(name: str, rows: int, columns: Mapping[str, Any]) -> pa.Table:
    """The rows of a raw table by its contract."""
    return table(raw_schema(name), rows, columns)


def names(vocabulary: Any, codes: Ints) -> pa.Array:
    """Each code's text from ``vocabulary``."""
    return pa.array(list(vocabulary), pa.string()).take(pa.array(codes))


def coded(vocabulary: pa.Array, codes: Ints) -> pa.DictionaryArray:
    """Each code's text from ``vocabulary``, kept as a dictionary: for columns of few values in large tables."""
    return pa.DictionaryArray.from_arrays(pa.array(codes.astype(np.int32)), vocabulary)


def text(values: Any) -> pa.Array:
    """Numbers as text."""
    return pa.array(values).cast(pa.string())


def fill(template: str, *parts: Any) -> pa.Array:
    """``template`` with each % replaced by the next part: text, numbers, or an array of either."""
    literals = template.split("%")
    if len(literals) != len(parts) + 1:
        raise ValueError(f"{len(literals) - 1} places and {len(parts)} parts in {template!r}")
    pieces: list[Any] = [pa.scalar(literals[0])]
    for part, literal in zip(parts, literals[1:], strict=True):
        if isinstance(part, (str, int, float)):
            pieces.append(pa.scalar(str(part)))
        else:
            array = part if isinstance(part, (pa.Array, pa.ChunkedArray)) else pa.array(part)
            pieces.append(array if array.type == pa.string() else array.cast(pa.string()))
        pieces.append(pa.scalar(literal))
    return pc.binary_join_element_wise(*pieces, pa.scalar(""))


def write_parquet(rows: pa.Table, path: Path, *, plain: tuple[str, ...] = ()) -> None:
    """Write a file; ``plain`` columns hold mostly different values and get no dictionary."""
    path.parent.mkdir(parents=True, exist_ok=True)
    dictionary = [name for name in rows.column_names if name not in plain]
    pq.write_table(
        rows,
        path,
        row_group_size=ROW_GROUP,
        compression="zstd",
        compression_level=1,
        use_dictionary=dictionary,
        store_schema=False,
        write_statistics=True,
    )
