"""The last days of a company, cut off to arrive one by one; sizes; what is told of commands."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import duckdb
import pytest
from benchmarks.company import Arriving, Size, drop

from benchmarks import company, measure
from tapdata.contracts import RAW_TABLES

LAST = date(2026, 6, 30)
EVENTS, DEALS = "app_database_tap_events", "hubspot_deals"
DAYS = ("2026-06-01", "2026-06-28", "2026-06-29", "2026-06-29", "2026-06-30", "2099-01-01", None)


@pytest.fixture
def arriving(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Arriving:
    """Seven rows of an event table and of another one, the last two days of which are to come."""
    monkeypatch.setattr(company, "RAW_TABLES", {name: RAW_TABLES[name] for name in (EVENTS, DEALS)})
    raw = tmp_path / "raw"
    (raw / EVENTS).mkdir(parents=True)
    moments = [f"TIMESTAMP '{day} 08:00'" if day else "NULL" for day in DAYS]
    rows = ", ".join(f"({n}, {moment})" for n, moment in enumerate(moments))
    for moment, file in (
        ("timestamp", f"{EVENTS}/part-0.parquet"),
        ("createdat", f"{DEALS}.parquet"),
    ):
        duckdb.execute(
            f"COPY (SELECT * FROM (VALUES {rows}) AS t (id, \"{moment}\")) TO '{raw / file}' (FORMAT parquet)"
        )
    return Arriving(raw, tmp_path / "cut", 2, LAST)


def there(arriving: Arriving, name: str) -> list[int]:
    files = f"{name}/*.parquet" if name == EVENTS else f"{name}.parquet"
    return [row[0] for row in duckdb.execute(f"SELECT id FROM '{arriving.folder / files}' ORDER BY id").fetchall()]


@pytest.mark.parametrize("name", [EVENTS, DEALS])
def test_days_arrive_in_order_and_rows_of_no_day_or_a_later_one_are_there_before(arriving: Arriving, name: str) -> None:
    assert arriving.last_arrived == date(2026, 6, 28)
    assert there(arriving, name) == [0, 1, 5, 6]
    assert arriving.next_day() == date(2026, 6, 29)
    assert there(arriving, name) == [0, 1, 2, 3, 5, 6]
    assert arriving.next_day() == LAST
    assert there(arriving, name) == [0, 1, 2, 3, 4, 5, 6]
    with pytest.raises(IndexError):
        arriving.next_day()


def test_a_day_of_events_is_a_file_of_its_own_and_the_others_stay_as_they_are(arriving: Arriving) -> None:
    def files() -> dict[str, int]:
        return {file.name: file.stat().st_ino for file in (arriving.folder / EVENTS).iterdir()}

    before = files()
    arriving.next_day()
    assert set(before) == {"part-1.parquet"}
    assert set(files()) == {"part-1.parquet", "part-2.parquet"}
    assert files()["part-1.parquet"] == before["part-1.parquet"]


def test_a_size_by_events_keeps_the_accounts_few() -> None:
    assert Size.of_events(10, seed=3) == Size(457, 1000, 3)


def test_dropping_a_warehouse_takes_its_slots_and_nothing_else(tmp_path: Path) -> None:
    for name in ("w.duckdb.a", "w.duckdb.state", "other.duckdb"):
        (tmp_path / name).touch()
    (tmp_path / "w.duckdb").symlink_to("w.duckdb.a")
    (tmp_path / "w.duckdb.a.tmp").mkdir()
    drop(tmp_path / "w.duckdb")
    assert [file.name for file in tmp_path.iterdir()] == ["other.duckdb"]


def test_a_command_tells_its_output_and_what_it_held(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(measure, "POLL_SECONDS", 0.01)
    (tmp_path / "w.tmp").mkdir()
    (tmp_path / "w.tmp" / "spilled").write_bytes(bytes(2**20))
    hold = "import time; held = bytes(range(256)) * 2**18; time.sleep(0.2); print('done')"
    found = measure.ran([sys.executable, "-c", hold], watched=tmp_path)
    assert found.output == "done\n"
    assert found.seconds >= 0.2
    assert found.spilled_gib * 1024 == pytest.approx(1)
    if sys.platform == "linux":
        assert 64 < found.peak_gib * 1024 < 256  # MiB: 64 held, and the interpreter


def test_a_command_that_fails_is_told_with_its_words(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match=r"(?s)ended with 3.*no such thing"):
        measure.ran([sys.executable, "-c", "import sys; sys.stderr.write('no such thing'); sys.exit(3)"])


def test_duckdb_keeps_to_the_memory_it_is_told_of() -> None:
    run = [
        sys.executable,
        "-c",
        "import duckdb; print(duckdb.sql(\"SELECT current_setting('memory_limit')\").fetchone()[0])",
    ]
    assert measure.ran(run, surroundings=measure.memory(1)).output == "818.6 MiB\n"
    assert measure.MEMORY_VARIABLE not in os.environ
