r"""Great Expectations over an open Snowflake session: a SQLAlchemy dialect that shares it.

Great Expectations would log in on its own, several times, and describe and probe each table. Here every SQLAlchemy
connection is the one session of the warehouse: its temporary tables are seen, its statements carry its QUERY_TAG, and it
tries again what fails. One statement tells the columns of all tables. Suites name columns in lower case; every name is
written in upper case, as the warehouse holds it, and quoted where it must be, so that ``order`` finds ``ORDER``.

What differs from DuckDB on the same rows:

- Which rows are named: where more than twenty fail, the keys and samples are of any twenty, in any order.
- The reason why something could not be evaluated is told in Snowflake's words.
- Values of ``VARIANT`` columns are told in Snowflake's spelling of JSON: indented, the keys in order.
- Regular expressions are POSIX ones with ``\d \s \w \b``: ``tapdata check`` refuses groups with ``(?`` and lazy
  quantifiers. Whether a pattern is found in an empty text that it fits is the service's decision.
- Timestamps are told to the microsecond; the service keeps nanoseconds.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa
from snowflake.connector.constants import FIELD_ID_TO_NAME
from snowflake.sqlalchemy.base import SnowflakeCompiler, SnowflakeIdentifierPreparer
from snowflake.sqlalchemy.snowdialect import SnowflakeDialect
from sqlalchemy.dialects import registry

from tapdata.engine.results import TableInfo
from tapdata.quality import gx
from tapdata.warehouse import snowflake_sql as text
from tapdata.warehouse.base import StatementError, Warehouse

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import ReflectedColumn, ReflectedPrimaryKeyConstraint

SCHEME = "tapdata_snowflake"

_TYPES: Mapping[str, type[sa.types.TypeEngine[Any]]] = {
    "NUMBER": sa.NUMERIC, "FIXED": sa.NUMERIC, "INTEGER": sa.INTEGER, "FLOAT": sa.FLOAT, "REAL": sa.FLOAT,
    "DECFLOAT": sa.NUMERIC, "BOOLEAN": sa.BOOLEAN, "TEXT": sa.VARCHAR, "DATE": sa.DATE, "TIME": sa.TIME,
    "TIMESTAMP": sa.TIMESTAMP, "TIMESTAMP_NTZ": sa.TIMESTAMP, "TIMESTAMP_LTZ": sa.TIMESTAMP,
    "TIMESTAMP_TZ": sa.TIMESTAMP, "BINARY": sa.VARBINARY,
}  # fmt: skip
"""Names of types in the information schema and in the connector; what is not here counts as text."""

_COLUMNS = (
    "SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME, DATA_TYPE, IS_NULLABLE FROM INFORMATION_SCHEMA.COLUMNS "
    "WHERE TABLE_SCHEMA IN ({schemas}) ORDER BY TABLE_SCHEMA, TABLE_NAME, ORDINAL_POSITION"
)

_shared: dict[str, Shared] = {}
_tokens = count(1)


@dataclass
class Shared:
    """A session that is lent, and the columns of the tables that are looked at."""

    session: Any
    columns: dict[tuple[str, str], list[ReflectedColumn]] = field(default_factory=dict)
    """(schema, table), in upper case -> its columns, in order."""

    def look_up(self, places: Mapping[str, tuple[str, str]]) -> None:
        """Learn the columns of every table in the schemas of ``places``, in one statement."""
        wanted = ", ".join(text.literal(schema) for schema in sorted({schema for schema, _ in places.values()}))
        for row in self.session.rows(_COLUMNS.format(schemas=wanted)) if wanted else ():
            found = self.columns.setdefault((row["table_schema"], row["table_name"]), [])
            found.append(_column(row["column_name"], row["data_type"], is_nullable=row["is_nullable"] != "NO"))

    def ask(self, schema: str, table: str) -> None:
        """Learn the columns of a table from a query on it, where the catalogue does not list it."""
        try:
            cursor = self.session.execute(f"SELECT * FROM {text.name(schema)}.{text.name(table)} LIMIT 0")
        except StatementError:
            return
        self.columns[schema, table] = [
            _column(about[0], FIELD_ID_TO_NAME[about[1]], is_nullable=True) for about in cursor.description
        ]


def _column(name: str, dtype: str, *, is_nullable: bool) -> ReflectedColumn:
    kind = _TYPES.get(dtype.partition("(")[0].strip().upper(), sa.VARCHAR)
    return {"name": name.lower(), "type": kind(), "nullable": is_nullable, "default": None}


@contextmanager
def source(context: Any, warehouse: Warehouse, tables: Sequence[TableInfo]) -> Iterator[Any]:
    """A data source of Great Expectations with an asset for each of ``tables`` that exists, named by its key."""
    room: Any = warehouse
    places = {table.key: _place(room, table) for table in tables}
    with room.session.tagged(step="validate"), lent(room.session) as (url, shared):
        shared.look_up(places)
        for table in tables:
            if table.place is not None and places[table.key] not in shared.columns:
                shared.ask(*places[table.key])
        known = {
            key: (schema, table.lower()) for key, (schema, table) in places.items() if (schema, table) in shared.columns
        }
        yield gx.data_source(context, url, known)


def tagged(warehouse: Warehouse, **parts: str) -> AbstractContextManager[None]:
    """Give the statements of the block more in their QUERY_TAG."""
    room: Any = warehouse
    tagging: AbstractContextManager[None] = room.session.tagged(**parts)
    return tagging


def _place(room: Any, table: TableInfo) -> tuple[str, str]:
    """The schema and the name of a table as Snowflake holds them."""
    layer, _, name = table.key.partition(".")
    return (table.place or room.place(layer, name)).upper(), name.upper()


@contextmanager
def lent(session: Any) -> Iterator[tuple[str, Shared]]:
    """The SQLAlchemy URL under which ``session`` can be reached while the block runs, and what is known there."""
    token = str(next(_tokens))
    _shared[token] = Shared(session)
    try:
        yield f"{SCHEME}:///{token}", _shared[token]
    finally:
        del _shared[token]


class Cursor:
    """A cursor that has fetched its rows by the time it has executed."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.description: Sequence[Any] | None = None
        self.rowcount = -1
        self._rows: list[tuple[Any, ...]] = []
        self._next = 0

    def execute(self, statement: str, parameters: Mapping[str, Any] | None = None) -> None:
        """Run the statement in the session and keep its rows. Raises StatementError."""
        if not parameters and self.connection._interpolate_empty_sequences:
            statement = statement.replace("%%", "%")  # the connector would leave them as they were compiled
        cursor = self.connection.session.execute(statement, parameters or None)
        self.description = cursor.description
        self._rows = cursor.fetchall() if self.description else []
        self._next, self.rowcount = 0, len(self._rows)

    def fetchone(self) -> tuple[Any, ...] | None:
        """The next row."""
        rows = self.fetchmany(1)
        return rows[0] if rows else None

    def fetchmany(self, size: int | None = None) -> list[tuple[Any, ...]]:
        """The next ``size`` rows."""
        start, self._next = self._next, min(self._next + (size or self.arraysize), len(self._rows))
        return self._rows[start : self._next]

    def fetchall(self) -> list[tuple[Any, ...]]:
        """The rows not yet fetched."""
        return self.fetchmany(len(self._rows) + 1)

    def close(self) -> None:
        """Keep the rows: Great Expectations reads them after it has released the connection."""


class Connection:
    """The warehouse's session, lent: closing it and ending its transaction stay with its owner."""

    _interpolate_empty_sequences = False
    """Set by the dialect while it runs a statement in which it has doubled the percent signs."""

    def __init__(self, session: Any) -> None:
        self.session = session

    def cursor(self) -> Cursor:
        """A new buffered cursor."""
        return Cursor(self)

    def commit(self) -> None:
        """Leave the owner's transaction alone."""

    def rollback(self) -> None:
        """Leave the owner's transaction alone."""

    def close(self) -> None:
        """Give the session back."""


class Preparer(SnowflakeIdentifierPreparer):
    """Every name in upper case, quoted where it must be."""

    def quote(self, ident: str, force: Any = None) -> str:  # noqa: ARG002 - SQLAlchemy's own, and not used
        """The name as SQL, whatever case it comes in."""
        return text.name(str(ident))

    quote_identifier = quote


class Compiler(SnowflakeCompiler):
    """Means as floating-point numbers, as on DuckDB: of a NUMBER, Snowflake cuts them to six more digits."""

    def visit_avg_func(self, func: Any, **kw: Any) -> str:
        """An average, of numbers that were made floating-point ones."""
        return f"AVG(CAST({self.process(func.clauses, **kw)} AS FLOAT))"


class SharedSnowflake(SnowflakeDialect):
    """Snowflake's SQLAlchemy dialect over a shared session, with the columns looked up beforehand."""

    driver = SCHEME
    preparer = Preparer
    statement_compiler = Compiler
    supports_statement_cache = False

    @classmethod
    def import_dbapi(cls) -> Any:
        """The connector, for the kinds of its errors."""
        import snowflake.connector

        return snowflake.connector

    def initialize(self, connection: Any) -> None:
        """Ask nothing: neither version nor current schema matters."""

    def create_connect_args(self, url: sa.URL) -> Any:
        """What ``connect`` is given: the name of the session."""
        return [], {"token": url.database}

    def connect(self, *_: Any, **parameters: Any) -> Any:
        """Lend the session that the URL names, as a ``Connection``."""
        return Connection(_shared[parameters["token"]].session)

    def set_isolation_level(self, dbapi_connection: Any, level: Any) -> None:
        """Leave the owner's transaction alone."""

    def get_columns(
        self, connection: sa.Connection, table_name: str, schema: str | None = None, **_: Any
    ) -> list[ReflectedColumn]:
        """The columns of a table or view. Raises NoSuchTableError when there is none of that name."""
        known = _shared[str(connection.engine.url.database)].columns
        found = known.get(((schema or "").upper(), table_name.upper()))
        if not found:
            raise sa.exc.NoSuchTableError(f"{schema}.{table_name}")
        return list(found)

    def get_pk_constraint(self, *_: Any, **__: Any) -> ReflectedPrimaryKeyConstraint:
        """None: the warehouse declares no keys, its suites check them."""
        return {"constrained_columns": [], "name": None}


registry.register(SCHEME, __name__, SharedSnowflake.__name__)
