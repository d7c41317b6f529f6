"""What is put right on Great Expectations' finished pages: remote files, severities, owners, links to the site."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from importlib import resources
from pathlib import Path

_VENDORED = "static/vendor"
_FILES = (
    ("bootstrap-table-filter-control", "bootstrap-table-filter-control.min"),
    ("bootstrap-table", "bootstrap-table.min"),
    ("bootstrap-datepicker", "bootstrap-datepicker.min"),
    ("bootstrap.min.js", "bootstrap.bundle.min"),
    ("bootstrap.min.css", "bootstrap.min"),
    ("jquery", "jquery.min"),
)
"""A part of a remote file's address -> the vendored file's name; the first that fits counts."""

_SCRIPT = re.compile(r"""<script[^>]*\ssrc=["'](https?:)?//([^"']+)["'][^>]*>\s*</script>""")
_LINK = re.compile(r"""<link[^>]*\shref=["'](https?:)?//([^"']+)["'][^>]*>""")
_IMAGE = re.compile(r"""<img[^>]*\ssrc=["']https?://[^"']+["'][^>]*/?>""")
_CSS_URL = re.compile(r"""url\(\s*["']?https?://[^)]*\)""")
_ICON = re.compile(r"""<link[^>]*\srel=["'](shortcut )?icon["'][^>]*>""")
_FOOTER = re.compile(r"<footer>.*?</footer>", re.DOTALL)

_OPEN, _BETWEEN, _CLOSE = "\ue000", "\ue001", "\ue002"
_MARK = re.compile(f"{_OPEN}(.*?){_BETWEEN}(.*?){_BETWEEN}(.*?){_CLOSE}")
_FAILED = "fa-times text-danger"
_WARNED = "fa-exclamation-triangle text-warning"
_WARNED_ROW = re.compile(rf'<i class="fas {_FAILED}"((?:(?!<i class="fas)[^{_OPEN}])*{_OPEN}warning{_BETWEEN})')
_STATUS = re.compile(rf'<i class="fas {_FAILED}" aria-hidden="true"></i>\s*Failed')
_LISTED = re.compile(r"\{'validation_success': '.*?'asset_name': '([^']+)'\}", re.DOTALL)


@dataclass(frozen=True)
class Links:
    """Where the pages lead to outside of Data Docs, as addresses from its folder."""

    home: str | None = None
    """The first page of the site."""
    tables: Mapping[str, str] = field(default_factory=dict)
    """Table (``layer.name``) -> its page."""


def marked(severity: str, owner: str, keys: Sequence[str] = ()) -> str:
    """Severity, owner and keys of failing rows as text that the renderers pass on, found again on their pages."""
    return (
        f"{_OPEN}{severity}{_BETWEEN}{owner}{_BETWEEN}{json.dumps(list(keys)).encode().hex() if keys else ''}{_CLOSE}"
    )


@dataclass(frozen=True)
class Mender:
    """Puts a page right. ``verdicts`` tells of each table whether it passed, failed, or only has warnings."""

    links: Links
    verdicts: Mapping[str, str]

    def mend(self, html: str, page: Path, table: str) -> str:
        """The page of a table, or the first page, with nothing loaded from elsewhere."""
        up = "../" * (len(page.parts) - 1)
        html = _MARK.sub(_badges, _WARNED_ROW.sub(rf'<i class="fas {_WARNED}"\1', html))
        if self.verdicts.get(table) == "warning":
            html = _STATUS.sub(f'<i class="fas {_WARNED}" aria-hidden="true"></i> Warnings only', html)
        if not table:
            html = _LISTED.sub(self._listed, html)
        html = html.replace("<body>", f"<body>\n{self._bar(up, table)}", 1)
        return _offline(html, up)

    def _listed(self, row: re.Match[str]) -> str:
        """A row of the first page's list."""
        if self.verdicts.get(row[1]) != "warning":
            return row[0]
        return row[0].replace(_FAILED, _WARNED).replace("_text': 'Failed'", "_text': 'Warning'")

    def _bar(self, up: str, table: str) -> str:
        """Links out of Data Docs; nothing where the pages stand alone."""
        found = [(self.links.home, "Overview of the site")] if self.links.home else []
        if table in self.links.tables:
            found.append((self.links.tables[table], f"{table}: columns, lineage, history of results"))
        if not found:
            return ""
        return (
            '<p class="tapdata-bar">' + "".join(f'<a href="{up}{escape(a)}">{escape(t)}</a>' for a, t in found) + "</p>"
        )


def _badges(mark: re.Match[str]) -> str:
    severity, owner, keys = mark.groups()
    badges = f'<span class="tapdata-severity {severity}">{severity}</span>' if severity else ""
    badges += f'<span class="tapdata-owner">{owner}</span>' if owner else ""
    if not keys:
        return badges
    listed = "".join(f"<li><code>{escape(key)}</code></li>" for key in json.loads(bytes.fromhex(keys)))
    return f'{badges}<details class="tapdata-keys"><summary>failing keys</summary><ul>{listed}</ul></details>'


def vendor(out: Path) -> None:
    """Put the scripts and styles beside the pages; the fonts and images that come with them are on no page."""
    shutil.rmtree(out / "static", ignore_errors=True)
    target = out / _VENDORED
    target.mkdir(parents=True, exist_ok=True)
    for file in (resources.files("tapdata.quality") / "static").iterdir():
        (target / file.name).write_bytes(file.read_bytes())


def _offline(html: str, up: str) -> str:
    """The page with every remote resource replaced by its vendored file, or left out."""

    def script(match: re.Match[str]) -> str:
        name = _vendored(match.group(2))
        return f'<script src="{up}{_VENDORED}/{name}.js"></script>' if name else ""

    def link(match: re.Match[str]) -> str:
        name = _vendored(match.group(2))
        return f'<link rel="stylesheet" href="{up}{_VENDORED}/{name}.css">' if name else ""

    html = _LINK.sub(link, _SCRIPT.sub(script, _ICON.sub("", html)))
    html = _FOOTER.sub("", _CSS_URL.sub("none", html))
    html = _IMAGE.sub("<strong>tapdata</strong>", html)
    return html.replace("</head>", f'<link rel="stylesheet" href="{up}{_VENDORED}/tapdata.css">\n</head>', 1)


def _vendored(address: str) -> str | None:
    """The vendored file that stands for a remote one; null when the page does without."""
    return next((name for part, name in _FILES if part in address), None)
