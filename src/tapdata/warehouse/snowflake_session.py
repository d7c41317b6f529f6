"""A Snowflake session: how to connect, statements with their tag, and what is tried again when the service fails."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tapdata.warehouse.base import StatementError

PARAMETERS: Mapping[str, Any] = {
    "TIMEZONE": "UTC",
    "WEEK_START": 1,
    "WEEK_OF_YEAR_POLICY": 0,
    "TIMESTAMP_TYPE_MAPPING": "TIMESTAMP_NTZ",
    "DEFAULT_NULL_ORDERING": "LAST",
    "QUOTED_IDENTIFIERS_IGNORE_CASE": False,
    "AUTOCOMMIT": True,
}
"""What every session is set to, whatever the account's defaults are: UTC, weeks from Monday."""

TRANSIENT = frozenset(
    {
        250001, 250002, 250003, 250006, 250007,  # the service cannot be reached, or not yet
        253001, 253002, 253003, 253006,  # a file could not be put
        290400, 290403, 290404, 290429, 290500, 290502, 290503, 290504,  # HTTP errors that pass
        390111, 390112, 390114,  # the session is gone, or its token ran out: a new one is made
        251012, 603, 707,  # too many attempts; an internal error; a concurrent change
    }
)  # fmt: skip
"""Error numbers of the connector and the service that another attempt may mend."""

REFUSED = "Failed to connect to DB"
"""In the connector's message when the service answered, and refused the login."""

LOST = frozenset({250001, 250002, 250003, 390111, 390112, 390114, 251012})
"""Those after which the session has to be made anew."""

MENDS: Mapping[int, str] = {
    390100: "user or password is wrong; check user, and the secret in the environment or conf/secrets.yml",
    390144: "the private key does not belong to the user; see ALTER USER ... SET RSA_PUBLIC_KEY",
    390303: "the OAuth token is not valid; get a new one",
    390318: "the OAuth token has run out; get a new one",
    390195: "the external browser's login did not match the user",
    390201: "the role or the object named in the connection does not exist, or may not be used",
    606: "no warehouse is active; set `warehouse` of the target, and GRANT USAGE ON WAREHOUSE to its role",
    2043: "the object does not exist, or the role may not see it: check the target's names and grants",
    2003: "the object does not exist, or the role may not see it: check the target's names and grants",
    3001: "the role lacks a privilege; docs/snowflake.md lists the grants",
    630: "the statement ran into its time-out; raise `statement_timeout_seconds` of the target, or its warehouse's size",
    604: "the statement was cancelled or ran into its time-out; raise `statement_timeout_seconds`, or the warehouse's size",
    90073: "the warehouse does not exist or cannot be used; set `warehouse` of the target",
}
"""What helps against errors that stay, by number."""


@dataclass(frozen=True)
class Account:
    """Where a Snowflake warehouse is and how to log in. Nothing secret is ever shown."""

    account: str
    user: str
    database: str
    role: str = ""
    warehouse: str = ""
    schema_prefix: str = ""
    raw_schema: str = "RAW"
    authenticator: str = "key_pair"
    private_key_file: Path | None = None
    host: str | None = None
    port: int | None = None
    protocol: str = "https"
    warehouses: Mapping[str, str] = field(default_factory=dict)
    """Layer -> the warehouse its models are built with, where that is another."""
    statement_timeout_seconds: int = 3600
    attempts: int = 5
    wait_seconds: float = 1.0
    """Of the first pause before another attempt; it doubles each time."""
    is_emulator: bool = False
    password: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    private_key_passphrase: str = field(default="", repr=False)

    @property
    def description(self) -> str:
        """Where the warehouse is, for people."""
        return f"snowflake {self.account}/{self.database}/{self.schema_prefix.upper()}*"

    def arguments(self) -> dict[str, Any]:
        """What the connector is given. Raises StatementError naming what is missing."""
        if missing := [name for name in ("account", "user", "database") if not getattr(self, name)]:
            raise StatementError(
                f"the Snowflake target has no {' and no '.join(missing)}: set it in conf/targets.yml, "
                "or in TAPDATA_TARGETS__<TARGET>__<FIELD>"
            )
        given: dict[str, Any] = {
            "account": self.account, "user": self.user, "database": self.database, "role": self.role,
            "warehouse": self.warehouse, "schema": self.raw_schema.upper(), "host": self.host, "port": self.port,
            "protocol": self.protocol, "application": "tapdata", "client_session_keep_alive": True,
            "login_timeout": 60, "network_timeout": 120,
        }  # fmt: skip
        parameters = dict(PARAMETERS) | {"STATEMENT_TIMEOUT_IN_SECONDS": self.statement_timeout_seconds}
        if self.is_emulator:
            parameters = {"CLIENT_OUT_OF_BAND_TELEMETRY_ENABLED": False}
            given |= {"login_timeout": 15, "network_timeout": 60}
        given["session_parameters"] = parameters
        return {name: value for name, value in (given | self._login()).items() if value not in (None, "")}

    def _login(self) -> dict[str, Any]:
        match self.authenticator:
            case "password":
                return {"password": self._secret("password")}
            case "oauth":
                return {"authenticator": "oauth", "token": self._secret("token")}
            case "external_browser":
                return {"authenticator": "externalbrowser"}
        if self.private_key_file is None:
            raise StatementError(
                "the Snowflake target has no private_key_file; set it, or another authenticator: "
                "password, oauth or external_browser"
            )
        if not self.private_key_file.is_file():
            raise StatementError(f"the private key {self.private_key_file} of the Snowflake target is no file")
        login: dict[str, Any] = {"private_key_file": str(self.private_key_file)}
        if self.private_key_passphrase:
            login["private_key_file_pwd"] = self.private_key_passphrase
        return login

    def _secret(self, name: str) -> str:
        value: str = getattr(self, name)
        if not value:
            raise StatementError(
                f"the Snowflake target has no {name}; set it in TAPDATA_TARGETS__<TARGET>__{name.upper()} "
                "or in conf/secrets.yml, which git ignores"
            )
        return value

    @property
    def secrets(self) -> tuple[str, ...]:
        """What must never be shown."""
        return tuple(filter(None, (self.password, self.token, self.private_key_passphrase)))


class Session:
    """An open session; it is made anew when it is lost. ``connect`` stands for the connector's function in tests."""

    def __init__(self, account: Account, *, connect: Callable[..., Any] | None = None) -> None:
        self.account = account
        self._connect = connect
        self._connection: Any = None
        self.tag: dict[str, str] = {"app": "tapdata"}
        self.query_id: str | None = None
        """The id of the last statement, as in the service's query history."""
        self.reopened = 0
        """How often the session was made anew."""

    @property
    def connection(self) -> Any:
        """The connector's open connection. Raises StatementError."""
        if self._connection is None:
            self._connection = self._open()
        return self._connection

    def _open(self) -> Any:
        arguments = self.account.arguments()
        try:
            return (self._connect or _connector())(**arguments)
        except Exception as error:
            if not _is_service_error(error):
                raise
            raise self._told(error) from error

    @contextmanager
    def tagged(self, **parts: str) -> Iterator[None]:
        """Give the statements of the block more in their QUERY_TAG."""
        former = self.tag
        self.tag = former | parts
        try:
            yield
        finally:
            self.tag = former

    def execute(self, sql: str, parameters: Sequence[Any] | None = None) -> Any:
        """Run a statement that may safely run twice; returns the cursor. Raises StatementError when it stays failing."""
        return self.again(lambda: self.execute_once(sql, parameters))

    def again(self, work: Callable[[], Any]) -> Any:
        """Do something, and once more after an error that may pass: up to ``attempts`` times, with growing pauses."""
        import tenacity

        def passes(error: BaseException) -> bool:
            return isinstance(error, StatementError) and error.is_transient

        retrying = tenacity.Retrying(
            stop=tenacity.stop_after_attempt(self.account.attempts),
            wait=tenacity.wait_random_exponential(multiplier=self.account.wait_seconds, max=60),
            retry=tenacity.retry_if_exception(passes),
            reraise=True,
        )
        return retrying(work)

    def execute_once(self, sql: str, parameters: Sequence[Any] | None = None) -> Any:
        """Run a statement; returns the cursor. Raises StatementError, whose ``is_transient`` says if it may pass."""
        cursor = self.connection.cursor()
        try:
            cursor.execute(sql, parameters, _statement_params={"QUERY_TAG": json.dumps(self.tag)})
        except Exception as error:
            if not _is_service_error(error):
                raise
            raise self._told(error) from error
        self.query_id = cursor.sfqid
        return cursor

    def _told(self, error: Exception) -> StatementError:
        """The service's error in one line, with what helps, and whether another attempt may."""
        number = int(getattr(error, "errno", None) or 0)
        text = " ".join(str(getattr(error, "raw_msg", None) or error).split())
        for secret in self.account.secrets:
            text = text.replace(secret, "***")
        told = StatementError(text[:600] + (f" ({MENDS[number]})" if number in MENDS else ""))
        transport = not number or _is_transport_error(error)
        is_refused = REFUSED in text  # the same number as for a service that cannot be reached, but it will not pass
        told.number = number
        told.is_transient = (number in TRANSIENT or transport) and not is_refused
        if number in LOST or transport:
            self.close()
            self.reopened += 1
        return told

    def rows(self, sql: str, parameters: Sequence[Any] | None = None) -> list[dict[str, Any]]:
        """The rows of a query, as plain values by lower-case name."""

        def fetched() -> list[dict[str, Any]]:
            cursor = self.execute_once(sql, parameters)
            names = [column[0].lower() for column in cursor.description or ()]
            try:
                return [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
            except Exception as error:
                if not _is_service_error(error):
                    raise
                raise self._told(error) from error

        found: list[dict[str, Any]] = self.again(fetched)
        return found

    def use_warehouse(self, name: str) -> None:
        """Compute with another warehouse from here on."""
        self.execute(f"USE WAREHOUSE {name.upper()}")

    def close(self) -> None:
        """End the session, if the service still knows it."""
        if self._connection is not None:
            connection, self._connection = self._connection, None
            with suppress(Exception):  # it is gone either way
                connection.close()


def _connector() -> Callable[..., Any]:
    try:
        import snowflake.connector
    except ImportError as error:
        raise StatementError("Snowflake needs its connector: pip install 'tapdata[snowflake]'") from error
    connect: Callable[..., Any] = snowflake.connector.connect
    return connect


def _is_service_error(error: Exception) -> bool:
    """Whether an error comes from the connector, the service or the network between."""
    module = type(error).__module__
    return module.startswith(("snowflake.", "requests", "urllib3")) or isinstance(error, OSError)


def _is_transport_error(error: Exception) -> bool:
    """Whether the network failed, not the statement."""
    return type(error).__module__.startswith(("requests", "urllib3", "snowflake.connector.vendored")) or isinstance(
        error, OSError
    )
