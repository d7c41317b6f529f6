"""Great Expectations over an open DuckDB connection: a SQLAlchemy dialect that shares it.

Great Expectations opens its own connections and fetches after it has released them. A DuckDB file that is open for
writing cannot be opened again, so every SQLAlchemy connection of this dialect is the one connection of the warehouse:
cursors hold their rows from the moment they execute, transactions and closing stay with the owner of the connection,
and reflection reads DuckDB's own catalogue, by schema.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import TYPE_CHECKING, Any

import duckdb
import sqlalchemy as sa
from sqlalchemy.dialects import registry

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import duckdb_engine

from tapdata.engine.results import TableInfo
from tapdata.quality import duckdb_regex, gx
from tapdata.warehouse.base import Warehouse

if TYPE_CHECKING:
    from sqlalchemy.engine.interfaces import (
        ReflectedColumn,
        ReflectedForeignKeyConstraint,
        ReflectedIndex,
        ReflectedPrimaryKeyConstraint,
    )

SCHEME = "tapdata_duckdb"

_shared: dict[str, duckdb.DuckDBPyConnection] = {}
_columns: dict[str, dict[tuple[str, str], list[Sequence[Any]]]] = {}
"""What was reflected for a shared connection: kept while it is shared."""
_tokens = count(1)

_TYPES: dict[str, type[sa.types.TypeEngine[Any]]] = {
    "TINYINT": sa.SMALLINT, "SMALLINT": sa.SMALLINT, "INTEGER": sa.INTEGER, "BIGINT": sa.BIGINT, "HUGEINT": sa.BIGINT,
    "UTINYINT": sa.SMALLINT, "USMALLINT": sa.INTEGER, "UINTEGER": sa.BIGINT, "UBIGINT": sa.BIGINT,
    "FLOAT": sa.FLOAT, "DOUBLE": sa.FLOAT, "DECIMAL": sa.NUMERIC, "BOOLEAN": sa.BOOLEAN, "VARCHAR": sa.VARCHAR,
    "DATE": sa.DATE, "TIME": sa.TIME, "TIMESTAMP": sa.TIMESTAMP, "TIMESTAMP WITH TIME ZONE": sa.TIMESTAMP,
    "BLOB": sa.BLOB,
}  # fmt: skip


_COLUMNS = (
    "select case when database_name = 'temp' then database_name else schema_name end, table_name, "
    "column_name, data_type, is_nullable from duckdb_columns() "
    "where database_name in (current_database(), 'temp') order by table_name, column_index"
)
"""Every column of every table and view, by the schema they are addressed by."""

_PRESENT = (
    "select case when temporary then database_name else schema_name end, {kind}_name from duckdb_{kind}s() "
    "where database_name = current_database() or temporary"
)
"""Tables or views with the schema they are addressed by: temporary ones by their catalog."""


@contextmanager
def source(context: Any, warehouse: Warehouse, tables: Sequence[TableInfo]) -> Iterator[Any]:
    """A data source of Great Expectations with an asset for each of ``tables`` that exists, named by its key."""
    rows = warehouse.connection.execute(f"{_PRESENT.format(kind='table')} union all {_PRESENT.format(kind='view')}")
    present = set(rows.fetchall())
    places = {table.key: (table.schema, table.name) for table in tables}
    duckdb_regex.register()
    with connection_string(warehouse.connection) as url:
        yield gx.data_source(context, url, {key: place for key, place in places.items() if place in present})


@contextmanager
def tagged(warehouse: Warehouse, **parts: str) -> Iterator[None]:
    """Nothing: the statements of DuckDB carry no tag."""
    del warehouse, parts
    yield


@contextmanager
def connection_string(connection: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """The SQLAlchemy URL under which ``connection`` can be reached while the block runs."""
    token = str(next(_tokens))
    _shared[token] = connection
    try:
        yield f"{SCHEME}:///{token}"
    finally:
        del _shared[token]
        _columns.pop(token, None)


def column_type(name: str) -> sa.types.TypeEngine[Any]:
    """The SQLAlchemy type of a DuckDB type name; text for nested and special types."""
    return _TYPES.get(re.sub(r"\(.*\)", "", name).strip().upper(), sa.VARCHAR)()


class Cursor:
    """A cursor that has fetched its rows by the time it has executed."""

    arraysize = 1

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.description: Sequence[Any] | None = None
        self.rowcount = -1
        self._rows: list[tuple[Any, ...]] = []
        self._next = 0

    def execute(self, statement: str, parameters: Sequence[Any] | None = None, context: Any = None) -> None:
        """Run the statement and keep its rows. ``context`` is SQLAlchemy's own and not used."""
        del context
        result = self.connection.raw.execute(statement, parameters or None)
        self.description = result.description
        self._rows = result.fetchall() if self.description else []
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
    """The warehouse's connection, lent: closing it and ending its transaction stay with its owner."""

    def __init__(self, raw: duckdb.DuckDBPyConnection) -> None:
        self.raw = raw
        self.notices: list[str] = []
        self.closed = False

    def cursor(self) -> Cursor:
        """A new buffered cursor."""
        return Cursor(self)

    def commit(self) -> None:
        """Leave the owner's transaction alone."""

    def rollback(self) -> None:
        """Leave the owner's transaction alone."""

    def close(self) -> None:
        """Give the connection back."""
        self.closed = True


class SharedDuckDB(duckdb_engine.Dialect):
    """DuckDB's SQLAlchemy dialect over a shared connection, with reflection by schema."""

    driver = SCHEME
    supports_statement_cache = True

    def connect(self, *_: Any, **parameters: Any) -> Any:
        """Lend the connection that the URL names, as a ``Connection``."""
        return Connection(_shared[parameters["database"]])

    def do_begin(self, dbapi_connection: Any) -> None:
        """Leave the owner's transaction alone."""

    def do_commit(self, dbapi_connection: Any) -> None:
        """Leave the owner's transaction alone."""

    def do_rollback(self, dbapi_connection: Any) -> None:
        """Leave the owner's transaction alone."""

    def get_columns(
        self, connection: sa.Connection, table_name: str, schema: str | None = None, **_: Any
    ) -> list[ReflectedColumn]:
        """The columns of a table or view. Raises NoSuchTableError when there is none of that name."""
        schema = schema or _catalogue(connection, "select current_schema()")[0][0]
        kept = _columns.setdefault(str(connection.engine.url.database), {})
        if (schema, table_name) not in kept:  # one question for all tables: each costs the same
            kept.clear()
            for place, table, *column in _catalogue(connection, _COLUMNS):
                kept.setdefault((place, table), []).append(column)
        rows = kept.get((schema, table_name))
        if not rows:
            raise sa.exc.NoSuchTableError(f"{schema}.{table_name}" if schema else table_name)
        return [
            {"name": name, "type": column_type(dtype), "nullable": bool(nullable), "default": None}
            for name, dtype, nullable in rows
        ]

    def get_schema_names(self, connection: sa.Connection, **_: Any) -> list[str]:
        """The schemas of the current database."""
        rows = _catalogue(
            connection, "select schema_name from duckdb_schemas() where database_name = current_database()"
        )
        return [name for (name,) in rows]

    def get_table_names(self, connection: sa.Connection, schema: str | None = None, **_: Any) -> list[str]:
        """The tables of a schema."""
        rows = _catalogue(
            connection,
            "select table_name from duckdb_tables() where database_name = current_database() "
            "and schema_name = coalesce(:schema, current_schema())",
            schema=schema,
        )
        return [name for (name,) in rows]

    def get_view_names(
        self, connection: sa.Connection, schema: str | None = None, include: Any = None, **_: Any
    ) -> list[str]:
        """The views of a schema; ``include`` tells kinds apart that DuckDB does not have."""
        del include
        rows = _catalogue(
            connection,
            "select view_name from duckdb_views() where not internal and database_name = current_database() "
            "and schema_name = coalesce(:schema, current_schema())",
            schema=schema,
        )
        return [name for (name,) in rows]

    def has_table(self, connection: sa.Connection, table_name: str, schema: str | None = None, **_: Any) -> bool:
        """Whether the schema has a table or view of that name."""
        names = (*self.get_table_names(connection, schema), *self.get_view_names(connection, schema))
        return table_name in names

    def get_pk_constraint(self, *_: Any, **__: Any) -> ReflectedPrimaryKeyConstraint:
        """None: the warehouse declares no keys, its suites check them."""
        return {"constrained_columns": [], "name": None}

    def get_foreign_keys(self, *_: Any, **__: Any) -> list[ReflectedForeignKeyConstraint]:
        """None."""
        return []

    def get_indexes(self, *_: Any, **__: Any) -> list[ReflectedIndex]:
        """None."""
        return []


def _catalogue(connection: sa.Connection, query: str, **parameters: str | None) -> Sequence[sa.Row[Any]]:
    return connection.execute(sa.text(query), parameters).fetchall()


registry.register(SCHEME, __name__, SharedDuckDB.__name__)
