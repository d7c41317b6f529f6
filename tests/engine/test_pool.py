"""Tables are worked on several at a time, each after what it reads; failures and Ctrl-C leave nothing running."""

import threading
import time

import pytest

from tapdata.engine.errors import BuildError
from tapdata.engine.pool import work_through
from tapdata.engine.progress import Progress
from tapdata.warehouse.duckdb_errors import MemoryShortError


class Room:
    """A room that can be told to break off what runs in it."""

    def __init__(self):
        self.broken = threading.Event()

    def interrupt(self):
        self.broken.set()


INPUTS = {"a": (), "b": (), "c": ("a", "elsewhere"), "d": ("b", "c"), "e": ()}


def run(work, rooms=2, names=tuple(INPUTS)):
    return [
        name
        for name, _, _ in work_through(
            list(names), [Room() for _ in range(rooms)], work, Progress(), inputs=INPUTS.__getitem__
        )
    ]


@pytest.mark.parametrize("rooms", [1, 2, 4])
def test_everything_is_done_once_and_after_what_it_reads(rooms):
    begun, done = [], []

    def work(name, room):
        assert set(INPUTS[name]) - {"elsewhere"} <= set(done)
        begun.append(name)
        time.sleep(0.01)
        done.append(name)

    assert sorted(run(work, rooms)) == sorted(INPUTS)
    assert sorted(begun) == sorted(done) == sorted(INPUTS)


def test_two_that_do_not_read_each_other_run_at_the_same_time():
    together = threading.Barrier(2, timeout=20)  # raises where only one of them comes

    assert run(lambda name, room: together.wait(), names="ab") in (["a", "b"], ["b", "a"])


def test_a_room_has_one_at_a_time():
    inside, most = [], []

    def work(name, room):
        inside.append(room)
        most.append(max(inside.count(one) for one in inside))
        time.sleep(0.01)
        inside.remove(room)

    run(work)
    assert max(most) == 1


def test_one_room_works_in_the_order_given_in_this_thread():
    seen = []

    assert run(lambda name, room: seen.append((name, threading.current_thread())), rooms=1) == list(INPUTS)
    assert seen == [(name, threading.main_thread()) for name in INPUTS]


def test_after_a_failure_nothing_begins_and_what_runs_ends():
    done, failed = [], threading.Event()

    def work(name, room):
        if name == "a":
            failed.set()
            raise ValueError("a is broken")
        assert name == "b"
        failed.wait(20)
        time.sleep(0.05)
        done.append(name)

    with pytest.raises(ValueError, match="a is broken"):
        run(work)
    assert done == ["b"]


def test_what_lacks_memory_is_tried_again_with_nothing_beside_it():
    inside, beside, tries = [], [], []

    def work(name, room):
        inside.append(name)
        time.sleep(0.02)
        try:
            if name == "b":
                tries.append(len(inside))
                if len(tries) == 1:
                    raise BuildError("b") from MemoryShortError("too little")
                beside.extend(inside)
        finally:
            inside.remove(name)

    assert sorted(run(work, rooms=3)) == sorted(INPUTS)
    assert (len(tries), beside) == (2, ["b"])


def test_what_lacks_memory_alone_has_failed():
    tries = []

    def work(name, room):
        tries.append(name)
        raise MemoryShortError(name)

    with pytest.raises(MemoryShortError):
        run(work, names="a")
    assert tries == ["a", "a"]


def test_of_two_failures_the_earlier_name_is_told():
    together = threading.Barrier(2, timeout=20)

    def work(name, room):
        together.wait()
        time.sleep(0.05 if name == "a" else 0)
        raise ValueError(name)

    with pytest.raises(ValueError, match=r"^a$"):
        run(work, names="ab")


def test_ctrl_c_breaks_off_what_runs():
    rooms = [Room(), Room()]

    class Impatient(Progress):
        def finished(self, name, rows, seconds):
            raise KeyboardInterrupt

    def work(name, room):
        if name != "a":
            assert room.broken.wait(20)

    with pytest.raises(KeyboardInterrupt):
        list(work_through(list("ab"), rooms, work, Impatient()))
    assert rooms[1].broken.is_set()
    assert not [one for one in threading.enumerate() if one.name.startswith("tapdata")]
