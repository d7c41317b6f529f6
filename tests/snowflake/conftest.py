"""The emulator of Snowflake, as a process of its own, and a session in it.

It is found by TAPDATA_FAKESNOW, the path of ``bin/fakesnow`` in an environment of its own; without it these tests are
skipped. This folder has no ``__init__.py``: as a package it would hide ``snowflake`` itself.
"""

from __future__ import annotations

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tapdata.warehouse.snowflake_session import Account, Session

LOOPBACK = "127.0.0.1"
PATIENCE = 60
"""Seconds that the emulator may take to answer."""


@pytest.fixture(scope="session")
def server() -> Iterator[int]:
    """The port at which the emulator answers, on this machine only; its database is empty at first."""
    program = os.environ.get("TAPDATA_FAKESNOW", "")
    if not program:
        pytest.skip("TAPDATA_FAKESNOW does not name the emulator: the path of bin/fakesnow in its environment")
    if not Path(program).is_file():
        pytest.skip(f"TAPDATA_FAKESNOW names {program}, which is no file")
    port = _free_port()
    with subprocess.Popen(
        [program, "-s", "--host", LOOPBACK, "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            _wait_until_it_answers(process, port)
            yield port
        finally:
            process.terminate()
            try:
                process.wait(timeout=10)
            except subprocess.TimeoutExpired:
                process.kill()


@pytest.fixture(scope="session")
def account(server: int) -> Account:
    """The emulator, as a Snowflake account. It mistakes a schema for a database of the same name, which Snowflake does not."""
    return Account(
        account="fakesnow", user="tapdata", password="emulated", database="COMPANY", role="TAPDATA", warehouse="TAPDATA",
        authenticator="password", host=LOOPBACK, port=server, protocol="http", attempts=1, is_emulator=True,
    )  # fmt: skip


@pytest.fixture
def session(account: Account) -> Iterator[Session]:
    """An open session in the emulator."""
    opened = Session(account)
    yield opened
    opened.close()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind((LOOPBACK, 0))
        port: Any = probe.getsockname()[1]
        return int(port)


def _wait_until_it_answers(process: subprocess.Popen[bytes], port: int) -> None:
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if process.poll() is not None:
            pytest.fail(
                f"the emulator ended with code {process.returncode} before it answered; run it by hand to see why"
            )
        with socket.socket() as probe:
            if probe.connect_ex((LOOPBACK, port)) == 0:
                return
        time.sleep(0.1)
    pytest.fail(f"the emulator did not answer within {PATIENCE} seconds")
