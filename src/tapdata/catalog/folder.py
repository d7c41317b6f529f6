"""A folder that is written aside and then takes the place of the former one."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MARKER = ".tapdata-site"
"""The file that says a folder is a site, and may be replaced."""


class CatalogError(Exception):
    """The site cannot be written; the text names the folder and the mend."""

    exit_code = 2


def require_replaceable(out: Path) -> None:
    """Raises CatalogError when ``out`` is a file, or holds anything but a site."""
    if not out.exists():
        return
    if not out.is_dir():
        raise CatalogError(f"{out} is a file; name a folder for the site")
    if any(out.iterdir()) and not (out / MARKER).exists():
        raise CatalogError(
            f"{out} is not empty and holds no documentation site; name another folder, or empty this one"
        )


@contextmanager
def replaced(out: Path) -> Iterator[Path]:
    """A new folder beside ``out``, which takes its place when the block ends well and vanishes when it fails.

    The former site is moved aside by one rename and the new one moved in by the next; if that fails it is moved back.
    Raises CatalogError when ``out`` must not be replaced, or cannot be.
    """
    out = Path(os.path.realpath(out))
    require_replaceable(out)
    fresh = out.with_name(f".{out.name}.new-{os.getpid()}")
    former = out.with_name(f".{out.name}.old-{os.getpid()}")
    try:
        shutil.rmtree(fresh, ignore_errors=True)
        fresh.mkdir(parents=True)
    except OSError as error:
        raise CatalogError(f"no folder can be made beside {out}: {error.strerror}; name another folder") from error
    try:
        yield fresh
        (fresh / MARKER).write_text("tapdata writes this folder anew each time; keep nothing of your own in it.\n")
        _swap(fresh, out, former)
    finally:
        shutil.rmtree(fresh, ignore_errors=True)


def _swap(fresh: Path, out: Path, former: Path) -> None:
    require_replaceable(out)
    had_one = out.exists()
    try:
        if had_one:
            out.rename(former)
        try:
            fresh.rename(out)
        except OSError:
            if had_one:
                former.rename(out)
            raise
    except OSError as error:
        raise CatalogError(f"{out} cannot be replaced: {error.strerror}; name another folder") from error
    shutil.rmtree(former, ignore_errors=True)
