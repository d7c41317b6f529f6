"""Faults in models: every place of a source file where a known mistake can be made, and the source with it made."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

WINDOWS = frozenset({6, 7, 13, 14, 27, 28, 29, 30, 59, 60, 89, 90, 179, 180, 364, 365})
DAYS_ARGUMENTS = frozenset({"preceding", "following", "days", "back", "window"})
DAYS_FUNCTIONS = frozenset({"within_days", "before", "after", "interval", "lag", "days", "rolling", "window"})
DAYS_NAMES = re.compile(r"DAYS|WINDOW|LOOK|BACK|LAG|AFTER|WITHIN|MONTH|WEEK|YEAR")
JOINS: Mapping[str, str] = {
    "left_join": "inner_join",
    "inner_join": "left_join",
    "join": "left_join",
    "outer_join": "left_join",
}
AGGREGATES: Mapping[str, str] = {
    "sum": "count",
    "nunique": "count",
    "max": "min",
    "min": "max",
    "mean": "max",
    "count": "nunique",
}
STRICT: Mapping[type[ast.cmpop], type[ast.cmpop]] = {ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt}

Change = tuple[ast.AST, str]
"""A node, and the text that takes its place."""


@dataclass(frozen=True)
class Mutant:
    """One mistake in one place of the source."""

    file: str
    """Relative to the package."""
    function: str
    """The function it lies in; empty at the top of the module."""
    kind: str
    before: str
    after: str
    first: int
    last: int
    source: str
    """The whole file with the mistake."""
    number: int = 1
    """The same change in the same function is numbered."""

    @property
    def id(self) -> str:
        """The mistake in words, the same wherever its line moves to."""
        place = f"{self.file}::{self.function}" if self.function else self.file
        again = f" #{self.number}" if self.number > 1 else ""
        return f"{place}: {self.kind}: {self.before} -> {self.after}{again}"

    @property
    def layer(self) -> str:
        """The layer of the model, or ``logic``."""
        parts = self.file.split("/")
        return parts[1] if parts[0] == "models" else parts[0]

    @property
    def where(self) -> str:
        """The file and line."""
        return f"src/tapdata/{self.file}:{self.first}"


class Source:
    """A source file, parsed."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tree = ast.parse(text)
        self.parent: dict[ast.AST, ast.AST] = {
            c: node for node in ast.walk(self.tree) for c in ast.iter_child_nodes(node)
        }
        lines = text.encode().splitlines(keepends=True)
        self._starts = [0]
        for line in lines:
            self._starts.append(self._starts[-1] + len(line))

    def changed(self, node: ast.AST, text: str) -> str:
        """The source with other text in a node's place."""
        start, end = self._span(node)
        raw = self.text.encode()
        return (raw[:start] + text.encode() + raw[end:]).decode()

    def _span(self, node: ast.AST) -> tuple[int, int]:
        first, last = getattr(node, "lineno"), getattr(node, "end_lineno")  # noqa: B009 - ast.AST declares neither
        start, end = getattr(node, "col_offset"), getattr(node, "end_col_offset")  # noqa: B009
        return self._starts[first - 1] + start, self._starts[last - 1] + end

    def function(self, node: ast.AST) -> str:
        """The function a node lies in; empty at the top of the module."""
        names = []
        while node in self.parent:
            node = self.parent[node]
            if isinstance(node, ast.FunctionDef):
                names.append(node.name)
        return ".".join(reversed(names))

    def is_code(self, node: ast.AST) -> bool:
        """Whether a node is run: not an annotation, a decorator or a default value of a declaration."""
        while node in self.parent:
            below, node = node, self.parent[node]
            if isinstance(node, ast.FunctionDef) and below not in node.body:
                return False
            if isinstance(node, ast.AnnAssign) and below is node.annotation:
                return False
        return True

    @cached_property
    def columns_of(self) -> Mapping[str, list[str]]:
        """Columns that the file names of each table variable: those of keys only."""
        found: dict[str, set[str]] = {}
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and _is_key(node.attr):
                found.setdefault(node.value.id, set()).add(node.attr)
        return {name: sorted(columns) for name, columns in found.items()}

    @cached_property
    def keys(self) -> list[str]:
        """Texts of the file that look like a key column."""
        texts = {n.value for n in ast.walk(self.tree) if isinstance(n, ast.Constant) and isinstance(n.value, str)}
        return sorted(text for text in texts if _is_key(text))


def _like(column: str, others: Iterable[str]) -> list[str]:
    """Other columns that may be taken for this one: an id for an id, a day for a day."""
    days = re.compile(r"date|day|hour|week|month|valid|until")
    kind = (column.endswith(("_id", "_key")), bool(days.search(column)))
    return [o for o in others if o != column and (o.endswith(("_id", "_key")), bool(days.search(o))) == kind]


def _is_key(column: str) -> bool:
    return bool(re.fullmatch(r"\w+_(id|key|of|date)|_[a-z]\w*|day|hour|week|month|platform", column))


def _text(node: ast.AST) -> str:
    text = ast.unparse(node)
    return text if isinstance(node, ast.Name | ast.Call | ast.Attribute | ast.Subscript | ast.Constant) else f"({text})"


def _method(node: ast.AST) -> tuple[ast.Call, ast.Attribute] | None:
    return (node, node.func) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) else None


def _filter(source: Source, node: ast.AST) -> Iterator[Change]:
    del source
    if (call := _method(node)) and call[1].attr == "filter" and call[0].args:
        yield node, _text(call[1].value)


def _condition(source: Source, node: ast.AST) -> Iterator[Change]:
    del source
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.BitAnd):
        yield node, _text(node.left)
        yield node, _text(node.right)
    if (call := _method(node)) and call[1].attr == "filter" and len(call[0].args) > 1:
        for lost in call[0].args:
            kept = [ast.unparse(argument) for argument in call[0].args if argument is not lost]
            yield node, f"{_text(call[1].value)}.filter({', '.join(kept)})"
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Invert):
        yield node, _text(node.operand)


def _window(source: Source, node: ast.AST) -> Iterator[Change]:
    if not (isinstance(node, ast.Constant) and type(node.value) is int):
        return
    above = source.parent[node]
    if isinstance(above, ast.keyword):
        counts = above.arg in DAYS_ARGUMENTS and node.value > 0
    elif isinstance(above, ast.Call):
        name = above.func.attr if isinstance(above.func, ast.Attribute) else getattr(above.func, "id", "")
        counts = name in DAYS_FUNCTIONS and node.value > 0
    else:
        top = above
        while isinstance(top, ast.Tuple | ast.List | ast.Dict):
            top = source.parent[top]
        targets = top.targets if isinstance(top, ast.Assign) else [top.target] if isinstance(top, ast.AnnAssign) else []
        named = [target.id for target in targets if isinstance(target, ast.Name)]
        counts = node.value in WINDOWS and any(DAYS_NAMES.search(name) for name in named)
    if counts:
        yield node, str(node.value + 1)
        yield node, str(node.value - 1)


def _strict(source: Source, node: ast.AST) -> Iterator[Change]:
    del source
    if isinstance(node, ast.Compare) and len(node.ops) == 1 and type(node.ops[0]) in STRICT:
        other = ast.Compare(node.left, [STRICT[type(node.ops[0])]()], node.comparators)
        yield node, ast.unparse(other)


def _join_key(source: Source, node: ast.AST) -> Iterator[Change]:
    call = _method(node)
    if call is None or call[1].attr not in {*JOINS, "semi_join", "anti_join", "asof_join"} or len(call[0].args) < 2:
        return
    by = call[0].args[1]
    if isinstance(by, ast.List) and len(by.elts) > 1:
        for lost in by.elts:
            yield by, f"[{', '.join(ast.unparse(element) for element in by.elts if element is not lost)}]"
    for part in ast.walk(by):
        if isinstance(part, ast.Constant) and isinstance(part.value, str) and _is_key(part.value):
            yield from ((part, repr(other)) for other in _like(part.value, source.keys))
        if isinstance(part, ast.Attribute) and isinstance(part.value, ast.Name) and _is_key(part.attr):
            others = source.columns_of.get(part.value.id, [])
            yield from ((part, f"{part.value.id}.{other}") for other in _like(part.attr, others))


def _join_kind(source: Source, node: ast.AST) -> Iterator[Change]:
    del source
    if (call := _method(node)) and call[1].attr in JOINS and len(call[0].args) > 1:
        other = ast.Call(ast.Attribute(call[1].value, JOINS[call[1].attr]), call[0].args, call[0].keywords)
        yield node, ast.unparse(other)


def _where(source: Source, node: ast.AST) -> Iterator[Change]:
    del source
    if isinstance(node, ast.Call) and any(keyword.arg == "where" for keyword in node.keywords):
        yield node, ast.unparse(ast.Call(node.func, node.args, [k for k in node.keywords if k.arg != "where"]))


def _sign(source: Source, node: ast.AST) -> Iterator[Change]:
    del source
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add | ast.Sub):
        texts = [
            side for side in (node.left, node.right) if isinstance(side, ast.Constant) and isinstance(side.value, str)
        ]
        if not texts:
            other = ast.Sub() if isinstance(node.op, ast.Add) else ast.Add()
            yield node, ast.unparse(ast.BinOp(node.left, other, node.right))


def _aggregate(source: Source, node: ast.AST) -> Iterator[Change]:
    del source
    if (call := _method(node)) and call[1].attr in AGGREGATES and not call[0].args:
        other = ast.Attribute(call[1].value, AGGREGATES[call[1].attr])
        yield node, ast.unparse(ast.Call(other, [], call[0].keywords))


OPERATORS: Mapping[str, Callable[[Source, ast.AST], Iterator[Change]]] = {
    "filter dropped": _filter, "condition lost": _condition, "window off by one": _window, "> for >=": _strict,
    "wrong join key": _join_key, "wrong join kind": _join_kind, "where lost": _where, "sign turned": _sign,
    "wrong aggregate": _aggregate,
}  # fmt: skip


def mutants(file: str, text: str) -> list[Mutant]:
    """Every mutant of a source file, in the order of the source."""
    source = Source(text)
    found: list[Mutant] = []
    seen: dict[tuple[str, str, str, str], int] = {}
    for node in ast.walk(source.tree):
        if not source.is_code(node):
            continue
        for kind, operator in OPERATORS.items():
            for place, after in operator(source, node):
                before = ast.unparse(place)
                if before == after:
                    continue
                short, shorter = _shortened(before, after)
                key = (source.function(place), kind, short, shorter)
                seen[key] = seen.get(key, 0) + 1
                lines = getattr(place, "lineno"), getattr(place, "end_lineno")  # noqa: B009
                found.append(
                    Mutant(file, key[0], kind, short, shorter, *lines, source.changed(place, after), seen[key])
                )
    return sorted(found, key=lambda mutant: (mutant.first, mutant.last, mutant.id))


def _shortened(before: str, after: str, around: int = 30, longest: int = 90) -> tuple[str, str]:
    """Where both are long, only what differs with a little around it."""
    if max(len(before), len(after)) <= longest:
        return before, after
    head = next(
        (i for i, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    pairs = zip(reversed(before[head:]), reversed(after[head:]), strict=False)
    tail = next((i for i, (a, b) in enumerate(pairs) if a != b), min(len(before), len(after)) - head)
    start = max(head - around, 0)
    return _cut(before, start, len(before) - tail + around), _cut(after, start, len(after) - tail + around)


def _cut(text: str, start: int, end: int, longest: int = 110) -> str:
    inner = text[start:end]
    inner = inner if len(inner) <= longest else f"{inner[: longest // 2]} ... {inner[-longest // 2 :]}"
    return f"{'...' if start else ''}{inner}{'...' if end < len(text) else ''}"
