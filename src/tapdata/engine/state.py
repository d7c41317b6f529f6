"""What runs leave behind: a small SQLite file beside the warehouse, which a failed run can still write to."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import closing
from dataclasses import fields, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from tapdata.engine.errors import WarehouseError
from tapdata.engine.results import ExpectationResult, Kept, RunReport, ValidationReport

KEPT_RUNS = 50
"""Reports of runs kept; the results of their expectations are kept by their age."""
KEEP_DAYS = 90

VERSION = 3
TABLES = (
    "runs (run_id TEXT PRIMARY KEY, command TEXT, status TEXT, report TEXT)",
    "validations (run_id TEXT PRIMARY KEY, run_started TEXT, command TEXT, as_of TEXT)",
    "expectations (number INTEGER PRIMARY KEY, text TEXT UNIQUE)",
    "results (run_id TEXT, number INTEGER, success INTEGER, observed TEXT, failing_rows INTEGER, error TEXT, kept_from TEXT)",
    "failures (run_id TEXT, number INTEGER, failing_key TEXT)",
    "begun (command TEXT PRIMARY KEY, options TEXT, is_done INTEGER)",
    "evaluations (table_key TEXT PRIMARY KEY, signature TEXT, run_id TEXT, results TEXT, document TEXT)",
)
INDEXES = ("results_by_run ON results (run_id)", "failures_by_run ON failures (run_id)")

_TEXT = {
    "table_key": "table", "expectation_id": "id", "expectation": "expectation", "column_name": "column",
    "severity": "severity", "owner": "owner", "description": "description", "expected": "expected",
}  # fmt: skip
"""What says which expectation a result is of; kept once, however many runs evaluate it."""


class State:
    """The runs of a warehouse and what their validations found. ``keep_days`` bounds how long results are kept."""

    def __init__(self, file: Path, keep_days: int = KEEP_DAYS) -> None:
        self.file = file
        self.keep_days = keep_days

    def _connect(self) -> sqlite3.Connection:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            connection = sqlite3.connect(self.file, timeout=30)
            (version,) = connection.execute("PRAGMA user_version").fetchone()
            if version < VERSION:
                connection.execute("DROP TABLE IF EXISTS documents")  # of an earlier version, without signatures
                for table in TABLES:
                    connection.execute(f"CREATE TABLE IF NOT EXISTS {table}")
                for index in INDEXES:
                    connection.execute(f"CREATE INDEX IF NOT EXISTS {index}")
                connection.execute(f"PRAGMA user_version = {VERSION}")
        except (sqlite3.Error, OSError) as error:
            raise WarehouseError(
                f"the run log {self.file} cannot be used: {error}; remove it: the history of runs and validations "
                "goes with it, no table does"
            ) from error
        return connection

    def add(self, report: RunReport) -> None:
        """Record a run; its validation is recorded by ``add_validation``. Runs beyond the last 50 are forgotten."""
        plain = replace(report, validation=None).as_dict()
        if report.validation is not None:
            plain["validation"] = summary(report.validation)
        with closing(self._connect()) as connection, connection:
            connection.execute(
                "INSERT OR REPLACE INTO runs VALUES (?, ?, ?, ?)",
                (report.run_id, report.command, report.status, json.dumps(plain)),
            )
            connection.execute(
                "DELETE FROM runs WHERE run_id NOT IN (SELECT run_id FROM runs ORDER BY run_id DESC LIMIT ?)",
                (KEPT_RUNS,),
            )

    def begin(self, command: str, options: Mapping[str, Any]) -> None:
        """Note that a command starts, with its options, so that it can be tried again after it broke off."""
        with closing(self._connect()) as connection, connection:
            connection.execute(
                "INSERT OR REPLACE INTO begun VALUES (?, ?, 0)", (command, json.dumps(options, default=str))
            )

    def end(self, command: str) -> None:
        """Note that a command has done what it was to do."""
        with closing(self._connect()) as connection, connection:
            connection.execute("UPDATE begun SET is_done = 1 WHERE command = ?", (command,))

    def unfinished(self, command: str) -> dict[str, Any] | None:
        """The options of the last call of a command, where that failed or broke off."""
        rows = self._read("SELECT options FROM begun WHERE command = ? AND is_done = 0", (command,))
        return json.loads(rows[0][0]) if rows else None

    def add_validation(self, run_id: str, started: str, command: str, as_of: date, report: ValidationReport) -> None:
        """Record what a validation found, whether or not its run is published, and forget what is too old."""
        with closing(self._connect()) as connection, connection:
            numbers = _numbers(connection, [_text(result) for result in report.results])
            connection.execute(
                "INSERT OR REPLACE INTO validations VALUES (?, ?, ?, ?)", (run_id, started, command, as_of.isoformat())
            )
            connection.executemany(
                "INSERT INTO results VALUES (?, ?, ?, ?, ?, ?, ?)",
                [
                    (run_id, numbers[_text(r)], r.success, r.observed, r.failing_rows, r.error, r.kept_from)
                    for r in report.results
                ],
            )
            connection.executemany(
                "INSERT INTO failures VALUES (?, ?, ?)",
                [(run_id, numbers[_text(r)], key) for r in report.failures for key in r.failing_keys],
            )
            connection.executemany(
                "INSERT OR REPLACE INTO evaluations VALUES (?, ?, ?, ?, ?)",
                [
                    (table, report.signatures.get(table), run_id, json.dumps(results), json.dumps(document))
                    for table, document, results in _evaluated(report)
                ],
            )
            self._forget(connection)

    def _forget(self, connection: sqlite3.Connection) -> None:
        oldest = (datetime.now(UTC) - timedelta(days=self.keep_days)).isoformat(timespec="seconds")
        connection.execute("DELETE FROM validations WHERE run_started < ?", (oldest,))
        for table in ("results", "failures"):
            connection.execute(f"DELETE FROM {table} WHERE run_id NOT IN (SELECT run_id FROM validations)")
        connection.execute("DELETE FROM expectations WHERE number NOT IN (SELECT number FROM results)")

    def recall(self, table: str, signature: str) -> Kept | None:
        """The last evaluation of a table, if it had this signature."""
        rows = self._read(
            "SELECT results, document FROM evaluations WHERE table_key = ? AND signature = ?", (table, signature)
        )
        if not rows:
            return None
        results, document = map(json.loads, rows[0])
        return Kept(tuple(_result(plain) for plain in results), document)

    def runs(self) -> list[dict[str, Any]]:
        """The reports of all runs, oldest first; those of ``tapdata validate`` with their results."""
        reports = [json.loads(row[0]) for row in self._read("SELECT report FROM runs ORDER BY run_id")]
        for report in reports:
            if report["command"] == "validate" and report.get("validation"):
                report["validation"]["results"] = self.results(report["run_id"])
        return reports

    def results(self, run_id: str) -> list[dict[str, Any]]:
        """The results of a run, as ``ExpectationResult.as_dict`` gives them."""
        keys: dict[str, list[str]] = {}
        for row in self.failures(run_id):
            keys.setdefault(_identity(row), []).append(row["failing_key"])
        known = {field.name for field in fields(ExpectationResult)}
        found = []
        for row in self.history(run_id):
            plain = row | {name: row[column] for column, name in _TEXT.items()}
            plain["failing_keys"] = keys.get(_identity(row), [])
            found.append({name: plain[name] for name in known})
        return found

    def history(self, run_id: str | None = None) -> list[dict[str, Any]]:
        """What every run (or one) found, oldest first: the rows of ``quality.results``."""
        return self._rows(
            "SELECT v.*, e.text, r.success, r.observed, r.failing_rows, r.error, r.kept_from "
            "FROM results r JOIN validations v USING (run_id) JOIN expectations e USING (number)",
            run_id,
        )

    def failures(self, run_id: str | None = None) -> list[dict[str, Any]]:
        """The keys of failing rows of every run (or one), oldest first: the rows of ``quality.failures``."""
        return self._rows(
            "SELECT v.run_id, e.text, r.failing_key "
            "FROM failures r JOIN validations v USING (run_id) JOIN expectations e USING (number)",
            run_id,
        )

    def documents(self) -> dict[str, dict[str, Any]]:
        """The latest validation document of each table, in Great Expectations' format."""
        return {
            row[0]: json.loads(row[1]) for row in self._read("SELECT table_key, document FROM evaluations ORDER BY 1")
        }

    def _rows(self, query: str, run_id: str | None) -> list[dict[str, Any]]:
        where, parameters = (" WHERE run_id = ?", (run_id,)) if run_id else ("", ())
        if not self.file.exists():
            return []
        with closing(self._connect()) as connection:
            cursor = connection.execute(f"{query}{where} ORDER BY run_id, r.rowid", parameters)
            names = [column[0] for column in cursor.description]
            rows = [dict(zip(names, row, strict=True)) for row in cursor]
        return [_told(row) for row in rows]

    def _read(self, query: str, parameters: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
        if not self.file.exists():
            return []
        with closing(self._connect()) as connection:
            return connection.execute(query, parameters).fetchall()


def summary(validation: ValidationReport) -> dict[str, Any]:
    """A validation in five numbers."""
    return {
        "passed": validation.passed,
        "failed": len(validation.failures),
        "critical": len(validation.blocking),
        "kept": validation.kept,
        "seconds": validation.seconds,
    }


def result_rows(run_id: str, started: str, command: str, as_of: date, report: ValidationReport) -> list[dict[str, Any]]:
    """One validation as rows of ``quality.results``."""
    run = {"run_id": run_id, "run_started": started, "command": command, "as_of": as_of}
    return [run | result.as_dict() | json.loads(_text(result)) for result in report.results]


def failure_rows(run_id: str, report: ValidationReport) -> list[dict[str, Any]]:
    """One validation as rows of ``quality.failures``."""
    return [
        {"run_id": run_id, "failing_key": key, **json.loads(_text(result))}
        for result in report.failures
        for key in result.failing_keys
    ]


def _text(result: ExpectationResult) -> str:
    return json.dumps({column: getattr(result, name) for column, name in _TEXT.items()})


def _identity(row: Mapping[str, Any]) -> str:
    return json.dumps([row[column] for column in _TEXT])


def _told(row: Mapping[str, Any]) -> dict[str, Any]:
    """A stored row with the expectation it is of, in the types of ``quality.results``."""
    plain = {**row, **json.loads(row["text"])}
    del plain["text"]
    if "success" in plain:
        plain |= {"success": bool(plain["success"]), "as_of": date.fromisoformat(plain["as_of"])}
    return plain


def _result(plain: Mapping[str, Any]) -> ExpectationResult:
    return ExpectationResult(**{**plain, "failing_keys": tuple(plain["failing_keys"])})


def _numbers(connection: sqlite3.Connection, texts: Iterable[str]) -> dict[str, int]:
    """The numbers of expectations, by text; new ones get one."""
    distinct = list(dict.fromkeys(texts))
    connection.executemany("INSERT OR IGNORE INTO expectations (text) VALUES (?)", [(text,) for text in distinct])
    known = dict(connection.execute("SELECT text, number FROM expectations"))
    return {text: known[text] for text in distinct}


def _evaluated(report: ValidationReport) -> Iterable[tuple[str, Mapping[str, Any], list[dict[str, Any]]]]:
    """Each table that this run evaluated, with its document and results; kept ones are known already."""
    by_table: dict[str, list[dict[str, Any]]] = {}
    for result in report.results:
        if result.kept_from is None:
            by_table.setdefault(result.table, []).append(result.as_dict())
    for table, document in report.documents.items():
        if table in by_table:
            yield table, document, by_table[table]
