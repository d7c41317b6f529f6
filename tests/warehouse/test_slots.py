"""Two slots and a link: readers see complete builds only, one builder at a time, nothing of others is touched."""

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing, contextmanager

import duckdb
import pytest

from tapdata.warehouse.base import LockedError, NotBuiltError, SourceError, StatementError
from tapdata.warehouse.duckdb import DuckDBTarget


@pytest.fixture
def file(tmp_path):
    return tmp_path / "out" / "w.duckdb"


def publish(file, number):
    room = DuckDBTarget(file).candidate(fresh=True)
    room.connection.execute(f"CREATE TABLE raw.t AS SELECT {number} AS n")
    room.publish()


def number(file):
    with duckdb.connect(str(file), read_only=True) as connection:
        return connection.execute("SELECT n FROM raw.t").fetchone()[0]


def names(file):
    return sorted(path.name.removeprefix(file.name) for path in file.parent.iterdir())


def test_builds_take_turns_in_two_slots(file):
    links = []
    for n in (1, 2, 3):
        publish(file, n)
        links.append(str(file.readlink()))
        assert number(file) == n
        assert names(file) == ["", *[".a", ".b"][:n], ".lock"]
    assert links == ["w.duckdb.a", "w.duckdb.b", "w.duckdb.a"]


def test_the_link_is_relative_so_the_folder_can_be_moved(file):
    publish(file, 1)
    moved = file.parent.rename(file.parent.with_name("moved"))
    assert number(moved / file.name) == 1
    publish(moved / file.name, 2)
    assert number(moved / file.name) == 2


def test_a_reader_keeps_what_it_opened_and_stops_no_build(file):
    publish(file, 1)
    with closing(DuckDBTarget(file).published()) as reader:
        publish(file, 2)
        assert reader.connection.execute("SELECT n FROM raw.t").fetchone() == (1,)
        assert number(file) == 2


def test_a_reader_in_another_process_keeps_what_it_opened(file):
    publish(file, 1)
    program = (
        f"import duckdb, sys; c = duckdb.connect({str(file)!r}, read_only=True); print('open', flush=True); input(); "
        "print(c.execute('SELECT n FROM raw.t').fetchone()[0])"
    )
    reader = subprocess.Popen([sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    with reader:
        assert reader.stdout.readline() == "open\n"
        publish(file, 2)
        publish(file, 3)
        assert number(file) == 3
        assert reader.communicate("\n")[0] == "1\n"


def test_a_build_that_is_not_published_is_invisible_and_goes_without_trace(file):
    publish(file, 1)
    before = names(file)
    room = DuckDBTarget(file).candidate(fresh=True)
    room.connection.execute("CREATE TABLE raw.t AS SELECT 2 AS n")
    assert number(file) == 1
    room.discard()
    room.discard()
    assert (names(file), number(file)) == (before, 1)


def test_a_partial_build_starts_from_the_published_one(file):
    publish(file, 1)
    room = DuckDBTarget(file).candidate(fresh=False)
    assert room.connection.execute("SELECT n FROM raw.t").fetchone() == (1,)
    room.connection.execute("UPDATE raw.t SET n = 5")
    assert number(file) == 1
    room.publish()
    assert number(file) == 5


def test_nothing_is_built(file):
    with pytest.raises(NotBuiltError, match=r"nothing is built at .*w\.duckdb; run `tapdata build` first"):
        DuckDBTarget(file).published()
    with pytest.raises(NotBuiltError):
        DuckDBTarget(file).candidate(fresh=False)
    publish(file, 1)  # the lock was let go


def test_a_link_to_a_slot_that_is_gone_is_nothing_built_and_can_be_built_anew(file):
    publish(file, 1)
    (file.parent / file.readlink()).unlink()
    with pytest.raises(NotBuiltError):
        DuckDBTarget(file).published()
    publish(file, 2)
    assert number(file) == 2


def test_a_published_file_that_is_broken_is_told_in_one_line(file):
    publish(file, 1)
    (file.parent / file.readlink()).write_bytes(b"no database")
    with pytest.raises(StatementError, match="cannot be opened") as raised:
        DuckDBTarget(file).published()
    assert "\n" not in str(raised.value)
    publish(file, 2)
    assert number(file) == 2


# What belongs to others


def test_a_file_of_ones_own_is_refused(file):
    file.parent.mkdir()
    file.write_text("mine")
    with pytest.raises(
        SourceError, match="exists and is no warehouse of tapdata; choose another --warehouse or move it away"
    ):
        DuckDBTarget(file).candidate(fresh=True)
    assert (file.read_text(), names(file)) == ("mine", [""])


def test_a_folder_is_refused(file):
    file.mkdir(parents=True)
    with pytest.raises(SourceError, match="is no warehouse of tapdata"):
        DuckDBTarget(file).candidate(fresh=True)


@pytest.mark.parametrize("absolute", [True, False])
def test_a_link_of_ones_own_is_refused_and_what_it_points_to_is_kept(file, absolute):
    file.parent.mkdir()
    precious = file.with_name("precious.duckdb")
    with duckdb.connect(str(precious)) as connection:
        connection.execute("CREATE TABLE t AS SELECT 1 AS n")
    file.symlink_to(precious if absolute else precious.name)
    with pytest.raises(SourceError, match="is no warehouse of tapdata"):
        DuckDBTarget(file).candidate(fresh=True)
    assert precious.exists()


@pytest.mark.skipif(os.geteuid() == 0, reason="root writes everywhere")
def test_a_folder_that_cannot_be_written(file):
    file.parent.mkdir()
    file.parent.chmod(0o555)
    with pytest.raises(SourceError, match=r"folder .*out cannot be written: Permission denied"):
        DuckDBTarget(file).candidate(fresh=True)


def test_a_folder_that_cannot_be(file):
    file.parent.write_text("a file where the folder would be")
    with pytest.raises(SourceError, match="cannot be written: File exists"):
        DuckDBTarget(file).candidate(fresh=True)


# One builder at a time

HOLD = """
import sys, time
from pathlib import Path
from tapdata.warehouse.duckdb import DuckDBTarget
room = DuckDBTarget(Path(sys.argv[1])).candidate(fresh=True)
room.connection.execute("CREATE TABLE raw.t AS SELECT 666 AS n")
print("held", flush=True)
time.sleep(60)
"""


@contextmanager
def builder(file):
    """A process that is in the middle of a build; killed at the end."""
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", HOLD, str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        try:
            assert process.stdout.readline() == "held\n"
            yield process
        finally:
            process.send_signal(signal.SIGKILL)


def test_a_second_builder_is_told_who_holds_the_warehouse(file):
    publish(file, 1)
    with builder(file) as process:
        with pytest.raises(
            LockedError, match=rf"another build holds .*: pid {process.pid} on \S+, started 20\d\d-.*; wait for it"
        ):
            DuckDBTarget(file).candidate(fresh=True)
        assert number(file) == 1
    process.wait()
    assert number(file) == 1  # killed in the middle: the last good build is there
    publish(file, 2)  # and its lock is not
    assert number(file) == 2
    assert names(file) == ["", ".a", ".b", ".lock"]


def test_a_lock_file_left_behind_stops_nobody(file):
    file.parent.mkdir()
    lock = file.with_name("w.duckdb.lock")
    lock.write_text(json.dumps({"pid": 1, "host": "elsewhere", "started": "2001-01-01T00:00:00+00:00"}))
    publish(file, 1)
    assert lock.read_text() == ""


def test_two_threads_are_two_builders(file):
    first = DuckDBTarget(file).candidate(fresh=True)
    with pytest.raises(LockedError, match=f"pid {os.getpid()} on"):
        DuckDBTarget(file).candidate(fresh=True)
    first.discard()
    publish(file, 1)


def test_readers_are_never_refused_while_builds_go_on(file):
    publish(file, 0)
    program = (
        f"import sys\nfrom pathlib import Path\nfrom tapdata.warehouse.duckdb import DuckDBTarget\n"
        f"for n in range(1, 9):\n    room = DuckDBTarget(Path({str(file)!r})).candidate(fresh=True)\n"
        "    room.connection.execute(f'CREATE TABLE raw.t AS SELECT {n} AS n')\n    room.publish()\n"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    seen, until = [], time.monotonic() + 60
    with subprocess.Popen([sys.executable, "-c", program], env=environment) as process:
        while process.poll() is None and time.monotonic() < until:
            with closing(DuckDBTarget(file).published()) as room:
                seen.append(room.connection.execute("SELECT n FROM raw.t").fetchone()[0])
    assert process.returncode == 0
    assert seen == sorted(seen)
    assert number(file) == 8
