"""What the emulator cannot show, on a scripted service: swaps of schemas, answers that get lost, locks, errors and tags."""

from __future__ import annotations

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import ibis
import pytest
from service import HERE, OperationalError, ProgrammingError, Service

from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import LockedError, StatementError
from tapdata.warehouse.snowflake_lock import GRACE_SECONDS, RENEWED_AFTER_SECONDS, Lock
from tapdata.warehouse.snowflake_publish import ORDER, Swap
from tapdata.warehouse.snowflake_session import PARAMETERS, Account, Session

SECRETS = {"password": "hunter2", "token": "ey.secret", "private_key_passphrase": "opensesame"}
DROPPED = OperationalError(250003, "Failed to execute request: connection reset by peer")


def account(**changes: Any) -> Account:
    given = {
        "account": "a",
        "user": "u",
        "database": "D",
        "authenticator": "password",
        "wait_seconds": 0.0,
        "attempts": 3,
    }
    return Account(**{**given, **SECRETS, **changes})


def session(service: Service, **changes: Any) -> Session:
    return Session(account(**changes), connect=service.connect)


def schemas(*, prefix: str = "") -> Service:
    """Published schemas that hold ``old``, build schemas that hold ``new``."""
    names = [f"{prefix}{layer}".upper() for layer in ORDER]
    return Service(
        comments=dict.fromkeys([*names, *(name + text.BUILD for name in names)], ""),
        contents=dict.fromkeys(names, "old") | dict.fromkeys((name + text.BUILD for name in names), "new"),
    )


def published(service: Service) -> set[str]:
    return {service.contents[layer.upper()] for layer in ORDER}


# Publishing


def test_publishing_marks_every_schema_then_swaps_each_in_one_statement():
    service = schemas()
    Swap(session(service), "").publish("r1", ())
    done = [sql for sql in service.statements if not sql.startswith("SELECT")]
    assert done == [
        *(f"ALTER SCHEMA {layer.upper()}__BUILD SET COMMENT = 'tapdata run r1'" for layer in ORDER),
        *(f"ALTER SCHEMA {layer.upper()} SWAP WITH {layer.upper()}__BUILD" for layer in ORDER),
    ]
    assert (ORDER[-1], published(service)) == ("tapdata", {"new"})
    assert {service.contents[f"{layer.upper()}__BUILD"] for layer in ORDER} == {"old"}


def test_a_prefix_is_part_of_every_schema():
    service = schemas(prefix="dev_")
    Swap(session(service), "dev_").publish("r1", ())
    assert all("DEV_" in sql for sql in service.statements)
    assert service.contents["DEV_MART"] == "new"


STATEMENTS = 3 * len(ORDER)


@pytest.mark.parametrize("is_done", [False, True], ids=["lost on the way", "done, answer lost"])
@pytest.mark.parametrize("number", range(STATEMENTS))
def test_no_schema_is_swapped_back_when_an_answer_is_lost(number, is_done):
    service = schemas()
    service.fail_at[number] = (DROPPED, is_done)
    Swap(session(service), "").publish("r1", ())
    assert published(service) == {"new"}


@pytest.mark.parametrize("is_done", [False, True], ids=["lost on the way", "done, answer lost"])
@pytest.mark.parametrize("number", range(STATEMENTS))
def test_a_publication_that_broke_off_is_finished_by_the_next_build_or_never_began(number, is_done):
    service = schemas()
    service.fail_at[number] = (ProgrammingError(3001, "Insufficient privileges"), is_done)
    with pytest.raises(StatementError, match=r"docs/snowflake\.md lists the grants"):
        Swap(session(service), "").publish("r1", ())
    Swap(session(service), "").recover()
    first_swap = (
        next(n for n, sql in enumerate(service.statements) if "SWAP" in sql)
        if any("SWAP" in s for s in service.statements)
        else None
    )
    began = first_swap is not None and (number > first_swap or (number == first_swap and is_done))
    assert published(service) == ({"new"} if began else {"old"})


def test_recovering_a_whole_publication_does_nothing():
    service = schemas()
    Swap(session(service), "").publish("r1", ())
    before = dict(service.contents)
    Swap(session(service), "").recover()
    assert service.contents == before


# Errors


@pytest.mark.parametrize(
    "error", [DROPPED, OperationalError(390114, "Authentication token has expired."), ConnectionResetError("reset")]
)
def test_what_may_pass_is_tried_again_on_a_new_session(error):
    service = Service(fail_at={0: (error, False)})
    one = session(service)
    one.execute("CREATE OR REPLACE TABLE T AS SELECT 1")
    assert (len(service.statements), len(service.logins), one.reopened) == (2, 2, 1)


def test_it_is_given_up_after_as_many_attempts_as_the_target_says():
    service = Service(fail_at=dict.fromkeys(range(9), (DROPPED, False)))
    with pytest.raises(StatementError, match="connection reset by peer"):
        session(service, attempts=4).execute("SELECT 1")
    assert len(service.statements) == 4


@pytest.mark.parametrize(
    ("number", "said", "mend"),
    [
        (606, "No active warehouse selected in the current session.", "GRANT USAGE ON WAREHOUSE"),
        (3001, "SQL access control error: Insufficient privileges to operate on schema 'MART'", "lists the grants"),
        (
            630,
            "Statement reached its statement or warehouse timeout of 5 second(s) and was canceled.",
            "statement_timeout_seconds",
        ),
        (2003, "Object 'RAW.X' does not exist or not authorized.", "check the target's names and grants"),
        (100035, "Timestamp 'x' is not recognized", ""),
    ],
)
def test_what_will_not_pass_ends_with_one_line_and_the_mend(number, said, mend):
    service = Service(fail_at={0: (ProgrammingError(number, f"{said}\nmore"), False)})
    with pytest.raises(StatementError) as error:
        session(service).execute("SELECT 1")
    assert (len(service.statements), "\n" in str(error.value)) == (1, False)
    assert said in str(error.value)
    assert mend in str(error.value)


def test_a_refused_login_is_not_tried_again():
    tried = []

    def refuse(**arguments: Any) -> None:
        tried.append(arguments)
        raise OperationalError(250001, "Failed to connect to DB: a. Incorrect username or password was specified.")

    with pytest.raises(StatementError, match="Incorrect username or password"):
        Session(account(), connect=refuse).execute("SELECT 1")
    assert len(tried) == 1


def test_an_error_of_our_own_is_not_hidden():
    service = Service(fail_at={0: (KeyError("ours"), False)})
    with pytest.raises(KeyError):
        session(service).execute("SELECT 1")


# Logging in


def test_a_session_is_set_up_for_utc_and_weeks_from_monday():
    service = Service()
    session(service, statement_timeout_seconds=77).execute("SELECT 1")
    given = service.logins[0]["session_parameters"]
    assert given == {**PARAMETERS, "STATEMENT_TIMEOUT_IN_SECONDS": 77}
    assert (given["TIMEZONE"], given["WEEK_START"]) == ("UTC", 1)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"authenticator": "password"}, {"password": "hunter2"}),
        ({"authenticator": "oauth"}, {"authenticator": "oauth", "token": "ey.secret"}),
        ({"authenticator": "external_browser"}, {"authenticator": "externalbrowser"}),
    ],
)
def test_each_way_to_log_in_gives_the_connector_what_it_needs_and_no_other_secret(changes, expected):
    given = account(**changes).arguments()
    assert {key: given.get(key) for key in expected} == expected
    others = set(SECRETS.values()) - set(expected.values())
    assert not others & {str(value) for value in given.values()}


def test_a_key_pair_is_a_file_with_its_passphrase(tmp_path: Path):
    key = tmp_path / "key.p8"
    with pytest.raises(StatementError, match="is no file"):
        account(authenticator="key_pair", private_key_file=key).arguments()
    key.write_text("key")
    given = account(authenticator="key_pair", private_key_file=key).arguments()
    assert (given["private_key_file"], given["private_key_file_pwd"]) == (str(key), "opensesame")


@pytest.mark.parametrize("secret", SECRETS.values())
def test_no_secret_is_shown(secret):
    service = Service(fail_at={0: (ProgrammingError(1003, f"syntax error near {secret}"), False)})
    one = session(service)
    with pytest.raises(StatementError) as error:
        one.execute("SELECT 1")
    assert secret not in f"{error.value} {one.account!r} {service.tags}"


# Tags and statements


def test_every_statement_says_who_asks():
    service = Service()
    one = session(service)
    with one.tagged(run_id="r1", model="mart.x"):
        one.execute("SELECT 1")
    one.rows("SELECT 2")
    assert service.tags == [{"app": "tapdata", "run_id": "r1", "model": "mart.x"}, {"app": "tapdata"}]


def test_a_table_is_one_statement_with_its_meaning_cluster_and_grants():
    schema = ibis.schema({"id": "int64", "order": "string", "amount": "decimal(18, 2)", "at": "timestamp"})
    sql = text.create_table(
        "MART.T",
        schema,
        "SELECT 1",
        comment="One row per customer's order.",
        comments={"id": "Key."},
        cluster_by=("id", "at"),
    )
    assert sql == (
        "CREATE OR REPLACE TRANSIENT TABLE MART.T (\n  ID BIGINT COMMENT 'Key.',\n  \"ORDER\" VARCHAR,\n  AMOUNT NUMBER(18, 2),\n"
        "  AT TIMESTAMP_NTZ\n)\nCLUSTER BY (ID, AT)\nCOPY GRANTS\nCOMMENT = 'One row per customer''s order.'\nAS\nSELECT 1"
    )
    assert "COPY GRANTS" not in text.create_table("MART.T", schema, "SELECT 1", replaces=False)


def test_tables_are_found_where_they_are_and_texts_are_left_alone():
    sql = "SELECT 'STAGING.X', 'it''s MART.Y', T1.RAW FROM STAGING.X AS T1 JOIN RAW.Z AS T2 ON MARTY.A = T2.B"
    assert text.located(sql, lambda layer, name: f"p_{layer}_{name}") == (
        "SELECT 'STAGING.X', 'it''s MART.Y', T1.RAW FROM P_STAGING_X.X AS T1 JOIN P_RAW_Z.Z AS T2 ON MARTY.A = T2.B"
    )


# The lock


def held(holder: str, seconds: int) -> dict[str, Any]:
    return {"token": "theirs", "holder": holder, "expires": datetime.now(UTC) + timedelta(seconds=seconds)}


def test_a_lock_is_taken_renewed_and_let_go_of():
    service = Service()
    lock = Lock(session(service, statement_timeout_seconds=100), "S")
    lock.acquire()
    assert service.lock is not None
    assert service.lock["holder"].startswith(f"pid {os.getpid()} on {HERE}, started 2")
    left = (service.lock["expires"] - datetime.now(UTC)).total_seconds()
    assert 90 + GRACE_SECONDS < left <= 100 + GRACE_SECONDS
    asked = len(service.statements)
    lock.renew()
    assert len(service.statements) == asked, "renewed too soon"
    assert lock._renewed is not None
    lock._renewed -= RENEWED_AFTER_SECONDS + 1
    service.lock["expires"] = datetime.now(UTC)
    lock.renew()
    assert service.lock["expires"] > datetime.now(UTC) + timedelta(seconds=90)
    lock.release()
    assert service.lock is None


def test_a_second_build_is_refused_naming_pid_host_and_start():
    service = Service(lock=held("pid 7 on other.example, started 2026-06-30T01:02:03+00:00", 60))
    with pytest.raises(
        LockedError, match=r"pid 7 on other\.example, started 2026-06-30T01:02:03.*DROP TABLE S\.BUILD_LOCK"
    ):
        Lock(session(service), "S").acquire()
    assert service.lock is not None
    assert service.lock["token"] == "theirs"


@pytest.mark.parametrize(
    ("holder", "seconds"),
    [("pid 7 on other.example, started x", -1), (f"pid 4194305 on {HERE}, started x", 3600)],
    ids=["lease over", "dead on this machine"],
)
def test_a_stale_lock_is_taken_over(holder, seconds):
    service = Service(lock=held(holder, seconds))
    Lock(session(service), "S").acquire()
    assert service.lock is not None
    assert service.lock["holder"].startswith(f"pid {os.getpid()} on {HERE}")


def test_a_live_process_of_this_machine_keeps_its_lock():
    with pytest.raises(LockedError):
        Lock(session(Service(lock=held(f"pid {os.getpid()} on {HERE}, started x", 3600))), "S").acquire()


def test_a_lock_whose_first_answer_was_lost_is_ones_own():
    service = Service(fail_at={0: (DROPPED, True)})
    lock = Lock(session(service), "S")
    lock.acquire()
    assert service.lock is not None
    assert service.lock["token"] == lock.token


def test_a_lock_that_was_taken_away_ends_the_build():
    service = Service()
    lock = Lock(session(service), "S")
    lock.acquire()
    assert lock._renewed is not None
    lock._renewed -= RENEWED_AFTER_SECONDS + 1
    service.lock = held("pid 7 on other.example, started x", 60)
    with pytest.raises(LockedError, match="nothing was published"):
        lock.renew()
    lock.release()
    assert service.lock["token"] == "theirs"
