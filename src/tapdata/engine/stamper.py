"""The tables of a build on an engine that makes them all: whole, or the untouched rows taken from the published build.

What a build that broke off has made from the same data is taken over: each table carries a stamp of what it was made from.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from datetime import date
from functools import cached_property

from ibis import Schema

from tapdata.engine import observations
from tapdata.engine.changes import change_of, told
from tapdata.engine.compiled import Compiler, digest
from tapdata.engine.errors import BuildError
from tapdata.engine.keep import documents_of, own_fingerprint
from tapdata.engine.results import Built
from tapdata.model import QUALITY, Node
from tapdata.warehouse.base import Candidate, StatementError
from tapdata.warehouse.increments import Version


def statement_of(compiler: Compiler, name: str) -> str:
    """Changes when a table's own statement does, a setting in it, how it is kept, or the type of a column."""
    return digest(own_fingerprint(compiler, name), repr(compiler.graph.schemas[name]))


class Stamper:
    """Makes the tables of one build, in order. ``is_anew``: whole, whatever earlier builds have made."""

    def __init__(self, compiler: Compiler, room: Candidate, as_of: date, run_id: str, *, is_anew: bool) -> None:
        self.compiler, self.room, self.as_of, self.run_id, self.is_anew = compiler, room, as_of, run_id, is_anew
        self.known: Mapping[str, str] = {} if is_anew else room.stamps
        """``layer.name`` -> the stamp of what a build that broke off has left."""
        self.rebuilds = room.rebuilds
        self.former: Mapping[str, Version] = {} if is_anew or not self.rebuilds else self.rebuilds.known()
        """What the published tables were made from, of those that take in what changed."""
        self.made: list[Version] = []
        self._readers = compiler.graph.reach(observations.NAME, up=False)

    @cached_property
    def _log(self) -> str:
        return observations.digest(self.room)  # first asked for after the log was written

    def finish(self, *, is_whole: bool) -> None:
        """Note what the tables that can take in changes were made from; a whole build forgets all others."""
        if self.rebuilds is not None:
            try:
                self.rebuilds.remember(self.made, is_whole=is_whole)
            except StatementError as error:
                raise BuildError(f"the record of what tables were made from: {error}") from error

    def prepare(self, names: Collection[str]) -> None:
        """Nothing has to be looked at before."""

    def make(self, name: str, room: Candidate) -> Built:  # noqa: ARG002 - its record is of one room
        """Make one table, unless it was made from the same raw data and observations already. Raises BuildError."""
        node, schema = self.compiler.graph[name], self.compiler.graph.schemas[name]
        fingerprint = self.compiler.fingerprint(name)
        log = self._log if name in self._readers else ""
        stamp = " ".join(filter(None, (fingerprint, str(self.as_of), self.room.raw_state(), log)))
        built = Built(name, node.layer, None, 0.0, fingerprint)
        try:
            if self._is_left(node, stamp):
                self.room.take_over(node.layer, name, schema)
                return replace(built, is_kept=True, action="kept")
            return self._made(node, stamp, built)
        except StatementError as error:
            raise BuildError(f"{node.key}: {error}") from error

    def _is_left(self, node: Node, stamp: str) -> bool:
        """A build that broke off has left the table, and the record of what it was made from."""
        if self.known.get(node.key) != stamp:
            return False
        if self.rebuilds is None or not _takes_in(node):
            return True
        if not self.rebuilds.take_over(node.layer, node.name, self._record_stamp(node, stamp)):
            return False
        self.made.append(self._version(node))
        return True

    def _made(self, node: Node, stamp: str, built: Built) -> Built:
        sql = self.compiler.sql(node.name, self.as_of)
        if self.rebuilds is not None and _takes_in(node):
            known, version = self.former.get(node.key), self._version(node)
            change = change_of(self.compiler, node, known.as_of if known else self.as_of, self.as_of)
            self.rebuilds.see(
                change, self._record_stamp(node, stamp)
            )  # before it is made: what comes meanwhile is seen next
            self.made.append(version)
            if known is not None and known.fingerprint == version.fingerprint:
                touched = self.rebuilds.touched(change)
                if not touched.everything:
                    built = replace(built, action="incremented", touched=told(touched, node))
                    if touched.nothing and known.documents == version.documents:
                        self.rebuilds.take_published(
                            node.layer, node.name, self._schema(node), comment=node.description, stamp=stamp
                        )
                        return built
                    sql = self.rebuilds.narrowed(change, sql, self._schema(node).names)
        made = self.room.create(
            node.layer, node.name, sql, kind=node.kind, comment=node.description, comments=node.columns,
            schema=self._schema(node), cluster_by=node.cluster_by, stamp=stamp,
        )  # fmt: skip
        return replace(built, rows=made.rows, query_id=made.query_id)

    def _schema(self, node: Node) -> Schema:
        return self.compiler.graph.schemas[node.name]

    def _version(self, node: Node) -> Version:
        return Version(
            node.key, statement_of(self.compiler, node.name), "", "", self.as_of, 0, self.run_id, "", "{}", "{}",
            documents_of(node),
        )  # fmt: skip

    def _record_stamp(self, node: Node, stamp: str) -> str:
        return f"{stamp} {statement_of(self.compiler, node.name)}"


def _takes_in(node: Node) -> bool:
    """The table can take in what changed; audits are run whole."""
    return node.incremental is not None and node.layer != QUALITY
