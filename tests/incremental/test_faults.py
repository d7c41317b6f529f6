"""What can go wrong around a build: disks, damaged files, raw files that change, other builds, readers that stay."""

from __future__ import annotations

import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import Any

import duckdb
import pytest
from processes import builders, order, validate
from taps import Taps, content, names, taps_graph

from tapdata import cli
from tapdata.cli.context import Context
from tapdata.engine.build import Request, build
from tapdata.engine.errors import InputError, TapdataError, WarehouseError
from tapdata.engine.progress import Progress
from tapdata.engine.results import RunReport
from tapdata.engine.state import State
from tapdata.settings import Project
from tapdata.warehouse import duckdb_raw
from tapdata.warehouse.duckdb import DuckDBTarget
from tapdata.warehouse.duckdb_slots import Slots
from tiny import ACCOUNTS, EVENTS

pytestmark = pytest.mark.incremental

SLOTS = {".a", ".b", ".c"}
HELD = """
import sys, duckdb
connection = duckdb.connect(sys.argv[1], read_only=True)
print("open", flush=True)
for line in sys.stdin:
    print(connection.execute(line).fetchone()[0], flush=True)
"""


@pytest.fixture(scope="module")
def graph():
    return taps_graph()


class House:
    """A warehouse that was built twice, and raw data that has changed since."""

    def __init__(self, folder: Path, graph: Any, place: Path | None = None) -> None:
        self.folder, self.graph = folder, graph
        self.taps = Taps(folder / "raw")
        self.warehouse = (place or folder / "w") / "w.duckdb"
        self.as_of = self.taps.day
        self.build()
        self.as_of = self.taps.deliver()
        self.build()
        self.good = content(self.warehouse)
        self.as_of = self.taps.deliver()

    def build(
        self, warehouse: Path | None = None, progress: Progress | None = None, *, anew: bool = False, state: bool = True
    ) -> RunReport:
        file = warehouse or self.warehouse
        request = Request(self.taps.folder, self.as_of, anew=anew)
        log = State(file.with_name(f"{file.name}.state")) if state else None
        return build(self.graph, DuckDBTarget(file), request, validate, progress or Progress(), log)

    @property
    def published(self) -> Path:
        return self.warehouse.parent / self.warehouse.readlink()

    @property
    def spare(self) -> Path:
        (found,) = {self.warehouse.with_name(f"w.duckdb{end}") for end in names(self.warehouse) & SLOTS} - {
            self.published
        }
        return found

    def heals(self, former: Path | None = None, expected: str = "published") -> None:
        """The next build needs no hand, and holds what one from nothing does that knows the log of a ``former`` one."""
        other = self.folder / "other" / "w.duckdb"
        other.parent.mkdir()
        shutil.copyfile(former or self.published, other.with_name("w.duckdb.a"))
        other.symlink_to("w.duckdb.a")
        assert self.build(other, anew=True, state=False).status == "published"
        assert self.build().status == expected
        assert content(self.warehouse) == content(other)
        assert is_tidy(self.warehouse)

    def is_refused(self, *words: str, kind: type[Exception] = WarehouseError, anew: bool = False) -> None:
        """A build says what is wrong in one line, and readers have what they had."""
        with pytest.raises(kind) as raised:
            self.build(anew=anew)
        for word in words:
            assert word in str(raised.value)
        assert "\n" not in str(raised.value)
        assert content(self.warehouse) == self.good


@pytest.fixture
def house(tmp_path, graph):
    return House(tmp_path, graph)


def is_tidy(warehouse: Path) -> bool:
    """Two slots at most; the third name serves where this very process reads one of them."""
    found = names(warehouse)
    return found <= {"", ".lock", ".state"} | SLOTS and len(found & SLOTS) <= 2


def spoil(file: Path, start: float = 0.0, end: float = 1.0) -> None:
    """Write random bytes over a part of a file."""
    size = file.stat().st_size
    with file.open("r+b") as opened:
        opened.seek(int(size * start))
        opened.write(random.Random(1).randbytes(int(size * end) - int(size * start)))


# Disks and folders


@contextmanager
def small_disk(folder: Path) -> Iterator[Path]:
    """A file system of 24 MB. Skips where none may be mounted."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=24m", "none", str(folder)]
    if (
        os.geteuid()
        or not shutil.which("mount")
        or subprocess.run(command, check=False, capture_output=True).returncode
    ):
        pytest.skip("no file system may be mounted here")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.parametrize("left", [250_000, 2_000_000])
def test_a_full_disk(tmp_path, graph, left):
    with small_disk(tmp_path / "disk") as disk:
        house = House(tmp_path, graph, disk)
        usage = os.statvfs(disk)
        filler = disk / "filler"
        filler.write_bytes(bytes(usage.f_bavail * usage.f_bsize - left))
        for _ in range(5):
            house.as_of = house.taps.deliver()
        house.is_refused("w.duckdb", "No space left on device", "free space there and build again", kind=TapdataError)
        filler.unlink()
        house.heals()


def test_a_file_that_may_grow_no_further(house):
    limit = house.spare.stat().st_size // 4
    house.spare.unlink()
    with builders("taps") as made_by:
        end = made_by.run(order(house.warehouse, house.taps.folder, house.as_of, largest_file=limit))
    assert end["type"] == "WarehouseError"
    assert "free space" in end["error"] or "cannot be written" in end["error"]
    assert content(house.warehouse) == house.good
    house.heals()


def test_a_folder_that_cannot_be_written(graph):
    if os.geteuid():
        pytest.skip("only root can become somebody else")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        house = House(folder, graph)
        folders = [house.warehouse.parent, house.taps.folder, house.taps.folder / EVENTS]
        for one in folders:
            one.chmod(0o555)
        with builders("taps") as made_by:
            end = made_by.run(order(house.warehouse, house.taps.folder, house.as_of, user=65534, state=False))
        assert end["type"] == "WarehouseError"
        assert f"folder {house.warehouse.parent} cannot be written: Permission denied" in end["error"]
        for one in folders:
            one.chmod(0o755)
        assert content(house.warehouse) == house.good
        house.heals()


# Damaged files


@pytest.mark.parametrize(
    "damage",
    [spoil, lambda slot: spoil(slot, 0, 0.001), lambda slot: os.truncate(slot, slot.stat().st_size // 2),
     lambda slot: os.truncate(slot, 0), lambda slot: slot.with_name(f"{slot.name}.wal").write_bytes(b"\x01" * 9000)],
    ids=["all", "header", "half", "empty", "journal"],
)  # fmt: skip
def test_a_spare_slot_that_cannot_be_opened_is_made_anew(house, damage):
    damage(house.spare)
    house.heals(house.published)


def test_a_spare_slot_that_turns_out_to_be_damaged_is_made_anew_by_the_next_build(house):
    spoil(house.spare, 0.01)
    told, message = f"{house.spare} is damaged: .*; build again: it is made anew from the published build", ""
    try:
        house.build()
    except WarehouseError as error:  # else opening it found the damage
        message = str(error)
    if message:
        assert re.search(told, message)
        assert content(house.warehouse) == house.good
    house.heals(expected="published" if message else "unchanged")


def test_a_published_build_that_cannot_be_opened_is_made_anew_from_all_raw_data_and_the_log_of_the_build_before(house):
    former = shutil.copyfile(house.spare, house.folder / "former")
    spoil(house.published)
    for _ in range(2):
        with pytest.raises(WarehouseError, match=r"the published build .*w\.duckdb\.b is damaged: .*--full-refresh"):
            house.build()
    assert house.build(anew=True).status == "published"
    house.heals(former, "unchanged")


def test_a_refresh_that_breaks_keeps_the_log_for_the_next_one(house):
    former = shutil.copyfile(house.spare, house.folder / "former")
    spoil(house.published)
    (house.taps.folder / f"{ACCOUNTS}.parquet").rename(house.folder / "aside")
    with pytest.raises(InputError, match=f"raw table {ACCOUNTS} is missing"):
        house.build(anew=True)
    (house.folder / "aside").rename(house.taps.folder / f"{ACCOUNTS}.parquet")
    assert house.build(anew=True).status == "published"
    house.heals(former, "unchanged")


def test_a_damaged_build_with_none_before_it_is_not_built_over(house):
    house.spare.unlink()
    spoil(house.published)
    for anew in (False, True):
        with pytest.raises(
            WarehouseError, match=r"bring it back from a copy, or remove it .*: its log .* goes with it"
        ):
            house.build(anew=anew)
    house.published.unlink()
    assert house.build().status == "published"
    assert house.build(anew=True).status == "published"


def test_a_damaged_run_log(house):
    log = house.warehouse.with_name("w.duckdb.state")
    spoil(log)
    house.is_refused(f"the run log {log} cannot be used", "remove it: the history of runs and validations goes with it")
    log.unlink()
    house.heals()


@pytest.mark.parametrize("text", [b"\xff\xfe\x00garbage", b"[1]", b"{", b""])
def test_a_lock_file_that_says_nothing(house, text):
    lock = house.warehouse.with_name("w.duckdb.lock")
    lock.write_bytes(text)
    with held(house.warehouse):
        lock.write_bytes(text)
        house.is_refused("another build holds", "a process that has not said which")
    house.heals()


@contextmanager
def held(warehouse: Path) -> Iterator[None]:
    """Another builder has the warehouse."""
    slots = Slots(warehouse)
    slots.acquire()
    try:
        yield
    finally:
        slots.release()


# Raw files


def some_part(house: House) -> Path:
    return sorted((house.taps.folder / EVENTS).glob("*.parquet"))[1]


@pytest.mark.parametrize("size", [0, 3, 900])
def test_a_raw_file_that_is_cut_off(house, size):
    part, whole = some_part(house), some_part(house).read_bytes()
    part.write_bytes(whole[:size])
    house.is_refused(f"raw table {EVENTS} cannot be read", part.name, "restore or replace the file", kind=InputError)
    part.write_bytes(whole)
    house.heals()


def test_a_raw_file_with_a_damaged_page(house):
    part, whole = some_part(house), some_part(house).read_bytes()
    spoil(part, 0.1, 0.5)
    house.is_refused(f"raw table {EVENTS} cannot be read", kind=InputError)
    part.write_bytes(whole)
    house.heals()


def while_it_is_read(monkeypatch: pytest.MonkeyPatch, act: Callable[[], None]) -> None:
    """Do something between the reading of the events and the second look at their files; once."""
    remember, acts = duckdb_raw._remember, [act]

    def disturbed(room: Any, contract: Any, found: Any) -> None:
        remember(room, contract, found)
        if contract.name == EVENTS and acts:
            acts.pop()()

    monkeypatch.setattr(duckdb_raw, "_remember", disturbed)


def test_a_raw_file_that_is_replaced_while_it_is_read(house, monkeypatch):
    part, aside = some_part(house), house.folder / "aside"
    shutil.copyfile(sorted((house.taps.folder / EVENTS).glob("*.parquet"))[0], aside)
    while_it_is_read(monkeypatch, lambda: part.write_bytes(aside.read_bytes()))
    house.is_refused(f"raw table {EVENTS}", part.name, "changed while it was read", "build again", kind=InputError)
    house.heals()


def test_a_raw_file_that_goes_while_it_is_read(house, monkeypatch):
    while_it_is_read(monkeypatch, some_part(house).unlink)
    house.is_refused(
        f"raw file {some_part(house)} cannot be read", "it was there when the build began", kind=InputError
    )
    house.heals()


def test_a_raw_file_that_is_gone_takes_its_rows_along(house):
    some_part(house).unlink()
    house.heals()


def test_a_raw_table_that_is_gone(house):
    (house.taps.folder / f"{ACCOUNTS}.parquet").rename(house.folder / "aside")
    house.is_refused(f"raw table {ACCOUNTS} is missing in {house.taps.folder}", f"{ACCOUNTS}.csv", kind=InputError)
    (house.folder / "aside").rename(house.taps.folder / f"{ACCOUNTS}.parquet")
    house.heals()


# Other builds and readers


def rows(reader: duckdb.DuckDBPyConnection) -> int:
    return int(reader.execute("SELECT SUM(events) FROM timeline.tap_days").fetchall()[0][0])


@contextmanager
def reader_elsewhere(warehouse: Path) -> Iterator[Callable[[], int]]:
    """A process that has opened the published build and keeps it."""
    command = [sys.executable, "-c", HELD, str(warehouse)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        assert process.stdout.readline() == "open\n"

        def ask() -> int:
            assert process.stdin
            assert process.stdout
            process.stdin.write("SELECT SUM(events) FROM timeline.tap_days\n")
            process.stdin.flush()
            return int(process.stdout.readline())

        yield ask
        process.stdin.close()


def test_readers_that_never_let_go_keep_what_they_opened(house):
    with reader_elsewhere(house.warehouse) as ask, duckdb.connect(str(house.warehouse), read_only=True) as here:
        opened = rows(here)
        assert ask() == opened
        seen = set()
        for _ in range(3):
            assert house.build().status == "published"
            with (
                duckdb.connect(str(house.warehouse), read_only=True) as late,
                reader_elsewhere(house.warehouse) as other,
            ):
                assert rows(late) == other()
                seen.add(rows(late))
            assert (rows(here), ask()) == (opened, opened)
            house.as_of = house.taps.deliver()
        assert len(seen) == 3
    house.heals()


def test_readers_come_and_go_while_a_build_runs(house):
    class Reads(Progress):
        def running(self, name: str) -> None:
            assert content(house.warehouse) == house.good

    house.build(progress=Reads())
    assert content(house.warehouse) != house.good


def test_a_lock_that_a_killed_build_left_stops_nobody(house):
    with builders("taps") as made_by:
        asked = order(house.warehouse, house.taps.folder, house.as_of)
        assert made_by.run(asked, lambda event: 0.0 if "running" in event else None) == {"killed": -9}
    assert json.loads(house.warehouse.with_name("w.duckdb.lock").read_text())["pid"]
    house.heals()


class Breaks(Progress):
    """Ends a build at a step, as Ctrl-C does."""

    def __init__(self, at: str) -> None:
        super().__init__()
        self.at = at

    def running(self, name: str) -> None:
        if name == self.at:
            raise KeyboardInterrupt(name)

    def ended(self, phase: str, seconds: float) -> None:
        if phase == self.at:
            raise KeyboardInterrupt(phase)


def test_what_was_published_stays_when_the_build_breaks_right_after(house):
    request = Request(house.taps.folder, select=["tap_days"])
    with pytest.raises(KeyboardInterrupt):
        build(house.graph, DuckDBTarget(house.warehouse), request, None, Breaks("publish"))
    assert content(house.warehouse).keys() == house.good.keys()
    house.heals()


# Once more


def test_what_a_broken_build_has_made_is_not_made_again(house):
    with pytest.raises(KeyboardInterrupt):
        house.build(progress=Breaks("entity.devices"))
    actions = {table.name: table.action for table in house.build().tables}
    made = {"stg_app_database__accounts", "stg_app_database__tap_events", "int_seen", "tap_days"}
    assert {name for name, action in actions.items() if action == "kept"} == made


@pytest.fixture
def tapdata(capsys, monkeypatch, graph):
    """Run a command on the small graph: its exit code, and what it printed."""
    monkeypatch.setattr(Context, "unproved_graph", lambda context: (graph, []))
    # Its tables have no moments that freshness could look at.
    settings = Project().settings().model_copy(update={"freshness": {}})
    monkeypatch.setattr(Project, "settings", lambda project: settings)

    def run(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["tapdata", *map(str, arguments)])
        capsys.readouterr()
        with pytest.raises(SystemExit) as done:
            cli.main()
        out, err = capsys.readouterr()
        return int(done.value.code or 0), out, err

    return run


def test_a_second_build_is_refused_at_once(tapdata, house):
    options = ("--raw", house.taps.folder, "--warehouse", house.warehouse, "--no-validate", "--json")
    with held(house.warehouse):
        code, out, err = tapdata("build", *options)
    assert (code, out) == (1, "")
    assert f"error: another build holds {house.warehouse}: pid {os.getpid()} on " in err
    assert "started 20" in err
    assert "wait for it, or stop it" in err
    code, _, err = tapdata("build", *options)
    assert code == 0, err


def test_a_retry_takes_the_options_of_the_build_that_broke(tapdata, house, monkeypatch):
    day, at = date(2026, 4, 20), ("--warehouse", house.warehouse)
    breaks = Breaks("entity.devices")
    monkeypatch.setattr("tapdata.cli.output.ShownProgress", lambda: breaks)
    monkeypatch.chdir(house.folder)
    monkeypatch.setattr(sys, "argv", ["tapdata", "build", "--raw", "raw", "--as-of", str(day), *at, "--no-validate"])
    with pytest.raises(SystemExit) as done:
        cli.main()
    assert done.value.code
    monkeypatch.setattr("tapdata.cli.output.ShownProgress", Progress)
    monkeypatch.chdir("/")
    assert tapdata("build", "--retry", "--as-of", day, *at)[0] == 2  # it has its own options
    code, out, _ = tapdata("build", "--retry", *at, "--json")
    report = json.loads(out)
    assert (code, report["status"], report["as_of"], report["validation"]) == (0, "published", str(day), None)
    assert {one["name"] for one in report["tables"] if one["action"] == "kept"} >= {
        "stg_app_database__tap_events",
        "tap_days",
    }
    code, _, err = tapdata("build", "--retry", *at)
    assert (code, "the last build did not fail: there is nothing to go on with" in err) == (2, True)


def test_a_retry_takes_the_selection_of_the_build_that_broke(tapdata, house, monkeypatch):
    at = ("--warehouse", house.warehouse)
    monkeypatch.setattr("tapdata.cli.output.ShownProgress", lambda: Breaks("entity.devices"))
    monkeypatch.setattr(sys, "argv", ["tapdata", "build", "--select", "tap_days+", "--exclude", "events_agree", *at])
    with pytest.raises(SystemExit):
        cli.main()
    assert content(house.warehouse) == house.good
    monkeypatch.setattr("tapdata.cli.output.ShownProgress", Progress)
    code, out, _ = tapdata("build", "--retry", *at, "--json")
    assert (code, [one["name"] for one in json.loads(out)["tables"]]) == (0, ["tap_days", "devices"])


def test_there_is_nothing_to_retry_before_the_first_build(tapdata, tmp_path):
    code, _, err = tapdata("build", "--retry", "--warehouse", tmp_path / "w.duckdb")
    assert (code, "there is nothing to go on with" in err) == (2, True)
    assert list(tmp_path.iterdir()) == []
