"""Taking raw tables in: what must be there, what is noticed, and what staging will not see of them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from tapdata.contracts import EVENT_TABLES, RAW_TABLES, RawTable
from tapdata.engine.clock import default_as_of
from tapdata.engine.compiled import Compiler, digest
from tapdata.engine.errors import InputError, UsageError
from tapdata.engine.graph import SENTINEL, nearest
from tapdata.engine.progress import Progress
from tapdata.logic import periods
from tapdata.warehouse.base import Candidate, Loaded, Source, SourceError
from tapdata.warehouse.increments import Increments, Version

FIRST_DAY, LAST_DAY = date(1, 1, 1), date(9999, 12, 31)
"""The days of the calendar; a warehouse can hold others."""
FILES = "{0}.parquet, {0}/*.parquet or {0}.csv"


@dataclass(frozen=True)
class Intake:
    """What happened to the rows of one raw table. ``rows_in`` is the sum of the other ``rows_`` fields and ``staged``."""

    table: str
    rows_in: int
    rows_null_key: int
    rows_superseded: int
    """Older versions of repeated keys: dropped, and recorded in rejects."""
    rows_identical: int
    """Copies identical in every column: collapsed."""
    rows_future: int
    """Dated after as_of: left out."""
    staged: int
    """Rows that staging keeps."""
    values_nulled: int
    """Values that did not fit their type: null, and recorded in rejects."""
    files: int
    missing_columns: tuple[str, ...] = ()
    unknown_columns: tuple[str, ...] = ()
    nulled_columns: dict[str, int] = field(default_factory=dict)
    deferred: int = 0
    """Rows older than late_days that came with a load: left as they were, recorded in rejects."""

    @property
    def outcome(self) -> str:
        """What happened to the rows that do not all reach staging, in words."""
        nulled = ", ".join(f"{column} {count:,}" for column, count in self.nulled_columns.items())
        parts = (
            (self.rows_null_key, "without a key"),
            (self.rows_superseded, "older versions"),
            (self.rows_identical, "identical copies"),
            (self.rows_future, "dated after as_of"),
            (self.values_nulled, f"values that did not fit ({nulled})"),
        )
        told = ", ".join(f"{count:,} {what}" for count, what in parts if count)
        return f"{self.table}: {told}" + (f"; see rejects.{self.table}" if self.rejected or self.values_nulled else "")

    @property
    def rejected(self) -> int:
        """Rows dropped and recorded in rejects."""
        return self.rows_null_key + self.rows_superseded


def load_raw(
    room: Candidate, path: Path, tables: Sequence[str], run_id: str, progress: Progress, late_before: date | None = None
) -> dict[str, Loaded]:
    """Bring raw tables up to date, typed by their contracts; rows before ``late_before`` that an increment brings wait.

    Raises InputError naming every missing table and key column.
    """
    contracts = [RAW_TABLES[name] for name in tables]
    try:
        source = room.read(path)
        require(source, contracts, path)
        loaded = {}
        with progress.phase("load", len(contracts)) as step:
            for contract in contracts:
                with step(f"raw.{contract.name}") as done:
                    loaded[contract.name] = room.load(source, contract, run_id, late_before)
                    done(loaded[contract.name].rows)
        return loaded
    except SourceError as error:
        raise InputError(str(error)) from error


def raw_in_place(room: Candidate) -> Mapping[str, Loaded] | None:
    """The raw tables that the warehouse holds; null where a build loads them. Raises InputError for what is unfit."""
    try:
        return room.raw_in_place()
    except SourceError as error:
        raise InputError(str(error)) from error


def require(source: Source, contracts: Sequence[RawTable], path: Path) -> None:
    """Raw input has every table, and each its key. Raises InputError naming all that is missing."""
    problems = []
    for contract in contracts:
        found = source.columns(contract)
        if found is None:
            problems.append(
                f"raw table {contract.name} is missing in {path}; add "
                + (f"the table raw.{contract.name}" if path.is_file() else FILES.format(contract.name))
            )
        elif contract.key not in found.columns:
            problems.append(
                f"raw table {contract.name} has no key column {contract.key!r}{nearest(contract.key, found.columns)}"
            )
    if problems:
        raise InputError("\n".join(problems))


def last_day(room: Candidate) -> date:
    """The default ``as_of`` of the loaded event tables. Raises UsageError when they hold no event."""
    found = last_event_day(room)
    if found is None:
        raise UsageError("the event tables are empty, so there is no last day; say --as-of YYYY-MM-DD")
    return found


def last_event_day(room: Candidate) -> date | None:
    """The last day of the loaded event tables that no long gap precedes; null when they hold no event."""
    days: dict[date, int] = {}
    for name in EVENT_TABLES:
        if room.has_table("raw", name):
            table = room.table("raw", name)
            moment = table[RAW_TABLES[name].event_time]
            dated = table.filter(moment.notnull()).select(day=periods.day(moment))
            dated = dated.filter(dated.day.between(FIRST_DAY, LAST_DAY))
            for row in room.rows(dated.group_by("day").agg(events=dated.count())):
                days[row["day"]] = days.get(row["day"], 0) + row["events"]
    return default_as_of(days.items())


def account(
    room: Candidate, compiler: Compiler, loaded: Loaded, as_of: date, run_id: str, known: Version | None = None
) -> Intake:
    """Record the rows that staging drops, and count what happens to every row of a raw table.

    ``known`` is the record of the build before: only rows that came, went or are dated now are counted anew then.
    """
    if room.increments is None:
        counts = _count(room, compiler.accounting(loaded.table, as_of))
        room.reject(
            RAW_TABLES[loaded.table], compiler.rejected(loaded.table, as_of) if _dropped(counts) else "", run_id
        )
    else:
        counts = _recount(room, room.increments, compiler, loaded.table, as_of, run_id, known)
    lost = _dropped(counts) + counts["rows_identical"] + counts["rows_future"]
    return Intake(
        table=loaded.table,
        **counts,
        staged=counts["rows_in"] - lost,
        values_nulled=sum(loaded.nulled.values()),
        files=loaded.files,
        missing_columns=loaded.missing_columns,
        unknown_columns=loaded.unknown_columns,
        nulled_columns=dict(loaded.nulled),
        deferred=loaded.deferred,
    )


def record_key(table: str) -> str:
    """The key under which the record of a raw table's rows is known."""
    return f"rejects.{table}"


def _recount(
    room: Candidate,
    increments: Increments,
    compiler: Compiler,
    name: str,
    as_of: date,
    run_id: str,
    known: Version | None,
) -> dict[str, int]:
    counting, dropping = compiler.accounting(name, as_of), compiler.rejected(name, as_of)
    fingerprint = digest(compiler.accounting(name, SENTINEL), compiler.rejected(name, SENTINEL))
    content = increments.raw_version(name)
    signature = digest(fingerprint, content, str(as_of))
    kept: dict[str, int] = json.loads(known.inputs) if known is not None else {}
    if known is not None and known.signature == signature:
        return kept
    with increments.transaction():
        if known is not None and known.fingerprint == fingerprint and name in EVENT_TABLES:
            before, after = increments.narrowed_record(name, known.as_of, as_of)
            counts = kept
            was = _count(room, _in(compiler.accounting(name, known.as_of), name, before))
            now = _count(room, _in(counting, name, after))
            counts = {what: rows - was[what] + now[what] for what, rows in counts.items()}
            increments.recorded(name, partly=True)
            dropping = _in(dropping, name, after)
        else:
            counts = _count(room, counting)
            increments.recorded(name, partly=False)
        room.reject(RAW_TABLES[name], dropping if _dropped(counts) else "", run_id)
        plain = json.dumps(counts)
        increments.remember(
            Version(record_key(name), fingerprint, signature, content, as_of, 0, run_id, "", "{}", plain, "")
        )
    return counts


def _count(room: Candidate, sql: str) -> dict[str, int]:
    (found,) = room.query(sql)
    return {what: int(rows) for what, rows in found.items()}


def _dropped(counts: Mapping[str, int]) -> int:
    return counts["rows_null_key"] + counts["rows_superseded"]


def _in(sql: str, name: str, place: str) -> str:
    """A statement about a raw table, about other rows of its kind."""
    return sql.replace(f'"raw"."{name}"', place)


def warnings(intake: Intake) -> list[str]:
    """What a person should know of a raw table's columns, one line each."""
    lines = [
        f"raw table {intake.table} has no column {column}: read as null; add it, or ignore this"
        for column in intake.missing_columns
    ]
    if intake.deferred:
        lines.append(
            f"raw table {intake.table}: {intake.deferred:,} rows older than late_days were deferred; see "
            f"rejects.{intake.table}, and build with --full-refresh to take them in"
        )
    if intake.unknown_columns:
        lines.append(
            f"raw table {intake.table} has columns no contract knows, ignored: {', '.join(intake.unknown_columns)}"
        )
    return lines
