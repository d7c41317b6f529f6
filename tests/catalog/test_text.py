"""Numbers and prose of the pages."""

from __future__ import annotations

import pytest

from tapdata.catalog import text


@pytest.mark.parametrize(
    ("value", "shown"),
    [(None, "–"), (0, "0"), (1234567, "1,234,567")],  # noqa: RUF001
)
def test_numbers(value: int | None, shown: str) -> None:
    assert text.number(value) == shown


@pytest.mark.parametrize(("value", "shown"), [(None, "–"), (0.004, "0.00 s"), (9.994, "9.99 s"), (75.25, "75.2 s")])  # noqa: RUF001
def test_seconds(value: float | None, shown: str) -> None:
    assert text.seconds(value) == shown


def test_moments_are_told_in_utc() -> None:
    assert text.moment("2026-07-01T08:30:00+02:00") == "2026-07-01 06:30 UTC"


def test_prose_keeps_paragraphs_lists_and_formulas() -> None:
    shown = text.prose(
        "One row per day.\nEvery day of ``as_of``.\n\n- a\n  wrapped\n- b <i>\n\n    x = a < b\n    y = 2\n"
    )
    assert shown == (
        "<p>One row per day. Every day of <code>as_of</code>.</p><ul><li>a wrapped</li><li>b &lt;i&gt;</li></ul>"
        "<pre>    x = a &lt; b\n    y = 2</pre>"
    )


def test_code_is_escaped_too() -> None:
    assert text.inline("`<b>` & `x`") == "<code>&lt;b&gt;</code> &amp; <code>x</code>"


def test_the_first_paragraph_is_the_summary() -> None:
    assert text.first_paragraph("One row\nper day.\n\nMore.") == "One row per day."
