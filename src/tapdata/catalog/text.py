"""Numbers, moments and prose, as the pages show them."""

from __future__ import annotations

import re
from datetime import UTC, datetime

from markupsafe import Markup, escape

NONE = "–"  # noqa: RUF001 - a dash stands for nothing to show
_CODE = re.compile(r"(`{1,2})([^`\n]+)\1")


def number(value: float | None) -> str:
    """``12,345``; a dash for nothing."""
    return NONE if value is None else f"{value:,}"


def seconds(value: float | None) -> str:
    """Seconds with two decimals; one above ten; a dash for nothing."""
    if value is None:
        return NONE
    return f"{value:,.1f} s" if value >= 10 else f"{value:.2f} s"


def moment(text: str) -> str:
    """An ISO moment as ``2026-06-30 07:15 UTC``."""
    return f"{datetime.fromisoformat(text).astimezone(UTC):%Y-%m-%d %H:%M} UTC"


def inline(text: str) -> Markup:
    """Text with its `` `code` `` marked up, everything else escaped."""
    return Markup(_CODE.sub(r"<code>\2</code>", str(escape(text))))  # noqa: S704 - escaped above


def prose(text: str) -> Markup:
    """Paragraphs, ``- `` lists and indented blocks of a docstring."""
    parts: list[str] = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        lines = block.splitlines()
        if lines and lines[0].startswith(("- ", "* ")):
            items = re.split(r"\n[-*] ", "\n" + block)[1:]
            parts.append("<ul>" + "".join(f"<li>{inline(' '.join(item.split()))}</li>" for item in items) + "</ul>")
        elif lines and all(line.startswith("  ") for line in lines):
            parts.append(f"<pre>{escape(block)}</pre>")
        elif lines:
            parts.append(f"<p>{inline(' '.join(block.split()))}</p>")
    return Markup("".join(parts))  # noqa: S704 - every part is escaped


def first_paragraph(text: str) -> str:
    """The first paragraph of a docstring, on one line."""
    return " ".join(re.split(r"\n\s*\n", text.strip(), maxsplit=1)[0].split())


def words(expectation: str) -> str:
    """``expect_column_values_to_be_unique`` as ``column values to be unique``."""
    return expectation.removeprefix("expect_").replace("_", " ")
