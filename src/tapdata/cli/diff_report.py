"""How two builds compared are told: one list of blocks, drawn as Rich tables, plain lines or Markdown."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from rich.markup import escape
from rich.table import Table as Grid

from tapdata.cli.output import console

if TYPE_CHECKING:
    from tapdata.engine.diff import Diff, Movement
    from tapdata.engine.store import BuildInfo
    from tapdata.warehouse.diff import Key, TableDiff

MAX_COLUMNS = 20
"""Changed columns told of one table; JSON has all."""

MAX_WIDTH = 60
"""Characters told of one value."""

Cell = str | tuple[str, ...]
"""A text, or several lines of it."""


@dataclass(frozen=True)
class Block:
    """A titled table."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    numbers: tuple[str, ...] = ()
    """Columns to align to the right."""
    note: str = ""
    is_detail: bool = False
    """About one table: folded away where that can be done."""


@dataclass(frozen=True)
class Report:
    """Two builds compared, as people read it."""

    lines: tuple[tuple[str, str], ...]
    """What is compared: a word, and its text."""
    blocks: tuple[Block, ...]
    verdict: tuple[tuple[str, str], ...]


def report(found: Diff, before: str, after: str) -> Report:
    """What is worth reading of a comparison."""
    lines = [("before", _build(before, found.before)), ("after", _build(after, found.after))]
    if found.before.as_of != found.after.as_of:
        lines.append(("warning", "the builds see different days: what moved in between is part of the difference"))
    moved = [figure for figure in found.figures if figure.has_moved]
    blocks = [_figures(found.figures)] if moved else []
    if found.different:
        blocks += [_overview(found.different), *(_detail(table) for table in found.different if _has_detail(table))]
    return Report(tuple(lines), tuple(blocks), tuple(_verdict(found, len(moved))))


def _verdict(found: Diff, moved: int) -> Iterator[tuple[str, str]]:
    counts = {"equal": 0, "different": 0, "only before": 0, "only after": 0}
    for table in found.tables:
        counts[table.status] += 1
    told = ", ".join(f"{count} {what}" for what, count in counts.items() if count)
    yield "tables", f"{len(found.tables)} compared" + (f": {told}" if told else "")
    if found.figures:
        yield "figures", f"{moved or 'none'} of {len(found.figures)} headline figures moved"
    if found.unknown:
        yield "skipped", f"no model makes these tables of both builds: {', '.join(found.unknown)}"


def _build(name: str, info: BuildInfo) -> str:
    return f"{name}: as of {info.as_of}, run {info.run_id}, tapdata {info.version}"


def _figures(figures: Iterable[Movement]) -> Block:
    shown = [figure for figure in figures if figure.tier == "tier_1" or figure.has_moved]
    rows = [
        (figure.label, figure.before_shown or "-", figure.after_shown or "-", _movement(figure)) for figure in shown
    ]
    columns = ("figure", "before", "after", "movement")
    return Block("headline figures", columns, tuple(rows), numbers=columns[1:])


def _movement(figure: Movement) -> str:
    if not figure.has_moved:
        return "none"
    if figure.change is None:
        return "could not be told before" if figure.before is None else "cannot be told after"
    change = f"{figure.change:+,.2f}" if abs(figure.change) >= 0.01 else f"{figure.change:+.2g}"
    return change if figure.change_pct is None else f"{change} ({figure.change_pct:+.1f} %)"


def _overview(tables: Iterable[TableDiff]) -> Block:
    columns = ("table", "rows before", "rows after", "added", "removed", "changed", "columns")
    rows = [
        (
            table.table, _count(table.rows_before), _count(table.rows_after),
            *(f"{count:,}" if count else "" for count in (table.added, table.removed, table.changed)),
            table.status if table.status.startswith("only") else _columns(table),
        )
        for table in tables
    ]  # fmt: skip
    return Block("tables that differ", columns, tuple(rows), numbers=columns[1:-1])


def _count(rows: int | None) -> str:
    return "" if rows is None else f"{rows:,}"


def _columns(table: TableDiff) -> str:
    counts = {
        "added": len(table.columns_added), "removed": len(table.columns_removed),
        "of another type": len(table.types_changed), "with other values": len(table.changed_columns),
    }  # fmt: skip
    return ", ".join(f"{count} {what}" for what, count in counts.items() if count)


def _has_detail(table: TableDiff) -> bool:
    return table.status == "different"


def _detail(table: TableDiff) -> Block:
    rows: list[tuple[Cell, ...]] = []
    for what, columns in (("column added", table.columns_added), ("column removed", table.columns_removed)):
        rows += [(what, name, "", type_) for name, type_ in columns.items()]
    rows += [("type changed", name, "", f"{was} -> {now}") for name, (was, now) in table.types_changed.items()]
    ends = (("rows added", table.added, table.added_keys), ("rows removed", table.removed, table.removed_keys))
    rows += [(what, "", f"{count:,}", tuple(map(_key, keys))) for what, count, keys in ends if count]
    for column in table.changed_columns[:MAX_COLUMNS]:
        samples = tuple(f"{_key(s.key)}: {_value(s.before)} -> {_value(s.after)}" for s in column.samples)
        rows.append(("changed", column.name, f"{column.rows:,}", samples))
    if len(table.changed_columns) > MAX_COLUMNS:
        rows.append(
            ("changed", f"and {len(table.changed_columns) - MAX_COLUMNS} more columns", "", "--json names them")
        )
    named = f" by {', '.join(table.grain)}" if table.grain else ""
    return Block(
        f"{table.table}{named}", ("what", "column", "rows", "samples"), tuple(rows), numbers=("rows",), note=_note(table),
        is_detail=True,
    )  # fmt: skip


def _note(table: TableDiff) -> str:
    how = "compared whole: a changed one is one removed and one added"
    if table.whole_because and (table.added or table.removed):
        return f"{table.whole_because}: rows are {how}"
    if any(table.repeated_keys):
        before, after = table.repeated_keys
        return f"keys of more than one row: {before:,} before, {after:,} after; their rows are {how}"
    return ""


def _key(key: Key) -> str:
    return ", ".join(f"{name}={_value(value)}" for name, value in key.items())


def _value(value: Any) -> str:
    """A value in one line; text that would be misread (empty, blanks around it, line breaks) in quotes."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    text = str(value)
    if isinstance(value, str) and (not text or text == "null" or text != text.strip() or not text.isprintable()):
        text = repr(text)
    return text if len(text) <= MAX_WIDTH else f"{text[: MAX_WIDTH - 2]} …"


def print_report(told: Report) -> None:
    """Rich tables in a terminal, plain lines elsewhere."""
    out = console()
    for word, text in told.lines:
        out.print(f"{word:<9} {text}", markup=False)
    for block in told.blocks:
        if out.is_terminal:
            out.print(_grid(block))
            if block.note:
                out.print(f"  {block.note}", markup=False)
        else:
            for line in _plain(block):
                out.print(line, markup=False)
    for word, text in told.verdict:
        out.print(f"{word:<9} {text}", markup=False)


def _grid(block: Block) -> Grid:
    grid = Grid(title=block.title, title_justify="left", min_width=60)
    for column in block.columns:
        grid.add_column(column, justify="right" if column in block.numbers else "left", overflow="fold")
    for row in block.rows:
        grid.add_row(*(escape("\n".join(_lines(cell))) for cell in row))
    return grid


def _plain(block: Block) -> Iterator[str]:
    rows = [block.columns, *(tuple("; ".join(_lines(cell)) for cell in row) for row in block.rows)]
    widths = [max(len(row[i]) for row in rows) for i in range(len(block.columns))]
    yield block.title
    for row in rows[1:] if block.is_detail else rows:
        cells = [
            cell.rjust(width) if name in block.numbers else cell.ljust(width)
            for cell, width, name in zip(row, widths, block.columns, strict=True)
        ]
        yield f"  {'  '.join(cells)}".rstrip()
    if block.note:
        yield f"  ({block.note})"


def markdown(told: Report) -> str:
    """The report for a pull request: tables, those about one table folded."""
    parts = ["\n".join(f"- **{word}** {_code(text)}" for word, text in (*told.lines, *told.verdict))]
    for block in told.blocks:
        marks = ["---:" if column in block.numbers else "---" for column in block.columns]
        rows = [
            block.columns,
            marks,
            *(
                [_marked(cell, name, block) for cell, name in zip(row, block.columns, strict=True)]
                for row in block.rows
            ),
        ]
        table = "\n".join(f"| {' | '.join(row)} |" for row in rows) + (f"\n\n{block.note}" if block.note else "")
        if block.is_detail:
            parts.append(f"<details><summary><code>{block.title}</code></summary>\n\n{table}\n\n</details>")
        else:
            parts.append(f"**{block.title}**\n\n{table}")
    return "\n\n".join(parts)


def _marked(cell: Cell, column: str, block: Block) -> str:
    """A cell as code, which shows every character as it is; numbers, and the words of this report, as text."""
    if column in block.numbers or column in ("what", "columns", "figure"):
        return "<br>".join(_lines(cell))
    return "<br>".join(_code(line) for line in _lines(cell))


def _code(text: str) -> str:
    """Text as a code span of a table: fenced by more backticks than it has, its bars escaped."""
    if not text:
        return ""
    fence = "`" * (1 + max(map(len, re.findall("`+", text)), default=0))
    gap = " " if "`" in text else ""
    return f"{fence}{gap}{text}{gap}{fence}".replace("|", "\\|")


def _lines(cell: Cell) -> tuple[str, ...]:
    return (cell,) if isinstance(cell, str) else cell
