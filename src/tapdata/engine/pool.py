"""Work on several tables at a time: each in a room of its own, once what it reads is done."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import closing
from typing import TypeVar

from tapdata.engine.progress import Progress
from tapdata.warehouse.base import Candidate, StatementError

T = TypeVar("T")

PAUSE_SECONDS = 0.1
"""Between two attempts to interrupt what runs."""


def work_through(
    names: Sequence[str],
    rooms: Sequence[Candidate],
    work: Callable[[str, Candidate], T],
    progress: Progress,
    *,
    inputs: Callable[[str], Collection[str]] = lambda _: (),
    told: Callable[[str], str] = str,
    rows: Callable[[T], int | None] = lambda _: None,
) -> Iterator[tuple[str, T, float]]:
    """Work on ``names`` in their order, as many at a time as there are rooms, each after those of its inputs.

    Gives the name, what came of it and its seconds as each is done. What fails for want of memory is tried again with nothing
    beside it. After any other failure nothing begins any more, and what runs is brought to its end; then the failure of the
    earliest name is raised. ``told``: how progress names it.
    """

    def timed(name: str, room: Candidate) -> tuple[T, float]:
        start = time.perf_counter()
        return work(name, room), time.perf_counter() - start

    def begin(name: str) -> None:
        progress.running(told(name))

    runs = _in_turn(names, rooms[0], timed, begin) if len(rooms) == 1 else _at_once(names, rooms, timed, begin, inputs)
    with closing(runs):
        for name, (result, seconds) in runs:
            progress.ran(told(name), rows(result), seconds)
            yield name, result, seconds


def _in_turn(
    names: Sequence[str], room: Candidate, work: Callable[[str, Candidate], T], begin: Callable[[str], None]
) -> Generator[tuple[str, T]]:
    for name in names:
        begin(name)
        yield name, work(name, room)


def _at_once(
    names: Sequence[str],
    rooms: Sequence[Candidate],
    work: Callable[[str, Candidate], T],
    begin: Callable[[str], None],
    inputs: Callable[[str], Collection[str]],
) -> Generator[tuple[str, T]]:
    place = {name: number for number, name in enumerate(names)}
    waiting = {name: set(inputs(name)) & place.keys() for name in names}
    free = list(rooms)
    running: dict[Future[T], tuple[str, Candidate]] = {}
    failed: dict[str, BaseException] = {}
    alone: list[str] = []
    tried: set[str] = set()
    with ThreadPoolExecutor(len(rooms), thread_name_prefix="tapdata") as threads:
        try:
            while running or ((waiting or alone) and not failed):
                ready = [name for name, needed in waiting.items() if not needed][: len(free)]
                if alone:
                    ready = [] if running else [alone.pop(0)]
                for name in ready if not failed else ():
                    waiting.pop(name, None)
                    begin(name)
                    room = free.pop(0)
                    running[threads.submit(work, name, room)] = name, room
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    name, room = running.pop(future)
                    free.append(room)
                    if (error := future.exception()) is not None:
                        if _may_pass(error) and name not in tried:
                            tried.add(name)
                            alone.append(name)
                        else:
                            failed[name] = error
                        continue
                    for needed in waiting.values():
                        needed.discard(name)
                    yield name, future.result()
        except BaseException:  # Ctrl-C, or the reader of the results gave up
            while not all(future.done() for future in running):
                for _, room in running.values():
                    room.interrupt()
                wait(running, timeout=PAUSE_SECONDS)
            raise
    if failed:
        raise failed[min(failed, key=place.__getitem__)]


def _may_pass(error: BaseException) -> bool:
    """Whether it may succeed with nothing beside it."""
    return any(isinstance(one, StatementError) and one.is_transient for one in (error, error.__cause__))
