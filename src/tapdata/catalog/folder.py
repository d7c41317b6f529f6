"""A folder that is written aside and then takes the place of the former one."""

from __future__ import annotations

import ctypes
import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

MARKER = ".tapdata-site"
"""The file that says a folder is a site, and may be replaced."""

_HERE = -100
"""AT_FDCWD: names are as the process sees them."""
_RENAME_EXCHANGE = 2
"""Linux: the two names change places."""
_RENAME_SWAP = 2
"""The same on macOS."""


class CatalogError(Exception):
    """The site cannot be written; the text names the folder and the mend."""

    exit_code = 2


def require_replaceable(out: Path) -> None:
    """Raises CatalogError when ``out`` is a file, holds anything but a site, or cannot be read."""
    try:
        if not out.exists():
            return
        if not out.is_dir():
            raise CatalogError(f"{out} is a file; name a folder for the site")
        if any(out.iterdir()) and not (out / MARKER).exists():
            raise CatalogError(
                f"{out} is not empty and holds no documentation site; name another folder, or empty this one"
            )
    except OSError as error:
        raise CatalogError(f"{out} cannot be read: {error.strerror}; name another folder") from error


@contextmanager
def replaced(out: Path) -> Iterator[Path]:
    """A new folder beside ``out``, which takes its place when the block ends well and vanishes when it fails.

    Both change places in one step where the system can (Linux, macOS); elsewhere by two renames, undone if the second fails.
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
    try:
        if not out.exists():
            fresh.rename(out)
        elif not exchange(fresh, out):
            out.rename(former)
            try:
                fresh.rename(out)
            except OSError:
                former.rename(out)
                raise
    except OSError as error:
        raise CatalogError(f"{out} cannot be replaced: {error.strerror}; name another folder") from error
    shutil.rmtree(former, ignore_errors=True)


def exchange(one: Path, other: Path) -> bool:
    """Let two folders change places in one step; false where the system or the file system cannot."""
    names = os.fsencode(one), os.fsencode(other)
    try:
        libc = ctypes.CDLL(None, use_errno=True)
        if sys.platform == "darwin":
            return bool(libc.renamex_np(*names, _RENAME_SWAP) == 0)
        return bool(libc.renameat2(_HERE, names[0], _HERE, names[1], _RENAME_EXCHANGE) == 0)
    except (AttributeError, OSError, TypeError):
        return False
