"""Where the boxes and lines of a lineage drawing lie.

Columns run left to right. A line that spans several columns keeps a lane of its own through those in between, shared by
all lines of the same source, so that lines pass boxes instead of crossing them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

BOX = 22
"""Height of a box, pixels."""
SPACE = 6
"""Between boxes of a column."""
LANE = 8
"""Height that a passing line takes."""
GAP = 64
"""Between columns."""
CHARACTER = 6.65
"""Width of a letter of the boxes' type."""
PADDING = 28
"""Of a box beside its name, both sides together: the layer's stripe, and the mark of a failed expectation."""
MARGIN = 8
SWEEPS = 12


@dataclass(frozen=True)
class Box:
    """One table."""

    name: str
    x: float
    y: float
    """The top."""
    width: float


@dataclass(frozen=True)
class Line:
    """One input, as an SVG path."""

    source: str
    target: str
    path: str


@dataclass(frozen=True)
class Span:
    """A run of columns under one heading."""

    title: str
    x: float
    width: float


@dataclass(frozen=True)
class Drawing:
    """A laid-out graph."""

    width: float
    height: float
    boxes: Sequence[Box]
    lines: Sequence[Line]
    spans: Sequence[Span] = ()


Item = tuple[str, int]
"""A name in a column: the box itself in its own column, a lane in any other."""


def lay_out(columns: Sequence[Sequence[str]], edges: Iterable[tuple[str, str]], titles: Sequence[str] = ()) -> Drawing:
    """Place the names of each column, and a line for each (source, target). ``titles`` head the columns."""
    home = {name: index for index, column in enumerate(columns) for name in column}
    edges = sorted({(source, target) for source, target in edges if source in home and target in home})
    stacks: list[list[Item]] = [[(name, index) for name in column] for index, column in enumerate(columns)]
    reach: dict[str, int] = {}
    for source, target in edges:
        reach[source] = max(reach.get(source, 0), home[target] - 1)
    for source in sorted(reach):
        for index in range(home[source] + 1, reach[source] + 1):
            stacks[index].append((source, index))
    before: dict[Item, list[Item]] = {}
    after: dict[Item, list[Item]] = {}
    links = [((name, i - 1), (name, i)) for name, last in reach.items() for i in range(home[name] + 1, last + 1)]
    links += [((s, home[t] - 1), (t, home[t])) for s, t in edges if home[t] > home[s]]
    for left, right in links:
        before.setdefault(right, []).append(left)
        after.setdefault(left, []).append(right)
    middles = _arrange(stacks, home, before, after)
    widths = [max((len(name) for name in column), default=0) * CHARACTER + PADDING for column in columns]
    lefts = [MARGIN + sum(widths[:index]) + GAP * index for index in range(len(widths))]
    top = min(middles.values(), default=0) - BOX / 2 - MARGIN
    at = {item: round(middle - top, 1) for item, middle in middles.items()}
    boxes = [
        Box(name, round(lefts[index], 1), at[name, index] - BOX / 2, round(widths[index], 1))
        for index, column in enumerate(columns)
        for name in column
    ]
    return Drawing(
        width=round(lefts[-1] + widths[-1] + MARGIN) if columns else 0,
        height=round(max(at.values(), default=0) + BOX / 2 + MARGIN),
        boxes=sorted(boxes, key=lambda box: (box.x, box.y)),
        lines=[Line(s, t, _path(s, t, home, list(zip(lefts, widths, strict=True)), at)) for s, t in edges],
        spans=_spans(titles, lefts, widths),
    )


def _arrange(
    stacks: list[list[Item]],
    home: Mapping[str, int],
    before: Mapping[Item, Sequence[Item]],
    after: Mapping[Item, Sequence[Item]],
) -> dict[Item, float]:
    """The middle of every item, after sweeping to and fro: each column is ordered by where its neighbours lie."""

    def height(item: Item) -> float:
        return BOX + SPACE if home[item[0]] == item[1] else LANE

    middles: dict[Item, float] = {}
    for stack in stacks:
        _place(stack, [index * (BOX + SPACE) for index in range(len(stack))], height, middles)
    for sweep in range(SWEEPS):
        forward = sweep % 2 == 0
        for stack in stacks if forward else reversed(stacks):
            near = before if forward else after
            wanted = {item: _mean([middles[n] for n in near.get(item, ())], middles[item]) for item in stack}
            stack.sort(key=lambda item: (wanted[item], middles[item]))
            _place(stack, [wanted[item] for item in stack], height, middles)
    for stack in (*reversed(stacks), *stacks):
        wanted = {i: _mean([middles[n] for n in (*before.get(i, ()), *after.get(i, ()))], middles[i]) for i in stack}
        _place(stack, [wanted[item] for item in stack], height, middles)
    return middles


def _mean(values: Sequence[float], otherwise: float) -> float:
    return sum(values) / len(values) if values else otherwise


def _place(
    stack: Sequence[Item], wanted: Sequence[float], height: Callable[[Item], float], middles: dict[Item, float]
) -> None:
    """As near to where each item wants to be as their order and heights allow (least squares)."""
    offsets: list[float] = []
    reached = 0.0
    for index, item in enumerate(stack):
        reached += (height(stack[index - 1]) + height(item)) / 2 if index else 0.0
        offsets.append(reached)
    blocks: list[tuple[float, int]] = []
    for want, offset in zip(wanted, offsets, strict=True):
        total, count = want - offset, 1
        while blocks and blocks[-1][0] / blocks[-1][1] > total / count:
            former = blocks.pop()
            total, count = total + former[0], count + former[1]
        blocks.append((total, count))
    shifts = [total / count for total, count in blocks for _ in range(count)]
    for item, offset, shift in zip(stack, offsets, shifts, strict=True):
        middles[item] = offset + shift


def _path(
    source: str, target: str, home: Mapping[str, int], columns: Sequence[tuple[float, float]], at: Mapping[Item, float]
) -> str:
    """From the right of the source, through its lanes, to the left of the target; ``columns`` are (left, width)."""
    start, end = home[source], home[target]
    x, y = sum(columns[start]), at[source, start]
    parts = [f"M{x:.1f} {y:g}"]
    for index in range(start + 1, end + 1) if end > start else [end]:
        left, width = columns[index]
        height = at[target if index == end else source, index]
        middle = (x + left) / 2
        bends = (middle, middle) if end > start else (x + GAP / 2, left - GAP / 2)
        parts.append(f"C{bends[0]:.1f} {y:g} {bends[1]:.1f} {height:g} {left:.1f} {height:g}")
        if index != end:
            x, y = left + width, height
            parts.append(f"H{x:.1f}")
    return "".join(parts)


def _spans(titles: Sequence[str], lefts: Sequence[float], widths: Sequence[float]) -> list[Span]:
    spans: list[Span] = []
    for title, left, width in zip(titles, lefts, widths, strict=False):
        if spans and spans[-1].title == title:
            spans[-1] = Span(title, spans[-1].x, round(left + width - spans[-1].x, 1))
        else:
            spans.append(Span(title, round(left, 1), round(width, 1)))
    return spans
