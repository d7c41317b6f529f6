"""Where the boxes of a drawing lie."""

from __future__ import annotations

import random

import pytest

from tapdata.catalog.layout import BOX, SPACE, lay_out


def test_boxes_of_a_column_never_overlap() -> None:
    chance = random.Random(7)
    columns = [[f"table_{column}_{row}" for row in range(chance.randint(1, 20))] for column in range(6)]
    edges = [
        (chance.choice(columns[start]), chance.choice(columns[end]))
        for start in range(5)
        for end in range(start + 1, 6)
        for _ in range(12)
    ]
    drawing = lay_out(columns, edges)
    assert sorted(box.name for box in drawing.boxes) == sorted(name for column in columns for name in column)
    assert {(line.source, line.target) for line in drawing.lines} == set(edges)
    for box in drawing.boxes:
        assert box.x >= 0
        assert box.x + box.width <= drawing.width
        assert box.y >= 0
        assert box.y + BOX <= drawing.height
    by_column: dict[float, list[float]] = {}
    for box in drawing.boxes:
        by_column.setdefault(box.x, []).append(box.y)
    assert len(by_column) == 6
    for tops in by_column.values():
        assert all(
            lower - upper >= BOX + SPACE - 0.2 for upper, lower in zip(sorted(tops), sorted(tops)[1:], strict=False)
        )


def test_a_long_line_passes_the_boxes_between() -> None:
    drawing = lay_out([["a"], ["b"], ["c"]], [("a", "b"), ("b", "c"), ("a", "c")])
    at = {box.name: box for box in drawing.boxes}
    (path,) = (line.path for line in drawing.lines if (line.source, line.target) == ("a", "c"))
    left, right = at["b"].x, at["b"].x + at["b"].width
    assert f"{left:.1f} " in path, "a bend ends where the column begins"
    assert f"H{right:.1f}" in path, "and the line runs straight to where it ends"
    lane = float(path.split(f"{left:.1f} ")[1].split("H")[0])
    assert not at["b"].y <= lane <= at["b"].y + BOX


def test_an_input_that_lies_to_the_right_is_still_drawn() -> None:
    drawing = lay_out([["a"], ["b"]], [("b", "a")])
    assert [(line.source, line.target) for line in drawing.lines] == [("b", "a")]


def test_nothing_to_draw() -> None:
    drawing = lay_out([], [])
    assert (drawing.width, list(drawing.boxes), list(drawing.lines)) == (0, [], [])


def test_titles_span_the_columns_of_a_layer() -> None:
    drawing = lay_out([["a"], ["b"], ["c"]], [], ["raw", "staging", "staging"])
    assert [span.title for span in drawing.spans] == ["raw", "staging"]
    at = {box.name: box for box in drawing.boxes}
    assert drawing.spans[1].x == at["b"].x
    assert drawing.spans[1].x + drawing.spans[1].width == pytest.approx(at["c"].x + at["c"].width)
