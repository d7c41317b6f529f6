"""What a model is: a pure function from Ibis tables to one Ibis table, with its grain and its documented columns.

    @model(
        grain=("account_id",),
        columns={"account_id": "Account, as in the application database.", ...},
    )
    def stg_app_database__accounts(app_database_accounts: Table, as_of: AsOf) -> Table:
        "One row per account."

The function's name is the table's name. Parameters annotated ``Table`` are its inputs: raw tables or other models.
``as_of`` is the last day the build sees; any other parameter is a project setting of that name (a price, a look-back).
Layer and domain come from where the file lies: ``models/<layer>/<domain>/<name>.py``.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, TypeAlias, TypeVar

import ibis.expr.types as ir

Table: TypeAlias = ir.Table
AsOf: TypeAlias = ir.DateScalar
"""The last day a build sees, UTC, as an Ibis date scalar."""

Kind = Literal["table", "view"]
Period = Literal["day", "week"]
Severity = Literal["critical", "warning"]
F = TypeVar("F", bound=Callable[..., Table])

INTERNAL = "timeline"
"""The layer of building blocks: dated states that several tables share, each worked out once. Not for consumers."""

QUALITY = "quality"
"""The layer of the audits."""

LAYERS = ("staging", INTERNAL, "intermediate", "entity", "mart", "metrics")
"""The layers above raw, in build order; each is a schema of the warehouse."""


class DefinitionError(Exception):
    """A model, audit or contract is defined wrongly; the message names it and the mend."""


@dataclass(frozen=True)
class Follow:
    """What a changed row of an input touches in an incremental model: the rows of an entity, or of its day."""

    entity: str | None = None
    """Column of the input that names the entity."""
    through: str | None = None
    """The column of the raw input that names this input's entity, where the model has another one."""
    day: str | None = None
    """Column of the input that dates its rows."""
    back: int = 0
    """Days before its own first day that a row of the model reads; a change touches as many days after it."""
    onward: bool = False
    """A change touches every later day too."""
    whole: bool = False
    """The input is read whole: what is worked out depends on all of its rows, or it is small."""
    together: str | None = None
    """Column of an audit's input: with the rows of a touched day, all that share it with one of them are looked at."""
    columns: tuple[str, ...] = ()
    """The columns that count as a change, where that is fewer than those the model reads."""


@dataclass(frozen=True)
class Incremental:
    """How a large table takes in what changed: only the rows of touched entities and periods are worked out again.

    The model is the same function as in a full build, given the rows of its inputs that those rows depend on. An input
    that is not named here is read whole, and a change of it rebuilds the table.

    An audit names neither ``entity`` nor ``day``. One that found nothing looks at the days that changed since, and the
    changed entities, on all inputs that name these, and at all rows of those followed as ``whole``; it is run whole when
    it finds something there. So what it states of the former must hold day by day.
    """

    inputs: Mapping[str, Follow | tuple[Follow, ...]]
    entity: str | None = None
    """Column of the model that names the entity."""
    day: str | None = None
    """Column of the model, a date or a moment, that says which period a row belongs to."""
    period: Period = "day"
    """Rows of one period are worked out together."""
    as_of_days: int = 0
    """A moved ``as_of`` touches this many days up to the earlier of both, and all after it."""

    def follows(self, name: str) -> tuple[Follow, ...]:
        """How an input is followed."""
        found = self.inputs.get(name, ())
        return found if isinstance(found, tuple) else (found,)


@dataclass(frozen=True)
class Node:
    """One function of the graph and what it declares."""

    name: str
    layer: str
    domain: str
    function: Callable[..., Table]
    inputs: tuple[str, ...]
    settings: tuple[str, ...]
    """Parameters that are neither tables nor ``as_of``: names of project settings."""
    takes_as_of: bool
    description: str
    path: Path
    columns: Mapping[str, str] = field(default_factory=dict)
    grain: tuple[str, ...] = ()
    kind: Kind = "table"
    cluster_by: tuple[str, ...] = ()
    """Columns a large table is clustered by, where the engine does that."""
    incremental: Incremental | None = None
    """How it takes in what changed; a table without is rebuilt when something changed."""
    pii: frozenset[str] = frozenset()
    """Columns that hold personal data: masked in failing keys, logs and published docs."""

    @property
    def key(self) -> str:
        """``layer.name``, as the table is addressed in the warehouse."""
        return f"{self.layer}.{self.name}"

    @property
    def is_internal(self) -> bool:
        """A building block, not for consumers."""
        return self.layer == INTERNAL


class Registry:
    """The functions declared so far, by name. The package fills one at import; a test may fill its own."""

    def __init__(self) -> None:
        self._nodes: dict[str, Node] = {}

    def add(self, node: Node) -> None:
        """Register a node. Raises DefinitionError when the name is taken by another function."""
        known = self._nodes.get(node.name)
        if known is not None and known.path != node.path:
            raise DefinitionError(f"{node.name} is defined twice: {known.path} and {node.path}; rename one of them")
        self._nodes[node.name] = node

    def __iter__(self) -> Iterator[Node]:
        return iter(self._nodes.values())

    def __contains__(self, name: object) -> bool:
        return name in self._nodes

    def __getitem__(self, name: str) -> Node:
        return self._nodes[name]

    def __len__(self) -> int:
        return len(self._nodes)


REGISTRY = Registry()
"""Every model and audit of the package."""


def model(
    *,
    grain: tuple[str, ...],
    columns: Mapping[str, str],
    kind: Kind = "table",
    cluster_by: tuple[str, ...] = (),
    incremental: Incremental | None = None,
    pii: tuple[str, ...] = (),
    registry: Registry = REGISTRY,
) -> Callable[[F], F]:
    """Declare a model. ``grain`` is the key of a row, ``columns`` documents every output column with its unit.

    Raises DefinitionError for a parameter without a usable annotation; what the columns are is proved by
    ``tapdata check``.
    """

    def declare(function: F) -> F:
        path = Path(inspect.getfile(function))
        registry.add(
            _node(function, path=path, layer=path.parent.parent.name, domain=path.parent.name)(
                columns=dict(columns),
                grain=grain,
                kind=kind,
                cluster_by=tuple(cluster_by),
                incremental=incremental,
                pii=frozenset(pii),
            )
        )
        return function

    return declare


def audit(
    *,
    columns: Mapping[str, str],
    grain: tuple[str, ...] = (),
    name: str | None = None,
    inputs: tuple[str, ...] = (),
    incremental: Incremental | None = None,
    registry: Registry = REGISTRY,
) -> Callable[[F], F]:
    """Declare an audit: a check that ties tables together and returns the offending rows (none, when all is well).

    Its table is written to the schema ``quality``; its expectation suite expects it empty. ``inputs`` names the tables
    of a function that takes any number of them as ``**tables: Table``; ``name`` is the function's when not given.
    """

    def declare(function: F) -> F:
        path = Path(inspect.getfile(function))
        node = _node(function, path=path, layer=QUALITY, domain="audits", name=name, more=inputs)
        registry.add(node(columns=dict(columns), grain=grain, incremental=incremental))
        return function

    return declare


def _node(
    function: Callable[..., Table],
    *,
    path: Path,
    layer: str,
    domain: str,
    name: str | None = None,
    more: tuple[str, ...] = (),
) -> Callable[..., Node]:
    name = name or function.__name__
    inputs, settings, takes_as_of = list(more), list[str](), False
    for parameter in inspect.signature(function).parameters.values():
        annotation = parameter.annotation
        text = annotation if isinstance(annotation, str) else getattr(annotation, "__name__", str(annotation))
        if parameter.name == "as_of":
            takes_as_of = True
        elif text.rsplit(".", 1)[-1] == "Table":
            if parameter.kind is not parameter.VAR_KEYWORD:  # those are named by ``inputs=``
                inputs.append(parameter.name)
        elif text in {"int", "float", "str", "bool"}:
            settings.append(parameter.name)
        else:
            raise DefinitionError(
                f"{name}: parameter {parameter.name!r} is annotated {text!r}; use Table for an input, "
                "AsOf for as_of, or int, float, str or bool for a setting"
            )

    def build(**declared: Any) -> Node:
        return Node(
            name=name, layer=layer, domain=domain, function=function, inputs=tuple(inputs),
            settings=tuple(settings), takes_as_of=takes_as_of, description=inspect.getdoc(function) or "", path=path, **declared,
        )  # fmt: skip

    return build
